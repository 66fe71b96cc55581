"""What the sheet of a premises says, in words: a plain description that widgets show and a printer prints."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isnan

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ...analysis.sentences import sentence_with, sentences
from ...domain import records
from ...domain.labels import AVAILABILITY, OCCUPANCY
from ...domain.owners import OWNER_KINDS
from ...domain.plain_text import one_line
from ...domain.vocabulary import Occupancy
from ...domain.weighing import PARTS
from ...qgis_bridge.result_plots import part_word
from ...qgis_bridge.translation import render
from .. import words
from .event_words import contact_words, told
from .held import Held
from .rule_filters import statements

#: Sentences shown under a wish before "more" is asked for
FIRST_SENTENCES = 2
_LONGEST_SENTENCE = 220


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


@dataclass(frozen=True)
class Sentence:
    """A resident's sentence, and the contribution it comes from."""

    text: str
    reference: str
    uuid: str


@dataclass(frozen=True)
class Wish:
    """A theme or a term with how many contributions hold it, and their sentences."""

    name: str
    count: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Part:
    """A part of the index: its name and the fact behind it."""

    key: str
    name: str
    fact: str


@dataclass(frozen=True)
class Dated:
    """A line of a history, or of a list of what has a *uuid*: its name and what there is to say."""

    day: str
    text: str
    uuid: str = ""


@dataclass(frozen=True)
class Sheet:
    """A premises as its sheet shows it."""

    uuid: str
    title: str
    state: str
    about_state: str
    offer: str
    facts: tuple[tuple[str, str], ...]
    heard: str
    themes: tuple[Wish, ...]
    terms: tuple[Wish, ...]
    parts: tuple[Part, ...]
    apart: str
    initiatives: tuple[tuple[str, str, str], ...]
    history: tuple[Dated, ...]
    contact: str
    rules: tuple[tuple[str, str], ...] = ()
    parcel_id: str = ""
    place: records.Place | None = field(default=None, compare=False)


def sheet_of(held: Held, row: int) -> Sheet:
    """The sheet of the premises in a row."""
    it = held.premises[row]
    linked, nearby = held.standing.wished_by(row)
    doings = [held.initiatives[number] for number in held.standing.initiatives_of(row)]
    themes, terms = _wishes(held, row)
    return Sheet(
        uuid=it.uuid,
        title=title_of(it),
        state=state_words(it, held.standing.index.months[row]),
        about_state=_since_words(it),
        offer=" · ".join(filter(None, (offer_words(it), _parcel_words(it)))),
        facts=(*_facts(it), *(held.context[row].items() if held.context else ())),
        heard=_heard(held, [*linked, *nearby]),
        themes=themes,
        terms=terms,
        parts=_parts(held, row, len(linked), len(nearby), len(doings)),
        apart=why_apart_words(held.standing.index.apart[row]),
        initiatives=tuple((doing.name or "", doing.schedule or doing.organiser or "", doing.uuid) for doing in doings),
        history=tuple(Dated(words.full_day(event.happened_on), told(event)) for event in held.events.get(it.uuid, ())),
        contact=contact_words(it.contact_state),
        rules=statements(held, row),
        parcel_id=it.parcel_id or "",
        place=it.geometry,
    )


def title_of(it: records.Premises) -> str:
    """The address, or what stands for it."""
    return one_line(it.address or it.last_activity or _tr("Premises without an address"), 120)


def state_words(it: records.Premises, months: float) -> str:
    """Like "Vacant for 38 months", or the occupancy."""
    if it.occupancy is not Occupancy.VACANT:
        return render(OCCUPANCY[it.occupancy])
    if isnan(months):
        return _tr("Vacant, nobody knows since when")
    return _tr("Vacant for less than a month") if months < 1 else _tr("Vacant for %n month(s)", int(months))


def offer_words(it: records.Premises) -> str:
    """Whether it can be had."""
    return render(AVAILABILITY[it.availability]) if it.availability else ""


def why_apart_words(reason: str | None) -> str:
    """Why a premises has no place in the ranking; nothing for one that has."""
    if reason is None:
        return ""
    known = {**{str(key): value for key, value in OCCUPANCY.items()}, **{str(k): v for k, v in AVAILABILITY.items()}}
    word = render(known[reason]) if reason in known else reason
    return _tr("Not ranked: {reason}").format(reason=word[:1].lower() + word[1:])


