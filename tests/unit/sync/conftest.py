"""A hub in a temporary folder, and working copies of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica

Join = Callable[[str], Replica]


@pytest.fixture(scope="session")
def new_hub(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a new hub with an administrator, Nadia: copying them is quicker than making it anew."""
    path = tmp_path_factory.mktemp("hub") / "new.gpkg"
    create_hub(path, name="Couriot", crs=LAMBERT_93, administrator="Nadia")
    return path.read_bytes()


@pytest.fixture
def hub_path(tmp_path: Path, new_hub: bytes) -> Path:
    """A new hub in a folder of its own."""
    path = tmp_path / "Base partagée n° 1.gpkg"
    path.write_bytes(new_hub)
    return path


@pytest.fixture
def hub(hub_path: Path) -> GeoPackageHub:
    """The hub, which gives up on others after half a second."""
    return GeoPackageHub(hub_path, patience=0.5)


@pytest.fixture
def join(hub: GeoPackageHub, tmp_path: Path) -> Iterator[Join]:
    """Makes or opens the working copy of somebody."""
    opened = []

    def one(name: str) -> Replica:
        replica = open_or_create_replica(hub, tmp_path / (name + ".gpkg"), name)
        opened.append(replica)
        return replica

    yield one
    for replica in opened:
        replica.close()
