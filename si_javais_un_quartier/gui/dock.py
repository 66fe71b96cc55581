"""The dock *Quartier*: a strip of pages, a notice when something went wrong, a foot that says where things stand."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from . import look
from .buttons import FlatButton
from .empty import EmptyState
from .foot import Foot
from .notice import Notice
from .page_strip import PageStrip


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuartierDock", text)


class QuartierDock(QgsDockWidget):
    """Holds pages; while no quarter is open it says how to open one."""

    open_wanted = pyqtSignal()
    demonstration_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("QuartierDock")
        self.setWindowTitle(_tr("Quarter"))
        self.strip = PageStrip(self)
        self.notice = Notice(self)
        self.foot = Foot(self)
        self.menu = QMenu(self)
        self._welcome = EmptyState(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._welcome)
        more = FlatButton("", "more", _tr("More"), self)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.menu)
        self.strip.add_corner(more)
        self.strip.chosen.connect(lambda index: self.show_page(self._pages.widget(index + 1)))
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.strip, look.line(content), self.notice):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(look.line(content))
        column.addWidget(self.foot)
        content.setMinimumWidth(360)
        self.setWidget(content)
        self.show_welcome()

    def add_page(self, word: str, picture: str, page: QWidget) -> None:
        """Append a page."""
        self.strip.add_page(word, picture)
        self._pages.addWidget(page)

    def show_badge(self, page: QWidget, count: int) -> None:
        """How many things wait on a page."""
        self.strip.show_badge(self._pages.indexOf(page) - 1, count)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.strip.show_page(self._pages.indexOf(page) - 1)
        self._pages.setCurrentWidget(page)

    def show_welcome(self) -> None:
        """No quarter is open: say how to open one."""
        self._welcome.say(
            "open",
            _tr("No quarter is open"),
            _tr("Open your team’s quarter, or try the demonstration quarter: it needs no set-up."),
            (
                (_tr("Open a quarter…"), self.open_wanted.emit),
                (_tr("Demonstration quarter"), self.demonstration_wanted.emit),
            ),
        )
        self._pages.setCurrentIndex(0)
        self.strip.setEnabled(False)
        self.foot.hide()

    def show_quarter(self, name: str) -> None:
        """A quarter is open: its name in the title, the contributions in front."""
        self.setWindowTitle(_tr("Quarter") + (f" – {name}" if name else ""))
        self.strip.setEnabled(True)
        self.foot.show()
        self.show_page(self._pages.widget(1))
