"""OpenStreetMap's tags: however they come, what they say of a ground floor."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.intake.osm import OsmSource, number_of, tags_of, unit_of
from tests.unit.intake.in_memory import Rows

VACANT, OCCUPIED = Occupancy.VACANT, Occupancy.OCCUPIED


@pytest.mark.parametrize(
    ("tags", "state", "activity"),
    [
        ({"shop": "vacant"}, VACANT, None),
        ({"shop": "vacant", "old_name": "Le Fournil"}, VACANT, "Le Fournil"),
        ({"disused:shop": "bakery"}, VACANT, "bakery"),
        ({"disused:shop": "yes"}, VACANT, None),
        ({"disused:amenity": "cafe", "name": "Chez Mina"}, VACANT, "Chez Mina (cafe)"),
        ({"abandoned:shop": "car_repair"}, VACANT, "car repair"),
        ({"shop": "bakery", "disused": "yes"}, VACANT, "bakery"),
        ({"building": "yes", "vacant": "yes"}, VACANT, None),
        ({"shop": "bakery"}, OCCUPIED, "bakery"),
        ({"disused:shop": "bakery", "amenity": "cafe"}, OCCUPIED, "cafe"),
        ({"leisure": "park"}, None, None),
        ({"amenity": "bench"}, None, None),
        ({"disused:amenity": "parking"}, None, None),
        ({"disused:amenity": "public_bath", "leisure": "hot_tub"}, VACANT, "public bath"),
        ({"building": "yes"}, None, None),
        ({}, None, None),
    ],
)
def test_what_tags_say(tags: dict[str, str], state: Occupancy | None, activity: str | None) -> None:
    unit = unit_of(tags)
    assert (state, activity) == (None, None) if unit is None else (unit.state, unit.activity) == (state, activity)


@pytest.mark.parametrize(
    "values",
    [
        {"disused:shop": "bakery", "addr:street": "rue B"},
        {"disused_shop": "bakery", "addr_street": "rue B"},
        {"other_tags": '"disused:shop"=>"bakery","addr:street"=>"rue B"'},
        {"tags": '{"disused:shop": "bakery", "addr:street": "rue B"}'},
    ],
    ids=["columns", "laundered columns", "hstore", "json"],
)
def test_tags_come_in_four_ways(values: dict[str, object]) -> None:
    assert tags_of({"osm_id": "1", **values}) == {"disused:shop": "bakery", "addr:street": "rue B"}


def test_quotes_inside_of_hstore_are_kept_and_nonsense_is_nothing() -> None:
    assert tags_of({"other_tags": r'"name"=>"\"Le\" Bar","a\\b"=>"c"'}) == {"name": '"Le" Bar', "a\\b": "c"}
    assert tags_of({"tags": "{" * 100_000, "other_tags": "=>" * 1000}) == {}


@pytest.mark.parametrize(
    ("values", "geometry", "number"),
    [
        ({"osm_id": "12"}, "point", "node/12"),
        ({"osm_id": "12"}, "line", "way/12"),
        ({"osm_id": None, "osm_way_id": "12"}, "polygon", "way/12"),
        ({"osm_id": "12", "osm_way_id": None}, "polygon", "relation/12"),
        ({"osm_id": "12", "osm_type": "way"}, "polygon", "way/12"),
        ({"full_id": "w12", "osm_id": "12"}, "polygon", "way/12"),
        ({"@id": "relation/12"}, "polygon", "relation/12"),
        ({"id": "node/12"}, "point", "node/12"),
        ({"id": "12"}, "point", None),
        ({}, "point", None),
    ],
)
def test_an_object_is_known_by_its_kind_and_number(
    values: dict[str, object], geometry: str, number: str | None
) -> None:
    assert number_of(values, geometry) == number


def test_a_row_gets_columns_more() -> None:
    source = OsmSource(Rows({"osm_id": "7", "shop": "vacant", "addr:housenumber": "3", "addr:street": "rue B",
                             "addr:postcode": "42000", "addr:city": "Saint-Étienne", "wheelchair": "limited",
                             "check_date": "2025-02"}, geometry_type="point"))  # fmt: skip
    (row,) = source
    assert {name: value for name, value in row.values.items() if name.startswith("osm:")} == {
        "osm:number": "node/7", "osm:address": "3 rue B, 42000 Saint-Étienne", "osm:state": "vacant",
        "osm:activity": None, "osm:wheelchair": None, "osm:seen": "2025-02",
    }  # fmt: skip
    assert [it.name for it in source.fields][-1] == "osm:seen"
    assert source.count() == 1
