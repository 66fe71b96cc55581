"""Draws the cards that residents keep as PDF, ten to an A4; its pens and pages serve other paper for residents.

All measures are millimetres. Words are drawn as they are; nothing in them is markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from ..domain.plain_text import visible
from ..report.qr_code import TooLongForQr, qr_code
from ..report.resident_paper import Sender, on_paper
from .whole_files import replacing

#: Dots of the page to a millimetre (254 dpi).
MM = 10.0
DPI = 254
CARD_WIDTH, CARD_HEIGHT = 85.0, 54.0
COLUMNS, ROWS = 2, 5
LEFT, TOP = 20.0, 13.5
INNER = 5.0
INK, QUIET, BLUE = QColor("#161616"), QColor("#4a4a4a"), QColor("#0072B2")
LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_WRAP = Qt.TextFlag.TextWordWrap

#: How high the places and hours on a card's back may be (mm): what stands below has its room.
_MEETING_HIGH = 15.5


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResidentPaper", text)


def write_cards(path: Path, references: Sequence[str], sender: Sender) -> None:
    """Numbered cards, ten to a page, each page followed by its back for the long edge. Raises ``NotWritten``."""
    with replacing(path) as part, pdf(part, QPageSize.PageSizeId.A4, _tr("Tracking cards")) as (painter, writer):
        for number in range(0, len(references), COLUMNS * ROWS):
            if number:
                writer.newPage()
            page = references[number : number + COLUMNS * ROWS]
            _cut_marks(painter)
            for place, reference in enumerate(page):
                _front(Pen(painter, *_corner(place)), reference, sender)
            writer.newPage()
            _cut_marks(painter)
            for place in range(len(page)):
                row, column = divmod(place, COLUMNS)
                _back(Pen(painter, *_corner(row * COLUMNS + (COLUMNS - 1 - column))), sender)


@contextmanager
def pdf(path: Path, size: object, title: str) -> Iterator[tuple[QPainter, QPdfWriter]]:
    """A new PDF and what draws on it. Raises OSError where it can't be written."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    none = QMarginsF(0, 0, 0, 0)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(QPageSize(size), upright, none, QPageLayout.Unit.Millimeter))
    writer.setTitle(title)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        yield painter, writer
    finally:
        painter.end()


def _number(flags: object) -> int:
    """Flags as the number that drawing takes: they are one in Qt 5, an enum in Qt 6."""
    return int(getattr(flags, "value", flags))


class Pen:
    """Writes and draws in millimetres from a corner of the page."""

    def __init__(self, painter: QPainter, x: float = 0.0, y: float = 0.0) -> None:
        self.painter, self._x, self._y = painter, x, y

    def words(
        self, box: tuple[float, float, float, float], said: str, points: float, *,
        bold: bool = False, colour: QColor = INK, flags: object = LEFT_TOP,
    ) -> float:  # fmt: skip
        """*said* in a box (left, top, width, height); returns how high it is. Longer words go on below the box."""
        painter = self.painter
        painter.setFont(font(points, bold=bold))
        painter.setPen(colour)
        left, top, width, height = box
        area = QRectF((self._x + left) * MM, (self._y + top) * MM, width * MM, height * MM)
        how = _number(flags) | _number(_WRAP)
        shown = self._shown(said)
        drawn = painter.boundingRect(area, how, shown)
        painter.drawText(area.united(QRectF(area.x(), area.y(), area.width(), drawn.height())), how, shown)
        return float(drawn.height()) / MM

    def height(self, width: float, said: str, points: float, *, bold: bool = False) -> float:
        """How high *said* will be in that width."""
        self.painter.setFont(font(points, bold=bold))
        area = QRectF(0, 0, width * MM, 10_000)
        how = _number(LEFT_TOP) | _number(_WRAP)
        return float(self.painter.boundingRect(area, how, self._shown(said)).height()) / MM

    def _shown(self, said: str) -> str:
        metrics = self.painter.fontMetrics()
        return on_paper(visible(said), lambda letter: metrics.inFontUcs4(ord(letter)))

    def line(self, left: float, top: float, width: float, thick: float = 0.2, colour: QColor = INK) -> None:
        """A horizontal rule."""
        self.painter.setPen(QPen(colour, thick * MM))
        start = QPointF((self._x + left) * MM, (self._y + top) * MM)
        self.painter.drawLine(start, QPointF(start.x() + width * MM, start.y()))

    def fill(self, left: float, top: float, width: float, height: float, colour: QColor) -> None:
        """A filled box."""
        self.painter.fillRect(QRectF((self._x + left) * MM, (self._y + top) * MM, width * MM, height * MM), colour)

    def square(self, left: float, top: float, side: float, text: str) -> bool:
        """The QR code of *text* with its quiet zone inside *side*; False where it is too long for one."""
        try:
            code = qr_code(text)
        except TooLongForQr:
            return False
        module = side / (code.size + 8)
        for row, cells in enumerate(code.modules):
            for column, dark in enumerate(cells):
                if dark:
                    self.fill(left + (column + 4) * module, top + (row + 4) * module, module * 1.02, module * 1.02, INK)
        return True


