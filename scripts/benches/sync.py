"""A GeoPackage hub of 100 000 contributions: the first copy against ogr2ogr, small changes against geodiff, a push."""

from __future__ import annotations

import random
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time
import uuid
from pathlib import Path

import pygeodiff
from _measure import RUNS, SIZE, line

from si_javais_un_quartier.domain.records import Contribution, Place, Quarter
from si_javais_un_quartier.domain.settings import default_records
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.search import SearchIndex
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs import connection as hub_connection
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica

CHANCE = random.Random(1)  # noqa: S311 (made-up data)
WORDS = (
    "un banc une place des vélos la rue trop étroite devant l’école il y a plein de vitrines vides on pourrait".split()
)


def records() -> list[object]:
    """Contributions as long as people's, the same for the same size."""
    found: list[object] = [Quarter(uuid=new_uuid(), name="Banc d’essai"), *default_records()]
    for number in range(SIZE):
        place = Place(808_000 + CHANCE.random() * 2_000, 6_480_000 + CHANCE.random() * 2_000)
        found.append(
            Contribution(
                uuid=new_uuid(),
                geometry=place.rounded(),
                title=" ".join(CHANCE.choices(WORDS, k=5)),
                body=" ".join(CHANCE.choices(WORDS, k=40)),
                theme=CHANCE.choice(("bien_vivre", "mieux_circuler", "s_entraider")),
                author_name="Mina",
                occurred_on="2026-11-" + str(number % 28 + 1).zfill(2),
            )
        )
    return found


def new_uuid() -> str:
    """A uuid that is the same in each run."""
    return str(uuid.UUID(int=CHANCE.getrandbits(128), version=4))


def timed(work: object) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun


def first_copy(folder: Path, hub: Path) -> None:
    """Everything, into a new working copy."""
    ours, theirs = [], []
    for number in range(RUNS):
        copy, plain = folder / f"copy{number}.gpkg", folder / f"plain{number}.gpkg"
        command = ["ogr2ogr", str(plain), str(hub), "contribution"]
        theirs.append(timed(lambda command=command: subprocess.run(command, check=True, capture_output=True)))
        ours.append(timed(lambda copy=copy: open_or_create_replica(GeoPackageHub(hub), copy, "Nadia").close()))
    line(
        f"first copy of {SIZE} contributions, against ogr2ogr",
        statistics.median(ours),
        statistics.median(theirs),
        "≤ 1.2 ×",
    )
    with Replica.open(folder / "copy0.gpkg") as replica:
        taken = timed(SearchIndex(replica).refresh)
    print(f"{'its search index, after':<62} {taken:7.2f} s")


def change(path: Path) -> int:
    """Change one row in a hundred, as colleagues do."""
    with sqlite3.connect(str(path)) as file:
        rows = [row[0] for row in file.execute("SELECT uuid FROM contribution ORDER BY uuid LIMIT ?", (SIZE // 100,))]
        values = [(" ".join(CHANCE.choices(WORDS, k=40)), key) for key in rows]
        file.executemany("UPDATE contribution SET body = ?, status = 'under_review' WHERE uuid = ?", values)
    file.close()
    return len(rows)


def small_pull(folder: Path, hub: Path) -> None:
    """One percent, against geodiff that makes and applies the same change between two plain copies."""
    ours, theirs = [], []
    with Replica.open(folder / "copy1.gpkg") as replica:
        synchronise(replica, GeoPackageHub(hub))
    changed = folder / "changed.gpkg"
    shutil.copy(folder / "plain1.gpkg", changed)
    without_triggers(changed)
    shutil.copy(changed, folder / "base.gpkg")
    count = change(changed)
    change(hub)
    for number in range(RUNS):
        copy, base = folder / f"pull{number}.gpkg", folder / f"base{number}.gpkg"
        shutil.copy(folder / "copy1.gpkg", copy)
        shutil.copy(folder / "base.gpkg", base)
        with Replica.open(copy) as replica:
            begun = time.perf_counter()
            report = synchronise(replica, GeoPackageHub(hub))
            ours.append(time.perf_counter() - begun)
        if report.pulled != count:
            raise SystemExit(f"{report.pulled} rows pulled instead of {count}")
        theirs.append(timed(lambda base=base: geodiff(folder, base, changed)))
    line(
        f"pull of {count} changed ones, against geodiff", statistics.median(ours), statistics.median(theirs), "≤ 1.5 ×"
    )


def without_triggers(path: Path) -> None:
    """A plain table: sqlite3 alone lacks the functions that the spatial index calls."""
    with sqlite3.connect(str(path)) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute('DROP TRIGGER "' + name + '"')
    file.close()


def geodiff(folder: Path, base: Path, changed: Path) -> None:
    """Make the change and apply it."""
    tool, difference = pygeodiff.GeoDiff(), folder / "difference"
    difference.unlink(missing_ok=True)
    tool.create_changeset(str(base), str(changed), str(difference))
    tool.apply_changeset(str(base), str(difference))


def push(folder: Path, hub: Path) -> None:
    """A thousand offline edits, and the longest time that others were kept from writing."""
    held: list[float] = []
    real = hub_connection.persist

    def watch(work: object, patience: float) -> object:
        result = real(work, patience)  # type: ignore[arg-type]
        held.append(time.perf_counter())
        return result

    with Replica.open(folder / "copy2.gpkg") as replica:
        synchronise(replica, GeoPackageHub(hub))
        replica.connection.execute(
            "UPDATE contribution SET body = body || '!' WHERE fid IN (SELECT fid FROM contribution LIMIT 1000)"
        )
        hub_connection.persist = watch  # type: ignore[assignment]
        taken = timed(lambda: synchronise(replica, GeoPackageHub(hub)))
        hub_connection.persist = real
    longest = max(later - earlier for earlier, later in zip(held, held[1:]))
    print(f"{'push of 1000 offline edits':<62} {taken:7.2f} s   longest lock {longest:.2f} s, budget ≤ 2 s")


def main() -> None:
    """Print the ratios of a GeoPackage hub."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        hub = folder / "hub.gpkg"
        create_hub(hub, name="Banc d’essai", crs=LAMBERT_93, administrator="Nadia", records=records())  # type: ignore[arg-type]
        first_copy(folder, hub)
        small_pull(folder, hub)
        push(folder, hub)


if __name__ == "__main__":
    main()
