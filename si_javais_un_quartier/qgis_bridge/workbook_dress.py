"""Gives a workbook that GDAL wrote what GDAL can't: a frozen, bold first row, columns of their own width, whole years.

The sheets are rewritten as a stream: only what stands before their second row is looked at.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from ..domain.plain_text import escaped

_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_STYLES = "xl/styles.xml"
_COLUMNS = re.compile(rb"<cols>.*?</cols>", re.DOTALL)
_END_OF_ROW = b"</row>"
_CELL = re.compile(rb"<c r=")
_FROZEN = (
    b'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
    b'state="frozen"/></sheetView></sheetViews>'
)
_STYLES_OF_CELLS = re.compile(rb'<cellXfs count="(\d+)">(.*?)</cellXfs>', re.DOTALL)
_FONTS = re.compile(rb"<fonts .*?</fonts>", re.DOTALL)
_CHUNK = 1 << 20

#: The headings of a sheet, each with the width of its column in characters.
Headings = Sequence[tuple[str, int]]


def dress_workbook(path: Path, sheets: Sequence[Headings]) -> None:
    """Rewrite the workbook at *path*; an empty sheet, which GDAL leaves without its first row, gets it."""
    dressed = path.with_name(path.name + ".dressed")
    with zipfile.ZipFile(path) as plain, zipfile.ZipFile(dressed, "w", zipfile.ZIP_DEFLATED) as target:
        styles, bold = _with_bold(plain.read(_STYLES))
        for entry in plain.infolist():
            found = _SHEET.fullmatch(entry.filename)
            with plain.open(entry) as source, target.open(entry.filename, "w", force_zip64=True) as sink:
                if found and int(found[1]) <= len(sheets):
                    _dress_sheet(source, sink, sheets[int(found[1]) - 1], bold)
                elif entry.filename == _STYLES:
                    sink.write(styles)
                else:
                    shutil.copyfileobj(source, sink, _CHUNK)
    dressed.replace(path)


def _dress_sheet(source: IO[bytes], sink: IO[bytes], headings: Headings, bold: bytes) -> None:
    head = b""
    while _END_OF_ROW not in head:
        chunk = source.read(_CHUNK)
        head += chunk
        if not chunk:
            break
    first, row_end, rest = head.partition(_END_OF_ROW)
    before, data, cells = first.partition(b"<sheetData>")
    if not row_end:
        cells = _first_row(headings) + cells
    columns = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, (_, width) in enumerate(headings, 1)
    )
    looks = _FROZEN + b"<cols>" + columns.encode() + b"</cols>"
    sink.write(_COLUMNS.sub(b"", before) + looks + data + _CELL.sub(b"<c " + bold + b"r=", cells) + row_end + rest)
    shutil.copyfileobj(source, sink, _CHUNK)


def _first_row(headings: Headings) -> bytes:
    cells = "".join(
        f'<c r="{_letters(number)}1" t="inlineStr"><is><t>{escaped(heading)}</t></is></c>'
        for number, (heading, _) in enumerate(headings, 1)
    )
    return f'<row r="1">{cells}</row>'.encode()


def _letters(number: int) -> str:
    """What a spreadsheet calls a column, from 1: A, B, … Z, AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _with_bold(styles: bytes) -> tuple[bytes, bytes]:
    """GDAL's styles with a bold one after them, and dates with all four digits of their year.

    Returns them with the attribute that makes a cell bold; an empty one where the styles are other than expected.
    """
    styles = styles.replace(b'formatCode="DD/MM/YY"', b'formatCode="DD/MM/YYYY"')
    found = _STYLES_OF_CELLS.search(styles)
    if found is None or not _FONTS.search(styles):
        return styles, b""
    font = b'<name val="Arial"/><family val="2"/><sz val="10"/></font>'
    styles = _FONTS.sub(b'<fonts count="2"><font>' + font + b"<font><b/>" + font + b"</fonts>", styles)
    count = int(found[1])
    cells = b'<cellXfs count="%d">%s<xf numFmtId="164" fontId="1" applyFont="1" xfId="0"/></cellXfs>'
    styles = _STYLES_OF_CELLS.sub(lambda _: cells % (count + 1, found[2]), styles)
    return styles, b's="%d" ' % count
