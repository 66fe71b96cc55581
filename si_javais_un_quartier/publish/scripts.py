"""JSON as scripts, since a page opened from a disk may load scripts and nothing else."""

from __future__ import annotations

import json
from hashlib import sha256

_ESCAPED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})
_DIGEST = 12


def as_json(value: object) -> str:
    """*value* as JSON that ends no script element, whatever it holds: ``<`` is escaped."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPED)


def as_script(name: str, value: object) -> bytes:
    """A script that hands *value* to the page under *name*."""
    return ("quartierTake(" + as_json(name) + "," + as_json(value) + ");\n").encode("utf-8", "replace")


def digest(content: bytes) -> str:
    """What a file's name says of its content: another content has another name, so that a server may cache for ever."""
    return sha256(content).hexdigest()[:_DIGEST]
