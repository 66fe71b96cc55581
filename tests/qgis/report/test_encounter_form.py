"""The encounter form on paper: its words, its map's scale, one's own layout."""

from __future__ import annotations

import subprocess
from pathlib import Path

from qgis.core import QgsLayoutItemMap

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.mediation import Mediation
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.domain.settings import Theme, setting_record
from si_javais_un_quartier.qgis_bridge import encounter_form as bridge
from si_javais_un_quartier.qgis_bridge.resources import resource_path
from si_javais_un_quartier.report.encounter_form import encounter_form
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.replica import Replica

MIDDLE = Place(807500.0, 6482500.0)
QUESTION = "Que devraient devenir les [% 1 + 1 %] <b>rez-de-chaussée</b> ?"


def write(replica: Replica, output: Path, *, people: int = 5, templates: Path | None = None) -> tuple[str, int]:
    """The words of the form, pages apart by form feeds, and how many pages it has."""
    settings = Catalogue(replica).settings()
    sentence = settings.mediation.spoken(settings.collectivity)
    form = encounter_form((QUESTION, "Le sujet"), sentence, settings.themes, settings.mediation, people)
    wanted = bridge.WantedForm(output, form, MIDDLE, 500, "en", templates)
    pages = bridge.write_encounter_form(replica, wanted)
    done = subprocess.run(["pdftotext", "-layout", str(output), "-"], capture_output=True, text=True, check=True)
    return done.stdout, pages


def one_line(text: str) -> str:
    return " ".join(text.replace("\u2060", "").split())


def test_its_words_are_the_quarters_own(replica: Replica, tmp_path: Path) -> None:
    themes = (Theme("a", "Un thème à nous"), Theme("b", "Jeux & bancs <i>"))
    perform(replica, Act(phrase("x"), (Insert(setting_record("themes", themes)),)), None, SystemClock())
    text, pages = write(replica, tmp_path / "fiche.pdf")
    front, behind = (one_line(it) for it in text.rstrip("\f").split("\f"))
    assert pages == 2
    for page in (front, behind):
        assert QUESTION in page
        assert "Puis-je le publier" in page
        assert "Un thème à nous" in page
        assert "Jeux & bancs <i>" in page
        assert "where to meet again stays with the mediator" in page
        for band in Mediation().age_bands:
            assert band.label in page
    assert [f"Person {number}" in front for number in (1, 2, 3)] == [True, True, False]
    assert [f"Person {number}" in behind for number in (2, 3, 5)] == [False, True, True]
    assert "Scale 1:500" in one_line(text) or "room for a sketch" in one_line(text)


def test_the_map_has_the_scale_that_was_asked_for(replica: Replica, tmp_path: Path, monkeypatch: object) -> None:
    seen: list[float] = []
    fill_map = bridge.Sheets.fill_map

    def watched(sheets: bridge.Sheets, item: QgsLayoutItemMap, spec: object) -> None:
        fill_map(sheets, item, spec)
        middle = item.extent().center()
        seen.extend((item.scale(), middle.x(), middle.y()))

    monkeypatch.setattr(bridge.Sheets, "fill_map", watched)
    write(replica, tmp_path / "fiche.pdf", people=1)
    assert [round(it) for it in seen] == [500, round(MIDDLE.x), round(MIDDLE.y)]


def test_a_layout_of_ones_own_comes_first(replica: Replica, tmp_path: Path) -> None:
    own = tmp_path / "layouts"
    own.mkdir()
    front = resource_path("layouts", "fiche-rencontre.qpt").read_text(encoding="utf-8")
    changed = front.replace('id="subject"', 'id=""').replace("Le sujet", "Notre propre pied de page")
    assert changed != front
    (own / "fiche-rencontre.qpt").write_text(changed, encoding="utf-8")
    text, _ = write(replica, tmp_path / "fiche.pdf", people=2, templates=own)
    assert "Notre propre pied de page" in one_line(text)
