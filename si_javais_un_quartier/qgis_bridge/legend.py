"""The words of the legend. Styles are files in English; their rules carry keys that are given words here."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.labels import label
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.vocabulary import Kind, Sector, Status, Word
from .translation import render

_VOCABULARIES: dict[str, type[Word]] = {"status": Status, "kind": Kind, "sector": Sector}

_OTHER: dict[str, str] = {
    "shapes": QT_TRANSLATE_NOOP("Legend", "Shapes"),
    "status-other": QT_TRANSLATE_NOOP("Legend", "Other status"),
    "vacant": QT_TRANSLATE_NOOP("Legend", "Vacant"),
    "project": QT_TRANSLATE_NOOP("Legend", "In project"),
    "occupied": QT_TRANSLATE_NOOP("Legend", "Occupied"),
    "premises-other": QT_TRANSLATE_NOOP("Legend", "Not known"),
}


def translate_legend(layer: QgsVectorLayer) -> None:
    """Give the rules of *layer* their words in the user's language; rules a person added keep theirs."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return
    changed = renderer.clone()
    _each(changed.rootRule(), lambda rule: rule.setLabel(_label(rule.ruleKey()) or rule.label()))
    layer.setRenderer(changed)


def _each(rule: QgsRuleBasedRenderer.Rule, act: Callable[[QgsRuleBasedRenderer.Rule], None]) -> None:
    for child in rule.children():
        act(child)
        _each(child, act)


def _label(key: str) -> str:
    """The words for a rule key such as ``status:received`` or ``shapes``; empty for a key that isn't ours."""
    group, _, value = key.partition(":")
    if group in _VOCABULARIES and value in {word.value for word in _VOCABULARIES[group]}:
        return render(label(_VOCABULARIES[group](value)))
    return QCoreApplication.translate("Legend", _OTHER[key]) if key in _OTHER else ""
