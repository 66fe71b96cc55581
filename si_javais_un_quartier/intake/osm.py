"""Premises among OpenStreetMap's objects, by their tags: in columns of their own, as hstore, or as JSON.

A unit is vacant where a tag says so (``shop=vacant``, ``vacant=yes``) or where what was in it is marked as gone
(``disused:shop``, ``abandoned:amenity`` …); it is occupied where a living shop, office or the like is tagged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..domain.ports import SourceField, SourceRecord
from ..domain.vocabulary import Occupancy
from .around import Around
from .cells import cell_text

#: Our field → the column that :class:`OsmSource` adds for it.
OSM_COLUMNS: Mapping[str, str] = {
    "source_id": "osm:number",
    "address": "osm:address",
    "occupancy": "osm:state",
    "last_activity": "osm:activity",
    "step_free": "osm:wheelchair",
    "surveyed_on": "osm:seen",
}
STATE = OSM_COLUMNS["occupancy"]

_KINDS = ("shop", "amenity", "office", "craft", "healthcare", "leisure", "tourism", "club")
#: Of leisure and tourism, what is a living unit of a house; the rest is a park, a pool, a viewpoint.
_INDOORS = frozenset(
    "fitness_centre dance amusement_arcade adult_gaming_centre escape_game bowling_alley sauna hackerspace museum "
    "gallery hotel hostel guest_house".split()
)
_GONE = ("disused", "abandoned", "vacant", "closed")
#: Amenities that stand in the open or aren't a unit of a house: vacant or not, no premises.
_OUTDOORS = frozenset(
    "parking parking_space parking_entrance motorcycle_parking bicycle_parking bicycle_rental bench fountain telephone "
    "drinking_water water_point post_box vending_machine waste_basket waste_disposal recycling shelter toilets clock "
    "atm charging_station fuel bbq hunting_stand grave_yard grit_bin taxi loading_dock public_bookcase pitch park "
    "playground garden swimming_pool artwork information viewpoint attraction picnic_site camp_site".split()
)
_TAGS = ("other_tags", "all_tags", "tags")
_IDENTITY = ("full_id", "@id", "id", "osm_id", "osm_way_id", "osm_type")
_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*(?:"((?:[^"\\]|\\.)*)"|NULL)')
_FULL = re.compile(r"^(n|w|r)(?:ode|ay|elation)?/?(\d+)$")
_KINDS_OF_OBJECT = {"n": "node", "w": "way", "r": "relation"}


@dataclass(frozen=True)
class Unit:
    """What tags say of a unit: whether it is used, and what for, or what was there last."""

    state: Occupancy
    activity: str | None


class OsmSource(Around):
    """A source whose rows are OpenStreetMap's objects, with columns more for what their tags say (``OSM_COLUMNS``).

    A row whose tags speak of no ground-floor premises has no state there.
    """

    @property
    def fields(self) -> tuple[SourceField, ...]:
        """Its columns, and those that are added."""
        return (*self.source.fields, *(SourceField(name, "text") for name in OSM_COLUMNS.values()))

    def __iter__(self) -> Iterator[SourceRecord]:
        for record in self.source:
            yield replace(record, values={**record.values, **self._read(record)})

    def _read(self, record: SourceRecord) -> dict[str, object]:
        tags = tags_of(record.values)
        unit = unit_of(tags)
        return {
            OSM_COLUMNS["source_id"]: number_of(record.values, self.source.geometry_type),
            OSM_COLUMNS["address"]: _address(tags),
            STATE: unit.state.value if unit else None,
            OSM_COLUMNS["last_activity"]: unit.activity if unit else None,
            OSM_COLUMNS["step_free"]: {"yes": "yes", "no": "no"}.get(tags.get("wheelchair", "")),
            OSM_COLUMNS["surveyed_on"]: tags.get("check_date") or tags.get("survey:date"),
        }


def tags_of(values: Mapping[str, object]) -> dict[str, str]:
    """The tags of an object: its columns (``disused_shop`` is ``disused:shop``), and those folded into one column."""
    tags: dict[str, str] = {}
    for name, value in values.items():
        if name.startswith("osm:") or name in _IDENTITY:
            continue
        text = cell_text(value)
        if text is None:
            continue
        if name in _TAGS:
            tags.update(_folded(text))
        else:
            tags[_tag_name(name)] = text
    return tags


def _tag_name(column: str) -> str:
    head, mark, rest = column.partition("_")
    return ":".join((head, rest)) if mark and head in (*_GONE, "addr", "survey") else column


def _folded(text: str) -> dict[str, str]:
    if text.lstrip().startswith("{"):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        return {str(key): str(value) for key, value in found.items() if value is not None}
    return {_plain(key): _plain(value) for key, value in _PAIR.findall(text)}


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def unit_of(tags: Mapping[str, str]) -> Unit | None:
    """What *tags* say; None where they speak of nothing that stands in a ground floor."""
    before = [tags[":".join((gone, kind))] for gone in _GONE for kind in _KINDS if ":".join((gone, kind)) in tags]
    before = [word for word in before if word not in _OUTDOORS]
    now = [tags[kind] for kind in _KINDS if kind in tags and _is_indoors(kind, tags[kind])]
    empty = "vacant" in now or tags.get("vacant") == "yes" or "yes" in (tags.get("disused"), tags.get("abandoned"))
    living = [word for word in now if word not in {"vacant", "no", "disused"}]
    if living and not empty:
        return Unit(Occupancy.OCCUPIED, _activity(living, tags))
    if before or (empty and (now or "building" in tags)):
        return Unit(Occupancy.VACANT, _activity([*before, *living], tags))
    return None


def _is_indoors(kind: str, word: str) -> bool:
    return word in _INDOORS if kind in {"leisure", "tourism"} else word not in _OUTDOORS


def _activity(words: list[str], tags: Mapping[str, str]) -> str | None:
    """What is or was sold there, and under which sign."""
    kind = next((word for word in words if word not in {"yes", "no", "vacant"}), "").replace("_", " ")
    sign = tags.get("old_name") or tags.get("was:name") or tags.get("disused:name") or tags.get("name") or ""
    return f"{sign} ({kind})" if sign and kind else (sign or kind or None)


def _address(tags: Mapping[str, str]) -> str | None:
    """The address of the tags ``addr:…``; none without its street."""
    street = tags.get("addr:street") or tags.get("addr:place")
    if not street:
        return tags.get("addr:full")
    line = " ".join(filter(None, (tags.get("addr:housenumber"), street)))
    town = " ".join(filter(None, (tags.get("addr:postcode"), tags.get("addr:city"))))
    return ", ".join(filter(None, (line, town)))


def number_of(values: Mapping[str, object], geometry: str) -> str | None:
    """The object as OpenStreetMap counts it: ``node/123``; None where the row doesn't say."""
    for name in ("full_id", "@id", "id", "osm_id", "osm_way_id"):
        text = (cell_text(values.get(name)) or "").casefold()
        found = _FULL.match(text)
        if found:
            return "/".join((_KINDS_OF_OBJECT[found.group(1)], found.group(2)))
        number = text.lstrip("-")
        if number.isdigit() and name != "id":
            return "/".join((_kind(values, name, geometry), number))
    return None


def _kind(values: Mapping[str, object], column: str, geometry: str) -> str:
    told = cell_text(values.get("osm_type"))
    if told in _KINDS_OF_OBJECT.values():
        return str(told)
    if column == "osm_way_id":
        return "way"
    return {"point": "node", "line": "way"}.get(geometry, "relation")
