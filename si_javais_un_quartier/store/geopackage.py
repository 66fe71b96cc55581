"""The GeoPackage file format, as far as a quarter needs it: header, catalogue tables, geometry blobs.

Written after OGC 12-128r18 (GeoPackage 1.3). Blobs are made as GDAL makes them, so that the same geometry is the same
bytes whichever tool wrote it: little-endian, no envelope for points, an XY envelope for anything else.
"""

from __future__ import annotations

import sqlite3
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from math import isnan
from typing import Callable

from ..domain.records import Boundary, Place

APPLICATION_ID = 0x47504B47  # "GPKG"
#: Statements that a connection keeps compiled: those that fire our triggers take a millisecond or two to compile.
STATEMENTS_KEPT = 512

_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_POINT = struct.Struct("<4sIBIdd")
_WKB_POINT = 1
_HEAD, _COUNT = struct.Struct("<4sI4d"), struct.Struct("<I")
#: The x of some vertices, and their y
_Points = tuple[list[float], list[float]]


@dataclass(frozen=True)
class Crs:
    """A projected coordinate reference system: its EPSG code, name and WKT 1 definition."""

    srid: int
    name: str
    definition: str


LAMBERT_93 = Crs(
    2154,
    "RGF93 v1 / Lambert-93",
    'PROJCS["RGF93 v1 / Lambert-93",GEOGCS["RGF93 v1",DATUM["Reseau_Geodesique_Francais_1993_v1",'
    'SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","6171"]],'
    'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AUTHORITY["EPSG","4171"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",46.5],'
    'PARAMETER["central_meridian",3],PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],'
    'PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],UNIT["metre",1,AUTHORITY["EPSG","9001"]],'
    'AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","2154"]]',
)

_WGS_84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)

_CATALOGUE = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
"""


def create_catalogue(connection: sqlite3.Connection, crs: Crs) -> None:
    """Turn an empty database into an empty GeoPackage whose data will be in *crs*."""
    connection.execute("PRAGMA application_id = 1196444487")
    connection.execute("PRAGMA user_version = 10300")
    for statement in statements(_CATALOGUE):
        connection.execute(statement)
    systems = [
        ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
        ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS_84, None),
        (crs.name, crs.srid, "EPSG", crs.srid, crs.definition, None),
    ]
    connection.executemany("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", systems)


def statements(script: str) -> list[str]:
    """The statements of a script without triggers; run one by one they stay in the caller's transaction."""
    lines = (line for line in script.splitlines() if not line.lstrip().startswith("--"))
    return [statement for statement in "\n".join(lines).split(";") if statement.strip()]


def read_crs(connection: sqlite3.Connection, srid: int) -> Crs | None:
    """The reference system that the file defines under *srid*."""
    row = connection.execute(
        "SELECT srs_id, srs_name, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srid,)
    ).fetchone()
    return Crs(*row) if row else None


def forget_extent(connection: sqlite3.Connection, table: str) -> None:
    """Drop the remembered extent of a table, which GDAL believes when there is one and takes from the rtree if not."""
    connection.execute(
        "UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL "
        "WHERE table_name = ? AND min_x IS NOT NULL",
        (table,),
    )


def register_table(connection: sqlite3.Connection, name: str, geometry_type: str | None, srid: int) -> None:
    """List a table in the catalogue, as features where it has a geometry, else as attributes."""
    data_type = "features" if geometry_type else "attributes"
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?,?,?,?)",
        (name, data_type, name, srid if geometry_type else 0),
    )
    if geometry_type:
        connection.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?,?,?,?,0,0)", (name, "geom", geometry_type, srid)
        )


def encode_point(place: Place, srid: int) -> bytes:
    """The blob of a point, rounded to the millimetre."""
    return _POINT.pack(b"GP\x00\x01", srid, 1, _WKB_POINT, round(place.x, 3), round(place.y, 3))


def encode_geometry(geometry: Place | Boundary, srid: int) -> bytes:
    """The blob of a point or a multipolygon."""
    return encode_point(geometry, srid) if isinstance(geometry, Place) else encode_boundary(geometry, srid)


def decode_boundary(blob: bytes | None) -> Boundary | None:
    """The multipolygon in a blob; None where there is none. Raises ValueError for a blob that is no geometry."""
    wkb = decode_wkb(blob) if blob else None
    return None if wkb is None else Boundary(wkb)


def encode_boundary(boundary: Boundary, srid: int) -> bytes:
    """The blob of a multipolygon, with its envelope."""
    return _with_envelope(boundary.wkb, _multipolygon_points(boundary.wkb), srid)


def encode_lines(wkb: bytes, srid: int) -> bytes:
    """The blob of a little-endian 2D multilinestring, with its envelope."""
    return _with_envelope(wkb, _multiline_points(wkb), srid)


