"""The public map of 10 000 contributions (and 100 000): how long it takes to write, to open, to filter; what it weighs.

BENCH_SIZE=10000 leaves the large one out.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser import Browser, browser, driver, served
from public_quarter import accept_all, demonstration_copy, put_online

FOLDER = Path(__file__).parents[2] / "build" / "bench"
SIZES = (int(os.environ["BENCH_SIZE"]),) if "BENCH_SIZE" in os.environ else (10_000, 100_000)
RUNS = int(os.environ.get("BENCH_RUNS", "3"))
#: Seconds to write, seconds to be usable, bytes of the first view, milliseconds to filter.
BUDGET = (20.0, 2.0, 500_000, 100.0)
_USABLE = "return performance.getEntriesByName('usable')[0]?.startTime"
_FILTER = """
const times = [];
for (const name of ["theme", "kind", "status"]) {
  const select = document.getElementById("filter-" + name);
  for (const option of [...select.options].reverse()) {
    const begun = performance.now();
    select.value = option.value;
    select.dispatchEvent(new Event("change"));
    await quartier.settled;
    document.body.offsetHeight;
    times.push(performance.now() - begun);
  }
}
return times;
"""
_SEARCH = """
const field = document.getElementById("search"), form = document.getElementById("search-form");
const before = document.getElementById("count").textContent, begun = performance.now();
field.value = arguments[0];
form.requestSubmit();
while (document.getElementById("count").textContent === before) await new Promise((done) => setTimeout(done, 2));
await quartier.settled;
return performance.now() - begun;
"""


def working_copy(size: int) -> Path:
    """The demonstration quarter at *size*, everything accepted; made once."""
    path = FOLDER / f"public_{size}.gpkg"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        making = path.with_suffix(".making.gpkg")
        for left in FOLDER.glob(making.name + "*"):
            left.unlink()
        demonstration_copy(making, size)
        accept_all(making)
        making.rename(path)
    return path


def told(what: str, value: float, unit: str, budget: float | None) -> bool:
    """One row; whether it keeps its budget."""
    kept = budget is None or value <= budget
    words = "" if budget is None else f"   budget {budget:g} {unit}{'' if kept else '   OVER'}"
    print(f"{what:<62} {value:10,.2f} {unit:<3}{words}", flush=True)
    return kept


def opened(window: Browser, address: str) -> tuple[float, int]:
    """Seconds until the map is usable, and the bytes that came for it, photos apart."""
    window.open(address)
    seconds = window.wait(_USABLE, seconds=120) / 1000
    time.sleep(1.0)  # what comes after the first look: premises, the ground
    asked = window.requests()
    return seconds, sum(weight for url, weight in asked if "/photos/" not in url)


def measured(size: int, port: int) -> bool:
    """All rows for one size."""
    budget = BUDGET if size <= 10_000 else (None, None, None, None)
    copy, site = working_copy(size), FOLDER / f"public_{size}"
    shutil.rmtree(site, ignore_errors=True)
    begun = time.perf_counter()
    outcome = put_online(copy, site)
    written = time.perf_counter() - begun
    print(f"{outcome.published:,} of {size:,} contributions on the map, {outcome.photos} photos")
    kept = [told("written", written, "s", budget[0])]
    begun = time.perf_counter()
    put_online(copy, site)
    told("written again, nothing new", time.perf_counter() - begun, "s", None)
    usable, weights, filters, searches = [], [], [], []
    with served(site) as address:
        for _ in range(RUNS):
            with browser(port) as window:
                seconds, weight = opened(window, address)
                usable.append(seconds)
                weights.append(weight)
                filters += window.run(_FILTER)
                searches += [window.run(_SEARCH, word) for word in ("vélo", "rue", "banc ombre")]
    kept.append(told("usable, from a local server (median)", statistics.median(usable), "s", budget[1]))
    kept.append(
        told("first view without photos, uncompressed", max(weights) / 1000, "kB", budget[2] and budget[2] / 1000)
    )
    kept.append(told("filter: list, map and counts (95th percentile)", quantile(filters), "ms", budget[3]))
    told("search a word, its index not yet here (median)", statistics.median(searches), "ms", None)
    return all(kept)


def quantile(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[round(0.95 * (len(times) - 1))]


def main() -> int:
    """All sizes; 1 where a budget isn't kept."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with driver(FOLDER / "driver.log") as port:
        kept = [measured(size, port) for size in SIZES]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
