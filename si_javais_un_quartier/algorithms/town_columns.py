"""The town's rules as columns of premises: read from a parameter, applied, worded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..qgis_bridge.translation import render

if TYPE_CHECKING:
    from ..analysis.layers import Premises
    from ..domain.town_rules import TownRules
    from .layer_analysis import LayerAnalysis, Run

RULES, CONTEXT = "RULES", "CONTEXT"
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Phrases", "These choices can't be read: a JSON text is expected, as the quarter's setting “{key}” holds it."
)
_SILENT = QT_TRANSLATE_NOOP("Phrases", "“{title}” can't be read now: its column stays empty.")


def add_rules(algorithm: LayerAnalysis) -> None:
    """The parameter."""
    from qgis.core import QgsProcessingParameterString

    title = QCoreApplication.translate(
        "Analyses", "Town's rules (JSON: aid_months, aid_perimeter, tax_years, class_years, crs; the usual if empty)"
    )
    algorithm.add_advanced(QgsProcessingParameterString(RULES, title, None, optional=True))
    title = QCoreApplication.translate(
        "Analyses", "Columns from other layers (JSON list: title, uri, provider, field, within_m; none if empty)"
    )
    algorithm.add_advanced(QgsProcessingParameterString(CONTEXT, title, None, optional=True))


def rule_columns(algorithm: LayerAnalysis, run: Run, premises: Premises, today: str) -> dict[str, list[Any]]:
    """The columns ``vacancy_class``, ``shopfront_aid``, ``wasteland_tax`` and their reasons, of each of *premises*.

    Raises ``IntakeError`` for rules that can't be read.
    """
    from ..analysis.town_rules import rulings
    from ..report.premises_columns import RULE_COLUMNS, rule_cells

    rules = _read(algorithm.parameterAsString(run.parameters, RULES, run.context), run)
    more = _context(algorithm.parameterAsString(run.parameters, CONTEXT, run.context), premises, run)
    cells = [rule_cells(found) for found in rulings(premises, rules, today)]
    said: dict[object, str | None] = {None: None}
    for value in {value for row in cells for value in row.values() if value is not None}:
        said[value] = render(value) if isinstance(value, Phrase) else str(value)
    return {**{name: [said[row[name]] for row in cells] for name in RULE_COLUMNS}, **more}


def _context(text: str, premises: Premises, run: Run) -> dict[str, list[Any]]:
    """A column for each layer named; one that can't be read is told, once, and its column stays empty."""
    if not text.strip():
        return {}
    from ..domain.context_columns import KEY, column_names, read_context_columns
    from ..domain.town_rules import ANSWERS, Answer
    from ..qgis_bridge.context_columns import ask, words

    try:
        columns = read_context_columns(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise IntakeError(phrase(_UNREADABLE, key=KEY), detail=str(error)) from error
    asked = ask(columns, premises.geometries, run.reader.crs, run.progress.stopped, run.metres)
    run.progress.report(0)
    for column in asked.broken:
        run.feedback.pushWarning(render(phrase(_SILENT, title=column.title)))
    yes, no = (render(ANSWERS[answer]) for answer in (Answer.YES, Answer.NO))
    nothing = [None] * len(premises.uuids)
    return {
        name: [words(value, yes, no) or None for value in values or nothing]
        for name, values in zip(column_names(columns), asked.values)
    }


def _read(text: str, run: Run) -> TownRules:
    from ..domain.town_rules import TownRules, read_town_rules

    if not text.strip():
        return TownRules()
    try:
        held = json.loads(text)
        rules = read_town_rules(held)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise IntakeError(phrase(_UNREADABLE, key="town_rules"), detail=str(error)) from error
    return replace(rules, aid_perimeter=_moved(rules.aid_perimeter, held, run))


def _moved(perimeter: str, held: Mapping[str, Any], run: Run) -> str:
    """The perimeter in the CRS of the run; where it names none, it is in that one already."""
    given = QgsCoordinateReferenceSystem(str(held.get("crs") or ""))
    if not perimeter or not given.isValid() or given == run.reader.crs:
        return perimeter
    outline = QgsGeometry.fromWkt(perimeter)
    try:
        done = outline.transform(QgsCoordinateTransform(given, run.reader.crs, run.context.transformContext()))
    except QgsCsException as error:
        raise IntakeError(phrase(_UNREADABLE, key="town_rules"), detail=str(error)) from error
    if done != Qgis.GeometryOperationResult.Success:
        raise IntakeError(phrase(_UNREADABLE, key="town_rules"), detail=str(done))
    return str(outline.asWkt())
