from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.analysis.who_spoke import (
    Heard,
    Voice,
    Way,
    ages_by_place,
    heard_by,
    hide_small,
    mostly,
    voices_of,
    way_of,
)
from si_javais_un_quartier.domain.records import Contribution, Profile
from si_javais_un_quartier.domain.vocabulary import Channel, Status


@pytest.mark.parametrize(
    ("channel", "encounter", "way"),
    [
        (Channel.WEB, None, Way.ONLINE),
        (Channel.ENCOUNTER, None, Way.MEDIATED),
        (Channel.MEETING, None, Way.MEDIATED),
        (Channel.WEB, "an encounter", Way.MEDIATED),
        (Channel.MAIL, None, Way.OTHER),
        (Channel.IMPORT, None, Way.OTHER),
        ("web", None, Way.ONLINE),
        (None, None, Way.OTHER),
    ],
)
def test_ways(channel: Any, encounter: Any, way: Any) -> None:
    assert way_of(channel, encounter) is way


@pytest.mark.parametrize(
    ("counts", "way"),
    [
        ((0, 0, 0), "none"),
        ((2, 1, 1), "online"),
        ((0, 1, 0), "mediated"),
        ((1, 1, 3), "otherwise"),
        ((2, 2, 1), "even"),
    ],
)
def test_the_way_most_words_came(counts: Any, way: Any) -> None:
    assert mostly(Heard("rue A", *counts, people=1)) == way


def test_words_and_people_by_theme() -> None:
    voices = [
        Voice(Way.ONLINE, "vivre", person="a"),
        Voice(Way.MEDIATED, "vivre", person="a"),
        Voice(Way.MEDIATED, "vivre", person=None),
        Voice(Way.OTHER, "", person="b"),
        Voice(Way.ONLINE, "circuler", person="b"),
    ]
    assert heard_by(voices, lambda voice: voice.theme) == [
        Heard("vivre", 1, 2, 0, 1),
        Heard("circuler", 1, 0, 0, 1),
        Heard("", 0, 0, 1, 1),
    ]


def test_records_become_voices_and_withdrawn_words_are_gone() -> None:
    said = [
        Contribution(uuid="1", author_uuid="mina", theme="vivre", channel=Channel.ENCOUNTER),
        Contribution(uuid="2", author_uuid="mina", status=Status.WITHDRAWN),
        Contribution(uuid="3"),
    ]
    voices = voices_of(said, [Profile(uuid="mina", age_band="75_over")], {"1": "rue A"})
    assert voices == [Voice(Way.MEDIATED, "vivre", "rue A", "mina", "75_over"), Voice(Way.ONLINE)]


def crowd(**people: int) -> list[Voice]:
    """People by ``street_band``; each speaks twice."""
    return [
        Voice(Way.ONLINE, street=key.split("_")[0], person=f"{key}{number}", age_band=key.split("_")[1])
        for key, count in people.items()
        for number in range(count)
        for _ in range(2)
    ]


def test_fewer_than_five_are_never_shown_nor_to_be_worked_out() -> None:
    table = ages_by_place(crowd(a_old=9, a_young=7, a_mid=3, b_old=6, b_young=8, b_mid=12), ("young", "mid", "old"))
    assert (table.rows, table.columns) == (("a", "b"), ("young", "mid", "old"))
    assert table.row_totals == (19, 26)
    (young, mid, old), second = table.cells
    assert (young, mid, old) == (None, None, 9)
    assert second == (None, None, 6)  # else the columns' totals would give them away


def test_a_street_of_few_shows_nothing() -> None:
    table = ages_by_place(crowd(a_old=2, b_old=20))
    assert table.cells[0] == (None,)
    assert table.row_totals[0] is None


def test_unknown_ages_stand_last_and_the_homeless_word_is_nowhere() -> None:
    voices = [*crowd(a_old=6), Voice(Way.ONLINE, street="a", person="x"), Voice(Way.ONLINE, person="y")]
    table = ages_by_place(voices, ("young", "old"))
    assert (table.rows, table.columns) == (("a",), ("young", "old", ""))


@given(st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(st.integers(0, 12), min_size=width, max_size=width))))
def test_no_row_or_column_gives_a_hidden_cell_away(counts: Any) -> None:
    hidden = hide_small(counts)
    assert all(mark for row, marks in zip(counts, hidden) for count, mark in zip(row, marks) if count < 5)
    lines = [list(zip(row, marks)) for row, marks in zip(counts, hidden)]
    for line in lines + [list(column) for column in zip(*lines)]:
        unseen = [count for count, mark in line if mark]
        if any(unseen) and len(unseen) < len(line):
            assert len(unseen) > 1
            assert sum(unseen) >= 5
