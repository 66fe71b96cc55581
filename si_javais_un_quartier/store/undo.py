"""How the way back from an act is written down: JSON text in ``local_undo``.

An entry holds, newest change first, what takes each change back, and what the row must still look like for that: an
undo never runs over what a colleague or another act wrote since.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.phrases import Phrase

#: Acts that can be taken back; older ones are forgotten.
KEPT = 200


@dataclass(frozen=True)
class Step:
    """Takes one row back.

    ``before``: the stored values to put back (None: the row didn't exist, it goes); ``after``: those the act left
    behind (None: the row was deleted, it comes back).
    """

    table: str
    uuid: str
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


def write(steps: list[Step]) -> str:
    """The steps as JSON; blobs in hexadecimal."""
    return json.dumps(
        [[step.table, step.uuid, _packed(step.before), _packed(step.after)] for step in steps], ensure_ascii=False
    )


def read(text: str) -> list[Step]:
    """The steps that :func:`write` wrote."""
    return [Step(table, key, _unpacked(before), _unpacked(after)) for table, key, before, after in json.loads(text)]


def write_name(name: Phrase) -> str:
    """An act's name, to be translated when it is shown; so are the phrases in it."""
    return json.dumps(_name_packed(name), ensure_ascii=False)


def read_name(text: str) -> Phrase:
    """The name that :func:`write_name` wrote."""
    return _name_unpacked(json.loads(text))


def _name_packed(name: Phrase) -> dict[str, object]:
    return {"text": name.text, "values": {key: _value_packed(it) for key, it in name.values}, "count": name.count}


def _value_packed(value: object) -> object:
    if isinstance(value, Phrase):
        return _name_packed(value)
    return value if isinstance(value, (str, int, float)) else str(value)


def _name_unpacked(content: dict[str, Any]) -> Phrase:
    values = {key: _name_unpacked(it) if isinstance(it, dict) else it for key, it in content["values"].items()}
    return Phrase(content["text"], tuple(sorted(values.items())), content["count"])


def _packed(values: Mapping[str, object] | None) -> dict[str, object] | None:
    if values is None:
        return None
    return {name: {"hex": value.hex()} if isinstance(value, bytes) else value for name, value in values.items()}


def _unpacked(values: dict[str, Any] | None) -> dict[str, object] | None:
    if values is None:
        return None
    return {name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value for name, value in values.items()}
