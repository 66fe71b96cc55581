"""A base in one file, and back: PostgreSQL's own dump, who is let in, and how the base is called."""

from __future__ import annotations

import io
import json
import shutil
import tarfile
import tempfile
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path

import psycopg2
import psycopg2.extensions

from si_javais_un_quartier.store.sql import join, listed

from .cluster import inserting
from .places import Quarter, ServerError
from .server import HubServer

_DUMP, _PASSWORDS, _ABOUT = "base.dump", "passwords", "about.json"


def save(server: HubServer, quarter: Quarter, target: Path | None = None) -> Path:
    """Write a backup, of one moment, while people work; returns its path."""
    if target is None:
        now = datetime.now(timezone.utc).strftime("%Y-%m-%d-%H%M%S")
        target = server.place.backups / (quarter.name + "-" + now + ".tar")
    part = target.with_name(target.name + ".part")
    passwords = server.place.passwords / quarter.name
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        dump = Path(folder) / _DUMP
        server.cluster.dump(quarter.database, dump)
        with tarfile.open(part, "w") as archive:
            archive.add(dump, _DUMP)
            if passwords.exists():
                archive.add(passwords, _PASSWORDS)
            about = json.dumps(asdict(quarter)).encode()
            entry = tarfile.TarInfo(_ABOUT)
            entry.size = len(about)
            archive.addfile(entry, io.BytesIO(about))
    part.chmod(0o600)
    part.replace(target)
    return target


def whose(source: Path) -> Quarter:
    """The quarter that a backup is of. Raises ServerError for a file that is none."""
    try:
        with tarfile.open(source) as archive:
            held = archive.extractfile(_ABOUT)
            return Quarter(**json.loads(held.read() if held is not None else b"{}"))
    except (OSError, tarfile.TarError, KeyError, ValueError, TypeError) as error:
        raise ServerError("this is no backup of a base: " + str(source)) from error


def restore(server: HubServer, quarter: Quarter, source: Path) -> int:
    """Put the base back as it was in a backup; returns how many erasures since were made again.

    The base that is there is replaced at the end, once the backup is whole beside it. A new epoch, and a history that
    lacks what working copies have heard of, tell them to compare all and to send what the backup lacks.
    """
    aside = Quarter(quarter.name + "-restoring", quarter.title, quarter.srid)
    with tempfile.TemporaryDirectory(dir=server.place.backups) as folder:
        _unpack(source, Path(folder))
        passwords = Path(folder) / _PASSWORDS
        server.cluster.drop(aside)
        try:
            server.cluster.load(aside.database, Path(folder) / _DUMP)
            server.cluster.install(aside)
            server.cluster.sql(
                "UPDATE quartier.sync_meta SET value = gen_random_uuid() WHERE key = 'epoch'", aside.database
            )
            erased = _replay(server, quarter, aside)
            server.cluster.give_roles(aside)
        except ServerError:
            server.cluster.drop(aside)
            raise
        if passwords.exists() and not server.web.people(quarter):  # on another machine
            server.web.take_over(quarter, passwords.read_text("utf-8").splitlines())
    server.web.stop()
    server.cluster.replace(quarter, aside)
    server.start()
    return erased


def _unpack(source: Path, folder: Path) -> None:
    try:
        with tarfile.open(source) as archive:
            for name in (_DUMP, _PASSWORDS):
                if name in archive.getnames():
                    held = archive.extractfile(name)
                    if held is not None:
                        with (folder / name).open("wb") as file:
                            shutil.copyfileobj(held, file)
    except (OSError, tarfile.TarError) as error:
        raise ServerError("this is no backup: " + str(source) + " (" + str(error) + ")") from error
    if not (folder / _DUMP).exists():
        raise ServerError("this is no backup of a base: " + str(source))


def _replay(server: HubServer, quarter: Quarter, aside: Quarter) -> int:
    """Erase again what the backup brought back, and let in whom the present base lets in; returns how many erasures.

    Nothing is carried over where the present base can't be read any more.
    """
    if quarter.database not in server.cluster.databases():
        return 0
    kept = {}
    try:
        with server.cluster.connected(quarter.database) as cursor:
            for table, columns in _CARRIED.items():
                cursor.execute(join("SELECT", listed(columns), "FROM", table, _LIVING.get(table, "")))
                kept[table] = cursor.fetchall()
    except psycopg2.Error as error:
        print("the present base can’t be read, so its erasures can’t be made again: " + str(error))
        return 0
    with server.cluster.connected(aside.database) as cursor:
        again = sum(_carry(cursor, "erasure", row) for row in kept["erasure"])
        for row in kept["tombstone"]:
            _carry(cursor, "tombstone", row)
        for row in kept["access"]:
            cursor.execute("DELETE FROM access WHERE role_name = %s OR login = %s", row[:2])
            _carry(cursor, "access", row)
    return again


_CARRIED = {
    "erasure": ("uuid", "table_name", "row_uuid", "asked_on", "reason", "created_at", "updated_at", "updated_by"),
    "tombstone": ("table_name", "row_uuid"),
    "access": ("role_name", "login", "member_uuid", "open"),
}
_LIVING = {"erasure": "WHERE deleted = 0 ORDER BY rev"}


def _carry(cursor: psycopg2.extensions.cursor, table: str, row: tuple[object, ...]) -> int:
    cursor.execute(join(inserting(table, _CARRIED[table]), "ON CONFLICT DO NOTHING"), row)
    return int(cursor.rowcount)
