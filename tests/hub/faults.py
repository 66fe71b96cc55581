"""A bad line between a working copy and a real server: deterministic, in this process.

It is a transport of ``requests``. A fate falls before the server hears of a request, or after it has done what it asks.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from enum import Enum
from io import BytesIO
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ReadTimeoutError


class Fate(Enum):
    """What becomes of a request."""

    REFUSED = "nobody there"
    RESET_BEFORE = "cut before it was sent"
    RESET_AFTER = "cut after it was sent"
    LOST = "done, and the answer lost"
    CUT = "done, and the answer cut off somewhere"
    FAILS = "500"
    BAD_GATEWAY = "502"
    TOO_LATE = "504"
    TOO_MANY = "429"
    EXCEPTION = "200 with an exception"
    EMPTY = "200 with nothing"
    FEWER = "200 with the first rows only"
    NONE = "200 with no rows"
    PAGE = "a login page"
    DRIP = "done, and the answer comes so slowly that nobody waits for its end"


#: Fates that the server never hears of; of the others it has done what was asked.
_UNHEARD = {Fate.REFUSED, Fate.RESET_BEFORE, Fate.BAD_GATEWAY, Fate.TOO_MANY, Fate.PAGE}
_STATUS = {Fate.FAILS: 500, Fate.BAD_GATEWAY: 502, Fate.TOO_LATE: 504, Fate.TOO_MANY: 429}
_EXCEPTION = b'<?xml version="1.0"?><ServiceExceptionReport><ServiceException>oops</ServiceException>'
_PAGE = b"<!DOCTYPE html><html><body>Please log in</body></html>"


class BadLine(HTTPAdapter):
    """Lets a request through, or gives it one of *fates*, with a *chance* drawn from *rng*; notes what happened."""

    def __init__(self, rng: random.Random, chance: float, fates: tuple[Fate, ...] = tuple(Fate)) -> None:
        super().__init__()
        self.rng, self.chance, self.fates = rng, chance, fates
        self.met: list[Fate] = []

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        """The answer, or what became of it."""
        if self.rng.random() >= self.chance:
            return super().send(request, *args, **options)
        fate = self.rng.choice(self.fates)
        self.met.append(fate)
        answer = None if fate in _UNHEARD else super().send(request, *args, **options)
        return self._suffered(fate, request, answer)

    def _suffered(
        self, fate: Fate, request: requests.PreparedRequest, answer: requests.Response | None
    ) -> requests.Response:
        if fate in (Fate.REFUSED, Fate.RESET_BEFORE, Fate.RESET_AFTER):
            raise requests.exceptions.ConnectionError(fate.value, request=request)
        if fate is Fate.LOST:
            raise requests.exceptions.ReadTimeout(fate.value, request=request)
        if fate in _STATUS:
            return _made(request, _STATUS[fate], b"oops", {"Retry-After": "0"})
        body = b"" if answer is None else answer.content
        if fate is Fate.DRIP:
            dripping = _made(request, 200, b"", {"Content-Length": str(len(body))})
            dripping.raw = _Drip(body, self.rng.randrange(len(body) or 1))
            return dripping
        if fate is Fate.CUT:
            whole, body = len(body), body[: self.rng.randrange(len(body) or 1)]
            return _made(request, 200, body, {"Content-Length": str(whole)} if self.rng.random() < 0.5 else {})
        found = {Fate.EXCEPTION: _EXCEPTION, Fate.EMPTY: b"", Fate.PAGE: _PAGE}.get(fate)
        return _made(request, 200, self._shortened(fate, body) if found is None else found, {})

    def _shortened(self, fate: Fate, body: bytes) -> bytes:
        """As a server whose database fails half-way answers: well-formed."""
        if not body.startswith(b"{"):
            return b"<TransactionResponse><totalInserted>0</totalInserted></TransactionResponse>"
        held = json.loads(body)
        rows = held["features"]
        held["features"] = [] if fate is Fate.NONE else rows[: self.rng.randrange(len(rows) or 1)]
        return json.dumps(held).encode()


class _Drip:
    """The beginning of an answer, byte by byte, until the reader's patience ends."""

    def __init__(self, body: bytes, most: int) -> None:
        self._body, self._most = body, min(most, 50)

    def stream(self, _: int, *, decode_content: bool) -> Iterator[bytes]:
        """As urllib3 does."""
        for at in range(self._most):
            yield self._body[at : at + 1]
        raise ReadTimeoutError(None, "", "dripping")  # type: ignore[arg-type]

    def close(self) -> None:
        """Nothing is held."""

    release_conn = close


def _made(request: requests.PreparedRequest, status: int, body: bytes, headers: Mapping[str, str]) -> requests.Response:
    answer = requests.Response()
    answer.status_code, answer.request, answer.url = status, request, request.url or ""
    answer.raw = BytesIO(body)
    answer.headers.update(headers)
    return answer
