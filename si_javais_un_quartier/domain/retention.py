"""What has been kept long enough: a list is proposed and signed by a person before anything is erased.

Delays are the quarter's own (``settings.retention``): contributions are kept so many months after they were closed,
profiles so many after their last contribution. Nothing goes by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .changes import Act, Insert
from .instants import parse_date
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Erasure
from .situation import Decision, DrawUuid, Witness, refused

_NOBODY_SIGNED = phrase(QT_TRANSLATE_NOOP("Phrases", "Say who signed the list, and on which day."))
_NOTHING = phrase(QT_TRANSLATE_NOOP("Phrases", "Nothing is ticked."))


@dataclass(frozen=True)
class Kept:
    """A row that has been kept long enough: a closed contribution, or a profile without contributions since.

    ``since`` is the ISO date from which its delay ran; ``words`` say a person what it is.
    """

    table: str
    uuid: str
    reference: str
    words: str
    since: str


@dataclass(frozen=True)
class Signature:
    """Who signed the list (a function, no name is needed), and the ISO date."""

    by: str
    on: str


def cut_off(today: str, months: int) -> str:
    """The ISO date *months* before *today*; what ended before it has been kept long enough."""
    day = parse_date(today)
    number = day.year * 12 + day.month - 1 - months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, 28)).isoformat()


def erase(witness: Witness, chosen: Sequence[Kept], signature: Signature, draw_uuid: DrawUuid) -> Decision:
    """The erasures of what was signed for; of administrators."""
    refusal = refused(
        obstacle(witness.member, Deed.ERASE),
        None if chosen else _NOTHING,
        None if signature.by.strip() and _is_day(signature.on) else _NOBODY_SIGNED,
    )
    if refusal is not None:
        return refusal
    reason = f"retention, signed by {' '.join(signature.by.split())} on {signature.on}"
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Erased after its time: {n}"), n=len(chosen))
    return Act(
        name,
        tuple(
            Insert(
                Erasure(uuid=draw_uuid(), table_name=it.table, row_uuid=it.uuid, asked_on=signature.on, reason=reason)
            )
            for it in chosen
        ),
    )


def _is_day(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return False
    return True
