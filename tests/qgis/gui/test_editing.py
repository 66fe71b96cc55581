"""Changing a contribution in place: words, sorting, place; drafts, and what a colleague changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Place, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import Kind
from si_javais_un_quartier.gui.contributions.editing.ability import EditingAbility
from si_javais_un_quartier.gui.contributions.editing.panel import EditingPanel
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.quarter_bench import KARIM, PREMISES, Clock, X, Y, words
from tests.qgis.window import Iface

HOSTILE = "<b>Gras</b> 🚲 =1+1 [% env('HOME') %]"


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window, the second contribution read."""
    iface = Iface(1600, 1000)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    QApplication.setActiveWindow(iface.window)
    desk = Desk(iface)
    desk.workspace.open_replica(copy_path)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10)
    desk.contributions.reveal(words(1).uuid)
    desk.contributions.page.take_focus()
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def panel(desk: Desk) -> EditingPanel:
    """The panel, opened by its key."""
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_E)
    panel = ability(desk).panel
    assert panel.isVisible()
    return panel


def ability(desk: Desk) -> EditingAbility:
    return next(it for it in desk.contributions.abilities if isinstance(it, EditingAbility))


def stored(desk: Desk, number: int = 1) -> Contribution:
    found = Catalogue(desk.workspace.replica).get(Contribution, words(number).uuid)
    if found is None:
        raise LookupError(number)
    return found


def save(panel: EditingPanel, why: str = "Coquille") -> None:
    panel.reason.setText(why)
    panel.findChild(QPushButton, "edit_done").click()


def colleague(desk: Desk, **values: object) -> None:
    """What a sync brings: Karim's version of the contribution."""
    acts.perform(
        desk.workspace.replica, Act(phrase("x"), (Update(Contribution, words(1).uuid, tuple(values.items())),)),
        KARIM, Clock(),
    )  # fmt: skip
    desk.workspace.changed.emit(None)


def test_words_are_changed_with_a_reason_and_the_original_is_kept(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText(HOSTILE)
    panel.kind.setCurrentIndex(panel.kind.findData(Kind.IDEA))
    save(panel, "Mal recopié")
    assert (stored(desk).body, stored(desk).kind) == (HOSTILE, Kind.IDEA)
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, reason="Mal recopié")
    assert {(event.field, event.old_value) for event in events} == {
        ("body", words(1).body),
        ("kind", str(words(1).kind)),
    }
    assert not panel.isVisible()
    desk.workspace.undo()
    assert stored(desk).body == words(1).body


