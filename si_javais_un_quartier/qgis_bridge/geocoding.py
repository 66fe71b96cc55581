"""Coordinates and addresses through QGIS: the ports ``Transformer`` and ``Geocoder`` filled."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
)

from ..domain.ports import Geocoder
from ..intake.addresses import AddressIndex, read_ban
from ..intake.geoplateforme import GeoplateformeGeocoder
from ..network.session import BoundedSession
from .usable_geometry import is_on_earth

WGS_84 = "EPSG:4326"


class CrsTransformer:
    """The port ``Transformer`` between any CRS (WGS 84 unless said) and the quarter's."""

    def __init__(
        self, quarter: QgsCoordinateReferenceSystem, outside: QgsCoordinateReferenceSystem | None = None
    ) -> None:
        other = outside or QgsCoordinateReferenceSystem(WGS_84)
        self._geographic = other.isGeographic()
        self._transform = QgsCoordinateTransform(other, quarter, QgsProject.instance().transformContext())

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Outside coordinates (x or longitude first) in the quarter's CRS."""
        if self._geographic and not (abs(longitude) <= 180 and abs(latitude) <= 90):
            raise ValueError("no degrees")
        return self._moved(longitude, latitude, Qgis.TransformDirection.Forward)

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        """Coordinates of the quarter's CRS outside of it."""
        return self._moved(x, y, Qgis.TransformDirection.Reverse)

    def _moved(self, x: float, y: float, direction: object) -> tuple[float, float]:
        try:
            point = self._transform.transform(x, y, direction)
        except QgsCsException as error:
            raise ValueError("outside what the reference system covers") from error
        if not is_on_earth(QgsGeometry.fromPointXY(point)):
            raise ValueError("outside what the reference system covers")
        return point.x(), point.y()


def make_geocoder(addresses: str, *, online: bool, quarter: QgsCoordinateReferenceSystem) -> Geocoder | None:
    """The address file *addresses* where one is given, else the Géoplateforme if *online*, else nothing.

    Raises ``IntakeError`` for a file that is no address file.
    """
    transformer = CrsTransformer(quarter)
    if addresses:
        return AddressIndex(read_ban(Path(addresses)), transformer)
    if not online:
        return None
    from .transport import QgisTransport  # brings requests

    # An algorithm started from the Python console runs in the main thread, as whoever started it wished.
    return GeoplateformeGeocoder(BoundedSession(QgisTransport(main_thread=True)), transformer)
