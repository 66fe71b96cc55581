"""The pictures of a camera's folder, the newest first, to choose from by sight."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.ports import Progress
from ...qgis_bridge import tasks
from ...qgis_bridge.camera import pictures_in, quick_look
from ...qgis_bridge.icons import icon
from ...qgis_bridge.pictures import Trouble
from .. import look
from ..elided_label import ElidedLabel
from ..empty import plain_label

SIDE, SIGN = 132, 40
#: More than a morning's pictures; older ones are reached through *From files…*.
MOST = 120


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EncounterPhotos", text, None, count)


class CameraDialog(QDialog):
    """Small pictures come one after the other while the person looks; :meth:`chosen` are the files marked."""

    seen = pyqtSignal(int, object)

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Photos of a camera or a folder"))
        self._task: tasks.QuartierTask | None = None
        self._folder = ElidedLabel(parent=self)
        look.coloured(self._folder, look.secondary(self.palette()))
        self._other = QPushButton(_tr("Other folder…"), self)
        self._other.setAutoDefault(False)
        self._other.clicked.connect(self._choose_folder)
        self.list = QListWidget(self)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setGridSize(QSize(SIDE + 16, SIDE + 34))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._count)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self._said = plain_label(parent=self)
        self._said.setWordWrap(True)
        look.coloured(self._said, look.secondary(self.palette()))
        buttons = QDialogButtonBox(parent=self)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.add = buttons.addButton(_tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        first = QHBoxLayout()
        first.addWidget(self._folder)
        first.addStretch(1)
        first.addWidget(self._other)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.resize(660, 520)
        self.seen.connect(self._show)
        self.show_folder(folder)

    def chosen(self) -> list[Path]:
        """The files marked, in the order of the list."""
        marked = [self.list.item(row) for row in range(self.list.count()) if self.list.item(row).isSelected()]
        return [Path(item.data(Qt.ItemDataRole.UserRole)) for item in marked]

    def show_folder(self, folder: str) -> None:
        """List a folder; its pictures come as they are read."""
        self._stop()
        self.list.clear()
        self._folder.setText(folder or _tr("No folder yet"))
        paths = pictures_in(Path(folder))[:MOST] if folder else []
        for path in paths:
            item = QListWidgetItem(self._sign("camera"), path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            self.list.addItem(item)
        if not paths:
            self._said.setText(_tr("Plug in the camera or its card, then choose its folder (often DCIM)."))
        else:
            self._said.setText(_tr("Photos are made upright and smaller; where and when they were taken is removed."))
            self._look(paths)
        self._count()

    def _look(self, paths: list[Path]) -> None:
        def work(progress: Progress) -> None:
            for number, path in enumerate(paths):
                progress.report(number, len(paths))
                self.seen.emit(number, quick_look(path, SIDE))

        self._task = task = tasks.QuartierTask(_tr("Looking at photos"), work, quiet=True)
        for ended in (task.done, task.failed):
            ended.connect(lambda _, task=task: self._ended(task))
        tasks.start(task)

    def _ended(self, task: tasks.QuartierTask) -> None:
        if task is self._task:
            self._task = None

    def _show(self, row: int, found: object) -> None:
        item = self.list.item(row)
        if item is None:
            return
        if isinstance(found, QImage):
            item.setIcon(_centred(QPixmap.fromImage(found)))
        elif isinstance(found, Trouble):
            item.setIcon(self._sign("warning"))

    def _sign(self, picture: str) -> QIcon:
        """What stands where there is no picture yet, or will be none."""
        return _centred(icon(picture, look.secondary(self.palette())).pixmap(QSize(SIGN, SIGN)))

    def _count(self) -> None:
        marked = len(self.list.selectedItems())
        self.add.setEnabled(bool(marked))
        self.add.setText(_tr("Add %n photo(s)", marked) if marked else _tr("Add"))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, _tr("The camera’s folder"), self._folder.text())
        if folder:
            self.show_folder(folder)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def done(self, result: int) -> None:
        """Nobody looks any more."""
        self._stop()
        super().done(result)


def _centred(picture: QPixmap) -> QIcon:
    """*picture* in the middle of a square: a list whose items change their size leaves parts of the old ones behind."""
    square = QPixmap(SIDE, SIDE)
    square.fill(Qt.GlobalColor.transparent)
    size = picture.deviceIndependentSize().toSize() if hasattr(picture, "deviceIndependentSize") else picture.size()
    painter = QPainter(square)
    painter.drawPixmap((SIDE - size.width()) // 2, (SIDE - size.height()) // 2, picture)
    painter.end()
    return QIcon(square)
