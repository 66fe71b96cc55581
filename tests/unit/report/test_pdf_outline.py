"""Bookmarks added to a PDF: after what was there, and only where its shape is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from si_javais_un_quartier.report.pdf_outline import Bookmark, add_outline


def small_pdf() -> bytes:
    """Two empty pages, as Qt lays a file out."""
    objects = (
        b"<< /Type /Catalog\n/Pages 2 0 R\n>>",
        b"<< /Type /Pages /Kids\n[\n3 0 R\n4 0 R\n]\n/Count 2 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>",
    )
    content, places = b"%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<<\n/Size 5\n/Root 1 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % len(content)
    return content + table + trailer


def test_bookmarks_follow_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    before = small_pdf()
    path.write_bytes(before)
    assert add_outline(path, [Bookmark("Été (x) >>", 1), Bookmark("Fin", 99)], "fr")
    after = path.read_bytes()
    assert after.startswith(before)
    added = after[len(before) :]
    assert b"<FEFF" + "Été (x) >>".encode("utf-16-be").hex().upper().encode() + b">" in added
    assert b"/Dest [4 0 R /Fit]" in added
    assert b"/Lang <FEFF00660072>" in added
    start = int(after.rsplit(b"startxref", 1)[1].split()[0])
    assert after[start:].startswith(b"xref")
    for line in after[start:].split(b"trailer")[0].splitlines()[2::2]:
        assert b" 0 obj" in after[int(line.split()[0]) :][:12]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nno table", small_pdf().replace(b"/Kids", b"/Kidz")])
def test_another_shape_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    assert not add_outline(path, [Bookmark("x", 0)], "fr")
    assert path.read_bytes() == content


def test_bookmarks_are_not_added_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(small_pdf())
    assert add_outline(path, [Bookmark("x", 0)], "fr")
    once = path.read_bytes()
    assert not add_outline(path, [], "fr")
    assert path.read_bytes() == once
