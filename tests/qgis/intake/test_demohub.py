"""The demonstration quarter as a hub, and its ground."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.algorithms.demohub import DemoHubAlgorithm
from si_javais_un_quartier.algorithms.importparcels import ImportParcelsAlgorithm
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
    with pytest.raises(ValueError, match="already a file"):
        run(DemoHubAlgorithm(), **asked)
