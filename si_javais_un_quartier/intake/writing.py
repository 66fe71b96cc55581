"""Writing imported rows: new ones in, known ones brought up to date, and never over what a person wrote since."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain.errors import NotAReplica
from ..domain.identity import new_reference
from ..domain.instants import SystemClock
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Clock
from ..domain.records import Contribution, Profile, Record
from ..store.acts import stored_row
from ..store.geopackage import forget_extent
from ..store.replica import Replica
from ..store.rows import column_of, read, row_values, stored
from ..store.schema import STAMPS, table_of
from ..store.sql import identifier, insert, join, places, update
from ..store.undo import Step
from .outcome import Check, CheckKind, Tally

#: Rows of one transaction: well under 100 ms, so that a layer can be saved in between.
BATCH = 200

_KEY_NOTE = "import_secret"
_ERASED = QT_TRANSLATE_NOOP("Phrases", "it was erased at its author's request and does not come back")
_GONE = QT_TRANSLATE_NOOP("Phrases", "what it was said to be the same as is gone")
_TWICE = QT_TRANSLATE_NOOP("Phrases", "the source holds it twice: it is the same as row {first}")


@dataclass(frozen=True)
class Candidate:
    """A row ready to be written, with the profile it needs and what is to be looked at.

    ``link`` is set where the row is another source's than the record it stands for.
    """

    number: int
    record: Record
    profile: Profile | None = None
    checks: tuple[Check, ...] = ()
    link: Link | None = None


@dataclass(frozen=True)
class Link:
    """A row of another source that stands for a record which is here.

    ``identity`` is the uuid that the row would have of its own; what it wrote is remembered under it. It fills what is
    empty and renews what it wrote itself; with ``take`` it replaces what differs. ``new`` says that it was just made.
    """

    identity: str
    take: bool = False
    new: bool = False


class Unusable(Exception):
    """A row that can't come in; carries the reason for the person."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(str(reason))
        self.reason = reason


def import_secret(replica: Replica) -> bytes:
    """The key of pseudonyms and digests of this replica, drawn at its first import; it never leaves the replica."""
    known = replica.meta(_KEY_NOTE)
    if known is None:
        known = secrets.token_hex(32)
        replica.set_meta(_KEY_NOTE, known)
    return bytes.fromhex(known)


def _identity(candidate: Candidate) -> str:
    return candidate.record.uuid if candidate.link is None else candidate.link.identity


