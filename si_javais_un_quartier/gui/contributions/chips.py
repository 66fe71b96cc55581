"""Tags as chips that can be taken off, and a field to add one with suggestions."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QLineEdit, QWidget

from ...domain.records import Tag
from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton
from ..flow_layout import FlowLayout
from ..folded_completer import FoldedCompleter
from ..keys import EscapeFirst


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chips", text)


class Chip(QAbstractButton):
    """One tag; clicking it takes it off."""

    def __init__(self, tag: Tag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setText(tag.name)
        self.setToolTip(_tr("Remove this tag"))
        self.setAccessibleName(_tr("Remove the tag {name}").format(name=tag.name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _name(self) -> str:
        return QFontMetrics(look.font()).elidedText(self.tag.name, Qt.TextElideMode.ElideRight, 160)

    def sizeHint(self) -> QSize:
        """Dot, name and cross."""
        return QSize(QFontMetrics(look.font()).horizontalAdvance(self._name()) + 48, 26)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded outline, the tag's colour as a dot, its name, a cross."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            look.accent(palette) if self.hasFocus() else look.blend(look.text(palette), palette.base().color(), 0.35)
        )
        painter.setBrush(look.hover(palette) if self.underMouse() else palette.base().color())
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 12, 12)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self.tag.colour or "")
        painter.setBrush(colour if colour.isValid() else look.secondary(palette))
        painter.drawEllipse(QPointF(14, self.height() / 2), 4, 4)
        painter.setPen(look.text(palette))
        painter.setFont(look.font())
        painter.drawText(self.rect().adjusted(24, 0, -20, 0), Qt.AlignmentFlag.AlignVCenter, self._name())
        icon("close", look.secondary(palette)).paint(painter, self.width() - 20, (self.height() - 10) // 2, 10, 10)


class TagChips(QWidget):
    """The tags of one contribution; ``added`` and ``removed`` carry names."""

    added = pyqtSignal(str)
    removed = pyqtSignal(str)
    called = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._chips: list[Chip] = []
        self._known = FoldedCompleter(self)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(_tr("Tag, then Enter"))
        self._field.setAccessibleName(_tr("New tag"))
        self._field.setFixedWidth(150)
        self._field.setMaxLength(60)
        self._field.setCompleter(self._known)
        self._field.returnPressed.connect(self._add)
        EscapeFirst(self._field, self._leave)
        self._open = FlatButton(_tr("Tag"), "add", _tr("Add a tag (T)"), self)
        self._open.clicked.connect(self.ask)
        self._flow.addWidget(self._open)
        self._flow.addWidget(self._field)
        self._field.hide()

    def show_tags(self, tags: Sequence[Tag], known: Sequence[str]) -> bool:
        """The contribution's tags, and the names to suggest; whether widgets were made for it."""
        self._known.show_words(known)
        if [chip.tag for chip in self._chips] == list(tags):
            return False
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for widget in (self._open, self._field):
            self._flow.removeWidget(widget)
        self._chips = [Chip(tag, self) for tag in tags]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.clicked.connect(lambda _=False, name=chip.tag.name: self.removed.emit(name))
            chip.show()
        for widget in (self._open, self._field):
            self._flow.addWidget(widget)
        return True

    def ask(self) -> None:
        """Open the field and put the cursor there."""
        self.called.emit()
        self._field.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        self._field.clear()
        self._field.hide()

    def _add(self) -> None:
        name = self._field.text().strip()
        self._leave()
        if name:
            self.added.emit(name)
