"""The report as files: a PDF whose words can be selected, a text to edit, pictures beside them."""

from __future__ import annotations

import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtGui import QImage

from si_javais_un_quartier.algorithms.report import ReportAlgorithm
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Campaign, Contribution, Place, Premises, Record
from si_javais_un_quartier.domain.vocabulary import Availability, Kind, Occupancy, Status, Visibility
from si_javais_un_quartier.qgis_bridge import report_words
from si_javais_un_quartier.qgis_bridge.report_flow import Setter
from si_javais_un_quartier.qgis_bridge.report_items import Sheets, harmless, shaped
from si_javais_un_quartier.qgis_bridge.report_maps import MapMaker
from si_javais_un_quartier.qgis_bridge.report_words import plain_format
from si_javais_un_quartier.qgis_bridge.report_writing import Wanted, template_path, write_report
from si_javais_un_quartier.qgis_bridge.whole_files import NotWritten
from si_javais_un_quartier.report.choices import Choices
from si_javais_un_quartier.report.document import Document, Entry, Paragraph, Section
from si_javais_un_quartier.report.maps import Frame
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]

HOSTILE = "<b>Gras</b> [% 6 * 7 %] =1+1"


@pytest.fixture
def quarter(replica: Replica) -> Replica:
    """A few words, two of them hostile, and a street of ground floors."""
    today = SystemClock().today()
    said = Contribution(
        uuid="",
        kind=Kind.IDEA,
        theme="bien_vivre",
        title="Un banc",
        body="Un banc à l’ombre.",
        author_name="Mina, du quartier",
        occurred_on=today,
        visibility=Visibility.PUBLISHED,
        status=Status.UNDER_REVIEW,
        quotable=True,
        geometry=Place(807500.0, 6482500.0),
    )
    rows: list[Record] = [Campaign(uuid=new_uuid(), name="Vitrines", question=f"Que faire ici ? {HOSTILE}")]
    for number in range(12):
        place = Place(807500.0 + 12 * number, 6482500.0)
        words = {"title": HOSTILE, "body": HOSTILE + "\n" + "Très long. " * 700} if number == 3 else {}
        rows.append(replace(said, uuid=new_uuid(), geometry=place, reference=f"K7M-4Q{number:X}", **words))
        empty = Occupancy.VACANT if number < 4 else Occupancy.OCCUPIED
        address = f"{number + 1}, rue de la Ville"
        rows.append(Premises(uuid=new_uuid(), geometry=place, address=address, occupancy=empty, area_m2=60.0))
    perform(replica, Act(phrase("test"), tuple(map(Insert, rows))), None, SystemClock())
    return replica


def text_of(path: Path) -> str:
    """The words of a PDF, ligatures taken apart."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return unicodedata.normalize("NFKC", done.stdout)


def pages_of(path: Path, folder: Path) -> list[QImage]:
    subprocess.run(["pdftoppm", "-r", "40", "-png", str(path), str(folder / "page")], check=True)
    return [QImage(str(page)) for page in sorted(folder.glob("page*.png"))]


def ink(image: QImage) -> float:
    """The share of the pixels that aren't white."""
    pixels = [
        image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    ]
    return sum(lightness < 250 for lightness in pixels) / len(pixels)


