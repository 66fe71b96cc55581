"""The triggers of a server's base, on the real PostgreSQL: numbers, history, compare-and-swap, places, erasure."""

from __future__ import annotations

import json
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg2
import pytest

from .served import ServedHub, TestServer

POST = "INSERT INTO contribution (uuid, title, kind, write_id) VALUES (%s, %s, 'idea', 'w') RETURNING rev"


@pytest.fixture(scope="module")
def module_hub(test_server: TestServer) -> Iterator[ServedHub]:
    """One that the tests of this file share."""
    hub = test_server.hub()
    yield hub
    hub.drop()


@pytest.fixture
def empty_hub(module_hub: ServedHub) -> ServedHub:
    """The same one, emptied: quicker than a new one."""
    module_hub.reset()
    return module_hub


def _uuid() -> str:
    return str(uuid.uuid4())


def _post(hub: ServedHub, title: str = "Un banc", key: str | None = None) -> tuple[str, int]:
    key = key or _uuid()
    ((rev,),) = hub.sql(POST, key, title)
    return key, int(str(rev))


def _row(hub: ServedHub, key: str, columns: str) -> tuple[object, ...]:
    (row,) = hub.sql("SELECT " + columns + " FROM contribution WHERE uuid = %s", key)
    return row


def test_each_write_takes_the_next_number_and_leaves_its_history(empty_hub: ServedHub) -> None:
    key, first = _post(empty_hub)
    assert _row(empty_hub, key, "rev, base_rev, write_id, deleted") == (first, None, "w", 0)
    empty_hub.sql(
        "UPDATE contribution SET title = 'Deux bancs', base_rev = %s, write_id = 'v' WHERE uuid = %s", first, key
    )
    assert _row(empty_hub, key, "base_rev, write_id") == (None, "v")
    history = empty_hub.sql("SELECT rev, token, write_id, image FROM history WHERE row_uuid = %s ORDER BY rev", key)
    assert [json.loads(str(image))["title"] for *_, image in history] == ["Un banc", "Deux bancs"]
    assert [write_id for _, _, write_id, _ in history] == ["w", "v"]
    assert history[-1][:2] == _row(empty_hub, key, "rev, token")
    assert len({token for _, token, _, _ in history}) == 2


def test_a_bare_tool_passes_and_is_tracked(empty_hub: ServedHub) -> None:
    key, first = _post(empty_hub)
    stamp = _row(empty_hub, key, "updated_at")[0]
    empty_hub.sql("UPDATE contribution SET title = 'x' WHERE uuid = %s", key)
    rev, write_id, after = _row(empty_hub, key, "rev, write_id, updated_at")
    assert int(str(rev)) > first
    assert write_id is None
    assert str(after) >= str(stamp)
    assert empty_hub.sql("SELECT count(*) FROM history WHERE row_uuid = %s", key) == [(2,)]


def test_who_has_not_seen_the_version_does_not_replace_it(empty_hub: ServedHub) -> None:
    key, first = _post(empty_hub)
    change = "UPDATE contribution SET title = %s, base_rev = %s WHERE uuid = %s"
    empty_hub.sql(change, "mine", first, key)
    with pytest.raises(psycopg2.Error, match="SYNC_CONFLICT"):
        empty_hub.sql(change, "theirs", first, key)
    assert _row(empty_hub, key, "title") == ("mine",)


def test_a_uuid_is_there_once_and_never_changes(empty_hub: ServedHub) -> None:
    key, _ = _post(empty_hub)
    with pytest.raises(psycopg2.errors.UniqueViolation):
        _post(empty_hub, key=key)
    empty_hub.sql("UPDATE contribution SET uuid = %s WHERE uuid = %s", _uuid(), key)
    assert _row(empty_hub, key, "title") == ("Un banc",)


@pytest.mark.parametrize(
    "written", ["", "abc", "0e028fbb-7a69-499f-b55d-9f2f92b7b38f_1", "0E028FBB-7A69-499F-B55D-9F2F92B7B38F"]
)
def test_a_malformed_uuid_is_replaced(empty_hub: ServedHub, written: str) -> None:
    ((key,),) = empty_hub.sql("INSERT INTO tag (uuid, name) VALUES (%s, 'x') RETURNING uuid", written)
    assert str(uuid.UUID(str(key))) == key != written


def test_a_removed_row_stays_as_a_deleted_one(empty_hub: ServedHub) -> None:
    key, first = _post(empty_hub)
    empty_hub.sql("DELETE FROM contribution WHERE uuid = %s", key)
    deleted, rev, token, title = _row(empty_hub, key, "deleted, rev, token, title")
    assert (deleted, title) == (1, "Un banc")
    assert int(str(rev)) > first
    last = empty_hub.sql("SELECT rev, token, deleted FROM history WHERE row_uuid = %s ORDER BY rev DESC LIMIT 1", key)
    assert last == [(rev, token, 1)]
    assert empty_hub.sql("SELECT busy FROM counter") == [(False,)]


