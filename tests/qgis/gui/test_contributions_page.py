"""The whole desk over a real working copy: list, map, keys and acts, as a person goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QLineEdit, QToolButton, QWidget

from si_javais_un_quartier.domain.vocabulary import Status
from si_javais_un_quartier.gui import look
from si_javais_un_quartier.gui.contributions import presenter as presenter_module
from si_javais_un_quartier.gui.contributions.act_bar import Offer
from si_javais_un_quartier.gui.contributions.assembly import ContributionsDesk
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.keys import KeySheet
from si_javais_un_quartier.qgis_bridge import layers
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.contributions import ContributionFilter
from si_javais_un_quartier.store.named_lists import save
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.quarter_bench import BIKE, uuid_of, words
from tests.qgis.window import Iface


def _desk(width: int, height: int, path: Path, qtbot: object) -> Desk:
    iface = Iface(width, height)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    QApplication.setActiveWindow(iface.window)
    desk = Desk(iface)
    failures: list[object] = []
    desk.workspace.failed.connect(failures.append)
    desk.workspace.open_replica(path)
    assert failures == []
    QApplication.processEvents()
    return desk


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window with the quarter open."""
    desk = _desk(1600, 1000, copy_path, qtbot)
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def low(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The smallest window."""
    desk = _desk(1100, 560, copy_path, qtbot)
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click_row(page: ContributionsDesk, row: int) -> None:
    """Click a row of the list."""
    view = page.page.list
    where = view.visualRect(page.model.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, where.y()))
    QApplication.processEvents()


def press(widget: QWidget, key: str) -> None:
    """Press a key as a person does."""
    QTest.keyClicks(widget, key)
    QApplication.processEvents()


def shown_title(desk: Desk) -> str:
    """What is being read."""
    return desk.contributions.page.pane._title.text() if desk.contributions.page.pane.isVisible() else ""


def selected_on_map() -> set[int]:
    """What the layer has selected."""
    return set(layers.find_layer("contribution").selectedFeatureIds())


def status_of(desk: Desk, number: int) -> Status:
    """What the working copy holds."""
    catalogue = Catalogue(desk.workspace.replica)
    return catalogue.get(type(words(0)), uuid_of(100 + number)).status


def test_a_click_in_the_list_reads_it_and_selects_and_rings_it_on_the_map(desk: Desk) -> None:
    click_row(desk.contributions, 2)
    assert shown_title(desk) == words(2).title
    assert selected_on_map() == {desk.contributions.presenter.key_of(uuid_of(102))}
    point = desk.map._ring.getPoint(0)
    assert (round(point.x()), round(point.y())) == (808420, 6482420)


def test_a_selection_on_the_map_is_selected_in_the_list(desk: Desk) -> None:
    keys = [desk.contributions.presenter.key_of(uuid_of(100 + number)) for number in (4, 5)]
    layers.find_layer("contribution").selectByIds(keys)
    assert set(desk.contributions.page.selected_keys()) == set(keys)
    assert shown_title(desk) in {words(4).title, words(5).title}


def test_the_selection_survives_a_write_and_a_reload(desk: Desk) -> None:
    click_row(desk.contributions, 2)
    before = selected_on_map()
    desk.contributions.presenter.add_tag("jeunes")
    assert desk.contributions.page.list.currentIndex().row() == 2
    assert selected_on_map() == before
    layers.find_layer("contribution").reload()
    desk.workspace.changed.emit(None)
    assert (selected_on_map(), shown_title(desk)) == (before, words(2).title)


def test_what_comes_in_the_background_moves_neither_selection_nor_scroll_nor_focus(
    desk: Desk, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "FIRST", 6)
    contributions, view = desk.contributions, desk.contributions.page.list
    qtbot.waitUntil(lambda: not desk.indexing.busy())
    view.setMaximumHeight(3 * look.ROW_HEIGHT)
    contributions.filters.search.setFocus()
    contributions.filters.search.setText("vitrines")
    with qtbot.assertNotEmitted(contributions.page.selected):
        qtbot.waitUntil(lambda: contributions.model.rowCount() == 6, timeout=3000)
        contributions.page.select_keys([contributions.model.keys()[4]], scroll=False)
        view.verticalScrollBar().setValue(2)
        qtbot.waitUntil(lambda: contributions.model.rowCount() == 10, timeout=3000)
        for tables in (None, frozenset({"contribution"})):
            desk.workspace.changed.emit(tables)
            qtbot.waitUntil(lambda: not desk.indexing.busy())
            qtbot.wait(50)
    assert (view.currentIndex().row(), view.verticalScrollBar().value()) == (4, 2)
    assert contributions.page.selected_keys() == [contributions.model.keys()[4]]
    assert contributions.filters.search.hasFocus()


def test_one_choice_is_read_once(desk: Desk, qtbot: object) -> None:
    told: list[list[int]] = []
    desk.contributions.page.selected.connect(told.append)
    click_row(desk.contributions, 2)
    click_row(desk.contributions, 3)
    assert told == [[desk.contributions.model.keys()[2]], [desk.contributions.model.keys()[3]]]
    desk.contributions.model.show_keys(desk.contributions.model.keys())
    click_row(desk.contributions, 3)
    assert len(told) == 3, "the list was made anew, and the same row chosen again"


def test_a_filter_menu_opens_at_once_and_its_counts_follow(desk: Desk, qtbot: object) -> None:
    menu = desk.contributions.filters.filters["status"]
    menu.fill()
    words_ = [action.text() for action in menu.actions()]
    assert all("   " not in word for word in words_)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == words_[0] + "   5", timeout=3000)


def test_keys_go_through_the_list_change_a_status_and_undo_it(desk: Desk) -> None:
    page = desk.contributions.page
    page.list.setFocus()
    press(page.list, "jj")
    assert shown_title(desk) == words(1).title
    press(page.list, "k")
    assert shown_title(desk) == words(0).title
    QTest.mouseClick(page.pane.bar.findChild(QToolButton, "next_status"), Qt.MouseButton.LeftButton)
    assert status_of(desk, 0) is not Status.RECEIVED
    QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert status_of(desk, 0) is Status.RECEIVED


def test_the_sheet_of_keys_tells_all_of_them_on_the_lowest_screen(
    desk: Desk, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[KeySheet] = []

    def see(sheet: KeySheet) -> None:
        shown.append(sheet)

    monkeypatch.setattr(KeySheet, "exec", see)
    desk.contributions.page.take_focus()
    press(desk.contributions.page.list, "?")
    (sheet,) = shown
    hint = sheet.sizeHint()
    assert (hint.width() <= 1280, hint.height() <= 690) == (True, True)
    told = [label.text() for label in sheet.findChildren(QLabel)]
    listed = desk.contributions.keys.listed()
    assert {"J", "K", "S", "T", "R", "P", "V", "W", "Ctrl+Z"} <= {key for key, _ in listed}
    assert [text for pair in listed for text in pair if text not in told] == []


def test_letters_typed_into_a_field_are_letters(desk: Desk) -> None:
    page = desk.contributions.page
    click_row(desk.contributions, 0)
    press(page.list, "n")
    field = page.pane.composer._field
    assert field.hasFocus()
    press(field, "jkapstrn/?")
    assert page.pane.composer.words() == "jkapstrn/?"
    assert shown_title(desk) == words(0).title
    press(page.list, "/")
    assert desk.contributions.filters.search.hasFocus()


def test_what_was_typed_waits_where_it_was_typed(desk: Desk) -> None:
    page = desk.contributions.page
    click_row(desk.contributions, 0)
    press(page.list, "n")
    press(page.pane.composer._field, "Entre nous")
    click_row(desk.contributions, 1)
    assert (page.pane.composer.words(), page.pane.composer.is_note()) == ("", False)
    click_row(desk.contributions, 0)
    assert (page.pane.composer.words(), page.pane.composer.is_note()) == ("Entre nous", True)


def test_escape_leaves_the_field_first_then_the_page(low: Desk) -> None:
    page = low.contributions.page
    click_row(low.contributions, 0)
    assert not page.pane.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.pane.isVisible()
    assert not page.list.isVisible()
    press(page.pane, "r")
    QTest.keyClick(page.pane.composer._field, Qt.Key.Key_Escape)
    assert page.pane.isVisible()
    assert not page.pane.composer._field.isVisible()
    QTest.keyClick(page.pane, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    assert page.list.currentIndex().row() == 0


def test_a_low_window_reads_on_through_the_list(low: Desk) -> None:
    page = low.contributions.page
    click_row(low.contributions, 3)
    page.read()
    press(page, "j")
    assert shown_title(low) == words(4).title
    assert page._where.text() == "5 of 10"


@pytest.mark.parametrize("height", [560, 680, 1000])
def test_nothing_is_wider_than_the_narrowest_dock(desk: Desk, height: int, qtbot: object) -> None:
    desk.dock.setFloating(True)
    desk.dock.resize(360, height)
    click_row(desk.contributions, 0)
    desk.contributions.page.read()
    press(desk.contributions.page, "r")
    desk.dock.notice.say("La base partagée ne répond pas. " * 5, detail="x", retry=lambda: None)
    qtbot.waitUntil(lambda: desk.dock.width() <= 362, timeout=1000)
    for _ in range(3):
        QApplication.processEvents()
    area = desk.dock.widget()
    wide = [
        (type(it).__name__, it.objectName(), it.width())
        for it in area.findChildren(QWidget)
        if it.isVisible()
        and it.mapTo(area, QPoint(it.width(), 0)).x() > area.width()
        and "viewport" not in it.objectName()
    ]
    assert not wide, "\n".join(map(str, wide))
    desk.dock.show_page(desk.analysis.page)
    QApplication.processEvents()
    assert desk.analysis.page.minimumSizeHint().width() <= 360


def test_a_search_without_result_names_what_to_lift_and_lifts_it(desk: Desk, qtbot: object) -> None:
    page = desk.contributions.page
    press(desk.contributions.filters.search, "zzz")
    qtbot.waitUntil(page.empty.isVisible, timeout=3000)
    (lift,) = page.empty._buttons
    assert "zzz" in lift.text()
    QTest.mouseClick(lift, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.list.isVisible, timeout=3000)
    qtbot.waitUntil(lambda: page._count.text().startswith("10"), timeout=3000)
    assert desk.contributions.model.rowCount() == 10


def test_show_all_lifts_a_figure_too(desk: Desk, qtbot: object) -> None:
    page = desk.contributions.page
    QTest.mouseClick(page.figures._figures["overdue"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 1, timeout=3000)
    QTest.mouseClick(page._all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10, timeout=3000)


def test_only_what_the_map_shows(desk: Desk, qtbot: object) -> None:
    canvas = desk.iface.mapCanvas()
    layer = layers.find_layer("contribution")
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    box = layer.extent()
    box.setXMaximum(box.xMinimum() + 1)
    box.setYMaximum(box.yMinimum() + 1)
    canvas.setExtent(box)
    QTest.mouseClick(desk.contributions.filters.only_view, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 0 < desk.contributions.model.rowCount() < 10, timeout=3000)
    canvas.setExtent(layer.extent().buffered(100))
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10, timeout=3000)


def test_filters_and_selection_come_back_with_the_quarter(desk: Desk, qtbot: object) -> None:
    page, path = desk.contributions.page, desk.workspace.replica.path
    press(desk.contributions.filters.search, "trottoir")
    qtbot.waitUntil(lambda: page._count.text().startswith("3 of 10"), timeout=3000)
    click_row(desk.contributions, 1)
    title = shown_title(desk)
    desk.workspace.close()
    assert not desk.dock.strip.isEnabled()
    desk.workspace.open_replica(path)
    assert desk.contributions.filters.search.text() == "trottoir"
    assert shown_title(desk) == title
    with Replica.open(path) as again:
        assert again.connection.execute("SELECT count(*) FROM contribution").fetchone() == (10,)


def test_a_reason_is_asked_and_kept(desk: Desk) -> None:
    page = desk.contributions.page
    click_row(desk.contributions, 0)
    offers = [offer.key for offer in (page.pane.bar._visible_offer,)]
    assert offers == ["visibility:published"]
    page.pane.bar._more_menu.aboutToShow.emit()
    page.pane.bar._more_menu.actions()[
        [it.objectName() for it in page.pane.bar._more_menu.actions()].index("act_visibility:hidden")
    ].trigger()
    reason = page.pane.bar.findChild(QLineEdit, "ask_reason")
    QTest.keyClicks(reason, "Un nom")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    rows = desk.workspace.replica.connection.execute(
        "SELECT visibility FROM contribution WHERE uuid = ?", (uuid_of(100),)
    )
    assert rows.fetchone() == ("hidden",)


def test_a_new_project_closes_the_quarter_instead_of_speaking_of_layers_that_are_gone(desk: Desk) -> None:
    click_row(desk.contributions, 0)
    QgsProject.instance().clear()
    assert desk.workspace.replica is None
    assert not desk.dock.strip.isEnabled()
    assert desk.contributions.model.rowCount() == 0


def test_a_project_saved_with_the_quarter_opens_it_again(desk: Desk, tmp_path: Path) -> None:
    path, project = desk.workspace.replica.path, str(tmp_path / "projet.qgz")
    assert QgsProject.instance().write(project)
    QgsProject.instance().clear()
    assert QgsProject.instance().read(project)
    assert desk.workspace.replica.path == path
    assert desk.contributions.model.rowCount() == 10
    assert [it.name() for it in QgsProject.instance().layerTreeRoot().children()] == ["Tarentaize"]


def test_the_desk_goes_on_without_its_layer_on_the_map(desk: Desk) -> None:
    click_row(desk.contributions, 0)
    QgsProject.instance().removeMapLayer(layers.find_layer("contribution").id())
    click_row(desk.contributions, 1)
    desk.contributions.go_to()
    desk.contributions.presenter.add_tag("jeunes")
    assert shown_title(desk) == words(1).title


def undo_entry(desk: Desk) -> QAction:
    """The menu's entry, as the menu shows it when it opens."""
    desk.dock.menu.aboutToShow.emit()
    return desk.menu._undo


def test_the_menu_names_what_it_would_undo_and_the_undo_is_told(desk: Desk) -> None:
    assert undo_entry(desk).isEnabled()  # what filled the quarter
    while desk.workspace.last_act() is not None:
        desk.workspace.undo()
    assert (undo_entry(desk).isEnabled(), undo_entry(desk).text()) == (False, "Nothing to undo")


def test_the_undo_of_a_tag_with_markup_is_told_as_plain_text(desk: Desk) -> None:
    click_row(desk.contributions, 0)
    desk.contributions.presenter.add_tag("b&b <img>")
    assert undo_entry(desk).text().startswith("Undo: ")
    assert "b&&b <img>" in undo_entry(desk).text()
    QTest.keyClick(desk.contributions.page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    told = desk.iface.messageBar().currentItem().text()
    assert told.startswith("Undone: ")
    assert "b&amp;b &lt;img&gt;" in told


def tick(desk: Desk, name: str, key: str) -> None:
    """Tick a value in the menu of a filter."""
    menu = desk.contributions.filters.filters[name]
    menu.fill()
    next(action for action in menu.actions() if action.objectName() == "choice_" + key).trigger()


def test_what_is_chosen_under_more_is_named_counted_and_lifted(desk: Desk, qtbot: object) -> None:
    filters, model = desk.contributions.filters, desk.contributions.model
    tick(desk, "premises", "1")
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=3000)
    assert (filters._more.text(), filters.names()) == ("With premises", ("With premises",))
    tick(desk, "people", "")
    assert filters._more.text() == "Nobody +1"
    qtbot.waitUntil(
        lambda: [it.text() for it in filters.filters["people"].actions()] == ["Me   0", "Nobody   1", "Karim   0"],
        timeout=3000,
    )
    QTest.mouseClick(desk.contributions.page._all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: model.rowCount() == 10, timeout=3000)
    assert filters._more.text() == "More"


def test_tags_stand_under_more_where_the_dock_is_narrow(desk: Desk, qtbot: object) -> None:
    filters = desk.contributions.filters
    entry = filters.filters["tag"].menuAction()
    assert (filters._buttons["tag"].isVisible(), entry.isVisible()) == (True, False)
    desk.dock.setFloating(True)
    desk.dock.resize(380, 600)
    qtbot.waitUntil(lambda: not filters._buttons["tag"].isVisible(), timeout=1000)
    assert entry.isVisible()
    tick(desk, "tag", BIKE)
    assert filters._more.text() == "vélo"
    for name, key in (("status", "needs_qualification"), ("kind", "question"), ("theme", "bien_vivre")):
        tick(desk, name, key)
    QApplication.processEvents()
    assert filters.minimumSizeHint().width() <= 360, "long words go to a second line"


def test_the_order_of_the_list_is_chosen_and_kept(desk: Desk, qtbot: object) -> None:
    model, sort, path = desk.contributions.model, desk.contributions.page.sort, desk.workspace.replica.path
    first = model.item(0).title
    next(it for it in sort.menu().actions() if it.objectName() == "sort_oldest").trigger()
    qtbot.waitUntil(lambda: model.rowCount() == 10 and model.item(9).title == first, timeout=3000)
    assert sort.text() == "Oldest first"
    qtbot.waitUntil(lambda: desk.contributions.page._count.text() == "10 contribution(s)", timeout=3000)
    desk.workspace.close()
    desk.workspace.open_replica(path)
    assert (sort.text(), model.item(9).title) == ("Oldest first", first)


def from_lists(desk: Desk, *path: str) -> None:
    """Choose an entry of "My lists", or of a menu in it."""
    menu = desk.contributions.lists.menu
    desk.contributions.lists.fill()
    for word in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == word)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()


