"""The tables, derived from ``domain.records``: what is stored, what is compared, what adds up."""

from __future__ import annotations

import re
from dataclasses import Field, dataclass, fields
from enum import Enum
from functools import lru_cache
from typing import cast

from ..domain import records, vocabulary
from ..domain.records import Record

#: Number of the schema this program writes; migrations lead up to it.
SCHEMA_VERSION = 1

#: Columns that every synced table carries beside its own; never compared by a merge.
STAMPS = ("created_at", "updated_at", "updated_by")
BOOKKEEPING = (*STAMPS, "rev", "base_rev", "write_id")

GEOMETRY_COLUMN = "geom"

_SQL_TYPES = {"str": "TEXT", "int": "INTEGER", "float": "REAL", "bool": "BOOLEAN"}
_GEOMETRY_TYPES = {"Place": "POINT", "Boundary": "MULTIPOLYGON"}

#: Columns that only make sense together; all others are units of their own (design: merge by unit).
_UNITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "contribution": (
        ("status", "duplicate_of", "referred_to"),
        (GEOMETRY_COLUMN, "parcel_id", "premises_uuid"),
        ("title", "body"),
    ),
    "message": (("body", "state", "approved_sha256"),),
    "premises": (("occupancy", "availability", "vacant_since", "vacant_since_precision"),),
}

#: Parents before children: the order in which rows are inserted and sent; contributions' updates go last.
_ORDER: tuple[type[Record], ...] = (
    records.Quarter,
    records.Setting,
    records.Member,
    records.Campaign,
    records.Profile,
    records.Tag,
    records.Premises,
    records.Initiative,
    records.Encounter,
    records.Commitment,
    records.Contribution,
    records.Photo,
    records.PhotoPiece,
    records.Message,
    records.ContributionTag,
    records.Support,
    records.PremisesEvent,
    records.InitiativeLink,
    records.ReviewEvent,
    records.Conflict,
    records.Erasure,
)

#: Never changed once written, and kept without history.
_INSERT_ONLY = frozenset({"photo_piece"})

#: What lists and threads look rows up by. The first one of ``contribution`` covers the columns that the review desk
#: filters and counts, so that the texts of 100 000 rows needn't be read for it.
INDICES: dict[str, tuple[tuple[str, ...], ...]] = {
    "contribution": (
        (
            "created_at",
            "status",
            "kind",
            "theme",
            "visibility",
            "assigned_to",
            "answer_wanted",
            "due_on",
            "occurred_on",
            "campaign_uuid",
            "uuid",
            "updated_at",
        ),
        ("reference",),
        ("author_uuid",),
        ("premises_uuid",),
        ("parcel_id",),
        ("encounter_uuid",),
        ("duplicate_of",),
        ("source", "source_id"),
        ("updated_at", "uuid"),
        ("status", "created_at", "uuid", "updated_at", "due_on"),
    ),
    "message": (("contribution_uuid", "created_at"), ("created_at", "contribution_uuid")),
    "photo": (("contribution_uuid",), ("premises_uuid",), ("sha256",)),
    "photo_piece": (("sha256", "variant", "n"),),
    "review_event": (("row_uuid", "happened_at"),),
    "contribution_tag": (("contribution_uuid", "tag_uuid"), ("tag_uuid", "contribution_uuid")),
    "support": (("contribution_uuid",),),
    "premises": (("parcel_id",), ("source", "source_id")),
    "premises_event": (("premises_uuid", "happened_on"),),
    "initiative": (("premises_uuid",), ("source", "source_id")),
    "initiative_link": (("initiative_uuid",), ("contribution_uuid",)),
    "conflict": (("row_uuid",),),
    "setting": (("key",),),
}

#: Answers that reached, or were told to, those who asked: the terms that a query repeats to be served by the index.
ANSWER_REACHED = "kind = 'answer' AND (state = 'published' OR (state = 'approved' AND delivered_on IS NOT NULL))"
ANSWER_PUBLISHED = "kind = 'answer' AND state = 'published'"

