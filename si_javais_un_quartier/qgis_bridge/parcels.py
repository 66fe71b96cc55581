"""The parcels of the open quarter, by id and by place."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry, QgsPointXY

from ..domain.records import Place
from .layers import find_layer


def parcel_geometry(parcel_id: str) -> QgsGeometry | None:
    """The parcel in the quarter's CRS; None where the quarter has no parcels or not this one."""
    layer = find_layer("parcel")
    if layer is None:
        return None
    request = QgsFeatureRequest(QgsExpression(QgsExpression.createFieldEqualityExpression("id", parcel_id)))
    request.setNoAttributes()
    request.setLimit(1)
    feature = next(layer.getFeatures(request), None)
    return feature.geometry() if feature is not None else None


def parcel_at(place: Place) -> str | None:
    """The id of the parcel that holds *place*, the lowest where several do; in the quarter's CRS."""
    layer = find_layer("parcel")
    if layer is None:
        return None
    point = QgsGeometry.fromPointXY(QgsPointXY(place.x, place.y))
    request = QgsFeatureRequest().setFilterRect(point.boundingBox().buffered(0.01))
    request.setSubsetOfAttributes(["id"], layer.fields())
    held = [str(each["id"]) for each in layer.getFeatures(request) if each.geometry().intersects(point)]
    return min(held, default=None)
