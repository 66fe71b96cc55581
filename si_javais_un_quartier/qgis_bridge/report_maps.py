"""Maps for paper: the quarter's ground, pale, and marks on it, in a project of their own that no window shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..report.drawing import PRINTED
from ..report.maps import Frame, MapSpec, Marks
from .layers import layer_uri, put_style
from .report_words import plain_format
from .resources import resource_path

#: What lies under the marks, from top to bottom.
_GROUND = ("building", "street", "park", "parcel")
PAPER = QColor("#F1EEE8")
_VEIL = "250,249,247,158"
#: How far the veil reaches beyond the frame, in its widths.
_BEYOND = 3.0


class MapMaker:
    """Makes the layers of maps. Keep it as long as what was made with it."""

    def __init__(self, replica: Path, srid: int, boundary: bytes | None) -> None:
        self.project = QgsProject()
        self.crs = QgsCoordinateReferenceSystem.fromEpsgId(srid)
        self.project.setCrs(self.crs)
        self._replica = replica
        self._quarter = QgsGeometry()
        if boundary:
            self._quarter.fromWkb(boundary)
        self._ground: dict[str, QgsVectorLayer] = {}

    @property
    def reach(self) -> Frame | None:
        """The quarter's rectangle; None where it has no border."""
        if self._quarter.isEmpty():
            return None
        box = self._quarter.boundingBox()
        return Frame(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def layers(self, spec: MapSpec) -> list[QgsMapLayer]:
        """The layers of a map, the topmost first."""
        found: list[QgsMapLayer] = [self._marks(marks) for marks in reversed(spec.marks) if marks.places]
        if not self._quarter.isEmpty():
            found.append(self._border(spec))
            if spec.veiled:
                found.append(self._veil(spec.frame))
        return found + (self.ground(names=spec.names) if spec.ground else [])

    def ground(self, *, names: bool) -> list[QgsMapLayer]:
        """Buildings, streets, parks and parcels, in the plugin's own styles."""
        found = []
        for table in _GROUND:
            key = table + ("" if names else "-unnamed")
            if key not in self._ground:
                self._ground[key] = self._open(table, names=names)
            if self._ground[key].isValid():
                found.append(self._ground[key])
        return found

    def country(self) -> tuple[list[QgsMapLayer], Frame | None]:
        """The country around the quarter, from the map of the world that QGIS brings, with the quarter as a dot."""
        path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
        world = QgsVectorLayer(f"{path}|layername=countries", "world", "ogr")
        if not world.isValid() or self._quarter.isEmpty():
            return [], None
        middle = self._quarter.centroid()
        shape = self._around(world, middle)
        if shape is None:
            return [], None
        land = self._shapes([shape], {"color": "#EFEBE2", "outline_color": "#8E887B", "outline_width": "0.15"})
        dot = self._points([middle.asPoint()], _marker(Marks("", (), "circle", "ink", 2.2)))
        box = shape.boundingBox()
        frame = Frame(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()).grown(0.04)
        return [dot, land], frame

    def _around(self, world: QgsVectorLayer, middle: QgsGeometry) -> QgsGeometry | None:
        """The part of a country that holds a point, or lies nearest to it, in the quarter's CRS."""
        transform = QgsCoordinateTransform(world.crs(), self.crs, self.project)
        there = transform.transform(middle.asPoint(), Qgis.TransformDirection.Reverse)
        near = QgsRectangle(there.x() - 0.2, there.y() - 0.2, there.x() + 0.2, there.y() + 0.2)
        point = QgsGeometry.fromPointXY(there)
        parts = [part for it in world.getFeatures(near) for part in it.geometry().asGeometryCollection()]
        if not parts:
            return None
        found = min(parts, key=lambda part: part.distance(point))
        return found if found.transform(transform) == Qgis.GeometryOperationResult.Success else None

    def _open(self, table: str, *, names: bool) -> QgsVectorLayer:
        options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
        layer = QgsVectorLayer(layer_uri(self._replica, table), table, "ogr", options)
        if layer.isValid():
            put_style(layer, resource_path("styles", table + ".qml"))
            layer.setScaleBasedVisibility(False)
            layer.setLabelsEnabled(False)
            if table == "street" and names:
                _name_streets(layer)
            self._keep(layer)
        return layer

    def _keep(self, layer: QgsVectorLayer) -> None:
        """The project owns it from now on; a layout shows no layer that has no owner."""
        if self.project.addMapLayer(layer, False) is None:
            raise RuntimeError(f"the layer {layer.name()} was not taken")

    def _border(self, spec: MapSpec) -> QgsVectorLayer:
        look = {"style": "no", "outline_color": PRINTED["ink"], "outline_width": "0.7" if spec.veiled else "0.35"}
        if not spec.veiled:
            look["outline_style"] = "dash"
        return self._shapes([self._quarter], look)

    def _veil(self, frame: Frame) -> QgsVectorLayer:
        wide = frame.grown(_BEYOND)
        outside = QgsGeometry.fromRect(QgsRectangle(wide.west, wide.south, wide.east, wide.north))
        return self._shapes([outside.difference(self._quarter)], {"color": _VEIL, "outline_style": "no"})

    def _marks(self, marks: Marks) -> QgsVectorLayer:
        points = [QgsPointXY(place.x, place.y) for place in marks.places]
        layer = self._points(points, _marker(marks), marks.numbers)
        if marks.shape == "number":
            _number(layer, marks)
        return layer

    def _shapes(self, shapes: Iterable[QgsGeometry], look: dict[str, str]) -> QgsVectorLayer:
        layer = self._memory("MultiPolygon", shapes)
        layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
        return layer

    def _points(
        self, points: Iterable[QgsPointXY], symbol: QgsMarkerSymbol, numbers: Sequence[int] = ()
    ) -> QgsVectorLayer:
        layer = self._memory("Point", (QgsGeometry.fromPointXY(point) for point in points), numbers)
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
        return layer

    def _memory(self, kind: str, shapes: Iterable[QgsGeometry], numbers: Sequence[int] = ()) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{kind}?crs={self.crs.authid()}&field=n:integer", "marks", "memory")
        features = []
        for place, shape in enumerate(shapes):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([numbers[place] if place < len(numbers) else place + 1])
            feature.setGeometry(shape)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        self._keep(layer)
        return layer


def _marker(marks: Marks) -> QgsMarkerSymbol:
    """The sign of some marks; its dark line gives the contrast, not its fill."""
    colour, ink, paper = PRINTED.get(marks.colour, marks.colour), PRINTED["ink"], PRINTED["paper"]
    size = str(marks.size_mm)
    looks = {
        "circle": {"name": "circle", "color": colour, "outline_color": paper, "outline_width": "0.25"},
        "square": {"name": "square", "color": colour, "outline_color": ink, "outline_width": "0.25"},
        "ring": {"name": "circle", "color": paper, "outline_color": PRINTED["second"], "outline_width": "0.35"},
        "empty": {"name": "square", "color": paper, "outline_color": colour, "outline_width": "0.45"},
        "half": {"name": "square", "color": paper, "outline_color": colour, "outline_width": "0.45"},
        "dot": {"name": "square", "color": colour, "outline_style": "no"},
        "number": {"name": "circle", "color": ink, "outline_color": paper, "outline_width": "0.35"},
    }
    symbol = QgsMarkerSymbol.createSimple({**looks[marks.shape], "size": size})
    if marks.shape == "half":
        filled = QgsMarkerSymbol.createSimple(
            {"name": "half_square", "color": colour, "outline_style": "no", "size": size}
        )
        symbol.appendSymbolLayer(filled.symbolLayer(0).clone())
    return symbol


def _name_streets(layer: QgsVectorLayer) -> None:
    """Names along the streets, grey with a white halo, each once."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    made = plain_format(7.5, "#4A4640")
    buffer = made.buffer()
    buffer.setEnabled(True)
    buffer.setSize(0.6)
    buffer.setColor(QColor("#FFFFFF"))
    made.setBuffer(buffer)
    settings.setFormat(made)
    settings.placement = Qgis.LabelPlacement.Curved
    line = settings.lineSettings()
    line.setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
    line.setMergeLines(True)
    settings.setLineSettings(line)
    settings.priority = 7
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _number(layer: QgsVectorLayer, marks: Marks) -> None:
    """The place in the ranking, white on the mark; always shown."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "n"
    settings.setFormat(plain_format(marks.size_mm * 1.75, PRINTED["paper"], bold=True))
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Over
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.AlwaysShow, QgsProperty.fromValue(value=True)
    )
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
