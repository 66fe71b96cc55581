"""Requests against a server on this machine that behaves badly on purpose."""

from __future__ import annotations

import gzip
import itertools
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar

import pytest

from si_javais_un_quartier.domain.errors import Cancelled, HubDenied, HubUnreachable
from si_javais_un_quartier.network.exchange import Answer, Ask, Exchange, Unreadable
from si_javais_un_quartier.network.limits import Limits
from tests.answering import Answering, answering


class Handler(Answering):
    """Does what the path says, as often as it is listed, then answers well."""

    protocol_version = "HTTP/1.1"
    asked: ClassVar[list[tuple[str, bytes]]] = []
    bad: ClassVar[list[str]] = []
    under_way: ClassVar[list[int]] = [0, 0]
    lock: ClassVar[threading.Lock] = threading.Lock()
    two: ClassVar[threading.Barrier] = threading.Barrier(2)

    def reply(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with self.lock:
            self.asked.append((self.path, body))
            deed = self.bad.pop(0) if self.bad else "fine"
            self.under_way[0] += 1
            self.under_way[1] = max(self.under_way)
        try:
            getattr(self, "do_" + deed)()
        finally:
            with self.lock:
                self.under_way[0] -= 1

    def do_fine(self) -> None:
        self.answer(200, self.path.encode())

    def do_together(self) -> None:
        """Two answer at once, or none."""
        self.two.wait(60)
        self.answer(200, self.path.encode())

    def do_packed(self) -> None:
        self.answer(200, gzip.compress(b"x" * 5000), {"Content-Encoding": "gzip"})

    def do_reset(self) -> None:
        self.connection.close()
        self.close_connection = True

    def do_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"short")
        self.close_connection = True

    def do_busy(self) -> None:
        self.answer(503, b"", {"Retry-After": "3"})

    def do_failing(self) -> None:
        self.answer(500, b"oops")

    def do_away(self) -> None:
        self.answer(302, b"", {"Location": "/elsewhere"})

    def do_dripping(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        for _ in range(1000):
            self.wfile.write(b"x" * 1000)
            time.sleep(0.05)


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked.clear()
    Handler.bad.clear()
    Handler.under_way[:] = [0, 0]
    with answering(Handler) as address:
        yield address


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def exchange(pauses: list[float]) -> Iterator[Exchange]:
    """One whose last request has ended before the next test begins: it would take what that one's server is to do."""
    pools: list[ThreadPoolExecutor] = []

    def pool(size: int) -> ThreadPoolExecutor:
        pools.append(ThreadPoolExecutor(size))
        return pools[-1]

    limits = Limits(connect=60, read=60, attempts=3, pause=5, whole=60, at_once=3)
    made = Exchange(limits=limits, sleep=pauses.append, pool=pool)
    yield made
    made.close()
    for each in pools:
        each.shutdown(wait=True)


def body(answer: Answer) -> bytes:
    return answer.body


@pytest.mark.parametrize("deeds", [["reset"], ["short"], ["busy", "reset"], ["reset", "short"]])
@pytest.mark.parametrize("sent", [None, b"<a/>"], ids=["GET", "POST"])
def test_a_broken_line_is_tried_again(server: str, exchange: Exchange, deeds: list[str], sent: bytes | None) -> None:
    Handler.bad.extend(deeds)
    assert exchange.answer(Ask(server + "/x", body=sent), body) == b"/x"
    assert [it[1] for it in Handler.asked] == [sent or b""] * (len(deeds) + 1)


def test_what_must_not_be_sent_twice_is_not(server: str, exchange: Exchange) -> None:
    Handler.bad.append("reset")
    with pytest.raises(HubUnreachable):
        exchange.answer(Ask(server + "/x", body=b"once", again=False), body)
    assert len(Handler.asked) == 1


def test_a_failing_server_is_asked_again_only_by_the_patient(server: str, exchange: Exchange) -> None:
    Handler.bad.append("failing")
    assert exchange.answer(Ask(server + "/x"), lambda answer: answer.status) == 500
    Handler.bad.append("failing")
    assert exchange.answer(Ask(server + "/x", patient=True), lambda answer: answer.status) == 200


def test_pauses_grow_and_a_server_may_say_how_long(server: str, exchange: Exchange, pauses: list[float]) -> None:
    Handler.bad.extend(["reset", "reset"])
    exchange.answer(Ask(server + "/x"), body)
    assert 0.5 <= pauses[0] <= 1 <= pauses[1] <= 2
    pauses.clear()
    Handler.bad.append("busy")
    exchange.answer(Ask(server + "/x"), body)
    assert pauses == [3]


def test_an_answer_nobody_understands_is_asked_for_again(server: str, exchange: Exchange) -> None:
    seen = []

    def read(answer: Answer) -> bytes:
        seen.append(answer)
        if len(seen) < 3:
            raise Unreadable("odd")
        return answer.body

    assert exchange.answer(Ask(server + "/x"), read) == b"/x"
    with pytest.raises(HubUnreachable, match="understood"):
        exchange.answer(Ask(server + "/x"), odd)


def odd(answer: Answer) -> bytes:
    raise Unreadable("odd")


def test_many_come_in_order_and_several_at_once(server: str, exchange: Exchange) -> None:
    Handler.bad.extend(["together"] * 2)  # of more, one could be left alone while its turn to be read is awaited
    asks = [Ask(server + "/" + str(number)) for number in range(12)]
    assert list(exchange.answers(asks, body)) == [b"/" + str(number).encode() for number in range(12)]
    assert 1 < Handler.under_way[1] <= 3


def test_the_first_failure_ends_them(server: str, exchange: Exchange) -> None:
    Handler.bad.extend(["away"])
    with pytest.raises(HubUnreachable, match="another address"):
        list(exchange.answers([Ask(server + "/" + str(n), body=b"x") for n in range(9)], body))
    assert len(Handler.asked) < 9


def test_packed_bytes_are_unpacked_and_counted_packed(server: str, exchange: Exchange) -> None:
    Handler.bad.append("packed")
    assert exchange.answer(Ask(server + "/x"), body) == b"x" * 5000
    assert 0 < exchange.traffic.received < 200


def test_a_drip_ends(server: str) -> None:
    exchange = Exchange(limits=Limits(connect=60, read=60, whole=0.5))
    Handler.bad.extend(["dripping"] * 3)
    with pytest.raises(HubUnreachable, match="too slowly"):
        exchange.answer(Ask(server + "/x"), body)
    assert exchange.traffic.received < 1_000_000


def test_it_stops_when_asked(server: str) -> None:
    exchange = Exchange(limits=Limits(connect=60, read=60, attempts=9, pause=60))
    Handler.bad.extend(["busy"] * 9)
    looks = itertools.count()
    exchange.stopped = lambda: next(looks) > 3  # in the middle of the first pause
    with pytest.raises(Cancelled):
        exchange.answer(Ask(server + "/x"), body)
    assert len(Handler.asked) == 1


def test_a_password_never_goes_unprotected(server: str) -> None:
    secret = {"Authorization": "Basic bmFkaWE6c2VjcmV0"}
    with pytest.raises(HubDenied, match="https://"):
        Exchange(headers=secret).answer(Ask("http://quartier.invalid/x"), body)
    assert Exchange(headers=secret).answer(Ask(server.replace("127.0.0.1", "localhost") + "/x"), body) == b"/x"


def test_a_user_in_an_address_is_left_out(server: str) -> None:
    address = server.replace("http://", "http://nadia:secret@")
    assert Exchange().answer(Ask(address + "/x"), body) == b"/x"
