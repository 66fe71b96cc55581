"""``quartier:vacancy``: how many ground floors stand empty, by street and over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication

from .layer_analysis import EVENTS, PREMISES, STREETS, LayerAnalysis, Run, tell_rejects

if TYPE_CHECKING:
    from ..analysis.spells import Unit
    from ..analysis.vacancy import Vacancy
    from .layer_inputs import Read

DAY, SINCE, STEP, STREET_FIELD = "DAY", "SINCE", "STEP", "STREET_FIELD"
PREMISES_OUT, STREETS_OUT, BY_STREET, OVER_TIME = "PREMISES_OUT", "STREETS_OUT", "BY_STREET", "OVER_TIME"

#: How far back the time goes where nothing is said
_YEARS = 5

_PREMISES = {
    name: (name,) for name in ("uuid", "address", "occupancy", "vacant_since", "frontage_m", "surveyed_on", "street")
}
_EVENTS = {name: (name,) for name in ("premises_uuid", "kind", "happened_on", "old_value", "new_value")}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("VacancyAlgorithm", text, None, count)


class VacancyAlgorithm(LayerAnalysis):
    """Reads premises and their history, hands them to ``analysis.vacancy``, writes what comes back."""

    MAIN = PREMISES
    INPUTS = (PREMISES, EVENTS, STREETS)
    FIELDS = ((PREMISES, STREET_FIELD, "street"),)
    SINKS = (PREMISES_OUT, STREETS_OUT, BY_STREET, OVER_TIME)

    def name(self) -> str:
        """Its fixed name."""
        return "vacancy"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Vacant ground floors: rate by street and over time")

    def shortHelpString(self) -> str:
        """What it does, and by which rules."""
        return _tr(
            "Counts the ground floors that stand empty on a day, by street, for the whole and over time, in units and "
            "in metres of frontage.\n\n"
            "Rate: vacant units among those whose use is known. Converted and demolished units are ground floors no "
            "more; those nobody could tell about are counted apart. Storage, works and temporary use are not vacancy. "
            "By frontage: metres of vacant units among the metres measured.\n\n"
            "Empty for less than a year is turnover; from the first anniversary on it is long vacancy. A vacancy that "
            "nobody can date is in neither.\n\n"
            "Over time: the state on earlier days is read from the events of kind occupancy (premises_uuid, "
            "happened_on, old_value, new_value) and from vacant_since. Where they say nothing, a unit counts as it is "
            "today.\n\n"
            "Street: the field chosen, else a field street, else the address without number and town. Names that "
            "differ only in case, accents or abbreviations are one street. With a layer of streets (field name), the "
            "rates are drawn on it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        source = QgsProcessing.SourceType
        self.add_input(PREMISES, _tr("Ground-floor premises"))
        self.add_input(EVENTS, _tr("History of the premises"), source.TypeVector, optional=True)
        self.add_input(STREETS, _tr("Streets"), source.TypeVectorLine, optional=True)
        self.add_day(DAY, _tr("On this day (today if left out)"))
        self.add_day(SINCE, _tr("Over time since (five years before if left out)"))
        step = QgsProcessingParameterNumber(STEP, _tr("Months between two looks"), defaultValue=3, minValue=1)
        self.add_advanced(step)
        self.add_field(STREET_FIELD, _tr("Field of the premises' street"), PREMISES)
        self.add_output(PREMISES_OUT, _tr("Premises by vacancy"))
        self.add_output(STREETS_OUT, _tr("Streets by vacancy"), source.TypeVectorLine, optional=True)
        self.add_output(BY_STREET, _tr("Vacancy by street"), source.TypeVector)
        self.add_output(OVER_TIME, _tr("Vacancy over time"), source.TypeVector)
        self.add_chart()

    def analyse(self, run: Run) -> dict[str, Any]:
        """Read, count, write."""
        from ..analysis.vacancy import Vacancies, month_ends
        from ..analysis.vacancy_tables import figures_of, states_of
        from ..qgis_bridge.result_plots import vacancy_history_plot, vacancy_plot

        premises = run.reader.read(self.inputs[PREMISES], _PREMISES, "uuid")
        vacancies = Vacancies(_units(premises, self.read(run, EVENTS, _EVENTS, "premises_uuid")))
        day = self.today(run, DAY)
        since = self.day(run, SINCE) or years_before(day, _YEARS)
        streets = vacancies.by_street(day)
        history = vacancies.over_time(month_ends(since, day, self.parameterAsInt(run.parameters, STEP, run.context)))
        tell_rejects(premises.rejects, run.feedback)
        _tell(vacancies.of_quarter(day), run)
        states = states_of(vacancies, day)
        by_street = {"street": [street.name or None for street in streets], **figures_of(streets)}
        return {
            PREMISES_OUT: self.write_layer(run, PREMISES_OUT, PREMISES, premises, states, "vacancy_premises"),
            BY_STREET: run.writer.table(BY_STREET, by_street),
            OVER_TIME: run.writer.table(OVER_TIME, figures_of(history)),
            **self._streets(run, streets),
            **self.write_chart(run, vacancy_history_plot(history), vacancy_plot(streets)),
        }

    def _streets(self, run: Run, found: list[Vacancy]) -> dict[str, str]:
        lines = self.read(run, STREETS, {"id": ("id",), "name": ("name",)}, "id")
        if lines is None or not self.wanted(run, STREETS_OUT):
            return {}
        from ..analysis.vacancy_tables import figures_of
        from ..domain.streets import street_key

        by_key = {street_key(street.name): street for street in found if street.name}
        names = lines.texts("name") or [None] * len(lines.keys)
        columns = figures_of([by_key.get(street_key(name or "")) for name in names])
        return {STREETS_OUT: self.write_layer(run, STREETS_OUT, STREETS, lines, columns, "vacancy_streets")}


def _tell(whole: Vacancy, run: Run) -> None:
    run.feedback.pushInfo(
        _tr("{vacant} of {units} units are vacant: {turnover} for less than a year, {lasting} for longer.").format(
            vacant=whole.vacant, units=whole.units, turnover=whole.turnover, lasting=whole.lasting
        )
    )
    if whole.undated:
        run.feedback.pushInfo(_tr("%n vacant unit(s) without a date", whole.undated))
    if whole.unknown:
        run.feedback.pushInfo(_tr("%n unit(s) whose use nobody knows", whole.unknown))


def _units(premises: Read, events: Read | None) -> list[Unit]:
    from ..analysis.spells import Change, Unit
    from ..domain.streets import street_of

    changes: dict[str, list[Change]] = {}
    if events is not None:
        kinds = events.texts("kind") or ["occupancy"] * len(events.keys)
        columns = [events.texts(name) or [None] * len(kinds) for name in ("happened_on", "old_value", "new_value")]
        for owner, kind, day, old, new in zip(events.keys, kinds, *columns):
            if kind == "occupancy" and day:
                changes.setdefault(str(owner), []).append(Change(day, old, new))
    count = len(premises.keys)
    nothing: list[Any] = [None] * count
    addresses = premises.texts("address") or nothing
    streets = premises.texts("street") or [street_of(address) for address in addresses]
    occupancies = premises.texts("occupancy") or ["vacant"] * count
    columns = [premises.texts("vacant_since") or nothing, premises.numbers("frontage_m") or nothing]
    seen = premises.texts("surveyed_on") or nothing
    return [
        Unit(str(key), street or "", use or "unknown", since, length, surveyed, tuple(changes.get(str(key), ())))
        for key, street, use, since, length, surveyed in zip(premises.keys, streets, occupancies, *columns, seen)
    ]


def years_before(day: str, years: int) -> str:
    """The same day so many years before; 28 February for a 29th that there was not."""
    return f"{int(day[:4]) - years:04d}{day[4:]}".replace("-02-29", "-02-28")
