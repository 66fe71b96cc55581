"""The wider filters: each finds what it says, together they narrow; lists kept under a name come back the same."""

from __future__ import annotations

import time
from dataclasses import fields, replace
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.answers import answer_state
from si_javais_un_quartier.domain.changes import Insert
from si_javais_un_quartier.domain.records import (
    Conflict,
    Contribution,
    ContributionTag,
    Message,
    Photo,
    Place,
    Support,
    Tag,
)
from si_javais_un_quartier.domain.steps import FAMILIES
from si_javais_un_quartier.domain.vocabulary import (
    AnswerState,
    Channel,
    ConflictState,
    Family,
    Kind,
    MessageKind,
    MessageState,
    Status,
    Visibility,
)
from si_javais_un_quartier.store import conditions, facets, named_lists
from si_javais_un_quartier.store.conditions import ContributionFilter, Sort
from si_javais_un_quartier.store.contributions import ContributionRepository
from si_javais_un_quartier.store.facets import Facet
from si_javais_un_quartier.store.named_lists import NamedList
from si_javais_un_quartier.store.remembered import remember
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.support import Backing, backing

pytestmark = pytest.mark.slow

Do = Callable[..., Any]
ONE, TWO, THREE, FOUR = (f"{n}0000000-0000-4000-8000-000000000000" for n in "6789")
PREMISES, MINA, ALI, ZOE, OLD, NEW = (f"{n}0000000-0000-4000-8000-000000000000" for n in "123abc")


@pytest.fixture
def posts(replica: Replica, do: Do, clock: Any, fresh: Callable[[], str]) -> ContributionRepository:
    """Four contributions, received on the first four days of November."""
    answer = {"kind": MessageKind.ANSWER, "body": "Oui."}
    thread = fresh()
    do(
        Insert(Contribution(uuid=ONE, geometry=Place(10, 10), channel=Channel.MAIL, premises_uuid=PREMISES,
                            created_at="2026-11-01T12:00:00.000Z")),
        Insert(Contribution(uuid=TWO, geometry=Place(50, 50), status=Status.UNDER_REVIEW, channel=Channel.PHONE,
                            created_at="2026-11-02T12:00:00.000Z")),
        Insert(Contribution(uuid=THREE, status=Status.AWAITING_VALIDATION, created_at="2026-11-03T12:00:00.000Z")),
        Insert(Contribution(uuid=FOUR, geometry=Place(90, 20), status=Status.NOTED,
                            created_at="2026-11-04T12:00:00.000Z")),
        Insert(Photo(uuid=fresh(), contribution_uuid=TWO, sha256="ab")),
        Insert(Message(uuid=fresh(), contribution_uuid=ONE, **answer)),
        Insert(Message(uuid=fresh(), contribution_uuid=TWO, state=MessageState.APPROVED, **answer)),
        Insert(Message(uuid=fresh(), contribution_uuid=TWO, **answer)),
        Insert(Message(uuid=fresh(), contribution_uuid=THREE, state=MessageState.PUBLISHED, **answer)),
        Insert(Message(uuid=thread, contribution_uuid=FOUR, kind=MessageKind.NOTE, created_at="2027-01-01T00:00:00Z")),
        Insert(Conflict(uuid=fresh(), table_name="contribution", row_uuid=ONE, unit="theme")),
        Insert(Conflict(uuid=fresh(), table_name="contribution", row_uuid=TWO, unit="x", state=ConflictState.CLOSED)),
        Insert(Conflict(uuid=fresh(), table_name="message", row_uuid=thread, unit="body")),
        Insert(Tag(uuid=NEW, name="Cycle")),
        Insert(Tag(uuid=OLD, name="Vélo", merged_into=NEW)),
        Insert(ContributionTag(uuid=fresh(), contribution_uuid=THREE, tag_uuid=OLD)),
        Insert(ContributionTag(uuid=fresh(), contribution_uuid=FOUR, tag_uuid=NEW)),
    )  # fmt: skip
    replica.connection.execute("UPDATE contribution SET updated_at = created_at")
    return ContributionRepository(replica, clock)


