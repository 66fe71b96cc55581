"""Icons in any colour, markers told apart without colour."""

from __future__ import annotations

import base64
import itertools

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from si_javais_un_quartier.domain.vocabulary import Kind, Sector, Status
from si_javais_un_quartier.qgis_bridge import marker_drawing
from si_javais_un_quartier.qgis_bridge.icons import draw_pixmap, icon, plugin_icon, svg_renderer
from si_javais_un_quartier.qgis_bridge.markers import marker_pixmap, premises_pixmap
from si_javais_un_quartier.qgis_bridge.resources import resource_path

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg") if path.stem != "icon")


def image_of(pixmap: QPixmap) -> QImage:
    """The pixels."""
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def grey(pixmap: QPixmap) -> list[int]:
    """The grey values of a picture on mid-tone paper."""
    paper = QImage(pixmap.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("#DED7CB"))
    painter = QPainter(paper)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    image = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    return [image.pixelColor(x, y).lightness() for y in range(image.height()) for x in range(image.width())]


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = image_of(icon(name, QColor("#12ab34")).pixmap(QSize(16, 16)))
    solid = [
        image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]  # fmt: skip
    assert solid, "nothing drawn"
    assert all(abs(colour.green() - 0xAB) < 12 and abs(colour.red() - 0x12) < 12 for colour in solid)


@pytest.mark.parametrize("name", NAMES)
def test_icon_file_has_one_stroke_width(name: str) -> None:
    text = resource_path("icons", name + ".svg").read_text(encoding="utf-8")
    assert text.count("stroke-width=") == 1
    assert 'stroke-width="2"' in text
    assert 'stroke="#161616"' in text


def test_a_disabled_icon_is_paler() -> None:
    made = icon("sync", QColor("black"))
    alpha = [
        sum(image_of(made.pixmap(QSize(16, 16), mode)).pixelColor(x, y).alpha() for x in range(16) for y in range(16))
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    ]
    assert 0 < alpha[1] < alpha[0] * 0.6


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", QColor("black"))


def test_the_plugin_has_its_sign() -> None:
    assert not plugin_icon().isNull()


def test_markers_are_told_apart_in_grey_at_16_px() -> None:
    drawn = {(kind, status): grey(marker_pixmap(kind, status, 16)) for kind in Kind for status in Status}
    for (one, first), (other, second) in itertools.combinations(drawn.items(), 2):
        different = sum(1 for left, right in zip(first, second) if abs(left - right) > 40)
        assert different >= 4, (one, other)


def test_premises_keep_one_rule_of_filling_at_all_sizes() -> None:
    for size in (10, 16, 32):
        ink = [sum(value < 90 for value in grey(premises_pixmap(filled, size))) for filled in ("empty", "half", "full")]
        assert ink[0] < ink[1] < ink[2], (size, ink)


def test_a_marker_is_sharp_on_dense_screens() -> None:
    pixmap = marker_pixmap(Kind.IDEA, Status.DONE, 16, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def test_the_map_draws_the_same_marker_as_the_list() -> None:
    """QGIS fills in the parameters of the map's drawing; the list's has its colours written out."""
    for kind, status in itertools.product(Kind, (Status.RECEIVED, Status.ANSWERED, Status.DECLINED)):
        look = marker_drawing.LOOKS[status]
        text = marker_drawing.marker_svg(kind, status, parametric=True)
        path = "base64:" + base64.b64encode(text.encode()).decode()
        by_map = QgsApplication.svgCache().svgAsImage(
            path, 26, QColor(look.fill), QColor(look.outline), look.width, 1.0
        )[0]
        by_list = image_of(draw_pixmap(svg_renderer(marker_drawing.marker_svg(kind, status)), 26))
        pairs = [
            (by_map.pixelColor(x, y), by_list.pixelColor(x, y)) for x in range(26) for y in range(26)
            if by_list.pixelColor(x, y).alpha() == 255
        ]  # fmt: skip
        near = sum(abs(a.lightness() - b.lightness()) < 30 for a, b in pairs)
        assert near > 0.95 * len(pairs), (kind, status)


def test_each_sector_has_its_flag() -> None:
    drawn = {marker_drawing.initiative_svg(sector) for sector in Sector}
    assert len(drawn) == len(Sector)
