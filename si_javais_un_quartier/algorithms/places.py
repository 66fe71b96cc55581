"""What was said and where, of a layer of contributions that was read: what can be counted on a map."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import shapely
from qgis.core import QgsGeometry

from ..analysis.counted import ASIDE
from ..analysis.geometries import points
from ..analysis.layers import Layer
from ..domain.search_text import fold
from .layer_inputs import Read


@dataclass(frozen=True)
class Said:
    """One contribution with a place: ``theme`` may be empty, ``day`` (ISO) too."""

    geometry: QgsGeometry
    theme: str
    day: str


def places_of(read: Read) -> list[Said]:
    """The contributions that have a place and are neither withdrawn nor off-topic."""
    count = len(read.keys)
    nothing: list[str | None] = [None] * count
    spots, _ = points(Layer.CONTRIBUTIONS, read.keys, read.arrays.geometries)
    columns = {name: (read.texts(name) if name in read.roles else None) or nothing for name in _ROLES}
    found = []
    for row, spot in enumerate(spots.tolist()):
        if spot is None or columns["status"][row] in ASIDE:
            continue
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(spot))
        day = columns["occurred_on"][row] or (columns["created_at"][row] or "")[:10]
        found.append(Said(geometry, columns["theme"][row] or "", day))
    return found


def theme_columns(themes: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """A column name for each theme: ``n_`` and the theme in plain letters, told apart where two would be one."""
    used, columns = set(taken), {}
    for theme in sorted(set(themes)):
        plain = re.sub(r"[^a-z0-9]+", "_", fold(theme)).strip("_")[:40]
        name, number = "n_" + (plain or "theme"), 2
        while name in used:
            name, number = f"n_{plain or 'theme'}_{number}", number + 1
        used.add(name)
        columns[name] = theme
    return columns


_ROLES = ("status", "theme", "occurred_on", "created_at")
