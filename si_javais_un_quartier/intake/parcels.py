"""Cadastral parcels, buildings, streets and parks of an outside layer, into the replica's reference layers.

A parcel's key is its 14 characters: commune (5), prefix (3), section (2), number (4), as the cadastre writes it.
"""

from __future__ import annotations

import hashlib
import re
import struct
from typing import Callable, TypeVar

from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import FeatureSource, Progress, Silent, SourceRecord
from ..domain.records import Boundary
from ..store.communes import keep_commune_names
from ..store.reference import (
    Building,
    Lines,
    Parcel,
    Park,
    Street,
    Written,
    put_buildings,
    put_parcels,
    put_parks,
    put_streets,
)
from ..store.replica import Replica
from .batches import batches
from .cells import cell_number, cell_text
from .mapping import FieldMapping, check_columns
from .outcome import ImportReport, Tally, geometry_reason
from .perimeter import area, as_multipolygon
from .writing import Unusable

#: Rows written in one transaction; short enough for QGIS to save a layer in between.
BATCH = 1000

_WHOLE = re.compile(r"^((?:\d{2}|2[AB])\d{3})(\d{3})([0-9A-Z]{2})(\d{4})$")
_MULTILINE = struct.pack("<BI", 1, 5)
_T = TypeVar("_T")


def import_parcels(
    replica: Replica,
    source: FeatureSource,
    mapping: FieldMapping,
    progress: Progress | None = None,
    *,
    seen: set[str] | None = None,
) -> ImportReport:
    """Write the parcels of *source*; those there already are replaced where they differ. *seen* gets their ids.

    What *source* calls their communes is remembered.

    Batches are whole transactions: run again after it was stopped, it goes quickly over what came in before.

    Raises ``IntakeError`` for an unreadable source, ``Cancelled`` between two batches, and what the store raises.
    """
    names: dict[str, str] = {}

    def named(record: SourceRecord, mapping: FieldMapping) -> Parcel:
        made, name = _parcel(record, mapping), cell_text(mapping.value(record, "commune_name"))
        if name and made.commune:
            names.setdefault(made.commune, name)
        return made

    make = named if "commune_name" in mapping.rules else _parcel
    report = _import(replica, source, mapping, progress, (make, put_parcels), seen)
    keep_commune_names(replica, names)
    return report


def import_buildings(
    replica: Replica, source: FeatureSource, mapping: FieldMapping, progress: Progress | None = None
) -> ImportReport:
    """The same for the buildings of *source*; one without a number is known by its shape."""
    return _import(replica, source, mapping, progress, (_building, put_buildings))


def import_streets(
    replica: Replica, source: FeatureSource, mapping: FieldMapping, progress: Progress | None = None
) -> ImportReport:
    """The same for streets; the geometries of *source* are multilinestrings."""
    return _import(replica, source, mapping, progress, (_street, put_streets))


def import_parks(
    replica: Replica, source: FeatureSource, mapping: FieldMapping, progress: Progress | None = None
) -> ImportReport:
    """The same for parks and squares."""
    return _import(replica, source, mapping, progress, (_park, put_parks))


def _import(
    replica: Replica,
    source: FeatureSource,
    mapping: FieldMapping,
    progress: Progress | None,
    kind: tuple[Callable[[SourceRecord, FieldMapping], _T], Callable[..., Written]],
    keys: set[str] | None = None,
) -> ImportReport:
    make, put = kind
    check_columns(mapping, [field.name for field in source.fields])
    watcher, tally, total = progress or Silent(), Tally(), source.count()
    seen: dict[str, int] = {}
    for batch in batches(source, BATCH):
        watcher.report(batch[0].number - 1, total)
        made = [it for it in (_made(record, mapping, make, tally, seen) for record in batch) if it is not None]
        with replica.transaction() as connection:
            written = put(connection, replica.srid, made)
        tally.imported += written.new
        tally.updated += written.replaced
        tally.unchanged += written.same
    watcher.report(total or 0, total)
    if keys is not None:
        keys.update(seen)
    return tally.report()


def _made(
    record: SourceRecord,
    mapping: FieldMapping,
    make: Callable[[SourceRecord, FieldMapping], _T],
    tally: Tally,
    seen: dict[str, int],
) -> _T | None:
    try:
        made = make(record, mapping)
    except Unusable as unusable:
        tally.reject(record.number, unusable.reason)
        return None
    key = str(getattr(made, "id"))  # noqa: B009 (both kinds have one)
    first = seen.setdefault(key, record.number)
    if first != record.number:
        text = QT_TRANSLATE_NOOP("Phrases", "“{id}” is in the source already, in row {first}")
        tally.reject(record.number, phrase(text, id=key, first=first))
        return None
    return made


