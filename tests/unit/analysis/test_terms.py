from __future__ import annotations

import pytest

from si_javais_un_quartier.analysis.terms import Vocabulary


def test_elided_words_say_nothing() -> None:
    said = "Je peux laisser une moitié à quelqu’un, jusqu’à l’été, puisqu'il y a lorsqu'on veut presqu'un atelier."
    assert Vocabulary().terms(said) == {"laisser", "moitie", "atelier"}


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("Un atelier rue des Armuriers", {"atelier"}),
        ("Des arbres sur la place Jean Jaurès, et un banc", {"arbre", "banc"}),
        ("Le trottoir de l’avenue de l’Éternité est cassé", {"trottoir", "casse"}),
        ("Rue du Grand-Jardin : un jardin partagé", {"jardin", "partage"}),
        ("Rue du 11 Novembre et rue Pierre et Marie Curie : des vélos", {"velo"}),
        # no name: the words stay
        ("Une place de jeux, une rue plus calme", {"place", "jeu", "calme"}),
        ("Éclairer la place\nPlanter des tilleuls", {"eclairer", "place", "planter", "tilleul"}),
        ("LA PLACE MANQUE DE BANCS", {"place", "manque", "banc"}),
        ("Il manque un passage. Peindre le sol", {"manque", "passage", "peindre", "sol"}),
    ],
)
def test_the_name_of_a_street_says_where_not_what(said: str, counted: set[str]) -> None:
    assert Vocabulary().terms(said) == counted
