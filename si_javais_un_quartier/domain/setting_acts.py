"""One setting of the quarter kept as it is wanted, whoever decides on it."""

from __future__ import annotations

from .changes import Act, Insert, Update
from .phrases import Phrase
from .records import Setting
from .situation import UNCHANGED


def unchanged(wanted: Setting, present: Setting | None) -> Phrase | None:
    """A finding where the setting there is, if any, says so already."""
    return UNCHANGED if present is not None and present.value == wanted.value else None


def keep(name: Phrase, wanted: Setting, present: Setting | None) -> Act:
    """The act of that *name* that writes *wanted*, into the row there is if there is one."""
    if present is None:
        return Act(name, (Insert(wanted),))
    return Act(name, (Update(Setting, present.uuid, (("value", wanted.value),)),))
