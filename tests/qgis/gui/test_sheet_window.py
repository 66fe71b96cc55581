"""The encounter sheet's window by keys and clicks, beside a real map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow, QWidget

from si_javais_un_quartier.domain.records import Encounter, Place
from si_javais_un_quartier.domain.vocabulary import Kind
from si_javais_un_quartier.gui.encounters.camera_dialog import CameraDialog
from si_javais_un_quartier.gui.encounters.sheet_desk import SheetDesk
from si_javais_un_quartier.gui.encounters.sheet_window import SheetWindow
from si_javais_un_quartier.gui.encounters.support_dialog import SupportDialog
from si_javais_un_quartier.qgis_bridge.geocoding import CrsTransformer
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.workspace import Workspace
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.encounters import encounters, receipts
from tests.qgis.gui.encounter_bench import QUESTION, open_campaign
from tests.qgis.gui.quarter_bench import KARIM, PREMISES, Clock, X, Y, words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN = Qt.Key.Key_Return


@pytest.fixture
def workspace(copy_path: Path) -> Iterator[Workspace]:
    """The quarter, open as QGIS has it, with Karim at work."""
    made = Workspace(Clock())
    made.open_replica(copy_path)
    made.replica.set_meta("member_uuid", KARIM)
    open_campaign(made.replica)
    yield made
    made.close()
    write_preferences(Preferences())


@pytest.fixture
def desk(workspace: Workspace, qtbot: Any) -> Iterator[SheetDesk]:
    """The sheet, open beside a map in the quarter's CRS."""
    main = QMainWindow()
    canvas = QgsMapCanvas(main)
    main.setCentralWidget(canvas)
    main.resize(1280, 720)
    qtbot.addWidget(main)
    main.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    made = SheetDesk(workspace, canvas, main)
    made.open()
    QApplication.setActiveWindow(made.window)
    yield made
    made.remove()


def window_of(desk: SheetDesk) -> SheetWindow:
    assert desk.window is not None
    return desk.window


def press(desk: SheetDesk, key: Any, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or window_of(desk), key, held)


def typed(desk: SheetDesk, text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or window_of(desk), text)


def named(desk: SheetDesk, name: str) -> Any:
    return window_of(desk).findChild(QWidget, name)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_stands_beside_the_map_with_the_question_and_the_sentence(desk: SheetDesk) -> None:
    window = window_of(desk)
    assert not window.isModal()
    assert window.findChild(QLabel, "question").text() == QUESTION
    assert window.findChild(QLabel, "state").text() == "All is saved"
    assert window.voice.word.said.edit.hasFocus()
    assert any("Puis-je le publier" in label.text() for label in window.findChildren(QLabel))
    assert not window.voice.publish.isEnabled()


