"""What the search box understands: words, ``#tag``, ``@author``, ``id:``, ``ref:``; the last word may be unfinished."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.search_text import words
from .newest import Newest
from .sql import identifier, join

#: Columns of the search index, in order.
COLUMNS = ("title", "body", "author", "tags", "place", "reference")

_UUID_START = re.compile(r"[0-9a-f-]{1,36}")
_SIGNS = {"#": "tags", "@": "author"}


@dataclass(frozen=True)
class Term:
    """One folded word to look for, in one column or in all; ``prefix``: words that begin with it count too."""

    word: str
    column: str | None = None
    prefix: bool = False


@dataclass(frozen=True)
class Query:
    """A search: every term must be found; ``uuid_start`` narrows to rows whose uuid begins so."""

    terms: tuple[Term, ...]
    uuid_start: str | None = None


def parse(text: str) -> Query:
    """Read what was typed; signs that mean nothing are skipped, so that any text is a valid search."""
    pieces = text.split()
    terms: list[Term] = []
    uuid_start = None
    for piece in pieces:
        column, rest = _column(piece)
        if column == "id":
            found = _UUID_START.match(rest.lower())
            uuid_start = found.group() if found else None
            continue
        terms += [Term(word, column, prefix=column is not None) for word in words(rest)]
    if terms and not text[-1:].isspace():
        terms[-1] = Term(terms[-1].word, terms[-1].column, prefix=True)
    return Query(tuple(terms), uuid_start)


def match(query: Query) -> str:
    """The FTS5 expression of the terms; words hold no quotes, so quoting them is enough."""
    return " AND ".join(
        ("{" + term.column + "} : " if term.column else "") + '"' + term.word + '"' + ("*" if term.prefix else "")
        for term in query.terms
    )


def conditions(
    text: str, *, indexed: bool, few: bool, recent: Newest | None = None
) -> list[tuple[str, Sequence[object]]]:
    """The conditions on ``contribution AS c``, with what each binds.

    Without FTS5 (*indexed* false) words are looked for anywhere in the folded text. *few* lets SQLite start from the
    matches; else it walks the list in its order and looks each row up among them; *recent*: among those of them.
    """
    query = parse(text)
    parts: list[tuple[str, Sequence[object]]] = []
    if query.uuid_start:
        parts.append(("c.uuid >= ? AND c.uuid < ?", (query.uuid_start, query.uuid_start + "g")))
    within: str = ""
    keys: tuple[object, ...] = ()
    if recent is not None:
        parts.append(("c.created_at >= ?", (recent.since,)))
        within, keys = "AND rowid BETWEEN ? AND ?", (recent.lowest, recent.highest)
    if not query.terms:
        return parts
    key = "c.fid" if few else "+c.fid"
    if indexed:
        found = join(key, "IN (SELECT rowid FROM search.words WHERE words MATCH ?", within, ")")
        parts.append((found, (match(query), *keys)))
        return parts
    for term in query.terms:
        columns = (term.column,) if term.column else COLUMNS
        likes = " OR ".join(join(identifier(column), "LIKE ?") for column in columns)
        found = join(key, "IN (SELECT rowid FROM search.words WHERE (", likes, ")", within, ")")
        parts.append((found, (*("%" + term.word + "%",) * len(columns), *keys)))
    return parts


def _column(piece: str) -> tuple[str | None, str]:
    if piece[:1] in _SIGNS:
        return _SIGNS[piece[0]], piece[1:]
    if piece.lower().startswith("ref:"):
        return "reference", piece[4:]
    if piece.lower().startswith("id:"):
        return "id", piece[3:]
    return None, piece
