"""Settles what two people wrote at the same place: one value, the other, or a third.

Nothing is lost by settling: both values stay in the disagreement, which stays readable, and the change, where there is
one, leaves its review events.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from .changes import Act, Change, Delete, Update
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import (
    Campaign,
    Commitment,
    Conflict,
    Contribution,
    Encounter,
    Member,
    Message,
    Photo,
    Premises,
    Profile,
    Quarter,
    Record,
    Setting,
    Tag,
)
from .sequence import folded
from .situation import NOTHING_TO_WRITE, Decision, DrawUuid, Ledger, Refusal, Witness
from .vocabulary import ConflictState, MessageState

#: The unit of a clash between a change and a deletion.
DELETED = "deleted"
#: The reason that review events of a settled disagreement carry, as a word that screens translate.
SETTLED_REASON = "settled"

#: Fields that hold sentences of people: a third wording can be written for them.
SENTENCES = frozenset(
    {
        "title", "body", "body_fr", "name", "question", "closing_answer", "caption", "description", "note", "notes",
        "mood", "place", "outcome_note", "audience", "schedule", "organiser", "last_activity", "decision_ref",
    }
)  # fmt: skip

_DEEDS: Mapping[type[Record], Deed] = MappingProxyType(
    {
        Message: Deed.WRITE_ANSWER,
        Premises: Deed.SURVEY_PREMISES,
        Encounter: Deed.NOTE_ENCOUNTER,
        Profile: Deed.ADD_CONTRIBUTION,
        Photo: Deed.EDIT,
        Tag: Deed.TAG,
        Commitment: Deed.COMMIT,
        Member: Deed.CHANGE_MEMBERS,
        Setting: Deed.CHANGE_SETTINGS,
        Campaign: Deed.CHANGE_SETTINGS,
        Quarter: Deed.CHANGE_SETTINGS,
    }
)
_CONTRIBUTION_DEEDS: Mapping[str, Deed] = MappingProxyType(
    {"status": Deed.CHANGE_STATUS, "visibility": Deed.PUBLISH, "body_fr": Deed.ADD_CONTRIBUTION}
)


class Side(Enum):
    """Whose value is to stand. ``LOCAL``: of the person whose copy met the clash; ``HUB``: the one that stands now."""

    LOCAL = "local"
    HUB = "hub"
    OTHER = "other"


@dataclass(frozen=True)
class Version:
    """One side: values by field of the record, as stored, and who wrote them when, where that is known."""

    values: Mapping[str, object]
    by: str | None = None
    at: str | None = None


@dataclass(frozen=True)
class Disagreement:
    """A clash as a person sees it.

    ``before`` None: nothing in common is known. ``now`` None: the row is gone; else the same fields as they are now,
    which is what ``HUB`` means: it may have been changed again since the clash. ``contribution`` is what it is about,
    where it is about one. ``united``: other fields of the row, changed by one of the two only, where the clash was met
    on this computer.
    """

    conflict: Conflict
    record_type: type[Record]
    before: Mapping[str, object] | None
    mine: Version
    theirs: Version
    now: Mapping[str, object] | None
    contribution: Contribution | None = None
    united: tuple[str, ...] = ()

    @property
    def about_deletion(self) -> bool:
        """One changed the row, the other deleted it; it was kept. The only value is then that of ``DELETED``."""
        return self.conflict.unit == DELETED

    @property
    def settled(self) -> bool:
        """A person closed it."""
        return self.conflict.state is ConflictState.CLOSED

    def writable(self) -> tuple[str, ...]:
        """The fields for which a third wording can be written."""
        if self.now is None or self.about_deletion:
            return ()
        return tuple(field for field in self.mine.values if field in SENTENCES)

    def deed(self) -> Deed:
        """What settling it is for the roles: the same as making the change."""
        if self.record_type is Contribution:
            fields = tuple(self.mine.values)
            return _CONTRIBUTION_DEEDS.get(fields[0], Deed.EDIT) if fields else Deed.EDIT
        return _DEEDS.get(self.record_type, Deed.EDIT)


def settle(
    witness: Witness,
    it: Disagreement,
    side: Side,
    draw_uuid: DrawUuid,
    written: Mapping[str, str] | None = None,
) -> Decision:
    """Let *side* stand and close the disagreement; *written* are the third wordings, by field, for ``Side.OTHER``."""
    refusal = _refusal(witness, it)
    if refusal is None and side is Side.OTHER and not any(text.strip() for text in (written or {}).values()):
        refusal = Refusal((NOTHING_TO_WRITE,))
    if refusal is not None:
        return refusal
    changes = (*_changes(witness, it, side, draw_uuid, written or {}), _closing(it, side))
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Disagreement settled")), changes)


def settle_all(
    witness: Witness, them: Iterable[Disagreement], side: Side, draw_uuid: DrawUuid
) -> tuple[Act | None, Sequence[Disagreement]]:
    """One act that settles all that the person may settle, and those that wait for somebody else.

    Where the same value clashed several times, the newest disagreement decides and the older ones are closed with it.
    """
    changes: list[Change] = []
    others: list[Disagreement] = []
    decided: set[tuple[str, str]] = set()
    count = 0
    for it in them:
        if _refusal(witness, it) is not None:
            others.append(it)
            continue
        spot = (it.conflict.row_uuid, it.conflict.unit)
        if spot not in decided:
            changes += _changes(witness, it, side, draw_uuid, {})
        decided.add(spot)
        changes.append(_closing(it, side))
        count += 1
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Disagreements settled: {count}"), count=count)
    return (Act(name, folded(changes)) if count else None), others


def _refusal(witness: Witness, it: Disagreement) -> Refusal | None:
    if it.settled:
        return Refusal((phrase(QT_TRANSLATE_NOOP("Phrases", "This disagreement has been settled already.")),))
    found = obstacle(witness.member, it.deed())
    return Refusal((found,)) if found is not None else None


def _changes(
    witness: Witness, it: Disagreement, side: Side, draw_uuid: DrawUuid, written: Mapping[str, str]
) -> tuple[Change, ...]:
    if it.now is None:
        return ()
    if it.about_deletion:
        version = it.mine if side is Side.LOCAL else it.theirs
        return (Delete(it.record_type, it.conflict.row_uuid),) if version.values[DELETED] else ()
    if side is Side.HUB:
        return ()
    wanted = dict(it.mine.values) if side is Side.LOCAL else _third(it, written)
    changed = tuple((field, value) for field, value in wanted.items() if it.now.get(field) != value)
    if not changed:
        return ()
    ledger = Ledger(witness, draw_uuid, SETTLED_REASON)
    row = (it.conflict.table_name, it.conflict.row_uuid)
    events = tuple(ledger.event(row, field, it.now.get(field), value) for field, value in changed)
    return (Update(it.record_type, it.conflict.row_uuid, changed), *events)


def _third(it: Disagreement, written: Mapping[str, str]) -> dict[str, object]:
    """What a third wording writes; other words in an answer make it a draft again."""
    wanted: dict[str, object] = {field: text.strip() for field, text in written.items() if field in it.writable()}
    if it.record_type is Message and "body" in wanted:
        wanted.update(state=MessageState.DRAFT.value, approved_sha256=None)
    return wanted


def _closing(it: Disagreement, side: Side) -> Update:
    values = (("state", ConflictState.CLOSED), ("resolution", side.value))
    return Update(Conflict, it.conflict.uuid, values)
