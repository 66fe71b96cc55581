"""The catalogue of maps and data: what may travel with the quarter, and how it is ordered."""

from __future__ import annotations

import json
from typing import NamedTuple

import pytest

from si_javais_un_quartier.domain import context_choice
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.context_layers import (
    SHIPPED,
    ContextDomain,
    ContextLayer,
    carries_secret,
    catalogue,
    read_context_layer,
)
from si_javais_un_quartier.domain.records import Member, Setting
from si_javais_un_quartier.domain.settings import read_settings
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Role

BIKES = ContextLayer(
    "Vélos", "https://data.example/wfs?typename=velos", "WFS", ContextDomain.MOBILITY, "ODbL", "Métropole"
)


class Witness(NamedTuple):
    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


ADMINISTRATOR = Witness(Member(uuid="a", display_name="A", roles=json.dumps([Role.ADMINISTRATOR.value])))
PLANNER = Witness(Member(uuid="p", display_name="P", roles=json.dumps([Role.PLANNER.value])))


def stored(decision: object) -> Setting:
    assert isinstance(decision, Act)
    (change,) = decision.changes
    if isinstance(change, Insert):
        assert isinstance(change.record, Setting)
        return change.record
    assert isinstance(change, Update)
    return Setting(uuid=change.uuid, key=context_choice.KEY, value=str(dict(change.values)["value"]))


def test_ones_own_travel_with_the_settings_and_come_first_in_their_domain() -> None:
    setting = stored(context_choice.add(ADMINISTRATOR, (), BIKES, None))
    own = read_settings([setting]).context_layers
    assert own == (BIKES,)
    assert catalogue(own)[ContextDomain.MOBILITY][0] == BIKES
    gone = stored(context_choice.remove(ADMINISTRATOR, own, BIKES, setting))
    assert read_settings([gone]).context_layers == ()


def test_a_domain_without_a_layer_stays_in_the_catalogue_to_be_filled() -> None:
    found = catalogue(())
    assert list(found) == list(ContextDomain)
    assert found[ContextDomain.ENERGY] == ()


@pytest.mark.parametrize(
    "layer",
    [
        ContextLayer("x", "https://a:b@data.example/wfs", "WFS"),
        ContextLayer("x", "url='https://x' password='secret'", "WFS"),
        ContextLayer("x", "https://x/tiles?token=abc", "wms"),
        ContextLayer("x", "authcfg=abc1234 url='https://x'", "WFS"),
        ContextLayer("x", "select 1", "virtual"),
        ContextLayer("x", "dbname='x' host=y", "postgres"),
    ],
    ids=lambda it: it.uri,
)
def test_secrets_and_code_never_travel(layer: ContextLayer) -> None:
    assert isinstance(context_choice.add(ADMINISTRATOR, (), layer, None), Refusal)
    written = {"title": layer.title, "uri": layer.uri, "provider": layer.provider}
    with pytest.raises(ValueError, match="read by anybody"):
        read_context_layer(written)


@pytest.mark.parametrize("held", [{"colour": "red"}, {"colour": "#12345"}, {"opacity": 101}, {"opacity": "50"}])
def test_a_look_is_a_colour_and_an_opacity_and_nothing_else(held: dict[str, object]) -> None:
    given = {"title": "x", "uri": "y", "provider": "ogr", "colour": "#0072B2", "opacity": 50}
    assert (read_context_layer(given).colour, read_context_layer(given).opacity) == ("#0072B2", 50)
    with pytest.raises((ValueError, TypeError)):
        read_context_layer({**given, **held})


def test_settings_are_the_administrators() -> None:
    assert isinstance(context_choice.add(PLANNER, (), BIKES, None), Refusal)
    assert isinstance(context_choice.remove(PLANNER, (BIKES,), BIKES, None), Refusal)


def test_what_is_shipped_is_open_and_says_so() -> None:
    assert len({layer.uri for layer in SHIPPED}) == len(SHIPPED)
    for layer in SHIPPED:
        assert layer.licence
        assert layer.source
        assert "https" in layer.uri
        assert not carries_secret(layer.uri)
        assert read_context_layer({"title": layer.title, "uri": layer.uri, "provider": layer.provider}).uri == layer.uri


def test_a_shipped_one_kept_by_the_quarter_stands_once() -> None:
    own = ContextLayer("Notre plan", SHIPPED[0].uri, "wms")
    assert [it.uri for it in catalogue((own,))[ContextDomain.GROUND]].count(own.uri) == 1
