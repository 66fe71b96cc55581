"""Several acts taken back at once, by name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.vocabulary import Status
from si_javais_un_quartier.gui.desk import Desk
from tests.qgis.gui.desk_fixture import open_desk, stored


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Three acts were done on the second contribution."""
    with open_desk(copy_path, qtbot) as desk:
        for status in (Status.ON_HOLD, Status.UNDER_REVIEW):
            desk.contributions.presenter.change_status(status, {})
        desk.contributions.presenter.add_tag("à voir")
        yield desk


def test_the_menu_names_the_acts_the_last_first(desk: Desk) -> None:
    desk.menu._list_undo()
    named = [action.text().partition("  (")[0] for action in desk.menu._undo_several.actions()]
    assert named[:3] == ["Tag: à voir", "Status: Under review", "Status: On hold"]


def test_choosing_one_takes_back_all_down_to_it(desk: Desk) -> None:
    desk.menu._list_undo()
    before = len(desk.workspace.undoable())
    desk.menu._undo_several.actions()[1].trigger()
    assert stored(desk, 1).status is Status.ON_HOLD
    assert desk.contributions.reading.dossier.tags == ()
    assert len(desk.workspace.undoable()) == before - 2


def test_without_a_quarter_there_is_nothing_to_list(desk: Desk) -> None:
    desk.workspace.close()
    desk.menu._list_undo()
    assert desk.menu._undo_several.actions() == []


def test_no_entry_of_a_part_is_missing_from_the_menu(desk: Desk) -> None:
    shown = desk.dock.menu.actions()
    told = {action.text() for action in shown}
    assert {action.text() for part in desk.parts for action in part.actions()} <= told
    named = [action.text() for action in shown if action.isSeparator() and action.text()]
    assert named[0] == "Mediators"
    assert len(named) == 6
