"""The desk beside a shared base: what a sync takes along, what an undo then means, who is told of whose change."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Callable

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QPushButton

from si_javais_un_quartier.domain.changes import Act, Change, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Member, Message, ReviewEvent, Setting
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Role, Status
from si_javais_un_quartier.gui.contributions.bulk.ability import BulkAbility
from si_javais_un_quartier.gui.contributions.editing.ability import EditingAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.joining import open_or_create_replica
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import words

POSTS = 6


class Team:
    """A shared base; Karim's working copy beside the one that the desk has open."""

    def __init__(self, folder: Path) -> None:
        self.hub = folder / "base.gpkg"
        create_hub(self.hub, name="Couriot", crs=LAMBERT_93, administrator="Nadia")
        self.nadia, self._karim = folder / "nadia.gpkg", folder / "karim.gpkg"
        roles = json.dumps([role.value for role in Role])
        with open_or_create_replica(GeoPackageHub(self.hub), self.nadia, "Nadia") as replica:
            replica.set_meta("hub", str(self.hub))
            me = replica.meta("member_uuid")
            posts = [replace(words(number), premises_uuid=None, author_uuid=None) for number in range(POSTS)]
            rows = [Update(Member, me, (("roles", roles),)), *map(Insert, posts)]
            acts.perform(replica, Act(phrase("x"), tuple(rows)), me, SystemClock())
            replica.connection.execute("DELETE FROM local_undo")
            replica.connection.commit()
            self._sync(replica)
        with open_or_create_replica(GeoPackageHub(self.hub), self._karim, "Karim") as replica:
            self._sync(replica)

    def karim(self, *changes: Change) -> None:
        """What Karim does at his own desk, and sends."""
        with Replica.open(self._karim) as replica:
            self._sync(replica)
            acts.perform(replica, Act(phrase("x"), changes), replica.meta("member_uuid"), SystemClock())
            self._sync(replica)

    def shared(self, statement: str) -> list[tuple[object, ...]]:
        """What the shared base holds."""
        with closing(sqlite3.connect(self.hub)) as hub:
            return hub.execute(statement).fetchall()

    def _sync(self, replica: Replica) -> None:
        synchronise(replica, GeoPackageHub(self.hub))


@pytest.fixture
def team(tmp_path: Path) -> Team:
    return Team(tmp_path)


@pytest.fixture
def desk(team: Team, qtbot: object) -> Iterator[Desk]:
    """Nadia's desk; the second contribution is read."""
    with open_desk(team.nadia, qtbot, count=POSTS) as desk:
        yield desk


@pytest.fixture
def sync(desk: Desk, qtbot: object) -> Callable[[], object]:
    """A click on the foot, and what the sync did."""

    def one() -> object:
        with qtbot.waitSignal(desk.workspace.synced, timeout=60_000) as done:
            desk.dock.foot._sync.click()
        QApplication.processEvents()
        return done.args[0]

    return one


def close_all(desk: Desk) -> None:
    """A status for all that are listed, by key, menu and button."""
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    bar = ability(desk, BulkAbility).bar
    bar.menus["statuses"].menu().aboutToShow.emit()
    bar.menus["statuses"].menu().findChild(QAction, "bulk_off_topic").trigger()
    bar.findChild(QPushButton, "bulk_do").click()


STATUSES = "SELECT status, count(*) FROM contribution WHERE deleted = 0 GROUP BY 1 ORDER BY 1"
AT_FIRST = [("received", 3), ("under_review", 3)]


def test_what_is_undone_before_it_was_sent_never_reaches_the_shared_base(
    desk: Desk, team: Team, sync: Callable[[], object]
) -> None:
    before = team.shared("SELECT count(*) FROM history")
    close_all(desk)
    assert desk.workspace.sync_state.not_sent > 0
    desk.workspace.undo()
    assert desk.workspace.sync_state.not_sent == 0
    sync()
    assert team.shared("SELECT count(*) FROM history") == before
    assert team.shared(STATUSES) == AT_FIRST


def test_what_is_undone_after_it_was_sent_is_the_inverse_act_for_all(
    desk: Desk, team: Team, sync: Callable[[], object]
) -> None:
    close_all(desk)
    sync()
    assert team.shared(STATUSES) == [("off_topic", POSTS)]
    desk.workspace.undo()
    assert desk.workspace.sync_state.not_sent > 0
    sync()
    assert team.shared(STATUSES) == AT_FIRST
    told = team.shared("SELECT reason, count(*) FROM review_event WHERE field = 'status' GROUP BY 1 ORDER BY 1")
    assert told == [(None, POSTS), ("undone", POSTS)]
    assert desk.workspace.undoable() == ()


