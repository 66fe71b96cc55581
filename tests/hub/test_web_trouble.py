"""What goes wrong around a hub on a server: the right words, a whole working copy, and it goes on when it is mended."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import (
    ClientTooOld,
    ForeignHub,
    HubDenied,
    HubInvalid,
    HubReadOnly,
    HubUnreachable,
    QuartierError,
)
from si_javais_un_quartier.network.exchange import Exchange
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import count_not_sent, synchronise
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.joining import open_or_create_replica

from .same import content, values_kept
from .served import TestServer
from .web_team import WebTeam

ONCE = Limits(connect=20, read=60, attempts=1, pause=0)
HASTY = Limits(connect=20, read=1.5, attempts=1, pause=0)


@pytest.fixture
def nadia(team: WebTeam) -> Replica:
    """A working copy with a row to send, and one that is on the server."""
    copy = team.join("nadia")
    copy.connection.execute("INSERT INTO contribution (body) VALUES ('zero')")
    team.sync("nadia")
    copy.connection.execute("INSERT INTO contribution (body) VALUES ('my work')")
    return copy


def fails_safely(team: WebTeam, kind: type[QuartierError], *words: str, hub: WfsHub | None = None) -> None:
    """The sync of nadia fails as *kind*, says *words*, and everything is still there to send."""
    copy = team.copies["nadia"]
    before = content(copy)
    with pytest.raises(kind) as told:
        synchronise(copy, hub or team.hub("nadia", ONCE))
    for word in words:
        assert word in str(told.value)
    assert "secret" not in str(told.value) + told.value.detail
    assert content(copy) == before
    assert count_not_sent(copy) == 1
    assert copy.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not copy.connection.in_transaction


def all_well(team: WebTeam) -> None:
    """Mended, everything leaves."""
    assert team.sync("nadia").not_sent == 0
    kept = {body for _, body in values_kept(team.served)}
    assert {"zero", "my work"} <= kept


def test_a_wrong_password(team: WebTeam, nadia: Replica) -> None:
    right = team.keys["nadia"]
    team.keys["nadia"] = ("nadia", "guess")
    fails_safely(team, HubDenied, "doesn’t know this name and password", "saved on this computer")
    team.keys["nadia"] = right
    all_well(team)


def test_somebody_who_left_the_team_may_not_write(team: WebTeam, nadia: Replica) -> None:
    member = team.served.member("nadia")
    team.served.sql("UPDATE member SET active = false WHERE uuid = %s", member)
    fails_safely(team, HubReadOnly, "You may read", "saved on this computer", "Ask")
    team.served.sql("UPDATE member SET active = true WHERE uuid = %s", member)
    all_well(team)


def test_the_servers_disk_is_full(team: WebTeam, nadia: Replica) -> None:
    """PostgreSQL refuses as it does then."""
    team.served.sql(
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$; "
        "CREATE TRIGGER aa_full BEFORE INSERT ON sync_push FOR EACH ROW EXECUTE FUNCTION full_disk();"
    )
    try:
        fails_safely(team, HubUnreachable, "could not keep what was sent", "saved on this computer", "tell whoever")
    finally:
        team.served.sql("DROP FUNCTION full_disk() CASCADE")
    all_well(team)


def test_somebody_locks_the_database(team: WebTeam, nadia: Replica) -> None:
    let_go = team.hold()
    try:
        hasty = team.hub("nadia", HASTY)
        fails_safely(team, HubUnreachable, "does not answer", "saved on this computer", hub=hasty)
    finally:
        let_go()
    all_well(team)


def test_triggers_are_missing(team: WebTeam, nadia: Replica) -> None:
    team.served.sql("ALTER TABLE contribution DISABLE TRIGGER hub_2_write")
    try:
        fails_safely(team, HubInvalid, "lacks some of its safeguards", "Ask whoever looks after the server")
    finally:
        team.served.sql("ALTER TABLE contribution ENABLE TRIGGER hub_2_write")
    all_well(team)


def test_two_bases_are_swapped(team: WebTeam, nadia: Replica, test_server: TestServer) -> None:
    other = test_server.hub()
    try:
        other.person("nadia", "planner")
        team.address = lambda: other.url
        words = ("another shared base than the one", "saved on this computer")
        fails_safely(team, ForeignHub, *words, hub=team.hub("nadia"))  # its project is opened for the first time
        assert other.sql("SELECT count(*) FROM contribution") == [(0,)]
    finally:
        other.drop()
    team.address = lambda: team.served.url
    all_well(team)


def test_the_base_is_not_there_any_more(team: WebTeam, nadia: Replica) -> None:
    team.address = lambda: team.served.url.rstrip("/") + "-gone/"
    fails_safely(team, QuartierError, "127.0.0.1", "saved on this computer")
    team.address = lambda: team.served.url
    all_well(team)


def test_the_server_is_not_there(team: WebTeam, nadia: Replica) -> None:
    team.address = lambda: "http://127.0.0.1:9/nord/"
    fails_safely(team, HubUnreachable, "127.0.0.1 does not answer", "saved on this computer", "try again later")
    team.address = lambda: team.served.url
    all_well(team)


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, request: object, address: object) -> None:
        """Who doesn't trust it leaves."""


