"""Who still waits, since when, and whether it is too long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.answers import (
    answer_due_on,
    answer_state,
    body_sha256,
    is_overdue,
    is_unanswered,
    latest_overdue_start,
)
from si_javais_un_quartier.domain.records import Contribution, Message
from si_javais_un_quartier.domain.settings import Delays
from si_javais_un_quartier.domain.vocabulary import AnswerState, MessageKind, MessageState, Status

DRAFT, APPROVED, PUBLISHED = MessageState
TEN_DAYS = Delays(answer=10)


def test_furthest_answer_counts_and_notes_don_t(answer_of: Callable[..., Message]) -> None:
    note = answer_of(PUBLISHED, kind=MessageKind.NOTE)
    reply = answer_of(PUBLISHED, kind=MessageKind.REPLY)
    assert answer_state([note, reply]) is AnswerState.NONE
    assert answer_state([answer_of(DRAFT), answer_of(PUBLISHED), note]) is AnswerState.PUBLISHED
    assert answer_state([answer_of(APPROVED, delivered_on="2026-01-02")]) is AnswerState.DELIVERED


def test_state_without_its_approval_is_a_draft(answer_of: Callable[..., Message]) -> None:
    assert answer_state([replace(answer_of(PUBLISHED), approved_sha256=None)]) is AnswerState.DRAFTED
    assert answer_state([replace(answer_of(APPROVED), body="x", delivered_on="2026-01-02")]) is AnswerState.DRAFTED


def test_any_body_can_be_hashed() -> None:
    assert body_sha256("\ud800") != body_sha256("?")
    assert body_sha256(None) == body_sha256("")


@pytest.mark.parametrize(
    ("columns", "state", "waits"),
    [
        pytest.param({}, None, True, id="nothing yet"),
        pytest.param({}, DRAFT, True, id="drafted"),
        pytest.param({}, APPROVED, True, id="approved, nobody told"),
        pytest.param({}, PUBLISHED, False, id="public"),
        pytest.param({"answer_wanted": False}, None, False, id="not wanted"),
        pytest.param({"status": Status.DECLINED}, APPROVED, True, id="closed, nobody told"),
        *(
            pytest.param({"status": status}, None, False, id=status.value)
            for status in (Status.NOTED, Status.DUPLICATE, Status.OFF_TOPIC, Status.WITHDRAWN)
        ),
    ],
)
def test_unanswered(
    columns: dict[str, Any], state: MessageState | None, waits: bool, answer_of: Callable[..., Message]
) -> None:
    messages = [] if state is None else [answer_of(state)]
    assert is_unanswered(Contribution(**columns), messages) is waits


@pytest.mark.parametrize(
    ("columns", "due"),
    [
        pytest.param({"occurred_on": "2026-11-20"}, date(2026, 12, 4), id="two weeks"),
        pytest.param({"occurred_on": "2026-04-30"}, date(2026, 5, 19), id="across May: 1st, 8th, Ascension"),
        pytest.param({"created_at": "2026-11-20T23:00:00.000Z"}, date(2026, 12, 4), id="written down"),
        pytest.param(
            {"occurred_on": "hier", "created_at": "2026-11-20T23:00:00.000Z"}, date(2026, 12, 4), id="unreadable"
        ),
        pytest.param({"occurred_on": "2026-11-20", "due_on": "2026-11-25"}, date(2026, 11, 25), id="set by hand"),
        pytest.param({}, None, id="unknown"),
        pytest.param({"occurred_on": "9999-12-31"}, None, id="end of time"),
    ],
)
def test_due(columns: dict[str, Any], due: date | None) -> None:
    assert answer_due_on(Contribution(**columns), TEN_DAYS) == due


@pytest.mark.parametrize(
    ("today", "late"), [(date(2026, 12, 4), False), (date(2026, 12, 5), True)], ids=["last day", "day after"]
)
def test_overdue(today: date, late: bool, answer_of: Callable[..., Message]) -> None:
    contribution = Contribution(occurred_on="2026-11-20")
    assert is_overdue(contribution, [], TEN_DAYS, today) is late
    assert is_overdue(contribution, [answer_of(PUBLISHED)], TEN_DAYS, today) is False
    assert is_overdue(replace(contribution, answer_wanted=False), [], TEN_DAYS, today) is False


@given(today=st.dates(date(2020, 1, 1), date(2030, 12, 31)), delay=st.integers(0, 30), back=st.integers(-3, 60))
def test_one_date_tells_all_that_are_late(today: date, delay: int, back: int) -> None:
    start = today - timedelta(days=back)
    late = is_overdue(Contribution(occurred_on=start.isoformat()), [], Delays(answer=delay), today)
    assert late is (start <= latest_overdue_start(today, Delays(answer=delay)))
