from __future__ import annotations

from typing import Any

import pytest

from si_javais_un_quartier.domain.streets import street_key, street_of, usual_names


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("12, rue de la Ville", "rue de la Ville"),
        ("12 bis, rue de la Ville, 42000 Saint-Étienne", "rue de la Ville"),
        ("1 avenue de la Libération 42000 Saint-Étienne", "avenue de la Libération"),
        ("12B rue Beaubrun", "rue Beaubrun"),
        ("3-5 rue Beaubrun", "rue Beaubrun"),
        ("10 à 14 rue Beaubrun", "rue Beaubrun"),
        ("n° 8 place Roannelle, Saint-Étienne", "place Roannelle"),
        ("rue des 4 Vents", "rue des 4 Vents"),
        ("8 cours du 11 Novembre", "cours du 11 Novembre"),
        ("5 d’Arcole", "d’Arcole"),
        ("42000 Saint-Étienne", ""),
        ("12", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_the_street_of_an_address(address: Any, street: Any) -> None:
    assert street_of(address) == street


def test_one_street_is_written_in_many_ways() -> None:
    assert street_key("R. de la Ville") == street_key("Rue de la VILLE") == street_key("rue  la ville")
    assert street_key("rue de la Ville") != street_key("place de la Ville")
    found = usual_names(["r de la Ville", "rue de la Ville", "rue de la Ville", "", "av Émile"])
    assert found == {"rue ville": "rue de la Ville", "avenue emile": "av Émile"}
