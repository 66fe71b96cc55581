"""A page of the report, large enough to be read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

#: A page of 794 pixels across: small words can be read, and it fits a screen 1280 wide.
READING_DPI = 96
_BESIDE = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportDialog", text)


class PageReader(QDialog):
    """Shows one page; Escape closes it."""

    def __init__(self, image: QImage, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Page {number}").format(number=number))
        self.page = QLabel(self)
        self.page.setPixmap(QPixmap.fromImage(image))
        self.page.setAccessibleName(self.windowTitle())
        area = QScrollArea(self)
        area.setWidget(self.page)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(image.width() + _BESIDE, room.width()), min(image.height() + 2 * _BESIDE, room.height() - 80))
