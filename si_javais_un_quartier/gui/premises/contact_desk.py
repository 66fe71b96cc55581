"""Noting contacts from the sheet of a premises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...domain.contacting import Contact, note_contact
from ...domain.identity import new_uuid
from ...domain.records import Premises, PremisesEvent
from ...domain.situation import Refusal
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from .contact_dialog import ContactDialog
from .sheet_words import title_of

if TYPE_CHECKING:
    from ..desk import Desk
    from .presenter import PremisesPresenter
    from .sheet import PremisesSheet


class ContactDesk(QObject):
    """Asks and writes; what is refused is said in the dock."""

    def __init__(self, desk: Desk, presenter: PremisesPresenter, sheet: PremisesSheet) -> None:
        super().__init__(sheet)
        self._desk, self._presenter = desk, presenter
        sheet.contact_wanted.connect(self.ask)

    def _premises(self) -> Premises | None:
        replica, sheet = self._desk.workspace.replica, self._presenter.sheet
        return Catalogue(replica).get(Premises, sheet.uuid) if replica is not None and sheet is not None else None

    def ask(self) -> None:
        """What happened with the owner of the premises that is read."""
        premises = self._premises()
        if premises is None:
            return
        today = self._desk.workspace.clock.today()
        dialog = ContactDialog(title_of(premises), premises.contact_state, today, self._desk.iface.mainWindow())
        if dialog.exec():
            self.note(premises, dialog.contact())
        dialog.deleteLater()

    def note(self, premises: Premises, contact: Contact) -> bool:
        """Write it down, as one act."""
        workspace = self._desk.workspace
        if workspace.replica is None:
            return False
        known = Catalogue(workspace.replica).where(PremisesEvent, premises_uuid=premises.uuid)
        decided = note_contact(workspace.member(), premises, contact, known, workspace.clock.today(), new_uuid)
        if isinstance(decided, Refusal):
            self._desk.dock.notice.say("\n".join(render(found) for found in decided.findings), picture="info")
            return False
        return workspace.perform(decided)
