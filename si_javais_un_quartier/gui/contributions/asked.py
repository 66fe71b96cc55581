"""What an act asks before it is done, in words."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.steps import Requirement


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageWords", text)


def questions_for(needs: Collection[Requirement]) -> tuple[tuple[str, str], ...]:
    """The (key, question) of what is given with the act; what must be true already is no question."""
    known = {
        Requirement.REASON: ("reason", _tr("Why? (kept in the history)")),
        Requirement.DUPLICATE_OF: ("duplicate_of", _tr("Reference of the contribution to group with, such as K7M-4QX")),
        Requirement.REFERRED_TO: ("referred_to", _tr("Passed on to whom?")),
    }
    return tuple(known[need] for need in Requirement if need in needs and need in known)


def needs_words(asks: Collection[Requirement], *, blocked: bool) -> str:
    """What a step of status takes, in a word or two: what is asked with it, and the answer that must come before."""
    known = {
        Requirement.REASON: _tr("with a reason"),
        Requirement.DUPLICATE_OF: _tr("with which one"),
        Requirement.REFERRED_TO: _tr("to whom"),
    }
    said = [word for need, word in known.items() if need in asks]
    return ", ".join([*said, *([_tr("after an approved answer")] if blocked else [])])
