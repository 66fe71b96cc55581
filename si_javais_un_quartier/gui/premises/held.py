"""What the page *Premises* knows of the quarter, read in one go in another thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import hypot
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ...domain import records
from ...domain.labels import OCCUPANCY
from ...domain.search_text import words
from ...domain.settings import QuarterSettings
from ...domain.town_rules import ANSWERS, Answer, Rulings
from ...domain.vocabulary import Occupancy
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from ...store.replica import Replica
from .event_words import contact_words

if TYPE_CHECKING:
    from ...analysis.standing import Standing
    from ...analysis.vacancy import Vacancy
    from ...domain.context_columns import ContextColumn
    from ...qgis_bridge.remembered_columns import Remembered


@dataclass(frozen=True)
class Held:
    """The premises and what is around them on ``today`` (ISO); rows are those of ``premises``.

    ``context`` is what layers of the city say of each (heading, words); ``silent`` names those that did not answer and
    of which nothing was said yet.
    """

    today: str
    settings: QuarterSettings
    premises: Sequence[records.Premises]
    contributions: Sequence[records.Contribution]
    initiatives: Sequence[records.Initiative]
    events: Mapping[str, Sequence[records.PremisesEvent]]
    standing: Standing
    whole: Vacancy
    rulings: Sequence[Rulings]
    context: Sequence[Mapping[str, str]] = ()
    silent: Sequence[str] = ()

    @cached_property
    def said(self) -> Sequence[Sequence[str]]:
        """The folded words by which each premises is found."""
        return [_words_of(it) for it in self.premises]

    def row_of(self, uuid: str) -> int:
        """The row of a premises, -1 where there is none."""
        return next((row for row, it in enumerate(self.premises) if it.uuid == uuid), -1)

    def nearest(self, place: records.Place, reach: float) -> int:
        """The row of the premises nearest to a place, -1 where none is within *reach* (metres)."""
        best, row = reach, -1
        for number, it in enumerate(self.premises):
            if it.geometry is not None:
                away = hypot(it.geometry.x - place.x, it.geometry.y - place.y)
                if away <= best:
                    best, row = away, number
        return row


def read_held(replica: Replica, today: str, before: Remembered) -> Held:
    """Read and compute. Raises ``MissingLibrary`` without shapely, and what reading a replica raises."""
    from ...analysis.libraries import check_libraries

    check_libraries()
    from ...analysis.from_records import premises_of
    from ...analysis.spells import units_of
    from ...analysis.standing import standing_of
    from ...analysis.town_rules import rulings
    from ...analysis.vacancy import Vacancies

    with replica.sibling() as own:
        catalogue = Catalogue(own)
        settings = catalogue.settings()
        premises = catalogue.all(records.Premises)
        contributions = catalogue.all(records.Contribution)
        initiatives = catalogue.all(records.Initiative)
        events = catalogue.all(records.PremisesEvent)
    standing = standing_of(premises, contributions, initiatives, settings.priority.reach_m, today)
    whole = Vacancies(units_of(premises, events)).of_quarter(today)
    by_premises: dict[str, list[records.PremisesEvent]] = {}
    for event in sorted(events, key=lambda it: it.happened_on or "", reverse=True):
        by_premises.setdefault(event.premises_uuid, []).append(event)
    ruled = rulings(premises_of(premises), settings.town_rules, today)
    context = _context(premises, settings.context_columns, replica.srid, before)
    return Held(
        today, settings, premises, contributions, initiatives, by_premises, standing, whole, ruled, context,
        [it.title for it in before.untold()],
    )  # fmt: skip


def _context(
    premises: Sequence[records.Premises], columns: Sequence[ContextColumn], srid: int, before: Remembered
) -> Sequence[Mapping[str, str]]:
    """What each of *columns* says of each of *premises*."""
    if not columns or not premises:
        return [{}] * len(premises)
    from ...analysis.from_records import points_of
    from ...qgis_bridge.context_columns import ask_once, by_row

    places = points_of([it.geometry for it in premises])
    asked = ask_once(columns, places, QgsCoordinateReferenceSystem.fromEpsgId(srid), before)
    yes, no = (render(ANSWERS[answer]) for answer in (Answer.YES, Answer.NO))
    return by_row(asked, columns, len(premises), yes, no)


def is_vacant(premises: records.Premises) -> bool:
    """Whether it stands empty."""
    return premises.occupancy is Occupancy.VACANT


def _words_of(it: records.Premises) -> list[str]:
    use, contact = render(OCCUPANCY[it.occupancy]), contact_words(it.contact_state)
    return words(" ".join(filter(None, (it.address, it.last_activity, it.parcel_id, it.uuid, use, contact))))
