"""The server as a program on the other side sees it."""

from __future__ import annotations

import base64
import gzip
import http.client
import json
import uuid
from urllib.parse import urlsplit

import pytest
import requests

from .served import ServedHub

STATE = "?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=sync_state&OUTPUTFORMAT=application/json"


def _state(hub: ServedHub, who: tuple[str, str] | None) -> requests.Response:
    return requests.get(hub.url + STATE, auth=who, timeout=30)


def _push(hub: ServedHub, who: tuple[str, str], *wanted: dict[str, object]) -> list[dict[str, object]]:
    batch, address = str(uuid.uuid4()), hub.url + "wfs3/collections/sync_push/items"
    properties = {"id": batch, "horizon_rev": 0, "requests": json.dumps(wanted)}
    feature = {"type": "Feature", "geometry": None, "properties": properties}
    assert requests.post(address, json=feature, auth=who, timeout=30).status_code == 201
    answer = requests.get(address + "/" + batch, auth=who, timeout=30).json()
    return json.loads(answer["properties"]["outcomes"])


def test_it_says_who_asks_and_what_they_may(served_hub: ServedHub) -> None:
    amina, paul = served_hub.person("amina", "mediator"), served_hub.person("paul", "planner", "administrator")
    for who, roles in ((amina, ["mediator"]), (paul, ["planner", "administrator"])):
        (feature,) = _state(served_hub, who).json()["features"]
        state = feature["properties"]
        assert state["member_uuid"] == served_hub.member(who[0])
        assert json.loads(state["roles"]) == roles
        assert (state["rev"], state["sound"], state["may_write"], state["srid"]) == (2, True, True, 2154)


def test_nobody_comes_in_without_a_password(served_hub: ServedHub) -> None:
    served_hub.person("amina", "mediator")
    assert _state(served_hub, None).status_code == 401
    assert _state(served_hub, ("amina", "wrong")).status_code == 401
    assert _state(served_hub, ("../amina", "wrong")).status_code == 401


def test_words_arrive_unchanged_and_nulls_too(served_hub: ServedHub) -> None:
    paul = served_hub.person("paul", "planner")
    words = "Été 🌳 \u202e أهلا e\u0301 ]]> <b> ' \" \\ \t\n"
    row = {"table": "contribution", "uuid": str(uuid.uuid4()), "deleted": 0, "base_rev": None, "write_id": "w"}
    (made,) = _push(served_hub, paul, {**row, "image": {"title": words, "body": "x", "place": "POINT(1.0004 2)"}})
    changed = {**row, "base_rev": made["rev"], "image": {"title": words, "body": None}}
    assert _push(served_hub, paul, changed)[0]["outcome"] == "applied"
    address = served_hub.url + "wfs3/collections/contribution/items/" + str(row["uuid"])
    held = requests.get(address, auth=paul, timeout=30).json()["properties"]
    assert (held["title"], held["body"], held["place"]) == (words, None, "POINT(1 2)")
    query = STATE.replace("sync_state", "contribution") + "&EXP_FILTER=%22rev%22%3E0"
    (feature,) = requests.get(served_hub.url + query, auth=paul, timeout=30).json()["features"]
    assert feature["properties"] == held  # OGC API Features and WFS tell the same


@pytest.mark.parametrize("name", ["MAP", "map", "Map", "M%41P", "%6dap", "ma%70"])
def test_nobody_asks_for_another_s_project(served_hub: ServedHub, name: str) -> None:
    """The project is chosen by who asks; one named in the address or in a form is not opened."""
    amina = served_hub.person("amina", "mediator")
    served_hub.person("paul", "planner", "administrator")
    (wanted,) = (served_hub.server.place.projects / served_hub.quarter.name).glob("paul.*.qgs")
    address = served_hub.url + STATE
    assert requests.get(address + "&" + name + "=" + str(wanted), auth=amina, timeout=30).status_code == 400
    form = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    asked = requests.post(address, data=name + "=" + str(wanted), headers=form, auth=amina, timeout=30)
    assert asked.status_code == 415


