"""What is asked before encounter forms are printed: the subject, the map and its scale, for how many people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.plain_text import one_line
from ...domain.records import Campaign, Place
from ...report.encounter_form import MOST_PEOPLE, SCALES
from ..empty import plain_label
from ..tips import plain_tip

_SUBJECT = 60
_PLACE = 40
_NO_BREAK = "\u202f"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("EncounterForm", text, None, count)


@dataclass(frozen=True)
class Middle:
    """Something a map can be drawn around; ``words`` name it."""

    words: str
    place: Place


@dataclass(frozen=True)
class FormChoices:
    """What was asked for last, or is proposed."""

    campaign_uuid: str | None
    scale: int
    people: int


class FormDialog(QDialog):
    """Shows choices; ``choices`` and ``middle`` are what the person chose."""

    def __init__(
        self,
        campaigns: Sequence[Campaign],
        middles: Sequence[Middle],
        proposed: FormChoices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Print paper forms"))
        self.subject = self._combo(
            "subject", [(one_line(it.question or it.name, _SUBJECT), it.uuid) for it in campaigns]
        )
        self.subject.addItem(_tr("No subject: whatever people say"), None)
        self.around = self._combo("around", [(one_line(it.words, _PLACE), it) for it in middles])
        scales = [(f"1:{each:,}".replace(",", _NO_BREAK), each) for each in SCALES]
        self.scale = self._combo("scale", scales)
        self.people = QSpinBox(self)
        self.people.setObjectName("form_people")
        self.people.setRange(1, MOST_PEOPLE)
        self.people.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for combo, value in ((self.subject, proposed.campaign_uuid), (self.scale, proposed.scale)):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.people.setValue(proposed.people)
        self._note = plain_label(
            _tr(
                "Two people in front, three on each page behind: print on both sides. "
                "Where to meet again is on a strip that you tear off and keep."
            ),
            self,
        )
        self._note.setWordWrap(True)
        buttons = QDialogButtonBox(parent=self)
        buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.ok = buttons.addButton(_tr("Make the PDF…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_tr("Question"), self.subject)
        form.addRow(_tr("Map around"), self.around)
        form.addRow(_tr("Scale of the map"), self.scale)
        form.addRow(_tr("People on a form"), self.people)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self.resize(560, self.sizeHint().height())

    @property
    def choices(self) -> FormChoices:
        """What was chosen."""
        return FormChoices(self.subject.currentData(), self.scale.currentData(), self.people.value())

    @property
    def middle(self) -> Place:
        """Where the map has its middle."""
        chosen: Middle = self.around.currentData()
        return chosen.place

    def _combo(self, name: str, items: Sequence[tuple[str, object]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName("form_" + name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(24)
        for word, data in items:
            combo.addItem(word, data)
            combo.setItemData(combo.count() - 1, plain_tip(word), Qt.ItemDataRole.ToolTipRole)
        return combo