def test_a_pdf_whose_words_can_be_selected(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "bilan é.pdf"
    assert run(ReportAlgorithm(), OUTPUT=str(output), SHEETS=1, LANGUAGE="en") == {"OUTPUT": str(output)}
    told = " ".join(text_of(output).split())
    assert "The contributions are not a representative sample." in told
    assert "12 contributions" in told
    assert "Un banc à l’ombre." in told
    assert "More than one ground floor in four is vacant" in told
    marks = subprocess.run(["pdftohtml", "-xml", "-i", "-stdout", str(output)], capture_output=True, check=True).stdout
    assert '<item page="1">Report on the consultation</item>' in marks.decode()
    assert ">The vacant ground floors</item>" in marks.decode()
    pages = pages_of(output, tmp_path)
    assert len(pages) > 8
    assert all(ink(page) > 0.005 for page in pages)
    assert {(page.width(), page.height()) for page in pages} == {(331, 468)}
    images = {path.name for path in (tmp_path / "bilan é-images").iterdir()}
    assert {"couverture.png", "couverture.svg", "theme-bien_vivre.png", "themes.svg", "classement.png"} <= images
    assert QImage(str(tmp_path / "bilan é-images" / "theme-bien_vivre.png")).width() == pytest.approx(
        96.9 / 25.4 * 300, abs=3
    )
    assert QImage(str(tmp_path / "bilan é-images" / "couverture.png")).width() == pytest.approx(2008, abs=3)


def test_what_strangers_wrote_is_neither_computed_nor_markup(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "bilan.pdf"
    run(ReportAlgorithm(), OUTPUT=str(output), SHEETS=0, PICTURES=False, LANGUAGE="en")
    told = " ".join(text_of(output).split()).replace("\u2060", "")
    assert "<b>Gras</b> [% 6 * 7 %] =1+1" in told
    assert "Gras 42" not in told
    assert told.count("Très") >= 700
    assert not (tmp_path / "bilan-images").exists()


def test_a_text_to_edit(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "bilan.odt"
    run(ReportAlgorithm(), OUTPUT=str(output), SHEETS=1, PICTURES=False, LANGUAGE="en")
    with zipfile.ZipFile(output) as archive:
        content = archive.read("content.xml").decode()
        pictures = {
            name: QImage.fromData(archive.read(name)) for name in archive.namelist() if name.startswith("Pictures/")
        }
    assert "12 contributions" in content
    assert "&lt;b&gt;Gras" in content
    assert {"Pictures/themes.png", "Pictures/couverture.png", "Pictures/theme-bien_vivre.png"} <= set(pictures)
    assert all(ink(image) > 0.01 for image in pictures.values())


def test_a_note_has_two_pages(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "note.pdf"
    run(ReportAlgorithm(), OUTPUT=str(output), TEMPLATE=1, PICTURES=False, LANGUAGE="en")
    assert len(pages_of(output, tmp_path)) == 2


def test_an_unknown_theme_is_refused_with_those_there_are(run: Run, quarter: Replica, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Bien vivre"):
        run(ReportAlgorithm(), OUTPUT=str(tmp_path / "x.pdf"), THEMES="Pêche")


def test_stopped_midway_nothing_is_left_and_the_old_file_is_whole(quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "bilan.pdf"
    output.write_bytes(b"the one before")
    steps = write_report(quarter, Wanted(output, Choices(), SystemClock().today(), "en"))
    for step in steps:
        if step.percent > 60:
            break
    steps.close()
    assert output.read_bytes() == b"the one before"
    assert [path.name for path in tmp_path.iterdir() if "bilan" in path.name] == ["bilan.pdf"]


def test_ones_own_layout_is_used(quarter: Replica, tmp_path: Path, repository: Path) -> None:
    own = tmp_path / "layouts"
    own.mkdir()
    page = (repository / "resources" / "layouts" / "page.qpt").read_text(encoding="utf-8")
    changed = page.replace('id="page_number"', 'id="logo"').replace("[% @layout_page %]", "Logo")
    (own / "page.qpt").write_text(changed, encoding="utf-8")
    output = tmp_path / "note.pdf"
    wanted = Wanted(output, Choices(template="note"), SystemClock().today(), "en", pictures=False, templates=own)
    for _ in write_report(quarter, wanted):
        pass
    assert "Logo" in text_of(output)


def test_pages_are_numbered_across_layouts(run: Run, quarter: Replica, tmp_path: Path) -> None:
    output = tmp_path / "bilan.pdf"
    run(ReportAlgorithm(), OUTPUT=str(output), SHEETS=4, PICTURES=False, LANGUAGE="en")
    pages = text_of(output).rstrip("\f").split("\f")
    assert len(pages) > 13
    assert [page.split()[-1] for page in pages[1:]] == [str(number) for number in range(2, len(pages) + 1)]


def test_words_of_many_short_lines_run_over_the_pages(quarter: Replica, tmp_path: Path) -> None:
    """A short text may be higher than a page."""
    lines = "\n".join(str(number) for number in range(300))
    blocks = (Paragraph(lines), Entry("Un mot", "rue de la Ville", lines))
    given = Document("x", ("", ""), "", "", "fr", sections=(Section(blocks),))
    sheets = Sheets(MapMaker(quarter.path, quarter.srid, None), "x", tmp_path)
    assert list(Setter(sheets, given, template_path).set_all())[-1] >= 8


@pytest.mark.parametrize("size", [8.5, 9.0, 10.0])
def test_a_line_that_just_fits_is_not_broken_again(quarter: Replica, tmp_path: Path, size: float) -> None:
    """Else words run over what stands below: their height was told from the lines they were broken into."""
    sheets = Sheets(MapMaker(quarter.path, quarter.srid, None), "x", tmp_path)
    look = plain_format(size, "#000000")
    said = "Avec les parents d’élèves, nous pouvons faire un grand nettoyage rue de la Ville. Prêtez-nous des pinces."
    broken = 0
    for number in range(11):
        sheets.add_blank(210, 290)
        for row in range(10):
            width = 110.0 + 0.5 * (10 * number + row)
            broken += len(sheets.words(said, look, (10, 10 + 25 * row, width, 24)).text().split("\n"))
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    QgsLayoutExporter(sheets.layout).exportToPdf(str(tmp_path / "lines.pdf"), settings)
    assert sum(bool(line.strip("\f ")) for line in text_of(tmp_path / "lines.pdf").split("\n")) == broken


def test_pictures_that_cannot_be_written_are_said(quarter: Replica, tmp_path: Path) -> None:
    today = SystemClock().today()
    wanted = Wanted(tmp_path / "bilan.pdf", Choices(first="2026-01-01", last=today), today, "fr")
    (tmp_path / "bilan-images").write_text("a file in the way")
    with pytest.raises(NotWritten, match="bilan-images"):
        list(write_report(quarter, wanted))


@pytest.mark.parametrize("known", [False, True])
def test_pictures_that_no_font_has_leave_no_empty_box(monkeypatch: pytest.MonkeyPatch, known: bool) -> None:
    monkeypatch.setattr(report_words, "has_glyph", lambda _: known)
    assert harmless("Le troisième dépôt. 👍🏽 »") == (
        "Le troisième dépôt. 👍🏽\u00a0»" if known else "Le troisième dépôt.\u00a0»"
    )
    assert harmless("漢字 و é") == "漢字 و é"


def test_labels_compute_nothing() -> None:
    assert "[%" not in harmless("[% env('HOME') %]")
    assert "$CURRENT_DATE" not in harmless("$CURRENT_DATE(d)")


@pytest.mark.parametrize(("template", "pages"), [(2, 1), (3, 1), (4, 1)], ids=["premises", "street", "subject"])
def test_sheets_instead_of_a_report(run: Run, quarter: Replica, tmp_path: Path, template: int, pages: int) -> None:
    output = tmp_path / "fiches.pdf"
    run(ReportAlgorithm(), OUTPUT=str(output), TEMPLATE=template, SHEETS=1, PICTURES=False, LANGUAGE="en")
    assert len(pages_of(output, tmp_path)) == pages


def test_a_map_shows_the_quarter_rather_than_what_lies_beyond() -> None:
    quarter = Frame(0, 0, 1000, 1000)
    corner = shaped(Frame(20, 20, 220, 220), 2.0, quarter)
    assert (corner.xMinimum(), corner.xMaximum()) == (0, 400)
    outside = shaped(Frame(-100, 400, 100, 600), 2.0, quarter)
    assert (outside.xMinimum(), outside.xMaximum()) == (-100, 300)
    small = shaped(Frame(0, 0, 1000, 1000), 2.0, Frame(0, 0, 1200, 1000))
    assert (small.xMinimum(), small.xMaximum()) == (-400, 1600)


def test_a_sheet_full_of_facts_and_wishes_stays_on_one_page(run: Run, quarter: Replica, tmp_path: Path) -> None:
    today = SystemClock().today()
    full = Premises(
        uuid=new_uuid(), geometry=Place(807600.0, 6482500.0), address="72, rue de la Ville", parcel_id="42218000AM0013",
        area_m2=88.0, frontage_m=7.2, shopfront="vitrine", step_free=False, extraction_duct=False, surveyed_on=today,
        occupancy=Occupancy.VACANT, availability=Availability.TO_LET, vacant_since="2020-02-01",
        last_activity="droguerie", owner_type="private_person",
    )  # fmt: skip
    wish = Contribution(
        uuid="", kind=Kind.IDEA, theme="bien_vivre", body="On aimerait nettoyer et peindre le rideau. " * 3,
        author_name="Mina, du quartier", occurred_on=today, premises_uuid=full.uuid, visibility=Visibility.PUBLISHED,
        status=Status.UNDER_REVIEW, geometry=Place(807601.0, 6482500.0),
    )  # fmt: skip
    titles = ("À qui appartient le 72 ?", "Un café où on peut rester sans consommer", "", "Trop de la même chose")
    wishes = [
        replace(wish, uuid=new_uuid(), reference=f"K7M-5Q{number}", title=title) for number, title in enumerate(titles)
    ]
    perform(quarter, Act(phrase("test"), tuple(map(Insert, (full, *wishes)))), None, SystemClock())
    output = tmp_path / "fiches.pdf"
    run(ReportAlgorithm(), OUTPUT=str(output), TEMPLATE=2, SHEETS=1, PICTURES=False, LANGUAGE="en")
    told = text_of(output)
    assert "72, rue de la Ville" in told
    assert "Tax on commercial wasteland" in told
    assert len(pages_of(output, tmp_path)) == 1
