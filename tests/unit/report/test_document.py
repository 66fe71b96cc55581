"""What a report says, page by page, from a handful of records."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from si_javais_un_quartier.domain.records import Commitment, Encounter, Initiative, Place, Premises, Profile
from si_javais_un_quartier.domain.vocabulary import (
    Channel,
    CommitmentState,
    Disclosure,
    Occupancy,
    Visibility,
)
from si_javais_un_quartier.intake.demonstration.shapes import multiline_wkb
from si_javais_un_quartier.report import document as doc
from si_javais_un_quartier.report.bilan import document
from si_javais_un_quartier.report.by_street import by_street
from si_javais_un_quartier.report.choices import BY_STREET, NOTE, Choices
from si_javais_un_quartier.report.document_odt import Image, write_odt
from si_javais_un_quartier.report.drawing import Bar, Drawing, Words
from si_javais_un_quartier.report.maps import Frame, frame_of, widened
from si_javais_un_quartier.report.material import Material
from si_javais_un_quartier.report.theme_pages import answer_box, shortened
from tests.unit.report.quarter_words import TODAY, answer, context, material, said

NOTICE = "The contributions are not a representative sample."
HOSTILE = "<script>alert(\"x\")</script> [% env('HOME') %] ]]> \x00\x08 =1+1 & </text:p>"


def words(given: doc.Document) -> str:
    """Every word of a document, charts' included."""
    found: list[str] = [given.title, *given.running, given.notice]
    found += [str(given.cover)] if given.cover else []
    found += [str(block) for block in given.blocks()]
    return "\n".join(found)


def shops() -> tuple[Premises, ...]:
    """A street of twelve ground floors, four of them vacant."""
    return tuple(
        Premises(
            uuid=f"s{number}",
            geometry=Place(807000.0 + 10 * number, 6482000.0),
            address=f"{number}, rue de la Ville",
            occupancy=Occupancy.VACANT if number <= 4 else Occupancy.OCCUPIED,
            vacant_since="2020-01-01" if number <= 4 else None,
            area_m2=60.0,
            frontage_m=5.0,
            owner_ref="SECRET-OWNER",
            monthly_rent=4321.0,
        )
        for number in range(1, 13)
    )


@pytest.fixture
def quarter() -> Material:
    group = [
        said(1, quotable=True, body="Un banc, s’il vous plaît."),
        said(2, quotable=True, visibility=Visibility.PENDING, body="Pas encore public."),
        said(3, body="Public, mais personne ne l’a choisi."),
        said(4, theme="rez_de_chaussee", premises_uuid="s1", channel=Channel.ENCOUNTER, commitment_uuid="e"),
    ]
    return material(
        group,
        [answer(group[0], "2026-10-09", "Le banc sera posé.")],
        tags={"c001": ("banc",), "c003": ("banc", "arbre")},
        premises=shops(),
        encounters=(Encounter(uuid="r", place="Marché", held_on="2026-10-02", people_count=12),),
        commitments=(
            Commitment(uuid="e", title="Un banc", state=CommitmentState.UNDER_WAY, due_on="2026-11-01", body="Posé."),
        ),
        profiles=(*(Profile(uuid=f"p{n}", age_band="18_29") for n in (1, 3)), Profile(uuid="p4", age_band="60_74")),
    )


def test_the_report_says_what_was_counted_and_its_fixed_line(quarter: Material) -> None:
    given = document(context(quarter))
    assert given.cover is not None
    assert [figure.number for figure in given.cover.figures] == ["3", "1 of 3", "1"]
    assert given.notice.startswith(NOTICE)
    assert NOTICE in given.cover.foot
    told = words(given)
    assert "2 contributions of 3 (2 people) are about this theme. 2 (2 people) speak of “banc”" in told
    assert "Banc first, arbre next" in told
    assert "One encounter, 12 people met" in told
    assert "Under way, promised for 2026-11-01: late" in told


def test_quotes_are_chosen_by_a_person_and_public(quarter: Material) -> None:
    quotes = [block for block in document(context(quarter)).blocks() if isinstance(block, doc.Quote)]
    shown = [quote.text for quote in quotes if "K7M" in quote.source]
    assert "“Un banc, s’il vous plaît.”" in shown
    assert not any("Pas encore public" in text for text in shown)
    assert not any("personne ne l’a choisi" in text for text in shown)


def test_the_first_figure_says_that_it_counts_people(quarter: Material) -> None:
    given = document(context(quarter))
    assert given.cover is not None
    assert given.cover.figures[0].sentence.startswith("contributions published (3 people), of which 1 ")


