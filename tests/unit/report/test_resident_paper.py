"""Words on paper for residents: what no font has is left out, signs stay with their words."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.report.resident_paper import on_paper


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Un banc ? Oui !", "Un banc\u00a0? Oui\u00a0!"),
        ("dit « ici »", "dit «\u00a0ici\u00a0»"),
        ("Merci 🚲 à vous ❤️", "Merci à vous"),
        ("« Viens 🚲\u00a0»", "«\u00a0Viens\u00a0»"),
        ("مكان للأطفال", "مكان للأطفال"),
        ("10 % de 5 €", "10\u00a0% de 5\u00a0€"),
    ],
)
def test_without_a_font_for_pictures(said: str, printed: str) -> None:
    assert on_paper(said, lambda _: False) == printed


def test_pictures_stay_where_a_font_has_them() -> None:
    assert on_paper("Merci 🚲", lambda _: True) == "Merci 🚲"
