"""The sign in QGIS's status bar: where things stand with the team's base, and a menu of what to do about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QToolButton, QWidget

from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton
from ..sync_words import Standing
from ..tips import plain_tip

BAR_WIDTH = 48


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusItem", text)


class StatusItem(QWidget):
    """Shows a :class:`Standing`; its menu is filled by whoever listens to ``menu.aboutToShow``."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu(self)
        self.button = FlatButton("", "sync", parent=self)
        self.button.setObjectName("quartier_standing")
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self.button.setMinimumSize(22, 22)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(BAR_WIDTH, 8)
        self.stop = FlatButton("", "close", _tr("Stop the synchronisation"), self)
        self.stop.setIconSize(QSize(12, 12))
        self.stop.setMinimumSize(22, 22)
        self.stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(2)
        for widget in (self.button, self.bar, self.stop):
            row.addWidget(widget)
        self.show_standing(None)

    def show_standing(self, standing: Standing | None) -> None:
        """At rest; None while no quarter is open, and then nothing is seen of it."""
        self.setVisible(standing is not None)
        self.bar.hide()
        self.stop.hide()
        if standing is not None:
            self._say(standing)

    def show_progress(self, standing: Standing, done: int, total: int) -> None:
        """While it runs; total -1 when it isn't known."""
        self._say(standing)
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(max(0, done) if total > 0 else 0)
        self.show()
        self.bar.show()
        self.stop.show()

    def words(self) -> str:
        """What it says now."""
        return str(self.button.text())

    def _say(self, standing: Standing) -> None:
        ink = look.overdue(self.palette()) if standing.needs_you else look.text(self.palette())
        self.button.setIcon(icon(standing.picture, ink))
        self.button.setText(standing.words)
        self.button.setFont(look.font(bold=standing.needs_you))
        look.coloured(self.button, ink)
        # a tooltip takes what looks like markup for it, and file names are anybody's
        self.button.setToolTip(plain_tip(standing.told))
        self.button.setAccessibleName(standing.told)
