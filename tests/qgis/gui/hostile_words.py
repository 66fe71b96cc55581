"""Strings made to break programs, and a look over a window that finds where one of them could be more than text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QMenu, QTextEdit, QWidget

#: A tooltip of words that were escaped: no tag but these.
_ESCAPED = re.compile(r"<p>[^<>]*(<br>[^<>]*)*</p>")
_OWN = (
    "<img src='file:///etc/passwd'>",
    "<b>gras</b> & co",
    "a < b and c > d",
    "AT&T",
    "[% env('HOME') %]",
    "&lt;b&gt;",
)


def corpus(shared_data: Callable[[str], Path]) -> list[str]:
    """The naughty strings, formulas for spreadsheets, and some of our own; each once, none blank."""
    naughty = json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8"))
    formulas = shared_data("hostile/csv_injection/csv-payload.txt").read_text("utf-8").splitlines()
    return [text for text in dict.fromkeys([*_OWN, *naughty, *formulas]) if text.strip()]


def not_plain(window: QWidget) -> list[str]:
    """What in *window* shows, or would show as a tooltip, words as markup; each told with its widget."""
    return [
        f"{type(widget).__name__} {widget.objectName()}: {why}"
        for widget in (window, *window.findChildren(QWidget))
        for why in _of(widget)
    ]


def _of(widget: QWidget) -> Iterator[str]:
    if _is_markup(widget.toolTip()):
        yield "tooltip " + widget.toolTip()[:80]
    if isinstance(widget, QLabel):
        if widget.textFormat() != Qt.TextFormat.PlainText and Qt.mightBeRichText(widget.text()):
            yield "label " + widget.text()[:80]
    elif isinstance(widget, QTextEdit):
        yield from _markup_in(widget)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for index in _indices(widget.model(), QModelIndex()):
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and _is_markup(tip):
                yield "tooltip of a row " + tip[:80]
    yield from _entries(widget)


def _entries(widget: QWidget) -> Iterator[str]:
    """Menus show tooltips only where they were told to."""
    if not isinstance(widget, QMenu) or widget.toolTipsVisible():
        for action in widget.actions():
            if _is_markup(action.toolTip()):
                yield "tooltip of an entry " + action.toolTip()[:80]


def _markup_in(view: QTextEdit) -> Iterator[str]:
    """Links and pictures are what markup makes of text; words alone have none."""
    block = view.document().begin()
    while block.isValid():
        for found in block.textFormats():
            if found.format.isAnchor() or found.format.isImageFormat():
                yield "link or picture " + block.text()[:80]
        block = block.next()


def _indices(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            yield model.index(row, column, parent)
        if not isinstance(model, (QAbstractListModel, QAbstractTableModel)):
            yield from _indices(model, model.index(row, 0, parent))


def _is_markup(text: str) -> bool:
    return bool(Qt.mightBeRichText(text)) and _ESCAPED.fullmatch(text) is None
