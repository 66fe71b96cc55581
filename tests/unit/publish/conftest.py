"""A quarter to put online: a working copy, ports without QGIS, short ways to fill it and to look at the map."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Boundary, Campaign, Contribution, Message, Place, Quarter, Record
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Visibility
from si_javais_un_quartier.publish.ports import Developed
from si_javais_un_quartier.publish.publication import Means, Outcome, publish
from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import row_values
from si_javais_un_quartier.store.schema import table_of

PAGE_FILES = Path(__file__).resolve().parents[3] / "resources" / "public"
NOW = "2026-11-20T10:00:00.000Z"


class FlatEarth:
    """Degrees that are metres: one easy to tell from the other."""

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        return 800_000 + longitude * 100_000, 6_480_000 + latitude * 100_000

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        if not 0 < x < 2_000_000:
            raise ValueError("off the earth")
        return (x - 800_000) / 100_000, (y - 6_480_000) / 100_000


class PlainDarkroom:
    """Keeps the original's bytes in sight, so that a test can tell which photo went out and with which boxes."""

    def __init__(self) -> None:
        self.developed = 0

    def develop(self, original: bytes, boxes: Any) -> Developed | None:
        self.developed += 1
        return Developed(b"public of " + original + repr(list(boxes)).encode(), 8, 6) if original != b"bad" else None


class Drawer:
    """Originals by their sha256."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def original(self, sha256: str) -> bytes | None:
        return self.held.get(sha256)


class NovemberClock:
    def now(self) -> str:
        return NOW

    def today(self) -> str:
        return NOW[:10]


class Bench:
    """The quarter, and what is online of it."""

    def __init__(self, replica: Replica, folder: Path) -> None:
        self.replica, self.folder = replica, folder
        self.darkroom, self.drawer = PlainDarkroom(), Drawer()
        self.means = Means(FlatEarth(), self.darkroom, self.drawer, NovemberClock(), PAGE_FILES)

    def put(self, *records: Record) -> None:
        """Write rows as they are, whatever a rule would say."""
        with self.replica.transaction(applying=True) as connection:
            for record in records:
                values = row_values(record, self.replica.srid)
                values.setdefault("created_at", record.created_at or NOW)
                values.setdefault("updated_at", record.updated_at or NOW)
                connection.execute(sql.insert(table_of(type(record)).name, values), tuple(values.values()))

    def publish(self) -> Outcome:
        return publish(self.replica, self.folder, self.means, Silent())

    def everything(self) -> str:
        """All that a reader could fetch, photos included."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file())
        return "\n".join(path.read_bytes().decode("utf-8", "replace") for path in files)

    def features(self) -> dict[str, dict[str, Any]]:
        """The feed's features by reference."""
        feed = json.loads((self.folder / "contributions.geojson").read_text("utf-8"))
        return {feature["properties"]["reference"]: feature for feature in feed["features"]}

    def data(self, name: str) -> Any:
        """What the data file of that name hands to the page."""
        (path,) = [it for it in (self.folder / "data").glob(name + "-*.js") if it.name[len(name) + 1 :].count("-") == 0]
        text = path.read_text("utf-8")
        return json.loads("[" + text[len("quartierTake(") : text.rindex(");")] + "]")[1]


def square(x: float, y: float, side: float) -> Boundary:
    """A multipolygon of one square."""
    points = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    ring = struct.pack("<I", len(points)) + b"".join(struct.pack("<2d", *point) for point in points)
    polygon = struct.pack("<BII", 1, 3, 1) + ring
    return Boundary(struct.pack("<BII", 1, 6, 1) + polygon)


def _post(number: int = 0, **columns: Any) -> Contribution:
    """A contribution that residents may read."""
    given: dict[str, Any] = {
        "uuid": f"{number:08d}-0000-4000-8000-000000000000",
        "reference": "K7M-" + "".join("23456789ABCDEFGHJKMN"[number // 20**k % 20] for k in (2, 1, 0)),
        "title": "Un local pour réparer les vélos\u202f?",
        "body": "Il y a plein de vitrines vides.",
        "author_name": "Mina, du quartier",
        "occurred_on": "2026-09-20",
        "visibility": Visibility.PUBLISHED,
        "geometry": Place(800_100.0 + number, 6_480_100.0),
        "created_at": NOW,
        "updated_at": NOW,
    }
    return Contribution(**{**given, **columns})


def _answer(post: Contribution, body: str = "Oui, c’est possible.", number: int = 0, **columns: Any) -> Message:
    """An answer that residents may read."""
    given: dict[str, Any] = {
        "uuid": f"{number:08d}-1111-4000-8000-" + post.uuid[:8] + "0000",
        "contribution_uuid": post.uuid,
        "author_name": "Nadia Secrétaire",
        "signed_as": "Le service du commerce",
        "kind": MessageKind.ANSWER,
        "state": MessageState.PUBLISHED,
        "body": body,
        "approved_sha256": body_sha256(body),
        "published_at": "2026-10-02T08:00:00.000Z",
    }
    return Message(**{**given, **columns})


@pytest.fixture(scope="session")
def blank_quarter(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("blank") / "quarter.gpkg"
    Replica.create(path, crs=LAMBERT_93, hub_id="hub", epoch="first").close()
    return path.read_bytes()


@pytest.fixture
def new_bench(tmp_path: Path, blank_quarter: bytes) -> Iterator[Callable[[], Bench]]:
    """Makes a bench; several in one test don't know each other."""
    made: list[Bench] = []

    def make() -> Bench:
        path = tmp_path / f"quartier-{len(made)}.gpkg"
        path.write_bytes(blank_quarter)
        bench = Bench(Replica.open(path), tmp_path / f"carte-{len(made)}")
        bench.put(Quarter("q" * 8, geometry=square(800_000, 6_480_000, 500), name="Tarentaize <b>"))
        bench.put(Campaign("campaign", name="Rez-de-chaussée", question="Que faire des rez-de-chaussée vides\u202f?"))
        made.append(bench)
        return bench

    yield make
    for bench in made:
        bench.replica.close()


@pytest.fixture
def bench(new_bench: Callable[[], Bench]) -> Bench:
    return new_bench()


@pytest.fixture
def post() -> Callable[..., Contribution]:
    return _post


@pytest.fixture
def answer() -> Callable[..., Message]:
    return _answer
