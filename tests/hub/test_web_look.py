"""The look at a hub on a server, where something is wrong with it: which check tells it, and what it says to do."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from si_javais_un_quartier.network.exchange import Exchange
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.sync.hubs.probe import probe
from si_javais_un_quartier.sync.probing import Check, Finding, Verdict, usable

from .test_web_trouble import HASTY, strangers_server  # noqa: F401 (a fixture)
from .web_team import LIMITS, WebTeam, exchange

ALL = [
    Check.REACHABLE, Check.SECURE, Check.PERSON, Check.SCHEMA, Check.READ, Check.WRITE, Check.TEXT, Check.TRIGGERS,
]  # fmt: skip


@pytest.fixture
def nadia(team: WebTeam) -> WebTeam:
    """Somebody who is let in."""
    team.let_in("nadia")
    return team


def look(team: WebTeam, address: str | None = None, limits: Limits = LIMITS) -> list[Finding]:
    """The findings of nadia."""
    return list(probe(address or team.served.url, exchange(team.keys["nadia"], limits)))


def ends_at(findings: list[Finding], check: Check, *words: str, before: int) -> None:
    """The last finding is that *check* failed, with these words, after so many good ones."""
    assert [it.verdict for it in findings] == [Verdict.GOOD] * before + [Verdict.BAD]
    assert findings[-1].check is check
    for word in words:
        assert word in " ".join((str(findings[-1].found), str(findings[-1].remedy or "")))
    assert not usable(findings)


def test_all_is_well(nadia: WebTeam) -> None:
    before = nadia.served.sql("SELECT max(rev) FROM history")
    findings = look(nadia)
    assert [(it.check, it.verdict) for it in findings] == [(check, Verdict.GOOD) for check in ALL]
    assert nadia.served.sql("SELECT max(rev) FROM history") == before


def test_a_wrong_password_and_none(nadia: WebTeam) -> None:
    words = ("doesn’t know this name and password, or was given none", "authentication settings")
    ends_at(list(probe(nadia.served.url, Exchange(limits=LIMITS))), Check.PERSON, *words, before=2)
    nadia.keys["nadia"] = ("nadia", "guess")
    ends_at(look(nadia), Check.PERSON, *words, before=2)


def test_an_address_with_a_mistake(nadia: WebTeam) -> None:
    url = nadia.served.url.rstrip("/")
    ends_at(look(nadia, url + "-nord/"), Check.PERSON, "Check the address", "let you in", before=2)
    ends_at(look(nadia, url.rpartition("/")[0] + "/"), Check.SCHEMA, "Check the address", before=2)


def test_nobody_answers(nadia: WebTeam) -> None:
    ends_at(look(nadia, "http://127.0.0.1:9/nord/", HASTY), Check.REACHABLE, "does not answer", "later", before=0)


def test_a_way_that_others_can_read(nadia: WebTeam) -> None:
    """The host was not asked, so nothing is said of it."""
    ends_at(look(nadia, "http://quartier.invalid/nord/"), Check.SECURE, "Nothing was sent", "https://", before=0)


def test_a_certificate_nobody_vouches_for(nadia: WebTeam, strangers_server: str) -> None:  # noqa: F811
    words = ("its certificate is wrong", "Nothing was sent")
    ends_at(look(nadia, strangers_server, HASTY), Check.SECURE, *words, before=1)


class _Says(BaseHTTPRequestHandler):
    body = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


@pytest.fixture
def another(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that says something else."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Says", (_Says,), {"body": request.param}))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield "http://127.0.0.1:" + str(server.server_address[1]) + "/nord/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("another", [b"<!DOCTYPE html><title>Connexion</title>"], indirect=True)
def test_a_login_page(nadia: WebTeam, another: str) -> None:
    ends_at(look(nadia, another, HASTY), Check.REACHABLE, "a web page instead", "browser", before=0)


REFUSAL = b'<?xml version="1.0"?><ServiceExceptionReport><ServiceException>unknown layer</ServiceException>'
OTHER = [REFUSAL, b"<wfs:WFS_Capabilities/>", b'{"features": [{"properties": {"id": 1}}]}']


@pytest.mark.parametrize("another", OTHER, indirect=True, ids=["refusal", "capabilities", "another layer"])
def test_a_server_of_something_else(nadia: WebTeam, another: str) -> None:
    words = ("not a quarter’s shared base", "Nothing was changed", "Check the address")
    ends_at(look(nadia, another, HASTY), Check.SCHEMA, *words, before=2)


def test_somebody_who_only_reads(nadia: WebTeam) -> None:
    member = nadia.served.member("nadia")
    nadia.served.sql("UPDATE member SET active = false WHERE uuid = %s", member)
    findings = look(nadia)
    assert [it.check for it in findings if it.verdict is not Verdict.GOOD] == [Check.WRITE]
    (write,) = (it for it in findings if it.check is Check.WRITE)
    assert (write.verdict, usable(findings)) == (Verdict.CARE, True)
    assert "may read but not write" in str(write.found)
    assert "give you a role" in str(write.remedy)


def test_a_missing_trigger(nadia: WebTeam) -> None:
    nadia.served.sql("ALTER TABLE contribution DISABLE TRIGGER hub_2_write")
    try:
        ends_at(look(nadia), Check.TRIGGERS, "lacks some of its safeguards", "to repair it", before=7)
    finally:
        nadia.served.sql("ALTER TABLE contribution ENABLE TRIGGER hub_2_write")


VERSIONS = "UPDATE sync_meta SET value = %s WHERE key = 'schema_version'"
OLDEST = "UPDATE sync_meta SET value = %s WHERE key = 'min_client'"


def test_versions_that_do_not_fit(nadia: WebTeam) -> None:
    try:
        nadia.served.sql(VERSIONS, "0")
        ends_at(look(nadia), Check.SCHEMA, "older than this plugin", "up to date", before=2)
        nadia.served.sql(VERSIONS, "2")
        findings = look(nadia)
        assert [(it.check, it.verdict) for it in findings if it.verdict is not Verdict.GOOD] == [
            (Check.SCHEMA, Verdict.CARE)
        ]
        assert usable(findings)
        nadia.served.sql(OLDEST, "2")
        ends_at(look(nadia), Check.SCHEMA, "newer version of this plugin", "Update", before=3)
    finally:
        nadia.served.sql(VERSIONS, "1")
        nadia.served.sql(OLDEST, "1")
