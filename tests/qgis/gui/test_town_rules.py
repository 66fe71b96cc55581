"""The town's rules in the window: edited in their dialog, filters of the list, sentences of the sheet and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.domain.town_rules import TownRules
from si_javais_un_quartier.domain.vocabulary import Availability, Occupancy
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.gui.premises.ranking import VACANT
from si_javais_un_quartier.gui.premises.rules_dialog import RulesDialog
from si_javais_un_quartier.gui.premises.sheet_lines import lines_of
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import KARIM, NADIA, Clock, X, Y, uuid_of

LONG, VAGUE, FAR, USED = (uuid_of(number) for number in (40, 41, 42, 43))


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    rows = (
        records.Premises(
            uuid=LONG, address="1, rue Longue", occupancy=Occupancy.VACANT, vacant_since="2024-04-15",
            vacant_since_precision="day", availability=Availability.BLOCKED, geometry=Place(X, Y),
        ),
        records.Premises(
            uuid=VAGUE, address="2, rue Vague", occupancy=Occupancy.VACANT, vacant_since="2024-01-01",
            vacant_since_precision="year", geometry=Place(X + 5, Y),
        ),
        records.Premises(
            uuid=FAR, address="3, rue Loin", occupancy=Occupancy.VACANT, vacant_since="2019-01-01",
            vacant_since_precision="day", geometry=Place(X + 5000, Y),
        ),
        records.Premises(uuid=USED, address="4, rue Vive", occupancy=Occupancy.OCCUPIED, geometry=Place(X, Y)),
    )  # fmt: skip
    with Replica.open(copy_path) as replica:
        acts.perform(replica, Act(phrase("x"), tuple(Insert(row) for row in rows)), NADIA, Clock())
    with open_desk(copy_path, qtbot) as made:
        made.workspace.clock = Clock()
        yield made


@pytest.fixture
def part(desk: Desk, qtbot: object) -> PremisesPart:
    found = desk.part(PremisesPart)
    desk.dock.show_page(found.page)
    qtbot.waitUntil(lambda: found.presenter.held is not None, timeout=20_000)
    return found


def listed(part: PremisesPart) -> dict[str, str]:
    model = part.page.listed.model
    return {model.row(place).title: model.row(place).about for place in range(model.rowCount())}


def menu(part: PremisesPart) -> list[str]:
    return [action.text() for action in part.page.listed.rules.menu().actions() if action.text()]


def area(size: float) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "périmètre de l’aide", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt(
            f"POLYGON(({X - size} {Y - size}, {X + size} {Y - size}, "
            f"{X + size} {Y + size}, {X - size} {Y + size}, {X - size} {Y - size}))"
        )
    )
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_each_rule_is_a_filter_with_its_count_and_rows_say_why(part: PremisesPart) -> None:
    assert "Shop front aid: eligible (2)" in menu(part)
    assert "Shop front aid: to find out (2)" in menu(part)
    assert "Tax list of 2027: to be listed (3)" in menu(part)
    assert "Vacant for over 5 year(s) (1)" in menu(part)
    assert "Date of vacancy to find out (2)" in menu(part)
    part.page.listed.rules.pick("tax:yes")
    assert part.page.listed.state == VACANT
    assert set(listed(part)) == {"1, rue Longue", "2, rue Vague", "3, rue Loin"}
    assert "32 month(s) on 1 January 2027" in listed(part)["1, rue Longue"]
    assert part.page.listed.rules.text() == "Tax list of 2027: to be listed"
    part.page.listed.rules.pick("class:2")
    assert set(listed(part)) == {"1, rue Longue"}
    part.page.listed.rules.pick("")
    assert part.page.listed.rules.text() == "Town’s rules"
    assert len(listed(part)) == 4


def test_a_filter_that_finds_nothing_is_lifted_with_the_rest(part: PremisesPart) -> None:
    part.page.listed.rules.pick("class:0")
    assert listed(part) == {}
    part.presenter._lift()
    assert len(listed(part)) == 5


def test_the_sheet_and_its_paper_say_each_rule_with_its_reason(part: PremisesPart) -> None:
    part.presenter.open_uuid(LONG)
    shown = [label.text() for label in part.page.sheet.findChildren(QLabel) if not label.isHidden()]
    assert "eligible: vacant for 31 month(s)" in shown
    assert "2 to 5 years" in shown
    lines = lines_of(part.presenter.sheet, None, 0, "", part.presenter.weights, "")
    assert any(line.text.endswith("eligible: vacant for 31 month(s)") for line in lines)
    part.presenter.open_uuid(VAGUE)
    assert dict(part.presenter.sheet.rules)["Shop front aid"] == "to find out: vacant for 22 to 34 months"
    part.presenter.open_uuid(USED)
    assert part.presenter.sheet.rules == ()
    assert part.page.sheet._rules.isHidden()


def test_the_dialog_keeps_the_areas_of_a_layer_as_the_perimeter_and_undo_takes_them_back(
    part: PremisesPart, desk: Desk, qtbot: object
) -> None:
    layer = area(50)
    part.town.change_rules()
    dialog = part.town.rules
    assert dialog.perimeter.later.isChecked()
    dialog.perimeter.layers.setLayer(layer)
    dialog.perimeter.from_layer.setChecked(True)
    dialog.months.setValue(30)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert part.town.rules is None, dialog.words.text()
    kept = Catalogue(desk.workspace.replica).settings().town_rules
    assert kept.aid_months == 30
    assert QgsGeometry.fromWkt(kept.aid_perimeter).area() == pytest.approx(10_000)
    qtbot.waitUntil(lambda: part.presenter.held.settings.town_rules == kept, timeout=20_000)
    part.presenter.open_uuid(LONG)
    assert dict(part.presenter.sheet.rules)["Shop front aid"].endswith("31 month(s), inside the perimeter")
    part.presenter.open_uuid(FAR)
    assert dict(part.presenter.sheet.rules)["Shop front aid"].startswith("not eligible")
    again = RulesDialog(desk.workspace, desk.map.canvas)
    qtbot.addWidget(again)
    assert again.perimeter.kept.text() == "The present perimeter (1.0 ha)"
    again.years.setValue(3)
    again.save()
    assert Catalogue(desk.workspace.replica).settings().town_rules.aid_perimeter == kept.aid_perimeter
    desk.workspace.undo()
    desk.workspace.undo()
    assert Catalogue(desk.workspace.replica).settings().town_rules == TownRules()


def test_what_can_not_be_saved_is_said_in_the_dialog(desk: Desk, qtbot: object) -> None:
    dialog = RulesDialog(desk.workspace, desk.map.canvas)
    qtbot.addWidget(dialog)
    dialog.perimeter.from_map.setChecked(True)
    dialog.save()
    assert "There is no perimeter yet" in dialog.words.text()
    dialog.show_usual()
    dialog.limits[0].setValue(9)
    dialog.save()
    assert "must rise" in dialog.words.text()
    assert Catalogue(desk.workspace.replica).where(records.Setting, key="town_rules") == []


def test_a_mediator_reads_the_rules_and_is_told_who_may_change_them(desk: Desk, qtbot: object) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(records.Member, NADIA, (("roles", '["mediator"]'),)),)))
    dialog = RulesDialog(desk.workspace, desk.map.canvas)
    qtbot.addWidget(dialog)
    assert not dialog.save_button.isEnabled()
    assert "needs the role" in dialog.words.text()
    assert desk.workspace.member().uuid != KARIM
