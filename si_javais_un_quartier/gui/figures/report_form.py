"""What a report is about: the document, the days, themes and subjects, how much of what."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.plain_text import one_line
from ...domain.records import Campaign
from ...report.choices import BILAN, BY_CAMPAIGN, BY_PREMISES, BY_STREET, NOTE, Choices
from ...store.catalogue import Catalogue

if TYPE_CHECKING:
    from ...qgis_bridge.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportDialog", text)


class ReportForm(QWidget):
    """Shows choices, gives choices."""

    def __init__(self, workspace: Workspace, chosen: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = QComboBox(self)
        for word, key in _kinds():
            self.template.addItem(word, key)
        self.template.setCurrentIndex(self.template.findData(chosen.template))
        self.first, self.last = self._day(chosen.first), self._day(chosen.last)
        self.occasion = QLineEdit(chosen.occasion, self)
        self.occasion.setPlaceholderText(_tr("City council of 14 December 2026"))
        themes = [(theme.key, theme.label) for theme in workspace.settings().themes]
        campaigns = [(it.uuid, one_line(it.name, 60)) for it in Catalogue(workspace.replica).all(Campaign)]
        self.themes = self._choosing(themes, chosen.themes, _tr("Themes"))
        self.campaigns = self._choosing(campaigns, chosen.campaigns, _tr("Subjects"))
        self.quotes, self.sheets = self._number(chosen.quotes, 9), self._number(chosen.sheets, 50)
        self.annex = QCheckBox(_tr("Annex with every contribution"), self)
        self.annex.setChecked(chosen.annex)
        self.public = QCheckBox(_tr("Public version: no index, no sheets"), self)
        self.public.setChecked(chosen.public)
        self.pictures = QCheckBox(_tr("Maps and charts as pictures beside it"), self)
        self.pictures.setChecked(True)
        self._build()
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        self.template.currentIndexChanged.connect(lambda _: self._show_what_counts())
        self._show_what_counts()

    def _show_what_counts(self) -> None:
        """What this kind of document has no use for can't be changed."""
        kind = self.template.currentData()
        uses = {
            self.occasion: kind == BILAN,
            self.quotes: kind != BY_PREMISES,
            self.sheets: kind in {BILAN, BY_PREMISES},
            self.annex: kind == BILAN,
            self.public: kind in {BILAN, BY_PREMISES},
        }
        for widget, used in uses.items():
            widget.setEnabled(used)
            label = self._labels.get(widget)
            if label is not None:
                label.setEnabled(used)

    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            template=self.template.currentData(),
            first=self.first.date().toString(Qt.DateFormat.ISODate),
            last=self.last.date().toString(Qt.DateFormat.ISODate),
            themes=_checked(self.themes),
            campaigns=_checked(self.campaigns),
            quotes=self.quotes.value(),
            sheets=self.sheets.value(),
            annex=self.annex.isChecked(),
            public=self.public.isChecked(),
            occasion=self.occasion.text().strip(),
        )

    def _build(self) -> None:
        what = QGroupBox(_tr("Document"), self)
        form = QFormLayout(what)
        form.addRow(_tr("Kind"), self.template)
        form.addRow(_tr("First day"), self.first)
        form.addRow(_tr("Last day"), self.last)
        form.addRow(_tr("Occasion"), self.occasion)
        about = QGroupBox(_tr("About (nothing ticked: everything)"), self)
        lists = QVBoxLayout(about)
        lists.addWidget(self.themes)
        lists.addWidget(self.campaigns)
        how = QGroupBox(_tr("Contents"), self)
        more = QFormLayout(how)
        more.addRow(_tr("Quotes for each theme"), self.quotes)
        more.addRow(_tr("Ground floors in the ranking"), self.sheets)
        for box in (self.annex, self.public, self.pictures):
            more.addRow(box)
        rows = ((form, self.occasion), (more, self.quotes), (more, self.sheets))
        self._labels = {field: layout.labelForField(field) for layout, field in rows}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        for group in (what, about, how):
            column.addWidget(group)
        column.addStretch(1)

    def _day(self, text: str) -> QDateEdit:
        day = QDate.fromString(text, Qt.DateFormat.ISODate)
        field = QDateEdit(day if day.isValid() else QDate.currentDate(), self)
        field.setCalendarPopup(True)
        return field

    def _number(self, value: int, most: int) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(0, most)
        field.setValue(value)
        return field

    def _choosing(self, known: Iterable[tuple[str, str]], chosen: tuple[str, ...], name: str) -> QListWidget:
        widget = QListWidget(self)
        widget.setAccessibleName(name)
        for key, label in known:
            item = QListWidgetItem(label, widget)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
        widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = min(max(widget.count(), 1), 5)
        widget.setFixedHeight(rows * widget.sizeHintForRow(0) + 2 * widget.frameWidth() + 2)
        widget.setVisible(widget.count() > 0)
        return widget


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (_tr("Report on the consultation"), BILAN),
        (_tr("Note to councillors, two pages"), NOTE),
        (_tr("A sheet for each of the first ground floors"), BY_PREMISES),
        (_tr("A sheet for each street"), BY_STREET),
        (_tr("A sheet for each subject"), BY_CAMPAIGN),
    )


def _checked(widget: QListWidget) -> tuple[str, ...]:
    items = (widget.item(row) for row in range(widget.count()))
    return tuple(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)
