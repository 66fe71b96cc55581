"""Sheets, hints and card numbers: kept on this computer, never tracked for sending, gone when they should be."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.changes import Insert
from si_javais_un_quartier.domain.encounters import MediatorDesk, Sheet, SpokenWord, Voice, finish
from si_javais_un_quartier.domain.identity import REFERENCE_ALPHABET, new_uuid
from si_javais_un_quartier.domain.photographs import TakenPhoto
from si_javais_un_quartier.domain.records import Contribution, Encounter, Member, Photo, PhotoPiece, Place, Profile
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import EncounterFormat, Kind
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.cards import (
    KEY,
    card_blocks,
    contribution_of_card,
    draw_block,
    next_card,
    unused_cards,
)
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.erase import purge
from si_javais_un_quartier.store.hints import (
    Hint,
    forget_hints,
    forget_old_hints,
    hint_of,
    hints,
    keep_hint,
    write_hint,
)
from si_javais_un_quartier.store.remembered import recall, remember
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.sheets import SHEET, finished, forget, forget_shared, keep, load, sheets

ODETTE, WORD, MEETING = (f"{n}" * 8 + "-aaaa-4aaa-8aaa-aaaaaaaaaaaa" for n in "567")
PHOTO = TakenPhoto(b"whole", b"small", 4, 3, "2026-11-20", "la vitrine")
WRITTEN = Sheet(
    MEETING, "2026-11-20", "2026-11-20T09:00:00.000Z", "campaign", Place(1.5, 2.5), "place", EncounterFormat.MARKET, 2,
    "animé", "notes", True,
    (
        Voice(
            ODETTE, "Odette", "60_74", "resident", True, True, True, True, "motsecret",
            (SpokenWord(WORD, "K7M-4QX", "Un café", "Un café", Kind.NEED, "t", "note", Place(3, 4), "là", "p", "s",
                        (PHOTO,), False),),
        ),
    ),
)  # fmt: skip


def dirty(replica: Replica) -> int:
    return int(replica.connection.execute("SELECT count(*) FROM local_base").fetchone()[0])


def write_down(replica: Replica, sheet: Sheet, clock: Any) -> None:
    """Finish a sheet as the desk does."""
    desk = MediatorDesk(
        Member(uuid="m", roles='["mediator"]'), clock.now(), clock.today(), lambda _: False, lambda _: False
    )
    act = finish(sheet, desk, new_uuid)
    assert not isinstance(act, Refusal), act
    found = [Hint(it.uuid, it.hint, noted_on=clock.today()) for it in sheet.voices]
    acts.perform(replica, act, "m", clock, lambda connection: [write_hint(connection, it) for it in found])


def test_a_sheet_comes_back_whole_from_the_file(replica: Replica) -> None:
    keep(replica, WRITTEN)
    keep(replica, WRITTEN)
    assert load(replica, MEETING) == WRITTEN
    with replica.sibling() as again:
        assert load(again, MEETING) == WRITTEN
    assert dirty(replica) == 0


def test_pictures_come_and_go_with_their_word(replica: Replica) -> None:
    keep(replica, WRITTEN)
    keep(replica, replace(WRITTEN, voices=()))
    rows = replica.connection.execute("SELECT key FROM local_view").fetchall()
    assert rows == [(SHEET + MEETING,)]


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    content=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["uuid", "voices", "words", "place", "kind", "x", "photos"]), inner)
        ),
        max_leaves=10,
    )
)
def test_whatever_stands_in_the_file_is_read_or_left_out(replica: Replica, content: Any) -> None:
    remember(replica, SHEET + "odd", {"uuid": "odd", "voices": content, "place": content, "format": content})
    assert [it.uuid for it in sheets(replica)] == ["odd"]


def test_open_until_written_open_again_when_taken_back_gone_when_shared(
    replica: Replica, clock: Any, synced: Callable[[], None]
) -> None:
    sheet = replace(WRITTEN, voices=(replace(WRITTEN.voices[0], age_band=None),))
    keep(replica, sheet)
    assert [it.uuid for it in sheets(replica)] == [MEETING]
    write_down(replica, sheet, clock)
    assert (sheets(replica), finished(replica)) == ((), {MEETING})
    assert forget_shared(replica) == 0
    acts.undo(replica, "m", clock)
    assert [it.uuid for it in sheets(replica)] == [MEETING]
    assert [Catalogue(replica).count(it) for it in (Encounter, Profile, Contribution, Photo, PhotoPiece)] == [0] * 5
    assert dirty(replica) == 0
    write_down(replica, sheet, clock)
    synced()
    assert forget_shared(replica) == 1
    assert load(replica, MEETING) is None


def test_taken_back_after_it_was_shared_nothing_is_left_to_send_for_ever(
    replica: Replica, clock: Any, synced: Callable[[], None]
) -> None:
    write_down(replica, replace(WRITTEN, voices=(replace(WRITTEN.voices[0], age_band=None),)), clock)
    synced()
    acts.undo(replica, "m", clock)
    waiting = replica.connection.execute("SELECT DISTINCT table_name FROM local_base ORDER BY 1").fetchall()
    assert ("photo_piece",) not in waiting
    assert ("contribution",) in waiting


def test_forgotten_by_hand(replica: Replica) -> None:
    keep(replica, WRITTEN)
    forget(replica, MEETING)
    assert replica.connection.execute("SELECT count(*) FROM local_view").fetchone() == (0,)


def test_erasure_takes_the_written_sheet_and_the_hint_but_no_open_one(
    replica: Replica, clock: Any, tmp_path: Path
) -> None:
    keep(replica, WRITTEN)
    other = replace(WRITTEN, uuid="open", voices=(Voice("x", words=(SpokenWord("y", supports=WORD, note=WORD),)),))
    keep(replica, other)
    write_down(replica, WRITTEN, clock)
    assert hint_of(replica, ODETTE) is not None
    purge(replica, [("profile", ODETTE), ("contribution", WORD)])
    assert hint_of(replica, ODETTE) is None
    assert load(replica, MEETING) is None
    assert load(replica, "open") == other
    assert not [it.name for it in tmp_path.iterdir() if b"motsecret" in it.read_bytes()]


# -- hints


def test_hints_are_kept_here_and_nowhere_that_travels(replica: Replica, do: Callable[..., Any], tmp_path: Path) -> None:
    do(Insert(Profile(uuid=ODETTE, pseudonym="Odette")))
    before = dirty(replica)
    keep_hint(replica, Hint(ODETTE, " mercredi ", noted_on="2026-11-20"))
    assert hints(replica) == (Hint(ODETTE, "mercredi", noted_on="2026-11-20"),)
    assert dirty(replica) == before
    keep_hint(replica, Hint(ODETTE, "motsecret", noted_on="2026-11-20"))
    assert forget_hints(replica, [ODETTE, "nobody"]) == 1
    assert hint_of(replica, ODETTE) is None
    replica.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert not [it.name for it in tmp_path.iterdir() if b"motsecret" in it.read_bytes()]


def test_a_hint_that_says_nothing_is_no_hint(replica: Replica) -> None:
    keep_hint(replica, Hint(ODETTE, "ici"))
    keep_hint(replica, Hint(ODETTE, "  "))
    assert hint_of(replica, ODETTE) is None


@pytest.mark.parametrize(("noted_on", "left"), [("2026-08-22", 1), ("2026-08-21", 0)], ids=["90 days", "91 days"])
def test_old_hints_go(replica: Replica, do: Callable[..., Any], noted_on: str, left: int) -> None:
    do(Insert(Profile(uuid=ODETTE, pseudonym="Odette")))
    keep_hint(replica, Hint(ODETTE, "ici", noted_on=noted_on))
    keep_hint(replica, Hint("nobody", "ici", noted_on="2026-11-20"))
    assert forget_old_hints(replica, "2026-11-20", 90) == 1 - left
    assert len(hints(replica)) == left
    assert hint_of(replica, "nobody") is not None


# -- card numbers


def test_a_block_is_drawn_once_and_dealt_in_order(replica: Replica, do: Callable[..., Any], clock: Any) -> None:
    block = draw_block(replica, 5, clock)
    assert card_blocks(replica) == (block,)
    assert len(set(block.references)) == 5
    assert set("".join(block.references)) <= {*REFERENCE_ALPHABET, "-"}
    one, two, three, four, five = block.references
    assert next_card(replica) == one
    do(Insert(Contribution(uuid=WORD, reference=one)))
    keep(replica, Sheet("s", "2026-11-20", voices=(Voice("v", words=(SpokenWord("w", two),)),)))
    assert unused_cards(replica) == (three, four, five)
    assert next_card(replica, after=three) == four
    assert contribution_of_card(replica, one.lower().replace("-", " ")) == WORD
    assert contribution_of_card(replica, "?") is None


def test_without_a_block_numbers_are_drawn_that_nobody_has(replica: Replica, clock: Any) -> None:
    first = next_card(replica)
    assert next_card(replica, after=first) != first
    (only,) = draw_block(replica, 1, clock).references
    keep(replica, Sheet("s", "2026-11-20", voices=(Voice("v", words=(SpokenWord("w", only),)),)))
    assert next_card(replica, after=only) != only


def test_a_spoilt_block_is_no_block(replica: Replica) -> None:
    remember(replica, KEY, [["at", ["K7M-4QX", 3, "no"]], "x", [1]])
    assert [block.references for block in card_blocks(replica)] == [("K7M-4QX",)]
    assert json.dumps(recall(replica, KEY))
