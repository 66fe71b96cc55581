"""Handing a colleague where residents can be met again: a sealed file from hand to hand, never through the hub."""

from __future__ import annotations

import json
from typing import Any

from ..domain import sealed
from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.records import Profile
from .catalogue import Catalogue
from .hints import Hint, hints, hints_of, write_hint
from .replica import Replica

SHORTEST_PASSWORD = sealed.SHORTEST_PASSWORD

_SHORT = QT_TRANSLATE_NOOP("Phrases", "A password of {n} characters at least, told to your colleague by word of mouth.")
_NOT_OPENED = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases", "This file can’t be opened with that password, or it isn’t whole. Nothing was taken from it."
    )
)
_ELSEWHERE = phrase(
    QT_TRANSLATE_NOOP("Phrases", "This file is of another quarter’s shared base. Nothing was taken from it.")
)


def hand_over(replica: Replica, password: str) -> tuple[bytes, int]:
    """All hints of this computer, sealed, and how many. Raises ``IntakeError`` for a password that is too short."""
    if len(password) < SHORTEST_PASSWORD:
        raise IntakeError(phrase(_SHORT, n=SHORTEST_PASSWORD))
    known = hints(replica)
    rows = [[it.profile_uuid, it.place, it.hours, it.note, it.noted_on] for it in known]
    text = json.dumps({"hub": replica.meta("hub_id"), "hints": rows}, ensure_ascii=False)
    return sealed.seal(text, password), len(known)


def take_over(replica: Replica, content: bytes, password: str) -> tuple[int, int]:
    """Keep the hints of a sealed file for people who are known here; returns how many came, and how many didn't.

    A newer hint of one's own stays. Raises ``IntakeError``: another password, a damaged file, another quarter.
    """
    try:
        given: Any = json.loads(sealed.unseal(content, password))
    except (sealed.NotOpened, ValueError):
        raise IntakeError(_NOT_OPENED) from None
    if not isinstance(given, dict) or given.get("hub") != replica.meta("hub_id"):
        raise IntakeError(_ELSEWHERE)
    rows = [_hint(row) for row in given.get("hints", [])]
    whom = [hint.profile_uuid for hint in rows if hint is not None]
    known = {profile.uuid for profile in Catalogue(replica).some(Profile, whom)}
    present = hints_of(replica, whom)
    taken = [hint for hint in rows if hint is not None and hint.profile_uuid in known]
    newer = [it for it in taken if it.profile_uuid not in present or present[it.profile_uuid].noted_on < it.noted_on]
    with replica.transaction() as connection:
        for hint in newer:
            write_hint(connection, hint)
    return len(newer), len(rows) - len(taken)


def _hint(row: object) -> Hint | None:
    if isinstance(row, list) and len(row) == 5 and all(isinstance(each, str) for each in row):
        return Hint(*row)
    return None
