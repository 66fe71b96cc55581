"""Measures, colours and fonts that all widgets share, derived from the system's palette and font.

Colours are mixes of the palette, so that light, dark and high-contrast themes all work. Only four are fixed: overdue
text, the note's tint, and the two of the error bar, each checked for contrast on its own ground.
"""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication, QFrame, QWidget

TOOL_MARGIN = 8
READING_MARGIN = 16
STRIP_HEIGHT = 36
FOOT_HEIGHT = 28
#: What the frame of a window may take above and below it
TITLE_BAR = 48
ROW_HEIGHT = 48
NARROW = 440
LOW = 640

NOTE_YELLOW = QColor("#F0E442")
WARNING_ORANGE = QColor("#E69F00")
#: The ground of a count that waits for the person; white on it is 6.4:1.
BADGE = QColor("#A84300")
_ENOUGH = 4.5
#: Shares of the tint in what is laid over the base: under the pointer, chosen, an internal note.
_HOVER, _SELECTED, _NOTE = 0.05, 0.16, 0.2
_OVERDUE_ON_LIGHT = QColor("#A84300")
_OVERDUE_ON_DARK = QColor("#FFA366")


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """*over* laid at *share* (0 to 1) on *under*."""
    return QColor(
        round(over.red() * share + under.red() * (1 - share)),
        round(over.green() * share + under.green() * (1 - share)),
        round(over.blue() * share + under.blue() * (1 - share)),
    )


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its ground."""
    return palette.color(QPalette.ColorRole.Text).lightness() > palette.color(QPalette.ColorRole.Base).lightness()


def text(palette: QPalette) -> QColor:
    """The colour of words, whether or not the widget is enabled when it asks."""
    return palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)


def secondary(palette: QPalette) -> QColor:
    """The colour of what is read second: text at 64 % over base, more where some ground leaves it under 4.5:1."""
    return readable(blend(text(palette), palette.color(QPalette.ColorRole.Base), 0.64), palette)


def readable(colour: QColor, palette: QPalette) -> QColor:
    """*colour*, nearer to that of words where it doesn't stand out (4.5:1) on every ground that words stand on."""
    roles = (QPalette.ColorRole.Base, QPalette.ColorRole.Window, QPalette.ColorRole.Highlight)
    grounds = tuple(palette.color(role).rgb() for role in roles)
    return QColor(_readable(colour.rgb(), text(palette).rgb(), *grounds))


@lru_cache(maxsize=256)
def _readable(colour: int, ink: int, base: int, window: int, highlight: int) -> int:
    """Each paint of a row asks for it: worked out once for each theme."""
    under, words = QColor(base), QColor(ink)
    tints = (
        blend(words, under, _HOVER),
        blend(QColor(highlight), under, _SELECTED),
        blend(NOTE_YELLOW, under, _NOTE),
    )
    for step in range(11):
        nearer = blend(words, QColor(colour), step / 10)
        if all(contrast(nearer, ground) >= _ENOUGH for ground in (under, QColor(window), *tints)):
            return int(nearer.rgb())
    return ink


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21, as WCAG 2.1 measures it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts))


def hairline(palette: QPalette) -> QColor:
    """The colour of lines: text at 16 % over base."""
    return blend(text(palette), palette.color(QPalette.ColorRole.Base), 0.16)


def hover(palette: QPalette) -> QColor:
    """The ground under the pointer: text at 5 % over base."""
    return blend(text(palette), palette.color(QPalette.ColorRole.Base), _HOVER)


def selected(palette: QPalette) -> QColor:
    """The ground of what is selected: highlight at 16 % over base, so that text and markers keep their colours."""
    return blend(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base), _SELECTED)


def accent(palette: QPalette) -> QColor:
    """The highlight itself."""
    return palette.color(QPalette.ColorRole.Highlight)


def overdue(palette: QPalette) -> QColor:
    """The colour of words that say something is late, at least 4.5:1 on every ground of the theme."""
    return readable(_OVERDUE_ON_DARK if is_dark(palette) else _OVERDUE_ON_LIGHT, palette)


def note_ground(palette: QPalette) -> QColor:
    """The tint behind internal notes."""
    return blend(NOTE_YELLOW, palette.color(QPalette.ColorRole.Base), _NOTE)


def font(points: float = 0.0, *, bold: bool = False) -> QFont:
    """The system's font, *points* larger or smaller."""
    return QFont(_font(QApplication.font().key(), points, bold=bold))


@lru_cache(maxsize=64)
def _font(_: str, points: float, *, bold: bool) -> QFont:
    """Made once for each font of the system, which the first argument tells apart."""
    result = QFont(QApplication.font())
    result.setPointSizeF(max(6.0, result.pointSizeF() + points))
    result.setBold(bold)
    return result


def line(parent: QWidget | None = None) -> QFrame:
    """A 1 px horizontal line in the palette's hairline colour."""
    frame = QFrame(parent)
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFixedHeight(1)
    frame.setAutoFillBackground(True)
    frame.setBackgroundRole(QPalette.ColorRole.Window)  # else that of what it stands in
    palette = frame.palette()
    palette.setColor(QPalette.ColorRole.Window, hairline(palette))
    frame.setPalette(palette)
    return frame


def coloured(widget: QWidget, colour: QColor) -> None:
    """Give *widget* words of *colour*, whatever role it paints them with."""
    palette = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
        palette.setColor(role, colour)
    widget.setPalette(palette)


def grounded(widget: QWidget, role: QPalette.ColorRole) -> None:
    """Give *widget* the palette's ground *role* (Base for words, Window for tools)."""
    widget.setAutoFillBackground(True)
    widget.setBackgroundRole(role)
