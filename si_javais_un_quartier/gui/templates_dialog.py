"""The dialog *Standard answers*: the quarter's texts to start an answer from, and when each is proposed first."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..domain.labels import label
from ..domain.records import Setting
from ..domain.settings import Template
from ..domain.situation import Actor, Refusal
from ..domain.templates import PLACEHOLDERS, change_templates, may_change
from ..domain.vocabulary import Status
from ..qgis_bridge.translation import render
from ..store.catalogue import Catalogue
from . import look
from .empty import plain_label
from .flow_layout import FlowLayout
from .team_dialog import Doing


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplatesDialog", text)


class TemplatesDialog(QDialog):
    """The list at the left, the chosen one at the right; *Save* writes all as one act, which can be undone."""

    def __init__(self, workspace: Doing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Standard answers"))
        self.resize(760, 460)
        self._workspace = workspace
        catalogue = Catalogue(workspace.replica)
        self._settings = catalogue.settings()
        self._present = next(iter(catalogue.where(Setting, key="templates")), None)
        self._templates: list[Template] = list(self._settings.templates)
        self._row = -1
        self.list = QListWidget(self)
        self.list.setAccessibleName(_tr("Standard answers"))
        self.name, self.status = QLineEdit(self), QComboBox(self)
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.themes = {theme.key: QCheckBox(theme.label, self) for theme in self._settings.themes}
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        look.coloured(self.words, look.secondary(self.palette()))
        self.status.addItem(_tr("At any step"), None)
        for status in Status:
            self.status.addItem(render(label(status)), status)
        self._add, self._remove = QPushButton(_tr("Add"), self), QPushButton(_tr("Remove"), self)
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self._buttons = QDialogButtonBox(self)
        save = self._buttons.addButton(_tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._may = may_change(self._witness())
        for widget in (save, self._add, self._remove, self.name, self.status, *self.themes.values()):
            widget.setEnabled(self._may)
        self.body.setReadOnly(not self._may)
        self.words.setText(self._advice())
        self.list.currentRowChanged.connect(self._show)
        self.name.textEdited.connect(lambda text: self.list.currentItem().setText(text) if self._row >= 0 else None)
        self._fill(0)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        themes = QWidget(self)
        flow = FlowLayout(gap=8)
        for box in self.themes.values():
            flow.addWidget(box)
        themes.setLayout(flow)
        for word, field in (
            (_tr("Name"), self.name), (_tr("Proposed first"), self.status), (_tr("For the themes"), themes),
            (_tr("Text"), self.body),
        ):  # fmt: skip
            form.addRow(word, field)
            field.setAccessibleName(word)
        left, right = QWidget(self), QWidget(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        right.setLayout(form)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([220, 520])
        outer = QVBoxLayout(self)
        outer.addWidget(splitter, 1)
        outer.addWidget(self.words)
        outer.addWidget(self._buttons)

    def add(self) -> None:
        """A new one, ready to be named."""
        self._take()
        self._templates.append(Template(_tr("New answer"), ""))
        self._fill(len(self._templates) - 1)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Take the chosen one off the list."""
        if self._row >= 0:
            row, self._row = self._row, -1
            del self._templates[row]
            self._fill(min(row, len(self._templates) - 1))

    def save(self) -> None:
        """Write them; what is wrong is said and nothing is written."""
        self._take()
        decision = change_templates(self._witness(), self._templates, self._present)
        if isinstance(decision, Refusal):
            self.words.setText("\n".join(render(found) for found in decision.findings))
        elif self._workspace.perform(decision):
            self.accept()

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([template.name for template in self._templates])
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._row = -1
        self._show(row)

    def _show(self, row: int) -> None:
        self._take()
        self._row = row if 0 <= row < len(self._templates) else -1
        template = self._templates[row] if self._row >= 0 else Template("", "")
        self.name.setText(template.name)
        self.status.setCurrentIndex(max(0, self.status.findData(template.status)))
        self.body.setPlainText(template.body)
        for key, box in self.themes.items():
            box.setChecked(key in template.themes)

    def _take(self) -> None:
        """What the fields hold, into the one that is shown."""
        if self._row >= 0:
            themes = tuple(key for key, box in self.themes.items() if box.isChecked())
            kept = tuple(key for key in self._templates[self._row].themes if key not in self.themes)
            self._templates[self._row] = replace(
                self._templates[self._row],
                name=self.name.text().strip(),
                body=self.body.toPlainText(),
                status=self.status.currentData(),
                themes=themes + kept,
            )

    def _witness(self) -> Actor:
        return Actor(self._workspace.member(), self._workspace.clock.now())

    def _advice(self) -> str:
        if not self._may:
            return _tr("Only somebody who administers the quarter changes the standard answers.")
        words = ", ".join(names[0] for names in PLACEHOLDERS.values())
        return _tr("These words are filled in from the contribution: {words}").format(words=words)
