"""Gives a PDF that Qt wrote what Qt can't: bookmarks, and the language of its words.

An incremental update (ISO 32000, 7.5.6): the file stays as it is, new objects and a second table of references follow.
A file in another shape than Qt's is left alone. Qt writes no tagged PDF: headings and the alternative texts of pictures
can't be added this way; the editable text has both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_INFO = re.compile(rb"/Info\s+\d+\s+0\s+R")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


@dataclass(frozen=True)
class Bookmark:
    """A line of the outline, and the page (from 0) it leads to."""

    title: str
    page: int


@dataclass(frozen=True)
class _Anatomy:
    """Where the table begins, how many objects there are, the catalogue's number and words, the pages' numbers."""

    start: int
    size: int
    root: int
    info: bytes
    catalogue: bytes
    pages: tuple[int, ...]


def add_outline(path: Path, bookmarks: Sequence[Bookmark], language: str) -> bool:
    """Add *bookmarks* and *language* to the PDF at *path*; False where its shape isn't known, and nothing was done."""
    content = path.read_bytes()
    found = _anatomy(content)
    if found is None or not bookmarks:
        return False
    with path.open("ab") as file:
        file.write(_update(found, bookmarks, language, len(content)))
    return True


def _anatomy(content: bytes) -> _Anatomy | None:
    start = _START.search(content[-64:])
    if start is None:
        return None
    trailer = content[int(start[1]) :]
    size, root, info = _SIZE.search(trailer), _ROOT.search(trailer), _INFO.search(trailer)
    if not trailer.startswith(b"xref") or size is None or root is None:
        return None
    catalogue = _object(content, int(root[1]))
    pages = _PAGES.search(catalogue)
    kids = _KIDS.search(_object(content, int(pages[1]))) if pages else None
    if kids is None or b"/Outlines" in catalogue:
        return None
    numbers = tuple(int(number) for number in _REFERENCE.findall(kids[1]))
    return _Anatomy(
        int(start[1]), int(size[1]), int(root[1]), info.group() if info else b"", catalogue.strip(), numbers
    )


def _object(content: bytes, number: int) -> bytes:
    """What stands between ``obj`` and ``endobj``."""
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\s(.*?)endobj" % number, content, re.DOTALL)
    return found[1] if found else b""


def _update(found: _Anatomy, bookmarks: Sequence[Bookmark], language: str, offset: int) -> bytes:
    outline, first = found.size, found.size + 1
    catalogue = found.catalogue.rstrip()[: -len(b">>")]
    catalogue += b"/Outlines %d 0 R /PageMode /UseOutlines /Lang %s >>" % (outline, _text(language))
    objects = {found.root: catalogue, outline: _head(first, len(bookmarks))}
    for place, bookmark in enumerate(bookmarks):
        page = found.pages[min(max(bookmark.page, 0), len(found.pages) - 1)]
        around = b"" if place == 0 else b" /Prev %d 0 R" % (first + place - 1)
        around += b" /Next %d 0 R" % (first + place + 1) if place + 1 < len(bookmarks) else b""
        title = _text(bookmark.title)
        objects[first + place] = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /Fit]%s >>" % (
            title,
            outline,
            page,
            around,
        )
    return _written(found, objects, offset)


def _head(first: int, count: int) -> bytes:
    return b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first, first + count - 1, count)


def _written(found: _Anatomy, objects: dict[int, bytes], offset: int) -> bytes:
    parts, table = [b"\n"], []
    at = offset + 1
    for number in sorted(objects):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, at))
        part = b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
        parts.append(part)
        at += len(part)
    trailer = b"trailer\n<< /Size %d /Root %d 0 R %s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    end = trailer % (max(found.size, max(objects) + 1), found.root, found.info, found.start, at)
    return b"".join((*parts, b"xref\n", *table, end))


def _text(words: str) -> bytes:
    """A text as PDF keeps it: UTF-16 in hexadecimal, in which nothing can be anything else."""
    return b"<FEFF" + words.encode("utf-16-be", "replace").hex().upper().encode() + b">"
