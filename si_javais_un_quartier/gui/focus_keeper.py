"""Where the keyboard goes when what had it is put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QWidget


class FocusKeeper(QObject):
    """A field or button of *parts* that is hidden hands the keyboard to *take*, so that the keys of *page* work on.

    Qt would hand it to the next widget of the window: a line to write in, or the map.
    """

    def __init__(self, page: QWidget, parts: Sequence[QWidget], take: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._parts, self._take = page, tuple(parts), take
        QApplication.instance().focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or old.isVisible():
            return
        if self._page.isVisible() and any(part is old or part.isAncestorOf(old) for part in self._parts):
            self._take()
