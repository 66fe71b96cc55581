"""The page *Encounters*: what is to finish, to share, and how far each word has come; cards found from any desk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Message
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Visibility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.encounters.page_presenter import EncountersPresenter, Reading, Row, Which
from si_javais_un_quartier.gui.encounters.part import EncountersPart
from si_javais_un_quartier.gui.encounters.reading_pane import came
from si_javais_un_quartier.gui.encounters.sheet_presenter import SheetPresenter
from si_javais_un_quartier.store import acts, sheets
from si_javais_un_quartier.store.encounters import receipts
from si_javais_un_quartier.store.hints import hints, keep_hint
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.encounter_bench import RememberingSheet, Working, at_the_market, open_campaign
from tests.qgis.gui.quarter_bench import KARIM, Clock, words


@dataclass
class RememberingPage:
    """Keeps what it was last told."""

    counts: dict[Which, int] = field(default_factory=dict)
    rows: Sequence[Row] = ()
    current: str = ""
    filtered: bool = False
    reading: Reading | None = None
    unfinished: int = 0

    def show_counts(self, counts: dict[Which, int]) -> None:
        """See ``View``."""
        self.counts = counts

    def show_rows(self, rows: Sequence[Row], current: str, *, filtered: bool) -> None:
        """See ``View``."""
        self.rows, self.current, self.filtered = rows, current, filtered

    def show_reading(self, reading: Reading | None) -> None:
        """See ``View``."""
        self.reading = reading

    def show_unfinished(self, count: int) -> None:
        """See ``View``."""
        self.unfinished = count


@pytest.fixture
def working(copy_path: Path) -> Iterator[Working]:
    with Replica.open(copy_path) as replica:
        open_campaign(replica)
        yield Working(replica)


@pytest.fixture
def sheet(working: Working) -> SheetPresenter:
    return SheetPresenter(RememberingSheet(), working)


@pytest.fixture
def page() -> RememberingPage:
    return RememberingPage()


@pytest.fixture
def presenter(page: RememberingPage, working: Working) -> EncountersPresenter:
    made = EncountersPresenter(page, working)
    made.begin()
    return made


def share(replica: Replica) -> None:
    """As after a sync: nothing waits."""
    with replica.transaction(applying=True) as connection:
        for (table,) in connection.execute("SELECT DISTINCT table_name FROM local_base").fetchall():
            connection.execute(f'UPDATE "{table}" SET rev = 7 WHERE rev IS NULL')
        connection.execute("DELETE FROM local_base")


def test_unfinished_sheets_come_first_and_are_counted(
    sheet: SheetPresenter, presenter: EncountersPresenter, page: RememberingPage
) -> None:
    at_the_market(sheet)
    done = sheet.finish()
    sheet.begin()
    sheet.change(place_words="école")
    sheet.change_word(verbatim="Un banc")
    presenter.refresh()
    assert [(row.open, row.place, row.words) for row in page.rows] == [
        (True, "école", 1),
        (False, "place Roannelle", 7),
    ]
    assert page.counts == {Which.ALL: 2, Which.TODAY: 2, Which.OPEN: 1, Which.UNSHARED: 1}
    assert page.unfinished == 1
    presenter.show(Which.UNSHARED)
    assert [row.uuid for row in page.rows] == [done.uuid]
    assert page.filtered


def test_receipts_tell_how_far_each_word_has_come(
    sheet: SheetPresenter, presenter: EncountersPresenter, page: RememberingPage, working: Working
) -> None:
    at_the_market(sheet)
    uuid = sheet.finish().uuid
    assert {came(it) for it in receipts(working.replica, uuid)} == {"only on this computer yet"}
    share(working.replica)
    presenter.after_sync()
    first, second, *_ = receipts(working.replica, uuid)
    answer = Message(
        uuid=new_uuid(), contribution_uuid=second.uuid, kind=MessageKind.ANSWER, state=MessageState.PUBLISHED,
        body="Oui.", approved_sha256=body_sha256("Oui."), delivered_on="2026-11-21",
    )  # fmt: skip
    published = (("visibility", Visibility.PUBLISHED),)
    working.perform(
        Act(phrase("x"), (Update(Contribution, first.uuid, published), Update(Contribution, second.uuid, published),
                          Insert(answer)))
    )  # fmt: skip
    presenter.reveal(uuid)
    assert page.reading is not None
    assert [person.pseudonym for person in page.reading.people] == ["Voix 0", "Voix 1", "Voix 2"]
    said = [came(it) for person in page.reading.people for it in person.receipts]
    assert said[:4] == [
        "received, published", "received, published, answered, told to the person", "received", "received, private",
    ]  # fmt: skip
    assert page.reading.people[0].hint == "motsecret 0"
    assert sheets.load(working.replica, uuid) is None


def test_a_card_finds_its_encounter_and_words_find_theirs(
    sheet: SheetPresenter, presenter: EncountersPresenter, page: RememberingPage, working: Working
) -> None:
    at_the_market(sheet)
    done = sheet.finish()
    sheet.begin()
    sheet.change_word(verbatim="Une épicerie solidaire")
    other = sheet.finish()
    presenter.refresh()
    presenter.search(done.cards[4].lower().replace("-", ""))
    assert [row.uuid for row in page.rows] == [done.uuid]
    assert page.reading.sought == receipts(working.replica, done.uuid)[4].uuid
    presenter.search("EPICERIE")
    assert [row.uuid for row in page.rows] == [other.uuid]
    presenter.search("zzz")
    assert (page.rows, page.filtered, page.reading) == ([], True, None)
    assert presenter.card_elsewhere(words(2).reference) == words(2).uuid
    assert presenter.card_elsewhere(done.cards[0]) == ""


def test_old_hints_go_when_the_quarter_is_opened(
    sheet: SheetPresenter, presenter: EncountersPresenter, working: Working
) -> None:
    at_the_market(sheet)
    sheet.finish()
    old, *others = hints(working.replica)
    keep_hint(working.replica, replace(old, noted_on="2026-08-01"))
    presenter.begin()
    assert {it.profile_uuid for it in hints(working.replica)} == {it.profile_uuid for it in others}


def test_an_encounter_taken_back_is_a_sheet_to_finish_again(
    sheet: SheetPresenter, presenter: EncountersPresenter, page: RememberingPage, working: Working
) -> None:
    at_the_market(sheet)
    sheet.finish()
    acts.undo(working.replica, KARIM, working.clock)
    presenter.refresh()
    assert [(row.open, row.words) for row in page.rows] == [(True, 7)]
    thrown = presenter.throw_away(page.rows[0].uuid)
    assert (list(page.rows), page.filtered) == ([], False)
    presenter.bring_back(thrown)
    assert [(row.open, row.words) for row in page.rows] == [(True, 7)]


# -- the page itself


@pytest.fixture
def desk(copy_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The desk at 1280 × 720 with Karim at work and the page in front."""
    with Replica.open(copy_path) as replica:
        replica.set_meta("member_uuid", KARIM)
        open_campaign(replica)
    with open_desk(copy_path, qtbot, size=(1280, 720)) as made:
        made.workspace.clock = Clock()
        made.dock.show_page(made.part(EncountersPart).page)
        yield made


