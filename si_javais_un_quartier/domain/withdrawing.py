"""A resident withdraws what they said: their words leave every file of the team, and nothing brings them back.

The number on their card is enough; nobody asks why. What goes is written down as erasures, which hold a uuid and a day
and no words: an erasure wins over any edit, and the shared base refuses that uuid ever after. It can't be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .changes import Act, Insert
from .permissions import Deed, may, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Erasure
from .situation import Decision, DrawUuid, Witness, refused

_NOTHING = phrase(QT_TRANSLATE_NOOP("Phrases", "No contribution has this number here."))


@dataclass(frozen=True)
class Belongings:
    """What would go: rows as (table, uuid), the contribution first; and what a person has to know before.

    ``others`` are further contributions of the same person. ``online``: the public map shows some of it. ``said`` is
    what stands behind the number, to be compared with what the person says before it goes.
    """

    rows: tuple[tuple[str, str], ...]
    contributions: int = 0
    messages: int = 0
    photos: int = 0
    supports: int = 0
    others: int = 0
    online: bool = False
    said: str = ""


def withdraw(witness: Witness, belongings: Belongings, today: str, draw_uuid: DrawUuid) -> Decision:
    """The erasures of *belongings*. Of mediators and planners on the author's behalf, and of administrators."""
    allowed = may(witness.member, Deed.WITHDRAW) or may(witness.member, Deed.ERASE)
    refusal = refused(
        None if allowed else obstacle(witness.member, Deed.WITHDRAW), None if belongings.rows else _NOTHING
    )
    if refusal is not None:
        return refusal
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Words withdrawn at their author’s request"))
    return Act(
        name,
        tuple(
            Insert(Erasure(uuid=draw_uuid(), table_name=table, row_uuid=uuid, asked_on=today, reason="withdrawal"))
            for table, uuid in belongings.rows
        ),
    )


def told(belongings: Belongings) -> Sequence[Phrase]:
    """What is gone, and what still waits."""
    said = [
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "Gone from this computer: contributions {posts}, messages {messages}, photos {photos}, supports "
                "{supports}, with their history, searches and notes of places to meet.",
            ),
            posts=belongings.contributions,
            messages=belongings.messages,
            photos=belongings.photos,
            supports=belongings.supports,
        ),
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "Still waits: the shared base, at your next synchronisation; your colleagues’ computers, at theirs; "
                "safety copies of the base, 30 days at most.",
            )
        ),
    ]
    if belongings.online:
        said.append(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases", "The public map shows some of it until it is put online again: do that today."
                )
            )
        )
    return said
