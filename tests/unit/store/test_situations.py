"""What many decisions rest on: the same as what one contribution's dossier holds, in a fixed number of queries."""

from __future__ import annotations

from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain import bulk, review
from si_javais_un_quartier.domain.changes import Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.proposing import propose
from si_javais_un_quartier.domain.records import (
    Contribution,
    ContributionTag,
    Member,
    Message,
    Place,
    Profile,
    ReviewEvent,
    Setting,
    Tag,
)
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status
from si_javais_un_quartier.store.acts import last_act, perform, undo, undo_list
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.situations import situations
from si_javais_un_quartier.store.threads import ThreadRepository

Do = Callable[..., Any]
NADIA = Member(uuid="11111111-1111-4111-8111-111111111111", display_name="Nadia", roles='["planner", "decision_maker"]')


@pytest.fixture
def three(do: Do, fresh: Callable[[], str]) -> list[str]:
    """Three contributions; the first has an author, a thread, a follower and a tag by another name."""
    uuids = [fresh() for _ in range(3)]
    author, old, new = fresh(), fresh(), fresh()
    do(
        Insert(Profile(uuid=author, pseudonym="Mina")),
        Insert(Tag(uuid=new, name="Cycle")),
        Insert(Tag(uuid=old, name="Vélo", merged_into=new)),
        *(Insert(Contribution(uuid=uuid, body=f"Mot {uuid}", geometry=Place(1, 2))) for uuid in uuids),
        Update(Contribution, uuids[0], (("author_uuid", author),)),
        Update(Contribution, uuids[1], (("status", Status.DUPLICATE), ("duplicate_of", uuids[0]))),
        Insert(Message(uuid=fresh(), contribution_uuid=uuids[0], kind=MessageKind.REPLY, body="Un", created_at="2")),
        Insert(Message(uuid=fresh(), contribution_uuid=uuids[0], kind=MessageKind.NOTE, body="Zéro", created_at="1")),
        Insert(ContributionTag(uuid=fresh(), contribution_uuid=uuids[0], tag_uuid=old)),
        Insert(Setting(uuid=fresh(), key="two_people", value="true")),
    )
    return uuids


def test_each_is_what_its_dossier_says(replica: Replica, three: list[str], clock: Any) -> None:
    threads, catalogue = ThreadRepository(replica), Catalogue(replica)
    found = situations(replica, [three[2], three[0], "gone", three[1], three[0]], NADIA, clock)
    assert [it.contribution.uuid for it in found] == [three[2], three[0], three[1]]
    for situation in found:
        dossier = threads.dossier(situation.contribution.uuid)
        assert dossier is not None
        assert situation.contribution == dossier.contribution
        assert situation.author == dossier.author
        assert situation.messages == dossier.messages
        assert situation.tags == dossier.tags
        assert situation.grouped_here == tuple(catalogue.some(Contribution, dossier.duplicates))
        assert situation.settings.two_people
        assert situation.member == NADIA
        assert situation.today == "2026-11-20"


def test_the_number_of_queries_is_fixed(replica: Replica, three: list[str], clock: Any) -> None:
    def queries(uuids: list[str]) -> int:
        seen: list[str] = []
        replica.connection.set_trace_callback(seen.append)
        situations(replica, uuids, NADIA, clock)
        replica.connection.set_trace_callback(None)
        return len(seen)

    assert queries(three[:1]) == queries(three) == queries(three * 700) == 7


def test_a_tag_that_goes_by_another_name_can_be_taken_off(replica: Replica, three: list[str], clock: Any) -> None:
    (situation,) = situations(replica, three[:1], NADIA, clock)
    (tag,) = situation.tags
    assert tag.name == "Cycle"
    found = bulk.preview((situation,), lambda it: review.remove_tag(it, tag.uuid, new_uuid))
    perform(replica, bulk.as_one(phrase("x"), found), NADIA.uuid, clock)
    assert ThreadRepository(replica).tags(three[0]) == ()
    undo(replica, NADIA.uuid, clock)
    assert ThreadRepository(replica).tags(three[0]) == (tag,)


def test_a_bulk_act_is_one_undo(
    replica: Replica, do: Do, synced: Callable[[], None], clock: Any, fresh: Callable[[], str]
) -> None:
    uuids = [fresh() for _ in range(40)]
    do(*(Insert(Contribution(uuid=uuid, status=Status.UNDER_REVIEW)) for uuid in uuids[:30]))
    do(*(Insert(Contribution(uuid=uuid, status=Status.RECEIVED)) for uuid in uuids[30:]))
    synced()
    before = dict(replica.connection.execute("SELECT uuid, status FROM contribution"))
    found = bulk.preview(
        situations(replica, uuids, NADIA, clock),
        lambda it: review.change_status(it, Status.NOTED, fresh),
    )
    assert (len(found.will), len(found.cannot)) == (30, 10)
    name = bulk.name_for(phrase("Status: {status}", status=phrase("Added to the findings")), len(found.will))
    done = perform(replica, bulk.as_one(name, found), NADIA.uuid, clock)
    assert {uuid for table, uuid in done.rows if table == "contribution"} == set(uuids[:30])
    assert undo_list(replica, 2)[0][:2] == (done.undo_id, name)
    assert len(Catalogue(replica).all(ReviewEvent)) == 30
    undo(replica, NADIA.uuid, clock)
    assert dict(replica.connection.execute("SELECT uuid, status FROM contribution")) == before
    assert Catalogue(replica).all(ReviewEvent) == []
    assert replica.connection.execute("SELECT count(*) FROM local_base").fetchone() == (0,)


def test_a_written_approved_and_closing_answer_is_one_undo(
    replica: Replica, three: list[str], clock: Any, fresh: Callable[[], str]
) -> None:
    replica.connection.execute("UPDATE setting SET value = 'false'")
    replica.connection.execute("UPDATE contribution SET status = 'under_review'")
    messages = len(Catalogue(replica).all(Message))
    found = bulk.preview(situations(replica, three, NADIA, clock), propose("Merci.", fresh))
    assert not found.cannot
    perform(replica, bulk.as_one(phrase("x"), found), NADIA.uuid, clock)
    answers = Catalogue(replica).where(Message, kind="answer")
    assert {(it.contribution_uuid, it.body, str(it.state)) for it in answers} == {
        (uuid, "Merci.", "approved") for uuid in three
    }
    undo(replica, NADIA.uuid, clock)
    assert len(Catalogue(replica).all(Message)) == messages


def test_the_undo_list_has_names_to_translate_and_instants(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    assert undo_list(replica) == ()
    do(Insert(Tag(uuid=fresh(), name="Un")))
    do(Insert(Tag(uuid=fresh(), name="Deux")))
    found = undo_list(replica)
    assert [name for _, name, _ in found] == [phrase("Act"), phrase("Act")]
    assert found[0][0] > found[1][0]
    assert found[0][:2] == last_act(replica)
    assert [instant for _, _, instant in found] == ["2026-11-20T10:00:02.000Z", "2026-11-20T10:00:01.000Z"]
    assert len(undo_list(replica, 1)) == 1
