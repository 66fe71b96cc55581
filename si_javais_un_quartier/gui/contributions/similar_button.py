"""The posts that may say the same as the one being read: how many, and by a menu which."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...store.similar import Similar
from .. import words
from ..buttons import MenuButton

SHOWN_LETTERS = 60


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("SimilarButton", text, None, count)


class SimilarButton(MenuButton):
    """Hidden where there are none; ``chosen`` carries the uuid of the one to read."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._menu = QMenu(parent)
        super().__init__("", self._menu, _tr("Posts near it or in like words"), parent)
        self._menu.aboutToShow.connect(self._fill)
        self.found: Sequence[Similar] = ()
        self.hide()

    def show_found(self, found: Sequence[Similar]) -> None:
        """These, the likeliest first."""
        if not found and not self.found:
            return
        self.found = found
        self.setText(_tr("%n similar", len(found)))
        self.updateGeometry()
        self.setVisible(bool(found))

    def _fill(self) -> None:
        self._menu.clear()
        for each in self.found:
            self._menu.addAction(_line(each), lambda uuid=each.uuid: self.chosen.emit(uuid))


def _line(each: Similar) -> str:
    title = each.title or words.no_words()
    short = title if len(title) <= SHOWN_LETTERS else title[: SHOWN_LETTERS - 1] + "…"
    near = "" if each.distance_m is None else _tr("   {metres} m").format(metres=words.number(round(each.distance_m)))
    return short.replace("&", "&&") + near
