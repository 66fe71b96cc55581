"""The dialog *Team*: who works on the quarter, and with which roles. Each tick is an act, and can be undone."""

from __future__ import annotations

from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..domain.changes import Act
from ..domain.identity import new_uuid
from ..domain.labels import label
from ..domain.ports import Clock
from ..domain.records import Member
from ..domain.situation import Refusal
from ..domain.team import Team, change_member, may_keep_team
from ..domain.vocabulary import Role
from ..qgis_bridge.translation import render
from ..store.catalogue import Catalogue
from ..store.replica import Replica
from . import look
from .empty import plain_label

ACTIVE = len(Role) + 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("TeamDialog", text)


class Doing(Protocol):
    """What the dialog needs of the workspace."""

    replica: Replica | None
    clock: Clock

    def member(self) -> Member:
        """Who works here."""

    def perform(self, act: Act) -> bool:
        """Write an act."""


class TeamDialog(QDialog):
    """One row a member, one column a role; who may not give roles can read them here."""

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Team"))
        self.resize(720, 360)
        self._workspace = workspace
        self._may = may_keep_team(workspace.member())
        self.table = QTableWidget(0, ACTIVE + 1, self)
        self.table.setHorizontalHeaderLabels([_tr("Name"), *(render(label(role)) for role in Role), _tr("In the team")])
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(_tr("Team"))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, ACTIVE + 1):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.words = plain_label(self._advice(), self)
        self.words.setWordWrap(True)
        look.coloured(self.words, look.secondary(self.palette()))
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.words, self.table, buttons):
            column.addWidget(widget)
        self.fill()
        self.table.itemChanged.connect(self._ticked)

    def fill(self) -> None:
        """Read the team afresh."""
        self.table.blockSignals(True)
        members = self._members()
        self.table.setRowCount(len(members))
        for row, member in enumerate(members):
            name = QTableWidgetItem(member.display_name)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            name.setData(Qt.ItemDataRole.UserRole, member.uuid)
            self.table.setItem(row, 0, name)
            for column, role in enumerate(Role, 1):
                self.table.setItem(row, column, self._box(checked=role in member.role_set()))
            self.table.setItem(row, ACTIVE, self._box(checked=member.active))
        self.table.blockSignals(False)

    def _box(self, *, checked: bool) -> QTableWidgetItem:
        item = QTableWidgetItem()
        flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if self._may else flags)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        return item

    def _members(self) -> list[Member]:
        replica = self._workspace.replica
        return Catalogue(replica).members() if replica is not None else []

    def _ticked(self, item: QTableWidgetItem) -> None:
        row = item.row()
        roles = [role for column, role in enumerate(Role, 1) if self._is_ticked(row, column)]
        team = Team(tuple(self._members()), self._workspace.member(), self._workspace.clock.now())
        uuid = self.table.item(row, 0).data(Qt.ItemDataRole.UserRole)
        decision = change_member(team, uuid, roles, new_uuid, active=self._is_ticked(row, ACTIVE))
        if isinstance(decision, Refusal):
            self.words.setText("\n".join(render(found) for found in decision.findings))
        else:
            self._workspace.perform(decision)
            self.words.setText(self._advice())
        self.fill()

    def _is_ticked(self, row: int, column: int) -> bool:
        return bool(self.table.item(row, column).checkState() == Qt.CheckState.Checked)

    def _advice(self) -> str:
        if not self._may:
            return _tr("Only somebody who administers the quarter gives roles.")
        return _tr(
            "Whoever opens the shared base under a new name can read and note; roles are given here and leave at the "
            "next synchronisation. In a shared folder they organise the work and do not protect it."
        )
