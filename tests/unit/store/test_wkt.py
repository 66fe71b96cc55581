"""Geometries as text and back: the same bytes."""

from __future__ import annotations

import contextlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store.geopackage import decode_point, encode_point
from si_javais_un_quartier.store.wkt import from_wkt, to_wkt

SRID = 2154
numbers = st.floats(-1e7, 1e7, allow_nan=False)
SQUARE = "MULTIPOLYGON(((0 0,10 0,10 10.123,0 0),(1 1,2 2,3 1,1 1)),((20 20,30 20,30 30,20 20)))"


@given(numbers, numbers)
def test_a_point_comes_back_to_the_millimetre(x: float, y: float) -> None:
    blob = encode_point(Place(x, y), SRID)
    back = from_wkt(to_wkt(blob), SRID)
    assert decode_point(back) == decode_point(blob)
    assert to_wkt(back) == to_wkt(blob)


def test_areas_come_back() -> None:
    blob = from_wkt(SQUARE, SRID)
    assert to_wkt(blob) == SQUARE
    assert from_wkt(" multipolygon ( ((0 0, 10 0 ,10 10.123,0 0)) ) ", SRID) == from_wkt(
        "POLYGON((0 0,10 0,10 10.123,0 0))", SRID
    )


def test_nothing_is_nothing() -> None:
    empty = b"GP\x00\x01" + struct.pack("<I", SRID) + b"\x01" + struct.pack("<Idd", 1, float("nan"), float("nan"))
    assert (to_wkt(None), to_wkt(empty), from_wkt(None, SRID), from_wkt("", SRID)) == (None, None, None, None)


@pytest.mark.parametrize(
    ("code", "values"), [(1001, (1.5, 2.5, 9.0)), (0x80000001, (1.5, 2.5, 9.0)), (3001, (1.5, 2.5, 9.0, 8.0))]
)
def test_heights_are_left_out(code: int, values: tuple[float, ...]) -> None:
    blob = (
        b"GP\x00\x01" + struct.pack("<I", SRID) + struct.pack("<BI", 1, code) + struct.pack(f"<{len(values)}d", *values)
    )
    assert to_wkt(blob) == "POINT(1.5 2.5)"


@pytest.mark.parametrize(
    "text",
    ["POINT(1)", "POINT(a b)", "POINT(1 inf)", "LINESTRING(0 0,1 1)", "MULTIPOLYGON(((0 0", "x", "POINT(nan nan)"],
)
def test_a_text_that_is_no_place(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (whatever it says)
        from_wkt(text, SRID)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(blob: bytes) -> None:
    with contextlib.suppress(ValueError):
        to_wkt(b"GP\x00\x01\x6a\x08\x00\x00" + blob)
