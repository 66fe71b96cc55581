"""A grid of hexagons over some contributions, made and counted in by QGIS's own algorithms, then written."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from .result_style import style_when_loaded

if TYPE_CHECKING:
    from .layer_analysis import LayerAnalysis, Run
    from .places import Said

#: A grid of more cells shows less than one of fewer, and takes minutes
MOST_CELLS = 200_000
_HEXAGON = 4
#: Of a unit of the CRS
_ASIDE = 0.00037

_TOO_FINE = QT_TRANSLATE_NOOP(
    "Phrases", "Hexagons of {size} would be {number} over these contributions. Choose larger ones."
)
_NOTHING = QT_TRANSLATE_NOOP("Phrases", "No contribution of this choice has a place: there is nothing to draw.")


def count_in_hexagons(run: Run, groups: Mapping[str, Sequence[QgsGeometry]], size: float) -> QgsVectorLayer:
    """Hexagons *size* wide (in units of the CRS), with a column of counts for each group of points.

    Raises ``IntakeError`` where there is no point, or more cells than anybody can look at.
    """
    extent = _extent([geometry for group in groups.values() for geometry in group], size)
    steps = QgsProcessingMultiStepFeedback(len(groups) + 1, run.feedback)
    grid = {"TYPE": _HEXAGON, "EXTENT": extent, "HSPACING": size, "VSPACING": size, "CRS": run.writer.crs}
    made = _child(run, "native:creategrid", grid, steps)
    for number, (name, group) in enumerate(groups.items()):
        steps.setCurrentStep(number + 1)
        counting = {"POLYGONS": made, "POINTS": _points(run, group), "FIELD": name}
        made = _child(run, "native:countpointsinpolygon", counting, steps)
    cells = QgsProcessingUtils.mapLayerFromString(made, run.context)
    if not isinstance(cells, QgsVectorLayer):
        raise QgsProcessingException(made)
    return cells


def _child(run: Run, name: str, parameters: Mapping[str, object], feedback: QgsProcessingFeedback) -> str:
    """Run one of QGIS's algorithms; the layer it makes stays in the context, and is named by its id.

    Handed out as an object it would belong to Python, in a thread where nobody may delete it.
    """
    from qgis import processing

    outputs = processing.run(
        name, {**parameters, "OUTPUT": "memory:"}, context=run.context, feedback=feedback, is_child_algorithm=True
    )
    return str(outputs["OUTPUT"])


def write_hexagons(
    algorithm: LayerAnalysis,
    run: Run,
    output: str,
    cells: QgsVectorLayer,
    columns: Mapping[str, Callable[[QgsFeature], int]],
    look: str,
) -> str:
    """Write the cells in which something was counted, with *columns* of whole numbers; returns where they are."""
    fields = QgsFields()
    for name in columns:
        fields.append(QgsField(name, QMetaType.Type.Int))
    values = ((cell.geometry(), [value(cell) for value in columns.values()]) for cell in cells.getFeatures())
    rows = ((geometry, found) for geometry, found in values if any(found))
    return _write(algorithm, run, output, (fields, Qgis.WkbType.Polygon), rows, look)


def write_places(algorithm: LayerAnalysis, run: Run, output: str, places: Iterable[Said]) -> str:
    """Write each place with its theme as a point, drawn as a heatmap; returns where they are."""
    fields = QgsFields()
    fields.append(QgsField("theme", QMetaType.Type.QString))
    rows = ((place.geometry, [place.theme or None]) for place in places)
    return _write(algorithm, run, output, (fields, Qgis.WkbType.Point), rows, "heat")


def _write(
    algorithm: LayerAnalysis,
    run: Run,
    output: str,
    kind: tuple[QgsFields, Qgis.WkbType],
    rows: Iterable[tuple[QgsGeometry, list[Any]]],
    look: str,
) -> str:
    fields, shape = kind
    sink, written = algorithm.parameterAsSink(run.parameters, output, run.context, fields, shape, run.writer.crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(run.parameters, output))
    for number, (geometry, values) in enumerate(rows):
        if number % 1000 == 0:
            run.progress.report(number)
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(algorithm.writeFeatureError(sink, run.parameters, output))
    style_when_loaded(written, look, run.context)
    return str(written)


def counted(name: str) -> Callable[[QgsFeature], int]:
    """What a cell holds in the column *name*."""
    return lambda cell: int(cell[name])


def _extent(places: Sequence[QgsGeometry], size: float) -> QgsRectangle:
    """Around all places, from whole multiples of *size*, so that two runs draw the same cells.

    Aside by a fraction of a millimetre: places are kept to the millimetre, so that none lies on a border, where
    countpointsinpolygon would count it in no cell.
    """
    if not places:
        raise IntakeError(phrase(_NOTHING))
    extent = places[0].boundingBox()
    for geometry in places:
        extent.combineExtentWith(geometry.boundingBox())
    extent.grow(size)
    whole = QgsRectangle(
        *(math.floor(edge / size) * size + _ASIDE for edge in (extent.xMinimum(), extent.yMinimum())),
        *(math.ceil(edge / size) * size + _ASIDE for edge in (extent.xMaximum(), extent.yMaximum())),
    )
    number = whole.width() * whole.height() / (size * size)
    if number > MOST_CELLS:
        raise IntakeError(phrase(_TOO_FINE, size=f"{size:g}", number=f"{number:.0f}"))
    return whole


def _points(run: Run, places: Sequence[QgsGeometry]) -> str:
    """A layer of these points in the context, by its id."""
    layer = QgsVectorLayer("Point", "places", "memory")
    layer.setCrs(run.writer.crs)
    features = []
    for geometry in places:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    done, _ = layer.dataProvider().addFeatures(features, QgsFeatureSink.Flag.FastInsert)
    if not done:
        raise QgsProcessingException(layer.dataProvider().lastError())
    return str(run.context.temporaryLayerStore().addMapLayer(layer).id())
