"""Repeatable chance: the same seed tells the same story, uuids included. Never used for secrets."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice(random.Random):
    """A seeded source of draws; each part of the quarter has its own, so that one doesn't disturb the others."""

    @classmethod
    def of(cls, seed: int, part: str) -> Dice:
        """The dice of one *part* of the quarter number *seed*."""
        return cls(f"{seed}/{part}")

    def chance(self, probability: float) -> bool:
        """True in about *probability* of the draws."""
        return self.random() < probability

    def pick(self, things: Sequence[T]) -> T:
        """One of *things*, all equally likely (lighter than ``choice``, which matters for 100 000 rows)."""
        return things[int(self.random() * len(things))]

    def weighted(self, things: Sequence[tuple[T, float]]) -> T:
        """One of *things*, each as likely as its weight says; the weights add up to one or nearly."""
        left = self.random()
        for thing, weight in things:
            left -= weight
            if left < 0:
                return thing
        return things[-1][0]

    def uuid(self) -> str:
        """A uuid of version 4 drawn from this source."""
        digits = f"{self.getrandbits(128):032x}"
        variant = "89ab"[int(digits[16], 16) & 3]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"
