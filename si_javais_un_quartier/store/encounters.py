"""The encounters that are written: where, when, by whom, and how far what was said there has come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..domain.vocabulary import EncounterFormat, Kind, Status, Visibility
from .replica import Replica
from .schema import ANSWER_REACHED
from .sql import join, text

#: Encounters in a list: a year of a busy team.
LISTED = 300

_ANSWERED = join("EXISTS (SELECT 1 FROM message AS m WHERE m.contribution_uuid = c.uuid AND", ANSWER_REACHED, ")")
_TOLD = join(
    "EXISTS (SELECT 1 FROM message AS m WHERE m.contribution_uuid = c.uuid AND m.kind = 'answer'",
    "AND m.delivered_on IS NOT NULL)",
)  # fmt: skip


def _unshared(table: str, row: str) -> str:
    """Whether this computer has the row and the hub, as far as is known, hasn't."""
    return join(
        "EXISTS (SELECT 1 FROM local_base AS b WHERE b.table_name =", text(table), "AND b.row_uuid =", row,
        "AND b.rev IS NULL)",
    )  # fmt: skip


#: The encounters that are listed: all else is worked out for these alone.
_LATEST = "(SELECT * FROM encounter ORDER BY held_on DESC, created_at DESC, fid DESC LIMIT ?)"
_COLUMNS = join(
    "SELECT e.uuid, ifnull(e.place, ''), ifnull(e.held_on, ''), e.format, ifnull(e.mediator, ''),",
    "ifnull((SELECT display_name FROM member WHERE uuid = e.mediator), ''), ifnull(e.people_count, 0),",
    "count(DISTINCT c.author_uuid), count(c.uuid),", _unshared("encounter", "e.uuid"),
    "+ total(", _unshared("contribution", "c.uuid"), "),",
    "total(c.visibility = 'published'), total(c.uuid IS NOT NULL AND", _ANSWERED, "), total(c.uuid IS NOT NULL AND",
    _TOLD, "), ifnull(e.mood, ''), ifnull(e.notes, '') FROM",
)  # fmt: skip
_WITH_WORDS = join(
    "AS e LEFT JOIN contribution AS c ON c.encounter_uuid = e.uuid GROUP BY e.uuid",
    "ORDER BY e.held_on DESC, e.created_at DESC, e.fid DESC",
)  # fmt: skip
_SPOKEN = join(
    "SELECT c.uuid, ifnull(c.reference, ''), c.kind, ifnull(c.theme, ''), coalesce(c.body, c.title, ''),",
    "ifnull(c.body_fr, ''), ifnull(c.author_uuid, ''), coalesce(p.pseudonym, c.author_name, ''), c.status,",
    "c.visibility, p.publish_consent,", _unshared("contribution", "c.uuid"), ",", _ANSWERED, ",", _TOLD,
    "FROM contribution AS c LEFT JOIN profile AS p ON p.uuid = c.author_uuid",
    "WHERE c.encounter_uuid = ? ORDER BY c.fid",
)  # fmt: skip

_SAID = join(
    "SELECT c.encounter_uuid, ifnull(c.body, ''), ifnull(c.body_fr, ''), coalesce(p.pseudonym, c.author_name, '')",
    "FROM", _LATEST, "AS e JOIN contribution AS c ON c.encounter_uuid = e.uuid",
    "LEFT JOIN profile AS p ON p.uuid = c.author_uuid",
)  # fmt: skip


@dataclass(frozen=True)
class EncounterItem:
    """One encounter in the list. ``people`` counts those who were met, ``voices`` those whose words were noted.

    ``unshared`` counts the encounter itself and its words that only this computer has; ``told`` the words whose author
    has been told the answer.
    """

    uuid: str
    place: str
    held_on: str
    format: EncounterFormat
    mediator: str
    mediator_name: str
    people: int
    voices: int
    words: int
    unshared: int
    published: int
    answered: int
    told: int
    mood: str
    notes: str


@dataclass(frozen=True)
class Receipt:
    """One thing said, and how far it has come: received by the shared base, published, answered, told."""

    uuid: str
    reference: str
    kind: Kind
    theme: str
    words: str
    french: str
    author_uuid: str
    author: str
    status: Status
    visibility: Visibility
    may_publish: bool | None
    received: bool
    answered: bool
    told: bool

    @property
    def published(self) -> bool:
        """Whether everybody can read it."""
        return self.visibility is Visibility.PUBLISHED


def encounters(replica: Replica, limit: int = LISTED) -> list[EncounterItem]:
    """The latest encounters, the newest first."""
    statement = join(_COLUMNS, _LATEST, _WITH_WORDS)
    return [_item(row) for row in replica.connection.execute(statement, (limit,))]


def receipts(replica: Replica, encounter_uuid: str) -> list[Receipt]:
    """What was said there, in the order in which it was noted."""
    return [_receipt(row) for row in replica.connection.execute(_SPOKEN, (encounter_uuid,))]


def said_at(replica: Replica, limit: int = LISTED) -> dict[str, str]:
    """All that was said at each of the latest encounters, and by whom: what a search looks through."""
    found: dict[str, list[str]] = {}
    for uuid, *texts in replica.connection.execute(_SAID, (limit,)):
        found.setdefault(uuid, []).extend(texts)
    return {uuid: " ".join(texts) for uuid, texts in found.items()}


def encounter_of(replica: Replica, contribution_uuid: str) -> str | None:
    """The encounter at which a contribution was said."""
    statement = "SELECT encounter_uuid FROM contribution WHERE uuid = ?"
    row = replica.connection.execute(statement, (contribution_uuid,)).fetchone()
    return row[0] if row else None


def _item(row: Sequence[Any]) -> EncounterItem:
    """Texts first, then counts, then mood and notes, as they were selected."""
    uuid, place, held_on, kind, mediator, name, *counts, mood, notes = row
    people, voices, words, unshared, published, answered, told = (int(count) for count in counts)
    return EncounterItem(
        uuid, place, held_on, _word(EncounterFormat, kind, EncounterFormat.STREET), mediator, name, people, voices,
        words, unshared, published, answered, told, mood, notes,
    )  # fmt: skip


def _receipt(row: Iterable[Any]) -> Receipt:
    (uuid, reference, kind, theme, words, french, author, name, status, visibility, agreed, unshared, answered,
     told) = row  # fmt: skip
    return Receipt(
        uuid, reference, _word(Kind, kind, Kind.COMMENT), theme, words, french, author, name,
        _word(Status, status, Status.RECEIVED), _word(Visibility, visibility, Visibility.PRIVATE),
        None if agreed is None else bool(agreed), not unshared, bool(answered), bool(told),
    )  # fmt: skip


def _word(kind: Any, value: object, otherwise: Any) -> Any:
    """A word outside its list reads as *otherwise*, as everywhere."""
    try:
        return kind(value)
    except ValueError:
        return otherwise
