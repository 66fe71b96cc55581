"""Writing tables to files that others open: XLSX, CSV, GeoPackage, GeoJSON.

Every file is written beside its place and moved there when it is whole. In spreadsheets no cell can be a formula.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from ..domain.instants import parse_date, parse_instant
from ..domain.plain_text import spreadsheet_safe
from ..domain.ports import Transformer
from ..report.tables import DATE, FLAG, INSTANT, INTEGER, REAL, ExportColumn, ExportRow, ExportTable
from .whole_files import replacing
from .workbook_dress import dress_workbook

#: A spreadsheet's cell holds no more characters than this.
LONGEST_CELL = 32_000

_FORBIDDEN_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_OGR_TYPES = {INTEGER: ogr.OFTInteger64, REAL: ogr.OFTReal, DATE: ogr.OFTDate, INSTANT: ogr.OFTDateTime}


@dataclass(frozen=True)
class Sheet:
    """A table with its rows. ``title`` and ``headings`` are shown; ``headings`` has one entry per column."""

    table: ExportTable
    title: str
    headings: tuple[str, ...]
    rows: Iterable[ExportRow]


@dataclass(frozen=True)
class ShapeLayer:
    """A layer to write: each row is a multipolygon or multilinestring (WKB) and its values, in the order of columns."""

    name: str
    columns: tuple[ExportColumn, ...]
    rows: Iterable[tuple[bytes, tuple[object, ...]]]
    lines: bool = False


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV that spreadsheets open rightly: UTF-8 with its mark, ``;``, formulas made harmless."""
    with replacing(path) as part, part.open("w", encoding="utf-8-sig", newline="", errors="replace") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow([_text_cell(heading) for heading in headings])
        writer.writerows([_text_cell(value) for value in row] for row in rows)


