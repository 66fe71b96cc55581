"""The list to sign: nothing ticked, nothing erased without a signature, printed without words."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Member, ReviewEvent
from si_javais_un_quartier.domain.vocabulary import Role, Status
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.withdrawing.retention_dialog import RetentionDialog
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk, stored
from tests.qgis.gui.quarter_bench import NADIA


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution was closed long ago."""
    with open_desk(copy_path, qtbot) as desk:
        uuid = stored(desk, 1).uuid
        event = ReviewEvent(
            uuid=new_uuid(), table_name="contribution", row_uuid=uuid, field="status",
            happened_at="2001-01-01T00:00:00.000Z",
        )  # fmt: skip
        closed = Update(Contribution, uuid, (("status", Status.DECLINED),))
        administers = Update(Member, NADIA, (("roles", json.dumps([role.value for role in Role])),))
        desk.workspace.perform(Act(phrase("x"), (closed, Insert(event), administers)))
        yield desk


def test_signed_then_erased(desk: Desk, qtbot: object, tmp_path: Path) -> None:
    dialog = RetentionDialog(desk.workspace, desk.iface.mainWindow())
    qtbot.addWidget(dialog)
    dialog.erased.connect(desk.workspace.read_again)
    post = stored(desk, 1)
    listed = [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]
    assert post.reference in listed
    assert dialog.ticked() == ()
    dialog.tick_all()
    assert not dialog.go.isEnabled()
    dialog.signed_by.setText("Déléguée à la protection des données")
    assert dialog.go.isEnabled()
    paper = tmp_path / "liste é.pdf"
    dialog.print_list(paper)
    said = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    assert post.reference in said
    assert (post.title or post.body) not in said
    dialog.go.click()
    assert Catalogue(desk.workspace.replica).get(Contribution, post.uuid) is None
