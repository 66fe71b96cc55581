"""Tab goes through widgets as the eye does: in the order of their layouts, whenever they were made or moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def follow_layout(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through *widgets* of one window, each with all that is in it, in this order."""
    steps = [step for widget in widgets for step in steps_of(widget)]
    for one, next_ in zip(steps, steps[1:]):
        QWidget.setTabOrder(one, next_)


def steps_of(widget: QWidget) -> Iterator[QWidget]:
    """The widgets in *widget* that Tab stops at, from its top left to its bottom right.

    One that lays out its own says them itself, by ``tab_stops``.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if widget.layout() is not None:
        yield from _of_layout(widget.layout())
    elif isinstance(widget, QScrollArea):
        yield from steps_of(widget.widget()) if widget.widget() is not None else ()
    elif isinstance(widget, QSplitter):
        for place in range(widget.count()):
            yield from steps_of(widget.widget(place))
    elif hasattr(widget, "tab_stops"):
        yield from widget.tab_stops()


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.widget() is not None:
            yield from steps_of(item.widget())
        elif item.layout() is not None:
            yield from _of_layout(item.layout())