def test_a_project_s_name_is_neither_guessed_nor_told(served_hub: ServedHub) -> None:
    """QGIS Server opens what any other body names."""
    amina = served_hub.person("amina", "mediator")
    served_hub.person("paul", "planner", "administrator")
    folder = served_hub.server.place.projects / served_hub.quarter.name
    for guess in ("paul.qgs", "*.qgs", "", "../projects.map"):
        body = "MAP=" + str(folder / guess)
        answer = requests.post(
            served_hub.url + STATE, data=body, headers={"Content-Type": "text/xml"}, auth=amina, timeout=30
        )
        assert served_hub.member("paul") not in answer.text
    (folder / "paul.qgs").write_text("as an older version named it")
    served_hub.person("karim", "planner")
    assert all(len(it.name.split(".")[1]) == 32 for it in folder.glob("*.qgs"))
    asking = ("?SERVICE=WFS&REQUEST=GetCapabilities", "?SERVICE=WMS&REQUEST=GetProjectSettings", "?SERVICE=Nonsense")
    for asked in (*asking, "?SERVICE=WFS&REQUEST=Nonsense", "wfs3/collections.json", "wfs3/nonsense"):
        assert ".qgs" not in requests.get(served_hub.url + asked, auth=amina, timeout=30).text


def test_a_body_that_is_too_large_is_refused(served_hub: ServedHub) -> None:
    amina = served_hub.person("amina", "mediator")
    address = served_hub.url + "wfs3/collections/sync_push/items"
    assert requests.post(address, data=b"x" * 5_000_000, auth=amina, timeout=30).status_code == 413


def test_no_word_and_no_password_is_in_a_log(served_hub: ServedHub) -> None:
    paul = served_hub.person("paul", "planner")
    row = {"table": "contribution", "uuid": str(uuid.uuid4()), "deleted": 0, "base_rev": None, "write_id": "w"}
    _push(served_hub, paul, {**row, "image": {"title": "Madame Untel", "place": "Madame Untel"}}, {"table": "x"})
    query = {
        "SERVICE": "WFS",
        "REQUEST": "GetFeature",
        "TYPENAME": "tag",
        "EXP_FILTER": "\"name\" = 'Madame Untel' AND",
    }
    requests.get(served_hub.url, params=query, auth=paul, timeout=30)
    place = served_hub.server.place
    logs = [*place.log.iterdir(), place.cluster / "server.log"]
    assert any("wfs3/collections/sync_push" in log.read_text("utf-8") for log in logs)
    for log in logs:
        for word in ("Untel", paul[1]):
            assert word not in log.read_text("utf-8"), log


def _over_http_1_0(hub: ServedHub, who: tuple[str, str]) -> http.client.HTTPResponse:
    """As nginx before it asks, unless it is told otherwise."""
    place = urlsplit(hub.url)
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    connection._http_vsn, connection._http_vsn_str = 10, "HTTP/1.0"
    word = base64.b64encode(":".join(who).encode()).decode()
    asked = "?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&TYPENAME=sync_tops&OUTPUTFORMAT=application/json"
    connection.request("GET", place.path + asked, headers={"Authorization": "Basic " + word, "Accept-Encoding": "gzip"})
    return connection.getresponse()


def test_answers_are_packed_for_a_proxy_too(served_hub: ServedHub) -> None:
    answer = _over_http_1_0(served_hub, served_hub.person("paul", "planner"))
    assert (answer.status, answer.getheader("Content-Encoding")) == (200, "gzip")
    assert b"contribution" in gzip.decompress(answer.read())


def test_another_start_brings_new_rules_to_a_running_nginx(served_hub: ServedHub) -> None:
    """As an upgrade does: the rules of the version before are what it was started with."""
    paul, web = served_hub.person("paul", "planner"), served_hub.server.web
    rules = served_hub.server.place.folder / "quartier.conf"
    rules.write_text(rules.read_text("utf-8").replace("gzip on;", "gzip off;"), encoding="utf-8")
    web._tell_nginx()
    assert _over_http_1_0(served_hub, paul).getheader("Content-Encoding") is None
    web.start()
    assert _over_http_1_0(served_hub, paul).getheader("Content-Encoding") == "gzip"
