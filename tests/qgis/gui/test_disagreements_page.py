"""The page *Disagreements* over a real working copy, as the person at the desk goes through it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Conflict, Contribution, Place, Premises
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.disagreements.version_column import VersionColumn
from si_javais_un_quartier.gui.words import named
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import encode_geometry
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.quarter_bench import KARIM, NADIA, Clock, X, Y, words
from tests.qgis.window import Iface

HOSTILE = "<b>Gras</b> <img src='file:///etc/passwd'> 🚲 devant l’école"


def clash(number: int, unit: str, before: object, mine: object, theirs: object) -> Conflict:
    """What a sync on Nadia's copy keeps when Karim was first."""
    return Conflict(
        f"00000000-0000-4000-8000-00000000c{number:03}",
        table_name="contribution",
        row_uuid=words(number).uuid,
        unit=unit,
        base_value=json.dumps(before),
        local_value=json.dumps(mine),
        hub_value=json.dumps(theirs),
        detected_by=NADIA,
    )


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Three clashes: the words of the first contribution, the place of the second, the theme of the third."""
    here, there = Place(X + 10, Y + 10), Place(X + 40, Y + 50)
    with Replica.open(copy_path) as replica:
        text = {"title": "Trottoir place Roannelle", "body": "80 cm au plus serré. " + HOSTILE}
        acts.perform(
            replica,
            Act(
                phrase("x"),
                (
                    Update(Contribution, words(0).uuid, tuple(text.items())),
                    Update(Contribution, words(2).uuid, (("service", "voirie"),)),
                    Insert(
                        clash(
                            0,
                            "title+body",
                            {"title": "Trottoir étroit", "body": "On descend sur la chaussée."},
                            {"title": "Trottoir devant l’école", "body": "Avec la poussette. " + HOSTILE},
                            text,
                        )
                    ),
                    Insert(
                        clash(
                            1,
                            "geom+parcel_id+premises_uuid",
                            None,
                            {"geom": encode_geometry(there, 2154).hex(), "parcel_id": None, "premises_uuid": None},
                            {"geom": encode_geometry(here, 2154).hex(), "parcel_id": None, "premises_uuid": None},
                        )
                    ),
                    Insert(clash(2, "theme", "bien_vivre", "mieux_circuler", words(2).theme)),
                ),
            ),
            KARIM,
            Clock(),
        )
    iface = Iface(1600, 1000)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    QApplication.setActiveWindow(iface.window)
    desk = Desk(iface)
    desk.workspace.open_replica(copy_path)
    desk.dock.show_page(desk.disagreements.page)
    QApplication.processEvents()
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


def read(desk: Desk, number: int) -> None:
    """Choose one of the list."""
    listed = desk.disagreements.page.list
    uuid = clash(number, "", 0, 0, 0).uuid
    row = next(at for at in range(listed.count()) if listed.item(at).data(Qt.ItemDataRole.UserRole) == uuid)
    listed.setCurrentRow(row)
    QApplication.processEvents()


def word(desk: Desk, number: int) -> Contribution:
    """A contribution as it is now."""
    found = Catalogue(desk.workspace.replica).get(Contribution, words(number).uuid)
    if found is None:
        raise LookupError(number)
    return found


def marked(column: VersionColumn, line: int) -> list[str]:
    """The words of a version that are marked as different."""
    view = column._lines.itemAt(line).widget()
    return [mark.cursor.selectedText() for mark in view.extraSelections()]


def badge(desk: Desk) -> int:
    """What waits, as the button of the page says."""
    place = desk.dock._pages.indexOf(desk.disagreements.page) - 1
    return desk.dock.strip._group.button(place)._badge


def test_the_strip_tells_how_many_wait(desk: Desk) -> None:
    assert badge(desk) == 3
    assert desk.disagreements.page.list.count() == 3


def test_the_three_versions_stand_side_by_side_as_they_were_written(desk: Desk) -> None:
    read(desk, 0)
    page = desk.disagreements.page
    assert page.mine.texts() == ["Trottoir devant l’école", "Avec la poussette. " + HOSTILE]
    assert page.theirs.texts()[0] == "Trottoir place Roannelle"
    assert page.before.texts() == ["Trottoir étroit", "On descend sur la chaussée."]
    assert marked(page.mine, 0) == ["devant l’école"]
    assert marked(page.before, 0) == ["étroit"]


def test_a_word_of_a_list_is_marked_whole(desk: Desk) -> None:
    """Of two themes that share a word, the other words alone would say nothing."""
    page = desk.disagreements.page
    read(desk, 2)
    (mine,) = page.mine.texts()
    assert " " in mine
    assert marked(page.mine, 1) == [mine]


def test_the_list_tells_what_there_is_to_choose_and_between_whom(desk: Desk) -> None:
    """Parcel and premises go with the place, but both sides say the same of them."""
    told = [desk.disagreements.page.list.item(row).text().split("\n")[1] for row in range(3)]
    assert sorted(told) == ["place · Nadia", "theme · Nadia and Karim", "title, text · Nadia and Karim"]


def test_one_that_somebody_has_settled_by_hand_is_closed_by_a_click(desk: Desk) -> None:
    """In the contribution itself Nadia wrote again what she had wanted."""
    theme = Update(Contribution, words(2).uuid, (("theme", "mieux_circuler"),))
    acts.perform(desk.workspace.replica, Act(phrase("x"), (theme,)), NADIA, Clock())
    desk.disagreements.presenter.refresh()
    read(desk, 2)
    page = desk.disagreements.page
    assert page.sides().sentence == "Both versions say the same by now: theme"
    assert not page.mine.button.isVisible()
    assert page.theirs.button.text() == "Close the disagreement"
    QTest.mouseClick(page.theirs.button, Qt.MouseButton.LeftButton)
    assert page.list.count() == 2
    assert word(desk, 2).theme == "mieux_circuler"


def test_what_has_no_title_is_called_by_its_first_words(desk: Desk) -> None:
    nameless = Update(Contribution, words(2).uuid, (("title", None), ("body", "Le banc est cassé.")))
    acts.perform(desk.workspace.replica, Act(phrase("x"), (nameless,)), NADIA, Clock())
    desk.disagreements.presenter.refresh()
    read(desk, 2)
    assert "Le banc est cassé" in desk.disagreements.page.sides().about


def test_both_versions_are_in_sight_in_a_low_window(desk: Desk) -> None:
    page = desk.disagreements.page
    read(desk, 2)
    desk.dock.setFloating(True)
    desk.dock.resize(520, 560)
    QApplication.processEvents()
    assert page._open.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    lowest = page.theirs.button.mapTo(page, page.theirs.button.rect().bottomLeft()).y()
    assert lowest < page.height()
    desk.dock.setFloating(False)


def test_what_came_together_by_itself_is_told(desk: Desk) -> None:
    united = (clash(0, "", 0, 0, 0).uuid, "contribution", words(0).uuid, '["theme", "service", "approved_sha256"]')
    desk.workspace.replica.connection.execute("INSERT INTO local_united VALUES (?, ?, ?, ?)", united)
    read(desk, 0)
    desk.disagreements.presenter.refresh()
    safe = "Nothing is lost: both versions stay in the history."
    page = desk.disagreements.page
    assert page._safe.text() == safe + " Changed on one side only, and already brought together: theme, service."
    read(desk, 1)
    assert page._safe.text() == safe


def test_mine_is_taken_by_a_click_and_given_back_by_an_undo(desk: Desk) -> None:
    read(desk, 0)
    page = desk.disagreements.page
    QTest.mouseClick(page.mine.button, Qt.MouseButton.LeftButton)
    assert word(desk, 0).title == "Trottoir devant l’école"
    assert page.list.count() == 2
    assert badge(desk) == 2
    desk.workspace.undo()
    assert word(desk, 0).title == "Trottoir place Roannelle"
    assert page.list.count() == 3


def test_theirs_stays_and_the_settled_one_can_be_read_again(desk: Desk) -> None:
    read(desk, 2)
    page = desk.disagreements.page
    QTest.mouseClick(page.theirs.button, Qt.MouseButton.LeftButton)
    assert word(desk, 2).theme == words(2).theme
    page.old.setChecked(True)
    assert page.sides().outcome.startswith("The version of Karim was kept: Nadia")
    assert not page.mine.button.isVisible()
    page.old.setChecked(False)
    assert page.list.count() == 2


def test_a_settled_one_tells_what_stood_against_each_other_then(desk: Desk) -> None:
    read(desk, 1)
    page = desk.disagreements.page
    QTest.mouseClick(page.mine.button, Qt.MouseButton.LeftButton)
    page.old.setChecked(True)
    assert "50 m" in page.theirs.texts()[0]
    assert page.sides().places[0] != page.sides().places[1]


def test_one_person_on_two_computers_tells_the_versions_apart(desk: Desk) -> None:
    read(desk, 1)  # Nadia's own computer met it, and nobody else is known to have written the other place
    desk.workspace.replica.connection.execute(
        "UPDATE contribution SET updated_by = ? WHERE uuid = ?", (NADIA, words(1).uuid)
    )
    desk.disagreements.presenter.refresh()
    page = desk.disagreements.page
    assert (page.mine.button.text(), page.theirs.button.text()) == ("Take this one", "Take this one")
    assert (page.sides().mine.heading, page.sides().theirs.heading) == ("First version", "Second version")


def test_a_third_wording_is_written(desk: Desk) -> None:
    read(desk, 0)
    page = desk.disagreements.page
    page.write()
    page.form.findChild(QPlainTextEdit, "write_body").setPlainText("Les deux à la fois.")
    page.form.findChild(QPushButton, "written").click()
    assert (word(desk, 0).title, word(desk, 0).body) == ("Trottoir devant l’école", "Les deux à la fois.")
    assert page.list.count() == 2


def test_places_are_lettered_on_the_map(desk: Desk) -> None:
    read(desk, 1)
    rings = desk.map._letters
    assert [ring._letter for ring in rings._rings] == ["A", "B"]
    assert "50 m" in desk.disagreements.page.mine.texts()[0]
    read(desk, 2)
    assert rings._rings == []


@pytest.mark.parametrize("size", [(900, 600), (60, 60)], ids=["with room", "too small for its scale"])
def test_both_places_are_in_sight(desk: Desk, size: tuple[int, int]) -> None:
    canvas = desk.iface.mapCanvas()
    canvas.resize(*size)
    read(desk, 1)
    desk.disagreements.page.place_wanted.emit()
    places = desk.disagreements.page.sides().places
    assert len(places) == 2
    for at in places:
        assert canvas.extent().contains(desk.map.to_map(QgsPointXY(at.x, at.y)))


def test_many_are_settled_by_one_rule_in_one_act(desk: Desk) -> None:
    desk.disagreements.page._rules.actions()[0].trigger()
    assert word(desk, 0).title == "Trottoir devant l’école"
    assert word(desk, 2).theme == "mieux_circuler"
    assert word(desk, 1).geometry == Place(X + 40, Y + 50)
    assert desk.disagreements.page._stack.currentWidget() is desk.disagreements.page.empty
    desk.workspace.undo()
    assert desk.disagreements.page.list.count() == 3


def test_the_versions_stand_under_each_other_where_there_is_no_room(desk: Desk, qtbot: object) -> None:
    page = desk.disagreements.page
    desk.dock.setFloating(True)
    for width, place in ((900, 0), (420, 2)):
        desk.dock.resize(width, 700)
        qtbot.waitUntil(lambda place=place: page._columns.indexOf(page.before) == place)


def test_the_keys_settle_and_lead_to_the_contribution(desk: Desk) -> None:
    read(desk, 0)
    page = desk.disagreements.page
    page.list.setFocus(Qt.FocusReason.OtherFocusReason)
    before = page.list.currentRow()
    QTest.keyClick(page.list, Qt.Key.Key_K if before else Qt.Key.Key_J)
    assert abs(page.list.currentRow() - before) == 1
    read(desk, 0)
    QTest.keyClick(page.list, Qt.Key.Key_1)
    assert word(desk, 0).title == "Trottoir devant l’école"


def test_the_contribution_is_one_click_away(desk: Desk) -> None:
    page = desk.disagreements.page
    read(desk, 0)
    page._open.click()
    assert desk.contributions.reading.dossier.contribution.uuid == words(0).uuid


def test_closing_the_quarter_leaves_nothing_behind(desk: Desk) -> None:
    desk.workspace.close()
    assert desk.disagreements.page.list.count() == 0
    assert badge(desk) == 0


def add(desk: Desk, *conflicts: Conflict) -> None:
    """Other clashes, as they travelled here."""
    acts.perform(desk.workspace.replica, Act(phrase("x"), tuple(map(Insert, conflicts))), NADIA, Clock())
    desk.disagreements.presenter.refresh()


def test_one_who_removed_what_the_other_changed(desk: Desk) -> None:
    """The row is here still, written last by Nadia herself: nobody knows here who removed it."""
    deletion = replace(clash(7, "deleted", False, False, True), row_uuid=words(3).uuid)
    title = Update(Contribution, words(3).uuid, (("title", "Un banc"), ("updated_by", NADIA)))
    acts.perform(desk.workspace.replica, Act(phrase("x"), (title,)), NADIA, Clock())
    add(desk, deletion)
    read(desk, 7)
    page = desk.disagreements.page
    assert page.sides().sentence == "A colleague removed what you had changed"
    assert (page.mine.texts(), page.theirs.texts()) == (["Kept"], ["Removed"])
    assert page.theirs.button.text() == "Take that of a colleague"


def test_one_that_a_colleague_met_speaks_to_who_reads_it(desk: Desk) -> None:
    """Karim’s copy met it, what stands is Nadia’s, and Nadia reads it."""
    connection = desk.workspace.replica.connection
    add(desk, replace(clash(8, "service", None, "propreté", "voirie"), row_uuid=words(2).uuid, detected_by=KARIM))
    connection.execute("UPDATE contribution SET updated_by = ? WHERE uuid = ?", (NADIA, words(2).uuid))
    desk.disagreements.presenter.refresh()
    read(desk, 8)
    assert desk.disagreements.page.sides().sentence == "Karim and you wrote over each other: service"


def test_premises_are_told_by_their_address_and_numbers_as_they_are_said(desk: Desk) -> None:
    premises = Premises("00000000-0000-4000-8000-0000000a0001", address="12, rue de la Ville", area_m2=80.0)
    acts.perform(desk.workspace.replica, Act(phrase("x"), (Insert(premises),)), KARIM, Clock())
    area = replace(clash(9, "area_m2", 65.0, 75.5, 80.0), table_name="premises", row_uuid=premises.uuid)
    add(desk, area)
    read(desk, 9)
    page = desk.disagreements.page
    assert page.sides().about.startswith("12, rue de la Ville · ")
    assert (page.before.texts(), page.mine.texts(), page.theirs.texts()) == (["65"], ["75.5"], ["80"])


@pytest.mark.parametrize(
    ("name", "said"),
    [("Karim", "Version de Karim"), ("Amina", "Version d’Amina"), ("Élodie", "Version d’Élodie"), ("", "Version de ")],
)
def test_french_says_a_name_as_it_is_spoken(name: str, said: str) -> None:
    assert named("Version de {name}", name) == said
