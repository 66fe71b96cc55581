"""A few storms for every change; ``scripts/soak`` runs as many as there is time for."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import pytest
from storm_ground import MUTANTS, Ground
from storm_people import Violation

#: Seconds for new schedules; those of the mutants are known to notice them.
BUDGET = 15.0

#: Seeds under which the engine without that rule is caught
CAUGHT = {
    "no_unique": (1, 2, 3),
    "no_cas": (2, 3, 4),
    "no_sent_image": (101, 110, 115),
    "watermark_first": (3, 12),
    "no_conflict_record": (2, 3, 4),
    "no_seen_tokens": (115, 130),
}


FIRST_SEED = 1


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    logging.disable(logging.WARNING)
    made = Ground()
    yield made
    made.close()
    logging.disable(logging.NOTSET)


@pytest.mark.slow
def test_storms(ground: Ground) -> None:
    """The same seeds at each run, as many as there is time for; ``scripts/soak`` draws others."""
    first, count = FIRST_SEED, 0
    started = time.monotonic()
    while time.monotonic() - started < BUDGET:
        try:
            ground.schedule(first + count)
        except Violation as problem:
            pytest.fail(f"seed {first + count}: {problem}")
        count += 1
    assert count > 0


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS)
def test_an_engine_without_one_of_its_rules_is_caught(ground: Ground, mutant: str) -> None:
    """Whether the checks can fail; and the same schedules pass with the rule."""
    caught = []
    for seed in CAUGHT[mutant]:
        try:
            ground.schedule(seed, mutant)
        except Violation:
            caught.append(seed)
            break
    assert caught
    ground.schedule(caught[0])
