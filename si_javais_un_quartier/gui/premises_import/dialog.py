"""The window *Import premises*: source and columns, what may be here already, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSettings, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import QuartierError
from ...domain.phrases import Phrase
from ...intake.premises_import import PremisesReport, Prepared
from ...qgis_bridge.premises_source import Chosen, HeldLayer, Looked, project_layers
from ...qgis_bridge.table_files import write_csv
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .. import look
from ..empty import plain_label
from .matches_page import MatchesPage
from .outcome_page import OutcomePage
from .presenter import ImportPresenter
from .preview_box import reject_lines
from .running import in_background
from .source_page import FILE, ONLINE, SourcePage
from .words import tr

SIZE = (1120, 640)
_FOLDER = "quartier/imported_from"
_FILES = "*.xlsx *.ods *.csv *.tsv *.geojson *.json *.gpkg *.shp *.kml *.gml *.fgb *.gz"


class PremisesImportDialog(QDialog):
    """The presenter's ``View``; it stands beside the map. ``looked_at`` carries a place to show there, or None."""

    looked_at = pyqtSignal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import premises"))
        self.resize(*SIZE)
        self.setSizeGripEnabled(True)
        self.presenter = ImportPresenter(self, workspace, in_background(self._count))
        self.first, self.outcome = SourcePage(self), OutcomePage(self)
        self.matches = MatchesPage(self.presenter.decisions, self)
        self._stack = QStackedWidget(self)
        for page in (self.first, self.matches, self.outcome):
            self._stack.addWidget(page)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setFixedHeight(6)
        self.bar.setTextVisible(False)
        self.halt = QPushButton(tr("Stop"), self)
        self.halt.setAutoDefault(False)
        self._buttons = QDialogButtonBox(self)
        self.back = QPushButton(tr("Back"), self)
        self.on = QPushButton(tr("Continue"), self)
        self.on.setDefault(True)
        self.close_button = self._buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.addButton(self.on, QDialogButtonBox.ButtonRole.ActionRole)
        self._report: PremisesReport | None = None
        self._lay_out()
        self._connect()
        self._show(self.first)
        self.wait(False)

    def _lay_out(self) -> None:
        running = QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.halt)
        column = QVBoxLayout(self)
        column.addWidget(self._stack, 1)
        column.addWidget(self.words)
        column.addLayout(running)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        first, presenter = self.first, self.presenter
        first.layer_chosen.connect(self._choose)
        first.file_wanted.connect(self._ask_file)
        first.sheet_chosen.connect(lambda name: presenter.choose_layer(name) if name else None)
        first.preset_chosen.connect(presenter.use_preset)
        first.keep_wanted.connect(self._keep_preset)
        first.drop_wanted.connect(self._drop_preset)
        first.crs_chosen.connect(self._choose_crs)
        first.named.connect(lambda name: presenter.change(source=name.strip()))
        first.addresses_chosen.connect(self._choose_addresses)
        first.mapping.mapped.connect(presenter.map)
        self.matches.looked_at.connect(self.looked_at)
        self.outcome.back_wanted.connect(self._take_back)
        self.outcome.save_wanted.connect(self._save_rejects)
        self.on.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.halt.clicked.connect(self._halt)
        self._buttons.rejected.connect(self.reject)

    def begin(self) -> None:
        """Show it: the project's layers are offered as they are now."""
        self.first.show_layers_of_project(project_layers(QgsProject.instance()))
        self.first.show_sheets((), "")
        self.first.show_columns(None, {}, "", "")
        self.say(self.presenter.missing())
        self.show()
        self.raise_()
        self.first.source.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the source

    def open_file(self, path: str) -> None:
        """Look at a file."""
        self.first.show_file(path)
        QSettings().setValue(_FOLDER, str(Path(path).parent))
        self.presenter.choose(Chosen(path))

    def _choose(self, key: str) -> None:
        layer = QgsProject.instance().mapLayer(key)
        if isinstance(layer, QgsVectorLayer):
            self.first.show_sheets((), "")
            self.presenter.choose(Chosen(held=HeldLayer(layer)))
        elif key:
            self.open_file(key)

    def _ask_file(self) -> None:
        folder = str(QSettings().value(_FOLDER, str(Path.home())))
        filters = ";;".join((tr("Tables and layers") + f" ({_FILES})", tr("All files") + " (*)"))
        path, _ = QFileDialog.getOpenFileName(self, tr("A list of premises"), folder, filters)
        if path:
            self.open_file(path)

    def _choose_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        self.presenter.change(crs=crs if crs.isValid() else None)

    def _choose_addresses(self, how: str) -> None:
        path = ""
        if how == FILE:
            path, _ = QFileDialog.getOpenFileName(self, tr("Address file (BAN)"), "", "CSV (*.csv)")
            if not path:
                self.first.addresses.setCurrentIndex(0)
        self.presenter.change(addresses=path, online=how == ONLINE)

    def _keep_preset(self) -> None:
        name, wanted = QInputDialog.getText(self, tr("Keep as a preset"), tr("Name of the preset"))
        if wanted and name.strip():
            self.presenter.keep_preset(name)
            self.first.show_presets(self.presenter.presets(), name.strip())

    def _drop_preset(self, name: str) -> None:
        self.presenter.drop_preset(name)
        self.first.show_presets(self.presenter.presets(), self.presenter.choices.base)

    # -- what the presenter shows

    def show_layers(self, layers: tuple[str, ...], current: str) -> None:
        """See ``View``."""
        self.first.show_sheets(layers, current)

    def show_columns(self, looked: Looked | None, entries: Mapping[str, object], base: str) -> None:
        """See ``View``."""
        choices = self.presenter.choices
        if looked is not None:
            self.first.show_presets(self.presenter.presets(), base)
        self.first.show_columns(looked, entries, choices.source, self.presenter.usual_source())
        self.first.show_crs(choices.crs)
        self._show(self.first)

    def show_prepared(self, prepared: Prepared | None) -> None:
        """See ``View``."""
        self.first.preview.show_prepared(prepared)
        if self._stack.currentWidget() is self.first:
            self._name_buttons()

    def show_matches(self, prepared: Prepared) -> None:
        """See ``View``."""
        self._show(self.matches)
        self.matches.show_proposals(prepared.proposals)

    def show_decisions(self) -> None:
        """See ``View``."""
        self.matches.show_decisions()

    def show_report(self, report: PremisesReport) -> None:
        """See ``View``."""
        self._report = report
        self.outcome.show_report(report)
        self._show(self.outcome)

    def wait(self, waiting: bool) -> None:
        """See ``View``."""
        self.bar.setRange(0, 0)
        self.bar.setVisible(waiting)
        self.halt.setVisible(waiting)
        self.matches.setEnabled(not waiting)
        self._say(tr("One moment…") if waiting else "")
        self._name_buttons()

    def say(self, said: Phrase | None, *, wrong: bool = False) -> None:
        """See ``View``."""
        self._say(render(said) if said is not None else "", wrong=wrong)

    def _say(self, said: str, *, wrong: bool = False) -> None:
        self.words.setText(said)
        self.words.setVisible(bool(said))
        look.coloured(self.words, look.overdue(self.palette()) if wrong else look.secondary(self.palette()))

    def _count(self, done: int, total: int) -> None:
        if total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self._say(tr("{done} of {total}").format(done=done, total=total))

    # -- pages

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._name_buttons()

    def _name_buttons(self) -> None:
        shown, prepared = self._stack.currentWidget(), self.presenter.prepared
        running = self.presenter.is_running() or not self.bar.isHidden()
        asks = shown is self.first and prepared is not None and (
            bool(prepared.proposals) or self.presenter.choices.finds_addresses
        )  # fmt: skip
        self.on.setText(tr("Continue") if asks or prepared is None else tr("Import"))
        self.on.setVisible(shown is not self.outcome)
        self.on.setEnabled(not running and prepared is not None and bool(prepared.candidates))
        self.back.setVisible(shown is not self.first)
        self.back.setText(tr("Back") if shown is self.matches else tr("Import another list"))
        self.back.setEnabled(not running)
        self.close_button.setText(tr("Close") if shown is self.outcome else tr("Cancel"))

    def _go_on(self) -> None:
        if self._stack.currentWidget() is self.first:
            self.presenter.go_on()
        else:
            self.presenter.bring_in()

    def _go_back(self) -> None:
        again = self._stack.currentWidget() is self.outcome
        self.looked_at.emit(None)
        self._show(self.first)
        if again:
            self.presenter.preview()

    def _halt(self) -> None:
        self.presenter.stop()
        self._say(tr("Stopped. Nothing was imported."))

    def _take_back(self) -> None:
        if self.presenter.take_back():
            self.outcome.show_taken_back()

    def _save_rejects(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the list"), "", "CSV (*.csv)")
        if path and self._report is not None:
            try:
                write_csv(Path(path), (tr("Row"), tr("Reason")), reject_lines(self._report.rejects))
            except QuartierError as error:
                self.say(error.phrase, wrong=True)

    def done(self, result: int) -> None:
        """Nobody waits any more."""
        self.presenter.stop()
        self.looked_at.emit(None)
        super().done(result)