def test_what_is_not_public_stands_nowhere(quarter: Material) -> None:
    told = words(document(context(quarter)))
    assert "Pas encore public" not in told
    assert "SECRET-OWNER" not in told
    assert "4321" not in told


def test_the_public_version_has_no_index_and_no_sheet(quarter: Material) -> None:
    inside = document(context(quarter))
    public = document(context(quarter, Choices(public=True)))
    assert any(section.internal for section in inside.sections)
    assert not any(section.internal for section in public.sections)
    assert "classement" in words(inside)
    assert "classement" not in words(public)
    assert "Vacant for" not in words(public)


def test_the_public_version_places_no_internal_ground_floor(quarter: Material) -> None:
    inside, public = (document(context(quarter, Choices(public=public))) for public in (False, True))
    assert inside.cover is not None
    assert public.cover is not None
    assert inside.cover.map.name == public.cover.map.name
    assert [marks.name for marks in inside.cover.map.marks] == ["vacant"]
    assert [marks.name for marks in public.cover.map.marks] == ["said"]
    (shown,) = (b for b in public.blocks() if isinstance(b, doc.MapPicture) and b.spec.name == "locaux")
    assert not any(marks.places for marks in shown.spec.marks)


def test_the_cover_and_the_map_show_the_ground_floors_of_the_last_day_of_the_period() -> None:
    then = tuple(
        replace(it, vacant_since="2020-01-01" if it.uuid == "s1" else "2026-06-01") if it.vacant_since else it
        for it in shops()
    )
    choices = Choices(first="2026-01-01", last="2026-03-31")
    given = document(context(material([said(1)], premises=then), choices))
    assert given.cover is not None
    assert given.cover.map_note == "1 vacant ground floors of 12"
    (shown,) = (b for b in given.blocks() if isinstance(b, doc.MapPicture) and b.spec.name == "locaux")
    assert {marks.name: len(marks.places) for marks in shown.spec.marks if marks.name != "ranked"} == {
        "used": 11, "vacant": 1, "planned": 0
    }  # fmt: skip
    told = words(given)
    assert "1 ground floors of 12 are vacant" in told
    assert "Most affected: rue de la Ville, one of 12" in told


def test_fewer_than_five_people_have_no_age(quarter: Material) -> None:
    told = words(document(context(quarter)))
    assert "18 to 29 years" not in told
    assert "Too few people gave their age" in told


def test_many_themes_stay_on_the_page() -> None:
    spoken = [said(number, theme=f"t{number % 30:02d}", answer_wanted=True) for number in range(62)]
    given = document(context(material(spoken, [answer(it, "2026-10-09") for it in spoken[:2]])))
    charts = {block.name: block.drawing for block in given.blocks() if isinstance(block, doc.Picture)}
    for name in ("themes", "reponses"):
        names = [mark.text for mark in marks(charts[name]) if mark.size == 9]
        assert names == ["t00", "t01", *(f"t{number:02d}" for number in range(2, 8)), "other themes"]
        assert charts[name].height < 110
    assert "44" in [mark.text for mark in marks(charts["themes"])]
    assert "0 of 44" in [mark.text for mark in marks(charts["reponses"])]


def test_a_chart_is_described_by_what_it_shows(quarter: Material) -> None:
    told = {
        block.name: block.alternative for block in document(context(quarter)).blocks() if isinstance(block, doc.Picture)
    }
    assert told["themes"].startswith("By theme: ")
    assert told["formes"].startswith("In which form: ")


def test_ages_stand_from_the_youngest_to_the_oldest() -> None:
    bands = {"60_74": 5, "75_plus": 5, "under_18": 5, "18_29": 2}
    profiles = [Profile(uuid=f"{band}-{n}", age_band=band) for band, count in bands.items() for n in range(count)]
    spoken = [said(number, author_uuid=it.uuid) for number, it in enumerate(profiles)]
    given = document(context(material(spoken, profiles=tuple(profiles))))
    chart = next(b for b in given.blocks() if isinstance(b, doc.Picture) and b.name == "ages")
    names = [mark.text for mark in marks(chart.drawing) if mark.size == 9]
    assert names == ["under 18 years", "18 to 29 years", "60 to 74 years", "75 years and over"]
    assert "fewer than 5" in [mark.text for mark in marks(chart.drawing)]


