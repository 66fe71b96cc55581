"""The dialog *Team*: a tick gives a role at once; who may not give roles can only read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.vocabulary import Role
from si_javais_un_quartier.gui.team_dialog import TeamDialog
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica

ADA = Member(uuid="11111111-1111-4111-8111-111111111111", display_name="Ada", roles='["administrator"]')
BO = Member(uuid="22222222-2222-4222-8222-222222222222", display_name="<b>Bo</b>")


class Workspace:
    def __init__(self, replica: Replica, me: Member) -> None:
        self.replica, self.clock, self._me = replica, SystemClock(), me

    def member(self) -> Member:
        return Catalogue(self.replica).get(Member, self._me.uuid) or self._me

    def perform(self, act: Act) -> bool:
        acts.perform(self.replica, act, self._me.uuid, self.clock)
        return True


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "copy.gpkg", crs=LAMBERT_93) as made:
        acts.perform(made, Act(phrase("team"), (Insert(ADA), Insert(BO))), ADA.uuid, SystemClock())
        yield made


def row_of(dialog: TeamDialog, member: Member) -> int:
    names = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    return names.index(member.display_name)


def test_a_tick_gives_a_role_at_once(replica: Replica, qtbot: object) -> None:
    dialog = TeamDialog(Workspace(replica, ADA))
    qtbot.addWidget(dialog)
    column = 1 + list(Role).index(Role.PLANNER)
    dialog.table.item(row_of(dialog, BO), column).setCheckState(Qt.CheckState.Checked)
    assert Catalogue(replica).get(Member, BO.uuid).role_set() == {Role.PLANNER}


def test_the_last_administrator_keeps_the_role_and_reads_why(replica: Replica, qtbot: object) -> None:
    dialog = TeamDialog(Workspace(replica, ADA))
    qtbot.addWidget(dialog)
    column = 1 + list(Role).index(Role.ADMINISTRATOR)
    dialog.table.item(row_of(dialog, ADA), column).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.table.item(row_of(dialog, ADA), column).checkState() == Qt.CheckState.Checked
    assert "administers" in dialog.words.text()


def test_others_can_only_read(replica: Replica, qtbot: object) -> None:
    dialog = TeamDialog(Workspace(replica, BO))
    qtbot.addWidget(dialog)
    assert not dialog.table.item(row_of(dialog, BO), 1).flags() & Qt.ItemFlag.ItemIsEnabled
