"""The page Initiatives: looked through, written, linked, undone; the map beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from si_javais_un_quartier.domain.records import Initiative, InitiativeLink, Place
from si_javais_un_quartier.domain.vocabulary import Relation, Sector
from si_javais_un_quartier.gui.contributions.initiative_ability import InitiativeAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.initiatives.part import InitiativesPart
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.qgis_bridge.layers import find_layer
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import PREMISES


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    with open_desk(copy_path, qtbot) as desk:
        yield desk


@pytest.fixture
def part(desk: Desk) -> InitiativesPart:
    part = desk.part(InitiativesPart)
    desk.dock.show_page(part.page)
    return part


def note(part: InitiativesPart, name: str, **fields: str) -> None:
    """Through the fields, as a person does."""
    part.page.add.click()
    assert part.page.under() is part.form
    part.form.name.setText(name)
    for field, value in fields.items():
        getattr(part.form, field).setText(value)
    part.form.findChild(QPushButton, "save_initiative").click()


def stored(desk: Desk) -> list[Initiative]:
    return Catalogue(desk.workspace.replica).all(Initiative)


def test_an_empty_page_says_what_to_do_and_leads_there(part: InitiativesPart) -> None:
    page = part.page
    assert page.under() is page.empty
    page.empty._buttons[0].click()
    assert page.under() is part.form


def test_one_is_noted_read_changed_and_undone(desk: Desk, part: InitiativesPart) -> None:
    note(part, "Atelier vélo", organiser="Vélocité", website="velo.example")
    (made,) = stored(desk)
    assert (made.name, made.organiser, made.website) == ("Atelier vélo", "Vélocité", "https://velo.example")
    page = part.page
    assert page.under() is page.sheet
    assert page.sheet.name.text() == "Atelier vélo"
    page.sheet.edit.click()
    part.form.sector.setCurrentIndex(part.form.sector.findData(Sector.PRIVATE))
    part.form.findChild(QPushButton, "save_initiative").click()
    assert stored(desk)[0].sector is Sector.PRIVATE
    desk.workspace.undo()
    assert stored(desk)[0].sector is Sector.CITIZEN
    desk.workspace.undo()
    assert stored(desk) == []
    assert page.under() is page.empty


def test_a_refusal_keeps_the_fields_open_and_says_why(desk: Desk, part: InitiativesPart) -> None:
    note(part, "", organiser="Vélocité")
    assert part.page.under() is part.form
    assert part.form.organiser.text() == "Vélocité"
    assert desk.dock.notice.isVisible()
    assert stored(desk) == []


def test_what_is_being_written_survives_a_refresh(desk: Desk, part: InitiativesPart) -> None:
    part.page.add.click()
    part.form.name.setText("Chorale")
    desk.workspace.changed.emit(None)
    assert part.page.under() is part.form
    assert part.form.name.text() == "Chorale"


def test_it_is_placed_by_a_click_and_found_again_from_the_map(desk: Desk, part: InitiativesPart) -> None:
    part.page.add.click()
    part.form.name.setText("Fête")
    part.pointing.picked.emit(Place(808100.0, 6481200.0))
    part.form.findChild(QPushButton, "save_initiative").click()
    note(part, "Autre")
    assert part.page.sheet.name.text() == "Autre"
    layer = find_layer("initiative")
    fete = next(it for it in layer.getFeatures() if it["name"] == "Fête")
    assert (round(fete.geometry().asPoint().x()), round(fete.geometry().asPoint().y())) == (808100, 6481200)
    desk.dock.show_page(desk.contributions.page)
    layer.selectByIds([fete.id()])
    assert part.page.isVisible()
    assert part.page.sheet.name.text() == "Fête"


def test_the_contribution_being_read_is_linked_and_opened_from_it(desk: Desk, part: InitiativesPart) -> None:
    note(part, "Atelier vélo")
    uuid = desk.contributions.reading.dossier.contribution.uuid
    part.page.sheet.link_wanted.emit(Relation.PROMPTED)
    (link,) = Catalogue(desk.workspace.replica).all(InitiativeLink)
    assert (link.contribution_uuid, link.relation) == (uuid, Relation.PROMPTED)
    part.page.sheet.contribution_wanted.emit(uuid)
    assert desk.contributions.page.isVisible()
    part.presenter.unlink(link.uuid)
    assert Catalogue(desk.workspace.replica).all(InitiativeLink) == []


def test_a_contribution_says_its_initiatives_and_is_linked_from_its_own_menu(desk: Desk, part: InitiativesPart) -> None:
    note(part, "Atelier vélo")
    (made,) = stored(desk)
    linking = ability(desk, InitiativeAbility)
    desk.dock.show_page(desk.contributions.page)
    assert not linking.line.isVisible()
    linking.choose()
    menus = [it.menu() for it in linking.choice.actions() if it.menu() is not None]
    linking.choice.close()
    assert [it.text() for it in menus[0].actions()] == ["Atelier vélo"]
    menus[0].actions()[0].trigger()
    assert linking.line.isVisible()
    assert linking.line.text() == "Initiative: Atelier vélo"
    (link,) = Catalogue(desk.workspace.replica).all(InitiativeLink)
    assert (link.initiative_uuid, link.relation) == (made.uuid, Relation.ABOUT)
    linking._fill()
    linking._menu.actions()[0].trigger()
    assert part.page.isVisible()
    assert part.page.sheet.name.text() == "Atelier vélo"
    desk.dock.show_page(desk.contributions.page)
    linking._menu.actions()[-1].trigger()
    assert not linking.line.isVisible()


def test_the_premises_it_uses_are_opened_from_it(desk: Desk, part: InitiativesPart, qtbot: object) -> None:
    assert part.presenter.span("2026-11-21") == ("", "")
    values = {"name": "Boutique à l’essai", "premises_uuid": PREMISES, "starts_on": "2026-03-01"}
    part.presenter.add()
    assert part.presenter.save(values)
    assert part.presenter.span("2026-11-21") == ("2026-03-01", "2026-11-21")
    assert part.page.sheet.premises.isVisible()
    part.page.sheet.premises.click()
    premises = desk.part(PremisesPart)
    qtbot.waitUntil(lambda: premises.presenter.sheet is not None, timeout=20_000)
    assert premises.presenter.sheet.uuid == PREMISES
    premises.page.sheet.initiative_wanted.emit(stored(desk)[0].uuid)
    assert part.page.isVisible()


def test_filters_narrow_the_list_and_are_lifted_by_one_button(desk: Desk, part: InitiativesPart) -> None:
    for name in ("Atelier vélo", "Chorale"):
        note(part, name)
    page = part.page
    page.search.setText("chor")
    assert [page.list.item(row).text() for row in range(page.list.count())] == ["Chorale"]
    page.search.setText("zzz")
    assert page.under() is page.empty
    page.empty._buttons[0].click()
    assert page.list.count() == 2
    assert page.search.text() == ""
    page.sectors[Sector.PUBLIC].click()
    assert page.list.count() == 0


def test_hostile_words_stay_words(desk: Desk, part: InitiativesPart) -> None:
    words = "<img src=file:///etc/passwd><b>x</b>"
    note(part, words, organiser=words, schedule=words)
    for label in (part.page.sheet.name, part.page.sheet.body):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert part.page.sheet.name.text() == words


@pytest.mark.parametrize("width", [360, 460])
def test_the_page_fits_a_narrow_dock(desk: Desk, part: InitiativesPart, qtbot: object, width: int) -> None:
    note(part, "Un nom très long " * 10)
    part.presenter.edit()
    desk.dock.setFloating(True)
    desk.dock.resize(width, 700)
    qtbot.waitUntil(lambda: desk.dock.width() <= width + 2)
    assert part.page.minimumSizeHint().width() <= 360


def test_keys_work_while_the_page_has_the_focus(part: InitiativesPart) -> None:
    part.page.list.setFocus()
    QTest.keyClick(part.page.search, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert part.page.under() is part.form


def test_an_act_beside_a_page_that_is_not_in_sight_does_not_wait_for_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, read = desk.part(InitiativesPart), []
    monkeypatch.setattr(part.presenter, "refresh", lambda: read.append(1))
    desk.dock.show_page(desk.contributions.page)
    desk.workspace.changed.emit(None)
    assert read == []
    desk.dock.show_page(part.page)
    assert read == [1]
