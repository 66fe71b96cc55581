"""Bringing premises in from any layer: the ports of ``intake`` filled with QGIS, for dialog and algorithm alike."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem

from ..domain.ports import Clock, FeatureSource
from ..intake.imports import ImportOptions, quarter_perimeter, unread_columns
from ..intake.places import Placing
from ..intake.presets import Plan, own_presets, plan_for
from ..store.replica import Replica
from .feature_source import LayerSource
from .geocoding import CrsTransformer, make_geocoder


@dataclass(frozen=True)
class Asked:
    """What a person asks of an import.

    ``mapping`` is JSON, a preset's name, or empty: the source is recognised or its columns guessed. ``base`` names the
    preset that JSON was made from. ``crs`` is that of the source where it doesn't say. Addresses are looked up in the
    file ``addresses``, or on the web if ``online``.
    """

    mapping: str = ""
    base: str = ""
    source: str = ""
    crs: QgsCoordinateReferenceSystem | None = None
    addresses: str = ""
    online: bool = False


def arranged(
    replica: Replica, source: LayerSource, asked: Asked, clock: Clock | None = None
) -> tuple[ImportOptions, FeatureSource, Plan]:
    """The options, the source as it is to be read, and the plan behind both.

    Columns of names and contacts are left out while reading. Raises ``IntakeError``.
    """
    plan = plan_for(asked.mapping, source, own_presets(replica), asked.base)
    quarter = QgsCoordinateReferenceSystem.fromEpsgId(replica.srid)
    placing = Placing(
        quarter_perimeter(replica),
        CrsTransformer(quarter),
        _metres(quarter, asked, plan),
        make_geocoder(asked.addresses, online=asked.online, quarter=quarter),
    )
    reading = source.reading(plan.mapping.expressions()).leaving_out(unread_columns(source, plan.mapping))
    options = ImportOptions(plan.mapping, placing, asked.source, clock=clock, preset=plan.preset)
    return options, plan.reading(reading), plan


def _metres(quarter: QgsCoordinateReferenceSystem, asked: Asked, plan: Plan) -> CrsTransformer | None:
    """From the system of columns x and y: the one that a person said, else the one the preset knows."""
    epsg = plan.preset.epsg if plan.preset is not None else None
    known = QgsCoordinateReferenceSystem.fromEpsgId(epsg) if epsg is not None else None
    outside = asked.crs if asked.crs is not None and asked.crs.isValid() else known
    return CrsTransformer(quarter, outside) if outside is not None else None
