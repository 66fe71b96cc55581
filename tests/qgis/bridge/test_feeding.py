"""Feeds fetched for real: from a server on this machine and from files that somebody hands over."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from si_javais_un_quartier.domain.errors import Cancelled, HubUnreachable, IntakeError
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Contribution, Photo
from si_javais_un_quartier.domain.vocabulary import PhotoVariant
from si_javais_un_quartier.intake.feeds import Feed, feeds, mapping_text
from si_javais_un_quartier.qgis_bridge import feed_pages
from si_javais_un_quartier.qgis_bridge.feeding import Fetched, fetch, preview
from si_javais_un_quartier.qgis_bridge.pictures import decode
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.threads import ThreadRepository
from tests.answering import Answering, answering

MAPPING = mapping_text({"source_id": "nid", "body": "texte", "photos": "photo"})
CAPABILITIES = b"""<?xml version="1.0"?><WFS_Capabilities xmlns="http://www.opengis.net/wfs"><Service><Name>x</Name>
</Service><FeatureTypeList><FeatureType><Name>ville:avis</Name><Title>Avis</Title></FeatureType><FeatureType>
<Name>ville:bancs</Name></FeatureType></FeatureTypeList></WFS_Capabilities>"""


def picture(colour: str = "#336699") -> bytes:
    """A PNG."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held)


def features(*rows: dict[str, Any], **more: Any) -> bytes:
    """A GeoJSON of rows somewhere in Saint-Étienne."""
    point = {"type": "Point", "coordinates": [4.377, 45.434]}
    made = [{"type": "Feature", "geometry": point, "properties": row} for row in rows]
    return json.dumps({"type": "FeatureCollection", "features": made, **more}).encode()


def gml(schema: str, *rows: dict[str, Any], head: str = "") -> bytes:
    """The same as GML of a server that names a schema on the web."""
    cells = ["".join(f"<v:{name}>{escape(str(value))}</v:{name}>" for name, value in row.items()) for row in rows]
    point = '<gml:Point srsName="urn:ogc:def:crs:EPSG::4326"><gml:pos>45.434 4.377</gml:pos></gml:Point>'
    made = "".join(f"<v:avis>{it}<v:geom>{point}</v:geom></v:avis>" for it in cells)
    return (
        f'<?xml version="1.0"?>{head}<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:v="http://v" '
        'xmlns:gml="http://www.opengis.net/gml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="http://v {schema}?SERVICE=WFS&amp;REQUEST=DescribeFeatureType&amp;TYPENAME=v:avis">'
        f"<gml:featureMembers>{made}</gml:featureMembers></wfs:FeatureCollection>"
    ).encode()


class Handler(Answering):
    """Answers what a test put there: by path, or by what is asked of a WFS."""

    answers: ClassVar[dict[str, tuple[int, bytes, dict[str, str]]]] = {}
    rows: ClassVar[list[dict[str, Any]]] = []
    asked: ClassVar[list[str]] = []
    only_gml: ClassVar[bool] = False
    knows_conditions: ClassVar[bool] = True

    def reply(self) -> None:
        parts = urlsplit(self.path)
        asked = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
        Handler.asked.append(self.path)
        if parts.path == "/wfs":
            self.serve(asked)
        else:
            self.answer(*self.answers.get(parts.path, (404, b"", {})))

    def serve(self, asked: dict[str, str]) -> None:
        if asked["request"] == "GetCapabilities":
            self.answer(200, CAPABILITIES, {})
            return
        rows = self.rows
        if "filter" in asked:
            day = re.search(r"<PropertyName>maj</PropertyName><Literal>([\d-]+)</Literal>", asked["filter"])[1]
            rows = [row for row in rows if row["maj"] >= day] if self.knows_conditions else []
        if "filter" in asked and not self.knows_conditions:
            self.answer(400, b"<ServiceExceptionReport>filter?</ServiceExceptionReport>", {})
        elif self.only_gml and asked["outputformat"].startswith("text/xml; subtype=gml"):
            self.answer(200, gml(self.path.split("?")[0], *self.rows[: int(asked["maxfeatures"])]), {})
        elif self.only_gml or asked["outputformat"] != "geojson":
            self.answer(200, b"<ServiceExceptionReport>format?</ServiceExceptionReport>", {})
        else:
            start, most = int(asked["startindex"]), int(asked["maxfeatures"])
            self.answer(200, features(*rows[start : start + most]), {})


