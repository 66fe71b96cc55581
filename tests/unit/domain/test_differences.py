"""Words that differ between two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.differences import MOST_WORDS, Span, differences, united


def marked(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_the_words_that_changed_are_marked_on_both_sides() -> None:
    before, after = "Un banc devant l'école", "Un abri devant le lycée"
    gone, come = differences(before, after)
    assert marked(before, gone) == ["banc", "l'école"]
    assert marked(after, come) == ["abri", "le lycée"]


def test_what_was_added_marks_one_side_only() -> None:
    assert differences("Un banc", "Un banc 🚲 rouge") == ((), ((7, 15),))


def test_equal_texts_and_empty_ones() -> None:
    assert differences("Un banc", "Un banc") == ((), ())
    assert differences("", "Un banc") == ((), ((0, 7),))


def test_a_text_too_long_to_compare_counts_as_different_as_a_whole() -> None:
    long = "mot " * MOST_WORDS
    assert differences(long, "mot") == (((0, len(long)),), ((0, 3),))
    assert differences(long, long) == ((), ())


def test_runs_are_united_without_overlap() -> None:
    assert united(((0, 3), (8, 9)), ((2, 5),), ()) == ((0, 5), (8, 9))


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_not_marked_is_the_same_on_both_sides(before: str, after: str) -> None:
    gone, come = differences(before, after)
    assert "".join(_kept(before, gone).split()) == "".join(_kept(after, come).split())


def _kept(text: str, spans: tuple[Span, ...]) -> str:
    kept, last = [], 0
    for start, end in spans:
        kept.append(text[last:start])
        last = end
    return "".join((*kept, text[last:]))
