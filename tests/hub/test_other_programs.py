"""Programs that know nothing of ours: a WFS client that edits, a map that shows."""

from __future__ import annotations

import uuid

import requests

from .served import ServedHub

TRANSACTION = (
    '<wfs:Transaction service="WFS" version="1.1.0" xmlns:wfs="http://www.opengis.net/wfs" '
    'xmlns:ogc="http://www.opengis.net/ogc"><wfs:Update typeName="contribution"><wfs:Property><wfs:Name>{}</wfs:Name>'
    '<wfs:Value>{}</wfs:Value></wfs:Property><ogc:Filter><ogc:FeatureId fid="contribution.{}"/></ogc:Filter>'
    "</wfs:Update></wfs:Transaction>"
)


def test_another_program_writes_under_the_same_rules(served_hub: ServedHub) -> None:
    """Over WFS-T, as QGIS itself does when somebody edits a layer of the base."""
    amina, paul = served_hub.person("amina", "mediator"), served_hub.person("paul", "planner")
    key, other, done = str(uuid.uuid4()), str(uuid.uuid4()), "<totalUpdated>1<"
    for row in (key, other):
        served_hub.sql("INSERT INTO contribution (uuid, title) VALUES (%s, 'x')", row)

    def send(who: tuple[str, str], column: str, value: str) -> str:
        headers, body = {"Content-Type": "text/xml"}, TRANSACTION.format(column, value, key)
        return requests.post(served_hub.url, data=body.encode(), headers=headers, auth=who, timeout=60).text

    assert done in send(paul, "title", "Deux bancs")
    assert done not in send(amina, "title", "Trois bancs")
    assert done in send(paul, "place", "POINT(1 2)")
    found = served_hub.sql("SELECT title, place, ST_X(geom), updated_by FROM contribution WHERE uuid = %s", key)
    assert found == [("Deux bancs", "POINT(1 2)", 1.0, served_hub.member("paul"))]
    assert served_hub.sql("SELECT title FROM contribution WHERE uuid = %s", other) == [("x",)]
    assert served_hub.sql("SELECT count(*) FROM history WHERE row_uuid = %s", key) == [(3,)]


def test_maps_show_what_is_alive_and_are_not_written(served_hub: ServedHub) -> None:
    paul = served_hub.person("paul", "planner")
    served_hub.sql("INSERT INTO contribution (uuid, title, place) VALUES ('', 'x', 'POINT(808000 6480000)')")
    served_hub.sql(
        "INSERT INTO contribution (uuid, title, place, deleted) VALUES ('', 'y', 'POINT(808000 6480000)', 1)"
    )
    asked = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "GetFeature", "TYPENAME": "contribution_map"}
    answer = requests.get(
        served_hub.url, params={**asked, "OUTPUTFORMAT": "application/json"}, auth=paul, timeout=60
    ).json()
    (feature,) = answer["features"]
    assert feature["properties"]["title"] == "x"
    assert feature["geometry"]["coordinates"] == [808000.0, 6480000.0]
    address = served_hub.url + "wfs3/collections/contribution_map/items"
    made = {"type": "Feature", "geometry": None, "properties": {"title": "z"}}
    assert requests.post(address, json=made, auth=paul, timeout=60).status_code >= 400
    assert served_hub.sql("SELECT count(*) FROM contribution") == [(2,)]
