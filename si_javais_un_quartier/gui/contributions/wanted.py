"""From what is chosen in the page's menus to the filter that the store understands, and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType

from ...domain.vocabulary import AnswerState, Channel, Family, Kind, Status, Visibility, Word
from ...store.conditions import ContributionFilter

YES, NO = "1", "0"
#: Before the key of a family of statuses, in the menu of statuses.
FAMILY = "family:"
CONFLICT, CHECK = "conflict", "check"
_WORDS: Mapping[str, tuple[str, type[Word]]] = MappingProxyType(
    {
        "kind": ("kinds", Kind),
        "visibility": ("visibilities", Visibility),
        "answer": ("answers", AnswerState),
        "channel": ("channels", Channel),
    }
)
_KEYS: Mapping[str, str] = MappingProxyType(
    {"theme": "themes", "tag": "tags", "people": "assigned_to", "campaign": "campaigns"}
)
_FACTS: Mapping[str, str] = MappingProxyType({"photo": "with_photo", "premises": "has_premises"})
_MARKS: Mapping[str, str] = MappingProxyType({CONFLICT: "in_conflict", CHECK: "needs_check"})

#: Which filter each figure of the strip stands for.
FIGURE_FILTERS: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "to_triage": {"statuses": (Status.RECEIVED,), "families": ()},
        "unanswered": {"unanswered": True},
        "overdue": {"unanswered": True, "overdue": True},
    }
)


def wanted_of(chosen: Mapping[str, Collection[str]]) -> ContributionFilter:
    """The filter of the keys chosen in each menu; with and without a photo, both chosen, say nothing."""
    families, statuses = split_statuses(chosen.get("status", ()))
    values: dict[str, object] = {"families": families, "statuses": statuses}
    for key, (field, word) in _WORDS.items():
        values[field] = tuple(word(each) for each in chosen.get(key, ()))
    for key, field in _KEYS.items():
        values[field] = tuple(chosen.get(key, ()))
    for key, field in _FACTS.items():
        facts = chosen.get(key, ())
        values[field] = YES in facts if len(facts) == 1 else None
    for mark, field in _MARKS.items():
        values[field] = mark in chosen.get("mark", ())
    return replace(ContributionFilter(), **values)  # type: ignore[arg-type]


def split_statuses(keys: Collection[str]) -> tuple[tuple[Family, ...], tuple[Status, ...]]:
    """The families and the single statuses among the keys of that menu."""
    families = tuple(Family(key[len(FAMILY) :]) for key in keys if key.startswith(FAMILY))
    return families, tuple(Status(key) for key in keys if not key.startswith(FAMILY))


def chosen_of(wanted: ContributionFilter) -> dict[str, tuple[str, ...]]:
    """The keys that :func:`wanted_of` would make *wanted* of."""
    found = {key: tuple(str(each) for each in getattr(wanted, field)) for key, (field, _) in _WORDS.items()}
    found["status"] = (*(FAMILY + str(each) for each in wanted.families), *map(str, wanted.statuses))
    found.update({key: tuple(getattr(wanted, field)) for key, field in _KEYS.items()})
    for key, field in _FACTS.items():
        fact = getattr(wanted, field)
        found[key] = () if fact is None else (YES if fact else NO,)
    found["mark"] = tuple(mark for mark, field in _MARKS.items() if getattr(wanted, field))
    return found


def figure_of(wanted: ContributionFilter) -> str:
    """The figure of the strip that is part of *wanted*, "" where none is."""
    if wanted.answered_since:
        return "answered_this_month"
    if wanted.first_answered_since:
        return "median_days"
    if wanted.overdue:
        return "overdue"
    return "unanswered" if wanted.unanswered else ""


def asks_the_same(one: ContributionFilter, other: ContributionFilter) -> bool:
    """Whether two filters are one on the page, where the map's view and the periods are always the present ones."""

    def present(wanted: ContributionFilter) -> tuple[ContributionFilter, bool, str]:
        timeless = replace(wanted, bbox=None, answered_since=None, first_answered_since=None)
        return timeless, wanted.bbox is None, figure_of(wanted)

    return present(one) == present(other)
