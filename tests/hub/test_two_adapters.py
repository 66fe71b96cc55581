"""Any team and any tools, in any order, end equal: over a file, and over QGIS Server and PostGIS.

Two people write and synchronise; between them other programs write to the shared base: plain SQL, QGIS's edit buffer,
``ogr2ogr -append`` and ``-overwrite``.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from qgis.core import QgsFeature, QgsVectorLayer

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica
from si_javais_un_quartier.sync.ports import Hub

from .same import content
from .served import ServedHub, TestServer
from .web_team import ROLES, exchange

WHO, ROW, UNIT = st.integers(0, 1), st.integers(0, 3), st.sampled_from(("body", "service"))


class Base:
    """A shared base, how people reach it, and how other programs do."""

    #: Whether a program may replace a whole table.
    may_overwrite = True

    def hub(self, who: int) -> Hub:
        raise NotImplementedError

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Plain SQL; places are ``?``."""
        raise NotImplementedError

    def layer(self) -> QgsVectorLayer:
        raise NotImplementedError

    def ogr2ogr(self, how: str, source: Path) -> subprocess.CompletedProcess[bytes]:
        raise NotImplementedError

    def is_whole(self) -> bool:
        """Whether the table of contributions has its columns."""
        return True

    def close(self) -> None:
        """Let go."""


class FileBase(Base):
    def __init__(self, folder: Path) -> None:
        self.path = folder / "hub.gpkg"
        create_hub(self.path, name="x", crs=LAMBERT_93, administrator="Nadia")

    def hub(self, who: int) -> Hub:
        return GeoPackageHub(self.path)

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        connection = sqlite3.connect(str(self.path), isolation_level=None)
        try:
            return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def is_whole(self) -> bool:
        return ("deleted",) in self.sql("SELECT name FROM pragma_table_info('contribution')")

    def layer(self) -> QgsVectorLayer:
        return QgsVectorLayer(str(self.path) + "|layername=contribution", "x", "ogr")

    def ogr2ogr(self, how: str, source: Path) -> subprocess.CompletedProcess[bytes]:
        command = ["ogr2ogr", how, "-update", str(self.path), str(source), "-nln", "contribution"]
        return subprocess.run(command, check=True, capture_output=True)


class ServerBase(Base):
    may_overwrite = False  # the team's roles don't own the tables

    def __init__(self, served: ServedHub) -> None:
        self.served = served
        served.reset()
        self.keys = [served.person(name, *ROLES) for name in ("nadia", "karim")]

    def hub(self, who: int) -> Hub:
        from si_javais_un_quartier.sync.hubs.wfs import WfsHub

        return WfsHub(self.served.url, exchange(self.keys[who]))

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        return self.served.sql(statement.replace("%", "%%").replace("?", "%s"), *values)

    def _place(self, user: str) -> str:
        run = self.served.server.place.run
        return f"dbname='{self.served.quarter.database}' host='{run}' user='{user}'"

    def layer(self) -> QgsVectorLayer:
        source = self._place("postgres") + ' key=\'uuid\' table="quartier"."contribution" (geom)'
        return QgsVectorLayer(source, "x", "postgres")

    def ogr2ogr(self, how: str, source: Path) -> subprocess.CompletedProcess[bytes]:
        user = "quartier_p_nadia" if how == "-overwrite" else "postgres"
        target = "PG:" + self._place(user) + " active_schema=quartier"
        command = ["ogr2ogr", how, "-update", target, str(source), "-nln", "quartier.contribution"]
        return subprocess.run(command, check=False, capture_output=True)


