"""The line above the list: how many, lifting what narrows it, what came meanwhile, its order."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...qgis_bridge.icons import icon
from .. import look, words
from ..buttons import FlatButton
from ..empty import plain_label
from .sort_button import SortButton


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ContributionsPage", text, None, count)


class ListHead(QWidget):
    """``fold_wanted``: figures and filters out of the way, or back."""

    all_wanted = pyqtSignal()
    news_wanted = pyqtSignal()
    fold_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = plain_label(parent=self)
        self.count.setFont(look.font(bold=True))
        self.all = FlatButton(_tr("Show all"), "close", parent=self)
        self.all.clicked.connect(self.all_wanted)
        self.news = FlatButton("", "up", parent=self)
        self.news.clicked.connect(self.news_wanted)
        self.news.hide()
        self.sort = SortButton(self)
        self.fold = FlatButton("", "fold", _tr("Fold figures and filters (B)"), self)
        self.fold.clicked.connect(self.fold_wanted)
        self._offered = True
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 2, 6, 2)
        for widget in (self.count, self.all):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in (self.news, self.sort, self.fold):
            self._row.addWidget(widget)
        self._under = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(look.line(self))
        column.addLayout(self._row)
        column.addLayout(self._under)
        column.addWidget(look.line(self))

    def add_beside_sort(self, button: QWidget) -> None:
        """Put *button* after the order of the list."""
        self._row.insertWidget(self._row.indexOf(self.fold), button)

    def add_under(self, bar: QWidget) -> None:
        """Put *bar* between this line and the list; it shows and hides itself."""
        self._under.addWidget(bar)

    def show_count(self, found: int | None, total: int, *, filtered: bool) -> None:
        """Like "24 of 412"; *found* None while it is being counted."""
        shown = "…" if found is None else words.number(found)
        whole = _tr("%n contribution(s)", total)
        self.count.setText(
            _tr("{found} of {total}").format(found=shown, total=words.number(total)) if filtered else whole
        )
        self.all.setVisible(filtered)

    def show_news(self, count: int) -> None:
        """Rows that came and wait above the list until they are asked for."""
        self.news.setText(_tr("%n new", count))
        self.news.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.news.setVisible(count > 0)

    def show_folded(self, *, folded: bool, offered: bool) -> None:
        """Say what the button would do now; it is *offered* where the list stands over what it folds."""
        self._offered = offered
        self._fit()
        self.fold.setIcon(icon("unfold" if folded else "fold", look.text(self.palette())))
        said = _tr("Show figures and filters (B)") if folded else _tr("Fold figures and filters (B)")
        self.fold.setToolTip(said)
        self.fold.setAccessibleName(said)

    def resizeEvent(self, event: object) -> None:
        """A narrow line has no room for "Show all" in words, nor for what its menu can do too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < look.NARROW
        only, word = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextOnly
        self.all.setToolButtonStyle(only if narrow else word)
        self.fold.setVisible(self._offered and not narrow)
