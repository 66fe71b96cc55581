"""What an import did, row by row where a person has to look."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.vocabulary import Word

#: Why a geometry can't be used, by the word a source gives (``SourceRecord.geometry_problem``).
GEOMETRY_PROBLEMS = {
    "empty": QT_TRANSLATE_NOOP("Phrases", "the geometry is empty"),
    "invalid": QT_TRANSLATE_NOOP("Phrases", "the geometry is invalid and could not be repaired"),
    "zero": QT_TRANSLATE_NOOP("Phrases", "the coordinates are (0, 0)"),
    "not_finite": QT_TRANSLATE_NOOP("Phrases", "the coordinates are not numbers"),
    "unreachable": QT_TRANSLATE_NOOP("Phrases", "the coordinates lie outside what their reference system covers"),
    "mixed": QT_TRANSLATE_NOOP("Phrases", "the geometry is of another kind than asked for"),
}


class CheckKind(Word):
    """Why a row waits to be looked at: the ``what`` of ``local_check``."""

    TO_PLACE = "to_place"
    PLACED_BY_ADDRESS = "placed_by_address"
    NO_DATE = "no_date"
    OUTSIDE = "outside"
    DUPLICATE = "duplicate"
    EDITED = "edited"


@dataclass(frozen=True)
class Check:
    """One row to look at by hand. ``done`` is set where only the trace is wanted (a sure address)."""

    row_uuid: str
    what: CheckKind
    score: float | None = None
    detail: str | None = None
    done: bool = False


@dataclass(frozen=True)
class Reject:
    """A row that did not come in, by its place in the source (from 1), and why."""

    number: int
    reason: Phrase


@dataclass(frozen=True)
class ImportReport:
    """The outcome of one import. Every row read is imported, updated, unchanged or rejected."""

    imported: int
    updated: int
    unchanged: int
    rejects: tuple[Reject, ...]
    checks: tuple[Check, ...]
    notices: tuple[Phrase, ...]


@dataclass
class Tally:
    """Counts while an import runs."""

    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    rejects: list[Reject] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    notices: list[Phrase] = field(default_factory=list)

    def reject(self, number: int, reason: Phrase) -> None:
        """Row *number* stays out."""
        self.rejects.append(Reject(number, reason))

    def report(self) -> ImportReport:
        """What has been counted so far."""
        return ImportReport(
            self.imported,
            self.updated,
            self.unchanged,
            tuple(self.rejects),
            tuple(self.checks),
            tuple(self.notices),
        )


def geometry_reason(problem: str) -> Phrase:
    """The words for a source's ``geometry_problem``."""
    return phrase(GEOMETRY_PROBLEMS.get(problem, GEOMETRY_PROBLEMS["invalid"]))