@pytest.fixture
def server() -> Iterator[str]:
    Handler.asked.clear()
    Handler.answers.clear()
    Handler.only_gml, Handler.knows_conditions = False, True
    with answering(Handler) as address:
        yield address


@pytest.fixture
def path(replica: Replica) -> Path:
    """A working copy of an empty quarter."""
    return replica.path


def put(path: str, body: bytes, status: int = 200, **headers: str) -> None:
    Handler.answers[path] = (status, body, headers)


def at(server: str, path: str = "/avis.geojson", **more: Any) -> Feed:
    return replace(Feed("f", "Ville", server + path, mapping=MAPPING), **more)


def bring(path: Path, feed: Feed) -> Fetched:
    return fetch(path, feed, SystemClock(), Silent())


def test_a_web_feed_comes_once_and_then_what_is_new(server: str, path: Path, replica: Replica) -> None:
    put("/avis.geojson", features({"nid": 1, "texte": "Un banc"}, {"nid": 2, "texte": "Un arbre"}))
    assert bring(path, at(server)) == Fetched(imported=2)
    put("/avis.geojson", features({"nid": 2, "texte": "Deux arbres"}, {"nid": 3, "texte": "Une rampe"}))
    assert bring(path, at(server)) == Fetched(imported=1, updated=1)
    found = {it.source_id: it for it in read(replica.connection, Contribution)}
    assert {number: it.body for number, it in found.items()} == {"1": "Un banc", "2": "Deux arbres", "3": "Une rampe"}
    assert 807_000 < found["1"].geometry.x < 810_000
    assert feeds(replica)[0].fetched_at is not None


def test_the_pages_of_a_collection_are_followed_on_its_own_host(server: str, path: Path) -> None:
    nexts = [{"rel": "next", "href": server + "/more.json"}]
    put("/avis.geojson", features({"nid": 1, "texte": "Un"}, links=nexts))
    elsewhere = [{"rel": "next", "href": "http://192.0.2.1/x.json"}]
    put("/more.json", features({"nid": 2, "texte": "Deux"}, links=elsewhere))
    assert bring(path, at(server)) == Fetched(imported=2)


def test_a_wfs_is_read_page_by_page_in_the_form_it_knows(
    server: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_pages, "PAGE", 2)
    Handler.rows = [{"nid": n, "texte": f"Avis {n}"} for n in range(5)]
    feed = at(server, "/wfs", layer="ville:avis")
    assert bring(path, feed) == Fetched(imported=5)
    assert bring(path, feed) == Fetched(unchanged=5)
    assert sum("outputformat=application" in asked.lower() for asked in Handler.asked) == 2


def test_a_wfs_that_gives_gml_alone_is_read_as_it_writes(server: str, path: Path, replica: Replica) -> None:
    """Keys keep their zeros, emoji their places; nothing that the answer names is asked for."""
    Handler.only_gml = True
    Handler.rows = [{"nid": f"00{n}", "texte": f"Avis {n} & 🌳"} for n in range(5)]
    feed = at(server, "/wfs", layer="ville:avis")
    assert preview(feed, Silent()).columns == ("gml_id", "nid", "texte")
    assert bring(path, feed) == Fetched(imported=5)
    Handler.rows[4] = {"nid": "004", "texte": "Autrement"}
    Handler.rows.append({"nid": "A5", "texte": "Avis"})
    assert bring(path, feed) == Fetched(imported=1, updated=1, unchanged=4)
    found = {it.source_id: it for it in read(replica.connection, Contribution)}
    assert found["000"].body == "Avis 0 & 🌳"
    assert 807_000 < found["000"].geometry.x < 810_000
    assert sorted(found) == ["000", "001", "002", "003", "004", "A5"]
    assert not any("DescribeFeatureType" in asked for asked in Handler.asked)


