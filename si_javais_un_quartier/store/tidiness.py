"""Putting the geometries that bare tools wrote into the form that travels: rounded to the millimetre, 2D."""

from __future__ import annotations

import sqlite3
import struct

from .geopackage import decode_point, encode_point
from .replica import Replica
from .schema import Table, tables
from .sql import identifier, join, text, update


def tidy_places(replica: Replica) -> int:
    """Rewrite the points of changed rows as this program would have written them; returns how many differed.

    To be called before a push: no SQL function that every tool has could round them in a trigger. It is no change of
    its own, only the form of one that is tracked already.
    """
    dirty = {row[0] for row in replica.connection.execute("SELECT DISTINCT table_name FROM local_base")}
    changed = [table for table in tables() if table.geometry_type == "POINT" and table.name in dirty]
    if not changed:
        return 0
    if not any(_untidy(replica.connection, table, replica.srid) for table in changed):
        return 0
    count = 0
    with replica.transaction(applying=True) as connection:
        for table in changed:
            tidied = _untidy(connection, table, replica.srid)
            connection.executemany(update(table.name, ("geom",)), tidied)
            count += len(tidied)
    return count


def _untidy(connection: sqlite3.Connection, table: Table, srid: int) -> list[tuple[bytes | None, str]]:
    """The points that would be written otherwise, as they would be, each with its row's key."""
    changed = join(
        "SELECT uuid, geom FROM", identifier(table.name), "WHERE geom IS NOT NULL AND uuid IN",
        "(SELECT row_uuid FROM local_base WHERE table_name =", text(table.name), ")",
    )  # fmt: skip
    found = []
    for uuid, blob in connection.execute(changed).fetchall():
        try:
            place = decode_point(blob)
        except (ValueError, IndexError, struct.error):
            continue  # listed with what can't be read; nobody's words are thrown away here
        tidy = encode_point(place, srid) if place else None
        if tidy != blob:
            found.append((tidy, uuid))
    return found
