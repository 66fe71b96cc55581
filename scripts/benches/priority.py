"""The index of 10 000 premises: made, scored again as a slider asks for it, and how firm it is."""

from __future__ import annotations

import numpy as np
import shapely
from _measure import SIZE, seconds

from si_javais_un_quartier.analysis.layers import Contributions, Initiatives, Premises
from si_javais_un_quartier.analysis.priority import Around, Index, index_of, score
from si_javais_un_quartier.analysis.stability import stability
from si_javais_un_quartier.analysis.standing import surroundings
from si_javais_un_quartier.domain.weighing import Weights

PREMISES, REACH, TODAY = 10_000, 50.0, "2026-11-22"
BUDGET_S = 2.0


def make() -> tuple[Premises, Contributions, Initiatives]:
    """Premises, ten times as many contributions and a few initiatives, spread over three by three kilometres."""
    numbers = np.random.default_rng(1)

    def spots(count: int) -> np.ndarray:
        return shapely.points(numbers.uniform(0, 3000, (count, 2)))

    premises = Premises(
        [f"v{number:05d}" for number in range(PREMISES)],
        spots(PREMISES),
        ["vacant"] * PREMISES,
        vacant_since=[f"{year}-01-01" for year in numbers.integers(2010, 2026, PREMISES)],
        areas_m2=numbers.uniform(0, 300, PREMISES).tolist(),
        frontages_m=numbers.uniform(0, 8, PREMISES).tolist(),
    )
    said = Contributions([f"c{number}" for number in range(SIZE)], spots(SIZE), themes=["a", "b"] * (SIZE // 2))
    return premises, said, Initiatives([f"i{number}" for number in range(500)], spots(500))


def index(premises: Premises, said: Contributions, doings: Initiatives) -> Index:
    """All that the sheet of premises needs before the weights."""
    around = surroundings(premises, said, doings, REACH, TODAY)
    counts = Around(*around.wishes.counts(PREMISES), around.initiatives.counts(PREMISES))
    return index_of(premises, counts, TODAY)


def main() -> None:
    """Print the times, the first against its budget."""
    given = make()
    print(f"{PREMISES} premises, {SIZE} contributions, 500 initiatives")
    print(f"index made and ranked      {seconds(lambda: score(index(*given))):7.3f} s   budget ≤ {BUDGET_S:g} s")
    made = index(*given)
    print(f"ranked again, per slider   {seconds(lambda: score(made, Weights(40, 20, 15, 15, 10))):7.3f} s")
    print(f"how firm the first ten are {seconds(lambda: stability(made, Weights())):7.3f} s", flush=True)


if __name__ == "__main__":
    main()
