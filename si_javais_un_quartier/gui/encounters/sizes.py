"""How large the encounter sheet writes: as the system does, or larger for a screen in the sun."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from ...qgis_bridge.preferences import read_preferences, write_preferences
from .. import look

#: Points added by the large type, for everything.
LARGER = 3.0
_FIELDS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_OWN = "quartier_own_points"


@dataclass(frozen=True)
class Sizes:
    """Fonts and heights of one sheet."""

    large: bool = False

    def font(self, points: float = 0.0, *, bold: bool = False) -> QFont:
        """The system's font, *points* larger or smaller than the sheet's text."""
        return look.font(points + self.more, bold=bold)

    def dress(self, widget: QWidget) -> None:
        """Give the fields and buttons in *widget* that have no font of their own the sheet's.

        QGIS sets its font by a style sheet, which keeps a window's font from reaching what is in it.
        """
        for each in widget.findChildren(QWidget):
            if isinstance(each, _FIELDS) and not each.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                each.setFont(self.font())

    def dress_whole(self, widget: QWidget) -> None:
        """Write all of *widget* in this type, each part as much larger or smaller than the rest as it was before.

        It may be done again with other sizes while the window is open.
        """
        for each in widget.findChildren(QWidget):
            if not isinstance(each, (*_FIELDS, QLabel, QListWidget)):
                continue
            made = QFont(each.font())
            if each.property(_OWN) is None:
                each.setProperty(_OWN, made.pointSizeF())
            made.setPointSizeF(float(each.property(_OWN)) + self.more)
            each.setFont(made)
            if isinstance(each, QPlainTextEdit):
                each.viewport().setFont(made)  # what stands there before anything is written

    @classmethod
    def kept(cls) -> Sizes:
        """Those that were chosen last on this computer."""
        return cls(read_preferences().large_type)

    @classmethod
    def keep(cls, large: bool) -> Sizes:
        """Choose large type, or the usual one, for every window that a mediator works in."""
        write_preferences(read_preferences().with_large_type(on=large))
        return cls(large)

    @property
    def more(self) -> float:
        """Points added to the system's font."""
        return LARGER if self.large else 0.0

    @property
    def control(self) -> int:
        """The height of fields and buttons."""
        return 36 if self.large else 28

    @property
    def key(self) -> int:
        """The height of the keys of themes."""
        return 56 if self.large else 44

    @property
    def switch(self) -> int:
        """The height of a switch."""
        return 40 if self.large else 32