def _with_envelope(wkb: bytes, points: _Points, srid: int) -> bytes:
    xs, ys = points
    envelope = (min(xs), max(xs), min(ys), max(ys)) if xs else (float("nan"),) * 4
    return _HEAD.pack(b"GP\x00\x03", srid, *envelope) + wkb


def decode_wkb(blob: bytes) -> bytes | None:
    """The well-known binary inside a blob; None for an empty geometry. Raises ValueError for anything else."""
    if blob[:2] != b"GP" or len(blob) < 8:
        raise ValueError("not a GeoPackage geometry")
    flags = blob[3]
    envelope = flags >> 1 & 0b111
    if envelope >= len(_ENVELOPE_BYTES):
        raise ValueError("unknown envelope in a GeoPackage geometry")
    return None if flags & 0b10000 else blob[8 + _ENVELOPE_BYTES[envelope] :]


def decode_point(blob: bytes | None) -> Place | None:
    """The place in a point blob; None where there is none. Raises ValueError if it is no 2D or 3D point."""
    wkb = decode_wkb(blob) if blob else None
    if wkb is None:
        return None
    order = "<" if wkb[0] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", wkb, 1)
    if (kind & 0x0FFFFFFF) % 1000 != _WKB_POINT:  # the high bits mark heights, as PostGIS and old OGC files write them
        raise ValueError("not a point")
    x, y = struct.unpack_from(order + "dd", wkb, 5)
    return None if isnan(x) or isnan(y) else Place(x, y)  # NaN is how an empty point is written


def readable_point(blob: bytes | None) -> Place | None:
    """The place in a point blob; None too where a bare tool wrote something that can't be read."""
    try:
        return decode_point(blob)
    except (ValueError, IndexError, struct.error):
        return None


def _multipolygon_points(wkb: bytes) -> _Points:
    """Every vertex of a little-endian 2D multipolygon."""
    (count,) = _COUNT.unpack_from(wkb, 5)
    offset = 9
    xs: list[float] = []
    ys: list[float] = []
    for _ in range(count):
        (rings,) = _COUNT.unpack_from(wkb, offset + 5)
        offset += 9
        for _ in range(rings):
            (length,) = _COUNT.unpack_from(wkb, offset)
            flat = struct.unpack_from(f"<{2 * length}d", wkb, offset + 4)
            xs += flat[::2]
            ys += flat[1::2]
            offset += 4 + 16 * length
    return xs, ys


def _multiline_points(wkb: bytes) -> _Points:
    """Every vertex of a little-endian 2D multilinestring."""
    (count,) = _COUNT.unpack_from(wkb, 5)
    offset = 9
    xs: list[float] = []
    ys: list[float] = []
    for _ in range(count):
        (length,) = _COUNT.unpack_from(wkb, offset + 5)
        flat = struct.unpack_from(f"<{2 * length}d", wkb, offset + 9)
        xs += flat[::2]
        ys += flat[1::2]
        offset += 9 + 16 * length
    return xs, ys


def envelope(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """(min x, max x, min y, max y) of a blob: from its header, or of the point itself; None when empty or broken."""
    try:
        if not blob or blob[:2] != b"GP" or blob[3] & 0b10000:
            return None
        if len(blob) == _POINT.size and blob[3] == 1 and blob[8] == 1:  # a point as this program and GDAL write it
            x, y = struct.unpack_from("<dd", blob, 13)
            return None if isnan(x) or isnan(y) else (x, x, y, y)
        if blob[3] >> 1 & 0b111:
            x1, x2, y1, y2 = struct.unpack_from(("<" if blob[3] & 1 else ">") + "4d", blob, 8)
            return None if isnan(x1) else (x1, x2, y1, y2)
        place = decode_point(blob)
    except (ValueError, IndexError, struct.error):
        return None
    return (place.x, place.x, place.y, place.y) if place else None


def register_functions(connection: sqlite3.Connection) -> None:
    """The SQL functions that the spatial index triggers of a GeoPackage call."""
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for place, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, _bound(place), deterministic=True)


#: The triggers ask five times for each row
_envelope_asked_again = lru_cache(maxsize=4)(envelope)


class _Rest(threading.local):
    asked = False


_rest = _Rest()


@contextmanager
def index_triggers_at_rest() -> Iterator[None]:
    """What this thread writes meanwhile is not put into spatial indices by their triggers, but by the caller."""
    _rest.asked = True
    try:
        yield
    finally:
        _rest.asked = False


def _is_empty(blob: bytes | None) -> bool | None:
    if blob is None:
        return None
    return _rest.asked or _envelope_asked_again(blob) is None


def _bound(place: int) -> Callable[[bytes | None], float | None]:
    def bound(blob: bytes | None) -> float | None:
        box = _envelope_asked_again(blob)
        return box[place] if box else None

    return bound
