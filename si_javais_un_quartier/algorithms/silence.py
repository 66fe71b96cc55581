"""``quartier:silence``: the streets nobody has spoken about yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from .layer_analysis import CONTRIBUTIONS, STREETS, LayerAnalysis, Run, tell_rejects

if TYPE_CHECKING:
    from .layer_inputs import Read

DISTANCE, OUTPUT, SILENT, NAME_FIELD = "DISTANCE", "OUTPUT", "SILENT", "NAME_FIELD"
_STREETS = {"id": ("id",), "name": ("name", "nom", "nom_voie")}
_SAID = {name: (name,) for name in ("uuid", "author_uuid", "occurred_on", "created_at", "status")}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("SilenceAlgorithm", text, None, count)


class SilenceAlgorithm(LayerAnalysis):
    """Reads streets and contributions, hands them to ``analysis.silence``, writes what comes back."""

    MAIN = STREETS
    INPUTS = (STREETS, CONTRIBUTIONS)
    FIELDS = ((STREETS, NAME_FIELD, "name"),)
    SINKS = (OUTPUT,)

    def name(self) -> str:
        """Its fixed name."""
        return "silence"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Streets nobody has spoken about")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Says for each street how much was said about it, so that the next walk goes where nobody has spoken yet."
            "\n\nA contribution is about the nearest street within the distance; of two as near, the first in the "
            "layer. A street is all pieces of one name, whatever case, accents and abbreviations; a piece without a "
            "name stands alone. n_words counts the contributions on the piece, n_street on the whole street, n_people "
            "its known people, last_on the day of the newest; silent is 1 where n_street is 0. Withdrawn contributions "
            "are not counted.\n\n"
            "The streets' coordinate system must be projected; contributions are reprojected to it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        lines = QgsProcessing.SourceType.TypeVectorLine
        self.add_input(STREETS, _tr("Streets"), lines)
        self.add_input(CONTRIBUTIONS, _tr("Contributions"))
        self.add_metres(DISTANCE, _tr("How far from the middle of the street (metres)"), 30)
        self.add_field(NAME_FIELD, _tr("Field of the streets' name"), STREETS)
        self.add_output(OUTPUT, _tr("Streets by what was said"), lines)
        self.add_chart()
        self.addOutput(QgsProcessingOutputNumber(SILENT, _tr("Pieces of silent streets")))

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, look, write."""
        import numpy as np

        from ..analysis.geometries import points, shapes
        from ..analysis.layers import Layer
        from ..analysis.silence import silence
        from ..qgis_bridge.result_plots import silence_plot

        reach = self.parameterAsDouble(run.parameters, DISTANCE, run.context) / run.metres
        lines = run.reader.read(self.inputs[STREETS], _STREETS, "id")
        said = run.reader.read(self.inputs[CONTRIBUTIONS], _SAID, "uuid")
        count = len(lines.keys)
        streets, bad_lines = shapes(Layer.STREETS, lines.keys, lines.arrays.geometries)
        places, people, days = _heard(said)
        spots, bad_spots = points(Layer.CONTRIBUTIONS, list(range(len(places))), places)
        found = silence(lines.texts("name") or [None] * count, streets, spots, reach, people, days)
        tell_rejects((*lines.rejects, *said.rejects, *bad_lines, *bad_spots), run.feedback)
        silent = found.silent
        length = float(np.nansum(np.where(silent, found.lengths, 0))) * run.metres
        run.feedback.pushInfo(
            _tr("{silent} of {count} pieces of street are silent, {length:.0f} m in all.").format(
                silent=int(silent.sum()), count=count, length=length
            )
        )
        columns = {
            "n_words": found.words.tolist(),
            "n_street": found.street_words.tolist(),
            "n_people": found.street_people.tolist(),
            "last_on": list(found.last_days),
            "silent": silent.astype(int).tolist(),
        }
        return {
            OUTPUT: self.write_layer(run, OUTPUT, STREETS, lines, columns, "silence"),
            SILENT: int(silent.sum()),
            **self.write_chart(run, silence_plot(_by_street(lines.texts("name"), columns["n_street"]))),
        }


def _by_street(names: list[str | None] | None, words: list[int]) -> dict[str, int]:
    """The words about each street that has a name, by its usual one."""
    from ..domain.streets import street_key, usual_names

    usual = usual_names([name or "" for name in names or []])
    return {usual[street_key(name)]: said for name, said in zip(names or [], words) if name and street_key(name)}


def _heard(said: Read) -> tuple[Any, list[str | None], list[str | None]]:
    """The places, authors and days of what was not withdrawn."""
    from ..analysis.counted import still_said

    nothing: list[str | None] = [None] * len(said.keys)
    kept = still_said(said.texts("status"), len(said.keys))
    people = said.texts("author_uuid") or nothing
    told, written = said.texts("occurred_on") or nothing, said.texts("created_at") or nothing
    days = [(told[row] or (written[row] or "")[:10]) or None for row in kept]
    return said.arrays.geometries[kept], [people[row] for row in kept], days
