"""How many contributions each value of one filter would leave, all other filters kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..domain.vocabulary import Word
from . import conditions
from .conditions import ANSWER_ORDER, Condition, ContributionFilter, Sort
from .sql import join


class Facet(Word):
    """A filter whose values are counted one by one; statuses, kinds, themes and people are counted together."""

    VISIBILITY = "visibility"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    ANSWER = "answer"
    PHOTO = "photo"
    PREMISES = "premises"
    CONFLICT = "conflict"
    UNANSWERED = "unanswered"


#: What is counted for each, and the field of the filter that chooses among the values.
_COUNTED: Mapping[Facet, tuple[str, str]] = MappingProxyType(
    {
        Facet.VISIBILITY: ("c.visibility", "visibilities"),
        Facet.CHANNEL: ("c.channel", "channels"),
        Facet.CAMPAIGN: ("c.campaign_uuid", "campaigns"),
        Facet.ANSWER: (conditions.ANSWER, "answers"),
        Facet.PHOTO: (conditions.WITH_PHOTO, "with_photo"),
        Facet.PREMISES: (conditions.HAS_PREMISES, "has_premises"),
        Facet.CONFLICT: (conditions.IN_CONFLICT, "in_conflict"),
        Facet.UNANSWERED: (conditions.UNANSWERED, "unanswered"),
    }
)
_NONE = ContributionFilter()


def others(wanted: ContributionFilter, facet: Facet) -> ContributionFilter:
    """The filter without the choice that *facet* counts, in no order."""
    name = _COUNTED[facet][1]
    return replace(wanted, sort=Sort.NEWEST, **{name: getattr(_NONE, name)})


def counts(connection: sqlite3.Connection, found: Condition, facet: Facet) -> dict[str, int]:
    """By stored word; "" where there is none; "1" and "0" for those with and without. Values of none are left out."""
    expression = _COUNTED[facet][0]
    statement = join("SELECT", expression, ", count(*) FROM contribution AS c WHERE", found.where, "GROUP BY 1")
    rows = connection.execute(statement, found.bound)
    if facet is Facet.ANSWER:
        return {str(ANSWER_ORDER[number]): count for number, count in rows}
    return {"" if value is None else str(value): count for value, count in rows}


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
