"""A stack of paper forms by keys alone: how many each costs beside its words; what the program takes is recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from si_javais_un_quartier.gui.encounters.sheet_desk import SheetDesk
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from si_javais_un_quartier.store.cards import draw_block
from si_javais_un_quartier.store.encounters import encounters, receipts
from tests.qgis.gui.encounter_bench import open_campaign
from tests.qgis.gui.quarter_bench import KARIM, Clock

FORMS = 20
#: Fifteen minutes for twenty forms leave 45 s each; people type some 3 keys a second, so that 120 characters take 40 s.
#: What is left, 5 s, is 15 keys for everything else.
MOST_KEYS = 15
WORDS = (
    "Il manque un endroit pour se poser avec les enfants quand il pleut. "
    "Le centre est loin et le bus ne passe plus le soir."
)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(copy_path: Path, qtbot: Any) -> Iterator[SheetDesk]:
    """The sheet in a small window, with a block of cards."""
    workspace = Workspace(Clock())
    workspace.open_replica(copy_path)
    workspace.replica.set_meta("member_uuid", KARIM)
    open_campaign(workspace.replica)
    draw_block(workspace.replica, 2 * FORMS, Clock())
    main = QMainWindow()
    main.setCentralWidget(QgsMapCanvas(main))
    main.resize(1280, 720)
    qtbot.addWidget(main)
    main.show()
    made = SheetDesk(workspace, main.centralWidget(), main)
    made.open(paper=True)
    QApplication.setActiveWindow(made.window)
    yield made
    made.remove()
    workspace.close()
    write_preferences(Preferences())


class Fingers:
    """Presses keys where the focus is, and counts those that aren't words."""

    def __init__(self, desk: SheetDesk) -> None:
        self._desk, self.keys = desk, 0

    def press(self, key: Any, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self._desk.window, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)


def test_twenty_forms_cost_few_keys(desk: SheetDesk, record_property: Callable[[str, object], None]) -> None:
    fingers, replica = Fingers(desk), desk._workspace.replica
    window = desk.window
    window.line.place.edit.setFocus()
    fingers.type("place Roannelle")
    window.voice.word.said.edit.setFocus()
    began = monotonic()
    for number in range(FORMS):
        before = fingers.keys
        fingers.type(WORDS)
        fingers.press(getattr(Qt.Key, f"Key_{number % 4 + 1}"), ALT)
        fingers.press(Qt.Key.Key_I, ALT)
        fingers.press(Qt.Key.Key_P, ALT)
        assert window.voice.word.said.edit.hasFocus(), "the switches have taken the focus"
        if number % 2:
            fingers.press(Qt.Key.Key_Return, CONTROL)
            fingers.type("Un banc.")
        fingers.press(Qt.Key.Key_PageDown, CONTROL)
        assert fingers.keys - before <= MOST_KEYS
    record_property("keys for each form, beside the words", fingers.keys / FORMS)
    record_property("seconds of machine for each form", round((monotonic() - began) / FORMS, 2))
    found = encounters(replica)
    assert len(found) == FORMS
    assert {it.place for it in found} == {"place Roannelle"}
    said = [it for item in found for it in receipts(replica, item.uuid)]
    assert len(said) == FORMS + FORMS // 2
    assert all(it.may_publish for it in said)
    assert {it.theme for it in said} == {"bien_vivre", "mieux_circuler", "s_entraider", "rez_de_chaussee"}
