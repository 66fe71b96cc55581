"""Twenty paper forms entered by keys alone through the real window: fifteen minutes at most, and what they go into.

Each form has all that the paper asks for: place (every fourth is from another one), age, tie, both consents, the card's
number, one or two words with kind and theme, where to meet again. A person types CHARACTERS a minute, and takes a whole
second for any other key (finding the box on the paper, then the key); the program's own time is measured, key by key,
until the window has nothing left to do.

BENCH_LIVE=1 types at that pace, quarter of an hour included; else the person's time is reckoned.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(__file__).parents[2] / "build" / "bench" / "profile")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Campaign, Member
from si_javais_un_quartier.gui.encounters.sheet_desk import SheetDesk
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.cards import draw_block
from si_javais_un_quartier.store.encounters import encounters, receipts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.window import Iface

FORMS, MINUTES = 20, 15
CHARACTERS = 200
#: Seconds for a key that is no letter.
OTHER_KEY = 1.0
#: Milliseconds of the program that a person may notice after a key.
KEY_MS = 100
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
SAID = (
    "Il manque un endroit pour se poser avec les enfants quand il pleut.",
    "Un reparateur de velos au 12, ce serait bien, il y en avait un avant.",
    "Le trottoir devant la pharmacie est trop etroit pour une poussette.",
    "On ne voit plus personne le soir, les vitrines sont toutes fermees.",
)
ALSO = "Je peux preter des outils le samedi matin."


class Hands:
    """Press keys where the focus is; count them, and the program's time after each."""

    def __init__(self, live: bool) -> None:
        self._live = live
        self.letters = self.others = 0
        self.times: list[float] = []

    def press(self, key: Any, held: Any = NONE) -> None:
        """A key that is no letter."""
        self.others += 1
        self._do(lambda: QTest.keyClick(QApplication.focusWidget(), key, held), OTHER_KEY)

    def type(self, text: str) -> None:
        """Letters, one by one."""
        for letter in text:
            self.letters += 1
            self._do(lambda letter=letter: QTest.keyClicks(QApplication.focusWidget(), letter), 60 / CHARACTERS)

    def _do(self, act: Any, seconds: float) -> None:
        began = time.perf_counter()
        act()
        QApplication.processEvents()
        took = time.perf_counter() - began
        self.times.append(took)
        if self._live:
            time.sleep(max(0.0, seconds - took))

    @property
    def person(self) -> float:
        """Seconds of a person."""
        return 60 / CHARACTERS * self.letters + OTHER_KEY * self.others


def working_copy(folder: Path) -> Path:
    """A quarter with a question, a mediator and a block of cards."""
    path = folder / "quartier.gpkg"
    with Replica.create(path, crs=LAMBERT_93) as replica:
        karim = Member(uuid=new_uuid(), display_name="Karim", roles='["mediator"]')
        question = "Que devraient devenir les rez-de-chaussee vacants ?"
        campaign = Campaign(uuid=new_uuid(), name="Rez-de-chaussee", question=question)
        acts.perform(replica, Act(phrase("x"), (Insert(karim), Insert(campaign))), None, SystemClock())
        replica.set_meta("member_uuid", karim.uuid)
        draw_block(replica, 2 * FORMS, SystemClock())
    return path


def enter(hands: Hands, number: int) -> None:
    """One form, in the order of the paper."""
    if number % 4 == 0:
        hands.press(Qt.Key.Key_O, ALT)
        hands.type(f"place Roannelle {number}")
    hands.press(Qt.Key.Key_G, ALT)
    hands.type("36"[number % 2])
    hands.press(Qt.Key.Key_L, ALT)
    hands.type("ht"[number % 2])
    hands.press(Qt.Key.Key_M, ALT)
    hands.press(Qt.Key.Key_I, ALT)
    hands.press(Qt.Key.Key_P, ALT)
    hands.type(SAID[number % len(SAID)])
    hands.press(getattr(Qt.Key, f"Key_{number % 4 + 1}"), ALT)
    if number % 2:
        hands.press(Qt.Key.Key_Return, CONTROL)
        hands.type(ALSO)
    if number % 3 == 0:
        hands.press(Qt.Key.Key_R, ALT)
        hands.type("mardi 17 h, devant l'ecole")
    hands.press(Qt.Key.Key_PageDown, CONTROL)


def main() -> int:
    """Print what each form costs; 1 where twenty take longer than fifteen minutes, or a key waits too long."""
    live = os.environ.get("BENCH_LIVE") == "1"
    with tempfile.TemporaryDirectory() as folder:
        application = QgsApplication([], True)
        application.initQgis()
        application.setKeyboardInputInterval(1)  # lists take letters typed quickly for one word; a person's are slow
        iface, workspace = Iface(1280, 720), Workspace(SystemClock())
        iface.window.show()
        workspace.open_replica(working_copy(Path(folder)))
        desk = SheetDesk(workspace, iface.canvas, iface.window)
        desk.open(paper=True)
        QApplication.setActiveWindow(desk.window)
        QApplication.processEvents()
        hands, began = Hands(live), time.perf_counter()
        for number in range(FORMS):
            enter(hands, number)
        elapsed = time.perf_counter() - began
        found = encounters(workspace.replica)
        said = [it for each in found for it in receipts(workspace.replica, each.uuid)]
        whole = len(found) == FORMS and len(said) == FORMS + FORMS // 2 and all(it.may_publish for it in said)
        known = workspace.replica.connection.execute(
            "SELECT count(*) FROM profile WHERE age_band IS NOT NULL AND relation IS NOT NULL"
        ).fetchone()[0]
        desk.remove()
        workspace.close()
    return tell(hands, elapsed if live else hands.person + sum(hands.times), whole and known == FORMS)


def tell(hands: Hands, seconds: float, whole: bool) -> int:
    """The figures."""
    times, program = sorted(1000 * each for each in hands.times), sum(hands.times)
    late = times[int(0.95 * len(times))]
    print(
        f"{FORMS} paper forms: {seconds / 60:.1f} min at {CHARACTERS} characters a minute (at most {MINUTES}); "
        f"a form: {hands.letters / FORMS:.0f} letters, {hands.others / FORMS:.1f} other keys, "
        f"{program / FORMS:.2f} s of the program"
    )
    print(
        f"a key: {median(times):.1f} ms, 95 of 100 within {late:.0f} ms (at most {KEY_MS}), slowest {times[-1]:.0f} ms"
    )
    if not whole:
        print("NOT all that was typed arrived")
    return int(not whole or seconds > 60 * MINUTES or late > KEY_MS)


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # windows and application would be torn down in no order
