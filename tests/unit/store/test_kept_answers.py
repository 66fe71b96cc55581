"""What is kept of an answer is forgotten with the first write, whoever writes; until then it is not read again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.changes import Delete, Insert, Update
from si_javais_un_quartier.domain.records import Contribution, Setting, Tag
from si_javais_un_quartier.domain.vocabulary import Kind, Status
from si_javais_un_quartier.store import contributions
from si_javais_un_quartier.store.acts import undo
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository
from si_javais_un_quartier.store.replica import Replica

Do = Callable[..., Any]
NADIA = "11111111-1111-4111-8111-111111111111"
FIRST, SECOND, THIRD, OTHER = (f"{n}0000000-0000-4000-8000-000000000000" for n in "1234")
ALL = ContributionFilter()
#: A word that many have: it is looked for among the keys that are kept.
COMMON = ContributionFilter(text="jardin")


@pytest.fixture
def posts(replica: Replica, do: Do, clock: Any, monkeypatch: pytest.MonkeyPatch) -> ContributionRepository:
    """Three contributions, the newest last; every word counts as common."""
    monkeypatch.setattr(contributions, "_FEW", 0)
    for number, uuid in enumerate((FIRST, SECOND, THIRD)):
        do(Insert(Contribution(uuid=uuid, title="Un jardin", created_at=f"2026-11-0{number + 1}T08:00:00.000Z")))
    posts = ContributionRepository(replica, clock)
    assert _listed(posts) == _found(posts) == [THIRD, SECOND, FIRST]
    return posts


def _uuids(posts: ContributionRepository, wanted: ContributionFilter) -> list[str]:
    keys = list(posts.all_keys(wanted))
    assert keys == posts.keys(wanted), "kept or read, it is the same list"
    return posts.uuids_of(keys)


def _listed(posts: ContributionRepository) -> list[str]:
    uuids = _uuids(posts, ALL)
    assert len(uuids) == posts.total()
    return uuids


def _found(posts: ContributionRepository) -> list[str]:
    return _uuids(posts, COMMON)


def test_nothing_is_read_twice_while_nothing_is_written(posts: ContributionRepository, replica: Replica) -> None:
    asked: list[str] = []
    assert posts.total() == 3
    replica.connection.set_trace_callback(asked.append)
    kept = posts.all_keys(ALL)
    assert posts.all_keys(ALL) is kept
    assert posts.uuids_of(posts.all_keys(COMMON)) == [THIRD, SECOND, FIRST]
    assert posts.total() == 3
    replica.connection.set_trace_callback(None)
    assert any("MATCH" in statement for statement in asked)
    assert [statement for statement in asked if "FROM contribution AS c" in statement] == []


def test_acts_and_what_takes_them_back_are_seen(
    posts: ContributionRepository, replica: Replica, do: Do, clock: Any
) -> None:
    do(Insert(Contribution(uuid=OTHER, title="Un jardin", created_at="2026-11-09T08:00:00.000Z")))
    assert _listed(posts) == _found(posts) == [OTHER, THIRD, SECOND, FIRST]
    undo(replica, NADIA, clock)
    assert _listed(posts) == _found(posts) == [THIRD, SECOND, FIRST]
    do(Delete(Contribution, SECOND))
    assert _listed(posts) == _found(posts) == [THIRD, FIRST]
    undo(replica, NADIA, clock)
    assert _listed(posts) == _found(posts) == [THIRD, SECOND, FIRST]


def test_what_another_connection_writes_is_seen(
    posts: ContributionRepository, replica: Replica, bare: Callable[..., Any]
) -> None:
    with replica.sibling() as syncing, syncing.transaction(applying=True) as connection:
        connection.execute("DELETE FROM contribution WHERE uuid = ?", (FIRST,))
    assert _listed(posts) == _found(posts) == [THIRD, SECOND]
    bare("UPDATE contribution SET created_at = '2026-01-01' WHERE uuid = ?", THIRD)
    assert _listed(posts) == _found(posts) == [SECOND, THIRD]


def test_what_was_never_committed_is_not_kept(posts: ContributionRepository, replica: Replica) -> None:
    connection = replica.connection
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM contribution WHERE uuid = ?", (FIRST,))
    assert _listed(posts) == [THIRD, SECOND]
    connection.execute("ROLLBACK")
    assert _listed(posts) == _found(posts) == [THIRD, SECOND, FIRST]


def test_the_index_may_change_alone(posts: ContributionRepository, replica: Replica) -> None:
    index = posts.search._connect()
    index.execute("DELETE FROM words WHERE rowid = ?", (posts.key_of(SECOND),))
    index.close()
    assert _found(posts) == [THIRD, FIRST]
    assert _listed(posts) == [THIRD, SECOND, FIRST]
    posts.search.forget()
    assert _found(posts) == [THIRD, SECOND, FIRST]


def test_each_question_has_its_own_answer(posts: ContributionRepository, do: Do) -> None:
    do(Update(Contribution, SECOND, (("status", Status.NOTED), ("kind", Kind.NEED))))
    noted = ContributionFilter(statuses=(Status.NOTED,))
    for _ in range(2):
        assert _uuids(posts, noted) == [SECOND]
        assert _uuids(posts, ALL) == [THIRD, SECOND, FIRST]
        assert _uuids(posts, replace(noted, text="jardin")) == [SECOND]
        assert _uuids(posts, ContributionFilter(text="id:3")) == [THIRD]
        assert _uuids(posts, ContributionFilter(text="«")) == [THIRD, SECOND, FIRST]


def test_choices_and_tags_are_those_of_now(
    replica: Replica, do: Do, clock: Any, bare: Callable[..., Any], fresh: Callable[[], str]
) -> None:
    catalogue, tag = Catalogue(replica), fresh()
    assert catalogue.settings().collectivity == "La Ville"
    do(Insert(Setting(uuid=OTHER, key="collectivity", value='"Saint-Étienne"')), Insert(Tag(uuid=tag, name="Vélo")))
    assert catalogue.settings() is catalogue.settings()
    assert (catalogue.settings().collectivity, [it.name for it in catalogue.tags()]) == ("Saint-Étienne", ["Vélo"])
    bare("UPDATE tag SET name = 'Cycle'")
    bare("UPDATE setting SET value = '\"Firminy\"'")
    assert (catalogue.settings().collectivity, [it.name for it in catalogue.tags()]) == ("Firminy", ["Cycle"])
    bare("DELETE FROM tag")
    assert catalogue.tags() == []
