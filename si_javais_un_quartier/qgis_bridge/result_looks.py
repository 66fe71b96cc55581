"""How the results of the analyses look on the map, with legends in the user's language.

What is told by a colour is told by lightness too, so that it survives a print in grey. Limits of classes are fixed
where a town compares year with year, and follow the data where only the picture counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsClassificationPrettyBreaks,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsHeatmapRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

#: From short to long, or from little to much
OCHRE = ("#FEE3C5", "#FDAE6B", "#E6670B", "#A33803", "#5C1F02")
BLUES = ("#DCE9F5", "#A6C8E4", "#5FA0CF", "#2171B5", "#08306B")
_INK, _GREY, _PALE = "#161616", "#8C877D", "#D8D4CC"
_ENDLESS = 1e12
#: Metres around a place that it warms
HEAT_M = 60
#: Percents at which the rate of a street changes its colour
_RATES = (0, 10, 20, 30, 50, 100)
#: Classes that an eye tells apart on a map, and how many whole numbers may share one
_MOST_CLASSES, _STEPS = 5, (1, 2, 3, 4, 5, 10, 20, 25, 50)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ResultLooks", text, None, count)


def dress_result(layer: QgsVectorLayer, look: str) -> bool:
    """Give a result the look of that name; False where there is none, or the layer lacks its column."""
    made = _LOOKS.get(look)
    if made is None:
        return False
    column, dress = made
    if layer.fields().lookupField(column) < 0:
        return False
    dress(layer)
    layer.triggerRepaint()
    return True


def _vacancy_premises(layer: QgsVectorLayer) -> None:
    words = (
        ("over_5_years", _tr("Vacant for over 5 years"), OCHRE[4], 3.2),
        ("2_to_5_years", _tr("Vacant for 2 to 5 years"), OCHRE[3], 3.0),
        ("1_to_2_years", _tr("Vacant for 1 to 2 years"), OCHRE[2], 2.8),
        ("turnover", _tr("Vacant for less than a year (turnover)"), OCHRE[1], 2.6),
        ("undated", _tr("Vacant, nobody knows since when"), "#FFFFFF", 2.6),
        ("in_use", _tr("In use"), _GREY, 1.5),
        ("unknown", _tr("Not known"), _PALE, 1.5),
        ("gone", _tr("Converted or demolished"), _PALE, 1.0),
    )
    categories = [
        QgsRendererCategory(value, _square(colour, size, outlined=value not in {"in_use", "unknown", "gone"}), word)
        for value, word, colour, size in words
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("vacancy", categories))


def _vacancy_streets(layer: QgsVectorLayer) -> None:
    ranges = [
        QgsRendererRange(low, high, _line(colour, width), _tr("{low} to {high} % vacant").format(low=low, high=high))
        for low, high, colour, width in zip(_RATES, _RATES[1:], OCHRE, (0.6, 1.0, 1.4, 1.8, 2.2))
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer("rate", ranges))


def _density(layer: QgsVectorLayer) -> None:
    _classes(layer, "n", _contributions)


def _heat(layer: QgsVectorLayer) -> None:
    """QGIS's own heatmap: from nothing, which shows the map below, to much."""
    ramp = QgsGradientColorRamp(QColor(255, 255, 255, 0), QColor(OCHRE[-1]))
    ramp.setStops(
        [QgsGradientStop(share, QColor(colour)) for share, colour in zip((0.15, 0.4, 0.7), (OCHRE[0], *OCHRE[1:3]))]
    )
    renderer = QgsHeatmapRenderer()
    renderer.setRadius(HEAT_M)
    renderer.setRadiusUnit(Qgis.RenderUnit.MetersInMapUnits)
    renderer.setRenderQuality(2)
    renderer.setColorRamp(ramp)
    legend = renderer.legendSettings()
    legend.setMinimumLabel(_tr("little said"))
    legend.setMaximumLabel(_tr("much said"))
    renderer.setLegendSettings(legend)
    layer.setRenderer(renderer)
    layer.setOpacity(0.8)


def _zones(layer: QgsVectorLayer) -> None:
    _classes(layer, "per_1000", _per_thousand)


def _per_thousand(low: float, high: float) -> str:
    return _tr("{low} to {high} words per 1,000 inhabitants").format(low=f"{low:g}", high=f"{high:g}")


def _changes(layer: QgsVectorLayer) -> None:
    steps = (
        (-_ENDLESS, -2.5, _tr("Much less than before (3 or more)"), "#B35806"),
        (-2.5, -0.5, _tr("Less than before"), "#F1A340"),
        (-0.5, 0.5, _tr("As much as before"), "#F7F7F7"),
        (0.5, 2.5, _tr("More than before"), "#7FB2D6"),
        (2.5, _ENDLESS, _tr("Much more than before (3 or more)"), "#08519C"),
    )
    ranges = [QgsRendererRange(low, high, _cell(colour), word) for low, high, word, colour in steps]
    layer.setRenderer(QgsGraduatedSymbolRenderer("difference", ranges))


