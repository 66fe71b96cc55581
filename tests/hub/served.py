"""A quarter's shared base on a real server (nginx, QGIS Server, PostGIS) on loopback, for tests.

Ask for the fixture ``served_hub``: an empty shared base, new for each test, on a server that is started once for each
test process (about five seconds) and taken away at the end. ``ServedHub`` has

* ``url``: what a person types, ``http://127.0.0.1:PORT/NAME/``; below it ``wfs3/collections/…`` and ``?SERVICE=WFS…``;
* ``person(login, *roles)``: lets somebody in, returns (login, password) for ``requests``; ``member(login)`` their uuid;
* ``connect(login)``: a psycopg2 connection, autocommit, search path set: as that person, or as the administrator;
* ``sql(statement, *values)``: rows of a statement run as the administrator: a bare tool, and a look behind the scenes;
* ``reset()``: empties it in some 50 ms: no rows, no history, another hub id, the same people;
* ``server``, ``quarter``: ``hub_server.server.HubServer`` and ``Quarter``, to stop, kill, back up and restore.

The first request of a person to each process of QGIS Server opens their project, which takes about a second.
``sync.hubs.served`` says what is published, ``scripts/hub_server/sql`` what the triggers do.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import psycopg2
from hub_server.places import Quarter, Settings
from hub_server.server import HubServer
from hub_server.web import free_port

WORKERS = 2
_MODEL = Quarter("model", "Modèle")
_numbers = count(1)


def _alive(connection: psycopg2.extensions.connection) -> bool:
    """Whether it still answers: an earlier test may have killed or restored the server behind it."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except psycopg2.Error:
        return False
    return True


class TestServer:
    """A server in a folder of its own, not durable and so quick to make."""

    __test__ = False

    def __init__(self) -> None:
        _sweep()
        self.folder = Path(tempfile.mkdtemp(prefix="hub-", dir="/tmp"))  # sockets want short paths
        (self.folder / "owner").write_text(str(os.getpid()))
        self.server = HubServer(self.folder)
        self.server.make(Settings(port=free_port(), workers=WORKERS, durable=False))
        self.server.start()
        self.server.add_quarter(_MODEL, bare=True)

    def hub(self, title: str = "Quartier d’essai") -> ServedHub:
        """An empty shared base."""
        quarter = Quarter("q" + str(next(_numbers)), title)
        self.server.add_quarter(quarter, _MODEL)
        return ServedHub(self.server, quarter)

    def close(self) -> None:
        self.server.stop()
        shutil.rmtree(self.folder)


def _sweep() -> None:
    """Take away what test runs that were killed have left."""
    for owner in (*Path("/tmp").glob("hub-*/owner"), *Path("/tmp").glob("serve-*/owner")):
        if not Path("/proc", owner.read_text()).exists():
            for server in (HubServer(owner.parent), HubServer(owner.parent / "server")):
                if server.place.made:
                    server.stop()
            shutil.rmtree(owner.parent, ignore_errors=True)


class ServedHub:
    """One shared base on it."""

    def __init__(self, server: HubServer, quarter: Quarter) -> None:
        self.server, self.quarter = server, quarter
        self.url = server.web.address(quarter)
        self._people: dict[str, tuple[str, Sequence[str], str]] = {}
        self._still_in: set[str] = set()  # whom the last reset has let in again
        self._admin: psycopg2.extensions.connection | None = None

    def person(self, login: str, *roles: str, name: str | None = None) -> tuple[str, str]:
        """Let *login* in, with those roles from now on."""
        password = self._people[login][2] if login in self._people else "secret-of-" + login
        name = name or login.capitalize()
        if login in self._still_in and self._people[login] == (name, roles, password):
            return login, password
        self.server.add_person(self.quarter, login, name, roles, password)
        self._people[login] = (name, roles, password)
        return login, password

    def member(self, login: str) -> str:
        """The uuid of the member behind a login."""
        return str(self.sql("SELECT member_uuid FROM access WHERE login = %s", login)[0][0])

    def connect(self, login: str | None = None) -> psycopg2.extensions.connection:
        """A connection of one's own; the caller closes it."""
        connection = psycopg2.connect(
            host=str(self.server.place.run), user="postgres", dbname=self.quarter.database, application_name="test"
        )
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SET search_path = quartier, public")
            if login is not None:
                cursor.execute('SET SESSION AUTHORIZATION "quartier_p_' + login + '"')
        return connection

    def sql(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Run a statement as the administrator."""
        if self._admin is None or not _alive(self._admin):
            self._admin = self.connect()
        with self._admin.cursor() as cursor:
            cursor.execute(statement, values or None)
            return list(cursor.fetchall()) if cursor.description else []

    def reset(self) -> None:
        """Empty it, as if it had just been made; its people stay."""
        names = [str(row[0]) for row in self.sql("SELECT table_name FROM tracked")]
        self.sql(
            "SET session_replication_role = replica; "
            + "".join("DELETE FROM " + name + ";" for name in (*names, "history", "tombstone", "sync_push"))
            + "SET session_replication_role = origin; ALTER SEQUENCE rev_counter RESTART;"
            + "UPDATE sync_meta SET value = gen_random_uuid() WHERE key IN ('hub_id', 'epoch');"
        )
        for login, (name, roles, _) in self._people.items():
            self.sql(
                "INSERT INTO member (uuid, display_name, roles, active) "
                "SELECT member_uuid, %s, to_jsonb(%s::text[])::text, true FROM access WHERE login = %s",
                name, list(roles), login,
            )  # fmt: skip
        self._still_in = set(self._people)

    def drop(self) -> None:
        """Take it away."""
        if self._admin is not None:
            self._admin.close()
        self.server.drop_quarter(self.quarter)
