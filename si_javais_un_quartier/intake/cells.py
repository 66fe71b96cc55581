"""Cells of outside tables as texts and numbers."""

from __future__ import annotations


def cell_text(value: object) -> str | None:
    """A word of a cell, without the spaces around it; a whole number without decimals; None when empty."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip() or None


def cell_number(value: object) -> float | None:
    """*value* as a number; a decimal comma and spaces between thousands are understood. None if it is none."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return float(value)
    text = "".join(str(value).split())
    if "," in text and text.rfind(",") > text.rfind("."):
        text = text.replace(".", "").replace(",", ".")
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
