"""One value of several columns: an address of its parts, a parcel of its codes, a number with its zeros."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from .cells import cell_text

#: What the register of firms writes where a person asked for discretion.
_UNDISCLOSED = "[ND]"
_ZEROS = re.compile(r"^0+(?=\d)")
#: What a spreadsheet makes of a long number, for good: "4,20001E+13".
_SHORTENED = re.compile(r"^\d([.,]\d+)?[eE]\+\d+$")


def text_of(parts: Sequence[object]) -> str | None:
    """The parts that say something, one after the other."""
    return " ".join(_said(parts)) or None


def address_of(parts: Sequence[object]) -> str | None:
    """An address: house number and what repeats it, street, then the rest.

    Zeros before the house number go; where the street already begins with a number, it is that one.
    """
    number, repeat, street, *rest = (*map(_text, parts), "", "", "")
    if street[:1].isdigit():
        number = repeat = ""
    number = number.lstrip("0")
    return " ".join(filter(None, (number, repeat if number else "", _ZEROS.sub("", street), *rest))) or None


def parcel_of(parts: Sequence[object]) -> str | None:
    """The 14 characters of a parcel from the tax office's codes: département, commune, prefix, section, number.

    The département may bear the number of its tax direction ("420"), the other codes may have lost their zeros. None
    where one of them is missing.
    """
    department, commune, prefix, section, number = (*map(_text, parts), *[""] * 5)[:5]
    if not (department and commune and section and number):
        return None
    department = department.upper().zfill(2)
    overseas = department.startswith("97")
    department = department[: 3 if overseas else 2]
    commune = commune.zfill(3)[-2:] if overseas else commune.zfill(3)
    made = "".join((department, commune, prefix.zfill(3), section.upper().zfill(2), number.zfill(4)))
    return made if len(made) == 14 else None


SHAPES: Mapping[str, Callable[[Sequence[object]], str | None]] = {
    "text": text_of,
    "address": address_of,
    "parcel": parcel_of,
}


def padded(value: object, digits: int | None) -> object:
    """A number that lost its leading zeros, as the text it was; anything else as it is."""
    if digits is None:
        return value
    text = cell_text(value)
    return text.zfill(digits) if text is not None and text.isdigit() else text


def meant(value: object, words: Sequence[tuple[str, str]]) -> object:
    """What a code means; a code that isn't among *words* stays as it is."""
    return dict(words).get(cell_text(value) or "", value) if words else value


def is_shortened(text: str | None) -> bool:
    """Whether a spreadsheet has cut a long number, so that nobody knows it any more."""
    return bool(text and _SHORTENED.match(text))


def _said(parts: Sequence[object]) -> list[str]:
    return [text for text in map(_text, parts) if text]


def _text(part: object) -> str:
    text = cell_text(part) or ""
    return "" if text == _UNDISCLOSED else text
