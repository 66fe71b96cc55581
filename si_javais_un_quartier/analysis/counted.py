"""Which words of a layer of contributions are counted; where no status is known, they are."""

from __future__ import annotations

from ..domain.vocabulary import Status
from .layers import Texts

#: Taken back, or not about the quarter: what nobody wishes, and what is not drawn.
ASIDE = frozenset((Status.WITHDRAWN.value, Status.OFF_TOPIC.value))


def still_said(statuses: Texts, count: int) -> list[int]:
    """The rows, of *count*, whose words were not withdrawn."""
    if statuses is None:
        return list(range(count))
    return [row for row, status in enumerate(statuses) if status != Status.WITHDRAWN.value]
