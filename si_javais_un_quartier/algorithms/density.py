"""``quartier:density``: where something is said, by theme, in hexagons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from .layer_analysis import CONTRIBUTIONS, LayerAnalysis, Run, tell_rejects

SIZE, THEME, THEME_FIELD, OUTPUT, PLACES = "SIZE", "THEME", "THEME_FIELD", "OUTPUT", "PLACES"
_SAID = {name: (name,) for name in ("uuid", "theme", "status")}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("DensityAlgorithm", text, None, count)


class DensityAlgorithm(LayerAnalysis):
    """Has QGIS's own grid and counting do the work, once per theme."""

    INPUTS = (CONTRIBUTIONS,)
    FIELDS = ((CONTRIBUTIONS, THEME_FIELD, "theme"),)
    SINKS = (OUTPUT, PLACES)

    def name(self) -> str:
        """Its fixed name."""
        return "density"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Where it is said: contributions by theme in hexagons")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Lays hexagons over the contributions (native:creategrid) and counts in each (native:"
            "countpointsinpolygon): n for all of them, and one column per theme. Cells where nothing was said are left "
            "out. The grid starts at whole multiples of its size, so that two runs can be compared.\n\n"
            "The places counted can be had as points too, drawn by QGIS's own heatmap, 60 m around each.\n\n"
            "With a theme given, only its contributions are counted. Withdrawn and off-topic contributions are not.\n\n"
            "The contributions' coordinate system must be projected."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_input(CONTRIBUTIONS, _tr("Contributions"))
        self.add_metres(SIZE, _tr("Width of a hexagon (metres)"), 60, 1)
        self.addParameter(QgsProcessingParameterString(THEME, _tr("Only this theme"), None, optional=True))
        self.add_field(THEME_FIELD, _tr("Field of the contributions' theme"), CONTRIBUTIONS)
        self.add_output(OUTPUT, _tr("Where it is said"), QgsProcessing.SourceType.TypeVectorPolygon)
        self.add_output(PLACES, _tr("Places, for a heatmap"), QgsProcessing.SourceType.TypeVectorPoint, optional=True)
        self.add_chart()
        self.add_theme_names()

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, count, write."""
        from ..qgis_bridge.result_plots import density_plot
        from .hexagons import count_in_hexagons, counted, write_hexagons, write_places
        from .places import places_of, theme_columns

        said = run.reader.read(self.inputs[CONTRIBUTIONS], _SAID, "uuid")
        wanted = self.parameterAsString(run.parameters, THEME, run.context).strip()
        kept = [it for it in places_of(said) if not wanted or it.theme == wanted]
        columns = theme_columns(it.theme for it in kept if it.theme)
        groups = {name: [it.geometry for it in kept if it.theme == theme] for name, theme in columns.items()}
        size = self.parameterAsDouble(run.parameters, SIZE, run.context) / run.metres
        cells = count_in_hexagons(run, {"n": [it.geometry for it in kept], **groups}, size)
        tell_rejects(said.rejects, run.feedback)
        shown = {name: counted(name) for name in ("n", *columns)}
        called = self.theme_names(run)
        counts = {called.get(theme, theme): len(groups[name]) for name, theme in columns.items()}
        return {
            OUTPUT: write_hexagons(self, run, OUTPUT, cells, shown, "density"),
            **({PLACES: write_places(self, run, PLACES, kept)} if self.wanted(run, PLACES) else {}),
            **self.write_chart(run, density_plot(counts)),
        }
