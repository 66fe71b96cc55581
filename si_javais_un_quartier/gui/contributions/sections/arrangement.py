"""How the three parts of the page stand, and what of each is to be seen at a moment; without a widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ....domain.vocabulary import Word


class Section(Word):
    """The parts of the page, from the top."""

    FILTERS = "filters"
    LIST = "list"
    CONTRIBUTION = "contribution"


@dataclass(frozen=True)
class Moment:
    """What else decides what is seen.

    ``low``: the page has no height for list and contribution; ``reading``: the person asked to read; ``chosen``: there
    is a contribution to show; ``first_day``: there is nothing to filter yet; ``empty``: nothing is listed, which is
    said where the rows would be, folded or not.
    """

    low: bool = False
    reading: bool = False
    chosen: bool = False
    first_day: bool = False
    empty: bool = False


@dataclass(frozen=True)
class Shown:
    """What is to be seen: in the page, or in its window where it stands apart.

    ``head`` counts and orders the list, ``rows`` are the list itself; ``reading_bar`` steps through the list where its
    rows aren't seen. ``notes``: parts of which a line in the page says where they are.
    """

    filters: bool
    head: bool
    rows: bool
    reading_bar: bool
    contribution: bool
    notes: tuple[Section, ...]


@dataclass(frozen=True)
class Arrangement:
    """Which parts are folded to a line, and which stand apart in a window of their own; the others are in the page."""

    folded: frozenset[Section] = frozenset()
    apart: frozenset[Section] = frozenset()

    def with_folded(self, section: Section, *, folded: bool) -> Arrangement:
        """Folding list or contribution unfolds the other; a part that stands apart comes back to be folded."""
        if not folded:
            return replace(self, folded=self.folded - {section})
        other = {Section.LIST: Section.CONTRIBUTION, Section.CONTRIBUTION: Section.LIST}.get(section)
        return Arrangement((self.folded | {section}) - {other}, self.apart - {section})

    def with_apart(self, section: Section, *, apart: bool) -> Arrangement:
        """A part that goes or comes back is whole."""
        return Arrangement(self.folded - {section}, self.apart | {section} if apart else self.apart - {section})

    def takes_turns(self, *, low: bool) -> bool:
        """Whether the contribution is seen only while it is read."""
        if Section.CONTRIBUTION in self.apart or Section.LIST in self.folded:
            return False
        return Section.CONTRIBUTION in self.folded or (low and Section.LIST not in self.apart)

    def shown(self, moment: Moment) -> Shown:
        """List and contribution share the page, take turns where it is low or one of them is folded, or stand apart."""
        list_here, words_here = Section.LIST not in self.apart, Section.CONTRIBUTION not in self.apart
        turns = self.takes_turns(low=moment.low)
        rows_folded = Section.LIST in self.folded and not moment.empty
        chosen = moment.chosen and not (moment.empty and words_here)
        instead = turns and moment.reading and chosen
        alone = instead and moment.low and list_here
        rows = not list_here or not (rows_folded or instead)
        contribution = (chosen and (moment.reading or not turns)) or rows_folded or not words_here
        head = not list_here or not (moment.first_day or alone)
        filters_folded = Section.FILTERS in self.folded
        filters = Section.FILTERS in self.apart or not (filters_folded or moment.first_day or alone)
        noted = set(self.apart)
        if filters_folded and not alone and not (list_here and head):
            noted.add(Section.FILTERS)
        if Section.CONTRIBUTION in self.folded and not contribution:
            noted.add(Section.CONTRIBUTION)
        notes = tuple(section for section in Section if section in noted)
        return Shown(filters, head, rows, list_here and not rows, contribution, notes)

    def to_json(self) -> dict[str, Any]:
        """As it is kept."""
        return {"folded": sorted(map(str, self.folded)), "apart": sorted(map(str, self.apart))}


def from_json(kept: Mapping[str, Any]) -> Arrangement:
    """As it was kept; what can't be read, or comes from a newer version, is in the page."""
    made = Arrangement()
    for section in Section:
        if _holds(kept.get("folded"), section):
            made = made.with_folded(section, folded=True)
        if _holds(kept.get("apart"), section):
            made = made.with_apart(section, apart=True)
    return made


def _holds(names: object, section: Section) -> bool:
    return isinstance(names, list) and str(section) in names
