"""What came and went beside a list that stays as it is until it is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from ...store.contributions import ContributionFilter, ContributionRepository


@dataclass(frozen=True)
class News:
    """How many contributions the search would find besides those shown, and which of these are still there."""

    count: int
    still: Sequence[int]


def news_of(posts: ContributionRepository, wanted: ContributionFilter, shown: Sequence[int]) -> News:
    """Compare what is shown with what there is. What merely doesn't fit the search any more counts as still there."""
    found = set(posts.all_keys(wanted))
    gone = {key for key in shown if key not in found and posts.uuid_of(key) is None}
    still = array("q", (key for key in shown if key not in gone)) if gone else shown
    return News(len(found.difference(shown)), still)
