"""Decides on the town's rules about vacant premises: who analyses chooses them, and everybody then sees them."""

from __future__ import annotations

from .changes import Act
from .permissions import Deed, may, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Setting
from .setting_acts import keep, unchanged
from .settings import setting_record
from .situation import Decision, refused
from .town_rules import TownRules, findings

KEY = "town_rules"


def keep_town_rules(member: Member, rules: TownRules, present: Setting | None) -> Decision:
    """Let *rules* be the town's, in one act; *present* is the setting there is, if any."""
    record = setting_record(KEY, rules)
    refusal = refused(why_not(member), *findings(rules), unchanged(record, present))
    return refusal if refusal is not None else _kept(record, present)


def why_not(member: Member) -> Phrase | None:
    """Why *member* may not change the rules; None if they may."""
    return None if may(member, Deed.CHANGE_SETTINGS) else obstacle(member, Deed.ANALYSE)


def _kept(record: Setting, present: Setting | None) -> Act:
    return keep(phrase(QT_TRANSLATE_NOOP("Phrases", "The town’s rules on vacant premises changed")), record, present)
