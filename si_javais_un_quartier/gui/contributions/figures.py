"""The strip of figures on top of the page; each one is a filter when clicked."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from .. import look, words

HEIGHT = 42
DELAY = "median_days"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Figures", text, None, count)


_RIGHT = Qt.TextElideMode.ElideRight


def _delay_hint() -> str:
    return _tr(
        "From a contribution to its first published answer, over the last 90 days. A click shows those that were first"
        " answered then, the slowest first; another click, all again."
    )


class Figure(QAbstractButton):
    """A large number over its name; *hint* says what a click shows, where the name doesn't."""

    def __init__(self, name: str, short: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.short, self.hint, self.value, self.alarming = name, short, hint, "–", False
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_value(self, value: str, *, alarming: bool = False) -> None:
        """The number, in the colour of lateness where it should worry."""
        self.value, self.alarming = value, alarming
        self.setAccessibleName(f"{self.name}: {value}")
        self.setToolTip(f"{value} {self.name}" + (f"\n{self.hint}" if self.hint else ""))
        self.setAccessibleDescription(self.hint)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the short name."""
        return QSize(QFontMetrics(look.font(-0.5)).horizontalAdvance(self.short) + 16, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number, name, and a bar under the figure that filters the list."""
        painter, palette = QPainter(self), self.palette()
        if self.isChecked():
            painter.fillRect(self.rect(), look.selected(palette))
            painter.fillRect(0, self.height() - 3, self.width(), 3, look.accent(palette))
        elif self.underMouse():
            painter.fillRect(self.rect(), look.hover(palette))
        painter.setFont(look.font(3, bold=True))
        painter.setPen(look.overdue(palette) if self.alarming else look.text(palette))
        painter.drawText(
            QRect(6, 2, self.width() - 8, 22), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.value
        )
        painter.setFont(look.font(-0.5))
        painter.setPen(self._quiet())
        fits = painter.fontMetrics().horizontalAdvance(self.name) <= self.width() - 10
        painter.drawText(
            QRect(6, 23, self.width() - 8, 16),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            self.name if fits else painter.fontMetrics().elidedText(self.short, _RIGHT, self.width() - 8),
        )
        if self.hasFocus():
            painter.setPen(look.accent(palette))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _quiet(self) -> QColor:
        return look.secondary(self.palette())


class FigureStrip(QWidget):
    """To triage, unanswered, overdue, answered this month, median delay; ``chosen`` carries the name or nothing."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = {
            "to_triage": Figure(_tr("To sort"), _tr("To sort"), parent=self),
            "unanswered": Figure(_tr("Unanswered"), _tr("Unanswered"), parent=self),
            "overdue": Figure(_tr("Overdue"), _tr("Overdue"), parent=self),
            "answered_this_month": Figure(_tr("Answered this month"), _tr("This month"), parent=self),
            DELAY: Figure(_tr("median delay"), _tr("delay"), _delay_hint(), self),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        for key, figure in self._figures.items():
            row.addWidget(figure, 1)
            figure.clicked.connect(lambda checked, key=key: self._choose(key, checked=checked))
        self._figures[DELAY].setEnabled(False)  # until it is known that something was answered

    def show_figures(self, figures: dict[str, int | float | None]) -> None:
        """The values by name; the delay in days, None where nothing was answered yet."""
        for key, figure in self._figures.items():
            value = figures.get(key)
            if key == DELAY:
                figure.setEnabled(value is not None)
                figure.show_value("–" if value is None else _tr("%n d", round(value)))
            else:
                figure.show_value(words.number(int(value or 0)), alarming=key == "overdue" and bool(value))

    def mark(self, chosen: str) -> str:
        """Show which figure filters the list now; returns it, "" where there is none of that name."""
        for key, figure in self._figures.items():
            figure.setChecked(key == chosen)
        return chosen if chosen in self._figures else ""

    def resizeEvent(self, event: object) -> None:
        """The delay is the first to go when there is no room."""
        self._figures[DELAY].setVisible(self.width() >= look.NARROW)

    def _choose(self, key: str, *, checked: bool) -> None:
        self.mark(key if checked else "")
        self.chosen.emit(key if checked else "")
