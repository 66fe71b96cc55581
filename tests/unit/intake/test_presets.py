"""Presets of premises: what each makes of a row as its source writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.domain.records import Boundary, Place, Premises
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.intake.columns import PREMISES
from si_javais_un_quartier.intake.composing import address_of, parcel_of
from si_javais_un_quartier.intake.imports import ImportOptions, quarter_perimeter
from si_javais_un_quartier.intake.mapping import parse_mapping, written
from si_javais_un_quartier.intake.places import Placing
from si_javais_un_quartier.intake.premises_import import PremisesReport, import_premises
from si_javais_un_quartier.intake.presets import drop_preset, keep_preset, own_presets, plan_for, recognised
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.reference import Parcel, put_parcels
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from tests.unit.intake.in_memory import Rows, Shifted

LOCOMVAC = {
    "SIRET DESTINATAIRE": "24420077000098", "ANNEE": "2025", "CODE DSF": "420", "CODE COMMUNE": "218",
    "PREFIXE DE SECTION": "", "SECTION CADASTRALE": "A", "NUMERO DE PLAN": "12", "ETAGE": "00",
    "NUMERO DE VOIRIE": "0012", "CODE INDICE DE REPETITION": "B", "ADRESSE": "RUE DE LA VILLE",
    "CODE POSTAL": "42000", "LIBELLE COMMUNE": "SAINT ETIENNE", "PROPRIETAIRE": "DUPONT JEAN",
    "INVARIANT DU LOCAL": "123456789", "CODE AFFECTATION DU LOCAL": "C", "CATEGORIE REVISEE": "MAG1",
}  # fmt: skip
SIRENE = {
    "siren": "005580014", "siret": 558001400015.0, "etatAdministratifEtablissement": "F",
    "activitePrincipaleEtablissement": "47.11B", "enseigne1Etablissement": "[ND]", "numeroVoieEtablissement": "3",
    "indiceRepetitionEtablissement": "", "typeVoieEtablissement": "BD", "libelleVoieEtablissement": "SAINT JEAN",
    "codePostalEtablissement": "42000", "libelleCommuneEtablissement": "SAINT-ETIENNE",
    "coordonneeLambertAbscisseEtablissement": "808400.5", "coordonneeLambertOrdonneeEtablissement": "6482400",
}  # fmt: skip


class Metres:
    """Coordinates that are the quarter's already."""

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        return longitude, latitude

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        return x, y


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        yield made


def bring(replica: Replica, rows: Rows, name: str = "") -> PremisesReport:
    plan = plan_for(name, rows, own_presets(replica))
    placing = Placing(quarter_perimeter(replica), Shifted(), Metres())
    return import_premises(replica, plan.reading(rows), ImportOptions(plan.mapping, placing, preset=plan.preset))


def stored(replica: Replica) -> list[Premises]:
    return list(read(replica.connection, Premises, order="fid"))


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (LOCOMVAC, "locomvac"),
        (SIRENE, "sirene"),
        ({"osm_id": "1", "other_tags": ""}, "osm"),
        ({"@id": "node/1", "disused:shop": "yes"}, "osm"),
        ({"uuid": "", "occupancy": "", "vacant_since": ""}, "survey"),
    ],
    ids=["locomvac", "sirene", "osm of gdal", "osm of overpass", "survey"],
)
def test_a_known_source_is_recognised_by_its_columns(row: dict[str, object], name: str) -> None:
    found = recognised(row)
    assert found is not None
    assert found.name == name


def test_any_other_source_is_not() -> None:
    assert recognised(["id", "adresse", "etat", "siret"]) is None


def test_locomvac_is_understood_and_says_what_it_left_out(replica: Replica) -> None:
    upstairs = {**LOCOMVAC, "INVARIANT DU LOCAL": "0123456780", "ETAGE": "02"}
    report = bring(replica, Rows(LOCOMVAC, upstairs, name="LOCOMVAC25_420_X.CSV"))
    (made,) = stored(replica)
    assert (made.source, made.source_id) == ("LOCOMVAC", "0123456789")
    assert made.address == "12 B RUE DE LA VILLE 42000 SAINT ETIENNE"
    assert made.parcel_id == "422180000A0012"
    assert made.occupancy is Occupancy.VACANT
    assert made.vacant_since is None
    assert [(it.number, str(it.reason)) for it in report.rejects] == [(2, "it is not on the ground floor (storey 02)")]
    assert "Names and contacts were not read: SIRET DESTINATAIRE, PROPRIETAIRE." in [str(it) for it in report.notices]
    assert any("pays no business tax" in str(it) for it in report.notices)
    assert "DUPONT" not in "".join(replica.connection.iterdump())


def test_what_says_its_parcel_is_placed_inside_of_it(replica: Replica) -> None:
    square = shapely.to_wkb(shapely.MultiPolygon([shapely.box(100, 200, 120, 240)]), byte_order=1)
    with replica.transaction() as connection:
        parcel = Parcel("422180000A0012", Boundary(square), "42218", "000", "0A", "12", 800)
        put_parcels(connection, replica.srid, [parcel])
    elsewhere = {**LOCOMVAC, "INVARIANT DU LOCAL": "7", "NUMERO DE PLAN": "99"}
    report = bring(replica, Rows(LOCOMVAC, elsewhere))
    placed, lost = stored(replica)
    assert placed.geometry == Place(110.0, 220.0)
    assert lost.geometry is None
    assert any("Placed in their parcel" in str(it) and str(it).endswith(": 1.") for it in report.notices)


