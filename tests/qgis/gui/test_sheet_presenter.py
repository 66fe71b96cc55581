"""The encounter sheet without a window: every change is kept, one act at the end, nothing private in what travels."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.photographs import TakenPhoto
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Encounter, Place, Profile
from si_javais_un_quartier.domain.vocabulary import EncounterFormat, Kind, Visibility
from si_javais_un_quartier.gui.encounters.sheet_presenter import SheetPresenter
from si_javais_un_quartier.store import acts, sheets
from si_javais_un_quartier.store.cards import draw_block
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.encounters import encounters, receipts
from si_javais_un_quartier.store.hints import hints
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.encounter_bench import CAMPAIGN, RememberingSheet, Working, at_the_market, open_campaign
from tests.qgis.gui.quarter_bench import PREMISES, Clock, X, Y, without_roles, words

PHOTO = TakenPhoto(b"whole", b"small", 4, 3)


@pytest.fixture
def working(copy_path: Path) -> Iterator[Working]:
    with Replica.open(copy_path) as replica:
        open_campaign(replica)
        yield Working(replica)


@pytest.fixture
def view() -> RememberingSheet:
    return RememberingSheet()


@pytest.fixture
def presenter(working: Working, view: RememberingSheet) -> SheetPresenter:
    made = SheetPresenter(view, working)
    made.begin()
    return made


def kept(working: Working) -> list[str]:
    """The words that are in the file now, read through another connection."""
    with working.replica.sibling() as other:
        found = sheets.sheets(other)
        return [word.verbatim for word in found[0].words] if found else []


def test_a_fresh_sheet_asks_the_open_question_and_proposes_a_name_and_a_card(
    presenter: SheetPresenter, view: RememberingSheet
) -> None:
    shown = view.shown
    assert shown is not None
    assert (shown.sheet.campaign_uuid, shown.sheet.held_on) == (CAMPAIGN, "2026-11-21")
    assert shown.voice.pseudonym
    assert len(shown.word.reference) == 7
    assert (shown.voice.informed, shown.voice.publish, shown.voice.photo) == (False, False, False)
    assert "pour la Ville" in shown.lists.sentence
    presenter.let_go()
    assert presenter.sheet is None


def test_each_key_is_in_the_file_at_once(presenter: SheetPresenter, working: Working, view: RememberingSheet) -> None:
    for end in range(1, 12):
        presenter.change_word(verbatim="Un café ici"[:end])
        assert kept(working) == ["Un café ici"[:end]]
    assert view.saved is True


def test_while_another_program_holds_the_file_it_says_so_and_keeps_later(
    presenter: SheetPresenter, working: Working, view: RememberingSheet, copy_path: Path
) -> None:
    other = sqlite3.connect(copy_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    presenter.change_word(verbatim="Un café")
    assert view.saved is False
    other.execute("ROLLBACK")
    assert presenter.keep()
    assert view.saved is True
    assert kept(working) == ["Un café"]


def test_closed_while_another_program_holds_the_file_nothing_is_let_go(
    presenter: SheetPresenter, working: Working, view: RememberingSheet, copy_path: Path
) -> None:
    other = sqlite3.connect(copy_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    presenter.change_word(verbatim="Un café")
    presenter.let_go()
    assert presenter.sheet is not None
    presenter.throw_away()
    assert presenter.sheet.words[0].verbatim == "Un café"
    other.execute("ROLLBACK")
    presenter.let_go()
    assert presenter.sheet is None
    assert kept(working) == ["Un café"]


def test_several_people_with_several_words_become_one_act(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    at_the_market(presenter)
    before = len(acts.undo_list(working.replica))
    done = presenter.finish()
    assert done is not None
    assert (done.people, done.words, done.private) == (3, 7, 2)
    assert len(acts.undo_list(working.replica)) == before + 1
    (item,) = [it for it in encounters(working.replica) if it.uuid == done.uuid]
    assert item is not None
    assert (item.place, item.people, item.voices, item.words, item.unshared) == ("place Roannelle", 3, 3, 7, 8)
    found = receipts(working.replica, done.uuid)
    assert [it.words for it in found][:3] == ["Parole 0 0", "Parole 0 1", "Parole 0 2"]
    assert [it.reference for it in found] == list(done.cards)
    assert {it.visibility for it in found if it.author == "Voix 1"} == {Visibility.PRIVATE}
    assert not any(it.received or it.published or it.answered for it in found)
    assert sheets.sheets(working.replica) == ()
    assert [hint.place for hint in sorted(hints(working.replica), key=lambda it: it.place)] == [
        "motsecret 0", "motsecret 1", "motsecret 2",
    ]  # fmt: skip
    assert encounters(working.replica)[0] == item


def test_hints_are_in_no_table_that_travels_nor_in_the_undo(presenter: SheetPresenter, working: Working) -> None:
    at_the_market(presenter)
    presenter.finish()
    connection = working.replica.connection
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    holding = set()
    for table in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            if any("motsecret" in str(value) for value in row):
                holding.add(table)
    assert holding == {"local_contact_hint", "local_view"}


def test_finishing_can_be_taken_back_and_the_sheet_goes_on(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    at_the_market(presenter)
    done = presenter.finish()
    assert presenter.reopen()
    assert presenter.sheet is not None
    assert presenter.sheet.uuid == done.uuid
    assert len(presenter.sheet.words) == 7
    assert Catalogue(working.replica).count(Encounter) == 0
    presenter.change_word(verbatim="Autrement")
    assert presenter.finish().words == 7


def test_another_act_since_is_not_taken_back_instead(presenter: SheetPresenter, working: Working) -> None:
    at_the_market(presenter)
    presenter.finish()
    other = replace(words(0), uuid="11111111-1111-4111-8111-000000000000", reference="AAA-AAA")
    working.perform(Act(phrase("other"), (Insert(other),)))
    assert not presenter.reopen()
    assert Catalogue(working.replica).count(Encounter) == 1


def test_what_is_missing_is_said_and_nothing_is_written(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    assert presenter.finish() is None
    assert "Nothing was written" in str(view.findings[0])
    presenter.change_voice(pseudonym="mina,  du QUARTIER")
    presenter.change_word(verbatim="Un café")
    assert presenter.finish() is None
    assert "mina, du QUARTIER" in str(view.findings[0])
    assert Catalogue(working.replica).count(Encounter) == 0


def test_who_may_not_note_encounters_is_told_at_once(working: Working, view: RememberingSheet) -> None:
    working.who = without_roles()
    SheetPresenter(view, working).begin()
    assert view.shown.obstacle is not None


def test_an_empty_word_is_used_before_another_is_begun(presenter: SheetPresenter, view: RememberingSheet) -> None:
    presenter.next_word()
    presenter.next_person()
    assert (len(view.shown.sheet.voices), len(view.shown.sheet.words)) == (1, 1)
    presenter.change_word(verbatim="Un")
    presenter.next_word()
    presenter.next_word()
    assert len(view.shown.sheet.words) == 2
    presenter.next_person()
    presenter.next_person()
    assert len(view.shown.sheet.voices) == 2


def test_cards_are_dealt_from_the_block_in_order(working: Working, view: RememberingSheet) -> None:
    block = draw_block(working.replica, 4, Clock())
    presenter = SheetPresenter(view, working)
    presenter.begin()
    for text in ("un", "deux"):
        presenter.change_word(verbatim=text)
        presenter.next_word()
    presenter.change_word(verbatim="trois")
    presenter.next_person()
    presenter.change_word(verbatim="quatre")
    assert [word.reference for word in view.shown.sheet.words] == list(block.references)


def test_a_card_typed_from_another_pack_deals_the_one_under_it(working: Working, view: RememberingSheet) -> None:
    block = draw_block(working.replica, 9, Clock())
    presenter = SheetPresenter(view, working)
    presenter.begin()
    presenter.change_word(verbatim="un", reference=block.references[5].lower())
    presenter.next_word()
    assert view.shown.word.reference == block.references[6]


def test_removed_people_and_words_come_back(presenter: SheetPresenter, view: RememberingSheet) -> None:
    at_the_market(presenter)
    first = view.shown.sheet.voices[0]
    presenter.remove_voice(first.uuid)
    assert len(view.shown.sheet.voices) == 2
    assert view.shown.removed
    presenter.restore()
    assert view.shown.sheet.voices[0] == first
    presenter.remove_word(first.uuid, first.words[1].uuid)
    assert len(view.shown.sheet.words) == 6
    presenter.restore()
    assert len(view.shown.sheet.words) == 7
    presenter.throw_away()
    assert not view.shown.sheet.begun
    presenter.restore()
    assert len(view.shown.sheet.words) == 7


def test_who_was_not_told_agreed_to_nothing(presenter: SheetPresenter, view: RememberingSheet) -> None:
    presenter.change_voice(informed=True, publish=True, photo=True)
    presenter.change_voice(informed=False)
    assert (view.shown.voice.publish, view.shown.voice.photo) == (False, False)


def test_the_last_choices_begin_the_next_sheet(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    presenter.change(format=EncounterFormat.MARKET, place_words="place Roannelle", place=Place(1.0, 2.0))
    presenter.change_word(verbatim="Un", kind=Kind.NEED, theme="s_entraider")
    presenter.finish()
    presenter.begin()
    sheet, word = view.shown.sheet, view.shown.word
    assert (sheet.format, sheet.place_words) == (EncounterFormat.MARKET, "place Roannelle")
    assert sheet.place == Place(1.0, 2.0)
    assert (word.kind, word.theme) == (Kind.NEED, "s_entraider")
    assert not view.shown.voice.informed


def test_words_about_premises_and_others_ideas(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    presenter.change(place=Place(X, Y), place_words="devant")
    presenter.place_word_here()
    assert view.shown.word.premises_uuid == PREMISES
    presenter.place_word(Place(X + 1, Y), "12, rue de la Ville", PREMISES)
    presenter.support(words(1).uuid)
    presenter.change_word(verbatim="Un café ici")
    assert "Trottoir" in view.shown.supported[words(1).uuid]
    done = presenter.finish()
    post = Catalogue(working.replica).where(Contribution, encounter_uuid=done.uuid)[0]
    assert (post.premises_uuid, post.geometry) == (PREMISES, Place(X + 1, Y))
    assert working.replica.connection.execute("SELECT contribution_uuid FROM support").fetchall() == [(words(1).uuid,)]


def test_a_photo_goes_to_the_word_it_was_taken_for(presenter: SheetPresenter, view: RememberingSheet) -> None:
    assert not presenter.may_add_photos()
    presenter.change_voice(informed=True, photo=True)
    assert presenter.may_add_photos()
    presenter.change_word(verbatim="un")
    target = presenter.open_keys()
    presenter.next_word()
    assert presenter.lacks_place(target)
    presenter.add_photo(PHOTO, target)
    presenter.add_photo(PHOTO, target)
    presenter.place_at(target, Place(X, Y))
    first = view.shown.sheet.words[0]
    assert (first.photos, first.place) == ((PHOTO,), Place(X, Y))
    assert not presenter.lacks_place(target)
    presenter.open_word(*target)
    presenter.remove_photo(PHOTO.sha256)
    assert view.shown.word.photos == ()


def test_unfinished_sheets_are_taken_up_where_they_were_left(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    at_the_market(presenter)
    again = SheetPresenter(view, working)
    assert again.resume_latest()
    assert len(view.shown.sheet.words) == 7
    assert view.shown.word.verbatim == "Parole 2 1"
    assert not again.resume("nowhere")


def test_yesterdays_sheet_waits_on_the_page(
    presenter: SheetPresenter, working: Working, view: RememberingSheet
) -> None:
    presenter.change(held_on="2026-11-19")
    presenter.change_word(verbatim="Un")
    sheets.keep(working.replica, replace(presenter.sheet, begun_at="2026-11-19T09:00:00.000Z"))
    assert not SheetPresenter(view, working).resume_latest()
    assert len(sheets.sheets(working.replica)) == 1


KILLED = """
import os, sys
from pathlib import Path
from si_javais_un_quartier.gui.encounters.sheet_presenter import SheetPresenter
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.encounter_bench import RememberingSheet, Working, at_the_market

