"""The standing of premises from records, and the initiatives around them."""

from __future__ import annotations

import json

import numpy as np
import pytest

from si_javais_un_quartier.analysis.from_records import initiatives_of, premises_of
from si_javais_un_quartier.analysis.initiatives import initiatives_near
from si_javais_un_quartier.analysis.priority import score
from si_javais_un_quartier.analysis.standing import Standing, standing_of
from si_javais_un_quartier.domain.records import Contribution, Initiative, Place, Premises
from si_javais_un_quartier.domain.vocabulary import Availability, Occupancy, Status

TODAY = "2026-11-22"


def shop(uuid: str, x: float | None, **values: object) -> Premises:
    place = None if x is None else Place(x, 0)
    return Premises(uuid=uuid, geometry=place, **{"occupancy": Occupancy.VACANT, **values})


def said(uuid: str, x: float, **values: object) -> Contribution:
    return Contribution(uuid=uuid, geometry=Place(x, 0), theme="vivre", title="Un atelier", **values)


@pytest.fixture
def standing() -> Standing:
    premises = [shop("near", 0), shop("far", 1000, vacant_since="2020-01-01"), shop("nowhere", None)]
    contributions = [
        said("1", 10),
        said("2", 49),
        said("3", 51),
        said("4", 2000, premises_uuid="nowhere"),
        said("5", 5, premises_uuid="far"),
        said("6", 5, status=Status.WITHDRAWN),
    ]
    initiatives = [
        Initiative(uuid="i1", geometry=Place(30, 0)),
        Initiative(uuid="i2", geometry=Place(30, 0), ends_on="2026-11-21"),
        Initiative(uuid="i3", geometry=Place(5000, 0), premises_uuid="far"),
        Initiative(uuid="i4", state="ended", premises_uuid="near"),
        Initiative(uuid="i5", premises_uuid="near", ends_on=TODAY),
    ]
    return standing_of(premises, contributions, initiatives, 50, TODAY)


def test_linked_and_nearby_wishes(standing: Standing) -> None:
    assert standing.wished_by(0) == ([0, 1], [4])
    assert standing.wished_by(1) == ([4], [])
    assert standing.wished_by(2) == ([3], [])
    assert json.loads(standing.wishes_of(0))["themes"][0]["uuids"] == ["1", "2", "5"]


def test_initiatives_near_or_in_it_that_are_not_over(standing: Standing) -> None:
    assert [standing.initiatives_of(row) for row in range(3)] == [[0, 4], [2], []]


def test_shares_are_what_the_rules_say(standing: Standing) -> None:
    assert standing.index.shares.round(4).tolist() == [
        [0, 0.2, 0.0333, 0.6667, 0],
        [1, 0.1, 0, 0.3333, 0],
        [0, 0.1, 0, 0, 0],
    ]
    assert score(standing.index).ranks.tolist() == [2, 1, 3]


def test_an_initiative_that_is_near_and_in_it_counts_once() -> None:
    both = initiatives_of([Initiative(uuid="i", geometry=Place(1, 0), premises_uuid="near")])
    premises = premises_of([shop("near", 0)])
    found, rejects = initiatives_near(both, premises, premises.geometries, 50, TODAY)
    assert (found.counts(1).tolist(), rejects) == ([1], [])


def test_nothing_at_all() -> None:
    none = standing_of([], [], [], 50, TODAY)
    assert none.index.shares.shape == (0, 5)
    alone = standing_of([shop("a", 0, availability=Availability.BLOCKED)], [], [], 50, TODAY)
    assert alone.index.apart == ["blocked"]
    assert json.loads(alone.wishes_of(0)) == {"themes": [], "terms": []}
    assert np.array_equal(score(alone.index).ranks, [0])
