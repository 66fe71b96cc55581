"""Which street a place is in."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store.streets import StreetLine, Streets


@pytest.mark.parametrize("far", [1e8, float("inf"), float("nan")])
def test_a_damaged_line_is_no_street_and_takes_no_room(far: float) -> None:
    """Squares of 60 m along a line as long as the Earth would never end."""
    streets = Streets([
        StreetLine("rue folle", 8.0, ([(0.0, 10.0), (far, far)],)),
        StreetLine("rue Haute", 8.0, ([(0.0, 40.0), (300.0, 40.0)],)),
    ])  # fmt: skip
    assert streets.near(Place(5.0, 12.0)) == "rue Haute"
    assert streets.near(Place(5.0, 500.0)) == ""
