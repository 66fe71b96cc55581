"""Looking at a suspicion and letting it be public all the same, for a reason that is remembered by the whole team."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .changes import Act
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .situation import Decision, DrawUuid, Ledger, Witness, refused
from .suspicions import Suspicion

#: The field of the review events that hold acceptances; ``new_value`` is the suspicion's mark.
FIELD = "publication_check"


def accept(witness: Witness, suspicions: Sequence[Suspicion], reason: str, draw_uuid: DrawUuid) -> Decision:
    """Let these be on the map. One event each, so that what changes later is asked about again."""
    possible = [it for it in suspicions if not it.final]
    refusal = refused(
        obstacle(witness.member, Deed.PUBLISH),
        None if reason.strip() else phrase(QT_TRANSLATE_NOOP("Phrases", "Say why: this step needs a reason.")),
        None if possible else _NOTHING,
    )
    if refusal is not None:
        return refusal
    ledger = Ledger(witness, draw_uuid, reason.strip())
    marks = {it.mark: it for it in possible}
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Looked at before publication ({count})"), count=len(marks))
    return Act(name, tuple(ledger.event((it.table, it.row_uuid), FIELD, None, mark) for mark, it in marks.items()))


def still_open(suspicions: Iterable[Suspicion], accepted: frozenset[str] | set[str]) -> tuple[Suspicion, ...]:
    """Those that nobody has accepted, or can."""
    return tuple(it for it in suspicions if it.final or it.mark not in accepted)


_NOTHING = phrase(QT_TRANSLATE_NOOP("Phrases", "Nothing here can be accepted: its author has said no."))
