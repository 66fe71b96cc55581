"""The first rows of an order that is worked out: found among few, and the same as among all."""

from __future__ import annotations

from random import Random
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.changes import Insert
from si_javais_un_quartier.domain.records import Contribution, Message, Place, Support
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status
from si_javais_un_quartier.store import first_rows
from si_javais_un_quartier.store.conditions import Condition, order
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository, Sort
from si_javais_un_quartier.store.first_rows import FirstRows
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.sql import join

pytestmark = pytest.mark.slow

Do = Callable[..., Any]
COUNT, WANTED = 120, 10


@pytest.fixture
def posts(
    replica: Replica, do: Do, fresh: Callable[[], str], clock: Any, monkeypatch: pytest.MonkeyPatch
) -> ContributionRepository:
    """Contributions here and there, some without a place, with messages of all times; small bounds to fall out of."""
    monkeypatch.setattr(first_rows, "_LATEST", (15, 40))
    monkeypatch.setattr(first_rows, "_RADII", (60.0, 120.0))
    monkeypatch.setattr(first_rows, "_SUPPORTED", 25)
    monkeypatch.setattr(first_rows, "_UNDATED", (15, 40))
    chance = Random(3)
    for number in range(COUNT):
        place = Place(chance.uniform(0, 400), chance.uniform(0, 400)) if number % 7 else None
        status = Status.RECEIVED if number % 5 else Status.ON_HOLD
        post = Contribution(
            uuid=fresh(),
            geometry=place,
            status=status,
            created_at=f"2026-{1 + number % 12:02d}-01T00:00:00.000Z",
            due_on=f"2026-{1 + chance.randrange(12):02d}-15" if not number % 9 else None,
        )
        rows = [Insert(post)]
        rows += [Insert(Support(uuid=fresh(), contribution_uuid=post.uuid)) for _ in range(chance.randrange(6))]
        if number % 3:
            at = f"2027-{1 + chance.randrange(12):02d}-{1 + chance.randrange(28):02d}T00:00:00.000Z"
            rows.append(
                Insert(Message(uuid=fresh(), contribution_uuid=post.uuid, kind=MessageKind.NOTE, created_at=at))
            )
        do(*rows)
    return ContributionRepository(replica, clock)


@pytest.mark.parametrize("statuses", [(), (Status.ON_HOLD,), (Status.DECLINED,)], ids=["all", "some", "none"])
@pytest.mark.parametrize(
    ("sort", "near"),
    [
        (Sort.ACTIVE, None),
        (Sort.NEAREST, (200.0, 200.0)),
        (Sort.NEAREST, (9000.0, 0.0)),
        (Sort.NEAREST, None),
        (Sort.SUPPORTED, None),
        (Sort.DUE, None),
    ],
    ids=["active", "near", "far", "nowhere", "supported", "due"],
)
def test_the_first_are_the_first_of_all(
    posts: ContributionRepository, sort: Sort, near: tuple[float, float] | None, statuses: tuple[Status, ...]
) -> None:
    wanted = ContributionFilter(sort=sort, near=near, statuses=statuses)
    whole = posts.keys(wanted)
    for limit in (1, WANTED, COUNT):
        assert posts.keys(wanted, limit) == whole[:limit]
    assert posts.keys(wanted, WANTED, 5) == whole[5 : 5 + WANTED]


@pytest.mark.parametrize(
    ("sort", "number"),
    [(Sort.ACTIVE, 2), (Sort.NEAREST, 2), (Sort.SUPPORTED, 1), (Sort.DUE, 3), (Sort.NEWEST, 0)],
    ids=str,
)
def test_the_bounds_are_used(posts: ContributionRepository, replica: Replica, sort: Sort, number: int) -> None:
    found = list(FirstRows(replica.connection).bounds(ContributionFilter(sort=sort, near=(200.0, 200.0))))
    assert len(found) == number
    for bound in found[:1]:
        where = bound.condition.where
        within = replica.connection.execute(
            "SELECT count(*) FROM contribution AS c WHERE " + where, bound.condition.bound
        ).fetchone()[0]
        assert 0 < within < COUNT // 2
        assert bound.size <= COUNT // 2


def test_the_most_supported_are_counted_again_when_supports_come_and_go(
    posts: ContributionRepository, replica: Replica, do: Do, fresh: Callable[[], str]
) -> None:
    wanted = ContributionFilter(sort=Sort.SUPPORTED)
    posts.keys(wanted, 3)
    last = posts.keys(wanted)[-1]
    do(*(Insert(Support(uuid=fresh(), contribution_uuid=posts.uuid_of(last))) for _ in range(9)))
    assert posts.keys(wanted, 3)[0] == last
    with replica.sibling() as other:
        posts.first_rows.take(FirstRows(other.connection).supported())
    assert posts.keys(wanted, 3)[0] == last
    replica.connection.execute("DELETE FROM support")
    assert posts.keys(wanted, 3) == posts.keys(wanted)[:3], "what another connection counted is out of date too"


@pytest.mark.parametrize(
    ("size", "found", "among", "promising"), [(500, 0, 0, True), (5000, 4, 500, False), (5000, 20, 500, True)]
)
def test_a_wider_bound_is_tried_where_it_may_hold_enough(size: int, found: int, among: int, promising: bool) -> None:
    assert first_rows.Bound(Condition("1", ()), size).promises(200, found, among) is promising


def test_the_orders_are_served_by_indices(posts: ContributionRepository, replica: Replica) -> None:
    wanted = ContributionFilter(sort=Sort.ACTIVE, statuses=(Status.DECLINED,))
    statement = join(
        "EXPLAIN QUERY PLAN SELECT c.fid FROM contribution AS c WHERE c.status = 'declined' ORDER BY",
        order(wanted).where,
    )
    plan = " ".join(row[3] for row in replica.connection.execute(statement))
    assert "SEARCH c USING COVERING INDEX" in plan, "no text is read to order by"
    dated = replica.connection.execute("EXPLAIN QUERY PLAN SELECT count(*) FROM contribution WHERE due_on IS NOT NULL")
    assert "index_contribution_due_on" in " ".join(row[3] for row in dated)


def test_among_too_many_places_all_are_looked_at(
    posts: ContributionRepository, replica: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_rows, "_MOST_PLACES", 3)
    wanted = ContributionFilter(sort=Sort.NEAREST, near=(200.0, 200.0))
    assert list(FirstRows(replica.connection).bounds(wanted)) == []
    assert posts.keys(wanted, WANTED) == posts.keys(wanted)[:WANTED]
