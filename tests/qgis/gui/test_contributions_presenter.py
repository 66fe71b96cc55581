"""What the page *Contributions* does, without a window, over a real working copy."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from si_javais_un_quartier.domain.changes import Act, Delete, Insert, Update
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Tag
from si_javais_un_quartier.domain.vocabulary import Kind, MessageKind, MessageState, Status, Visibility
from si_javais_un_quartier.gui.contributions import presenter as presenter_module
from si_javais_un_quartier.gui.contributions.ports import Draft
from si_javais_un_quartier.gui.contributions.presenter import ContributionsPresenter as Presenter
from si_javais_un_quartier.gui.contributions.wanted import chosen_of, wanted_of
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.contributions import ContributionFilter
from tests.qgis.gui.quarter_bench import BIKE, NADIA, Bench, Clock, as_karim, uuid_of, without_roles, words
from tests.qgis.gui.quarter_bench import RememberingView as View

FIRST = uuid_of(100)


def titles(presenter: Presenter, view: View) -> list[str]:
    """The rows shown, in their order."""
    by_key = {item.key: item.title for item in presenter.items(view.keys)}
    return [by_key[key] for key in view.keys]


# -- the list


def test_opening_shows_all_newest_first_with_the_figures(presenter: Presenter, view: View) -> None:
    assert view.total == 10
    assert not view.filtered
    assert titles(presenter, view) == [words(number).title for number in range(10)]
    assert (view.figures.to_triage, view.figures.unanswered, view.figures.overdue) == (5, 10, 1)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(ContributionFilter(text="velos"), {0, 3, 6, 9}, id="no accents needed"),
        pytest.param(ContributionFilter(text="ÉPICERIE"), {2, 5, 8}, id="nor case"),
        pytest.param(ContributionFilter(text="#vélo"), {0}, id="a tag"),
        pytest.param(ContributionFilter(text="K7M-4QC"), {2}, id="a reference"),
        pytest.param(ContributionFilter(statuses=(Status.UNDER_REVIEW,)), {1, 3, 5, 7, 9}, id="a status"),
        pytest.param(ContributionFilter(kinds=(Kind.IDEA,), themes=("bien_vivre",)), {0, 6}, id="kind and theme"),
        pytest.param(ContributionFilter(tags=(BIKE,)), {0}, id="the tag filter"),
        pytest.param(ContributionFilter(text="zzz"), set(), id="nothing"),
    ],
)
def test_search_and_filters(presenter: Presenter, view: View, wanted: ContributionFilter, found: set[int]) -> None:
    presenter.search(wanted)
    presenter.finish_search()
    assert set(titles(presenter, view)) == {words(number).title for number in found}
    assert view.filtered


@pytest.mark.parametrize(("figure", "count"), [("to_triage", 5), ("unanswered", 10), ("overdue", 1)])
def test_a_figure_filters_to_as_many_rows_as_it_says(presenter: Presenter, view: View, figure: str, count: int) -> None:
    presenter.search(presenter.with_figure(ContributionFilter(), figure))
    presenter.finish_search()
    assert len(view.keys) == count == getattr(view.figures, figure)


def test_the_counts_of_a_filter_leave_that_filter_out(presenter: Presenter) -> None:
    presenter.search(ContributionFilter(statuses=(Status.RECEIVED,), kinds=(Kind.IDEA,)))
    told: dict[str, Any] = {}
    for key in ("status", "kind", "tag", "people", "visibility", "answer", "premises", "mark"):
        presenter.ask_counts(key, partial(told.__setitem__, key))
    assert told["status"]["received"] == 2
    assert sum(told["kind"].values()) == 5
    assert told["tag"][BIKE] == 1
    assert (told["people"], told["visibility"], told["answer"]) == ({"": 2}, {"pending": 2}, {"none": 2})
    assert (told["premises"], told["mark"]) == ({"0": 1, "1": 1}, {"conflict": 0, "check": 0})


def test_the_counts_of_two_filters_asked_at_once_both_come(presenter: Presenter, bench: Bench) -> None:
    bench.background.held = True
    told: list[str] = []
    presenter.ask_counts("photo", lambda _: told.append("photo"))
    presenter.ask_counts("mark", lambda _: told.append("mark"))
    bench.background.answer()
    assert told == ["photo", "mark"]


@pytest.mark.parametrize(
    "chosen",
    [
        {"status": ("received", "done"), "kind": ("idea",), "theme": ("",), "tag": (BIKE,)},
        {"people": ("", NADIA), "answer": ("published",), "visibility": ("hidden",), "channel": ("mail",)},
        {"photo": ("1",), "premises": ("0",), "mark": ("conflict", "check")},
        {},
    ],
)
def test_what_is_chosen_makes_a_filter_and_comes_back_from_it(chosen: dict[str, tuple[str, ...]]) -> None:
    found = chosen_of(wanted_of(chosen))
    assert {key: values for key, values in found.items() if values} == chosen


def test_with_and_without_both_chosen_say_nothing() -> None:
    assert wanted_of({"photo": ("0", "1")}) == ContributionFilter()


def test_what_a_sync_brought_waits_above_and_moves_nothing(presenter: Presenter, view: View, bench: Bench) -> None:
    before = list(view.keys)
    bench.arrive(replace(words(0), uuid=uuid_of(500), reference="K7M-4QZ", created_at="2026-11-21T09:00:00.000Z"))
    assert list(view.keys) == before
    assert view.news == 1
    presenter.search(ContributionFilter())
    presenter.finish_search()
    assert (len(view.keys), view.news) == (11, 0)


def test_news_counts_only_what_the_search_would_show(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.search(ContributionFilter(statuses=(Status.DONE,)))
    presenter.finish_search()
    bench.arrive(replace(words(0), uuid=uuid_of(500), reference="K7M-4QZ"))
    assert view.news == 0


def test_a_row_that_no_longer_fits_the_search_stays_until_the_next_one(
    presenter: Presenter, view: View, bench: Bench
) -> None:
    presenter.search(ContributionFilter(statuses=(Status.RECEIVED,)))
    presenter.finish_search()
    presenter.read(FIRST)
    presenter.change_status(Status.UNDER_REVIEW, {})
    assert len(view.keys) == 5
    assert view.figures.to_triage == 4


# -- reading


def test_reading_shows_the_whole_contribution_and_ends_its_being_unread(presenter: Presenter, view: View) -> None:
    key = presenter.key_of(FIRST)
    assert presenter.items([key])[0].unread
    presenter.read_key(key)
    dossier = view.reading.dossier
    assert dossier.contribution.title == words(0).title
    assert [it.name for it in dossier.tags] == ["vélo"]
    assert dossier.premises.address == "12, rue de la Ville"
    assert not presenter.items([key])[0].unread


def test_reading_goes_on_after_a_sync(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.read(FIRST)
    bench.arrive(replace(words(0), uuid=uuid_of(500), reference="K7M-4QZ"))
    assert view.reading.dossier.contribution.uuid == FIRST


def test_what_was_erased_elsewhere_leaves_the_pane(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.read(FIRST)
    bench.replica.connection.execute("DELETE FROM contribution WHERE uuid = ?", (FIRST,))
    presenter.after_write(mine=False)
    assert view.reading is None
    assert len(view.keys) == 9


def test_nothing_selected_shows_nothing(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.read_key(None)
    assert view.reading is None


def test_closing_lets_go_of_all(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.end()
    assert (list(view.keys), view.reading) == ([], None)
    presenter.search(ContributionFilter(text="x"))
    presenter.after_write(mine=True)
    assert presenter.items((1,)) == ()
    presenter.ask_counts("status", pytest.fail)


# -- acts


def test_a_status_change_is_one_act_with_its_event(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.read(FIRST)
    presenter.change_status(Status.UNDER_REVIEW, {})
    assert view.reading.dossier.contribution.status is Status.UNDER_REVIEW
    assert [(event.field, event.new_value) for event in view.reading.dossier.events] == [("status", "under_review")]
    assert len(bench.done) == 1
    acts.undo(bench.replica, NADIA, Clock())
    presenter.after_write(mine=True)
    assert view.reading.dossier.contribution.status is Status.RECEIVED


def test_a_mediator_is_told_which_role_a_status_needs(presenter: Presenter, view: View, bench: Bench) -> None:
    as_karim(bench)
    presenter.read(FIRST)
    presenter.change_status(Status.UNDER_REVIEW, {})
    assert ["role" in said for said in view.said_words()] == [True]
    assert bench.done == []


def test_closing_without_an_answer_says_what_is_missing(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.read(uuid_of(101))
    presenter.change_status(Status.ANSWERED, {})
    assert view.said_words() == ["An answer to the author must be approved first."]


@pytest.mark.parametrize("given", ["nonsense", "K7M-4Z9"])
def test_grouping_with_an_unknown_reference_is_refused_in_words(
    presenter: Presenter, view: View, bench: Bench, given: str
) -> None:
    presenter.read(FIRST)
    presenter.change_status(Status.DUPLICATE, {"duplicate_of": given})
    assert view.said_words() == ["No contribution has this reference."]
    assert bench.done == []


def test_grouping_takes_a_reference_as_people_say_it(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.change_status(Status.DUPLICATE, {"duplicate_of": " k7m 4qc "})
    assert view.reading.dossier.contribution.duplicate_of == uuid_of(102)


def test_hiding_keeps_its_reason(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.change_visibility(Visibility.HIDDEN, {"reason": "Nom d’un voisin"})
    assert view.reading.dossier.contribution.visibility is Visibility.HIDDEN
    assert view.reading.dossier.events[-1].reason == "Nom d’un voisin"


def test_tags_go_on_and_off(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.add_tag("  #Jeunes ")
    assert {tag.name for tag in view.reading.dossier.tags} == {"vélo", "Jeunes"}
    presenter.remove_tag("vélo")
    assert {tag.name for tag in view.reading.dossier.tags} == {"Jeunes"}
    presenter.add_tag("   ")
    assert view.said_words() == ["A tag needs a name."]


def test_taking_charge(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.take_charge()
    assert view.reading.dossier.contribution.assigned_to == NADIA


def test_a_note_is_added_and_its_draft_forgotten(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.keep_draft(Draft("Deux parents", note=True))
    assert presenter.write_note("Deux parents m’en ont parlé")
    presenter.read(FIRST)
    assert [message.kind for message in view.reading.dossier.messages] == [MessageKind.NOTE] * 2
    assert view.reading.draft == Draft()


def test_an_answer_of_one_who_decides_is_approved_at_once_then_public(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    assert presenter.propose_answer("Bonjour Mina")
    answer = view.reading.dossier.messages[-1]
    assert answer.state is MessageState.APPROVED
    presenter.act_on_turn("publish", answer.uuid)
    assert "publish it first" in view.said_words()[0]
    presenter.change_visibility(Visibility.PUBLISHED, {})
    presenter.act_on_turn("publish", answer.uuid)
    presenter.act_on_turn("deliver", answer.uuid)
    answer = view.reading.dossier.messages[-1]
    assert (answer.state, answer.delivered_on) == (MessageState.PUBLISHED, "2026-11-21")
    assert view.figures.unanswered == 9


def test_a_mediators_answer_waits_for_somebody_who_approves(presenter: Presenter, view: View, bench: Bench) -> None:
    as_karim(bench)
    presenter.read(FIRST)
    assert presenter.propose_answer("Bonjour Mina")
    answer = view.reading.dossier.messages[-1]
    assert answer.state is MessageState.DRAFT
    presenter.act_on_turn("approve", answer.uuid)
    assert [str(found) for found in view.said] == ["This needs the role “Decision”."]


def test_one_without_roles_may_note_but_not_answer(presenter: Presenter, view: View, bench: Bench) -> None:
    bench.who = without_roles()
    presenter.read(FIRST)
    assert presenter.write_note("Vu")
    assert not presenter.propose_answer("Bonjour")
    assert view.said


# -- drafts


def test_a_draft_stays_on_this_computer_and_comes_back_with_its_kind(
    presenter: Presenter, view: View, bench: Bench
) -> None:
    presenter.read(FIRST)
    presenter.keep_draft(Draft("Entre nous", note=True))
    presenter.read(uuid_of(101))
    assert view.reading.draft == Draft()
    again = Presenter(view, bench, bench.background)
    again.begin()
    again.read(FIRST)
    assert view.reading.draft == Draft("Entre nous", note=True)
    assert bench.replica.connection.execute("SELECT count(*) FROM message").fetchone() == (1,)


def test_a_refused_answer_keeps_its_draft(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.read(FIRST)
    presenter.keep_draft(Draft("Bonjour"))
    bench.who = without_roles()
    presenter.read(FIRST)
    assert not presenter.propose_answer("Bonjour")
    presenter.read(FIRST)
    assert view.reading.draft == Draft("Bonjour")


def test_an_emptied_draft_is_forgotten(presenter: Presenter, view: View) -> None:
    presenter.read(FIRST)
    presenter.keep_draft(Draft("Bonjour"))
    presenter.keep_draft(Draft("  "))
    presenter.read(FIRST)
    assert view.reading.draft == Draft()


# -- what is asked in the background


def test_the_rest_of_an_outdated_search_is_never_shown(
    presenter: Presenter, view: View, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "FIRST", 3)
    bench.background.held = True
    presenter.search(ContributionFilter())
    presenter.finish_search()
    assert len(view.keys) == 3
    presenter.search(ContributionFilter(kinds=(Kind.IDEA,)))
    bench.background.answer()
    assert len(view.keys) == 2
    presenter.search(ContributionFilter())
    presenter.finish_search()
    bench.background.answer()
    assert (len(view.keys), view.total) == (10, 10)


def test_a_search_that_fits_its_first_rows_needs_no_more_reading(
    presenter: Presenter, view: View, bench: Bench
) -> None:
    bench.background.held = True
    presenter.search(ContributionFilter(kinds=(Kind.IDEA,)))
    presenter.finish_search()
    assert (len(view.keys), view.total, bench.background.waiting) == (2, 10, {})


def test_a_write_waits_for_no_figures(presenter: Presenter, view: View, bench: Bench) -> None:
    bench.background.held = True
    presenter.read(FIRST)
    presenter.change_status(Status.UNDER_REVIEW, {})
    assert (view.figures.to_triage, view.reading.dossier.contribution.status) == (5, Status.UNDER_REVIEW)
    bench.background.answer()
    assert view.figures.to_triage == 4


def test_words_indexed_later_wait_above_and_move_nothing(presenter: Presenter, view: View, bench: Bench) -> None:
    presenter.search(ContributionFilter(text="zèbre"))
    presenter.finish_search()
    acts.perform(
        bench.replica,
        Act(phrase("x"), (Update(Contribution, FIRST, (("title", "Un zèbre"),)),)),
        NADIA,
        bench.clock,
    )
    presenter.after_indexing()
    assert (list(view.keys), view.news) == ([], 1)


def test_closing_forgets_what_was_asked(presenter: Presenter, view: View, bench: Bench) -> None:
    bench.background.held = True
    presenter.after_write(mine=False)
    presenter.ask_counts("status", pytest.fail)
    presenter.end()
    assert bench.background.waiting == {}


def test_a_tag_reached_through_a_merge_can_be_taken_off(presenter: Presenter, view: View, bench: Bench) -> None:
    cycling = Tag(uuid=uuid_of(300), name="cyclisme")
    bench.perform(Act(phrase("x"), (Insert(cycling), Update(Tag, BIKE, (("merged_into", cycling.uuid),)))))
    presenter.read(FIRST)
    assert [it.name for it in view.reading.dossier.tags] == ["cyclisme"]
    presenter.remove_tag("cyclisme")
    assert (view.reading.dossier.tags, view.said) == ((), [])


def test_similar_posts_come_after_the_one_being_read_and_only_to_it(
    presenter: Presenter, view: View, bench: Bench
) -> None:
    presenter.read(FIRST)
    assert FIRST not in {it.uuid for it in view.similar}
    assert view.similar[0].title.startswith("Un local pour réparer")
    view.similar = ()
    bench.background.held = True
    presenter.read(uuid_of(101))
    presenter.read_key(None)
    bench.background.answer()
    assert view.similar == ()


def test_a_row_that_goes_before_the_search_was_finished_stays_away(
    presenter: Presenter, view: View, bench: Bench
) -> None:
    presenter.search(ContributionFilter())
    presenter.read(FIRST)
    bench.background.held = True
    bench.perform(Act(phrase("x"), (Delete(Contribution, FIRST),)))
    presenter.finish_search()  # the pause after the last key is over only now
    bench.background.answer()
    assert (len(view.keys), view.total) == (9, 9)
