"""The outline of a parcel of the open quarter."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsGeometry

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
