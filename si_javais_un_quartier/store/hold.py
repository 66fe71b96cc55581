"""Other programs see that a working copy is in use, as long as it is, whoever in this program opens its file beside us.

SQLite holds a lock of POSIX on the file, and such a lock is gone as soon as anything in the same program closes the
file (https://www.sqlite.org/howtocorrupt.html, section 2.2). GDAL does so with each layer. Another program that reads
the file then takes itself for the last one and deletes its journal, and what is written here goes into a file without
a name. A lock of the open file description stays where it is. Linux has it; Windows never had the trouble.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

#: The bytes that a reader of SQLite locks (os.h of SQLite: SHARED_FIRST, SHARED_SIZE).
_FIRST, _SIZE = 0x40000000 + 2, 510


class Hold:
    """A reader's lock on *path* of this object's own, until :meth:`end`; where the system has none, nothing happens."""

    def __init__(self, path: Path) -> None:
        self._file: int | None = None
        if hasattr(fcntl, "F_OFD_SETLK"):
            with suppress(OSError):
                self._file = os.open(path, os.O_RDONLY)
                self._ask(fcntl.F_RDLCK)

    def let_go(self) -> None:
        """SQLite may tidy up as the last one that closes the file."""
        if fcntl is not None:
            self._ask(fcntl.F_UNLCK)

    def end(self) -> None:
        """Close what is held open; the locks that SQLite has in this program go with it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def __del__(self) -> None:
        self.end()

    def _ask(self, kind: int) -> None:
        if self._file is None:
            return
        with suppress(OSError):  # another program has the file to itself for the moment, or the disk has no such locks
            fcntl.fcntl(self._file, fcntl.F_OFD_SETLK, struct.pack("@hhqqi4x", kind, os.SEEK_SET, _FIRST, _SIZE, 0))
