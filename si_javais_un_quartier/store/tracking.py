"""The triggers that notice a local change whatever tool makes it.

The first change of a row copies what it was to ``local_base``: that is what "dirty" means. ``local_state.applying`` is
1 only inside the transactions in which a sync applies what came from the hub, and inside the triggers themselves, so
that none hears its own writes even where a tool (GDAL) turns recursive triggers on. ``local_state.desk`` is 1 inside
the acts of the desk, which write their review events themselves.

Bodies never rely on ``OR IGNORE``: the conflict clause of the statement that fires a trigger overrides those inside.
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache

from .schema import STAMPS, Table, tables
from .sql import NOW, RANDOM_UUID, UUID_GLOB, identifier, image, join, listed, text

_MEMBER = "(SELECT value FROM local_meta WHERE key = 'member_uuid')"
_KEYS = ("uuid", "rev", "base_rev", "write_id")
_THIS_ROW = 'WHERE "fid" = NEW."fid"'

#: A bare tool that changes one of these leaves its trace in ``review_event``.
_REVIEWED: dict[str, tuple[str, ...]] = {
    "contribution": ("status", "visibility", "duplicate_of", "referred_to"),
    "message": ("state",),
}
OUTSIDE_REASON = "outside the desk"

#: What the search index holds of a contribution, and where it comes from.
_SEARCHED = ("title", "body", "body_fr", "author_name", "author_uuid", "reference", "parcel_id", "premises_uuid")


@lru_cache(maxsize=1)
def triggers() -> dict[str, str]:
    """Every trigger of a replica but those of the spatial index, by name."""
    found: dict[str, str] = {}
    for table in tables():
        found.update(_tracking(table))
        if table.name in _REVIEWED:
            found["outside_" + table.name] = _outside(table.name, _REVIEWED[table.name])
    found.update(_search_marks())
    return found


def missing(connection: sqlite3.Connection) -> set[str]:
    """The names of the triggers that the file lacks or has in another form."""
    present = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    return {name for name, statement in triggers().items() if present.get(name) != statement}


def install(connection: sqlite3.Connection, names: set[str] | None = None) -> None:
    """Put *names* (by default all) in place, whatever stood there."""
    for name, statement in triggers().items():
        if names is None or name in names:
            connection.execute(join("DROP TRIGGER IF EXISTS", identifier(name)))
            connection.execute(statement)


def drop(connection: sqlite3.Connection) -> None:
    """Take all away, before tables are rebuilt."""
    for name in triggers():
        connection.execute(join("DROP TRIGGER IF EXISTS", identifier(name)))


def _tracking(table: Table) -> dict[str, str]:
    watched = (*table.content_columns, *STAMPS)
    events = {
        "replace": (
            "BEFORE INSERT ON",
            join("EXISTS (SELECT 1 FROM", identifier(table.name), 'WHERE "uuid" = NEW."uuid")'),
            _keep_replaced(table),
        ),
        "insert": ("AFTER INSERT ON", "", join(_fix_uuid(table), _stamp_new(table), _mark_new(table))),
        "update": (
            join("AFTER UPDATE OF", listed(watched), "ON"),
            _differs(watched),
            join(_keep(table), _restamp(table)),
        ),
        "keys": (join("AFTER UPDATE OF", listed(_KEYS), "ON"), _differs(_KEYS), _restore_keys(table)),
        "delete": ("AFTER DELETE ON", "", join(_keep(table), _forget_unsent(table))),
    }
    names = {event: "track_" + table.name + "_" + event for event in events}
    return {
        names[event]: _trigger(names[event], join(when, identifier(table.name)), condition, body)
        for event, (when, condition, body) in events.items()
    }


def _trigger(name: str, event: str, condition: str, body: str) -> str:
    """A trigger that stays silent while a sync applies, and while it or another one works."""
    quiet = "(SELECT applying FROM local_state) = 0"
    return join(
        "CREATE TRIGGER", identifier(name), event, "WHEN", join(quiet, "AND (", condition, ")") if condition else quiet,
        "BEGIN UPDATE local_state SET applying = 1;", body, "UPDATE local_state SET applying = 0; END",
    )  # fmt: skip


def _differs(names: tuple[str, ...]) -> str:
    return " OR ".join(join("OLD." + identifier(name), "IS NOT", "NEW." + identifier(name)) for name in names)


def _no_base(table: Table, uuid: str) -> str:
    return join(
        "NOT EXISTS (SELECT 1 FROM local_base WHERE table_name =", text(table.name), "AND row_uuid =", uuid, ")"
    )


_BASE = "INSERT INTO local_base (table_name, row_uuid, rev, deleted, image)"


def _keep(table: Table) -> str:
    values = (text(table.name), 'OLD."uuid"', 'ifnull(OLD."rev", 0)', "0", image(table, "OLD"))
    return join(_BASE, "SELECT", ", ".join(values), "WHERE", _no_base(table, 'OLD."uuid"'), ";")


def _keep_replaced(table: Table) -> str:
    """``INSERT OR REPLACE`` removes the old row without firing its delete trigger."""
    values = (text(table.name), 'was."uuid"', 'ifnull(was."rev", 0)', "0", image(table, "was"))
    return join(
        _BASE, "SELECT", ", ".join(values), "FROM", identifier(table.name), 'AS was WHERE was."uuid" = NEW."uuid" AND',
        _no_base(table, 'NEW."uuid"'), ";",
    )  # fmt: skip


def _mark_new(table: Table) -> str:
    return join(
        _BASE, "SELECT", text(table.name), ', "uuid", NULL, 0, NULL FROM', identifier(table.name), _THIS_ROW, "AND",
        _no_base(table, identifier(table.name) + '."uuid"'), ";",
    )  # fmt: skip


def _fix_uuid(table: Table) -> str:
    return join(
        "UPDATE", identifier(table.name), 'SET "uuid" =', RANDOM_UUID, _THIS_ROW,
        'AND (NEW."uuid" IS NULL OR NEW."uuid" NOT GLOB', text(UUID_GLOB), ");",
    )  # fmt: skip


def _stamp_new(table: Table) -> str:
    return join(
        "UPDATE", identifier(table.name), 'SET "rev" = NULL, "base_rev" = NULL, "write_id" = NULL,',
        '"created_at" = coalesce("created_at",', NOW, '), "updated_at" = coalesce("updated_at",', NOW, "),",
        '"updated_by" = coalesce("updated_by",', _MEMBER, ")", _THIS_ROW, ";",
    )  # fmt: skip


def _restamp(table: Table) -> str:
    return join(
        "UPDATE", identifier(table.name), 'SET "updated_at" =', NOW, ', "updated_by" = coalesce(',
        'CASE WHEN NEW."updated_by" IS OLD."updated_by" THEN', _MEMBER, 'END, "updated_by")',
        _THIS_ROW, 'AND NEW."updated_at" IS OLD."updated_at";',
    )  # fmt: skip


def _restore_keys(table: Table) -> str:
    kept = ", ".join(identifier(key) + " = OLD." + identifier(key) for key in _KEYS)
    return join("UPDATE", identifier(table.name), "SET", kept, _THIS_ROW, ";")


def _forget_unsent(table: Table) -> str:
    """A row that was born here, never sent and is gone again leaves nothing to tell."""
    return join(
        "DELETE FROM local_base WHERE table_name =", text(table.name), 'AND row_uuid = OLD."uuid" AND rev IS NULL',
        "AND NOT EXISTS (SELECT 1 FROM local_outbox WHERE table_name =", text(table.name),
        'AND row_uuid = OLD."uuid");',
    )  # fmt: skip


def _outside(table: str, columns: tuple[str, ...]) -> str:
    """The event row is an ordinary local insert: this trigger leaves ``applying`` at 0 so that it is tracked."""
    head = (
        "INSERT INTO review_event (uuid, table_name, row_uuid, field, old_value, new_value, reason, actor, happened_at)"
    )
    events = (
        join(
            head, "SELECT", ", ".join((RANDOM_UUID, text(table), 'OLD."uuid"', text(name))),
            ", OLD." + identifier(name), ", NEW." + identifier(name), ",", text(OUTSIDE_REASON), ",", _MEMBER, ",", NOW,
            "WHERE", _differs((name,)), ";",
        )
        for name in columns
    )  # fmt: skip
    return join(
        "CREATE TRIGGER", identifier("outside_" + table), "AFTER UPDATE OF", listed(columns), "ON", identifier(table),
        "WHEN (SELECT applying + desk FROM local_state) = 0 BEGIN", *events, "END",
    )  # fmt: skip


def _search_marks() -> dict[str, str]:
    """What the search index must read again; these listen to syncs too."""
    one = "INSERT OR REPLACE INTO local_search_dirty SELECT fid FROM contribution WHERE"
    tagged = 'uuid IN (SELECT contribution_uuid FROM contribution_tag WHERE tag_uuid = NEW."uuid")'
    parts = {
        "contribution_insert": ("INSERT ON contribution", 'VALUES (NEW."fid")'),
        "contribution_update": (join("UPDATE OF", listed(_SEARCHED), "ON contribution"), 'VALUES (NEW."fid")'),
        "contribution_delete": ("DELETE ON contribution", 'VALUES (OLD."fid")'),
        "link_insert": ("INSERT ON contribution_tag", 'uuid = NEW."contribution_uuid"'),
        "link_update": ("UPDATE ON contribution_tag", 'uuid IN (OLD."contribution_uuid", NEW."contribution_uuid")'),
        "link_delete": ("DELETE ON contribution_tag", 'uuid = OLD."contribution_uuid"'),
        "tag_name": ("UPDATE OF name ON tag", tagged),
        "premises_address": ("UPDATE OF address ON premises", 'premises_uuid = NEW."uuid"'),
        "profile_pseudonym": ("UPDATE OF pseudonym ON profile", 'author_uuid = NEW."uuid"'),
    }
    direct = "INSERT OR REPLACE INTO local_search_dirty"
    return {
        "search_" + part: join(
            "CREATE TRIGGER", identifier("search_" + part), "AFTER", event, "BEGIN",
            direct if body.startswith("VALUES") else one, body, "; END",
        )
        for part, (event, body) in parts.items()
    }  # fmt: skip
