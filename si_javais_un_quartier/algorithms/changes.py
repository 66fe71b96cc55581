"""``quartier:changes``: what was said in two periods, side by side, by theme and in hexagons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from .layer_analysis import CONTRIBUTIONS, LayerAnalysis, Run, tell_rejects

SIZE, OUTPUT, BY_THEME, THEME_FIELD = "SIZE", "OUTPUT", "BY_THEME", "THEME_FIELD"
FIRST_FROM, FIRST_TO, SECOND_FROM, SECOND_TO = "FIRST_FROM", "FIRST_TO", "SECOND_FROM", "SECOND_TO"
_SAID = {name: (name,) for name in ("uuid", "theme", "status", "occurred_on", "created_at")}
_NOBODY = QT_TRANSLATE_NOOP("Phrases", "No contribution with a place was made in these two periods: choose other days.")
_NO_PERIOD = QT_TRANSLATE_NOOP("Phrases", "Give the first and the last day of both periods, the first before the last.")


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ChangesAlgorithm", text, None, count)


class ChangesAlgorithm(LayerAnalysis):
    """Counts twice on one grid of QGIS's own, and sets the counts beside each other."""

    INPUTS = (CONTRIBUTIONS,)
    FIELDS = ((CONTRIBUTIONS, THEME_FIELD, "theme"),)
    SINKS = (OUTPUT, BY_THEME)

    def name(self) -> str:
        """Its fixed name."""
        return "changes"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("What changed: two periods side by side")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Counts the contributions of two periods on the same hexagons (native:creategrid, native:"
            "countpointsinpolygon): n_before, n_after and their difference; and by theme. First and last day belong to "
            "a period; the periods may have any length, and the counts are not scaled to it. A contribution is dated "
            "by the day it was said (occurred_on), else by the day it was written down (created_at). Withdrawn and "
            "off-topic contributions, and those without a date, are not counted.\n\n"
            "The contributions' coordinate system must be projected."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_input(CONTRIBUTIONS, _tr("Contributions"))
        for name, title in (
            (FIRST_FROM, _tr("First period: from")),
            (FIRST_TO, _tr("First period: to")),
            (SECOND_FROM, _tr("Second period: from")),
            (SECOND_TO, _tr("Second period: to")),
        ):
            self.add_day(name, title)
        self.add_metres(SIZE, _tr("Width of a hexagon (metres)"), 60, 1)
        self.add_field(THEME_FIELD, _tr("Field of the contributions' theme"), CONTRIBUTIONS)
        self.add_output(OUTPUT, _tr("What changed"), QgsProcessing.SourceType.TypeVectorPolygon)
        self.add_output(BY_THEME, _tr("What changed, by theme"), QgsProcessing.SourceType.TypeVector)
        self.add_chart()
        self.add_theme_names()

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, count twice, write."""
        from ..qgis_bridge.result_plots import changes_plot
        from .hexagons import count_in_hexagons, counted, write_hexagons
        from .places import places_of

        before, after = self._period(run, FIRST_FROM, FIRST_TO), self._period(run, SECOND_FROM, SECOND_TO)
        said = run.reader.read(self.inputs[CONTRIBUTIONS], _SAID, "uuid")
        every = places_of(said)
        tell_rejects(said.rejects, run.feedback)
        first = [it for it in every if before[0] <= it.day <= before[1]]
        second = [it for it in every if after[0] <= it.day <= after[1]]
        if not first and not second:
            raise IntakeError(phrase(_NOBODY))
        groups = {"n_before": [it.geometry for it in first], "n_after": [it.geometry for it in second]}
        size = self.parameterAsDouble(run.parameters, SIZE, run.context) / run.metres
        cells = count_in_hexagons(run, groups, size)
        columns = {name: counted(name) for name in groups}
        columns["difference"] = lambda cell: int(cell["n_after"]) - int(cell["n_before"])
        counts = _by_theme([it.theme for it in first], [it.theme for it in second])
        return {
            OUTPUT: write_hexagons(self, run, OUTPUT, cells, columns, "changes"),
            BY_THEME: run.writer.table(BY_THEME, _table(counts)),
            **self.write_chart(run, changes_plot(counts, self.theme_names(run))),
        }

    def _period(self, run: Run, first: str, last: str) -> tuple[str, str]:
        begin, end = self.day(run, first), self.day(run, last)
        if not begin or not end or begin > end:
            raise IntakeError(phrase(_NO_PERIOD))
        return begin, end


def _by_theme(first: list[str], second: list[str]) -> dict[str, tuple[int, int]]:
    """The counts before and after of each theme, the most spoken of first."""
    themes = sorted({*first, *second}, key=lambda name: (-first.count(name) - second.count(name), name))
    return {theme: (first.count(theme), second.count(theme)) for theme in themes}


def _table(counts: dict[str, tuple[int, int]]) -> dict[str, list[Any]]:
    return {
        "theme": [theme or None for theme in counts],
        "n_before": [before for before, _ in counts.values()],
        "n_after": [after for _, after in counts.values()],
        "difference": [after - before for before, after in counts.values()],
    }
