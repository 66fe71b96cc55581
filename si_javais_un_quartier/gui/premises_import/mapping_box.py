"""Which column of the source fills which field: one box each, and a rule that is more than a column as it is."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QGroupBox, QSizePolicy, QWidget

from ...intake.columns import tells_who
from ...qgis_bridge.premises_source import Looked
from ..empty import plain_label
from .words import FIELDS, field_label, rule_words, tr

#: Fields that a source with geometries doesn't need.
_COORDINATES = ("longitude", "latitude", "x", "y")


class MappingBox(QGroupBox):
    """``mapped`` carries a field and what fills it: a column's name, a rule, or None."""

    mapped = pyqtSignal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Which column holds what"), parent)
        self.boxes = {name: QComboBox(self) for name in FIELDS}
        self._labels = {name: plain_label(field_label(name), self) for name in FIELDS}
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        for row, (name, box) in enumerate(self.boxes.items()):
            label = self._labels[name]
            label.setBuddy(box)
            box.setAccessibleName(label.text())
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(12)
            box.activated.connect(lambda _, field=name: self._tell(field))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)

    def show_columns(self, looked: Looked, entries: Mapping[str, object]) -> None:
        """The columns to choose from, and what is chosen; those of names and contacts aren't offered."""
        for name, box in self.boxes.items():
            shown = looked.geometry_type == "none" or name not in _COORDINATES or name in entries
            box.setVisible(shown)
            self._labels[name].setVisible(shown)
            with QSignalBlocker(box):
                self._fill(box, name, looked, entries.get(name))

    def _fill(self, box: QComboBox, name: str, looked: Looked, entry: object) -> None:
        box.clear()
        box.addItem("–", "")
        for column in looked.fields:
            if not tells_who(name, column.name):
                box.addItem(column.name, json.dumps(column.name))
        if entry is None:
            return
        text = json.dumps(entry)
        if box.findData(text) < 0:
            box.insertItem(1, rule_words(entry), text)
        box.setCurrentIndex(box.findData(text))
        box.setToolTip(rule_words(entry))

    def _tell(self, name: str) -> None:
        text = self.boxes[name].currentData()
        self.mapped.emit(name, json.loads(text) if text else None)
