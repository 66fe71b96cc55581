"""What a hub on a server publishes, by name: the tables over WFS and OGC API Features, their columns, its refusals.

Synced tables have no geometry there: the column ``place`` (``encounter``, which has one of its own by that name, says
``place_wkt``) holds it as WKT in the quarter's CRS, to the millimetre. ``token`` is that of the row's own version.
Feature ids are uuids: ``contribution.<uuid>``; in tables without one, the key named in ``READ_ONLY``.
"""

from __future__ import annotations

from ...store.schema import GEOMETRY_COLUMN, Table

#: One row: key ``id`` = 1, hub_id, epoch, name, srid, crs_name, crs_wkt, schema_version, min_client, rev and token (the
#: highest committed version; 0 and NULL in an empty hub), sound (whether all triggers are in place), member_uuid and
#: roles (JSON) of whoever asks, and may_write.
STATE = "sync_state"
#: rev, token, table_name, row_uuid, write_id, author, deleted, image: JSON by column as published, NULL once erased.
HISTORY = "history"
#: id, table_name, row_uuid: what was erased, and is refused ever after.
TOMBSTONE = "tombstone"

#: For each synced table with a history: table_name, rev (the highest of its rows, 0 in an empty one), count (of rows,
#: deleted ones too): against these a working copy checks that nothing was left out.
TOPS = "sync_tops"

#: Many rows as one feature, for a first copy: id, table_name, strip (rows with ``strip * STRIP <= rev < (strip + 1) *
#: STRIP``), names (JSON text: the columns as published), rows (JSON text: rows in order of rev, each a list of values
#: in the order of names; NULL where there is none). Every strip from 0 to that of the table's highest rev is there.
STRIPS = "sync_strips"
STRIP = 500

READ_ONLY = {STATE: "id", HISTORY: "rev", TOMBSTONE: "id", TOPS: "table_name", STRIPS: "id"}

#: What is read by rev comes from views of this schema, in order of rev: an answer that breaks off is a beginning.
IN_ORDER = "served"
#: Of those that are read only, the ones that stand there.
ORDERED = frozenset({HISTORY, STRIPS})

#: The box for whole changes, many at once: insert a feature (WFS-T, its text in ASCII; or POST it to this collection
#: of OGC API Features), then read the feature of that id. Columns: id (drawn by the sender: what comes twice is
#: applied once, the second time is refused), horizon_rev, horizon_token, requests (JSON text: a list of objects with
#: table, uuid, deleted 0/1, base_rev or null, write_id, image: value by column as published), outcomes (JSON text: a
#: list of objects in the same order with outcome, a value of ``ports.Outcome``, and rev or detail; or the word
#: HISTORY_REPLACED, and nothing was applied). A row can't be set to NULL by PUT, nor hold every character by WFS-T;
#: here both arrive. Photo pieces go this way too.
PUSH = "sync_push"
HISTORY_REPLACED = "HISTORY_REPLACED"

#: Tables that other GIS programs can show: read-only, with geometry, living rows; the name is that of the table + this.
MAP_SUFFIX = "_map"


def place_column(table: Table) -> str | None:
    """The column that holds the geometry of *table* as WKT; None where it has none."""
    if table.geometry_type is None:
        return None
    return "place_wkt" if any(column.name == "place" for column in table.columns) else "place"


def content_columns(table: Table) -> tuple[str, ...]:
    """What a person can change, as the server names it, in the order of ``Table.content_columns``."""
    place = place_column(table)
    return tuple(str(place) if name == GEOMETRY_COLUMN else name for name in table.content_columns)
