"""Finding somebody else's idea that a person backs: by words or by the number of a card."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...domain.plain_text import one_line
from ...domain.records import Contribution
from ...domain.vocabulary import Status
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.workspace import Workspace
from ...store.cards import contribution_of_card
from ...store.catalogue import Catalogue
from ...store.conditions import ContributionFilter
from ...store.contributions import ContributionRepository
from ..empty import plain_label

MOST = 12
_TITLE, _BODY = 70, 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class SupportDialog(QDialog):
    """``chosen`` is the uuid of the contribution, "" while none is."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Backs somebody else’s idea"))
        self.chosen = ""
        self._workspace = workspace
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(_tr("A few words, or a card number"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.list = QListWidget(self)
        self.list.itemSelectionChanged.connect(self._ready)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._buttons = QDialogButtonBox(parent=self)
        self._buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._ok = self._buttons.addButton(_tr("Back this idea"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(_tr("Which idea does this person back?"), self))
        for widget in (self.field, self.list, self._buttons):
            column.addWidget(widget)
        self.resize(520, 380)
        self._search("")

    def accept(self) -> None:
        """The one that is marked."""
        item = self.list.currentItem()
        if item is not None:
            self.chosen = str(item.data(Qt.ItemDataRole.UserRole))
            super().accept()

    def _search(self, text: str) -> None:
        replica = self._workspace.replica
        self.list.clear()
        if replica is None:
            return
        card = contribution_of_card(replica, text)
        uuids = [card] if card else self._by_words(text)
        found = {it.uuid: it for it in Catalogue(replica).some(Contribution, uuids)}
        for post in (found[uuid] for uuid in uuids if uuid in found):
            self.list.addItem(self._item(post))
        if self.list.count():
            self.list.setCurrentRow(0)
        self._ready()

    def _by_words(self, text: str) -> list[str]:
        posts = ContributionRepository(self._workspace.replica, self._workspace.clock)
        keys = posts.keys(ContributionFilter(text=text), limit=MOST)
        return [item.uuid for item in posts.rows(keys)]

    def _item(self, post: Any) -> QListWidgetItem:
        title = one_line(post.title or post.body or "", _TITLE)
        body = one_line(post.body or "", _BODY) if post.title else ""
        lines = [title, " · ".join(it for it in (post.reference or "", body) if it)]
        item = QListWidgetItem("\n".join(it for it in lines if it))
        ratio = self.devicePixelRatioF()
        pixmap = marker_pixmap(post.kind, post.status or Status.RECEIVED, 16, ratio)
        item.setData(Qt.ItemDataRole.DecorationRole, pixmap)
        item.setData(Qt.ItemDataRole.UserRole, post.uuid)
        return item

    def _ready(self) -> None:
        self._ok.setEnabled(self.list.currentItem() is not None)
