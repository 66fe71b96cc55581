"""The 14 characters of a parcel."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.intake.parcels import parcel_id
from si_javais_un_quartier.intake.writing import Unusable


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"id": "691141010A0329"}, "691141010A0329"),
        ({"id": " 42218000ab0001 "}, "42218000AB0001"),
        ({"commune": "69114", "prefix": "101", "section": "A", "number": "329"}, "691141010A0329"),
        ({"commune": 1004.0, "section": "AB", "number": 7}, "01004000AB0007"),
        ({"id": "254000ZD0012", "department": "35"}, "35254000ZD0012"),
        ({"id": "218000AB0001", "commune": "42218"}, "42218000AB0001"),
        (
            {"id": "parcelle.12", "commune": "046", "department": "41", "section": "AK", "number": "279"},
            "41046000AK0279",
        ),
        ({"id": "2A004000AB0001"}, "2A004000AB0001"),
    ],
)
def test_known(values: dict[str, object], expected: str) -> None:
    assert parcel_id(values) == expected


@pytest.mark.parametrize(
    "values",
    [
        {"id": "254000ZD0012"},
        {"id": "254000ZD0012", "commune": "42218"},
        {"id": None},
        {"id": "AB1"},
        {"commune": "69114", "section": "A"},
        {"commune": "69114", "section": "ABC", "number": "1"},
        {"commune": "69114", "section": "A", "number": "12345"},
    ],
)
def test_unknown_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(Unusable):
        parcel_id(values)
