"""The server that tests of this folder share; ``served.py`` says what it offers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .served import ServedHub, TestServer
from .web_team import WebTeam

#: Seconds after which a test hangs: a loaded machine may take ten times as long as a quiet one.
HANGS = 900


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give every test of this folder that says nothing else enough time."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(HANGS))


@pytest.fixture(scope="session")
def test_server() -> Iterator[TestServer]:
    """The server of this test process."""
    server = TestServer()
    yield server
    server.close()


@pytest.fixture
def served_hub(test_server: TestServer) -> Iterator[ServedHub]:
    """An empty shared base on it."""
    hub = test_server.hub()
    yield hub
    hub.drop()


@pytest.fixture(scope="session")
def standing_hub(test_server: TestServer) -> ServedHub:
    """One shared base for many tests, each of which begins with an empty one: its people's projects stay open."""
    return test_server.hub()


@pytest.fixture
def team(standing_hub: ServedHub, tmp_path: Path) -> Iterator[WebTeam]:
    """People with working copies of an empty shared base."""
    standing_hub.reset()
    made = WebTeam(standing_hub, tmp_path)
    yield made
    made.close()
