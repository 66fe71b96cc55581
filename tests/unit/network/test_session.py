"""The bounded session against a server on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.intake.geoplateforme import GeoplateformeGeocoder
from si_javais_un_quartier.network.addresses import strip_user
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.network.session import BoundedSession
from tests.answering import Answering, answering

PAGES = {
    "/refusal": b"<?xml version='1.0'?><ows:ExceptionReport xmlns:ows='http://www.opengis.net/ows/1.1'><ows:Exception>"
    b"<ows:ExceptionText>Unknown layer &lt;x&gt;</ows:ExceptionText></ows:Exception></ows:ExceptionReport>",
    "/portal": b"<!DOCTYPE html><html><body>Sign in</body></html>",
    "/half": b'{"features": [{"type": "Fea',
    "/xml": b"<?xml version='1.0'?><a/>",
    "/broken": b"oops",
}


class Handler(Answering):
    """Answers by path, and notes what was asked."""

    asked: ClassVar[list[str]] = []
    failures: ClassVar[list[int]] = []

    def reply(self) -> None:
        self.asked.append(self.path)
        address = urlsplit(self.path)
        if address.path == "/busy" and self.failures:
            self.answer(self.failures.pop(), b"", {"Retry-After": "7"})
        elif address.path in PAGES:
            self.answer(500 if address.path == "/broken" else 200, PAGES[address.path])
        elif address.path == "/away":
            self.answer(302, b"", {"Location": "http://elsewhere.example/"})
        elif address.path == "/here":
            self.answer(302, b"", {"Location": "/end"})
        elif address.path == "/round":
            self.answer(302, b"", {"Location": "/round"})
        elif address.path == "/big":
            self.answer(200, b"x" * 5000)
        elif address.path == "/no":
            self.answer(403, b"")
        elif address.path == "/search":
            self.answer(200, json.dumps(search(parse_qs(address.query)["q"][0])).encode())
        else:
            self.answer(200, b"fine")


def search(question: str) -> object:
    if "rue" not in question:
        return {"features": [{"geometry": None}]} if question == "broken" else {"features": []}
    properties = {"label": "12 Rue de la Ville", "score": 0.91234, "id": "42218_1"}
    return {"features": [{"geometry": {"coordinates": [4.38, 45.43]}, "properties": properties}]}


class Same:
    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        return longitude, latitude

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        return x, y


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked.clear()
    Handler.failures.clear()
    with answering(Handler) as address:
        yield address


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def session(pauses: list[float]) -> BoundedSession:
    return BoundedSession(limits=Limits(connect=2, read=2, size=1000, attempts=3, pause=5), sleep=pauses.append)


def test_a_busy_server_is_asked_again_when_it_says(server: str, session: BoundedSession, pauses: list[float]) -> None:
    Handler.failures.extend([503, 429])
    assert session.get(server + "/busy") == b"fine"
    assert pauses == [5, 5]  # seven seconds were asked for, five is the longest pause


def test_a_server_that_stays_busy_is_left_alone(server: str, session: BoundedSession) -> None:
    Handler.failures.extend([503] * 9)
    with pytest.raises(HubUnreachable, match="does not answer"):
        session.get(server + "/busy")
    assert len(Handler.asked) == 3


@pytest.mark.parametrize(
    ("path", "message"),
    [("/away", "another address"), ("/round", "another address"), ("/big", "larger than"), ("/no", "refused")],
)
def test_what_is_not_taken(server: str, session: BoundedSession, path: str, message: str) -> None:
    with pytest.raises(HubUnreachable, match=message):
        session.get(server + path)


def test_a_redirect_within_the_host_is_followed(server: str, session: BoundedSession) -> None:
    assert session.get(server + "/here") == b"fine"


def test_nobody_there(session: BoundedSession) -> None:
    with pytest.raises(HubUnreachable, match="does not answer") as told:
        session.get("http://127.0.0.1:9/", {"q": "12 rue de la Ville"})
    assert told.value.detail == "ConnectionError"  # what went wrong, without what was looked for


def test_anything_but_json_is_told(server: str, session: BoundedSession) -> None:
    with pytest.raises(HubUnreachable, match="understood"):
        session.get_json(server + "/end")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/refusal", "says that it can’t: “Unknown layer <x>”"),
        ("/portal", "a web page answered"),
        ("/half", "understood"),
        ("/xml", "understood"),
        ("/broken", r"a fault of its own \(500\)"),
    ],
)
def test_what_comes_in_place_of_json_is_called_by_its_name(
    server: str, session: BoundedSession, path: str, message: str
) -> None:
    with pytest.raises(HubUnreachable, match=message):
        session.get_json(server + path)


def test_a_server_that_is_asked_too_much_is_said_to_be(server: str, session: BoundedSession) -> None:
    Handler.failures.extend([429] * 9)
    with pytest.raises(HubUnreachable, match="wants us to wait"):
        session.get(server + "/busy")


def test_user_and_password_leave_an_address() -> None:
    assert strip_user("https://me:secret@host.example:8080/a?b=c") == "https://host.example:8080/a?b=c"


def test_addresses_are_found_once_each(server: str, session: BoundedSession) -> None:
    geocoder = GeoplateformeGeocoder(session, Same(), server + "/search")
    found, nothing, again, broken, short = geocoder.locate(
        ("12 rue de la Ville", "nowhere", "12 rue de la Ville", "broken", "x")
    )
    assert found is not None
    assert (found.x, found.y, found.score, found.ban_id) == (4.38, 45.43, 0.912, "42218_1")
    assert (nothing, again, broken, short) == (None, found, None, None)
    assert len(Handler.asked) == 3
