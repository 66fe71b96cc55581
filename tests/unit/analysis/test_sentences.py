from __future__ import annotations

import pytest

from si_javais_un_quartier.analysis.sentences import sentence_with, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un atelier ! Où ? Ici.", ["Un atelier !", "Où ?", "Ici."]),
        ("Un titre\n\nSon  texte… et sa suite", ["Un titre", "Son texte…", "et sa suite"]),
        ("", []),
        (None, []),
        ("3.5 m de large", ["3.5 m de large"]),
    ],
)
def test_sentences(text: str | None, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_the_sentence_with_a_term_whatever_its_form() -> None:
    text = "Bonjour. Il faudrait réparer des VÉLOS. Le vélo, c'est bien."
    assert sentence_with(text, "vélo") == "Il faudrait réparer des VÉLOS."
    assert sentence_with(text, "piscine") == ""
    assert sentence_with(None, "vélo") == ""
