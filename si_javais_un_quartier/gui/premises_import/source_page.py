"""The first page: where premises come from and what the columns hold, beside what would come in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...intake.presets import OFFERED, OwnPreset
from ...qgis_bridge.premises_source import Looked
from ...qgis_bridge.translation import render
from .. import look
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from .mapping_box import MappingBox
from .preview_box import PreviewBox
from .words import tr

#: The hand rests from typing.
TYPED_MS = 500
NOWHERE, ONLINE, FILE = "", "online", "file"


class SourcePage(QWidget):
    """Shows; what a person chooses goes out by its signals."""

    layer_chosen = pyqtSignal(str)
    file_wanted = pyqtSignal()
    sheet_chosen = pyqtSignal(str)
    preset_chosen = pyqtSignal(str)
    keep_wanted = pyqtSignal()
    drop_wanted = pyqtSignal(str)
    crs_chosen = pyqtSignal(object)
    named = pyqtSignal(str)
    addresses_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source, self.sheet, self.preset = QComboBox(self), QComboBox(self), QComboBox(self)
        self.browse = QPushButton(tr("File…"), self)
        self.browse.setAutoDefault(False)
        self.about = plain_label(parent=self)
        self.about.setWordWrap(True)
        look.coloured(self.about, look.secondary(self.palette()))
        self.keep = FlatButton(tr("Keep as a preset…"), parent=self)
        self.drop = FlatButton(tr("Forget this preset"), parent=self)
        self.crs = QgsProjectionSelectionWidget(self)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setAccessibleName(tr("Coordinate system"))
        self.name = QLineEdit(self)
        self.addresses = QComboBox(self)
        for word, key in (
            (tr("Don’t look them up"), NOWHERE),
            (tr("Ask the Géoplateforme (on the web)"), ONLINE),
            (tr("In an address file (BAN)…"), FILE),
        ):
            self.addresses.addItem(word, key)
        self.mapping, self.preview = MappingBox(self), PreviewBox(self)
        self.empty = EmptyState(self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.source, 1)
        where.addWidget(self.browse)
        kept = QHBoxLayout()
        kept.addWidget(self.keep)
        kept.addWidget(self.drop)
        kept.addStretch(1)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for word, field in (
            (tr("Source"), where), (tr("Sheet or layer"), self.sheet), (tr("Preset"), self.preset),
            ("", self.about), (tr("Coordinate system"), self.crs), (tr("Known by the name"), self.name),
            (tr("Addresses without a place"), self.addresses), ("", self.mapping), ("", kept),
        ):  # fmt: skip
            if word:
                self._form.addRow(word, field)
            else:
                self._form.addRow(field)
        for box in (self.source, self.sheet, self.preset, self.addresses):
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setAccessibleName(self._form.labelForField(where if box is self.source else box).text())
        left = QWidget(self)
        left.setLayout(self._form)
        scroll = QScrollArea(self)
        scroll.setWidget(left)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(390)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.addWidget(self.empty)
        column.addWidget(self.preview)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(scroll)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(halves)
        self.empty.say(
            "premises",
            tr("A list of premises"),
            tr("A spreadsheet, a CSV, a GeoJSON, a GeoPackage, an answer of Overpass, or a layer of the project, also "
               "from the web (WFS). Nothing is written before you have seen what comes in."),
            ((tr("File…"), self.file_wanted.emit),),
        )  # fmt: skip

    def _connect(self) -> None:
        self.source.activated.connect(lambda _: self.layer_chosen.emit(str(self.source.currentData() or "")))
        self.browse.clicked.connect(self.file_wanted)
        self.sheet.activated.connect(lambda _: self.sheet_chosen.emit(str(self.sheet.currentData() or "")))
        self.preset.activated.connect(lambda _: self.preset_chosen.emit(str(self.preset.currentData() or "")))
        self.keep.clicked.connect(self.keep_wanted)
        self.drop.clicked.connect(lambda: self.drop_wanted.emit(str(self.preset.currentData() or "")))
        self.crs.crsChanged.connect(lambda _: self.crs_chosen.emit(self.crs.crs()))
        self.name.textEdited.connect(lambda _: self._typed.start())
        self._typed.timeout.connect(lambda: self.named.emit(self.name.text()))
        self.addresses.activated.connect(lambda _: self.addresses_chosen.emit(str(self.addresses.currentData())))

    # -- what it shows

    def show_layers_of_project(self, layers: Sequence[tuple[str, str]]) -> None:
        """The project's layers, to choose from."""
        self.source.clear()
        self.source.addItem(tr("Choose a layer of the project…"), "")
        for name, key in layers:
            self.source.addItem(name, key)

    def show_file(self, path: str) -> None:
        """A file stands among the layers, and is chosen."""
        at = self.source.findData(path)
        if at < 0:
            self.source.insertItem(1, Path(path).name, path)
            at = 1
        self.source.setCurrentIndex(at)
        self.source.setToolTip(path)

    def show_sheets(self, names: Sequence[str], current: str) -> None:
        """The sheets of a file; hidden where there is but one."""
        self.sheet.clear()
        if not current:
            self.sheet.addItem(tr("Choose…"), "")
        for name in names:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(current)))
        self._row(self.sheet, len(names) > 1)

    def show_presets(self, own: Sequence[OwnPreset], current: str) -> None:
        """What may be asked for by name."""
        self.preset.clear()
        self.preset.addItem(tr("Columns found by their names"), "")
        for preset in OFFERED:
            self.preset.addItem(render(preset.title) if preset.title is not None else preset.name, preset.name)
        if own:
            self.preset.insertSeparator(self.preset.count())
        for kept in own:
            self.preset.addItem(kept.name, kept.name)
        self.preset.setCurrentIndex(max(0, self.preset.findData(current)))
        about = next((it.about for it in OFFERED if it.name == current), None)
        self.about.setText(render(about) if about is not None else "")
        self.about.setVisible(about is not None)
        self.drop.setVisible(current in {it.name for it in own})

    def show_columns(self, looked: Looked | None, entries: Mapping[str, object], source: str, usual: str) -> None:
        """The columns, once they are known; *source* is the name a person gave, *usual* the one it has otherwise."""
        known = looked is not None
        for field in (self.preset, self.name, self.addresses):
            self._row(field, known)
        for widget in (self.mapping, self.preview, self.keep):
            widget.setVisible(known)
        self.empty.setVisible(not known)
        if looked is None:
            self.about.hide()
            self.drop.hide()
            self._row(self.crs, False)
            return
        self.mapping.show_columns(looked, entries)
        self.name.setText(source)
        self.name.setPlaceholderText(usual)
        self._row(self.crs, looked.crs_unsaid or {"x", "y"} <= entries.keys())

    def show_crs(self, crs: QgsCoordinateReferenceSystem | None) -> None:
        """The coordinate system that was chosen."""
        with QSignalBlocker(self.crs):
            self.crs.setCrs(crs or QgsCoordinateReferenceSystem())

    def _row(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._form.labelForField(field).setVisible(shown)