def _found(posts: ContributionRepository, **wanted: Any) -> list[str | None]:
    asked = ContributionFilter(**wanted)
    keys = posts.keys(asked)
    assert posts.count(asked) == len(keys)
    assert list(posts.all_keys(asked)) == keys
    return [posts.uuid_of(key) for key in keys]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"families": (Family.TO_SORT,)}, [ONE]),
        ({"families": (Family.IN_PROGRESS,), "statuses": (Status.NOTED,)}, [FOUR, TWO]),
        ({"families": (Family.TO_VALIDATE, Family.CLOSED)}, [FOUR, THREE]),
        ({"answers": (AnswerState.NONE,)}, [FOUR]),
        ({"answers": (AnswerState.DRAFTED, AnswerState.APPROVED)}, [TWO, ONE]),
        ({"answers": (AnswerState.PUBLISHED,)}, [THREE]),
        ({"channels": (Channel.MAIL, Channel.PHONE)}, [TWO, ONE]),
        ({"with_photo": True}, [TWO]),
        ({"with_photo": False}, [FOUR, THREE, ONE]),
        ({"has_premises": True}, [ONE]),
        ({"has_premises": False}, [FOUR, THREE, TWO]),
        ({"in_conflict": True}, [FOUR, ONE]),
        ({"received_from": "2026-11-03"}, [FOUR, THREE]),
        ({"received_to": "2026-11-02"}, [TWO, ONE]),
        ({"received_from": "2026-11-02", "received_to": "2026-11-02"}, [TWO]),
        ({"polygon": (((0.0, 0.0), (100.0, 0.0), (0.0, 100.0)),)}, [ONE]),
        ({"polygon": (((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)),)}, [FOUR, TWO, ONE]),
        ({"polygon": (((20.0, 0.0), (99.0, 0.0), (99.0, 99.0)),), "bbox": (0.0, 0.0, 60.0, 60.0)}, []),
        ({"tags": (NEW,)}, [FOUR, THREE]),
        ({"sort": Sort.ACTIVE}, [FOUR, THREE, TWO, ONE]),
        ({"sort": Sort.NEAREST, "near": (80.0, 20.0)}, [FOUR, TWO, ONE, THREE]),
        ({"sort": Sort.NEAREST}, [FOUR, THREE, TWO, ONE]),
        ({"sort": Sort.NEAREST, "near": (0.0, 0.0), "channels": (Channel.MAIL, Channel.PHONE)}, [ONE, TWO]),
    ],
)
def test_filters(posts: ContributionRepository, wanted: dict[str, Any], expected: list[str]) -> None:
    assert set(_found(posts, **wanted)) == set(expected)
    if not wanted.keys() <= {"polygon", "bbox"}:
        assert _found(posts, **wanted) == expected


def test_the_last_message_is_an_activity(posts: ContributionRepository, do: Do, fresh: Callable[[], str]) -> None:
    do(Insert(Message(uuid=fresh(), contribution_uuid=TWO, kind=MessageKind.REPLY, created_at="2028-01-01T00:00:00Z")))
    assert _found(posts, sort=Sort.ACTIVE)[:2] == [TWO, FOUR]


def test_answer_states_agree_with_the_domain(posts: ContributionRepository, replica: Replica) -> None:
    from si_javais_un_quartier.domain.answers import body_sha256
    from si_javais_un_quartier.store.threads import ThreadRepository

    replica.connection.execute("UPDATE message SET approved_sha256 = ?", (body_sha256("Oui."),))
    replica.connection.execute(
        "UPDATE message SET delivered_on = '2026-11-05' WHERE contribution_uuid = ? AND state = 'approved'", (TWO,)
    )
    threads = ThreadRepository(replica)
    for state in AnswerState:
        expected = {uuid for uuid in (ONE, TWO, THREE, FOUR) if answer_state(threads.messages(uuid)) is state}
        assert set(_found(posts, answers=(state,))) == expected


def test_a_polygon_full_of_posts_finds_the_same(posts: ContributionRepository, monkeypatch: pytest.MonkeyPatch) -> None:
    half = (((0.0, 0.0), (100.0, 0.0), (0.0, 101.0)),)
    sparse = _found(posts, polygon=half)
    monkeypatch.setattr(conditions, "_MANY", 1)
    assert conditions.is_crowded(posts._replica.connection, ContributionFilter(polygon=half))
    assert _found(posts, polygon=half) == sparse == [TWO, ONE]


