"""Where QGIS's own GPS says the person is, how exactly, and why it can't be taken where it can't."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum
from typing import Any

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDateTime

from ..domain.records import Place
from .camera import in_quarter, real_degrees

#: A receiver sends a position each second; an older one than this is of where the person was before.
FRESH = timedelta(minutes=2)
#: Metres for one unit of the horizontal dilution of precision: a plain receiver's ranging error under open sky
#: (GPS Standard Positioning Service Performance Standard, 2020: user range error of 4.4 m to 7 m, 95 %).
RANGE_ERROR = 5.0


@dataclass(frozen=True)
class GpsPosition:
    """A place in the quarter's CRS; *metres*: how far off it may be, None where the receiver says nothing of it."""

    place: Place
    metres: float | None = None


class GpsTrouble(Enum):
    """Why there is no position to take."""

    NO_FIX = "no_fix"
    NOWHERE = "nowhere"
    OLD = "old"


def has_gps() -> bool:
    """Whether a GPS is connected in QGIS (its panel *GPS Information*)."""
    return bool(QgsApplication.gpsConnectionRegistry().connectionList())


def gps_position(crs: QgsCoordinateReferenceSystem, now: datetime) -> GpsPosition | GpsTrouble:
    """The first position of a connected GPS in *crs* that is fresh at *now*; else what is the matter."""
    troubles: list[GpsTrouble] = []
    for connection in QgsApplication.gpsConnectionRegistry().connectionList():
        found = _read(connection.currentGPSInformation(), crs, now)
        if isinstance(found, GpsPosition):
            return found
        troubles.append(found)
    return next(iter(troubles), GpsTrouble.NO_FIX)


def _read(found: Any, crs: QgsCoordinateReferenceSystem, now: datetime) -> GpsPosition | GpsTrouble:
    if not found.isValid():
        return GpsTrouble.NO_FIX
    where = real_degrees(found.longitude, found.latitude)
    place = in_quarter(where, crs)
    if place is None:
        return GpsTrouble.NOWHERE if found.quality > 0 else GpsTrouble.NO_FIX  # connected, and silent until now
    return GpsTrouble.OLD if _is_old(found.utcDateTime, now) else GpsPosition(place, _metres(found))


def _is_old(told: QDateTime, now: datetime) -> bool:
    """Without a time nothing can be said of it; one ahead of *now* shows that this computer's clock is late."""
    if not told.isValid():
        return False
    return now - datetime.fromtimestamp(told.toMSecsSinceEpoch() / 1000, timezone.utc) > FRESH


def _metres(found: Any) -> float | None:
    """The receiver's own estimate, else one from the dilution of precision."""
    if math.isfinite(found.hacc) and found.hacc > 0:
        return float(found.hacc)
    return found.hdop * RANGE_ERROR if math.isfinite(found.hdop) and 0 < found.hdop < 50 else None
