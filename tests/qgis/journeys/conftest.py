"""A shared base, working copies of it, and the algorithms as Processing runs them: whole ways, from file to file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from si_javais_un_quartier.algorithms.provider import QuartierProvider
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Member, Record, Setting
from si_javais_un_quartier.domain.settings import read_settings
from si_javais_un_quartier.domain.situation import Refusal, Situation
from si_javais_un_quartier.domain.vocabulary import Role
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.schema import tables
from si_javais_un_quartier.store.sql import select
from si_javais_un_quartier.store.threads import ThreadRepository

#: Folders as offices have them
FOLDER = "Équipe d'été (Saint-Étienne) n° 2"


class Heard(QgsProcessingFeedback):
    """Feedback that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802 (the name QGIS calls)
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 (the name QGIS calls)
        self.lines.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803 (the name QGIS calls)
        self.lines.append(error)


class Quarter:
    """The algorithms, a shared base and the working copies made of it, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.hub = folder / "base partagée d'ici.gpkg"
        self.heard = Heard()

    def run(self, name: str, **parameters: Any) -> dict[str, Any]:
        """Run one of our algorithms; what it refuses is raised with its words."""
        from qgis import processing

        self.heard.lines.clear()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return dict(processing.run("quartier:" + name, parameters, context=context, feedback=self.heard))

    def bring_in(self, what: str, path: object, who: str = "Awa", **more: Any) -> tuple[int, int, int]:
        """Import into the working copy of *who*: how many came in, were found again, stayed out."""
        given = str(path) if isinstance(path, Path) else path
        result = self.run("import" + what, INPUT=given, REPLICA=str(self.copy(who)), **more)
        return result["IMPORTED"], result["UPDATED"], result["REJECTED"]

    def create(self, **more: Any) -> None:
        self.run("createhub", **{"NAME": "Tarentaize", "USER": "Awa", "HUB": str(self.hub), "CRS": "EPSG:2154", **more})

    def copy(self, who: str) -> Path:
        """The working copy of *who*, on a disk of their own."""
        return self.folder / who / f"copie de {who}.gpkg"

    def sync(self, *people: str) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for who in people:
            self.copy(who).parent.mkdir(exist_ok=True)
            result = self.run("synchronise", HUB=str(self.hub), REPLICA=str(self.copy(who)), USER=who)
        return result

    def open(self, who: str) -> Replica:
        return Replica.open(self.copy(who))

    def contributions(self, who: str = "Awa") -> list[Contribution]:
        with self.open(who) as replica:
            return list(read(replica.connection, Contribution, order="fid"))

    def checks(self, who: str = "Awa") -> list[tuple[str, str, int]]:
        """What waits to be looked at: source_id, why, done."""
        statement = (
            "SELECT c.source_id, k.what, k.done FROM local_check AS k JOIN contribution AS c ON c.uuid = k.row_uuid "
            "ORDER BY c.fid, k.what"
        )
        with self.open(who) as replica:
            return list(replica.connection.execute(statement))

    def put(self, who: str, *records: Record) -> None:
        """Write rows as the desk does."""
        with self.open(who) as replica:
            act = Act(phrase("written"), tuple(map(Insert, records)))
            perform(replica, act, replica.meta("member_uuid"), SystemClock())

    def do(self, who: str, contribution: str, decide: Callable[..., Any], *arguments: Any, **more: Any) -> Act:
        """Decide on a contribution by the rules, and write the act."""
        with self.open(who) as replica:
            decision = decide(_situation(replica, contribution), *arguments, new_uuid, **more)
            assert not isinstance(decision, Refusal), decision
            perform(replica, decision, replica.meta("member_uuid"), SystemClock())
            return decision

    def contents(self, who: str | None) -> dict[str, list[tuple[object, ...]]]:
        """Every column of every living row that travels, of a working copy or (None) of the shared base."""
        path, living = (self.hub, "deleted = 0") if who is None else (self.copy(who), "")
        found = {}
        with closing(sqlite3.connect(path)) as connection:
            for table in tables():
                if not table.insert_only:
                    names = ("uuid", *table.content_columns, "created_at", "updated_at", "updated_by", "rev")
                    found[table.name] = connection.execute(select(table.name, names, living, "uuid")).fetchall()
        return found


def _situation(replica: Replica, uuid: str) -> Situation:
    dossier = ThreadRepository(replica).dossier(uuid)
    assert dossier is not None
    me = replica.meta("member_uuid") or ""
    member = next(read(replica.connection, Member, "uuid = ?", (me,)))
    clock = SystemClock()
    settings = read_settings(read(replica.connection, Setting))
    return Situation(
        dossier.contribution,
        member,
        clock.now(),
        clock.today(),
        settings,
        dossier.author,
        dossier.messages,
        dossier.tags,
    )


@dataclass
class Refusals:
    """Collects why things were refused."""

    reasons: list[str] = field(default_factory=list)

    def asked(self, work: Callable[..., Any], *arguments: Any, **more: Any) -> Any:
        try:
            return work(*arguments, **more)
        except QgsProcessingException as refusal:
            self.reasons.append(str(refusal))
            return None


@pytest.fixture(scope="module")
def provider(qgis_processing: None) -> Iterator[QuartierProvider]:
    """The provider ``quartier``, registered unless another test has."""
    registry = QgsApplication.processingRegistry()
    known = registry.providerById("quartier")
    made = known or QuartierProvider()
    if known is None:
        registry.addProvider(made)
    yield made
    if known is None:
        registry.removeProvider(made)


@pytest.fixture(scope="module")
def new_quarter(provider: QuartierProvider, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Quarter]:
    """Makes a quarter with a shared base and a working copy for each of some people; all may do everything."""

    def make(*people: str, **more: Any) -> Quarter:
        folder = tmp_path_factory.mktemp("journey") / FOLDER
        folder.mkdir()
        made = Quarter(folder)
        made.create(**more)
        made.sync(*people)
        roles = json.dumps([role.value for role in Role])
        with closing(sqlite3.connect(made.hub)) as hub, hub:
            hub.execute("UPDATE member SET roles = ?", (roles,))
        made.sync(*people, *people)
        return made

    return make


@pytest.fixture
def refusals() -> Refusals:
    return Refusals()
