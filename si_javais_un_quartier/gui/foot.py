"""The foot of the dock: where things stand with the shared base, in words, on every page."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ..qgis_bridge.icons import icon
from . import look
from .buttons import FlatButton
from .elided_label import ElidedLabel
from .tips import plain_tip


class Foot(QWidget):
    """Sync button, its state in words, progress with cancel while it runs, and the publication queue."""

    synchronise = pyqtSignal()
    cancel = pyqtSignal()
    queue = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(look.FOOT_HEIGHT + 2)
        self._sync = FlatButton(
            "", "sync", QCoreApplication.translate("Foot", "Synchronise with the shared base"), self
        )
        self._state = ElidedLabel(parent=self)
        look.coloured(self._state, look.secondary(self.palette()))
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(64, 10)
        self._preparing = ElidedLabel(parent=self)
        look.coloured(self._preparing, look.secondary(self.palette()))
        self._preparing.hide()
        self._stop = FlatButton(QCoreApplication.translate("Foot", "Cancel"), parent=self)
        self._queue = FlatButton("", "publish", parent=self)
        self._queue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (self._stop, self._queue):
            button.setMinimumWidth(0)  # else its words would not count, and they would be cut
        self._sync.clicked.connect(self.synchronise)
        self._stop.clicked.connect(self.cancel)
        self._queue.clicked.connect(self.queue)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(4)
        for widget in (self._sync, self._state, self._bar, self._stop):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._preparing)
        row.addWidget(self._queue)
        self.show_state("", offline=False)
        self.show_queue(0)

    def show_state(self, words: str, *, offline: bool) -> None:
        """At rest: *words* say when it was synchronised and what is not sent."""
        self._sync.setIcon(icon("offline" if offline else "sync", look.text(self.palette())))
        self._sync.setIconSize(QSize(16, 16))
        self._sync.setEnabled(True)
        self._say(words)
        self._bar.hide()
        self._stop.hide()
        self._queue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_progress(self, words: str, done: int, total: int | None) -> None:
        """While it runs; without a total the bar only moves."""
        self._sync.setEnabled(False)
        self._say(words)
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done if total else 0)
        self._bar.show()
        self._stop.show()
        self._queue.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)  # room for one or the other

    def _say(self, words: str) -> None:
        self._state.show_words(words)
        self._state.setToolTip(plain_tip(words))

    def show_preparing(self, done: int, total: int) -> None:
        """The search is being prepared, quietly, beside whatever else is said; total -1 when it is ready."""
        words = QCoreApplication.translate("Foot", "Preparing the search: %n %", None, 100 * done // max(1, total))
        self._preparing.show_words(words if total > 0 else "")
        self._preparing.setVisible(total > 0)

    def show_queue(self, count: int) -> None:
        """How many answers and posts wait for the next publication; hidden when none does."""
        words = QCoreApplication.translate("Foot", "To publish (%n)", None, count)
        self._queue.setText(words)
        self._queue.setAccessibleName(words)
        self._queue.setToolTip(
            QCoreApplication.translate("Foot", "What the next public map will show for the first time")
        )
        self._queue.setVisible(count > 0)

    def words(self) -> str:
        """What the state says now."""
        return str(self._state.text())
