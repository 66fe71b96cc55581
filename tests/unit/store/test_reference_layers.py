"""Parcels, buildings, streets and parks: written by id, in old files too, and never on the way to the shared base."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.records import Boundary
from si_javais_un_quartier.store import geopackage, rtree
from si_javais_un_quartier.store.reference import TABLES, Lines, Park, Street, put_parks, put_streets
from si_javais_un_quartier.store.replica import Replica

TWO_LINES = struct.pack("<BII", 1, 5, 2) + b"".join(
    struct.pack("<BII4d", 1, 2, 2, x, 10.0, x + 5, 20.0) for x in (100.0, 200.0)
)
SQUARE = Boundary(
    struct.pack("<BII", 1, 6, 1) + struct.pack("<BIII8d", 1, 3, 1, 4, 0.0, 0.0, 9.0, 0.0, 9.0, 9.0, 0.0, 0.0)
)


def test_streets_and_parks_are_replaced_by_id_and_found_by_their_place(replica: Replica) -> None:
    old = [Street("s1", None), Street("s2", Lines(TWO_LINES), "rue de la Ville", 12.0)]
    new = [Street("s1", Lines(TWO_LINES), "rue du Puits", 10.0), Street("s3", Lines(TWO_LINES))]
    with replica.transaction() as connection:
        assert put_streets(connection, 2154, old) == (2, 0, 0)
        assert put_streets(connection, 2154, new) == (1, 1, 0)
        assert put_parks(connection, 2154, [Park("p", SQUARE, "square du Puits"), Park("q", None)]) == (2, 0, 0)
        assert put_streets(connection, 2154, new) == (0, 0, 2)
    rows = replica.connection.execute("SELECT id, name, width_m FROM street ORDER BY id").fetchall()
    assert rows == [("s1", "rue du Puits", 10.0), ("s2", "rue de la Ville", 12.0), ("s3", None, None)]
    assert replica.connection.execute("SELECT id, name FROM park").fetchall() == [("p", "square du Puits"), ("q", None)]
    boxes = replica.connection.execute("SELECT minx, maxx, miny, maxy FROM rtree_street_geom").fetchall()
    assert boxes == [(100.0, 205.0, 10.0, 20.0)] * 3
    assert replica.connection.execute("SELECT count(*) FROM rtree_park_geom").fetchone() == (1,)


def test_they_are_no_local_change(replica: Replica) -> None:
    with replica.transaction() as connection:
        put_streets(connection, 2154, [Street("s", Lines(TWO_LINES), "rue de la Ville")])
        put_parks(connection, 2154, [Park("p", SQUARE)])
    assert replica.connection.execute("SELECT count(*) FROM local_base").fetchone() == (0,)


def test_a_line_is_read_back_as_it_was() -> None:
    blob = geopackage.encode_lines(TWO_LINES, 2154)
    assert geopackage.decode_wkb(blob) == TWO_LINES
    assert geopackage.envelope(blob) == (100.0, 205.0, 10.0, 20.0)


def _make_old(path: Path, *, whole: bool) -> None:
    """The file as it was before streets and parks, or (not *whole*) as a tool leaves it that drops the tables only."""
    with closing(sqlite3.connect(path)) as connection:
        for table in ("street", "park"):
            connection.execute(f"DROP TABLE {table}")
            if whole:
                connection.execute(f"DROP TABLE rtree_{table}_geom")
                for catalogue in ("gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"):
                    connection.execute(f"DELETE FROM {catalogue} WHERE table_name = ?", (table,))
        connection.commit()


@pytest.mark.parametrize("whole", [True, False], ids=["made before", "dropped by a tool"])
def test_a_file_without_them_gets_them_on_opening_and_keeps_the_rest(path: Path, whole: bool) -> None:
    with Replica.open(path) as replica, replica.transaction(applying=True) as connection:
        connection.execute("INSERT INTO tag (uuid, name, rev) VALUES ('t', 'vélo', 1)")
        connection.execute("INSERT INTO parcel (id) VALUES ('42218000AB0001')")
        put_streets(connection, 2154, [Street("s", Lines(TWO_LINES))])
    _make_old(path, whole=whole)
    with Replica.open(path) as replica:
        with replica.transaction() as connection:
            put_streets(connection, 2154, [Street("s", Lines(TWO_LINES))])
        one = replica.connection.execute
        assert {row[0] for row in one("SELECT table_name FROM gpkg_geometry_columns")} >= set(TABLES)
        assert one("SELECT geometry_type_name FROM gpkg_geometry_columns WHERE table_name='street'").fetchone() == (
            "MULTILINESTRING",
        )
        assert one("SELECT count(*) FROM rtree_street_geom").fetchone() == (1,)
        assert one("SELECT (SELECT count(*) FROM tag), (SELECT count(*) FROM parcel)").fetchone() == (1, 1)
        assert replica.meta("reconcile_wanted") is None
        assert one("PRAGMA integrity_check").fetchone() == ("ok",)


def test_many_rows_are_indexed_as_the_triggers_would_index_them(replica: Replica) -> None:
    """While another statement of the same connection is being read, beside rows there are, and after some went."""
    box = "SELECT id, minx, maxx, miny, maxy FROM rtree_park_geom ORDER BY id"
    parks = [Park(f"p{number}", SQUARE if number % 7 else None) for number in range(500)]
    with replica.transaction() as connection:
        put_parks(connection, 2154, parks[:10])
        connection.execute("DELETE FROM park WHERE id = 'p9'")
        reading = connection.execute("SELECT fid FROM park")
        reading.fetchone()
        assert put_parks(connection, 2154, parks) == (491, 0, 9)
        reading.close()
    by_hand = replica.connection.execute(box).fetchall()
    assert len(by_hand) == sum(park.boundary is not None for park in parks)
    assert replica.connection.execute("SELECT rtreecheck('rtree_park_geom')").fetchone() == ("ok",)
    with replica.transaction() as connection:
        rtree.rebuild(connection, "park")
        connection.execute("INSERT INTO park (geom, id) SELECT geom, 'alone' FROM park WHERE id = 'p1'")
    rebuilt = replica.connection.execute(box).fetchall()
    assert rebuilt[:-1] == by_hand
    assert rebuilt[-1][1:] == (0.0, 9.0, 0.0, 9.0)


def test_the_triggers_work_again_after_rows_that_could_not_be_inserted(replica: Replica) -> None:
    with pytest.raises(sqlite3.IntegrityError), replica.transaction() as connection:
        rtree.insert_rows(connection, "park", ("geom", "id", "name"), [(None, "p", None), (None, "p", None)])
    with replica.transaction() as connection:
        put_parks(connection, 2154, [Park("p", None)])
        put_parks(connection, 2154, [Park("p", SQUARE)])
    assert replica.connection.execute("SELECT count(*) FROM rtree_park_geom").fetchone() == (1,)
