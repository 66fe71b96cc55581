"""The window Survey a street: one form after the other, undone, with photos cleaned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Photo, Place, Premises, PremisesEvent
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.gui.aside import LOWEST
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.encounters.sizes import LARGER
from si_javais_un_quartier.gui.survey.part import SurveyPart
from si_javais_un_quartier.gui.telling.part import TellingPart
from si_javais_un_quartier.qgis_bridge.preferences import read_preferences, write_preferences
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk

STREET = "rue du Relevé"
UUIDS = [new_uuid() for _ in range(3)]


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as desk:
        rows = tuple(
            Insert(Premises(uuid=uuid, address=f"{number}, {STREET}", geometry=Place(808000.0 + number, 6481000.0)))
            for uuid, number in zip(UUIDS, (1, 3, 5))
        )
        desk.workspace.perform(Act(phrase("x"), rows))
        yield desk


@pytest.fixture
def part(desk: Desk) -> SurveyPart:
    part = desk.part(SurveyPart)
    part.open(STREET)
    return part


def stored(desk: Desk, number: int) -> Premises:
    return Catalogue(desk.workspace.replica).get(Premises, UUIDS[number])


def test_noted_one_after_the_other_and_undone(desk: Desk, part: SurveyPart) -> None:
    window = part.window
    assert window.title.text() == f"1, {STREET}"
    window.occupancies.button(1).click()
    window.activity.setText("<b>mercerie</b>")
    window.go.click()
    assert window.title.text() == f"3, {STREET}"
    noted = stored(desk, 0)
    assert (noted.occupancy, noted.last_activity) == (Occupancy.VACANT, "<b>mercerie</b>")
    assert noted.surveyed_on
    window.stepped.emit(-1)
    assert "<b>mercerie</b>" in window.history.text()
    desk.workspace.undo()
    assert stored(desk, 0).occupancy is Occupancy.UNKNOWN
    assert Catalogue(desk.workspace.replica).where(PremisesEvent, premises_uuid=UUIDS[0]) == []


def test_a_photo_is_added_and_a_damaged_file_is_told(
    desk: Desk, part: SurveyPart, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "é.jpg", tmp_path / "cassé.jpg"
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(good), "JPEG")
    bad.write_bytes(good.read_bytes()[:20])
    part.window.photo.add_files([good, bad])
    assert not part.window.go.isEnabled()
    qtbot.waitUntil(lambda: "cassé.jpg" in part.window.said.text())
    assert part.window.go.isEnabled()
    part.window.go.click()
    assert [it.premises_uuid for it in Catalogue(desk.workspace.replica).all(Photo) if it.premises_uuid] == [UUIDS[0]]


def test_photos_on_their_way_are_stopped_by_the_same_button(part: SurveyPart, tmp_path: Path) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "a.jpg"), "JPEG")
    part.window.photo.add_files([tmp_path / "a.jpg"] * 30)
    assert "0" in part.window.said.text()
    part.window.photo.click()
    assert part.window.go.isEnabled()
    assert part.window.said.text() == ""


def test_what_cannot_be_is_said_and_stays_open(desk: Desk, part: SurveyPart) -> None:
    window = part.window
    window.noted.emit({**window.values(), "occupancy": Occupancy.VACANT, "vacant_since": "2999-01-01"}, [], "")
    assert window.said.text()
    assert window.title.text() == f"1, {STREET}"
    assert stored(desk, 0).surveyed_on is None


def test_what_was_begun_waits_while_others_are_looked_at(desk: Desk, part: SurveyPart) -> None:
    window = part.window
    window.occupancies.button(1).click()
    window.activity.setText("mercerie")
    window.remark.setPlainText("rideau baissé")
    window.stepped.emit(1)
    assert window.remark.toPlainText() == ""
    window.stepped.emit(-1)
    assert (window.activity.text(), window.remark.toPlainText()) == ("mercerie", "rideau baissé")
    assert window.values()["occupancy"] is Occupancy.VACANT
    window.close()
    part.open()
    assert window.activity.text() == "mercerie"
    window.go.click()
    assert stored(desk, 0).last_activity == "mercerie"
    desk.workspace.undo()
    window.stepped.emit(-1)
    assert (window.activity.text(), window.remark.toPlainText()) == ("", "")


def test_the_last_of_a_street_is_noted_and_empty_again(desk: Desk, part: SurveyPart) -> None:
    window = part.window
    for _ in UUIDS:
        window.stepped.emit(1)
    window.remark.setPlainText("fermé")
    window.go.click()
    assert window.remark.toPlainText() == ""
    assert "fermé" in window.history.text()


@pytest.mark.parametrize(
    ("since", "precision"),
    [("2019-01-01", "year"), ("2019-03-15", "day"), ("2021-06-01", "month"), ("2019-03-15", None)],
)
def test_a_date_that_nobody_touched_stays_as_exact_as_it_was(
    desk: Desk, part: SurveyPart, since: str, precision: str | None
) -> None:
    known = (("occupancy", Occupancy.VACANT), ("vacant_since", since), ("vacant_since_precision", precision))
    desk.workspace.perform(Act(phrase("x"), (Update(Premises, UUIDS[0], known),)))
    part.open(STREET)
    part.window.go.click()
    noted = stored(desk, 0)
    assert (noted.vacant_since, noted.vacant_since_precision) == (since, precision)
    events = Catalogue(desk.workspace.replica).where(PremisesEvent, premises_uuid=UUIDS[0])
    assert [it.kind for it in events] == ["survey"]


@pytest.mark.parametrize(
    ("exactness", "stored_as"), [("day", "2024-05-17"), ("month", "2024-05-01"), ("year", "2024-01-01")]
)
def test_a_vacancy_is_dated_as_well_as_somebody_knows(
    desk: Desk, part: SurveyPart, exactness: str, stored_as: str
) -> None:
    window = part.window
    window.occupancies.button(1).click()
    window.since.known.click()
    window.since.exactness.setCurrentIndex(window.since.exactness.findData(exactness))
    window.since.day.setDate(QDate(2024, 5, 17))
    window.go.click()
    assert (stored(desk, 0).vacant_since, stored(desk, 0).vacant_since_precision) == (stored_as, exactness)


def test_a_year_that_a_bare_tool_left_is_written_out(desk: Desk, part: SurveyPart) -> None:
    known = (("occupancy", Occupancy.VACANT), ("vacant_since", "2019"))
    desk.workspace.perform(Act(phrase("x"), (Update(Premises, UUIDS[0], known),)))
    part.open(STREET)
    part.window.go.click()
    assert (stored(desk, 0).vacant_since, stored(desk, 0).vacant_since_precision) == ("2019-01-01", "year")


def test_large_type_is_for_every_window_of_the_street(desk: Desk, part: SurveyPart) -> None:
    window = part.window
    before, title = window.activity.font().pointSizeF(), window.title.font().pointSizeF()
    try:
        right = window.geometry().right()
        window.large.click()
        assert window.geometry().right() <= right
        assert read_preferences().large_type
        assert window.activity.font().pointSizeF() == before + LARGER
        assert window.title.font().pointSizeF() == title + LARGER
        telling = desk.part(TellingPart)
        telling.open()
        assert telling.window.large.isChecked()
        assert telling.window.said.font().pointSizeF() > before
        window.large.click()
        assert (window.activity.font().pointSizeF(), window.title.font().pointSizeF()) == (before, title)
    finally:
        write_preferences(read_preferences().with_large_type(on=False))


def test_it_stands_beside_the_map(desk: Desk, part: SurveyPart) -> None:
    main = desk.iface.mainWindow()
    right = main.mapToGlobal(main.rect().topRight()).x()
    assert part.window.x() + part.window.width() <= max(right, part.window.width())
    assert part.window.height() <= max(main.height(), LOWEST)


def test_a_survey_goes_on_where_it_was_left(desk: Desk, part: SurveyPart) -> None:
    part.window.go.click()
    assert part.window.title.text() == f"3, {STREET}"
    part.presenter.street = ""  # QGIS was closed meanwhile
    part.open()
    assert part.presenter.street == STREET
    assert part.window.title.text() == f"3, {STREET}"
