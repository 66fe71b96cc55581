"""Folding the parts of the page, taking them into windows of their own and back; found again the next day."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from ....domain.errors import ReplicaBusy
from ....store.remembered import recall, remember
from ...buttons import FlatButton
from ...focus_order import follow_layout
from ...keys import Key
from ..ability import Ability
from .arrangement import Arrangement, Section, from_json
from .window import SectionWindow, Spot, readable_spot
from .words import name_of

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk

log = logging.getLogger(__name__)

KEY = "contributions/sections"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sections", text)


class SectionsAbility(Ability):
    """The menu beside the order of the list, its keys, and the windows there are."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.windows: dict[Section, SectionWindow] = {}
        self._spots: dict[Section, Spot] = {}
        page = desk.page
        self.menu = QMenu(page)
        self._folded = {section: QAction(self.menu) for section in Section}
        self._apart = {section: QAction(self.menu) for section in Section}
        self._fill()
        self.button = FlatButton("", "dock", _tr("Fold or detach the parts of the desk"), page)
        self.button.setObjectName("arrange")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        page.head.add_beside_sort(self.button)
        page.head.fold_wanted.connect(lambda: self.turn_folded(Section.FILTERS))
        page.pane.called.connect(partial(self.bring, Section.CONTRIBUTION))
        for section, note in page.notes.items():
            note.raise_wanted.connect(partial(self.bring, section))
            note.back_wanted.connect(partial(self.put_back, section))
        desk.dock.closedStateChanged.connect(self._follow_dock)
        self.menu.aboutToShow.connect(self._say)

    def keys(self) -> Sequence[Key]:
        """W, L and B."""
        return (
            Key(
                "W", _tr("The contribution in its own window, or back"), partial(self.turn_apart, Section.CONTRIBUTION)
            ),
            Key("L", _tr("Fold the list, or unfold it"), partial(self.turn_folded, Section.LIST)),
            Key("B", _tr("Fold figures and filters, or unfold them"), partial(self.turn_folded, Section.FILTERS)),
        )

    # -- opening and closing

    def begin(self) -> None:
        """As it was the last time."""
        kept = recall(self.desk.workspace.replica, KEY)
        kept = kept if isinstance(kept, dict) else {}
        spots = kept.get("spots")
        spots = spots if isinstance(spots, dict) else {}
        self._spots = {section: readable_spot(spots.get(str(section))) for section in Section}
        self._arrange(from_json(kept))

    def keep(self) -> None:
        """Which parts are folded or apart, and where their windows are."""
        replica = self.desk.workspace.replica
        if replica is None:
            return
        self._note_spots()
        spots = {str(section): spot.to_json() for section, spot in self._spots.items()}
        try:
            remember(replica, KEY, {**self.desk.page.arrangement.to_json(), "spots": spots})
        except ReplicaBusy as error:
            log.warning("how the desk is arranged was not kept: %s", error.detail)

    def end(self) -> None:
        """The quarter was closed: its windows go, all is in the page again."""
        self._arrange(Arrangement())

    def remove(self) -> None:
        """Nothing of it stays in QGIS."""
        self.end()

    # -- what the person does

    def turn_folded(self, section: Section) -> None:
        """Fold a part to a line, or unfold it."""
        now = self.desk.page.arrangement
        self._arrange(now.with_folded(section, folded=section not in now.folded))
        self._focus(section)

    def turn_apart(self, section: Section) -> None:
        """Give a part its own window, or put it back."""
        if self.desk.workspace.replica is None:
            return
        now = self.desk.page.arrangement
        self._arrange(now.with_apart(section, apart=section not in now.apart))
        self._focus(section)

    def put_back(self, section: Section) -> None:
        """Back into the page, whole."""
        self._arrange(self.desk.page.arrangement.with_apart(section, apart=False))
        self._focus(section)

    def put_all_back(self) -> None:
        """The page as it is at first."""
        self._arrange(Arrangement())
        self._focus_page()

    def bring(self, section: Section) -> None:
        """Show a part that is called for, wherever it is: an act was begun there."""
        if section in self.windows:
            self.windows[section].bring()
        elif section is Section.CONTRIBUTION:
            self.desk.page.show_words()

    # -- within

    def _arrange(self, wanted: Arrangement) -> None:
        """Take out what goes, put back what comes, and let the page show the rest."""
        page = self.desk.page
        self._note_spots()
        gone = [section for section in self.windows if section not in wanted.apart]
        for section in gone:
            window = self.windows.pop(section)
            page.put_back(section)
            window.closed.disconnect()
            window.parentWidget().removeDockWidget(window)
            window.deleteLater()
        for section in Section:
            if section in wanted.apart and section not in self.windows:
                self._open(section)
        page.show_arrangement(wanted)
        self._say()

    def _open(self, section: Section) -> None:
        page, dock = self.desk.page, self.desk.dock
        widgets = page.take_out(section)
        title = f"{name_of(section)} – {dock.windowTitle()}"
        window = SectionWindow(section, title, widgets, dock.parentWidget())
        window.closed.connect(partial(self.put_back, section))
        self.windows[section] = window
        self.desk.keys.also_in(window)
        window.open_at(self._spots.get(section, Spot()))
        follow_layout(widgets)

    def _note_spots(self) -> None:
        self._spots.update({section: window.spot() for section, window in self.windows.items()})

    def _focus(self, section: Section) -> None:
        """The keyboard goes with the part that was moved, so that the same key brings it back."""
        window = self.windows.get(section)
        if window is None:
            self._focus_page()
        else:
            window.bring()
            self.desk.page.starts[section].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_page(self) -> None:
        self.desk.page.window().activateWindow()
        self.desk.page.take_focus()

    def _follow_dock(self, closed: bool) -> None:
        """The windows go with the dock that they are parts of, and come with it."""
        for window in self.windows.values():
            window.setVisible(not closed)

    def _fill(self) -> None:
        for section in Section:
            self.menu.addSection(name_of(section))
            for actions, word, turn in (
                (self._folded, _tr("Fold"), self.turn_folded),
                (self._apart, _tr("Detach into a window"), self.turn_apart),
            ):
                action = actions[section]
                action.setText(word)
                action.setCheckable(True)
                action.setObjectName(("fold_" if actions is self._folded else "detach_") + str(section))
                action.triggered.connect(lambda _=False, turn=turn, section=section: turn(section))
                self.menu.addAction(action)
        self.menu.addSeparator()
        self._all_back = self.menu.addAction(_tr("Put everything back in place"), self.put_all_back)
        self._all_back.setObjectName("all_back")

    def _say(self) -> None:
        now = self.desk.page.arrangement
        for section in Section:
            self._folded[section].setChecked(section in now.folded)
            self._apart[section].setChecked(section in now.apart)
        self._all_back.setEnabled(now != Arrangement())