def dress_period(layer: QgsVectorLayer, column: str) -> None:
    """Give what changed the look of one period: ``n_before`` or ``n_after``, in classes that are the same for both.

    A cell in which nothing was said in that period isn't drawn.
    """
    places = (layer.fields().lookupField(name) for name in ("n_before", "n_after"))
    found = [most for most in map(layer.maximumValue, places) if isinstance(most, int)]
    _graduate(layer, column, (1, max(found, default=1)), _contributions)


def _contributions(low: float, high: float) -> str:
    if low == high:
        return _tr("%n contribution(s)", int(low))
    return _tr("{low} to {high} contributions").format(low=f"{low:g}", high=f"{high:g}")


def _silence(layer: QgsVectorLayer) -> None:
    silent = QgsLineSymbol.createSimple({"line_color": "#CC3D7F", "line_width": "1.6", "line_style": "dash"})
    categories = [
        QgsRendererCategory(1, silent, _tr("Nobody has spoken about this street yet")),
        QgsRendererCategory(0, _line(_GREY, 0.7), _tr("Somebody has")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("silent", categories))


def _heard_streets(layer: QgsVectorLayer) -> None:
    """The colour says which way most words came, the width how many they are."""
    words = (
        ("online", _tr("Most of it online"), "#0072B2"),
        ("mediated", _tr("Most of it through the mediators"), "#D55E00"),
        ("otherwise", _tr("Most of it otherwise (letter, telephone…)"), "#8C877D"),
        ("even", _tr("As much one way as another"), "#CC79A7"),
    )
    categories = [QgsRendererCategory(value, _weighed_line(colour), word) for value, word, colour in words]
    silent = QgsLineSymbol.createSimple({"line_color": _GREY, "line_width": "0.5", "line_style": "dash"})
    categories.append(QgsRendererCategory("none", silent, _tr("Nobody has spoken about this street yet")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("mostly", categories))


def _weighed_line(colour: str) -> QgsSymbol:
    """As wide as there are words, from 1 to 30 and more."""
    symbol = _line(colour, 1.6)
    width = QgsProperty.fromExpression('scale_linear("words", 1, 30, 0.8, 3.4)')
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, width)
    return symbol


def _classes(layer: QgsVectorLayer, column: str, words: Callable[[float, float], str]) -> None:
    """Five classes or so at round numbers of the data; *words* are said of the limits of each."""
    place = layer.fields().lookupField(column)
    least, most = layer.minimumValue(place), layer.maximumValue(place)
    if not isinstance(least, (int, float)) or not isinstance(most, (int, float)) or least > most:  # no feature
        least = most = 0
    _graduate(layer, column, (least, most), words)


def _graduate(
    layer: QgsVectorLayer, column: str, limits: tuple[float, float], words: Callable[[float, float], str]
) -> None:
    least, most = limits
    whole = isinstance(least, int) and isinstance(most, int)
    classes = _whole_classes(least, most) if whole else _round_classes(least, most)
    ramp = QgsGradientColorRamp(QColor(BLUES[1]), QColor(BLUES[-1]))  # the palest one is no cell beside an empty one
    ramp.setStops([QgsGradientStop(number / 3, QColor(BLUES[1 + number])) for number in (1, 2)])
    ranges = [
        QgsRendererRange(low, high, _cell(ramp.color(number / max(len(classes) - 1, 1)).name()), words(low, high))
        for number, (low, high) in enumerate(classes)
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer(column, ranges))


def _whole_classes(least: int, most: int) -> list[tuple[float, float]]:
    """As many numbers in each, none of them in two: 1 to 3, then 4 to 6."""
    first, tens = min(least, 1), 1
    while most - first >= _MOST_CLASSES * _STEPS[-1] * tens:
        tens *= 10
    step = next(it * tens for it in _STEPS if most - first < _MOST_CLASSES * it * tens)
    return [(float(low), float(min(low + step - 1, most))) for low in range(first, most + 1, step)]


def _round_classes(least: float, most: float) -> list[tuple[float, float]]:
    found = QgsClassificationPrettyBreaks().classes(float(least), float(most), _MOST_CLASSES)
    bounds = [float(least), *([it.upperBound() for it in found] or [float(most)])]
    return list(zip(bounds, bounds[1:]))


def _square(colour: str, size: float, *, outlined: bool) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {
            "name": "square",
            "color": colour,
            "size": str(size),
            "outline_color": _INK if outlined else "#FFFFFF",
            "outline_width": "0.3" if outlined else "0.1",
        }
    )


def _line(colour: str, width: float) -> QgsSymbol:
    return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), "capstyle": "round"})


def _cell(colour: str) -> QgsSymbol:
    symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#FFFFFF", "outline_width": "0.15"})
    symbol.setOpacity(0.72)
    return symbol


_LOOKS: dict[str, tuple[str, Callable[[QgsVectorLayer], None]]] = {
    "vacancy_premises": ("vacancy", _vacancy_premises),
    "vacancy_streets": ("rate", _vacancy_streets),
    "density": ("n", _density),
    "heat": ("theme", _heat),
    "changes": ("difference", _changes),
    "silence": ("silent", _silence),
    "heard_streets": ("mostly", _heard_streets),
    "zones": ("per_1000", _zones),
}

LOOKS: Sequence[str] = tuple(_LOOKS)