def test_a_tag_that_another_one_hides_is_not_in_the_maps_legend() -> None:
    spoken = [said(number) for number in range(3)]
    tags = {"c000": ("enfants", "famille"), "c001": ("enfants", "famille"), "c002": ("enfants",)}
    given = document(context(material(spoken, tags=tags)))
    shown = next(b for b in given.blocks() if isinstance(b, doc.MapPicture) and b.spec.name == "theme-bien_vivre")
    assert shown.legend is not None
    assert [mark.text for mark in marks(shown.legend)] == ["enfants: 3", "others: 0"]
    chart = next(b for b in given.blocks() if isinstance(b, doc.Picture) and b.name == "etiquettes-bien_vivre")
    colours = {mark.key: mark.colour for mark in chart.drawing.marks if isinstance(mark, Bar)}
    assert colours == {"enfants": "blue", "famille": "grey"}


@pytest.mark.parametrize(
    ("wanted", "answered", "told"),
    [
        (0, 0, "None of these contributions waits for an answer."),
        (1, 0, "The one contribution that waits for an answer has none yet."),
        (1, 1, "The one contribution that waited for an answer has it."),
        (2, 0, "None of the 2 contributions that wait for an answer has it yet."),
        (2, 1, "1 of 2 contributions that waited for an answer has it."),
        (3, 2, "2 of 3 contributions that waited for an answer have it."),
    ],
)
def test_what_was_answered_is_said_for_its_number(wanted: int, answered: int, told: str) -> None:
    spoken = [said(number, answer_wanted=number < wanted) for number in range(4)]
    answers = [answer(it, "2026-10-09") for it in spoken[:answered]]
    box = answer_box(context(material(spoken, answers)), spoken)
    assert box.text == told


def test_many_quotes_run_over_the_pages_instead_of_off_one() -> None:
    spoken = [said(number, quotable=True, geometry=Place(1000.0 * number, 0.0)) for number in range(9)]
    columns = [
        block
        for quotes in (3, 9)
        for section in document(context(material(spoken), Choices(quotes=quotes))).sections
        for block in section.blocks
        if isinstance(block, doc.Columns) and any(isinstance(it, doc.Quote) for it in block.right)
    ]
    assert [sum(isinstance(it, doc.Quote) for it in block.right) for block in columns] == [3]


def test_a_sheet_of_a_street_has_a_capital_and_says_no_zero() -> None:
    spoken = [said(number, premises_uuid="s1", author_uuid="p") for number in range(2)]
    shop = Premises(uuid="s1", address="12, rue de la Ville", disclosure=Disclosure.PUBLIC)
    given = document(context(material(spoken, premises=(shop,)), Choices(template=BY_STREET)))
    (title,) = (block for block in given.blocks() if isinstance(block, doc.Title))
    assert title.text == "Rue de la Ville"
    assert title.lead == "2 contributions (1 person)."


def test_ground_is_moved_into_what_there_is_to_see() -> None:
    edge = frame_of([Place(10.0, 500.0)], 200.0, Frame(0, 0, 1000, 1000))
    assert edge == Frame(0.0, 400.0, 200.0, 600.0)
    assert widened((0.0, 10.0), 30.0) == (-10.0, 20.0)
    assert widened((0.0, 10.0), 30.0, (-2.0, 12.0)) == (-10.0, 20.0)


def test_ranking_and_sheets_carry_the_same_figures(quarter: Material) -> None:
    given = document(context(quarter, Choices(sheets=2)))
    sheets = [section for section in given.sections if section.name.endswith("rue de la Ville")]
    assert len(sheets) == 2
    ranking = next(b for b in given.blocks() if isinstance(b, doc.Picture) and b.name == "classement")
    totals = [mark.text for mark in marks(ranking.drawing) if mark.size == 11]
    leads = [block.lead for section in sheets for block in section.blocks if isinstance(block, doc.Title)]
    assert len(totals) == 2
    assert all(f", {total} of 100" in lead for total, lead in zip(totals, leads))


def marks(drawing: Drawing) -> Iterator[Words]:
    return (mark for mark in drawing.marks if isinstance(mark, Words))


def test_the_annex_has_every_contribution_with_its_answer(quarter: Material) -> None:
    entries = [block for block in document(context(quarter)).blocks() if isinstance(block, doc.Entry)]
    assert [entry.about.split(" · ")[0] for entry in entries] == ["K7M-001", "K7M-003", "K7M-004"]
    assert "Le banc sera posé." in entries[0].after
    without = document(context(quarter, Choices(annex=False)))
    assert not any(isinstance(block, doc.Entry) for block in without.blocks())


