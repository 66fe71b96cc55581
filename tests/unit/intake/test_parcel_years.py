"""Next year's parcels: a split one leads on to its parts, and a partial file takes nothing out."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Place, Premises, ReviewEvent
from si_javais_un_quartier.intake.guessing import mapping_for
from si_javais_un_quartier.intake.parcel_years import YearReport, import_year
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from tests.unit.intake.in_memory import Rows

LEFT, RIGHT, NOWHERE, SHOP = new_uuid(), new_uuid(), new_uuid(), new_uuid()


def parcel(number: int, west: float, east: float, commune: str = "42218") -> dict[str, object]:
    """A strip from *west* to *east*, 10 high."""
    corners = ((west, 0.0), (east, 0.0), (east, 10.0), (west, 10.0), (west, 0.0))
    flat = [value for corner in corners for value in corner]
    wkb = struct.pack("<BIII10d", 1, 3, 1, 5, *flat)
    return {"id": f"{commune}000AB{number:04d}", "contenance": str((east - west) * 10), "wkb": wkb}


def old_year() -> list[dict[str, object]]:
    return [parcel(number, number * 10.0, number * 10.0 + 10) for number in range(1, 11)]


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        bring(made, old_year())
        split = "42218000AB0003"
        rows = (
            Contribution(uuid=LEFT, parcel_id=split, geometry=Place(32.0, 5.0)),
            Contribution(uuid=RIGHT, parcel_id=split, geometry=Place(38.0, 5.0)),
            Contribution(uuid=NOWHERE, parcel_id=split),
            Premises(uuid=SHOP, parcel_id="42218000AB0004", geometry=Place(45.0, 5.0)),
        )
        acts.perform(made, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())
        yield made


def bring(replica: Replica, rows: list[dict[str, object]]) -> YearReport:
    source = Rows(*rows, name="cadastre", geometry_type="polygon")
    return import_year(replica, source, mapping_for("", source, "parcel"), SystemClock())


def stated(replica: Replica) -> dict[str, str | None]:
    return {row.uuid: row.parcel_id for kind in (Contribution, Premises) for row in read(replica.connection, kind)}


def new_year() -> list[dict[str, object]]:
    """The third parcel is two now, the fifth is larger."""
    kept = [row for row in old_year() if row["id"] not in {"42218000AB0003", "42218000AB0005"}]
    return [*kept, parcel(101, 30, 35), parcel(102, 35, 40), parcel(5, 50, 61)]


def test_what_was_tied_to_a_split_parcel_follows_its_ground(replica: Replica) -> None:
    year = bring(replica, new_year())
    assert year.appeared == ("42218000AB0101", "42218000AB0102")
    assert (year.vanished, year.changed, year.followed, year.left) == (("42218000AB0003",), 1, 2, (NOWHERE,))
    assert stated(replica) == {
        LEFT: "42218000AB0101", RIGHT: "42218000AB0102", NOWHERE: "42218000AB0003", SHOP: "42218000AB0004",
    }  # fmt: skip
    told = {(it.row_uuid, it.old_value, it.new_value) for it in read(replica.connection, ReviewEvent)}
    assert (LEFT, "42218000AB0003", "42218000AB0101") in told
    assert replica.connection.execute("SELECT count(*) FROM parcel").fetchone() == (11,)


def test_it_can_be_taken_back(replica: Replica) -> None:
    bring(replica, new_year())
    acts.undo(replica, None, SystemClock())
    assert stated(replica)[LEFT] == "42218000AB0003"


def test_the_same_file_again_changes_nothing(replica: Replica) -> None:
    bring(replica, new_year())
    year = bring(replica, new_year())
    assert (year.appeared, year.vanished, year.changed, year.followed) == ((), (), 0, 0)
    assert year.report.unchanged == 11


def test_a_part_of_a_commune_takes_nothing_out(replica: Replica) -> None:
    year = bring(replica, new_year()[:3])
    assert year.vanished == ()
    assert replica.connection.execute("SELECT count(*) FROM parcel").fetchone() == (10,)
    assert "whole communes" in str(year.report.notices[-1])


def test_another_commune_is_left_alone(replica: Replica) -> None:
    year = bring(replica, [parcel(1, 0, 10, commune="42005")])
    assert (year.vanished, year.appeared) == ((), ())
    assert replica.connection.execute("SELECT count(*) FROM parcel").fetchone() == (11,)