def test_an_undo_after_a_colleague_went_on_changes_nothing_and_says_so(
    desk: Desk, team: Team, sync: Callable[[], object]
) -> None:
    close_all(desk)
    sync()
    team.karim(Update(Contribution, words(2).uuid, (("status", Status.UNDER_REVIEW),)))
    sync()
    desk.workspace.undo()
    assert desk.dock.notice.isVisible()
    assert team.shared(STATUSES) == [("off_topic", POSTS - 1), ("under_review", 1)]


def test_a_sync_into_what_is_being_edited_says_who_and_keeps_both(
    desk: Desk, team: Team, sync: Callable[[], object], qtbot: object
) -> None:
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_E)
    panel = ability(desk, EditingAbility).panel
    panel.body.setPlainText("Mes mots, pas encore enregistrés")
    panel.body.setFocus()
    team.karim(Update(Contribution, words(1).uuid, (("body", "Les mots de Karim"), ("theme", "s_entraider"))))
    sync()
    assert QApplication.activeModalWidget() is None
    assert panel._clash._said.text().startswith("Karim has changed this meanwhile: text.")
    assert panel.body.toPlainText() == "Mes mots, pas encore enregistrés"
    assert panel.body.hasFocus()
    assert Catalogue(desk.workspace.replica).get(Contribution, words(1).uuid).body == "Les mots de Karim"
    panel.mine_wanted.emit()
    panel.reason.setText("Coquille")
    panel.findChild(QPushButton, "edit_done").click()
    sync()
    assert team.shared(f"SELECT body, theme FROM contribution WHERE uuid = '{words(1).uuid}'") == [
        ("Mes mots, pas encore enregistrés", "s_entraider")
    ]
    events = Catalogue(desk.workspace.replica).where(ReviewEvent, field="body")
    assert [(event.old_value, event.new_value) for event in events][-1] == (
        "Les mots de Karim", "Mes mots, pas encore enregistrés",
    )  # fmt: skip
    assert desk.workspace.sync_state.clashes == 0


def test_selection_scroll_filter_and_draft_stay_through_a_sync(
    desk: Desk, team: Team, sync: Callable[[], object], qtbot: object
) -> None:
    page, composer = desk.contributions.page, desk.contributions.page.pane.composer
    page.select_keys(page.model.keys()[1:4], scroll=False)
    desk.contributions.choose(page.selected_keys())
    chosen = page.selected_keys()
    composer.open(note=False)
    composer._field.setPlainText("En train d’écrire")
    team.karim(Insert(replace(words(0), uuid=new_uuid(), reference=None, premises_uuid=None, author_uuid=None)))
    sync()
    qtbot.waitUntil(page.head.news.isVisible, timeout=10_000)
    assert page.selected_keys() == chosen
    assert page.model.rowCount() == POSTS
    assert composer.words() == "En train d’écrire"
    assert composer._field.hasFocus()


def test_where_two_people_are_wanted_nobody_approves_their_own(
    desk: Desk, team: Team, sync: Callable[[], object]
) -> None:
    record = setting_record("two_people", value=True)
    desk.workspace.perform(Act(phrase("x"), (Update(Setting, record.uuid, (("value", record.value),)),)))
    desk.contributions.reveal(words(1).uuid)
    presenter = desk.contributions.presenter
    assert presenter.propose_answer("Nous y travaillons.")

    def answer() -> Message:
        (found,) = Catalogue(desk.workspace.replica).where(Message, kind=MessageKind.ANSWER.value)
        return found

    assert answer().state is MessageState.DRAFT
    desk.contributions.page.pane.turn_act.emit("approve", answer().uuid)
    assert answer().state is MessageState.DRAFT
    assert "two people are needed here" in desk.dock.notice.words()
    sync()
    theirs = replace(answer(), uuid=new_uuid(), contribution_uuid=words(2).uuid, author_uuid=None, rev=0)
    team.karim(Insert(theirs))
    sync()
    desk.contributions.reveal(words(2).uuid)
    desk.contributions.page.pane.turn_act.emit("approve", theirs.uuid)
    assert Catalogue(desk.workspace.replica).get(Message, theirs.uuid).state is MessageState.APPROVED
