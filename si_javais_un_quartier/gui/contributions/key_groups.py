"""The sheet of keys of the page *Contributions*: by what one does, with the keys that are no shortcuts of the page."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QKeySequence

from ..keys import KeyGroup, key_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContributionsPage", text)


def key_groups(listed: Mapping[str, tuple[str, str]]) -> list[KeyGroup]:
    """*listed*: each key as it is set now and what it does, by its default; what fits nowhere comes last."""
    fixed = {
        "Return": (key_words(QKeySequence("Return")), _tr("Read the contribution")),
        "Ctrl+Return": (key_words(QKeySequence("Ctrl+Return")), _tr("Keep what is written")),
        "F8": ("F8", _tr("Note an encounter, from anywhere in QGIS")),
    }
    known = {**fixed, **listed}
    groups = (
        (_tr("To move"), ("J", "K", "Return", "Esc", "/", "G", "L", "B", "W")),
        (_tr("To sort"), ("S", "T", "A", "F", "D", "C", "P", "X", "Ctrl+A")),
        (_tr("To answer"), ("R", "N", "M", "Ctrl+Return", "Q")),
        (_tr("To look closer"), ("V", "H", "E")),
    )
    placed = {key for _, keys in groups for key in keys}
    rest = tuple(key for key in (*listed, "F8") if key not in placed)
    return [
        KeyGroup(name, tuple(known[key] for key in keys if key in known))
        for name, keys in (*groups, (_tr("And also"), rest))
    ]
