"""Charts as marks: lengths in proportion, words that fit, SVG that is safe."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from si_javais_un_quartier.report import charts
from si_javais_un_quartier.report.charts import Count, RankedPart, RankedRow, Tick
from si_javais_un_quartier.report.drawing import Bar, Dot, Drawing, Rule, Words, rough_measure, stripes_of, svg


def bars_of(drawing: Drawing) -> list[Bar]:
    return [mark for mark in drawing.marks if isinstance(mark, Bar)]


def within(drawing: Drawing) -> bool:
    """Whether all bars and words lie on the sheet."""
    for mark in drawing.marks:
        if isinstance(mark, Bar) and mark.x + mark.width > drawing.width + 0.01:
            return False
        starts = isinstance(mark, Words) and mark.anchor == "start"
        if starts and mark.x + rough_measure(mark.text, mark.size, mark.bold) > drawing.width + 0.01:
            return False
    return True


def test_bars_are_in_proportion_and_hatched_where_mediated() -> None:
    drawing = charts.bars([Count("a", 30, 10, "of which 10"), Count("b", 15)], 80)
    solid, hatched, other = bars_of(drawing)
    assert solid.width == pytest.approx(2 * hatched.width)
    assert hatched.hatched
    assert other.width == pytest.approx((solid.width + hatched.width) / 2)
    assert within(drawing)


def test_long_names_are_cut_and_stay_on_the_sheet() -> None:
    drawing = charts.bars([Count("n" * 300, 3, note="of which 1 by the mediators")], 60)
    assert within(drawing)
    assert any(mark.text.endswith("…") for mark in drawing.marks if isinstance(mark, Words))


@pytest.mark.parametrize("counts", [[], [Count("none", 0)]], ids=["no bar", "nothing"])
def test_nothing_to_show_is_no_error(counts: list[Count]) -> None:
    assert bars_of(charts.bars(counts, 60)) == []
    charts.rates(counts, Tick(0.0, "quarter"), 60)
    charts.months(counts, 100, 40)


def test_a_tick_stands_at_the_same_place_on_each_bar() -> None:
    drawing = charts.rates([Count("a", 0.4, shown="40 %"), Count("b", 0.1, shown="10 %")], Tick(0.2, "q"), 64)
    longest = max(bar.width for bar in bars_of(drawing))
    ticks = [mark.x1 for mark in drawing.marks if isinstance(mark, Rule)]
    assert ticks == pytest.approx([longest / 2] * 3)


def test_parts_of_the_index_share_one_scale() -> None:
    parts = [RankedPart("one", "of 30", 30, "orange"), RankedPart("two", "of 15", 15, "blue")]
    drawing = charts.ranking(parts, [RankedRow(1, "12, rue", (30.0, 15.0), 45, "key")], 170, ("a", "b", "c"))
    first, second = bars_of(drawing)
    assert first.width == pytest.approx(2 * second.width)
    assert {bar.key for bar in bars_of(drawing)} == {"key"}


def test_columns_of_months_stand_on_their_line() -> None:
    drawing = charts.months([Count("sept.", 4, 1), Count("oct.", 8)], 100, 40)
    feet = {round(bar.y + bar.height, 6) for bar in bars_of(drawing) if not bar.hatched}
    assert feet == {35.0}


def test_svg_is_well_formed_whatever_the_words() -> None:
    hostile = "<b>&\"' \x00]]>"
    marks = (Words(0, 5, hostile), Bar(0, 6, 10, 3, "blue", hatched=True), Rule(0, 0, 5, 5))
    dots = tuple(Dot(2, 2, 2, shape, "orange") for shape in ("circle", "ring", "square", "empty", "half", "dot"))
    root = ET.fromstring(svg(Drawing(20, 20, (*marks, *dots)), alternative=hostile))  # noqa: S314 (our own file)
    assert root.tag.endswith("svg")
    assert not [element for element in root.iter() if element.tag.endswith("}b")]


def test_stripes_stay_inside_their_bar() -> None:
    bar = Bar(3, 4, 10, 3, "blue")
    for x1, y1, x2, y2 in stripes_of(bar):
        assert 3 <= min(x1, x2) <= max(x1, x2) <= 13.000001
        assert 4 <= min(y1, y2) <= max(y1, y2) <= 7.000001
