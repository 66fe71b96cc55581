"""The plugin's algorithms as an IT department runs them: qgis_process, with the installed zip."""

from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path
from typing import Any, Callable

import pytest

Algorithm = Callable[..., dict[str, Any]]
MANY = 60
#: For what hangs; each qgis_process is given less.
pytestmark = pytest.mark.timeout(3600)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder named as people name theirs."""
    return tmp_path_factory.mktemp("données du quartier")


@pytest.fixture(scope="module")
def demonstration(run_algorithm: Algorithm, place: Path) -> dict[str, Any]:
    """A small demonstration quarter: HUB, GROUND and the REPLICA of Nadia with its parcels."""
    made = run_algorithm("demohub", CONTRIBUTIONS=MANY, HUB=place / "base.gpkg", GROUND=place / "fond.gpkg")
    synced = run_algorithm("synchronise", HUB=made["HUB"], REPLICA=place / "copie.gpkg", USER="Nadia")
    brought = run_algorithm("importparcels", INPUT=f"{made['GROUND']}|layername=parcel", REPLICA=synced["REPLICA"])
    return {**made, **synced, **brought}


def count(path: str | Path, sql: str) -> int:
    """One number out of a file."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return int(connection.execute(sql).fetchone()[0])


def test_a_first_sync_brings_all_and_sends_nothing(demonstration: dict[str, Any]) -> None:
    assert count(demonstration["REPLICA"], "SELECT count(*) FROM contribution") == MANY
    assert (demonstration["PUSHED"], demonstration["CONFLICTS"]) == (0, 0)
    assert demonstration["PULLED"] >= MANY


def test_no_parcel_is_lost_and_a_second_import_doubles_none(
    demonstration: dict[str, Any], run_algorithm: Algorithm
) -> None:
    parcels = count(demonstration["GROUND"], "SELECT count(*) FROM parcel")
    assert (demonstration["IMPORTED"], demonstration["REJECTED"]) == (parcels, 0)
    again = run_algorithm(
        "importparcels", INPUT=f"{demonstration['GROUND']}|layername=parcel", REPLICA=demonstration["REPLICA"]
    )
    assert (again["IMPORTED"], again["REJECTED"]) == (0, 0)
    assert count(demonstration["REPLICA"], "SELECT count(*) FROM parcel") == parcels


def test_overlay_makes_its_three_layers(demonstration: dict[str, Any], run_algorithm: Algorithm, place: Path) -> None:
    replica = demonstration["REPLICA"]
    made = run_algorithm(
        "overlay",
        CONTRIBUTIONS=f"{replica}|layername=contribution",
        PARCELS=f"{replica}|layername=parcel",
        PREMISES=f"{replica}|layername=premises",
        DISTANCE=50,
        PARCELS_OUT=place / "parcelles.gpkg",
        PREMISES_OUT=place / "locaux.gpkg",
        LINKS=place / "liens.gpkg",
    )
    assert count(made["LINKS"], "SELECT count(*) FROM liens") == MANY
    on_parcels = count(made["PARCELS_OUT"], "SELECT sum(n_contributions) FROM parcelles")
    assert on_parcels == count(made["LINKS"], "SELECT count(*) FROM liens WHERE parcel_method <> 'none'")
    premises = count(replica, "SELECT count(*) FROM premises")
    assert count(made["PREMISES_OUT"], "SELECT count(*) FROM locaux") == premises


def test_tables_are_exported_as_a_workbook_and_as_a_layer_file(
    demonstration: dict[str, Any], run_algorithm: Algorithm, place: Path
) -> None:
    book = run_algorithm("exporttables", REPLICA=demonstration["REPLICA"], OUTPUT=place / "tableaux.xlsx")
    assert Path(book["OUTPUT"]).read_bytes()[:2] == b"PK"
    file = run_algorithm("exporttables", REPLICA=demonstration["REPLICA"], OUTPUT=place / "tableaux.gpkg")
    assert count(file["OUTPUT"], "SELECT count(*) FROM contribution") == MANY


def test_own_files_become_a_quarter_that_two_people_share(run_algorithm: Algorithm, place: Path) -> None:
    words, shops = place / "paroles.csv", place / "locaux.geojson"
    with words.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("source_id", "title", "body", "x", "y"))
        rows.writerow(("a1", "Un atelier <b>vélo</b>", "=1+1", 808400, 6482400))
        rows.writerow(("a2", "Une épicerie", "Des produits frais", 808420, 6482410))
    point = {"type": "Point", "coordinates": [4.38, 45.43]}
    shop = {"type": "Feature", "geometry": point, "properties": {"address": "12, rue de la Ville", "source_id": "l1"}}
    shops.write_text(json.dumps({"type": "FeatureCollection", "features": [shop]}), "utf-8")
    made = run_algorithm("createhub", NAME="Quartier d’été", USER="Zoé", CRS="EPSG:2154", HUB=place / "été.gpkg")
    zoe, karim = place / "zoé.gpkg", place / "karim.gpkg"
    run_algorithm("synchronise", HUB=made["HUB"], REPLICA=zoe, USER="Zoé")
    brought = run_algorithm("importcontributions", INPUT=words, REPLICA=zoe, CRS="EPSG:2154")
    assert (brought["IMPORTED"], brought["REJECTED"]) == (2, 0)
    assert run_algorithm("importpremises", INPUT=shops, REPLICA=zoe)["IMPORTED"] == 1
    sent = run_algorithm("synchronise", HUB=made["HUB"], REPLICA=zoe, USER="Zoé")
    assert sent["PUSHED"] >= 3
    run_algorithm("synchronise", HUB=made["HUB"], REPLICA=karim, USER="Karim")
    with sqlite3.connect(karim) as connection:
        found = connection.execute("SELECT title, body FROM contribution ORDER BY source_id").fetchall()
    assert found == [("Un atelier <b>vélo</b>", "=1+1"), ("Une épicerie", "Des produits frais")]
    assert count(karim, "SELECT count(*) FROM premises") == 1


def test_a_wrong_file_ends_in_words_not_in_a_traceback(
    run_algorithm: Algorithm, demonstration: dict[str, Any], place: Path
) -> None:
    (place / "faux.gpkg").write_bytes(b"not a GeoPackage")
    with pytest.raises(AssertionError) as told:
        run_algorithm("synchronise", HUB=place / "faux.gpkg", REPLICA=place / "x.gpkg", USER="Nadia")
    assert "Traceback" not in str(told.value)
    assert "Rien n’y a été changé." in str(told.value)
    assert not (place / "x.gpkg").exists()
