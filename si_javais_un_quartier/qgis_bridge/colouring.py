"""What the colour of a contribution on the map says: its status, theme, age, or the tag put on it first.

The shape says the kind, whatever the colour says. Values are compared as values: no text of anybody becomes an
expression.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsProject,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..domain.labels import label
from ..domain.records import Tag
from ..domain.settings import QuarterSettings
from ..domain.vocabulary import Kind
from .layers import find_layer, quarter_layers
from .translation import render

log = logging.getLogger(__name__)

#: Okabe-Ito, without the two that are hard to tell from paper and ink.
PALETTE = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
OTHER = "#9A9A9A"
#: From the newest to the oldest, one blue ramp, and the days up to which each counts.
AGES = (("#08306B", 7), ("#2171B5", 30), ("#6BAED6", 90), ("#C6DBEF", None))
_JOINED = "quarter_tag_"
_PLAIN_RULE = "status:received"
_SHAPE = "shape:"


class By(Enum):
    """What the colour stands for."""

    STATUS = "status"
    THEME = "theme"
    TAG = "tag"
    AGE = "age"


@dataclass(frozen=True)
class Entry:
    """One colour of the legend: the values it stands for, its word; ``value`` is what the layer's expression gives."""

    value: object
    word: str
    colour: str


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Colouring", text, None, count)


def theme_entries(settings: QuarterSettings) -> tuple[Entry, ...]:
    """The quarter's themes, in its order."""
    return tuple(
        Entry(theme.key, theme.label, PALETTE[place % len(PALETTE)]) for place, theme in enumerate(settings.themes)
    )


def tag_entries(tags: Iterable[Tag], uses: Mapping[str, int], most: int = 7) -> tuple[Entry, ...]:
    """The tags used most, in their own colours where they have one; those merged into one count as that one."""
    every = list(tags)
    merged: dict[str, list[str]] = {}
    for tag in every:
        if tag.merged_into:
            merged.setdefault(tag.merged_into, []).append(tag.uuid)
    used = [tag for tag in every if tag.merged_into is None and uses.get(tag.uuid, 0)]
    used.sort(key=lambda tag: (-uses.get(tag.uuid, 0), tag.name))
    return tuple(
        Entry([tag.uuid, *merged.get(tag.uuid, ())], tag.name, _own(tag, PALETTE[place % len(PALETTE)]))
        for place, tag in enumerate(used[:most])
    )


def age_entries() -> tuple[Entry, ...]:
    """How long ago they came."""
    words = [_tr("In the last %n days", days) if days else _tr("Longer ago") for _, days in AGES]
    return tuple(Entry(place, word, colour) for place, (word, (colour, _)) in enumerate(zip(words, AGES)))


def colour_by(by: By, entries: Sequence[Entry], today: date) -> bool:
    """Colour the open quarter's contributions; False where there is no layer. ``STATUS`` needs no entries."""
    layer = find_layer("contribution")
    if layer is None:
        return False
    plain = _by_status(layer)
    _forget_join(layer)
    if by is By.STATUS:
        layer.setRenderer(plain.clone())
    else:
        if by is By.TAG:
            _join_tags(layer)
        layer.setRenderer(_coloured(plain, _expression(by, today), entries))
    layer.triggerRepaint()
    layer.emitStyleChanged()
    return True


#: The renderers by status, by the id of the layer they belong to.
_kept: dict[str, QgsRuleBasedRenderer] = {}


def _by_status(layer: QgsVectorLayer) -> QgsRuleBasedRenderer:
    renderer = layer.renderer()
    alive = QgsProject.instance().mapLayers()
    for gone in [each for each in _kept if each not in alive]:
        del _kept[gone]
    if isinstance(renderer, QgsRuleBasedRenderer):
        _kept[layer.id()] = renderer.clone()
    return _kept[layer.id()]


def _coloured(plain: QgsRuleBasedRenderer, expression: str, entries: Sequence[Entry]) -> QgsFeatureRenderer:
    rule = plain.rootRule().findRuleByKey(_PLAIN_RULE)
    categories = [
        QgsRendererCategory(entry.value, _painted(rule.symbol(), entry.colour), entry.word) for entry in entries
    ]
    categories.append(QgsRendererCategory("", _painted(rule.symbol(), OTHER), _tr("Others")))
    for kind in Kind:
        shape = plain.rootRule().findRuleByKey("kind:" + str(kind))
        if shape is not None and shape.symbol() is not None:
            categories.append(QgsRendererCategory(_SHAPE + str(kind), shape.symbol().clone(), render(label(kind))))
    return QgsCategorizedSymbolRenderer(expression, categories)


def _painted(symbol: QgsSymbol, colour: str) -> QgsSymbol:
    painted = symbol.clone()
    for place in range(painted.symbolLayerCount()):
        part = painted.symbolLayer(place)
        if isinstance(part, QgsSvgMarkerSymbolLayer):
            part.setFillColor(QColor(colour))
    return painted


def _expression(by: By, today: date) -> str:
    if by is By.THEME:
        return '"theme"'
    if by is By.TAG:
        return f'"{_JOINED}tag_uuid"'
    steps = "".join(
        f" WHEN \"created_at\" >= '{(today - timedelta(days=days)).isoformat()}' THEN {place}"
        for place, (_, days) in enumerate(AGES)
        if days is not None
    )
    return f"CASE{steps} ELSE {len(AGES) - 1} END"


def _join_tags(layer: QgsVectorLayer) -> None:
    """The first tag of each contribution beside its columns: QGIS takes the first row that fits."""
    links = quarter_layers(QgsProject.instance()).get("contribution_tag")
    if links is None:
        return
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(links)
    join.setJoinFieldName("contribution_uuid")
    join.setTargetFieldName("uuid")
    join.setUsingMemoryCache(True)
    join.setPrefix(_JOINED)
    join.setJoinFieldNamesSubset(["tag_uuid"])
    layer.addJoin(join)


def _forget_join(layer: QgsVectorLayer) -> None:
    for join in layer.vectorJoins():
        if join.prefix() == _JOINED and not layer.removeJoin(join.joinLayerId()):
            log.warning("the tags beside %s could not be let go", layer.name())


def _own(tag: Tag, otherwise: str) -> str:
    colour = QColor(tag.colour or "")
    return colour.name() if colour.isValid() else otherwise
