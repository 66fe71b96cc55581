"""What the town does with the list of premises: its rules, its owners, its letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from .rules_dialog import RulesDialog

if TYPE_CHECKING:
    from ..desk import Desk
    from .held import Held
    from .list_page import PremisesListPage


class TownDesk(QObject):
    """Opens what the list's menus ask for; one dialog of rules at a time, beside the map."""

    rules: RulesDialog | None

    def __init__(self, desk: Desk, listed: PremisesListPage, held: Callable[[], Held | None]) -> None:
        super().__init__(listed)
        self._desk, self._held, self.rules = desk, held, None
        self._listed = listed
        listed.rules.changing.connect(self.change_rules)
        listed.more.owners_wanted.connect(self.fill_in_owners)
        listed.more.letters_wanted.connect(self.hand_out_addresses)

    def change_rules(self) -> None:
        """The dialog of the rules, or bring it to the front."""
        if self._desk.workspace.replica is None:
            return
        if self.rules is None:
            self.rules = RulesDialog(self._desk.workspace, self._desk.map.canvas, self._desk.iface.mainWindow())
            self.rules.finished.connect(lambda _: self._forget())
        self.rules.show()
        self.rules.raise_()

    def fill_in_owners(self) -> None:
        """The dialog that reads the open file of legal persons."""
        from .owners_dialog import OwnersDialog  # few open it

        if self._desk.workspace.replica is not None:
            OwnersDialog(self._desk.workspace, self._desk.iface.mainWindow()).exec()

    def hand_out_addresses(self) -> None:
        """The dialog that writes owners' numbers and addresses of the premises listed."""
        from .letters_dialog import LettersDialog

        held = self._held()
        if held is not None:
            rows = (self._listed.model.row(place) for place in range(self._listed.model.rowCount()))
            premises = [held.premises[row.number] for row in rows if row is not None]
            LettersDialog(self._desk.workspace, premises, self._desk.iface.mainWindow()).exec()

    def close(self) -> None:
        """The quarter was closed."""
        if self.rules is not None:
            self.rules.reject()

    def _forget(self) -> None:
        if self.rules is not None:
            self.rules.deleteLater()
            self.rules = None
