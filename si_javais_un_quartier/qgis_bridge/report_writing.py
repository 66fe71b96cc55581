"""Makes a report from the working copy: as a PDF set by QGIS's layouts, or as a text that services can edit.

QGIS's layouts live on the main thread; the work is cut into steps of a page, between which a window stays alive and may
stop it. Files appear when they are whole.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from qgis.core import Qgis, QgsApplication, QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..report import document as doc
from ..report.bilan import document
from ..report.choices import Choices
from ..report.context import Context
from ..report.document_odt import write_odt
from ..report.material import read_material
from ..report.pdf_outline import Bookmark, add_outline
from ..store.replica import Replica
from .context_sheets import context_of
from .report_flow import Setter
from .report_items import DPI, Sheets
from .report_maps import MapMaker
from .report_pictures import Depicted, depicted, png_of, save_pictures
from .report_words import measure, speaker_for
from .resources import resource_path
from .whole_files import replacing, writing

_READING = phrase(QT_TRANSLATE_NOOP("Phrases", "Reading and counting"))
_SETTING = QT_TRANSLATE_NOOP("Phrases", "Setting page {number}")
_DRAWING = QT_TRANSLATE_NOOP("Phrases", "Drawing page {number} of {count}")
_PICTURES = QT_TRANSLATE_NOOP("Phrases", "Drawing maps and charts: {number} of {count}")

#: Shares of the whole work, in per cent: reading, setting pages, drawing them, pictures.
_SET, _DRAW = 10, 45


class Step(NamedTuple):
    """How far the work is, in per cent, and what is being done."""

    percent: float
    what: Phrase


@dataclass(frozen=True)
class Wanted:
    """What to write: where, with which choices, in which language (empty: QGIS's own), with pictures beside it or not.

    ``templates``: a folder of one's own layouts; those it lacks are the plugin's.
    """

    output: Path
    choices: Choices
    today: str
    language: str = ""
    pictures: bool = True
    templates: Path | None = None


@dataclass
class Made:
    """A report while and after it is made; ``sheets`` are what the PDF is drawn from, ``outline`` its parts by page."""

    maker: MapMaker
    folder: Path
    sheets: Sheets | None = None
    pages: int = 0
    outline: list[tuple[str, int]] = field(default_factory=list)
    language: str = ""

    def remove(self) -> None:
        """Forget the pictures it was made with."""
        shutil.rmtree(self.folder, ignore_errors=True)


def prepare(replica: Replica, wanted: Wanted) -> tuple[doc.Document, Made]:
    """What the document says, and the maker of its maps."""
    material, speaker = read_material(replica, wanted.today), speaker_for(wanted.language)
    material = replace(material, context=context_of(material, replica.srid, speaker.render))
    given = document(Context(material, wanted.choices, speaker, measure))
    folder = Path(tempfile.mkdtemp(prefix="quartier-report-"))
    maker = MapMaker(replica.path, replica.srid, material.boundary)
    return given, Made(maker, folder, language=given.language)


def set_pages(given: doc.Document, made: Made, templates: Path | None = None) -> Iterator[Step]:
    """Set the document on a layout, page by page."""
    sheets = Sheets(made.maker, given.title, made.folder)
    setter = Setter(sheets, given, lambda name: template_path(name, templates))
    made.sheets = sheets
    for pages in setter.set_all():
        made.pages = pages
        share = 1 - 1 / (1 + pages / 20)  # how many there will be is known at the end
        yield Step(_SET + (_DRAW - _SET) * share, phrase(_SETTING, number=pages))
    made.outline = setter.outline


def template_path(name: str, own: Path | None = None) -> Path:
    """Where a layout lies: a person's own copy before the plugin's."""
    mine = own / (name + ".qpt") if own is not None else None
    return mine if mine is not None and mine.is_file() else resource_path("layouts", name + ".qpt")


def own_layouts() -> Path:
    """The folder of a person's own copies of the layouts, in their QGIS profile; it need not be there."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "si_javais_un_quartier" / "layouts"


def write_report(replica: Replica, wanted: Wanted) -> Iterator[Step]:
    """Write the report; yields after each step. Raises ``NotWritten``; what stood at the place before is then whole."""
    yield Step(0, _READING)
    given, made = prepare(replica, wanted)
    try:
        if wanted.output.suffix.lower() == ".odt":
            yield from _write_text(given, made, wanted)
        else:
            yield from set_pages(given, made, wanted.templates)
            yield from draw_pdf(made, wanted.output, given.title, (_DRAW, 85))
            if wanted.pictures:
                yield from _write_pictures(given, made, wanted.output)
    finally:
        made.remove()


# -- PDF


def draw_pdf(made: Made, output: Path, title: str, span: tuple[float, float]) -> Iterator[Step]:
    """Draw the pages that were set, words as words; *span* is the share of the whole work that this is, in per cent."""
    sheets = made.sheets
    if sheets is None:
        return
    first, last = span
    with replacing(output) as part:
        writer = QPdfWriter(str(part))
        writer.setTitle(title)
        writer.setCreator("QGIS, Si j’avais un quartier")
        writer.setResolution(DPI)
        writer.setPageLayout(_page(*sheets.page(0)))
        painter = QPainter()
        if not painter.begin(writer):
            raise OSError("the file was not made")
        try:
            for number in range(made.pages):
                layout, place = sheets.page(number)
                if number:
                    writer.setPageLayout(_page(layout, place))
                    writer.newPage()
                layout.renderContext().setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
                QgsLayoutExporter(layout).renderPage(painter, place)
                words = phrase(_DRAWING, number=number + 1, count=made.pages)
                yield Step(first + (last - first) * (number + 1) / made.pages, words)
        finally:
            painter.end()
        add_outline(part, [Bookmark(name, page) for name, page in made.outline], made.language)


def _page(layout: QgsPrintLayout, number: int) -> QPageLayout:
    size = layout.pageCollection().page(number).sizeWithUnits()
    paper = QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter, "", _MATCH)
    none = QMarginsF(0, 0, 0, 0)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, none, QPageLayout.Unit.Millimeter, none)


_MATCH = QPageSize.SizeMatchPolicy.FuzzyMatch


# -- pictures, and the text that has them


def pictures_folder(output: Path) -> Path:
    """Where the maps and charts of a report go: beside it."""
    return output.with_name(output.stem + "-images")


def _write_pictures(given: doc.Document, made: Made, output: Path) -> Iterator[Step]:
    """Each map and chart as PNG (300 dpi) and SVG."""
    found = depicted(given)
    for number, it in enumerate(found, 1):
        _write_picture(it, made, output)
        yield _picture_step(number, found)


def _write_picture(it: Depicted, made: Made, output: Path) -> None:
    folder = pictures_folder(output)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        save_pictures(it, made.maker, folder)


def _write_text(given: doc.Document, made: Made, wanted: Wanted) -> Iterator[Step]:
    found, images = depicted(given), {}
    for number, it in enumerate(found, 1):
        images[it.name] = png_of(it, made.maker, made.folder)
        if wanted.pictures:
            _write_picture(it, made, wanted.output)
        yield _picture_step(number, found)
    with replacing(wanted.output) as part:
        write_odt(part, given, images)


def _picture_step(number: int, found: list[Depicted]) -> Step:
    words = phrase(_PICTURES, number=number, count=len(found))
    return Step(85 + 15 * number / len(found), words)
