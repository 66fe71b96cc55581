"""The word that is being written: what was said, largest; then its kind, theme, place, photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from ...domain.encounters import SpokenWord
from ...domain.labels import KIND
from ...domain.photographs import TakenPhoto
from ...domain.vocabulary import Kind, Status
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from ...store.lookup import FoundPremises
from .. import look
from ..buttons import FlatButton, MenuButton
from ..empty import plain_label
from ..flow_layout import FlowLayout
from ..noting.choice_row import ChoiceRow
from .place_field import PlaceField
from .quoted_field import QuotedField, WordsEdit
from .sheet_ports import Shown
from .sizes import Sizes
from .theme_keys import ThemeKeys

THUMB = QSize(72, 54)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class Aside(QWidget):
    """A smaller text (``edit``) under its caption, unfolded when it is wanted."""

    def __init__(self, name: str, caption: str, sizes: Sizes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = WordsEdit(caption, 2, self)
        self.edit.setObjectName(name)
        self.edit.setFont(sizes.font(0.5))
        label = plain_label(caption, self)
        label.setFont(sizes.font(-0.5))
        label.setBuddy(self.edit)
        look.coloured(label, look.secondary(self.palette()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.hide()

    def tint(self, ground: QColor) -> None:
        """Another ground: the team's own notes are told by it everywhere."""
        palette = self.edit.palette()
        palette.setColor(QPalette.ColorRole.Base, ground)
        self.edit.setPalette(palette)

    def show_words(self, words: str) -> bool:
        """The text; whether the field is unfolded for it, or because somebody is writing there."""
        self.edit.show_words(words)
        unfolded = bool(words) or self.edit.hasFocus()
        self.setVisible(unfolded)
        return unfolded


