from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
import shapely

from si_javais_un_quartier.analysis.layers import Contributions, Parcels, Premises
from si_javais_un_quartier.analysis.overlay import Measure, overlay
from si_javais_un_quartier.analysis.terms import Vocabulary, fold


def wishes(*said: tuple[str | None, str | None, str | None], **columns: list) -> dict:
    """The wishes for one shop around which all of *said* (theme, status, text) was said."""
    names = [f"c{number}" for number in range(len(said))]
    contributions = Contributions(
        names,
        shapely.points(np.zeros((len(said), 2))),
        themes=[theme for theme, _, _ in said],
        statuses=[status for _, status, _ in said],
        texts=[text for _, _, text in said],
        **columns,
    )
    shop = Premises(["shop"], shapely.points([[0.0, 1.0]]))
    none = Parcels([], np.empty(0, dtype=object))
    return json.loads(overlay(contributions, none, shop, Measure(5), "2026-11-22").premises["top_wishes"][0])


def test_themes_by_number_of_contributions_with_those_behind() -> None:
    found = wishes(
        ("vivre", "received", None),
        ("circuler", "received", None),
        ("vivre", "done", None),
        references=["AAA-222", None, "BBB-333"],
    )
    assert found["themes"] == [
        {"theme": "vivre", "count": 2, "uuids": ["c0", "c2"], "references": ["AAA-222", "BBB-333"]},
        {"theme": "circuler", "count": 1, "uuids": ["c1"], "references": []},
    ]
    assert found["terms"] == []


def test_a_term_is_counted_once_a_contribution_and_needs_two() -> None:
    found = wishes(
        (None, None, "Un atelier vélo, vélo, vélo"),
        (None, None, "Réparer des VELOS ici"),
        (None, None, "Une épicerie pour le vélo"),
    )
    assert found["terms"] == [{"term": "vélo", "count": 3, "uuids": ["c0", "c1", "c2"], "references": []}]


def test_what_was_withdrawn_or_off_topic_is_no_wish() -> None:
    found = wishes(("vivre", "withdrawn", "atelier"), ("vivre", "off_topic", "atelier"), ("vivre", "declined", "x"))
    assert found["themes"] == [{"theme": "vivre", "count": 1, "uuids": ["c2"], "references": []}]
    assert found["terms"] == []


def test_nobody_wished() -> None:
    assert wishes() == {"themes": [], "terms": []}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Vélo", "velos"), ("lieux", "LIEU"), ("cœur", "coeur"), ("école", "ecole")],
)
def test_words_that_are_the_same(one: Any, other: Any) -> None:
    assert fold(one) == fold(other)


def test_words_of_any_script_are_read_and_stop_words_are_not() -> None:
    assert Vocabulary().terms("l'école où مدرسة <b>") == {"ecole", "مدرسة"}
    assert Vocabulary().terms("Pour nous, il y a TOUJOURS été très tard") == frozenset()


def test_hostile_text_stays_data() -> None:
    found = wishes(("<script>\"'\\", None, "<script>alert"), ("<script>\"'\\", None, "<script>alert"))
    assert found["themes"][0]["theme"] == "<script>\"'\\"
    assert [entry["term"] for entry in found["terms"]] == ["alert", "script"]
