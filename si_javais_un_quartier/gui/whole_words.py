"""Rows of a list whose words are wrapped, and never cut."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt
from qgis.PyQt.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_MARGIN = 4


class WholeWords(QStyledItemDelegate):
    """As high as the lines it draws: the usual hint is a pixel short in large type, and the last line is left out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Room for the words at the width that the list has."""
        hint, view = super().sizeHint(option, index), self.parent()
        if not isinstance(view, QListView):
            return hint
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        wide = view.viewport().width() - 2 * (view.spacing() + _MARGIN)
        lines = view.fontMetrics().boundingRect(0, 0, max(1, wide), 10_000, int(_WRAP), text)
        return QSize(hint.width(), max(hint.height(), lines.height()) + _MARGIN)


_WRAP = getattr(Qt.TextFlag.TextWordWrap, "value", Qt.TextFlag.TextWordWrap)
