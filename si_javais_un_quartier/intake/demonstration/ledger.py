"""Writes the messages and review events of one contribution, each with its stamps, as the desk would."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...domain import acceptance
from ...domain.answers import body_sha256
from ...domain.identity import computed_uuid
from ...domain.plain_text import one_line
from ...domain.records import Contribution, Member, Message, ReviewEvent
from ...domain.suspicions import Doubt, Suspicion
from ...domain.vocabulary import MessageKind, MessageState
from .calendar import Moment
from .dice import Dice
from .people import Team
from .typesetting import typeset

_DRAFT, _APPROVED, _PUBLISHED = (state.value for state in MessageState)


@dataclass(frozen=True)
class Words:
    """What a member of the team writes, and when."""

    author: Member
    body: str
    written: Moment


@dataclass(frozen=True)
class Told:
    """On which day (ISO) and by whom (a member's uuid) the author was told an answer."""

    on: str
    by: str


@dataclass
class Ledger:
    """The thread and the history of *contribution* so far."""

    dice: Dice
    team: Team
    contribution: Contribution
    messages: list[Message] = field(default_factory=list)
    events: list[ReviewEvent] = field(default_factory=list)

    def changed(self, change: tuple[str, str, str], actor: Member, moment: Moment, reason: str | None = None) -> None:
        """A column of the contribution (its name, what it was, what it is) changed."""
        self._event(("contribution", self.contribution.uuid), change, actor, moment, reason)

    def draft(self, words: Words) -> None:
        """An answer that is being written."""
        self._add(self._by_team(MessageKind.ANSWER, words), words)

    def note(self, words: Words) -> None:
        """An internal note."""
        self._add(self._by_team(MessageKind.NOTE, words), words)

    def answer(self, words: Words, published: Moment | None, told: Told | None = None) -> Message:
        """An answer whose words are approved, made public where *published* says when."""
        message = self._by_team(MessageKind.ANSWER, words, approved=True, published=published, told=told)
        self._add(message, words)
        row = ("message", message.uuid)
        self._event(row, ("state", _DRAFT, _APPROVED), self.team.by_name("Claire"), words.written)
        if published is not None:
            self._event(row, ("state", _APPROVED, _PUBLISHED), words.author, published)
        return message

    def reply(self, body: str, to: Message, moment: Moment) -> None:
        """The author of the contribution replies; the planner has read it, and it may be public."""
        self.messages.append(
            reply := Message(
                uuid=self.dice.uuid(),
                created_at=moment.stamp,
                updated_at=moment.stamp,
                contribution_uuid=self.contribution.uuid,
                reply_to=to.uuid,
                author_uuid=self.contribution.author_uuid,
                author_name=self.contribution.author_name,
                kind=MessageKind.REPLY,
                body=body,
            )
        )
        suspicion = Suspicion(Doubt.REPLY, "message", reply.uuid, self.contribution.uuid, one_line(body, 160))
        who, at, mark = self.team.by_name("Nadia").uuid, moment.stamp, suspicion.mark
        uuid = computed_uuid("review_event", reply.uuid, mark)
        row = ("message", reply.uuid, acceptance.FIELD, None, mark)
        self.events.append(ReviewEvent(uuid, at, at, who, 0, *row, typeset("Réponse relue"), who, at))

    def _add(self, message: Message, words: Words) -> None:
        self.messages.append(message)
        self._event(("message", message.uuid), ("kind", None, message.kind.value), words.author, words.written)

    def _by_team(
        self,
        kind: MessageKind,
        words: Words,
        *,
        approved: bool = False,
        published: Moment | None = None,
        told: Told | None = None,
    ) -> Message:
        author = words.author
        state = MessageState.PUBLISHED if published else MessageState.APPROVED if approved else MessageState.DRAFT
        return Message(
            uuid=self.dice.uuid(),
            created_at=words.written.stamp,
            updated_at=(published or words.written).stamp,
            updated_by=author.uuid,
            contribution_uuid=self.contribution.uuid,
            author_uuid=author.uuid,
            author_name=author.display_name,
            author_role=self.team.role(author),
            signed_as=self.team.functions[author.uuid],
            kind=kind,
            state=state,
            approved_sha256=body_sha256(words.body) if approved else None,
            body=words.body,
            published_at=published.stamp if published else None,
            delivered_on=told.on if told else None,
            delivered_by=told.by if told else None,
        )

    def _event(
        self,
        row: tuple[str, str],
        change: tuple[str, str | None, str],
        actor: Member,
        moment: Moment,
        reason: str | None = None,
    ) -> None:
        at, who = moment.stamp, actor.uuid
        uuid = self.dice.uuid()
        self.events.append(ReviewEvent(uuid, at, at, who, 0, *row, *change, reason, who, at))
