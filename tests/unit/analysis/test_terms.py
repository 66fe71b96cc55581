from __future__ import annotations

from si_javais_un_quartier.analysis.terms import Vocabulary


def test_elided_words_say_nothing() -> None:
    said = "Je peux laisser une moitié à quelqu’un, jusqu’à l’été, puisqu'il y a lorsqu'on veut presqu'un atelier."
    assert Vocabulary().terms(said) == {"laisser", "moitie", "atelier"}
