"""Mappings: written, guessed, wrong."""

from __future__ import annotations

import json

import pytest

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.domain.ports import SourceRecord
from si_javais_un_quartier.intake.columns import CONTRIBUTION, PARCEL, PREMISES, Target, personal_columns
from si_javais_un_quartier.intake.guessing import guess_mapping
from si_javais_un_quartier.intake.mapping import parse_mapping


def test_the_three_kinds_of_rules() -> None:
    text = json.dumps({"title": "OBJET", "body": {"expression": "a || b"}, "kind": {"value": "idea"}, "theme": None})
    mapping = parse_mapping(text, ["Objet", "a", "b"], CONTRIBUTION)
    record = SourceRecord(1, {"Objet": "Banc", "a": "x", "b": "y", "=body": "xy"})
    assert [mapping.value(record, field) for field in ("title", "body", "kind", "theme")] == [
        "Banc",
        "xy",
        "idea",
        None,
    ]
    assert mapping.expressions() == {"=body": "a || b"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "neither a known preset nor JSON"),
        ("[1]", "must be a JSON object"),
        ('{"title": "titres"}', "Did you mean “titre”"),
        ('{"titel": "titre"}', "Did you mean “title”"),
        ('{"title": {"value": [1]}}', "needs a column's name, an expression or a value"),
        ('{"title": 3}', "needs a column's name"),
        ("[" * 100_000, "neither a known preset nor JSON"),
    ],
)
def test_a_wrong_mapping_is_explained(text: str, message: str) -> None:
    with pytest.raises(IntakeError, match=message):
        parse_mapping(text, ["titre", "texte"], CONTRIBUTION)


@pytest.mark.parametrize(
    ("target", "columns", "expected"),
    [
        (
            PARCEL,
            ["id", "commune", "prefixe", "section", "numero", "contenance", "created"],
            {"id": "id", "commune": "commune", "prefix": "prefixe", "section": "section", "number": "numero",
             "area_m2": "contenance"},
        ),
        (
            PARCEL,
            ["gid", "numero", "feuille", "section", "code_dep", "com_abs", "idu", "contenance", "code_insee"],
            {"id": "idu", "commune": "code_insee", "prefix": "com_abs", "section": "section", "number": "numero",
             "area_m2": "contenance", "department": "code_dep"},
        ),
        (
            CONTRIBUTION,
            ["Identifiant", "Objet", "Message", "Date de création", "Pseudo", "Adresse", "Catégorie"],
            {"source_id": "Identifiant", "title": "Objet", "body": "Message", "occurred_on": "Date de création",
             "author_name": "Pseudo", "address": "Adresse", "theme": "Catégorie"},
        ),
        (
            CONTRIBUTION,
            ["id", "title", "description", "created_at", "author", "lat", "lng", "category"],
            {"source_id": "id", "title": "title", "body": "description", "occurred_on": "created_at",
             "author_name": "author", "latitude": "lat", "longitude": "lng", "theme": "category"},
        ),
        (CONTRIBUTION, ["texte", "lat"], {"body": "texte"}),
        (
            PREMISES,
            ["adresse", "proprietaire", "nom", "telephone", "surface", "etat_occupation", "vacant_depuis"],
            {"address": "adresse", "area_m2": "surface", "occupancy": "etat_occupation",
             "vacant_since": "vacant_depuis"},
        ),
    ],
    ids=["etalab", "ign", "français", "english", "half a place", "premises"],
)  # fmt: skip
def test_guessing(target: Target, columns: list[str], expected: dict[str, str]) -> None:
    guessed = guess_mapping(columns, target)
    assert {field: rule.column for field, rule in guessed.rules.items()} == expected


def test_geometry_makes_columns_of_coordinates_needless() -> None:
    assert not guess_mapping(["texte", "x", "y"], CONTRIBUTION, placed=True).has("x")
    assert guess_mapping(["texte", "x", "y"], CONTRIBUTION).has("x")


def test_names_and_contacts_are_known_by_their_columns() -> None:
    columns = ["Propriétaire", "NomGerant", "e-mail", "tel", "owner_name", "type_proprietaire", "nom_rue", "surface"]
    assert personal_columns(columns) == ("Propriétaire", "NomGerant", "e-mail", "tel", "owner_name")
