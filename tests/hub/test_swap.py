"""Of several programs that replace one version at the same moment, one wins; each adapter, again and again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.images import columns
from si_javais_un_quartier.sync.ports import Hub, Outcome, Request, Version

from .web_team import WebTeam

ROUNDS, WRITERS = 300, 4
TABLE = tables_by_name()["contribution"]
BODY = columns(TABLE).index("body")


class _NoLease:
    """The file's own locks are what is tried."""

    @contextmanager
    def held(self) -> Iterator[_NoLease]:
        yield self

    def renew(self) -> None:
        """Nothing to renew."""


@pytest.fixture(params=["file", "server"])
def opened(request: pytest.FixtureRequest, team: WebTeam, tmp_path: Path) -> Callable[[], Hub]:
    """Makes one more way to the same hub."""
    if request.param == "file":
        path = tmp_path / "hub.gpkg"
        create_hub(path, name="x", crs=LAMBERT_93)
        return lambda: GeoPackageHub(path, patience=60, lease=_NoLease())  # type: ignore[arg-type]
    team.let_in("nadia")
    return lambda: team.hub("nadia")


def put(hub: Hub, key: str, base_rev: int | None, body: str) -> Outcome:
    image = tuple(body if number == BODY else None for number in range(len(columns(TABLE))))
    (outcome,) = hub.push([Request("contribution", key, False, base_rev, new_uuid(), image)], Version(0, None))
    return outcome


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_never_two_winners_and_never_a_lost_value(opened: Callable[[], Hub]) -> None:
    key, own, gate = new_uuid(), threading.local(), threading.Barrier(WRITERS)
    with ExitStack() as stack, ThreadPoolExecutor(WRITERS) as pool:
        first = stack.enter_context(opened())
        assert put(first, key, None, "zero") is Outcome.APPLIED

        def write(number: int, round_: int, rev: int) -> Outcome:
            if not hasattr(own, "hub"):
                own.hub = opened().__enter__()
            gate.wait(60)
            return put(own.hub, key, rev, str(round_) + "." + str(number))

        expected, row = [], first.rows("contribution", [key])[0]
        for round_ in range(ROUNDS):
            told = list(pool.map(lambda n, r=round_, v=row.rev: write(n, r, v), range(WRITERS)))
            assert told.count(Outcome.APPLIED) == 1, (round_, told)
            assert told.count(Outcome.MOVED_ON) == WRITERS - 1
            row = first.rows("contribution", [key])[0]
            expected.append((row.rev, str(round_) + "." + str(told.index(Outcome.APPLIED))))
            assert row.image[BODY] == expected[-1][1]
        held = first.images("contribution", [rev for rev, _ in expected])
        assert [(rev, held[rev][BODY]) for rev, _ in expected] == expected