#: Indices of some rows only: name, table, columns, which rows.
PARTIAL_INDICES: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("index_contribution_due_on", "contribution", ("due_on",), "due_on IS NOT NULL"),
    ("index_answer", "message", ("contribution_uuid", "kind", "state", "delivered_on"), "kind = 'answer'"),
    ("index_answer_reached", "message", ("contribution_uuid",), ANSWER_REACHED),
    ("index_answer_first", "message", ("contribution_uuid", "published_at"), ANSWER_PUBLISHED),
    ("index_answer_published", "message", ("published_at", "contribution_uuid"), ANSWER_PUBLISHED),
)


@dataclass(frozen=True)
class Column:
    """A column of a table.

    ``word`` is the closed list it holds, if any; ``default`` what a tool that names no value gets; ``optional`` whether
    a record may hold None there.
    """

    name: str
    sql_type: str
    word: type[Enum] | None = None
    default: str | int | None = None
    optional: bool = True


@dataclass(frozen=True, eq=False)
class Table:
    """A synced table: its own columns in order (geometry apart), and how it merges.

    There is one object for each, told apart by identity: it is the key under which readers are kept, row after row.
    """

    name: str
    record_type: type[Record]
    columns: tuple[Column, ...]
    geometry_type: str | None
    units: tuple[tuple[str, ...], ...]
    insert_only: bool

    @property
    def content_columns(self) -> tuple[str, ...]:
        """What a person can change: own columns, the geometry first where there is one."""
        names = tuple(column.name for column in self.columns)
        return (GEOMETRY_COLUMN, *names) if self.geometry_type else names

    @property
    def stored_columns(self) -> tuple[str, ...]:
        """All columns but ``fid``, in the order in which they stand in the file."""
        return ("uuid", *self.content_columns, *BOOKKEEPING)


def table_name(record_type: type[Record]) -> str:
    """``ContributionTag`` is stored in ``contribution_tag``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record_type.__name__).lower()


def _own_fields(record_type: type[Record]) -> list[Field[object]]:
    common = {field.name for field in fields(Record)}
    return [field for field in fields(record_type) if field.name not in common]


def _kind(field: Field[object]) -> str:
    """The word of the annotation that says what is stored."""
    return str(field.type).replace(" | None", "")


def _column(field: Field[object]) -> Column:
    kind, optional = _kind(field), str(field.type).endswith("| None")
    if kind in _SQL_TYPES:
        return Column(field.name, _SQL_TYPES[kind], None, _default(field.default), optional)
    word = cast("type[Enum]", getattr(vocabulary, kind))
    return Column(field.name, "TEXT", word, _default(field.default), optional)


def _default(value: object) -> str | int | None:
    """What the file gives to a row that names no value; an empty text is left to the reader."""
    if isinstance(value, int):
        return int(value)
    return str(value) if isinstance(value, str) and str(value) else None


def _units(name: str, columns: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    grouped = _UNITS.get(name, ())
    taken = {column for unit in grouped for column in unit}
    return (*grouped, *((column,) for column in columns if column not in taken))


def _table(record_type: type[Record]) -> Table:
    name = table_name(record_type)
    own = _own_fields(record_type)
    geometry = next((_GEOMETRY_TYPES[_kind(field)] for field in own if _kind(field) in _GEOMETRY_TYPES), None)
    columns = tuple(_column(field) for field in own if _kind(field) not in _GEOMETRY_TYPES)
    names = tuple(column.name for column in columns)
    content = (GEOMETRY_COLUMN, *names) if geometry else names
    return Table(name, record_type, columns, geometry, _units(name, content), name in _INSERT_ONLY)


@lru_cache(maxsize=1)
def tables() -> tuple[Table, ...]:
    """Every synced table, parents before children."""
    return tuple(_table(record_type) for record_type in _ORDER)


@lru_cache(maxsize=1)
def tables_by_name() -> dict[str, Table]:
    """The synced tables by name."""
    return {table.name: table for table in tables()}


def table_of(record_type: type[Record]) -> Table:
    """The table that stores *record_type*."""
    return tables_by_name()[table_name(record_type)]
