"""What lies on a parcel, asked of the quarter's layers: as the overlay links it, save for parcels that overlap."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from .layers import find_layer
from .parcels import parcel_geometry


@dataclass(frozen=True)
class ParcelContents:
    """A parcel's own columns, and the uuids of what is on it. ``drawn_m2`` is the area as drawn."""

    id: str
    geometry: QgsGeometry
    values: dict[str, str]
    drawn_m2: float
    buildings: int
    premises: tuple[str, ...]
    contributions: tuple[str, ...]
    initiatives: tuple[str, ...]

    @property
    def centre(self) -> QgsPointXY:
        """A point on it."""
        return self.geometry.pointOnSurface().asPoint()


def contents_of(parcel_id: str) -> ParcelContents | None:
    """The parcel of that id and what is on it; None where the quarter has no such parcel."""
    layer, outline = find_layer("parcel"), parcel_geometry(parcel_id)
    if layer is None or outline is None or outline.isEmpty():
        return None
    row = next(layer.getFeatures(_of("id", parcel_id)), None)
    values = {
        name: str(row[name])
        for name in ("commune", "prefix", "section", "number", "area_m2")
        if row is not None and row[name] is not None and str(row[name]) != "NULL"
    }
    return ParcelContents(
        parcel_id,
        outline,
        values,
        outline.area(),
        _count_inside(find_layer("building"), outline),
        _on(find_layer("premises"), parcel_id, outline),
        _on(find_layer("contribution"), parcel_id, outline),
        _on(find_layer("initiative"), "", outline),
    )


def _of(column: str, value: str) -> QgsFeatureRequest:
    return QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression(column, value)))


def _on(layer: QgsVectorLayer | None, parcel_id: str, outline: QgsGeometry) -> tuple[str, ...]:
    """The uuids of the rows that state the parcel, and of those inside that state none."""
    if layer is None:
        return ()
    stating = layer.fields().lookupField("parcel_id") >= 0
    found = {str(row["uuid"]) for row in layer.getFeatures(_of("parcel_id", parcel_id))} if stating else set()
    for row in layer.getFeatures(QgsFeatureRequest().setFilterRect(outline.boundingBox())):
        if not (stating and _states(row)) and row.geometry().intersects(outline):
            found.add(str(row["uuid"]))
    return tuple(sorted(found))


def _states(row: QgsFeature) -> bool:
    value = row["parcel_id"]
    return isinstance(value, str) and bool(value)


def _count_inside(layer: QgsVectorLayer | None, outline: QgsGeometry) -> int:
    """The buildings most of which is on the parcel."""
    if layer is None:
        return 0
    request = QgsFeatureRequest().setFilterRect(outline.boundingBox()).setNoAttributes()
    count = 0
    for row in layer.getFeatures(request):
        geometry = row.geometry()
        if geometry.type() != Qgis.GeometryType.Polygon or not geometry.intersects(outline):
            continue
        shared = geometry.makeValid().intersection(outline)
        count += not shared.isNull() and shared.area() > geometry.area() / 2
    return count
