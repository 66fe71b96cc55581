"""Every stored word that people meet has its phrase."""

from __future__ import annotations

from typing import Any

import pytest

from si_javais_un_quartier.domain import vocabulary
from si_javais_un_quartier.domain.labels import label, public_status
from si_javais_un_quartier.domain.records import Contribution
from si_javais_un_quartier.domain.vocabulary import Status, Word

UNSEEN = {vocabulary.PhotoVariant}
WORDS = [
    word
    for kind in vars(vocabulary).values()
    if isinstance(kind, type) and issubclass(kind, Word) and kind not in UNSEEN
    for word in kind
]


@pytest.mark.parametrize("word", WORDS, ids=lambda word: f"{type(word).__name__}.{word.name}")
def test_label(word: Word) -> None:
    assert str(label(word)).strip()


def test_labels_of_one_vocabulary_differ() -> None:
    for kind in {type(word) for word in WORDS}:
        assert len({label(word) for word in kind}) == len(kind)


@pytest.mark.parametrize(
    ("columns", "reference", "text"),
    [
        ({"status": Status.NEEDS_QUALIFICATION}, None, "Received"),
        ({"status": Status.ON_HOLD}, None, "Under review"),
        ({"status": Status.DONE}, None, "It is done"),
        ({"status": Status.REFERRED, "referred_to": "{name}"}, None, "Passed on to {name}"),
        ({"status": Status.DUPLICATE}, "K7M-4QX", "Grouped with K7M-4QX"),
        ({"status": Status.DUPLICATE}, None, "None"),
        ({"status": Status.OFF_TOPIC}, None, "None"),
        ({"status": Status.WITHDRAWN}, None, "None"),
    ],
)
def test_public_status(columns: dict[str, Any], reference: str | None, text: str) -> None:
    assert str(public_status(Contribution(**columns), reference)) == text


def test_only_three_statuses_are_never_shown_alone() -> None:
    assert {status for status in Status if public_status(Contribution(status=status)) is None} == {
        Status.OFF_TOPIC,
        Status.DUPLICATE,
        Status.WITHDRAWN,
    }
