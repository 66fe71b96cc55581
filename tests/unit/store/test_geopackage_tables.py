"""Whole tables out of and into GeoPackage files."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import QuartierError
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store import geopackage
from si_javais_un_quartier.store.geopackage_arrays import read_arrays, shape_of
from si_javais_un_quartier.store.geopackage_tables import (
    AddedColumn,
    can_copy,
    can_write,
    copy_with_columns,
    write_rows,
)

NAN = float("nan")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Three places of which one is missing, with a column of a type that no GeoPackage has."""
    path = tmp_path / "été 'n° 1'.gpkg"
    with closing(sqlite3.connect(path)) as connection:
        geopackage.create_catalogue(connection, geopackage.LAMBERT_93)
        connection.execute(
            'CREATE TABLE "a ""b"" c" (fid INTEGER PRIMARY KEY, geom POINT, '
            'name TEXT(20), odd "POINT; DROP", n_x INTEGER)'
        )
        geopackage.register_table(connection, 'a "b" c', "POINT", 2154)
        rows = [
            (1, geopackage.encode_point(Place(1, 2), 2154)),
            (3, None),
            (7, geopackage.encode_point(Place(5, 6), 2154)),
        ]
        connection.executemany('INSERT INTO "a ""b"" c" VALUES (?,?,\'é😀\',\'x\',9)', rows)
        connection.execute('CREATE VIEW seen AS SELECT * FROM "a ""b"" c"')
        connection.commit()
    return path


def test_columns_and_geometries_are_read_as_they_are(source: Path) -> None:
    shape = shape_of(source, 'a "b" c')
    assert shape is not None
    assert (shape.key, shape.geometry, shape.srid) == ("fid", "geom", 2154)
    assert [column.name for column in shape.columns] == ["name", "odd", "n_x"]
    arrays = read_arrays(shape, ["name", "n_x", "name"])
    assert arrays.keys == [1, 3, 7]
    assert arrays.columns == {"name": ["é😀"] * 3, "n_x": [9] * 3}
    assert arrays.wkbs == [struct.pack("<BIdd", 1, 1, 1, 2), None, struct.pack("<BIdd", 1, 1, 5, 6)]


def test_views_and_missing_tables_have_no_shape(source: Path) -> None:
    assert shape_of(source, "seen") is None
    assert shape_of(source, "nowhere") is None


@pytest.mark.parametrize("blob", [b"", b"GP", b"XX\x00\x01" + bytes(30), b"GP\x00\x0f" + bytes(80), "text"])
def test_a_blob_that_is_no_geometry_is_empty(source: Path, blob: object) -> None:
    with closing(sqlite3.connect(source)) as connection:
        connection.execute('UPDATE "a ""b"" c" SET geom = ? WHERE fid = 3', (blob,))
        connection.commit()
    shape = shape_of(source, 'a "b" c')
    assert shape is not None
    assert read_arrays(shape, []).wkbs[1] == b""


@pytest.mark.parametrize(("flags", "start"), [(0b001, 8), (0b011, 40), (0b101, 56), (0b111, 56), (0b1001, 72)])
def test_every_envelope_is_skipped(source: Path, flags: int, start: int) -> None:
    blob = b"GP\x00" + bytes([flags]) + bytes(start - 4) + b"geometry"
    with closing(sqlite3.connect(source)) as connection:
        connection.execute('UPDATE "a ""b"" c" SET geom = ? WHERE fid = 3', (blob,))
        connection.commit()
    shape = shape_of(source, 'a "b" c')
    assert shape is not None
    assert read_arrays(shape, []).wkbs[1] == b"geometry"


def test_a_copy_has_the_rows_and_the_new_columns(source: Path, tmp_path: Path) -> None:
    shape = shape_of(source, 'a "b" c')
    assert shape is not None
    assert can_copy(shape)
    destination = tmp_path / 'résultat "1".gpkg'
    added = [AddedColumn("n_x", "INTEGER", [10, 30, 70]), AddedColumn("why", "TEXT", [None, "b", "c"])]
    copy_with_columns(shape, destination, [1, 3, 7], added, [(1, 2, 1, 2), (NAN,) * 4, (5, 6, 5, 6)])
    copy = shape_of(destination, destination.stem)
    assert copy is not None
    assert [(column.name, column.type) for column in copy.columns] == [
        ("name", "TEXT(20)"), ("odd", "TEXT"), ("n_x", "INTEGER"), ("why", "TEXT"),
    ]  # fmt: skip
    copied = read_arrays(copy, ["name", "odd", "n_x", "why"])
    assert copied.columns == {"name": ["é😀"] * 3, "odd": ["x"] * 3, "n_x": [10, 30, 70], "why": [None, "b", "c"]}
    assert copied.wkbs == read_arrays(shape, []).wkbs
    with closing(sqlite3.connect(destination)) as connection:
        index = '"rtree_' + destination.stem.replace('"', '""') + '_geom"'
        boxes = connection.execute("SELECT * FROM " + index + " ORDER BY id").fetchall()
    assert [box[0] for box in boxes] == [1, 7]
    assert boxes[1][1:] == pytest.approx((5, 5, 6, 6))


def test_rows_make_a_plain_table_of_any_length(tmp_path: Path) -> None:
    destination = tmp_path / "links.gpkg"
    write_rows(destination, [AddedColumn("a", "TEXT", ["x", None]), AddedColumn("b", "REAL", [0.5, None])])
    write_rows(tmp_path / "none.gpkg", [AddedColumn("a", "TEXT", [])])
    with closing(sqlite3.connect(destination)) as connection:
        assert connection.execute("SELECT a, b FROM links ORDER BY fid").fetchall() == [("x", 0.5), (None, None)]
        assert connection.execute("SELECT data_type FROM gpkg_contents").fetchall() == [("attributes",)]


def test_a_failure_leaves_the_old_file_and_nothing_else(source: Path, tmp_path: Path) -> None:
    shape = shape_of(source, 'a "b" c')
    assert shape is not None
    destination = tmp_path / "out.gpkg"
    destination.write_bytes(b"what was there")
    source.unlink()
    with pytest.raises((QuartierError, sqlite3.Error)):
        copy_with_columns(shape, destination, [1], [], [(0, 0, 0, 0)])
    assert destination.read_bytes() == b"what was there"
    assert [path.name for path in tmp_path.iterdir()] == ["out.gpkg"]


def test_a_folder_that_cannot_take_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuartierError, match="can't be written"):
        write_rows(tmp_path / "nowhere" / "links.gpkg", [])


def test_names_and_files_in_use_are_left_alone(tmp_path: Path) -> None:
    assert can_write(tmp_path / "links.gpkg")
    assert not can_write(tmp_path / "gpkg_links.gpkg")
    (tmp_path / "links.gpkg-wal").touch()
    assert not can_write(tmp_path / "links.gpkg")
