"""The dialog *Follow a source*: its address, its first rows, and which column holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import Cancelled, QuartierError
from ...domain.identity import new_uuid
from ...intake.columns import CONTRIBUTION
from ...intake.feeds import Feed, mapping_text
from ...intake.guessing import guess_changed, guess_mapping
from ...qgis_bridge import tasks
from ...qgis_bridge.feeding import Preview, preview
from ...qgis_bridge.translation import render
from .. import look
from ..empty import plain_label

SIZE = (720, 660)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Feeds", text, None, count)


def field_words() -> dict[str, str]:
    """What may be filled from a source, in the order in which it is asked."""
    return {
        "source_id": _tr("Number at the source"),
        "body": _tr("Text"),
        "title": _tr("Title"),
        "occurred_on": _tr("Date"),
        "kind": _tr("Kind"),
        "theme": _tr("Theme"),
        "author_name": _tr("Author (becomes a pseudonym)"),
        "photos": _tr("Photos (addresses)"),
    }


class AddFeedDialog(QDialog):
    """``added`` carries a ``Feed``."""

    added = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Follow a source"))
        self.resize(*SIZE)
        self._task: tasks.QuartierTask | None = None
        self._seen: Preview | None = None
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(_tr("A file, or https://… of a service that gives GeoJSON or GML"))
        self.browse = QPushButton(_tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        self.look = QPushButton(_tr("Look"), self)
        self.look.setDefault(True)
        self.credentials = QgsAuthConfigSelect(self)
        self.layer = QComboBox(self)
        self.source = QLineEdit(self)
        self.source.setPlaceholderText(_tr("What its contributions are known by, for good"))
        self.rows = QTableWidget(self)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.verticalHeader().hide()
        self.rows.setAccessibleName(_tr("First rows"))
        self.columns = {field: QComboBox(self) for field in field_words()}
        self.changed = QComboBox(self)
        self.changed.setAccessibleName(_tr("Last change"))
        self.changed.setToolTip(
            _tr("The date on which the source last changed a row: then only newer rows are asked for.")
        )
        self.photos = QCheckBox(_tr("Fetch the photos that lie on the same host"), self)
        self.photos.setChecked(True)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.hide()
        buttons = self._buttons = QDialogButtonBox(self)
        self.add = buttons.addButton(_tr("Follow it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setAutoDefault(False)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._connect()
        self._check()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(self.address, 1)
        where.addWidget(self.browse)
        where.addWidget(self.look)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(_tr("Address"), where)
        self._form.addRow(_tr("Credentials"), self.credentials)
        self._form.addRow(_tr("Layer"), self.layer)
        self._form.addRow(_tr("Name of the source"), self.source)
        self._form.addRow(_tr("Last change"), self.changed)
        self._mapping = QGroupBox(_tr("Which column holds what"), self)
        grid = QGridLayout(self._mapping)
        for place, (field, word) in enumerate(field_words().items()):
            label = plain_label(word, self)
            label.setBuddy(self.columns[field])
            self.columns[field].setAccessibleName(word)
            grid.addWidget(label, place // 2, 2 * (place % 2))
            grid.addWidget(self.columns[field], place // 2, 2 * (place % 2) + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.photos, len(field_words()) // 2, 0, 1, 4)
        self._first = plain_label(_tr("First rows"), self)
        self._first.setFont(look.font(bold=True))
        outer = QVBoxLayout(self)
        outer.addLayout(self._form)
        for widget in (self._first, self.rows, self._mapping, self.words, self.bar):
            outer.addWidget(widget, 1 if widget is self.rows else 0)
        outer.addStretch(0)
        outer.addWidget(self._buttons)

    def _connect(self) -> None:
        self.address.textChanged.connect(lambda _: self._address_changed())
        self.browse.clicked.connect(self._browse)
        self.look.clicked.connect(self.begin)
        self.layer.activated.connect(lambda _: self.begin())
        self.source.textChanged.connect(lambda _: self._check())
        for box in self.columns.values():
            box.currentIndexChanged.connect(lambda _: self._check())
        self.add.clicked.connect(self._add)
        self._buttons.rejected.connect(self.reject)

    # -- looking

    def feed(self) -> Feed:
        """What has been said so far."""
        address = self.address.text().strip()
        chosen = {field: str(box.currentData() or "") for field, box in self.columns.items()}
        feed = Feed(
            new_uuid(), self.source.text().strip(), address, str(self.layer.currentData() or ""),
            mapping_text(chosen), photos=self.photos.isChecked(), changed=str(self.changed.currentData() or ""),
        )  # fmt: skip
        return replace(feed, authcfg=str(self.credentials.configId())) if feed.is_web else feed

    def begin(self) -> None:
        """Look at the address in the background."""
        feed = self.feed()
        if not feed.address or self._task is not None:
            return
        self._task = task = tasks.QuartierTask(_tr("Looking at a source"), lambda progress: preview(feed, progress))
        task.done.connect(self._show)
        task.failed.connect(self._fail)
        self.words.setText(_tr("Looking…"))
        self._wait(True)
        tasks.start(task)

    def _show(self, seen: Preview) -> None:
        self._task = None
        self._seen = seen
        self._wait(False)
        chosen = self.layer.currentData()
        self.layer.clear()
        if len(seen.layers) > 1 and not seen.columns:
            self.layer.addItem(_tr("Choose…"), "")
        for name in seen.layers:
            self.layer.addItem(name, name)
        self.layer.setCurrentIndex(max(0, self.layer.findData(chosen)))
        self._fill_rows(seen)
        self._fill_columns(seen)
        if not self.source.text().strip() and seen.columns:
            self.source.setText(self._usual_name())
        self._check()

    def _usual_name(self) -> str:
        feed = self.feed()
        name = feed.address.split("//", 1)[-1].split("/", 1)[0] if feed.is_web else _stem(feed.address)
        return " ".join(filter(None, (name, feed.layer if feed.layer != name else "")))

    def _fill_rows(self, seen: Preview) -> None:
        self.rows.setColumnCount(len(seen.columns))
        self.rows.setHorizontalHeaderLabels(list(seen.columns))
        self.rows.setRowCount(len(seen.rows))
        for at, row in enumerate(seen.rows):
            for column, text in enumerate(row):
                self.rows.setItem(at, column, QTableWidgetItem(text))

    def _fill_columns(self, seen: Preview) -> None:
        guessed = guess_mapping(seen.columns, CONTRIBUTION, placed=seen.geometry != "none") if seen.columns else None
        for field, box in self.columns.items():
            rule = guessed.rules.get(field) if guessed is not None else None
            _offer(box, seen.columns, (rule.column if rule is not None else "") or "")
        _offer(self.changed, seen.columns, guess_changed(seen.columns))

    def _fail(self, error: QuartierError) -> None:
        self._task = None
        self._wait(False)
        if not isinstance(error, Cancelled):
            self._say(render(error.phrase), wrong=True)

    # -- what is missing

    def missing(self) -> str:
        """The first thing to do before it can be followed; nothing when all is said."""
        if self._seen is None:
            return _tr("Give its address, then look at what it holds.")
        if not self._seen.columns:
            return _tr("Choose the layer.")
        if not self.columns["source_id"].currentData():
            return _tr("Say which column tells the rows apart: without it a corrected text would come in twice.")
        if not (self.columns["body"].currentData() or self.columns["title"].currentData()):
            return _tr("Say which column holds the words.")
        if not self.source.text().strip():
            return _tr("Give the source a name.")
        return ""

    def _check(self) -> None:
        seen = self._seen is not None and bool(self._seen.columns)
        for widget in (self._first, self.rows, self._mapping):
            widget.setVisible(seen)
        self._form_row(self.layer, self.layer.count() > 0)
        self._form_row(self.source, seen)
        self._form_row(self.changed, seen and self.feed().is_web)
        self._form_row(self.credentials, self.feed().is_web)
        self.look.setEnabled(bool(self.address.text().strip()) and self._task is None)
        if self._task is None:
            said = self.missing()
            self._say(said)
            self.add.setEnabled(not said)

    def _form_row(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._form.labelForField(field).setVisible(shown)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.words.setText(words)
        look.coloured(self.words, look.overdue(self.palette()) if wrong else look.secondary(self.palette()))

    def _wait(self, waiting: bool) -> None:
        self.bar.setVisible(waiting)
        self.look.setEnabled(not waiting)
        self.add.setEnabled(False)

    def _address_changed(self) -> None:
        self._seen = None
        self.layer.clear()
        self._check()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, _tr("A file to follow"), self.address.text())
        if path:
            self.address.setText(path)
            self.begin()

    def _add(self) -> None:
        if not self.missing():
            self.added.emit(self.feed())
            self.accept()

    def done(self, result: int) -> None:
        """Nobody waits any more."""
        if self._task is not None:
            self._task.cancel()
        super().done(result)


def _offer(box: QComboBox, names: Sequence[str], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    box.addItem("–", "")
    for name in names:
        box.addItem(name, name)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


def _stem(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