@pytest.fixture
def strangers_server(tmp_path: Path) -> Iterator[str]:
    """The address of a server whose certificate nobody vouches for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(str(certificate), str(key))
    server = _Quiet(("127.0.0.1", 0), _Page)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield "https://localhost:" + str(server.server_address[1]) + "/nord/"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_certificate_nobody_vouches_for(team: WebTeam, nadia: Replica, strangers_server: str) -> None:
    team.address = lambda: strangers_server
    fails_safely(team, HubDenied, "its certificate is wrong", "Nothing was sent", "saved on this computer")
    team.address = lambda: team.served.url
    all_well(team)


def test_a_password_is_never_sent_unprotected(team: WebTeam, nadia: Replica) -> None:
    team.address = lambda: "http://quartier.invalid/nord/"
    fails_safely(team, HubDenied, "never sent over an unprotected connection", "https://")


def test_a_clock_a_year_off_changes_nothing(team: WebTeam, nadia: Replica) -> None:
    class LastYear:
        def now(self) -> str:
            return "2025-01-01T00:00:00.000Z"

        def today(self) -> str:
            return "2025-01-01"

    karim = team.join("karim")
    nadia.connection.execute("UPDATE contribution SET service = 'voirie' WHERE body = 'zero'")
    synchronise(nadia, team.hub("nadia"), clock=LastYear())
    karim.connection.execute("UPDATE contribution SET theme = 'bien_vivre' WHERE body = 'zero'")
    nadia.connection.execute("UPDATE contribution SET body = 'one' WHERE body = 'zero'")
    synchronise(nadia, team.hub("nadia"), clock=LastYear())
    team.sync("karim")
    synchronise(nadia, team.hub("nadia"), clock=LastYear())
    assert content(nadia) == content(karim)
    row = nadia.connection.execute("SELECT service, theme FROM contribution WHERE body = 'one'").fetchone()
    assert row == ("voirie", "bien_vivre")


def test_put_back_from_last_night(team: WebTeam, nadia: Replica) -> None:
    """What the server lost comes back from the working copies, whoever had it."""
    karim = team.join("karim")
    team.sync("nadia")
    put_back = team.snapshot()
    nadia.connection.execute("UPDATE contribution SET body = 'after' WHERE body = 'my work'")
    nadia.connection.execute("INSERT INTO contribution (body) VALUES ('new after')")
    karim.connection.execute("UPDATE contribution SET service = 'karim' WHERE body = 'zero'")
    for name in ("nadia", "karim", "nadia"):
        team.sync(name)
    put_back()
    karim.connection.execute("INSERT INTO contribution (body) VALUES ('karim after')")
    reports = [team.sync(name) for name in ("karim", "nadia", "karim", "nadia")]
    assert [it.restored for it in reports] == [True, True, False, False]
    assert reports[-1].not_sent == 0
    assert content(nadia) == content(karim)
    rows = dict(nadia.connection.execute("SELECT body, service FROM contribution"))
    assert rows == {"zero": "karim", "after": None, "new after": None, "karim after": None}


def test_an_upgraded_base_keeps_what_this_version_does_not_know(team: WebTeam, nadia: Replica) -> None:
    team.sync("nadia")
    team.served.sql(
        "ALTER TABLE contribution ADD COLUMN mood text; UPDATE contribution SET mood = 'gay'; "
        "UPDATE sync_meta SET value = '2' WHERE key = 'schema_version'"
    )
    try:
        nadia.connection.execute("UPDATE contribution SET service = 'voirie'")
        assert team.sync("nadia").not_sent == 0
        assert team.served.sql("SELECT DISTINCT mood, service FROM contribution") == [("gay", "voirie")]
        assert "gay" in str(team.served.sql("SELECT image FROM history ORDER BY rev DESC LIMIT 1"))
        with open_or_create_replica(team.hub("nadia"), team.folder / "new.gpkg", "") as copy:
            assert copy.connection.execute("SELECT count(*) FROM contribution").fetchone() == (2,)
    finally:
        team.served.sql("ALTER TABLE contribution DROP COLUMN mood CASCADE")
        team.served.sql("UPDATE sync_meta SET value = '1' WHERE key = 'schema_version'")


def test_a_base_that_is_upgraded_in_the_middle_of_a_sync(team: WebTeam, nadia: Replica) -> None:
    done: list[str] = []

    def meanwhile(step: str) -> None:
        if step == "images kept" and not done:
            done.append(step)
            team.served.sql(
                "ALTER TABLE contribution ADD COLUMN mood text DEFAULT 'gay'; "
                "UPDATE sync_meta SET value = '2' WHERE key = 'schema_version'"
            )

    try:
        assert synchronise(nadia, team.hub("nadia"), checkpoint=meanwhile).not_sent == 0
        assert done
        assert set(team.served.sql("SELECT body, mood FROM contribution")) == {("zero", "gay"), ("my work", "gay")}
    finally:
        team.served.sql("ALTER TABLE contribution DROP COLUMN IF EXISTS mood CASCADE")
        team.served.sql("UPDATE sync_meta SET value = '1' WHERE key = 'schema_version'")
    all_well(team)


def test_a_base_that_asks_for_a_newer_version_is_left_alone(team: WebTeam, nadia: Replica) -> None:
    before = team.served.sql("SELECT max(rev) FROM history")
    team.served.sql("UPDATE sync_meta SET value = '2' WHERE key IN ('schema_version', 'min_client')")
    try:
        fails_safely(team, ClientTooOld, "newer version of this plugin", "saved on this computer", "Update")
        with pytest.raises(ClientTooOld):
            open_or_create_replica(team.hub("nadia"), team.folder / "new.gpkg", "")
        assert not (team.folder / "new.gpkg").exists()
        assert team.served.sql("SELECT max(rev) FROM history") == before
    finally:
        team.served.sql("UPDATE sync_meta SET value = '1' WHERE key IN ('schema_version', 'min_client')")
    all_well(team)


def test_a_base_older_than_this_version_is_left_alone(team: WebTeam, nadia: Replica) -> None:
    team.served.sql("UPDATE sync_meta SET value = '0' WHERE key = 'schema_version'")
    try:
        fails_safely(team, HubInvalid, "older than this plugin", "saved on this computer")
    finally:
        team.served.sql("UPDATE sync_meta SET value = '1' WHERE key = 'schema_version'")
    all_well(team)


def test_something_else_answers(team: WebTeam, nadia: Replica, strangers_server: str) -> None:
    served = _Quiet(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=served.serve_forever, daemon=True)
    thread.start()
    try:
        hub = WfsHub("http://127.0.0.1:" + str(served.server_address[1]), Exchange(limits=ONCE))
        fails_safely(team, HubUnreachable, "can’t be understood", hub=hub)
    finally:
        served.shutdown()
        served.server_close()
        thread.join()
