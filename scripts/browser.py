"""Chromium without a screen, driven over the WebDriver protocol (W3C) by Debian's chromedriver.

Selenium would bring a urllib3 that Debian's requests can't live with; the dozen calls needed here fit in a file.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import http.server
import json
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import requests

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Shift": "\ue008", "Space": " ", "Down": "\ue015",
        "Right": "\ue014", "Up": "\ue013", "Left": "\ue012", "Home": "\ue011", "End": "\ue010"}  # fmt: skip
PHONE = {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2, "touch": True}}
_SWITCHES = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--disable-background-networking", "--disable-component-update", "--no-first-run", "--lang=fr",
             "--force-color-profile=srgb", "--disable-features=Translate,OptimizationHints,MediaRouter")  # fmt: skip


#: Seconds for one command to the browser.
_LONGEST = 240


class BrowserMissing(Exception):
    """Chromium or its driver isn't installed."""


class Trouble(Exception):
    """The browser could not do what was asked."""


class Browser:
    """One window. Made by :func:`browser`."""

    def __init__(self, port: int, capabilities: dict[str, Any]) -> None:
        self._http = requests.Session()
        self._http.trust_env = False  # a proxy of the machine has no business with this computer's own ports
        self._root = f"http://127.0.0.1:{port}/session"
        made = self._call("POST", "", {"capabilities": {"alwaysMatch": capabilities}})
        self._root += "/" + made["sessionId"]

    def _call(self, verb: str, path: str, body: dict[str, Any] | None = None) -> Any:
        content = json.dumps(body or {}) if verb == "POST" else None
        answer = self._http.request(verb, self._root + path, data=content, timeout=_LONGEST)
        value = answer.json()["value"]
        if isinstance(value, dict) and "error" in value:
            raise Trouble(f"{value['error']}: {value['message']}")
        return value

    def open(self, address: str) -> None:
        """Go there."""
        self._call("POST", "/url", {"url": address})

    def run(self, script: str, *values: Any) -> Any:
        """What a function body returns, with *values* as its arguments; a promise is waited for."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(values)})

    def wait(self, script: str, *values: Any, seconds: float = 120.0) -> Any:
        """What *script* returns once that is something; fails after *seconds*."""
        until = time.monotonic() + seconds
        while not (found := self.run(script, *values)):
            if time.monotonic() > until:
                raise Trouble(f"waited in vain for {script}")
            time.sleep(0.02)
        return found

    def click(self, selector: str) -> None:
        """Click the first element that fits, as a person would."""
        self._call("POST", f"/element/{self._find(selector)}/click")

    def type(self, selector: str, text: str) -> None:
        """Type into a field."""
        self._call("POST", f"/element/{self._find(selector)}/value", {"text": text})

    def press(self, *keys: str) -> None:
        """Press keys together, by their names in ``KEYS`` or as letters."""
        letters = [KEYS.get(key, key) for key in keys]
        steps = [{"type": "keyDown", "value": it} for it in letters]
        steps += [{"type": "keyUp", "value": it} for it in reversed(letters)]
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": steps}]})

    def picture(self, path: Path) -> None:
        """Save what is seen."""
        path.write_bytes(base64.b64decode(self._call("GET", "/screenshot")))

    def resize(self, width: int, height: int) -> None:
        """The size of the page, in its pixels."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def command(self, name: str, **values: Any) -> Any:
        """A command of Chromium's own protocol."""
        return self._call("POST", "/goog/cdp/execute", {"cmd": name, "params": values})

    def dialog(self) -> str | None:
        """What an open dialog says; None where there is none."""
        try:
            return str(self._call("GET", "/alert/text"))
        except Trouble:
            return None

    def messages(self) -> list[str]:
        """What the console said since the last look."""
        return [entry["message"] for entry in self._call("POST", "/se/log", {"type": "browser"})]

    def requests(self) -> list[tuple[str, int]]:
        """What was asked for over the network since the last look: addresses, and the bytes that came."""
        asked: dict[str, str] = {}
        weights: dict[str, int] = {}
        for entry in self._call("POST", "/se/log", {"type": "performance"}):
            message = json.loads(entry["message"])["message"]
            values = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                asked[values["requestId"]] = values["request"]["url"]
            elif message["method"] == "Network.loadingFinished":
                weights[values["requestId"]] = int(values["encodedDataLength"])
        return [(address, weights.get(number, 0)) for number, address in asked.items()]

    def end(self) -> None:
        """Close the window."""
        with contextlib.suppress(Trouble, requests.RequestException):
            self._call("DELETE", "")

    def _find(self, selector: str) -> str:
        return str(self._call("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT])


@contextlib.contextmanager
def driver(log: Path) -> Iterator[int]:
    """A driver that listens on a port of its own choice. Raises BrowserMissing."""
    program = shutil.which("chromedriver")
    if program is None or shutil.which("chromium") is None:
        raise BrowserMissing("chromium and chromium-driver are not installed (scripts/setup does)")
    with log.open("wb") as out:
        process = subprocess.Popen([program, "--port=0"], stdout=out, stderr=subprocess.STDOUT)
        try:
            yield _port(log, process)
        finally:
            process.terminate()
            process.wait(10)


def _port(log: Path, process: subprocess.Popen[bytes]) -> int:
    until = time.monotonic() + 120
    while time.monotonic() < until and process.poll() is None:
        for word in log.read_text("utf-8", "replace").split("started successfully on port ")[1:]:
            return int(word.split(".")[0])
        time.sleep(0.05)
    raise BrowserMissing("chromedriver did not start: " + log.read_text("utf-8", "replace")[-500:])


@contextlib.contextmanager
def browser(port: int, size: tuple[int, int] = (1440, 900), phone: bool = False) -> Iterator[Browser]:
    """A fresh window that keeps nothing of earlier ones, its network watched."""
    options: dict[str, Any] = {"args": [*_SWITCHES, f"--window-size={size[0]},{size[1]}"]}
    if phone:
        options["mobileEmulation"] = PHONE
    capabilities = {
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "unhandledPromptBehavior": "ignore",
        "pageLoadStrategy": "normal",
        "timeouts": {"script": 1000 * _LONGEST, "pageLoad": 1000 * _LONGEST},
    }
    window = Browser(port, capabilities)
    try:
        if not phone:
            window.resize(*size)
        yield window
    finally:
        window.end()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the base's own name)
        pass


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a plain server of *folder* on this computer: no compression, no caching rules."""
    handler: Callable[..., Any] = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
