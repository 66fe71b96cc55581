"""What the next public map shows for the first time, or no more: rows by kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...domain.publishing import Queued, Waiting
from .. import words

UUID, POST = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("Queue", text)


class NewsTree(QTreeWidget):
    """Several rows can be chosen; each holds its uuid and its contribution's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([_tr("What"), _tr("Reference"), _tr("When"), _tr("By")])
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setAccessibleName(_tr("Next publication"))
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)
        for column in (1, 2, 3):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def show_queue(self, queued: Sequence[Queued], names: Mapping[str, str], now: datetime) -> None:
        """These, and no others."""
        self.clear()
        for waiting, word in (
            (Waiting.POST, _tr("New contributions")), (Waiting.ANSWER, _tr("New answers")),
            (Waiting.GONE, _tr("Taken off the map")),
        ):  # fmt: skip
            some = [it for it in queued if it.waiting is waiting]
            if some:
                self._add_group(f"{word} ({words.number(len(some))})", some, names, now)
        self.expandAll()

    def chosen(self) -> list[str]:
        """The uuids of the rows chosen."""
        return [item.data(0, UUID) for item in self.selectedItems() if item.data(0, UUID)]

    def _add_group(self, word: str, some: Sequence[Queued], names: Mapping[str, str], now: datetime) -> None:
        group = QTreeWidgetItem([word])
        group.setFirstColumnSpanned(True)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(group)
        for it in some:
            title = it.title or words.no_words()
            row = QTreeWidgetItem([title, it.reference, words.when(it.at, now), names.get(it.by or "", "")])
            row.setToolTip(0, "")
            row.setData(0, UUID, it.row_uuid)
            row.setData(0, POST, it.contribution_uuid)
            group.addChild(row)
