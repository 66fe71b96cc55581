"""Where a row lies: from its geometry, its columns of coordinates, or its address."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Geocoder, Located, SourceRecord, Transformer
from ..domain.records import Place
from .cells import cell_number, cell_text
from .mapping import FieldMapping
from .outcome import Check, CheckKind
from .perimeter import Perimeter, read_point

#: Below this score an address is a guess: a person places the row.
SURE = 0.7


@dataclass(frozen=True)
class Placing:
    """What is needed to place rows. ``degrees`` and ``metres`` turn columns of coordinates into the quarter's CRS.

    ``metres`` is there only when a person said which CRS the x and y columns are in.
    """

    perimeter: Perimeter
    degrees: Transformer
    metres: Transformer | None = None
    geocoder: Geocoder | None = None


@dataclass(frozen=True)
class Position:
    """Where a row lies, if that is known; else the address to look for, if any, and what is wrong."""

    place: Place | None = None
    address: str | None = None
    problem: str | None = None


@dataclass(frozen=True)
class Placed:
    """The outcome for a row: its place, and what to look at (without the row's uuid yet)."""

    place: Place | None
    checks: tuple[tuple[CheckKind, float | None, str | None, bool], ...] = ()
    by_address: Located | None = None

    def checks_for(self, uuid: str) -> tuple[Check, ...]:
        """The checks of the row *uuid*."""
        return tuple(Check(uuid, what, score, detail, done) for what, score, detail, done in self.checks)


def refuse_unsaid_crs(mapping: FieldMapping, placing: Placing) -> None:
    """Raises ``IntakeError`` if x and y are mapped and nobody said their CRS: it is asked for, never guessed."""
    if mapping.has("x") and mapping.has("y") and placing.metres is None:
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "The source gives x and y without their coordinate reference system. Choose it, then import again. "
                    "Nothing was imported.",
                )
            )
        )


def position(record: SourceRecord, mapping: FieldMapping, placing: Placing) -> Position:
    """What *record* itself says about its place."""
    address = cell_text(mapping.value(record, "address"))
    if record.wkb is not None:
        return Position(read_point(record.wkb), address)
    for first, second, transformer in (
        ("longitude", "latitude", placing.degrees),
        ("x", "y", placing.metres),
    ):
        if transformer is None or not (mapping.has(first) and mapping.has(second)):
            continue
        pair = (cell_number(mapping.value(record, first)), cell_number(mapping.value(record, second)))
        found = _transformed(pair, transformer)
        if isinstance(found, Place):
            return Position(found, address)
        if found is not None:
            return Position(None, address, found)
    return Position(None, address, record.geometry_problem)


def _transformed(pair: tuple[float | None, float | None], transformer: Transformer) -> Place | str | None:
    """The place of a pair of coordinates, or the word for its problem; None when both cells are empty."""
    first, second = pair
    if first is None and second is None:
        return None
    if first is None or second is None or not (math.isfinite(first) and math.isfinite(second)):
        return "not_finite"
    if first == 0 and second == 0:
        return "zero"
    try:
        return Place(*transformer.forward(first, second)).rounded()
    except ValueError:
        return "unreachable"


def place_rows(positions: list[Position], placing: Placing) -> list[Placed]:
    """Place a batch of rows; the addresses of those without coordinates are looked up together.

    Raises what the geocoder raises.
    """
    wanted = [index for index, position in enumerate(positions) if position.place is None and position.address]
    found: dict[int, Located | None] = {}
    if placing.geocoder is not None and wanted:
        addresses = tuple(str(positions[index].address) for index in wanted)
        found = dict(zip(wanted, placing.geocoder.locate(addresses)))
    return [_placed(position, found.get(index), placing.perimeter) for index, position in enumerate(positions)]


def _placed(position: Position, located: Located | None, perimeter: Perimeter) -> Placed:
    if position.place is not None:
        return Placed(position.place, _outside(position.place, perimeter))
    detail = {"address": position.address, "problem": position.problem}
    if located is not None:
        detail.update(label=located.label, x=repr(round(located.x, 3)), y=repr(round(located.y, 3)))
    text = json.dumps({key: value for key, value in detail.items() if value is not None}, ensure_ascii=False)
    if located is None or located.score < SURE:
        return Placed(None, ((CheckKind.TO_PLACE, located.score if located else None, text, False),))
    place = Place(located.x, located.y).rounded()
    trace = (CheckKind.PLACED_BY_ADDRESS, located.score, text, True)
    return Placed(place, (trace, *_outside(place, perimeter)), located)


def _outside(place: Place, perimeter: Perimeter) -> tuple[tuple[CheckKind, float | None, str | None, bool], ...]:
    return () if perimeter.contains(place) else ((CheckKind.OUTSIDE, None, None, False),)
