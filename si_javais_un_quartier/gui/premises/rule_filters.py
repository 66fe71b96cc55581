"""The town's rules as filters of the list and as sentences of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.town_rules import (
    AID_NAME,
    CLASS_NAME,
    Answer,
    Ruling,
    Rulings,
    TownRules,
    aid_sentence,
    class_names,
    tax_day,
    tax_name,
    tax_sentence,
)
from ...domain.vocabulary import Occupancy
from ...qgis_bridge.translation import render
from .held import Held

#: A filter: its key, its name with the number of premises, and which premises it keeps
Filter = tuple[str, str, int]
NONE = ""
_UNDATED = "class:?"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


def filters_of(held: Held) -> list[list[Filter]]:
    """The filters in their groups, each with how many premises it keeps."""
    return [[(key, name, sum(keeps(held, row, key) for row in range(len(held.premises)))) for key, name in group]
            for group in _named(held.settings.town_rules, held.today)]  # fmt: skip


def name_of(held: Held, key: str) -> str:
    """What a filter is called; nothing for none."""
    return next((name for group in _named(held.settings.town_rules, held.today) for it, name in group if it == key), "")


def keeps(held: Held, row: int, key: str) -> bool:
    """Whether the filter keeps the premises in a row."""
    rule, _, wanted = key.partition(":")
    if not rule:
        return True
    found = held.rulings[row]
    if rule == "class":
        vacant = held.premises[row].occupancy is Occupancy.VACANT
        return vacant and ("?" if found.years is None else str(found.years)) == wanted
    return _RULES[rule](found).answer.value == wanted


def reason(held: Held, row: int, key: str) -> str:
    """Why the filter keeps it; nothing for none."""
    rule = key.partition(":")[0]
    if rule == "class":
        name = held.rulings[row].class_name
        return render(name) if name is not None else ""
    return render(_RULES[rule](held.rulings[row]).why) if rule else ""


def statements(held: Held, row: int) -> tuple[tuple[str, str], ...]:
    """What each rule says of the premises in a row: its name, and the answer with its reason."""
    found = held.rulings[row]
    if held.premises[row].occupancy is not Occupancy.VACANT and found.aid.answer is Answer.NO:
        return ()
    said = (
        (AID_NAME, aid_sentence(found.aid)),
        (tax_name(held.today), tax_sentence(found.tax)),
        (CLASS_NAME, found.class_name),
    )
    return tuple((render(name), render(words)) for name, words in said if words is not None)


_RULES: dict[str, Callable[[Rulings], Ruling]] = {"aid": lambda it: it.aid, "tax": lambda it: it.tax}


def _named(rules: TownRules, today: str) -> Sequence[Sequence[tuple[str, str]]]:
    year = tax_day(today).year
    classes = [
        (f"class:{number}", _tr("Vacant for {years}").format(years=render(name)))
        for number, name in enumerate(class_names(rules.class_years))
    ]
    return (
        (("aid:yes", _tr("Shop front aid: eligible")), ("aid:unknown", _tr("Shop front aid: to find out"))),
        (
            ("tax:yes", _tr("Tax list of {year}: to be listed").format(year=year)),
            ("tax:unknown", _tr("Tax list of {year}: to find out").format(year=year)),
        ),
        (*classes, (_UNDATED, _tr("Date of vacancy to find out"))),
    )
