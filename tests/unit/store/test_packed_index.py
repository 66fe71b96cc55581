"""The packed index is one that SQLite itself finds sound, answers right, and goes on changing."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store import rtree
from si_javais_un_quartier.store.geopackage import LAMBERT_93, create_catalogue, encode_point, register_table
from si_javais_un_quartier.store.packed_index import fill

coordinates = st.one_of(st.floats(-7e6, 7e6), st.floats(-1e39, 1e39).filter(lambda value: abs(value) < 3e38))
spans = st.floats(0, 500)


def index_of(boxes: list[tuple[int, float, float, float, float]]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING rtree(id, minx, maxx, miny, maxy)")
    fill(connection, "t", boxes)
    return connection


def found(connection: sqlite3.Connection, x: float, y: float) -> set[int]:
    question = "SELECT id FROM t WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
    return {row[0] for row in connection.execute(question, (x, x, y, y))}


@pytest.mark.parametrize("count", [0, 1, 50, 51, 52, 102, 2601, 2602, 20_000])
def test_sound_at_every_size_and_open_to_change(count: int) -> None:
    boxes = [
        (number, x, x + 9, y, y + 9)
        for number in range(count)
        for x, y in [(number % 141 * 10.0, number // 141 * 10.0)]
    ]
    with closing(index_of(boxes)) as connection:
        assert connection.execute("SELECT rtreecheck('t')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (count,)
        connection.executemany("DELETE FROM t WHERE id = ?", [(number,) for number in range(0, count, 3)])
        connection.executemany(
            "INSERT INTO t VALUES (?,?,?,?,?)", [(count + number, -5, -4, -5, -4) for number in range(100)]
        )
        assert connection.execute("SELECT rtreecheck('t')").fetchone() == ("ok",)
        assert len(found(connection, -4.5, -4.5)) == 100
        assert found(connection, 15, 5) == ({1} if count > 1 else set())


@pytest.mark.slow
@settings(deadline=None)
@given(st.lists(st.tuples(coordinates, spans, coordinates, spans), max_size=120))
def test_no_box_is_lost_at_its_corners(drawn: list[tuple[float, float, float, float]]) -> None:
    boxes = [(number, x, x + w, y, y + h) for number, (x, w, y, h) in enumerate(drawn)]
    with closing(index_of(boxes)) as connection:
        assert connection.execute("SELECT rtreecheck('t')").fetchone() == ("ok",)
        for number, x1, x2, y1, y2 in boxes:
            assert number in found(connection, x1, y1)
            assert number in found(connection, x2, y2)


@pytest.mark.parametrize("farthest", [6_480_000.0, 1e39], ids=["measured", "beyond all measure"])
def test_an_index_made_over_rows_finds_each_of_them(farthest: float) -> None:
    """Whatever a bare tool wrote; rows that have no place are left out."""
    places = [Place(808_000.0 + number, farthest if number == 70 else 6_480_000.0) for number in range(300)]
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create_catalogue(connection, LAMBERT_93)
        register_table(connection, "park", "POINT", 2154)
        connection.execute("CREATE TABLE park (fid INTEGER PRIMARY KEY, geom BLOB)")
        rows = [(None,), *((encode_point(place, 2154),) for place in places)]
        connection.executemany("INSERT INTO park (geom) VALUES (?)", rows)
        rtree.create(connection, "park")
        index = "SELECT id FROM rtree_park_geom"
        assert connection.execute("SELECT rtreecheck('rtree_park_geom')").fetchone() == ("ok",)
        assert {row[0] for row in connection.execute(index)} == set(range(2, 302))
        near = connection.execute(index + " WHERE minx < 808010.5 AND maxx > 808009.5")
        assert {row[0] for row in near} == {12}
