"""The quarter's settings: defaults, one record per key, and slips that stop nobody."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.mediation import AgeBand, Mediation, Tie
from si_javais_un_quartier.domain.records import Setting
from si_javais_un_quartier.domain.settings import (
    KEYS,
    ContextLayer,
    Delays,
    QuarterSettings,
    Template,
    Theme,
    default_records,
    read_settings,
    setting_record,
)
from si_javais_un_quartier.domain.town_rules import TownRules
from si_javais_un_quartier.domain.vocabulary import Status


def test_defaults_survive_the_journey() -> None:
    assert read_settings([]) == read_settings(default_records()) == QuarterSettings()


def test_every_field_has_its_key() -> None:
    assert set(KEYS) | {"problems"} == set(QuarterSettings.__dataclass_fields__)


CHOICES = {
    "town_rules": TownRules(36, "POLYGON((0 0, 1 0, 1 1, 0 0))", 3, (2, 4, 6)),
    "themes": (Theme("eau", "L’eau"),),
    "domains": ("Danse",),
    "delays": Delays(7, 2),
    "templates": (Template("Oui", "Bonjour\n« oui »", Status.ACCEPTED), Template("Non", "Non", None)),
    "context_layers": (ContextLayer("Vélos", "https://data.example/wfs", "WFS"),),
    "collectivity": "La Métropole",
    "two_people": True,
    "mediation": Mediation((AgeBand("ado", "12–17 ans", minor=True),), (Tie("ici", "d’ici"),), "Oui ?", False, 30),
}


@pytest.mark.parametrize(("key", "value"), CHOICES.items(), ids=CHOICES.keys())
def test_a_choice_survives_the_journey(key: str, value: Any) -> None:
    record = setting_record(key, value)
    assert record.uuid == computed_uuid("setting", key)
    settings = read_settings([record])
    assert getattr(settings, key) == value
    assert settings.problems == ()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("themes", "{"),
        ("themes", '{"key": "a"}'),
        ("themes", '[{"key": "a"}]'),
        ("themes", '[{"key": "", "label": "A"}]'),
        ("themes", "[" * 100_000),
        ("delays", '{"answer": -1}'),
        ("delays", '{"answer": 1e9}'),
        ("delays", '{"answer": true}'),
        ("two_people", '"yes"'),
        ("templates", '[{"name": "a", "body": "b", "status": "unheard_of"}]'),
        ("collectivity", "null"),
        ("mediation", '{"hint_days": -1}'),
        ("mediation", '{"age_bands": [{"key": "a", "label": "A", "minor": 1}]}'),
    ],
    ids=lambda text: text[:40],
)
def test_a_slip_leaves_the_default_and_a_finding(key: str, value: str) -> None:
    settings = read_settings([Setting(key=key, value=value), setting_record("domains", ("Danse",))])
    assert getattr(settings, key) == getattr(QuarterSettings(), key)
    assert settings.domains == ("Danse",)
    assert [dict(problem.values) for problem in settings.problems] == [{"key": key}]


def test_keys_of_newer_versions_are_left_alone() -> None:
    assert read_settings([Setting(key="someday", value="[")]) == QuarterSettings()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["key", "label", "answer", "status", "name", "body"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(key=st.sampled_from(KEYS), value=json_values)
def test_any_json_is_read_or_found_wanting(key: str, value: Any) -> None:
    settings = read_settings([setting_record(key, value)])
    assert settings.problems or read_settings([setting_record(key, getattr(settings, key))]) == settings


def test_labels_fall_back_to_what_is_stored() -> None:
    settings = QuarterSettings(themes=(Theme("eau", "L’eau"),))
    assert (settings.theme_label("eau"), settings.theme_label("feu"), settings.theme_label(None)) == (
        "L’eau",
        "feu",
        "",
    )
    assert settings.service_label("voirie") == "Voirie"
