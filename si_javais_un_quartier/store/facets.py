"""How many contributions each value of one filter would leave, all other filters kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..domain.vocabulary import AnswerState, Word
from . import conditions
from .conditions import ANSWER_ORDER, Condition, ContributionFilter, Sort
from .sql import join


class Facet(Word):
    """A filter whose values are counted."""

    STATUS = "status"
    KIND = "kind"
    THEME = "theme"
    PEOPLE = "people"
    VISIBILITY = "visibility"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    ANSWER = "answer"
    PHOTO = "photo"
    PREMISES = "premises"
    CONFLICT = "conflict"
    UNANSWERED = "unanswered"


#: What is counted for each, and the fields of the filter that choose among the values.
_COUNTED: Mapping[Facet, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        Facet.STATUS: ("c.status", ("statuses", "families")),
        Facet.KIND: ("c.kind", ("kinds",)),
        Facet.THEME: ("c.theme", ("themes",)),
        Facet.PEOPLE: ("c.assigned_to", ("assigned_to",)),
        Facet.VISIBILITY: ("c.visibility", ("visibilities",)),
        Facet.CHANNEL: ("c.channel", ("channels",)),
        Facet.CAMPAIGN: ("c.campaign_uuid", ("campaigns",)),
        Facet.ANSWER: (conditions.ANSWER, ("answers",)),
        Facet.PHOTO: (conditions.WITH_PHOTO, ("with_photo",)),
        Facet.PREMISES: (conditions.HAS_PREMISES, ("has_premises",)),
        Facet.CONFLICT: (conditions.IN_CONFLICT, ("in_conflict",)),
        Facet.UNANSWERED: (conditions.UNANSWERED, ("unanswered",)),
    }
)
#: Those that few have: counted from the few.
_RARE: Mapping[Facet, str] = MappingProxyType(
    {Facet.PHOTO: conditions.AMONG_PHOTOS, Facet.CONFLICT: conditions.IN_CONFLICT}
)
_NONE = ContributionFilter()


def others(wanted: ContributionFilter, facet: Facet) -> ContributionFilter:
    """The filter without the choice that *facet* counts, in no order."""
    return replace(wanted, sort=Sort.NEWEST, **{name: getattr(_NONE, name) for name in _COUNTED[facet][1]})


def counts(connection: sqlite3.Connection, found: Condition, facet: Facet) -> dict[str, int]:
    """By stored word; "" where there is none; "1" and "0" for those with and without. Values of none are left out."""
    if facet in _RARE:
        return _with_and_without(connection, found, _RARE[facet])
    if facet is Facet.ANSWER and _is_crowd(connection, found):
        return _answers_of_many(connection, found)
    expression = _COUNTED[facet][0]
    statement = join("SELECT", expression, ", count(*) FROM contribution AS c WHERE", found.where, "GROUP BY 1")
    rows = connection.execute(statement, found.bound)
    if facet is Facet.ANSWER:
        return {str(ANSWER_ORDER[number]): count for number, count in rows}
    return {"" if value is None else str(value): count for value, count in rows}


def _count(connection: sqlite3.Connection, found: Condition) -> int:
    statement = join("SELECT count(*) FROM contribution AS c WHERE", found.where)
    return int(connection.execute(statement, found.bound).fetchone()[0])


def _with_and_without(connection: sqlite3.Connection, found: Condition, fact: str) -> dict[str, int]:
    having = _count(connection, found.and_also(Condition(fact, ())))
    both = {"1": having, "0": _count(connection, found) - having}
    return {value: count for value, count in both.items() if count}


#: So many that their answers are read all in one go, instead of one contribution's after the other.
_CROWD = 20_000
#: The answers by contribution, in the order of the index; the cross join keeps SQLite from asking it the other way.
_ANSWERED = join(
    "SELECT g.answer, count(*) FROM (SELECT a.contribution_uuid AS uuid, max(", conditions.ANSWER_RANK, ") AS answer",
    "FROM message AS a WHERE a.kind = 'answer' GROUP BY a.contribution_uuid) AS g",
    "CROSS JOIN contribution AS c ON c.uuid = g.uuid WHERE",
)  # fmt: skip


def _is_crowd(connection: sqlite3.Connection, found: Condition) -> bool:
    some = join("SELECT count(*) FROM (SELECT 1 FROM contribution AS c WHERE", found.where, "LIMIT ?)")
    return int(connection.execute(some, (*found.bound, _CROWD)).fetchone()[0]) == _CROWD


def _answers_of_many(connection: sqlite3.Connection, found: Condition) -> dict[str, int]:
    rows = connection.execute(join(_ANSWERED, found.where, "GROUP BY 1"), found.bound)
    answered = {str(ANSWER_ORDER[number]): count for number, count in rows}
    rest = _count(connection, found) - sum(answered.values())
    return {**({str(AnswerState.NONE): rest} if rest else {}), **answered}


_TAG = "ifnull((SELECT t.merged_into FROM tag AS t WHERE t.uuid = l.tag_uuid), l.tag_uuid)"
_ANY_MERGED = "SELECT EXISTS (SELECT 1 FROM tag WHERE merged_into IS NOT NULL)"


def tag_counts(connection: sqlite3.Connection, found: Condition | None) -> dict[str, int]:
    """By the tag's uuid, of all contributions where *found* is None; a merged tag counts as the one it leads to."""
    merged = bool(connection.execute(_ANY_MERGED).fetchone()[0])
    tag, number = (_TAG, "count(DISTINCT l.contribution_uuid)") if merged else ("l.tag_uuid", "count(*)")
    words = ["SELECT", tag, ",", number, "FROM"]
    if found is None:
        return dict(connection.execute(join(*words, "contribution_tag AS l GROUP BY 1")).fetchall())
    words += ["contribution AS c CROSS JOIN contribution_tag AS l ON l.contribution_uuid = c.uuid WHERE", found.where]
    return dict(connection.execute(join(*words, "GROUP BY 1"), found.bound).fetchall())
