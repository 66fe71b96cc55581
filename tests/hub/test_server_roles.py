"""The server lets each role write what ``domain.permissions`` lets it do, and nothing else."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg2
import pytest

from si_javais_un_quartier.domain.permissions import Deed, may
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.vocabulary import Role

from .served import ServedHub, TestServer

#: What a deed is in the base; %(key)s is a new uuid, rows by other names are there already.
ACTS: tuple[tuple[Deed, str], ...] = (
    (Deed.NOTE, "INSERT INTO message (uuid, contribution_uuid, kind, body) VALUES (%(key)s, %(post)s, 'note', 'x')"),
    (Deed.NOTE, "INSERT INTO conflict (uuid, table_name, row_uuid, unit) VALUES (%(key)s, 'tag', %(post)s, 'name')"),
    (Deed.NOTE, "INSERT INTO member (uuid, display_name, roles) VALUES (%(key)s, 'Nouvelle', '[]')"),
    (Deed.ADD_CONTRIBUTION, "INSERT INTO contribution (uuid, title) VALUES (%(key)s, 'x')"),
    (Deed.ADD_CONTRIBUTION, "INSERT INTO contribution (uuid, title, visibility) VALUES (%(key)s, 'x', 'private')"),
    (Deed.ADD_CONTRIBUTION, "INSERT INTO profile (uuid, pseudonym) VALUES (%(key)s, 'Lilas')"),
    (Deed.ADD_CONTRIBUTION, "INSERT INTO message (uuid, contribution_uuid, kind) VALUES (%(key)s, %(post)s, 'reply')"),
    (Deed.ADD_CONTRIBUTION, "UPDATE contribution SET body_fr = 'x' WHERE uuid = %(post)s"),
    (Deed.NOTE_ENCOUNTER, "INSERT INTO encounter (uuid, place) VALUES (%(key)s, 'Marché')"),
    (Deed.SURVEY_PREMISES, "UPDATE premises SET occupancy = 'vacant' WHERE uuid = %(premises)s"),
    (Deed.SURVEY_PREMISES, "INSERT INTO premises_event (uuid, premises_uuid) VALUES (%(key)s, %(premises)s)"),
    (Deed.WRITE_ANSWER, "INSERT INTO message (uuid, contribution_uuid, kind) VALUES (%(key)s, %(post)s, 'answer')"),
    (Deed.WRITE_ANSWER, "UPDATE message SET body = 'autre' WHERE uuid = %(draft)s"),
    (Deed.TELL, "UPDATE message SET delivered_on = '2026-01-01', delivered_by = %(me)s WHERE uuid = %(draft)s"),
    (Deed.WITHDRAW, "UPDATE contribution SET status = 'withdrawn' WHERE uuid = %(post)s"),
    (Deed.CHANGE_STATUS, "UPDATE contribution SET status = 'under_review' WHERE uuid = %(post)s"),
    (Deed.CHANGE_STATUS, "UPDATE contribution SET duplicate_of = %(key)s WHERE uuid = %(post)s"),
    (Deed.TAG, "INSERT INTO tag (uuid, name) VALUES (%(key)s, 'x')"),
    (Deed.TAG, "INSERT INTO contribution_tag (uuid, contribution_uuid) VALUES (%(key)s, %(post)s)"),
    (Deed.EDIT, "UPDATE contribution SET title = 'autre' WHERE uuid = %(post)s"),
    (Deed.EDIT, "UPDATE contribution SET place = 'POINT(1 1)' WHERE uuid = %(post)s"),
    (Deed.EDIT, "UPDATE contribution SET geom = ST_SetSRID(ST_MakePoint(1, 1), 2154) WHERE uuid = %(post)s"),
    (Deed.EDIT, "UPDATE contribution SET assigned_to = %(me)s WHERE uuid = %(post)s"),
    (Deed.EDIT, "DELETE FROM contribution WHERE uuid = %(post)s"),
    (Deed.PUBLISH, "UPDATE contribution SET visibility = 'published' WHERE uuid = %(post)s"),
    (Deed.PUBLISH, "UPDATE contribution SET visibility = 'hidden' WHERE uuid = %(post)s"),
    (Deed.ENTER_VISA, "UPDATE message SET state = 'approved', approved_sha256 = 'x' WHERE uuid = %(draft)s"),
    (Deed.COMMIT, "INSERT INTO commitment (uuid, title) VALUES (%(key)s, 'x')"),
    (Deed.CHANGE_SETTINGS, "INSERT INTO setting (uuid, key, value) VALUES (%(key)s, 'themes', '[]')"),
    (Deed.CHANGE_SETTINGS, "INSERT INTO campaign (uuid, name) VALUES (%(key)s, 'x')"),
    (Deed.CHANGE_SETTINGS, "INSERT INTO quarter (uuid, name) VALUES (%(key)s, 'x')"),
    (Deed.CHANGE_MEMBERS, 'UPDATE member SET roles = \'["mediator", "analyst"]\' WHERE uuid = %(me)s'),
    (Deed.CHANGE_MEMBERS, "INSERT INTO member (uuid, display_name, roles) VALUES (%(key)s, 'x', '[\"planner\"]')"),
    (Deed.CHANGE_MEMBERS, "UPDATE member SET active = false WHERE uuid = %(me)s"),
)

_SETTING = "INSERT INTO setting (uuid, key) VALUES (%(key)s, "
#: What either of two deeds lets somebody do.
SHARED = (
    (Deed.ERASE, Deed.WITHDRAW, "INSERT INTO erasure (uuid, row_uuid) VALUES (%(key)s, %(post)s)"),
    (Deed.CHANGE_SETTINGS, Deed.PUBLISH, _SETTING + "'publication')"),
    (Deed.CHANGE_SETTINGS, Deed.WRITE_ANSWER, _SETTING + "'signing_book/x')"),
    (Deed.CHANGE_SETTINGS, Deed.ANALYSE, _SETTING + "'priority')"),
)

#: Nobody does these, whatever their roles.
NEVER = (
    "UPDATE review_event SET new_value = 'x'",
    "DELETE FROM review_event",
    "UPDATE message SET body = 'autres mots' WHERE uuid = %(reply)s",
    "UPDATE erasure SET reason = 'x'",
    "DELETE FROM erasure",
    "UPDATE photo_piece SET data = 'x'",
    "DELETE FROM history",
    "UPDATE history SET image = NULL",
    "INSERT INTO history (rev, token) VALUES (999, 'x')",
    "DELETE FROM tombstone",
    "UPDATE sync_meta SET value = 'x'",
    "SELECT * FROM access",
    "UPDATE access SET member_uuid = %(me)s",
    "UPDATE counter SET busy = true",
    "SELECT be_busy(true)",
    "SELECT nextval('rev_counter')",
    "UPDATE write_rule SET deeds = '{note}'",
    "UPDATE sync_push SET outcomes = 'x'",
    "TRUNCATE contribution",
    "DROP TABLE contribution",
    "ALTER TABLE contribution DISABLE TRIGGER ALL",
    "CREATE TABLE mine (n integer)",
    "CREATE TEMP TABLE mine (n integer)",
    "CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "SELECT add_person('mine', 'Moi', '{administrator}')",
    "SET ROLE quartier_owner",
    "SET session_replication_role = replica",
)

NOBODY = "nobody"
WHO = (*(role.value for role in Role), NOBODY)


@pytest.fixture(scope="module")
def team(test_server: TestServer) -> Iterator[dict[str, str]]:
    """A base with a person of each role and what there is to write about; by name: uuids, and the base itself."""
    hub = test_server.hub()
    for word in WHO:
        hub.person(word.replace("_", "-"), *([word] if word != NOBODY else []))
    named = {name: str(uuid.uuid4()) for name in ("post", "premises", "draft", "reply", "event", "photo")}
    for statement in (
        "INSERT INTO contribution (uuid, title) VALUES (%(post)s, 'x')",
        "INSERT INTO premises (uuid) VALUES (%(premises)s)",
        "INSERT INTO message (uuid, contribution_uuid, kind, body) VALUES (%(draft)s, %(post)s, 'answer', 'x')",
        "INSERT INTO message (uuid, contribution_uuid, kind, body) VALUES (%(reply)s, %(post)s, 'reply', 'x')",
        "INSERT INTO review_event (uuid, table_name, row_uuid) VALUES (%(event)s, 'contribution', %(post)s)",
        "INSERT INTO photo (uuid, sha256) VALUES (%(photo)s, 'aa')",
        "INSERT INTO photo_piece (uuid, sha256, variant, n, data) VALUES (%(photo)s, 'aa', 'full', 0, 'x')",
        "INSERT INTO erasure (uuid, table_name, row_uuid) VALUES (%(event)s, 'tag', %(photo)s)",
    ):
        with closing(hub.connect()) as connection, connection.cursor() as cursor:
            cursor.execute(statement, named)
    named["hub"] = hub  # type: ignore[assignment]
    yield named
    hub.drop()


@contextmanager
def _acting(team: dict[str, str], login: str) -> Iterator[tuple[psycopg2.extensions.cursor, dict[str, str]]]:
    """As that person, in a transaction that leaves nothing."""
    hub: ServedHub = team["hub"]  # type: ignore[assignment]
    connection = hub.connect(login)
    connection.autocommit = False
    try:
        with connection.cursor() as cursor:
            yield cursor, {**team, "key": str(uuid.uuid4()), "me": hub.member(login), "hub": ""}
    finally:
        connection.rollback()
        connection.close()


def _allowed(team: dict[str, str], login: str, statement: str) -> bool:
    with _acting(team, login) as (cursor, names):
        try:
            cursor.execute(statement, names)
        except psycopg2.errors.InsufficientPrivilege as error:
            return "NOT_ALLOWED" not in str(error)
        assert cursor.rowcount == (0 if statement.startswith("DELETE") else 1)  # a deletion becomes an update
        return True


@pytest.mark.parametrize("word", WHO)
def test_each_role_may_do_its_deeds_and_no_other(team: dict[str, str], word: str) -> None:
    member = Member(roles=json.dumps([word] if word != NOBODY else []))
    login = word.replace("_", "-")
    wrong = [
        (deed.value, statement) for deed, statement in ACTS if _allowed(team, login, statement) != may(member, deed)
    ]
    assert wrong == []
    for one, other, statement in SHARED:
        assert _allowed(team, login, statement) == (may(member, one) or may(member, other)), statement


def test_a_setting_does_not_become_another(team: dict[str, str]) -> None:
    with _acting(team, "planner") as (cursor, names):
        cursor.execute("INSERT INTO setting (uuid, key) VALUES (%(key)s, 'publication')", names)
        cursor.execute("UPDATE setting SET value = 'x' WHERE uuid = %(key)s", names)
        with pytest.raises(psycopg2.Error, match="NOT_ALLOWED"):
            cursor.execute("UPDATE setting SET key = 'themes' WHERE uuid = %(key)s", names)


@pytest.mark.parametrize("statement", NEVER)
def test_nobody_may(team: dict[str, str], statement: str) -> None:
    for word in ("planner", "administrator"):
        with _acting(team, word) as (cursor, names), pytest.raises(psycopg2.Error):
            cursor.execute(statement, names)


def test_who_has_left_the_team_reads_and_writes_nothing(served_hub: ServedHub) -> None:
    served_hub.person("paul", "planner")
    with closing(served_hub.connect("paul")) as paul, paul.cursor() as cursor:
        served_hub.sql("UPDATE member SET active = false")
        cursor.execute("SELECT may_write FROM sync_state")
        assert cursor.fetchall() == [(False,)]
        with pytest.raises(psycopg2.Error, match="no longer in the team"):
            cursor.execute("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
        served_hub.sql("UPDATE member SET active = true; UPDATE access SET open = false")
        with pytest.raises(psycopg2.Error, match="no longer in the team"):
            cursor.execute("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
        served_hub.sql("DELETE FROM access")  # as after a restore from before they came
        with pytest.raises(psycopg2.Error, match="no longer in the team"):
            cursor.execute("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
    assert served_hub.sql("SELECT count(*) FROM tag") == [(0,)]


def test_access_is_to_one_base_alone(test_server: TestServer, served_hub: ServedHub) -> None:
    other = test_server.hub()
    served_hub.person("amina", "mediator")
    may_connect = "SELECT has_database_privilege('quartier_p_amina', %s, %s)"
    for word, name, expected in (("CONNECT", served_hub, True), ("TEMP", served_hub, False), ("CONNECT", other, False)):
        assert served_hub.sql(may_connect, name.quarter.database, word) == [(expected,)]
    served_hub.server.remove_person(served_hub.quarter, "amina")
    assert served_hub.sql(may_connect, served_hub.quarter.database, "CONNECT") == [(False,)]
    other.drop()


def test_what_became_of_a_batch_is_its_sender_s_to_read(served_hub: ServedHub) -> None:
    served_hub.person("amina", "mediator")
    served_hub.person("paul", "planner")
    wrong = {"table": "photo", "uuid": str(uuid.uuid4()), "deleted": 0, "base_rev": None, "image": {"width": "Untel"}}
    with closing(served_hub.connect("amina")) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO sync_push (id, requests) VALUES ('x', %s) RETURNING id", (json.dumps([wrong]),))
        cursor.execute("SELECT outcomes FROM sync_push")
        ((told,),) = cursor.fetchall()
        assert json.loads(told)[0]["outcome"] == "INVALID"
        assert "Untel" not in told
    with closing(served_hub.connect("paul")) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT outcomes FROM sync_push")
        assert cursor.fetchall() == []
        with pytest.raises(psycopg2.errors.UniqueViolation):
            cursor.execute("INSERT INTO sync_push (id, requests) VALUES ('x', '[]')")


def test_nobody_writes_in_another_s_name(served_hub: ServedHub) -> None:
    served_hub.person("amina", "mediator")
    served_hub.person("paul", "planner")
    paul, amina = served_hub.member("paul"), served_hub.member("amina")
    with closing(served_hub.connect("amina")) as connection, connection.cursor() as cursor:
        row = "INSERT INTO contribution (uuid, title, updated_by) VALUES (%s, 'x', %s) RETURNING uuid, updated_by"
        cursor.execute(row, (str(uuid.uuid4()), paul))
        ((key, by),) = cursor.fetchall()
        event = (
            "INSERT INTO review_event (uuid, table_name, row_uuid, actor) VALUES (%s, 'tag', %s, %s) RETURNING actor"
        )
        cursor.execute(event, (str(uuid.uuid4()), key, paul))
        assert (by, cursor.fetchall()) == (amina, [(amina,)])
    assert set(served_hub.sql("SELECT author FROM history WHERE row_uuid = %s", key)) == {(amina,)}


def test_who_brought_a_row_in_may_mend_it(served_hub: ServedHub) -> None:
    served_hub.person("amina", "mediator")
    served_hub.person("malik", "mediator")
    key, note = str(uuid.uuid4()), str(uuid.uuid4())
    change, change_note = (
        "UPDATE contribution SET title = %s WHERE uuid = %s",
        "UPDATE message SET body = %s WHERE uuid = %s",
    )
    with closing(served_hub.connect("amina")) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO contribution (uuid, title) VALUES (%s, 'x')", (key,))
        cursor.execute("INSERT INTO message (uuid, contribution_uuid, kind) VALUES (%s, %s, 'note')", (note, key))
        cursor.execute(change, ("mine", key))
        cursor.execute(change_note, ("mine", note))
        with pytest.raises(psycopg2.Error, match="NOT_ALLOWED"):
            cursor.execute("UPDATE contribution SET status = 'done' WHERE uuid = %s", (key,))
    with closing(served_hub.connect("malik")) as connection, connection.cursor() as cursor:
        for statement, row in ((change, key), (change_note, note)):
            with pytest.raises(psycopg2.Error, match="NOT_ALLOWED"):
                cursor.execute(statement, ("theirs", row))


def test_where_two_people_are_asked_for_one_does_not_do(served_hub: ServedHub) -> None:
    served_hub.person("paul", "planner", "decision_maker")
    served_hub.person("maire", "decision_maker")
    served_hub.sql("INSERT INTO setting (uuid, key, value) VALUES ('', 'two_people', 'true')")
    key = str(uuid.uuid4())
    approve = "UPDATE message SET state = 'approved', approved_sha256 = 'x' WHERE uuid = %s"
    with closing(served_hub.connect("paul")) as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO message (uuid, kind, body) VALUES (%s, 'answer', 'x')", (key,))
        with pytest.raises(psycopg2.Error, match="two people"):
            cursor.execute(approve, (key,))
    with closing(served_hub.connect("maire")) as connection, connection.cursor() as cursor:
        cursor.execute(approve, (key,))


def test_an_answer_is_not_approved_on_its_way_in(served_hub: ServedHub) -> None:
    served_hub.person("amina", "mediator")
    for state in ("approved", "published"):
        with closing(served_hub.connect("amina")) as connection, connection.cursor() as cursor:
            row = "INSERT INTO message (uuid, kind, body, state) VALUES (%s, 'answer', 'x', %s)"
            with pytest.raises(psycopg2.Error, match="NOT_ALLOWED"):
                cursor.execute(row, (str(uuid.uuid4()), state))
