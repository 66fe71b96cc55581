"""Owners in the window: their kinds filled in from the open file, their numbers handed out with the warning."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QLabel

from si_javais_un_quartier.algorithms.importowners import ImportOwnersAlgorithm
from si_javais_un_quartier.algorithms.ownerletters import OwnerLettersAlgorithm
from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.premises.letters_dialog import LettersDialog
from si_javais_un_quartier.gui.premises.owners_dialog import OwnersDialog
from si_javais_un_quartier.gui.premises.part import PremisesPart
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, Clock, uuid_of

PARCEL = "42218000AB0012"
OWNED = uuid_of(40)
HEADING = "Département;Code Commune;Préfixe;Section;N° plan;N° SIREN;Groupe personne;Dénomination"
FORMULA = "=1+1"


@pytest.fixture
def open_file(tmp_path: Path) -> Path:
    path = tmp_path / "PM_23_NB_420.txt"
    path.write_text(f"{HEADING}\n42;218;   ;AB;0012;123456789;5;OFFICE SECRET\n", "latin-1")
    return path


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    row = records.Premises(
        uuid=OWNED, address=FORMULA, parcel_id=PARCEL, occupancy=Occupancy.VACANT, owner_ref="R-12",
        vacant_since="2020-01-01",
    )  # fmt: skip
    with Replica.open(copy_path) as replica:
        acts.perform(replica, Act(phrase("x"), (Insert(row),)), NADIA, Clock())
    with open_desk(copy_path, qtbot) as made:
        yield made


def owner(desk: Desk) -> str | None:
    return Catalogue(desk.workspace.replica).get(records.Premises, OWNED).owner_type


def test_the_kind_is_filled_in_shown_in_the_sheet_and_taken_back(desk: Desk, open_file: Path, qtbot: object) -> None:
    part = desk.part(PremisesPart)
    desk.dock.show_page(part.page)
    dialog = OwnersDialog(desk.workspace)
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.file.setFilePath(str(open_file))
    dialog.go.click()
    qtbot.waitUntil(lambda: owner(desk) == "social_landlord", timeout=20_000)
    assert "filled in: 1" in dialog.words.toPlainText()
    assert "Never read: N° SIREN, Dénomination." in dialog.words.toPlainText()
    assert "SECRET" not in dialog.words.toPlainText()
    part.presenter.when_read(lambda: part.presenter.open_uuid(OWNED))
    qtbot.waitUntil(
        lambda: "social landlord" in [it.text() for it in part.page.sheet.findChildren(QLabel)], timeout=20_000
    )
    desk.workspace.undo()
    assert owner(desk) is None


def test_another_file_is_refused_in_the_dialog_and_changes_nothing(desk: Desk, tmp_path: Path, qtbot: object) -> None:
    path = tmp_path / "autre.csv"
    path.write_text("a;b\n1;2\n")
    dialog = OwnersDialog(desk.workspace)
    qtbot.addWidget(dialog)
    dialog.file.setFilePath(str(path))
    dialog.fill_in()
    qtbot.waitUntil(lambda: "data.gouv.fr" in dialog.words.toPlainText(), timeout=20_000)
    assert dialog.go.isEnabled()
    assert owner(desk) is None


def test_the_list_is_handed_out_with_its_warning_and_no_formula(desk: Desk, tmp_path: Path, qtbot: object) -> None:
    dialog = LettersDialog(desk.workspace, Catalogue(desk.workspace.replica).all(records.Premises))
    qtbot.addWidget(dialog)
    assert "1 premises of the list" in dialog.words.text()
    assert "1 without an owner’s number" in dialog.words.text()
    assert "delete it once they are sent" in dialog.warning.text()
    path = tmp_path / "adresses.csv"
    dialog.write(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows == [["Number in the city’s file", "Address", "Parcel"], ["R-12", "'" + FORMULA, PARCEL]]
    assert "1 row(s) written" in dialog.said.text()
    (tmp_path / "folder.csv").mkdir()
    dialog.write(tmp_path / "folder.csv")
    assert "row(s) written" not in dialog.said.text()


def test_who_may_neither_edit_nor_export_is_told(desk: Desk, qtbot: object) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(records.Member, NADIA, (("roles", "[]"),)),)))
    dialogs = (OwnersDialog(desk.workspace), LettersDialog(desk.workspace, []))
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert not dialog.go.isEnabled()
    assert "needs the role" in dialogs[0].words.toPlainText()
    assert "needs the role" in dialogs[1].said.text()


def test_the_menu_opens_both_on_what_is_listed(desk: Desk, qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    part = desk.part(PremisesPart)
    desk.dock.show_page(part.page)
    qtbot.waitUntil(lambda: part.presenter.held is not None, timeout=20_000)
    opened = []
    monkeypatch.setattr(OwnersDialog, "exec", lambda it: opened.append(it.windowTitle()))
    monkeypatch.setattr(LettersDialog, "exec", lambda it: opened.append(len(it._premises)))
    part.page.listed.rules.pick("class:3")
    for action in part.page.listed.more.menu().actions():
        action.trigger()
    assert opened == ["Kinds of owners", 1]


def test_both_run_without_a_window(copy_path: Path, open_file: Path, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    with Replica.open(copy_path) as replica:
        row = records.Premises(uuid=OWNED, address="1 rue X", parcel_id=PARCEL, owner_ref="R-1")
        acts.perform(replica, Act(phrase("x"), (Insert(row),)), NADIA, SystemClock())
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    given = {"REPLICA": str(copy_path), "INPUT": str(open_file)}
    results, worked = ImportOwnersAlgorithm().create().run(given, context, feedback)
    assert worked
    assert (results["FILLED"], results["KEPT"]) == (1, 0)
    assert "SECRET" not in feedback.textLog()
    table = tmp_path / "x.csv"
    for vacant_only, count in ((True, 0), (False, 1)):
        given = {"REPLICA": str(copy_path), "VACANT_ONLY": vacant_only, "OUTPUT": str(table)}
        results, worked = OwnerLettersAlgorithm().create().run(given, context, feedback)
        assert (worked, results["WRITTEN"], results["LEFT_OUT"]) == (True, count, 1)
    assert "delete it once they are sent" in feedback.textLog()
