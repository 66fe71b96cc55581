"""QGIS's network under ``requests``, against servers on this machine."""

from __future__ import annotations

import base64
import gzip
import json
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, Callable, ClassVar

import pytest
import requests
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsCoordinateReferenceSystem, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkReply

from si_javais_un_quartier.domain.errors import Cancelled, HubUnreachable
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.network.session import BoundedSession
from si_javais_un_quartier.qgis_bridge import geocoding, transport
from si_javais_un_quartier.qgis_bridge.transport import QgisTransport
from tests.answering import Answering, answering
from tests.patience import PATIENCE

LIMIT = 300_000


class Handler(Answering):
    """Answers by path, and notes what was asked and how much of an endless answer it could send."""

    asked: ClassVar[list[tuple[str, str, dict[str, str], bytes]]] = []
    dripped: ClassVar[list[int]] = []
    let_go: ClassVar[threading.Event] = threading.Event()

    def reply(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.asked.append((self.command, self.path, dict(self.headers.items()), body))
        name = self.path.split("?")[0].rpartition("/")[2]
        getattr(self, "do_" + name, self.do_fine)()

    def do_fine(self) -> None:
        self.answer(200, json.dumps({"quartier": "Crêt de Roc"}).encode(), {"X-Nom": "Crêt".encode().decode("latin-1")})

    def do_missing(self) -> None:
        self.answer(404, b"no such page")

    def do_broken(self) -> None:
        self.answer(500, b"oops")

    def do_private(self) -> None:
        self.answer(401, b"who are you", {"WWW-Authenticate": 'Basic realm="here"', "Set-Cookie": "a=b"})

    def do_away(self) -> None:
        self.answer(302, b"", {"Location": self.headers["X-Away"] or "http://localhost:9/"})

    def do_packed(self) -> None:
        self.answer(200, gzip.compress(b"x" * 100_000), {"Content-Encoding": "gzip"})

    def do_bomb(self) -> None:
        self.answer(200, gzip.compress(b"x" * 20_000_000), {"Content-Encoding": "gzip"})

    def do_slow(self) -> None:
        self.let_go.wait(5 * PATIENCE)
        self.close_connection = True

    def do_stalled(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"begun")
        self.let_go.wait(5 * PATIENCE)
        self.close_connection = True

    def do_short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100")
        self.end_headers()
        self.wfile.write(b"begun")
        self.close_connection = True

    def do_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        sent = 0
        try:
            while not self.let_go.is_set():
                sent += self.wfile.write(b"x" * 10_000)
                time.sleep(0.001)
        except OSError:
            self.dripped.append(sent)
        self.close_connection = True


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked.clear()
    Handler.dripped.clear()
    Handler.let_go.clear()
    with answering(Handler) as address:
        yield address
        Handler.let_go.set()


def session(carrier: QgisTransport | None = None) -> requests.Session:
    made = requests.Session()
    for scheme in ("http://", "https://"):
        made.mount(scheme, carrier or QgisTransport(size=LIMIT))
    return made


def get(url: str, **options: Any) -> requests.Response:
    return session().get(url, allow_redirects=False, **{"timeout": PATIENCE, **options})


class Worker(QThread):
    """Runs one call in a thread of Qt's."""

    def __init__(self, call: Callable[[], Any]) -> None:
        super().__init__()
        self._call = call
        self.result: Any = None

    def run(self) -> None:
        try:
            self.result = self._call()
        except Exception as error:  # noqa: BLE001 - the test looks at it
            self.result = error


def in_thread(call: Callable[[], Any]) -> Any:
    worker = Worker(call)
    worker.start()
    assert worker.wait(2000 * PATIENCE)
    return worker.result


def test_an_answer_has_all_that_requests_tells(server: str) -> None:
    began = time.monotonic()
    answer = get(server + "/fine", params={"q": "12 rue de l'Été & fils"}, headers={"X-Rue": "Été".encode()})
    assert (answer.status_code, answer.reason, answer.json()) == (200, "OK", {"quartier": "Crêt de Roc"})
    assert answer.headers["x-nom"] == "Crêt"
    assert answer.url == server + "/fine?q=12+rue+de+l%27%C3%89t%C3%A9+%26+fils"
    assert 0 < answer.elapsed.total_seconds() < time.monotonic() - began
    _, path, headers, _ = Handler.asked[0]
    assert server + path == answer.url
    assert headers["X-Rue"].encode("latin-1").decode() == "Été"
    assert "QGIS" in headers["User-Agent"]


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [("/missing", 404, b"no such page"), ("/broken", 500, b"oops"), ("/private", 401, b"who are you")],
)
def test_a_refusal_is_an_answer(server: str, path: str, status: int, body: bytes) -> None:
    answer = get(server + path)
    assert (answer.status_code, answer.content) == (status, body)


