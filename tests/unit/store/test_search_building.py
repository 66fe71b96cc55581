"""The search index is read in stretches, can be stopped and goes on, and never holds up somebody who types."""

from __future__ import annotations

import sqlite3
import threading
import time
from typing import Any

import pytest

from si_javais_un_quartier.domain.errors import Cancelled
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.store import search
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository
from si_javais_un_quartier.store.replica import Replica

pytestmark = pytest.mark.slow

MANY = 1500
NEW = "00000000-0000-4000-8000-000000000000"
WORD = ContributionFilter(text="jardin")


class StopsAt:
    """Asks to stop once so many contributions were read."""

    def __init__(self, number: int) -> None:
        self.number, self.told = number, []

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """See ``Progress``."""
        self.told.append((done, total))
        if done >= self.number:
            raise Cancelled(phrase("x"))


@pytest.fixture
def posts(replica: Replica, clock: Any, monkeypatch: pytest.MonkeyPatch) -> ContributionRepository:
    """Many contributions, each with the same word, and an index that nobody has begun."""
    monkeypatch.setattr(search, "_STRETCH", 300)
    with replica.transaction(applying=True) as connection:
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO contribution "
            "(uuid, title, created_at) SELECT 'x' || i, 'Un jardin ' || i, printf('2026-11-01T%05d', i) FROM n",
            (MANY,),
        )
    return ContributionRepository(replica, clock)


def test_a_large_copy_is_not_read_by_the_first_search(posts: ContributionRepository) -> None:
    assert posts.keys(WORD) == []
    assert posts.search.refresh() == MANY
    assert len(posts.keys(WORD)) == MANY


def test_a_stopped_reading_keeps_the_newest_and_goes_on(posts: ContributionRepository) -> None:
    with pytest.raises(Cancelled):
        posts.search.refresh(StopsAt(700))
    found = posts.keys(WORD)
    assert found == posts.keys(ContributionFilter())[: len(found)], "the newest come first"
    assert len(found) == 600
    seen = StopsAt(MANY + 1)
    assert posts.search.refresh(seen) == MANY - 600
    assert seen.told[0] == (600, MANY)
    assert posts.keys(WORD) == posts.keys(ContributionFilter())
    assert posts.search.refresh() == 0


def test_what_changes_during_the_first_reading_is_found(posts: ContributionRepository, replica: Replica) -> None:
    with pytest.raises(Cancelled):
        posts.search.refresh(StopsAt(400))
    with replica.transaction() as connection:
        connection.execute("UPDATE contribution SET title = 'Un zèbre' WHERE uuid IN ('x1', 'x999')")
        connection.execute("DELETE FROM contribution WHERE uuid IN ('x2', 'x998')")
        connection.execute("INSERT INTO contribution (uuid, title) VALUES (?, 'Un zèbre')", (NEW,))
    posts.search.refresh()
    assert {posts.uuid_of(key) for key in posts.keys(ContributionFilter(text="zebre"))} == {"x1", "x999", NEW}
    assert len(posts.keys(WORD)) == MANY - 4


def test_typing_does_not_wait_for_who_writes_the_index(
    posts: ContributionRepository, replica: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    posts.search.refresh()
    posts.keys(WORD)
    with replica.transaction() as connection:
        connection.execute("UPDATE contribution SET title = 'Un zèbre' WHERE uuid = 'x1'")
    other = posts.search._connect()
    other.execute("BEGIN IMMEDIATE")
    connect = posts.search._connect
    monkeypatch.setattr(posts.search, "_connect", lambda patience=100.0: connect(patience))  # of who may wait
    begun = time.monotonic()
    assert posts.keys(ContributionFilter(text="zebre")) == []
    assert time.monotonic() - begun < 50
    monkeypatch.undo()
    other.execute("ROLLBACK")
    other.close()
    assert len(posts.keys(ContributionFilter(text="zebre"))) == 1


@pytest.mark.parametrize("wanted", [{}, {"text": "jardin 12"}, {"text": "#none"}, {"unanswered": True}], ids=str)
def test_all_keys_are_the_keys(posts: ContributionRepository, wanted: dict[str, Any]) -> None:
    posts.search.refresh()
    asked = ContributionFilter(**wanted)
    assert list(posts.all_keys(asked)) == posts.keys(asked)
    assert posts.keys(asked, 7, 3) == posts.keys(asked)[3:10]


@pytest.mark.parametrize("indexed", [True, False], ids=["FTS5", "without FTS5"])
@pytest.mark.parametrize("mixed", [False, True], ids=["keys go with time", "keys at random"])
def test_the_first_rows_of_common_words_are_the_first_of_all(
    posts: ContributionRepository, replica: Replica, monkeypatch: pytest.MonkeyPatch, indexed: bool, mixed: bool
) -> None:
    monkeypatch.setattr("si_javais_un_quartier.store.newest._SIZE", 50)
    monkeypatch.setattr("si_javais_un_quartier.store.newest._SPREAD", 1000)
    monkeypatch.setattr("si_javais_un_quartier.store.contributions._FEW", 20)
    if mixed:
        with replica.transaction() as connection:
            connection.execute("UPDATE contribution SET created_at = printf('2026-%05d', fid * 7919 % 600)")
    posts.search.indexed = indexed
    posts.search.refresh()
    for text in ("jardin", "un jar", "jardin 1", "1", "7", "zzz", "«"):
        asked = ContributionFilter(text=text)
        everything = posts.keys(asked)
        for limit in (1, 30, 49, 50, 51, 200):
            assert posts.keys(asked, limit) == everything[:limit], (text, limit)


def test_an_index_that_another_thread_is_making_is_waited_for(posts: ContributionRepository) -> None:
    other = sqlite3.connect(posts.search.path, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE being_made (a)")
    other.execute("BEGIN EXCLUSIVE")
    later = threading.Timer(0.2, lambda: other.execute("COMMIT"))
    later.start()
    assert posts.search.refresh() == MANY
    later.join()
    other.close()
