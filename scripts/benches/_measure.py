"""Times and ratios, for all benches."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

SIZE = int(os.environ.get("BENCH_SIZE", "100000"))
RUNS = int(os.environ.get("BENCH_RUNS", "3"))


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median time of *work*."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def line(what: str, ours: float, theirs: float, budget: str) -> None:
    """One row: how long, against what, the ratio and its budget."""
    print(f"{what:<62} {ours:7.2f} s {theirs:7.2f} s   {ours / theirs:5.2f} ×   budget {budget}", flush=True)