def list_names(desk: Desk) -> list[tuple[str, bool]]:
    """The lists kept, and whether each is what the page shows."""
    desk.contributions.lists.fill()
    return [(it.text(), it.isChecked()) for it in desk.contributions.lists.menu.actions() if it.isCheckable()]


def test_a_list_is_kept_under_a_name_chosen_renamed_and_removed(desk: Desk, qtbot: object) -> None:
    contributions, row = desk.contributions, desk.contributions.lists.row
    tick(desk, "status", "under_review")
    tick(desk, "people", "")
    QTest.mouseClick(contributions.page.figures._figures["overdue"], Qt.MouseButton.LeftButton)
    next(it for it in contributions.page.sort.menu().actions() if it.objectName() == "sort_due").trigger()
    from_lists(desk, "Keep this list…")
    assert (row.field.hasFocus(), row.keep.isEnabled()) == (True, False)
    row.field.setText("Ma matinée")  # QTest types no accents
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert (row.isVisible(), list_names(desk)) == (False, [("Ma matinée", True)])
    contributions._lift()
    contributions.page.sort.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 10, timeout=3000)
    assert list_names(desk) == [("Ma matinée", False)]
    from_lists(desk, "Ma matinée")
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 1, timeout=3000)
    assert contributions.filters.names() == ("Under review", "Nobody")
    assert (contributions._figure, contributions.page.sort.text()) == ("overdue", "Due soonest")
    from_lists(desk, "Rename", "Ma matinée")
    row.field.setText("Le soir & après")
    QTest.mouseClick(row.keep, Qt.MouseButton.LeftButton)
    assert list_names(desk) == [("Le soir && après", True)]
    from_lists(desk, "Remove", "Le soir && après")
    assert list_names(desk) == []
    assert contributions.model.rowCount() == 1


