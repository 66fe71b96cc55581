"""What a town decides about vacant premises: its shopfront aid, its list for a tax, its classes of vacancy.

The tax on commercial wasteland is the *taxe sur les friches commerciales* of article 1530 of the *code général des
impôts*: premises out of use for two years on 1 January of the year of taxation, and unoccupied all that time. The town
hands the list of addresses in before 1 October of the year before, so the day looked at is the coming 1 January. The
tax office decides; premises whose owner can't be blamed for it are not taxed.

A date known to the year or the month is never taken for a day: where the days it may be disagree, the answer is
"unknown".
"""

from __future__ import annotations

import calendar
import json
import re
from dataclasses import asdict, dataclass
from datetime import date

from .instants import parse_date
from .json_values import listed, table, text, whole
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .vocabulary import Occupancy, Word

#: Characters of a perimeter's text: beyond, it is too detailed to travel with the settings.
LONGEST_PERIMETER = 200_000
MOST_MONTHS, MOST_YEARS = 600, 50
_PERIMETER = re.compile(r"(MULTI)?POLYGON\s*\([\d\s.,()+\-eE]+\)", re.IGNORECASE)
_SINCE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True)
class TownRules:
    """``aid_perimeter`` is WKT in the quarter's CRS; empty: everywhere in the quarter. ``class_years`` rise."""

    aid_months: int = 24
    aid_perimeter: str = ""
    tax_years: int = 2
    class_years: tuple[int, ...] = (1, 2, 5)


class Answer(Word):
    """Whether premises meet a rule."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


#: What the answers are called
ANSWERS = {
    Answer.YES: phrase(QT_TRANSLATE_NOOP("Phrases", "Yes")),
    Answer.NO: phrase(QT_TRANSLATE_NOOP("Phrases", "No")),
    Answer.UNKNOWN: phrase(QT_TRANSLATE_NOOP("Phrases", "to find out")),
}


@dataclass(frozen=True)
class Ruling:
    """An answer and its reason."""

    answer: Answer
    why: Phrase


@dataclass(frozen=True)
class State:
    """What is known of premises: ``since`` is ISO (a year, a month, a day), ``precision`` year, month or day.

    ``inside`` says whether they lie in the aid's perimeter, None where nobody knows.
    """

    occupancy: str | None
    since: str | None = None
    precision: str | None = None
    inside: bool | None = None


@dataclass(frozen=True)
class Rulings:
    """The rules on one premises.

    ``years`` is the number of its class, None where it is in none or unknown; ``class_name`` tells which of both, and
    is None for premises that aren't vacant.
    """

    aid: Ruling
    tax: Ruling
    years: int | None
    class_name: Phrase | None


def tax_day(today: str) -> date:
    """The 1 January that the list is made for: *today* (ISO) if it is one, else the coming one."""
    now = parse_date(today)
    return now if (now.month, now.day) == (1, 1) else date(now.year + 1, 1, 1)


def rule_on(state: State, rules: TownRules, today: str) -> Rulings:
    """What the rules say of premises on *today* (ISO)."""
    if state.occupancy != Occupancy.VACANT.value:
        other = _not_vacant(state.occupancy)
        return Rulings(other, other, None, None)
    span = _begun(state.since, state.precision, parse_date(today))
    years = _class(span, rules.class_years, parse_date(today))
    return Rulings(
        _aid(state.inside, span, rules, parse_date(today)), _tax(span, rules, today), years,
        class_names(rules.class_years)[years] if years is not None else _NO_CLASS,
    )  # fmt: skip


def class_names(limits: tuple[int, ...]) -> tuple[Phrase, ...]:
    """What the classes between *limits* (whole years) are called, the shortest first."""
    between = (
        phrase(QT_TRANSLATE_NOOP("Phrases", "{low} to {high} years"), low=low, high=high)
        for low, high in zip(limits, limits[1:])
    )
    under = phrase(QT_TRANSLATE_NOOP("Phrases", "under %n year(s)"), count=limits[0])
    return (under, *between, phrase(QT_TRANSLATE_NOOP("Phrases", "over %n year(s)"), count=limits[-1]))


def aid_sentence(ruling: Ruling) -> Phrase:
    """The answer on the town's aid with its reason."""
    return phrase(_AID_WORDS[ruling.answer], why=ruling.why)


def tax_sentence(ruling: Ruling) -> Phrase:
    """The answer on the list for the tax with its reason."""
    return phrase(_TAX_WORDS[ruling.answer], why=ruling.why)


_TO_FIND_OUT = QT_TRANSLATE_NOOP("Phrases", "to find out: {why}")
_AID_WORDS = {
    Answer.YES: QT_TRANSLATE_NOOP("Phrases", "eligible: {why}"),
    Answer.NO: QT_TRANSLATE_NOOP("Phrases", "not eligible: {why}"),
    Answer.UNKNOWN: _TO_FIND_OUT,
}
_TAX_WORDS = {
    Answer.YES: QT_TRANSLATE_NOOP("Phrases", "to be listed: {why}"),
    Answer.NO: QT_TRANSLATE_NOOP("Phrases", "not to be listed: {why}"),
    Answer.UNKNOWN: _TO_FIND_OUT,
}
AID_NAME = phrase(QT_TRANSLATE_NOOP("Phrases", "Shop front aid"))
CLASS_NAME = phrase(QT_TRANSLATE_NOOP("Phrases", "Class of vacancy"))


def tax_name(today: str) -> Phrase:
    """What the list for the tax is called on *today* (ISO)."""
    text = QT_TRANSLATE_NOOP("Phrases", "Tax on commercial wasteland, list of {year}")
    return phrase(text, year=tax_day(today).year)


