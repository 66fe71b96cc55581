"""The one place where SQL text is assembled, from the schema's own identifiers.

Statements are lists of words joined together; values never enter them, they are bound.
"""

from __future__ import annotations

from typing import Iterable

from .schema import GEOMETRY_COLUMN, STAMPS, Column, Table

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"

#: What a uuid looks like to SQLite; QGIS copies features as ``<uuid>_1``, which doesn't.
_HEX = "[0-9a-f]"
_UUID_GLOB = "-".join(_HEX * length for length in (8, 4, 4, 4, 12))

#: A random uuid (version 4), computed by SQLite for rows that bare tools insert without one.
_RANDOM_UUID = " || ".join(
    (
        "lower(hex(randomblob(4)))",
        "'-'",
        "lower(hex(randomblob(2)))",
        "'-4'",
        "substr(lower(hex(randomblob(2))),2)",
        "'-'",
        "substr('89ab',1+(abs(random()) % 4),1)",
        "substr(lower(hex(randomblob(2))),2)",
        "'-'",
        "lower(hex(randomblob(6)))",
    )
)


def identifier(name: str) -> str:
    """*name* quoted as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """*value* quoted as an SQL text: only for words of the schema, never for data."""
    return "'" + value.replace("'", "''") + "'"


def listed(names: Iterable[str], prefix: str = "") -> str:
    """Identifiers, quoted and separated by commas."""
    return ", ".join(prefix + identifier(name) for name in names)


def join(*words: str) -> str:
    """A statement from its words."""
    return " ".join(words)


def _definition(column: Column) -> str:
    return join(identifier(column.name), column.sql_type)


def create_table(table: Table, *, hub: bool) -> str:
    """The table as a replica keeps it, or with ``deleted`` as a hub does."""
    parts = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    if table.geometry_type:
        parts.append(join(identifier(GEOMETRY_COLUMN), table.geometry_type))
    parts.append('"uuid" TEXT UNIQUE')
    parts += [_definition(column) for column in table.columns]
    parts += [join(identifier(stamp), "TEXT") for stamp in STAMPS]
    parts += ['"rev" INTEGER', '"base_rev" INTEGER', '"write_id" TEXT']
    if hub:
        parts.append('"deleted" INTEGER NOT NULL DEFAULT 0')
    return join("CREATE TABLE", identifier(table.name), "(", ", ".join(parts), ")")


def image(table: Table, row: str) -> str:
    """A JSON object of the content of *row* (``OLD``, ``NEW`` or a table alias), the geometry in hexadecimal."""
    pairs = ["'uuid'", join(row + '."uuid"')]
    for name in (*table.content_columns, *STAMPS):
        cell = row + "." + identifier(name)
        if name == GEOMETRY_COLUMN:
            cell = join("CASE WHEN", cell, "IS NULL THEN NULL ELSE hex(", cell, ") END")
        pairs += [text(name), cell]
    return join("json_object(", ", ".join(pairs), ")")


def tracking_triggers(table: Table) -> dict[str, str]:
    """The triggers that notice a local change whatever tool makes it, by name.

    The first change of a row copies what it was to ``local_base``: that is what "dirty" means. ``local_state.applying``
    is 1 only inside the transactions in which a sync applies what came from the hub.
    """
    name, quoted = table.name, identifier(table.name)
    this_row = 'WHERE "fid" = NEW."fid"'
    keep = join(
        "INSERT OR IGNORE INTO local_base (table_name, row_uuid, rev, deleted, image) VALUES (",
        ", ".join((text(name), 'OLD."uuid"', 'ifnull(OLD."rev", 0)', "0", image(table, "OLD"))),
        ");",
    )
    fix_uuid = join(
        "UPDATE", quoted, 'SET "uuid" =', _RANDOM_UUID, this_row,
        'AND (NEW."uuid" IS NULL OR NEW."uuid" NOT GLOB', text(_UUID_GLOB), ");",
    )  # fmt: skip
    stamp = join(
        "UPDATE", quoted, 'SET "rev" = NULL, "base_rev" = NULL, "write_id" = NULL,',
        '"created_at" = coalesce("created_at",', NOW, '), "updated_at" = coalesce("updated_at",', NOW, ")", this_row, ";",
    )  # fmt: skip
    mark_new = join(
        "INSERT OR IGNORE INTO local_base (table_name, row_uuid, rev, deleted, image) SELECT",
        text(name), ', "uuid", NULL, 0, NULL FROM', quoted, this_row, ";",
    )  # fmt: skip
    restamp = join("UPDATE", quoted, 'SET "updated_at" =', NOW, this_row, 'AND NEW."updated_at" IS OLD."updated_at";')
    restore = join("UPDATE", quoted, "SET", ", ".join(_KEPT), this_row, ";")
    events = {
        "insert": ("AFTER INSERT ON", join(fix_uuid, stamp, mark_new)),
        "update": (join("AFTER UPDATE OF", listed((*table.content_columns, *STAMPS)), "ON"), join(keep, restamp)),
        "keys": ('AFTER UPDATE OF "uuid", "rev", "base_rev", "write_id" ON', restore),
        "delete": ("AFTER DELETE ON", keep),
    }
    return {
        "track_" + name + "_" + event: _trigger("track_" + name + "_" + event, join(when, quoted), body)
        for event, (when, body) in events.items()
    }


_KEPT = tuple(identifier(key) + " = OLD." + identifier(key) for key in ("uuid", "rev", "base_rev", "write_id"))


def _trigger(name: str, event: str, body: str) -> str:
    """A trigger that doesn't hear its own writes, whether or not the tool turned recursive triggers on."""
    return join(
        "CREATE TRIGGER", identifier(name), event, "WHEN (SELECT applying FROM local_state) = 0 BEGIN",
        "UPDATE local_state SET applying = 1;", body, "UPDATE local_state SET applying = 0; END",
    )  # fmt: skip
