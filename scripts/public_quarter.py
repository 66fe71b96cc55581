"""A working copy of the demonstration quarter and what its public map needs, without QGIS: for tests and benches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyproj

from si_javais_un_quartier.domain import acceptance
from si_javais_un_quartier.domain.changes import Act
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Member, Record
from si_javais_un_quartier.domain.redactions import Box
from si_javais_un_quartier.intake import demonstration
from si_javais_un_quartier.publish.ports import Developed, Nowhere
from si_javais_un_quartier.publish.publication import Means, Outcome, look, publish
from si_javais_un_quartier.qgis_bridge.demonstration import import_ground
from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import row_values
from si_javais_un_quartier.store.schema import STAMPS, table_of

PAGE_FILES = Path(__file__).resolve().parents[1] / "resources" / "public"


class Lambert93:
    """The port ``Transformer`` over pyproj."""

    def __init__(self) -> None:
        self._transform = pyproj.Transformer.from_crs(4326, 2154, always_xy=True)

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        return self._transform.transform(longitude, latitude)

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        return self._transform.transform(x, y, direction="INVERSE")


class AsTheyAre:
    """The port ``Darkroom`` without pixels: hands on the demonstration's drawings, which show nobody."""

    def develop(self, original: bytes, boxes: Sequence[Box]) -> Developed | None:
        return Developed(original, 640, 480)


@dataclass(frozen=True)
class Nadia:
    """Who accepts what the check finds."""

    member: Member = Member(uuid="nadia", display_name="Nadia", roles='["planner"]')  # noqa: RUF009 (frozen)
    now: str = "2026-11-22T10:00:00.000Z"


def put(replica: Replica, records: Iterable[Record]) -> None:
    """Write rows as they are, as if they had come from the shared base."""
    with replica.transaction(applying=True) as connection:
        for record in records:
            values = row_values(record, replica.srid)
            values.update({name: getattr(record, name) for name in STAMPS})
            connection.execute(sql.insert(table_of(type(record)).name, values), tuple(values.values()))


def demonstration_copy(path: Path, contributions: int, extra: Iterable[Record] = (), today: str = "2026-11-22") -> None:
    """A working copy at *path* of that many contributions with their ground, and *extra* rows."""
    more = list(extra)
    replaced = {it.uuid for it in more}
    with Replica.create(path, crs=LAMBERT_93, hub_id="hub", epoch="first", bulk=True) as replica:
        for batch in demonstration.quarter(contributions, today=today):
            put(replica, (it for it in batch if it.uuid not in replaced))
        put(replica, more)
        replica.complete()
    import_ground(path)


def means() -> Means:
    """What publishing works with here."""
    return Means(Lambert93(), AsTheyAre(), Nowhere(), SystemClock(), PAGE_FILES)


def accept_all(path: Path) -> None:
    """Let everything through that a person can."""
    with Replica.open(path) as replica:
        decision = acceptance.accept(Nadia(), look(replica, Silent()).askable, "quartier inventé", new_uuid)
        if isinstance(decision, Act):
            perform(replica, decision, "nadia", SystemClock())


def put_online(path: Path, folder: Path) -> Outcome:
    """The map of the working copy at *path*."""
    with Replica.open(path) as replica:
        return publish(replica, folder, means(), Silent())