def _text_cell(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        return spreadsheet_safe(value.replace("\x00", "\ufffd"))
    return "" if value is None else value


def flat_headings(sheet: Sheet, places: Sequence[str]) -> list[str]:
    """The headings of a flat table; *places* are those of x, y, longitude and latitude, for tables that have places.

    Two that read the same get their column's name beside them.
    """
    named = list(zip(sheet.headings, (column.name for column in sheet.table.columns)))
    twice = {heading for heading, _ in named if sum(heading == other for other, _ in named) > 1}
    shown = [" ".join((heading, "(" + name + ")")) if heading in twice else heading for heading, name in named]
    return [*shown, *places] if sheet.table.geometry else shown


def flat_rows(sheet: Sheet, transformer: Transformer) -> Iterator[list[object]]:
    """The rows of a flat table: the cells, then x and y in the quarter's CRS, longitude and latitude (WGS 84)."""
    for row in sheet.rows:
        cells = list(row.values)
        yield [*cells, *_coordinates(row, transformer)] if sheet.table.geometry else cells


def _coordinates(row: ExportRow, transformer: Transformer) -> tuple[float | None, ...]:
    if row.place is None:
        return (None,) * 4
    longitude, latitude = transformer.inverse(row.place.x, row.place.y)
    return row.place.x, row.place.y, round(longitude, 7), round(latitude, 7)


def write_csv_tables(folder: Path, sheets: Iterable[Sheet], places: Sequence[str], transformer: Transformer) -> None:
    """One CSV for each table, named after it, in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    for sheet in sheets:
        path = folder / (sheet.table.name + ".csv")
        write_csv(path, flat_headings(sheet, places), flat_rows(sheet, transformer))


def write_workbook(path: Path, sheets: Iterable[Sheet], places: Sequence[str], transformer: Transformer) -> int:
    """An XLSX with one sheet for each table, typed dates and numbers, the first row frozen.

    Returns how many cells had to be cut.
    """
    cut, dressed = 0, []
    with replacing(path) as part:
        workbook = _created("XLSX", part)
        for sheet in sheets:
            columns = [*sheet.table.columns, *(ExportColumn(name, REAL) for name in places if sheet.table.geometry)]
            layer = workbook.CreateLayer(_sheet_name(sheet.title), None, ogr.wkbNone)
            headings = flat_headings(sheet, places)
            dressed.append([(_in_sheet(text), _width(text, column)) for text, column in zip(headings, columns)])
            for heading, column in zip(headings, columns):
                layer.CreateField(ogr.FieldDefn(_in_sheet(heading), _OGR_TYPES.get(column.kind, ogr.OFTString)))
            for cells in flat_rows(sheet, transformer):
                cut += _add_row(layer, columns, cells)
        _close(workbook, path)
        del layer, workbook  # closes the file, which is rewritten now
        dress_workbook(part, dressed)
    return cut


#: Widths of columns in a spreadsheet, in characters: dates and numbers, words of a list, long texts.
_WIDTHS = {DATE: 12, INSTANT: 20, INTEGER: 10, REAL: 12, FLAG: 8}
_LONG = frozenset({"body", "body_fr", "title", "notes", "description", "closing_answer", "question", "outcome_note"})


def _width(heading: str, column: ExportColumn) -> int:
    usual = 60 if column.name in _LONG else _WIDTHS.get(column.kind, 22)
    return max(usual, min(len(heading) + 2, 30))


def _sheet_name(title: str) -> str:
    return re.sub(r"[\[\]:*?/\\']", " ", title)[:31]


def _add_row(layer: Any, columns: Sequence[ExportColumn], cells: Sequence[object]) -> int:
    """Write one row; returns how many of its cells had to be cut."""
    feature, cut = ogr.Feature(layer.GetLayerDefn()), 0
    for index, (column, value) in enumerate(zip(columns, cells)):
        if value is None:
            continue
        moment = _moment(column, value)
        if moment is not None:
            feature.SetField(index, *moment)
        elif isinstance(value, (int, float)):
            feature.SetField(index, value)
        else:
            text = _in_sheet(str(value))
            cut += len(text) > LONGEST_CELL
            feature.SetField(index, text if len(text) <= LONGEST_CELL else text[:LONGEST_CELL] + " […]")
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise OSError("a row was not written")
    return cut


def _in_sheet(text: str) -> str:
    """*text* without what XML can't hold, and no formula."""
    return spreadsheet_safe(_FORBIDDEN_IN_XML.sub("\ufffd", text))


def _moment(column: ExportColumn, value: object) -> tuple[int, ...] | None:
    """Year to second and the flag for UTC, as OGR takes them; None for what is no date."""
    if not isinstance(value, str) or column.kind not in {DATE, INSTANT}:
        return None
    try:
        if column.kind == INSTANT:
            moment = parse_instant(value)
        else:
            day = parse_date(value)
            moment = datetime(day.year, day.month, day.day, tzinfo=timezone.utc)
    except ValueError:
        return None
    return moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, 0


def write_geopackage(path: Path, sheets: Iterable[Sheet], srid: int, transformer: Transformer) -> None:
    """A GeoPackage with our own column names and stored values, so that it can be brought in again without loss."""
    with replacing(path) as part:
        package = _created("GPKG", part)
        system = osr.SpatialReference()
        system.ImportFromEPSG(srid)
        for sheet in sheets:
            kind = ogr.wkbPoint if sheet.table.geometry else ogr.wkbNone
            layer = package.CreateLayer(sheet.table.name, system, kind, ["GEOMETRY_NAME=geom"])
            for column in sheet.table.columns:
                layer.CreateField(_plain_field(column))
            layer.StartTransaction()
            for row in sheet.rows:
                _add_feature(layer, row)
            layer.CommitTransaction()
        _close(package, path)
        del layer, package


def _plain_field(column: ExportColumn) -> Any:
    kinds = {INTEGER: ogr.OFTInteger64, REAL: ogr.OFTReal, FLAG: ogr.OFTInteger}
    field = ogr.FieldDefn(column.name, kinds.get(column.kind, ogr.OFTString))
    if column.kind == FLAG:
        field.SetSubType(ogr.OFSTBoolean)
    return field


def _add_feature(layer: Any, row: ExportRow) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for index, value in enumerate(row.values):
        if value is None:
            feature.SetFieldNull(index)
        else:
            feature.SetField(index, int(value) if isinstance(value, bool) else _stored(value))
    if row.place is not None:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(row.place.x, row.place.y)
        feature.SetGeometryDirectly(point)
    if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
        raise OSError("a row was not written")


def _stored(value: object) -> object:
    return value if isinstance(value, (int, float)) else str(value)


def write_geojson(path: Path, sheet: Sheet, transformer: Transformer) -> None:
    """A GeoJSON (RFC 7946: WGS 84) with our own column names; x and y of the quarter's CRS are properties."""
    names = [column.name for column in sheet.table.columns]
    with replacing(path) as part, part.open("w", encoding="utf-8", newline="\n", errors="replace") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for number, row in enumerate(sheet.rows):
            file.write(",\n" if number else "\n")
            file.write(json.dumps(_feature(names, row, transformer), ensure_ascii=False))
        file.write("\n]}\n")


def _feature(names: Sequence[str], row: ExportRow, transformer: Transformer) -> dict[str, object]:
    properties: dict[str, object] = dict(zip(names, row.values))
    x, y, longitude, latitude = _coordinates(row, transformer)
    if x is None:
        return {"type": "Feature", "properties": properties, "geometry": None}
    point = {"type": "Point", "coordinates": [longitude, latitude]}
    return {"type": "Feature", "properties": {**properties, "x": x, "y": y}, "geometry": point}


def _created(driver: str, path: Path) -> Any:
    made = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    if made is None:
        raise OSError("the file was not made")
    return made


def _close(source: Any, path: Path) -> None:
    if source.SyncToDisk() != ogr.OGRERR_NONE:
        raise OSError("the file was not written whole")


def write_shapes(path: Path, layers: Iterable[ShapeLayer], srid: int) -> None:
    """A GeoPackage of polygon and line layers, their geometries (plain WKB) in the CRS numbered *srid*."""
    with replacing(path) as part:
        package = _created("GPKG", part)
        system = osr.SpatialReference()
        system.ImportFromEPSG(srid)
        for shapes in layers:
            kind = ogr.wkbMultiLineString if shapes.lines else ogr.wkbMultiPolygon
            layer = package.CreateLayer(shapes.name, system, kind, ["GEOMETRY_NAME=geom"])
            for column in shapes.columns:
                layer.CreateField(_plain_field(column))
            layer.StartTransaction()
            for wkb, values in shapes.rows:
                feature = ogr.Feature(layer.GetLayerDefn())
                for index, value in enumerate(values):
                    if value is not None:
                        feature.SetField(index, _stored(value))
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
                if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
                    raise OSError("a row was not written")
            layer.CommitTransaction()
        _close(package, path)
        del layer, package