def _since_words(it: records.Premises) -> str:
    since, precision = it.vacant_since or "", it.vacant_since_precision or ""
    said = ""
    if it.occupancy is Occupancy.VACANT and len(since) >= 4:
        day = QDate.fromString((since + "-01-01")[:10] if len(since) == 4 else (since + "-01")[:10], "yyyy-MM-dd")
        pattern = "yyyy" if precision == "year" or len(since) == 4 else "MMM yyyy"
        said = QLocale().toString(day, pattern) if day.isValid() else ""
    seen = _tr("surveyed {day}").format(day=words.full_day(it.surveyed_on)) if it.surveyed_on else ""
    return ", ".join(filter(None, (said, seen)))


def _parcel_words(it: records.Premises) -> str:
    return _tr("parcel {id}").format(id=it.parcel_id) if it.parcel_id else ""


def _facts(it: records.Premises) -> tuple[tuple[str, str], ...]:
    facts = (
        (_tr("Last activity"), _said(it.last_activity)),
        (_tr("Area"), _measured(it.area_m2, "m²")),
        (_tr("Condition"), _said(it.condition)),
        (_tr("Shop front"), _measured(it.frontage_m, "m", tenths=True)),
        (_tr("Owner"), _said(_owner(it.owner_type))),
        (_tr("Step-free"), _yes(it.step_free)),
        (_tr("Shop window"), _said(it.shopfront)),
        (_tr("Extraction duct"), _yes(it.extraction_duct)),
        (_tr("Works needed"), _said(it.works_needed)),
        (_tr("Monthly rent"), _measured(it.monthly_rent, "€")),
        (_tr("Building"), _said(it.building_id)),
        (_tr("Source"), _said(it.source)),
    )
    return tuple((name, value) for name, value in facts if value)


def _said(text: str | None) -> str:
    return one_line(text or "", 120)


def _measured(value: float | None, unit: str, *, tenths: bool = False) -> str:
    """A number with its unit in the language of QGIS, nothing where it isn't known; *tenths*: even where they are 0."""
    if value is None:
        return ""
    digits = 1 if tenths or not float(value).is_integer() else 0
    return f"{QLocale().toString(float(value), 'f', digits)}\u00a0{unit}"


def _yes(value: bool | None) -> str:
    return "" if value is None else _tr("yes") if value else _tr("no")


def _owner(kind: str | None) -> str | None:
    return render(OWNER_KINDS[kind]) if kind in OWNER_KINDS else kind


def _heard(held: Held, rows: Sequence[int]) -> str:
    people = {held.contributions[row].author_uuid for row in rows} - {None}
    said = _tr("%n word(s)", len(rows))
    return said + ", " + _tr("%n people", len(people)) if people else said


def _wishes(held: Held, row: int) -> tuple[tuple[Wish, ...], tuple[Wish, ...]]:
    found = json.loads(held.standing.wishes_of(row))
    by_uuid = {held.contributions[number].uuid: held.contributions[number] for number in _rows_of(held, row)}
    recurring = [entry["term"] for entry in found["terms"]]
    themes = tuple(
        Wish(
            held.settings.theme_label(entry["theme"]),
            entry["count"],
            tuple(sentence_of(by_uuid[uuid], *recurring) for uuid in entry["uuids"]),
        )
        for entry in found["themes"]
    )
    terms = tuple(
        Wish(entry["term"], entry["count"], tuple(sentence_of(by_uuid[uuid], entry["term"]) for uuid in entry["uuids"]))
        for entry in found["terms"]
    )
    return themes, terms


def _rows_of(held: Held, row: int) -> list[int]:
    linked, nearby = held.standing.wished_by(row)
    return [*linked, *nearby]


def sentence_of(it: records.Contribution, *terms: str) -> Sentence:
    """The sentence to show of a contribution: the first that has one of *terms*, else its title, else its first."""
    body = it.body_fr or it.body
    said = "\n".join(filter(None, (body, it.title)))
    text = next(filter(None, (sentence_with(said, term) for term in terms)), "")
    text = text or it.title or next(iter(sentences(body)), "") or words.no_words()
    return Sentence(words.quoted(one_line(text, _LONGEST_SENTENCE)), it.reference or "", it.uuid)


def _parts(held: Held, row: int, linked: int, nearby: int, doings: int) -> tuple[Part, ...]:
    it, months = held.premises[row], held.standing.index.months[row]
    area = _measured(it.area_m2, "m²") or _tr("area not known")
    front = _measured(it.frontage_m, "m", tenths=True) or _tr("front not known")
    facts = {
        "vacancy": _tr("not known") if isnan(months) else _tr("%n month(s)", int(months)),
        "linked": words.number(linked),
        "nearby": words.number(nearby),
        "initiatives": words.number(doings),
        "fit": f"{area}, {front}",
    }
    names = {part: part_word(part) for part in PARTS}
    names["nearby"] = _tr("Wishes within {reach} m").format(reach=held.settings.priority.reach_m)
    return tuple(Part(part, names[part], facts[part]) for part in PARTS)
