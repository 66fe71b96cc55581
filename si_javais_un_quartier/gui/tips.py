"""Tooltips of words that a stranger, a colleague or a file may have brought: Qt takes what looks like markup for it."""

from __future__ import annotations

from html import escape

from ..domain.plain_text import visible

#: Letters of a tooltip: what is longer is read where it stands.
LONGEST = 600


def plain_tip(words: str) -> str:
    """*words* as a tooltip that shows them to the letter; "" for none."""
    shown = visible(words)
    cut = shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
    return "<p>" + escape(cut).replace("\n", "<br>") + "</p>" if cut else ""
