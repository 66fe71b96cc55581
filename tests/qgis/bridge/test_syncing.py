"""Opening a shared base for the first time."""

from __future__ import annotations

from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.qgis_bridge.syncing import copy_hub, copy_path


def test_a_mistyped_address_is_named_and_leaves_nothing_behind(tmp_path: Path) -> None:
    address = str(tmp_path / "partage" / "quartié.gpkg")
    copy = copy_path(tmp_path / "copies", address)
    with pytest.raises(HubUnreachable, match=r"no shared base at “.*quartié\.gpkg”"):
        copy_hub(address, copy, "Nadia", SystemClock(), Silent())
    assert list(tmp_path.iterdir()) == []
