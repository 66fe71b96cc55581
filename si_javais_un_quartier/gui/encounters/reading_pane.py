"""One encounter to read: who said what, and how far each word has come."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...domain.labels import ENCOUNTER_FORMAT
from ...domain.plain_text import one_line, visible
from ...qgis_bridge.icons import icon
from ...qgis_bridge.markers import marker_pixmap
from ...qgis_bridge.translation import render
from ...store.encounters import Receipt
from .. import look, words
from ..buttons import FlatButton
from ..empty import plain_label
from .page_presenter import Person, Reading

LONGEST_QUOTE = 300


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Encounters", text, None, count)


class EncounterPane(QWidget):
    """``contribution_wanted`` carries a contribution's uuid, ``resumed`` and ``thrown_away`` a sheet's."""

    contribution_wanted = pyqtSignal(str)
    resumed = pyqtSignal(str)
    thrown_away = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        self._column.setSpacing(6)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_reading(self, reading: Reading | None) -> None:
        """Another encounter, or the same as it is now."""
        while self._column.count():
            old = self._column.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        if reading is None:
            return
        row = reading.row
        self._say(row.place or _tr("no place given"), 3, bold=True)
        head = (words.full_day(row.held_on), render(ENCOUNTER_FORMAT[row.format]), row.mediator)
        self._say(" · ".join(it for it in head if it), -0.5, quiet=True)
        if row.mood.strip():
            self._say(_tr("Mood of the talk: {mood}").format(mood=one_line(row.mood)))
        if row.notes.strip():
            self._say(visible(row.notes))
        if row.open:
            self._offer_to_resume(reading)
        for person in reading.people:
            self._show_person(person, reading)

    def _say(self, text: str, points: float = 0.0, *, bold: bool = False, quiet: bool = False) -> QLabel:
        label = plain_label(text, self)
        label.setFont(look.font(points, bold=bold))
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        if quiet:
            look.coloured(label, look.secondary(self.palette()))
        self._column.addWidget(label)
        return label

    def _offer_to_resume(self, reading: Reading) -> None:
        uuid = reading.row.uuid
        told = _tr("This sheet isn’t finished. It is saved on this computer and nobody else sees it yet.")
        self._say(told)
        resume = QPushButton(_tr("Go on with the sheet"), self)
        resume.setObjectName("resume")
        resume.setAutoDefault(False)
        resume.setMinimumHeight(32)
        resume.clicked.connect(lambda: self.resumed.emit(uuid))
        away = FlatButton(_tr("Throw this sheet away"), parent=self)
        away.setObjectName("throw_away")
        away.clicked.connect(lambda: self.thrown_away.emit(uuid))
        held = QWidget(self)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(resume)
        line.addStretch(1)
        line.addWidget(away)
        self._column.addWidget(held)

    def _show_person(self, person: Person, reading: Reading) -> None:
        self._column.addWidget(look.line(self))
        self._say(one_line(person.pseudonym) or _tr("somebody"), bold=True)
        if person.hint:
            self._column.addWidget(self._hint(person.hint))
        for receipt in person.receipts:
            said = ReceiptLine(receipt, sought=receipt.uuid == reading.sought, parent=self)
            said.wanted.connect(lambda uuid=receipt.uuid: self.contribution_wanted.emit(uuid))
            self._column.addWidget(said)

    def _hint(self, hint: str) -> QWidget:
        held = QWidget(self)
        lock = QLabel(held)
        lock.setPixmap(icon("lock", look.secondary(self.palette())).pixmap(QSize(14, 14)))
        where = plain_label(_tr("To meet again: {hint}").format(hint=one_line(hint)), held)
        where.setFont(look.font(-0.5))
        where.setWordWrap(True)
        where.setToolTip(_tr("stays on this computer"))
        look.coloured(where, look.secondary(self.palette()))
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(where, 1)
        return held


class ReceiptLine(QWidget):
    """A word, its card, and its receipts: received, published, answered, told."""

    wanted = pyqtSignal()

    def __init__(self, receipt: Receipt, *, sought: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receipt_" + receipt.uuid)
        sign = QLabel(self)
        sign.setPixmap(marker_pixmap(receipt.kind, receipt.status, 16, self.devicePixelRatioF()))
        text = one_line(receipt.words or receipt.french, LONGEST_QUOTE)
        quote = plain_label(words.quoted(text) if text else words.no_words(), self)
        quote.setWordWrap(True)
        facts = plain_label(" · ".join(it for it in (receipt.reference, came(receipt)) if it), self)
        facts.setObjectName("came")
        facts.setFont(look.font(-0.5, bold=sought))
        facts.setWordWrap(True)
        look.coloured(facts, look.text(self.palette()) if sought else look.secondary(self.palette()))
        read = FlatButton(_tr("Read"), tooltip=_tr("Read the contribution and its thread"), parent=self)
        read.setObjectName("read")
        read.clicked.connect(self.wanted)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(quote)
        told.addWidget(facts)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 0, 4)
        line.setSpacing(8)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        line.addWidget(read, 0, Qt.AlignmentFlag.AlignTop)


def came(receipt: Receipt) -> str:
    """How far it has come, in words, the last step last."""
    if not receipt.received:
        return _tr("only on this computer yet")
    steps = [_tr("received")]
    if receipt.published:
        steps.append(_tr("published"))
    elif receipt.may_publish is not True:
        steps.append(_tr("private"))
    if receipt.answered:
        steps.append(_tr("answered"))
    if receipt.told:
        steps.append(_tr("told to the person"))
    return ", ".join(steps)
