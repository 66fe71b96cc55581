"""The demonstration quarter as a hub, and its ground."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.algorithms.demohub import DemoHubAlgorithm
from si_javais_un_quartier.algorithms.importparcels import ImportParcelsAlgorithm
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.intake.demonstration import ground as ground_of
from si_javais_un_quartier.qgis_bridge import syncing
from si_javais_un_quartier.qgis_bridge.demonstration import import_ground
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]


def number(path: Path, statement: str) -> int:
    with closing(sqlite3.connect(path)) as base:
        return int(base.execute(statement).fetchone()[0])


def test_demonstration(run: Run, replica: Replica, tmp_path: Path) -> None:
    hub, ground = tmp_path / "démo.gpkg", tmp_path / "sol.gpkg"
    asked = {"CONTRIBUTIONS": 60, "SEED": 2, "HUB": str(hub), "GROUND": str(ground)}
    assert run(DemoHubAlgorithm(), **asked) == {"HUB": str(hub), "GROUND": str(ground)}
    assert number(hub, "SELECT count(*) FROM contribution WHERE deleted = 0") == 60
    assert number(hub, "SELECT count(*) FROM premises") > 10
    assert number(hub, "SELECT count(*) FROM quarter") == 1
    assert number(hub, "SELECT count(*) FROM contribution WHERE rev IS NULL OR rev = 0") == 0
    assert number(hub, "SELECT count(*) FROM history") >= 60
    assert number(hub, "SELECT count(DISTINCT created_at) FROM contribution") > 1
    result = run(ImportParcelsAlgorithm(), INPUT=str(ground))
    parcels = number(ground, "SELECT count(*) FROM parcel")
    assert (result["IMPORTED"], result["REJECTED"]) == (parcels, 0)
    assert parcels > 100
    buildings = number(ground, "SELECT count(*) FROM building")
    assert replica.connection.execute("SELECT count(*) FROM building").fetchone() == (buildings,)
    names = replica.connection.execute("SELECT name, width_m FROM street WHERE name = 'rue Tarentaize'").fetchall()
    assert names == [("rue Tarentaize", 13.0)]
    assert number(replica.path, "SELECT count(*) FROM street") == number(ground, "SELECT count(*) FROM street") > 10
    assert number(replica.path, "SELECT count(*) FROM park WHERE name = 'square du Puits'") == 1
    with pytest.raises(ValueError, match="already a file"):
        run(DemoHubAlgorithm(), **asked)


def test_the_story_ends_today_or_on_the_day_asked_for(run: Run, tmp_path: Path) -> None:
    fresh, dated = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    run(DemoHubAlgorithm(), CONTRIBUTIONS=40, HUB=str(fresh), GROUND=str(tmp_path / "g.gpkg"))
    run(DemoHubAlgorithm(), CONTRIBUTIONS=40, TODAY="2024-05-17", HUB=str(dated), GROUND=str(tmp_path / "g.gpkg"))
    assert begun(fresh) == date.fromisoformat(SystemClock().today()) - timedelta(days=200)
    assert begun(dated) == date(2024, 5, 17) - timedelta(days=200)


def begun(hub: Path) -> date:
    with closing(sqlite3.connect(hub)) as base:
        return date.fromisoformat(base.execute("SELECT substr(created_at, 1, 10) FROM quarter").fetchone()[0])


def test_a_working_copy_of_the_demonstration_comes_with_its_ground(tmp_path: Path) -> None:
    copy = syncing.demonstration(tmp_path / "copies de travail", SystemClock(), Silent())
    plan = ground_of(1)
    sizes = {"parcel": plan.parcels, "building": plan.buildings, "street": plan.streets, "park": plan.parks}
    for table, rows in sizes.items():
        assert number(copy, f"SELECT count(*) FROM {table}") == len(rows) > 0, table
        assert number(copy, f"SELECT count(*) FROM rtree_{table}_geom") == len(rows), table
    assert number(copy, "SELECT count(*) FROM contribution") == 400
    with Replica.open(copy) as replica:
        assert syncing.waiting(replica).not_sent == 0
    import_ground(copy)
    assert number(copy, "SELECT count(*) FROM parcel") == len(plan.parcels), "a second time replaces"
