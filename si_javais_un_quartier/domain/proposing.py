"""An answer that is written and, where the same person may, approved: one act, one undo."""

from __future__ import annotations

from . import answering
from .changes import Insert
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Message
from .sequence import Decide, in_turn
from .situation import Decision, DrawUuid, Refusal, Situation

_BOTH = phrase(QT_TRANSLATE_NOOP("Phrases", "Answer written and approved"))


def propose(body: str, draw_uuid: DrawUuid, *, signed_as: str | None = None) -> Decide:
    """Write an answer, signed by a function; approve it at once where role and two-people rule allow.

    Else it waits as a draft for whoever may. Asked of many contributions, it is one message for each author, so that
    each stays traceable.
    """

    def decide(situation: Situation) -> Decision:
        drafted = answering.write_answer(situation, body, draw_uuid, signed_as=signed_as)
        if isinstance(drafted, Refusal):
            return drafted
        written = (it.record for it in drafted.changes if isinstance(it, Insert))
        uuid = next(record.uuid for record in written if isinstance(record, Message))
        both = in_turn(
            situation, _BOTH, lambda _: drafted, lambda then: answering.approve_answer(then, uuid, draw_uuid)
        )
        return drafted if isinstance(both, Refusal) else both

    return decide
