"""Answers of Overpass, OpenStreetMap's own query service, as a layer: QGIS itself can't read that JSON.

Nodes, ways and relations become points; nodes without tags only give ways their shape.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

#: Larger answers are no quarter's.
_LARGEST = 50_000_000
_BEGINNING = 4096
_SIGNS = (b'"generator"', b'"osm3s"')

_BROKEN = QT_TRANSLATE_NOOP(
    "Phrases", "“{name}” is cut off or too large to be an answer of Overpass. Download it again. Nothing was imported."
)
_COLUMNS = ("osm_type", "osm_id", "tags")


def is_overpass(path: Path) -> bool:
    """Whether the file is an answer of Overpass."""
    with path.open("rb") as file:
        start = file.read(_BEGINNING)
    return start.lstrip()[:1] == b"{" and any(sign in start for sign in _SIGNS) and b'"FeatureCollection"' not in start


def overpass_layer(path: Path) -> QgsVectorLayer:
    """Its objects with tags, in WGS 84: ``osm_type``, ``osm_id``, ``tags`` (JSON). Raises ``IntakeError``."""
    elements = _elements(path)
    places = {it["id"]: QgsPointXY(it["lon"], it["lat"]) for it in elements if _kind(it) == "node" and "lon" in it}
    layer = QgsVectorLayer("Point?crs=EPSG:4326", path.stem, "memory")
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in _COLUMNS])
    layer.updateFields()
    features = []
    for it in elements:
        tags = it.get("tags")
        if not isinstance(tags, dict) or not tags:
            continue
        feature = QgsFeature(layer.fields())
        feature.setAttributes([_kind(it), str(it.get("id", "")), json.dumps(tags, ensure_ascii=False)])
        geometry = _geometry(it, places)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    if not layer.dataProvider().addFeatures(features)[0]:
        raise IntakeError(phrase(_BROKEN, name=path.name), layer.dataProvider().lastError())
    return layer


def _elements(path: Path) -> list[dict[str, Any]]:
    if path.stat().st_size > _LARGEST:
        raise IntakeError(phrase(_BROKEN, name=path.name), "too large")
    try:
        found = json.loads(path.read_text("utf-8"))["elements"]
        return [_checked(it) for it in found]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise IntakeError(phrase(_BROKEN, name=path.name), type(error).__name__) from error


def _checked(it: dict[str, Any]) -> dict[str, Any]:
    for name in ("lon", "lat"):
        if name in it:
            it[name] = float(it[name])
    hash(it.get("id"))
    return it


def _kind(it: Mapping[str, Any]) -> str:
    return str(it.get("type", ""))


def _geometry(it: Mapping[str, Any], places: Mapping[Any, QgsPointXY]) -> QgsGeometry | None:
    """A node's own place; a point in a way's shape; else the centre that Overpass gives, if it does."""
    if "lon" in it and "lat" in it:
        return QgsGeometry.fromPointXY(QgsPointXY(it["lon"], it["lat"]))
    corners = list(_corners(it, places))
    if len(corners) > 1:
        closed = len(corners) > 3 and corners[0] == corners[-1]
        shape = QgsGeometry.fromPolygonXY([corners]) if closed else QgsGeometry.fromPolylineXY(corners)
        return shape.pointOnSurface()
    centre = it.get("center")
    if isinstance(centre, dict) and {"lon", "lat"} <= centre.keys():
        return QgsGeometry.fromPointXY(QgsPointXY(float(centre["lon"]), float(centre["lat"])))
    return None


def _corners(it: Mapping[str, Any], places: Mapping[Any, QgsPointXY]) -> Iterator[QgsPointXY]:
    for corner in it.get("geometry") or ():
        if isinstance(corner, dict) and {"lon", "lat"} <= corner.keys():
            yield QgsPointXY(float(corner["lon"]), float(corner["lat"]))
    if not it.get("geometry"):
        yield from (places[number] for number in it.get("nodes") or () if number in places)
