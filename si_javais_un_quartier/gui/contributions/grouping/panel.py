"""The panel that shows two contributions side by side and asks which of them stays."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....domain.labels import label
from ....qgis_bridge.translation import render
from ....store.similar import Similar
from ....store.threads import Dossier
from ... import look, words
from ...buttons import FlatButton
from ...empty import plain_label
from ...photos.thumbs import thumb
from ...plain_text_view import PlainTextView

SIDE_BY_SIDE = 420
THUMBS = 3


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Grouping", text, None, count)


class PostCard(QFrame):
    """One contribution: what was said, by whom, when, where, and the button that makes it the one that stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        look.grounded(self, QPalette.ColorRole.Base)
        self.stays = QRadioButton(_tr("This one stays"), self)
        self._title = plain_label(parent=self)
        self._title.setFont(look.font(1, bold=True))
        self._facts = plain_label(parent=self)
        self._facts.setFont(look.font(-0.5))
        look.coloured(self._facts, look.secondary(self.palette()))
        for words_of in (self._title, self._facts):
            words_of.setWordWrap(True)
        self._body = PlainTextView(0, 118, self)
        self._thumbs = QHBoxLayout()
        self._thumbs.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        for widget in (self.stays, self._title, self._facts, self._body):
            column.addWidget(widget)
        column.addLayout(self._thumbs)
        column.addStretch(1)

    def show_dossier(self, dossier: Dossier, author: str, place: str) -> None:
        """All that helps to tell whether two say the same."""
        post = dossier.contribution
        self._title.setText(post.title or words.called(None, post.body, post.body_fr))
        facts = (
            author, words.full_day(post.occurred_on or post.created_at), post.reference or "", place,
            render(label(post.status)), _tr("%n support(s)", dossier.backing.people) if dossier.backing.people else "",
            _tr("%n message(s)", len(dossier.messages)) if dossier.messages else "",
        )  # fmt: skip
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        said = post.body or post.body_fr
        self._body.show_words(words.quoted(said) if said else words.no_words())
        while self._thumbs.count():
            old = self._thumbs.takeAt(0)
            if old.widget() is not None:
                old.widget().hide()
                old.widget().deleteLater()
        for shown in dossier.photos[:THUMBS]:
            picture = thumb(shown.thumb, shown.photo.redactions)
            if picture is not None:
                held = QLabel(self)
                held.setPixmap(picture.scaled(QSize(64, 48), Qt.AspectRatioMode.KeepAspectRatio))
                self._thumbs.addWidget(held)
        self._thumbs.addStretch(1)


class GroupingPanel(QWidget):
    """``wanted`` carries the uuid of another one to compare with, ``typed`` a reference; ``grouped`` asks to group."""

    wanted = pyqtSignal(str)
    typed = pyqtSignal(str)
    grouped = pyqtSignal()
    dropped = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposed = QComboBox(self)
        self.proposed.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.proposed.setMinimumContentsLength(12)
        self.proposed.setAccessibleName(_tr("Contributions that may say the same"))
        self.proposed.activated.connect(self._choose)
        self.reference = QLineEdit(self)
        self.reference.setPlaceholderText("K7M-4QX")
        self.reference.setMaximumWidth(110)
        self.reference.setAccessibleName(_tr("Reference of the other contribution"))
        self.reference.setToolTip(_tr("Reference of the other contribution, then Enter"))
        self.reference.returnPressed.connect(lambda: self.typed.emit(self.reference.text()))
        self.mine, self.other = PostCard(self), PostCard(self)
        self.mine.stays.toggled.connect(lambda on: self.other.stays.setChecked(not on))
        self.other.stays.toggled.connect(lambda on: self.mine.stays.setChecked(not on))
        for card in (self.mine, self.other):
            card.stays.setAutoExclusive(False)
        self.tell_duplicate = QCheckBox(_tr("Tell the author of the grouped one"), self)
        self.tell_main = QCheckBox(_tr("Tell the other author that somebody joins them"), self)
        for box in (self.tell_duplicate, self.tell_main):
            box.setChecked(True)
        self._done = QPushButton(_tr("Group"), self)
        self._done.setObjectName("group_done")
        self._done.clicked.connect(self.grouped)
        self._drop = FlatButton(_tr("Cancel"), parent=self)
        self._drop.clicked.connect(self.dropped)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.proposed, 1)
        top.addWidget(self.reference)
        cards = QWidget(self)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        for card in (self.mine, self.other):
            self._cards.addWidget(card, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(cards)
        scroll.setMinimumHeight(180)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._drop)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        for widget in (self.tell_duplicate, self.tell_main):
            column.addWidget(widget)
        column.addLayout(foot)

    def show_proposed(self, found: Sequence[Similar]) -> None:
        """Those that may say the same, the likeliest first."""
        self.proposed.clear()
        self.proposed.addItem(_tr("Compare with…") if found else _tr("Nothing similar was found: type a reference"), "")
        for each in found:
            near = "" if each.distance_m is None else _tr("{metres} m").format(metres=round(each.distance_m))
            shared = ", ".join(each.words_shared[:4])
            facts = (each.title or words.no_words(), each.reference or "", near, shared)
            self.proposed.addItem(" · ".join(fact for fact in facts if fact), each.uuid)
        self.proposed.setEnabled(bool(found))

    def show_cards(self, *, other: bool, keep_mine: bool) -> None:
        """Whether there is another one yet, and which is likelier to stay."""
        self.other.setVisible(other)
        self._done.setEnabled(other)
        for box in (self.tell_duplicate, self.tell_main, self.mine.stays):
            box.setVisible(other)
        self.mine.stays.setChecked(keep_mine)
        self.other.stays.setChecked(not keep_mine)

    def mark(self, uuid: str) -> None:
        """The proposal that is being compared."""
        self.proposed.setCurrentIndex(max(0, self.proposed.findData(uuid)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _choose(self, row: int) -> None:
        uuid = self.proposed.itemData(row)
        if uuid:
            self.wanted.emit(uuid)