def test_no_cookie_is_kept(server: str) -> None:
    for path in ("/private", "/fine"):
        get(server + path)
    assert "Cookie" not in Handler.asked[-1][2]


def test_a_redirect_is_handed_back(server: str) -> None:
    answer = get(server + "/away", headers={"X-Away": server + "/fine"})
    assert (answer.status_code, answer.headers["Location"]) == (302, server + "/fine")
    assert [path for _, path, _, _ in Handler.asked] == ["/away"]


def test_the_bounded_session_refuses_another_host(server: str) -> None:
    bounded = BoundedSession(QgisTransport(), Limits(connect=PATIENCE, read=PATIENCE))
    with pytest.raises(HubUnreachable, match="another address"):
        bounded.get(server + "/away")


def test_an_endless_answer_is_cut_while_it_comes(server: str) -> None:
    bounded = BoundedSession(QgisTransport(size=LIMIT), Limits(connect=PATIENCE, read=PATIENCE, size=LIMIT))
    with pytest.raises(HubUnreachable, match="larger than"):
        bounded.get(server + "/endless")
    with pytest.raises(requests.ConnectionError, match="too large"):
        get(server + "/endless")
    until = time.monotonic() + PATIENCE
    while len(Handler.dripped) < 2 and time.monotonic() < until:
        time.sleep(0.01)
    assert len(Handler.dripped) == 2  # the server was hung up on, both times


def test_a_packed_answer_is_unpacked_and_bounded(server: str) -> None:
    assert get(server + "/packed").content == b"x" * 100_000
    with pytest.raises(requests.ConnectionError, match="too large"):
        get(server + "/bomb")


@pytest.mark.parametrize("path", ["/slow", "/stalled"])
def test_a_slow_server_is_not_waited_for(server: str, path: str) -> None:
    began = time.monotonic()
    with pytest.raises(requests.exceptions.ReadTimeout):
        get(server + path, timeout=(0.1, 0.2))
    assert time.monotonic() - began < PATIENCE  # the server would let it wait five times as long


def test_an_answer_broken_off_is_no_answer(server: str) -> None:
    with pytest.raises(requests.ConnectionError):
        get(server + "/short")


def test_nobody_there() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as gone:
        port = gone.server_address[1]
    with pytest.raises(requests.ConnectionError):
        get(f"http://127.0.0.1:{port}/")


def test_tls_that_is_none_is_an_error(server: str) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        get(server.replace("http:", "https:"), verify=False)