class WordEditor(QWidget):
    """``changed`` carries what a person wrote or chose, by the names of ``SpokenWord``."""

    changed = pyqtSignal(dict)
    removed = pyqtSignal()
    here_wanted = pyqtSignal()
    support_wanted = pyqtSignal()
    support_dropped = pyqtSignal()
    photo_removed = pyqtSignal(str)
    photos_wanted = pyqtSignal(str)

    def __init__(
        self, sizes: Sizes, propose: Callable[[str], Sequence[FoundPremises]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sizes = sizes
        self._title = plain_label(parent=self)
        self._title.setFont(sizes.font(bold=True))
        self.card = QLineEdit(self)
        self.card.setObjectName("card")
        self.card.setAccessibleName(_tr("Card number"))
        self.card.setToolTip(_tr("The number on the card that the person keeps"))
        self.card.setFixedWidth(96 if sizes.large else 78)
        self.card.setMaxLength(12)
        self._answer = QCheckBox(_tr("wants an answer"), self)
        self._answer.setObjectName("answer_wanted")
        self._answer.setFont(sizes.font(-0.5))
        self._remove = FlatButton("", "close", _tr("Remove this word"), self)
        self._remove.setObjectName("remove_word")
        self._remove.clicked.connect(self.removed)
        self.said = QuotedField(_tr("Word for word, as it was said"), sizes, self)
        self.said.edit.setObjectName("verbatim")
        self.said.edit.setPlaceholderText(_tr("word for word"))
        self.french = Aside("french", _tr("The same in French; the words above stay as they were said"), sizes, self)
        self.note = Aside("note", _tr("Your own note, for the team only: never published"), sizes, self)
        self.note.tint(look.note_ground(self.palette()))
        self._unfold_french = FlatButton(_tr("Other language"), "add", _tr("Said in another language"), self)
        self._unfold_note = FlatButton(_tr("Note"), "add", _tr("Note for the team"), self)
        self._kinds = ChoiceRow(_tr("Kind"), points=sizes.more, parent=self)
        ratio = self.devicePixelRatioF()
        self._kinds.offer([(str(it), _short(it), marker_pixmap(it, Status.RECEIVED, 14, ratio)) for it in Kind])
        self.themes = ThemeKeys(sizes, self)
        self.place = PlaceField(_tr("Where? Address, premises, or point on the map"), sizes, propose, self)
        self._here = FlatButton(_tr("Here"), "encounters", _tr("At the place of the encounter"), self)
        self._here.setObjectName("here")
        self._here.clicked.connect(self.here_wanted)
        self._photos_menu = QMenu(self)
        self._photo = MenuButton(_tr("Photo"), self._photos_menu, _tr("Add a photo"), self)
        self._photo.setObjectName("photo")
        self._supports = FlatButton("", "heart", _tr("Backs somebody else’s idea"), self)
        self._supports.setObjectName("supports")
        self._supports.clicked.connect(self.support_wanted)
        self._no_support = FlatButton("", "close", _tr("No longer backs it"), self)
        self._no_support.clicked.connect(self.support_dropped)
        self._thumbs: dict[str, QWidget] = {}
        self._strip = QWidget(self)
        self._strip_row = FlowLayout(self._strip)
        self._fill_photo_menu()
        self._lay_out()
        self._connect()

    def _fill_photo_menu(self) -> None:
        for what, word in (
            ("files", _tr("From files…")),
            ("camera", _tr("From a camera or a folder…")),
            ("clipboard", _tr("Paste the picture")),
        ):
            action = self._photos_menu.addAction(word, lambda what=what: self.photos_wanted.emit(what))
            action.setObjectName("photo_" + what)

    def _lay_out(self) -> None:
        head, where = QHBoxLayout(), QHBoxLayout()
        for widget in (self.card, self._here, self._photo, self._supports, self._no_support):
            widget.setMinimumHeight(self._sizes.control)
        card = plain_label(_tr("card"), self)
        card.setFont(self._sizes.font(-0.5))
        look.coloured(card, look.secondary(self.palette()))
        for widget in (self._title, card, self.card):
            head.addWidget(widget)
        head.addSpacing(8)
        head.addWidget(self._answer)
        head.addStretch(1)
        for widget in (self._unfold_french, self._unfold_note, self._remove):
            head.addWidget(widget)
        where.setSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        where.addWidget(self.place, 1, top)
        for widget in (self._here, self._photo, self._supports, self._no_support):
            where.addWidget(widget, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.said, self.french, self.note):
            column.addWidget(widget)
        for widget in (self._kinds, self.themes):
            column.addWidget(widget)
        column.addLayout(where)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        self.said.edit.textChanged.connect(lambda: self._tell(verbatim=self.said.edit.toPlainText()))
        self.french.edit.textChanged.connect(lambda: self._tell(french=self.french.edit.toPlainText()))
        self.note.edit.textChanged.connect(lambda: self._tell(note=self.note.edit.toPlainText()))
        self.card.textEdited.connect(lambda text: self._tell(reference=text))
        self._answer.clicked.connect(lambda on: self._tell(answer_wanted=on))
        self._kinds.changed.connect(lambda: self._tell(kind=Kind(self._kinds.chosen() or Kind.IDEA)))
        self.themes.chosen.connect(lambda key: self._tell(theme=key))
        self.place.worded.connect(lambda text: self._tell(place_words=text))
        self.said.edit.picture_pasted.connect(lambda: self.photos_wanted.emit("clipboard"))
        self._unfold_french.clicked.connect(lambda: self._unfold(self.french))
        self._unfold_note.clicked.connect(lambda: self._unfold(self.note))

    # -- what is shown

    def show_word(self, word: SpokenWord, number: int, shown: Shown) -> None:
        """The word as it stands; fields that hold it already are left alone."""
        self.blockSignals(True)
        self._title.setText(_tr("Word {number}").format(number=number))
        if self.card.text() != word.reference:
            self.card.setText(word.reference)
        self.said.edit.show_words(word.verbatim)
        self._answer.setChecked(word.answer_wanted)
        for field, words, button in (
            (self.french, word.french, self._unfold_french),
            (self.note, word.note, self._unfold_note),
        ):
            button.setVisible(not field.show_words(words))
        self._kinds.choose(str(word.kind))
        self.themes.offer(shown.lists.themes)
        self.themes.choose(word.theme)
        premises = shown.premises.get(word.premises_uuid or "", "")
        placed = word.place is not None or bool(word.premises_uuid)
        self.place.show_place(word.place_words or premises, placed=placed, premises=bool(word.premises_uuid))
        self._here.setVisible(bool(shown.sheet.place or shown.sheet.place_words.strip()))
        self._show_support(word, shown)
        self._show_photos(word, allowed=bool(shown.voice.may_show_photos(shown.lists.mediation)), shown=shown)
        self.blockSignals(False)

    def _show_support(self, word: SpokenWord, shown: Shown) -> None:
        backs = shown.supported.get(word.supports or "", "")
        short = self.fontMetrics().elidedText(backs, Qt.TextElideMode.ElideRight, 130)
        self._supports.setText(short.replace("&", "&&"))
        both, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._supports.setToolButtonStyle(both if backs else alone)
        self._supports.setToolTip(_tr("Backs somebody else’s idea"))
        self._no_support.setVisible(bool(word.supports))

    def _show_photos(self, word: SpokenWord, *, allowed: bool, shown: Shown) -> None:
        self._photo.setEnabled(allowed)
        minor = shown.lists.mediation.needs_adult(shown.voice.age_band)
        why = _tr("No photo of a minor") if minor else _tr("Ask first: “May photos be published?”")
        self._photo.setToolTip(_tr("Add a photo") if allowed else why)
        wanted = [photo.sha256 for photo in word.photos]
        if list(self._thumbs) != wanted[: len(self._thumbs)]:  # one more is the usual case: the others stay
            self._drop_thumbs()
        for photo in word.photos[len(self._thumbs) :]:
            self._thumbs[photo.sha256] = thumb = self._thumb(photo)
            self._strip_row.addWidget(thumb)
        self._strip.setVisible(bool(word.photos))

    def _drop_thumbs(self) -> None:
        self._thumbs.clear()
        while self._strip_row.count():
            old = self._strip_row.takeAt(0).widget()
            old.hide()
            old.deleteLater()

    def _thumb(self, photo: TakenPhoto) -> QWidget:
        held = QWidget(self._strip)
        picture = QLabel(held)
        pixmap = QPixmap()
        pixmap.loadFromData(photo.thumb, "jpg")
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture.setPixmap(pixmap.scaled(THUMB, keep, smooth))
        away = FlatButton("", "close", _tr("Remove this photo"), held)
        away.clicked.connect(lambda _=False, sha256=photo.sha256: self.photo_removed.emit(sha256))
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(picture)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return held

    # -- within

    def _tell(self, **values: Any) -> None:
        if not self.signalsBlocked():
            self.changed.emit(values)

    def _unfold(self, field: Aside) -> None:
        field.show()
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        (self._unfold_french if field is self.french else self._unfold_note).hide()


def _short(kind: Kind) -> str:
    """Offers and needs by one word, so that all kinds stand on one line."""
    if kind is Kind.OFFER:
        return _tr("Offer")
    return _tr("Need") if kind is Kind.NEED else render(KIND[kind])
