"""The photos of a contribution: thumbnails beside or under the words, whole in a window when clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from .. import look
from ..flow_layout import FlowLayout
from ..tips import plain_tip

SHOWN = 3
THUMB = QSize(84, 63)


@dataclass(frozen=True)
class Thumb:
    """A photo as the page shows it; ``pixmap`` is None while it isn't on this computer."""

    uuid: str
    caption: str
    pixmap: QPixmap | None


class ThumbButton(QAbstractButton):
    """One thumbnail; ``hidden`` photos behind the last one are counted on it."""

    def __init__(self, thumb: Thumb, hidden: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumb, self._hidden = thumb, hidden
        self.setFixedSize(THUMB)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = thumb.caption or QCoreApplication.translate("Photos", "Photo")
        self.setAccessibleName(name)
        not_here = QCoreApplication.translate("Photos", "This photo isn't on this computer yet.")
        self.setToolTip(plain_tip(name if thumb.pixmap else not_here))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo cropped to the frame, or an empty frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.hairline(self.palette()))
        if self._thumb.pixmap:
            scaled = self._thumb.pixmap.scaled(
                self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawPixmap((self.width() - scaled.width()) // 2, (self.height() - scaled.height()) // 2, scaled)
        if self._hidden:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 150))
            painter.setPen(QColor("white"))
            painter.setFont(look.font(1, bold=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"+{self._hidden}")
        if self.hasFocus():
            painter.setPen(look.accent(self.palette()))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PhotoStrip(QWidget):
    """The first thumbnails; ``opened`` carries the photo's uuid."""

    opened = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=4)
        self._buttons: list[ThumbButton] = []

    def show_thumbs(self, thumbs: Sequence[Thumb]) -> None:
        """Replace the thumbnails."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        shown = thumbs[:SHOWN]
        rest = len(thumbs) - len(shown)
        self._buttons = [
            ThumbButton(thumb, rest if place == len(shown) - 1 else 0, self) for place, thumb in enumerate(shown)
        ]
        for button, thumb in zip(self._buttons, shown):
            self._flow.addWidget(button)
            button.clicked.connect(lambda _=False, uuid=thumb.uuid: self.opened.emit(uuid))
        self.setVisible(bool(thumbs))

    def stand(self, *, upright: bool) -> None:
        """One above the other beside the words, or side by side under them."""
        self.setMinimumWidth(THUMB.width() if upright else 0)
        self.setMaximumWidth(THUMB.width() if upright else _NO_LIMIT)
        self.updateGeometry()


_NO_LIMIT = (1 << 24) - 1
