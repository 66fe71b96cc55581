"""The dialog *Settings of the public map*: who speaks, how to take part, what the law asks for, the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.public_page import KEY, change, may_change
from ...domain.public_settings import MeetingPlace, PublicMap, Tiles
from ...domain.records import Setting
from ...domain.situation import Refusal
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from .. import look
from ..empty import plain_label
from ..team_dialog import Doing


def _tr(text: str) -> str:
    return QCoreApplication.translate("PublicMapDialog", text)


class PublicMapDialog(QDialog):
    """*Save* writes all as one act, which can be undone; who may not change settings can read them."""

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Settings of the public map"))
        self.resize(620, 520)
        self._workspace = workspace
        catalogue = Catalogue(workspace.replica)
        self._before = catalogue.settings().public_map
        self._present = next(iter(catalogue.where(Setting, key=KEY)), None)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.tiles, self.attribution = QLineEdit(self._before.tiles.url, self), QLineEdit(self)
        self.attribution.setText(self._before.tiles.attribution)
        self.places = _places_table(self, self._before.meeting_places)
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        look.coloured(self.words, look.overdue(self.palette()))
        self.words.hide()
        self._buttons = QDialogButtonBox(self)
        self.save = self._buttons.addButton(_tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        if not may_change(workspace.member()):
            self._only_read()

    def _lay_out(self) -> None:
        pages = QTabWidget(self)
        who = self._page(
            (("title", _tr("Title"), False), ("organism", _tr("Organism"), False),
             ("address", _tr("Web address"), False),
             ("contact", _tr("Contact"), False), ("postal_address", _tr("Postal address"), True))
        )  # fmt: skip
        self.fields["address"].setPlaceholderText("https://")  # type: ignore[union-attr]
        take_part = self._page((("how_to_take_part", _tr("How to take part"), True),))
        take_part.layout().addRow(_tr("Where to be met"), self.places)
        take_part.layout().addRow("", self._place_buttons())
        law = self._page(
            (("not_a_counter", _tr("What this map is not"), True), ("moderation", _tr("Reading over"), True),
             ("personal_data", _tr("Personal data"), True),
             ("data_protection_officer", _tr("Data protection officer"), False),
             ("report_content", _tr("Report a content"), False), ("accessibility", _tr("Accessibility"), True),
             ("legal_notices", _tr("Legal notices"), True))
        )  # fmt: skip
        data = self._page(
            (("licence", _tr("Licence of the open data"), False), ("licence_url", _tr("Its address"), False))
        )
        data.layout().addRow(_tr("Background tiles"), self.tiles)
        data.layout().addRow(_tr("Their source"), self.attribution)
        note = plain_label(
            _tr("Left empty, the quarter’s own plan is drawn, and nobody else learns who reads the map."), self
        )
        note.setWordWrap(True)
        data.layout().addRow("", note)
        self.tiles.setPlaceholderText("https://…/{z}/{x}/{y}.png")
        for page, word in ((who, _tr("Who speaks")), (take_part, _tr("Taking part")), (law, _tr("Notices")),
                           (data, _tr("Data and background"))):  # fmt: skip
            pages.addTab(page, word)
        column = QVBoxLayout(self)
        for widget in (pages, self.words, self._buttons):
            column.addWidget(widget)

    def _page(self, rows: Sequence[tuple[str, str, bool]]) -> Any:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, word, long_ in rows:
            text = str(getattr(self._before, name))
            field = QPlainTextEdit(text, page) if long_ else QLineEdit(text, page)
            if isinstance(field, QPlainTextEdit):
                field.setTabChangesFocus(True)
                field.setMinimumHeight(54)
            self.fields[name] = field
            form.addRow(word, field)
        return page

    def _place_buttons(self) -> QWidget:
        held = QWidget(self)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        self.add, self.remove = QPushButton(_tr("Add a place"), held), QPushButton(_tr("Remove"), held)
        for button, does in ((self.add, self._add_place), (self.remove, self._remove_place)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=does: act())
            line.addWidget(button)
        line.addStretch(1)
        return held

    def _add_place(self) -> None:
        self.places.insertRow(self.places.rowCount())
        self.places.setCurrentCell(self.places.rowCount() - 1, 0)
        self.places.editItem(self.places.item(self.places.rowCount() - 1, 0) or self._cell())

    def _cell(self) -> QTableWidgetItem:
        item = QTableWidgetItem("")
        self.places.setItem(self.places.rowCount() - 1, 0, item)
        return item

    def _remove_place(self) -> None:
        for row in sorted({index.row() for index in self.places.selectedIndexes()}, reverse=True):
            self.places.removeRow(row)

    def wanted(self) -> PublicMap:
        """What the dialog says now."""
        texts = {name: _text(field).strip() for name, field in self.fields.items()}
        tiles = Tiles(self.tiles.text().strip(), self.attribution.text().strip())
        return replace(self._before, **texts, tiles=tiles, meeting_places=tuple(self._meeting_places()))

    def _meeting_places(self) -> list[MeetingPlace]:
        found = []
        for row in range(self.places.rowCount()):
            cells = [self.places.item(row, column) for column in range(3)]
            name, address, hours = (cell.text().strip() if cell is not None else "" for cell in cells)
            if name or address or hours:
                found.append(MeetingPlace(name or address or hours, address if name else "", hours if name else ""))
        return found

    def _save(self) -> None:
        wanted = self.wanted()
        if wanted == self._before:
            self.accept()
            return
        decision = change(self._workspace.member(), self._present, wanted)
        if isinstance(decision, Refusal):
            self.words.setText("\n".join(render(found) for found in decision.findings))
            self.words.show()
        elif self._workspace.perform(decision):
            self.accept()

    def _only_read(self) -> None:
        for field in (*self.fields.values(), self.tiles, self.attribution):
            field.setReadOnly(True)
        self.places.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for button in (self.add, self.remove, self.save):
            button.setEnabled(False)
        self.words.setText(_tr("Only the administration of the quarter changes these."))
        self.words.show()


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return str(field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text())


def _places_table(parent: QWidget, places: Sequence[MeetingPlace]) -> QTableWidget:
    table = QTableWidget(len(places), 3, parent)
    table.setHorizontalHeaderLabels([_tr("Place"), _tr("Address"), _tr("Days and hours")])
    table.setAccessibleName(_tr("Where to be met"))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.verticalHeader().hide()
    for row, place in enumerate(places):
        for column, text in enumerate((place.name, place.address, place.hours)):
            table.setItem(row, column, QTableWidgetItem(text))
    return table
