"""The premises as the weights of the index rank them: the rows of the list, and what a sheet says of its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.search_text import words as words_of
from ...domain.weighing import Weights
from .. import words
from .held import Held, is_vacant
from .list_model import Row
from .rule_filters import keeps, reason
from .sheet_words import offer_words, state_words, title_of, why_apart_words

if TYPE_CHECKING:
    from ...analysis.stability import Stability

AVAILABLE, APART, VACANT, ALL = "available", "apart", "vacant", "all"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


class Ranking:
    """What is held, with one set of weights; ``scores`` are by the row of the premises."""

    def __init__(self, held: Held, weights: Weights) -> None:
        from ...analysis.priority import score

        self._held, self._weights = held, weights
        self.scores = score(held.standing.index, weights)
        self._firm: Stability | None = None

    def count_firm(self) -> None:
        """Try other weights around these: it takes a moment, and :meth:`firm_words` is silent until then."""
        from ...analysis.stability import stability

        self._firm = stability(self._held.standing.index, self._weights)

    # -- the list

    def counts(self) -> dict[str, int]:
        """How many there are of each state."""
        ranked = int((self.scores.ranks > 0).sum())
        vacant = sum(map(is_vacant, self._held.premises))
        return {AVAILABLE: ranked, APART: vacant - ranked, VACANT: vacant, ALL: len(self._held.premises)}

    def rows(self, state: str, text: str, rule: str = "") -> list[Row]:
        """The rows of a state in which words begin as in *text*: ranked ones by rank, then the others by address.

        *rule* is one of the filters of ``rule_filters``; each row then tells why it keeps it.
        """
        held, wanted = self._held, words_of(text)
        ranks = self.scores.ranks.tolist()
        found = []
        for number, it in enumerate(held.premises):
            ranked, vacant = bool(ranks[number]), is_vacant(it)
            fits = {AVAILABLE: ranked, APART: vacant and not ranked, ALL: True}.get(state, vacant)
            if fits and keeps(held, number, rule) and (not wanted or _begin(held.said[number], wanted)):
                found.append(number)
        found.sort(key=lambda number: (not ranks[number], ranks[number], title_of(held.premises[number])))
        return [self.row(number, rule) for number in found]

    def row(self, number: int, rule: str = "") -> Row:
        """The premises with that row, as the list shows it."""
        held, it, rank = self._held, self._held.premises[number], int(self.scores.ranks[number])
        linked, nearby = held.standing.wished_by(number)
        about = (
            reason(held, number, rule) or state_words(it, held.standing.index.months[number]),
            offer_words(it) if is_vacant(it) else it.last_activity or "",
            _tr("%n wish(es)", len(linked) + len(nearby)) if linked or nearby else "",
        )
        points = str(int(self.scores.totals[number])) if rank else ""
        return Row(number, rank, title_of(it), " · ".join(filter(None, about)), points)

    # -- the index of one

    def score_words(self, row: int) -> tuple[Sequence[int] | None, int, str, str]:
        """Points by part (None: not ranked), their sum, the rank in words, and those set apart."""
        rank, counts = int(self.scores.ranks[row]), self.counts()
        if not rank:
            return None, 0, why_apart_words(self._held.standing.index.apart[row]), ""
        return (
            self.scores.points[row].tolist(),
            int(self.scores.totals[row]),
            _tr("No. {rank} of {count} to be had").format(rank=rank, count=counts[AVAILABLE]),
            _tr("%n set apart", counts[APART]) if counts[APART] else "",
        )

    def index_words(self, row: int) -> str:
        """The index and the rank of a premises in a few words; nothing for one that isn't ranked."""
        points, total, rank, _ = self.score_words(row)
        return _tr("index {total}, {rank}").format(total=total, rank=rank) if points is not None else ""

    def firm_words(self, row: int) -> str:
        """How stable its place is; nothing until that is counted."""
        if self._firm is None or not self.scores.ranks[row]:
            return ""
        share = round(100 * float(self._firm.shares[row]))
        return _tr(
            "Among the first ten in {share} % of the trials when each weight varies by ±20 %. Of the first ten, "
            "{always} always stay."
        ).format(share=share, always=self._firm.always)


def rate_words(held: Held) -> str:
    """The vacancy of the quarter in a sentence; nothing where it isn't known."""
    whole = held.whole
    if whole.rate is None:
        return ""
    return _tr("{vacant} of {units} ground floors are vacant ({rate} %), {lasting} for a year or more.").format(
        vacant=words.number(whole.vacant), units=words.number(whole.units), rate=round(100 * whole.rate),
        lasting=words.number(whole.lasting),
    )  # fmt: skip


def _begin(said: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in said) for part in wanted)
