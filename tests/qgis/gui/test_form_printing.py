"""Paper from the page *Encounters*: its menu, the choices that are remembered, the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.encounters import form_printing
from si_javais_un_quartier.gui.encounters.form_dialog import FormChoices, FormDialog
from si_javais_un_quartier.gui.encounters.part import EncountersPart
from si_javais_un_quartier.gui.telling.part import TellingPart
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.encounter_bench import CAMPAIGN, QUESTION, open_campaign
from tests.qgis.gui.quarter_bench import KARIM, Clock


@pytest.fixture
def desk(copy_path: Path, qtbot: Any) -> Iterator[Desk]:
    """The desk with an open campaign and Karim at work."""
    write_preferences(Preferences())
    with Replica.open(copy_path) as replica:
        replica.set_meta("member_uuid", KARIM)
        open_campaign(replica)
    with open_desk(copy_path, qtbot, size=(1280, 720)) as made:
        made.workspace.clock = Clock()
        yield made
    write_preferences(Preferences())


def test_the_menu_leads_to_each_paper(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    part, called = desk.part(EncountersPart), []
    telling = desk.part(TellingPart)
    monkeypatch.setattr(part.forms, "ask", lambda *given: called.append(("forms", given)))
    monkeypatch.setattr(telling, "print_cards", lambda: called.append("cards"))
    monkeypatch.setattr(telling, "open", lambda: called.append("telling"))
    for name in ("print_forms", "print_cards", "tell_in_person"):
        next(it for it in part.page.menu.actions() if it.objectName() == name).trigger()
    assert called == [("forms", (None, "")), "cards", "telling"]
    assert all(isinstance(it, QAction) for it in part.page.menu.actions())


def test_what_was_chosen_is_proposed_again(desk: Desk, tmp_path: Path) -> None:
    forms = desk.part(EncountersPart).forms
    assert forms.dialog(None, "").choices == FormChoices(CAMPAIGN, 1000, 5)
    assert forms.write(tmp_path / "fiche.pdf", FormChoices(None, 2000, 3), Place(807500.0, 6482500.0))
    assert (tmp_path / "fiche.pdf").read_bytes().startswith(b"%PDF")
    again = forms.dialog(None, "")
    assert (again.choices.scale, again.choices.people) == (2000, 3)
    assert again.subject.currentText() == QUESTION


def test_the_map_is_drawn_around_the_canvas_or_the_place_of_the_sheet(desk: Desk) -> None:
    forms, canvas = desk.part(EncountersPart).forms, desk.iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(4.377, 45.424, 4.397, 45.444))
    dialog = forms.dialog(Place(807500.0, 6482500.0), "Place Roannelle")
    assert dialog.around.itemText(1) == "Place Roannelle"
    assert (dialog.middle.x, dialog.middle.y) == pytest.approx((808455, 6482680), abs=2500)
    dialog.around.setCurrentIndex(1)
    assert dialog.middle == Place(807500.0, 6482500.0)


def test_a_map_on_screen_that_shows_nothing_is_not_offered(desk: Desk) -> None:
    desk.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    desk.iface.mapCanvas().setCenter(QgsPointXY(float("nan"), float("nan")))
    middle = desk.part(EncountersPart).forms.dialog(None, "").middle
    assert (isfinite(middle.x), isfinite(middle.y)) == (True, True)


def test_it_is_asked_for_written_where_one_says_and_opened(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output, opened = tmp_path / "fiches du marché.pdf", []
    monkeypatch.setattr(FormDialog, "exec", lambda _: True)
    monkeypatch.setattr(form_printing.QFileDialog, "getSaveFileName", lambda *_: (str(output), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    part = desk.part(EncountersPart)
    part.sheet.presenter.begin()
    part.sheet.presenter.change(place=Place(807500.0, 6482500.0), place_words="Place Roannelle")
    part.page.forms_wanted.emit()
    assert output.read_bytes().startswith(b"%PDF")
    assert opened == [str(output)]


def test_nothing_is_written_where_one_thinks_better_of_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[object] = []
    forms = desk.part(EncountersPart).forms
    monkeypatch.setattr(forms, "write", lambda *given: written.append(given))
    monkeypatch.setattr(form_printing.QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for agreed in (False, True):
        monkeypatch.setattr(FormDialog, "exec", lambda _, agreed=agreed: agreed)
        forms.ask()
    assert written == []


def test_a_file_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk, "say_failure", lambda error: told.append(type(error).__name__))
    nowhere = tmp_path / "pas là" / "fiche.pdf"
    assert not desk.part(EncountersPart).forms.write(nowhere, FormChoices(None, 500, 1), Place(807500.0, 6482500.0))
    assert told == ["NotWritten"]
