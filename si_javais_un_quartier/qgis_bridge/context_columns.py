"""Asks the layers that add columns to the premises, around the premises only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..analysis.context_columns import said_there, there
from ..analysis.layers import Geometries
from ..domain.context_columns import ContextColumn
from .context_maps import make_layer
from .feature_source import plain_value
from .remembered_columns import Remembered

log = logging.getLogger(__name__)

#: Metres around the premises in which features are asked for, beside those the column reaches
_MARGIN_M = 5.0
_LOOKS_EVERY = 500
#: Features of one layer; a layer with more around the premises is not what a column is for
_MOST_FEATURES = 200_000


@dataclass(frozen=True)
class Asked:
    """One list of values per column, in the order of the places; None for the whole of one that doesn't answer."""

    values: tuple[Sequence[bool | str | None] | None, ...]
    broken: tuple[ContextColumn, ...] = ()


def ask(
    columns: Sequence[ContextColumn],
    places: Geometries,
    crs: QgsCoordinateReferenceSystem,
    stopped: Callable[[], bool] = lambda: False,
    metres: float = 1.0,
) -> Asked:
    """What each of *columns* says of *places*, which are in *crs*, whose unit is *metres* long.

    A layer that can't be read leaves its column out and is named; nothing is raised.
    """
    found = [_ask_one(column, places, crs, stopped, metres) for column in columns]
    return Asked(tuple(found), tuple(it for it, values in zip(columns, found) if values is None))


def ask_once(
    columns: Sequence[ContextColumn], places: Geometries, crs: QgsCoordinateReferenceSystem, before: Remembered
) -> Asked:
    """The same, asking only for what isn't among those *before*; a layer that didn't answer is not asked again."""
    keys = [b"" if place is None else shapely.to_wkb(place) for place in places]
    for column in columns:
        fresh = [row for row, key in enumerate(keys) if (column, key) not in before.values]
        if not fresh or column in before.broken:
            continue
        values = _ask_one(column, places[fresh], crs, lambda: False, 1.0)
        if values is None:
            before.broken.add(column)
        else:
            before.values.update({(column, keys[row]): value for row, value in zip(fresh, values)})
    found = (None if it in before.broken else [before.values[(it, key)] for key in keys] for it in columns)
    return Asked(tuple(found), tuple(it for it in columns if it in before.broken))


def _ask_one(
    column: ContextColumn,
    places: Geometries,
    crs: QgsCoordinateReferenceSystem,
    stopped: Callable[[], bool],
    metres: float,
) -> Sequence[bool | str | None] | None:
    within = column.within_m / metres
    bounds = shapely.total_bounds(places)
    if not np.isfinite(bounds).all():
        return [None] * len(places)
    layer = make_layer(column.layer)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.crs().isValid():
        log.warning("a layer of the context can't be read: %s", column.title)
        return None
    if column.field and layer.fields().lookupField(column.field) < 0:
        log.warning("a layer of the context lacks a field: %s", column.title)
        return None
    box = QgsRectangle(*bounds).buffered(within + _MARGIN_M / metres)
    read = _features(layer, column.field, box, crs, stopped)
    if read is None:
        return None
    shapes, values = read
    return said_there(places, shapes, values, within) if column.field else there(places, shapes, within)


def _features(
    layer: QgsVectorLayer,
    name: str,
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    stopped: Callable[[], bool],
) -> tuple[Geometries, list[object]] | None:
    """The features in the box, in *crs*, with the values of a field; None where the reading broke off."""
    request = QgsFeatureRequest().setDestinationCrs(crs, _transforms()).setFilterRect(box)
    request.setSubsetOfAttributes([name] if name else [], layer.fields())
    place = layer.fields().lookupField(name) if name else -1
    shapes: list[bytes | None] = []
    values: list[object] = []
    iterator = layer.getFeatures(request)
    for number, feature in enumerate(iterator):
        if number > _MOST_FEATURES or (number % _LOOKS_EVERY == 0 and stopped()):
            return None
        shapes.append(None if feature.geometry().isEmpty() else bytes(feature.geometry().asWkb()))
        values.append(plain_value(feature.attribute(place)) if place >= 0 else None)
    provider = layer.dataProvider()
    if provider is None or provider.hasErrors() or (not iterator.isValid() and not shapes and layer.featureCount() < 0):
        log.warning("a layer of the context broke off: %s", layer.name())
        return None
    found = np.full(len(shapes), None, dtype=object)
    if shapes:
        found[:] = shapely.from_wkb(np.array(shapes, dtype=object), on_invalid="ignore")
    return found, values


def _transforms() -> QgsCoordinateTransformContext:
    return QgsProject.instance().transformContext()


def words(value: bool | str | None, yes: str, no: str) -> str:
    """A value as people read it; nothing for none."""
    return value if isinstance(value, str) else {True: yes, False: no}.get(value, "") if value is not None else ""


def by_row(asked: Asked, columns: Sequence[ContextColumn], rows: int, yes: str, no: str) -> list[Mapping[str, str]]:
    """For each place, the headings of the columns that say something of it, and what they say."""
    found: list[dict[str, str]] = [{} for _ in range(rows)]
    for column, values in zip(columns, asked.values):
        for row, value in enumerate(values or ()):
            said = words(value, yes, no)
            if said:
                found[row][column.title] = said
    return found