class RowWriter:
    """Writes the candidates of one import into the table of *record_type*, a batch at a time.

    *fields* are those a second import may bring up to date; all else belongs to the team once the row is there.
    """

    def __init__(
        self,
        replica: Replica,
        record_type: type[Record],
        fields: Iterable[str],
        tally: Tally,
        clock: Clock | None = None,
    ) -> None:
        #: What takes each change back, the first first (``store.acts.note_done``); None: nobody asks for it.
        self.steps: list[Step] | None = None
        self._replica = replica
        self._type = record_type
        self._table = table_of(record_type)
        self._fields = tuple(fields)
        self._tally = tally
        self._clock = clock or SystemClock()
        self._secret = import_secret(replica)
        self._first: dict[str, int] = {}
        self._content: dict[int, int] = {}
        connection = replica.connection
        if replica.meta("srid") is None:
            raise NotAReplica(phrase(QT_TRANSLATE_NOOP("Phrases", "This is no working copy of a quarter.")))
        self._references = {row[0] for row in connection.execute("SELECT reference FROM contribution")}
        self._profiles = {row[0] for row in connection.execute("SELECT uuid FROM profile")}

    def write(self, candidates: Iterable[Candidate]) -> None:
        """Write one batch, all or nothing; rows that can't come in are counted as rejects.

        Raises what ``Replica.transaction`` raises.
        """
        batch = [it for it in candidates if self._is_first(it)]
        uuids = [candidate.record.uuid for candidate in batch]
        counts = [0, 0, 0]
        with self._replica.transaction() as connection:
            known = self._known(connection, batch)
            erased = self._among(connection, "erasure", uuids)
            for candidate in batch:
                if candidate.record.uuid in erased:
                    self._tally.reject(candidate.number, phrase(_ERASED))
                    continue
                current = known.get(candidate.record.uuid)
                if current is None and candidate.link is not None:
                    self._tally.reject(candidate.number, phrase(_GONE))
                elif current is None:
                    self._insert(connection, candidate)
                    counts[0] += 1
                else:
                    counts[1 if self._update(connection, candidate, *current) else 2] += 1
            forget_extent(connection, self._table.name)
        self._tally.imported += counts[0]
        self._tally.updated += counts[1]
        self._tally.unchanged += counts[2]

    def _is_first(self, candidate: Candidate) -> bool:
        first = self._first.setdefault(candidate.record.uuid, candidate.number)
        if first != candidate.number:
            self._tally.reject(candidate.number, phrase(_TWICE, first=first))
            return False
        return True

    def _known(
        self, connection: sqlite3.Connection, batch: list[Candidate]
    ) -> dict[str, tuple[Record, dict[str, str]]]:
        """The rows that are there already, with the digests of what this source wrote into them."""
        identities = {candidate.record.uuid: _identity(candidate) for candidate in batch}
        uuids = list(identities)
        where = join("uuid IN (", places(len(uuids)), ")")
        rows = {row.uuid: row for row in read(connection, self._type, where, uuids)}
        statement = join(
            "SELECT row_uuid, digests FROM local_import WHERE table_name = ? AND row_uuid IN (", places(len(uuids)), ")"
        )
        digests = dict(connection.execute(statement, (self._table.name, *identities.values())).fetchall())
        return {uuid: (row, json.loads(digests.get(identities[uuid], "{}"))) for uuid, row in rows.items()}

    def _among(self, connection: sqlite3.Connection, table: str, uuids: list[str]) -> set[str]:
        statement = join("SELECT row_uuid FROM", identifier(table), "WHERE row_uuid IN (", places(len(uuids)), ")")
        return {row[0] for row in connection.execute(statement, uuids)}

    # -- new rows

    def _insert(self, connection: sqlite3.Connection, candidate: Candidate) -> None:
        record, checks = self._numbered(candidate.record), list(candidate.checks)
        twin = self._twin(record, candidate.number)
        if twin is not None:
            checks.append(Check(record.uuid, CheckKind.DUPLICATE, None, str(twin)))
        if candidate.profile is not None and candidate.profile.uuid not in self._profiles:
            self._store(connection, candidate.profile)
            self._profiles.add(candidate.profile.uuid)
        self._store(connection, record)
        self._remember(connection, record.uuid, {field: getattr(record, field) for field in self._fields}, {})
        self._note(connection, checks)

    def _numbered(self, record: Record) -> Record:
        """A contribution with a reference nobody else has."""
        if not isinstance(record, Contribution):
            return record
        reference = record.reference
        if reference is None or reference in self._references:
            reference = new_reference(self._references.__contains__)
        self._references.add(reference)
        return replace(record, reference=reference)

    def _twin(self, record: Record, number: int) -> int | None:
        """The row of this source that says the same at the same place and day under another number, if any."""
        if not isinstance(record, Contribution):
            return None
        content = hash((record.title, record.body, record.geometry, record.occurred_on, record.author_uuid))
        first = self._content.setdefault(content, number)
        return first if first != number else None

    def _store(self, connection: sqlite3.Connection, record: Record) -> None:
        now = self._clock.now()
        values = row_values(record, self._replica.srid)
        values.update(created_at=record.created_at or now, updated_at=now, updated_by=self._replica.meta("member_uuid"))
        table = table_of(type(record)).name
        connection.execute(insert(table, values), tuple(values.values()))
        if self.steps is not None:
            self.steps.append(Step(table, record.uuid, None, values))

    # -- rows that are there

    def _update(
        self, connection: sqlite3.Connection, candidate: Candidate, current: Record, digests: Mapping[str, str]
    ) -> bool:
        """Bring a row up to date; true if anything changed."""
        record, link = candidate.record, candidate.link
        offered = {field: getattr(record, field) for field in self._fields if getattr(record, field) is not None}
        if link is not None:
            offered = {field: value for field, value in offered.items() if not self.says_nothing(value)}
        different = [field for field, value in offered.items() if value != getattr(current, field)]
        mine = [field for field in different if not self._may_write(getattr(current, field), digests.get(field), link)]
        taken = self.settled(current, {field: offered[field] for field in different if field not in mine})
        if taken:
            self._change(connection, record.uuid, taken)
        for more in self.history(candidate, current, taken):
            self._store(connection, more)
        moved_on = [field for field in mine if digests.get(field) != self._digest(offered[field])]
        written = {field: value for field, value in offered.items() if field not in mine}
        self._remember(connection, _identity(candidate), written, digests)
        if link is not None:
            return bool(taken)
        placed = getattr(current, "geometry", None) is not None
        checks = [it for it in candidate.checks if not (placed and it.what is CheckKind.TO_PLACE)]
        self._note(connection, [it for it in checks if it.what is not CheckKind.NO_DATE])
        if mine:
            check = Check(record.uuid, CheckKind.EDITED, None, ", ".join(mine))
            self._tally.checks.append(check)
            if moved_on:
                self._note_one(connection, check)
        return bool(taken)

    def _may_write(self, current: object, digest: str | None, link: Link | None) -> bool:
        """Whether a value may be replaced: it was written by an import of this source, or the link says so."""
        if link is not None and (link.take or current is None or self.says_nothing(current)):
            return True
        return digest == self._digest(current)

    def says_nothing(self, value: object) -> bool:
        """Whether a value stands for not knowing."""
        return False

    def settled(self, current: Record, taken: dict[str, object]) -> dict[str, object]:
        """What is written, given what is *taken* over into *current*: a table's own rules may add to it."""
        return taken

    def history(self, candidate: Candidate, current: Record, taken: Mapping[str, object]) -> Iterable[Record]:
        """Rows to write beside an update."""
        return ()

    def _change(self, connection: sqlite3.Connection, uuid: str, taken: Mapping[str, object]) -> None:
        values = {column_of(field): stored(value, self._replica.srid) for field, value in taken.items()}
        values.update(dict(zip(STAMPS[1:], (self._clock.now(), self._replica.meta("member_uuid")))))
        if self.steps is not None:
            before = stored_row(connection, self._table, uuid) or {}
            self.steps.append(Step(self._table.name, uuid, {name: before.get(name) for name in values}, values))
        connection.execute(update(self._table.name, values), (*values.values(), uuid))

    # -- what is remembered

    def _remember(
        self, connection: sqlite3.Connection, uuid: str, written: Mapping[str, object], digests: Mapping[str, str]
    ) -> None:
        made = {field: self._digest(value) for field, value in written.items() if value is not None}
        text = json.dumps({**digests, **made}, sort_keys=True)
        connection.execute("INSERT OR REPLACE INTO local_import VALUES (?, ?, ?)", (self._table.name, uuid, text))

    def _digest(self, value: object) -> str:
        content = value if isinstance(value, str) else repr(value)
        return hmac.new(self._secret, str(content).encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:16]

    def _note(self, connection: sqlite3.Connection, checks: Iterable[Check]) -> None:
        for check in checks:
            self._tally.checks.append(check)
            self._note_one(connection, check)

    def _note_one(self, connection: sqlite3.Connection, check: Check) -> None:
        """List a row to look at; one that a person has dealt with stays dealt with."""
        connection.execute(
            "INSERT OR IGNORE INTO local_check (table_name, row_uuid, what, score, detail, done) VALUES (?,?,?,?,?,?)",
            (self._table.name, check.row_uuid, check.what.value, check.score, check.detail, int(check.done)),
        )