def test_the_annex_says_the_street_of_what_has_no_address(quarter: Material) -> None:
    place = quarter.contributions[0].geometry
    line = multiline_wkb([[(place.x - 90.0, place.y + 3.0), (place.x + 90.0, place.y + 3.0)]])
    given = document(context(replace(quarter, streets=(("rue Neuve", line),))))
    first = next(block for block in given.blocks() if isinstance(block, doc.Entry))
    assert "rue Neuve" in first.about.split(" · ")


def test_an_answer_changed_after_its_approval_is_not_public(quarter: Material) -> None:
    changed = [replace(it, body="Rien ne sera posé.") for it in quarter.messages["c001"]]
    told = words(document(context(replace(quarter, messages={"c001": tuple(changed)}))))
    assert "Rien ne sera posé." not in told
    assert "Le banc sera posé." not in told


def test_a_street_is_not_told_by_premises_that_are_internal() -> None:
    shop = Premises(uuid="s1", address="1, rue de la Ville", occupancy=Occupancy.VACANT)
    public = replace(shop, disclosure=Disclosure.PUBLIC)
    about = said(1, premises_uuid="s1", geometry=None)
    assert by_street(material([about], premises=(shop,)), [about]) == {}
    assert by_street(material([about], premises=(public,)), [about]) == {"rue de la Ville": [about]}


def test_the_place_of_a_blurred_word_is_not_told_by_its_premises() -> None:
    shop = Premises(uuid="s1", address="12, rue de la Ville", disclosure=Disclosure.PUBLIC)
    group = [said(1, premises_uuid="s1"), said(2, premises_uuid="s1", blur=True)]
    entries = [b for b in document(context(material(group, premises=(shop,)))).blocks() if isinstance(b, doc.Entry)]
    assert ["12, rue de la Ville" in entry.about for entry in entries] == [True, False]


def test_the_note_is_short(quarter: Material) -> None:
    given = document(context(quarter, Choices(template=NOTE)))
    assert given.cover is None
    assert len(given.sections) == 1
    assert sum(isinstance(block, doc.PageBreak) for block in given.blocks()) == 1


def test_an_empty_quarter_has_a_report_that_says_so() -> None:
    for template in ("bilan", NOTE):
        given = document(context(material(campaigns=()), Choices(template=template)))
        assert "Nothing was published in this period" in words(given)
        assert given.title == "Beaubrun"


def test_long_quotes_keep_whole_sentences() -> None:
    assert shortened("Un. Deux trois. " + "x" * 200, 20) == "Un. Deux trois. […]"
    assert shortened("mot " * 20, 20) == "mot mot mot mot mot […]"
    assert shortened("court", 20) == "court"


def test_a_demonstration_says_so_at_the_foot() -> None:
    given = document(context(material([said(1)], note="Démonstration : tout est inventé.")))
    assert given.notice == NOTICE + " Démonstration."
    assert given.cover is not None
    assert "tout est inventé" in given.cover.foot


# -- the editable text


def parts(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_text_is_whole_and_hostile_words_stay_words(tmp_path: Path) -> None:
    group = [said(1, title=HOSTILE, body=HOSTILE, quotable=True, author_name=HOSTILE)]
    given = document(context(material(group, tags={"c001": (HOSTILE,)}, initiatives=(Initiative(name=HOSTILE),))))
    path = tmp_path / "bilan.odt"
    write_odt(path, given, {"mois": Image(b"png", 170, 46)})
    found = parts(path)
    assert found["mimetype"] == b"application/vnd.oasis.opendocument.text"
    assert found["Pictures/mois.png"] == b"png"
    root = ET.fromstring(found["content.xml"])  # noqa: S314 (our own file)
    said_there = "".join(root.itertext())
    assert "<script>" in said_there
    assert not [element for element in root.iter() if element.tag.endswith("script")]
    for name in ("styles.xml", "meta.xml", "META-INF/manifest.xml"):
        ET.fromstring(found[name])  # noqa: S314 (our own file)


def test_pictures_of_the_text_are_described(tmp_path: Path, quarter: Material) -> None:
    path = tmp_path / "bilan.odt"
    write_odt(path, document(context(quarter)), {"themes": Image(b"png", 82, 40)})
    content = parts(path)["content.xml"].decode()
    assert "● banc: 2" in content
    assert "<svg:desc>By theme: Bien vivre 2, Rez-de-chaussée 1.</svg:desc>" in content
    assert 'text:outline-level="1"' in content
    assert TODAY[:4] in content