@pytest.fixture
def stranger(tmp_path: Path) -> Iterator[str]:
    """A server whose certificate nobody vouches for."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made_by = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    wanted = ["-subj", "/CN=127.0.0.1", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*made_by, *wanted], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    Handler.asked.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as made:
        made.socket = context.wrap_socket(made.socket, server_side=True)
        made.handle_error = lambda *_: None  # the client hangs up, as it should
        threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield "https://127.0.0.1:" + str(made.server_address[1])
        made.shutdown()


def test_a_stranger_is_never_trusted(stranger: str) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        get(stranger, verify=False)
    assert isinstance(in_thread(lambda: get(stranger, verify=False)), requests.exceptions.SSLError)
    assert not Handler.asked


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize(
    ("body", "arrived"),
    [(b"\0\xff" * 70_000, b"\0\xff" * 70_000), ("Été", "Été".encode()), (BytesIO(b"from a file"), b"from a file")],
    ids=["bytes", "text", "file"],
)
def test_a_body_arrives(server: str, method: str, body: Any, arrived: bytes) -> None:
    if isinstance(body, BytesIO):
        body.seek(0)
    answer = session().request(
        method, server + "/fine", data=body, headers={"Content-Type": "text/plain"}, timeout=PATIENCE
    )
    assert answer.status_code == 200
    came, _, headers, sent = Handler.asked[0]
    assert (came, sent, headers["Content-Type"]) == (method, arrived, "text/plain")


def test_parts_of_a_body_arrive_joined(server: str) -> None:
    parts = iter([b"one ", b"two"])
    session().post(server + "/fine", data=parts, headers={"Content-Type": "text/plain"}, timeout=PATIENCE)
    assert Handler.asked[0][3] == b"one two"


def test_it_stops_when_told(server: str) -> None:
    began = time.monotonic()
    carrier = QgisTransport(stopped=lambda: bool(Handler.asked))
    with pytest.raises(Cancelled):
        session(carrier).get(server + "/slow", timeout=5 * PATIENCE)
    assert time.monotonic() - began < PATIENCE
    with pytest.raises(Cancelled):
        session(carrier).get(server + "/fine", timeout=PATIENCE)
    assert [path for _, path, _, _ in Handler.asked] == ["/slow"]


def test_it_works_in_a_thread(server: str) -> None:
    def work() -> tuple[object, int, type[Exception]]:
        bounded = BoundedSession(QgisTransport(), Limits(connect=PATIENCE, read=PATIENCE))
        bounded.get(server + "/fine")
        try:
            get(server + "/slow", timeout=0.1)
        except requests.RequestException as error:
            return bounded.get_json(server + "/fine"), get(server + "/private").status_code, type(error)
        raise AssertionError

    assert in_thread(work) == ({"quartier": "Crêt de Roc"}, 401, requests.exceptions.ReadTimeout)


@pytest.mark.slow
def test_no_reply_is_taken_for_a_deleted_one(server: str) -> None:
    """Replies that come and go at the same addresses confuse PyQt: in a thread each stays as long as the thread."""

    def many() -> tuple[set[int], int]:
        asking = session()
        found = {asking.get(server + "/fine", timeout=PATIENCE).status_code for _ in range(300)}
        return found, len(QgsNetworkAccessManager.instance().findChildren(QNetworkReply))

    assert in_thread(many) == ({200}, 300)
    network = QgsNetworkAccessManager.instance()
    before = len(network.findChildren(QNetworkReply))
    for _ in range(20):
        get(server + "/fine")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(network.findChildren(QNetworkReply)) <= before  # the main thread ends with the program only


def test_the_main_thread_of_the_desktop_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport.QgsApplication, "platform", lambda: "desktop")
    with pytest.raises(RuntimeError, match="main thread"):
        get(server + "/fine")
    assert session(QgisTransport(main_thread=True)).get(server + "/fine", timeout=PATIENCE).status_code == 200
    assert in_thread(lambda: get(server + "/fine").status_code) == 200


@pytest.mark.parametrize(
    ("carrier", "headers"),
    [(QgisTransport("abcdefg"), {}), (QgisTransport(), {"Authorization": "Basic YTpi"})],
    ids=["authcfg", "header"],
)
def test_credentials_never_go_over_plain_http(carrier: QgisTransport, headers: dict[str, str]) -> None:
    with pytest.raises(requests.exceptions.InvalidSchema, match="plain http"):
        session(carrier).get("http://quartier.invalid/fine", headers=headers, timeout=PATIENCE)


def test_credentials_go_to_this_very_machine(server: str) -> None:
    assert session(QgisTransport()).get(server + "/fine", headers={"Authorization": "Basic YTpi"}, timeout=PATIENCE).ok
    assert Handler.asked[-1][2]["Authorization"] == "Basic YTpi"


def test_credentials_of_qgis_are_added_over_tls() -> None:
    known = QgsApplication.authManager()
    assert known.setMasterPassword("only for this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("hub")
    config.setConfigMap({"username": "nadia", "password": "secret"})
    assert known.storeAuthenticationConfig(config)[0]
    try:
        request = requests.Request("GET", "https://quartier.invalid/").prepare()
        asked = QgisTransport(config.id())._asked(request)
        assert bytes(asked.rawHeader(b"Authorization")) == b"Basic " + base64.b64encode(b"nadia:secret")
        with pytest.raises(requests.RequestException, match="credentials"):
            QgisTransport("unknown")._asked(request)
    finally:
        known.removeAuthenticationConfig(config.id())


def test_the_proxy_of_qgis_is_obeyed(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")  # that of the environment is not QGIS's
    host, _, port = server[len("http://") :].partition(":")
    network = QgsNetworkAccessManager.instance()
    before = network.fallbackProxy(), network.excludeList(), network.noProxyList()
    network.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, host, int(port)), [], [])
    try:
        assert get("http://quartier.invalid/fine").status_code == 200
    finally:
        network.setFallbackProxyAndExcludes(*before)
    assert [path for _, path, _, _ in Handler.asked] == ["http://quartier.invalid/fine"]


def test_the_geocoder_asks_through_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    def send(_carrier: QgisTransport, request: requests.PreparedRequest, **_: object) -> requests.Response:
        sent.append(request.url or "")
        answer = requests.Response()
        answer.status_code, answer.url, answer.raw = 200, request.url or "", BytesIO(b'{"features": []}')
        return answer

    monkeypatch.setattr(QgisTransport, "send", send)
    quarter = QgsCoordinateReferenceSystem("EPSG:2154")
    geocoder = geocoding.make_geocoder("", online=True, quarter=quarter)
    assert geocoder is not None
    assert geocoder.locate(("12 rue de la Ville",)) == (None,)
    assert sent == ["https://data.geopf.fr/geocodage/search?q=12+rue+de+la+Ville&limit=1"]
