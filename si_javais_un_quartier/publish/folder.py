"""The published folder, changed in one stroke: a reader sees the map before or the map after, never half of it.

All files but a few carry a digest in their name and never change; ``index.html`` names those that belong together and
is the last to be replaced. Then what it doesn't name goes: what was taken off the map isn't left on the server.
"""

from __future__ import annotations

import json
import os
import re
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

PAGE, MARK = "index.html", "si-javais-un-quartier.json"
_LOCK = ".publication"
#: A lock this old was left by a program that ended (seconds).
_STALE = 900.0
_FOLDERS = ("assets", "data", "photos")
_OURS = re.compile(r"(?:[a-z][a-z0-9-]*-[0-9a-f]{12}\.(?:js|css|svg|txt)|[0-9a-f]{64}\.jpg)(?:\.part)?")


class NotPublished(QuartierError):
    """The folder can't take the map; what readers saw before is still there."""


_FOREIGN = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” holds other files than a public map. Nothing was written. Choose an empty folder, or the one of the last "
    "publication.",
)
_OTHER_QUARTER = QT_TRANSLATE_NOOP(
    "Phrases", "“{name}” holds the public map of another quarter. Nothing was written. Choose another folder."
)
_HELD = QT_TRANSLATE_NOOP(
    "Phrases", "Somebody else is putting this map online now. Nothing was written. Try again in a few minutes."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Phrases",
    "The map could not be written into “{name}”. Readers still see the map of before. Check the folder, its rights and "
    "the disk, then try again.",
)


class PublicFolder:
    """One publication into *path*, as a context: what was not taken live when it ends is removed again.

    Raises NotPublished from every method.
    """

    def __init__(self, path: Path, quarter: str) -> None:
        self.path, self._quarter = path, quarter
        self._new: set[str] = set()
        self._kept: set[str] = set()
        self._live = False

    def __enter__(self) -> PublicFolder:  # noqa: PYI034 (typing.Self is newer than Python 3.9)
        self._refuse_foreign()
        try:
            for name in _FOLDERS:
                (self.path / name).mkdir(parents=True, exist_ok=True)
            if not (self.path / MARK).exists():
                self._replace(MARK, json.dumps({"quarter": self._quarter}).encode())
            self._lock()
        except OSError as error:
            raise self._not_written(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for name in () if self._live else self._new:
            with suppress(OSError):
                (self.path / name).unlink()
        with suppress(OSError):
            (self.path / _LOCK).unlink()

    def put(self, name: str, content: bytes) -> None:
        """Write a file whose name says what it holds, unless it is there."""
        self._kept.add(name)
        try:
            if self.read(name) != content:
                self._replace(name, content)
                self._new.add(name)
        except OSError as error:
            raise self._not_written(error) from error

    def read(self, name: str) -> bytes | None:
        """A file of the folder; None where there is none."""
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._not_written(error) from error

    def go_live(self, beside: dict[str, bytes], page: bytes) -> None:
        """Replace what stands *beside* the page, then the page; from then on readers see the new map."""
        try:
            for name, content in beside.items():
                self._replace(name, content)
            self._replace(PAGE, page)
            self._live = True
            for name in _FOLDERS:
                self._tidy(name)
        except OSError as error:
            raise self._not_written(error) from error

    def _tidy(self, folder: str) -> None:
        """Remove our own files that the new page doesn't name; a stranger's file stays."""
        for entry in os.scandir(self.path / folder):
            ours = entry.is_file(follow_symlinks=False) and _OURS.fullmatch(entry.name)
            if ours and folder + "/" + entry.name not in self._kept:
                Path(entry.path).unlink()

    def _replace(self, name: str, content: bytes) -> None:
        part = self.path / (name + ".part")
        part.write_bytes(content)
        part.replace(self.path / name)

    def _refuse_foreign(self) -> None:
        if not self.path.exists():
            return
        names = {entry.name for entry in os.scandir(self.path)} if self.path.is_dir() else {""}
        if MARK in names:
            if _quarter_of(self.path / MARK) != self._quarter:
                raise NotPublished(phrase(_OTHER_QUARTER, name=self.path.name))
        elif names - {*_FOLDERS, _LOCK, MARK + ".part"}:
            raise NotPublished(phrase(_FOREIGN, name=self.path.name))

    def _lock(self) -> None:
        lock = self.path / _LOCK
        with suppress(FileNotFoundError):
            if time.time() - lock.stat().st_mtime > _STALE:
                lock.unlink()
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        except FileExistsError as error:
            raise NotPublished(phrase(_HELD), retry=True) from error

    def _not_written(self, cause: BaseException) -> NotPublished:
        return NotPublished(phrase(_NOT_WRITTEN, name=self.path.name), type(cause).__name__, retry=True)


def _quarter_of(mark: Path) -> str | None:
    try:
        return str(json.loads(mark.read_text("utf-8"))["quarter"])
    except (OSError, ValueError, TypeError, KeyError):
        return None
