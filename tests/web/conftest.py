"""The public map of the demonstration quarter in a real Chromium, from a server and from the disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import pytest
from browser import Browser, BrowserMissing, browser, driver, served
from public_quarter import accept_all, demonstration_copy, put_online

from si_javais_un_quartier.domain.settings import setting_record

#: What a city would write.
SETTINGS = {
    "organism": "Ville de Saint-Étienne",
    "postal_address": "Maison de quartier, 12, rue de la Ville, 42000 Saint-Étienne",
    "contact": "quartier@ville.example.fr",
    "meeting_places": [
        {"name": "Local des médiateurs", "address": "12, rue de la Ville", "hours": "mardi, 16 h à 19 h"}
    ],
    "legal_notices": "Directrice de la publication : la Maire. Hébergement : la Ville.",
    "data_protection_officer": "dpo@ville.example.fr",
    "report_content": "quartier@ville.example.fr",
}
READY = "return document.body.classList.contains('ready') && document.querySelectorAll('.item').length > 0"

Window = Callable[..., AbstractContextManager[Browser]]


@dataclass(frozen=True)
class Site:
    """A published folder, and where it is served."""

    folder: Path
    address: str

    @property
    def file(self) -> str:
        """Its page on the disk."""
        return (self.folder / "index.html").as_uri()


@pytest.fixture(scope="session")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    try:
        with driver(tmp_path_factory.mktemp("driver") / "log.txt") as found:
            yield found
    except BrowserMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Four hundred contributions, everything accepted."""
    root = tmp_path_factory.mktemp("site")
    demonstration_copy(root / "quartier.gpkg", 400, [setting_record("public_map", SETTINGS)])
    accept_all(root / "quartier.gpkg")
    put_online(root / "quartier.gpkg", root / "carte")
    with served(root / "carte") as address:
        yield Site(root / "carte", address)


@pytest.fixture
def window(port: int) -> Window:
    """Opens a fresh window; ``phone=True`` for a small one that is touched."""

    def opened(**wanted: Any) -> AbstractContextManager[Browser]:
        return browser(port, **wanted)

    return opened


@pytest.fixture(scope="session")
def large(port: int) -> Iterator[Browser]:
    """One window for all tests that need nothing of a window but its size."""
    with browser(port) as it:
        yield it


@pytest.fixture(scope="session")
def small(port: int) -> Iterator[Browser]:
    """A phone."""
    with browser(port, phone=True) as it:
        yield it


@pytest.fixture
def desk(large: Browser, site: Site) -> Browser:
    """The map on a desk, ready to be read."""
    large.resize(1440, 900)
    return _fresh(large, site)


@pytest.fixture
def phone(small: Browser, site: Site) -> Browser:
    """The map on a phone."""
    return _fresh(small, site)


def _fresh(it: Browser, site: Site) -> Browser:
    """The page as somebody sees it who has never been here."""
    it.open(site.address + "LICENCE.txt")
    it.run("localStorage.clear()")
    it.open(site.address)
    it.wait(READY)
    it.wait("return document.querySelectorAll('.mark').length > 0")
    it.messages()
    it.requests()
    return it
