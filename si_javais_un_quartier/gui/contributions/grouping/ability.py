"""Key D: compare with those that may say the same, and group; a line tells what is grouped already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu

from ....domain.grouping import Told
from ....domain.instants import parse_instant
from ....domain.permissions import Deed, may
from ....domain.phrases import Phrase
from ....domain.steps import OPEN
from ....store.similar import Similar
from ....store.threads import Dossier
from ... import words
from ...buttons import MenuButton
from ...keys import Key
from ..ability import Ability
from ..act_bar import MenuAct
from ..page_words import author_name, place_words
from .panel import GroupingPanel
from .presenter import GroupingPresenter, Kin

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk
    from ..ports import Reading


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Grouping", text, None, count)


class GroupingAbility(Ability):
    """The presenter's ``View``, over the panel, and the line under the place."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        pane = desk.page.pane
        self.presenter = GroupingPresenter(self, desk.workspace)
        self.panel = GroupingPanel(pane)
        self.panel.hide()
        self._references: tuple[str, ...] = ()
        self._menu = QMenu(pane)
        self.line = MenuButton("", self._menu, parent=pane)
        self.line.hide()
        pane.add_line(self.line)
        pane.bar.add_act(MenuAct("group", _tr("Group with another…"), self.open, self._may))
        self.panel.wanted.connect(self.presenter.compare)
        self.panel.typed.connect(self.presenter.compare_reference)
        self.panel.grouped.connect(self._group)
        self.panel.dropped.connect(self._close)

    def keys(self) -> Sequence[Key]:
        """D opens the panel."""
        return (Key("D", _tr("Group with another contribution"), self.open),)

    def open(self) -> None:
        """Show the one that is read, beside the likeliest other one."""
        reading = self.desk.reading
        if reading is None or not self._may():
            return
        found: Sequence[Similar] = self.desk.page.pane.similar.found
        self.panel.show_proposed(found)
        self.panel.reference.clear()
        self.desk.page.pane.open_panel(self.panel)
        self.presenter.begin(reading.dossier, found[0].uuid if found else "")
        (self.panel.proposed if found else self.panel.reference).setFocus()

    def show(self, reading: Reading | None) -> None:
        """The line of this contribution."""
        if reading is None:
            return
        main, others = self.presenter.kin(reading.dossier)
        self._menu.clear()
        for kin in (main, *others) if main is not None else others:
            self._menu.addAction(_named(kin), lambda uuid=kin.uuid: self.desk.reveal(uuid))
        if main is not None:
            self.line.setText(_tr("Grouped with {reference}").format(reference=main.reference or main.title))
        else:
            self.line.setText(_tr("Groups %n other(s)", len(others)))
        self.line.setAccessibleName(self.line.text())
        self.line.updateGeometry()
        self.line.setVisible(main is not None or bool(others))

    # -- what the presenter shows

    def show_pair(self, mine: Dossier, other: Dossier | None, *, keep_mine: bool) -> None:
        """The two, and which of them is likelier to stay."""
        now = parse_instant(self.desk.workspace.clock.now())
        self._references = tuple(it.contribution.reference or "" for it in (mine, other) if it is not None)
        for card, dossier in ((self.panel.mine, mine), (self.panel.other, other)):
            if dossier is not None:
                card.show_dossier(dossier, author_name(dossier), place_words(dossier, now))
        self.panel.show_cards(other=other is not None, keep_mine=keep_mine)
        self.panel.mark(other.contribution.uuid if other is not None else "")

    def say(self, findings: Sequence[Phrase]) -> None:
        """Above the page."""
        self.desk.view.say(findings)

    def _may(self) -> bool:
        reading = self.desk.reading
        if reading is None:
            return False
        return reading.dossier.contribution.status in OPEN and may(reading.situation.member, Deed.CHANGE_STATUS)

    def _group(self) -> None:
        keep_mine = self.panel.mine.stays.isChecked()
        if len(self._references) < 2:
            return
        kept, grouped = self._references if keep_mine else self._references[::-1]
        told = Told(
            _tr(
                "Your contribution says the same as another one, {reference}: they are read and answered together."
            ).format(reference=kept)
            if self.panel.tell_duplicate.isChecked()
            else None,
            _tr("Somebody else says the same as you: contribution {reference} is grouped with yours.").format(
                reference=grouped
            )
            if self.panel.tell_main.isChecked()
            else None,
        )
        main = self.presenter.group(keep_mine=keep_mine, told=told)
        if main:
            self._close()
            self.desk.reveal(main)

    def _close(self) -> None:
        self.desk.page.pane.close_panel()
        self.desk.page.take_focus()


def _named(kin: Kin) -> str:
    title = kin.title or words.no_words()
    return " · ".join(part for part in (kin.reference, title) if part).replace("&", "&&")