presenter = SheetPresenter(RememberingSheet(), Working(Replica.open(Path(sys.argv[1]))))
at_the_market(presenter)
text = "Il faudrait quelqu’un pour les papiers"
for end in range(1, len(text) + 1):
    presenter.change_word(verbatim=text[:end])
    print(text[:end], flush=True)
sys.stdin.read()
"""


def test_killed_in_mid_sentence_not_one_letter_is_lost(copy_path: Path, repository: Path) -> None:
    """The process is killed as by ``kill -9``; what it last said it had typed is in the file."""
    script = textwrap.dedent(KILLED)
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(copy_path)],
        cwd=repository, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    typed = [process.stdout.readline().rstrip("\n") for _ in range(20)]
    os.kill(process.pid, signal.SIGKILL)
    rest = process.communicate()[0]
    assert len(typed[-1]) == 20, typed
    last = ([*typed, *rest.splitlines()])[-1]
    with Replica.open(copy_path) as replica:
        working, view = Working(replica), RememberingSheet()
        presenter = SheetPresenter(view, working)
        assert presenter.resume_latest()
        found = [word.verbatim for word in view.shown.sheet.words]
        assert found[:6] == ["Parole 0 0", "Parole 0 1", "Parole 0 2", "Parole 1 0", "Parole 1 1", "Parole 2 0"]
        assert found[6].startswith(last)
        assert [voice.hint for voice in view.shown.sheet.voices] == ["motsecret 0", "motsecret 1", "motsecret 2"]
        assert presenter.finish().words == 7
        assert Catalogue(replica).count(Profile) == 4
