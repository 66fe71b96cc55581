"""People with working copies of a served hub, each reached with their own name and password."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

from requests.adapters import BaseAdapter

from si_javais_un_quartier.network.exchange import Exchange
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.joining import open_or_create_replica
from si_javais_un_quartier.sync.report import SyncReport

from .served import ServedHub

ROLES = ("planner", "mediator", "decision_maker", "administrator")
#: Quick, and patient with a loaded machine.
LIMITS = Limits(connect=20, read=60, attempts=3, pause=0.2)


Line = Callable[[], BaseAdapter]


def basic(who: tuple[str, str]) -> str:
    """The word that lets somebody in."""
    return "Basic " + base64.b64encode(":".join(who).encode()).decode()


def exchange(who: tuple[str, str], limits: Limits = LIMITS, line: Line | None = None) -> Exchange:
    """What speaks as somebody, over a *line* of its own where there is one, and then without pauses."""
    headers = {"Authorization": basic(who)}
    if line is None:
        return Exchange(limits=limits, headers=headers)
    return Exchange(line, limits, headers=headers, sleep=lambda _: None)


class WebTeam:
    """Working copies by name, in a folder."""

    def __init__(self, served: ServedHub, folder: Path) -> None:
        self.served, self.folder = served, folder
        self.keys: dict[str, tuple[str, str]] = {}
        self.copies: dict[str, Replica] = {}
        self._put_aside = False
        self.address: Callable[[], str] = lambda: served.url

    def hub(self, name: str, limits: Limits = LIMITS, line: Line | None = None) -> WfsHub:
        """The hub as *name* reaches it."""
        return WfsHub(self.address(), exchange(self.keys[name], limits, line))

    def let_in(self, name: str, *roles: str) -> None:
        """Give *name* a login."""
        self.keys[name] = self.served.person(name, *(roles or ROLES))

    def join(self, name: str, *roles: str) -> Replica:
        """The working copy of *name*, who is let in."""
        self.let_in(name, *roles)
        path = self.folder / (name + ".gpkg")
        self.copies[name] = open_or_create_replica(self.hub(name), path, name.capitalize())
        return self.copies[name]

    def sync(self, name: str, *, line: Line | None = None, limits: Limits = LIMITS, **choices: object) -> SyncReport:
        """Synchronise somebody's copy."""
        return synchronise(self.copies[name], self.hub(name, limits, line), **choices)  # type: ignore[arg-type]

    def hold(self) -> Callable[[], None]:
        """Keep the server's database from answering, until what is returned is called."""
        held = self.served.connect()
        held.autocommit = False
        with held.cursor() as cursor:
            cursor.execute("LOCK TABLE quartier.history, quartier.sync_push IN ACCESS EXCLUSIVE MODE")

        def let_go() -> None:
            held.rollback()
            held.close()

        return let_go

    def snapshot(self) -> Callable[[], None]:
        """Put all that the base holds aside; what is returned puts it back, as an administrator does by hand."""
        names = [str(row[0]) for row in self.served.sql("SELECT table_name FROM tracked")]
        names += ["history", "tombstone", "sync_push"]
        self._put_aside = True
        aside = "".join(f"CREATE TABLE aside.{name} AS TABLE quartier.{name};" for name in names)
        self.served.sql("DROP SCHEMA IF EXISTS aside CASCADE; CREATE SCHEMA aside;" + aside)
        ((rev,),) = self.served.sql("SELECT last_value FROM rev_counter")

        def put_back() -> None:
            back = "".join(
                f"DELETE FROM quartier.{name}; INSERT INTO quartier.{name} OVERRIDING SYSTEM VALUE TABLE aside.{name};"
                for name in names
            )
            self.served.sql("SET session_replication_role = replica;" + back + "SET session_replication_role = origin;")
            self.served.sql("SELECT setval('rev_counter', %s)", rev)

        return put_back

    def close(self) -> None:
        """Close every copy, and forget what was put aside."""
        for copy in self.copies.values():
            copy.close()
        if self._put_aside:
            self.served.sql("DROP SCHEMA IF EXISTS aside CASCADE")