@pytest.mark.parametrize("knows", [True, False], ids=["understood", "refused"])
def test_only_what_changed_lately_is_asked_for(server: str, path: Path, replica: Replica, knows: bool) -> None:
    Handler.knows_conditions = knows
    Handler.rows = [{"nid": n, "texte": f"Avis {n}", "maj": f"2026-11-1{n}T08:00:00Z"} for n in range(5)]
    feed = at(server, "/wfs", layer="ville:avis", changed="maj")
    assert bring(path, feed) == Fetched(imported=5)
    Handler.rows.append({"nid": 9, "texte": "Avis 9", "maj": "2026-11-15T08:00:00Z"})
    (kept,) = feeds(replica)
    assert kept.upto == "2026-11-14"
    assert bring(path, kept) == Fetched(imported=1, unchanged=2 if knows else 5)
    (kept,) = feeds(replica)
    assert kept.upto == "2026-11-15"
    Handler.rows[0]["texte"] = "corrected without a date"
    assert bring(path, kept).updated == (0 if knows else 1)
    assert bring(path, replace(kept, whole_at="2020-01-01T00:00:00.000Z")).updated == (1 if knows else 0)


def test_a_server_that_knows_no_pages_is_asked_for_all_at_one_go(
    server: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed_pages, "PAGE", 2)
    Handler.only_gml = True
    Handler.rows = [{"nid": n, "texte": f"Avis {n}"} for n in range(5)]
    assert bring(path, at(server, "/wfs", layer="ville:avis")) == Fetched(imported=5, unchanged=2)


def test_a_whole_request_for_gml_is_an_address_too(server: str, path: Path) -> None:
    put("/any", gml(server + "/schema", {"nid": 1, "texte": "Un banc"}))
    assert bring(path, at(server, "/any?REQUEST=GetFeature")) == Fetched(imported=1)
    put("/any", gml("x", {"nid": 1, "texte": "&a;"}, head='<!DOCTYPE x [<!ENTITY a "b">]>'))
    with pytest.raises(IntakeError, match="instead of data"):
        bring(path, at(server, "/any?REQUEST=GetFeature"))


