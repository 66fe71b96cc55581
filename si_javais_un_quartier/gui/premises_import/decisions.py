"""What a person decides of the rows that may be here already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable

from ...intake.matching import How, Proposal, alike
from ...intake.premises_import import Choice, Decided


class Decisions:
    """By row number; what isn't decided waits. *told* is called after each change."""

    def __init__(self, told: Callable[[], object]) -> None:
        self._told = told
        self.proposals: Sequence[Proposal] = ()
        self.made: dict[int, Decided] = {}

    def begin(self, proposals: Sequence[Proposal]) -> None:
        """Nothing is decided yet."""
        self.proposals, self.made = proposals, {}

    def decide(self, numbers: Iterable[int], choice: Choice, uuid: str = "", *, take: bool = False) -> None:
        """The rows *numbers* are the same as what they may be (or as *uuid*), another premises, or wait."""
        for number in numbers:
            if choice is Choice.LATER:
                self.made.pop(number, None)
            else:
                self.made[number] = Decided(choice, uuid if choice is Choice.SAME else "", take)
        self._told()

    def by_rule(self, how: How, within_m: float) -> dict[int, str]:
        """The undecided rows that a rule would call the same, with the uuid of what they are the same as."""
        found = alike(self.proposals, how, within_m)
        return {number: uuid for number, uuid in found.items() if number not in self.made}

    def apply_rule(self, how: How, within_m: float, *, take: bool) -> int:
        """Call them the same; how many."""
        found = self.by_rule(how, within_m)
        self.made.update((number, Decided(Choice.SAME, uuid, take)) for number, uuid in found.items())
        self._told()
        return len(found)

    def undecided(self) -> list[int]:
        """The rows that wait."""
        return [it.number for it in self.proposals if it.number not in self.made]

    def counts(self) -> dict[Choice, int]:
        """How many rows are the same, others, and wait."""
        chosen = [it.choice for it in self.made.values()]
        return {
            Choice.SAME: chosen.count(Choice.SAME),
            Choice.OTHER: chosen.count(Choice.OTHER),
            Choice.LATER: len(self.undecided()),
        }
