"""What the page keeps from one day to the next and through every write: filters, order, choice, scroll."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QApplication

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Campaign, Contribution, Message
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Status
from si_javais_un_quartier.gui.contributions.bulk.ability import BulkAbility
from si_javais_un_quartier.gui.contributions.nearest_ability import NearestAbility
from si_javais_un_quartier.gui.contributions.sections.ability import SectionsAbility
from si_javais_un_quartier.gui.contributions.sections.arrangement import Section
from si_javais_un_quartier.gui.contributions.view_memory import KEY, Seen, recall_view
from si_javais_un_quartier.gui.contributions.zone.ability import ZoneAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.qgis_bridge import layers
from si_javais_un_quartier.store.conditions import ContributionFilter, Sort
from si_javais_un_quartier.store.remembered import remember
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import X, Y, uuid_of


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """A large window with the quarter open."""
    with open_desk(copy_path, qtbot) as desk:
        yield desk


def tick(desk: Desk, name: str, key: str) -> None:
    """One value of a filter's menu."""
    menu = desk.contributions.filters.filters[name]
    menu.fill()
    menu.findChild(QAction, "choice_" + key).trigger()


def settled(desk: Desk) -> Seen:
    """What would be kept now; the height of the list stands for both, as the window may still be laid out."""
    seen = desk.contributions._seen()
    return replace(seen, sizes=seen.sizes[:1])


def test_choice_scroll_and_what_the_map_narrows_come_back_too(desk: Desk, qtbot: object) -> None:
    contributions, path = desk.contributions, desk.workspace.replica.path
    page, zone = contributions.page, ability(desk, ZoneAbility)
    sections = ability(desk, SectionsAbility)
    corners = [
        QgsPointXY(X - 5, Y - 5),
        QgsPointXY(X + 75, Y - 5),
        QgsPointXY(X + 75, Y + 75),
        QgsPointXY(X - 5, Y + 75),
    ]
    desk.iface.mapCanvas().setDestinationCrs(layers.find_layer("contribution").crs())
    zone._drawn(QgsGeometry.fromPolygonXY([corners]))
    zone._between(date(2026, 11, 13), date(2026, 11, 20))
    qtbot.waitUntil(lambda: page._count.text().startswith("8 of 10"), timeout=5000)
    page.select_keys(page.model.keys()[4:7], scroll=False)
    contributions.choose(page.selected_keys())
    sections.turn_folded(Section.FILTERS)
    QApplication.processEvents()
    page.show_sizes((120, 400))
    page.list.scrollTo(page.model.index(3, 0), page.list.ScrollHint.PositionAtTop)
    seen = settled(desk)
    assert len(seen.chosen) == 3
    desk.workspace.close()
    desk.workspace.open_replica(path)
    qtbot.waitUntil(lambda: page._count.text().startswith("8 of 10"), timeout=5000)
    qtbot.waitUntil(lambda: settled(desk) == seen, timeout=5000)
    assert (sections.desk.page.arrangement.folded, page.filters.isVisible()) == ({Section.FILTERS}, False)
    assert set(zone._shown) == {"zone", "days"}
    contributions._lift()
    qtbot.waitUntil(lambda: page.model.rowCount() == 10, timeout=5000)


def test_several_stay_chosen_when_a_sync_takes_one_away(desk: Desk, qtbot: object) -> None:
    contributions, page = desk.contributions, desk.contributions.page
    keys = list(page.model.keys()[1:5])
    page.select_keys(keys, scroll=False)
    contributions.choose(page.selected_keys())
    bar = ability(desk, BulkAbility).bar
    assert bar._count.text() == "4 contribution(s) chosen"
    with desk.workspace.replica.transaction(applying=True) as connection:
        connection.execute("DELETE FROM contribution WHERE fid = ?", (keys[2],))
    desk.workspace.changed.emit(None)
    qtbot.waitUntil(lambda: page.model.rowCount() == 9, timeout=5000)
    assert set(page.selected_keys()) == {*keys} - {keys[2]}
    assert bar._count.text() == "3 contribution(s) chosen"


def test_families_of_statuses_and_subjects_narrow_with_their_counts(desk: Desk, qtbot: object) -> None:
    contributions, filters = desk.contributions, desk.contributions.filters
    campaign = Campaign(uuid=uuid_of(77), name="Les rez-de-chaussée")
    changes = (Insert(campaign), Update(Contribution, uuid_of(103), (("campaign_uuid", campaign.uuid),)))
    desk.workspace.perform(Act(phrase("x"), changes))
    status = filters.filters["status"]
    status.fill()
    qtbot.waitUntil(lambda: any("In progress   5" in it.text() for it in status.actions()), timeout=5000)
    tick(desk, "status", "family:in_progress")
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 5, timeout=5000)
    assert filters.names() == ("In progress",)
    subject = filters.filters["campaign"]
    subject.fill()
    qtbot.waitUntil(lambda: any(it.text() == "Les rez-de-chaussée   1" for it in subject.actions()), timeout=5000)
    tick(desk, "campaign", campaign.uuid)
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 1, timeout=5000)
    assert contributions.model.item(0).uuid == uuid_of(103)


