"""A contribution and its surroundings to decide on, and what carries a decision out in memory."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from typing import Callable

import pytest

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Profile, ReviewEvent
from si_javais_un_quartier.domain.situation import Situation
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Role

ALL_ROLES = json.dumps([role.value for role in Role])
NADIA = Member(uuid="nadia", display_name="Nadia", roles=ALL_ROLES)


def _situation(**columns: object) -> Situation:
    """A situation whose contribution has those *columns*, before a member with every role."""
    contribution = Contribution(uuid="word", author_uuid="mina", body="Un atelier vélo ?")
    return Situation(
        contribution=replace(contribution, **columns),  # type: ignore[arg-type]
        member=NADIA,
        now="2026-11-20T10:00:00.000Z",
        today="2026-11-20",
        author=Profile(uuid="mina", pseudonym="Mina", publish_consent=True),
    )


def _answer(state: MessageState = MessageState.DRAFT, body: str = "Oui, au 12.", **columns: object) -> Message:
    approved = None if state is MessageState.DRAFT else body_sha256(body)
    message = Message("answer", contribution_uuid="word", author_uuid="karim", kind=MessageKind.ANSWER, body=body)
    return replace(message, state=state, approved_sha256=approved, **columns)  # type: ignore[arg-type]


def _carried_out(situation: Situation, act: Act) -> tuple[Situation, tuple[ReviewEvent, ...]]:
    """What the store would make of *act*, tags aside: the situation after it, and the events written."""
    rows = {row.uuid: row for row in (situation.contribution, *situation.messages, *situation.grouped_here)}
    events = []
    for change in act.changes:
        if isinstance(change, Update):
            rows[change.uuid] = replace(rows[change.uuid], **dict(change.values))  # type: ignore[arg-type]
        elif isinstance(change, Insert) and isinstance(change.record, ReviewEvent):
            events.append(change.record)
        elif isinstance(change, Insert) and isinstance(change.record, Message):
            rows[change.record.uuid] = change.record
    after = replace(
        situation,
        contribution=rows["word"],
        messages=tuple(row for row in rows.values() if isinstance(row, Message)),
        grouped_here=tuple(rows[row.uuid] for row in situation.grouped_here),
    )
    return after, tuple(events)


@pytest.fixture(scope="session")
def situation_of() -> Callable[..., Situation]:
    return _situation


@pytest.fixture(scope="session")
def answer_of() -> Callable[..., Message]:
    return _answer


@pytest.fixture(scope="session")
def carried_out() -> Callable[[Situation, Act], tuple[Situation, tuple[ReviewEvent, ...]]]:
    return _carried_out


@pytest.fixture(scope="session")
def draw() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"new-{next(numbers)}"
