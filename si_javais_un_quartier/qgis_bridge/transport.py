"""Requests of ``requests`` sent through QGIS's own network: its proxies, certificates and ``authcfg`` are obeyed.

Importing this costs ``requests`` (90 ms): only where something is about to be sent, never at the plugin's start.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from io import BytesIO
from time import monotonic
from typing import Any, Callable
from urllib.parse import urlsplit

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from ..domain.errors import Cancelled
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..network.addresses import is_loopback
from ..network.limits import Limits

_STOPPED = phrase(QT_TRANSLATE_NOOP("Phrases", "Stopped. What was done before is kept."))

#: Qt and QGIS write these themselves; with an Accept-Encoding of ours Qt would not unpack the answer.
_OF_QT = frozenset({"accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"})
#: No longer true of a body that Qt has unpacked.
_UNPACKED = frozenset({"content-encoding", "content-length"})
_LOOKS_EVERY_MS = 50
_PORTION = 65_536

_Attribute = QNetworkRequest.Attribute
_Failure = QNetworkReply.NetworkError
_PROXY_FAILURES = (
    _Failure.ProxyConnectionRefusedError,
    _Failure.ProxyConnectionClosedError,
    _Failure.ProxyNotFoundError,
    _Failure.ProxyTimeoutError,
    _Failure.ProxyAuthenticationRequiredError,
    _Failure.UnknownProxyError,
)
_ERRORS = {
    **dict.fromkeys(_PROXY_FAILURES, requests.exceptions.ProxyError),
    _Failure.TimeoutError: requests.exceptions.ConnectTimeout,
    _Failure.SslHandshakeFailedError: requests.exceptions.SSLError,
    _Failure.OperationCanceledError: requests.exceptions.ReadTimeout,  # only QGIS's own timeout is left to do that
}


class QgisTransport(BaseAdapter):
    """An adapter to mount on a ``requests`` session, one per thread that sends.

    Redirects are handed back, never followed. TLS is always verified, whatever *verify* says or a person clicked in
    QGIS. *authcfg* names credentials kept by QGIS; they and any Authorization are refused over plain http, save to this
    very machine. An answer
    is read up to *size* bytes, unpacked, and the download is cut there: reading past that raises ConnectionError.
    *stopped* is asked often; when it says so the request is aborted and ``Cancelled`` raised; after *whole* seconds it
    ends too, however steadily an answer drips.

    In the main thread of the QGIS desktop it raises RuntimeError, for the window would freeze, unless *main_thread*
    allows it: then what a person clicks waits for the answer.
    """

    def __init__(
        self,
        authcfg: str = "",
        *,
        size: int = Limits.size,
        stopped: Callable[[], bool] | None = None,
        main_thread: bool = False,
        whole: float = Limits.whole,
    ) -> None:
        super().__init__()
        self._authcfg = authcfg
        self._size = size
        self._stopped = stopped or (lambda: False)
        self._main_thread = main_thread
        self._whole = whole

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: float | tuple[float | None, float | None] | None = None,
        verify: bool | str = True,
        cert: object = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """The answer to *request*. *timeout* is in seconds; *verify*, *cert* and *proxies* are QGIS's business.

        Qt doesn't tell when it has connected: the first sign of an answer may take both timeouts together.
        Raises the errors of ``requests``, or Cancelled.
        """
        if _is_desktop_main_thread() and not self._main_thread:
            raise RuntimeError("The network is for background threads, not for the main thread of QGIS.")
        if self._stopped():
            raise Cancelled(_STOPPED)
        asked = self._asked(request)
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        began = monotonic()
        reply = _started(asked, request)
        try:
            if self._authcfg:
                QgsApplication.authManager().updateNetworkReply(reply, self._authcfg)
            exchange = _Exchange(reply, self._size, self._stopped, (connect, read, self._whole))
            exchange.wait()
            exchange.check(request)
            answer = _answer(request, reply, exchange)
        finally:
            if _is_main_thread():
                reply.deleteLater()
            # Elsewhere it stays until the thread's network goes, with the thread: where replies are deleted one by one
            # PyQt takes a later one at the same address for deleted, once in a hundred or so.
        answer.elapsed = timedelta(seconds=monotonic() - began)
        answer.connection = self
        return answer

    def close(self) -> None:
        """Nothing is held: connections are QGIS's."""

    def _asked(self, request: requests.PreparedRequest) -> QNetworkRequest:
        url = request.url or ""
        scheme = urlsplit(url).scheme.lower()
        if scheme not in {"http", "https"}:  # Qt would read files, too
            raise requests.exceptions.InvalidSchema("Only http and https are spoken.", request=request)
        asked = QNetworkRequest(QUrl.fromEncoded(url.encode("ascii")))
        for attribute, value in (
            (_Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy),
            (_Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork),
            (_Attribute.CacheSaveControlAttribute, False),  # addresses of residents stay out of QGIS's cache
            (_Attribute.CookieLoadControlAttribute, QNetworkRequest.LoadControl.Manual),
            (_Attribute.CookieSaveControlAttribute, QNetworkRequest.LoadControl.Manual),
            (_Attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual),
        ):
            asked.setAttribute(attribute, int(getattr(value, "value", value)))  # Qt 6's enums are no integers
        for name, value in request.headers.items():
            if _text(name).lower() not in _OF_QT:
                asked.setRawHeader(_bytes(name), _bytes(value))
        if scheme == "http" and (self._authcfg or "Authorization" in request.headers) and not is_loopback(url):
            raise requests.exceptions.InvalidSchema("Credentials are not sent over plain http.", request=request)
        return self._authorised(asked, request) if self._authcfg else asked

    def _authorised(self, asked: QNetworkRequest, request: requests.PreparedRequest) -> QNetworkRequest:
        fine, authorised = QgsApplication.authManager().updateNetworkRequest(asked, self._authcfg)
        if not fine:
            raise requests.exceptions.RequestException("QGIS could not add the credentials.", request=request)
        return authorised


