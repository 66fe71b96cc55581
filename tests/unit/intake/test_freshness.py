"""From when on the rows of a source are asked for."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.intake.freshness import latest, since
from si_javais_un_quartier.intake.guessing import guess_changed

NOW, YESTERDAY, LONG_AGO = "2026-11-20T10:00:00.000Z", "2026-11-19T10:00:00.000Z", "2026-11-12T10:00:00.000Z"


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-11-03", "2026-11-03"),
        (" 2026-11-03T23:59:59Z ", "2026-11-03"),
        ("2026-11-03 23:59:59.123+01:00", "2026-11-03"),
        ("2026-11-01", "2026-11-02"),
        ("03/11/2026", "2026-11-02"),
        ("2026-11-03<script>", "2026-11-02"),
        ("", "2026-11-02"),
        (None, "2026-11-02"),
        (1762128000, "2026-11-02"),
    ],
)
def test_the_latest_day_is_that_of_cells_that_hold_one(cell: object, day: str) -> None:
    assert latest("2026-11-02", cell) == day


@pytest.mark.parametrize(
    ("upto", "whole_at", "asked"),
    [
        ("2026-11-18", YESTERDAY, "2026-11-17"),
        ("2026-11-18", LONG_AGO, ""),
        ("2026-11-18", None, ""),
        ("", YESTERDAY, ""),
        ("2026-99-99", YESTERDAY, ""),
        ("0001-01-01", YESTERDAY, ""),
    ],
    ids=["the day before", "everything once a week", "never read whole", "no day seen", "no day", "no day before"],
)
def test_a_day_more_is_asked_for_and_everything_now_and_then(upto: str, whole_at: str | None, asked: str) -> None:
    assert since(upto, whole_at, NOW) == asked


def test_the_column_of_the_last_change_is_found_by_its_name() -> None:
    assert guess_changed(["id", "Date de mise à jour", "texte"]) == "Date de mise à jour"
    assert guess_changed(["id", "updated_at"]) == "updated_at"
    assert guess_changed(["id", "date"]) == ""
