"""``quartier:whospoke``: who was heard, online or through the mediators, and how that compares with who lives here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import QCoreApplication

from .layer_analysis import CONTRIBUTIONS, POPULATION, PROFILES, STREETS, LayerAnalysis, Run, tell_rejects

if TYPE_CHECKING:
    from ..analysis.who_spoke import Crossing, Heard, Voice
    from .layer_inputs import Read

DISTANCE, INHABITANTS = "DISTANCE", "INHABITANTS"
BY_THEME, BY_STREET, BY_AGE, AGE_BY_STREET, ZONES = "BY_THEME", "BY_STREET", "BY_AGE", "AGE_BY_STREET", "ZONES"
STREETS_OUT = "STREETS_OUT"
_SAID = {name: (name,) for name in ("uuid", "theme", "channel", "encounter_uuid", "author_uuid", "status")}
_PROFILES = {name: (name,) for name in ("uuid", "age_band")}
_STREETS = {"id": ("id",), "name": ("name", "nom", "nom_voie")}
_POPULATION = {
    "id": ("id", "code_iris", "idcar_200m", "idcar"),
    "inhabitants": ("inhabitants", "population", "pop", "p21_pop", "p20_pop", "ind"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("WhoSpokeAlgorithm", text, None, count)


class WhoSpokeAlgorithm(LayerAnalysis):
    """Reads contributions and what tells who spoke, hands them to ``analysis.who_spoke``, writes what comes back."""

    MAIN = CONTRIBUTIONS
    INPUTS = (CONTRIBUTIONS, PROFILES, STREETS, POPULATION)
    FIELDS = ((POPULATION, INHABITANTS, "inhabitants"),)
    SINKS = (BY_THEME, BY_STREET, BY_AGE, AGE_BY_STREET, STREETS_OUT, ZONES)

    def name(self) -> str:
        """Its fixed name."""
        return "whospoke"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Who spoke: online, through the mediators, by theme, street and age")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Counts words (contributions) and known people by theme, street and age band: online, through the "
            "mediators (an encounter or a meeting) or otherwise (letter, phone, register, import). Withdrawn "
            "contributions are not counted; words without a profile count as words, not as people.\n\n"
            "Street: the nearest of the layer of streets within the distance. Age: the band of the author's profile. "
            "The table that crosses age with streets never shows fewer than five people: such a cell says so, and so "
            "do as many others as it takes that subtracting gives nothing away.\n\n"
            "With a layer of streets, its lines get these counts, and the way most words came (mostly: online, "
            "mediated, otherwise, even, none).\n\n"
            "With a layer of population (polygons with a field of inhabitants), each zone gets its words, its known "
            "people and the words per 1,000 inhabitants.\n\n"
            "The contributions' coordinate system must be projected; the other layers are reprojected to it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        source = QgsProcessing.SourceType
        self.add_input(CONTRIBUTIONS, _tr("Contributions"))
        self.add_input(PROFILES, _tr("Profiles"), source.TypeVector, optional=True)
        self.add_input(STREETS, _tr("Streets"), source.TypeVectorLine, optional=True)
        self.add_input(POPULATION, _tr("Population"), source.TypeVectorPolygon, optional=True)
        self.add_metres(DISTANCE, _tr("How far from the middle of the street (metres)"), 30)
        self.add_field(INHABITANTS, _tr("Field of the number of inhabitants"), POPULATION)
        self.add_output(BY_THEME, _tr("Who spoke, by theme"), source.TypeVector)
        self.add_output(BY_STREET, _tr("Who spoke, by street"), source.TypeVector, optional=True)
        self.add_output(BY_AGE, _tr("Who spoke, by age"), source.TypeVector, optional=True)
        self.add_output(AGE_BY_STREET, _tr("People by street and age"), source.TypeVector, optional=True)
        lines = source.TypeVectorLine
        self.add_output(STREETS_OUT, _tr("Streets by who spoke about them"), lines, optional=True)
        self.add_output(ZONES, _tr("Words by inhabitants"), source.TypeVectorPolygon, optional=True)
        self.add_chart()
        self.add_theme_names()

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, count, write."""
        from ..analysis.counted import still_said
        from ..analysis.who_spoke import ages_by_place, heard_by
        from ..qgis_bridge.result_plots import heard_plot

        said = run.reader.read(self.inputs[CONTRIBUTIONS], _SAID, "uuid")
        kept = still_said(said.texts("status"), len(said.keys))
        profiles = self.read(run, PROFILES, _PROFILES, "uuid")
        voices = _voices(said, kept, profiles, self._streets(run, said, kept))
        tell_rejects(said.rejects, run.feedback)
        by_theme = heard_by(voices, lambda voice: voice.theme)
        written: dict[str, Any] = {BY_THEME: run.writer.table(BY_THEME, _columns("theme", by_theme))}
        by_street = heard_by(voices, lambda voice: voice.street)
        if self.wanted(run, BY_STREET):
            written[BY_STREET] = run.writer.table(BY_STREET, _columns("street", by_street))
        if self.wanted(run, BY_AGE):
            by_age = heard_by(voices, lambda voice: voice.age_band)
            written[BY_AGE] = run.writer.table(BY_AGE, _columns("age_band", by_age))
        if self.wanted(run, AGE_BY_STREET):
            written[AGE_BY_STREET] = run.writer.table(AGE_BY_STREET, _crossed(ages_by_place(voices)))
        return {
            **written,
            **self._drawn_streets(run, by_street),
            **self._zones(run, said, kept),
            **self.write_chart(run, heard_plot(by_theme, self.theme_names(run))),
        }

    def _streets(self, run: Run, said: Read, kept: Sequence[int]) -> list[str]:
        """The street of each contribution that is kept, by its usual name."""
        lines = self.read(run, STREETS, _STREETS, "id")
        if lines is None:
            return [""] * len(kept)
        from ..analysis.silence import nearest_street
        from ..domain.streets import street_key, usual_names

        reach = self.parameterAsDouble(run.parameters, DISTANCE, run.context) / run.metres
        names = [name or "" for name in lines.texts("name") or [None] * len(lines.keys)]
        usual = usual_names(names)
        rows = nearest_street(lines.arrays.geometries, said.arrays.geometries[list(kept)], reach).tolist()
        return [usual.get(street_key(names[row]), "") if row >= 0 else "" for row in rows]

    def _drawn_streets(self, run: Run, by_street: Sequence[Heard]) -> dict[str, str]:
        """The pieces of each street with the words about the whole of it."""
        lines = self.read(run, STREETS, _STREETS, "id")
        if lines is None or not self.wanted(run, STREETS_OUT):
            return {}
        from ..analysis.who_spoke import Heard, mostly
        from ..domain.streets import street_key

        by_key = {street_key(it.name): it for it in by_street if it.name}
        silent = Heard("", 0, 0, 0, 0)
        names = lines.texts("name") or [None] * len(lines.keys)
        heard = [by_key.get(street_key(name or ""), silent) for name in names]
        columns = {name: values for name, values in _columns("street", heard).items() if name != "street"}
        columns["mostly"] = [mostly(it) for it in heard]
        return {STREETS_OUT: self.write_layer(run, STREETS_OUT, STREETS, lines, columns, "heard_streets")}

    def _zones(self, run: Run, said: Read, kept: Sequence[int]) -> dict[str, str]:
        zones = self.read(run, POPULATION, _POPULATION, "id")
        if zones is None or not self.wanted(run, ZONES):
            return {}
        from ..analysis.population import words_by_zone

        people = said.texts("author_uuid") or [None] * len(said.keys)
        inhabitants = zones.numbers("inhabitants") or [None] * len(zones.keys)
        found, rejects = words_by_zone(
            zones.keys, zones.arrays.geometries, inhabitants, said.arrays.geometries[list(kept)],
            [people[row] for row in kept],
        )  # fmt: skip
        tell_rejects((*zones.rejects, *rejects), run.feedback)
        return {ZONES: self.write_layer(run, ZONES, POPULATION, zones, found, "zones")}


