"""Choosing many contributions by keys, mouse or map, and doing one thing to all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QTimer

from ...keys import Key
from ..ability import Ability
from .bar import BulkBar
from .presenter import BulkPresenter, Deeds

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bulk", text)


class BulkAbility(Ability):
    """The bar above the list, filled by its presenter."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.bar = BulkBar(self._deeds, self._functions, desk.for_many, desk.page)
        self.presenter = BulkPresenter(self.bar, desk.workspace, lambda do: QTimer.singleShot(0, do))
        desk.page.head.add_under(self.bar)
        self.bar.asked.connect(self.presenter.preview)
        self.bar.agreed.connect(self.presenter.do)
        self.bar.dropped.connect(self.presenter.drop)
        self.bar.undo_wanted.connect(self._undo)
        self.bar.unchosen.connect(desk.page.choose_one)
        self.bar.shown.connect(self._choose)

    def keys(self) -> Sequence[Key]:
        """X toggles, Ctrl+A takes all that the list shows."""
        page = self.desk.page
        return (
            Key("X", _tr("Choose this one too, or not"), page.toggle),
            Key("Ctrl+A", _tr("Choose all that are listed"), page.list.selectAll),
        )

    def selected(self, keys: Sequence[int]) -> None:
        """Two or more: the bar shows."""
        self.presenter.choose(keys)

    def end(self) -> None:
        """The quarter was closed."""
        self.presenter.choose(())

    def escape(self) -> bool:
        """What is previewed goes first, then the choice of many."""
        if self.bar.escape():
            return True
        if self.bar.isVisible():
            self.desk.page.choose_one()
            return True
        return False

    def _deeds(self) -> Deeds:
        return self.presenter.deeds()

    def _functions(self) -> Sequence[str]:
        workspace = self.desk.workspace
        return workspace.settings().functions if workspace.replica is not None else ()

    def _undo(self) -> None:
        self.presenter.drop()
        self.desk.workspace.undo()

    def _choose(self, uuids: Sequence[str]) -> None:
        """Those that can't be changed are chosen, so that one can read why, or do something else with them."""
        found = (self.desk.presenter.key_of(uuid) for uuid in uuids)
        keys = [key for key in found if key is not None]
        self.desk.page.select_keys(keys, scroll=True)
        self.desk.choose(keys)
