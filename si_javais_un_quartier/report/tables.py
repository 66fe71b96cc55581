"""Which tables and columns leave the replica, for colleagues or for everybody, and the rows in them.

Contact hints and profiles never leave. What is meant for everybody holds only what has been published: no internal
note or premises, no history, no rent or owner's number, and the blurred place instead of the real one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Callable

from ..domain import labels, records
from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.records import Contribution, Place, Record
from ..domain.settings import QuarterSettings, read_settings
from ..domain.vocabulary import (
    CampaignState,
    Disclosure,
    MessageKind,
    MessageState,
    Status,
    Visibility,
    Word,
)
from ..store.replica import Replica
from ..store.rows import read
from ..store.schema import STAMPS, table_name

#: Column kinds: what a typed file makes of the cells.
TEXT, INTEGER, REAL, DATE, INSTANT, FLAG, WORD = "text", "integer", "real", "date", "instant", "flag", "word"


class NotExportable(QuartierError):
    """A table was asked for that doesn't exist or doesn't leave the replica."""


@dataclass(frozen=True)
class ExportColumn:
    """A column: its name in our schema, and the kind of its cells."""

    name: str
    kind: str


@dataclass(frozen=True)
class ExportTable:
    """A table to write; ``geometry`` says whether its rows have a place."""

    name: str
    columns: tuple[ExportColumn, ...]
    geometry: bool


@dataclass(frozen=True)
class ExportRow:
    """The cells of a row in the order of the columns (stored values, words as such), and its place."""

    values: tuple[object, ...]
    place: Place | None


_EXPORTED: tuple[type[Record], ...] = (
    records.Contribution, records.Message, records.Premises, records.PremisesEvent, records.Initiative,
    records.InitiativeLink, records.Encounter, records.Commitment, records.Campaign, records.Tag,
    records.ContributionTag, records.ReviewEvent,
)  # fmt: skip

#: Bookkeeping and what only serves the machine.
_NEVER = frozenset({"rev", "geometry", "approved_sha256"})

#: The columns for everybody, by table; a table that isn't here stays inside.
_PUBLIC: dict[str, tuple[str, ...]] = {
    "contribution": (
        "uuid", "reference", "kind", "theme", "title", "body", "body_fr", "author_name", "channel", "occurred_on",
        "status", "commitment_uuid", "premises_uuid",
    ),
    "message": ("uuid", "contribution_uuid", "kind", "signed_as", "body", "published_at"),
    "premises": (
        "uuid", "address", "parcel_id", "area_m2", "frontage_m", "condition", "shopfront", "step_free",
        "extraction_duct", "occupancy", "availability", "vacant_since", "vacant_since_precision", "last_activity",
        "surveyed_on",
    ),
    "initiative": (
        "uuid", "name", "sector", "domain", "organiser", "audience", "schedule", "description", "address", "starts_on",
        "ends_on", "state", "website",
    ),
    "commitment": (
        "uuid", "title", "body", "state", "responsible", "decision_ref", "first_due_on", "due_on", "done_on", "outcome",
        "outcome_note",
    ),
    "campaign": ("uuid", "name", "question", "opens_on", "closes_on", "state", "closing_answer"),
}  # fmt: skip

#: Statuses whose posts residents don't see.
_UNSEEN = frozenset({Status.OFF_TOPIC, Status.WITHDRAWN})

_UNKNOWN = QT_TRANSLATE_NOOP("Phrases", "There is no table “{name}” to export. Tables: {names}.")


def plan(names: Iterable[str] = (), *, public_only: bool = False) -> tuple[ExportTable, ...]:
    """The tables to write: those named, all that may leave if none is. Raises ``NotExportable`` for another name."""
    types = {table_name(kind): kind for kind in _EXPORTED}
    possible = [name for name in types if not public_only or name in _PUBLIC]
    wanted = [name.strip() for name in names if name.strip()]
    for name in wanted:
        if name not in possible:
            raise NotExportable(phrase(_UNKNOWN, name=name, names=", ".join(possible)))
    return tuple(_table(name, types[name], public_only=public_only) for name in wanted or possible)


def _table(name: str, kind: type[Record], *, public_only: bool) -> ExportTable:
    kinds = {field.name: _kind(field.name, str(field.type)) for field in fields(kind)}
    own = (field for field in kinds if field not in {*_NEVER, *STAMPS})
    names = _PUBLIC[name] if public_only else (*own, *STAMPS)
    return ExportTable(name, tuple(ExportColumn(column, kinds[column]) for column in names), "geometry" in kinds)


def _kind(name: str, annotation: str) -> str:
    plain = annotation.replace(" | None", "")
    if plain in {"int", "float", "bool"}:
        return {"int": INTEGER, "float": REAL, "bool": FLAG}[plain]
    if plain != "str":
        return WORD
    if name.endswith("_at"):
        return INSTANT
    return DATE if name.endswith("_on") or name == "vacant_since" else TEXT


def rows(replica: Replica, table: ExportTable, *, public_only: bool = False) -> Iterator[ExportRow]:
    """The rows of *table*, streamed; with *public_only* only what residents may see."""
    kind = next(kind for kind in _EXPORTED if table_name(kind) == table.name)
    show = _Published(replica).of(table.name) if public_only else None
    names = [column.name for column in table.columns]
    for record in read(replica.connection, kind, order="fid"):
        shown = record if show is None else show(record)
        if shown is not None:
            place = getattr(shown, "geometry", None)
            yield ExportRow(tuple(getattr(shown, name) for name in names), place)


class _Published:
    """What of each table residents may see: the record as they see it, or None."""

    def __init__(self, replica: Replica) -> None:
        connection = replica.connection
        self._contributions = {it.uuid for it in read(connection, Contribution) if _is_published(it)}
        public = read(connection, records.Premises, "disclosure = ?", (Disclosure.PUBLIC.value,))
        self._premises = {premises.uuid for premises in public}

    def of(self, table: str) -> Callable[[Any], Record | None]:
        """The rule of *table*."""
        rules: dict[str, Callable[[Any], Record | None]] = {
            "contribution": self._contribution,
            "message": self._message,
            "premises": lambda it: it if it.uuid in self._premises else None,
            "campaign": lambda it: it if it.state is not CampaignState.DRAFT else None,
        }
        return rules.get(table, lambda it: it)

    def _contribution(self, it: Contribution) -> Contribution | None:
        if it.uuid not in self._contributions:
            return None
        place = it.geometry
        if it.blur:
            known = it.public_x is not None and it.public_y is not None
            place = Place(it.public_x or 0.0, it.public_y or 0.0) if known else None
        # the premises of a blurred post would give the place away
        premises = it.premises_uuid if it.premises_uuid in self._premises and not it.blur else None
        return replace(it, geometry=place, premises_uuid=premises)

    def _message(self, it: records.Message) -> records.Message | None:
        seen = it.state is MessageState.PUBLISHED and it.kind is not MessageKind.NOTE
        return it if seen and it.contribution_uuid in self._contributions else None


def _is_published(it: Contribution) -> bool:
    return it.visibility is Visibility.PUBLISHED and it.status not in _UNSEEN


# -- cells to read


@dataclass(frozen=True)
class Wording:
    """Turns stored cells into what people read: words, names of members, themes and services."""

    settings: QuarterSettings
    members: Mapping[str, str]
    render: Callable[[Phrase], str]
    public_only: bool = False

    def cell(self, column: ExportColumn, value: object) -> object:
        """The cell as people read it; dates, instants and numbers stay as they are stored."""
        if isinstance(value, Status) and self.public_only and value in labels.STATUS_IN_PUBLIC:
            return self.render(labels.STATUS_IN_PUBLIC[value])
        if isinstance(value, Word):
            return self.render(labels.label(value))
        if isinstance(value, bool):
            return self.render(_YES if value else _NO)
        if isinstance(value, str) and column.name in _MEMBER_COLUMNS:
            return self.members.get(value, value)
        if isinstance(value, str) and column.name == "theme":
            return self.settings.theme_label(value)
        return self.settings.service_label(value) if isinstance(value, str) and column.name == "service" else value


_YES = phrase(QT_TRANSLATE_NOOP("Phrases", "Yes"))
_NO = phrase(QT_TRANSLATE_NOOP("Phrases", "No"))
_MEMBER_COLUMNS = frozenset({"updated_by", "assigned_to", "actor", "mediator", "delivered_by"})


def wording(replica: Replica, render: Callable[[Phrase], str], *, public_only: bool = False) -> Wording:
    """The wording of *replica*'s quarter."""
    members = {member.uuid: member.display_name for member in read(replica.connection, records.Member)}
    return Wording(read_settings(read(replica.connection, records.Setting)), members, render, public_only)


# -- the data dictionary

KIND_PHRASES: Mapping[str, Phrase] = {
    TEXT: phrase(QT_TRANSLATE_NOOP("Phrases", "text")),
    INTEGER: phrase(QT_TRANSLATE_NOOP("Phrases", "whole number")),
    REAL: phrase(QT_TRANSLATE_NOOP("Phrases", "number")),
    DATE: phrase(QT_TRANSLATE_NOOP("Phrases", "date")),
    INSTANT: phrase(QT_TRANSLATE_NOOP("Phrases", "date and time (UTC)")),
    FLAG: phrase(QT_TRANSLATE_NOOP("Phrases", "yes or no")),
    WORD: phrase(QT_TRANSLATE_NOOP("Phrases", "word of a list")),
}


def dictionary(tables: Iterable[ExportTable]) -> Iterator[tuple[str, str, Phrase]]:
    """Table, column and kind of every column written."""
    for table in tables:
        for column in table.columns:
            yield table.name, column.name, KIND_PHRASES[column.kind]
