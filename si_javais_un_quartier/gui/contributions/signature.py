"""In which function an answer is signed: residents read a service or an office, not a name."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Signature", text)


class SignatureChoice(QComboBox):
    """The functions of the quarter's list, or none; what was chosen last is proposed for the next answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setAccessibleName(_tr("Signed as"))
        self.setToolTip(_tr("Signed as"))
        self.show_functions(())

    def show_functions(self, functions: Sequence[str]) -> None:
        """Those there are now; the choice stays where it still is one."""
        if [self.itemData(place) for place in range(1, self.count())] == list(functions) and self.count():
            return
        chosen = self.chosen()
        self.clear()
        self.addItem(_tr("Without signature"), "")
        for function in functions:
            self.addItem(function, function)
        self.choose(chosen)

    def chosen(self) -> str:
        """The function, "" for none."""
        return str(self.currentData() or "")

    def choose(self, function: str) -> None:
        """Propose this one, none where it isn't in the list."""
        self.setCurrentIndex(max(0, self.findData(function)))
