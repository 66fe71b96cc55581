"""The dialog *Automatic synchronisation*: when the team's base is asked without a click."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...qgis_bridge.preferences import Preferences
from .. import look
from ..empty import plain_label

WIDTH = 440
LONGEST_MINUTES = 24 * 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncSettings", text)


class SyncSettingsDialog(QDialog):
    """``preferences()`` are those given, with what was chosen."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Automatic synchronisation"))
        self._given = preferences
        self.on_opening = QCheckBox(_tr("When a quarter is opened"), self)
        self.on_opening.setChecked(preferences.sync_on_opening)
        self.every = QCheckBox(_tr("Every"), self)
        self.every.setChecked(preferences.sync_minutes > 0)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(1, LONGEST_MINUTES)
        self.minutes.setValue(preferences.sync_minutes or Preferences.sync_minutes)
        self.minutes.setSuffix(_tr(" minutes"))
        self.minutes.setEnabled(self.every.isChecked())
        self.minutes.setAccessibleName(_tr("Minutes between two synchronisations"))
        self.every.toggled.connect(self.minutes.setEnabled)
        self.closing = QComboBox(self)
        for word, key in (
            (_tr("Ask what to do"), "ask"),
            (_tr("Send it, then close"), "send"),
            (_tr("Close: it leaves next time"), "leave"),
        ):
            self.closing.addItem(word, key)
        self.closing.setCurrentIndex(max(0, self.closing.findData(preferences.before_closing)))
        self._lay_out()

    def _lay_out(self) -> None:
        when = QGroupBox(_tr("Synchronise by itself"), self)
        every = QHBoxLayout()
        every.addWidget(self.every)
        every.addWidget(self.minutes)
        every.addStretch(1)
        column = QVBoxLayout(when)
        column.addWidget(self.on_opening)
        column.addLayout(every)
        column.addWidget(self._said(_tr(
            "In the background. It waits while a layer is being edited, and keeps quiet when there is no network."
        )))  # fmt: skip
        leaving = QGroupBox(_tr("When QGIS is closed with work that was not sent"), self)
        QVBoxLayout(leaving).addWidget(self.closing)
        buttons = QDialogButtonBox(self)
        buttons.addButton(_tr("Keep these choices"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        for widget in (when, leaving):
            outer.addWidget(widget)
        outer.addStretch(1)
        outer.addWidget(buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def _said(self, words: str) -> QWidget:
        label = plain_label(words, self)
        label.setWordWrap(True)
        label.setMinimumHeight(label.heightForWidth(WIDTH - 60))
        look.coloured(label, look.secondary(self.palette()))
        return label

    def preferences(self) -> Preferences:
        """All preferences, these changed."""
        return replace(
            self._given,
            sync_on_opening=self.on_opening.isChecked(),
            sync_minutes=self.minutes.value() if self.every.isChecked() else 0,
            before_closing=str(self.closing.currentData()),
        )
