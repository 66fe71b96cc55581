"""Writes a paper (``report.paper``): as an A4 PDF with Qt's own text layout, plain and selectable, or as ODT."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTransform,
)

from ..domain.plain_text import visible
from ..report.odt import write_odt
from ..report.paper import Look, Paper, Text
from .report_words import FAMILY
from .whole_files import replacing

DPI = 96
#: Millimetres round the text, and of those kept under it for the foot.
MARGIN, FOOT = 18.0, 8.0
#: Pixels between a card's frame and its words, and after what stands together.
PADDING, GAP = 9, 9
LINE_HEIGHT = 118
_KIND = QTextBlockFormat.LineHeightTypes.ProportionalHeight
_PROPORTIONAL = int(getattr(_KIND, "value", _KIND))  # an int in Qt 5, an enum in Qt 6
#: Size (pt), bold, space before and after (px), colour.
_LOOKS = {
    Look.TITLE: (17.0, True, 0, 2, "#000000"),
    Look.LEAD: (9.5, False, 0, 14, "#404040"),
    Look.HEAD: (11.0, True, 0, 1, "#000000"),
    Look.META: (8.5, False, 0, 5, "#404040"),
    Look.WORDS: (10.0, False, 0, 8, "#000000"),
    Look.LABEL: (8.5, True, 0, 1, "#404040"),
    Look.BODY: (10.0, False, 0, 10, "#000000"),
    Look.CHOICE: (10.0, False, 4, 0, "#000000"),
}


def write_paper(path: Path, paper: Paper) -> None:
    """Write *paper* as what the name of *path* asks for: an OpenDocument text, else a PDF. Raises ``NotWritten``."""
    with replacing(path) as part:
        (write_odt if path.suffix.lower() == ".odt" else write_pdf)(part, paper)


def write_pdf(path: Path, paper: Paper) -> None:
    """Write *paper* to *path*. Raises OSError where nothing can be written there."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    sides = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    a4, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(a4, upright, sides, QPageLayout.Unit.Millimeter))
    writer.setTitle(paper.title)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    size = QSizeF(writer.width(), writer.height() - FOOT * DPI / 25.4)
    try:
        pages = list(_Pages(size, writer).filled(paper))
        for number, pieces in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            for piece in pieces:
                piece.draw(painter)
            _draw_foot(painter, size, paper.foot, f"{number} / {len(pages)}")
    finally:
        painter.end()


@dataclass(frozen=True)
class _Piece:
    """A part of a document, *top* to *top* + *height* in it, drawn at *y* of a page, in a frame or not."""

    document: QTextDocument
    top: float
    height: float
    y: float
    framed: bool

    def draw(self, painter: QPainter) -> None:
        """The words, then the frame round them."""
        inset = PADDING if self.framed else 0
        width = self.document.textWidth()
        painter.save()
        painter.setTransform(QTransform.fromTranslate(inset, self.y + inset - self.top), combine=True)
        self.document.drawContents(painter, QRectF(0, self.top, width, self.height))
        painter.restore()
        if self.framed:
            painter.setPen(QPen(QColor("#808080"), 0.7))
            painter.drawRect(QRectF(0, self.y, width + 2 * inset, self.height + 2 * inset))


@dataclass
class _Pages:
    """Puts texts and cards onto pages, one under the other; a card that fits on a page is never cut."""

    size: QSizeF
    writer: QPdfWriter
    _y: float = 0.0
    _pieces: list[_Piece] = field(default_factory=list)

    def filled(self, paper: Paper) -> Iterator[list[_Piece]]:
        """The pieces of each page."""
        loose: list[Text] = []
        for block in paper.blocks:
            if isinstance(block, Text):
                loose.append(block)
                continue
            yield from self._place(loose, framed=False)
            loose = []
            yield from self._place(block.texts, framed=True)
        yield from self._place(loose, framed=False)
        yield self._pieces

    def _place(self, texts: Sequence[Text], *, framed: bool) -> Iterator[list[_Piece]]:
        if not texts:
            return
        inset = PADDING if framed else 0
        document = _document(texts, self.size.width() - 2 * inset, self.writer)
        height, whole = document.size().height(), self.size.height() - 2 * inset
        if self._y and height > whole - self._y:
            yield self._turned()
        if height > whole:
            document.setPageSize(QSizeF(document.textWidth(), whole))
            for page in range(document.pageCount() - 1):
                self._pieces.append(_Piece(document, page * whole, whole, 0.0, framed))
                yield self._turned()
            top = (document.pageCount() - 1) * whole
            self._put(_Piece(document, top, _bottom(document) - top, self._y, framed), inset)
        else:
            self._put(_Piece(document, 0.0, height, self._y, framed), inset)

    def _put(self, piece: _Piece, inset: int) -> None:
        self._pieces.append(piece)
        self._y += piece.height + 2 * inset + GAP

    def _turned(self) -> list[_Piece]:
        """The page that is full; the next one begins."""
        full, self._pieces, self._y = self._pieces, [], 0.0
        return full


def _bottom(document: QTextDocument) -> float:
    return float(document.documentLayout().blockBoundingRect(document.lastBlock()).bottom())


def _draw_foot(painter: QPainter, size: QSizeF, words: str, number: str) -> None:
    painter.setFont(_font(Look.META))
    painter.setPen(QColor(_LOOKS[Look.META][4]))
    under = QRectF(0, size.height(), size.width(), FOOT * DPI / 25.4)
    room = under.width() - painter.fontMetrics().horizontalAdvance(number) - 12
    said = painter.fontMetrics().elidedText(visible(words), Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(under, _AT_THE_BOTTOM | Qt.AlignmentFlag.AlignLeft, said)
    painter.drawText(under, _AT_THE_BOTTOM | Qt.AlignmentFlag.AlignRight, number)


_AT_THE_BOTTOM = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine


def _document(texts: Sequence[Text], width: float, writer: QPdfWriter) -> QTextDocument:
    """The words as they are, laid out at *width*; nothing in them is ever markup."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    for number, text in enumerate(texts):
        lines = visible(text.words).split("\n")
        for place, line in enumerate(lines):
            if number or place:
                cursor.insertBlock()
            cursor.setBlockFormat(_block(text.look, first=place == 0, last=place == len(lines) - 1))
            cursor.setBlockCharFormat(_characters(text.look))
            cursor.insertText(line, _characters(text.look))
    document.setTextWidth(width)
    return document


def _block(look: Look, *, first: bool, last: bool) -> QTextBlockFormat:
    _, _, before, after, _ = _LOOKS[look]
    shape = QTextBlockFormat()
    shape.setTopMargin(before if first else 0)
    shape.setBottomMargin(after if last else 0)
    shape.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
    return shape


def _characters(look: Look) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(_font(look))
    shape.setForeground(QColor(_LOOKS[look][4]))
    return shape


def _font(look: Look) -> QFont:
    size, bold, *_ = _LOOKS[look]
    font = QFont(FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