def read_town_rules(value: object) -> TownRules:
    """The rules as the setting holds them. Raises TypeError, ValueError or KeyError for anything else."""
    held, usual = table(value), TownRules()
    perimeter = text(held.get("aid_perimeter", ""))
    limits = tuple(whole(each) for each in listed(held.get("class_years", list(usual.class_years))))
    rules = TownRules(
        whole(held.get("aid_months", usual.aid_months)), perimeter, whole(held.get("tax_years", usual.tax_years)),
        limits,
    )  # fmt: skip
    if findings(rules):
        raise ValueError("rules that can be applied are expected")
    return rules


def rules_text(rules: TownRules, srid: int) -> str:
    """The rules as a parameter takes them; their perimeter is in the CRS of that EPSG number."""
    return json.dumps({**asdict(rules), "crs": f"EPSG:{srid}"})


def findings(rules: TownRules) -> tuple[Phrase, ...]:
    """What is wrong with *rules*; nothing where they can be applied."""
    found = []
    limits = rules.class_years
    if not (0 <= rules.aid_months <= MOST_MONTHS and 0 <= rules.tax_years <= MOST_YEARS):
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "These lengths of vacancy can’t be applied.")))
    if len(limits) != 3 or list(limits) != sorted(set(limits)) or limits[0] < 1 or limits[-1] > MOST_YEARS:
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "The three limits of the classes must rise.")))
    if len(rules.aid_perimeter) > LONGEST_PERIMETER:
        found.append(
            phrase(QT_TRANSLATE_NOOP("Phrases", "This perimeter is too detailed: simplify it, then choose it again."))
        )
    elif rules.aid_perimeter and not _PERIMETER.fullmatch(rules.aid_perimeter):
        found.append(phrase(QT_TRANSLATE_NOOP("Phrases", "This perimeter can’t be read.")))
    return tuple(found)


# -- the rules one by one

_NO_CLASS = phrase(QT_TRANSLATE_NOOP("Phrases", "date of vacancy to find out"))
_NO_DATE = phrase(QT_TRANSLATE_NOOP("Phrases", "vacant, nobody knows since when"))
_BOTH = QT_TRANSLATE_NOOP("Phrases", "{time}, {place}")


def _not_vacant(occupancy: str | None) -> Ruling:
    known = {use.value for use in Occupancy if use is not Occupancy.UNKNOWN}
    if occupancy not in known:
        text = QT_TRANSLATE_NOOP("Phrases", "nobody knows whether it is vacant")
        return Ruling(Answer.UNKNOWN, phrase(text))
    return Ruling(Answer.NO, phrase(QT_TRANSLATE_NOOP("Phrases", "not vacant")))


def _aid(inside: bool | None, span: tuple[date, date] | None, rules: TownRules, now: date) -> Ruling:
    lasting, time = _lasts(span, rules.aid_months, now)
    if not rules.aid_perimeter:
        return Ruling(lasting, time)
    placed = {True: Answer.YES, False: Answer.NO, None: Answer.UNKNOWN}[inside]
    place = {
        Answer.YES: phrase(QT_TRANSLATE_NOOP("Phrases", "inside the perimeter")),
        Answer.NO: phrase(QT_TRANSLATE_NOOP("Phrases", "outside the perimeter")),
        Answer.UNKNOWN: phrase(QT_TRANSLATE_NOOP("Phrases", "place not known")),
    }[placed]
    both = (lasting, placed)
    answer = next((it for it in (Answer.NO, Answer.UNKNOWN) if it in both), Answer.YES)
    return Ruling(answer, phrase(_BOTH, time=time, place=place))


def _tax(span: tuple[date, date] | None, rules: TownRules, today: str) -> Ruling:
    day = tax_day(today)
    answer, time = _lasts(span, 12 * rules.tax_years, day)
    if span is None:
        return Ruling(answer, time)
    text = QT_TRANSLATE_NOOP("Phrases", "{time} on 1 January {year}")
    return Ruling(answer, phrase(text, time=time, year=day.year))


def _lasts(span: tuple[date, date] | None, wanted: int, day: date) -> tuple[Answer, Phrase]:
    """Whether the vacancy has lasted *wanted* months on *day*, and for how long in words.

    A month of doubt that changes nothing isn't told: the count is from the month's first day, as everywhere else.
    """
    if span is None:
        return Answer.UNKNOWN, _NO_DATE
    most, least = (_months(begun, day) for begun in span)
    answer = Answer.YES if least >= wanted else Answer.NO if most < wanted else Answer.UNKNOWN
    if most - least <= (answer is not Answer.UNKNOWN):
        return answer, phrase(QT_TRANSLATE_NOOP("Phrases", "vacant for %n month(s)"), count=most)
    text = QT_TRANSLATE_NOOP("Phrases", "vacant for {least} to {most} months")
    return answer, phrase(text, least=least, most=most)


def _class(span: tuple[date, date] | None, limits: tuple[int, ...], now: date) -> int | None:
    if span is None:
        return None
    numbers = {sum(1 for limit in limits if _months(begun, now) >= 12 * limit) for begun in span}
    return numbers.pop() if len(numbers) == 1 else None


def _begun(since: str | None, precision: str | None, now: date) -> tuple[date, date] | None:
    """The first and the last day on which the vacancy may have begun; None where no past date is known."""
    found = _SINCE.match(since or "")
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if precision == "year" or month is None:
        first, last = date(first.year, 1, 1), date(first.year, 12, 31)
    elif precision == "month" or day is None:
        first = first.replace(day=1)
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    else:
        last = first
    return (first, min(last, now)) if first <= now else None


def _months(begun: date, day: date) -> int:
    """Whole months from one date to a later one."""
    return max(0, (day.year - begun.year) * 12 + day.month - begun.month - (day.day < begun.day))