def test_noted_by_the_button_it_is_read_then_opened_in_the_list(desk: Desk, qtbot: Any) -> None:
    part = desk.part(EncountersPart)
    assert not part.page.list.count()
    QTest.mouseClick(part.page.note, Qt.MouseButton.LeftButton)
    window = part.sheet.window
    QApplication.setActiveWindow(window)
    QTest.keyClicks(window.voice.word.said.edit, "Un banc <b>ici</b>")
    assert part.page.list.count() == 0
    window.close()
    assert part.page.list.count() == 1
    part.page.pane.findChild(QWidget, "resume").click()
    part.sheet.finish()
    assert part.page.list.count() == 1
    uuid = desk.workspace.replica.connection.execute("SELECT uuid FROM contribution ORDER BY fid DESC").fetchone()[0]
    line = part.page.pane.findChildren(QWidget, "receipt_" + uuid)[-1]
    assert any("<b>ici</b>" in label.text() for label in line.findChildren(QLabel))
    line.findChild(QWidget, "read").click()
    qtbot.waitUntil(lambda: desk.contributions.reading.dossier.contribution.uuid == uuid, timeout=20000)


def test_the_key_opens_the_sheet_and_the_quarter_closes_it(desk: Desk) -> None:
    part = desk.part(EncountersPart)
    part._key.activated.emit()
    assert part.sheet.window.isVisible()
    part.sheet.presenter.change_word(verbatim="Un banc")
    desk.workspace.close()
    assert not part.sheet.window.isVisible()
    assert part.page.list.count() == 0


def test_the_mood_of_the_talk_is_read_after_the_sheet_is_finished(
    sheet: SheetPresenter, presenter: EncountersPresenter, page: RememberingPage
) -> None:
    at_the_market(sheet)
    sheet.change(mood="inquiète")
    presenter.reveal(sheet.finish().uuid)
    assert page.reading is not None
    assert page.reading.row.mood == "inquiète"


def test_the_project_for_the_telephone_has_a_folder_of_its_own(
    copy_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, Any] = {}
    monkeypatch.setattr(
        "si_javais_un_quartier.gui.encounters.part.open_algorithm",
        lambda _iface, _workspace, name, **given: asked.update(name=name, **given),
    )
    with open_desk(copy_path, qtbot) as desk:
        desk.part(EncountersPart).page.field_wanted.emit()
        folder, day = Path(asked["FOLDER"]), desk.workspace.clock.today()
    assert asked["name"] == "fieldproject"
    assert folder.parent == copy_path.parent
    assert folder.name == f"{copy_path.stem}-for-qfield-{day}"