def test_a_name_in_use_is_replaced_knowingly_and_never_by_renaming(desk: Desk) -> None:
    row = desk.contributions.lists.row
    for name in ("A", "B"):
        from_lists(desk, "Keep this list…")
        QTest.keyClicks(row.field, name)
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    from_lists(desk, "Keep this list…")
    QTest.keyClicks(row.field, "A")
    assert (row.keep.text(), row.keep.isEnabled()) == ("Replace", True)
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.isVisible()
    from_lists(desk, "Rename", "A")
    QTest.keyClicks(row.field, "B")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert (row.isVisible(), row.keep.isEnabled()) == (True, False)
    assert [name for name, _ in list_names(desk)] == ["A", "B"]


def test_a_list_with_a_value_that_has_gone_says_so_and_can_be_lifted(desk: Desk, qtbot: object) -> None:
    save(desk.workspace.replica, "Vieux", ContributionFilter(tags=(uuid_of(999),), themes=("bien_vivre",)))
    from_lists(desk, "Vieux")
    assert "No longer there" in desk.contributions.filters.names()
    desk.contributions._lift()
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 10, timeout=3000)


def test_a_similar_post_is_read_from_the_one_it_resembles(desk: Desk, qtbot: object) -> None:
    similar = desk.contributions.page.pane.similar
    click_row(desk.contributions, 0)
    qtbot.waitUntil(similar.isVisible, timeout=3000)
    similar.menu().aboutToShow.emit()
    entries = similar.menu().actions()
    assert similar.text() == f"{len(entries)} similar"
    first = entries[0].text()
    entries[0].trigger()
    assert shown_title(desk) != words(0).title
    assert first.startswith(shown_title(desk))


