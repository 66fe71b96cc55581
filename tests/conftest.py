"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import pytest
from hypothesis import HealthCheck, settings

#: A loaded machine is slow, and no test's fault.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

ROOT = Path(__file__).resolve().parents[1]
SHARED_DATA = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the working tree."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Callable[[str], Path]:
    """Finds a real file by its path below ``../shared/data``; skips the test where those files are not at hand."""

    def find(path: str) -> Path:
        found = SHARED_DATA / path
        if not found.exists():
            pytest.skip(f"real data not at hand: {found} (they are not part of the project)")
        return found

    return find