def font(points: float, *, bold: bool = False) -> QFont:
    """The family of all that is printed, for residents to read from arm's length."""
    made = QFont("Open Sans")
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


# -- cards


def _corner(place: int) -> tuple[float, float]:
    row, column = divmod(place, COLUMNS)
    return LEFT + column * CARD_WIDTH, TOP + row * CARD_HEIGHT


def _cut_marks(painter: QPainter) -> None:
    """Short lines in the margins, none on a card."""
    painter.setPen(QPen(QColor("#808080"), 0.15 * MM))
    right, bottom = LEFT + COLUMNS * CARD_WIDTH, TOP + ROWS * CARD_HEIGHT
    for column in range(COLUMNS + 1):
        x = (LEFT + column * CARD_WIDTH) * MM
        for top in (TOP - 6, bottom + 2):
            painter.drawLine(QPointF(x, top * MM), QPointF(x, (top + 4) * MM))
    for row in range(ROWS + 1):
        y = (TOP + row * CARD_HEIGHT) * MM
        for left in (LEFT - 6, right + 2):
            painter.drawLine(QPointF(left * MM, y), QPointF((left + 4) * MM, y))


def _front(pen: Pen, reference: str, sender: Sender) -> None:
    width = CARD_WIDTH - 2 * INNER
    pen.words((INNER, INNER - 0.5, 32, 5), sender.collectivity, 8, bold=True)
    pen.words((INNER + 32, INNER - 0.5, width - 32, 5), sender.quarter, 8, flags=RIGHT)
    pen.words((INNER, 13, 45, 6), _tr("Your tracking card"), 10, bold=True)
    pen.words((INNER, 17, 48, 11), reference, 24, bold=True)
    link = sender.link(reference)
    squared = bool(link) and pen.square(CARD_WIDTH - INNER - 30, 19, 30, link)
    pen.words((INNER, 31, 20, 5), _tr("Met on"), 8.5, colour=QUIET)
    pen.line(INNER + 21, 35, 20, 0.15, QUIET)
    said = _tr("Keep it: it leads to the answer. It doesn’t bear your name.")
    pen.words((INNER, 38, (width - 32) if squared else width, 13), said, 8.5)


def _back(pen: Pen, sender: Sender) -> None:
    width, top = CARD_WIDTH - 2 * INNER, INNER - 0.5
    pen.words((INNER, top, width, 5), _tr("To know the answer"), 9, bold=True)
    scan = _tr("Scan the square on the other side, or come and see the mediator:")
    meet = scan if sender.map_address else _tr("Come and see the mediator:")
    top += 4.6
    said = [meet, *sender.hours[:3]]
    while len(said) > 1 and pen.height(width, "\n".join(said), 8) > _MEETING_HIGH:
        said.pop()
    top += pen.words((INNER, top, width, 12), "\n".join(said), 8) + 1.5
    if not sender.hours:  # where and when is written by hand
        top += 4.5
        pen.line(INNER, top, width, 0.15, QUIET)
        top += 2.0
    pen.words((INNER, top, width, 5), _tr("To add or correct something"), 9, bold=True)
    top += 4.6
    top += pen.words((INNER, top, width, 5), _tr("Tell the mediator this number."), 8) + 1.5
    top = max(top, 34.0)
    pen.line(INNER, top, width, 0.35)
    pen.words((INNER, top + 1.5, width, 5), _tr("To withdraw your words"), 9, bold=True)
    withdraw = _tr(
        "Give this number, without saying why. Your words and photos will be erased from the map and the base."
    )
    pen.words((INNER, top + 6.1, width, 10), withdraw, 8)