def _parcel(record: SourceRecord, mapping: FieldMapping) -> Parcel:
    key = _text(mapping.value(record, "id"))
    if not _WHOLE.match(key):
        key = parcel_id({field: mapping.value(record, field) for field in mapping.rules})
    boundary = _boundary(record)
    size = cell_number(mapping.value(record, "area_m2"))
    match = _WHOLE.match(key)
    commune, prefix, section, rank = match.groups() if match else ("", "", "", "")
    return Parcel(key, boundary, commune, prefix, section, rank, round(area(boundary.wkb), 1) if size is None else size)


def _boundary(record: SourceRecord) -> Boundary:
    try:
        return as_multipolygon(_wkb(record))
    except ValueError:
        raise Unusable(geometry_reason("mixed")) from None


def _wkb(record: SourceRecord) -> bytes:
    if record.geometry_problem is not None:
        raise Unusable(geometry_reason(record.geometry_problem))
    if record.wkb is None:
        raise Unusable(phrase(QT_TRANSLATE_NOOP("Phrases", "there is no geometry")))
    return record.wkb


def parcel_id(values: dict[str, object]) -> str:
    """The 14 characters of a parcel, from its ``id`` or from its parts, lost leading zeros put back.

    Raises ``Unusable`` where they can't be known: a 12-character idu (without département) needs the commune or the
    département beside it.
    """
    whole = _text(values.get("id"))
    commune = _commune(values)
    if len(whole) == 12 and _WHOLE.match("00" + whole):
        department = commune[:2] if commune and commune[2:] == whole[:3] else _text(values.get("department"))
        if not department:
            text = QT_TRANSLATE_NOOP(
                "Phrases", "“{id}” has 12 characters: the département is missing, and no commune says it"
            )
            raise Unusable(phrase(text, id=whole))
        whole = department.zfill(2) + whole
    if whole.isdigit() and len(whole) == 13:
        whole = whole.zfill(14)  # a department below 10, read as a number
    if _WHOLE.match(whole):
        return whole
    return _from_parts(values, whole, commune)


def _from_parts(values: dict[str, object], whole: str, commune: str) -> str:
    section, rank = _text(values.get("section")), _text(values.get("number"))
    if not (commune and section and rank):
        text = QT_TRANSLATE_NOOP(
            "Phrases", "“{id}” is no parcel number of 14 characters, and commune, section and number don't make one"
        )
        raise Unusable(phrase(text, id=whole))
    prefix = _text(values.get("prefix")) or "000"
    made = commune + prefix.zfill(3) + section.zfill(2) + rank.zfill(4)
    if not _WHOLE.match(made):
        text = QT_TRANSLATE_NOOP("Phrases", "“{id}” is no parcel number of 14 characters")
        raise Unusable(phrase(text, id=made))
    return made


def _commune(values: dict[str, object]) -> str:
    """The INSEE code, five characters; empty when it isn't known. Three figures need the département beside them."""
    commune, department = _text(values.get("commune")), _text(values.get("department"))
    if len(commune) <= 3 and department:
        commune = department.zfill(2) + commune.zfill(3)
    return commune.zfill(5) if commune else ""


def _text(value: object) -> str:
    """A cell as the cadastre writes it: no spaces, capitals, whole numbers without a decimal part."""
    return (cell_text(value) or "").upper()


def _building(record: SourceRecord, mapping: FieldMapping) -> Building:
    boundary = _boundary(record)
    usage = cell_text(mapping.value(record, "usage"))
    key = _key(record, mapping, boundary.wkb)
    return Building(key, boundary, usage, cell_number(mapping.value(record, "height_m")))


def _street(record: SourceRecord, mapping: FieldMapping) -> Street:
    wkb = _wkb(record)
    if wkb[:5] != _MULTILINE:
        raise Unusable(geometry_reason("mixed"))
    width = cell_number(mapping.value(record, "width_m"))
    return Street(_key(record, mapping, wkb), Lines(wkb), cell_text(mapping.value(record, "name")), width)


def _park(record: SourceRecord, mapping: FieldMapping) -> Park:
    boundary = _boundary(record)
    return Park(_key(record, mapping, boundary.wkb), boundary, cell_text(mapping.value(record, "name")))


def _key(record: SourceRecord, mapping: FieldMapping, wkb: bytes) -> str:
    return cell_text(mapping.value(record, "id")) or "shape:" + hashlib.sha256(wkb).hexdigest()[:24]
