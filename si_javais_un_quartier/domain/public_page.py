"""Decides about what the quarter says of itself on its public map."""

from __future__ import annotations

import json

from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .public_settings import PublicMap, read_public_map
from .records import Member, Setting
from .setting_acts import keep, unchanged
from .settings import setting_record
from .situation import Decision, refused

KEY = "public_map"


def may_change(member: Member) -> bool:
    """Whether *member* may change it."""
    return obstacle(member, Deed.CHANGE_SETTINGS) is None


def change(member: Member, present: Setting | None, wanted: PublicMap) -> Decision:
    """Let it be *wanted*, in one act; *present* is the row there is, if any."""
    record = setting_record(KEY, wanted)
    refusal = refused(
        obstacle(member, Deed.CHANGE_SETTINGS),
        _unreadable(record),
        unchanged(record, present),
    )
    if refusal is not None:
        return refusal
    return keep(phrase(QT_TRANSLATE_NOOP("Phrases", "Settings of the public map")), record, present)


def _unreadable(record: Setting) -> Phrase | None:
    try:
        read_public_map(json.loads(record.value))
    except (ValueError, TypeError):
        return _WRONG
    return None


_WRONG = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "An address begins with https://; that of background tiles also holds z, x and y in braces. Nothing changed.",
    )
)
