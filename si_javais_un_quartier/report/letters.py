"""What a mail merge done elsewhere needs to write to the owners of premises: their number in the city's own file.

Who they are is in that restricted file only. The list ties its numbers to addresses: it is for those letters and
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.records import Premises

COLUMNS = ("owner_ref", "address", "parcel_id")
WARNING = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "This list ties addresses to the owners' numbers in the city's own restricted file. It is for the letters that "
        "the service in charge of that file writes: hand it to nobody else, and delete it once they are sent.",
    )
)


@dataclass(frozen=True)
class Letters:
    """The rows in the order of ``COLUMNS``, and how many premises have no owner's number or no address."""

    rows: tuple[tuple[str, str, str], ...]
    without_number: int
    without_address: int


def letters(premises: Iterable[Premises]) -> Letters:
    """A row for each of *premises* with an owner's number and an address, by number."""
    given = list(premises)
    numbered = [it for it in given if (it.owner_ref or "").strip()]
    placed = [it for it in numbered if (it.address or "").strip()]
    rows = sorted(((it.owner_ref or "").strip(), (it.address or "").strip(), it.parcel_id or "") for it in placed)
    return Letters(tuple(rows), len(given) - len(numbered), len(numbered) - len(placed))
