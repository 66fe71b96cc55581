"""Numbers as short texts come back as they were; the reader here is the page's, line for line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.publish import packing


def _numbers(text: str) -> Iterator[int]:
    value, shift = 0, 1
    for letter in text:
        digit = packing.DIGITS.index(letter)
        value += (digit & 31) * shift
        shift *= 32
        if digit < 32:
            yield value
            value, shift = 0, 1


@given(st.lists(st.integers(0, 64**3 - 1)))
def test_columns_come_back(values: list[int]) -> None:
    text = packing.column(values, 3)
    read = [sum(packing.DIGITS.index(it) * 64 ** (2 - k) for k, it in enumerate(text[at : at + 3]))
            for at in range(0, len(text), 3)]  # fmt: skip
    assert read == values


@pytest.mark.slow
@given(st.sets(st.integers(0, 10**7)))
def test_rising_numbers_come_back(values: set[int]) -> None:
    last, read = -1, []
    for step in _numbers(packing.rising(sorted(values))):
        last += step + 1
        read.append(last)
    assert read == sorted(values)


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6)), min_size=1))
def test_paths_come_back(points: list[tuple[int, int]]) -> None:
    count, *steps = _numbers(packing.path(points))
    x = y = 0
    read = []
    turned = [value >> 1 if value % 2 == 0 else -(value >> 1) - 1 for value in steps]
    for dx, dy in zip(turned[::2], turned[1::2]):
        x, y = x + dx, y + dy
        read.append((x, y))
    assert (count, read) == (len(points), points)


def test_a_number_too_large_is_refused() -> None:
    with pytest.raises(ValueError, match="fit"):
        packing.fixed(64, 1)
