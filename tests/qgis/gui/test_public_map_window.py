"""Looking before it is public, going online from the window, and what the team then knows; the map's own settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from si_javais_un_quartier.domain.acceptance import FIELD
from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.public_settings import MeetingPlace
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Profile, ReviewEvent
from si_javais_un_quartier.domain.suspicions import Doubt, Suspicion
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.queue.settings_dialog import PublicMapDialog
from si_javais_un_quartier.gui.queue.window import QueueWindow
from si_javais_un_quartier.publish.check import Check
from si_javais_un_quartier.publish.difference import Difference
from si_javais_un_quartier.publish.publication import Outcome
from si_javais_un_quartier.store import publication
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import MINA, NADIA, words


def change(desk: Desk, kind: type, uuid: str, **values: object) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(kind, uuid, tuple(values.items())),)))


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The second contribution is public with an answer, and holds a phone number."""
    with open_desk(copy_path, qtbot) as desk:
        change(desk, Profile, MINA, publish_consent=True)
        QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_P)
        desk.contributions.presenter.propose_answer("Nous y travaillons.")
        (answer,) = [it for it in desk.contributions.reading.dossier.messages if it.body == "Nous y travaillons."]
        desk.contributions.presenter.act_on_turn("publish", answer.uuid)
        change(desk, Contribution, words(1).uuid, body="Appelez le 06 12 34 56 78", channel="web")
        yield desk


@pytest.fixture
def window(desk: Desk, qtbot: Any) -> QueueWindow:
    desk.show_queue()
    assert desk.queue is not None
    qtbot.waitUntil(
        lambda: desk.queue._checking is None and bool(desk.queue.check.presenter.check.open), timeout=30_000
    )
    return desk.queue


def choose(window: QueueWindow, doubt: Doubt) -> None:
    """Choose the first passage of a kind."""
    view = window.check
    view.tree.clearSelection()
    (mark, *_) = [it.mark for it in view.presenter.check.open if it.doubt is doubt]
    (row,) = [it for it in view._rows() if it.data(0, Qt.ItemDataRole.UserRole) == mark]
    view.tree.setCurrentItem(row)
    row.setSelected(True)


def put_online(window: QueueWindow, folder: Path, qtbot: Any) -> None:
    window._workspace.sync_state = replace(window._workspace.sync_state, not_sent=0)
    window.put_online(folder)
    qtbot.waitUntil(lambda: window._task is None, timeout=60_000)


def test_the_words_are_shown_in_their_place(window: QueueWindow) -> None:
    assert window.pages.tabText(1) == "To look at (1)"
    choose(window, Doubt.PHONE)
    assert "Appelez le 06 12 34 56 78" in window.check.place.toPlainText()
    (marked,) = window.check.place.extraSelections()
    assert marked.cursor.selectedText() == "06 12 34 56 78"
    assert not window.check.accept.isEnabled()


def test_a_row_shows_whole_words_and_that_there_are_more(window: QueueWindow) -> None:
    row = window.check._words(
        Suspicion(
            Doubt.PHONE, "contribution", "u", "u", "06 12 34 56 78",
            before="Bonjour à toutes et à tous, vous pouvez appeler le ",
            after=" le matin, de préférence avant que les enfants ne rentrent de l’écol",
        )
    )  # fmt: skip
    assert row == "…tous, vous pouvez appeler le 06 12 34 56 78 le matin, de préférence avant que les enfants ne…"


def test_accepted_with_a_reason_it_is_remembered_and_can_be_undone(desk: Desk, window: QueueWindow, qtbot: Any) -> None:
    choose(window, Doubt.PHONE)
    window.check.reason.setEditText("Numéro du local associatif")
    window.check.accept.click()
    events = [it for it in Catalogue(desk.workspace.replica).all(ReviewEvent) if it.field == FIELD]
    assert [it.reason for it in events] == ["Numéro du local associatif"]
    qtbot.waitUntil(lambda: window.check.presenter.check.accepted == 1, timeout=30_000)
    assert window.check.stack.currentIndex() == 1
    assert window.pages.tabText(1) == "To look at"
    desk.workspace.undo()
    qtbot.waitUntil(lambda: bool(window.check.presenter.check.open), timeout=30_000)


def test_going_online_writes_notes_and_tells(desk: Desk, window: QueueWindow, tmp_path: Path, qtbot: Any) -> None:
    choose(window, Doubt.PHONE)
    window.check.reason.setEditText("vu")
    window.check.accept.click()
    qtbot.waitUntil(lambda: window.check.presenter.check.accepted == 1, timeout=30_000)
    put_online(window, tmp_path / "carte", qtbot)
    feed = json.loads((tmp_path / "carte" / "contributions.geojson").read_text("utf-8"))
    assert words(1).uuid in [it["id"] for it in feed["features"]]
    assert publication.online(desk.workspace.replica)[0].by == NADIA
    (answer,) = [it for it in Catalogue(desk.workspace.replica).all(Message) if it.body == "Nous y travaillons."]
    assert (answer.delivered_by, bool(answer.delivered_on)) == (NADIA, True)
    events = [it for it in Catalogue(desk.workspace.replica).all(ReviewEvent) if it.row_uuid == answer.uuid]
    assert "delivered_on" in {it.field for it in events}
    assert "count as delivered" in window.result.text()
    assert window.going_online.folder() == tmp_path / "carte"
    assert window.show_map.isVisible()


