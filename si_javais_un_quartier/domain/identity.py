"""Who a row is: uuids drawn or computed, and the short reference a person can say aloud."""

from __future__ import annotations

import random
import re
import secrets
import string
import uuid
from typing import Callable

#: Namespace of every computed uuid (RFC 9562, version 5); it never changes.
NAMESPACE = uuid.UUID("6f0e6d0a-5f0b-5d0c-9a53-2d1c9b7f4e11")

#: Letters and digits that aren't mistaken for one another when read aloud or written by hand.
REFERENCE_ALPHABET = "".join(sorted({*string.digits, *string.ascii_uppercase} - {*"01IO"}))
_REFERENCE = re.compile(f"^[{REFERENCE_ALPHABET}]{{3}}-[{REFERENCE_ALPHABET}]{{3}}$")
_UUID = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")


def new_uuid() -> str:
    """A random uuid (version 4)."""
    return str(uuid.uuid4())


def computed_uuid(table: str, *parts: object) -> str:
    """The uuid (version 5) that any replica computes for the same row of *table*.

    Used where two replicas may make the same row: tags, links, supports, settings, photo pieces,
    conflicts, imports.
    """
    return str(uuid.uuid5(NAMESPACE, "\x1f".join((table, *map(str, parts)))))


def is_uuid(text: object) -> bool:
    """Whether *text* is a uuid in its canonical lower-case form."""
    return isinstance(text, str) and _UUID.match(text) is not None


def tag_uuid(name: str) -> str:
    """Two spellings of a tag that differ in case only are the same tag."""
    return computed_uuid("tag", name.strip().casefold())


def new_reference(taken: Callable[[str], bool] = lambda _: False, source: random.Random | None = None) -> str:
    """A reference such as ``K7M-4QX`` for which *taken* is false; *source* makes it repeatable."""
    draw = source.choice if source is not None else secrets.choice
    while True:
        letters = "".join(draw(REFERENCE_ALPHABET) for _ in range(6))
        reference = f"{letters[:3]}-{letters[3:]}"
        if not taken(reference):
            return reference


def normal_reference(text: str) -> str | None:
    """*text* as a reference, forgiving case, spaces and a missing hyphen; None if it can't be one."""
    letters = re.sub(r"[\s-]", "", text.upper())
    reference = f"{letters[:3]}-{letters[3:]}"
    return reference if _REFERENCE.match(reference) else None
