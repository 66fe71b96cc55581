"""The parts of the page one by one: filters, composer, act bar, empty states, notice, foot."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolBar,
    QToolButton,
    QWidget,
)

from si_javais_un_quartier.domain.errors import HubReadOnly, HubUnreachable, ReplicaBusy
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.vocabulary import Kind, Status
from si_javais_un_quartier.gui.contributions.act_bar import ActBar, Offer
from si_javais_un_quartier.gui.contributions.composer import Composer, Standard
from si_javais_un_quartier.gui.contributions.figures import FigureStrip
from si_javais_un_quartier.gui.contributions.filter_bar import FilterBar
from si_javais_un_quartier.gui.contributions.filter_menu import Choice, Offered
from si_javais_un_quartier.gui.contributions.ports import Draft
from si_javais_un_quartier.gui.empty import EmptyState
from si_javais_un_quartier.gui.foot import Foot
from si_javais_un_quartier.gui.notice import Notice
from si_javais_un_quartier.gui.page_strip import PageStrip
from si_javais_un_quartier.gui.sync_words import state_words
from si_javais_un_quartier.qgis_bridge.toolbar_ink import PICTURE, ToolbarInk
from si_javais_un_quartier.qgis_bridge.workspace import SyncState

NOW = "2026-11-21T10:00:00.000Z"
TEMPLATES = (Standard("Merci", "Merci de votre message."), Standard("A & B", "Deux."))


def shown(qtbot: object, widget: QWidget) -> QWidget:
    """*widget* in a window that has the focus."""
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    QApplication.setActiveWindow(widget)
    return widget


def visible_words(widget: QWidget) -> str:
    """All that a person can read in *widget* now."""
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(filter(None, said))


# -- the filters


@pytest.fixture
def bar(qtbot: object) -> FilterBar:
    """A filter with two values and one without any."""
    choices = {
        "status": lambda: [Choice("received", "À trier"), Choice("done", "Réalisée & close")],
        "tag": list,
    }
    more = (Offered("photo", "Photo", lambda: [Choice("1", "With")]), Offered("mark", "", lambda: [Choice("x", "Odd")]))
    return shown(qtbot, FilterBar([Offered(key, key.title(), choice) for key, choice in choices.items()], more))


def choose(bar: FilterBar, name: str, key: str) -> None:
    """Tick a value in the menu of a filter."""
    menu = bar.filters[name]
    menu.fill()
    next(action for action in menu.actions() if action.objectName() == "choice_" + key).trigger()


def test_typing_tells_once_after_the_last_key(bar: FilterBar, qtbot: object) -> None:
    heard: list[str] = []
    bar.changed.connect(lambda: heard.append(bar.search.text()))
    QTest.keyClicks(bar.search, "velo")
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(60)
    assert heard == ["velo"]


def test_a_chosen_value_stands_on_its_button_and_clears_with_the_rest(bar: FilterBar, qtbot: object) -> None:
    with qtbot.waitSignal(bar.changed):
        choose(bar, "status", "received")
    choose(bar, "status", "done")
    assert bar._buttons["status"].text() == "À trier +1"
    bar.only_view.setChecked(True)
    bar.search.setText("vélo")
    assert bar.names()[:3] == ("« vélo »", "À trier", "Réalisée & close")
    heard: list[int] = []
    bar.changed.connect(lambda: heard.append(1))
    bar.clear()
    qtbot.wait(60)
    assert (heard, bar.names(), bar._buttons["status"].text()) == ([1], (), "Status")


def test_counts_stand_beside_each_value_and_an_ampersand_is_no_key(bar: FilterBar) -> None:
    menu = bar.filters["status"]
    menu.fill()
    menu.show_counts({"received": 12, "done": 3})
    assert [action.text() for action in menu.actions()] == ["À trier   12", "Réalisée && close   3"]


def test_a_filter_without_values_says_so(bar: FilterBar) -> None:
    menu = bar.filters["tag"]
    menu.fill()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [("Nothing to choose from yet", False)]


# -- the figures


def test_a_figure_filters_and_lets_go(qtbot: object) -> None:
    strip = shown(qtbot, FigureStrip())
    strip.show_figures({"to_triage": 12, "unanswered": 31, "overdue": 5, "answered_this_month": 44, "median_days": 6.2})
    heard: list[str] = []
    strip.chosen.connect(heard.append)
    late = strip._figures["overdue"]
    assert late.accessibleName() == "Overdue: 5"
    for _ in range(2):
        QTest.mouseClick(late, Qt.MouseButton.LeftButton)
    QTest.mouseClick(strip._figures["median_days"], Qt.MouseButton.LeftButton)
    assert heard == ["overdue", "", "median_days"]
    assert [key for key, figure in strip._figures.items() if figure.isChecked()] == ["median_days"]


@pytest.mark.parametrize("width", [260, 360, 700])
def test_the_words_of_a_page_never_cover_the_next_one(qtbot: object, width: int) -> None:
    strip = PageStrip()
    buttons = [
        strip.add_page(word, "pin") for word in ("Contributions et réponses", "Locaux", "Rencontres", "Chiffres")
    ]
    strip = shown(qtbot, strip)
    for index in range(len(buttons)):
        strip.show_page(index)
        strip.resize(width, strip.height())
        QApplication.processEvents()
        edges = [(button.x(), button.x() + button.width()) for button in buttons]
        assert all(end <= begin for (_, end), (begin, _) in zip(edges, edges[1:]))
        assert edges[-1][1] <= width
        assert buttons[index].width() >= 64


# -- the composer


@pytest.fixture
def composer(qtbot: object) -> Composer:
    """Ready to answer Mina."""
    composer = shown(qtbot, Composer())
    composer.address("Mina", TEMPLATES)
    return composer


def field(composer: Composer) -> QPlainTextEdit:
    """Where one writes."""
    return composer.findChild(QPlainTextEdit)


def test_a_click_on_the_resting_line_opens_the_field(composer: Composer, qtbot: object) -> None:
    assert not field(composer).isVisible()
    QTest.mouseClick(composer.findChild(QLineEdit), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(field(composer).hasFocus)
    assert not composer.is_note()


def test_a_standard_answer_goes_in_where_the_cursor_is_and_overwrites_nothing(composer: Composer) -> None:
    composer.open(note=False)
    QTest.keyClicks(field(composer), "Bonjour. ")
    field(composer).selectAll()
    composer._menu.aboutToShow.emit()
    composer._menu.actions()[0].trigger()
    assert composer.words() == "Bonjour. Merci de votre message."
    assert composer._menu.actions()[1].text() == "A && B"


def test_what_is_typed_is_handed_over_a_moment_later_with_its_kind(composer: Composer, qtbot: object) -> None:
    composer.open(note=True)
    with qtbot.waitSignal(composer.drafted, timeout=4000) as told:
        QTest.keyClicks(field(composer), "Vu")
    assert told.args == ["Vu", True]


def test_nothing_typed_is_lost_when_another_contribution_comes(composer: Composer, qtbot: object) -> None:
    composer.open(note=False)
    QTest.keyClicks(field(composer), "Bon")
    told: list[object] = []
    composer.drafted.connect(lambda *args: told.extend(args))
    composer.keep()
    assert told == ["Bon", False]  # at once
    with qtbot.assertNotEmitted(composer.drafted):
        composer.keep()


def test_a_draft_comes_back_as_what_it_was(composer: Composer) -> None:
    composer.address("Mina", (), Draft("Entre nous", note=True))
    assert field(composer).isVisible()
    assert composer.is_note()
    assert "may ask to read this note" in visible_words(composer)
    composer.address("Karim", (), Draft())
    assert not field(composer).isVisible()
    assert (composer.words(), composer.is_note()) == ("", False)


def test_opening_a_draft_takes_the_focus_from_nobody(composer: Composer, qtbot: object) -> None:
    other = shown(qtbot, QLineEdit())
    other.setFocus()
    composer.address("Mina", (), Draft("Bonjour"))
    assert not field(composer).hasFocus()


def test_ctrl_enter_sends_and_escape_puts_away_without_losing(composer: Composer, qtbot: object) -> None:
    composer.open(note=False)
    QTest.keyClicks(field(composer), "Bonjour")
    with qtbot.waitSignal(composer.drafted):
        QTest.keyClick(field(composer), Qt.Key.Key_Escape)
    assert not field(composer).isVisible()
    assert composer.words() == "Bonjour"
    composer.open(note=False)
    with qtbot.waitSignal(composer.finished) as told:
        QTest.keyClick(field(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Bonjour", False]


def test_an_empty_answer_is_not_sent(composer: Composer, qtbot: object) -> None:
    composer.open(note=False)
    QTest.keyClicks(field(composer), "   ")
    with qtbot.assertNotEmitted(composer.finished):
        QTest.mouseClick(composer.findChild(QPushButton), Qt.MouseButton.LeftButton)


# -- the act bar

DECLINE = Offer("declined", "Non retenue", (("reason", "Why?"),), "An answer must be approved first.")
REFER = Offer("referred", "Réorientée", (("reason", "Why?"), ("referred_to", "To whom?")))


@pytest.fixture
def acts(qtbot: object) -> ActBar:
    """Three steps to choose from, the first of which asks nothing."""
    bar = shown(qtbot, ActBar())
    bar.show_status(Kind.IDEA, Status.RECEIVED, "À trier", (Offer("under_review", "À l’étude"), DECLINE, REFER))
    bar.show_acts(Offer("visibility:hidden", "Masquer…", (("reason", "Why?"),)), ())
    return bar


def step(acts: ActBar, key: str) -> None:
    """Choose a status in the menu."""
    acts._menu.aboutToShow.emit()
    next(action for action in acts._menu.actions() if action.objectName() == "status_" + key).trigger()


def test_only_the_offered_steps_are_there_with_what_blocks_them(acts: ActBar) -> None:
    acts._menu.aboutToShow.emit()
    assert [action.text() for action in acts._menu.actions()] == ["À l’étude", "Non retenue", "Réorientée"]
    assert acts._menu.actions()[1].toolTip() == "An answer must be approved first."


def test_the_likeliest_step_is_one_click(acts: ActBar, qtbot: object) -> None:
    with qtbot.waitSignal(acts.status_chosen) as told:
        QTest.mouseClick(acts.findChild(QToolButton, "next_status"), Qt.MouseButton.LeftButton)
    assert told.args == ["under_review", {}]


def test_a_reason_is_asked_in_place_and_must_be_given(acts: ActBar, qtbot: object) -> None:
    step(acts, "declined")
    reason = acts.findChild(QLineEdit, "ask_reason")
    assert reason.isVisible()
    assert reason.window() is acts
    with qtbot.assertNotEmitted(acts.status_chosen):
        QTest.keyClick(reason, Qt.Key.Key_Return)
        QTest.keyClicks(reason, "  ")
        QTest.mouseClick(acts.findChild(QPushButton, "ask_done"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(reason, "Trop cher")
    with qtbot.waitSignal(acts.status_chosen) as told:
        QTest.keyClick(reason, Qt.Key.Key_Return)
    assert told.args == ["declined", {"reason": "Trop cher"}]
    assert not reason.isVisible()


def test_two_things_are_asked_before_the_step_is_done(acts: ActBar, qtbot: object) -> None:
    step(acts, "referred")
    QTest.keyClicks(acts.findChild(QLineEdit, "ask_reason"), "Pas nous")
    with qtbot.assertNotEmitted(acts.status_chosen):
        QTest.keyClick(acts.findChild(QLineEdit, "ask_reason"), Qt.Key.Key_Return)
    assert acts.findChild(QLineEdit, "ask_referred_to").hasFocus()
    QTest.keyClicks(acts.findChild(QLineEdit, "ask_referred_to"), "Metropole")
    with qtbot.waitSignal(acts.status_chosen) as told:
        QTest.keyClick(acts.findChild(QLineEdit, "ask_referred_to"), Qt.Key.Key_Return)
    assert told.args == ["referred", {"reason": "Pas nous", "referred_to": "Metropole"}]


def test_escape_leaves_the_question(acts: ActBar, qtbot: object) -> None:
    acts.publish()
    reason = acts.findChild(QLineEdit, "ask_reason")
    with qtbot.assertNotEmitted(acts.act_chosen):
        QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert not reason.isVisible()


def test_one_without_the_right_is_offered_nothing(acts: ActBar) -> None:
    acts.show_status(Kind.IDEA, Status.RECEIVED, "À trier", ())
    acts.show_acts(None, ())
    assert not any(button.isVisibleTo(acts) for button in acts.findChildren(QToolButton))
    acts.open_menu()
    acts.publish()


# -- empty states, notice, foot


def test_an_empty_list_says_what_why_and_what_next(qtbot: object) -> None:
    empty = shown(qtbot, EmptyState())
    heard: list[str] = []
    empty.say("search", "Rien <b>trouvé</b>", "Aucune ne correspond.", (("Lever « vélo »", lambda: heard.append("x")),))
    assert visible_words(empty) == "Rien <b>trouvé</b>\nAucune ne correspond."
    (button,) = empty._buttons
    assert button.isDefault()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["x"]


def test_a_notice_shows_all_its_words_then_details_then_goes(qtbot: object) -> None:
    notice = shown(qtbot, Notice())
    words = "La base partagée ne répond pas. " * 8
    notice.resize(360, 40)
    notice.say(words, detail="OSError: <b>x</b>", retry=None)
    assert notice.words() == words
    assert notice.isVisible()
    detail = notice.findChild(QPlainTextEdit)
    assert not detail.isVisible()
    QTest.mouseClick(notice._more, Qt.MouseButton.LeftButton)
    assert detail.isVisible()
    assert detail.toPlainText() == "OSError: <b>x</b>"
    assert not notice._again.isVisible()
    QTest.mouseClick(notice._close, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_trying_again_takes_the_notice_away_first(qtbot: object) -> None:
    notice, heard = shown(qtbot, Notice()), []
    notice.say("x", retry=lambda: heard.append(notice.isVisible()))
    QTest.mouseClick(notice._again, Qt.MouseButton.LeftButton)
    assert heard == [False]


@pytest.mark.parametrize(
    ("state", "said", "offline"),
    [
        pytest.param(SyncState(), "Not synchronised yet", False, id="never"),
        pytest.param(SyncState(running=True), "Synchronising…", False, id="running"),
        pytest.param(SyncState(last_at="2026-11-21T09:57:00.000Z", not_sent=4), "3 min ago · 4", False, id="some wait"),
        pytest.param(SyncState(not_sent=4, error=HubUnreachable(phrase("x"))), "Offline · 4", True, id="offline"),
        pytest.param(
            SyncState(not_sent=4, error=HubReadOnly(phrase("x"))), "see what to do · 4", False, id="forbidden"
        ),
        pytest.param(SyncState(last_at=NOW, error=ReplicaBusy(phrase("x"))), "just now", False, id="copy held"),
        pytest.param(SyncState(last_at=NOW, clashes=2), "just now · 2", False, id="clashes"),
    ],
)
def test_the_foot_says_where_things_stand(state: SyncState, said: str, offline: bool) -> None:
    words, is_offline = state_words(state, NOW)
    for part in said.split(" · "):
        assert part in words
    assert is_offline is offline


def test_progress_can_be_cancelled_and_the_queue_hides_at_none(qtbot: object) -> None:
    foot = shown(qtbot, Foot())
    foot.show_progress("12 of 40", 12, 40)
    with qtbot.waitSignal(foot.cancel):
        QTest.mouseClick(foot._stop, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(foot.synchronise):
        QTest.mouseClick(foot._sync, Qt.MouseButton.LeftButton)
    foot.show_state("Synchronised", offline=False)
    assert not foot._stop.isVisible()
    assert not foot._queue.isVisible()
    foot.show_queue(7)
    assert foot._queue.text() == "To publish (7)"


def test_the_foot_of_a_narrow_dock_cuts_no_button(qtbot: object) -> None:
    foot = shown(qtbot, Foot())
    foot.show_queue(650)
    foot.show_preparing(1, 9)
    foot.show_progress("1,200 received · 4 MB <b>of words</b>", 0, None)
    foot.resize(360, foot.height())
    QApplication.processEvents()
    for button in (foot._stop, foot._queue):
        assert button.width() >= button.sizeHint().width()
        assert foot.rect().contains(button.geometry())
    assert foot.words().startswith("1,200 received")
    foot.show_state("Synchronised", offline=False)
    assert foot._queue.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_icons_of_a_tool_bar_take_the_ink_of_its_theme(qtbot: object) -> None:
    bar = QToolBar()
    qtbot.addWidget(bar)
    action = bar.addAction("Open")
    action.setProperty(PICTURE, "open")
    ToolbarInk(bar)
    for sheet, light in (("QToolBar { color: white; background: black }", True), ("QToolBar { color: black }", False)):
        bar.setStyleSheet(sheet)
        bar.show()
        QApplication.processEvents()
        image = action.icon().pixmap(24, 24).toImage()
        inked = [image.pixelColor(x, y) for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 200]
        assert inked
        assert all((colour.lightness() > 128) is light for colour in inked)
