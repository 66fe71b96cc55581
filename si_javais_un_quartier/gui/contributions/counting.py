"""How many contributions each value of one filter would leave; asked in the background, by the filter's key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ...domain.steps import FAMILIES
from ...domain.vocabulary import Family
from ...store.conditions import ContributionFilter
from ...store.contributions import ContributionRepository
from ...store.facets import Facet
from .wanted import CHECK, CONFLICT, FAMILY, YES

_FACETS: Mapping[str, Facet] = MappingProxyType(
    {
        "status": Facet.STATUS,
        "kind": Facet.KIND,
        "theme": Facet.THEME,
        "people": Facet.PEOPLE,
        "visibility": Facet.VISIBILITY,
        "answer": Facet.ANSWER,
        "channel": Facet.CHANNEL,
        "campaign": Facet.CAMPAIGN,
        "photo": Facet.PHOTO,
        "premises": Facet.PREMISES,
    }
)
COUNTED = (*_FACETS, "tag", "mark")


def counted(posts: ContributionRepository, wanted: ContributionFilter, key: str) -> Mapping[str, int]:
    """By the key of each value, all other filters kept; values of none may be left out."""
    if key == "tag":
        return posts.tag_counts(wanted)
    if key == "mark":
        return {
            CONFLICT: posts.facet_counts(wanted, Facet.CONFLICT).get(YES, 0),
            CHECK: posts.count(replace(wanted, needs_check=True)),
        }
    counts = posts.facet_counts(wanted, _FACETS[key])
    if key != "status":
        return counts
    families = {FAMILY + str(family): sum(counts.get(str(it), 0) for it in FAMILIES[family]) for family in Family}
    return {**counts, **families}
