"""Words of the window *Import premises*."""

from __future__ import annotations

import json

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...domain.errors import IntakeError
from ...domain.labels import AVAILABILITY, OCCUPANCY
from ...domain.records import Premises
from ...domain.vocabulary import Availability, Occupancy
from ...intake.columns import PREMISES
from ...intake.mapping import parse_mapping
from ...intake.matching import How, Likeness
from ...intake.premises_import import PremisesReport
from ...qgis_bridge.columns import column_label
from ...qgis_bridge.translation import render

#: What may be filled from a source, in the order in which it is asked.
FIELDS = (
    "source_id", "address", "occupancy", "vacant_since", "last_activity", "area_m2", "frontage_m", "availability",
    "condition", "shopfront", "step_free", "extraction_duct", "works_needed", "parcel_id", "building_id", "owner_type",
    "owner_ref", "lease_form", "monthly_rent", "surveyed_on", "ban_id", "longitude", "latitude", "x", "y",
)  # fmt: skip


def tr(text: str, count: int = -1) -> str:
    """*text* in the user's language."""
    return QCoreApplication.translate("PremisesImport", text, None, count)


def field_label(name: str) -> str:
    """What a field is called."""
    places = {"longitude": tr("Longitude"), "latitude": tr("Latitude"), "x": "x", "y": "y"}
    return places.get(name) or column_label(name)


def cell(value: object) -> str:
    """A value of a premises, as it is read."""
    if value is None or value is Occupancy.UNKNOWN:
        return ""
    if isinstance(value, Occupancy):
        return render(OCCUPANCY[value])
    if isinstance(value, Availability):
        return render(AVAILABILITY[value])
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return str(QLocale().toString(value, "f", 0 if value.is_integer() else 1))
    return " ".join(str(value).split())


def value_of(it: Premises, field: str) -> str:
    """The value of *field*, as it is read; a date of vacancy as exactly as it is known."""
    found = cell(getattr(it, field))
    if field == "vacant_since":
        return found[: {"year": 4, "month": 7}.get(it.vacant_since_precision or "", 10)]
    return found


def likeness_words(it: Likeness) -> str:
    """Like "same address, 3 m"."""
    how = {How.NUMBER: tr("same number"), How.ADDRESS: tr("same address")}.get(it.how, tr("nearby"))
    if it.distance_m is None:
        return tr("{how}, without a place").format(how=how)
    return tr("{how}, {metres} m").format(how=how, metres=QLocale().toString(it.distance_m, "f", 0))


def report_words(report: PremisesReport) -> str:
    """What came, in a sentence."""
    said = [tr("%n premises imported", report.imported)]
    if report.linked:
        said.append(tr("%n recognised as premises already here", report.linked))
    renewed = report.updated - report.linked_changed
    if renewed:
        said.append(tr("%n brought up to date", renewed))
    if report.unchanged:
        said.append(tr("%n unchanged", report.unchanged))
    if report.waiting:
        said.append(tr("%n waiting to be decided", report.waiting))
    if report.rejects:
        said.append(tr("%n left out", len(report.rejects)))
    return ", ".join(said) + "."


def rule_words(entry: object) -> str:
    """What fills a field, in a line: a column, several, a value."""
    try:
        columns = _every_column(entry)
        rule = parse_mapping(json.dumps({"address": entry}), columns, PREMISES).rules["address"]
    except (IntakeError, KeyError):
        return str(entry)
    if rule.read:
        return " + ".join(rule.read)
    return rule.expression if rule.expression is not None else f"= {rule.value}"


def _every_column(entry: object) -> list[str]:
    if isinstance(entry, dict):
        return [str(it) for it in (entry.get("field"), *(entry.get("fields") or ())) if it]
    return [str(entry)]
