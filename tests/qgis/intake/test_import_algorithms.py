"""The imports as Processing runs them, on files as people have them."""

from __future__ import annotations

import csv
import gzip
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

from si_javais_un_quartier.algorithms.importcontributions import ImportContributionsAlgorithm
from si_javais_un_quartier.algorithms.importinitiatives import ImportInitiativesAlgorithm
from si_javais_un_quartier.algorithms.importparcels import ImportParcelsAlgorithm
from si_javais_un_quartier.algorithms.importpremises import ImportPremisesAlgorithm
from si_javais_un_quartier.domain.records import Contribution, Initiative, Premises
from si_javais_un_quartier.domain.vocabulary import Sector
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read

Run = Callable[..., dict[str, Any]]
Find = Callable[[str], Path]
COUNTS = ("IMPORTED", "UPDATED", "REJECTED")
MARKUP = re.compile(r"</?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});", re.IGNORECASE)


def counts(result: dict[str, Any]) -> tuple[int, ...]:
    return tuple(result[name] for name in COUNTS)


def contributions(replica: Replica) -> list[Contribution]:
    return list(read(replica.connection, Contribution, order="fid"))


def write_csv(path: Path, rows: list[dict[str, object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def point_layer(crs: str, points: list[tuple[str, str]]) -> QgsVectorLayer:
    uri = "Point?field=id:string&field=texte:string" + ("&crs=" + crs if crs else "")
    layer = QgsVectorLayer(uri, "idées", "memory")
    for number, (text, wkt) in enumerate(points):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([str(number), text])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def test_parcels_of_etalab_all_come_in_and_again(run: Run, replica: Replica, shared_data: Find) -> None:
    path = str(shared_data("cadastre/etalab_parcelles_sample.geojson"))
    assert counts(run(ImportParcelsAlgorithm(), INPUT=path)) == (1723, 0, 0)
    assert counts(run(ImportParcelsAlgorithm(), INPUT=path)) == (0, 1723, 0)
    parts = replica.connection.execute(
        "SELECT commune, prefix, section, number FROM parcel WHERE id = '691141010A0329'"
    ).fetchone()
    assert parts == ("69114", "101", "0A", "0329")
    assert replica.connection.execute("SELECT count(*) FROM parcel WHERE geom IS NULL").fetchone() == (0,)


def test_a_packed_file_of_the_cadastre_comes_in_and_a_cut_one_is_called_so(
    run: Run, replica: Replica, shared_data: Find, tmp_path: Path
) -> None:
    packed = tmp_path / "cadastre-69114-parcelles.json.gz"
    whole = gzip.compress(shared_data("cadastre/etalab_parcelles_sample.geojson").read_bytes())
    packed.write_bytes(whole)
    result = run(ImportParcelsAlgorithm(), INPUT=str(packed), WHOLE=True)
    assert counts(result) == (1723, 0, 0)
    assert (result["APPEARED"], result["VANISHED"]) == (0, 0)
    packed.write_bytes(whole[: len(whole) // 2])
    with pytest.raises((ValueError, QgsProcessingException), match="damaged"):
        run(ImportParcelsAlgorithm(), INPUT=str(packed))


def test_invalid_parcel_is_repaired(run: Run, replica: Replica, shared_data: Find) -> None:
    path = str(shared_data("cadastre/rnb_cadastre_extract_38001.geojson"))
    assert counts(run(ImportParcelsAlgorithm(), INPUT=path)) == (3, 0, 0)


def test_posts_of_montpellier_become_clean_text(run: Run, replica: Replica, heard: Any, shared_data: Find) -> None:
    path = str(shared_data("contributions/montpellier_events.gpkg"))
    assert counts(run(ImportContributionsAlgorithm(), INPUT=path)) == (1151, 0, 0)
    rows = contributions(replica)
    assert [row.body for row in rows if MARKUP.search((row.title or "") + (row.body or ""))] == []
    assert all(row.title and row.occurred_on and row.geometry and row.reference for row in rows)
    assert len({row.reference for row in rows}) == 1151
    assert any("plain text" in line for line in heard.lines)
    before = contributions(replica)
    assert counts(run(ImportContributionsAlgorithm(), INPUT=path)) == (0, 1151, 0)
    assert contributions(replica) == before


def test_premises_in_feet(run: Run, replica: Replica, shared_data: Find) -> None:
    path = str(shared_data("premises/philadelphia_vacant_land_epsg2272.gpkg"))
    assert counts(run(ImportPremisesAlgorithm(), INPUT=path)) == (8655, 0, 0)
    row = next(read(replica.connection, Premises, "source_id = ?", ("161064101",)))
    assert row.address == "2424 N MOLE ST"
    assert row.occupancy.value == "vacant"


def test_an_answer_of_overpass_comes_in_by_its_tags(run: Run, replica: Replica, heard: Any, shared_data: Find) -> None:
    """149 elements: 51 only give 9 ways their shape, 98 have tags, 4 of those are car parks, a stand and a ruin."""
    path = shared_data("premises/osm_berkeley_vacantshops_overpass.json")
    assert len(json.loads(path.read_text("utf-8"))["elements"]) == 149
    assert counts(run(ImportPremisesAlgorithm(), INPUT=str(path))) == (94, 0, 4)
    rows = {row.source_id: row for row in read(replica.connection, Premises)}
    assert {row.source for row in rows.values()} == {"OpenStreetMap"}
    assert {row.occupancy.value for row in rows.values()} == {"vacant"}
    assert sum(row.geometry is not None for row in rows.values()) == 94
    first = rows["node/314115691"]
    assert first.address == "1988 Shattuck Avenue, Berkeley"
    assert first.last_activity == "The Missing Link (bicycle)"
    assert (first.step_free, first.surveyed_on) == (True, "2023-06-11")
    assert rows["way/30833092"].last_activity == "Berkeley Ace Hardware (hardware)"
    assert any("its tags speak of no ground-floor premises" in line for line in heard.lines)
    assert counts(run(ImportPremisesAlgorithm(), INPUT=str(path))) == (0, 94, 4)


def test_rows_that_may_be_here_already_stay_out_and_are_listed(run: Run, replica: Replica, tmp_path: Path) -> None:
    place = {"longitude": "4.377", "latitude": "45.434"}
    first = write_csv(tmp_path / "a.csv", [{"id": "1", "adresse": "12 bd St-Jean", "surface": "40", **place}])
    assert counts(run(ImportPremisesAlgorithm(), INPUT=str(first))) == (1, 0, 0)
    rows: list[dict[str, object]] = [
        {
            "id": "7",
            "adresse": "12, Boulevard Saint-Jean",
            "surface": "45",
            "longitude": "4.3771",
            "latitude": "45.434",
        },
        {"id": "8", "adresse": "99 rue Neuve", "surface": "20", "longitude": "4.38", "latitude": "45.435"},
    ]
    second, listed = write_csv(tmp_path / "b.csv", rows), tmp_path / "à décider.csv"
    result = run(ImportPremisesAlgorithm(), INPUT=str(second), MATCHING=1, PROPOSALS=str(listed))
    assert (*counts(result), result["WAITING"]) == (1, 0, 0, 1)
    with listed.open(encoding="utf-8-sig") as file:
        (line,) = csv.DictReader(file, delimiter=";")
    assert (line["row"], line["how"], line["premises_address"]) == ("1", "address", "12 bd St-Jean")
    assert float(line["distance_m"]) == pytest.approx(7.8, abs=0.1)
    assert line["differs"] == "area_m2"
    result = run(ImportPremisesAlgorithm(), INPUT=str(second))
    assert (*counts(result), result["WAITING"]) == (1, 1, 0, 0)
    assert len(list(read(replica.connection, Premises))) == 3


def test_a_preset_is_asked_for_by_its_name(run: Run, replica: Replica, heard: Any, tmp_path: Path) -> None:
    row = {
        "siret": "00558001400015", "etatAdministratifEtablissement": "A", "activitePrincipaleEtablissement": "47.11B",
        "numeroVoieEtablissement": "3", "typeVoieEtablissement": "RUE", "libelleVoieEtablissement": "DE LA VILLE",
        "codePostalEtablissement": "42000", "libelleCommuneEtablissement": "SAINT-ETIENNE",
        "coordonneeLambertAbscisseEtablissement": "808400", "coordonneeLambertOrdonneeEtablissement": "6482400",
    }  # fmt: skip
    path = write_csv(tmp_path / "StockEtablissement.csv", [row])
    assert counts(run(ImportPremisesAlgorithm(), INPUT=str(path), MAPPING="sirene")) == (1, 0, 0)
    (made,) = read(replica.connection, Premises)
    assert (made.source, made.source_id, made.occupancy.value) == ("Sirene", "00558001400015", "occupied")
    assert made.geometry is not None
    assert (round(made.geometry.x), round(made.geometry.y)) == (808400, 6482400)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("page.json", "\n<!DOCTYPE html><html><body>Mot de passe</body></html>", "is a web page, not data"),
        ("vide.csv", "", "is empty"),
        ("blanc.geojson", " \n\n", "is empty"),
        (
            "coupe.json",
            '{"version": 0.6, "generator": "Overpass API", "elements": [{"type": "no',
            "cut off or too large",
        ),
        ("sans.csv", "a,b\n1,2\n", "No column of this source is recognised"),
        ("xy.csv", "x,y,adresse\n1,2,rue X\n", "without their coordinate reference system"),
    ],
)
def test_a_bad_file_is_refused_in_clear_words(
    run: Run, replica: Replica, tmp_path: Path, name: str, content: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises((ValueError, QgsProcessingException), match=message):
        run(ImportPremisesAlgorithm(), INPUT=str(path))
    assert list(read(replica.connection, Premises)) == []


@pytest.mark.parametrize(
    "name",
    ["api_notes_sample.xml", "comment_and_close.xml", "zero_notes.xml", "vigilo_montpellier_10obs.sql"],
)
def test_what_is_no_table_is_refused_with_the_reason(run: Run, replica: Replica, shared_data: Find, name: str) -> None:
    path = str(shared_data("contributions/" + name))
    with pytest.raises(ValueError, match=re.escape(name)):
        run(ImportContributionsAlgorithm(), INPUT=path)
    assert contributions(replica) == []


def test_hostile_text_comes_in_unchanged(
    run: Run, replica: Replica, heard: Any, shared_data: Find, tmp_path: Path
) -> None:
    strings = [text for text in json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8")) if text.strip()]
    # Qt drops a byte order mark at the beginning of a text, before anybody sees it
    strings = list(dict.fromkeys(text for text in strings if not text.startswith("\ufeff")))
    payloads = shared_data("hostile/csv_injection/csv-payload.txt").read_text("utf-8", "replace").splitlines()
    strings += [text for text in dict.fromkeys(payloads) if text.strip() and text not in strings]
    path = tmp_path / "hostile.geojson"
    features = [
        {"type": "Feature", "geometry": None, "properties": {"id": str(number), "titre": text, "texte": text}}
        for number, text in enumerate(strings)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    assert counts(run(ImportContributionsAlgorithm(), INPUT=str(path))) == (len(strings), 0, 0), heard.lines
    assert [row.body for row in contributions(replica)] == strings
    assert [row.title for row in contributions(replica)] == strings


def test_csv_keeps_leading_zeros_and_places_by_degrees(run: Run, replica: Replica, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "idées de rue.csv",
        [
            {
                "id": "007",
                "objet": "Banc",
                "texte": "Un banc ici",
                "lat": "45.4331",
                "lon": "4.3786",
                "date": "20/11/2026",
            },
            {"id": "008", "objet": "Nulle part", "texte": "0,0", "lat": "0", "lon": "0", "date": "un jour"},
            {"id": "009", "objet": "", "texte": "", "lat": "45,4331", "lon": "4,3786", "date": ""},
        ],
    )
    result = run(ImportContributionsAlgorithm(), INPUT=str(path), REJECTS=str(tmp_path / "rejects.csv"))
    assert counts(result) == (2, 0, 1)
    bench, nowhere = contributions(replica)
    assert (bench.source_id, bench.occurred_on) == ("007", "2026-11-20")
    assert bench.geometry is not None
    assert bench.geometry.x == pytest.approx(807_800, abs=2000)
    assert nowhere.geometry is None
    waiting = replica.connection.execute("SELECT row_uuid, what FROM local_check ORDER BY what").fetchall()
    assert waiting == [(nowhere.uuid, "no_date"), (nowhere.uuid, "to_place")]
    assert "3;there is no text" in (tmp_path / "rejects.csv").read_text("utf-8-sig")


def test_layer_without_crs_is_asked_for(run: Run, replica: Replica) -> None:
    layer = point_layer("", [("un", "POINT(4.3786 45.4331)")])
    layer.setCrs(type(layer.crs())())
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(ValueError, match="does not say its coordinate reference system"):
        run(ImportContributionsAlgorithm(), INPUT=layer.id())
    assert counts(run(ImportContributionsAlgorithm(), INPUT=layer.id(), CRS="EPSG:4326")) == (1, 0, 0)


def test_odd_geometries_are_told_and_the_rest_goes_on(run: Run, replica: Replica) -> None:
    layer = point_layer(
        "EPSG:4326",
        [("bon", "POINT(4.3786 45.4331)"), ("zéro", "POINT(0 0)"), ("sans", ""), ("vide", "POINT EMPTY")],
    )
    QgsProject.instance().addMapLayer(layer)
    assert counts(run(ImportContributionsAlgorithm(), INPUT=layer.id())) == (4, 0, 0)
    assert [row.geometry is not None for row in contributions(replica)] == [True, False, False, False]


def test_expression_of_a_mapping(run: Run, replica: Replica, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [{"n": "1", "a": "Bonjour", "b": "monde"}])
    mapping = {"source_id": "n", "body": {"expression": '"a" || \' \' || "b"'}, "kind": {"value": "idea"}}
    run(ImportContributionsAlgorithm(), INPUT=str(path), MAPPING=json.dumps(mapping))
    (row,) = contributions(replica)
    assert (row.body, row.kind.value) == ("Bonjour monde", "idea")


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"body": "textes"}, "Did you mean “texte”"),
        ({"bodi": "texte"}, "Did you mean “body”"),
        ({"body": {"expression": "env('HOME')"}}, "looks beyond the row"),
        ({"body": {"expression": '"textes"'}}, "names a column that isn't there"),
        ({"body": {"expression": "((("}}, "can't be read"),
        ("nopreset", "neither a known preset nor JSON"),
    ],
)
def test_bad_mapping_says_what_is_wrong(
    run: Run, replica: Replica, tmp_path: Path, mapping: object, message: str
) -> None:
    path = write_csv(tmp_path / "a.csv", [{"id": "1", "texte": "Bonjour"}])
    text = mapping if isinstance(mapping, str) else json.dumps(mapping)
    with pytest.raises(ValueError, match=re.escape(message)):
        run(ImportContributionsAlgorithm(), INPUT=str(path), MAPPING=text)
    assert contributions(replica) == []


def test_addresses_of_a_local_file(run: Run, replica: Replica, tmp_path: Path) -> None:
    ban = tmp_path / "ban-42.csv"
    ban.write_text(
        "id;numero;rep;nom_voie;code_postal;nom_commune;x;y;lon;lat\n"
        "42218_1_00012;12;;Rue de la Ville;42000;Saint-Étienne;0;0;4.3870;45.4380\n"
        "42218_2_00003;3;bis;Place Roannelle;42000;Saint-Étienne;0;0;4.3860;45.4370\n",
        "utf-8",
    )
    path = write_csv(
        tmp_path / "a.csv",
        [
            {"id": "1", "texte": "sûr", "adresse": "12 rue de la ville, 42000 Saint-Etienne"},
            {"id": "2", "texte": "douteux", "adresse": "place Roannelle"},
            {"id": "3", "texte": "inconnu", "adresse": "9 avenue des Inconnus"},
        ],
    )
    assert counts(run(ImportContributionsAlgorithm(), INPUT=str(path), ADDRESSES=str(ban))) == (3, 0, 0)
    sure, doubtful, unknown = contributions(replica)
    assert sure.geometry is not None
    assert (doubtful.geometry, unknown.geometry) == (None, None)
    checks = replica.connection.execute(
        "SELECT what, score, done FROM local_check WHERE what != 'no_date' ORDER BY score"
    ).fetchall()
    assert [(what, done) for what, _, done in checks] == [
        ("to_place", 0), ("to_place", 0), ("placed_by_address", 1),
    ]  # fmt: skip
    assert checks[0][1] is None
    assert checks[1][1] < 0.7 <= checks[2][1]


def test_several_layers_are_asked_for(run: Run, replica: Replica, shared_data: Find) -> None:
    path = str(shared_data("geopackages/ets_gpkg12/gdal_sample.gpkg"))
    with pytest.raises(ValueError, match="holds several layers"):
        run(ImportContributionsAlgorithm(), INPUT=path)


@pytest.mark.parametrize("folder", ["ets_gpkg12", "qfield"])
def test_geopackages_of_others_open_or_are_refused(
    run: Run, replica: Replica, shared_data: Find, folder: str, tmp_path: Path
) -> None:
    from si_javais_un_quartier.qgis_bridge.outside_layers import layer_names

    opened, refused = 0, []
    for path in sorted(shutil.copytree(shared_data("geopackages/" + folder), tmp_path / folder).glob("*.gpkg")):
        for name in layer_names(path) or ("",):
            given = "|layername=".join((str(path), name)) if name else str(path)
            try:
                counts(run(ImportContributionsAlgorithm(), INPUT=given, MAPPING=json.dumps({"body": {"value": "x"}})))
                opened += 1
            except ValueError as refusal:
                refused.append(str(refusal))
    assert opened > 0
    assert [reason for reason in refused if "Traceback" in reason or "“" not in reason] == []


def test_initiatives_of_a_table_come_in_and_again(run: Run, replica: Replica, heard: Any, tmp_path: Path) -> None:
    rows = [
        {"id": "1", "nom": "Atelier vélo", "secteur": "association", "longitude": "4.38", "latitude": "45.436"},
        {"id": "2", "nom": "Permanence", "secteur": "Mairie", "longitude": "", "latitude": ""},
        {"id": "3", "nom": "", "secteur": "", "longitude": "4.38", "latitude": "45.436"},
    ]
    path = str(write_csv(tmp_path / "initiatives.csv", rows))
    assert counts(run(ImportInitiativesAlgorithm(), INPUT=path, SECTOR=2)) == (2, 0, 1)
    assert counts(run(ImportInitiativesAlgorithm(), INPUT=path)) == (0, 2, 1)
    found = list(read(replica.connection, Initiative, order="source_id"))
    assert [(it.name, it.sector) for it in found] == [("Atelier vélo", Sector.CITIZEN), ("Permanence", Sector.PUBLIC)]
    assert found[0].geometry is not None
    assert found[1].geometry is None
    assert any("there is no name" in line for line in heard.lines)
