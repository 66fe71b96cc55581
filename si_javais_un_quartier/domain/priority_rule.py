"""Decides on the quarter's weights for the priority index: who analyses chooses them, and everybody then sees them."""

from __future__ import annotations

from .permissions import Deed, may, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Setting
from .setting_acts import keep, unchanged
from .settings import setting_record
from .situation import Decision, refused
from .weighing import PARTS, WHOLE, PriorityRule

KEY = "priority"


def keep_rule(member: Member, rule: PriorityRule, present: Setting | None) -> Decision:
    """Let *rule* be the quarter's, in one act; *present* is the setting there is, if any."""
    record = setting_record(KEY, rule)
    off = sum(getattr(rule.weights, part) for part in PARTS) != WHOLE
    refusal = refused(
        why_not(member),
        phrase(QT_TRANSLATE_NOOP("Phrases", "The weights must sum to 100.")) if off else None,
        unchanged(record, present),
    )
    if refusal is not None:
        return refusal
    return keep(phrase(QT_TRANSLATE_NOOP("Phrases", "Weights of the priority index changed")), record, present)


def why_not(member: Member) -> Phrase | None:
    """Why *member* may not change the weights; None if they may."""
    return None if may(member, Deed.CHANGE_SETTINGS) else obstacle(member, Deed.ANALYSE)
