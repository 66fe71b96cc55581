"""The panel under the act bar in which a contribution is changed."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....domain.labels import label
from ....domain.records import Place
from ....domain.vocabulary import Kind, Status
from ....qgis_bridge.markers import marker_pixmap
from ....qgis_bridge.translation import render
from ... import look
from ...buttons import FlatButton
from ...empty import plain_label
from ...noting.place_row import PlaceRow

SAVE_AFTER_MS = 400
BODY_LINES = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editing", text)


class EditingPanel(QWidget):
    """Shows values and tells when they change; ``saved`` asks to write them, ``dropped`` to forget them."""

    changed = pyqtSignal()
    saved = pyqtSignal()
    dropped = pyqtSignal()
    theirs_wanted = pyqtSignal()
    mine_wanted = pyqtSignal()
    parcel_wanted = pyqtSignal()

    def __init__(self, place: PlaceRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._where: tuple[Place | None, str | None] = (None, None)
        self.title = QLineEdit(self)
        self.title.setMaxLength(200)
        self.body = self._text_box("edit_body", BODY_LINES)
        self.french = self._text_box("edit_french", 2)
        self.kind, self.theme = QComboBox(self), QComboBox(self)
        for kind in Kind:
            self.kind.addItem(render(label(kind)), kind)
        self.parcel = QLineEdit(self)
        self.parcel.setPlaceholderText(_tr("computed from the place"))
        self.reason = QLineEdit(self)
        self.reason.setObjectName("edit_reason")
        self.title.setObjectName("edit_title")
        self._kept = plain_label(parent=self)
        self._clash = ClashBar(self)
        self._clash.theirs.clicked.connect(self.theirs_wanted)
        self._clash.mine.clicked.connect(self.mine_wanted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.changed)
        for field in (self.title, self.parcel, self.reason):
            field.textEdited.connect(lambda _: self._timer.start())
        for box in (self.body, self.french):
            box.textChanged.connect(self._timer.start)
        for choice in (self.kind, self.theme):
            choice.activated.connect(lambda _: self.changed.emit())
        self._lay_out()

    def _text_box(self, name: str, lines: int) -> QPlainTextEdit:
        box = QPlainTextEdit(self)
        box.setObjectName(name)
        box.setTabChangesFocus(True)
        height = lines * box.fontMetrics().lineSpacing() + 12
        box.setMinimumHeight(height)
        box.setMaximumHeight(2 * height)
        box.installEventFilter(self)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        sorting, linked = QHBoxLayout(), QHBoxLayout()
        sorting.addWidget(self.kind, 1)
        sorting.addWidget(self.theme, 2)
        here = FlatButton(_tr("That of the place"), parent=self)
        here.setToolTip(_tr("State the parcel in which the place is"))
        here.clicked.connect(self.parcel_wanted)
        linked.addWidget(self.parcel, 1)
        linked.addWidget(here)
        rows = (
            (_tr("Title"), self.title), (_tr("Text"), self.body), (_tr("In French"), self.french),
            (_tr("Kind, theme"), sorting), (_tr("Place"), self.place), (_tr("Parcel"), linked),
            (_tr("Why"), self.reason),
        )  # fmt: skip
        for word, field in rows:
            form.addRow(word, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(word)
        self.kind.setAccessibleName(_tr("Kind"))
        self.theme.setAccessibleName(_tr("Theme"))
        self.parcel.setAccessibleName(_tr("Parcel"))
        self.reason.setPlaceholderText(_tr("Why? (kept in the history)"))
        foot = QHBoxLayout()
        self._kept.setFont(look.font(-0.5))
        look.coloured(self._kept, look.secondary(self.palette()))
        self._kept.setWordWrap(True)
        drop = FlatButton(_tr("Give up"), parent=self)
        drop.clicked.connect(self.dropped)
        done = QPushButton(_tr("Save the changes"), self)
        done.setObjectName("edit_done")
        done.setToolTip(_tr("Ctrl+Enter"))
        done.clicked.connect(self.saved)
        foot.addWidget(self._kept, 1)
        foot.addWidget(drop)
        foot.addWidget(done)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 6, 12, 6)
        column.addLayout(form)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._clash)  # in sight, wherever one writes
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        foot.setContentsMargins(12, 0, 8, 6)
        self.setMinimumHeight(260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # -- what is shown

    def show_themes(self, themes: Sequence[tuple[str, str]]) -> None:
        """The themes to choose from, as (key, word)."""
        self.theme.clear()
        self.theme.addItem(_tr("No theme"), None)
        for key, word in themes:
            self.theme.addItem(word, key)

    def show_values(self, values: dict[str, object]) -> None:
        """Put *values* into their fields, others stay."""
        texts = (("title", self.title.setText), ("body", self.body.setPlainText), ("body_fr", self.french.setPlainText))
        for name, show in texts:
            if name in values:
                show(str(values[name] or ""))
        if "kind" in values:
            self._show_kind(values["kind"])
        if "theme" in values:
            if self.theme.findData(values["theme"]) < 0:
                self.theme.addItem(str(values["theme"]), values["theme"])
            self.theme.setCurrentIndex(self.theme.findData(values["theme"]))
        if "parcel_id" in values:
            self.parcel.setText(str(values["parcel_id"] or ""))
        place, premises = self._where
        self._where = (values.get("geometry", place), values.get("premises_uuid", premises))
        self._timer.stop()

    def _show_kind(self, kind: object) -> None:
        row = next(at for at in range(self.kind.count()) if self.kind.itemData(at) == kind)
        self.kind.setCurrentIndex(row)

    def show_icons(self, status: Status) -> None:
        """The sign of each kind."""
        for row in range(self.kind.count()):
            self.kind.setItemIcon(row, QIcon(marker_pixmap(self.kind.itemData(row), status, 15)))

    def show_kept(self, words: str) -> None:
        """Where what is typed is kept."""
        self._kept.setText(words)

    def show_reason(self, words: str, *, wanted: bool) -> None:
        """The reason typed so far, and whether one is needed."""
        self.reason.setText(words)
        self.ask_reason(wanted=wanted)

    def ask_reason(self, *, wanted: bool) -> None:
        """Whether saving needs a reason."""
        self.reason.setPlaceholderText(
            _tr("Why? These are a resident’s words: the original is kept, with this reason")
            if wanted
            else _tr("Why? (kept in the history)")
        )

    def show_clash(self, words: str) -> None:
        """Somebody else changed the same thing; "" when nobody did."""
        self._clash.say(words)

    def set_where(self, place: Place | None, premises: str | None) -> None:
        """Another place, or another premises, chosen by the person."""
        self._where = (place, premises)
        self.changed.emit()

    # -- what the person wants

    def values(self) -> dict[str, object]:
        """What the fields hold."""
        place, premises = self._where
        return {
            "title": self.title.text(), "body": self.body.toPlainText(), "body_fr": self.french.toPlainText(),
            "kind": self.kind.currentData(), "theme": self.theme.currentData(), "geometry": place,
            "premises_uuid": premises, "parcel_id": self.parcel.text().strip().upper() or None,
        }  # fmt: skip

    def hideEvent(self, event: object) -> None:
        """What was typed a moment ago is kept too."""
        super().hideEvent(event)
        if self._timer.isActive():
            self._timer.stop()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves."""
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in enter
        if pressed and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.saved.emit()
            return True
        return bool(super().eventFilter(watched, event))


class ClashBar(QWidget):
    """Says that somebody else changed the same thing, and offers both ways on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = plain_label(parent=self)
        self._said.setWordWrap(True)
        self.theirs = FlatButton(_tr("Take the new one"), parent=self)
        self.theirs.setObjectName("edit_theirs")
        self.mine = FlatButton(_tr("Go on with mine"), parent=self)
        self.mine.setObjectName("edit_mine")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.theirs)
        row.addWidget(self.mine)
        column = QVBoxLayout(self)  # beside the words the buttons would leave them a word a line in a narrow dock
        column.setContentsMargins(8, 4, 4, 4)
        column.setSpacing(2)
        column.addWidget(self._said)
        column.addLayout(row)
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, look.selected(palette))
        self.setPalette(palette)
        self.hide()

    def say(self, words: str) -> None:
        """Show *words*, or hide."""
        self._said.setText(words)
        self.setVisible(bool(words))
