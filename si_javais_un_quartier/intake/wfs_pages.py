"""Features of a WFS 2.0 within a box, in pages that lie in files: what was fetched isn't fetched again.

Written against the Géoplateforme of the IGN (``https://data.geopf.fr/wfs/ows``), which answers GeoJSON in the CRS asked
for, with ``numberMatched``. Every page is checked before it is kept.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..domain.errors import HubUnreachable
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Progress, Silent

GEOPLATEFORME = "https://data.geopf.fr/wfs/ows"
PARCELS = "CADASTRALPARCELS.PARCELLAIRE_EXPRESS:parcelle"
BUILDINGS = "BDTOPO_V3:batiment"
#: Features of one page; the service gives 5 000 at most.
PAGE = 1000
#: No quarter and no commune has more pages than this.
MOST_PAGES = 400
#: A page of a run that was stopped longer ago than this is fetched anew (seconds).
KEPT_FOR = 7 * 86_400
#: How far out of the box an outline may reach (metres): a large parcel that only touches it.
_REACH = 20_000.0

_CUT = QT_TRANSLATE_NOOP(
    "Phrases", "{service} gave {n} objects where it had announced {total}. What came is kept; try again later."
)
_STRANGE = QT_TRANSLATE_NOOP("Phrases", "The answer of {service} holds no parcels or buildings that can be read.")
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Phrases", "{service} gives objects that lie elsewhere than the quarter. Nothing was imported."
)
_ENDLESS = QT_TRANSLATE_NOOP("Phrases", "{service} announces {total} objects, more than a commune has.")


class Asking(Protocol):
    """What fetches: ``BoundedSession``."""

    def get_json(self, url: str, params: Mapping[str, str] | None = None) -> object:
        """The JSON of an address; raises ``HubUnreachable``."""


@dataclass(frozen=True)
class Wanted:
    """What is asked of which service. *box* (min x, min y, max x, max y) and *srid*: the quarter's projected CRS."""

    layer: str
    box: tuple[float, float, float, float]
    srid: int
    service: str = GEOPLATEFORME

    def parameters(self, start: int) -> dict[str, str]:
        """Those of one page. A projected CRS has one order of axes only: x, then y."""
        crs = f"EPSG:{self.srid}"
        corners = ",".join(f"{value:.3f}" for value in self.box)
        return {
            "SERVICE": "WFS", "VERSION": "2.0.0", "REQUEST": "GetFeature", "TYPENAMES": self.layer,
            "OUTPUTFORMAT": "application/json", "SRSNAME": crs, "BBOX": f"{corners},{crs}",
            "COUNT": str(PAGE), "STARTINDEX": str(start),
        }  # fmt: skip


def fetch(session: Asking, wanted: Wanted, folder: Path, progress: Progress | None = None) -> list[Path]:
    """The pages as GeoJSON files in *folder*; those that lie there from a run that was stopped are kept.

    Raises ``HubUnreachable`` (what has come stays in *folder*) and ``Cancelled`` between two pages.
    """
    watcher, pages, done, total = progress or Silent(), [], 0, 0
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(MOST_PAGES):
        path = folder / f"page-{number:04d}.geojson"
        page = _kept(path) or _fetched(session, wanted, done, path)
        features, total = page["features"], page["numberMatched"]
        if total > MOST_PAGES * PAGE:
            raise HubUnreachable(phrase(_ENDLESS, service=wanted.service, total=total), retry=False)
        done += len(features)
        if features:
            pages.append(path)
        watcher.report(done, total)
        if done >= total:
            return pages
        if not features:
            break
    raise HubUnreachable(phrase(_CUT, service=wanted.service, n=done, total=total))


def _kept(path: Path) -> dict[str, Any] | None:
    if not path.exists() or time.time() - path.stat().st_mtime > KEPT_FOR:
        return None
    page: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return page


def _fetched(session: Asking, wanted: Wanted, start: int, path: Path) -> dict[str, Any]:
    """One page, checked and laid down whole."""
    answer = session.get_json(wanted.service, wanted.parameters(start))
    features = answer.get("features") if isinstance(answer, dict) else None
    if not isinstance(answer, dict) or not isinstance(features, list) or not all(map(_is_feature, features)):
        raise HubUnreachable(phrase(_STRANGE, service=wanted.service), retry=False)
    if len(features) > PAGE:
        raise HubUnreachable(phrase(_STRANGE, service=wanted.service), "more than was asked for", retry=False)
    _check_places(features, wanted)
    total = answer.get("numberMatched")
    page = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{wanted.srid}"}},
        "numberMatched": total if isinstance(total, int) and total >= 0 else start + len(features),
        "features": features,
    }
    whole = path.with_suffix(".part")
    whole.write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")
    whole.replace(path)
    return page


def _is_feature(feature: object) -> bool:
    return (
        isinstance(feature, dict)
        and isinstance(feature.get("properties"), dict)
        and isinstance(feature.get("geometry"), (dict, type(None)))
    )


def _check_places(features: list[dict[str, Any]], wanted: Wanted) -> None:
    """An answer in another CRS, or with its axes the other way round, lies far from what was asked for."""
    west, south, east, north = wanted.box
    for feature in features:
        first = next(_positions(feature.get("geometry")), None)
        if first is None:
            continue
        x, y = first
        near_x, near_y = west - _REACH <= x <= east + _REACH, south - _REACH <= y <= north + _REACH
        if not (near_x and near_y):
            detail = f"{x}, {y} for the box {wanted.box}"
            raise HubUnreachable(phrase(_ELSEWHERE, service=wanted.service), detail, retry=False)


def _positions(geometry: object) -> Iterator[tuple[float, float]]:
    """The positions of a GeoJSON geometry, however deep they lie (four levels at most)."""
    waiting: list[tuple[object, int]] = [(geometry.get("coordinates"), 0)] if isinstance(geometry, dict) else []
    while waiting:
        value, depth = waiting.pop()
        if not isinstance(value, list) or depth > 4:
            continue
        if len(value) >= 2 and all(isinstance(it, (int, float)) and math.isfinite(it) for it in value[:2]):
            yield float(value[0]), float(value[1])
        else:
            waiting.extend((it, depth + 1) for it in reversed(value))
