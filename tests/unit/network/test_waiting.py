"""How long a server asks to be left alone."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.network.waiting import asked_to_wait

NOW = "Fri, 27 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("said", "now", "seconds"),
    [
        ("7", NOW, 7),
        ("1.5", NOW, 1.5),
        ("-3", NOW, 0),
        ("Fri, 27 Nov 2026 12:00:30 GMT", NOW, 30),
        ("Fri, 27 Nov 2026 11:00:00 GMT", NOW, 0),
        ("Fri, 27 Nov 2026 12:00:30 GMT", "", None),
        ("Fri, 27 Nov 2026 12:00:30 -0000", NOW, None),
        ("tomorrow", NOW, None),
        ("", NOW, None),
    ],
)
def test_seconds_or_a_date_by_the_servers_own_clock(said: str, now: str, seconds: float | None) -> None:
    assert asked_to_wait({"Retry-After": said, "Date": now}) == seconds


def test_a_server_that_asks_nothing() -> None:
    assert asked_to_wait({}) is None
