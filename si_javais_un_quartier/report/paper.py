"""A printed document as data: texts by what they are, and cards that no page may cut. Writers give it its looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Union


class Look(Enum):
    """What a text is on the page."""

    TITLE = "title"
    LEAD = "lead"
    HEAD = "head"
    META = "meta"
    WORDS = "words"
    LABEL = "label"
    BODY = "body"
    CHOICE = "choice"


@dataclass(frozen=True)
class Text:
    """Plain text; each line end begins a paragraph."""

    look: Look
    words: str


@dataclass(frozen=True)
class Card:
    """Texts in a frame, whole on one page where they fit on one."""

    texts: tuple[Text, ...]


Block = Union[Text, Card]


@dataclass(frozen=True)
class Paper:
    """An A4 document; ``foot`` stands under each page, beside its number ("{page} / {pages}")."""

    title: str
    foot: str
    language: str
    blocks: tuple[Block, ...]
