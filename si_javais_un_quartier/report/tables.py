"""Which tables and columns leave the replica, for colleagues or for everybody, and the rows in them.

Contact hints and profiles never leave. What is meant for everybody follows the one rule of ``domain.public_view``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Callable

from ..domain import labels, public_view, records
from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.records import Contribution, Place, Record
from ..domain.settings import QuarterSettings, read_settings
from ..domain.town_rules import ANSWERS, Answer
from ..domain.vocabulary import Status, Word
from ..store.replica import Replica
from ..store.rows import read
from ..store.schema import STAMPS, table_name
from ..store.sql import select
from .cell_words import TEXT_WORDS, field_words, key_words, value_words
from .premises_columns import RULE_COLUMNS

#: Column kinds: what a typed file makes of the cells.
TEXT, INTEGER, REAL, DATE, INSTANT, FLAG, WORD = "text", "integer", "real", "date", "instant", "flag", "word"


#: The columns that are computed for a row
Computed = Callable[[Any], Mapping[str, object]]


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
    "premises": ("uuid", "address", "parcel_id", "area_m2", "frontage_m", "step_free", "occupancy"),
    "initiative": (
        "uuid", "name", "sector", "domain", "organiser", "audience", "schedule", "description", "address", "starts_on",
        "ends_on", "state", "website",
    ),
    "commitment": (
        "uuid", "title", "body", "state", "responsible", "decision_ref", "first_due_on", "due_on", "done_on", "outcome",
    ),
    "campaign": ("uuid", "name", "question", "opens_on", "closes_on", "state", "closing_answer"),
}  # fmt: skip

_UNKNOWN = QT_TRANSLATE_NOOP("Phrases", "There is no table “{name}” to export. Tables: {names}.")


def table_names() -> frozenset[str]:
    """What tables of the quarter may be asked for by name."""
    return frozenset(map(table_name, _EXPORTED))


def plan(names: Iterable[str] = (), *, public_only: bool = False, added: Sequence[str] = ()) -> tuple[ExportTable, ...]:
    """The tables to write: those named, all that may leave if none is. Raises ``NotExportable`` for another name.

    *added* are the names of more columns of text for the premises, which never are public.
    """
    types = {table_name(kind): kind for kind in _EXPORTED}
    possible = [name for name in types if not public_only or name in _PUBLIC]
    wanted = [name.strip() for name in names if name.strip()]
    for name in wanted:
        if name not in possible:
            raise NotExportable(phrase(_UNKNOWN, name=name, names=", ".join(possible)))
    return tuple(_table(name, types[name], added, public_only=public_only) for name in wanted or possible)


def _table(name: str, kind: type[Record], added: Sequence[str], *, public_only: bool) -> ExportTable:
    kinds = {field.name: _kind(field.name, str(field.type)) for field in fields(kind)}
    own = (field for field in kinds if field not in {*_NEVER, *STAMPS})
    names = _PUBLIC[name] if public_only else (*own, *STAMPS)
    columns = tuple(ExportColumn(column, kinds[column]) for column in names)
    if kind is records.Premises and not public_only:
        columns += tuple(ExportColumn(column, TEXT) for column in (*RULE_COLUMNS, *added))
    return ExportTable(name, columns, "geometry" in kinds)


def _kind(name: str, annotation: str) -> str:
    plain = annotation.replace(" | None", "")
    if plain in {"int", "float", "bool"}:
        return {"int": INTEGER, "float": REAL, "bool": FLAG}[plain]
    if plain != "str":
        return WORD
    if name.endswith("_at"):
        return INSTANT
    return DATE if name.endswith("_on") or name == "vacant_since" else TEXT


def rows(
    replica: Replica, table: ExportTable, *, public_only: bool = False, computed: Computed | None = None
) -> Iterator[ExportRow]:
    """The rows of *table*, streamed; with *public_only* only what residents may see.

    *computed* gives the columns that no row holds, by the name of the column; without it they are empty.
    """
    kind = next(kind for kind in _EXPORTED if table_name(kind) == table.name)
    show = _Published(replica).of(table.name) if public_only else None
    names = [column.name for column in table.columns]
    for record in read(replica.connection, kind, order="fid"):
        shown = record if show is None else show(record)
        if shown is not None:
            place = getattr(shown, "geometry", None)
            more = computed(record) if computed is not None else {}
            yield ExportRow(tuple(more.get(name, getattr(shown, name, None)) for name in names), place)


class _Published:
    """What of each table residents may see: the record as they see it, or None."""

    def __init__(self, replica: Replica) -> None:
        connection = replica.connection
        authors = {it.uuid: it for it in read(connection, records.Profile)}
        self._contributions = {
            it.uuid
            for it in read(connection, Contribution)
            if public_view.may_be_read(it, authors.get(it.author_uuid or ""))
        }
        self._premises = {it.uuid: it for it in read(connection, records.Premises)}
        self._answers: dict[str, set[str]] = {}
        for it in read(connection, Contribution, "commitment_uuid IS NOT NULL"):
            self._answers.setdefault(it.commitment_uuid or "", set()).add(it.uuid)

    def of(self, table: str) -> Callable[[Any], Record | None]:
        """The rule of *table*."""
        rules: dict[str, Callable[[Any], Record | None]] = {
            "contribution": self._contribution,
            "message": self._message,
            "premises": lambda it: it if public_view.premises_use(it) is not None else None,
            "campaign": lambda it: it if public_view.is_public_campaign(it) else None,
            "initiative": lambda it: it if public_view.is_public_initiative(it) else None,
            "commitment": self._commitment,
        }
        return rules.get(table, lambda it: it)

    def _contribution(self, it: Contribution) -> Contribution | None:
        if it.uuid not in self._contributions:
            return None
        premises = public_view.public_premises(it, self._premises.get(it.premises_uuid or ""))
        return replace(it, geometry=public_view.public_place(it), premises_uuid=premises)

    def _message(self, it: records.Message) -> records.Message | None:
        seen = public_view.is_public_message(it) and it.contribution_uuid in self._contributions
        return it if seen else None

    def _commitment(self, it: records.Commitment) -> records.Commitment | None:
        answers = self._answers.get(it.uuid, set())
        return it if public_view.is_public_commitment(it, answers, self._contributions) else None


# -- cells to read


@dataclass(frozen=True)
class Wording:
    """Turns stored cells into what people read: words, names of members, themes and services."""

    settings: QuarterSettings
    members: Mapping[str, str]
    render: Callable[[Phrase], str]
    public_only: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    heading: Callable[[str], str] = str
    title: Callable[[str], str] = str

    def row(self, table: ExportTable, values: Sequence[object]) -> tuple[object, ...]:
        """A row as people read it."""
        told = tuple(map(self.cell, table.columns, values))
        of = {"review_event": ("field", None), "premises_event": ("kind", "premises")}.get(table.name)
        return told if of is None else self._event(table, values, told, of)

    def _event(
        self, table: ExportTable, values: Sequence[object], told: tuple[object, ...], of: tuple[str, str | None]
    ) -> tuple[object, ...]:
        """An event says what changed and its values in words; *of*: the column of the field, and the table if known."""
        stored = {column.name: value for column, value in zip(table.columns, values)}
        changed = str(stored[of[0]] or "")
        about = of[1] or str(stored.get("table_name") or "")
        words: dict[str, object] = {of[0]: field_words(changed, self.render, self.heading)}
        if of[1] is None:
            words["table_name"] = self.title(about)
        for name in ("old_value", "new_value"):
            said = value_words(about, changed, stored[name], self.render)
            own = said == stored[name] and isinstance(said, str)
            words[name] = self.members.get(str(said), self.names.get(str(said), said)) if own else said
        return tuple(words.get(column.name, cell) for column, cell in zip(table.columns, told))

    def cell(self, column: ExportColumn, value: object) -> object:
        """The cell as people read it; dates, instants and numbers stay as they are stored."""
        if isinstance(value, Status) and self.public_only and value in labels.STATUS_IN_PUBLIC:
            return self.render(labels.STATUS_IN_PUBLIC[value])
        if isinstance(value, (Answer, Phrase)):
            return self.render(ANSWERS[value] if isinstance(value, Answer) else value) or None
        if isinstance(value, Word):
            return self.render(labels.label(value))
        if isinstance(value, bool):
            return self.render(_YES if value else _NO)
        return self._said(column.name, value) if isinstance(value, str) else value

    def _said(self, column: str, value: str) -> str:
        """What a key stands for."""
        if column in _MEMBER_COLUMNS:
            return self.members.get(value, value)
        if column in TEXT_WORDS:
            return key_words(column, value, self.render)
        if column in {"theme", "service"}:
            return self.settings.theme_label(value) if column == "theme" else self.settings.service_label(value)
        if column.endswith("_uuid") or column in _LINK_COLUMNS:
            return self.names.get(value, self.members.get(value, value))
        return value


_YES = phrase(QT_TRANSLATE_NOOP("Phrases", "Yes"))
_NO = phrase(QT_TRANSLATE_NOOP("Phrases", "No"))
_LINK_COLUMNS = frozenset({"duplicate_of", "merged_into"})
_MEMBER_COLUMNS = frozenset({"updated_by", "assigned_to", "actor", "mediator", "delivered_by"})


def wording(
    replica: Replica,
    render: Callable[[Phrase], str],
    *,
    public_only: bool = False,
    called: tuple[Callable[[str], str], Callable[[str], str]] = (str, str),
) -> Wording:
    """The wording of *replica*'s quarter; *called* says what columns and what tables are called."""
    members = {member.uuid: member.display_name for member in read(replica.connection, records.Member)}
    settings = read_settings(read(replica.connection, records.Setting))
    return Wording(settings, members, render, public_only, _names(replica), *called)


#: What a row is called where another points to it.
_CALLED: tuple[tuple[type[Record], str], ...] = (
    (Contribution, "reference"), (records.Premises, "address"), (records.Initiative, "name"),
    (records.Encounter, "place"), (records.Commitment, "title"), (records.Campaign, "name"), (records.Tag, "name"),
)  # fmt: skip


def _names(replica: Replica) -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, column in _CALLED:
        rows = replica.connection.execute(select(table_name(kind), ("uuid", column)))
        found.update((uuid, name) for uuid, name in rows if name)
    return found


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