def test_a_gml_file_that_somebody_hands_over_asks_nobody_for_its_schema(
    server: str, path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "avis.gml"
    file.write_bytes(gml(server + "/schema", {"nid": 1, "texte": "Un banc"}))
    assert bring(path, Feed("f", "Ville", str(file), mapping=MAPPING)) == Fetched(imported=1)
    assert Handler.asked == []


def test_a_look_tells_layers_columns_and_first_rows(server: str) -> None:
    Handler.rows = [{"nid": n, "texte": f"Avis {n}"} for n in range(9)]
    found = preview(at(server, "/wfs"), Silent())
    assert found.layers == ("ville:avis", "ville:bancs")
    assert found.columns == ()
    found = preview(at(server, "/wfs", layer="ville:avis"), Silent())
    assert found.columns == ("nid", "texte")
    assert found.rows[0] == ("0", "Avis 0")
    assert len(found.rows) == 5


NO_DATA = {
    "page": b"<html><body>Please log in</body></html>",
    "list": b"[1, 2]",
    "shape": b'{"features": 3}',
    "bytes": b"\xff\xfe",
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("body", NO_DATA.values(), ids=NO_DATA)
def test_a_200_that_is_no_data_brings_nothing_and_says_so(
    server: str, path: Path, replica: Replica, body: bytes
) -> None:
    put("/avis.geojson", body)
    with pytest.raises(IntakeError, match="instead of data"):
        bring(path, at(server))
    assert list(read(replica.connection, Contribution)) == []
    assert feeds(replica) == []


def test_a_redirect_to_another_host_is_not_followed(server: str, path: Path) -> None:
    put("/avis.geojson", b"", 302, Location="http://localhost:9/avis.geojson")
    with pytest.raises(HubUnreachable, match="another address"):
        bring(path, at(server))


def test_a_list_of_layers_with_entities_is_not_read(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]>' + CAPABILITIES
    monkeypatch.setattr("tests.qgis.bridge.test_feeding.CAPABILITIES", bomb)
    with pytest.raises(IntakeError, match="can’t be read"):
        preview(at(server, "/wfs"), Silent())


def test_photos_come_from_the_feeds_own_host_made_anew(server: str, path: Path, replica: Replica) -> None:
    put("/1.png", picture())
    put("/moved.png", b"", 302, Location="http://localhost:9/x.png")
    put("/svg.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    put(
        "/avis.geojson",
        features(
            {"nid": 1, "texte": "Un banc", "photo": f"{server}/1.png {server}/moved.png http://192.0.2.1/other.png"},
            {"nid": 2, "texte": "Un arbre", "photo": f"{server}/svg.jpg"},
        ),
    )
    assert bring(path, at(server)) == Fetched(imported=2, photos=1, photos_left=2)
    (photo,) = read(replica.connection, Photo)
    assert (photo.media_type, photo.width, photo.height) == ("image/jpeg", 40, 30)
    whole = ThreadRepository(replica).pixels(photo.sha256, PhotoVariant.FULL)
    assert whole[:3] == b"\xff\xd8\xff"
    assert decode(ThreadRepository(replica).pixels(photo.sha256, PhotoVariant.THUMB)).width() == 40
    assert bring(path, at(server)).photos == 0
    assert bring(path, at(server, photos=False)) == Fetched(unchanged=2)


def test_a_photo_that_was_removed_stays_away(server: str, path: Path, replica: Replica) -> None:
    put("/1.png", picture())
    put("/avis.geojson", features({"nid": 1, "texte": "Un banc", "photo": server + "/1.png"}))
    bring(path, at(server))
    (photo,) = read(replica.connection, Photo)
    with replica.transaction(applying=True) as connection:
        connection.execute("DELETE FROM photo")
        connection.execute("INSERT INTO local_gone VALUES ('photo', ?, 7)", (photo.uuid,))
    assert bring(path, at(server)) == Fetched(unchanged=1)


class Impatient:
    """Somebody who stops it at once."""

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """See ``Progress``."""
        raise Cancelled(phrase("stopped"))

    def stopped(self) -> bool:
        """Yes."""
        return True


def test_a_fetch_can_be_stopped(server: str, path: Path, replica: Replica) -> None:
    put("/avis.geojson", features({"nid": 1, "texte": "Un banc"}))
    with pytest.raises(Cancelled):
        fetch(path, at(server), SystemClock(), Impatient())
    assert list(read(replica.connection, Contribution)) == []


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A GeoPackage of somebody else's, with traps in it."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=nid:integer&field=texte:string", "avis", "memory")
    for number, text in enumerate(("Un banc", "=cmd|' /C calc'!A0 <script>x</script>")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, text])
        feature.setGeometry(QgsGeometry.fromWkt("POINT(4.377 45.434)"))
        layer.dataProvider().addFeatures([feature])
    path = tmp_path / "étranger.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "avis"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE witness (n); "
        "CREATE TRIGGER trap AFTER UPDATE ON gpkg_contents BEGIN INSERT INTO witness VALUES (1); END; "
        "CREATE VIEW vue AS SELECT fid, geom, nid, texte FROM avis; "
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
        "VALUES ('vue', 'features', 'vue', 4326); "
        "INSERT INTO gpkg_geometry_columns VALUES ('vue', 'geom', 'POINT', 4326, 0, 0); "
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_catalog, f_table_schema, f_table_name, "
        "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time); "
        "INSERT INTO layer_styles VALUES (1, '', '', 'avis', 'geom', 'x', '<qgis><editform/><attributeEditorForm/>"
        "<editorPython>import os; os.abort()</editorPython></qgis>', '', 1, '', '', '', '');"
    )
    connection.close()
    return path


def test_a_foreign_geopackage_is_only_read(foreign: Path, path: Path, replica: Replica) -> None:
    before = foreign.read_bytes()
    feed = Feed("f", "Voisins", str(foreign), layer="avis", mapping=MAPPING.replace(', "photos": "photo"', ""))
    assert bring(path, feed) == Fetched(imported=2)
    assert bring(path, feed) == Fetched(unchanged=2)
    assert foreign.read_bytes() == before
    assert {it.body for it in read(replica.connection, Contribution)} == {
        "Un banc",
        "=cmd|' /C calc'!A0 <script>x</script>",
    }


def test_a_view_of_a_foreign_geopackage_is_refused(foreign: Path, path: Path) -> None:
    feed = Feed("f", "Voisins", str(foreign), layer="vue", mapping='{"source_id": "nid", "body": "texte"}')
    with pytest.raises(IntakeError, match="view"):
        bring(path, feed)


def test_a_look_into_a_file_tells_its_layers(foreign: Path) -> None:
    found = preview(Feed("f", "Voisins", str(foreign)), Silent())
    assert "avis" in found.layers
    found = preview(Feed("f", "Voisins", str(foreign), layer="avis"), Silent())
    assert "texte" in found.columns
    assert found.geometry == "point"