def _voices(said: Read, kept: Sequence[int], profiles: Read | None, streets: Sequence[str]) -> list[Voice]:
    from ..analysis.who_spoke import Voice, way_of

    nothing: list[str | None] = [None] * len(said.keys)
    themes, people = said.texts("theme") or nothing, said.texts("author_uuid") or nothing
    channels, encounters = said.texts("channel") or nothing, said.texts("encounter_uuid") or nothing
    bands: dict[str, str] = {}
    if profiles is not None:
        ages = profiles.texts("age_band") or [None] * len(profiles.keys)
        bands = {str(key): age or "" for key, age in zip(profiles.keys, ages)}
    return [
        Voice(
            way_of(channels[row], encounters[row]),
            themes[row] or "",
            street,
            people[row],
            bands.get(people[row] or "", ""),
        )
        for row, street in zip(kept, streets)
    ]


def _columns(name: str, found: Sequence[Heard]) -> dict[str, list[Any]]:
    return {
        name: [it.name or None for it in found],
        "words": [it.words for it in found],
        "online": [it.online for it in found],
        "mediated": [it.mediated for it in found],
        "otherwise": [it.other for it in found],
        "people": [it.people for it in found],
    }


def _crossed(table: Crossing) -> dict[str, list[Any]]:
    """One column per age band, as text: a cell that must not be shown says so."""
    few = _tr("fewer than 5")
    columns: dict[str, list[Any]] = {"street": list(table.rows)}
    for place, band in enumerate(table.columns):
        columns["age_" + (band or "unknown")] = [_shown(row[place], few) for row in table.cells]
    columns["people"] = [_shown(total, few) for total in table.row_totals]
    return columns


def _shown(people: int | None, few: str) -> str:
    return few if people is None else str(people)
