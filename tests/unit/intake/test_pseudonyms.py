"""Pseudonyms: steady, unique, and leading nowhere."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.encounter_findings import LONGEST_PSEUDONYM
from si_javais_un_quartier.domain.given_names import GIVEN_NAMES
from si_javais_un_quartier.domain.search_text import fold
from si_javais_un_quartier.domain.suspicions import looks_like_a_name
from si_javais_un_quartier.intake import pseudonyms
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
    names = Pseudonyms(b"k" * 32, "forum", [("p", "Mésange de mars")])
    made = [names.profile_of("author " + str(number))[1] for number in range(5000)]
    assert len(set(made)) == 5000
    assert "Mésange de mars" not in made
    assert not any("author" in name for name in made)


def test_none_reads_like_a_civil_name() -> None:
    assert not {fold(thing) for thing in pseudonyms._THINGS} & GIVEN_NAMES
    assert all(tail[0].islower() for tail in pseudonyms._TAILS)
    made = [" ".join((thing, tail)) for thing in pseudonyms._THINGS for tail in pseudonyms._TAILS]
    assert len(set(made)) == len(made) > 4000
    assert not [name for name in made if looks_like_a_name(name) or len(name) > LONGEST_PSEUDONYM / 2]


def test_a_name_that_is_in_use_stays_as_it_is() -> None:
    names = Pseudonyms(b"k" * 32, "forum")
    uuid, _ = names.profile_of("Jean Dupont")
    assert Pseudonyms(b"k" * 32, "forum", [(uuid, "Nora Tilleul")]).profile_of("Jean Dupont") == (uuid, "Nora Tilleul")