def test_what_was_held_back_waits_again_once_looked_at(
    desk: Desk, window: QueueWindow, tmp_path: Path, qtbot: Any
) -> None:
    put_online(window, tmp_path / "carte", qtbot)
    assert "stayed off it" in window.result.text()
    with desk.workspace.replica.transaction(applying=True) as connection:
        connection.execute("UPDATE review_event SET rev = 0 WHERE rev IS NULL")
    qtbot.waitUntil(lambda: window._checking is None and not window._pause.isActive(), timeout=30_000)
    choose(window, Doubt.PHONE)
    window.check.reason.setEditText("vu")
    window.check.accept.click()
    assert [it.contribution_uuid for it in publication.queue(desk.workspace.replica)] == [words(1).uuid]


def test_unsent_changes_or_the_wrong_role_refuse_before_anything_is_written(
    desk: Desk, window: QueueWindow, tmp_path: Path
) -> None:
    desk.workspace.sync_state = replace(desk.workspace.sync_state, not_sent=3)
    window.put_online(tmp_path / "carte")
    assert "Synchronise first: 3" in window.said.text()
    change(desk, Member, NADIA, roles='["analyst"]')
    desk.workspace.sync_state = replace(desk.workspace.sync_state, not_sent=0)
    window.put_online(tmp_path / "carte")
    assert "This needs the role" in window.said.text()
    assert not (tmp_path / "carte").exists()
    assert publication.online(desk.workspace.replica)[0].at == ""


def test_a_folder_of_other_files_is_told_and_nothing_noted(
    desk: Desk, window: QueueWindow, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    put_online(window, tmp_path, qtbot)
    assert "other files than a public map" in window.said.text()
    assert publication.online(desk.workspace.replica)[0].at == ""
    assert window.go.isEnabled()


def test_what_an_author_refuses_is_told_apart_from_what_waits(desk: Desk, window: QueueWindow, tmp_path: Path) -> None:
    waits = Suspicion(Doubt.PHONE, "contribution", "a", "a", "06 12 34 56 78")
    never = Suspicion(Doubt.CONSENT, "contribution", "b", "b", "Mina", final=True)
    window.show_online(Outcome(tmp_path, 3, 0, 0, Check((waits, never), 0), Difference(True, (), (), ()), ()), 0)
    assert "1 thing(s) stayed off it" in window.result.text()
    assert "1 thing(s) can’t be shown" in window.result.text()


def test_stopped_nothing_is_noted(desk: Desk, window: QueueWindow, tmp_path: Path, qtbot: Any) -> None:
    desk.workspace.sync_state = replace(desk.workspace.sync_state, not_sent=0)
    window.put_online(tmp_path / "carte")
    assert window.stop.isVisible()
    window.stop.click()
    qtbot.waitUntil(lambda: window._task is None, timeout=60_000)
    assert not (tmp_path / "carte" / "index.html").exists()
    assert publication.online(desk.workspace.replica)[0].at == ""


def test_closing_the_quarter_ends_what_runs(desk: Desk, window: QueueWindow, tmp_path: Path, qtbot: Any) -> None:
    desk.workspace.sync_state = replace(desk.workspace.sync_state, not_sent=0)
    window.put_online(tmp_path / "carte")
    desk.workspace.close()
    qtbot.waitUntil(lambda: window._task is None, timeout=60_000)
    assert not window.isVisible()


def test_a_photo_is_seen_from_the_list(desk: Desk, window: QueueWindow) -> None:
    opened: list[str] = []
    window.opened.connect(opened.append)
    choose(window, Doubt.PHONE)
    window.check.open.click()
    assert opened == [words(1).uuid]
    assert not window.check.see.isVisibleTo(window.check)


def test_the_settings_are_saved_as_one_act(desk: Desk, qtbot: Any) -> None:
    change(desk, Member, NADIA, roles='["administrator"]')
    dialog = PublicMapDialog(desk.workspace)
    qtbot.addWidget(dialog)
    dialog.fields["organism"].setText("Ville de Saint-Étienne")
    dialog.add.click()
    dialog.places.item(0, 0).setText("Local des médiateurs")
    dialog.save.click()
    kept = desk.workspace.settings().public_map
    assert (kept.organism, kept.meeting_places) == ("Ville de Saint-Étienne", (MeetingPlace("Local des médiateurs"),))
    desk.workspace.undo()
    assert desk.workspace.settings().public_map.organism == ""


@pytest.mark.parametrize(
    ("field", "text"), [("address", "javascript:alert(1)"), ("tiles", "http://x.example/{z}/{x}/{y}")]
)
def test_a_wrong_address_is_refused(desk: Desk, qtbot: Any, field: str, text: str) -> None:
    change(desk, Member, NADIA, roles='["administrator"]')
    dialog = PublicMapDialog(desk.workspace)
    qtbot.addWidget(dialog)
    (dialog.tiles if field == "tiles" else dialog.fields[field]).setText(text)
    dialog.save.click()
    assert "https" in dialog.words.text()
    assert not dialog.result()


def test_without_the_role_the_settings_are_read_only(desk: Desk, qtbot: Any) -> None:
    change(desk, Member, NADIA, roles='["planner"]')
    dialog = PublicMapDialog(desk.workspace)
    qtbot.addWidget(dialog)
    assert not dialog.save.isEnabled()
    assert dialog.fields["organism"].isReadOnly()
