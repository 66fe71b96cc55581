"""Telling in person, from the dock's menu: the window, the walk on the map, the paper to take along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog

from ...domain.errors import QuartierError
from ...domain.phrases import Phrase
from ...store.awaiting import Waiting
from ..encounters.sizes import Sizes
from ..files import show_file
from ..part import Part, Section
from .presenter import TellingPresenter, default_file
from .relay import Relay

if TYPE_CHECKING:
    from ..desk import Desk
    from .window import TellingWindow

READING_SCALE = 1000
CARDS_OF_A_PAGE = 10
MOST_CARDS = 200


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)


class TellingPart(Part):
    """The presenter's ``View``; the window is built when it is first wanted."""

    section = Section.OUTREACH

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.window: TellingWindow | None = None
        self.presenter = TellingPresenter(self, desk.workspace)
        self.relay = Relay(self)
        self._action = QAction(_tr("To tell in person…"), self)
        self._action.triggered.connect(lambda _=False: self.open())
        self._cards = QAction(_tr("Print tracking cards…"), self)
        self._cards.triggered.connect(lambda _=False: self.print_cards())
        desk.workspace.changed.connect(lambda _: self._changed())

    def actions(self) -> Sequence[QAction]:
        """What the dock's menu offers."""
        return (self._action, self._cards)

    def open(self) -> None:
        """Show who waits, beside the map."""
        if self.desk.workspace.replica is None:
            return
        window = self._built()
        window.show_sizes(Sizes.kept())
        if not window.isVisible():
            window.stand_aside(self.desk.iface.mainWindow())
        window.show()
        self.presenter.refresh()
        self._built().raise_()

    def end(self) -> None:
        """The quarter is closed."""
        if self.window is not None:
            self.window.close()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    # -- what the presenter shows

    def show_stops(self, stops: Sequence[Waiting], metres: float) -> None:
        """In the window, and numbered on the map."""
        self._built().show_stops(stops, metres)
        placed = ((str(number), _point(it)) for number, it in enumerate(stops, 1))
        self.desk.map.letter(tuple((number, point) for number, point in placed if point is not None))

    def show_stop(self, stop: Waiting | None) -> None:
        """See ``View``."""
        self._built().show_stop(stop)

    def say(self, findings: Sequence[Phrase]) -> None:
        """See ``View``."""
        self._built().say(findings)

    # -- paper

    def print_sheets(self) -> None:
        """The answer sheets of the walk, in its order."""
        from ...qgis_bridge.answer_sheets import write_answer_sheets

        sheets, sender = self.presenter.sheets(), self.presenter.sender()
        self._write(_tr("answers-to-bring.pdf"), lambda path: write_answer_sheets(path, sheets, sender))

    def print_cards(self) -> None:
        """A block of numbers is drawn for this computer, then printed: pages of ten."""
        from ...qgis_bridge.resident_paper import write_cards
        from ...store.cards import draw_block

        replica = self.desk.workspace.replica
        if replica is None:
            return
        count, agreed = QInputDialog.getInt(
            self.desk.iface.mainWindow(), _tr("Tracking cards"), _tr("How many cards (ten to a page)?"),
            2 * CARDS_OF_A_PAGE, CARDS_OF_A_PAGE, MOST_CARDS, CARDS_OF_A_PAGE,
        )  # fmt: skip
        if not agreed:
            return
        sender, clock = self.presenter.sender(), self.desk.workspace.clock
        self._write(
            _tr("tracking-cards.pdf"),
            lambda path: write_cards(path, draw_block(replica, count, clock).references, sender),
        )

    def _write(self, name: str, write: Callable[[Path], object]) -> None:
        """Ask where, write, and open it to be printed."""
        replica = self.desk.workspace.replica
        if replica is None:
            return
        window, proposed = self.window or self.desk.iface.mainWindow(), str(default_file(replica, name))
        path, _ = QFileDialog.getSaveFileName(window, _tr("Where to write it"), proposed, "PDF (*.pdf)")
        if not path:
            return
        try:
            write(Path(path))
        except QuartierError as error:
            self.desk.say_failure(error)
            return
        said = show_file(Path(path))
        if said:
            self.desk.dock.notice.say(said, picture="warning")

    # -- underneath

    def _built(self) -> TellingWindow:
        from .window import TellingWindow

        if self.window is None:
            window = self.window = TellingWindow(self.desk.iface.mainWindow())
            presenter = self.presenter
            window.shown.connect(presenter.show)
            window.chosen.connect(presenter.read)
            window.told.connect(presenter.told)
            window.outcome.connect(presenter.outcome)
            window.hint_changed.connect(presenter.keep_hint)
            window.print_wanted.connect(self.print_sheets)
            window.place_wanted.connect(self._go_there)
            window.relay_wanted.connect(self.relay.hand_over)
            window.receive_wanted.connect(self.relay.take_over)
            window.large_wanted.connect(self._resize_type)
            window.read_wanted.connect(self.desk.read_contribution)
            window.finished.connect(lambda _: self.desk.map.letter(()))
            window.shut.connect(lambda: self.desk.map.letter(()))
        return self.window

    def _resize_type(self, large: bool) -> None:
        sizes = Sizes.keep(large)
        if self.window is not None:
            self.window.show_sizes(sizes)

    def _changed(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.presenter.refresh()

    def _go_there(self) -> None:
        point = _point(self.presenter.stop())
        if point is not None:
            self.desk.map.go_to(point, READING_SCALE)


def _point(stop: Waiting | None) -> QgsPointXY | None:
    return QgsPointXY(stop.place.x, stop.place.y) if stop is not None and stop.place is not None else None
