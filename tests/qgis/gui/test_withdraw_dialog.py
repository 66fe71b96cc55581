"""Withdrawing at the desk: what would go is said before, what waits after."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.records import Contribution
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.withdrawing.dialog import WithdrawDialog
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk, stored


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as desk:
        yield desk


def test_by_number_then_gone_from_list_and_map(desk: Desk, qtbot: object) -> None:
    dialog = WithdrawDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    dialog.withdrawn.connect(desk.workspace.read_again)
    assert not dialog.go.isEnabled()
    dialog.number.setText("ZZZ-ZZZ")
    assert not dialog.go.isEnabled()
    uuid, reference = stored(desk, 1).uuid, stored(desk, 1).reference
    dialog.number.setText(reference.lower().replace("-", " "))
    assert dialog.go.isEnabled()
    assert "1" in dialog.words.text()
    assert stored(desk, 1).body[:20] in dialog.words.text()  # a wrong number is noticed before it is too late
    dialog.go.click()
    assert Catalogue(desk.workspace.replica).get(Contribution, uuid) is None
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 9)
    assert not dialog.go.isEnabled()
    assert dialog.number.text() == ""
    assert desk.workspace.last_act() is None


def test_what_could_not_be_withdrawn_is_said_and_stays(desk: Desk, qtbot: object) -> None:
    dialog = WithdrawDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    post = stored(desk, 1)
    dialog.number.setText(post.reference)
    with sqlite3.connect(desk.workspace.replica.path) as other, desk.workspace.replica.patience(0.1):
        other.execute("BEGIN IMMEDIATE")
        dialog.go.click()
        other.rollback()
    other.close()
    assert "Nothing was changed" in dialog.words.text()
    assert dialog.number.text() == post.reference
    dialog.go.click()
    assert Catalogue(desk.workspace.replica).get(Contribution, post.uuid) is None
