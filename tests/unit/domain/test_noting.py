"""Words that came on paper or by phone become a contribution, with their author, their consent and their event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.noting import CHANNELS, Desk, Noted, new_contribution
from si_javais_un_quartier.domain.records import Contribution, Member, Place, Profile, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Channel, Kind, Status, Visibility

KARIM = Member(uuid="karim", display_name="Karim", roles='["mediator"]')
NOTED = Noted(words="Un banc, s'il vous plaît.", received_on="2026-11-20", pseudonym="Nora Tilleul")
DESK = Desk(KARIM, "2026-11-21T10:00:00.000Z", "2026-11-21", lambda _: False, lambda _: False)


def rows(decision: object) -> dict[type, Any]:
    """The one row of each table that an act inserts."""
    assert isinstance(decision, Act), decision
    assert all(isinstance(change, Insert) for change in decision.changes)
    return {type(change.record): change.record for change in decision.changes}


def test_one_act_holds_the_words_their_author_and_how_they_came(draw: Callable[[], str]) -> None:
    noted = replace(
        NOTED, channel=Channel.PHONE, kind=Kind.NEED, theme="bien_vivre", title="  Un banc\n", place=Place(1.00049, 2.0)
    )
    made = rows(new_contribution(noted, DESK, draw))
    contribution, author, event = made[Contribution], made[Profile], made[ReviewEvent]
    assert (contribution.author_uuid, contribution.author_name) == (author.uuid, "Nora Tilleul")
    assert (contribution.channel, contribution.kind, contribution.theme) == (Channel.PHONE, Kind.NEED, "bien_vivre")
    assert (contribution.title, contribution.geometry) == ("Un banc", Place(1.0, 2.0))
    assert (contribution.occurred_on, contribution.status) == ("2026-11-20", Status.RECEIVED)
    assert contribution.answer_wanted
    assert (event.table_name, event.row_uuid, event.field) == ("contribution", contribution.uuid, "created")
    assert (event.new_value, event.actor) == ("phone", "karim")


@given(words=st.text(min_size=1).filter(str.strip), french=st.text())
def test_words_are_kept_to_the_letter(words: str, french: str) -> None:
    numbers = iter(range(9))
    noted = replace(NOTED, words=words, french=french)
    contribution = rows(new_contribution(noted, DESK, lambda: str(next(numbers))))[Contribution]
    assert contribution.body == words
    assert contribution.body_fr == (french if french.strip() else None)


@pytest.mark.parametrize(
    ("consent", "visibility"),
    [
        pytest.param(True, Visibility.PENDING, id="yes"),
        pytest.param(False, Visibility.PRIVATE, id="no"),
        pytest.param(None, Visibility.PRIVATE, id="not asked"),
    ],
)
def test_only_a_yes_opens_the_way_to_the_map(
    consent: bool | None, visibility: Visibility, draw: Callable[[], str]
) -> None:
    made = rows(new_contribution(replace(NOTED, consent=consent), DESK, draw))
    assert (made[Contribution].visibility, made[Profile].publish_consent) == (visibility, consent)


def test_nobody_is_made_up_without_a_pseudonym(draw: Callable[[], str]) -> None:
    made = rows(new_contribution(replace(NOTED, pseudonym="  "), DESK, draw))
    assert Profile not in made
    assert (made[Contribution].author_uuid, made[Contribution].author_name) == (None, None)


def test_the_reference_is_one_that_nobody_has(draw: Callable[[], str]) -> None:
    asked: list[str] = []

    def taken(reference: str) -> bool:
        asked.append(reference)
        return len(asked) < 3

    made = rows(new_contribution(NOTED, replace(DESK, reference_taken=taken), draw))
    assert made[Contribution].reference == asked[2]


@pytest.mark.parametrize(
    ("noted", "desk", "said"),
    [
        pytest.param(replace(NOTED, words=" \n"), DESK, "Nothing was written yet.", id="no words"),
        pytest.param(replace(NOTED, received_on="2026-11-22"), DESK, "in the future", id="tomorrow"),
        pytest.param(replace(NOTED, received_on="hier"), DESK, "can’t be read", id="no date"),
        pytest.param(replace(NOTED, channel=Channel.WEB), DESK, "Say how the words came", id="a channel of its own"),
        pytest.param(NOTED, replace(DESK, pseudonym_taken=lambda _: True), "called", id="a taken pseudonym"),
        pytest.param(replace(NOTED, pseudonym="a" * 61), DESK, "at most", id="a long pseudonym"),
        pytest.param(NOTED, replace(DESK, member=replace(KARIM, roles='["analyst"]')), "role", id="an analyst"),
    ],
)
def test_what_can_not_be_noted(noted: Noted, desk: Desk, said: str, draw: Callable[[], str]) -> None:
    decision = new_contribution(noted, desk, draw)
    assert isinstance(decision, Refusal)
    assert [said in str(finding) for finding in decision.findings] == [True]


def test_channels_that_come_by_themselves_are_not_offered() -> None:
    assert set(Channel) - set(CHANNELS) == {Channel.WEB, Channel.IMPORT}
