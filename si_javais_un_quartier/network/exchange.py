"""Requests and whole answers: bounded, timed, repeated with growing pauses where that can't hurt, several at once.

The transport (an adapter of ``requests``) is handed in: inside QGIS it is QGIS's own network, with its proxies and
certificates; elsewhere that of ``requests``. Each thread that sends makes its own.
"""

from __future__ import annotations

import secrets
import threading
import time
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable, TypeVar

from ..domain.errors import HubUnreachable
from . import words
from .addresses import is_loopback, same_place, strip_user, target_of
from .limits import Limits
from .waiting import asked_to_wait

if TYPE_CHECKING:
    import requests
    from requests.adapters import BaseAdapter

_T = TypeVar("_T")

_RETRIED = frozenset({429, 500, 502, 503, 504})
_OVERRUN = 429
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
#: Bytes between two looks at the clock; outside QGIS a slower drip is only noticed when so many have come.
_CHUNK = 4_096
#: Seconds between two looks whether somebody wants it stopped, while nothing is sent.
_LOOK = 0.2


@dataclass(frozen=True)
class Ask:
    """A request: GET, or POST where there is a ``body``. ``kind`` is the body's media type.

    ``again``: it may be sent twice. ``patient``: a server that fails (500) is asked again too, not only a busy one.
    """

    url: str
    params: Mapping[str, str] | None = None
    body: bytes | None = None
    kind: str = "text/xml; charset=utf-8"
    again: bool = True
    patient: bool = False


@dataclass(frozen=True)
class Answer:
    """A whole answer: its status, its media type and its body, unpacked."""

    status: int
    kind: str
    body: bytes


class TooLarge(HubUnreachable):
    """An answer over the limit; whoever can asks for less."""

    retry = False


class Unreadable(ValueError):
    """An answer that can't be what was asked for: cut short, or another program's page. It may be asked for again."""


@dataclass
class Traffic:
    """Bytes of bodies so far, as they went over the line where that is known."""

    sent: int = 0
    received: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(self, sent: int, received: int) -> None:
        """Count one exchange."""
        with self.lock:
            self.sent += sent
            self.received += received


def never() -> bool:
    """Nobody wants it stopped."""
    return False


