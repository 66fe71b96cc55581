"""One contribution, whole: what was said, by whom, where; photos, tags, exchanges, history; and the acts on it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...domain.records import Tag
from ...domain.vocabulary import Kind, Status
from ...qgis_bridge.icons import icon
from .. import look, words
from ..buttons import FlatButton
from ..empty import plain_label
from ..flow_layout import FlowLayout
from ..focus_order import follow_layout
from ..plain_text_view import PlainTextView
from .act_bar import ActBar, Offer
from .chips import TagChips
from .composer import Composer, Standard
from .photos import PhotoStrip, Thumb
from .ports import Draft
from .similar_button import SimilarButton
from .thread_view import ThreadView, Turn

SIDE_BY_SIDE = 480
#: Room for a panel that can use it, against that of what is read under it.
PANEL_STRETCH = 3
READ_POINTS = 1.5
LINE_HEIGHT = 128


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ReadingPane", text, None, count)


@dataclass(frozen=True)
class Page:
    """All that the pane shows of one contribution, already in words."""

    uuid: str
    kind: Kind
    status: Status
    status_word: str
    title: str
    author: str
    facts: str
    place: str
    body: str
    translation: str = ""
    support: str = ""
    checks: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    known_tags: tuple[str, ...] = ()
    thumbs: tuple[Thumb, ...] = ()
    turns: tuple[Turn, ...] = ()
    history: tuple[str, ...] = ()
    statuses: tuple[Offer, ...] = ()
    visibility: Offer | None = None
    acts: tuple[Offer, ...] = ()
    templates: tuple[Standard, ...] = ()
    functions: tuple[str, ...] = ()
    draft: Draft = Draft()  # noqa: RUF009 (frozen)
    may_write: bool = True
    answer_to: str = ""
    may_answer: bool = True


class ReadingPane(QWidget):
    """Shows a :class:`Page`; tells what the person does with it and decides nothing.

    ``called``: a key began something here, wherever the keyboard was.
    """

    status_chosen = pyqtSignal(str, dict)
    act_chosen = pyqtSignal(str, dict)
    tag_added = pyqtSignal(str)
    tag_removed = pyqtSignal(str)
    drafted = pyqtSignal(str, bool)
    written = pyqtSignal(str, bool)
    photo_opened = pyqtSignal(str)
    turn_act = pyqtSignal(str, str)
    history_wanted = pyqtSignal()
    called = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = QTimer(self)  # Tab is for afterwards: nobody waits for its order to see the words
        self._order.setSingleShot(True)
        self._order.timeout.connect(lambda: follow_layout((self,)))
        self.bar = ActBar(self)
        self.composer = Composer(self)
        self.tags = TagChips(self)
        self.photos = PhotoStrip(self)
        self.thread = ThreadView(self.turn_act.emit, self)
        self._title = self._label(3, bold=True)
        self._author = self._label(bold=True)
        self._facts = self._label(-0.5, quiet=True)
        self._place_sign = QLabel(self)
        self._place_sign.setPixmap(icon("pin", look.text(self.palette())).pixmap(14, 14))
        self._place = self._label()
        self._support = self._label(-0.5, quiet=True)
        self._support.setWordWrap(False)
        self._support.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.similar = SimilarButton(self)
        self._checks = self._label()
        self._body = PlainTextView(READ_POINTS, LINE_HEIGHT, self)
        self._translation_head = self._label(-0.5, quiet=True)
        self._translation_head.setText(_tr("In French, by the mediator"))
        self._translation = PlainTextView(READ_POINTS, LINE_HEIGHT, self)
        self._history_button = FlatButton(_tr("History"), parent=self)
        self._history_button.setCheckable(True)
        self._history = PlainTextView(-0.5, 120, self)
        self._compare = FlatButton(_tr("Compare, bring back…"), "history", parent=self)
        self._compare.clicked.connect(self.history_wanted)
        for widget in (self._history, self._compare):
            self._history_button.toggled.connect(widget.setVisible)
            widget.hide()
        self._uuid = ""
        self._panel: QWidget | None = None
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for part in (self.bar, self.tags, self.composer):
            part.called.connect(self.called)
        self.bar.status_chosen.connect(self.status_chosen)
        self.bar.act_chosen.connect(self.act_chosen)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.photos.opened.connect(self.photo_opened)
        self.composer.drafted.connect(self.drafted)
        self.composer.finished.connect(self.written)

    def _label(self, points: float = 0, *, bold: bool = False, quiet: bool = False) -> QLabel:
        label = plain_label(parent=self)
        label.setFont(look.font(points, bold=bold))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if quiet:
            look.coloured(label, look.secondary(self.palette()))
        return label

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setContentsMargins(4, 0, 0, 0)  # its sign stands over those of the lines
        place.setSpacing(6)
        place.addWidget(self._place_sign, 0, Qt.AlignmentFlag.AlignTop)
        place.addWidget(self._place, 1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(12)
        self._beside.addWidget(self._body, 1, Qt.AlignmentFlag.AlignTop)
        self._content = QWidget(self)
        look.grounded(self._content, QPalette.ColorRole.Base)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        column.setSpacing(6)
        for widget in (self._title, self._author, self._facts, self._checks):
            column.addWidget(widget)
        column.addLayout(place)
        self._lines = FlowLayout(gap=4)
        column.addLayout(self._lines)
        column.addLayout(self._beside)
        self._under = QVBoxLayout()
        column.addLayout(self._under)
        beside_support = QHBoxLayout()
        beside_support.addWidget(self._support)
        beside_support.addWidget(self.similar)
        beside_support.addStretch(1)
        for widget in (self._translation_head, self._translation):
            column.addWidget(widget)
        column.addLayout(beside_support)
        for widget in (self.tags, self.thread):
            column.addWidget(widget)
        self._under.addWidget(self.photos)
        column.addWidget(self._history_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._history)
        column.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._content)
        self.setFocusProxy(self._scroll)  # the arrows and the space bar scroll what is read
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        self._panel_place = QVBoxLayout()
        outer.addLayout(self._panel_place)
        outer.addWidget(look.line(self))
        outer.addWidget(self._scroll, 1)
        outer.addWidget(look.line(self))
        outer.addWidget(self.composer)

    def add_line(self, line: QWidget) -> None:
        """Put *line* under the place, beside the others where there is room; it shows and hides itself."""
        self._lines.addWidget(line)

    def open_panel(self, panel: QWidget) -> None:
        """Ask under the bar what an act needs, in place of what was asked there; :meth:`close_panel` ends it."""
        self.called.emit()
        if self._panel is not panel:
            self.close_panel()
            self._panel = panel
            self._panel_place.addWidget(panel)
        panel.show()
        self._order.start()
        large = bool(panel.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        self._outer.setStretchFactor(self._panel_place, PANEL_STRETCH if large else 0)

    def close_panel(self) -> bool:
        """Put the panel away; False where none was open. It is its ability's, and may be opened again."""
        if self._panel is None:
            return False
        closing, self._panel = self._panel, None
        closing.hide()
        self._panel_place.removeWidget(closing)
        self._outer.setStretchFactor(self._panel_place, 0)
        return True

    def show_page(self, page: Page) -> None:
        """Show *page*; when it is the one already shown, scroll and what is being typed stay."""
        same = page.uuid == self._uuid
        scrolled = self._scroll.verticalScrollBar().value()
        self._uuid = page.uuid
        self.bar.show_status(page.kind, page.status, page.status_word, page.statuses)
        self.bar.show_acts(page.visibility, page.acts)
        self._show_words(page)
        self.photos.show_thumbs(page.thumbs)
        made = self.tags.show_tags(page.tags, page.known_tags)
        made |= self.thread.show_turns(page.turns)
        self._history.show_words("\n".join(page.history))
        self._history_button.setText(_tr("History (%n)", len(page.history)))
        self._history_button.setVisible(bool(page.history))
        self.composer.setVisible(page.may_write)
        self.composer.signature.show_functions(page.functions)
        if not same:
            if not getattr(self._panel, "stays", False):
                self.close_panel()
            self.similar.show_found(())
            self.composer.address(page.answer_to, page.templates, page.draft)
            self._history_button.setChecked(False)
        self._scroll.verticalScrollBar().setValue(scrolled if same else 0)
        if made or page.thumbs:
            self._order.start()

    def _show_words(self, page: Page) -> None:
        self._title.setText(page.title or words.no_words())
        self._author.setText(page.author)
        self._facts.setText(page.facts)
        self._place.setText(page.place)
        self._support.setText(page.support)
        self._support.setVisible(bool(page.support))
        self._checks.setText("\n".join(page.checks))
        self._checks.setVisible(bool(page.checks))
        self._body.show_words(words.quoted(page.body) if page.body else words.no_words())
        self._translation.show_words(page.translation)
        for widget in (self._translation_head, self._translation):
            widget.setVisible(bool(page.translation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Photos stand beside the words where there is room, else under them."""
        super().resizeEvent(event)
        beside = self.width() >= SIDE_BY_SIDE
        if beside != (self._beside.indexOf(self.photos) >= 0):
            self.photos.stand(upright=beside)
            if beside:
                self._beside.addWidget(self.photos, 0, Qt.AlignmentFlag.AlignTop)
            else:
                self._under.addWidget(self.photos)
