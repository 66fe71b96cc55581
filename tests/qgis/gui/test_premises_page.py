"""The page *Premises*: ranked list, sheet, weights that pull the map along, parcels, paper."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Boundary, Place
from si_javais_un_quartier.domain.vocabulary import Availability, Occupancy
from si_javais_un_quartier.domain.weighing import PARTS, Weights
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.premises.contact_dialog import ContactDialog
from si_javais_un_quartier.gui.premises.event_words import contact_words, told
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.gui.premises.ranking import ALL, APART
from si_javais_un_quartier.gui.premises.sheet_lines import lines_of
from si_javais_un_quartier.gui.premises.sheet_words import sheet_of
from si_javais_un_quartier.qgis_bridge.index_layer import INDEX, points_expression
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.communes import keep_commune_names
from si_javais_un_quartier.store.reference import Parcel, put_parcels
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, PREMISES, Clock, X, Y, uuid_of, words

BLOCKED, USED, OTHER = uuid_of(40), uuid_of(41), uuid_of(42)
PARCEL_ID = "42218000AB0012"
HOSTILE = "<b>12</b> & [% env('HOME') %] <img src='file:///etc/passwd'>"


def square(size: float) -> bytes:
    from shapely import Polygon, to_wkb
    from shapely.geometry import MultiPolygon

    corners = [(X - size, Y - size), (X + size, Y - size), (X + size, Y + size), (X - size, Y + size)]
    return to_wkb(MultiPolygon([Polygon(corners)]), byte_order=1)


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    rows = (
        records.Premises(
            uuid=BLOCKED, address="14, rue de la Ville", occupancy=Occupancy.VACANT, availability=Availability.BLOCKED,
            geometry=Place(X + 500, Y),
        ),
        records.Premises(
            uuid=USED, address="16, rue de la Ville", occupancy=Occupancy.OCCUPIED, geometry=Place(X, Y + 700)
        ),
        records.Premises(
            uuid=OTHER, address=HOSTILE, occupancy=Occupancy.VACANT, availability=Availability.TO_LET,
            vacant_since="2016-01-01", parcel_id=PARCEL_ID, geometry=Place(X + 300, Y), area_m2=60.0,
        ),
        records.PremisesEvent(
            uuid=uuid_of(50), premises_uuid=OTHER, kind="contact", happened_on="2026-11-02", note="Visite faite.",
        ),
    )  # fmt: skip
    with Replica.open(copy_path) as replica:
        acts.perform(replica, Act(phrase("x"), tuple(Insert(row) for row in rows)), NADIA, Clock())
        with replica.transaction() as connection:
            put_parcels(
                connection, replica.srid, [Parcel(PARCEL_ID, Boundary(square(15)), "42218", "000", "AB", "12", 900)]
            )
    with open_desk(copy_path, qtbot) as made:
        yield made


@pytest.fixture
def part(desk: Desk, qtbot: object) -> PremisesPart:
    found = desk.part(PremisesPart)
    desk.dock.show_page(found.page)
    qtbot.waitUntil(lambda: found.presenter.held is not None, timeout=20_000)
    return found


def listed(part: PremisesPart) -> list[str]:
    model = part.page.listed.model
    return [model.row(place).title for place in range(model.rowCount())]


def said(part: PremisesPart) -> str:
    return "\n".join(label.text() for label in part.page.sheet.findChildren(QLabel))


def test_the_ranked_come_first_and_each_state_has_its_list(part: PremisesPart) -> None:
    page = part.page.listed
    assert listed(part) == [HOSTILE, "12, rue de la Ville"]
    page.choose(APART)
    assert listed(part) == ["14, rue de la Ville"]
    page.choose(ALL)
    assert len(listed(part)) == 4
    page.search.setText("14 ville")
    part.presenter.list_again()
    assert listed(part) == ["14, rue de la Ville"]


def test_a_search_that_finds_nothing_says_so(part: PremisesPart) -> None:
    part.page.listed.search.setText("zzz")
    part.presenter.list_again()
    assert part.page.listed._empty.isVisibleTo(part.page)


def test_the_sheet_says_what_is_wished_and_shows_words_as_they_are(part: PremisesPart) -> None:
    part.presenter.open_uuid(PREMISES)
    text = said(part)
    assert part.page.reading
    assert "Wishes for this premises" in text
    assert "4 word" in part.presenter.sheet.heard
    assert "1 people" in part.presenter.sheet.heard
    part.presenter.open_uuid(OTHER)
    assert part.page.sheet._title.text() == HOSTILE
    assert "Visite faite." in said(part)


def test_measures_are_written_in_the_language_of_qgis(part: PremisesPart) -> None:
    rented = records.Premises(
        uuid=uuid_of(60), address="x", occupancy=Occupancy.VACANT, area_m2=87.5, monthly_rent=1250.0,
        last_activity="Atelier mécanique",
    )  # fmt: skip
    held = replace(part.presenter.held, premises=[rented, *part.presenter.held.premises[1:]])
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        facts = dict(sheet_of(held, 0).facts)
    finally:
        QLocale.setDefault(before)
    assert facts["Area"] == "87,5\u00a0m²"
    assert facts["Monthly rent"] == "1\u202f250\u00a0€"
    assert facts["Last activity"] == "Atelier mécanique"


def test_a_blocked_one_has_no_number_and_says_why(part: PremisesPart) -> None:
    part.presenter.open_uuid(BLOCKED)
    assert "Not ranked: blocked" in said(part)


def test_sliders_sum_to_a_hundred_and_the_map_follows(part: PremisesPart, qtbot: object) -> None:
    presenter = part.presenter
    presenter.open_uuid(OTHER)
    before = int(presenter.ranking.scores.totals[presenter.current])
    part.page.sheet.index.sliders["vacancy"].setValue(90)
    assert sum(slider.value() for slider in part.page.sheet.index.sliders.values()) == 100
    assert int(presenter.ranking.scores.totals[presenter.current]) > before
    layer = next(it for it in QgsProject.instance().mapLayers().values() if it.customProperty(INDEX))
    qtbot.waitUntil(lambda: layer.renderer().classAttribute() == points_expression(presenter.weights))
    qtbot.waitUntil(lambda: "Among the first ten" in said(part))
    part.page.sheet.index.reset.click()
    assert presenter.weights == Weights()
    presenter.show_on_map(False)
    assert not any(it.customProperty(INDEX) for it in QgsProject.instance().mapLayers().values())


def test_the_colour_is_the_points_of_the_index(part: PremisesPart) -> None:
    presenter = part.presenter
    presenter.show_on_map(True)
    layer = next(it for it in QgsProject.instance().mapLayers().values() if it.customProperty(INDEX))
    expression = QgsExpression(points_expression(presenter.weights))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    drawn = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        drawn[feature["uuid"]] = expression.evaluate(context)
    held = presenter.held
    for row, it in enumerate(held.premises):
        ranked = bool(presenter.ranking.scores.ranks[row])
        assert drawn[it.uuid] == (int(presenter.ranking.scores.totals[row]) if ranked else -1)


def test_weights_are_kept_for_the_quarter_and_taken_back(part: PremisesPart, desk: Desk, qtbot: object) -> None:
    part.presenter.open_uuid(OTHER)
    part.presenter.pull("linked", 60)
    part.presenter.keep()
    settings = Catalogue(desk.workspace.replica).settings()
    assert settings.priority.weights == part.presenter.weights
    qtbot.waitUntil(lambda: part.presenter.held.settings.priority.weights == part.presenter.weights, timeout=20_000)
    stored = Catalogue(desk.workspace.replica).where(records.Setting, key="priority")[0]
    assert sum(json.loads(stored.value)["weights"][name] for name in PARTS) == 100
    desk.workspace.undo()
    assert Catalogue(desk.workspace.replica).settings().priority.weights == Weights()


def test_steps_and_back(part: PremisesPart, qtbot: object) -> None:
    part.presenter.open_uuid(OTHER)
    part.page.sheet.stepped.emit(1)
    assert part.presenter.sheet.uuid == PREMISES
    part.page.sheet.stepped.emit(1)
    assert part.presenter.sheet.uuid == PREMISES
    part.page.sheet.back.emit()
    assert not part.page.reading
    assert part.presenter.sheet is None


def test_back_in_the_list_the_premises_stand_in_the_order_of_the_new_weights(part: PremisesPart) -> None:
    part.presenter.open_uuid(OTHER)
    before = listed(part)
    for name, weight in (("vacancy", 0), ("fit", 0), ("linked", 100)):
        part.presenter.pull(name, weight)
    assert listed(part) == before  # under the sheet nothing jumps: the next one stays the next one
    part.page.sheet.back.emit()
    assert listed(part) == before[::-1]
    model = part.page.listed.model
    assert [model.row(place).rank for place in range(model.rowCount())] == [1, 2]


def test_escape_is_the_way_back_that_the_button_is(part: PremisesPart, qtbot: object) -> None:
    part.presenter.open_uuid(OTHER)
    part.open_parcel(PARCEL_ID)
    qtbot.keyClick(part.page.parcel, Qt.Key.Key_Escape)
    assert part.page.reading
    qtbot.keyClick(part.page.sheet, Qt.Key.Key_Escape)
    assert part.presenter.sheet is None
    part.open_parcel(PARCEL_ID)
    part.page.parcel.back.emit()
    assert not part.page.reading


def test_a_write_leaves_the_map_where_the_person_moved_it(part: PremisesPart, desk: Desk, qtbot: object) -> None:
    part.presenter.open_uuid(OTHER)
    canvas = desk.map.canvas
    canvas.resize(400, 300)
    canvas.setExtent(QgsRectangle(0, 0, 40, 30))
    there, before = canvas.center(), part.presenter.held
    assert not canvas.extent().contains(QgsPointXY(X, Y))
    part.presenter.changed(None)
    qtbot.waitUntil(lambda: part.presenter.held is not before, timeout=20_000)
    assert canvas.center() == there


def test_the_sheet_of_a_parcel_calls_the_town_by_its_name_where_it_is_known(part: PremisesPart, desk: Desk) -> None:
    part.open_parcel(PARCEL_ID)
    assert ("Municipality", "42218") in part._parcel.facts
    keep_commune_names(desk.workspace.replica, {"42218": "Saint-Étienne"})
    part.open_parcel(PARCEL_ID)
    assert ("Municipality", "Saint-Étienne (42218)") in part._parcel.facts


def test_a_click_on_the_map_opens_the_premises_or_the_parcel(part: PremisesPart, desk: Desk) -> None:
    part.open_at(Place(X + 301, Y), 5)
    assert part.presenter.sheet.uuid == OTHER
    part.presenter.close_sheet()
    part.open_at(Place(X + 9, Y - 9), 1)
    assert part.page.parcel._title.text() == f"Parcel {PARCEL_ID}"
    parcel = part._parcel
    assert [uuid for uuid, _, _ in parcel.premises] == [PREMISES, OTHER] or {it[0] for it in parcel.premises} == {
        PREMISES,
        OTHER,
    }
    assert parcel.heard.startswith("2 word")
    assert [it.text.rpartition(" · ")[2] for it in parcel.history] == ["Visite faite."]
    assert any("index" in about for _, _, about in parcel.premises)
    part.page.parcel.copy_wanted.emit()
    assert QApplication.clipboard().text() == PARCEL_ID


def test_a_photo_of_the_premises_opens_whole(part: PremisesPart, desk: Desk) -> None:
    photo = records.Photo(uuid=uuid_of(60), premises_uuid=OTHER, sha256="0" * 64, caption="Rideau baissé")
    acts.perform(desk.workspace.replica, Act(phrase("x"), (Insert(photo),)), NADIA, Clock())
    part.presenter.open_uuid(OTHER)
    assert [it.caption for it in part.photos.thumbs([OTHER])] == ["Rideau baissé"]
    part.page.sheet.photo_wanted.emit(photo.uuid)
    assert part.photos.window.isVisible()
    part.end()
    assert part.photos.window is None


def test_sentences_stand_close_under_their_wish(qtbot: object) -> None:
    from si_javais_un_quartier.gui.premises.sheet_words import Sentence, Wish
    from si_javais_un_quartier.gui.premises.wishes_box import WishesBox

    box = WishesBox("Wishes")
    qtbot.addWidget(box)
    said = Sentence("« Un local ouvert le soir pour réparer les vélos, rue de la Ville. »", "K7M-4QA", "u")
    box.show_wishes("1 word", [Wish("Bien vivre", 1, (said,))], [], "")
    row = box._shown[0]
    assert row.hasHeightForWidth()
    assert row.heightForWidth(900) < row.heightForWidth(260)


def test_a_sentence_opens_its_contribution(part: PremisesPart, desk: Desk) -> None:
    part.page.sheet.contribution_wanted.emit(words(3).uuid)
    assert desk.contributions.page.isVisible()


def test_paper_holds_the_words_and_evaluates_none(part: PremisesPart, tmp_path: Path) -> None:
    presenter = part.presenter
    presenter.open_uuid(OTHER)
    presenter.ranking.count_firm()
    points, total, rank, _ = presenter.ranking.score_words(presenter.current)
    lines = lines_of(
        presenter.sheet, points, total, rank, presenter.weights, presenter.ranking.firm_words(presenter.current)
    )
    assert any("Weights" in line.text for line in lines)
    path = tmp_path / "fiche.pdf"
    part.print_to(path, lines, presenter.sheet.place)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 5000
    taken = tmp_path / "a folder.pdf"
    taken.mkdir()
    part.print_to(taken, lines, None)
    assert part.desk.dock.notice.isVisibleTo(part.desk.dock)


def test_without_premises_it_says_what_to_do(tmp_path: Path, qtbot: object) -> None:
    from si_javais_un_quartier.store.geopackage import LAMBERT_93

    path = tmp_path / "empty.gpkg"
    with Replica.create(path, crs=LAMBERT_93) as replica:
        acts.perform(replica, Act(phrase("x"), tuple(Insert(words(number)) for number in range(2))), NADIA, Clock())
    with open_desk(path, qtbot, count=2) as desk:
        part = desk.part(PremisesPart)
        desk.dock.show_page(part.page)
        qtbot.waitUntil(lambda: part.presenter.held is not None, timeout=20_000)
        assert part.page.listed._empty.isVisibleTo(part.page)
        desk.workspace.close()
        assert part.presenter.held is None
    assert QgsApplication.instance() is not None


def test_what_the_search_bar_found_opens_its_sheet_as_soon_as_it_is_read(desk: Desk, qtbot: object) -> None:
    part = desk.part(PremisesPart)
    part.found("premises", OTHER)
    qtbot.waitUntil(lambda: part.presenter.sheet is not None, timeout=20_000)
    assert part.presenter.sheet.uuid == OTHER
    part.found("parcel", PARCEL_ID)
    assert part.page.parcel._title.text() == f"Parcel {PARCEL_ID}"
    part.found("section", "42218000AB")
    assert desk.iface.searched == "qua 42218000AB"


def test_a_contact_is_noted_in_the_sheet_and_taken_back(
    desk: Desk, part: PremisesPart, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    part.open_premises(BLOCKED)
    assert "no contact yet" not in said(part)

    def answer(dialog: ContactDialog) -> int:
        assert dialog.state.currentData() == "first_contact"
        dialog.state.setCurrentIndex(dialog.state.findData("blocked"))
        dialog.note.setPlainText("Succession en cours.")
        return 1

    monkeypatch.setattr(ContactDialog, "exec", answer)
    QTest.keyClick(part.page, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "Contact: blocked · Succession en cours." in said(part), timeout=20_000)
    row = Catalogue(desk.workspace.replica).get(records.Premises, BLOCKED)
    assert row.contact_state == "blocked"
    part.page.listed.search.setText("blocked rue de la ville")
    part.page.listed.choose(ALL)
    assert listed(part) == ["14, rue de la Ville"]
    desk.workspace.undo()
    qtbot.waitUntil(lambda: "Succession" not in said(part), timeout=20_000)
    assert Catalogue(desk.workspace.replica).get(records.Premises, BLOCKED).contact_state is None


def test_what_a_sheet_tells_of_its_history() -> None:
    def event(kind: str, old: str | None = None, new: str | None = None, note: str | None = None) -> str:
        return told(
            records.PremisesEvent(uuid="e", premises_uuid="p", kind=kind, old_value=old, new_value=new, note=note)
        )

    assert event("occupancy", "vacant", "occupied") == "Vacant → Occupied"
    assert event("source", "LOCOMVAC", "0123456789") == "Recognised in LOCOMVAC (number 0123456789)"
    assert event("contact", None, "follow_up", "Relancé") == "Contact: follow-up · Relancé"
    assert event("contact", note="Visite faite.") == "Visite faite."
    assert event("condition", "bon", "mauvais") == "Condition: bon → mauvais"
    assert event("survey") == "Seen, unchanged"
    assert contact_words("letter_sent") == "letter_sent"
