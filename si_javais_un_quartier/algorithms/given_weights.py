"""The weights of the priority as a person types them into a parameter: ``30, 25, 15, 15, 15`` or JSON by part."""

from __future__ import annotations

import json
import re

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.weighing import PARTS, WHOLE, Weights

_WRONG = QT_TRANSLATE_NOOP(
    "Phrases",
    "The weights “{given}” can't be used: {number} numbers from 0 that sum to 100 are expected, for {parts} in this "
    "order, such as 30, 25, 15, 15, 15.",
)


def read_weights(text: str | None) -> Weights:
    """The weights that *text* gives, the usual ones where it gives none. Raises ``IntakeError`` for any other text."""
    said = (text or "").strip()
    if not said:
        return Weights()
    try:
        given = _named(said) if said.startswith("{") else _listed(said)
    except (ValueError, TypeError, RecursionError):
        given = {}
    if given.keys() != set(PARTS) or min(given.values()) < 0 or abs(sum(given.values()) - WHOLE) > 1e-6:
        raise IntakeError(phrase(_WRONG, given=said[:100], number=len(PARTS), parts=", ".join(PARTS)))
    return Weights(**given)


def _named(text: str) -> dict[str, float]:
    return {str(name): float(value) for name, value in json.loads(text).items()}


def _listed(text: str) -> dict[str, float]:
    numbers = [float(number) for number in re.split(r"[,;\s]+", text)]
    return dict(zip(PARTS, numbers)) if len(numbers) == len(PARTS) else {}
