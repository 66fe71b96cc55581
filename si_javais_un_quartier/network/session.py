"""Reading single addresses of the web: one bounded, retrying GET at a time."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Callable

from ..domain.errors import HubUnreachable
from . import words
from .exchange import Answer, Ask, Exchange
from .limits import Limits

if TYPE_CHECKING:
    from requests.adapters import BaseAdapter


class BoundedSession:
    """Reads addresses of the web. Credentials in an address are stripped; TLS is always verified."""

    def __init__(
        self,
        transport: BaseAdapter | None = None,
        limits: Limits | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        made = None if transport is None else lambda: transport
        self._exchange = Exchange(made, limits, sleep=sleep)

    def get(self, url: str, params: Mapping[str, str] | None = None) -> bytes:
        """The body that *url* answers with status 200.

        Raises ``HubUnreachable``: no answer after all attempts, a refusal, a body over the limit, or a redirect to
        another host or to plain http. Raises ``HubDenied`` for a certificate that can't be trusted.
        """

        def read(answer: Answer) -> bytes:
            if answer.status >= 500:
                raise HubUnreachable(words.out_of_order(url, answer.status), str(answer.status))
            if answer.status != 200:
                raise HubUnreachable(words.refused(url), str(answer.status), retry=False)
            return answer.body

        return self._exchange.answer(Ask(url, params), read)

    def get_json(self, url: str, params: Mapping[str, str] | None = None) -> object:
        """The JSON that *url* answers; raises ``HubUnreachable`` as :meth:`get` does, and for anything but JSON."""
        body = self.get(url, params)
        try:
            return json.loads(body.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise HubUnreachable(words.no_json(url, body), str(error)[:200], retry=False) from error
