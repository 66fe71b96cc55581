"""What a sync did, in words: what the shared base didn't take is never passed over."""

from __future__ import annotations

from si_javais_un_quartier.gui.sync_words import report_words
from si_javais_un_quartier.sync.report import SyncReport


def test_what_is_not_taken_is_said_with_what_to_do() -> None:
    said = report_words(SyncReport(pulled=3, not_sent=2, denied=2))
    assert "not taken from you" in said
    assert "administrator" in said
    assert "still to send" not in said  # they are the same two
    assert "1 still to send" in report_words(SyncReport(not_sent=3, denied=2))


def test_nothing_is_said_of_what_there_is_none_of() -> None:
    said = report_words(SyncReport(pulled=1, pushed=2))
    assert "not taken" not in said
    assert "still to send" not in said
    assert said == "1 change(s) received · 2 sent"


def test_what_a_person_has_to_see_comes_first() -> None:
    said = report_words(SyncReport(pulled=5, pushed=5, conflicts=2))
    assert said.startswith("2 disagreement(s) to settle · ")


def test_a_sync_without_anything_to_do_says_so() -> None:
    assert report_words(SyncReport()) == "Up to date: nothing new, nothing to send"
    assert report_words(SyncReport(pushed=3)) == "3 change(s) sent"