def test_enter_and_down_go_from_the_search_box_to_what_it_found(desk: Desk, qtbot: object) -> None:
    page, field = desk.contributions.page, desk.contributions.filters.search
    page.take_focus()
    press(page.list, "/")
    press(field, "v")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    assert desk.contributions.reading is not None
    assert page.selected_keys() == [page.model.keys()[0]]
    page.step(1)
    press(page.list, "/")
    chosen = page.selected_keys()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert (page.list.hasFocus(), page.selected_keys()) == (True, chosen)


def test_what_was_opened_is_not_bold_any_more(desk: Desk) -> None:
    page = desk.contributions.page
    number = next(row for row in range(page.model.rowCount()) if page.model.item(row).unread)
    told: list[int] = []
    page.model.dataChanged.connect(lambda first, _: told.append(first.row()))
    click_row(desk.contributions, number)
    assert not page.model.item(number).unread
    assert told == [number]


@pytest.mark.parametrize("key", ["f", "e", "d", "c"])
def test_the_keys_of_the_page_work_on_after_a_panel_was_left_by_escape(desk: Desk, qtbot: object, key: str) -> None:
    page = desk.contributions.page
    click_row(desk.contributions, 0)
    press(page.list, key)
    panel = page.pane._panel
    assert panel.isAncestorOf(QApplication.focusWidget())
    desk.contributions.escape()
    assert page.pane._panel is None
    assert page.list.hasFocus()


def test_short_words_stand_at_the_top_beside_their_photos(desk: Desk) -> None:
    pane = desk.contributions.page.pane
    click_row(desk.contributions, 0)
    place = pane._beside.itemAt(0)
    assert place.alignment() & Qt.AlignmentFlag.AlignTop


def test_the_keys_work_on_after_a_question_a_name_and_a_tag_were_left(desk: Desk) -> None:
    page = desk.contributions.page
    click_row(desk.contributions, 0)
    page.pane.bar._question.ask(Offer("declined", "Not accepted", (("reason", "Why?"),)), lambda _: None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    desk.contributions.lists._ask_new()
    assert desk.contributions.lists.row.field.hasFocus()
    QTest.keyClick(desk.contributions.lists.row.field, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    press(page.list, "t")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
