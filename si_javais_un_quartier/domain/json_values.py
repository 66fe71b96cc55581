"""Values as JSON held them, taken for what they should be: each reader raises TypeError for anything else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def table(value: object) -> Mapping[str, Any]:
    """An object, by its keys."""
    if not isinstance(value, dict):
        raise TypeError("an object is expected")
    return value


def listed(value: object) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError("a list is expected")
    return value


def text(value: object) -> str:
    """A text, however empty."""
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def words(value: object) -> str:
    """A text that says something."""
    if not text(value).strip():
        raise TypeError("a text is expected")
    return text(value)


def truth(value: object) -> bool:
    """True or false; a number is neither."""
    if not isinstance(value, bool):
        raise TypeError("true or false is expected")
    return value


def whole(value: object) -> int:
    """A whole number; a truth is none."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is expected")
    return value
