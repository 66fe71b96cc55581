"""The quarter goes to the field as a QField project, is edited there by OGR alone, and comes home by a sync."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import NotAllowed
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Contribution, Photo, PhotoPiece, Place, Profile
from si_javais_un_quartier.domain.vocabulary import PhotoVariant
from si_javais_un_quartier.qgis_bridge.field_project import export_project
from si_javais_un_quartier.qgis_bridge.syncing import copy_hub, synchronise_copy
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.hints import Hint, keep_hint
from si_javais_un_quartier.store.remembered import remember
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.making import create_hub

SECRET = "motsecret"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A working copy of a base on a share, with words, a photo, a hint and a search."""
    hub, path = tmp_path / "partage" / "base.gpkg", tmp_path / "copie" / "mon quartier é.gpkg"
    hub.parent.mkdir()
    create_hub(hub, name="Tarentaize", crs=LAMBERT_93, administrator="Nadia")
    copy_hub(str(hub), path, "Nadia", SystemClock(), Silent())
    person = new_uuid()
    rows = (
        Profile(uuid=person, pseudonym="Odette"),
        Contribution(uuid=new_uuid(), body="Un banc", author_uuid=person, geometry=Place(808400, 6482400)),
        Photo(uuid=new_uuid(), sha256="ab"),
        PhotoPiece(uuid=new_uuid(), sha256="ab", variant=PhotoVariant.FULL, data="full" * 1000),
        PhotoPiece(uuid=new_uuid(), sha256="ab", variant=PhotoVariant.THUMB, data="small"),
    )
    with Replica.open(path) as replica:
        acts.perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())
        keep_hint(replica, Hint(person, SECRET))
        remember(replica, "search", SECRET)
    synchronise_copy(path, SystemClock(), Silent())
    return path


def layers_of(path: Path) -> tuple[QgsProject, dict[str, QgsVectorLayer]]:
    project = QgsProject()
    assert project.read(str(path))
    return project, {it.source().split("layername=")[1]: it for it in project.mapLayers().values()}


def test_it_opens_anywhere_with_our_forms_and_without_what_is_private(home: Path, tmp_path: Path) -> None:
    project_path = export_project(home, tmp_path / "telephone")
    moved = tmp_path / "ailleurs"
    project_path.parent.rename(moved)
    assert sorted(it.name for it in moved.iterdir()) == ["quartier.gpkg", "quartier.qgz"]
    assert not [it.name for it in moved.iterdir() if SECRET.encode() in it.read_bytes()]
    with sqlite3.connect(moved / "quartier.gpkg") as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("SELECT variant FROM photo_piece").fetchall() == [("thumb",)]
        assert copy.execute("SELECT count(*) FROM local_contact_hint").fetchone() == (0,)
    project, layers = layers_of(moved / "quartier.qgz")
    assert all(layer.isValid() for layer in layers.values())
    assert {"contribution", "encounter", "premises"} <= set(layers)
    posts = layers["contribution"]
    kind = posts.editorWidgetSetup(posts.fields().lookupField("kind"))
    assert kind.type() == "ValueMap"
    assert posts.editFormConfig().readOnly(posts.fields().lookupField("status"))
    assert posts.renderer().type() != "singleSymbol"
    assert project.relationManager().relations()
    project.clear()


def test_what_is_noted_in_the_field_comes_home_by_a_sync(home: Path, tmp_path: Path) -> None:
    field = export_project(home, tmp_path / "telephone").with_suffix(".gpkg")
    source = ogr.Open(str(field), update=1)
    posts = source.GetLayerByName("contribution")
    known = posts.GetNextFeature()
    known.SetField("theme", "bien_vivre")
    assert posts.SetFeature(known) == 0
    fresh = ogr.Feature(posts.GetLayerDefn())
    fresh.SetField("body", "Noté sur le terrain")
    fresh.SetField("kind", "idea")
    fresh.SetGeometry(ogr.CreateGeometryFromWkt("POINT (808410 6482410)"))
    assert posts.CreateFeature(fresh) == 0
    del fresh, known, posts, source
    with Replica.open(field) as replica:
        changed = {row[0] for row in replica.connection.execute("SELECT table_name FROM local_base")}
        assert "contribution" in changed
    synchronise_copy(field, SystemClock(), Silent())
    synchronise_copy(home, SystemClock(), Silent())
    with Replica.open(home) as replica:
        found = {it.body: it for it in Catalogue(replica).all(Contribution)}
        assert found["Un banc"].theme == "bien_vivre"
        assert found["Noté sur le terrain"].geometry == Place(808410, 6482410)


def test_nothing_is_overwritten(home: Path, tmp_path: Path) -> None:
    project = export_project(home, tmp_path / "telephone")
    before = project.read_bytes()
    with pytest.raises(NotAllowed, match="empty folder"):
        export_project(home, tmp_path / "telephone")
    assert project.read_bytes() == before
