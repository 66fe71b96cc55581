"""What one act of a person writes: a few row changes that stand or fall together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from .phrases import Phrase
from .records import Record


@dataclass(frozen=True)
class Insert:
    """A new row. Its uuid is set; stamps are filled by the store."""

    record: Record


@dataclass(frozen=True)
class Update:
    """New values for some fields of one row of the table that *record_type* describes."""

    record_type: type[Record]
    uuid: str
    values: tuple[tuple[str, object], ...]


@dataclass(frozen=True)
class Delete:
    """The row goes; the hub keeps its history and marks it deleted."""

    record_type: type[Record]
    uuid: str


Change = Union[Insert, Update, Delete]


@dataclass(frozen=True)
class Act:
    """One user act: one transaction, one undo. ``name`` is what the undo list shows."""

    name: Phrase
    changes: tuple[Change, ...]
