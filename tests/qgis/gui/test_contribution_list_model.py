"""The list's model against Qt's own model tester, and what it reads."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from qgis.PyQt.QtCore import QModelIndex, QPersistentModelIndex, Qt

from si_javais_un_quartier.domain.vocabulary import Kind, Status, Visibility
from si_javais_un_quartier.gui.contributions.list_model import PAGE, ContributionListModel
from si_javais_un_quartier.gui.row_delegate import RowRole
from si_javais_un_quartier.store.contributions import ListItem


def item(key: int) -> ListItem:
    """The row of *key*."""
    return ListItem(
        key, f"uuid {key}", None, f"Titre {key}", Kind.IDEA, Status.RECEIVED, Visibility.PENDING, None, "", None,
        "2026-11-20T10:00:00.000Z", None, None, None, 0, 0, 0,
        has_premises=False, quotable=False, unanswered=False, overdue=False, unread=False,
    )  # fmt: skip


class Reader:
    """Gives rows and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.gone: set[int] = set()

    def __call__(self, keys: Sequence[int]) -> list[ListItem]:
        self.asked.append(list(keys))
        return [item(key) for key in reversed(keys) if key not in self.gone]


@pytest.fixture
def reader() -> Reader:
    """The store's part."""
    return Reader()


@pytest.fixture
def model(reader: Reader, qtmodeltester: object) -> ContributionListModel:
    """A model under Qt's tester through all that a test does to it."""
    model = ContributionListModel(reader)
    qtmodeltester.check(model, force_py=False)
    return model


def test_the_model_keeps_its_promises_through_search_growth_refresh_and_emptiness(
    model: ContributionListModel, qtmodeltester: object
) -> None:
    model.show_keys(range(10))
    qtmodeltester.check(model)
    model.extend_keys(range(500))
    qtmodeltester.check(model)
    model.refresh()
    model.extend_keys(range(500, 400, -1))
    qtmodeltester.check(model)
    model.show_keys(())
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_growing_tells_which_rows_came(model: ContributionListModel, qtbot: object) -> None:
    model.show_keys(range(200))
    with qtbot.waitSignal(model.rowsInserted) as told, qtbot.assertNotEmitted(model.modelReset):
        model.extend_keys(range(1000))
    assert told.args[1:] == [200, 999]


def test_only_the_page_that_is_looked_at_is_read(reader: Reader) -> None:
    model = ContributionListModel(reader)
    model.show_keys(range(100_000))
    assert model.item(70_000).title == "Titre 70000"
    assert [len(keys) for keys in reader.asked] == [PAGE]


def test_the_last_page_of_the_first_rows_is_read_again_once_it_has_grown(model: ContributionListModel) -> None:
    model.show_keys(range(PAGE + 5))
    assert model.item(PAGE + 4) is not None
    model.extend_keys(range(PAGE + 20))
    assert model.item(PAGE + 10).key == PAGE + 10


def test_a_row_whose_contribution_is_gone_is_empty_and_harmless(model: ContributionListModel, reader: Reader) -> None:
    reader.gone = {3}
    model.show_keys(range(10))
    assert model.data(model.index(3, 0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(4, 0), RowRole).key == 4


def test_screen_readers_hear_the_title(model: ContributionListModel) -> None:
    model.show_keys((7,))
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole).startswith("Titre 7, ")
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex(), RowRole) is None


def test_rows_that_are_gone_leave_without_moving_the_others(model: ContributionListModel, qtbot: object) -> None:
    model.show_keys(range(1000))
    kept = QPersistentModelIndex(model.index(500, 0))
    with qtbot.assertNotEmitted(model.modelReset):
        model.extend_keys([key for key in range(1000) if key not in {3, 700}])
    assert (kept.row(), model.item(499).key, model.rowCount()) == (499, 500, 998)
    model.extend_keys(range(1, 1000, 2))
    assert (kept.isValid(), model.rowCount()) == (False, 500), "many at once: a new list"


def test_rows_are_found_by_their_keys(model: ContributionListModel) -> None:
    model.show_keys(range(1000, 0, -1))
    assert (model.row_of_key(1000), model.row_of_key(1), model.row_of_key(0)) == (0, 999, -1)
    assert model.rows_of_keys((1, 5, 0)) == {1: 999, 5: 995}
    assert model.rows_of_keys(()) == {}


def test_growing_a_long_list_asks_nothing_of_python_row_by_row() -> None:
    assert "index" not in ContributionListModel.__dict__
    assert "rowCount" not in ContributionListModel.__dict__


def test_nothing_is_typed_into_a_row(model: ContributionListModel) -> None:
    model.show_keys((7,))
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
