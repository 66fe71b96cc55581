"""The person who is speaking now: pseudonym, what they agreed to, their words, and where to meet them again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...domain.encounter_findings import LONGEST_PSEUDONYM
from ...domain.encounters import Voice
from ...domain.suspicions import looks_like_a_name
from ...qgis_bridge.icons import icon
from ...store.lookup import FoundPremises
from .. import look, words
from ..buttons import FlatButton
from ..empty import plain_label
from .folded import FoldedWord
from .sheet_ports import Shown
from .sizes import Sizes
from .word_editor import WordEditor


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class Sentence(QWidget):
    """What to say aloud before anything is ticked."""

    def __init__(self, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sign = QLabel(self)
        sign.setPixmap(icon("speak", look.text(self.palette())).pixmap(QSize(18, 18)))
        sign.setAccessibleName(_tr("Say it aloud"))
        self._words = plain_label(parent=self)
        self._words.setFont(sizes.font(0.5))
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)

    def show_words(self, sentence: str) -> None:
        """The quarter's sentence."""
        self._words.setText(words.quoted(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted ground with a bar of the highlight on the left."""
        painter, palette = QPainter(self), self.palette()
        tint = look.blend(look.accent(palette), palette.color(QPalette.ColorRole.Base), 0.1)
        painter.fillRect(self.rect(), tint)
        painter.fillRect(0, 0, 3, self.height(), look.accent(palette))


class Switch(QCheckBox):
    """A consent. Its Alt key answers at once and leaves the cursor in the words that are being written."""

    def event(self, event: QEvent) -> bool:
        """The key of its underlined letter."""
        if event.type() == QEvent.Type.Shortcut:
            if self.isEnabled():
                self.click()
            return True
        return bool(super().event(event))


class VoiceEditor(QFrame):
    """``changed`` carries what a person chose, by the names of ``Voice``; ``word_wanted`` a word to open."""

    changed = pyqtSignal(dict)
    removed = pyqtSignal()
    pseudonym_wanted = pyqtSignal()
    word_wanted = pyqtSignal(str)

    def __init__(
        self, sizes: Sizes, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self.pseudonym = QLineEdit(self)
        self.pseudonym.setObjectName("pseudonym")
        self.pseudonym.setFont(sizes.font(bold=True))
        self.pseudonym.setMaxLength(LONGEST_PSEUDONYM)
        self.pseudonym.setAccessibleName(_tr("Pseudonym"))
        self.pseudonym.setPlaceholderText(_tr("Pseudonym"))
        self.pseudonym.setToolTip(_tr("Never a person’s real name: it isn’t needed here, and the team reads it."))
        self._other = FlatButton("", "sync", _tr("Propose another pseudonym"), self)
        self.age = self._combo("age", _tr("Age"))
        self.tie = self._combo("tie", _tr("Tie to the quarter"))
        self._remove = FlatButton("", "close", _tr("Remove this person and their words"), self)
        self._remove.setObjectName("remove_voice")
        self._sentence = Sentence(sizes, self)
        self.informed = self._switch("informed", _tr("&Information given"))
        self.publish = self._switch("publish", _tr("&Publish their words"))
        self.photo = self._switch("photo_consent", _tr("Publish p&hotos"))
        self.adult = self._switch("adult", _tr("&An adult who answers for them agrees"))
        self._becomes = ""
        self.meaning = plain_label(parent=self)
        self.meaning.setFont(sizes.font(-0.5))
        self.meaning.setWordWrap(True)
        look.coloured(self.meaning, look.secondary(self.palette()))
        self._words = QVBoxLayout()
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(0)
        self.word = WordEditor(sizes, propose, self)
        self.hint = QLineEdit(self)
        self.hint.setObjectName("hint")
        self.hint.setAccessibleName(_tr("Where to meet again"))
        self.hint.setPlaceholderText(_tr("a place and an hour, never a telephone number"))
        self._lay_out()
        self._connect()

    def _combo(self, name: str, words: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(words)
        combo.setToolTip(words)
        combo.setMinimumHeight(self._sizes.control)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _switch(self, name: str, words: str) -> Switch:
        switch = Switch(words, self)
        switch.setObjectName(name)
        switch.setFont(self._sizes.font(0.5))
        switch.setMinimumHeight(self._sizes.switch)
        return switch

    def _lay_out(self) -> None:
        look.grounded(self, QPalette.ColorRole.Base)
        who, again = QHBoxLayout(), QHBoxLayout()
        who.setContentsMargins(16, 8, 8, 8)
        who.setSpacing(8)
        self.pseudonym.setMinimumHeight(self._sizes.control)
        self.pseudonym.setMinimumWidth(150)
        for widget, stretch in ((self.pseudonym, 3), (self._other, 0), (self.age, 2), (self.tie, 2), (self._remove, 0)):
            who.addWidget(widget, stretch)
        switches = QHBoxLayout()
        switches.setSpacing(20)
        for switch in (self.informed, self.publish, self.photo):
            switches.addWidget(switch)
        switches.addStretch(1)
        consent = QVBoxLayout()
        consent.setContentsMargins(16, 4, 16, 4)
        consent.setSpacing(2)
        consent.addLayout(switches)
        consent.addWidget(self.adult)
        consent.addWidget(self.meaning)
        again.setContentsMargins(16, 8, 16, 10)
        again.setSpacing(8)
        lock = QLabel(self)
        lock.setPixmap(icon("lock", look.secondary(self.palette())).pixmap(QSize(16, 16)))
        where = plain_label(_tr("Where to meet again"), self)
        where.setBuddy(self.hint)
        stays = plain_label(_tr("stays on this computer"), self)
        for label in (where, stays):
            label.setFont(self._sizes.font(-0.5))
            look.coloured(label, look.secondary(self.palette()))
        self.hint.setMinimumHeight(self._sizes.control)
        for widget in (lock, where):
            again.addWidget(widget)
        again.addWidget(self.hint, 1)
        again.addWidget(stays)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(who)
        column.addWidget(self._sentence)
        column.addLayout(consent)
        column.addLayout(self._words)
        column.addWidget(look.line(self))
        column.addLayout(again)

    def _connect(self) -> None:
        self.pseudonym.textChanged.connect(lambda _: self._show_meaning())
        self.pseudonym.textEdited.connect(lambda text: self._tell(pseudonym=text))
        self.hint.textEdited.connect(lambda text: self._tell(hint=text))
        self.age.activated.connect(lambda _: self._tell(age_band=self.age.currentData()))
        self.tie.activated.connect(lambda _: self._tell(relation=self.tie.currentData()))
        for name, switch in (
            ("informed", self.informed),
            ("publish", self.publish),
            ("photo", self.photo),
            ("adult", self.adult),
        ):
            switch.clicked.connect(lambda on, name=name: self._tell(**{name: on}))
        self._other.clicked.connect(self.pseudonym_wanted)
        self._remove.clicked.connect(self.removed)

    # -- what is shown

    def show_voice(self, shown: Shown) -> None:
        """The person as they stand, the word that is open in its place among the others."""
        voice, mediation = shown.voice, shown.lists.mediation
        if self.pseudonym.text() != voice.pseudonym:
            self.pseudonym.setText(voice.pseudonym)
        if self.hint.text() != voice.hint:
            self.hint.setText(voice.hint)
        _offer(self.age, _tr("Age"), [(it.key, it.label) for it in mediation.age_bands], voice.age_band)
        _offer(self.tie, _tr("Tie to the quarter"), [(it.key, it.label) for it in mediation.ties], voice.relation)
        self._sentence.show_words(shown.lists.sentence)
        self._show_switches(voice, minor=mediation.needs_adult(voice.age_band))
        self._remove.setVisible(len(shown.sheet.voices) > 1 or voice.begun)
        self._show_words(shown)

    def _show_switches(self, voice: Voice, *, minor: bool) -> None:
        self.informed.setChecked(voice.informed)
        self.publish.setChecked(voice.publish)
        self.photo.setChecked(voice.photo and not minor)
        self.adult.setChecked(voice.adult)
        self.adult.setVisible(minor)
        self.publish.setEnabled(voice.informed)
        self.photo.setEnabled(voice.informed and not minor)
        self.adult.setEnabled(voice.informed)
        self._becomes = self._meaning(voice, minor=minor)
        self._show_meaning()

    def _show_meaning(self) -> None:
        """What becomes of the words; before it a word about a pseudonym that is none, which hinders nobody."""
        name = self.pseudonym.text().strip()
        civil = looks_like_a_name(name)
        warned = [_tr("“{name}” reads like a real name: a nickname is enough.").format(name=name)] if civil else []
        self.meaning.setText("\n".join([*warned, self._becomes]))

    @staticmethod
    def _meaning(voice: Voice, *, minor: bool) -> str:
        """What becomes of the words as things stand."""
        if not voice.informed:
            return _tr("Say the sentence first. Until then the words stay private.")
        if minor and not voice.adult:
            return _tr("A minor: the words stay private until an adult agrees, and no photo is taken.")
        if voice.publish:
            return _tr("The words wait for the team to publish them.")
        return _tr("The words stay private; only the team reads them.")

    def _show_words(self, shown: Shown) -> None:
        while self._words.count():
            old = self._words.takeAt(0).widget()
            if old is not None and old is not self.word:
                old.hide()
                old.deleteLater()
        for number, word in enumerate(shown.voice.words):
            self._words.addWidget(look.line(self))
            if word.uuid == shown.word.uuid:
                self.word.show_word(word, number + 1, shown)
                self._words.addWidget(self.word)
                continue
            folded = FoldedWord(word, shown, self._sizes, self)
            folded.wanted.connect(lambda uuid=word.uuid: self.word_wanted.emit(uuid))
            self._words.addWidget(folded)

    def _tell(self, **values: Any) -> None:
        self.changed.emit(values)


def _offer(combo: QComboBox, nothing: str, choices: Sequence[tuple[str, str]], chosen: str | None) -> None:
    """The list, its first line for what wasn't told; a key that is no longer listed is shown as it is."""
    wanted: list[tuple[str | None, str]] = [(None, nothing), *choices]
    if chosen is not None and chosen not in [key for key, _ in wanted]:
        wanted.append((chosen, chosen))
    if [(combo.itemData(row), combo.itemText(row)) for row in range(combo.count())] != wanted:
        combo.clear()
        for key, word in wanted:
            combo.addItem(word, key)
    combo.setCurrentIndex([key for key, _ in wanted].index(chosen))
