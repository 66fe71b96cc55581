"""The dialog of the report: what it is about, a look at its pages, the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutExporter
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import QuartierError
from ...qgis_bridge.report_writing import Made, Step, Wanted, own_layouts, prepare, set_pages, write_report
from ...qgis_bridge.translation import render
from .. import look
from ..buttons import MenuButton
from ..empty import EmptyState, plain_label
from ..files import show_file
from .layout_editing import LAYOUTS, back_to_the_plugins, has_own
from .page_reader import READING_DPI, PageReader
from .report_form import ReportForm
from .stepper import Stepper

if TYPE_CHECKING:
    from ...qgis_bridge.workspace import Workspace
    from ...report.choices import Choices
    from .presenter import FiguresPresenter

_PREVIEW_DPI = 42
_PAGE = QSize(210, 297)
_BASE = QPalette.ColorRole.Base


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportDialog", text)


class ReportDialog(QDialog):
    """Choices at the left, pages at the right; long work between two looks at the window, with progress and a stop."""

    layout_wanted = pyqtSignal(str)

    def __init__(self, workspace: Workspace, presenter: FiguresPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Report"))
        self._workspace, self._presenter = workspace, presenter
        self._made: Made | None = None
        self._written: Path | None = None
        self.stepper = Stepper(self)
        self.form = ReportForm(workspace, presenter.choices(), self)
        self.pages = self._page_list()
        self.nothing = EmptyState(self)
        self.said = plain_label("", self)
        self.said.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.hide()
        self.look_button = QPushButton(_tr("Preview"), self)
        self.stop_button = QPushButton(_tr("Stop"), self)
        self.open_button = QPushButton(_tr("Open the file"), self)
        self.layouts = MenuButton(_tr("Layouts"), self._layout_menu(), parent=self)
        self.save_button = QPushButton(_tr("Write the report…"), self)
        self.save_button.setDefault(True)
        self._build()
        self._connect()
        self._show_idle()

    def _layout_menu(self) -> QMenu:
        """Each layout, to be changed in QGIS's own designer, and the way back to the plugin's."""
        menu = QMenu(self)
        for name, word in LAYOUTS:
            called = QCoreApplication.translate("ReportDialog", word)
            menu.addAction(_tr("Change: {layout}").format(layout=called), partial(self._edit_layout, name))
        menu.addSeparator()
        for name, word in LAYOUTS:
            if has_own(name):
                called = QCoreApplication.translate("ReportDialog", word)
                said = _tr("Back to the plugin’s: {layout}").format(layout=called)
                menu.addAction(said, partial(back_to_the_plugins, name))
        return menu

    def _edit_layout(self, name: str) -> None:
        """Step aside: the designer needs the screen."""
        self.done(0)
        self.layout_wanted.emit(name)

    def _page_list(self) -> QListWidget:
        pages = QListWidget(self)
        pages.setAccessibleName(_tr("Pages"))
        pages.setViewMode(QListView.ViewMode.IconMode)
        pages.setIconSize(_PAGE)
        pages.setResizeMode(QListView.ResizeMode.Adjust)
        pages.setMovement(QListView.Movement.Static)
        pages.setSpacing(8)
        palette = pages.palette()
        palette.setColor(QPalette.ColorRole.Base, look.blend(look.text(palette), palette.color(_BASE), 0.25))
        pages.setPalette(palette)
        return pages

    def _build(self) -> None:
        self.nothing.say(
            "print",
            _tr("No preview yet"),
            _tr("Preview shows the pages here, as they will be printed. Nothing is written by it."),
        )
        self._right = QStackedWidget(self)
        self._right.addWidget(self.nothing)
        self._right.addWidget(self.pages)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.form)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.addWidget(self.look_button)
        row.addWidget(self.layouts)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        row.addStretch(0)
        row.addWidget(self.open_button)
        row.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self.said)
        whole.addWidget(look.line(self))
        whole.addLayout(row)
        self.resize(980, 680)

    def _connect(self) -> None:
        self.look_button.clicked.connect(lambda _=False: self.preview())
        self.save_button.clicked.connect(lambda _=False: self._ask_where())
        self.stop_button.clicked.connect(lambda _=False: self.stepper.stop())
        self.open_button.clicked.connect(lambda _=False: self._open())
        self.pages.itemActivated.connect(self._read_page)
        self.stepper.stepped.connect(self._show_step)
        self.stepper.ended.connect(self._show_end)
        self.stepper.failed.connect(self._show_failure)

    # -- what can be done

    def preview(self) -> None:
        """Set the pages and show them, small; the annex, long and all alike, is left out."""
        self.pages.clear()
        self._right.setCurrentWidget(self.pages)
        self._written = None
        self._keep()
        self.stepper.run(self._previewing(replace(self.form.choices(), annex=False)))
        self._show_busy()

    def write(self, path: Path) -> None:
        """Write the file."""
        self._written = path
        self._keep()
        self.stepper.run(write_report(self._workspace.replica, self._wanted(path)))
        self._show_busy()

    def done(self, result: int) -> None:
        """Closing stops what runs, and keeps what was chosen."""
        self.stepper.stop()
        self._keep()
        self._forget()
        super().done(result)

    def _ask_where(self) -> None:
        kinds = _tr("PDF (*.pdf);;Text to edit (*.odt)")
        usual = str(Path.home() / (_tr("Report") + ".pdf"))
        name, kind = QFileDialog.getSaveFileName(self, _tr("Write the report"), usual, kinds)
        if name:
            path = Path(name)
            wanted = ".odt" if "odt" in kind else ".pdf"
            self.write(path if path.suffix.lower() in {".pdf", ".odt"} else Path(name + wanted))

    def _wanted(self, path: Path) -> Wanted:
        return Wanted(
            path,
            self.form.choices(),
            self._workspace.clock.today(),
            pictures=self.form.pictures.isChecked(),
            templates=own_layouts(),
        )

    def _previewing(self, choices: Choices) -> Iterator[Step]:
        wanted = replace(self._wanted(Path()), choices=choices)
        self._forget()
        given, self._made = prepare(self._workspace.replica, wanted)
        shown = 0
        for step in set_pages(given, self._made, wanted.templates):
            # the last page may still be filled: only those before it are whole
            while shown < self._made.pages - 1:
                self._show_page(shown)
                shown += 1
            yield step
        while shown < self._made.pages:
            self._show_page(shown)
            shown += 1

    def _show_page(self, number: int) -> None:
        if self._made is None or self._made.sheets is None:
            return
        layout, place = self._made.sheets.page(number)
        image = QgsLayoutExporter(layout).renderPageToImage(place, dpi=_PREVIEW_DPI)
        item = QListWidgetItem(QIcon(QPixmap.fromImage(image)), str(number + 1))
        item.setToolTip(_tr("Page {number}").format(number=number + 1))
        self.pages.addItem(item)

    def _read_page(self, item: QListWidgetItem) -> None:
        """The page, large."""
        number = self.pages.row(item)
        if self._made is None or self._made.sheets is None:
            return
        layout, place = self._made.sheets.page(number)
        image = QgsLayoutExporter(layout).renderPageToImage(place, dpi=READING_DPI)
        reader = PageReader(image, number + 1, self)
        reader.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reader.open()

    def _open(self) -> None:
        if self._written is not None:
            self.said.setText(show_file(self._written) or self.said.text())

    def _keep(self) -> None:
        if self._workspace.replica is not None:
            self._presenter.keep_choices(self.form.choices())

    def _forget(self) -> None:
        if self._made is not None:
            self._made.sheets = None
            self._made.remove()
            self._made = None

    # -- what is shown

    def _show_step(self, step: Step) -> None:
        self.bar.setValue(round(step.percent))
        self.said.setText(render(step.what))

    def _show_busy(self) -> None:
        for widget in (self.look_button, self.layouts, self.save_button, self.form):
            widget.setEnabled(False)
        self.open_button.hide()
        self.bar.setValue(0)
        self.bar.show()
        self.stop_button.show()

    def _show_idle(self) -> None:
        for widget in (self.look_button, self.layouts, self.save_button, self.form):
            widget.setEnabled(True)
        self.bar.hide()
        self.stop_button.hide()
        self.open_button.hide()

    def _show_end(self, whole: bool) -> None:
        self._show_idle()
        if not whole:
            self.said.setText(_tr("Stopped. No file was changed."))
        elif self._written is not None:
            self.said.setText(_tr("Written: {file}").format(file=self._written))
            self.open_button.show()
        else:
            self.said.setText(
                _tr("This is how it will look, annex apart; double-click a page to read it. Nothing was written yet.")
            )

    def _show_failure(self, error: QuartierError) -> None:
        self._show_idle()
        self._written = None
        self.said.setText(render(error.phrase))
