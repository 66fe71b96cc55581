"""A small quarter in a replica: one contribution per kind and status, with what hangs on it."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.vocabulary import Kind, Occupancy, Sector, Status
from si_javais_un_quartier.store.geopackage import LAMBERT_93, encode_boundary, encode_point
from si_javais_un_quartier.store.replica import Replica

X, Y = 808400.0, 6482400.0
HOSTILE = "<img src=x onerror=\"alert(1)\"> & [% env('HOME') %] '; DROP TABLE contribution; --"


def square(x: float, y: float, side: float) -> records.Boundary:
    """A multipolygon of one square."""
    ring = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    points = b"".join(struct.pack("<dd", *point) for point in ring)
    polygon = struct.pack("<BIII", 1, 3, 1, len(ring)) + points
    return records.Boundary(struct.pack("<BII", 1, 6, 1) + polygon)


def insert(replica: Replica, table: str, **values: object) -> None:
    """One row, as a bare tool writes it."""
    columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    replica.connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', tuple(values.values()))


def uuid_of(number: int) -> str:
    """A uuid a test can name."""
    return f"00000000-0000-4000-8000-{number:012d}"


def fill(replica: Replica) -> None:
    """Rows of every table the layers show."""
    place = lambda x, y: encode_point(records.Place(X + x, Y + y), 2154)  # noqa: E731
    insert(
        replica, "quarter", uuid=uuid_of(1), name="Tarentaize", geom=encode_boundary(square(X - 20, Y - 20, 400), 2154)
    )
    insert(replica, "member", uuid=uuid_of(2), display_name="Nadia", roles="[]", active=1)
    insert(replica, "profile", uuid=uuid_of(3), pseudonym="Mina")
    number = 100
    for row, status in enumerate(Status):
        for column, kind in enumerate(Kind):
            number += 1
            insert(
                replica, "contribution", uuid=uuid_of(number), kind=kind.value, status=status.value,
                title=HOSTILE if number == 101 else f"Titre {number}", body="Un atelier.", author_uuid=uuid_of(3),
                visibility="pending", theme="bien_vivre", geom=place(column * 18, row * 18),
            )  # fmt: skip
    insert(replica, "message", uuid=uuid_of(4), contribution_uuid=uuid_of(101), kind="note", state="draft", body="Vu.")
    for place_number, occupancy in enumerate(Occupancy):
        insert(
            replica, "premises", uuid=uuid_of(10 + place_number), occupancy=occupancy.value,
            address=f"{place_number} rue de la Ville", geom=place(130, place_number * 18),
        )  # fmt: skip
    for place_number, sector in enumerate(Sector):
        insert(
            replica, "initiative", uuid=uuid_of(30 + place_number), sector=sector.value, name=f"Initiative {sector}",
            geom=place(160, place_number * 25),
        )  # fmt: skip
    insert(replica, "encounter", uuid=uuid_of(40), place="Marché", format="market", geom=place(160, 120))
    for step in range(9):
        blob = encode_boundary(square(X + step * 22 - 10, Y - 15, 20), 2154)
        insert(replica, "parcel", id=f"42218000BK{step:04d}", section="BK", number=str(step), geom=blob)
        insert(replica, "building", id=f"b{step}", geom=encode_boundary(square(X + step * 22 - 8, Y - 13, 9), 2154))


@pytest.fixture(scope="session")
def filled_quarter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The working copy that each test gets its own copy of."""
    path = tmp_path_factory.mktemp("filled") / "quartier.gpkg"
    with Replica.create(path, crs=LAMBERT_93) as replica:
        fill(replica)
    return path


@pytest.fixture
def quarter(filled_quarter: Path, tmp_path: Path) -> Iterator[Replica]:
    """An open replica with rows; its folder has a space and an accent, as people's have."""
    folder = tmp_path / "mes données"
    folder.mkdir()
    shutil.copyfile(filled_quarter, folder / "quartier.gpkg")
    with Replica.open(folder / "quartier.gpkg") as replica:
        yield replica
