"""The page *Premises*: the list, and in its place the sheet of a premises or of a parcel."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from .list_page import PremisesListPage
from .parcel_sheet import ParcelSheet
from .sheet import PremisesSheet


class PremisesPage(QWidget):
    """``seen`` comes when the page is first looked at: what it shows is read then, and not when QGIS starts."""

    seen = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = PremisesListPage(self)
        self.sheet = PremisesSheet(self)
        self.parcel = ParcelSheet(self)
        self._stack = QStackedWidget(self)
        for widget in (self.listed, self.sheet, self.parcel):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_list(self) -> None:
        """Back to the list, where it was."""
        self._stack.setCurrentWidget(self.listed)
        self.listed.take_focus()

    def show_sheet(self) -> None:
        """The sheet of a premises."""
        self._stack.setCurrentWidget(self.sheet)

    def show_parcel(self) -> None:
        """The sheet of a parcel."""
        self._stack.setCurrentWidget(self.parcel)

    @property
    def reading(self) -> bool:
        """Whether a premises' sheet is open."""
        return self._stack.currentWidget() is self.sheet

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.seen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, as the sheet's own button does; J and K step from sheet to sheet, C notes a contact."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(event.key())
        shown = self._stack.currentWidget()
        if event.key() == Qt.Key.Key_Escape and shown is not self.listed:
            shown.back.emit()
        elif step and self.reading:
            self.sheet.stepped.emit(step)
        elif event.key() == Qt.Key.Key_C and self.reading:
            self.sheet.contact_wanted.emit()
        else:
            super().keyPressEvent(event)
