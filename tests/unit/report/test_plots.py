from __future__ import annotations

from typing import Any

import pytest

from si_javais_un_quartier.domain.errors import MissingLibrary
from si_javais_un_quartier.report import plots
from si_javais_un_quartier.report.plots import Kind, Look, Plot, Series, draw

HOSTILE = "_rue $\\frac{1}{0}$ de l'été <b>\n\x07" + "long " * 40


def plot(kind: Kind, count: int = 3) -> Plot:
    names = (HOSTILE, *(f"rue {number}" for number in range(count - 1)))[:count]
    series = (
        Series(HOSTILE, tuple(float(number) for number in range(count))),
        Series("b", (None,) * count, "#D55E00"),
    )
    return Plot(kind, HOSTILE, names, series, names if kind is Kind.PARTS else (), HOSTILE)


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(("file_type", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_words_are_drawn_as_they_are_in_every_kind_of_file(kind: Any, file_type: Any, begins: Any) -> None:
    assert draw(plot(kind), Look(width=3.5), file_type).startswith(begins)


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("count", [0, 1, 60])
def test_nothing_or_too_much(kind: Any, count: Any) -> None:
    assert draw(plot(kind, count)).startswith(b"\x89PNG")


@pytest.mark.slow
def test_several_charts_stand_under_each_other() -> None:
    def height(picture: bytes) -> int:
        return int.from_bytes(picture[20:24], "big")

    one, two = plot(Kind.TIME), plot(Kind.PARTS)
    assert height(draw((one, two))) > height(draw(one)) + 0.8 * height(draw(two))


@pytest.mark.slow
def test_the_same_chart_is_the_same_file() -> None:
    assert draw(plot(Kind.PARTS), file_type="png") == draw(plot(Kind.PARTS), file_type="png")


def test_without_matplotlib_the_remedy_is_said(monkeypatch: Any) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(plots, "import_module", absent)
    with pytest.raises(MissingLibrary, match="python3-matplotlib"):
        draw(plot(Kind.PARTS))


def test_another_type_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="gif"):
        draw(plot(Kind.PARTS), file_type="gif")


def width_of(picture: bytes) -> int:
    return int.from_bytes(picture[16:20], "big")


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("name", ["a", "boulevard des Passementiers"])
def test_a_chart_is_as_wide_as_it_was_asked_for_however_long_its_names_are(kind: Kind, name: str) -> None:
    series = (Series("before", (3.0, 12.0)), Series("after", (1.0, 2.0)))
    shown = Plot(kind, "Told", (name, "b"), series, ("3 of 4 (75 %)", "12") if kind is Kind.PARTS else ())
    around = 2 * 100 * plots.PAD
    assert abs(width_of(draw(shown, Look(width=5))) - 500 - around) <= 12


@pytest.mark.parametrize("colour", [*plots.RAMP, plots.BLUE, plots.ORANGE, plots.GREY])
def test_on_dark_paper_every_colour_is_lighter_than_the_paper(colour: str) -> None:
    def light(of: str) -> int:
        return sum(int(of[at : at + 2], 16) for at in (1, 3, 5))

    assert light(Look(paper="#2B2B2B").colour(colour)) > light("#2B2B2B") + 200
    assert Look().colour(colour) == colour
