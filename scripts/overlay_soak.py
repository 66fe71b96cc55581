"""What ``scripts/soak overlay`` runs: a million contributions on a million parcels, against a tenth of each.

Exits with 1 where ten times the data takes more than twelve times as long, or the process more than 4 GB.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "benches"))

from overlay import core, make

GROWTH, GIGABYTES = 12.0, 4.0


def main() -> int:
    """Print both times, their ratio and the most memory that was held."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    times = []
    for count in (size // 10, size):
        tables = make(count, texts=False)
        if not times:
            core(tables)  # what is imported and cached at first is not the data's
        begun = time.process_time()
        core(tables)
        times.append(time.process_time() - begun)
        print(f"{count} on {count}: {times[-1]:.1f} s of processor", flush=True)
        del tables
    ratio, held = times[1] / times[0], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    print(f"{ratio:.2f} × (≤ {GROWTH:g}), at most {held:.2f} GB (< {GIGABYTES:g}), the layers included")
    return int(ratio > GROWTH or held >= GIGABYTES)


if __name__ == "__main__":
    sys.exit(main())
