"""The list of tags over a real working copy: renamed, coloured, merged, removed, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import tag_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member, Tag
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.tags_dialog import COLOUR, DESCRIPTION, NAME, USES, TagsDialog
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk, row
from tests.qgis.gui.quarter_bench import BIKE, NADIA

HOSTILE = "<img src='file:///etc/passwd'>"


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Two tags: vélo, once in use, and one with a hostile name, in no use."""
    with open_desk(copy_path, qtbot) as desk:
        desk.workspace.perform(Act(phrase("x"), (Insert(Tag(uuid=tag_uuid(HOSTILE), name=HOSTILE)),)))
        yield desk


@pytest.fixture
def dialog(desk: Desk, qtbot: object) -> TagsDialog:
    """The dialog, the first tag chosen."""
    dialog = TagsDialog(desk.workspace)
    qtbot.addWidget(dialog)
    dialog.table.setCurrentCell(0, NAME)
    return dialog


def names(desk: Desk) -> list[str]:
    return [tag.name for tag in Catalogue(desk.workspace.replica).tags()]


def test_the_most_used_comes_first_with_its_count_and_names_are_plain(dialog: TagsDialog) -> None:
    assert [dialog.table.item(at, NAME).text() for at in range(2)] == ["vélo", HOSTILE]
    assert [dialog.table.item(at, USES).text() for at in range(2)] == ["1", "0"]
    assert not dialog.table.item(0, COLOUR).icon().isNull()


def test_a_name_written_in_the_table_renames_the_tag_everywhere(desk: Desk, dialog: TagsDialog) -> None:
    dialog.table.item(0, NAME).setText("deux-roues")
    assert "deux-roues" in names(desk)
    assert "vélo" not in names(desk)
    assert dialog.table.item(0, USES).text() == "1"
    desk.workspace.undo()
    assert "vélo" in names(desk)


def test_a_name_already_taken_is_said_and_nothing_changes(desk: Desk, dialog: TagsDialog) -> None:
    dialog.table.item(1, NAME).setText("Vélo")
    assert "vélo" in dialog.words.text().casefold()
    assert HOSTILE in names(desk)


def test_colour_and_description(desk: Desk, dialog: TagsDialog) -> None:
    dialog._colours.actions()[0].trigger()
    assert row(desk, Tag, BIKE).colour == "#e69f00"
    dialog.table.item(0, DESCRIPTION).setText("Tout ce qui roule")
    assert row(desk, Tag, BIKE).description == "Tout ce qui roule"


def test_one_is_merged_into_another_and_its_contributions_follow(desk: Desk, dialog: TagsDialog) -> None:
    dialog._fill_targets()
    dialog._targets.actions()[0].trigger()
    assert names(desk) == [HOSTILE]
    assert dialog.table.item(0, USES).text() == "1"
    desk.workspace.undo()
    assert len(names(desk)) == 2


def test_only_one_without_use_can_be_removed(desk: Desk, dialog: TagsDialog) -> None:
    assert not dialog.remove.isEnabled()
    dialog.table.setCurrentCell(1, NAME)
    assert dialog.remove.isEnabled()
    dialog.remove.click()
    assert names(desk) == ["vélo"]


def test_the_list_is_narrowed_accents_aside(dialog: TagsDialog) -> None:
    dialog.filter.setText("VELO")
    assert [dialog.table.isRowHidden(at) for at in range(2)] == [False, True]


def test_who_may_not_tag_may_read(desk: Desk, qtbot: object) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", '["analyst"]'),)),)))
    dialog = TagsDialog(desk.workspace)
    qtbot.addWidget(dialog)
    dialog.table.setCurrentCell(0, NAME)
    assert not dialog.colour.isEnabled()
    assert not dialog.table.item(0, NAME).flags() & Qt.ItemFlag.ItemIsEditable