def test_every_status_is_in_one_family() -> None:
    assert sorted(status for family in Family for status in FAMILIES[family]) == sorted(Status)


def test_a_day_is_a_day_here(
    posts: ContributionRepository, do: Do, fresh: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    do(Insert(Contribution(uuid=fresh(), title="late", created_at="2026-12-01T23:30:00.000Z")))
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    try:
        assert len(_found(posts, received_from="2026-12-02", received_to="2026-12-02")) == 1
        assert _found(posts, received_from="2026-12-01", received_to="2026-12-01") == []
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_answer_index_is_used(posts: ContributionRepository, replica: Replica) -> None:
    from si_javais_un_quartier.store.conditions import ANSWER

    plan = replica.connection.execute(f"EXPLAIN QUERY PLAN SELECT c.fid FROM contribution AS c WHERE {ANSWER} = 2")
    assert any("COVERING INDEX index_answer " in row[3] for row in plan)


@pytest.mark.parametrize("crowd", [1, 20_000])
@pytest.mark.parametrize(
    ("facet", "wanted", "expected"),
    [
        (Facet.VISIBILITY, {}, {"pending": 4}),
        (Facet.CHANNEL, {"channels": (Channel.MAIL,)}, {"mail": 1, "phone": 1, "web": 2}),
        (Facet.CAMPAIGN, {}, {"": 4}),
        (Facet.ANSWER, {}, {"none": 1, "drafted": 1, "approved": 1, "published": 1}),
        (Facet.ANSWER, {"answers": (AnswerState.NONE,), "with_photo": True}, {"approved": 1}),
        (Facet.PHOTO, {"with_photo": True}, {"1": 1, "0": 3}),
        (Facet.PREMISES, {}, {"1": 1, "0": 3}),
        (Facet.CONFLICT, {"channels": (Channel.WEB,)}, {"1": 1, "0": 1}),
        (Facet.UNANSWERED, {"text": "nothing like it"}, {}),
    ],
)
def test_each_value_is_counted(
    posts: ContributionRepository,
    facet: Facet,
    wanted: dict[str, Any],
    expected: dict[str, int],
    crowd: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(facets, "_CROWD", crowd)
    assert posts.facet_counts(ContributionFilter(**wanted), facet) == expected


def test_a_merged_tag_counts_as_the_other(posts: ContributionRepository, do: Do, fresh: Callable[[], str]) -> None:
    assert posts.tag_counts(ContributionFilter()) == {NEW: 2}
    do(Insert(ContributionTag(uuid=fresh(), contribution_uuid=THREE, tag_uuid=NEW)))
    assert posts.tag_counts(ContributionFilter()) == {NEW: 2}, "one contribution, whatever its tags are called"
    assert posts.tag_counts(ContributionFilter(statuses=(Status.NOTED,), tags=(NEW,))) == {NEW: 1}


# -- lists with a name


words = st.text(max_size=5)
numbers = st.floats(-1e9, 1e9)
vertices = st.tuples(numbers, numbers)
filters = st.builds(
    ContributionFilter,
    text=words,
    statuses=st.lists(st.sampled_from(Status), max_size=3).map(tuple),
    kinds=st.lists(st.sampled_from(Kind), max_size=3).map(tuple),
    themes=st.lists(words, max_size=2).map(tuple),
    visibilities=st.lists(st.sampled_from(Visibility), max_size=2).map(tuple),
    families=st.lists(st.sampled_from(Family), max_size=2).map(tuple),
    answers=st.lists(st.sampled_from(AnswerState), max_size=2).map(tuple),
    channels=st.lists(st.sampled_from(Channel), max_size=2).map(tuple),
    campaigns=st.tuples() | st.tuples(words),
    unanswered=st.booleans(),
    with_photo=st.none() | st.booleans(),
    bbox=st.none() | st.tuples(numbers, numbers, numbers, numbers),
    polygon=st.lists(st.lists(vertices, max_size=4).map(tuple), max_size=2).map(tuple),
    near=st.none() | vertices,
    received_from=st.none() | st.dates().map(str),
    sort=st.sampled_from(Sort),
)


@given(wanted=filters)
def test_a_filter_comes_back_the_same(wanted: ContributionFilter) -> None:
    import json

    content = json.loads(json.dumps(named_lists.to_json(wanted)))
    assert named_lists.from_json(content) == (wanted, True)


def test_every_field_can_be_kept() -> None:
    for field in fields(ContributionFilter):
        assert named_lists._reader(field)


@pytest.mark.parametrize(
    "content",
    [
        {"colour": "red"},
        {"statuses": ["received", "brand_new"]},
        {"statuses": "received"},
        {"unanswered": "yes"},
        {"bbox": [1, 2, 3]},
        {"bbox": ["1", "2", "3", "4"]},
        {"polygon": [[[0, 1e400]]]},
        {"near": "12"},
        {"received_from": "tomorrow"},
        {"text": 3},
        {"sort": "best"},
    ],
)
def test_what_cant_be_read_is_left_out_and_told(content: dict[str, Any]) -> None:
    wanted, whole = named_lists.from_json({**content, "overdue": True})
    assert wanted == ContributionFilter(overdue=True)
    assert not whole


def test_lists_are_saved_renamed_and_forgotten(replica: Replica) -> None:
    mine, late = ContributionFilter(unanswered=True, themes=("",)), ContributionFilter(overdue=True, sort=Sort.DUE)
    named_lists.save(replica, "  Ma\nmatinée ", mine)
    named_lists.save(replica, "Retards", late)
    assert named_lists.named_lists(replica) == (NamedList("Ma matinée", mine), NamedList("Retards", late))
    named_lists.save(replica, "Ma matinée", replace(mine, overdue=True))
    named_lists.rename(replica, "Ma matinée", "Mon matin")
    with pytest.raises(ValueError, match="Retards"):
        named_lists.rename(replica, "Mon matin", "Retards")
    with pytest.raises(KeyError):
        named_lists.rename(replica, "Rien", "Autre")
    with pytest.raises(ValueError, match=" "):
        named_lists.save(replica, " \n", mine)
    assert [it.name for it in named_lists.named_lists(replica)] == ["Mon matin", "Retards"]
    named_lists.delete(replica, "Mon matin")
    named_lists.delete(replica, "Rien")
    assert named_lists.named_lists(replica) == (NamedList("Retards", late),)
    named_lists.delete(replica, "Retards")
    assert named_lists.named_lists(replica) == ()


@pytest.mark.parametrize("kept", [[], "x", {"a": 3}, 7])
def test_what_was_kept_otherwise_is_no_list(replica: Replica, kept: object) -> None:
    remember(replica, named_lists.KEY, kept)
    assert named_lists.named_lists(replica) == ()


# -- support


def test_each_person_counts_once_over_the_group(
    posts: ContributionRepository, replica: Replica, do: Do, fresh: Callable[[], str]
) -> None:
    def says(uuid: str, author: str | None, group: str | None = None) -> None:
        replica.connection.execute("UPDATE contribution SET author_uuid = ?, duplicate_of = ? WHERE uuid = ?",
                                   (author, group, uuid))  # fmt: skip

    def supports(uuid: str, *authors: str) -> None:
        do(*(Insert(Support(uuid=fresh(), contribution_uuid=uuid, author_uuid=author)) for author in authors))

    says(ONE, MINA)
    supports(ONE, ALI)
    assert backing(replica, ONE) == Backing(1, 0)
    says(TWO, ALI, ONE)
    says(THREE, MINA, ONE)
    supports(TWO, ZOE, ALI)
    supports(THREE, ZOE, MINA)
    assert backing(replica, ONE) == Backing(2, 0), "Ali and Zoé; Mina doesn't support herself"
    says(FOUR, None, ONE)
    assert backing(replica, ONE) == backing(replica, FOUR) == backing(replica, TWO) == Backing(2, 1)
    assert backing(replica, "nobody") == Backing(0, 0)
