"""The dialog *Make a shared base*: name, perimeter and system of a quarter, first administrator, and where it lies."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsMapCanvas, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, QuartierError
from ...domain.ports import Progress
from ...qgis_bridge import tasks
from ...qgis_bridge.boundary import boundary_of, projected
from ...qgis_bridge.translation import render
from ...sync.hubs.file_probe import probe_folder
from ...sync.probing import Finding, Verdict, usable
from .. import look
from ..empty import plain_label
from .findings_view import FindingsView
from .looking import Looking
from .perimeter_row import PerimeterRow

SIZE = (600, 600)
DEFAULT_CRS = 2154
#: A person is still typing a path until this long after the last letter.
TYPED_MS = 400


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MakeHub", text, None, count)


class MakeHubDialog(QDialog):
    """``made`` carries the address of the new base and the name of who administers it."""

    made = pyqtSignal(str, str)

    def __init__(self, canvas: QgsMapCanvas, member: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Make a shared base"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.resize(*SIZE)
        self._folder = folder
        self._task: tasks.QuartierTask | None = None
        self.quarter = QLineEdit(self)
        self.quarter.setPlaceholderText(_tr("Such as Tarentaize-Beaubrun-Couriot"))
        self.perimeter = PerimeterRow(canvas, self)
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(DEFAULT_CRS))
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, False)
        self.member = QLineEdit(member, self)
        self.member.setPlaceholderText(_tr("Who gives the others their roles"))
        self.place = QLineEdit(self)
        self.place.setPlaceholderText(_tr("A .gpkg file on the team’s share"))
        self.browse = QPushButton(_tr("Browse…"), self)
        self.view = FindingsView(self)
        self.view.hide()
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.hide()
        self._buttons = QDialogButtonBox(self)
        self.make = self._buttons.addButton(_tr("Make and open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self._buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.looking = Looking(self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()
        self._check()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addWidget(self.place, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(10)
        for word, field in (
            (_tr("Name of the quarter"), self.quarter),
            (_tr("Perimeter"), self.perimeter),
            (_tr("Coordinate system"), self.crs),
            (_tr("Administered by"), self.member),
        ):
            form.addRow(word, field)
        form.addRow(_tr("Where"), place)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.view, 4)
        column.addStretch(1)
        for widget in (self.words, self.bar, self._buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        for field in (self.quarter, self.member):
            field.textChanged.connect(lambda _: self._check())
        self.crs.crsChanged.connect(lambda _: self._check())
        self.place.textChanged.connect(lambda _: self._place_changed())
        self._typed.timeout.connect(self._look)
        self.browse.clicked.connect(self._browse)
        self.looking.found.connect(self._found)
        self.looking.ended.connect(self._check)
        self.looking.failed.connect(self._say)
        self.perimeter.drawing_wanted.connect(self.hide)
        self.perimeter.drawn.connect(self._come_back)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self._cancel)

    # -- what is missing

    def address(self) -> Path | None:
        """Where it is to lie; None while nothing is said."""
        text = self.place.text().strip()
        if not text:
            return None
        return Path(text if text.lower().endswith(".gpkg") else text + ".gpkg")

    def missing(self) -> str:
        """The first thing to do before it can be made; nothing when all is said."""
        if not self.quarter.text().strip():
            return _tr("Give the quarter a name.")
        try:
            projected(self.crs.crs())
        except QuartierError as error:
            return render(error.phrase)
        if not self.member.text().strip():
            return _tr("Say who administers it: without that nobody could give the others their roles.")
        if self.address() is None:
            return _tr("Choose where it is to lie.")
        return ""

    def _check(self) -> None:
        if self._task is not None:
            return
        said = self.missing()
        waiting = self.looking.is_running() or self._typed.isActive()
        sound = bool(self.view.findings) and usable(self.view.findings)
        self.words.setText(said)
        look.coloured(self.words, look.secondary(self.palette()))
        self.make.setEnabled(not said and sound and not waiting)

    def _place_changed(self) -> None:
        self.looking.stop()
        self.view.clear()
        self.view.hide()
        self._typed.start()
        self._check()

    def _look(self) -> None:
        """Try the folder for real: its locks are what the team's work will stand on."""
        address = self.address()
        if address is not None:
            folder = address.parent
            self.looking.begin(lambda _: probe_folder(folder))
        self._check()

    def _found(self, finding: Finding) -> None:
        self.view.show()
        self.view.add(finding)
        if finding.verdict is Verdict.BAD:
            self._check()

    def _browse(self) -> None:
        name = self.quarter.text().strip() or _tr("Quarter")
        start = self.place.text() or str(Path(self._folder) / f"{name}.gpkg")
        path, _ = QFileDialog.getSaveFileName(
            self, _tr("Where the shared base is to lie"), start, "GeoPackage (*.gpkg)"
        )
        if path:
            self.place.setText(path)

    def _come_back(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    # -- making it

    def _make(self) -> None:
        if self.missing():
            return
        from ...sync.hubs.making import create_hub

        chosen, quarter = self.perimeter.areas(), self.crs.crs()
        context = QgsProject.instance().transformContext()
        address, name, member = self.address(), self.quarter.text().strip(), self.member.text().strip()

        def work(progress: Progress) -> str:
            progress.report(0)
            boundary = boundary_of(*chosen, quarter, context) if chosen is not None else None
            create_hub(address, name=name, crs=projected(quarter), boundary=boundary, administrator=member)
            try:
                progress.report(1)
            except Cancelled:  # nobody has opened it yet
                address.unlink()
                raise
            return str(address)

        self._task = task = tasks.QuartierTask(_tr("Making the shared base"), work)
        task.done.connect(self._done)
        task.failed.connect(self._not_made)
        self._wait(True)
        tasks.start(task)

    def _done(self, address: str) -> None:
        self._task = None
        self.made.emit(address, self.member.text().strip())
        self.accept()

    def _not_made(self, error: QuartierError) -> None:
        self._task = None
        self._wait(False)
        self._say(error)

    def _say(self, error: QuartierError) -> None:
        if not isinstance(error, Cancelled):
            self.words.setText(render(error.phrase))
            look.coloured(self.words, look.overdue(self.palette()))

    def _wait(self, waiting: bool) -> None:
        self.bar.setVisible(waiting)
        self.make.setEnabled(not waiting)
        for field in (self.quarter, self.perimeter, self.crs, self.member, self.place, self.browse):
            field.setEnabled(not waiting)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Nothing stays on the map or in the background; a base that is being made is not kept."""
        if self._task is not None and not result:
            self._task.cancel()
        self.looking.stop()
        self._typed.stop()
        self.perimeter.remove()
        super().done(result)
