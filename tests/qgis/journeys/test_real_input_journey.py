"""Real files of others, from import to two equal working copies, the overlay and the tables that leave."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from si_javais_un_quartier.domain.answering import approve_answer, publish_answer, write_answer
from si_javais_un_quartier.domain.records import Message, Premises, Quarter
from si_javais_un_quartier.domain.review import change_visibility
from si_javais_un_quartier.domain.vocabulary import MessageState, Visibility
from si_javais_un_quartier.qgis_bridge import headings
from si_javais_un_quartier.qgis_bridge.outside_layers import layer_names
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.threads import ThreadRepository

Find = Callable[[str], Path]
PERIMETER = "Couriot - tarentaize - beaubrun"
MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{2,6});")
EVENTS = "contributions/montpellier_events.gpkg"


def perimeter_layer(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "quartiers", "ogr")
    assert layer.isValid()
    name = next(
        field.name()
        for field in layer.fields()
        if any(feature[field.name()] == PERIMETER for feature in layer.getFeatures())
    )
    layer.selectByExpression(f"\"{name}\" = '{PERIMETER}'")
    assert layer.selectedFeatureCount() == 1
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture(scope="module")
def town(new_quarter: Callable[..., Any], shared_data: Find) -> Any:
    """The real perimeter, the parcels and the 1 151 posts, brought in by Awa; Bo has a working copy too."""
    layer = perimeter_layer(shared_data("quarters/saint_etienne_quartiers.geojson"))
    made = new_quarter("Awa", "Bo", BOUNDARY=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert made.bring_in("parcels", shared_data("cadastre/etalab_parcelles_sample.geojson")) == (1723, 0, 0)
    assert made.bring_in("contributions", shared_data(EVENTS)) == (1151, 0, 0)
    return made


def test_only_the_chosen_perimeter_is_the_quarter(town: Any, shared_data: Find) -> None:
    layer = perimeter_layer(shared_data("quarters/saint_etienne_quartiers.geojson"))
    geometry = layer.selectedFeatures()[0].geometry()
    metres = QgsCoordinateReferenceSystem("EPSG:2154")
    geometry.transform(QgsCoordinateTransform(layer.crs(), metres, QgsProject.instance()))
    with town.open("Bo") as replica:
        (quarter,) = read(replica.connection, Quarter)
    made = type(geometry)()
    made.fromWkb(quarter.geometry.wkb)
    assert made.area() == pytest.approx(geometry.area(), rel=1e-5)
    assert made.symDifference(geometry).area() < 0.001 * geometry.length()


def test_parcels_keep_their_ids(town: Any, shared_data: Find) -> None:
    with shared_data("cadastre/etalab_parcelles_sample.geojson").open(encoding="utf-8") as file:
        wanted = {feature["properties"]["id"] for feature in json.load(file)["features"]}
    with town.open("Awa") as replica:
        assert {row[0] for row in replica.connection.execute("SELECT id FROM parcel")} == wanted
    assert len(wanted) == 1723


def test_posts_are_clean_and_wait_to_be_checked(town: Any) -> None:
    posts = town.contributions()
    assert [post.body for post in posts if MARKUP.search(" ".join((post.title or "", post.body or "")))] == []
    assert [post.title for post in posts if not post.body] == ["Basket : BLMA – ROCHE VENDÉE"]  # holds empty tags only
    assert all(post.title and post.visibility is Visibility.PENDING and post.occurred_on for post in posts)
    outside = [what for _, what, _ in town.checks() if what == "outside"]
    assert len(outside) == 1151


def test_two_people_answer_and_end_equal(town: Any, shared_data: Find) -> None:
    town.sync("Awa", "Bo")
    assert len(town.contributions("Bo")) == 1151
    first, second = (post.uuid for post in town.contributions()[:2])
    for who, post in (("Awa", first), ("Bo", second)):
        town.do(who, post, change_visibility, Visibility.PUBLISHED)
        town.do(who, post, write_answer, f"Merci 🌻, dit {who}.", signed_as="Service Espaces publics")
        with town.open(who) as replica:
            (message,) = ThreadRepository(replica).messages(post)
        town.do(who, post, approve_answer, message.uuid)
        town.do(who, post, publish_answer, message.uuid)
    town.sync("Awa", "Bo", "Awa")
    assert town.sync("Bo")["CONFLICTS"] == 0
    assert town.contents("Awa") == town.contents("Bo") == town.contents(None)
    with town.open("Awa") as replica:
        answers = {it.body: it for it in read(replica.connection, Message)}
        assert set(answers) == {"Merci 🌻, dit Awa.", "Merci 🌻, dit Bo."}
        assert {it.state for it in answers.values()} == {MessageState.PUBLISHED}
    before = town.contents("Awa")
    assert town.bring_in("contributions", shared_data(EVENTS)) == (0, 1151, 0)
    assert town.sync("Awa")["PUSHED"] == 0
    assert town.contents("Awa") == before
    # a colleague who brings the same file in finds the same rows, however the file is called there
    assert town.bring_in("contributions", shared_data(EVENTS), "Bo") == (0, 1151, 0)
    town.sync("Bo", "Awa")
    assert len(town.contributions()) == 1151


def test_overlay_of_the_real_ground(town: Any) -> None:
    source = str(town.copy("Awa"))
    result = town.run(
        "overlay", CONTRIBUTIONS=source + "|layername=contribution", PARCELS=source + "|layername=parcel",
        PREMISES=source + "|layername=premises", DISTANCE=50, PARCELS_OUT=str(town.folder / "parcelles.gpkg"),
        PREMISES_OUT=str(town.folder / "locaux.gpkg"), LINKS=str(town.folder / "liens.gpkg"),
    )  # fmt: skip
    parcels = QgsVectorLayer(result["PARCELS_OUT"], "p", "ogr")
    links = QgsVectorLayer(result["LINKS"], "l", "ogr")
    assert parcels.featureCount() == 1723
    assert links.featureCount() == 1151
    assert {feature["parcel_method"] for feature in links.getFeatures()} == {"none"}


def test_everything_leaves_and_comes_back(town: Any, new_quarter: Callable[..., Any]) -> None:
    copy = str(town.copy("Awa"))
    for name in ("tout.xlsx", "tout.csv", "tout.gpkg", "tout.geojson"):
        town.run("exporttables", REPLICA=copy, OUTPUT=str(town.folder / name), LANGUAGE="fr")
    book = openpyxl.load_workbook(town.folder / "tout.xlsx")
    assert max(page.max_row for page in book) == 1152
    with (town.folder / "tout" / "contribution.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 1152
    features = json.loads((town.folder / "tout.geojson").read_text("utf-8"))["features"]
    assert len(features) == 1151
    other = new_quarter("Awa")
    assert other.bring_in("contributions", town.folder / "tout.gpkg") == (1151, 0, 0)
    same = {"created_at", "updated_at", "updated_by", "rev", "visibility"}
    for before, after in zip(town.contributions(), other.contributions()):
        told = {key: value for key, value in vars(before).items() if key not in same}
        assert {key: value for key, value in vars(after).items() if key not in same} == told


def test_headings_in_french(town: Any, repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lrelease = shutil.which("lrelease") or "/usr/lib/qt5/bin/lrelease"
    if not Path(lrelease).exists():
        pytest.skip("lrelease is not installed (Debian: qttools5-dev-tools)")
    words = repository / "i18n" / "si_javais_un_quartier_fr.ts"
    made = tmp_path / "si_javais_un_quartier_fr.qm"
    subprocess.run([lrelease, str(words), "-qm", str(made)], check=True, capture_output=True)
    monkeypatch.setattr(headings, "translation_folders", lambda: (tmp_path,))
    town.run("exporttables", REPLICA=str(town.copy("Awa")), OUTPUT=str(tmp_path / "t.csv"), LANGUAGE="fr")
    with (tmp_path / "t" / "premises.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {"Adresse", "Surface (m²)"} <= set(next(csv.reader(file, delimiter=";")))


def test_public_tables_hold_the_two_public_posts(town: Any) -> None:
    path = town.folder / "public.gpkg"
    public = [it for it in town.contributions() if it.visibility is Visibility.PUBLISHED]
    town.run("exporttables", REPLICA=str(town.copy("Awa")), OUTPUT=str(path), PUBLIC_ONLY=True)
    with closing(sqlite3.connect(path)) as package:
        uuids = {row[0] for row in package.execute("SELECT uuid FROM contribution")}
        answers = {row[0] for row in package.execute("SELECT body FROM message")}
    assert uuids == {it.uuid for it in public}
    assert len(answers) == len(uuids) == 2


def test_premises_in_feet_become_metres(new_quarter: Callable[..., Any], shared_data: Find) -> None:
    path = shared_data("premises/philadelphia_vacant_land_epsg2272.gpkg")
    quarter = new_quarter("Awa", CRS="EPSG:32618")
    assert quarter.bring_in("premises", path) == (8655, 0, 0)
    layer = QgsVectorLayer(str(path), "feet", "ogr")
    metres = QgsCoordinateReferenceSystem("EPSG:32618")
    transform = QgsCoordinateTransform(layer.crs(), metres, QgsProject.instance())
    with quarter.open("Awa") as replica:
        rows = {row.source_id: row for row in read(replica.connection, Premises)}
    assert len(rows) == 8655
    for feature in list(layer.getFeatures())[::50]:
        geometry = feature.geometry()
        geometry.transform(transform)
        place = rows[str(feature["opa_id"])].geometry
        box = geometry.boundingBox().buffered(0.01)
        assert box.xMinimum() <= place.x <= box.xMaximum()
        assert box.yMinimum() <= place.y <= box.yMaximum()
    assert quarter.bring_in("premises", path) == (0, 8655, 0)
    assert quarter.sync("Awa")["PUSHED"] == 8655


def test_geopackages_of_others_are_read_or_refused_and_left_alone(
    new_quarter: Callable[..., Any], shared_data: Find, refusals: Any, tmp_path: Path
) -> None:
    quarter, opened = new_quarter("Awa"), 0
    files = sorted(shutil.copytree(shared_data("geopackages"), tmp_path / "of others").rglob("*.gpkg"))
    folders = {path.parent: sorted(it.name for it in path.parent.iterdir()) for path in files}
    digests = {path: path.read_bytes() for path in files}
    ways = (("contributions", {"body": {"value": "x"}}), ("parcels", {"id": {"value": "42218000AB0001"}}))
    for path in files:
        name = next(iter(layer_names(path)), "")
        given = "|layername=".join((str(path), name)) if name else str(path)
        for what, mapping in ways:
            opened += refusals.asked(quarter.bring_in, what, given, MAPPING=json.dumps(mapping)) is not None
    assert opened > 10
    assert len(refusals.reasons) == 2 * len(files) - opened
    assert [reason for reason in refusals.reasons if "“" not in reason] == []
    assert {path: path.read_bytes() for path in files} == digests
    assert {folder: sorted(it.name for it in folder.iterdir()) for folder in folders} == folders