class Exchange:
    """Speaks to servers of the web. TLS is always verified; credentials in an address are stripped.

    ``stopped`` is asked often, from any thread; where it says so the request at hand ends with Cancelled. *headers* go
    with every request, and an Authorization never over plain http, save to this very machine. *pool* makes the threads
    in which several are under way.
    """

    def __init__(
        self,
        transport: Callable[[], BaseAdapter] | None = None,
        limits: Limits | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        pool: Callable[[int], Executor] = ThreadPoolExecutor,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.limits = limits or Limits()
        self.traffic = Traffic()
        self._transport, self._headers = transport, dict(headers or {})
        self.stopped: Callable[[], bool] = never
        self._sleep = sleep
        self._own = threading.local()
        self._make_pool = pool
        self._pool: Executor | None = None

    def close(self) -> None:
        """Let go of threads and connections."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        self._own = threading.local()

    def is_stopped(self) -> bool:
        """What ``stopped`` says now, whoever sets it."""
        return self.stopped()

    # -- asking

    def answer(self, ask: Ask, read: Callable[[Answer], _T]) -> _T:
        """What *read* makes of the answer; where it raises Unreadable, it is asked again as for a broken line.

        Raises HubUnreachable: no whole answer after all attempts, one over the limit, or a redirect to another host or
        to plain http. HubDenied: a certificate that can't be trusted, or a password that would go unprotected. Raises
        what *read* raises.
        """
        address, pause = strip_user(ask.url), 0.5
        last: HubUnreachable | None = None
        attempts = self.limits.attempts if ask.again else 1
        for attempt in range(1, attempts + 1):
            wanted: float | None = None
            try:
                answer, wanted = self._exchanged(ask, address)
                if answer.status not in _RETRIED or (answer.status == 500 and (not ask.patient or attempt == attempts)):
                    return read(answer)
                said = words.overrun(address) if answer.status == _OVERRUN else words.no_answer(address)
                last = HubUnreachable(said, str(answer.status))
            except Unreadable as error:
                last = HubUnreachable(words.no_sense(address), str(error)[:200])
            except words.broken_line() as error:
                last = words.broken(error, address)
            if attempt < attempts:
                spread = secrets.randbelow(1000) / 1000 * pause
                self._wait(min(self.limits.pause, pause + spread if wanted is None else wanted))
                pause *= 2
        raise last or HubUnreachable(words.no_answer(address))

    def answers(self, asks: Iterable[Ask], read: Callable[[Answer], _T]) -> Iterator[_T]:
        """The same for many, in their order, several under way at once; what fails first ends it."""
        if self._pool is None:
            self._pool = self._make_pool(self.limits.at_once)
        under_way: deque[Future[_T]] = deque()
        waiting = iter(asks)
        try:
            while True:
                for ask in waiting:
                    under_way.append(self._pool.submit(self.answer, ask, read))
                    if len(under_way) > self.limits.at_once:
                        break
                if not under_way:
                    return
                yield under_way.popleft().result()
        finally:
            for one in under_way:
                one.cancel()

    def _wait(self, seconds: float) -> None:
        """Pause, in portions short enough to hear that somebody wants it stopped."""
        if self._sleep is not time.sleep:
            self._sleep(seconds)
            return
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            words.refuse_stopped(self.stopped)
            time.sleep(min(_LOOK, left))

    # -- one exchange

    def _session(self) -> requests.Session:
        import requests

        found: requests.Session | None = getattr(self._own, "session", None)
        if found is None:
            found = requests.Session()
            found.trust_env = False  # no passwords from ~/.netrc; proxies are the transport's business
            found.headers.update(self._headers)
            if self._transport is not None:
                transport = self._transport()
                found.mount("https://", transport)
                found.mount("http://", transport)
            self._own.session = found
        return found

    def _exchanged(self, ask: Ask, address: str) -> tuple[Answer, float | None]:
        """The answer, and the seconds that it asks to wait. Raises ``requests.RequestException``."""
        words.refuse_stopped(self.stopped)
        if "Authorization" in self._headers and address.startswith("http://") and not is_loopback(address):
            raise words.unprotected(address)
        until = time.monotonic() + self.limits.whole
        with self._sent(ask, address) as response:
            body, size = self._body(response, address, until)
        self.traffic.add(len(ask.body or b""), size)
        return Answer(response.status_code, response.headers.get("Content-Type", ""), body), asked_to_wait(
            response.headers
        )

    def _sent(self, ask: Ask, address: str) -> requests.Response:
        """The answer's head, redirects within the host followed; a body is never sent on."""
        timeout = (self.limits.connect, self.limits.read)
        url, params = address, ask.params
        for _ in range(self.limits.redirects + 1):
            response = self._session().request(
                "GET" if ask.body is None else "POST", url, params=params, data=ask.body, timeout=timeout,
                headers={} if ask.body is None else {"Content-Type": ask.kind}, stream=True, allow_redirects=False,
            )  # fmt: skip
            if response.status_code not in _REDIRECTS:
                return response
            target = target_of(response)
            response.close()
            if ask.body is not None or not same_place(url, target):
                raise HubUnreachable(words.elsewhere(address), retry=False)
            url, params = target, None
        raise HubUnreachable(words.elsewhere(address), "too many redirects", retry=False)

    def _body(self, response: requests.Response, address: str, until: float) -> tuple[bytes, int]:
        """The whole body and its size on the line. Raises Unreadable for one that is shorter than it says."""
        body, line = bytearray(), _Line(response)
        for chunk in line:
            body += chunk
            if len(body) > self.limits.size:
                raise TooLarge(words.too_big(address, self.limits.size))
            if time.monotonic() > until:
                raise HubUnreachable(words.too_slow(address), "whole")
            words.refuse_stopped(self.stopped)
        said = response.headers.get("Content-Length", "")
        if said.isdigit() and line.size < int(said):
            raise Unreadable("an answer of " + str(line.size) + " bytes that should have " + said)
        return bytes(body), line.size


class _Line:
    """The chunks of a body, unpacked here so that ``size`` counts what came over the line.

    QGIS's own network unpacks by itself. Raises ``requests.RequestException``, and Unreadable for a packed body that
    isn't.
    """

    def __init__(self, response: requests.Response) -> None:
        self._response, self.size = response, 0

    def __iter__(self) -> Iterator[bytes]:
        packed = self._response.headers.get("Content-Encoding", "").lower()
        if not packed or not hasattr(self._response.raw, "stream"):
            for chunk in self._response.iter_content(_CHUNK):
                self.size += len(chunk)
                yield chunk
            return
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)  # gzip or zlib, as its head says
        try:
            for chunk in self._packed():
                yield unpacker.decompress(chunk)
            yield unpacker.flush()
        except zlib.error as error:
            raise Unreadable("a body that can't be unpacked: " + packed) from error
        if not unpacker.eof:
            raise Unreadable("a packed body that was cut")

    def _packed(self) -> Iterator[bytes]:
        from requests.exceptions import ConnectionError as Broken
        from urllib3.exceptions import HTTPError  # type: ignore[import-untyped]

        try:
            for chunk in self._response.raw.stream(_CHUNK, decode_content=False):
                self.size += len(chunk)
                yield chunk
        except HTTPError as error:
            raise Broken(type(error).__name__) from error
