"""Pseudonyms: steady, unique, and leading nowhere."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.intake.pseudonyms import Pseudonyms


def test_same_author_same_name_however_spelt() -> None:
    names = Pseudonyms(b"k" * 32, "forum")
    assert names.profile_of("Jean Dupont") == names.profile_of("jean  DUPONT ")
    assert names.profile_of("Jean Dupont") == Pseudonyms(b"k" * 32, "forum").profile_of("Jean Dupont")


def test_another_secret_or_source_gives_another_profile() -> None:
    one = Pseudonyms(b"k" * 32, "forum").profile_of("Jean Dupont")[0]
    assert Pseudonyms(b"j" * 32, "forum").profile_of("Jean Dupont")[0] != one
    assert Pseudonyms(b"k" * 32, "mail").profile_of("Jean Dupont")[0] != one


@pytest.mark.slow
def test_all_are_different_even_beyond_the_names_there_are() -> None:
    names = Pseudonyms(b"k" * 32, "forum", [("p", "Mina Mésange")])
    made = [names.profile_of("author " + str(number))[1] for number in range(5000)]
    assert len(set(made)) == 5000
    assert "Mina Mésange" not in made
    assert not any("author" in name for name in made)
