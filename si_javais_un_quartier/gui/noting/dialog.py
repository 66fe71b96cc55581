"""The window *New contribution*: it stays beside the map, keeps what is typed, and gives the reference at the end."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QShortcut,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.noting import Noted
from ...qgis_bridge.icons import icon
from .. import look
from ..buttons import FlatButton
from ..empty import plain_label
from ..focus_order import follow_layout
from ..notice import Notice
from .form import NotingForm

SAVE_AFTER_MS = 600


def _tr(text: str) -> str:
    return QCoreApplication.translate("NotingDialog", text)


class NotingDialog(QDialog):
    """``drafted`` comes a moment after the last key and when it closes; ``finished_writing`` when all is said."""

    drafted = pyqtSignal(object)
    finished_writing = pyqtSignal(object)
    another_wanted = pyqtSignal()
    fresh_wanted = pyqtSignal()
    restored = pyqtSignal(object)
    shut = pyqtSignal()

    def __init__(self, form: NotingForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("NotingDialog")
        self.setWindowTitle(_tr("New contribution"))
        self.setModal(False)
        self.form = form
        self._before: Noted | None = None
        self.notice = Notice(self)
        self._kept = plain_label(parent=self)
        self._kept.setFont(look.font(-0.5))
        self._kept.setWordWrap(True)
        look.coloured(self._kept, look.secondary(self.palette()))
        self._empty = FlatButton(_tr("Start afresh"), parent=self)
        self._empty.setObjectName("start_afresh")
        self._empty.clicked.connect(self._start_afresh)
        self._done = QPushButton(_tr("Note it"), self)
        self._done.setObjectName("note_it")
        self._done.setDefault(True)
        self._done.setMinimumSize(140, 32)
        self._done.setToolTip(_tr("Ctrl+Enter"))
        self._done.clicked.connect(self._finish)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)
        form.changed.connect(self._changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, activated=self._finish)
        self._pages = QStackedWidget(self)
        self._thanks = _Thanks(self)
        self._thanks.another.clicked.connect(self.another_wanted)
        self._thanks.close.clicked.connect(self.close)
        self._lay_out()
        self.setMinimumWidth(640)
        self.resize(690, 700)

    def _lay_out(self) -> None:
        writing = self._writing = QWidget(self)
        area = QScrollArea(writing)
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.grounded(self.form, QPalette.ColorRole.Window)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.READING_MARGIN, 8, look.READING_MARGIN, 8)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self._empty)
        foot.addWidget(self._done)
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(area, 1)
        column.addWidget(look.line(writing))
        column.addLayout(foot)
        self._pages.addWidget(writing)
        self._pages.addWidget(self._thanks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    # -- what it is told

    def begin(self, *, kept: bool) -> None:
        """The form was filled: show it, the cursor in the words."""
        self._timer.stop()
        self._pages.setCurrentIndex(0)
        self._kept.setText(_tr("What you had begun is back") if kept else "")
        self._empty.setText(_tr("Start afresh"))
        self._before = None
        self._empty.setVisible(kept)
        follow_layout((self._writing,))  # the themes were made last
        self.form.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def forbid(self, reason: str) -> None:
        """Say at once that nothing can be noted by this person, rather than after all was typed; "" lifts it."""
        self._done.setEnabled(not reason)
        if reason:
            self.notice.say(reason, picture="lock")
        else:
            self.notice.hide()

    def say(self, findings: Sequence[str]) -> None:
        """What is missing."""
        self.notice.say("\n".join(findings), picture="info")

    def show_reference(self, reference: str) -> None:
        """It is written: the reference to tell, and what next."""
        self._timer.stop()
        self.notice.hide()
        self._thanks.show_reference(reference)
        self._pages.setCurrentIndex(1)
        self._thanks.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_writing(self) -> bool:
        """Whether the form is in front, not the reference."""
        return bool(self._pages.currentIndex() == 0)

    # -- what the person does

    def keep(self) -> None:
        """Hand over at once what is typed and not kept yet."""
        if self._timer.isActive():
            self._save()

    def _changed(self) -> None:
        self._kept.setText("")
        self._before = None
        self._empty.setText(_tr("Start afresh"))
        self._empty.setVisible(True)
        self._timer.start()

    def _save(self) -> None:
        self._timer.stop()
        self.drafted.emit(self.form.noted())
        self._kept.setText(_tr("What you type is kept on this computer"))

    def _start_afresh(self) -> None:
        """Empty the page; the same button then brings back what stood there."""
        self._timer.stop()
        before, self._before = self._before, None
        if before is None:
            before = self.form.noted()
            self.fresh_wanted.emit()
            self._before = before
            self._empty.setText(_tr("Bring it back"))
        else:
            self.restored.emit(before)
            self._empty.setText(_tr("Start afresh"))

    def _finish(self) -> None:
        if self.is_writing() and self._done.isEnabled():
            self.keep()
            self.finished_writing.emit(self.form.noted())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing typed is lost."""
        self.keep()
        super().closeEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        """However it goes away (Escape, the cross, the quarter closed)."""
        self.keep()
        super().hideEvent(event)
        self.shut.emit()


class _Thanks(QWidget):
    """The reference, large: it goes on the letter or is told to the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        picture = QLabel(self)
        picture.setPixmap(icon("check", look.secondary(self.palette())).pixmap(QSize(40, 40)))
        what = plain_label(_tr("It is noted"), self)
        what.setFont(look.font(2, bold=True))
        self._reference = plain_label(parent=self)
        self._reference.setObjectName("reference")
        self._reference.setFont(look.font(12, bold=True))
        self._reference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        why = plain_label(
            _tr("Write this reference on the letter, or tell it to the person: it leads to the answer."), self
        )
        why.setWordWrap(True)
        why.setFixedWidth(300)
        why.setMinimumHeight(why.heightForWidth(300))
        why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.coloured(why, look.secondary(self.palette()))
        self.another = QPushButton(_tr("Note another"), self)
        self.another.setObjectName("another")
        self.another.setToolTip(_tr("Channel, date and theme stay as they are"))
        self.close = QPushButton(_tr("Close"), self)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (picture, what, self._reference, why):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for button in (self.another, self.close):
            button.setMinimumSize(150, 32)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_reference(self, reference: str) -> None:
        """The one just drawn."""
        self._reference.setText(reference)
