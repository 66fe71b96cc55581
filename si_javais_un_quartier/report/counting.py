"""The figures of a report: counted from the records, by rules that anyone can redo by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from ..domain.answers import CLOSED_WITHOUT_ANSWER, is_unanswered, waiting_since
from ..domain.instants import parse_date
from ..domain.records import Commitment, Contribution, Encounter, Message
from ..domain.vocabulary import CommitmentState, MessageKind, MessageState
from .material import is_mediated, people


@dataclass(frozen=True)
class Answering:
    """Of those that wanted an answer (``wanted``), how many have one, and the median delay in days; None of none."""

    wanted: int
    answered: int
    median_days: float | None
    late: int


@dataclass(frozen=True)
class Said:
    """Some contributions and the known people behind them; ``mediated`` of them came through the mediators."""

    contributions: int
    people: int
    mediated: int


@dataclass(frozen=True)
class Group:
    """Contributions that share a word (a tag, a theme), the word as stored."""

    name: str
    said: Said
    uuids: frozenset[str]


def said(contributions: Sequence[Contribution]) -> Said:
    """How much was said, and by how many."""
    return Said(len(contributions), people(contributions), sum(map(is_mediated, contributions)))


def answering(
    contributions: Iterable[Contribution], messages: Mapping[str, tuple[Message, ...]], answer_days: int
) -> Answering:
    """Who waited for an answer and got it. *late* answers took more than *answer_days* days (calendar days)."""
    wanted = [it for it in contributions if it.answer_wanted and it.status not in CLOSED_WITHOUT_ANSWER]
    answered = [it for it in wanted if not is_unanswered(it, messages.get(it.uuid, ()))]
    delays = [days for it in answered if (days := delay(it, messages.get(it.uuid, ()))) is not None]
    return Answering(
        len(wanted), len(answered), median(delays) if delays else None, sum(days > answer_days for days in delays)
    )


def delay(contribution: Contribution, messages: Iterable[Message]) -> int | None:
    """Days from the words to the first answer that reached somebody; None where either day is unknown."""
    since = waiting_since(contribution)
    reached = [day for it in messages if it.kind is MessageKind.ANSWER and (day := _reached(it)) is not None]
    return max(0, (min(reached) - since).days) if since is not None and reached else None


def _reached(message: Message) -> date | None:
    public = (message.published_at or "")[:10] if message.state is MessageState.PUBLISHED else ""
    days = [day for day in (_day(public), _day(message.delivered_on)) if day is not None]
    return min(days, default=None)


def _day(text: str | None) -> date | None:
    try:
        return parse_date(text or "")
    except ValueError:
        return None


def by_tag(contributions: Sequence[Contribution], tags: Mapping[str, tuple[str, ...]]) -> tuple[Group, ...]:
    """The tags of some contributions, the most used first, then by name. A contribution counts in each of its tags."""
    found: dict[str, list[Contribution]] = {}
    for it in contributions:
        for name in tags.get(it.uuid, ()):
            found.setdefault(name, []).append(it)
    return _groups(found)


def by_theme(contributions: Sequence[Contribution], order: Sequence[str]) -> tuple[Group, ...]:
    """The themes in the quarter's *order*, then those it no longer has; without a theme last, named ""."""
    found: dict[str, list[Contribution]] = {}
    for it in contributions:
        found.setdefault(it.theme or "", []).append(it)
    place = {key: number for number, key in enumerate(order)}
    groups = _groups(found)
    return tuple(sorted(groups, key=lambda group: (not group.name, place.get(group.name, len(place)), group.name)))


def _groups(found: Mapping[str, list[Contribution]]) -> tuple[Group, ...]:
    groups = (Group(name, said(items), frozenset(it.uuid for it in items)) for name, items in found.items())
    return tuple(sorted(groups, key=lambda group: (-group.said.contributions, group.name)))


def by_month(contributions: Iterable[Contribution], days: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """By month (``YYYY-MM``), how many and how many of them mediated; *days* is the day of each uuid."""
    found: dict[str, tuple[int, int]] = {}
    for it in contributions:
        month = days[it.uuid][:7]
        count, mediated = found.get(month, (0, 0))
        found[month] = (count + 1, mediated + is_mediated(it))
    return dict(sorted(found.items()))


def states(commitments: Iterable[Commitment]) -> Counter[CommitmentState]:
    """How many commitments in each state."""
    return Counter(it.state for it in commitments)


def met(encounters: Iterable[Encounter]) -> int:
    """People met, as the mediators counted them."""
    return sum(max(0, it.people_count or 0) for it in encounters)
