"""The follow-up of one contribution: what the team asked, answered and noted, in the order it happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from ...domain.records import Contribution, Member, Message
from ...domain.vocabulary import Channel, Status, Visibility
from .calendar import Moment
from .dice import Dice
from .ledger import Ledger, Told, Words
from .people import Team, first_name
from .topics import Topic
from .typesetting import typeset
from .words import thread as words

#: Steps that need an answer to the author, or deserve one.
_ANSWERED_STEPS = frozenset(
    {
        Status.ANSWERED,
        Status.ALREADY_COVERED,
        Status.PLANNED,
        Status.ACCEPTED,
        Status.DONE,
        Status.DECLINED,
        Status.REFERRED,
    }
)
_WAITING = frozenset({Status.UNDER_REVIEW, Status.ON_HOLD, Status.AWAITING_VALIDATION})
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Step:
    """One step of status and when it was taken."""

    status: Status
    moment: Moment


@lru_cache(maxsize=256)
def _set(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(typeset, texts))


@lru_cache(maxsize=8)
def _questions(kind: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((question, replies) for kinds, question, replies in words.QUESTIONS if kind in kinds.split())


class Thread:
    """Writes into its ``ledger`` what followed *contribution*, said at the moment *said* and seen from *now*."""

    def __init__(self, ledger: Ledger, topic: Topic, said: Moment, now: Moment) -> None:
        self.ledger = ledger
        self._dice: Dice = ledger.dice
        self._team: Team = ledger.team
        self._contribution: Contribution = ledger.contribution
        self._topic = topic
        self._said = said
        self._now = now
        follower = self._contribution.assigned_to
        self._planner: Member = self._team.member(follower) if follower else self._team.by_name("Nadia")
        self._public = self._contribution.visibility is Visibility.PUBLISHED

    def run(self, steps: Sequence[Step], reason: str | None) -> None:
        """Go the way of *steps*; *reason* is why it was hidden, if it was."""
        pending, visibility = Visibility.PENDING.value, self._contribution.visibility.value
        if visibility != pending:
            seen = steps[0].moment if steps else self._later(self._said, 40)
            self.ledger.changed(("visibility", pending, visibility), self._planner, seen, reason)
        before = Status.RECEIVED
        for number, step in enumerate(steps):
            following = steps[number + 1].moment if number + 1 < len(steps) else None
            if step.status in _ANSWERED_STEPS:
                self._answer(step, last=following is None)
            self._status(before, step)
            if step.status is Status.NEEDS_QUALIFICATION:
                self._ask(step.moment, following)
            before = step.status
        if before in _WAITING:
            self._while_waiting(steps[-1].moment)
        if steps and self._dice.chance(0.2):
            author = self._team.by_name(self._dice.pick(("Karim", "Karim", "Samira", "Nadia")))
            self.ledger.note(Words(author, self._dice.pick(_set(words.NOTES)), self._later(steps[0].moment, 5)))

    def _status(self, before: Status, step: Step) -> None:
        reasons = words.REASONS.get(step.status.value)
        actor = self._team.by_name("Karim") if step.status is Status.WITHDRAWN else self._planner
        reason = self._dice.pick(_set(reasons)) if reasons else None
        self.ledger.changed(("status", before.value, step.status.value), actor, step.moment, reason)

    def _answer(self, step: Step, *, last: bool) -> None:
        """The answer that goes with *step*: written and approved just before it, then told."""
        fresh = (self._now.day - step.moment.day).days <= 6
        waits = last and fresh and self._dice.chance(0.35)
        published = step.moment if self._public and not waits else None
        told = None
        in_person = self._contribution.channel is Channel.ENCOUNTER or not published
        if in_person and not waits and self._dice.chance(0.85):
            day = min(self._now.day, step.moment.day + self._dice.randint(0, 6) * _DAY)
            told = Told(day.isoformat(), self._team.by_name(self._dice.pick(("Karim", "Samira"))).uuid)
        text = Words(self._planner, self._answer_text(step.status), self._earlier(step.moment))
        message = self.ledger.answer(text, published, told)
        if published and last and self._dice.chance(0.24):
            self._reply(self._dice.pick(_set(words.THANKS)), message, published, self._now)

    def _answer_text(self, status: Status) -> str:
        dice, topic = self._dice, self._topic
        parts = [dice.pick(_set(words.GREETINGS))]
        outcome = words.OUTCOMES.get(status.value)
        if outcome:
            parts.append(dice.pick(_set(outcome)))
        if status is Status.ANSWERED:
            parts.append(dice.pick(topic.replies))
        elif status is Status.DECLINED:
            parts.append(topic.refusal)
        elif status is Status.ALREADY_COVERED:
            parts.append(topic.existing)
        closing = dice.pick(_set(words.CLOSINGS))
        return self._filled(" ".join(parts) + (f"\n\n{closing}" if closing else ""))

    def _filled(self, text: str) -> str:
        return text.format(
            nom=first_name(self._contribution.author_name) or "à vous",
            objet=self._topic.about,
            quand=self._dice.pick(words.WHEN).replace("'", "’"),
            organisme=self._contribution.referred_to,
        )

    def _ask(self, asked: Moment, until: Moment | None) -> None:
        """A question back to the author, answered where the way went on."""
        dice = self._dice
        question, precisions = dice.pick(_questions(self._contribution.kind.value))
        text = self._filled(f"{dice.pick(_set(words.GREETINGS))} {typeset(question)}")
        moment = self._later(asked, 15)
        message = self.ledger.answer(Words(self._planner, text, moment), moment if self._public else None)
        if until is not None and (until.day, until.second) > (moment.day, moment.second + 600):
            self._reply(dice.pick(_set(precisions)), message, moment, until)

    def _while_waiting(self, since: Moment) -> None:
        """A first answer that says who is on it, a draft in the making, or nothing yet."""
        dice = self._dice
        waited = (self._now.day - self._said.day).days
        moment = self._later(since, 20)
        text = self._filled(f"{dice.pick(_set(words.GREETINGS))} {dice.pick(_set(words.OUTCOMES['interim']))}")
        if self._public and dice.chance(0.75 if waited > 16 else 0.15):
            self.ledger.answer(Words(self._planner, text, moment), moment)
        elif dice.chance(0.4):
            self.ledger.draft(Words(self._planner, f"{text} {dice.pick(self._topic.replies)}", moment))

    def _reply(self, body: str, to: Message, after: Moment, until: Moment) -> None:
        self.ledger.reply(body, to, self._between(after, until))

    def _later(self, moment: Moment, minutes: int) -> Moment:
        return Moment(moment.day, min(86399, moment.second + minutes * 60 + int(self._dice.random() * 60)))

    def _earlier(self, moment: Moment) -> Moment:
        """Shortly before *moment*, on the same day."""
        return Moment(moment.day, max(0, moment.second - 60 - int(self._dice.random() * 600)))

    def _between(self, after: Moment, until: Moment) -> Moment:
        """A moment after *after* and before *until*, within two days if there is the time."""
        gap = (until.day - after.day).days
        if gap < 1:
            return Moment(after.day, (after.second + max(until.second, after.second + 2)) // 2)
        ahead = int(self._dice.random() * min(3, gap))
        low = after.second + 60 if ahead == 0 else 25200
        return Moment(after.day + ahead * _DAY, min(86399, low + int(self._dice.random() * max(60, 79200 - low))))
