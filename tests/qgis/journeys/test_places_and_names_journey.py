"""What waits for a person after an import, who stays unnamed, and where files may lie."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

from si_javais_un_quartier.domain.records import Profile
from si_javais_un_quartier.domain.vocabulary import Visibility
from si_javais_un_quartier.store.location import on_network_share
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.sync.hubs.connection import address

BAN = """id;numero;rep;nom_voie;code_postal;nom_commune;x;y;lon;lat
42218_1_00012;12;;Rue de la Ville;42000;Saint-Étienne;0;0;4.3786;45.4281
42218_1_00014;14;bis;Rue de la Ville;42000;Saint-Étienne;0;0;4.3788;45.4282
42218_2_00003;3;;Place Roannelle;42000;Saint-Étienne;0;0;4.3860;45.4370
"""
ROWS = """id;titre;texte;auteur;adresse;date
a;Banc;Un banc ici;Jeanne Dupont;12 rue de la ville 42000 Saint-Étienne;20/11/2026
b;Arbre;Un arbre;jeanne  DUPONT;14 bis r. de la Ville;20/11/2026
c;Vitrine;Une vitrine;Karim B.;rue de la Ville;20/11/2026
d;Loin;Plus loin;karim@exemple.fr;3 place Roannelle, Saint-Etienne;hier soir
e;Nulle part;Sans rien;;;
"""


@pytest.fixture(scope="module")
def quarter(new_quarter: Callable[..., Any]) -> Any:
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "carré", "memory")
    square = QgsFeature()
    wkt = "POLYGON((807300 6481400,808300 6481400,808300 6482400,807300 6482400,807300 6481400))"
    square.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(square)
    QgsProject.instance().addMapLayer(layer)
    made = new_quarter("Awa", "Bo", BOUNDARY=layer.id())
    (made.folder / "adresses-42.csv").write_text(BAN, "utf-8")
    (made.folder / "idées.csv").write_text(ROWS, "utf-8")
    given = {"ADDRESSES": str(made.folder / "adresses-42.csv")}
    assert made.bring_in("contributions", made.folder / "idées.csv", **given) == (5, 0, 0)
    return made


def test_nothing_is_refused_and_all_doubts_are_listed(quarter: Any) -> None:
    found: dict[str, set[tuple[str, int]]] = {}
    for name, what, done in quarter.checks():
        found.setdefault(name, set()).add((what, done))
    assert found == {
        "a": {("placed_by_address", 1)},
        "b": {("placed_by_address", 1)},
        "c": {("to_place", 0)},
        "d": {("placed_by_address", 1), ("outside", 0), ("no_date", 0)},
        "e": {("to_place", 0), ("no_date", 0)},
    }
    rows = {it.source_id: it for it in quarter.contributions()}
    assert {name for name, it in rows.items() if it.geometry is None} == {"c", "e"}
    assert all(it.visibility is Visibility.PENDING for it in rows.values())
    assert rows["a"].blur  # an address is a home until somebody says otherwise


def test_doubtful_places_keep_their_score_and_what_was_asked(quarter: Any) -> None:
    with quarter.open("Awa") as replica:
        score, detail = replica.connection.execute(
            "SELECT k.score, k.detail FROM local_check AS k JOIN contribution AS c ON c.uuid = k.row_uuid "
            "WHERE c.source_id = 'c'"
        ).fetchone()
    assert 0 < score < 0.7
    assert json.loads(detail)["address"] == "rue de la Ville"
    assert {"label", "x", "y"} <= json.loads(detail).keys()


def test_authors_stay_unnamed_everywhere(quarter: Any) -> None:
    quarter.sync("Awa", "Bo")
    rows = {it.source_id: it for it in quarter.contributions("Bo")}
    assert rows["a"].author_uuid == rows["b"].author_uuid
    assert rows["a"].author_name == rows["b"].author_name
    assert rows["a"].author_uuid != rows["c"].author_uuid
    assert rows["e"].author_uuid is None
    with quarter.open("Bo") as replica:
        assert len(list(read(replica.connection, Profile))) == 3
    for path in (quarter.hub, quarter.copy("Awa"), quarter.copy("Bo")):
        for file in path.parent.glob(path.stem + "*"):
            content = file.read_bytes().lower() if file.is_file() else b""
            assert [name for name in (b"dupont", b"karim") if name in content] == [], file


def test_names_that_may_be_kept_are_kept(quarter: Any) -> None:
    came = quarter.bring_in("contributions", quarter.folder / "idées.csv", SOURCE="accord", KEEP_NAMES=True)
    assert came == (5, 0, 0)
    names = {it.source_id: it.author_name for it in quarter.contributions() if it.source == "accord"}
    assert names["a"] == "Jeanne Dupont"
    assert "@" not in names["d"]


def test_what_was_placed_by_hand_stays_at_the_next_import(quarter: Any) -> None:
    row = next(it for it in quarter.contributions() if it.source_id == "c" and it.source != "accord")
    layer = QgsVectorLayer(f"{quarter.copy('Awa')}|layername=contribution|option:QGIS_FORCE_WAL=ON", "c", "ogr")
    feature = next(layer.getFeatures(f"\"uuid\" = '{row.uuid}'"))
    assert layer.startEditing()
    layer.changeGeometry(feature.id(), QgsGeometry.fromWkt("POINT(807700 6481700)"))
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("title"), "Vitrine vide")
    assert layer.commitChanges(), layer.commitErrors()
    del layer
    quarter.bring_in("contributions", quarter.folder / "idées.csv", ADDRESSES=str(quarter.folder / "adresses-42.csv"))
    again = next(it for it in quarter.contributions() if it.uuid == row.uuid)
    assert (again.title, again.geometry.x, again.geometry.y) == ("Vitrine vide", 807700.0, 6481700.0)
    quarter.sync("Awa", "Bo")
    assert quarter.contents("Awa") == quarter.contents("Bo") == quarter.contents(None)


def test_a_file_that_is_no_address_file_is_refused(quarter: Any) -> None:
    before = quarter.contributions()
    with pytest.raises(QgsProcessingException, match="no address file"):
        quarter.bring_in(
            "contributions", quarter.folder / "idées.csv", ADDRESSES=str(quarter.folder / "idées.csv"), SOURCE="x"
        )
    assert quarter.contributions() == before


UNC = {
    r"\\serveur\partage été\base.gpkg": True,
    "//serveur/partage/base.gpkg": True,
    r"\\?\UNC\serveur\partage\base.gpkg": True,
    r"\\?\C:\Users\Zoé\copie.gpkg": False,
    r"C:\Users\Zoé\copie.gpkg": False,
}


@pytest.mark.parametrize("name", list(UNC))
def test_names_of_shares(name: str, tmp_path: Path) -> None:
    assert on_network_share(Path(name), tmp_path / "no mounts") is UNC[name]


def test_a_working_copy_on_a_share_is_refused(quarter: Any) -> None:
    with pytest.raises(QgsProcessingException, match="network drive"):
        quarter.run("synchronise", HUB=str(quarter.hub), REPLICA="//serveur/partage/copie.gpkg", USER="Awa")
    with pytest.raises(QgsProcessingException, match="doesn’t answer"):
        quarter.run("synchronise", HUB="//serveur/partage été/base.gpkg", REPLICA=str(quarter.copy("Awa")), USER="Awa")


def test_addresses_of_shares_for_sqlite() -> None:
    class Windows(PureWindowsPath):
        def absolute(self) -> Windows:
            return self

    shared = address(Windows(r"\\serveur\partage été\l'été #1%.gpkg"), "rw")  # type: ignore[arg-type]
    assert shared == "file:////serveur/partage%20%C3%A9t%C3%A9/l%27%C3%A9t%C3%A9%20%231%25.gpkg?mode=rw"
    assert address(Windows(r"C:\a b\x.gpkg"), "ro") == "file:///C%3A/a%20b/x.gpkg?mode=ro"  # type: ignore[arg-type]
