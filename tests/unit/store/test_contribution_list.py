"""The list: each filter finds what it says, in the order it says, and counts what a click would leave."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.changes import Delete, Insert, Update
from si_javais_un_quartier.domain.errors import Cancelled
from si_javais_un_quartier.domain.instants import format_instant
from si_javais_un_quartier.domain.records import (
    Contribution,
    ContributionTag,
    Encounter,
    Message,
    Photo,
    PhotoPiece,
    Place,
    Premises,
    Profile,
    Support,
    Tag,
)
from si_javais_un_quartier.domain.vocabulary import (
    Family,
    Kind,
    MessageKind,
    MessageState,
    PhotoVariant,
    Status,
    Visibility,
)
from si_javais_un_quartier.intake.demonstration.shapes import multiline_wkb
from si_javais_un_quartier.store.contributions import (
    ContributionFilter,
    ContributionRepository,
    Sort,
    median_since,
    month_since,
)
from si_javais_un_quartier.store.facets import Facet
from si_javais_un_quartier.store.reference import Lines, Street, put_streets
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.threads import ThreadRepository

pytestmark = pytest.mark.slow

Do = Callable[..., Any]
PREMISES, MEMBER, PROFILE, TAG, ENCOUNTER = (f"{n}0000000-0000-4000-8000-000000000000" for n in "12345")
BIKE, PAVEMENT, BENCH, OLD = (f"{n}0000000-0000-4000-8000-000000000000" for n in "6789")


@pytest.fixture
def posts(replica: Replica, do: Do, clock: Any, fresh: Callable[[], str]) -> ContributionRepository:
    """Four contributions, told apart by everything a filter may ask."""
    published = {"kind": MessageKind.ANSWER, "state": MessageState.PUBLISHED}
    do(
        Insert(Premises(uuid=PREMISES, address="12 rue de la Ville", geometry=Place(100, 100))),
        Insert(Profile(uuid=PROFILE, pseudonym="Mina")),
        Insert(Tag(uuid=TAG, name="Vélo")),
        Insert(Encounter(uuid=ENCOUNTER, place="place Roannelle")),
        Insert(Contribution(uuid=BIKE, title="Un local pour réparer les vélos ?", body="Vitrines vides", kind=Kind.IDEA,
                            theme="bien_vivre", author_uuid=PROFILE, premises_uuid=PREMISES, reference="K7M-4QX",
                            geometry=Place(100, 100), created_at="2026-11-18T08:00:00.000Z")),
        Insert(Contribution(uuid=PAVEMENT, body="Trottoir   trop\n étroit", kind=Kind.OBSERVATION,
                            parcel_id="42218000AB0001", status=Status.UNDER_REVIEW, assigned_to=MEMBER,
                            due_on="2026-11-19", geometry=Place(500, 500), encounter_uuid=ENCOUNTER,
                            created_at="2026-11-15T08:00:00.000Z")),
        Insert(Contribution(uuid=BENCH, title="Un banc", answer_wanted=False, visibility=Visibility.PUBLISHED,
                            created_at="2026-11-10T08:00:00.000Z")),
        Insert(Contribution(uuid=OLD, title="Ancien", occurred_on="2026-01-05", created_at="2026-11-02T08:00:00.000Z")),
        Insert(ContributionTag(uuid=fresh(), contribution_uuid=BIKE, tag_uuid=TAG)),
        Insert(Message(uuid=fresh(), contribution_uuid=OLD, kind=MessageKind.ANSWER, state=MessageState.APPROVED)),
        Insert(Message(uuid=fresh(), contribution_uuid=BENCH, published_at="2026-11-12T10:00:00.000Z", **published)),
        Insert(Message(uuid=fresh(), contribution_uuid=BIKE, kind=MessageKind.NOTE)),
        Insert(Support(uuid=fresh(), contribution_uuid=BENCH, author_uuid=PROFILE)),
        Insert(Photo(uuid=fresh(), contribution_uuid=BIKE, sha256="ab")),
    )  # fmt: skip
    replica.connection.execute("INSERT INTO local_check VALUES ('contribution', ?, 'no date', NULL, NULL, 0)", (OLD,))
    return ContributionRepository(replica, clock)


def _found(posts: ContributionRepository, **wanted: Any) -> list[str | None]:
    return [posts.uuid_of(key) for key in posts.keys(ContributionFilter(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, [BIKE, PAVEMENT, BENCH, OLD]),
        ({"sort": Sort.OLDEST}, [OLD, BENCH, PAVEMENT, BIKE]),
        ({"sort": Sort.DUE}, [PAVEMENT, BIKE, BENCH, OLD]),
        ({"sort": Sort.SUPPORTED}, [BENCH, OLD, PAVEMENT, BIKE]),
        ({"statuses": (Status.UNDER_REVIEW,)}, [PAVEMENT]),
        ({"statuses": (Status.UNDER_REVIEW, Status.RECEIVED), "kinds": (Kind.IDEA,)}, [BIKE]),
        ({"themes": ("bien_vivre",)}, [BIKE]),
        ({"themes": ("",)}, [PAVEMENT, BENCH, OLD]),
        ({"tags": (TAG,)}, [BIKE]),
        ({"visibilities": (Visibility.PUBLISHED,)}, [BENCH]),
        ({"assigned_to": (MEMBER,)}, [PAVEMENT]),
        ({"assigned_to": ("", MEMBER)}, [BIKE, PAVEMENT, BENCH, OLD]),
        ({"unanswered": True}, [BIKE, PAVEMENT, OLD]),
        ({"overdue": True}, [PAVEMENT, OLD]),
        ({"needs_check": True}, [OLD]),
        ({"answered_since": "2026-11-12T00:00:00.000Z"}, [BENCH]),
        ({"answered_since": "2026-11-13T00:00:00.000Z"}, []),
        ({"first_answered_since": "2026-11-12T10:00:00.000Z"}, [BENCH]),
        ({"first_answered_since": "2026-11-12T10:00:00.001Z"}, []),
        ({"bbox": (0, 0, 200, 200)}, [BIKE]),
        ({"premises_uuid": PREMISES}, [BIKE]),
        ({"parcel_id": "42218000AB0001"}, [PAVEMENT]),
        ({"encounter_uuid": ENCOUNTER}, [PAVEMENT]),
        ({"text": "velo"}, [BIKE]),
        ({"text": "VÉLOS rep"}, [BIKE]),
        ({"text": "repar "}, []),
        ({"text": "vides vel"}, [BIKE]),
        ({"text": "#vel"}, [BIKE]),
        ({"text": "#vitrines"}, []),
        ({"text": "@min"}, [BIKE]),
        ({"text": "@mina un "}, [BIKE]),
        ({"text": "12 rue ville"}, [BIKE]),
        ({"text": "42218000AB"}, [PAVEMENT]),
        ({"text": "k7m-4qx"}, [BIKE]),
        ({"text": "K7M4QX"}, [BIKE]),
        ({"text": "ref:k7m"}, [BIKE]),
        ({"text": "id:" + BENCH[:6]}, [BENCH]),
        ({"text": "id:" + BENCH[:6] + " banc"}, [BENCH]),
        ({"text": "un"}, [BIKE, BENCH]),
        ({"text": "un", "unanswered": True}, [BIKE]),
        ({"text": "   "}, [BIKE, PAVEMENT, BENCH, OLD]),
        ({"text": "\" OR * NEAR( ^ - : {} '"}, []),
        ({"text": "« … » ?! ()"}, [BIKE, PAVEMENT, BENCH, OLD]),
        ({"text": "id:'; DROP TABLE contribution"}, []),
    ],
    ids=str,
)
def test_filters(posts: ContributionRepository, wanted: dict[str, Any], expected: list[str]) -> None:
    assert _found(posts, **wanted) == expected
    assert posts.count(ContributionFilter(**wanted)) == len(expected)


def test_without_fts5_words_are_found_anywhere(posts: ContributionRepository) -> None:
    assert posts.search.notice is None
    posts.search.indexed = False
    assert posts.search.notice is not None
    cases: dict[str, list[str]] = {
        "velo": [BIKE], "VÉLOS rep": [BIKE], "epar ": [BIKE], "#vel": [BIKE], "@min": [BIKE], "@velo": [],
        "ref:k7m": [BIKE],
        "id:" + BENCH[:6] + " banc": [BENCH], "un": [BIKE, BENCH], "%": [BIKE, PAVEMENT, BENCH, OLD], "zebre": [],
    }  # fmt: skip
    assert {text: _found(posts, text=text) for text in cases} == cases
    assert _found(posts, text="un", unanswered=True) == [BIKE]


def test_pages_join_without_overlap(posts: ContributionRepository) -> None:
    everything = posts.keys(ContributionFilter())
    pages = [posts.keys(ContributionFilter(), 2, start) for start in (0, 2, 4)]
    assert [*pages[0], *pages[1]] == everything
    assert pages[2] == []


def test_what_has_no_address_is_in_the_street_beside_it_else_on_its_parcel(
    posts: ContributionRepository, replica: Replica, do: Do
) -> None:
    near, far, bike = "a" + BIKE[1:], "b" + BIKE[1:], BIKE
    for uuid, place in ((near, Place(500, 530)), (far, Place(500, 900))):
        do(Insert(Contribution(uuid=uuid, body="Ici", parcel_id="42218000AB0002", geometry=place)))
    threads = ThreadRepository(replica)

    def places() -> list[str]:
        return [item.place for item in posts.rows([posts.key_of(uuid) for uuid in (near, far, bike)])]

    assert places() == ["42218000AB0002", "42218000AB0002", "12 rue de la Ville"]
    line = Lines(multiline_wkb([[(0.0, 500.0), (1000.0, 500.0)]]))
    put_streets(replica.connection, 2154, [Street("s", line, "rue Beaubrun", 9.0)])
    assert places() == ["rue Beaubrun", "42218000AB0002", "12 rue de la Ville"]
    assert [threads.dossier(uuid).street for uuid in (near, far)] == ["rue Beaubrun", ""]


def test_items(posts: ContributionRepository) -> None:
    bike, pavement, bench, old = posts.rows(posts.keys(ContributionFilter()))
    assert bike.title == "Un local pour réparer les vélos ?"
    assert (bike.place, bike.position) == ("12 rue de la Ville", Place(100, 100))
    assert (bike.kind, bike.n_messages, bike.n_photos, bike.has_premises) == (Kind.IDEA, 0, 1, True)
    assert (bike.unanswered, bike.overdue, bike.unread) == (True, False, True)
    assert (pavement.title, pavement.place, pavement.overdue) == ("Trottoir trop étroit", "place Roannelle", True)
    assert (pavement.unread, pavement.position) == (False, Place(500, 500))
    assert (bench.n_messages, bench.n_support, bench.unanswered, bench.position) == (1, 1, False, None)
    assert (old.overdue, old.due_on, old.occurred_on) == (True, None, "2026-01-05")


def test_rows_keep_the_order_and_skip_what_is_gone(posts: ContributionRepository, do: Do) -> None:
    keys = posts.keys(ContributionFilter())[::-1]
    do(Delete(Contribution, PAVEMENT))
    assert [item.uuid for item in posts.rows(keys)] == [OLD, BENCH, BIKE]


def test_reading_marks_as_read(posts: ContributionRepository) -> None:
    posts.mark_read(BIKE)
    assert not posts.rows([posts.key_of(BIKE) or 0])[0].unread


def test_counts_leave_their_own_filter_out(posts: ContributionRepository) -> None:
    wanted = ContributionFilter(statuses=(Status.RECEIVED,), kinds=(Kind.IDEA,))
    assert posts.count(wanted) == 1
    assert posts.facet_counts(wanted, Facet.STATUS) == {"received": 1}
    assert posts.facet_counts(replace(wanted, families=(Family.CLOSED,)), Facet.STATUS) == {"received": 1}
    assert posts.facet_counts(wanted, Facet.KIND) == {"idea": 1, "comment": 2}
    assert posts.facet_counts(wanted, Facet.THEME) == {"bien_vivre": 1}
    assert posts.facet_counts(wanted, Facet.PEOPLE) == {"": 1}
    assert posts.facet_counts(ContributionFilter(text="un"), Facet.STATUS) == {"received": 2}
    assert posts.tag_counts(ContributionFilter()) == posts.tag_counts(ContributionFilter(text="velo")) == {TAG: 1}
    assert posts.tag_counts(ContributionFilter(unanswered=True, kinds=(Kind.NEED,))) == {}


def test_figures(posts: ContributionRepository) -> None:
    figures = posts.figures()
    assert (figures.total, figures.to_triage, figures.unanswered, figures.overdue) == (4, 3, 3, 2)
    assert figures.answered_this_month == 1
    assert figures.median_days == pytest.approx(2 + 2 / 24, abs=0.01)


def test_the_delay_is_the_middle_of_those_first_answered_the_slowest_first(
    posts: ContributionRepository, do: Do, fresh: Callable[[], str], clock: Any
) -> None:
    published = {"kind": MessageKind.ANSWER, "state": MessageState.PUBLISHED}
    do(
        Insert(Message(uuid=fresh(), contribution_uuid=OLD, published_at="2026-11-18T08:00:00.000Z", **published)),
        Insert(Message(uuid=fresh(), contribution_uuid=BENCH, published_at="2026-11-19T10:00:00.000Z", **published)),
        Insert(Message(uuid=fresh(), contribution_uuid=PAVEMENT, published_at="2026-11-19T10:00:00.000Z", **published)),
    )
    wanted = {"first_answered_since": median_since(clock.today()), "sort": Sort.SLOWEST}
    assert _found(posts, **wanted) == [OLD, PAVEMENT, BENCH]
    assert posts.figures().median_days == pytest.approx(4 + 2 / 24, abs=0.01), "that of the pavement"
    do(Insert(Message(uuid=fresh(), contribution_uuid=OLD, published_at="2025-01-01T08:00:00.000Z", **published)))
    assert _found(posts, **wanted) == [PAVEMENT, BENCH], "it was first answered long before"
    assert _found(posts, sort=Sort.SLOWEST)[-1] == BIKE, "who still waits comes last"


def test_a_month_and_a_period_begin_where_this_computer_is() -> None:
    assert month_since("2026-11-20") == format_instant(datetime(2026, 11, 1).astimezone())
    assert median_since("2026-11-20") == format_instant(datetime(2026, 8, 22).astimezone())


def test_figures_of_an_empty_quarter(replica: Replica, clock: Any) -> None:
    figures = ContributionRepository(replica, clock).figures()
    assert (figures.total, figures.overdue, figures.median_days) == (0, 0, None)


def test_a_search_can_be_stopped(replica: Replica, clock: Any) -> None:
    with replica.transaction(applying=True) as connection:
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
            "INSERT INTO contribution (uuid, created_at) SELECT 'x' || i, i FROM n"
        )
    repository = ContributionRepository(replica, clock)
    key = threading.Event()
    other = threading.Thread(target=lambda: key.wait(60) and repository.stop())
    other.start()

    def reading() -> int:
        """Called by SQLite while it reads: the next key is pressed, and the reading goes on until that is heard."""
        key.set()
        other.join(60)
        return 0

    replica.connection.set_progress_handler(reading, 500)
    with pytest.raises(Cancelled):
        repository.facet_counts(ContributionFilter(unanswered=True), Facet.KIND)
    replica.connection.set_progress_handler(None, 0)
    assert repository.count(ContributionFilter()) == 3000


# -- the index follows


def test_the_index_follows_every_tool(posts: ContributionRepository, do: Do, bare: Callable[..., Any]) -> None:
    posts.search.refresh()
    assert _found(posts, text="zebre") == []
    bare("UPDATE contribution SET body = 'Un zèbre' WHERE uuid = ?", BENCH)
    bare("UPDATE tag SET name = 'Zèbres'")
    assert posts.search.refresh() == 2
    assert _found(posts, text="zebre") == [BIKE, BENCH]
    do(Delete(Contribution, BENCH))
    do(Update(Premises, PREMISES, (("address", "3 rue des Zébus"),)))
    do(Update(Profile, PROFILE, (("pseudonym", "Zoé"),)))
    assert posts.search.refresh() == 2
    assert _found(posts, text="zebre") == _found(posts, text="@zoe") == _found(posts, text="zebu") == [BIKE]
    assert posts.search.refresh() == 0


def test_a_search_right_after_an_act_finds_it(posts: ContributionRepository, replica: Replica, do: Do) -> None:
    assert _found(posts, text="zebre") == []
    do(Update(Contribution, OLD, (("title", "Un zèbre"),)))
    assert _found(posts, text="zebre") == [OLD]
    do(Update(Contribution, OLD, (("title", "Un lion"),)))
    replica.connection.execute("PRAGMA busy_timeout = 20")
    other = replica.sibling()
    with other.transaction():
        assert _found(posts, text="lion") == [], "somebody writes: a little behind, but no error"
    other.close()
    assert _found(posts, text="lion") == [OLD]


def test_a_lost_or_broken_index_is_built_again(posts: ContributionRepository, replica: Replica) -> None:
    posts.search.refresh()
    for end in ("", "-wal", "-shm"):
        file = posts.search.path.with_name(posts.search.path.name + end)
        if file.exists():
            file.unlink()
    posts.search.path.write_bytes(b"nonsense" * 1000)
    assert posts.search.refresh() == 4
    assert _found(posts, text="velo") == [BIKE]


def test_an_index_of_another_copy_is_not_believed(posts: ContributionRepository, replica: Replica) -> None:
    posts.search.refresh()
    replica.set_meta("replica_id", "another")
    assert posts.search.refresh() == 4


# -- one contribution whole


def test_a_dossier(replica: Replica, do: Do, posts: ContributionRepository, fresh: Callable[[], str]) -> None:
    do(*(Insert(PhotoPiece(uuid=fresh(), sha256="ab", variant=PhotoVariant.THUMB, n=n, data=data))
         for n, data in enumerate(("aGVs", "bG8="))))  # fmt: skip
    dossier = ThreadRepository(replica).dossier(BIKE)
    assert dossier is not None
    assert (dossier.contribution.uuid, dossier.key) == (BIKE, posts.key_of(BIKE))
    assert dossier.author is not None
    assert dossier.author.pseudonym == "Mina"
    assert dossier.premises is not None
    assert dossier.premises.address == "12 rue de la Ville"
    assert [tag.name for tag in dossier.tags] == ["Vélo"]
    assert [message.kind for message in dossier.messages] == [MessageKind.NOTE]
    assert [photo.thumb for photo in dossier.photos] == [b"hello"]
    assert ThreadRepository(replica).dossier("nobody") is None


def test_photos_that_are_not_whole_are_none(replica: Replica, do: Do, fresh: Callable[[], str]) -> None:
    threads = ThreadRepository(replica)
    assert threads.pixels("cd", PhotoVariant.FULL) is None
    do(Insert(PhotoPiece(uuid=fresh(), sha256="cd", variant=PhotoVariant.FULL, n=1, data="aGVs")))
    assert threads.pixels("cd", PhotoVariant.FULL) is None, "the first piece is missing"
    do(Insert(PhotoPiece(uuid=fresh(), sha256="cd", variant=PhotoVariant.FULL, n=0, data="aGVs")))
    assert threads.pixels("cd", PhotoVariant.FULL) is None, "the sum is another"
    do(Insert(PhotoPiece(uuid=fresh(), sha256="ef", variant=PhotoVariant.THUMB, n=0, data="*")))
    assert threads.pixels("ef", PhotoVariant.THUMB) is None
