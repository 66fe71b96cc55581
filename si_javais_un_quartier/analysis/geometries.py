"""Drawn geometry made fit for questions: repaired where it can be, set aside with a reason where it can't."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Union

import numpy as np
import shapely

from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .layers import Flags, Geometries, Layer, Reject

_POINT, _POLYGON, _MULTIPOLYGON, _COLLECTION = 0, 3, 6, 7
_REPAIRED = QT_TRANSLATE_NOOP("Phrases", "invalid geometry, repaired for the computation ({what})")
_NO_SURFACE = QT_TRANSLATE_NOOP("Phrases", "not a surface")
_EMPTY = QT_TRANSLATE_NOOP("Phrases", "empty geometry")
_NONE = QT_TRANSLATE_NOOP("Phrases", "no geometry")
_ENDLESS = QT_TRANSLATE_NOOP("Phrases", "coordinates that are not numbers")

Keys = Sequence[Union[str, int]]


def surfaces(layer: Layer, keys: Keys, drawn: Geometries) -> tuple[Geometries, list[Reject]]:
    """The polygons of a layer, valid, None where there is none; every row without one is a reject."""
    usable, rejects = _repaired(layer, keys, drawn)
    types = shapely.get_type_id(usable)
    for row in np.flatnonzero(types == _COLLECTION).tolist():
        usable[row] = _polygons_of(usable[row])
    flat = ~np.isin(shapely.get_type_id(usable), (_POLYGON, _MULTIPOLYGON)) & ~shapely.is_missing(usable)
    rejects += _set_aside(layer, keys, usable, flat, phrase(_NO_SURFACE))
    missing = shapely.is_missing(drawn)
    return usable, rejects + [Reject(layer, str(keys[row]), phrase(_NONE)) for row in np.flatnonzero(missing).tolist()]


def shapes(layer: Layer, keys: Keys, drawn: Geometries) -> tuple[Geometries, list[Reject]]:
    """Geometries of any kind, valid; None stays None and is no fault."""
    return _repaired(layer, keys, drawn)


def points(layer: Layer, keys: Keys, drawn: Geometries) -> tuple[Geometries, list[Reject]]:
    """One point per row: the point drawn, else one that lies on what was drawn; None stays None and is no fault."""
    usable, rejects = _repaired(layer, keys, drawn)
    other = (shapely.get_type_id(usable) != _POINT) & ~shapely.is_missing(usable)
    usable[other] = shapely.point_on_surface(usable[other])
    return usable, rejects


def _repaired(layer: Layer, keys: Keys, drawn: Geometries) -> tuple[Geometries, list[Reject]]:
    usable = drawn.copy()
    present = ~shapely.is_missing(usable)
    rejects = _set_aside(layer, keys, usable, present & _endless(usable), phrase(_ENDLESS))
    rejects += _set_aside(layer, keys, usable, shapely.is_empty(usable), phrase(_EMPTY))
    for row in np.flatnonzero(~shapely.is_missing(usable) & ~shapely.is_valid(usable)).tolist():
        why = phrase(_REPAIRED, what=shapely.is_valid_reason(usable[row]))
        usable[row] = shapely.make_valid(usable[row])
        rejects.append(Reject(layer, str(keys[row]), why, repaired=True))
    return usable, rejects


def _endless(drawn: Geometries) -> Flags:
    """Which have an infinite coordinate; NaN is how an empty point is written."""
    finite: Flags = np.isfinite(shapely.bounds(drawn)).all(axis=1)
    endless: Flags = ~finite & ~shapely.is_empty(drawn)
    return endless


def _set_aside(layer: Layer, keys: Keys, usable: Geometries, which: Flags, reason: Phrase) -> list[Reject]:
    usable[which] = None
    return [Reject(layer, str(keys[row]), reason) for row in np.flatnonzero(which).tolist()]


def _polygons_of(collection: shapely.Geometry) -> shapely.Geometry:
    """The polygons among the parts of a collection, as one; the collection itself if it has none."""
    parts = shapely.get_parts(shapely.get_parts(collection))
    polygons = parts[shapely.get_type_id(parts) == _POLYGON]
    return shapely.multipolygons(polygons) if len(polygons) else collection
