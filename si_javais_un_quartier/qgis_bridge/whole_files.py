"""Files that appear whole or not at all, and never in the place of a quarter's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..store.checks import is_quarters


class NotWritten(QuartierError):
    """The file could not be written; what was there before is whole."""


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” could not be written. If it is open in another program, close it there; check the folder and the disk.",
)


A_QUARTER = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” is a working copy or a shared base, which tables must not replace. Nothing was changed. "
    "Choose another name.",
)


def _not_written(path: Path, cause: BaseException) -> NotWritten:
    """What is told when *cause* kept *path* from being written."""
    return NotWritten(phrase(_NOT_WRITTEN, name=path.name), type(cause).__name__)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """While something is written at *path*, a folder perhaps. Raises ``NotWritten``."""
    try:
        yield
    except OSError as error:
        raise _not_written(path, error) from error


class replacing:  # noqa: N801 (reads as a word where it is used)
    """Gives a path to write to, and moves it to its place when all went well. Raises ``NotWritten``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(".part".join((path.stem, path.suffix)))

    def __enter__(self) -> Path:
        if is_quarters(self._path):
            raise NotWritten(phrase(A_QUARTER, name=self._path.name))
        self._remove()
        return self._part

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                self._part.replace(self._path)
                return
        except OSError as failure:
            self._remove()
            raise _not_written(self._path, failure) from failure
        self._remove()
        if isinstance(error, (OSError, RuntimeError)):
            raise _not_written(self._path, error) from error

    def _remove(self) -> None:
        if self._part.is_dir():
            shutil.rmtree(self._part)
        elif self._part.exists():
            self._part.unlink()
