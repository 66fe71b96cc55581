"""Rows in portions that fit one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

_T = TypeVar("_T")


def batches(source: Iterable[_T], size: int) -> Iterator[list[_T]]:
    """The rows in lists of *size*."""
    batch: list[_T] = []
    for row in source:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
