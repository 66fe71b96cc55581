"""Initiatives brought in from rows in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.domain.records import Initiative, Place
from si_javais_un_quartier.domain.vocabulary import Sector
from si_javais_un_quartier.intake.guessing import mapping_for
from si_javais_un_quartier.intake.imports import ImportOptions, import_initiatives, quarter_perimeter
from si_javais_un_quartier.intake.outcome import ImportReport
from si_javais_un_quartier.intake.places import Placing
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from tests.unit.intake.in_memory import OneStreet, Rows, Shifted

pytestmark = pytest.mark.slow


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        yield made


def bring(
    replica: Replica, *rows: dict[str, object], mapping: str = "", sector: Sector = Sector.CITIZEN
) -> ImportReport:
    source = Rows(*rows, name="annuaire")
    placing = Placing(quarter_perimeter(replica), Shifted(), geocoder=OneStreet())
    return import_initiatives(
        replica, source, ImportOptions(mapping_for(mapping, source, "initiative"), placing), sector=sector
    )


def only(replica: Replica) -> Initiative:
    (found,) = read(replica.connection, Initiative)
    return found


GARDEN = {
    "id": "12", "nom": "Jardin partagé", "secteur": "Association", "thematique": "nature", "debut": "1er mars 2026",
    "site_web": "http://jardin.example", "adresse": "sure", "contact": "Mme Dupont", "email": "a@b.fr",
}  # fmt: skip


def test_an_initiative_comes_in_without_names_of_persons(replica: Replica) -> None:
    report = bring(replica, GARDEN)
    found = only(replica)
    assert (found.name, found.sector, found.domain) == ("Jardin partagé", Sector.CITIZEN, "nature")
    assert (found.starts_on, found.website, found.geometry) == ("2026-03-01", "https://jardin.example", Place(5.0, 5.0))
    assert "Dupont" not in repr(found)
    assert any("contact, email" in repr(notice) for notice in report.notices), report.notices


def test_the_same_source_again_updates_and_keeps_what_was_changed_here(replica: Replica) -> None:
    bring(replica, GARDEN)
    replica.connection.execute("UPDATE initiative SET schedule = 'le samedi', domain = 'jardins'")
    report = bring(replica, {**GARDEN, "nom": "Jardin des Frères", "thematique": "ville"})
    assert (report.imported, report.updated) == (0, 1)
    assert (only(replica).name, only(replica).domain, only(replica).schedule) == (
        "Jardin des Frères", "jardins", "le samedi",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "sector"),
    [("Mairie", Sector.PUBLIC), ("commerçant", Sector.PRIVATE), ("Collectif", Sector.CITIZEN), ("?", Sector.PRIVATE)],
)
def test_the_sector_is_understood_or_the_one_that_was_chosen(replica: Replica, said: str, sector: Sector) -> None:
    report = bring(replica, {"nom": "x", "secteur": said}, sector=Sector.PRIVATE)
    assert only(replica).sector is sector
    assert len(report.notices) == (said == "?")


def test_a_row_without_a_name_is_left_out_with_the_reason(replica: Replica) -> None:
    report = bring(replica, {"nom": "", "secteur": "Ville"}, {"nom": "Fête", "secteur": "Ville"})
    assert (report.imported, [reject.number for reject in report.rejects]) == (1, [1])


def test_many_without_a_place_wait_nowhere(replica: Replica) -> None:
    bring(replica, {"nom": "Chorale", "secteur": "Association", "adresse": "doubtful"})
    assert only(replica).geometry is None
    assert replica.connection.execute("SELECT count(*) FROM local_check").fetchone() == (0,)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.fr", "pas un site"])
def test_only_addresses_of_the_web_are_kept(replica: Replica, address: str) -> None:
    bring(replica, {"nom": "x", "site": address, "secteur": "ville"})
    assert only(replica).website is None


def test_a_mapping_may_not_ask_for_contacts(replica: Replica) -> None:
    with pytest.raises(IntakeError):
        bring(replica, GARDEN, mapping='{"name": "nom", "organiser": "contact"}')