class _Exchange:
    """Waits for one reply in a loop of its own, reading what comes, and ends it at a limit."""

    def __init__(
        self,
        reply: QNetworkReply,
        size: int,
        stopped: Callable[[], bool],
        times: tuple[float | None, float | None, float],
    ) -> None:
        connect, read, whole = times
        self.body = bytearray()
        self.cut = False
        self._reply = reply
        self._size = size
        self._stopped = stopped
        self._read = read
        self._patience = None if connect is None or read is None else connect + read
        self._heard = monotonic()
        self._until = self._heard + whole
        self._ended_by: Callable[[requests.PreparedRequest], Exception] | None = None
        self._loop = QEventLoop()
        reply.setReadBufferSize(4 * _PORTION)
        reply.metaDataChanged.connect(self._hear)
        reply.uploadProgress.connect(self._hear)
        reply.readyRead.connect(self._take)
        reply.sslErrors.disconnect()  # QGIS would ask a person whether to trust, and hold this thread meanwhile
        reply.sslErrors.connect(self._distrust)
        reply.finished.connect(self._loop.quit)

    def wait(self) -> None:
        """Return when the reply has finished or was ended."""
        timer = QTimer()
        timer.timeout.connect(self._look)
        timer.start(_LOOKS_EVERY_MS)
        if not self._reply.isFinished():
            with _unasked():
                self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()
        if self._ended_by is None and not self.cut:
            self._take()

    def check(self, request: requests.PreparedRequest) -> None:
        """Raise what went wrong; an HTTP status is never wrong here."""
        if self._ended_by is not None:
            raise self._ended_by(request)
        failure = self._reply.error()
        if self.cut or failure == _Failure.NoError:
            return
        status = self._reply.attribute(_Attribute.HttpStatusCodeAttribute)
        if status is None or status < 400 or failure in _PROXY_FAILURES:
            error = _ERRORS.get(failure, requests.exceptions.ConnectionError)
            raise error(self._reply.errorString(), request=request)

    def _hear(self, *_: object) -> None:
        self._heard = monotonic()

    def _take(self) -> None:
        while not self.cut:
            portion = self._reply.read(min(_PORTION, self._size + 1 - len(self.body)))
            if not portion:
                return
            self._hear()
            self._patience = self._read
            self.body += portion
            if len(self.body) > self._size:
                self.cut = True
                self._end()

    def _look(self) -> None:
        if self._stopped():
            self._end(lambda _request: Cancelled(_STOPPED))
        elif monotonic() > self._until or (self._patience is not None and monotonic() - self._heard > self._patience):
            self._end(lambda request: requests.exceptions.ReadTimeout("No answer in time.", request=request))

    def _distrust(self, errors: Iterable[Any]) -> None:
        why = "; ".join(error.errorString() for error in errors)
        self._end(lambda request: requests.exceptions.SSLError(why, request=request))

    def _end(self, ended_by: Callable[[requests.PreparedRequest], Exception] | None = None) -> None:
        self._ended_by = self._ended_by or ended_by
        self._reply.abort()
        self._loop.quit()


