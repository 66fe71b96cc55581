"""What the search compares."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.search_text import fold, fold_whole, words


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("VÉLO", "velo"),
        ("Ve\u0301lo", "velo"),
        ("cœur ŒUVRE", "coeur oeuvre"),
        ("ex æquo Æ", "ex aequo ae"),
        ("Straße", "strasse"),
        ("ﬁn №", "fin no"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Łódź", "lodz"),
        ("ΌΣΟΣ", "οσοσ"),
        ("हिन्दी", "हिनदी"),
        ("déjà 12", "deja 12"),
    ],
    ids=ascii,
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters() | st.sampled_from("aEÉß İŁ́̈ΣςᏰꭰ가각'’")))
def test_folding_run_by_run_is_folding_whole(text: str) -> None:
    assert fold(text) == fold_whole(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_latin_keys_know_no_case_or_composition(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text)
    assert fold(text.lower()) == fold(text)


def test_words() -> None:
    assert words("L’école d'Émile, rue_du 11-Novembre !") == ["l", "ecole", "d", "emile", "rue", "du", "11", "novembre"]
    assert words("👍 ... --") == []
