"""Tables that another tool replaced (``ogr2ogr -overwrite``): what is left of them, and putting them aside."""

from __future__ import annotations

import sqlite3

from .sql import identifier, join


def columns(connection: sqlite3.Connection, name: str) -> dict[str, str]:
    """The columns a table has, with their declared types; none where there is no such table."""
    return {row[1]: row[2] for row in connection.execute(join("PRAGMA table_info(", identifier(name), ")"))}


def is_keyed(connection: sqlite3.Connection, name: str) -> bool:
    """Whether no two rows can have the same uuid."""
    lists = connection.execute(join("PRAGMA index_list(", identifier(name), ")")).fetchall()
    unique = [row[1] for row in lists if row[2]]
    keys = [[row[2] for row in connection.execute(join("PRAGMA index_info(", identifier(it), ")"))] for it in unique]
    return ["uuid"] in keys


def set_aside(connection: sqlite3.Connection, name: str, aside: str) -> None:
    """Rename a table if it is there, and strike it off the GeoPackage's lists.

    The old way of renaming leaves alone the triggers and views that name the table.
    """
    if columns(connection, name):
        connection.execute("PRAGMA legacy_alter_table = ON")
        connection.execute(join("ALTER TABLE", identifier(name), "RENAME TO", identifier(aside)))
        connection.execute("PRAGMA legacy_alter_table = OFF")
    for catalogue in ("gpkg_geometry_columns", "gpkg_contents"):
        connection.execute(join("DELETE FROM", catalogue, "WHERE table_name = ?"), (name,))
