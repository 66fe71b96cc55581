"""Standard answers: managed in their dialog, put into an answer with what is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.vocabulary import Status
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.templates_dialog import TemplatesDialog
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.desk_fixture import open_desk
from tests.qgis.gui.quarter_bench import NADIA, words


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """The first contribution, which has premises, is read by Nadia, who administers the quarter too."""
    with open_desk(copy_path, qtbot, number=0) as desk:
        roles = (("roles", '["planner", "decision_maker", "administrator"]'),)
        desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, roles),)))
        yield desk


@pytest.fixture
def dialog(desk: Desk, qtbot: object) -> TemplatesDialog:
    """The dialog over the open quarter."""
    dialog = TemplatesDialog(desk.workspace)
    qtbot.addWidget(dialog)
    return dialog


def test_a_new_one_is_proposed_first_where_it_fits(desk: Desk, dialog: TemplatesDialog) -> None:
    dialog.add()
    dialog.name.setText("Local & vitrine")
    dialog.body.setPlainText("Bonjour {auteur}, le local du {local} : voir {suite}.")
    dialog.status.setCurrentIndex(dialog.status.findData(Status.UNDER_REVIEW))
    dialog.themes["bien_vivre"].setChecked(True)
    dialog.save()
    assert Catalogue(desk.workspace.replica).settings().templates[-1].themes == ("bien_vivre",)
    desk.contributions.presenter.read(words(1).uuid)
    desk.contributions.presenter.read(words(0).uuid)
    composer = desk.contributions.page.pane.composer
    composer._menu.aboutToShow.emit()
    first = composer._menu.actions()[0]
    assert first.text() == "Local && vitrine"
    composer.open(note=False)
    composer._field.setPlainText("Déjà tapé. ")
    composer._field.moveCursor(composer._field.textCursor().MoveOperation.End)
    first.trigger()
    assert composer.words() == "Déjà tapé. Bonjour Mina, du quartier, le local du 12, rue de la Ville : voir {suite}."
    composer._finish()
    assert desk.dock.notice.isVisible()
    assert composer.words().endswith("{suite}.")
    desk.workspace.undo()
    assert len(Catalogue(desk.workspace.replica).settings().templates) == 3


def test_one_is_renamed_another_removed_in_one_act(desk: Desk, dialog: TemplatesDialog) -> None:
    dialog.list.setCurrentRow(1)
    dialog.name.setText("Où, quand ?")
    dialog.list.setCurrentRow(2)
    dialog.remove()
    dialog.save()
    assert [it.name for it in Catalogue(desk.workspace.replica).settings().templates] == ["Bien reçu", "Où, quand ?"]


def test_what_is_wrong_is_said_and_nothing_is_written(desk: Desk, dialog: TemplatesDialog) -> None:
    before = Catalogue(desk.workspace.replica).settings().templates
    dialog.add()
    dialog.save()
    assert "New answer" in dialog.words.text()
    assert Catalogue(desk.workspace.replica).settings().templates == before


def test_without_the_role_they_can_be_read_only(desk: Desk, qtbot: object) -> None:
    desk.workspace.perform(Act(phrase("x"), (Update(Member, NADIA, (("roles", '["planner"]'),)),)))
    dialog = TemplatesDialog(desk.workspace)
    qtbot.addWidget(dialog)
    assert dialog.body.isReadOnly()
    assert not dialog._add.isEnabled()
    assert Catalogue(desk.workspace.replica).settings().templates[0].name == dialog.name.text()
