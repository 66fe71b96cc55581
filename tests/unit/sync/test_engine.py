"""Syncs from end to end, between working copies and a hub file."""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import Cancelled, ClientTooOld, ForeignHub, HubInvalid
from si_javais_un_quartier.domain.identity import computed_uuid, new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.domain.vocabulary import PhotoVariant
from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.geopackage import LAMBERT_93, encode_point
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables
from si_javais_un_quartier.sync.engine import count_not_sent, synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.hubs.upkeep import restore
from si_javais_un_quartier.sync.images import columns
from si_javais_un_quartier.sync.joining import ensure_member, open_or_create_replica
from si_javais_un_quartier.sync.photos import fetch_photo
from si_javais_un_quartier.sync.push import ManyDeletions

pytestmark = pytest.mark.slow

Join = Callable[[str], Replica]


def content(replica: Replica) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, photo pieces apart."""
    found = {}
    for table in tables():
        if not table.insert_only:
            names = ("uuid", *columns(table), "rev")
            found[table.name] = replica.connection.execute(sql.select(table.name, names, "", "uuid")).fetchall()
    return found


def contribute(replica: Replica, body: str, **values: object) -> str:
    values = {"uuid": new_uuid(), "body": body, **values}
    replica.connection.execute(sql.insert("contribution", values), list(values.values()))
    return str(values["uuid"])


def edit(replica: Replica, key: str, **values: object) -> None:
    replica.connection.execute(sql.update("contribution", values), (*values.values(), key))


def read(replica: Replica, key: str, name: str) -> object:
    row = replica.connection.execute(sql.select("contribution", (name,), "uuid = ?"), (key,)).fetchone()
    return row and row[0]


def clashes(replica: Replica) -> list[tuple[object, ...]]:
    return replica.connection.execute(
        "SELECT unit, local_value, hub_value, state FROM conflict ORDER BY unit"
    ).fetchall()


def test_two_copies_end_equal(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    synchronise(karim, hub)
    key = contribute(nadia, "Un banc 🚲 \u202e", geom=encode_point(Place(808000.1234, 6480000.5), 2154))
    first = synchronise(nadia, hub)
    assert (first.pushed, first.not_sent, first.conflicts) == (1, 0, 0)
    assert synchronise(karim, hub).pulled == 1
    edit(karim, key, service="voirie")
    synchronise(karim, hub)
    synchronise(nadia, hub)
    assert read(nadia, key, "service") == "voirie"
    assert content(nadia) == content(karim)
    again = synchronise(nadia, hub)
    assert (again.pulled, again.pushed, again.conflicts, again.rounds) == (0, 0, 0, 1)


def test_members_by_uuid_name_and_case_and_new_names(hub: GeoPackageHub, join: Join) -> None:
    nadia = join("nadia ")
    (administrator,) = nadia.connection.execute("SELECT uuid FROM member").fetchone()
    assert nadia.meta("member_uuid") == administrator
    karim = join("Karim")
    assert count_not_sent(karim) == 1
    synchronise(karim, hub)
    synchronise(nadia, hub)
    found = ensure_member(nadia, "KARIM", SystemClock())
    assert found == karim.meta("member_uuid")
    assert nadia.connection.execute("SELECT roles FROM member WHERE uuid = ?", (found,)).fetchone() == ("[]",)


def test_the_first_sync_reports_what_the_copy_was_made_with(hub: GeoPackageHub, join: Join) -> None:
    nadia = join("Nadia")
    for number in range(3):
        contribute(nadia, str(number))
    synchronise(nadia, hub)
    karim = join("Karim")
    assert synchronise(karim, hub).pulled >= 3
    assert synchronise(karim, hub).pulled == 0
    assert content(karim)["contribution"] == content(nadia)["contribution"]


def test_an_edit_between_send_and_pull_is_kept_and_clashes_with_nobody(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "one")

    def meanwhile(step: str) -> None:
        if step == "answered" and read(nadia, key, "body") == "one":
            edit(nadia, key, body="two")

    report = synchronise(nadia, hub, checkpoint=meanwhile)
    assert (report.conflicts, report.not_sent) == (0, 0)
    synchronise(karim, hub)
    assert read(nadia, key, "body") == read(karim, key, "body") == "two"


def test_a_colleague_who_replaces_mine_before_i_hear_of_it(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "mine")
    with pytest.raises(Cancelled):
        synchronise(nadia, hub, progress=Stopping(2))
    synchronise(karim, hub)
    edit(karim, key, body="theirs")
    synchronise(karim, hub)
    assert synchronise(nadia, hub).conflicts == 0
    assert read(nadia, key, "body") == "theirs"
    assert content(nadia) == content(karim)


class Stopping:
    """Stops at the n-th report."""

    def __init__(self, number: int) -> None:
        self.left = number

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled(phrase("Stopped."))

    def stopped(self) -> bool:
        return False


def test_a_clash_is_kept_travels_and_is_closed_for_all(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "zero", theme="bien_vivre")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    edit(nadia, key, body="nadia", theme="mieux_circuler")
    edit(karim, key, body="karim")
    synchronise(nadia, hub)
    assert synchronise(karim, hub).conflicts == 1
    synchronise(nadia, hub)
    for copy in (nadia, karim):
        assert read(copy, key, "body") == "nadia"
        assert read(copy, key, "theme") == "mieux_circuler"
        assert clashes(copy) == [
            ("title+body", '{"title": null, "body": "karim"}', '{"title": null, "body": "nadia"}', "open")
        ]
    nadia.connection.execute("UPDATE conflict SET state = 'closed', resolution = 'hub'")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    assert clashes(karim)[0][3] == "closed"
    assert content(nadia) == content(karim)


def test_an_edit_and_a_deletion(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "zero")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    nadia.connection.execute("DELETE FROM contribution")
    edit(karim, key, body="still here")
    for copy in (nadia, karim, nadia):
        synchronise(copy, hub)
    assert read(nadia, key, "body") == "still here"
    assert [row[0] for row in clashes(nadia)] == ["deleted"]
    assert content(nadia) == content(karim)


def test_a_deletion_taken_back_after_it_was_sent(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "zero")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    nadia.connection.execute("DELETE FROM contribution")
    synchronise(nadia, hub)
    assert synchronise(karim, hub).pulled == 1
    assert read(karim, key, "body") is None
    contribute(nadia, "back", uuid=key)
    report = synchronise(nadia, hub)
    assert (report.pushed, report.not_sent, report.refused) == (1, 0, 0)
    synchronise(karim, hub)
    assert read(karim, key, "body") == "back"
    assert content(nadia) == content(karim)


def test_rows_that_two_copies_make_alike_are_one(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    for copy in (nadia, karim):
        copy.connection.execute("INSERT INTO tag (uuid, name) VALUES (?, 'vélo')", (computed_uuid("tag", "vélo"),))
    for copy in (nadia, karim, nadia):
        assert synchronise(copy, hub).conflicts == 0
    assert len(content(nadia)["tag"]) == 1
    assert content(nadia) == content(karim)


def test_a_sudden_disappearance_is_asked_about(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    for number in range(30):
        contribute(nadia, str(number))
    synchronise(nadia, hub)
    nadia.connection.execute("DELETE FROM contribution")
    with pytest.raises(ManyDeletions) as asked:
        synchronise(nadia, hub)
    assert asked.value.counts == {"contribution": 30}
    synchronise(karim, hub)
    assert len(content(karim)["contribution"]) == 30
    synchronise(nadia, hub, confirm_deletions=True)
    synchronise(karim, hub)
    assert not content(karim)["contribution"]


def test_an_erased_row_is_gone_everywhere_and_for_ever(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "zero")
    nadia.connection.execute(
        "INSERT INTO message (uuid, contribution_uuid, body) VALUES (?, ?, 'x')", (new_uuid(), key)
    )
    for copy in (nadia, karim):
        synchronise(copy, hub)
    edit(karim, key, body="secret of karim")
    erasure = "INSERT INTO erasure (uuid, table_name, row_uuid) VALUES (?, 'contribution', ?)"
    nadia.connection.execute(erasure, (new_uuid(), key))
    synchronise(nadia, hub)
    assert synchronise(karim, hub).erased >= 1
    for copy in (nadia, karim):
        synchronise(copy, hub)
        assert not content(copy)["contribution"]
        assert not content(copy)["message"]
        assert not count_not_sent(copy)
    assert content(nadia) == content(karim)
    contribute(karim, "again", uuid=key)
    assert synchronise(karim, hub).not_sent == 0
    assert read(karim, key, "body") is None


def test_a_hub_put_back_from_a_copy_gets_what_it_lost(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    old, gone = contribute(nadia, "old"), contribute(nadia, "to delete")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    backup = hub_path.read_bytes()
    new = contribute(nadia, "new")
    edit(nadia, old, body="newer")
    nadia.connection.execute("DELETE FROM contribution WHERE uuid = ?", (gone,))
    for copy in (nadia, karim):
        synchronise(copy, hub)
    hub_path.write_bytes(backup)
    edit(karim, new, service="voirie")
    assert synchronise(karim, hub).restored
    synchronise(nadia, hub)
    synchronise(karim, hub)
    assert read(nadia, old, "body") == "newer"
    assert read(nadia, new, "service") == "voirie"
    assert read(nadia, gone, "body") is None
    assert content(nadia) == content(karim)
    assert clashes(nadia) == [("service", "null", '"voirie"', "open")]  # no common ancestor: the difference is told


def test_local_changes_made_while_triggers_were_missing(hub: GeoPackageHub, join: Join, tmp_path: Path) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key, other = contribute(nadia, "zero"), contribute(nadia, "untouched")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    nadia.close()
    with sqlite3.connect(str(tmp_path / "Nadia.gpkg")) as file:
        for (name,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'contribution'"
        ):
            file.execute(sql.join("DROP TRIGGER", sql.identifier(name)))
        file.execute("UPDATE contribution SET body = 'unseen' WHERE uuid = ?", (key,))
        file.execute("INSERT INTO contribution (uuid, body) VALUES (?, 'new')", (new_uuid(),))
    file.close()
    nadia = join("Nadia")
    synchronise(nadia, hub)
    synchronise(karim, hub)
    assert {read(karim, key, "body"), read(karim, other, "body")} == {"unseen", "untouched"}
    assert len(content(karim)["contribution"]) == 3
    assert not clashes(karim)
    assert content(nadia) == content(karim)


def test_what_is_nothing_but_an_event_waits_to_be_sent_too(hub: GeoPackageHub, join: Join) -> None:
    nadia = join("Nadia")
    keys = [contribute(nadia, "Un banc"), contribute(nadia, "Un arbre")]
    synchronise(nadia, hub)
    assert count_not_sent(nadia) == 0
    for key, field in ((keys[0], "publication_check"), (keys[0], "publication_check"), (keys[1], "visa")):
        event = {"uuid": new_uuid(), "table_name": "contribution", "row_uuid": key, "field": field, "new_value": "x",
                 "happened_at": SystemClock().now()}  # fmt: skip
        nadia.connection.execute(sql.insert("review_event", event), list(event.values()))
    assert count_not_sent(nadia) == 2
    edit(nadia, keys[0], service="voirie")
    assert count_not_sent(nadia) == 2
    assert synchronise(nadia, hub).not_sent == 0
    assert count_not_sent(nadia) == 0


def test_a_copy_of_another_hub_is_left_alone(hub: GeoPackageHub, join: Join, tmp_path: Path) -> None:
    nadia = join("Nadia")
    contribute(nadia, "secret")
    create_hub(tmp_path / "other.gpkg", name="Other", crs=LAMBERT_93)
    other = GeoPackageHub(tmp_path / "other.gpkg")
    with pytest.raises(ForeignHub):
        synchronise(nadia, other)
    with pytest.raises(ForeignHub):
        open_or_create_replica(other, nadia.path, "Nadia")
    assert count_not_sent(nadia) == 1


def test_a_hub_of_a_newer_version_is_refused_untouched(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia = join("Nadia")
    contribute(nadia, "x")
    with sqlite3.connect(str(hub_path)) as file:
        file.execute("UPDATE sync_meta SET value = '99' WHERE key = 'min_client'")
    file.close()
    before = hub_path.read_bytes()
    with pytest.raises(ClientTooOld):
        synchronise(nadia, hub)
    assert hub_path.read_bytes() == before


def test_columns_of_a_newer_client_are_kept(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia = join("Nadia")
    key = contribute(nadia, "x")
    synchronise(nadia, hub)
    with sqlite3.connect(str(hub_path)) as file:
        file.execute("ALTER TABLE contribution ADD COLUMN mood TEXT")
        file.execute("UPDATE contribution SET mood = 'calm'")
    edit(nadia, key, body="y")
    synchronise(nadia, hub)
    assert file.execute("SELECT body, mood FROM contribution").fetchall() == [("y", "calm")]
    file.close()


def test_photos_travel_when_they_are_wanted(hub: GeoPackageHub, hub_path: Path, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    data = bytes(range(256)) * 800
    digest = hashlib.sha256(data).hexdigest()
    nadia.connection.execute("INSERT INTO photo (uuid, sha256) VALUES (?, ?)", (new_uuid(), digest))
    put_pieces(nadia, digest, "full", data)
    put_pieces(nadia, digest, "thumb", b"small")
    assert synchronise(nadia, hub).not_sent == 0
    synchronise(karim, hub)
    variants = karim.connection.execute("SELECT DISTINCT variant FROM photo_piece").fetchall()
    assert variants == [("thumb",)]
    assert fetch_photo(karim, hub, digest) == data
    hub_path.rename(hub_path.with_suffix(".away"))
    assert fetch_photo(karim, hub, digest) == data  # from this computer
    hub_path.with_suffix(".away").rename(hub_path)
    assert fetch_photo(karim, hub, "0" * 64) is None
    assert synchronise(karim, hub).pushed == 0


def test_a_photo_that_is_not_what_its_name_says(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    nadia.connection.execute("INSERT INTO photo (uuid, sha256) VALUES (?, ?)", (new_uuid(), "ab"))
    put_pieces(nadia, "ab", "full", b"something else")
    synchronise(nadia, hub)
    with pytest.raises(HubInvalid):
        fetch_photo(karim, hub, "ab")
    assert not karim.connection.execute("SELECT 1 FROM photo_piece").fetchall()


def put_pieces(replica: Replica, digest: str, variant: str, data: bytes) -> None:
    text = base64.b64encode(data).decode()
    for n, start in enumerate(range(0, len(text), 100_000)):
        key = computed_uuid("photo_piece", digest, variant, n)
        row = (key, digest, variant, n, text[start : start + 100_000])
        replica.connection.execute("INSERT INTO photo_piece (uuid, sha256, variant, n, data) VALUES (?,?,?,?,?)", row)
    assert PhotoVariant(variant)


def test_a_first_copy_that_was_cut_short_is_made_anew(hub: GeoPackageHub, join: Join, tmp_path: Path) -> None:
    nadia = join("Nadia")
    contribute(nadia, "x")
    synchronise(nadia, hub)
    (tmp_path / "Karim.part.gpkg").write_bytes(b"half a file")
    with pytest.raises(Cancelled):
        open_or_create_replica(hub, tmp_path / "Karim.gpkg", "Karim", progress=Stopping(3))
    assert not list(tmp_path.glob("Karim*"))
    karim = join("Karim")
    assert content(karim)["contribution"] == content(nadia)["contribution"]
    assert not list(tmp_path.glob("*.part*"))


def test_a_cancelled_sync_goes_on_from_where_it_was(hub: GeoPackageHub, join: Join) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    for number in range(5):
        contribute(nadia, str(number))
    for stop in range(12):
        try:
            synchronise(nadia, hub, progress=Stopping(stop))
        except Cancelled:
            continue
    synchronise(nadia, hub)
    synchronise(karim, hub)
    synchronise(nadia, hub)
    assert content(nadia) == content(karim)
    assert len(content(karim)["contribution"]) == 5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\x00b",
        "\u202egauche",
        "🚲👩\u200d👩\u200d👧",
        "'; DROP TABLE contribution;--",
        '{"a": "\\u0000"}',
        "é" * 100_000,
        "\ufffe\uffff",
    ],
    ids=["empty", "nul", "direction", "emoji", "sql", "json", "long", "noncharacters"],
)
def test_words_arrive_as_they_were_written(hub: GeoPackageHub, join: Join, text: str) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, text)
    for copy in (nadia, karim):
        assert synchronise(copy, hub).not_sent == 0
    assert read(karim, key, "body") == text
    edit(karim, key, service="voirie")  # its base goes through JSON
    edit(nadia, key, theme="bien_vivre")
    for copy in (karim, nadia, karim):
        assert synchronise(copy, hub).conflicts == 0
    assert read(nadia, key, "body") == text
    assert content(nadia) == content(karim)


def test_a_restored_hub_still_tells_of_erasures(hub: GeoPackageHub, hub_path: Path, join: Join, tmp_path: Path) -> None:
    nadia, karim = join("Nadia"), join("Karim")
    key = contribute(nadia, "to erase")
    for copy in (nadia, karim):
        synchronise(copy, hub)
    snapshot = tmp_path / "snapshot.gpkg"
    snapshot.write_bytes(hub_path.read_bytes())
    with hub:
        erasure = "INSERT INTO erasure (table_name, row_uuid) VALUES ('contribution', ?)"
        hub._connection.execute(erasure, (key,))
    restore(hub_path, snapshot)
    synchronise(karim, hub)
    assert read(karim, key, "body") is None
    assert len(content(karim)["erasure"]) == 1


@pytest.mark.parametrize("back", [{"service": None}, {"service": "voirie"}], ids=["changed back", "left"])
def test_what_was_changed_back_while_on_its_way_is_not_waiting(
    hub: GeoPackageHub, join: Join, back: dict[str, object]
) -> None:
    nadia = join("Nadia")
    key = contribute(nadia, "my work")
    synchronise(nadia, hub)
    edit(nadia, key, service="voirie")

    def cut(step: str) -> None:
        if step == "images kept":
            raise Cancelled(phrase("cut"))

    with pytest.raises(Cancelled):
        synchronise(nadia, hub, checkpoint=cut)
    edit(nadia, key, **back)
    assert count_not_sent(nadia) == (back["service"] is not None)
    assert synchronise(nadia, hub).not_sent == 0
    assert count_not_sent(nadia) == 0
    assert read(nadia, key, "service") == back["service"]
