"""Getting ready for days without the network: what is missing, what comes, what a stop or a cut leaves."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import Cancelled, HubUnreachable
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.photographs import TakenPhoto, photo_rows
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Contribution
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.sync.offline_dialog import OfflineDialog
from si_javais_un_quartier.qgis_bridge import offline, syncing
from si_javais_un_quartier.qgis_bridge.offline import Readiness
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, read_preferences, write_preferences
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.report import SyncReport
from tests.qgis.gui.desk_fixture import open_desk

POST = "00000000-0000-4000-8000-000000000001"


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, list[str]]:
    """Karim's working copy: Nadia sent three photos, whose small pictures alone have come."""
    hub = tmp_path / "base.gpkg"
    create_hub(hub, name="Couriot", crs=LAMBERT_93, administrator="Nadia")
    nadia, karim = tmp_path / "nadia.gpkg", tmp_path / "karim.gpkg"
    syncing.copy_hub(str(hub), nadia, "Nadia", SystemClock(), Silent())
    photos = [TakenPhoto(bytes([n]) * 300_000, b"small" + bytes([n]), 1000, 600) for n in range(3)]
    rows = [row for photo in photos for row in photo_rows(photo, new_uuid, contribution_uuid=POST)]
    with Replica.open(nadia) as replica:
        acts.perform(
            replica, Act(phrase("x"), (Insert(Contribution(POST, title="Un banc")), *rows)), None, SystemClock()
        )
    syncing.synchronise_copy(nadia, SystemClock(), Silent())
    syncing.copy_hub(str(hub), karim, "Karim", SystemClock(), Silent())
    return karim, [photo.sha256 for photo in photos]


def whole(path: Path) -> dict[str, str]:
    """The digest of the whole photos that a copy holds, by the one they should have."""
    with Replica.open(path) as replica:
        rows = replica.connection.execute(
            "SELECT sha256, data FROM photo_piece WHERE variant = 'full' ORDER BY sha256, n"
        )
        found: dict[str, bytes] = {}
        for sha256, data in rows:
            found[sha256] = found.get(sha256, b"") + data.encode()
    return {sha256: hashlib.sha256(base64.b64decode(text)).hexdigest() for sha256, text in found.items()}


def test_what_is_missing_is_counted_and_then_fetched_whole(two: tuple[Path, list[str]]) -> None:
    path, photos = two
    ready = offline.readiness(path)
    assert (ready.here, ready.missing) == (0, 3)
    assert ready.bytes > 0
    assert offline.fetch_photos(path, Silent()) == 3
    assert whole(path) == {sha256: sha256 for sha256 in photos}
    assert offline.readiness(path) == Readiness(3, 0, 0)
    assert offline.fetch_photos(path, Silent()) == 0


class StopsAt:
    """Somebody who stops it before photo number *at*."""

    def __init__(self, at: int) -> None:
        self._at = at

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """See ``Progress``."""
        if done >= self._at:
            raise Cancelled(phrase("stopped"))

    def stopped(self) -> bool:
        """Not in the middle of a photo."""
        return False


def test_what_came_before_a_stop_stays_and_the_rest_comes_later(two: tuple[Path, list[str]]) -> None:
    path, photos = two
    with pytest.raises(Cancelled):
        offline.fetch_photos(path, StopsAt(1))
    ready = offline.readiness(path)
    assert (ready.here, ready.missing) == (1, 2)
    assert 300_000 < ready.bytes < 900_000
    assert offline.fetch_photos(path, Silent()) == 2
    assert set(whole(path)) == set(photos)


@pytest.fixture(autouse=True)
def own_choices() -> Iterator[None]:
    """Nothing happens by itself here."""
    kept = read_preferences()
    write_preferences(replace(Preferences(), sync_on_opening=False, sync_minutes=0))
    yield
    write_preferences(kept)


class Team:
    """A base that answers, and photos that come, in place of real ones."""

    def __init__(self) -> None:
        self.missing = 2
        self.error: Exception | None = None
        self.go_on = threading.Event()
        self.go_on.set()

    def readiness(self, path: Path) -> Readiness:
        """What is here."""
        return Readiness(5 - self.missing, self.missing, 600_000 * self.missing)

    def fetch_photos(self, path: Path, progress: object) -> int:
        """All that is missing, unless stopped or cut."""
        while not self.go_on.wait(0.02):
            progress.report(1, 2, "photos 1 600000")
        if self.error is not None:
            raise self.error
        came, self.missing = self.missing, 0
        return came


@pytest.fixture
def team(monkeypatch: pytest.MonkeyPatch) -> Team:
    made = Team()
    monkeypatch.setattr(offline, "readiness", made.readiness)
    monkeypatch.setattr(offline, "fetch_photos", made.fetch_photos)
    monkeypatch.setattr(syncing, "synchronise_copy", lambda *_, **__: SyncReport())
    return made


@pytest.fixture
def dialog(copy_path: Path, team: Team, qtbot: object) -> Iterator[OfflineDialog]:
    with open_desk(copy_path, qtbot) as desk:
        yield shown(desk, qtbot)
        team.go_on.set()


def shown(desk: Desk, qtbot: object) -> OfflineDialog:
    made = OfflineDialog(desk.workspace, desk.iface.window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._task is None, timeout=10_000)
    return made


def test_it_says_how_much_is_to_come_and_then_that_all_is_ready(dialog: OfflineDialog, qtbot: object) -> None:
    assert dialog.said.head.text() == "2 photo(s) to fetch · about 1.2 MB"
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.said.head.text() == "You can work without the network", timeout=15_000)
    assert dialog.go.text() == "Synchronise now"


def test_it_can_be_stopped_and_tells_how_far_it_was(dialog: OfflineDialog, team: Team, qtbot: object) -> None:
    team.go_on.clear()
    dialog.go.click()
    qtbot.waitUntil(lambda: "600" in dialog.said.head.text(), timeout=15_000)
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.said.head.text().startswith("2 photo(s) to fetch"), timeout=15_000)


def test_a_line_that_is_cut_is_said_and_tried_again(dialog: OfflineDialog, team: Team, qtbot: object) -> None:
    team.error = HubUnreachable(phrase("It doesn’t answer."))
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.go.text() == "Try again", timeout=15_000)
    assert dialog.said.words.text() == "It doesn’t answer."
    team.error = None
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.said.head.text() == "You can work without the network", timeout=15_000)