def test_sirene_keeps_the_zeros_of_its_numbers_and_lies_in_lambert_93(replica: Replica) -> None:
    alive = {
        **SIRENE,
        "siret": "05580014000023",
        "etatAdministratifEtablissement": "A",
        "enseigne1Etablissement": "Chez Mina",
    }
    bring(replica, Rows(SIRENE, alive), "Sirene")
    closed, living = stored(replica)
    assert (closed.source, closed.source_id) == ("Sirene", "00558001400015")
    assert closed.occupancy is Occupancy.UNKNOWN  # a closed firm doesn't make its premises vacant
    assert closed.address == "3 BD SAINT JEAN 42000 SAINT-ETIENNE"
    assert closed.last_activity == "47.11B"
    assert (closed.geometry.x, closed.geometry.y) == (808400.5, 6482400.0)
    assert (living.source_id, living.occupancy) == ("05580014000023", Occupancy.OCCUPIED)
    assert living.last_activity == "Chez Mina 47.11B"


def test_a_number_that_a_spreadsheet_has_cut_is_no_number(replica: Replica) -> None:
    report = bring(replica, Rows({**SIRENE, "siret": "5,58001E+13"}))
    assert [str(it.reason) for it in report.rejects] == ["a spreadsheet shortened its number (5,58001E+13)"]
    assert stored(replica) == []


def test_any_table_with_a_siret_keeps_it_as_text(replica: Replica) -> None:
    bring(replica, Rows({"adresse": "1 rue A", "siret": 558001400015}))
    assert stored(replica)[0].source_id == "00558001400015"


def test_a_siret_fills_nothing_but_the_number(replica: Replica) -> None:
    rows = Rows({"adresse": "1 rue A", "siret": "1"})
    with pytest.raises(IntakeError, match="holds names or contacts"):
        bring(replica, rows, json.dumps({"owner_ref": "siret"}))


@pytest.mark.parametrize(
    ("parts", "made"),
    [
        (("0012", "B", "RUE X", "42000", "VILLE"), "12 B RUE X 42000 VILLE"),
        (("12", None, "12 RUE X", None, None), "12 RUE X"),
        (("0000", "B", "LE BOURG", "42000", "VILLE"), "LE BOURG 42000 VILLE"),
        ((None, None, "[ND]", "[ND]", "VILLE"), "VILLE"),
        (("", "", ""), None),
    ],
)
def test_an_address_of_its_parts(parts: tuple[object, ...], made: str | None) -> None:
    assert address_of(parts) == made


@pytest.mark.parametrize(
    ("parts", "made"),
    [
        (("42", "218", "", "AB", "7"), "42218000AB0007"),
        (("420", 218.0, "101", "A", 12), "422181010A0012"),
        (("1", "4", None, "B", "9"), "010040000B0009"),
        (("2A0", "004", "000", "AX", "0009"), "2A004000AX0009"),
        (("974", "411", "", "CW", "12"), "97411000CW0012"),
        (("42", "218", "", "", "7"), None),
    ],
)
def test_a_parcel_of_the_tax_offices_codes(parts: tuple[object, ...], made: str | None) -> None:
    assert parcel_of(parts) == made


def test_a_mapping_written_down_reads_the_same() -> None:
    text = json.dumps({
        "address": {"fields": ["n", "rue"], "as": "address"}, "source_id": {"field": "no", "digits": 6},
        "occupancy": {"field": "e", "words": {"V": "vacant"}}, "condition": {"expression": "e || n"},
        "shopfront": {"value": "oui"}, "last_activity": "rue",
    })  # fmt: skip
    mapping = parse_mapping(text, ["n", "rue", "no", "e"], PREMISES)
    assert parse_mapping(json.dumps(written(mapping)), ["n", "rue", "no", "e"], PREMISES) == mapping
    assert mapping.columns() == {"n", "rue", "no", "e"}


def test_a_mapping_of_ones_own_is_found_by_its_name_and_forgotten(replica: Replica) -> None:
    rows = Rows({"ident": "1", "voie": "2 rue B", "etat": "V"}, name="relevé 2025")
    mapping = parse_mapping(
        json.dumps({"source_id": "ident", "address": "voie", "occupancy": {"field": "etat", "words": {"V": "vacant"}}}),
        ["ident", "voie", "etat"], PREMISES,
    )  # fmt: skip
    keep_preset(replica, "Relevé de la Ville", mapping)
    keep_preset(replica, "relevé de la ville", mapping)
    assert [it.name for it in own_presets(replica)] == ["relevé de la ville"]
    bring(replica, rows, "Relevé de la Ville")
    (made,) = stored(replica)
    assert (made.source, made.source_id, made.occupancy) == ("relevé 2025", "1", Occupancy.VACANT)
    drop_preset(replica, "RELEVÉ DE LA VILLE")
    assert own_presets(replica) == ()


def test_one_made_from_a_known_source_keeps_its_ways(replica: Replica) -> None:
    rows = Rows({"osm_id": "5", "tags": '{"disused:shop": "bakery", "addr:street": "rue B"}'}, geometry_type="point")
    plan = plan_for("osm", rows)
    keep_preset(replica, "à moi", plan.mapping.without(["surveyed_on"]), "osm")
    bring(replica, rows, "à moi")
    (made,) = stored(replica)
    assert (made.source_id, made.last_activity, made.address) == ("node/5", "bakery", "rue B")
