"""What ``scripts/soak`` runs: many storms, counted."""

from __future__ import annotations

import argparse
import logging
import secrets
import sys
import time

from storm_ground import MUTANTS, Ground
from storm_people import Violation


def main() -> int:
    """Exit with 0 where all schedules held, or where a mutant was caught."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("schedules", nargs="?", type=int, default=1000)
    parser.add_argument("seed", nargs="?", type=int, help="of the first one; drawn, and printed, where it isn't given")
    parser.add_argument("--mutant", choices=MUTANTS)
    arguments = parser.parse_args()
    if arguments.seed is None:
        arguments.seed = secrets.randbelow(1_000_000_000)
        print(f"first seed: {arguments.seed}", flush=True)
    logging.disable(logging.CRITICAL)
    ground, bad, started = Ground(), 0, time.monotonic()
    try:
        for number in range(arguments.schedules):
            seed = arguments.seed + number
            if number and number % 500 == 0:
                print(f"{number} schedules, {bad} violations so far", flush=True)
            try:
                ground.schedule(seed, arguments.mutant)
            except Violation as problem:
                bad += 1
                print(f"seed {seed}: {problem}"[:500], flush=True)
    finally:
        ground.close()
    print(f"{arguments.schedules} schedules, {bad} violations, {time.monotonic() - started:.0f} s")
    return int(bool(bad) != bool(arguments.mutant))


if __name__ == "__main__":
    sys.exit(main())
