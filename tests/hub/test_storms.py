"""A few storms for every change; ``scripts/soak`` runs as many as there is time for."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator

import pytest
from storm_ground import MUTANTS, Ground
from storm_people import Blank, Violation

#: Schedules of five working copies for every change, in parts that the workers share.
SCHEDULES, PARTS = int(os.environ.get("STORM_SCHEDULES", "2000")), 16

#: Tables of which a new file draws something: names, times
DRAWN = {"sync_meta", "local_meta", "local_migration", "setting", "quarter", "history", "gpkg_contents"}

#: Seeds under which the engine without that rule is caught
CAUGHT = {
    "no_unique": (1, 2, 3),
    "no_cas": (2, 3, 4),
    "no_base_rev": (2, 3, 4),
    "no_sent_image": (101, 110, 115),
    "watermark_first": (2, 7, 14),
    "no_conflict_record": (2, 3, 4),
    "no_seen_tokens": (115, 130),
}


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    logging.disable(logging.WARNING)
    made = Ground()
    yield made
    made.close()
    logging.disable(logging.NOTSET)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("part", range(PARTS))
def test_storms(ground: Ground, part: int) -> None:
    """The same seeds at each run, in the same order; ``scripts/soak`` draws others."""
    for seed in range(1 + part, 1 + SCHEDULES, PARTS):
        try:
            ground.schedule(seed)
        except Violation as problem:
            pytest.fail(f"seed {seed}: {problem}")


def test_every_schedule_begins_with_nothing(ground: Ground) -> None:
    """Files are used again and again: what one leaves would change what the next one tries."""
    made = Ground()
    try:
        for seed in (3, 12, 115):
            ground.schedule(seed)
        ground.clear()
        for used, new in ((ground.file.tool, made.file.tool), *zip(_open(ground), _open(made))):
            left, first = Blank(used).rows, Blank(new).rows
            assert {name for name in first if left[name] != first[name]} <= DRAWN
            assert {name: len(rows) for name, rows in left.items()} == {name: len(rows) for name, rows in first.items()}
    finally:
        made.close()


def _open(ground: Ground) -> list[sqlite3.Connection]:
    return [replica.connection for replica in ground.replicas]


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
