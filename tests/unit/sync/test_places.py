"""Where a hub may lie, and who may write to it."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from si_javais_un_quartier.domain.errors import HubBusy, HubError
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.sync.hubs import lock_test
from si_javais_un_quartier.sync.hubs.lease import Lease
from si_javais_un_quartier.sync.hubs.lock_test import refuse_lying_locks
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.hubs.places import cloud_client


@pytest.mark.parametrize(
    ("folder", "client"),
    [
        ("OneDrive - Ville de Saint-Étienne", "OneDrive"),
        ("Nextcloud", "Nextcloud"),
        ("Dropbox (Ville)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Mon Drive", "Google Drive"),
        ("Library/CloudStorage/OneDrive-Ville", "OneDrive"),
        ("Mobile Documents", "iCloud Drive"),
        ("serveur/Urbanisme", None),
        ("next", None),
    ],
)
def test_folders_of_cloud_clients(tmp_path: Path, folder: str, client: str | None) -> None:
    found = cloud_client(tmp_path / folder / "sub" / "hub.gpkg", {})
    assert (found and found[1]) == client


def test_folders_that_clients_left_their_trace_in(tmp_path: Path) -> None:
    (tmp_path / ".sync_abcdef.db").touch()
    found = cloud_client(tmp_path / "sub" / "hub.gpkg", {})
    assert found
    assert found[1] == "Nextcloud"
    assert cloud_client(Path("/data/work/hub.gpkg"), {"OneDrive": "/data/work"}) == (Path("/data/work"), "OneDrive")


def test_a_cloud_folder_is_refused_with_the_reason(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    with pytest.raises(HubError, match="OneDrive"):
        create_hub(folder / "hub.gpkg", name="x", crs=LAMBERT_93)
    assert not list(folder.iterdir())


def test_locks_of_an_honest_folder(tmp_path: Path) -> None:
    refuse_lying_locks(tmp_path)
    assert not list(tmp_path.iterdir())


def test_locks_that_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock_test, "_is_kept_out", lambda _: False)
    with pytest.raises(HubError, match="two people"):
        create_hub(tmp_path / "hub.gpkg", name="x", crs=LAMBERT_93)
    assert not list(tmp_path.iterdir())


def test_one_holds_the_lease_and_the_other_waits(tmp_path: Path) -> None:
    first = Lease(tmp_path / "hub.gpkg")
    second = Lease(tmp_path / "hub.gpkg", patience=0.3)
    with first.held():
        with pytest.raises(HubBusy), second.held():
            pass
        first.renew()
    with second.held():
        pass
    assert not first.path.exists()


def foreign(path: Path, nonce: str) -> None:
    path.write_text(json.dumps({"nonce": nonce, "computer": "another", "process": 1}), "utf-8")


def test_a_lease_whose_nonce_does_not_change_is_stale(tmp_path: Path) -> None:
    lease = Lease(tmp_path / "hub.gpkg", stale_after=0.4, patience=200)
    foreign(lease.path, "old")
    started = time.monotonic()
    with lease.held():
        assert time.monotonic() - started >= 0.4


def test_a_lease_that_is_renewed_is_not_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lease = Lease(tmp_path / "hub.gpkg", stale_after=0.5, patience=1.5)
    passed = [0.0]

    def sleep(seconds: float) -> None:
        """The other renews meanwhile."""
        passed[0] += seconds
        foreign(lease.path, str(passed[0]))

    clock = SimpleNamespace(monotonic=lambda: passed[0], sleep=sleep)
    monkeypatch.setattr("si_javais_un_quartier.sync.hubs.lease.time", clock)
    foreign(lease.path, "0")
    with pytest.raises(HubBusy), lease.held():
        pass
    assert passed[0] > 1.5


def test_the_lease_of_a_program_that_died_here_holds_nobody_up(tmp_path: Path) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    lease = Lease(tmp_path / "hub.gpkg", stale_after=100, patience=200)
    content = {"nonce": "x", "computer": platform.node(), "process": int(gone.stdout)}
    lease.path.write_text(json.dumps(content), "utf-8")
    started = time.monotonic()
    with lease.held():
        assert time.monotonic() - started < 50


def test_a_lease_taken_over_is_noticed(tmp_path: Path) -> None:
    lease = Lease(tmp_path / "hub.gpkg")
    with lease.held():
        foreign(lease.path, "theirs")
        with pytest.raises(HubBusy):
            lease.renew()
    assert lease.path.exists()  # it is theirs now
