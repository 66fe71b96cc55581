"""What an overlay is given: three layers as columns, in one projected CRS, and what it has to say about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from ..domain.phrases import Phrase

#: shapely geometries, None where there is none
Geometries = npt.NDArray[np.object_]
Integers = npt.NDArray[np.int64]
Reals = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

#: One value per row, None where unknown; the whole column is None where the layer has no such field
Texts = Optional[Sequence[Optional[str]]]
Numbers = Optional[Sequence[Optional[float]]]


class Layer(str, Enum):
    """The inputs, by the names of their parameters."""

    CONTRIBUTIONS = "CONTRIBUTIONS"
    PARCELS = "PARCELS"
    PREMISES = "PREMISES"
    INITIATIVES = "INITIATIVES"
    STREETS = "STREETS"
    POPULATION = "POPULATION"
    EVENTS = "EVENTS"
    PROFILES = "PROFILES"


@dataclass(frozen=True)
class Reject:
    """A row that could not take part as drawn: its layer, its key and why; ``repaired`` if it could after all."""

    layer: Layer
    key: str
    reason: Phrase
    repaired: bool = False


@dataclass(frozen=True)
class Contributions:
    """``texts`` holds, for each contribution, the words to look for recurring terms in."""

    uuids: Sequence[str]
    geometries: Geometries
    kinds: Texts = None
    themes: Texts = None
    statuses: Texts = None
    parcel_ids: Texts = None
    premises_uuids: Texts = None
    references: Texts = None
    texts: Texts = None

    @classmethod
    def none(cls) -> Contributions:
        """Where nobody has said anything."""
        return cls([], np.empty(0, dtype=object))


@dataclass(frozen=True)
class Parcels:
    """``ids`` that are all integers are ordered as numbers, else as text."""

    ids: Sequence[str | int]
    geometries: Geometries


@dataclass(frozen=True)
class Premises:
    """``vacant_since`` is ISO: a year, a month or a day; areas in square metres, frontages in metres.

    ``precisions`` says how well that date is known: year, month or day.
    """

    uuids: Sequence[str | int]
    geometries: Geometries
    occupancies: Texts = None
    availabilities: Texts = None
    vacant_since: Texts = None
    areas_m2: Numbers = None
    frontages_m: Numbers = None
    precisions: Texts = None


@dataclass(frozen=True)
class Initiatives:
    """``premises_uuids`` names the premises each one uses; ``ends_on`` and ``starts_on`` are ISO dates."""

    uuids: Sequence[str | int]
    geometries: Geometries
    premises_uuids: Texts = None
    ends_on: Texts = None
    states: Texts = None

    @classmethod
    def none(cls) -> Initiatives:
        """Where nothing is going on."""
        return cls([], np.empty(0, dtype=object))


def ranks(keys: Sequence[str | int], rows: Integers) -> Integers:
    """The place of each of *rows* in the order of its key, ties by row: what "the lowest id" means."""
    numeric = all(isinstance(key, int) for key in keys)
    chosen = [(keys[row] if numeric else str(keys[row]), row) for row in rows.tolist()]
    order = sorted(range(len(chosen)), key=lambda place: chosen[place])
    places = np.empty(len(chosen), dtype=np.int64)
    places[order] = np.arange(len(chosen))
    return places


def codes(values: Sequence[Any]) -> tuple[Integers, list[Any]]:
    """Each value as a number from 0, and the values by number, in the order of their first appearance."""
    names = list(dict.fromkeys(values))
    numbers = {name: number for number, name in enumerate(names)}
    return np.fromiter(map(numbers.__getitem__, values), np.int64, len(values)), names


def cleaned(values: Texts) -> Texts:
    """The column with blank texts as None and outer spaces removed."""
    return None if values is None else [(value.strip() or None) if value else None for value in values]
