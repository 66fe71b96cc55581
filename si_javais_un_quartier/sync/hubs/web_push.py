"""Sending changes to a server: many in one message, which is applied once however often it arrives.

A message is the only thing ever written, as an insert of one new row: no filter, no update and no delete leaves this
program. Its text is JSON in ASCII, so that nothing on the way (QGIS Server's XML reader loses all beyond the BMP) can
hurt a character. What the server answers to it is not believed: what became of each change is read afterwards.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...network.exchange import Answer, Ask, Unreadable
from ...store.schema import tables_by_name
from ..ports import HistoryReplaced, Outcome, Request, Version
from . import web_failures
from .served import HISTORY_REPLACED, PUSH
from .web_layers import Feature, Layers, equals
from .web_rows import written

#: Rows and bytes of one message: small enough to get through a bad line.
ROWS, BYTES = 100, 250_000
#: A row larger than this no server would take; it stays, and the others go.
LARGEST = 3_500_000

_BEGIN = (
    '<?xml version="1.0" encoding="UTF-8"?><wfs:Transaction service="WFS" version="1.1.0" '
    'xmlns:wfs="http://www.opengis.net/wfs" xmlns:qgs="http://www.qgis.org/gml"><wfs:Insert><qgs:' + PUSH + ">"
)
_END = "</qgs:" + PUSH + "></wfs:Insert></wfs:Transaction>"


@dataclass(frozen=True)
class Message:
    """Changes that travel together: the places of theirs among all, and their text."""

    id: str
    numbers: tuple[int, ...]
    text: str


def body(message: Message, horizon: Version) -> bytes:
    """The message as a transaction of one insert."""
    cells = {"id": message.id, "horizon_rev": str(horizon.rev), "requests": message.text}
    if horizon.token is not None:
        cells["horizon_token"] = horizon.token
    inside = "".join("<qgs:" + name + ">" + _escaped(cell) + "</qgs:" + name + ">" for name, cell in cells.items())
    return (_BEGIN + inside + _END).encode("ascii")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def messages(requests: Sequence[Request], outcomes: dict[int, Outcome]) -> Iterator[Message]:
    """The requests in messages; those that can't be told get their outcome here."""
    numbers: list[int] = []
    told: list[str] = []
    size = 0
    for number, request in enumerate(requests):
        text = _told(request)
        if text is None:
            outcomes[number] = Outcome.INVALID
            continue
        if told and (len(told) >= ROWS or size + len(text) > BYTES):
            yield _message(numbers, told)
            numbers, told, size = [], [], 0
        numbers.append(number)
        told.append(text)
        size += len(text)
    if told:
        yield _message(numbers, told)


def _message(numbers: Sequence[int], told: Sequence[str]) -> Message:
    return Message(str(uuid.uuid4()), tuple(numbers), "[" + ",".join(told) + "]")


def _told(request: Request) -> str | None:
    """The request as text; None where its geometry can't be read, or where it is too large."""
    try:
        image = written(tables_by_name()[request.table], request.image)
    except ValueError:
        return None
    held = {
        "table": request.table, "uuid": request.uuid, "deleted": int(request.deleted), "base_rev": request.base_rev,
        "write_id": request.write_id, "image": image,
    }  # fmt: skip
    text = json.dumps(held, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    return text if len(text) <= LARGEST else None


class Pusher:
    """Sends to one address. Raises the HubError family and HistoryReplaced."""

    def __init__(self, layers: Layers) -> None:
        self._layers = layers

    def push(self, requests: Sequence[Request], horizon: Version) -> list[Outcome]:
        """What became of each request."""
        found: dict[int, Outcome] = {}
        sent = list(messages(requests, found))
        for message, outcomes in zip(sent, self.outcomes(sent, horizon)):
            found.update(zip(message.numbers, outcomes))
        return [found[number] for number in range(len(requests))]

    def echo(self, text: str) -> str:
        """What comes back of *text* after all that a change goes through; no row is written."""
        message = Message(str(uuid.uuid4()), (0,), json.dumps([{"echo": text}]))
        (taken,) = self._layers.exchange.answers([self._ask(message, Version(0, None))], self._taken)
        row = self._row(message, taken=taken)
        try:
            return str(json.loads(str(row.get("outcomes")))[0]["detail"])
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise web_failures.not_kept(self._layers.address, "no echo") from error

    def _ask(self, message: Message, horizon: Version) -> Ask:
        params = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "Transaction"}
        return Ask(self._layers.address, params, body(message, horizon), again=True)

    def outcomes(self, sent: Sequence[Message], horizon: Version) -> Iterator[list[Outcome]]:
        """What became of each message's changes, in their order; several are under way at once."""
        asks = [self._ask(message, horizon) for message in sent]
        for message, taken in zip(sent, self._layers.exchange.answers(asks, self._taken)):
            yield self._told(self._row(message, taken=taken).get("outcomes"), len(message.numbers))

    def _taken(self, answer: Answer) -> bool:
        """Whether the server says that it kept the message: a hint, no more."""
        if answer.status not in (200, 400, 500):
            raise web_failures.of_status(answer, self._layers.address)
        start = answer.body[:4000]
        if answer.status == 200 and b"TransactionResponse" not in start:
            raise Unreadable("no answer to a transaction")
        return b"<totalInserted>1<" in start

    def _row(self, message: Message, *, taken: bool) -> Feature:
        def check(rows: Sequence[object]) -> None:
            if taken and len(rows) != 1:
                raise Unreadable("a message that was kept and isn't there")

        rows = self._layers.read(PUSH, equals("id", message.id), check, names=("id", "outcomes"))
        if not rows:
            raise web_failures.not_kept(self._layers.address, "message refused")
        return rows[0]

    def _told(self, text: object, count: int) -> list[Outcome]:
        try:
            held = json.loads(str(text))
            if held == HISTORY_REPLACED:
                raise HistoryReplaced
            found = [Outcome(it["outcome"]) for it in held]
        except (ValueError, KeyError, TypeError) as error:
            raise web_failures.not_kept(self._layers.address, type(error).__name__) from error
        if len(found) != count:
            raise web_failures.not_kept(self._layers.address, "outcomes missing")
        return found
