"""The hub file keeps its promises whatever writes to it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import HubBusy, HubError, HubInvalid, HubUnreachable
from si_javais_un_quartier.domain.identity import is_uuid, new_uuid
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync.hubs import audit
from si_javais_un_quartier.sync.hubs.address import hub_at
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.hubs.upkeep import keep_safe, restore, snapshot_folder
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.images import Image, columns
from si_javais_un_quartier.sync.ports import HistoryReplaced, Outcome, Request, Version

pytestmark = pytest.mark.slow

TAG = tables_by_name()["tag"]
NOBODY = Version(0, None)


def bare(path: Path, *, recursive: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA recursive_triggers = " + ("ON" if recursive else "OFF"))  # GDAL turns them on
    return connection


def tag(name: str) -> Image:
    return tuple({"name": name}.get(column) for column in columns(TAG))


def request(uuid: str, name: str, base_rev: int | None, *, deleted: bool = False) -> Request:
    return Request("tag", uuid, deleted, base_rev, new_uuid(), tag(name))


def push(hub: GeoPackageHub, *requests: Request, horizon: Version = NOBODY) -> list[Outcome]:
    with hub:
        return hub.push(requests, horizon)


def rev(path: Path, uuid: str) -> int:
    return int(bare(path).execute("SELECT rev FROM tag WHERE uuid = ?", (uuid,)).fetchone()[0])


def test_a_new_hub_is_a_geopackage_with_settings_and_an_administrator(hub: GeoPackageHub, hub_path: Path) -> None:
    with hub:
        meta = hub.meta()
    assert (meta.name, meta.crs, meta.min_client) == ("Couriot", LAMBERT_93, 1)
    file = bare(hub_path)
    assert file.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
    assert "delays" in {row[0] for row in file.execute("SELECT key FROM setting")}
    assert file.execute("SELECT display_name, roles FROM member").fetchall() == [
        ("Nadia", '["planner", "administrator"]')
    ]
    assert not file.execute("SELECT 1 FROM sqlite_master WHERE name LIKE 'rtree%'").fetchall()
    assert file.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert file.execute("PRAGMA foreign_key_check").fetchall() == []


def test_compare_and_swap(hub: GeoPackageHub, hub_path: Path) -> None:
    key = new_uuid()
    insert = request(key, "vélo", None)
    assert push(hub, insert, insert) == [Outcome.APPLIED, Outcome.EXISTS]
    first = rev(hub_path, key)
    assert push(hub, request(key, "a", first), request(key, "b", first)) == [Outcome.APPLIED, Outcome.MOVED_ON]
    assert push(hub, request(new_uuid(), "nobody", 3)) == [Outcome.MOVED_ON]
    assert bare(hub_path).execute("SELECT name, base_rev FROM tag").fetchall() == [("a", None)]


@pytest.mark.parametrize("recursive", [False, True])
def test_bare_writes_take_the_next_rev_and_leave_a_history(hub_path: Path, recursive: bool) -> None:
    file = bare(hub_path, recursive=recursive)
    (start,) = file.execute("SELECT rev FROM counter").fetchone()
    file.execute("INSERT INTO tag (uuid, name, rev) VALUES ('x_1', 'a', 1), (NULL, 'b', NULL)")
    file.execute("UPDATE tag SET name = name || '!', rev = 5, uuid = 'other' WHERE name = 'a'")
    file.execute("DELETE FROM tag WHERE name = 'b'")
    rows = file.execute("SELECT uuid, name, rev, deleted FROM tag ORDER BY name").fetchall()
    assert [(name, number - start, deleted) for _, name, number, deleted in rows] == [("a!", 3, 0), ("b", 4, 1)]
    assert all(is_uuid(row[0]) for row in rows)
    told = file.execute(
        "SELECT rev, row_uuid, deleted, image FROM history WHERE rev > ? ORDER BY rev", (start,)
    ).fetchall()
    assert [row[0] - start for row in told] == [1, 2, 3, 4]
    assert [json.loads(row[3])["name"] for row in told] == ["a", "b", "a!", "b"]
    assert told[3][2] == 1
    assert file.execute("SELECT busy FROM counter").fetchone() == (0,)


def test_an_aborted_write_leaves_the_counter_free(hub_path: Path) -> None:
    file = bare(hub_path)
    file.execute("INSERT INTO tag (name) VALUES ('a')")
    with pytest.raises(sqlite3.IntegrityError, match="SYNC_CONFLICT"):
        file.execute("UPDATE tag SET name = 'b', base_rev = 0")
    assert file.execute("SELECT busy FROM counter").fetchone() == (0,)


def test_a_bare_write_is_nobodys_answer(hub: GeoPackageHub, hub_path: Path) -> None:
    key = new_uuid()
    sent = request(key, "a", None)
    push(hub, sent)
    bare(hub_path).execute("UPDATE tag SET name = 'b'")
    with hub:
        assert hub.arrived([sent.write_id]) == {sent.write_id: rev(hub_path, key) - 1}


def test_erased_words_are_nowhere_in_the_file(hub: GeoPackageHub, hub_path: Path) -> None:
    word, key, message, event = "zanzibarquartier", new_uuid(), new_uuid(), new_uuid()
    with hub:
        file = hub._connection
        file.execute("INSERT INTO contribution (uuid, body) VALUES (?, ?)", (key, word))
        file.execute("INSERT INTO message (uuid, contribution_uuid, body) VALUES (?, ?, ?)", (message, key, word))
        told = "INSERT INTO review_event (uuid, table_name, row_uuid, new_value) VALUES (?, 'contribution', ?, ?)"
        file.execute(told, (event, key, word))
        (top,) = file.execute("SELECT rev FROM counter").fetchone()
        assert word.encode() in hub_path.read_bytes()
        file.execute("INSERT INTO erasure (table_name, row_uuid) VALUES ('contribution', ?)", (key,))
        assert file.execute("SELECT new_value FROM review_event").fetchall() == [(None,)]
        assert file.execute("SELECT count(*) FROM history WHERE rev <= ?", (top,)).fetchone() == (top,)
        with pytest.raises(sqlite3.IntegrityError, match="ERASED"):
            file.execute("INSERT INTO contribution (uuid, body) VALUES (?, ?)", (key, word))
        with pytest.raises(sqlite3.IntegrityError, match="ERASED"):
            file.execute("INSERT INTO message (contribution_uuid, body) VALUES (?, ?)", (key, word))
        file.execute(told, (new_uuid(), key, word))  # late, and blank
    assert word.encode() not in hub_path.read_bytes()


def test_an_update_of_an_erased_row_is_told_so(hub: GeoPackageHub, hub_path: Path) -> None:
    key = new_uuid()
    push(hub, request(key, "a", None))
    first = rev(hub_path, key)
    bare(hub_path).execute("INSERT INTO erasure (table_name, row_uuid) VALUES ('tag', ?)", (key,))
    assert push(hub, request(key, "b", first), request(key, "c", None)) == [Outcome.ERASED, Outcome.ERASED]


def test_nothing_is_pushed_onto_another_history(hub: GeoPackageHub) -> None:
    with pytest.raises(HistoryReplaced):
        push(hub, request(new_uuid(), "a", None), horizon=Version(1, "another token"))


def test_missing_triggers_are_reinstalled_and_unseen_changes_numbered(hub: GeoPackageHub, hub_path: Path) -> None:
    key, quiet = new_uuid(), new_uuid()
    push(hub, request(key, "a", None), request(quiet, "q", None))
    with hub:
        epoch = hub.meta().epoch
    file, before = bare(hub_path), rev(hub_path, quiet)
    file.execute("DROP TRIGGER hub_tag_update")
    file.execute("UPDATE tag SET name = 'unseen' WHERE uuid = ?", (key,))
    with hub:
        assert hub.meta().epoch != epoch
        (row,) = hub.rows("tag", [key])
    assert row.image[0] == "unseen"
    assert row.rev > before
    assert rev(hub_path, quiet) == before
    with hub:
        assert not audit.repair(hub._connection, 1.0)


def test_a_table_replaced_by_another_tool_is_rebuilt(hub: GeoPackageHub, hub_path: Path) -> None:
    key = new_uuid()
    push(hub, request(key, "a", None))
    file = bare(hub_path)
    file.execute("DROP TABLE tag")
    file.execute("CREATE TABLE tag (fid INTEGER PRIMARY KEY, uuid TEXT, name TEXT, mood TEXT)")
    rows = [(key, "a", "x"), (key, "twice", "x"), (None, "no uuid", "y"), ("odd", "odd uuid", "z")]
    file.executemany("INSERT INTO tag (uuid, name, mood) VALUES (?,?,?)", rows)
    with hub:
        names = {name: uuid for uuid, name in hub._connection.execute("SELECT uuid, name FROM tag")}
        assert hub._connection.execute("SELECT mood FROM tag WHERE name = 'a'").fetchone() == ("x",)
    assert names["a"] == key
    assert set(names) == {"a", "no uuid", "odd uuid"}
    assert all(is_uuid(uuid) for uuid in names.values())


def test_a_hub_left_in_wal_is_set_back(hub: GeoPackageHub, hub_path: Path) -> None:
    other = bare(hub_path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("SELECT * FROM tag").fetchall()
    with pytest.raises(HubBusy), hub:
        pass
    other.close()
    with hub:
        assert hub._connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_the_daily_snapshot_and_the_way_back(hub: GeoPackageHub, hub_path: Path) -> None:
    kept, later = new_uuid(), new_uuid()
    push(hub, request(kept, "kept", None))
    folder = snapshot_folder(hub_path)
    folder.mkdir()
    (folder / (hub_path.stem + "-2026-01-01.gpkg")).touch()
    with hub:
        for _ in range(2):
            hub.keep_safe("2026-11-22")
    assert [path.name[-15:] for path in folder.iterdir()] == ["2026-11-22.gpkg"]
    push(hub, request(later, "later", None))
    bare(hub_path).execute("INSERT INTO erasure (table_name, row_uuid) VALUES ('tag', ?)", (kept,))
    restore(hub_path, next(folder.iterdir()))
    assert (
        bare(hub_path).execute("SELECT name FROM tag").fetchall() == []
    )  # the later one is gone, the erased one stays so
    assert push(hub, request(kept, "kept", None)) == [Outcome.ERASED]


def test_a_damaged_hub_is_told_before_anything_is_written(hub: GeoPackageHub, hub_path: Path) -> None:
    with bare(hub_path) as file:
        file.executemany("INSERT INTO tag (name) VALUES (?)", [("x" * 500,)] * 200)
        file.execute("COMMIT") if file.in_transaction else None
    with hub_path.open("r+b") as raw:
        raw.seek(hub_path.stat().st_size // 4096 * 4096 - 40 * 4096)
        raw.write(b"\xff" * 30 * 4096)
    connection = bare(hub_path)
    with pytest.raises(HubInvalid) as told:
        keep_safe(connection, hub_path, "2026-11-22", 1.0)
    assert "damaged" in str(told.value)
    assert not snapshot_folder(hub_path).exists()


def test_what_is_no_hub(tmp_path: Path) -> None:
    with pytest.raises(HubUnreachable), GeoPackageHub(tmp_path / "missing.gpkg"):
        pass
    assert not (tmp_path / "missing.gpkg").exists()
    (tmp_path / "text.gpkg").write_text("no GeoPackage")
    with pytest.raises(HubInvalid), GeoPackageHub(tmp_path / "text.gpkg"):
        pass


def test_an_address_names_its_kind_of_hub(tmp_path: Path) -> None:
    assert isinstance(hub_at(str(tmp_path / "hub.gpkg")), GeoPackageHub)
    web = hub_at(" https://nadia:secret@example.org/quartier ")
    assert isinstance(web, WfsHub)
    assert web.address == "https://example.org/quartier"


def test_making_a_hub_never_replaces_a_file(hub_path: Path) -> None:
    before = hub_path.read_bytes()
    with pytest.raises(HubError):
        create_hub(hub_path, name="Other", crs=LAMBERT_93)
    assert hub_path.read_bytes() == before
    with pytest.raises(HubError):
        create_hub(hub_path.parent / "missing" / "hub.gpkg", name="Other", crs=LAMBERT_93)
