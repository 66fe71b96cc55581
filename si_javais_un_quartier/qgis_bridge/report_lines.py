"""Breaks text into lines for paper.

QGIS would do it, but in a time that grows with the square of the length: a text of 7 000 characters took it a minute.
"""

from __future__ import annotations

import re

from qgis.core import Qgis, QgsRenderContext, QgsTextFormat, QgsTextRenderer
from qgis.PyQt.QtGui import QFontMetricsF

from ..report.drawing import MM_PER_POINT

#: Fonts are measured in this size (pixels), where rounding no longer shows.
_LARGE = 1000
#: Lines are broken this much earlier than they are set (mm): rounding must not make QGIS break one again.
_SAFE = 0.5
_SPACES = re.compile(" +")
#: QGIS sets words a hair wider than their font says, half a hundredth for Open Sans: told by these letters.
_SAMPLE = "Un atelier de vélos au rez-de-chaussée, ouvert le mercredi"


class Lines:
    """Knows how wide words are and how high lines, style by style."""

    def __init__(self, context: QgsRenderContext) -> None:
        self._context = context
        self._metrics: dict[str, QFontMetricsF] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self._heights: dict[tuple[str, float, float], tuple[float, float]] = {}
        self._stretches: dict[tuple[str, float], float] = {}

    def broken(self, text: str, look: QgsTextFormat, width: float) -> list[str]:
        """The lines of *text* when it runs in *width* millimetres; only at plain spaces, and inside endless words."""
        room = max(width - _SAFE, 1.0) / (look.size() * MM_PER_POINT * self._stretch(look))
        return [line for paragraph in text.split("\n") for line in self._paragraph(paragraph, look, room)]

    def height(self, count: int, look: QgsTextFormat) -> float:
        """How high some lines are, in millimetres."""
        first, step = self._line_heights(look)
        return first + step * (count - 1) if count else 0.0

    def _paragraph(self, text: str, look: QgsTextFormat, room: float) -> list[str]:
        lines, line, taken = [], "", 0.0
        space = self._width(" ", look)
        for word in _SPACES.split(text):
            for piece in self._pieces(word, look, room):
                wide = self._width(piece, look)
                if line and taken + space + wide > room:
                    lines.append(line)
                    line, taken = piece, wide
                else:
                    line, taken = (line + " " + piece, taken + space + wide) if line else (piece, wide)
        return [*lines, line]

    def _pieces(self, word: str, look: QgsTextFormat, room: float) -> list[str]:
        if self._width(word, look) <= room:
            return [word]
        pieces, piece, taken = [], "", 0.0
        for sign in word:
            wide = self._width(sign, look)
            if piece and taken + wide > room:
                pieces.append(piece)
                piece, taken = "", 0.0
            piece, taken = piece + sign, taken + wide
        return [*pieces, piece]

    def _width(self, word: str, look: QgsTextFormat) -> float:
        """In the size of the font."""
        style = look.font().family() + "/" + look.namedStyle()
        key = (style, word)
        if key not in self._widths:
            if style not in self._metrics:
                font = look.toQFont()
                font.setPixelSize(_LARGE)
                self._metrics[style] = QFontMetricsF(font)
            self._widths[key] = float(self._metrics[style].horizontalAdvance(word)) / _LARGE
        return self._widths[key]

    def _stretch(self, look: QgsTextFormat) -> float:
        """How much wider than its font says words are set, as layouts do it: in millimetres, scaled up."""
        key = (look.font().family() + "/" + look.namedStyle(), look.size())
        if key not in self._stretches:
            context = QgsRenderContext()
            context.setScaleFactor(1.0)
            context.setFlag(Qgis.RenderContextFlag.ApplyScalingWorkaroundForTextRendering, True)
            asked = self._width(_SAMPLE, look) * look.size() * MM_PER_POINT
            self._stretches[key] = max(1.0, QgsTextRenderer.textWidth(context, look, [_SAMPLE]) / asked)
        return self._stretches[key]

    def _line_heights(self, look: QgsTextFormat) -> tuple[float, float]:
        """The height of one line, and what each further one adds."""
        key = (look.font().family() + "/" + look.namedStyle(), look.size(), look.lineHeight())
        if key not in self._heights:
            one, two = (
                QgsTextRenderer.textHeight(self._context, look, ["Hg"] * count, Qgis.TextLayoutMode.Rectangle)
                for count in (1, 2)
            )
            unit = self._context.convertToPainterUnits(1, Qgis.RenderUnit.Millimeters)
            self._heights[key] = one / unit, (two - one) / unit
        return self._heights[key]
