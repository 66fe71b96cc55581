"""The encounter sheet's window: it floats beside the map and never stops anybody.

Question and foot stay, the people between them scroll. One person and one word are open at a time; the others are
folded to what they said, a click away. All that is written is handed over at once and kept by the presenter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.encounters import Voice
from ...store.lookup import FoundPremises
from .. import look
from ..aside import stand_aside
from ..focus_order import follow_layout, steps_of
from ..notice import Notice
from .folded import FoldedVoice, FoldedWord
from .sheet_done import SheetDone
from .sheet_foot import SheetFoot
from .sheet_head import EncounterLine, QuestionHead
from .sheet_ports import Finished, Lists, Shown
from .sizes import Sizes
from .voice_editor import VoiceEditor
from .wheel import WheelScrolls

#: A second between two tries to keep what another program's hold on the file kept from being written.
AGAIN_MS = 1000
WIDTH, HEIGHT = 760, 860
#: Until then widgets that were folded or unfolded may still change their size.
SETTLED_MS = 150


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class SheetWindow(QDialog):
    """Shows a :class:`Shown` and tells what a person does; it decides nothing.

    ``open_wanted``: a voice's uuid and a word's ("" for its last); ``keep_again``: something isn't kept yet.
    """

    next_word = pyqtSignal()
    next_person = pyqtSignal()
    next_sheet = pyqtSignal()
    finish_wanted = pyqtSignal()
    open_wanted = pyqtSignal(str, str)
    restore_wanted = pyqtSignal()
    thrown_away = pyqtSignal()
    reopen_wanted = pyqtSignal()
    another_wanted = pyqtSignal()
    large_wanted = pyqtSignal(bool)
    keep_again = pyqtSignal()
    shut = pyqtSignal()

    def __init__(
        self, sizes: Sizes, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("EncounterSheet")
        self.setModal(False)
        self.setFont(sizes.font())
        self._sizes = sizes
        self._today = ""
        self.head = QuestionHead(sizes, self)
        self.notice = Notice(self)
        self.line = EncounterLine(sizes, propose, self)
        self.voice = VoiceEditor(sizes, propose, self)
        self.voice.word_wanted.connect(lambda uuid: self.open_wanted.emit(self._open_voice, uuid))
        self._open_voice = self._open_word = ""
        self._following = False
        self._stops: list[QWidget] = []
        self._wheel = WheelScrolls(self)
        self._wheel.guard(self.line.day, self.line.format, self.line.people, self.voice.age, self.voice.tie)
        self._folded_voices: dict[str, tuple[Voice, Lists, QWidget]] = {}
        self._body = QWidget(self)
        self._cards = QVBoxLayout()
        self._area = QScrollArea(self)
        self.done_page = SheetDone(sizes, self)
        self._pages = QStackedWidget(self)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.keep_again)
        self.foot = SheetFoot(sizes, self)
        self._connect()
        self._lay_out()
        sizes.dress(self)
        self.setMinimumWidth(max(620, self.foot.minimumSizeHint().width()))
        self.resize(WIDTH + (140 if sizes.large else 0), HEIGHT)

    # -- building

    def _connect(self) -> None:
        for name in ("next_word", "next_person", "next_sheet", "finish_wanted", "restore_wanted", "large_wanted",
                     "another_wanted", "thrown_away"):  # fmt: skip
            getattr(self.foot, name).connect(getattr(self, name))
        self.done_page.reopen.clicked.connect(self.reopen_wanted)
        self.done_page.another.clicked.connect(self.another_wanted)
        self.done_page.close.clicked.connect(self.close)

    def _lay_out(self) -> None:
        self._body.setLayout(QVBoxLayout())
        column = self._body.layout()
        column.setContentsMargins(look.READING_MARGIN, 10, look.READING_MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        column.addStretch(1)
        look.grounded(self._body, QPalette.ColorRole.Window)
        self._area.setWidget(self._body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.verticalScrollBar().rangeChanged.connect(lambda *_: self._follow())
        writing = QWidget(self)
        rows = QVBoxLayout(writing)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for widget in (self.head, look.line(writing), self.notice):
            rows.addWidget(widget)
        rows.addWidget(self._area, 1)
        rows.addWidget(look.line(writing))
        rows.addWidget(self.foot)
        self._pages.addWidget(writing)
        self._pages.addWidget(self.done_page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def show_field_keys(self, keys: Mapping[str, str]) -> None:
        """The key that leads to each field, by its object's name, beside what it is called."""
        for name, key in keys.items():
            field = self._field(name)
            field.setToolTip(f"{field.accessibleName()} ({key})")

    def go_to(self, name: str) -> None:
        """The cursor goes into a field; what stands there is chosen, to be written over."""
        field = self._field(name)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()

    def _field(self, name: str) -> QWidget:
        return self.line.place.edit if name == "encounter_place" else self.voice.findChild(QWidget, name)

    # -- what the presenter shows

    def show_sheet(self, shown: Shown, today: str, *, focus: bool = True) -> None:
        """The sheet; *focus*: with another word open the cursor goes there."""
        another = (shown.voice.uuid, shown.word.uuid) != (self._open_voice, self._open_word)
        self._open_voice, self._open_word = shown.voice.uuid, shown.word.uuid
        self.setWindowTitle(_tr("Paper form") if shown.sheet.paper else _tr("Encounter"))
        self._pages.setCurrentIndex(0)
        self.head.show_campaign(shown)
        self.line.show_sheet(shown, today)
        self._show_cards(shown)
        self.foot.show_sheet(removed=shown.removed, paper=shown.sheet.paper)
        if another and focus:
            self.voice.word.said.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll_soon()

    def _show_cards(self, shown: Shown) -> None:
        before, self._folded_voices = self._folded_voices, {}
        while self._cards.count():
            self._cards.takeAt(0)
        for voice in shown.sheet.voices:
            if voice.uuid == shown.voice.uuid:
                self.voice.show_voice(shown)
                self._cards.addWidget(self.voice)
                continue
            known = before.get(voice.uuid)
            if known is None or known[:2] != (voice, shown.lists):  # one that is as it was stays, without a flicker
                known = (voice, shown.lists, self._folded(voice.uuid, shown))
            self._folded_voices[voice.uuid] = known
            self._cards.addWidget(known[2])
        self._order_focus()
        kept = [card for _, _, card in self._folded_voices.values()]
        for *_, old in before.values():
            if old not in kept:
                old.hide()
                old.deleteLater()

    def _order_focus(self) -> None:
        """People, words and themes come and go: Tab still goes from the top to the bottom."""
        stops = [step for part in (self.head, self._body, self.foot) for step in steps_of(part)]
        if stops != self._stops:
            self._stops = stops
            follow_layout((self.head, self._body, self.foot))

    def _folded(self, uuid: str, shown: Shown) -> QWidget:
        voice = shown.sheet.voice(uuid)
        card = QFrame(self._body)
        look.grounded(card, QPalette.ColorRole.Base)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        who = FoldedVoice(voice, shown.lists, self._sizes, card)
        who.wanted.connect(lambda: self.open_wanted.emit(uuid, ""))
        column.addWidget(who)
        for word in voice.words:
            if not word.begun:
                continue
            said = FoldedWord(word, shown, self._sizes, card)
            said.wanted.connect(lambda word_uuid=word.uuid: self.open_wanted.emit(uuid, word_uuid))
            column.addWidget(look.line(card))
            column.addWidget(said)
        self._sizes.dress(card)
        return card

    def show_saved(self, *, saved: bool) -> None:
        """Whether all is kept; while it isn't, it is tried again each second."""
        self.head.show_saved(saved=saved)
        if saved:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def show_finished(self, finished: Finished, *, notify: str = "") -> None:
        """It is written: how much, which cards, and what next."""
        self.notice.hide()
        self.done_page.show_finished(finished, notify)
        self._pages.setCurrentIndex(1)
        self.done_page.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, findings: Sequence[str], picture: str = "info") -> None:
        """What is missing; nothing takes the message away."""
        if findings:
            self.notice.say("\n".join(findings), picture=picture)
        else:
            self.notice.hide()

    def forbid(self, reason: str) -> None:
        """Say at once that this person can't note anything, rather than after all was typed."""
        self.foot.finish.setEnabled(not reason)
        if reason:
            self.notice.say(reason, picture="lock")

    def is_writing(self) -> bool:
        """Whether a sheet is in front, not what became of the last one."""
        return bool(self._pages.currentIndex() == 0)

    # -- where things stand on the screen

    def _scroll_soon(self) -> None:
        """The open word comes into view once everything has its size."""
        self._following = True
        QTimer.singleShot(0, self._follow)
        QTimer.singleShot(SETTLED_MS, self._stop_following)

    def _stop_following(self) -> None:
        self._following = False

    def _follow(self) -> None:
        """All of the person where there is room; else the sentence while it isn't said, then the word."""
        if not self._following:
            return
        card = self.voice.mapTo(self._body, QPoint(0, 0)).y() - look.TOOL_MARGIN
        bottom = self.voice.geometry().bottom() + look.TOOL_MARGIN
        room = self._area.viewport().height()
        wanted = card if bottom - card <= room or not self.voice.informed.isChecked() else bottom - room
        self._area.verticalScrollBar().setValue(0 if bottom <= room else wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 choose a theme, outside fields that take digits themselves; the keypad's Enter is the other Enter."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Enter and control and self.is_writing():
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.next_person if shift else self.next_word).emit()
            return
        digit = event.key() - Qt.Key.Key_0
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and self.is_writing() and 1 <= digit <= 9 and self.voice.word.themes.press_digit(digit):
            event.accept()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """However it goes away (Escape, the cross, the quarter closed)."""
        super().hideEvent(event)
        self.shut.emit()

    def stand_aside(self, window: QWidget) -> None:
        """Over the dock's side of *window*, never higher than it: the map stays free to be pointed at."""
        stand_aside(self, window, HEIGHT)
