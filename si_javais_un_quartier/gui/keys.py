"""The sheet of keys, as they are set in QGIS."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from . import look
from .empty import plain_label


class KeySheet(QDialog):
    """Key and what it does, one a line; keys are changed in QGIS's own list of shortcuts."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("KeySheet", "Keys of the desk"))
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        for key, word in keys:
            name = plain_label(key, self)
            name.setFont(look.font(bold=True))
            form.addRow(name, plain_label(word, self))
        where = plain_label(
            QCoreApplication.translate("KeySheet", "They can be changed in Settings, Keyboard Shortcuts."), self
        )
        look.coloured(where, look.secondary(self.palette()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(where)
        column.addWidget(buttons)
