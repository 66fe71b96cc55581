"""Posters: for the window of a vacant ground floor, and "you said, we did" for a street. Public facts only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import Use, premises_use, public_premises
from ..domain.records import Commitment, Contribution, Premises
from ..domain.vocabulary import CommitmentState
from .answer_pages import state_words
from .by_street import by_street
from .context import NOTICE, Context
from .counting import by_tag
from .speaking import capital
from .theme_pages import chosen_quotes, shortened

_QUESTION = QT_TRANSLATE_NOOP("Phrases", "And you, what would you do here?")
_VACANT = QT_TRANSLATE_NOOP("Phrases", "{address}. This ground floor is vacant.")
_SAID = QT_TRANSLATE_NOOP("Phrases", "You have already told us")
_NOT_YET = QT_TRANSLATE_NOOP("Phrases", "Nobody has said anything about this place yet. Be the first.")
_FOOT = QT_TRANSLATE_NOOP("Phrases", "{n} contributions about this place, as of {day}. {notice}")
_FOOT_NONE = QT_TRANSLATE_NOOP("Phrases", "As of {day}. {notice}")
_FOOT_ONE = QT_TRANSLATE_NOOP("Phrases", "{n} contribution about this place, as of {day}. {notice}")
_STREET_FOOT = QT_TRANSLATE_NOOP("Phrases", "Commitments as of {day}. {notice}")
_TELL = QT_TRANSLATE_NOOP("Phrases", "Tell us")
_PHONE = QT_TRANSLATE_NOOP("Phrases", "With a telephone: scan this square, or type {address}")
_WITHOUT = QT_TRANSLATE_NOOP("Phrases", "Without a telephone: speak to the mediators.")
_MEET = QT_TRANSLATE_NOOP("Phrases", "{place}: {hours}")
_WE_DID = QT_TRANSLATE_NOOP("Phrases", "You said, we did")
_YOU_SAID = QT_TRANSLATE_NOOP("Phrases", "You said: {words}")

_MOST_WISHES, _MOST_PLACES, _MOST_DEEDS = 4, 3, 5


@dataclass(frozen=True)
class Ways:
    """How to answer: the head, the lines, and what the code holds; no code where there is no address."""

    head: str
    lines: str
    code: str


@dataclass(frozen=True)
class WindowPoster:
    """For the window of one ground floor."""

    organism: str
    question: str
    place: str
    said: str
    wishes: tuple[tuple[str, int], ...]
    quote: str
    quote_source: str
    ways: Ways
    foot: str


@dataclass(frozen=True)
class Told:
    """What was said, what was done about it, how far that is, and more about it where there is room."""

    said: str
    did: str
    state: str
    more: str = ""


@dataclass(frozen=True)
class StreetPoster:
    """For one street."""

    organism: str
    title: str
    place: str
    deeds: tuple[Told, ...]
    ways: Ways
    foot: str


def window_posters(context: Context, addresses: Iterable[str] = ()) -> tuple[WindowPoster, ...]:
    """A poster for each vacant ground floor that may be made public (those at *addresses*, if any is given)."""
    wanted = {one_line(address).casefold() for address in addresses}
    public = [it for it in context.material.premises if _may_be_shown(it)]
    chosen = [it for it in public if not wanted or one_line(it.address or "").casefold() in wanted]
    return tuple(_window(context, it) for it in sorted(chosen, key=lambda it: it.address or ""))


def _may_be_shown(it: Premises) -> bool:
    return premises_use(it) is Use.EMPTY and bool(it.address)


def _window(context: Context, premises: Premises) -> WindowPoster:
    speaker = context.speaker
    own = [it for it in context.published if it.premises_uuid == premises.uuid and public_premises(it, premises)]
    quotes = chosen_quotes(context, own)
    wishes = tuple((it.name, it.said.contributions) for it in by_tag(own, context.material.tags)[:_MOST_WISHES])
    foot = speaker.counted(
        len(own), _FOOT_ONE, _FOOT if own else _FOOT_NONE, day=_today(context), notice=speaker.say(NOTICE)
    )
    return WindowPoster(
        organism=_organism(context),
        question=speaker.say(_QUESTION),
        place=speaker.say(_VACANT, address=one_line(premises.address or "", 90)),
        said=speaker.say(_SAID) if own else speaker.say(_NOT_YET),
        wishes=wishes,
        quote=quotes[0].text if quotes else "",
        quote_source=quotes[0].source.split(",")[0] if quotes else "",
        ways=_ways(context),
        foot=" ".join((foot, context.material.note)).strip(),
    )


def street_posters(context: Context, names: Iterable[str] = ()) -> tuple[StreetPoster, ...]:
    """A poster for each street that a commitment came from (those of *names*, if any is given)."""
    wanted = {one_line(name).casefold() for name in names}
    given = [it for it in context.published if it.commitment_uuid]
    found = by_street(context.material, given)
    return tuple(_street(context, name, own) for name, own in found.items() if not wanted or name.casefold() in wanted)


def _street(context: Context, name: str, own: list[Contribution]) -> StreetPoster:
    speaker = context.speaker
    made = [it for it in context.material.commitments_of(own) if it.state is not CommitmentState.DROPPED]
    made.sort(key=lambda it: (it.state is not CommitmentState.DONE, it.due_on or ""))
    return StreetPoster(
        organism=_organism(context),
        title=speaker.say(_WE_DID),
        place=capital(name),
        deeds=tuple(_told(context, it, own) for it in made[:_MOST_DEEDS]),
        ways=_ways(context),
        foot=" ".join(
            (speaker.say(_STREET_FOOT, day=_today(context), notice=speaker.say(NOTICE)), context.material.note)
        ).strip(),
    )


def _told(context: Context, it: Commitment, own: list[Contribution]) -> Told:
    behind = [one for one in own if one.commitment_uuid == it.uuid]
    said = [one_line(one.title, 70) for one in behind if one.title]
    said += [shortened(words, 90) for one in behind if (words := one.body_fr or one.body)]
    words = context.speaker.quoted(said[0]) if said else ", ".join(one.reference or "" for one in behind[:3])
    state = state_words(context, it)
    return Told(
        context.speaker.say(_YOU_SAID, words=words), one_line(it.title, 110), state, one_line(it.body or "", 240)
    )


def _organism(context: Context) -> str:
    return context.material.settings.public_map.organism or context.collectivity


def _ways(context: Context) -> Ways:
    speaker, public = context.speaker, context.material.settings.public_map
    shown = public.address.partition("://")[2].rstrip("/") or public.address
    lines = [speaker.say(_PHONE, address=shown)] if shown else []
    lines.append(speaker.say(_WITHOUT))
    lines += [
        speaker.say(_MEET, place=one_line(it.name, 50), hours=one_line(it.hours, 50))
        for it in public.meeting_places[:_MOST_PLACES]
    ]
    return Ways(speaker.say(_TELL), "\n".join(lines), public.address)


def _today(context: Context) -> str:
    return context.speaker.day(date.fromisoformat(context.material.today).isoformat())
