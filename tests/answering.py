"""A server on this machine that answers as a test's handler says."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Answering(BaseHTTPRequestHandler):
    """A handler that answers whole and keeps quiet; what it does with a request, ``reply``, is the test's."""

    def reply(self) -> None:
        """To a request of any method."""
        raise NotImplementedError

    def do_GET(self) -> None:
        """As http.server calls it."""
        self.reply()

    do_POST = do_PATCH = do_GET  # noqa: N815 (http.server's names)

    def answer(self, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        """A head with the body's length, and the body."""
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base's own name)
        """Quiet."""


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, address: object) -> None:
        """Clients that leave are meant."""


@contextmanager
def answering(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address of a server with *handler*, without a slash at its end."""
    made = _Quiet(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield "http://127.0.0.1:" + str(made.server_address[1])
    finally:
        made.shutdown()
        made.server_close()
        thread.join()
