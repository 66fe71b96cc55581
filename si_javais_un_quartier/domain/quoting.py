"""Decides which words may be quoted: a person chooses them, one by one.

A quote is shown only where the contribution is public; it may be chosen before.
"""

from __future__ import annotations

from .changes import Act
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, phrase
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Situation, not_allowed, refused

_NO_WORDS = phrase(QT_TRANSLATE_NOOP("Phrases", "There are no words to quote."))
_CHOSEN = phrase(QT_TRANSLATE_NOOP("Phrases", "Chosen as a quote"))
_NOT_CHOSEN = phrase(QT_TRANSLATE_NOOP("Phrases", "No longer a quote"))


def choose_quote(situation: Situation, draw_uuid: DrawUuid, *, quotable: bool) -> Decision:
    """Choose the contribution's words as a quote, or no longer."""
    contribution = situation.contribution
    wordless = not any((text or "").strip() for text in (contribution.body, contribution.body_fr, contribution.title))
    refusal = refused(
        not_allowed(situation, Deed.EDIT),
        UNCHANGED if contribution.quotable == quotable else None,
        _NO_WORDS if quotable and wordless else None,
    )
    if refusal is not None:
        return refusal
    changes = Ledger(situation, draw_uuid).amend(contribution, quotable=quotable)
    return Act(_CHOSEN if quotable else _NOT_CHOSEN, tuple(changes))