def test_without_a_reason_nothing_is_written_and_the_field_is_shown(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText("Autre chose")
    save(panel, "")
    assert stored(desk).body == words(1).body
    assert panel.isVisible()
    assert panel.reason.hasFocus()


def test_what_is_typed_is_back_after_reading_another_one(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText("À moitié écri")
    panel.changed.emit()
    desk.contributions.page.step(1)
    assert not panel.isVisible()
    desk.contributions.page.step(-1)
    desk.contributions.page.take_focus()
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_E)
    assert panel.body.toPlainText() == "À moitié écri"
    panel.dropped.emit()
    ability(desk).open()
    assert panel.body.toPlainText() == words(1).body


def test_what_is_typed_outlives_the_window(desk: Desk, panel: EditingPanel, copy_path: Path) -> None:
    panel.title.setText("Titre en cours")
    desk.workspace.close()
    desk.workspace.open_replica(copy_path)
    desk.contributions.reveal(words(1).uuid)
    ability(desk).open()
    assert panel.title.text() == "Titre en cours"


def test_what_nobody_typed_follows_what_a_colleague_wrote(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText("Mon texte")
    colleague(desk, theme="mieux_circuler", title="Titre de Karim")
    assert panel.title.text() == "Titre de Karim"
    assert panel.body.toPlainText() == "Mon texte"
    assert panel._clash.isHidden()
    save(panel)
    assert (stored(desk).title, stored(desk).body) == ("Titre de Karim", "Mon texte")


def test_the_same_field_changed_by_a_colleague_is_said_and_both_ways_are_open(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText("Mon texte")
    colleague(desk, body="Texte de Karim")
    assert panel._clash._said.text() == "Karim has changed this meanwhile: text. Both versions stay in the history."
    assert panel.body.toPlainText() == "Mon texte"
    panel.theirs_wanted.emit()
    assert panel.body.toPlainText() == "Texte de Karim"
    panel.body.setPlainText("Mon texte")
    colleague(desk, body="Encore Karim")
    panel.mine_wanted.emit()
    assert panel._clash.isHidden()
    save(panel)
    assert stored(desk).body == "Mon texte"
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, field="body")
    assert events[-1].old_value == "Encore Karim"


def test_a_clash_is_still_told_when_the_draft_is_opened_again(desk: Desk, panel: EditingPanel) -> None:
    panel.body.setPlainText("Mon texte")
    panel.changed.emit()
    desk.contributions.page.pane.close_panel()
    desk.contributions.page.step(1)
    colleague(desk, body="Texte de Karim")
    desk.contributions.page.step(-1)
    ability(desk).open()
    assert panel.body.toPlainText() == "Mon texte"
    assert panel._clash.isVisible()


def test_a_place_is_pointed_at_and_linked_to_the_premises_there(desk: Desk, panel: EditingPanel) -> None:
    ability(desk).pointing.picked.emit(Place(X + 2, Y))
    assert panel.values()["premises_uuid"] == PREMISES
    save(panel, "Mal placé")
    assert (stored(desk).geometry, stored(desk).premises_uuid) == (Place(X + 2, Y), PREMISES)
    ability(desk).open()
    panel.place.cleared.emit()
    save(panel, "Sans lieu")
    assert (stored(desk).geometry, stored(desk).premises_uuid) == (None, None)


def test_a_wrong_parcel_is_refused_in_words(desk: Desk, panel: EditingPanel) -> None:
    panel.parcel.setText("BR 12")
    save(panel)
    assert stored(desk).parcel_id is None
    assert desk.dock.notice.isVisible()
    panel.parcel.setText("42218000br0012")
    save(panel)
    assert stored(desk).parcel_id == "42218000BR0012"


def test_escape_closes_and_keeps(desk: Desk, panel: EditingPanel) -> None:
    panel.title.clear()
    panel.title.setFocus()
    QTest.keyClicks(panel.title, "Reste")
    QTest.keyClick(panel.title, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    ability(desk).open()
    assert panel.title.text() == "Reste"


def test_the_words_of_a_clash_have_the_whole_width_of_a_narrow_dock(qtbot: object) -> None:
    panel = EditingPanel(QLabel())
    qtbot.addWidget(panel)
    panel.resize(360, 400)
    panel.show()
    qtbot.waitExposed(panel)
    panel.show_clash("Karim has changed this meanwhile: text. Both versions stay in the history.")
    QApplication.processEvents()
    bar = panel._clash
    assert bar._said.width() > 320
    assert bar._said.geometry().bottom() < bar.theirs.geometry().top()
    assert not any(area.isAncestorOf(bar) for area in panel.findChildren(QScrollArea))


def test_tab_goes_through_the_fields_in_their_order_and_saves_last(desk: Desk, panel: EditingPanel) -> None:
    QApplication.processEvents()
    done = panel.findChild(QPushButton, "edit_done")
    stops, at = [panel.title], panel.title.nextInFocusChain()
    while at is not panel.title:
        stops.append(at)
        at = at.nextInFocusChain()
    wanted = [panel.title, panel.body, panel.kind, panel.theme, panel.parcel, panel.reason, done]
    assert sorted(wanted, key=stops.index) == wanted
    place = next(it for it in panel.place.findChildren(QPushButton) if it in stops)
    assert stops.index(panel.theme) < stops.index(place) < stops.index(panel.parcel)
