"""Following a source: looking at it, saying what its columns hold, fetching it, ending it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Progress
from si_javais_un_quartier.domain.records import Contribution
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.feeds import fetching as fetching_module
from si_javais_un_quartier.gui.feeds.add_dialog import AddFeedDialog
from si_javais_un_quartier.gui.feeds.dialog import FeedsDialog
from si_javais_un_quartier.gui.feeds.part import FeedsPart
from si_javais_un_quartier.intake.feeds import Feed, put
from si_javais_un_quartier.qgis_bridge.feeding import Fetched, Preview
from si_javais_un_quartier.qgis_bridge.workspace import SyncState
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import KARIM


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """What a neighbouring town keeps."""
    point = {"type": "Point", "coordinates": [4.377, 45.434]}
    rows = [{"ref": n, "objet": f"Avis {n}", "commentaire": "Un banc", "jour": "2026-11-03"} for n in range(3)]
    path = tmp_path / "avis de la ville.geojson"
    features = [{"type": "Feature", "geometry": point, "properties": row} for row in rows]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as opened:
        yield opened


@pytest.fixture
def dialog(desk: Desk, qtbot: object) -> FeedsDialog:
    made = FeedsDialog(desk.workspace, desk.part(FeedsPart).fetching, desk.iface.window)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(source: Path, qtbot: object) -> AddFeedDialog:
    """The question, looked at."""
    made = AddFeedDialog()
    qtbot.addWidget(made)
    made.show()
    made.address.setText(str(source))
    made.begin()
    qtbot.waitUntil(lambda: made._task is None, timeout=10_000)
    return made


def choose(dialog: AddFeedDialog, field: str, column: str) -> None:
    box = dialog.columns[field]
    box.setCurrentIndex(box.findData(column))


def test_a_look_shows_first_rows_and_proposes_columns(asked: AddFeedDialog) -> None:
    assert asked.rows.rowCount() == 3
    assert asked.rows.item(1, asked._seen.columns.index("objet")).text() == "Avis 1"
    assert asked.columns["title"].currentData() == "objet"
    assert asked.columns["body"].currentData() == "commentaire"
    assert asked.source.text() == "avis de la ville"
    assert not asked.changed.isVisible()  # a file is read whole


def test_a_service_that_dates_its_changes_is_asked_for_the_newer_rows(qtbot: object) -> None:
    dialog = AddFeedDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.address.setText("https://data.ville.fr/wfs")
    dialog._show(Preview(("avis",), ("nid", "texte", "date_maj")))
    assert dialog.changed.isVisible()
    assert dialog.feed().changed == "date_maj"


def test_a_source_whose_rows_cannot_be_told_apart_is_not_followed(asked: AddFeedDialog) -> None:
    choose(asked, "source_id", "")
    assert not asked.add.isEnabled()
    assert "twice" in asked.words.text()
    choose(asked, "source_id", "ref")
    assert asked.add.isEnabled()
    asked.source.clear()
    assert not asked.add.isEnabled()


def test_what_cannot_be_read_is_said(qtbot: object, tmp_path: Path) -> None:
    dialog = AddFeedDialog()
    qtbot.addWidget(dialog)
    dialog.address.setText(str(tmp_path / "none.geojson"))
    dialog.begin()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=10_000)
    assert "none.geojson" in dialog.words.text()
    assert not dialog.add.isEnabled()


def test_a_followed_source_comes_in_at_once_and_stays_listed(
    desk: Desk, dialog: FeedsDialog, asked: AddFeedDialog, qtbot: object
) -> None:
    before = Catalogue(desk.workspace.replica).count(Contribution)
    choose(asked, "source_id", "ref")
    asked.added.connect(dialog.follow)
    with qtbot.waitSignal(dialog._fetching.ended, timeout=15_000):
        asked.add.click()
    assert Catalogue(desk.workspace.replica).count(Contribution) == before + 3
    assert "3 new contribution(s)" in dialog.words.text()
    assert dialog.list.item(0).text().startswith("avis de la ville")
    assert desk.workspace.sync_state.not_sent > 0
    with qtbot.waitSignal(dialog._fetching.ended, timeout=15_000):
        dialog.fetch.click()
    assert Catalogue(desk.workspace.replica).count(Contribution) == before + 3
    dialog.remove.click()
    assert dialog.list.count() == 0
    assert Catalogue(desk.workspace.replica).count(Contribution) == before + 3


def test_nothing_followed_is_a_screen_too(dialog: FeedsDialog) -> None:
    assert dialog._stack.currentWidget() is dialog.empty
    assert not dialog.fetch.isEnabled()


def test_sources_are_asked_again_after_a_synchronisation_once_they_are_old(
    desk: Desk, dialog: FeedsDialog, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(fetching_module, "fetch", lambda _, feed, *__: fetched.append(feed.key) or Fetched())
    now = desk.workspace.clock.now()
    put(desk.workspace.replica, Feed("old", "A", "a.geojson", fetched_at="2020-01-01T00:00:00.000Z"))
    put(desk.workspace.replica, Feed("fresh", "B", "b.geojson", fetched_at=now))
    fetching = desk.part(FeedsPart).fetching
    fetching._hear(SyncState(running=True))
    with qtbot.waitSignal(fetching.ended, timeout=10_000):
        fetching._hear(SyncState())
    assert fetched == ["old"]
    fetching._hear(SyncState())
    fetching._hear(SyncState(running=True))
    fetching._hear(SyncState(error=HubUnreachable(phrase("x"))))
    assert not fetching.is_running()
    assert fetched == ["old"]


def test_who_may_not_add_contributions_follows_nothing(desk: Desk, qtbot: object) -> None:
    with desk.workspace.replica.transaction() as connection:
        connection.execute("UPDATE member SET roles = '[]' WHERE uuid = ?", (KARIM,))
    desk.workspace.replica.set_meta("member_uuid", KARIM)
    dialog = FeedsDialog(desk.workspace, desk.part(FeedsPart).fetching, desk.iface.window)
    qtbot.addWidget(dialog)
    assert not dialog.add.isEnabled()
    assert "role" in dialog.words.text()


def test_what_nobody_asked_for_and_may_mend_itself_is_not_said(desk: Desk) -> None:
    part, feed = desk.part(FeedsPart), Feed("a", "A", "a")
    error = HubUnreachable(phrase("No answer."))
    part.fetching.failed.emit(feed, error, False)
    assert not desk.dock.notice.isVisible()
    part.fetching.failed.emit(feed, error, True)
    assert desk.dock.notice.words() == "No answer."


def test_a_fetch_that_was_stopped_is_no_longer_shown_as_running(
    dialog: FeedsDialog, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    def endless(_: Path, __: Feed, ___: object, progress: Progress) -> Fetched:
        while True:
            progress.report(0)
            time.sleep(0.02)

    monkeypatch.setattr(fetching_module, "fetch", endless)
    dialog.follow(Feed("a", "A", "a.geojson"))
    qtbot.waitUntil(dialog.stop.isVisible, timeout=10_000)
    dialog.stop.click()
    qtbot.waitUntil(lambda: not dialog.stop.isVisible(), timeout=10_000)
    assert not dialog.bar.isVisible()
    assert dialog.words.text() == ""
