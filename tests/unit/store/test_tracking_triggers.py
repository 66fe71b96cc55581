"""A local change is noticed whatever tool makes it, with or without recursive triggers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.identity import is_uuid
from si_javais_un_quartier.store.geopackage import register_functions
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables

pytestmark = pytest.mark.slow

ONE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
NASTY = ["NUL \x00 inside", "x" * 100_000, "emoji 😀 \U0001f1eb\U0001f1f7", "'; DROP TABLE tag; --", "\u202e", ""]


@pytest.fixture(params=[False, True], ids=["plain", "recursive triggers"])
def tool(replica: Replica, request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    """Another tool on the file, such as GDAL: it knows the functions of the spatial index."""
    connection = sqlite3.connect(replica.path, isolation_level=None)
    register_functions(connection)
    connection.execute(f"PRAGMA recursive_triggers = {int(request.param)}")
    yield connection
    connection.close()


def _bases(replica: Replica) -> dict[tuple[str, str], tuple[Any, ...]]:
    rows = replica.connection.execute("SELECT table_name, row_uuid, rev, deleted, image FROM local_base")
    return {(row[0], row[1]): (row[2], row[3], row[4] and json.loads(row[4])) for row in rows}


def _known(replica: Replica, table: str = "tag", name: str = "vélo", rev: int = 5) -> None:
    with replica.transaction(applying=True) as connection:
        statement = f"INSERT INTO {table} (uuid, name, rev, created_at, updated_at) VALUES (?, ?, ?, 'c', 'u')"
        connection.execute(statement, (ONE, name, rev))


def test_an_insert_is_new_here(replica: Replica, tool: sqlite3.Connection) -> None:
    tool.execute("INSERT INTO tag (name, rev, base_rev, write_id) VALUES ('vélo', 3, 2, 'w')")
    row = replica.connection.execute("SELECT uuid, created_at, updated_at, rev, base_rev, write_id FROM tag").fetchone()
    assert is_uuid(row[0])
    assert row[1][-1] == row[2][-1] == "Z"
    assert row[3:] == (None, None, None)
    assert _bases(replica) == {("tag", row[0]): (None, 0, None)}


@pytest.mark.parametrize("uuid", [None, "", ONE + "_1", "ABC", ONE.upper()])
def test_a_malformed_uuid_is_replaced(replica: Replica, tool: sqlite3.Connection, uuid: str | None) -> None:
    tool.execute("INSERT INTO tag (uuid, name) VALUES (?, 'x')", (uuid,))
    ((found,),) = replica.connection.execute("SELECT uuid FROM tag").fetchall()
    assert is_uuid(found)
    assert list(_bases(replica)) == [("tag", found)]


def test_a_good_uuid_is_kept(replica: Replica, tool: sqlite3.Connection) -> None:
    tool.execute("INSERT INTO tag (uuid, name) VALUES (?, 'x')", (ONE,))
    assert list(_bases(replica)) == [("tag", ONE)]


def test_the_first_change_keeps_what_was_there(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    assert _bases(replica) == {}
    tool.execute("UPDATE tag SET name = 'vélos'")
    tool.execute("UPDATE tag SET name = 'bicyclettes'")
    ((rev, deleted, image),) = _bases(replica).values()
    assert (rev, deleted, image["name"], image["uuid"], image["updated_at"]) == (5, 0, "vélo", ONE, "u")
    assert replica.connection.execute("SELECT rev, updated_at != 'u' FROM tag").fetchone() == (5, 1)


def test_an_update_that_changes_nothing_is_none(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    tool.execute("UPDATE tag SET name = name, colour = colour, uuid = uuid, rev = rev, updated_at = updated_at")
    assert _bases(replica) == {}


def test_keys_of_the_sync_cannot_be_changed(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    tool.execute("UPDATE tag SET uuid = 'other', rev = 99, base_rev = 98, write_id = 'w', name = 'n'")
    row = replica.connection.execute("SELECT uuid, rev, base_rev, write_id, name FROM tag").fetchone()
    assert row == (ONE, 5, None, None, "n")
    assert list(_bases(replica)) == [("tag", ONE)]


def test_a_delete_keeps_what_was_there(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    tool.execute("DELETE FROM tag")
    ((rev, deleted, image),) = _bases(replica).values()
    assert (rev, deleted, image["name"]) == (5, 0, "vélo")


def test_what_was_never_sent_leaves_nothing(replica: Replica, tool: sqlite3.Connection) -> None:
    tool.execute("INSERT INTO tag (name) VALUES ('x')")
    tool.execute("DELETE FROM tag")
    assert _bases(replica) == {}


def test_what_may_be_on_its_way_is_remembered(replica: Replica, tool: sqlite3.Connection) -> None:
    tool.execute("INSERT INTO tag (uuid, name) VALUES (?, 'x')", (ONE,))
    replica.connection.execute("INSERT INTO local_outbox VALUES ('w', 'tag', ?, NULL, 0, '{}', 't')", (ONE,))
    tool.execute("DELETE FROM tag")
    assert list(_bases(replica)) == [("tag", ONE)]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT OR REPLACE INTO tag (uuid, name) VALUES (?, 'vélos')",
        "INSERT INTO tag (uuid, name) VALUES (?, 'vélos') ON CONFLICT (uuid) DO UPDATE SET name = excluded.name",
        "UPDATE OR REPLACE tag SET name = 'vélos' WHERE uuid = ?",
    ],
    ids=["replace", "upsert", "update or replace"],
)
def test_a_replaced_row_keeps_its_base(replica: Replica, tool: sqlite3.Connection, statement: str) -> None:
    _known(replica)
    for _ in range(2):
        tool.execute(statement, (ONE,))
    ((rev, _, image),) = _bases(replica).values()
    assert (rev, image["name"]) == (5, "vélo")
    assert replica.connection.execute("SELECT uuid, name FROM tag").fetchall() == [(ONE, "vélos")]


def test_cut_and_paste_is_an_update(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    tool.execute("DELETE FROM tag")
    tool.execute("INSERT INTO tag (uuid, name) VALUES (?, 'vélos')", (ONE,))
    ((rev, _, image),) = _bases(replica).values()
    assert (rev, image["name"]) == (5, "vélo")


def test_what_a_sync_applies_is_no_local_change(replica: Replica) -> None:
    _known(replica)
    with replica.transaction(applying=True) as connection:
        connection.execute("UPDATE tag SET name = 'x', rev = 6, updated_at = 'v'")
    assert replica.connection.execute("SELECT name, rev, updated_at FROM tag").fetchone() == ("x", 6, "v")
    with replica.transaction(applying=True) as connection:
        connection.execute("DELETE FROM tag")
    assert _bases(replica) == {}


@pytest.mark.parametrize("text", NASTY, ids=["nul", "100 kB", "emoji", "sql", "bidi", "empty"])
def test_any_text_survives_the_image(replica: Replica, tool: sqlite3.Connection, text: str) -> None:
    _known(replica, name=text)
    tool.execute("UPDATE tag SET name = 'x'")
    ((_, _, image),) = _bases(replica).values()
    assert image["name"] == text


def test_bytes_where_text_belongs_do_not_stop_a_tool(replica: Replica, tool: sqlite3.Connection) -> None:
    _known(replica)
    replica.connection.execute("UPDATE local_state SET applying = 1")
    tool.execute("UPDATE tag SET description = x'c3a9'")
    replica.connection.execute("UPDATE local_state SET applying = 0")
    tool.execute("UPDATE tag SET name = 'x'")
    ((_, _, image),) = _bases(replica).values()
    assert image["description"] == "é"


@pytest.mark.parametrize("value", [0.1 + 0.2, 1e-300, 1234567.123456789, -0.0, 3.0, 1e22])
def test_reals_keep_their_digits(replica: Replica, tool: sqlite3.Connection, value: float) -> None:
    with replica.transaction(applying=True) as connection:
        connection.execute("INSERT INTO premises (uuid, area_m2, rev) VALUES (?, ?, 1)", (ONE, value))
    tool.execute("UPDATE premises SET address = 'x'")
    ((_, _, image),) = _bases(replica).values()
    assert image["area_m2"] == value


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_no_number_is_no_obstacle(replica: Replica, tool: sqlite3.Connection, value: float) -> None:
    tool.execute("INSERT INTO premises (uuid, area_m2) VALUES (?, ?)", (ONE, value))
    replica.connection.execute("DELETE FROM local_base")
    tool.execute("UPDATE premises SET address = 'x'")
    assert _bases(replica)["premises", ONE][2]["area_m2"] is None


def test_every_table_is_tracked(replica: Replica) -> None:
    for table in tables():
        replica.connection.execute(f"INSERT INTO {table.name} (uuid) VALUES (?)", (ONE,))
    assert {key[0] for key in _bases(replica)} == {table.name for table in tables()}


def test_stamps_name_the_member_of_this_computer(replica: Replica, tool: sqlite3.Connection) -> None:
    replica.set_meta("member_uuid", "nadia")
    tool.execute("INSERT INTO tag (uuid, name) VALUES (?, 'x')", (ONE,))
    assert tool.execute("SELECT updated_by FROM tag").fetchone() == ("nadia",)
    _known(replica, "initiative")
    tool.execute("UPDATE initiative SET name = 'y'")
    assert tool.execute("SELECT updated_by FROM initiative").fetchone() == ("nadia",)


# -- review events of bare tools


def _contribution(replica: Replica) -> None:
    with replica.transaction(applying=True) as connection:
        connection.execute("INSERT INTO contribution (uuid, rev) VALUES (?, 3)", (ONE,))


def _events(replica: Replica) -> list[tuple[Any, ...]]:
    columns = "table_name, row_uuid, field, old_value, new_value, reason, actor"
    return replica.connection.execute(f"SELECT {columns} FROM review_event ORDER BY fid").fetchall()


def test_a_status_changed_outside_the_desk_leaves_its_trace(replica: Replica, tool: sqlite3.Connection) -> None:
    replica.set_meta("member_uuid", "nadia")
    _contribution(replica)
    tool.execute("UPDATE contribution SET status = 'planned', visibility = 'published', title = 't'")
    assert _events(replica) == [
        ("contribution", ONE, "status", "received", "planned", "outside the desk", "nadia"),
        ("contribution", ONE, "visibility", "pending", "published", "outside the desk", "nadia"),
    ]
    events = {row[0] for row in replica.connection.execute("SELECT uuid FROM review_event")}
    assert set(_bases(replica)) == {("contribution", ONE), *(("review_event", uuid) for uuid in events)}
    assert replica.connection.execute("SELECT applying, desk FROM local_state").fetchone() == (0, 0)


def test_other_columns_leave_none(replica: Replica, tool: sqlite3.Connection) -> None:
    _contribution(replica)
    tool.execute("UPDATE contribution SET title = 't', status = status")
    assert _events(replica) == []


def test_the_desk_and_a_sync_write_their_own(replica: Replica) -> None:
    _contribution(replica)
    with replica.transaction(desk=True) as connection:
        connection.execute("UPDATE contribution SET status = 'planned'")
    with replica.transaction(applying=True) as connection:
        connection.execute("UPDATE contribution SET status = 'done'")
    assert _events(replica) == []
    assert set(_bases(replica)) == {("contribution", ONE)}


def test_a_message_state_too(replica: Replica, bare: Callable[..., Any]) -> None:
    bare("INSERT INTO message (uuid, body) VALUES (?, 'b')", ONE)
    bare("UPDATE message SET state = 'published'")
    assert [event[:5] for event in _events(replica)] == [("message", ONE, "state", "draft", "published")]


# -- tools without the functions of the spatial index


def test_a_plain_tool_edits_words_and_statuses(replica: Replica, bare: Callable[..., Any]) -> None:
    _contribution(replica)
    bare("UPDATE contribution SET status = 'planned', title = 'x'")
    bare("DELETE FROM tag")
    assert ("contribution", ONE) in _bases(replica)


def test_triggers_dropped_by_a_tool_are_put_back(path: Path) -> None:
    tool = sqlite3.connect(path, isolation_level=None)
    tool.execute("DROP TRIGGER track_tag_update")
    tool.close()
    with Replica.open(path) as replica:
        assert replica.meta("reconcile_wanted") == "1"
        _known(replica)
        replica.connection.execute("UPDATE tag SET name = 'x'")
        assert list(_bases(replica)) == [("tag", ONE)]


def test_a_table_overwritten_by_a_tool_is_rebuilt(path: Path) -> None:
    tool = sqlite3.connect(path, isolation_level=None)
    register_functions(tool)
    tool.execute("INSERT INTO tag (uuid, name, rev) VALUES (?, 'kept', 1)", (ONE,))
    tool.execute("CREATE TABLE copy AS SELECT fid, uuid, name, rev FROM tag")
    tool.execute("DROP TABLE tag")
    tool.execute("ALTER TABLE copy RENAME TO tag")
    tool.close()
    with Replica.open(path) as replica:
        assert replica.meta("reconcile_wanted") == "1"
        assert replica.connection.execute("SELECT uuid, name, colour FROM tag").fetchall() == [(ONE, "kept", None)]
        with pytest.raises(sqlite3.IntegrityError):
            replica.connection.execute("INSERT INTO tag (uuid, name) VALUES (?, 'twice')", (ONE,))
        replica.connection.execute("UPDATE tag SET name = 'x'")
        assert ("tag", ONE) in _bases(replica)
