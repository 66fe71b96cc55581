"""One bounded, retrying HTTP session: times out, stops at a size, stays with its host.

The transport (an adapter of ``requests``) is handed in: inside QGIS it is QGIS's own network, with its proxies and
certificates; elsewhere that of ``requests``.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable
from urllib.parse import urljoin, urlsplit, urlunsplit

from ..domain.errors import HubUnreachable
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

if TYPE_CHECKING:
    import requests
    from requests.adapters import BaseAdapter

_RETRIED = frozenset({429, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536

_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Phrases", "{host} does not answer. Your work is saved on this computer; try again later."
)
_REFUSED = QT_TRANSLATE_NOOP("Phrases", "{host} refused the request ({status}).")
_TOO_BIG = QT_TRANSLATE_NOOP("Phrases", "The answer of {host} is larger than {limit} MB and was not taken.")
_ELSEWHERE = QT_TRANSLATE_NOOP("Phrases", "{host} sends us to another address, which is not followed.")
_NO_SENSE = QT_TRANSLATE_NOOP("Phrases", "The answer of {host} can't be understood.")


@dataclass(frozen=True)
class Limits:
    """Seconds to connect and to wait for each part, bytes of an answer, attempts, and the longest pause (seconds)."""

    connect: float = 10.0
    read: float = 30.0
    size: int = 50_000_000
    attempts: int = 3
    pause: float = 20.0
    redirects: int = 3


class BoundedSession:
    """Reads addresses of the web. Credentials in an address are stripped; TLS is always verified."""

    def __init__(
        self,
        transport: BaseAdapter | None = None,
        limits: Limits | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        import requests

        self._session = requests.Session()
        if transport is not None:
            self._session.mount("https://", transport)
            self._session.mount("http://", transport)
        self._limits = limits or Limits()
        self._sleep = sleep

    def get(self, url: str, params: Mapping[str, str] | None = None) -> bytes:
        """The body that *url* answers with status 200.

        Raises ``HubUnreachable``: no answer after all attempts, a refusal, a body over the limit, or a redirect to
        another host or to plain http.
        """
        import requests

        address = strip_user(url)
        pause, why = 0.5, ""
        for attempt in range(1, self._limits.attempts + 1):
            response = None
            try:
                response = self._sent(address, params)
                why = str(response.status_code)
            except requests.RequestException as error:
                why = type(error).__name__  # its text would carry the address, and with it what was looked for
            if response is not None and response.status_code not in _RETRIED:
                return self._body(response)
            if attempt < self._limits.attempts:
                wanted = _retry_after(response) if response is not None else None
                spread = secrets.randbelow(1000) / 1000 * pause
                self._sleep(min(self._limits.pause, wanted if wanted is not None else pause + spread))
                pause *= 2
            if response is not None:
                response.close()
        raise HubUnreachable(phrase(_NO_ANSWER, host=_host(address)), why)

    def get_json(self, url: str, params: Mapping[str, str] | None = None) -> object:
        """The JSON that *url* answers; raises ``HubUnreachable`` as :meth:`get` does, and for anything but JSON."""
        body = self.get(url, params)
        try:
            return json.loads(body.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise HubUnreachable(phrase(_NO_SENSE, host=_host(url)), str(error)[:200], retry=False) from error

    def _sent(self, url: str, params: Mapping[str, str] | None) -> requests.Response:
        """The answer, redirects within the host followed; raises ``requests.RequestException`` when there is none."""
        timeout = (self._limits.connect, self._limits.read)
        address, asked = url, params
        for _ in range(self._limits.redirects + 1):
            response = self._session.get(address, params=asked, timeout=timeout, stream=True, allow_redirects=False)
            if response.status_code not in _REDIRECTS:
                return response
            target = urljoin(response.url or address, response.headers.get("Location", ""))
            response.close()
            if not _same_place(address, target):
                raise HubUnreachable(phrase(_ELSEWHERE, host=_host(url)), retry=False)
            address, asked = target, None
        raise HubUnreachable(phrase(_ELSEWHERE, host=_host(url)), "too many redirects", retry=False)

    def _body(self, response: requests.Response) -> bytes:
        import requests

        host = _host(response.url)
        with response:
            if response.status_code != 200:
                status = str(response.status_code)
                raise HubUnreachable(phrase(_REFUSED, host=host, status=status), retry=response.status_code >= 500)
            body = bytearray()
            try:
                for chunk in response.iter_content(_CHUNK):
                    body += chunk
                    if len(body) > self._limits.size:
                        limit = self._limits.size // 1_000_000
                        raise HubUnreachable(phrase(_TOO_BIG, host=host, limit=limit), retry=False)
            except requests.RequestException as error:
                raise HubUnreachable(phrase(_NO_ANSWER, host=host), type(error).__name__) from error
            return bytes(body)


def strip_user(url: str) -> str:
    """*url* without a user and password in it."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _same_place(first: str, second: str) -> bool:
    """Whether a redirect stays with its host and port and doesn't leave TLS."""
    one, two = urlsplit(first), urlsplit(second)
    return one.hostname == two.hostname and (
        (one.scheme, one.port) == (two.scheme, two.port) or (one.scheme, two.scheme) == ("http", "https")
    )


def _retry_after(response: requests.Response) -> float | None:
    """The seconds a server asks to wait; None where it asks nothing (dates are not understood)."""
    try:
        return max(0.0, float(response.headers.get("Retry-After", "")))
    except ValueError:
        return None
