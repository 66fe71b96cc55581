"""The voice of a document: the plugin's words, days and months in a language that need not be QGIS's own."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from qgis.core import Qgis, QgsTextFormat
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from ..domain.plain_text import drawable
from ..report.drawing import MM_PER_POINT
from ..report.speaking import Speaker
from .day_words import write_day
from .headings import Headings
from .translation import user_locale

FAMILY = "Open Sans"


class _Calendar:
    """Days of a locale."""

    def __init__(self, language: str) -> None:
        self._locale = QLocale(QLocale.Language.French if language == "fr" else QLocale.Language.English)

    def day(self, when: date) -> str:
        """Such as 30 novembre 2026."""
        return write_day(when, "d MMMM yyyy", self._locale)

    def month(self, when: date) -> str:
        """Such as nov. 2026."""
        return write_day(when, "MMM yyyy", self._locale)


def speaker_for(language: str = "") -> Speaker:
    """The voice in *language* (``fr``, ``en``; empty: QGIS's own, else English)."""
    wanted = (language.strip() or user_locale()).partition("_")[0].lower()
    chosen = "fr" if wanted == "fr" else "en"
    return Speaker(Headings(chosen).render, _Calendar(chosen), chosen)


def measure(text: str, size: float, bold: bool) -> float:
    """How wide words are on paper, in millimetres."""
    font = QFont(FAMILY)
    font.setBold(bold)
    font.setPixelSize(1000)
    return float(QFontMetricsF(font).horizontalAdvance(text)) * size * MM_PER_POINT / 1000


@lru_cache(maxsize=2048)
def has_glyph(sign: str) -> bool:
    """Whether a font of this computer can draw a sign."""
    return bool(QFontMetricsF(QFont(FAMILY)).inFontUcs4(ord(sign)))


def without_boxes(text: str) -> str:
    """*text* as it can be printed here (``plain_text.drawable``)."""
    return drawable(text, has_glyph)


def plain_format(size: float, colour: str, *, bold: bool = False) -> QgsTextFormat:
    """Words outside a template's styles, in *size* points: those of charts and maps."""
    made = QgsTextFormat()
    font = made.font()
    font.setFamily(FAMILY)
    made.setFont(font)
    if bold:
        made.setNamedStyle("Bold")
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(colour))
    return made


def resized(given: QgsTextFormat, size: float) -> QgsTextFormat:
    """The same look in another size (points)."""
    made = QgsTextFormat(given)
    made.setSize(size)
    return made