def test_two_people_and_three_words_by_keys_alone(desk: SheetDesk, workspace: Workspace) -> None:
    window = window_of(desk)
    typed(desk, "Un banc")
    press(desk, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press(desk, RETURN, CONTROL)
    typed(desk, "Un arbre 4")
    press(desk, RETURN, CONTROL | SHIFT)
    typed(desk, "Un cafe")
    window.voice.informed.setFocus()
    press(desk, Qt.Key.Key_Space)
    window.voice.publish.setFocus()
    press(desk, Qt.Key.Key_Space)
    press(desk, Qt.Key.Key_4)
    press(desk, RETURN, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert not window.is_writing()
    (item,) = encounters(workspace.replica)
    found = receipts(workspace.replica, item.uuid)
    assert [it.words for it in found] == ["Un banc", "Un arbre 4", "Un cafe"]
    assert [it.theme for it in found] == ["mieux_circuler", "mieux_circuler", "rez_de_chaussee"]
    assert [it.may_publish for it in found] == [None, None, True]
    assert "2" in window.findChild(QLabel, "finished").text()


def test_the_keypads_enter_does_the_same(desk: SheetDesk) -> None:
    pad = Qt.KeyboardModifier.KeypadModifier
    typed(desk, "Un banc")
    press(desk, Qt.Key.Key_Enter, CONTROL | pad)
    assert len(desk.presenter.sheet.words) == 2
    typed(desk, "Un arbre")
    press(desk, Qt.Key.Key_Enter, CONTROL | SHIFT | pad)
    assert len(desk.presenter.sheet.voices) == 2
    assert [word.verbatim for word in desk.presenter.sheet.words] == ["Un banc", "Un arbre", ""]


def test_a_digit_chooses_and_a_second_click_lets_go(desk: SheetDesk) -> None:
    themes = window_of(desk).voice.word.themes
    for _ in range(2):
        press(desk, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        assert desk.presenter.sheet.words[0].theme == "s_entraider"
    assert not themes.press_digit(9)
    click(themes.findChild(QWidget, "theme_s_entraider"))
    assert desk.presenter.sheet.words[0].theme is None


def test_what_was_folded_opens_again_with_a_click(desk: SheetDesk) -> None:
    window, presenter = window_of(desk), desk.presenter
    typed(desk, "Un banc")
    first = presenter.sheet.words[0].uuid
    press(desk, RETURN, CONTROL)
    typed(desk, "Un arbre")
    click(window.findChild(QWidget, "folded_" + first))
    assert window.voice.word.said.edit.toPlainText() == "Un banc"
    assert window.voice.word.said.edit.hasFocus()
    typed(desk, "!")
    assert "!" in presenter.sheet.words[0].verbatim


def test_a_click_on_the_map_places_the_word_and_finds_the_premises(desk: SheetDesk) -> None:
    window = window_of(desk)
    window.voice.word.place._pin.trigger()
    assert desk.places.map._canvas.mapTool() is desk.places.map._tool
    desk.places.map._tool.canvasClicked.emit(QgsPointXY(X + 2, Y), Qt.MouseButton.LeftButton)
    word = desk.presenter.sheet.words[0]
    assert (word.premises_uuid, word.place_words) == (PREMISES, "12, rue de la Ville")
    assert window.voice.word.place.edit.text() == "12, rue de la Ville"
    window.line.place._pin.trigger()
    desk.places.map._tool.canvasClicked.emit(QgsPointXY(X + 500, Y), Qt.MouseButton.LeftButton)
    assert desk.presenter.sheet.place == Place(X + 500, Y)
    click(named(desk, "here"))
    assert desk.presenter.sheet.words[0].place == Place(X + 500, Y)
    window.voice.word.place._none.trigger()
    assert desk.presenter.sheet.words[0].place is None


def test_a_place_goes_to_the_word_it_was_asked_for(desk: SheetDesk) -> None:
    window = window_of(desk)
    typed(desk, "Un banc")
    window.voice.word.place._pin.trigger()
    desk.presenter.next_word()
    desk.places.map._tool.canvasClicked.emit(QgsPointXY(X + 500, Y), Qt.MouseButton.LeftButton)
    first, second = desk.presenter.sheet.words
    assert (first.place, second.place) == (Place(X + 500, Y), None)


def test_premises_are_proposed_while_an_address_is_typed(desk: SheetDesk) -> None:
    place = window_of(desk).voice.word.place
    place.edit.setFocus()
    typed(desk, "12 rue")
    assert list(place._found) == ["12, rue de la Ville"]
    place._chosen("12, rue de la Ville")
    assert desk.presenter.sheet.words[0].premises_uuid == PREMISES


def test_escape_closes_and_the_key_brings_it_back(desk: SheetDesk) -> None:
    typed(desk, "Un banc")
    press(desk, Qt.Key.Key_Escape)
    assert not window_of(desk).isVisible()
    assert desk.presenter.sheet is None
    desk.open()
    assert window_of(desk).voice.word.said.edit.toPlainText() == "Un banc"


def test_large_type_goes_on_with_the_same_sheet_and_is_remembered(desk: SheetDesk) -> None:
    typed(desk, "Un banc")
    small = window_of(desk).voice.word.said.edit.font().pointSizeF()
    desk._resize_type(True)
    window = window_of(desk)
    assert window.voice.word.said.edit.font().pointSizeF() == small + 3
    assert window.voice.word.said.edit.toPlainText() == "Un banc"
    assert desk.presenter.sheet is not None
    desk._take_down()
    desk.open()
    assert window_of(desk)._sizes.large


def test_paper_forms_in_a_row_keep_place_day_and_question(desk: SheetDesk, workspace: Workspace) -> None:
    desk.open(paper=True)
    window = window_of(desk)
    window.line.place.edit.setFocus()
    typed(desk, "Marche")
    window.line.day.setDate(window.line.day.date().addDays(-3))
    window.voice.word.said.edit.setFocus()
    for number in range(3):
        typed(desk, f"Feuille {number}")
        press(desk, Qt.Key.Key_PageDown, CONTROL)
        assert window.voice.word.said.edit.hasFocus()
    found = encounters(workspace.replica)
    assert [(it.place, it.held_on, it.words) for it in found] == [("Marche", "2026-11-18", 1)] * 3


def test_photos_wait_for_the_persons_yes(desk: SheetDesk, tmp_path: Path, qtbot: Any) -> None:
    window = window_of(desk)
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    good, odd = tmp_path / "IMG_1.JPG", tmp_path / "IMG_2.HEIC"
    assert picture.save(str(good), "jpg")
    odd.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 30)
    assert not named(desk, "photo").isEnabled()
    desk.photos.add("clipboard", window)
    assert "Ask first" in window.notice.words()
    desk.presenter.change_voice(informed=True, photo=True)
    assert named(desk, "photo").isEnabled()
    desk.photos.add_files([good, odd], window)
    qtbot.waitUntil(lambda: "HEIC" in window.notice.words(), timeout=20000)
    assert [photo.width for photo in desk.presenter.sheet.words[0].photos] == [60]
    picture.fill(QColor("red"))
    QApplication.clipboard().setImage(picture)
    window.voice.word.said.edit.paste()
    assert len(desk.presenter.sheet.words[0].photos) == 2


def test_a_cameras_folder_is_looked_through(tmp_path: Path, qtbot: Any) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "a.jpg"), "jpg")
    (tmp_path / "b.jpg").write_bytes(b"broken")
    dialog = CameraDialog(str(tmp_path), None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog._task is None, timeout=20000)
    assert dialog.list.count() == 2
    sizes = {dialog.list.item(row).icon().actualSize(dialog.list.iconSize()).width() for row in range(2)}
    assert sizes == {dialog.list.iconSize().width()}  # none is laid out anew when its picture comes
    dialog.list.item(0).setSelected(True)
    assert len(dialog.chosen()) == 1
    assert dialog.add.isEnabled()
    dialog.show_folder("")
    assert not dialog.add.isEnabled()


