"""Databases (GeoPackage, SpatiaLite) that people hand over: read as data only, and left as they were to the byte."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from osgeo import ogr

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

_SQLITE = b"SQLite format 3\x00"
#: Byte 18 of the header: how the file is written to (https://www.sqlite.org/fileformat2.html, section 1.3.3)
_WRITE_VERSION, _WRITE_AHEAD = 18, 2
#: Where QGIS keeps styles and projects inside a database
_TABLES_OF_QGIS = frozenset({"layer_styles", "qgis_projects"})


def is_database(path: Path) -> bool:
    """Whether the file is one of SQLite's."""
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


def is_write_ahead(path: Path) -> bool:
    """Whether the database is in write-ahead mode, which QGIS would end in closing a layer of it."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(_WRITE_VERSION + 1)
    return start.startswith(_SQLITE) and start[_WRITE_VERSION:] == bytes((_WRITE_AHEAD,))


def copy_of(path: Path, folder: tempfile.TemporaryDirectory[str]) -> Path:
    """The database *path* as it is now in *folder*, under its own name, while others may write to it.

    Raises ``IntakeError`` for a damaged one.
    """
    target, beside = Path(folder.name) / path.name, path.with_name("".join((path.name, "-wal")))
    # With nothing written ahead it is read as a plain file: SQLite then leaves none of its own beside it.
    mode = "mode=ro" if beside.exists() else "immutable=1"
    try:
        with (
            closing(sqlite3.connect("?".join((path.resolve().as_uri(), mode)), uri=True)) as source,
            closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        text = QT_TRANSLATE_NOOP(
            "Phrases", "“{name}” is damaged or was not fetched whole. Fetch it again. Nothing was imported."
        )
        raise IntakeError(phrase(text, name=path.name), str(error)) from error
    return target


def tables_in(path: Path) -> tuple[str, ...]:
    """The names of the layers and tables of a database; none if it can't be read."""
    database = _opened(path)
    if database is None:
        return ()
    names = [database.GetLayer(number).GetName() for number in range(database.GetLayerCount())]
    return tuple(name for name in names if name not in _TABLES_OF_QGIS)


def refuse_computed(path: Path, layer_name: str) -> None:
    """Raises ``IntakeError`` for a view or a virtual table of a database: its rows are made by the file's own code."""
    database = _opened(path) if is_database(path) else None
    if database is None:
        return
    kept = database.ExecuteSQL("SELECT name, type, sql FROM sqlite_master")
    rows = [] if kept is None else [(row["name"], row["type"], row["sql"]) for row in kept]
    if kept is not None:
        database.ReleaseResultSet(kept)
    for name, kind, sql in rows:
        computed = kind == "view" or (sql or "").upper().startswith("CREATE VIRTUAL")
        if computed and str(name).casefold() == layer_name.casefold():
            text = QT_TRANSLATE_NOOP(
                "Phrases",
                "“{layer}” of “{name}” is not kept in the file but computed by it (a view). Save it as a table, then "
                "import that. Nothing was imported.",
            )
            raise IntakeError(phrase(text, layer=layer_name, name=path.name))


def _opened(path: Path) -> ogr.DataSource | None:
    try:
        return ogr.Open(str(path))  # for reading only
    except RuntimeError:  # what it raises where Processing made GDAL's errors exceptions
        return None
