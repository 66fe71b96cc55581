"""Columns of the premises that no row holds: what the town's rules say of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from ..analysis.libraries import check_libraries
from ..domain.errors import MissingLibrary
from ..domain.records import Premises
from ..domain.town_rules import Rulings, State, TownRules, rule_on

RULE_COLUMNS = ("vacancy_class", "shopfront_aid", "shopfront_aid_why", "wasteland_tax", "wasteland_tax_why")


def ruled(rules: TownRules, today: str) -> Callable[[Premises], Rulings]:
    """Says for one premises what *rules* hold on *today* (ISO).

    Without shapely nobody can tell who is inside the aid's perimeter: then that is "to find out".
    """
    contains = _perimeter(rules.aid_perimeter)

    def rule(it: Premises) -> Rulings:
        state = State(it.occupancy.value, it.vacant_since, it.vacant_since_precision, contains(it))
        return rule_on(state, rules, today)

    return rule


def rule_cells(found: Rulings) -> Mapping[str, object]:
    """The rules on one premises as the cells of ``RULE_COLUMNS``: answers and phrases."""
    values = (found.class_name, found.aid.answer, found.aid.why, found.tax.answer, found.tax.why)
    return dict(zip(RULE_COLUMNS, values))


def _perimeter(wkt: str) -> Callable[[Premises], bool | None]:
    try:
        check_libraries()
    except MissingLibrary:
        return lambda _: None
    from ..analysis.from_records import points_of
    from ..analysis.town_rules import inside_of

    return lambda it: inside_of(points_of([it.geometry]), wkt)[0]