class _CutBody(BytesIO):
    """The beginning of an answer that is too large: never taken for the whole."""

    def read(self, size: int | None = -1) -> bytes:
        """Raises ConnectionError at the end of what there is, and at once when asked for all."""
        portion = super().read(size)
        if not portion or size is None or size < 0:
            raise requests.exceptions.ConnectionError("The answer is too large and was cut.")
        return portion


@contextmanager
def _unasked() -> Iterator[None]:
    """Keep a 401 in a background thread from asking for a password, which may be sent anywhere, and waiting for it.

    The main thread's network belongs to everybody and keeps its signals. A proxy's password must be kept by QGIS.
    """
    network = QgsNetworkAccessManager.instance()
    before = network.blockSignals(not _is_main_thread())
    try:
        yield
    finally:
        network.blockSignals(before)


def _started(asked: QNetworkRequest, request: requests.PreparedRequest) -> QNetworkReply:
    network = QgsNetworkAccessManager.instance()  # the one of this thread
    method, body = (request.method or "GET").upper(), _body_of(request)
    if not body and method in {"GET", "HEAD"}:
        return network.get(asked) if method == "GET" else network.head(asked)
    return network.sendCustomRequest(asked, method.encode("ascii"), body)


def _body_of(request: requests.PreparedRequest) -> bytes:
    body: Any = request.body
    body = body.read() if hasattr(body, "read") else body or b""
    if isinstance(body, (str, bytes, bytearray)):
        return _bytes(body)
    return b"".join(_bytes(part) for part in body)


def _answer(request: requests.PreparedRequest, reply: QNetworkReply, exchange: _Exchange) -> requests.Response:
    answer = requests.Response()
    answer.status_code = int(reply.attribute(_Attribute.HttpStatusCodeAttribute))
    reason = reply.attribute(_Attribute.HttpReasonPhraseAttribute)
    answer.reason = None if reason is None else _text(reason)
    headers = ((_text(name), _text(value)) for name, value in reply.rawHeaderPairs())
    answer.headers = CaseInsensitiveDict((name, value) for name, value in headers if name.lower() not in _UNPACKED)
    answer.encoding = requests.utils.get_encoding_from_headers(answer.headers)
    answer.raw = (_CutBody if exchange.cut else BytesIO)(bytes(exchange.body))
    answer.url = request.url or ""
    answer.request = request
    return answer


def _bytes(text: str | bytes | bytearray) -> bytes:
    return text.encode("utf-8") if isinstance(text, str) else bytes(text)


def _text(data: Any) -> str:
    """Headers are UTF-8 nowadays and Latin-1 by the book."""
    try:
        return data if isinstance(data, str) else bytes(data).decode("utf-8")
    except UnicodeDecodeError:
        return bytes(data).decode("latin-1")


def _is_desktop_main_thread() -> bool:
    """Whether a window would freeze: ``qgis_process`` and programs have none."""
    return QgsApplication.platform() == "desktop" and _is_main_thread()


def _is_main_thread() -> bool:
    return QgsApplication.instance().thread() == QThread.currentThread()
