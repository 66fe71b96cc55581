"""A file beside the hub that says somebody writes: locks on shares may lie, and this is a second line behind them.

A lease is stale when its nonce hasn't changed for 60 s of the waiter's own clock; clocks of two computers are never
compared.
"""

from __future__ import annotations

import json
import os
import platform
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import failures

STALE_AFTER = 60.0
_POLL = 0.2


class Lease:
    """Held while a hub is written; renewed with a new nonce before each transaction."""

    def __init__(self, hub: Path, *, stale_after: float = STALE_AFTER, patience: float = STALE_AFTER + 15.0) -> None:
        self.path = hub.with_name(hub.name + ".lease")
        self.stale_after, self.patience = stale_after, patience
        self._nonce: str | None = None

    @contextmanager
    def held(self) -> Iterator[Lease]:
        """Wait for it, hold it, give it back. Raises HubBusy, HubReadOnly, HubUnreachable."""
        self._take()
        try:
            yield self
        finally:
            self._give_back()

    def renew(self) -> None:
        """Show that whoever holds it is alive. Raises HubBusy if somebody took it for stale."""
        if self._read() != self._nonce:
            raise failures.busy("the lease was taken over")
        self._write(os.O_WRONLY | os.O_TRUNC)

    def _take(self) -> None:
        started = changed = time.monotonic()
        seen = None
        while True:
            try:
                self._write(os.O_WRONLY | os.O_CREAT | os.O_EXCL)
            except FileExistsError:
                nonce = self._read()
            except PermissionError as error:
                raise failures.read_only(str(error)) from error
            except OSError as error:
                raise failures.unreachable(str(error)) from error
            else:
                return
            now = time.monotonic()
            if nonce != seen:
                seen, changed = nonce, now
            if now - changed >= self.stale_after or self._holder_is_gone():
                self._remove(seen)
            elif now - started > self.patience:
                raise failures.busy("lease held")
            else:
                time.sleep(_POLL * (0.5 + secrets.randbelow(1000) / 1000))

    def _write(self, flags: int) -> None:
        nonce = secrets.token_hex(8)
        handle = os.open(self.path, flags, 0o666)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"nonce": nonce, "computer": platform.node(), "process": os.getpid()}, file)
        self._nonce = nonce

    def _content(self) -> dict[str, object]:
        try:
            content = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}  # just made, or just given back
        return content if isinstance(content, dict) else {}

    def _read(self) -> object:
        return self._content().get("nonce")

    def _holder_is_gone(self) -> bool:
        """Whether the holder was a program of this computer that runs no more."""
        content = self._content()
        process = content.get("process")
        if os.name != "posix" or content.get("computer") != platform.node() or not isinstance(process, int):
            return False
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        return False

    def _remove(self, nonce: object) -> None:
        if self._read() == nonce:
            self.path.unlink(missing_ok=True)

    def _give_back(self) -> None:
        if self._read() == self._nonce:
            self.path.unlink(missing_ok=True)
        self._nonce = None
