"""Whether a folder's locks keep two programs apart: tried once, when a hub is made there."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
from pathlib import Path

from ...domain.errors import HubError
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase

_LIARS = QT_TRANSLATE_NOOP(
    "Phrases",
    "In the folder “{folder}” two people could write the shared base at the same moment and spoil each other’s work. "
    "Nothing was made. Choose another shared folder.",
)
_PATIENCE = 10.0
_KEPT_OUT, _LET_IN = 0, 1


def refuse_lying_locks(folder: Path) -> None:
    """Raise HubError where a second program isn't kept out while a first one writes."""
    probe = folder / (".lock-test-" + str(os.getpid()) + ".gpkg")
    try:
        kept_out = _forked(probe) if hasattr(os, "fork") else _second_handle(probe)
    finally:
        for leftover in (probe, Path(str(probe) + "-journal")):
            leftover.unlink(missing_ok=True)
    if not kept_out:
        raise HubError(phrase(_LIARS, folder=folder.name))


def _make(probe: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(str(probe), isolation_level=None, timeout=0.0)
    connection.execute("CREATE TABLE probe (n INTEGER)")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("INSERT INTO probe VALUES (1)")
    return connection


def _is_kept_out(probe: Path) -> bool:
    connection = sqlite3.connect(str(probe), isolation_level=None, timeout=0.0)
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
    finally:
        connection.close()
    return False


def _second_handle(probe: Path) -> bool:
    """Windows locks belong to a handle: a second one of the same program is kept out like another program's."""
    first = _make(probe)
    try:
        return _is_kept_out(probe)
    finally:
        first.close()


def _forked(probe: Path) -> bool:
    """POSIX locks belong to a program: a child is made before the file is opened, and tries once it is told to."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _try_as_child(probe, reader, writer)
    os.close(reader)
    try:
        first = _make(probe)
        try:
            os.write(writer, b"!")
            return _waited(child) == _KEPT_OUT
        finally:
            first.close()
    finally:
        os.close(writer)


def _try_as_child(probe: Path, reader: int, writer: int) -> None:
    """Never returns: a forked child must not run the parent's clean-up."""
    code = _LET_IN
    try:
        os.close(writer)
        if os.read(reader, 1):
            code = _KEPT_OUT if _is_kept_out(probe) else _LET_IN
    finally:
        os._exit(code)


def _waited(child: int) -> int:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return _LET_IN