class Team(RuleBasedStateMachine):
    """Two people, a shared base, and other programs."""

    def base(self, folder: Path) -> Base:
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.ground = self.base(self.folder)
        self.copies: list[Replica] = []
        for who, name in enumerate(("Nadia", "Karim")):
            path = self.folder / (name + ".gpkg")
            self.copies.append(open_or_create_replica(self.ground.hub(who), path, name))
        self.count = 0
        self.saved: set[tuple[str, str, str]] = set()

    def teardown(self) -> None:
        try:
            self.meet()
        finally:
            for copy in self.copies:
                copy.close()
            self.ground.close()
            shutil.rmtree(self.folder)

    def meet(self) -> None:
        for who in (0, 1, 0, 1):
            report = synchronise(self.copies[who], self.ground.hub(who), confirm_deletions=True)
        assert report.not_sent == 0
        nadia, karim = (content(copy) for copy in self.copies)
        assert nadia == karim
        live = {str(row[0]) for row in self.ground.sql("SELECT uuid FROM contribution WHERE deleted = 0")}
        assert live == {str(row[0]) for row in nadia["contribution"]}
        assert self.ground.sql("SELECT uuid FROM contribution GROUP BY uuid HAVING count(*) > 1") == []
        assert self.saved <= self.kept()

    def kept(self) -> set[tuple[str, str, str]]:
        """Every value that the history or a clash holds, by row and column."""
        found = set()
        for key, text in self.ground.sql(
            "SELECT row_uuid, image FROM history WHERE table_name = 'contribution' AND image IS NOT NULL"
        ):
            found |= {(str(key), name, value) for name, value in json.loads(str(text)).items()}
        for key, unit, text in self.ground.sql("SELECT row_uuid, unit, local_value FROM conflict"):
            value = json.loads(str(text))
            pairs = value.items() if isinstance(value, dict) else [(unit, value)]
            found |= {(str(key), str(name), one) for name, one in pairs}
        return found

    def words(self, who: str) -> str:
        self.count += 1
        return who + " " + str(self.count) + " 🌳"

    def pick(self, who: int, number: int) -> str | None:
        rows = self.copies[who].connection.execute("SELECT uuid FROM contribution ORDER BY uuid").fetchall()
        return str(rows[number % len(rows)][0]) if rows else None

    # -- people

    @rule(who=WHO)
    def write(self, who: int) -> None:
        words = self.words("person")
        connection = self.copies[who].connection
        connection.execute("INSERT INTO contribution (body) VALUES (?)", (words,))
        (key,) = connection.execute("SELECT uuid FROM contribution WHERE body = ?", (words,)).fetchone()
        self.saved.add((key, "body", words))

    @rule(who=WHO, number=ROW, unit=UNIT)
    def edit(self, who: int, number: int, unit: str) -> None:
        key = self.pick(who, number)
        if key is not None:
            connection = self.copies[who].connection
            (old,) = connection.execute(f"SELECT {unit} FROM contribution WHERE uuid = ?", (key,)).fetchone()
            self.saved.discard((key, unit, old))  # replaced knowingly
            words = self.words("person")
            connection.execute(f"UPDATE contribution SET {unit} = ? WHERE uuid = ?", (words, key))
            self.saved.add((key, unit, words))

    @rule(who=WHO, number=ROW)
    def delete(self, who: int, number: int) -> None:
        key = self.pick(who, number)
        if key is not None:
            self.saved = {it for it in self.saved if it[0] != key}
            self.copies[who].connection.execute("DELETE FROM contribution WHERE uuid = ?", (key,))

    @rule(who=WHO)
    def synchronise(self, who: int) -> None:
        synchronise(self.copies[who], self.ground.hub(who), confirm_deletions=True)

    # -- other programs

    def on_hub(self, number: int) -> str | None:
        """A row that other programs may change; None also while a table that was replaced waits to be rebuilt."""
        if not self.ground.is_whole():
            return None
        rows = self.ground.sql("SELECT uuid FROM contribution WHERE deleted = 0 ORDER BY uuid")
        return str(rows[number % len(rows)][0]) if rows else None

    @rule(number=ROW, unit=UNIT)
    def plain_sql(self, number: int, unit: str) -> None:
        key = self.on_hub(number)
        if key is not None:
            self.ground.sql(f"UPDATE contribution SET {unit} = ? WHERE uuid = ? RETURNING uuid", self.words("sql"), key)

    @rule(number=ROW)
    def qgis_edit_buffer(self, number: int) -> None:
        layer = self.ground.layer()
        assert layer.isValid()
        assert layer.startEditing()
        key = self.on_hub(number)
        for feature in layer.getFeatures():
            if key is not None and feature["uuid"] == key:
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf("service"), self.words("qgis"))
        added = QgsFeature(layer.fields())
        added["body"] = self.words("qgis")
        layer.addFeature(added)
        assert layer.commitChanges(), layer.commitErrors()

    def posts(self) -> Path:
        path = self.folder / "posts.geojson"
        place = {"type": "Point", "coordinates": [808010, 6480010]}
        post = {"type": "Feature", "geometry": place, "properties": {"body": self.words("ogr2ogr")}}
        crs = {"type": "name", "properties": {"name": "EPSG:2154"}}
        path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [post]}), "utf-8")
        return path

    @rule()
    def ogr2ogr_append(self) -> None:
        done = self.ground.ogr2ogr("-append", self.posts())
        assert done.returncode == 0, done.stderr

    @rule()
    def ogr2ogr_overwrite(self) -> None:
        before = self.ground.sql("SELECT body FROM contribution ORDER BY body")
        done = self.ground.ogr2ogr("-overwrite", self.posts())
        if not self.ground.may_overwrite:
            assert done.returncode != 0
            assert self.ground.sql("SELECT body FROM contribution ORDER BY body") == before


class FileTeam(Team):
    def base(self, folder: Path) -> Base:
        return FileBase(folder)


class ServerTeam(Team):
    served: ClassVar[ServedHub | None] = None

    def base(self, folder: Path) -> Base:
        assert ServerTeam.served is not None
        return ServerBase(ServerTeam.served)


@pytest.fixture(scope="module", autouse=True)
def served(test_server: TestServer) -> Iterator[None]:
    """One shared base on a server for all of the second."""
    if shutil.which("ogr2ogr") is None:
        pytest.skip("ogr2ogr is not installed")
    ServerTeam.served = test_server.hub()
    yield
    ServerTeam.served.drop()


FEW = {"deadline": None, "suppress_health_check": list(HealthCheck)}
FileTeam.TestCase.settings = settings(max_examples=8, stateful_step_count=14, **FEW)  # type: ignore[arg-type]
ServerTeam.TestCase.settings = settings(max_examples=6, stateful_step_count=14, **FEW)  # type: ignore[arg-type]
TestOverAFile = pytest.mark.timeout(900)(pytest.mark.slow(FileTeam.TestCase))
TestOverAServer = pytest.mark.timeout(900)(pytest.mark.slow(ServerTeam.TestCase))
