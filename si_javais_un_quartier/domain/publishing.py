"""What waits for the next time the public map goes online, and taking it back before that.

A contribution or an answer that is published waits in the queue until a person says that the map went online. Until
then it can be taken back without a reason, as if it had not been placed there.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from .answering import mark_delivered
from .changes import Act
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Member, Setting
from .sequence import Decide, in_turn
from .setting_acts import keep
from .settings import setting_record
from .situation import (
    NO_SUCH_MESSAGE,
    UNCHANGED,
    Decision,
    DrawUuid,
    Ledger,
    Refusal,
    Situation,
    Witness,
    not_allowed,
    refused,
)
from .vocabulary import MessageState, Visibility

#: The setting that says when the map last went online; its ``rev`` is the highest of the events that were in it.
KEY = "publication"
TAKEN_BACK_REASON = "taken_back"


class Waiting(Enum):
    """Why something is in the queue."""

    POST = "post"
    ANSWER = "answer"
    GONE = "gone"


@dataclass(frozen=True)
class Queued:
    """One thing that the next public map shows for the first time, or no more; ``row_uuid``: of a message or post."""

    waiting: Waiting
    row_uuid: str
    contribution_uuid: str
    reference: str
    title: str
    at: str
    by: str | None


@dataclass(frozen=True)
class Online:
    """When the map last went online; ``rev`` 0 where it never did."""

    rev: int = 0
    at: str = ""
    by: str = ""


def read_online(setting: Setting | None) -> Online:
    """What the setting says; never, where there is none or it can't be read."""
    try:
        kept = json.loads(setting.value) if setting is not None else {}
        return Online(int(kept["rev"]), str(kept["at"]), str(kept["by"]))
    except (ValueError, TypeError, KeyError):
        return Online()


def tell_online(situation: Situation, uuids: Sequence[str], draw_uuid: DrawUuid) -> Decision:
    """Note that the author, who posted online, can read those answers on the map: they are delivered today."""
    steps = [_told(uuid, draw_uuid) for uuid in uuids]
    return in_turn(situation, _TOLD, *steps)


def may_go_online(member: Member, not_sent: int) -> Refusal | None:
    """Why the map can't go online now, before anything is written; None where it can."""
    return refused(obstacle(member, Deed.PUBLISH), phrase(_UNSENT, count=not_sent) if not_sent else None)


def went_online(witness: Witness, present: Setting | None, rev: int, not_sent: int) -> Decision:
    """Note that the map went online with all that this copy holds up to *rev*.

    All must have been sent before: what only this computer knows can't be told from what comes later.
    """
    refusal = may_go_online(witness.member, not_sent)
    if refusal is not None:
        return refusal
    record = setting_record(KEY, {"rev": rev, "at": witness.now, "by": witness.member.uuid})
    return keep(phrase(QT_TRANSLATE_NOOP("Phrases", "Noted: the map is online")), record, present)


def take_back_post(situation: Situation, before: str | None, draw_uuid: DrawUuid) -> Decision:
    """Let the contribution be as visible as it was *before* it was placed in the queue."""
    known = {visibility.value: visibility for visibility in Visibility}
    target = known.get(before or "", Visibility.PENDING)
    possible = situation.contribution.visibility is Visibility.PUBLISHED and target is not Visibility.PUBLISHED
    refusal = refused(not_allowed(situation, Deed.PUBLISH), None if possible else UNCHANGED)
    if refusal is not None:
        return refusal
    ledger = Ledger(situation, draw_uuid, TAKEN_BACK_REASON)
    return Act(_TAKEN_BACK, tuple(ledger.amend(situation.contribution, visibility=target)))


def take_back_answer(situation: Situation, uuid: str, draw_uuid: DrawUuid) -> Decision:
    """Let the answer be approved and not public."""
    message = situation.message(uuid)
    if message is None:
        return Refusal((NO_SUCH_MESSAGE,))
    refusal = refused(
        not_allowed(situation, Deed.PUBLISH), UNCHANGED if message.state is not MessageState.PUBLISHED else None
    )
    if refusal is not None:
        return refusal
    ledger = Ledger(situation, draw_uuid, TAKEN_BACK_REASON)
    return Act(_TAKEN_BACK, tuple(ledger.amend(message, state=MessageState.APPROVED, published_at=None)))


def _told(uuid: str, draw_uuid: DrawUuid) -> Decide:
    return lambda situation: mark_delivered(situation, uuid, draw_uuid)


_UNSENT = QT_TRANSLATE_NOOP("Phrases", "Synchronise first: {count} changes are only on this computer.")
_TOLD = phrase(QT_TRANSLATE_NOOP("Phrases", "Answers delivered by the public map"))
_TAKEN_BACK = phrase(QT_TRANSLATE_NOOP("Phrases", "Taken out of the next publication"))