def test_the_nearest_to_a_point_come_first_until_another_order(desk: Desk, qtbot: object) -> None:
    contributions, sort, path = desk.contributions, desk.contributions.page.sort, desk.workspace.replica.path
    canvas = desk.iface.mapCanvas()
    canvas.setDestinationCrs(layers.find_layer("contribution").crs())
    next(it for it in sort.menu().actions() if it.objectName() == "sort_nearest").trigger()
    assert sort.text() == "Click on the map…"
    pointing = ability(desk, NearestAbility).pointing
    pointing._tool.given_up.emit()
    assert (sort.text(), pointing.asking()) == ("Newest first", False)
    next(it for it in sort.menu().actions() if it.objectName() == "sort_nearest").trigger()
    pointing._tool.canvasClicked.emit(QgsPointXY(X + 58, Y + 58), Qt.MouseButton.LeftButton)

    def order() -> list[str]:
        return [contributions.model.item(row).uuid for row in range(3)]

    expected = [uuid_of(100 + number) for number in (6, 5, 7)]
    qtbot.waitUntil(lambda: order() == expected, timeout=5000)
    assert (sort.text(), len(pointing._signs)) == ("Nearest first", 2)
    desk.workspace.close()
    assert pointing._signs == []
    desk.workspace.open_replica(path)
    qtbot.waitUntil(lambda: order() == expected, timeout=5000)
    assert len(pointing._signs) == 2
    next(it for it in sort.menu().actions() if it.objectName() == "sort_active").trigger()
    assert pointing._signs == []


def test_the_figure_of_the_delay_shows_the_slowest_answers_and_gives_the_order_back(desk: Desk, qtbot: object) -> None:
    contributions, page, path = desk.contributions, desk.contributions.page, desk.workspace.replica.path
    delay = page.figures._figures["median_days"]
    assert not delay.isEnabled(), "nothing was answered yet"
    now = desk.workspace.clock.now()
    desk.workspace.perform(
        Act(
            phrase("x"),
            tuple(
                Insert(
                    Message(
                        uuid=uuid_of(900 + number),
                        contribution_uuid=uuid_of(100 + number),
                        kind=MessageKind.ANSWER,
                        state=MessageState.PUBLISHED,
                        published_at=now,
                    )
                )
                for number in (2, 5, 7)
            ),
        )
    )
    qtbot.waitUntil(delay.isEnabled, timeout=5000)
    next(it for it in page.sort.menu().actions() if it.objectName() == "sort_oldest").trigger()
    qtbot.waitUntil(lambda: page._count.text() == "10 contribution(s)", timeout=5000)
    delay.click()

    def listed() -> list[str]:
        return [contributions.model.item(row).uuid for row in range(contributions.model.rowCount())]

    slowest = [uuid_of(100 + number) for number in (7, 5, 2)]
    qtbot.waitUntil(lambda: listed() == slowest, timeout=5000)
    assert (page.sort.text(), delay.isChecked(), page._all.isVisible()) == ("Slowest answer first", True, True)
    assert "the slowest first" in delay.toolTip()
    desk.workspace.close()
    desk.workspace.open_replica(path)
    qtbot.waitUntil(lambda: listed() == slowest, timeout=5000)
    assert delay.isChecked()
    page.sort.choose(Sort.OLDEST)
    page.sort.changed.emit()
    qtbot.waitUntil(lambda: listed() == slowest, timeout=5000)  # the oldest of the three, as it happens
    delay.click()
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 10, timeout=5000)
    assert (page.sort.text(), delay.isChecked()) == ("Oldest first", False)
    delay.click()
    qtbot.waitUntil(lambda: page.sort.text() == "Slowest answer first", timeout=5000)
    contributions._lift()
    qtbot.waitUntil(lambda: contributions.model.rowCount() == 10, timeout=5000)
    assert page.sort.text() == "Oldest first"


def test_a_figure_comes_back_as_a_figure_and_what_was_ticked_as_ticked(desk: Desk, qtbot: object) -> None:
    contributions, page, path = desk.contributions, desk.contributions.page, desk.workspace.replica.path
    status, figure = contributions.filters.filters["status"], page.figures._figures["to_triage"]
    desk.workspace.perform(Act(phrase("x"), (Update(Contribution, uuid_of(103), (("status", Status.NOTED),)),)))
    received, begun = "5 of 10", "4 of 10"
    tick(desk, "status", "family:in_progress")
    qtbot.waitUntil(lambda: page._count.text().startswith(begun), timeout=5000)
    figure.click()
    qtbot.waitUntil(lambda: page._count.text().startswith(received), timeout=5000)
    for _ in range(2):
        desk.workspace.close()
        desk.workspace.open_replica(path)
        qtbot.waitUntil(lambda: page._count.text().startswith(received), timeout=5000)
        assert figure.isChecked()
        assert list(status.chosen) == ["family:in_progress"]
    figure.click()
    qtbot.waitUntil(lambda: page._count.text().startswith(begun), timeout=5000)
    desk.workspace.close()
    desk.workspace.open_replica(path)
    qtbot.waitUntil(lambda: page._count.text().startswith(begun), timeout=5000)
    assert (figure.isChecked(), list(status.chosen)) == (False, ["family:in_progress"])
    remember(desk.workspace.replica, KEY, {"wanted": {"unanswered": True}})
    assert recall_view(desk.workspace.replica).figure is None, "as an older version kept it"
    desk.contributions._show_wanted(recall_view(desk.workspace.replica).wanted, None)
    assert page.figures._figures["unanswered"].isChecked()
    desk.contributions._show_wanted(ContributionFilter(), "a figure of tomorrow")
    assert contributions.wanted() == ContributionFilter()
