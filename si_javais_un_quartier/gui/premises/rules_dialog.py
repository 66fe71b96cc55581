"""The dialog *Town's rules on vacant premises*: aid for shop fronts, list for the tax, classes of vacancy."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import IntakeError, QuartierError
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...domain.records import Setting
from ...domain.situation import Refusal
from ...domain.town_rules import MOST_MONTHS, MOST_YEARS, TownRules, tax_day
from ...domain.town_rules_choice import KEY, keep_town_rules, why_not
from ...qgis_bridge.boundary import boundary_of
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.catalogue import Catalogue
from .. import look
from ..connect.perimeter_row import PerimeterRow
from ..empty import plain_label

_HECTARE = 10_000.0
_NOTHING_DRAWN = phrase(
    QT_TRANSLATE_NOOP("Phrases", "There is no perimeter yet: draw it, choose a layer with areas, or “everywhere”.")
)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("TownRules", text, None, count)


class RulesDialog(QDialog):
    """Stands beside the map, on which the perimeter may be drawn; *Save* is one act, which can be undone."""

    def __init__(self, workspace: Workspace, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Town’s rules on vacant premises"))
        self.resize(600, 640)
        self._workspace, self._canvas = workspace, canvas
        catalogue = Catalogue(workspace.replica)
        self._rules = catalogue.settings().town_rules
        self._present = next(iter(catalogue.where(Setting, key=KEY)), None)
        self.months = self._number(MOST_MONTHS, self._rules.aid_months, _tr(" months"))
        self.perimeter = PerimeterRow(
            canvas, self, present=_present_words(self._rules.aid_perimeter), without=_tr("Everywhere in the quarter")
        )
        self.years = self._number(MOST_YEARS, self._rules.tax_years, _tr(" years"))
        self.limits = [self._number(MOST_YEARS, limit, "", 1) for limit in self._rules.class_years]
        self.words = plain_label(parent=self)
        self.words.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.save_button = self.buttons.addButton(_tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        usual = self.buttons.addButton(_tr("Usual rules"), QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.addButton(_tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        usual.clicked.connect(self.show_usual)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.perimeter.drawing_wanted.connect(self.hide)
        self.perimeter.drawn.connect(self._come_back)
        forbidden = why_not(workspace.member())
        self.save_button.setEnabled(forbidden is None)
        self._say(render(forbidden) if forbidden is not None else "")

    def _number(self, most: int, value: int, unit: str, least: int = 0) -> QSpinBox:
        field = QSpinBox(self)
        field.setRange(least, most)
        field.setSuffix(unit)
        field.setValue(value)
        return field

    def _lay_out(self) -> None:
        aid, tax, classes = (QGroupBox(word, self) for word in (
            _tr("Shop front aid"), _tr("Tax on commercial wasteland"), _tr("Classes of vacancy")))  # fmt: skip
        form = QFormLayout(aid)
        form.addRow(_tr("Vacant for at least"), self.months)
        form.addRow(_tr("Inside"), self.perimeter)
        year = tax_day(self._workspace.clock.today()).year
        form = QFormLayout(tax)
        form.addRow(_tr("Out of use on 1 January {year} for at least").format(year=year), self.years)
        form.addRow(self._quiet(_tr(
            "Article 1530 of the tax code: the list of addresses is handed in before 1 October of the year before. "
            "What is vacant today is counted as if it stayed so. The tax office decides; premises whose owner can’t be "
            "blamed for it are not taxed."
        )))  # fmt: skip
        row = QHBoxLayout()
        for field in self.limits:
            row.addWidget(field)
        row.addStretch(1)
        form = QFormLayout(classes)
        form.addRow(_tr("Limits, in years"), row)
        form.addRow(self._quiet(_tr("For the list, the sheets and the tables; rates keep the observatory’s classes.")))
        for word, fields in (
            (_tr("Vacant for at least"), [self.months]),
            (_tr("Out of use for at least"), [self.years]),
            (_tr("Limit of a class"), self.limits),
        ):
            for field in fields:
                field.setAccessibleName(word)
        column = QVBoxLayout(self)
        for box in (aid, tax, classes):
            column.addWidget(box)
        column.addWidget(self._quiet(_tr("A date known to the year only is not taken for a day: where it matters, the "
                                         "premises are “to find out”.")))  # fmt: skip
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.buttons)

    def _quiet(self, words: str) -> QWidget:
        label = plain_label(words, self)
        label.setWordWrap(True)
        look.coloured(label, look.secondary(self.palette()))
        return label

    def show_usual(self) -> None:
        """The rules of a new quarter; nothing is saved yet."""
        usual = TownRules()
        for field, value in zip((self.months, self.years, *self.limits),
                                (usual.aid_months, usual.tax_years, *usual.class_years)):  # fmt: skip
            field.setValue(value)
        self.perimeter.later.setChecked(True)

    def chosen(self) -> TownRules:
        """What the dialog says. Raises ``IntakeError`` where the perimeter can't be used."""
        limits = tuple(field.value() for field in self.limits)
        return TownRules(self.months.value(), self._outline(), self.years.value(), limits)

    def _outline(self) -> str:
        if self.perimeter.kept.isChecked() or self.perimeter.later.isChecked():
            return self._rules.aid_perimeter if self.perimeter.kept.isChecked() else ""
        areas = self.perimeter.areas()
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.replica.srid)
        context = QgsProject.instance().transformContext()
        boundary = boundary_of(*areas, crs, context) if areas is not None else None
        if boundary is None:
            raise IntakeError(_NOTHING_DRAWN)
        outline = QgsGeometry()
        outline.fromWkb(boundary.wkb)
        return str(outline.asWkt(3))

    def save(self) -> None:
        """Write the rules; what is wrong is said and nothing is written."""
        try:
            decision = keep_town_rules(self._workspace.member(), self.chosen(), self._present)
        except QuartierError as error:
            self._say(render(error.phrase))
            return
        if isinstance(decision, Refusal):
            self._say("\n".join(render(found) for found in decision.findings))
        elif self._workspace.perform(decision):
            self.accept()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        look.coloured(self.words, look.overdue(self.palette()))
        self.words.setVisible(bool(words))

    def _come_back(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def done(self, result: int) -> None:
        """Nothing stays on the map."""
        self.perimeter.remove()
        super().done(result)


def _present_words(perimeter: str) -> str:
    if not perimeter:
        return ""
    size = QLocale().toString(QgsGeometry.fromWkt(perimeter).area() / _HECTARE, "f", 1)
    return _tr("The present perimeter ({size} ha)").format(size=size)
