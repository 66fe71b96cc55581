"""The encounter form: everybody has room, nothing runs off the page, the order is the sheet's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from si_javais_un_quartier.domain.mediation import AgeBand, Mediation
from si_javais_un_quartier.domain.settings import QuarterSettings, Theme
from si_javais_un_quartier.report.drawing import Drawing, Rule, Words, rough_measure
from si_javais_un_quartier.report.encounter_form import EncounterForm, FormDrawer, encounter_form
from tests.unit.report.quarter_words import speaker

WIDTH = 186.0


def form(themes: tuple[Theme, ...] = QuarterSettings().themes, mediation: Mediation | None = None) -> EncounterForm:
    return encounter_form(("Et ici ?", "Rez-de-chaussée"), "Puis-je ?", themes, mediation or Mediation(), 5)


def drawer(given: EncounterForm) -> FormDrawer:
    return FormDrawer(given, speaker(), rough_measure)


def said(drawing: Drawing) -> list[str]:
    return [it.text.replace("\u00a0", " ") for it in drawing.marks if isinstance(it, Words)]


def test_the_order_is_that_of_the_sheet_on_screen() -> None:
    told = said(drawer(form()).voices([1], WIDTH, 164))
    places = [told.index(it) for it in ("Age", "18–29 ans", "habite le quartier", "Publish photos", "Card no.")]
    places += [told.index(it) for it in ("Idea", "Rez-de-chaussée", "Which place is it about?")]
    assert places == sorted(places)


def test_where_to_meet_is_on_the_strip_alone() -> None:
    made = drawer(form())
    assert said(made.strip([1, 2], WIDTH, 18)) == ["Person 1", "Person 2"]
    assert not any("meet" in it for it in said(made.voices([1, 2], WIDTH, 164)))


@pytest.mark.parametrize(
    "themes",
    [
        QuarterSettings().themes,
        tuple(Theme(f"t{n}", f"Un thème qui porte le numéro {n}") for n in range(30)),
        (Theme("long", "mot " * 80),),
        (),
    ],
    ids=["usual", "thirty", "endless", "none"],
)
def test_nothing_runs_off_the_page(themes: tuple[Theme, ...]) -> None:
    made = drawer(form(themes))
    count = made.room(WIDTH, 164, 2)
    drawing = made.voices(range(1, count + 1), WIDTH, 164)
    words = [it for it in drawing.marks if isinstance(it, Words)]
    assert max(it.x + rough_measure(it.text, it.size, it.bold) for it in words) <= WIDTH
    assert max(it.y for it in words) <= 164


def test_two_people_fit_in_front_with_lines_to_write_on() -> None:
    made = drawer(form())
    assert made.room(WIDTH, 164, 2) == 2
    lines = [it for it in made.voices([1, 2], WIDTH, 164).marks if isinstance(it, Rule) and it.colour == "grey"]
    assert sum(it.x1 == 0 for it in lines) >= 4


def test_an_adult_is_asked_for_where_the_quarter_wants_it() -> None:
    asked = "Minor: an adult agrees"
    assert asked in said(drawer(form()).voices([1], WIDTH, 164))
    free = replace(Mediation(), adult_for_minors=False)
    grown = replace(Mediation(), age_bands=(AgeBand("60_over", "60 ans et plus"),))
    for mediation in (free, grown):
        assert asked not in said(drawer(form(mediation=mediation)).voices([1], WIDTH, 164))
