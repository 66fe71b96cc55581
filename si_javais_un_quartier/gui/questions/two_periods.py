"""The window *Two periods*: before on the left, after on the right, on two maps that move as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRectangle, QgsSymbol, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ...qgis_bridge.result_looks import dress_period
from ...qgis_bridge.result_view import ground_of
from .. import look, words
from ..empty import plain_label

COLUMNS = ("n_before", "n_after")
SIZE = QSize(1120, 680)
_AROUND = 1.05


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TwoPeriods", text, None, count)


@dataclass(frozen=True)
class Compared:
    """What the algorithm ``quartier:changes`` wrote, and the first and last day of both periods (ISO dates)."""

    path: str
    days: tuple[str, ...]


class PeriodMap(QWidget):
    """One period: its name, its days and its count over a map of its own."""

    def __init__(self, title: str, days: tuple[str, ...], column: str, path: str, beside: QgsMapCanvas) -> None:
        super().__init__()
        self.layer = QgsVectorLayer(path, title, "ogr")
        if self.layer.isValid():
            dress_period(self.layer, column)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setAccessibleName(title)
        self.canvas.setDestinationCrs(beside.mapSettings().destinationCrs())
        self.canvas.setCanvasColor(beside.canvasColor())
        self.canvas.enableAntiAliasing(True)
        self.canvas.setFrameShape(QFrame.Shape.NoFrame)
        self._hand = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._hand)
        said = sum(feature[column] for feature in self.layer.getFeatures()) if self.layer.isValid() else 0
        first, last = (words.full_day(day) for day in days)
        self._title = plain_label(title, self)
        self._title.setFont(look.font(1, bold=True))
        about = _tr("{first} to {last}").format(first=first, last=last)
        self._about = plain_label(" · ".join((about, _tr("%n contribution(s) on the map", int(said)))), self)
        look.coloured(self._about, look.secondary(self.palette()))
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        stack.addWidget(self._title)
        stack.addWidget(self._about)
        stack.addWidget(self.canvas, 1)

    def words(self) -> str:
        """What stands above the map."""
        return "\n".join((self._title.text(), self._about.text()))


class TwoPeriodsWindow(QDialog):
    """Stays beside the main window, on whose *ground* (layers below every answer) both maps lie."""

    def __init__(
        self, compared: Compared, beside: QgsMapCanvas, ground: Sequence[QgsMapLayer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("TwoPeriodsWindow")
        self.setWindowTitle(_tr("Two periods side by side"))
        look.grounded(self, QPalette.ColorRole.Base)
        named = (_tr("Before"), compared.days[:2], COLUMNS[0]), (_tr("After"), compared.days[2:], COLUMNS[1])
        self.maps = [PeriodMap(title, days, column, compared.path, beside) for title, days, column in named]
        self._moving, self._folder = False, Path(compared.path).parent
        for it, other in (self.maps, self.maps[::-1]):
            it.canvas.setLayers([it.layer, *ground])
            it.canvas.extentsChanged.connect(lambda it=it, other=other: self._follow(it.canvas, other.canvas))
        self._lay_out()
        self.resize(SIZE.boundedTo(_room(parent)))
        self.show_all()

    def _lay_out(self) -> None:
        self._picture = QWidget(self)
        self._said = plain_label(parent=self)
        self._said.setWordWrap(True)
        self._said.hide()
        look.grounded(self._picture, QPalette.ColorRole.Base)
        maps = QHBoxLayout()
        maps.setSpacing(12)
        for it in self.maps:
            maps.addWidget(it, 1)
        column = QVBoxLayout(self._picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(maps, 1)
        column.addLayout(self._legend())
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.whole = self._buttons.addButton(_tr("Show everything"), role)
        self.keep = self._buttons.addButton(_tr("Save as a picture…"), role)
        close = self._buttons.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self.whole.clicked.connect(lambda _=False: self.show_all())
        self.keep.clicked.connect(lambda _=False: self._ask_where())
        self._buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(self._picture, 1)
        outer.addWidget(self._said)
        outer.addWidget(self._buttons)

    def _legend(self) -> QHBoxLayout:
        """The classes, the same on both maps."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for step in self.maps[0].layer.renderer().ranges() if self.maps[0].layer.isValid() else ():
            sign = QLabel(self._picture)
            sign.setPixmap(_swatch(step.symbol(), self.palette()))
            row.addWidget(sign)
            row.addWidget(plain_label(step.label(), self._picture))
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def show_all(self) -> None:
        """Both maps on all that was said."""
        extent = QgsRectangle(self.maps[0].layer.extent())
        if extent.isEmpty():
            return
        canvas = self.maps[0].canvas
        around = canvas.mapSettings().layerExtentToOutputExtent(self.maps[0].layer, extent)
        around.scale(_AROUND)
        canvas.setExtent(around)
        self._follow(canvas, self.maps[1].canvas)
        canvas.refresh()

    def write_picture(self, path: Path) -> bool:
        """Both maps with their titles and the legend; False where *path* can't be written."""
        return bool(self._picture.grab().save(str(path)))

    def _follow(self, moved: QgsMapCanvas, other: QgsMapCanvas) -> None:
        if self._moving:
            return
        self._moving = True
        other.setExtent(moved.extent())
        other.refresh()
        self._moving = False

    def _ask_where(self) -> None:
        usual = str(self._folder / _tr("two-periods.png"))
        name, _ = QFileDialog.getSaveFileName(self, _tr("Save as a picture"), usual, "PNG (*.png)")
        if not name:
            return
        path = Path(name).with_suffix(".png")
        said = (
            _tr("“{name}” is written into “{folder}”.")
            if self.write_picture(path)
            else _tr("“{name}” can’t be written into “{folder}”: is there room, and may you write there?")
        )
        self._said.setText(said.format(name=path.name, folder=path.parent))
        self._said.show()


class Beside:
    """The last comparison, until what was said changes, and its window; one window at a time."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._compared: Compared | None = None
        self.window: TwoPeriodsWindow | None = None

    def keep(self, compared: Compared) -> None:
        """Remember what was compared last."""
        self._compared = compared

    def forget(self) -> None:
        """It is no longer true; a window that shows it stays, as a picture of then."""
        self._compared = None

    def show(self, days: tuple[str, ...]) -> bool:
        """Open the window on these days; False where they were not compared yet."""
        if self._compared is None or self._compared.days != days:
            return False
        self.close()
        ground = ground_of(self._canvas.layers(), QgsProject.instance())
        self.window = TwoPeriodsWindow(self._compared, self._canvas, ground, self._canvas.window())
        self.window.finished.connect(self._gone)
        self.window.show()
        return True

    def close(self) -> None:
        """Close the window, if there is one."""
        if self.window is not None:
            self.window.close()

    def _gone(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None


def _room(beside: QWidget | None) -> QSize:
    """What the screen leaves to a window once its own title bar has taken its part."""
    screen = beside.screen() if beside is not None else QApplication.primaryScreen()
    return screen.availableGeometry().size() - QSize(16, look.TITLE_BAR)


def _swatch(cell: QgsSymbol, palette: QPalette) -> QPixmap:
    """As the map has it: what is under a cell shows through."""
    drawn = QPixmap(18, 12)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.setPen(look.hairline(palette))
    colour = QColor(cell.color())
    colour.setAlphaF(cell.opacity())
    painter.setBrush(colour)
    painter.drawRect(0, 0, 17, 11)
    painter.end()
    return drawn