def test_a_table_is_never_emptied(empty_hub: ServedHub) -> None:
    _post(empty_hub)
    with pytest.raises(psycopg2.Error, match="never emptied"):
        empty_hub.sql("TRUNCATE contribution")


# -- places

PLACES = (
    ("POINT(808000.12345 6480000.5)", "POINT(808000.123 6480000.5)"),
    ("point ( 1   2 )", "POINT(1 2)"),
    ("POINT(-0.0004 0)", "POINT(0 0)"),
    ("", None),
    (None, None),
)


@pytest.mark.parametrize(("written", "kept"), PLACES)
def test_a_place_is_kept_to_the_millimetre_both_ways(
    empty_hub: ServedHub, written: str | None, kept: str | None
) -> None:
    key, _ = _post(empty_hub)
    empty_hub.sql("UPDATE contribution SET place = %s WHERE uuid = %s", written, key)
    text, same = _row(empty_hub, key, "place, ST_AsText(geom, 15) IS NOT DISTINCT FROM place")
    assert (str(text).replace("-0 ", "0 ") if text else text, same) == (kept, True)


def test_a_map_program_moves_the_text_along(empty_hub: ServedHub) -> None:
    key, _ = _post(empty_hub)
    empty_hub.sql("UPDATE contribution SET geom = ST_SetSRID(ST_MakePoint(10.00049, 20), 2154) WHERE uuid = %s", key)
    assert _row(empty_hub, key, "place, ST_X(geom)") == ("POINT(10 20)", 10.0)
    empty_hub.sql("UPDATE contribution SET geom = NULL WHERE uuid = %s", key)
    assert _row(empty_hub, key, "place, geom") == (None, None)


@pytest.mark.parametrize("rubbish", ["nowhere", "POINT(1)", "LINESTRING(0 0, 1 1)", "POINT(1 2", "POLYGON((0 0))"])
def test_what_is_no_place_is_refused(empty_hub: ServedHub, rubbish: str) -> None:
    key, _ = _post(empty_hub)
    with pytest.raises(psycopg2.Error):
        empty_hub.sql("UPDATE contribution SET place = %s WHERE uuid = %s", rubbish, key)
    assert _row(empty_hub, key, "place") == (None,)


def test_a_quarter_keeps_its_boundary_and_an_encounter_its_own_words(empty_hub: ServedHub) -> None:
    ring = "MULTIPOLYGON(((0 0,10 0,10 10.1234,0 0)))"
    ((kept,),) = empty_hub.sql(
        "INSERT INTO quarter (uuid, name, place) VALUES (%s, 'x', %s) RETURNING place", _uuid(), ring
    )
    assert kept == "MULTIPOLYGON(((0 0,10 0,10 10.123,0 0)))"
    statement = (
        "INSERT INTO encounter (uuid, place, place_wkt) VALUES (%s, 'Place Jacquard', 'POINT(1 2)') RETURNING {}"
    )
    (row,) = empty_hub.sql(statement.format("place, place_wkt, ST_X(geom)"), _uuid())
    assert row == ("Place Jacquard", "POINT(1 2)", 1.0)


