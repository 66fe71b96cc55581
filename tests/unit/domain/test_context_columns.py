"""Columns that layers add to the premises: names, what may be one, who may change them."""

from __future__ import annotations

import json

import pytest

from si_javais_un_quartier.domain.context_columns import (
    MOST_COLUMNS,
    ContextColumn,
    column_names,
    columns_text,
    read_context_columns,
    wanted_columns,
)
from si_javais_un_quartier.domain.context_columns_choice import KEY, keep_columns
from si_javais_un_quartier.domain.records import Member, Setting
from si_javais_un_quartier.domain.settings import read_settings, setting_record
from si_javais_un_quartier.domain.situation import Refusal

PLANNER = Member(uuid="a", display_name="Nadia", roles='["planner"]')
MEDIATOR = Member(uuid="b", display_name="Karim", roles='["mediator"]')
ZONE = ContextColumn("Zone du plan", "https://data.example/wfs", "WFS", "libelle")
LINES = ContextColumn("Linéaire protégé", "/partage/lineaires.gpkg", "ogr", "", 15)


def test_they_survive_the_journey_as_a_setting_and_as_a_parameter() -> None:
    assert read_settings([setting_record(KEY, (ZONE, LINES))]).context_columns == (ZONE, LINES)
    assert read_context_columns(json.loads(columns_text((ZONE, LINES)))) == (ZONE, LINES)


@pytest.mark.parametrize(
    "held",
    [
        {"title": "x", "uri": "y", "provider": "wms"},
        {"title": "x", "uri": "y", "provider": "virtual"},
        {"title": "x", "uri": "https://a:b@c/", "provider": "WFS"},
        {"title": "x", "uri": "y", "provider": "ogr", "within_m": 9999},
        {"title": "", "uri": "y", "provider": "ogr"},
        {"uri": "y", "provider": "ogr"},
        7,
    ],
)
def test_what_is_no_column_leaves_the_setting_at_its_default_with_a_finding(held: object) -> None:
    settings = read_settings([Setting(uuid="x", key=KEY, value=json.dumps([held]))])
    assert settings.context_columns == ()
    assert len(settings.problems) == 1


def test_names_are_plain_and_differ() -> None:
    twice = (ZONE, ContextColumn("zone du plan !", "x", "ogr"), ContextColumn("   ", "y", "ogr"))
    assert column_names(twice) == ("ctx_zone_du_plan", "ctx_zone_du_plan_2", "ctx_")


def test_a_layer_has_one_column() -> None:
    other = ContextColumn("Autre", ZONE.uri, "WFS")
    assert wanted_columns((ZONE, LINES), other) == (other, LINES)
    assert wanted_columns((ZONE,), LINES) == (ZONE, LINES)


@pytest.mark.parametrize(
    ("member", "columns"),
    [
        (MEDIATOR, [ZONE]),
        (PLANNER, [ContextColumn("x", "y", "wms")]),
        (PLANNER, [ContextColumn("x", "y?token=1", "WFS")]),
        (PLANNER, [ContextColumn(" ", "y", "WFS")]),
        (PLANNER, [ZONE, ContextColumn("zone du PLAN", "y", "ogr")]),
        (PLANNER, [ContextColumn(str(n), str(n), "ogr") for n in range(MOST_COLUMNS + 1)]),
    ],
)
def test_what_may_not_be_is_refused(member: Member, columns: list[ContextColumn]) -> None:
    assert isinstance(keep_columns(member, columns, None), Refusal)


def test_they_are_kept_in_one_act() -> None:
    act = keep_columns(PLANNER, [ContextColumn(" Zone \n du plan", "x", "ogr")], None)
    (change,) = act.changes
    assert json.loads(change.record.value)[0]["title"] == "Zone du plan"
    assert isinstance(keep_columns(PLANNER, [ContextColumn("Zone du plan", "x", "ogr")], change.record), Refusal)
