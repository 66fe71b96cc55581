"""One act is one transaction and one undo."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.changes import Act, Delete, Insert, Update
from si_javais_un_quartier.domain.errors import Gone, NotAllowed, ReplicaBusy
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.photographs import TakenPhoto, photo_rows
from si_javais_un_quartier.domain.phrases import QT_TRANSLATE_NOOP, phrase
from si_javais_un_quartier.domain.records import (
    Contribution,
    Message,
    Photo,
    PhotoPiece,
    Place,
    Premises,
    ReviewEvent,
    Tag,
)
from si_javais_un_quartier.domain.vocabulary import Status
from si_javais_un_quartier.store.acts import last_act, perform, undo
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica

pytestmark = pytest.mark.slow

NADIA = "11111111-1111-4111-8111-111111111111"
Do = Callable[..., Any]


def _status(uuid: str, status: Status, event: str) -> tuple[Update, Insert]:
    was = ReviewEvent(uuid=event, table_name="contribution", row_uuid=uuid, field="status", old_value="received",
                      new_value=str(status), actor=NADIA, happened_at="2026-11-20T10:00:00.000Z")  # fmt: skip
    return Update(Contribution, uuid, (("status", status),)), Insert(was)


def _bases(replica: Replica) -> set[tuple[str, str]]:
    return set(replica.connection.execute("SELECT table_name, row_uuid FROM local_base"))


@pytest.fixture
def known(replica: Replica, do: Do, synced: Callable[[], None], fresh: Callable[[], str]) -> str:
    """A contribution that the hub has."""
    uuid = fresh()
    do(Insert(Contribution(uuid=uuid, title="Vélos", geometry=Place(808000, 6480000))))
    synced()
    replica.connection.execute("DELETE FROM local_undo")
    return uuid


def test_an_insert_is_stamped_and_rounded(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    done = do(Insert(Contribution(uuid=fresh(), title="é", geometry=Place(808000.12345, 6480000.98765))))
    found = Catalogue(replica).get(Contribution, done.rows[0][1])
    assert found is not None
    assert found.geometry == Place(808000.123, 6480000.988)
    assert (found.created_at, found.updated_at, found.updated_by) == ("2026-11-20T10:00:01.000Z",) * 2 + (NADIA,)
    assert found.rev == 0
    assert done.tables == {"contribution"}
    assert _bases(replica) == set(done.rows)


def test_an_act_is_all_or_nothing(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    with pytest.raises(Gone):
        do(Insert(Tag(uuid=fresh(), name="vélo")), Update(Tag, fresh(), (("name", "x"),)))
    assert Catalogue(replica).all(Tag) == []
    assert last_act(replica) is None


def test_a_row_that_is_gone_cannot_be_deleted(do: Do, fresh: Callable[[], str]) -> None:
    with pytest.raises(Gone):
        do(Delete(Tag, fresh()))


def test_the_desk_writes_only_its_own_events(replica: Replica, do: Do, known: str, fresh: Callable[[], str]) -> None:
    do(*_status(known, Status.PLANNED, fresh()))
    assert [event.reason for event in Catalogue(replica).all(ReviewEvent)] == [None]


def test_an_update_that_changes_nothing_writes_nothing(replica: Replica, do: Do, known: str) -> None:
    done = do(Update(Contribution, known, (("title", "Vélos"), ("geometry", Place(808000, 6480000)))))
    assert (done.rows, done.undo_id, _bases(replica)) == ((), None, set())


def test_undo_of_what_was_not_sent_leaves_no_trace(
    replica: Replica, do: Do, clock: Any, known: str, fresh: Callable[[], str]
) -> None:
    before = Catalogue(replica).get(Contribution, known)
    do(*_status(known, Status.PLANNED, fresh()), Insert(Message(uuid=fresh(), contribution_uuid=known, body="b")))
    done = undo(replica, NADIA, clock)
    assert done is not None
    assert Catalogue(replica).get(Contribution, known) == before
    assert Catalogue(replica).all(ReviewEvent) == Catalogue(replica).all(Message) == []
    assert _bases(replica) == set()


def test_undo_of_a_delete_brings_the_row_back_whole(replica: Replica, do: Do, clock: Any, known: str) -> None:
    before = Catalogue(replica).get(Contribution, known)
    do(Delete(Contribution, known))
    undo(replica, NADIA, clock)
    after = Catalogue(replica).get(Contribution, known)
    assert after == before
    assert _bases(replica) == set()
    assert replica.connection.execute("SELECT count(*) FROM rtree_contribution_geom").fetchone() == (1,)


def test_undo_of_what_was_sent_is_the_inverse_act(
    replica: Replica, do: Do, clock: Any, known: str, synced: Callable[[], None], fresh: Callable[[], str]
) -> None:
    message = fresh()
    do(*_status(known, Status.PLANNED, fresh()), Insert(Message(uuid=message, contribution_uuid=known, body="b")))
    synced()
    undo(replica, "karim", clock)
    found = Catalogue(replica).get(Contribution, known)
    assert found is not None
    assert (found.status, found.updated_by) == (Status.RECEIVED, "karim")
    events = Catalogue(replica).all(ReviewEvent)
    assert [(it.old_value, it.new_value, it.reason, it.actor) for it in events] == [
        ("received", "planned", None, NADIA),
        ("planned", "received", "undone", "karim"),
    ]
    assert Catalogue(replica).all(Message) == []
    assert _bases(replica) == {("contribution", known), ("message", message), ("review_event", events[1].uuid)}


def test_what_is_on_its_way_counts_as_sent(replica: Replica, do: Do, clock: Any, fresh: Callable[[], str]) -> None:
    uuid = fresh()
    do(Insert(Tag(uuid=uuid, name="vélo")))
    replica.connection.execute("INSERT INTO local_outbox VALUES ('w', 'tag', ?, NULL, 0, '{}', 't')", (uuid,))
    undo(replica, NADIA, clock)
    assert Catalogue(replica).all(Tag) == []
    assert _bases(replica) == {("tag", uuid)}, "the hub may have it: its removal must be sent"


def test_undo_never_runs_over_a_later_change(
    replica: Replica, do: Do, clock: Any, known: str, bare: Callable[..., Any]
) -> None:
    do(Update(Contribution, known, (("title", "mine"),)))
    bare("UPDATE contribution SET title = 'theirs'")
    with pytest.raises(NotAllowed, match="changed again since"):
        undo(replica, NADIA, clock)
    found = Catalogue(replica).get(Contribution, known)
    assert found is not None
    assert found.title == "theirs"
    assert undo(replica, NADIA, clock) is None


def test_undos_come_newest_first_and_keep_their_names(replica: Replica, clock: Any, fresh: Callable[[], str]) -> None:
    for name in ("un", "deux"):
        text = phrase(QT_TRANSLATE_NOOP("Phrases", "New tag “{name}”"), name=name)
        perform(replica, Act(text, (Insert(Tag(uuid=fresh(), name=name)),)), NADIA, clock)
    names = [undo(replica, NADIA, clock) for _ in range(3)]
    assert [done and str(done.name) for done in names] == ["New tag “deux”", "New tag “un”", None]


def test_only_the_last_acts_can_be_taken_back(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    for _ in range(205):
        do(Insert(Tag(uuid=fresh(), name="x")))
    assert replica.connection.execute("SELECT count(*) FROM local_undo").fetchone() == (200,)


def test_a_busy_replica_keeps_the_act_out(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    replica.connection.execute("PRAGMA busy_timeout = 20")
    other = replica.sibling()
    with other.transaction(), pytest.raises(ReplicaBusy):
        do(Insert(Tag(uuid=fresh(), name="x")))
    other.close()


def test_lone_surrogates_are_marked_and_pairs_joined(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    do(Insert(Tag(uuid=fresh(), name="a\ud83d\ude00b\ud800c")))
    assert Catalogue(replica).all(Tag)[0].name == "a😀b\ufffdc"


def test_an_act_is_short(replica: Replica, do: Do, known: str, fresh: Callable[[], str]) -> None:
    """QGIS can't save while an act writes; 100 ms is the design's limit, for a text of 100 kB too."""
    started = time.thread_time()
    message = Message(uuid=fresh(), contribution_uuid=known, body="é" * 100_000)
    do(*_status(known, Status.PLANNED, fresh()), Insert(message))
    assert time.thread_time() - started < 0.1


def test_every_field_survives(replica: Replica, do: Do, known: str) -> None:
    found = Catalogue(replica).get(Contribution, known)
    assert found is not None
    wanted = replace(found, title=None, body="", answer_wanted=False, blur=True, public_x=1.25, status=Status.NOTED)
    fields = ("title", "body", "answer_wanted", "blur", "public_x", "status")
    do(Update(Contribution, known, tuple((name, getattr(wanted, name)) for name in fields)))
    after = Catalogue(replica).get(Contribution, known)
    assert after is not None
    assert after == replace(wanted, updated_at=after.updated_at, updated_by=after.updated_by)


def test_a_photo_taken_in_twice_is_held_once(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    taken = TakenPhoto(b"whole", b"small", 4, 3)
    shops = [Premises(uuid=fresh(), address=address) for address in ("1, rue de la Ville", "2, rue de la Ville")]
    for shop in shops:
        do(Insert(shop), *photo_rows(taken, fresh, premises_uuid=shop.uuid))
    catalogue = Catalogue(replica)
    assert [photo.premises_uuid for photo in catalogue.all(Photo)] == [shop.uuid for shop in shops]
    assert len(catalogue.all(PhotoPiece)) == 2
    undo(replica, NADIA, SystemClock())
    assert len(catalogue.all(PhotoPiece)) == 2  # the other one still shows them
    undo(replica, NADIA, SystemClock())
    assert catalogue.all(PhotoPiece) == []