def test_ogr_appends_like_any_bare_tool(empty_hub: ServedHub, tmp_path: Path) -> None:
    if shutil.which("ogr2ogr") is None:
        pytest.fail("ogr2ogr is missing: run scripts/setup")
    source = tmp_path / "posts.geojson"
    feature = {
        "type": "Feature", "properties": {"title": "Été 🌳"},
        "geometry": {"type": "Point", "coordinates": [4.38, 45.43]},
    }  # fmt: skip
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
    target = "PG:host=" + str(empty_hub.server.place.run) + " user=postgres dbname=" + empty_hub.quarter.database
    command = ["ogr2ogr", "-append", "-t_srs", "EPSG:2154", "-nln", "quartier.contribution", target, str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    ((key, title, place, rev),) = empty_hub.sql("SELECT uuid, title, place, rev FROM contribution")
    assert str(uuid.UUID(str(key))) == key
    assert title == "Été 🌳"
    assert str(place).startswith("POINT(80")
    assert empty_hub.sql("SELECT row_uuid FROM history WHERE rev = %s", rev) == [(key,)]


# -- erasure

SECRET = "Madame Untel du 12"


def _erase(hub: ServedHub, table: str, key: str) -> None:
    hub.sql("INSERT INTO erasure (uuid, table_name, row_uuid) VALUES (%s, %s, %s)", _uuid(), table, key)


def _traces(hub: ServedHub) -> list[str]:
    """Tables in which the words still stand."""
    found = []
    for (name,) in hub.sql(
        "SELECT relname FROM pg_class WHERE relnamespace = 'quartier'::regnamespace AND relkind = 'r'"
    ):
        rows = hub.sql("SELECT count(*) FROM " + str(name) + " AS t WHERE t::text LIKE %s", "%" + SECRET + "%")
        found += [str(name)] if rows[0][0] else []
    return found


def test_erasure_leaves_no_word_and_keeps_the_numbers(empty_hub: ServedHub) -> None:
    hub = empty_hub
    key, first = _post(hub, SECRET)
    hub.sql("UPDATE contribution SET body = %s WHERE uuid = %s", SECRET, key)
    note = _uuid()
    hub.sql("INSERT INTO message (uuid, contribution_uuid, body) VALUES (%s, %s, %s)", note, key, SECRET)
    event = "INSERT INTO review_event (uuid, table_name, row_uuid, reason) VALUES (%s, 'contribution', %s, %s)"
    hub.sql(event, _uuid(), key, SECRET)
    clash = "INSERT INTO conflict (uuid, table_name, row_uuid, local_value) VALUES (%s, 'contribution', %s, %s)"
    hub.sql(clash, _uuid(), key, SECRET)
    hub.sql("UPDATE conflict SET state = 'closed'")
    before = hub.sql("SELECT rev, token FROM history ORDER BY rev")
    assert set(_traces(hub)) == {"contribution", "message", "review_event", "conflict", "history"}
    _erase(hub, "contribution", key)
    assert _traces(hub) == []
    assert hub.sql("SELECT rev, token FROM history ORDER BY rev")[: len(before)] == before
    assert hub.sql("SELECT table_name, row_uuid, image FROM history WHERE rev = %s", first) == [(None, None, None)]
    assert hub.sql("SELECT count(*) FROM contribution") == hub.sql("SELECT count(*) FROM message") == [(0,)]
    assert hub.sql("SELECT row_uuid FROM review_event") == [(key,)]  # that something happened stays told


def test_an_erased_row_never_comes_back_nor_what_hung_on_it(empty_hub: ServedHub) -> None:
    key, _ = _post(empty_hub)
    _erase(empty_hub, "contribution", key)
    with pytest.raises(psycopg2.Error, match="ERASED"):
        _post(empty_hub, key=key)
    with pytest.raises(psycopg2.Error, match="ERASED"):
        empty_hub.sql("INSERT INTO message (uuid, contribution_uuid, body) VALUES (%s, %s, 'x')", _uuid(), key)
    late = "INSERT INTO review_event (uuid, table_name, row_uuid, new_value) VALUES (%s, 'contribution', %s, %s)"
    empty_hub.sql(late, _uuid(), key, SECRET)
    clash = "INSERT INTO conflict (uuid, table_name, row_uuid, hub_value) VALUES (%s, 'contribution', %s, %s)"
    empty_hub.sql(clash, _uuid(), key, SECRET)
    assert _traces(empty_hub) == []
    assert empty_hub.sql("SELECT row_uuid FROM review_event UNION ALL SELECT row_uuid FROM conflict") == [
        (key,),
        (key,),
    ]


def test_what_was_never_here_can_be_erased_too(empty_hub: ServedHub) -> None:
    key = _uuid()
    _erase(empty_hub, "contribution", key)
    with pytest.raises(psycopg2.Error, match="ERASED"):
        _post(empty_hub, key=key)


def test_pieces_go_with_the_last_photo_that_needs_them(empty_hub: ServedHub) -> None:
    photos = [_uuid(), _uuid()]
    for key in photos:
        empty_hub.sql("INSERT INTO photo (uuid, sha256) VALUES (%s, 'aa')", key)
    piece = "INSERT INTO photo_piece (uuid, sha256, variant, n, data) VALUES (%s, %s, 'full', 0, 'x')"
    empty_hub.sql(piece, _uuid(), "aa")
    with pytest.raises(psycopg2.Error, match="SYNC_CONFLICT"):
        empty_hub.sql(piece, _uuid(), "bb")
    _erase(empty_hub, "photo", photos[0])
    assert empty_hub.sql("SELECT count(*) FROM photo_piece") == [(1,)]
    _erase(empty_hub, "photo", photos[1])
    assert empty_hub.sql("SELECT count(*) FROM photo_piece") == [(0,)]


# -- looking after itself


def test_a_missing_trigger_is_told_and_what_it_missed_is_numbered(served_hub: ServedHub) -> None:
    hub = served_hub
    key, first = _post(hub)
    gone, _ = _post(hub)
    _erase(hub, "contribution", gone)
    ((epoch,),) = hub.sql("SELECT meta('epoch')")
    assert hub.sql("SELECT sound FROM sync_state") == [(True,)]
    hub.sql("DROP TRIGGER hub_2_write ON contribution")
    hub.sql("ALTER TABLE contribution DISABLE TRIGGER hub_3_remember")
    assert hub.sql("SELECT sound FROM sync_state") == [(False,)]
    hub.sql("UPDATE contribution SET title = 'unseen' WHERE uuid = %s", key)
    hub.sql("INSERT INTO contribution (uuid, title, deleted) VALUES (%s, 'back again', 0)", gone)
    hub.server.cluster.install(hub.quarter)
    ((title, rev),) = hub.sql("SELECT title, rev FROM contribution")
    assert title == "unseen"
    assert int(str(rev)) > first
    assert hub.sql("SELECT sound FROM sync_state") == [(True,)]
    assert hub.sql("SELECT meta('epoch') <> %s", epoch) == [(True,)]


def test_a_lost_key_comes_back_and_both_rows_stay(served_hub: ServedHub) -> None:
    hub = served_hub
    key, _ = _post(hub, "first")
    hub.sql("ALTER TABLE contribution DROP CONSTRAINT contribution_pkey")
    _post(hub, "second", key)
    assert hub.sql("SELECT sound FROM sync_state") == [(False,)]
    hub.server.cluster.install(hub.quarter)
    assert hub.sql("SELECT sound FROM sync_state") == [(True,)]
    assert hub.sql("SELECT title FROM contribution ORDER BY fid") == [("first",), ("second",)]
    assert hub.sql("SELECT title FROM contribution WHERE uuid = %s", key) == [("first",)]
    told = "SELECT count(*) FROM contribution AS c JOIN history AS h ON h.rev = c.rev AND h.row_uuid = c.uuid"
    assert hub.sql(told) == [(2,)]


@pytest.mark.parametrize("trigger", ["hub_4_reach ON erasure", "hub_4_purge ON tombstone"])
def test_what_was_erased_unseen_is_erased_after_all(served_hub: ServedHub, trigger: str) -> None:
    hub = served_hub
    key, _ = _post(hub, SECRET)
    hub.sql("INSERT INTO message (uuid, contribution_uuid, body) VALUES (%s, %s, %s)", _uuid(), key, SECRET)
    hub.sql("DROP TRIGGER " + trigger)
    _erase(hub, "contribution", key)
    assert _traces(hub) != []
    hub.server.cluster.install(hub.quarter)
    assert _traces(hub) == []
    assert hub.sql("SELECT sound FROM sync_state") == [(True,)]


def test_a_table_that_was_dropped_is_told(served_hub: ServedHub) -> None:
    """It is there again, empty; working copies compare all, and send what they have."""
    hub = served_hub
    _post(hub)
    ((epoch,),) = hub.sql("SELECT meta('epoch')")
    hub.sql("DROP TABLE contribution CASCADE")
    hub.server.cluster.install(hub.quarter)
    assert hub.sql("SELECT sound, meta('epoch') <> %s FROM sync_state", epoch) == [(True, True)]


def test_installing_again_changes_nothing(served_hub: ServedHub) -> None:
    _post(served_hub)
    before = served_hub.sql("SELECT key, value FROM sync_meta ORDER BY key"), served_hub.sql("SELECT * FROM history")
    served_hub.server.cluster.install(served_hub.quarter)
    after = served_hub.sql("SELECT key, value FROM sync_meta ORDER BY key"), served_hub.sql("SELECT * FROM history")
    assert after == before


def test_an_older_base_gets_what_it_lacks_and_keeps_what_it_has(served_hub: ServedHub) -> None:
    """A base as an older version made it: a column and a table less; and a column of a version to come."""
    hub = served_hub
    key, first = _post(hub)
    hub.sql("ALTER TABLE contribution DROP COLUMN body_fr CASCADE; DROP TABLE initiative_link CASCADE")
    hub.sql("ALTER TABLE contribution ADD COLUMN to_come text DEFAULT 'kept'")
    hub.sql("UPDATE sync_meta SET value = '0' WHERE key = 'schema_version'")
    hub.server.cluster.install(hub.quarter)
    assert _row(hub, key, "title, body_fr, to_come, rev") == ("Un banc", None, "kept", first)
    assert hub.sql("SELECT count(*) FROM initiative_link") == [(0,)]
    assert hub.sql("SELECT schema_version, min_client, sound FROM sync_state") == [(1, 1, True)]
    hub.sql("UPDATE contribution SET title = 'y' WHERE uuid = %s", key)
    ((image,),) = hub.sql("SELECT image FROM history ORDER BY rev DESC LIMIT 1")
    assert json.loads(str(image))["to_come"] == "kept"
