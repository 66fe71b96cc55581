"""Where the contribution stands and what may be done with it: status, next step, publish or hide, more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.vocabulary import Kind, Status
from ...qgis_bridge.markers import marker_pixmap
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from ..keys import EscapeFirst


def _tr(text: str) -> str:
    return QCoreApplication.translate("ActBar", text)


@dataclass(frozen=True)
class Offer:
    """An act that is allowed now: its key, its word, and what it asks for first, as (key, question).

    ``needs`` says in a word or two what it takes; ``hint`` in sentences what must be settled before.
    """

    key: str
    word: str
    asks: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    needs: str = ""


@dataclass(frozen=True)
class MenuAct:
    """An entry behind the three dots that an ability brings: its key, its word, what it does, and whether it shows."""

    key: str
    word: str
    do: Callable[[], object]
    offered: Callable[[], bool] = lambda: True


class Arrow(QWidget):
    """A thin arrow from the present status to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line and a head."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.secondary(self.palette()))
        painter.drawLine(QPointF(1, 8), QPointF(14, 8))
        painter.drawLine(QPointF(10, 4), QPointF(14, 8))
        painter.drawLine(QPointF(10, 12), QPointF(14, 8))


class ActBar(QWidget):
    """``status_chosen`` and ``act_chosen`` carry keys; what an act needs is asked in place, never in a dialog."""

    status_chosen = pyqtSignal(str, dict)
    act_chosen = pyqtSignal(str, dict)
    called = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marker = QLabel(self)
        self._status = plain_label(parent=self)
        self._status.setFont(look.font(bold=True))
        self._arrow = Arrow(self)
        self._next = QToolButton(self)
        self._next.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._next.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._next.setMinimumHeight(28)
        self._next.setObjectName("next_status")
        self._menu = QMenu(self._next)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._next.setMenu(self._menu)
        self._next.clicked.connect(lambda: self._choose_status(self._offers[0]) if self._offers else None)
        self._visibility = FlatButton("", "eye", parent=self)
        self._visibility.setObjectName("visibility")
        self._visibility.clicked.connect(self._choose_visibility)
        self._more = FlatButton("", "more", _tr("More acts"), self)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu = QMenu(self._more)
        self._more.setMenu(self._more_menu)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self._question = Question(self)
        self._others: Sequence[Offer] = ()
        self._added: list[MenuAct] = []
        self._offers: Sequence[Offer] = ()
        self._kind = Kind.COMMENT
        self._visible_offer: Offer | None = None
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(6)
        for widget in (self._marker, self._status, self._arrow, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._visibility)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._question)

    def show_status(self, kind: Kind, status: Status, word: str, offers: Sequence[Offer]) -> None:
        """The present status and those it may go to, the likeliest first."""
        self._question.hide()
        self._marker.setPixmap(marker_pixmap(kind, status, 15, self.devicePixelRatioF()))
        self._status.setText(word)
        self._kind, self._offers = kind, offers
        for widget in (self._arrow, self._next):
            widget.setVisible(bool(offers))
        if offers:
            self._next.setText(offers[0].word)
            self._next.setToolTip(_tr("Change the status (S)"))
            self._next.setAccessibleName(_tr("Change the status to {word}").format(word=offers[0].word))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for offer in self._offers:
            sign = QIcon(marker_pixmap(self._kind, Status(offer.key), 15, self.devicePixelRatioF()))
            action = self._menu.addAction(sign, "\t".join(filter(None, (offer.word, offer.needs))))
            action.setObjectName("status_" + offer.key)
            action.setToolTip(offer.hint)
            action.triggered.connect(lambda _=False, offer=offer: self._choose_status(offer))

    def show_acts(self, visibility: Offer | None, others: Sequence[Offer]) -> None:
        """Publish or hide, and what stands behind the three dots."""
        self._visible_offer = visibility
        self._visibility.setVisible(visibility is not None)
        if visibility is not None:
            self._visibility.setText(visibility.word)
            self._visibility.setToolTip(visibility.hint or visibility.word)
            self._visibility.setAccessibleName(visibility.word)
            self._fit()
        self._others = others
        self._more.setVisible(bool(others or self._added))

    def add_act(self, act: MenuAct) -> None:
        """Put *act* behind the three dots, after the steps of the contribution."""
        self._added.append(act)

    def _fill_more(self) -> None:
        self._more_menu.clear()
        for offer in self._others:
            action = self._more_menu.addAction(offer.word)
            action.setObjectName("act_" + offer.key)
            action.triggered.connect(lambda _=False, offer=offer: self._ask(offer, self.act_chosen))
        self._more_menu.addSeparator()
        for added in self._added:
            if added.offered():
                action = self._more_menu.addAction(added.word)
                action.setObjectName("act_" + added.key)
                action.triggered.connect(lambda _=False, added=added: added.do())

    def resizeEvent(self, event: object) -> None:
        """A narrow bar keeps the picture of its button only."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        both, only = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._visibility.setToolButtonStyle(only if self.width() < look.NARROW else both)

    def open_menu(self) -> None:
        """Show the statuses to choose from."""
        if self._offers:
            self.called.emit()
            self._next.showMenu()

    def publish(self) -> None:
        """The same as clicking the button that publishes or hides."""
        self._choose_visibility()

    def _choose_status(self, offer: Offer) -> None:
        self._ask(offer, self.status_chosen)

    def _choose_visibility(self) -> None:
        if self._visible_offer is not None:
            self._ask(self._visible_offer, self.act_chosen)

    def _ask(self, offer: Offer, signal: object) -> None:
        if offer.asks:
            self.called.emit()
            self._question.ask(offer, lambda given: signal.emit(offer.key, given))
        else:
            signal.emit(offer.key, {})


class Question(QWidget):
    """A line under the bar that asks what an act needs (a reason, a reference, a body) before it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QLineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 2, 8, 8)
        self._answer: object = None
        self.hide()

    def ask(self, offer: Offer, answer: object) -> None:
        """Show a field for each thing *offer* asks; *answer* is called with what was given."""
        self._answer = answer
        self._fields = {}
        while self._column.count():
            item = self._column.takeAt(0)
            if item.widget() is not None:
                item.widget().deleteLater()
        panel = QWidget(self)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        for key, word in offer.asks:
            field = QLineEdit(panel)
            field.setPlaceholderText(word)
            field.setAccessibleName(word)
            field.setObjectName("ask_" + key)
            field.returnPressed.connect(self._give)
            EscapeFirst(field, self.hide)
            self._fields[key] = field
            column.addWidget(field)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = FlatButton(_tr("Cancel"), parent=panel)
        cancel.clicked.connect(self.hide)
        done = QPushButton(offer.word, panel)
        done.setObjectName("ask_done")
        done.clicked.connect(self._give)
        row.addWidget(cancel)
        row.addWidget(done)
        column.addLayout(row)
        self._column.addWidget(panel)
        self.show()
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        given = {key: field.text().strip() for key, field in self._fields.items()}
        missing = next((field for key, field in self._fields.items() if not given[key]), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        if callable(self._answer):
            self._answer(given)
