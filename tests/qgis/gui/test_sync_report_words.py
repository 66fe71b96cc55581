"""What a sync did, in words: what the shared base didn't take is never passed over."""

from __future__ import annotations

from si_javais_un_quartier.gui.sync_words import report_words
from si_javais_un_quartier.sync.report import SyncReport


def test_what_is_not_taken_is_said_with_what_to_do() -> None:
    said = report_words(SyncReport(pulled=3, not_sent=2, denied=2))
    assert "not taken from you" in said
    assert "administrator" in said


def test_nothing_is_said_of_what_there_is_none_of() -> None:
    said = report_words(SyncReport(pulled=1, pushed=2))
    assert "not taken" not in said
    assert "still to send" not in said
