"""A planner triages fifty contributions without a mouse: every step is a key pressed in the real window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QPlainTextEdit

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Message
from si_javais_un_quartier.domain.vocabulary import MessageKind, Status
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, Clock, uuid_of, words

FIFTY = 50


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Fifty more contributions, all to be sorted, the newest first in the list."""
    with Replica.open(copy_path) as replica:
        fresh = [
            replace(
                words(0), uuid=uuid_of(1000 + number), reference=None, status=Status.RECEIVED, premises_uuid=None,
                title=f"À trier {number}", created_at=f"2026-11-21T08:{number:02d}:00.000Z",
            )
            for number in range(FIFTY)
        ]  # fmt: skip
        acts.perform(replica, Act(phrase("x"), tuple(Insert(row) for row in fresh)), NADIA, Clock())
    with open_desk(copy_path, qtbot, count=FIFTY + 10) as desk:
        yield desk


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, wherever the focus is."""
    popup = QApplication.activePopupWidget()
    target = popup or QApplication.focusWidget()
    QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def typed(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def choose_status(steps: int) -> None:
    """S, then down to a status, then Enter; the menu has an event loop of its own, in which the keys are pressed."""

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(5, pick)
            return
        for _ in range(steps):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    window = QApplication.focusWidget().window()
    QTimer.singleShot(0, pick)
    press(Qt.Key.Key_S)
    QApplication.setActiveWindow(window)  # a real screen gives the focus back by itself
    QApplication.processEvents()


def test_fifty_contributions_are_sorted_tagged_answered_and_one_act_undone(desk: Desk, qtbot: object) -> None:
    page = desk.contributions.page
    page.list.setCurrentIndex(page.model.index(0, 0))
    page.take_focus()
    for number in range(FIFTY):
        reading = desk.contributions.reading.dossier.contribution
        assert reading.title == f"À trier {FIFTY - 1 - number}"
        if number % 5 == 4:
            press(Qt.Key.Key_T)
            typed("dechets")
            press(Qt.Key.Key_Return)
            QApplication.setActiveWindow(page.window())  # the list of known tags was in front
            QApplication.processEvents()
            page.take_focus()
        if number % 10 == 9:
            press(Qt.Key.Key_R)
            assert isinstance(QApplication.focusWidget(), QPlainTextEdit), "letters typed elsewhere would be keys"
            typed("Bien note, merci.")
            press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        choose_status(1 + number % 2)
        page.take_focus()
        if number < FIFTY - 1:
            press(Qt.Key.Key_J)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    catalogue = Catalogue(desk.workspace.replica)
    sorted_now = [post for post in catalogue.all(Contribution) if (post.title or "").startswith("À trier")]
    counted = Counter(post.status for post in sorted_now)
    assert counted == {Status.UNDER_REVIEW: 25, Status.NEEDS_QUALIFICATION: 24, Status.RECEIVED: 1}
    answers = catalogue.where(Message, kind=MessageKind.ANSWER.value)
    assert [answer.body for answer in answers] == ["Bien note, merci."] * 5
    tagged = desk.workspace.replica.connection.execute(
        "SELECT count(*) FROM contribution_tag AS l JOIN tag AS t ON t.uuid = l.tag_uuid WHERE t.name = 'dechets'"
    ).fetchone()
    assert tagged == (10,)