def test_somebody_elses_idea_is_found_by_card_or_words(desk: SheetDesk, workspace: Workspace, qtbot: Any) -> None:
    dialog = SupportDialog(workspace, window_of(desk))
    qtbot.addWidget(dialog)
    dialog.field.setText("k7m 4qc")
    assert dialog.list.count() == 1
    dialog.accept()
    assert dialog.chosen == words(2).uuid


def test_the_wheel_scrolls_and_changes_nothing(desk: SheetDesk) -> None:
    people = window_of(desk).line.people
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(people, turn)
    assert people.value() == 0
    people.setFocus()
    QApplication.sendEvent(people, turn)
    assert people.value() == 1


def test_an_answer_is_wanted_unless_somebody_says_no(desk: SheetDesk) -> None:
    typed(desk, "Un banc")
    assert desk.presenter.sheet.words[0].answer_wanted
    named(desk, "answer_wanted").click()
    assert not desk.presenter.sheet.words[0].answer_wanted


def test_tab_goes_from_the_top_to_the_bottom(desk: SheetDesk) -> None:
    window = window_of(desk)
    typed(desk, "Un banc")
    press(desk, RETURN, CONTROL)
    typed(desk, "Une fontaine")
    window.voice.word.said.edit.setFocus()
    seen = []
    for _ in range(60):
        press(desk, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
        if seen[-1] == "verbatim":
            break
    watched = ("choice_need", "theme_", "hint", "next_word", "finish", "format", "pseudonym", "card")
    found = [next(start for start in watched if name.startswith(start)) for name in seen if name.startswith(watched)]
    assert list(dict.fromkeys(found)) == list(watched), seen


def test_a_real_name_is_noticed_and_hinders_nobody(desk: SheetDesk) -> None:
    voice = window_of(desk).voice
    assert "real name" not in voice.meaning.text()
    voice.pseudonym.setFocus()
    voice.pseudonym.selectAll()
    typed(desk, "Jean Dupont")
    assert "“Jean Dupont” reads like a real name" in voice.meaning.text()
    voice._other.click()
    assert "real name" not in voice.meaning.text()


def test_the_minors_switch_comes_with_the_age(desk: SheetDesk) -> None:
    voice = window_of(desk).voice
    voice.informed.click()
    voice.age.setCurrentIndex(1)
    voice.age.activated.emit(1)
    assert voice.adult.isVisible()
    assert not voice.photo.isEnabled()
    voice.adult.click()
    assert desk.presenter.sheet.voices[0].adult
    assert desk.presenter.sheet.words[0].kind is Kind.IDEA


@pytest.mark.parametrize("key", ["G", "L", "C", "R", "O"])
def test_a_key_leads_to_each_box_of_the_paper_and_another_back_to_the_words(desk: SheetDesk, key: str) -> None:
    boxes = {"G": "age", "L": "tie", "C": "card", "R": "hint", "O": "place"}
    typed(desk, "Un banc")
    press(desk, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.AltModifier)
    box = QApplication.focusWidget()
    assert box.objectName() == boxes[key]
    assert f"Alt+{key}" in box.toolTip()
    press(desk, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert window_of(desk).voice.word.said.edit.hasFocus()
    assert window_of(desk).voice.word.said.edit.toPlainText() == "Un banc"


def test_a_card_number_is_written_over_and_an_age_chosen_by_its_first_digit(desk: SheetDesk) -> None:
    press(desk, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    typed(desk, "K7M-4QX")
    press(desk, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    typed(desk, "6")
    assert desk.presenter.sheet.words[0].reference == "K7M-4QX"
    assert desk.presenter.sheet.voices[0].age_band == "60_74"


BAN = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y;lon;lat\n"


def test_the_encounters_place_is_found_in_ones_own_address_file(desk: SheetDesk, tmp_path: Path, qtbot: Any) -> None:
    lines = "42218_1;12;;Rue de la Ville;42000;42218;Saint-Étienne;808400.0;6482400.0;4.3837;45.4344\n"
    path = tmp_path / "adresses-42 é.csv"
    path.write_text(BAN + lines, "utf-8")
    desk.places.addresses.use_file(str(path))
    desk.places.show_ways()
    field = window_of(desk).line.place
    field.edit.setFocus()
    typed(desk, "12 rue de la ville")
    with qtbot.waitSignal(desk.places.addresses.found, timeout=10_000):
        press(desk, RETURN)
    sheet = desk.presenter.sheet
    assert sheet.place is not None
    there = CrsTransformer(QgsCoordinateReferenceSystem("EPSG:2154")).forward(4.3837, 45.4344)
    assert (sheet.place.x, sheet.place.y) == pytest.approx(there, abs=0.01)
    assert "12 Rue de la Ville" in field.edit.text()


def test_an_encounter_may_have_no_place_and_has_a_mood(desk: SheetDesk) -> None:
    desk.presenter.place_encounter(Place(X, Y), "place Roannelle")
    window = window_of(desk)
    no_place = next(it for it in window.line.place.edit.actions() if it.text() == "No place")
    no_place.trigger()
    assert (desk.presenter.sheet.place, desk.presenter.sheet.place_words) == (None, "")
    click(named(desk, "notes_button"))
    window.line.mood.setFocus()
    typed(desk, "vif, inquiet")
    window.voice.word.said.edit.setFocus()
    typed(desk, "Un banc")
    press(desk, Qt.Key.Key_Return, CONTROL | Qt.KeyboardModifier.AltModifier)
    (met,) = encounters(desk._workspace.replica)
    stored = Catalogue(desk._workspace.replica).get(Encounter, met.uuid)
    assert (stored.mood, stored.place, stored.geometry) == ("vif, inquiet", None, None)
