"""Opening: what can't be used is refused with a clear message, and stays byte for byte what it was."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import (
    ClientTooOld,
    DiskFull,
    NotAReplica,
    QuartierError,
    ReplicaBusy,
    ReplicaDamaged,
    ReplicaMisplaced,
    ReplicaReadOnly,
)
from si_javais_un_quartier.store import checks, replica
from si_javais_un_quartier.store.geopackage import LAMBERT_93, create_catalogue
from si_javais_un_quartier.store.location import on_network_share
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables

pytestmark = pytest.mark.slow


def _folder(path: Path) -> dict[str, str]:
    return {it.name: hashlib.sha256(it.read_bytes()).hexdigest() for it in path.parent.iterdir()}


def _refused(path: Path, kind: type[QuartierError]) -> QuartierError:
    before = _folder(path)
    with pytest.raises(kind) as caught:
        Replica.open(path)
    assert _folder(path) == before, "a refused file or its folder was touched"
    assert path.name in str(caught.value.phrase)
    return caught.value


def test_a_new_replica_is_whole_and_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "quarter.gpkg"
    with Replica.create(path, crs=LAMBERT_93, hub_id="h", epoch="e") as made:
        assert (made.meta("hub_id"), made.meta("epoch"), made.srid) == ("h", "e", 2154)
        assert made.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with Replica.open(path) as opened:
        names = {row[0] for row in opened.connection.execute("SELECT table_name FROM gpkg_contents")}
        assert names == {table.name for table in tables()} | {"parcel", "building", "street", "park"}
        assert opened.meta("reconcile_wanted") is None
        assert opened.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_bulk_creation_ends_as_any_other(tmp_path: Path) -> None:
    schemas = []
    for bulk in (False, True):
        with Replica.create(tmp_path / f"{bulk}.gpkg", crs=LAMBERT_93, bulk=bulk) as made:
            if bulk:
                made.complete()
            schemas.append(sorted(made.connection.execute("SELECT name, sql FROM sqlite_master").fetchall(), key=str))
            assert made.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert schemas[0] == schemas[1]


def test_a_file_that_exists_is_never_overwritten(path: Path) -> None:
    before = _folder(path)
    with pytest.raises(FileExistsError):
        Replica.create(path, crs=LAMBERT_93)
    assert _folder(path) == before


@pytest.mark.parametrize(
    "content", [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 200], ids=["empty", "text", "other sqlite"]
)
def test_no_geopackage(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.gpkg"
    path.write_bytes(content)
    _refused(path, NotAReplica)


def test_no_file(tmp_path: Path) -> None:
    _refused(tmp_path / "gone.gpkg", NotAReplica)


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_geopackage_of_something_else(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "parcels.gpkg"
    connection = sqlite3.connect(path)
    create_catalogue(connection, LAMBERT_93)
    connection.commit()
    connection.execute(f"PRAGMA journal_mode = {journal}")
    connection.close()
    assert "not the working copy" in str(_refused(path, NotAReplica).phrase)


def test_a_shared_base_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "base.gpkg"
    connection = sqlite3.connect(path)
    create_catalogue(connection, LAMBERT_93)
    connection.execute("CREATE TABLE sync_meta (key TEXT, value TEXT)")
    connection.commit()
    connection.close()
    assert "shared base" in str(_refused(path, NotAReplica).phrase)


def test_a_damaged_file(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for start in range(4096 * 3, len(content), 4096):
        content[start : start + 64] = b"\xff" * 64
    path.write_bytes(content)
    _refused(path, ReplicaDamaged)


def test_a_large_files_pages_are_left_to_those_nobody_waits_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[Path] = []
    monkeypatch.setattr(checks, "_refuse_broken_pages", lambda _, of: looked_at.append(of))
    monkeypatch.setattr(replica, "_QUICKLY_CHECKED", path.stat().st_size - 1)
    Replica.open(path, waited_for=True).close()
    assert looked_at == []
    Replica.open(path).close()
    monkeypatch.setattr(replica, "_QUICKLY_CHECKED", path.stat().st_size)
    Replica.open(path, waited_for=True).close()
    assert looked_at == [path, path]


def test_a_truncated_file(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    _refused(path, ReplicaDamaged)


def test_a_newer_file_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE local_meta SET value = '99' WHERE key IN ('schema_version', 'min_client')")
    connection.commit()
    connection.close()
    assert "newer version" in str(_refused(path, ClientTooOld).phrase)


def test_a_newer_file_that_older_programs_may_use_keeps_its_columns(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE local_meta SET value = '99' WHERE key = 'schema_version'")
    connection.execute("ALTER TABLE tag ADD COLUMN icon TEXT")
    connection.execute("INSERT INTO tag (name, icon) VALUES ('vélo', 'bike')")
    connection.commit()
    connection.close()
    with Replica.open(path) as opened:
        opened.connection.execute("UPDATE tag SET name = 'vélos'")
        assert opened.connection.execute("SELECT name, icon FROM tag").fetchall() == [("vélos", "bike")]
        assert opened.meta("schema_version") == "99"


def test_a_file_that_another_program_is_writing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("si_javais_un_quartier.store.replica._PATIENCE", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO tag (name) VALUES ('theirs')")
    try:
        with pytest.raises(ReplicaBusy) as caught:
            Replica.open(path)
        assert caught.value.retry
    finally:
        other.execute("ROLLBACK")
        other.close()
    Replica.open(path).close()


@pytest.mark.parametrize("denied", ["file", "folder"])
def test_without_the_right_to_write(path: Path, monkeypatch: pytest.MonkeyPatch, denied: str) -> None:
    """``os.access`` is what tells: the tests may run as root, whom no mode bit stops."""
    refused = path if denied == "file" else path.parent
    monkeypatch.setattr(checks.os, "access", lambda it, _: Path(it) != refused)
    _refused(path, ReplicaReadOnly)


def test_a_file_on_a_network_share(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "on_network_share", lambda _: True)
    _refused(path, ReplicaMisplaced)


@pytest.mark.parametrize(
    ("mount", "remote"),
    [
        ("server:/x {} nfs4 rw 0 0", True),
        ("//s/x {} cifs rw 0 0", True),
        ("x {} fuse.sshfs rw 0 0", True),
        ("/dev/sda1 {} ext4 rw 0 0", False),
        ("tmpfs {} tmpfs rw 0 0", False),
    ],
)
def test_network_mounts(tmp_path: Path, mount: str, remote: bool) -> None:
    table = tmp_path / "mounts"
    here = tmp_path / "mon partage"
    table.write_text("/dev/sda1 / ext4 rw 0 0\n" + mount.format(str(here).replace(" ", "\\040")) + "\n")
    assert on_network_share(here / "quarter.gpkg", table) is remote
    assert not on_network_share(tmp_path / "mon partage-2" / "quarter.gpkg", table)


def test_unc_names_are_remote() -> None:
    assert on_network_share(Path("//server/share/quarter.gpkg"))


def test_two_siblings_read_and_write(replica: Replica) -> None:
    other = replica.sibling()
    with replica.transaction() as connection:
        connection.execute("INSERT INTO tag (name) VALUES ('vélo')")
    assert other.connection.execute("SELECT name FROM tag").fetchall() == [("vélo",)]
    other.close()


def test_a_failed_transaction_leaves_nothing(replica: Replica) -> None:
    def fail() -> None:
        with replica.transaction(applying=True, desk=True) as connection:
            connection.execute("INSERT INTO tag (name) VALUES ('vélo')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert replica.connection.execute("SELECT count(*) FROM tag").fetchone() == (0,)
    assert replica.connection.execute("SELECT applying, desk FROM local_state").fetchone() == (0, 0)


def test_a_busy_file_is_told_and_nothing_is_lost(replica: Replica) -> None:
    replica.connection.execute("PRAGMA busy_timeout = 20")
    other = replica.sibling()
    with other.transaction() as connection:
        connection.execute("INSERT INTO tag (name) VALUES ('theirs')")
        with pytest.raises(ReplicaBusy), replica.transaction():
            pytest.fail("the second writer came in")
    other.close()
    assert replica.connection.execute("SELECT name FROM tag").fetchall() == [("theirs",)]


def test_a_full_disk_is_told_and_nothing_is_lost(replica: Replica) -> None:
    pages = replica.connection.execute("PRAGMA page_count").fetchone()[0]
    replica.connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    def fill() -> None:
        with replica.transaction() as connection:
            connection.executemany("INSERT INTO tag (name) VALUES (?)", [("x" * 4000,)] * 50)

    with pytest.raises(DiskFull):
        fill()
    assert replica.connection.execute("SELECT count(*) FROM tag").fetchone() == (0,)
    assert replica.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("name", ["é à l'école.gpkg", "a b%20c#d?e.gpkg", "quart;ier'.gpkg"])
def test_names_of_files_are_only_names(tmp_path: Path, name: str) -> None:
    Replica.create(tmp_path / name, crs=LAMBERT_93).close()
    Replica.open(tmp_path / name).close()
    assert {it.name for it in tmp_path.iterdir() if not it.name.startswith(name)} == set()
    assert (tmp_path / name).stat().st_size > 0


def test_meta_notes(replica: Replica) -> None:
    replica.set_meta("member_uuid", "x")
    assert replica.meta("member_uuid") == "x"
    replica.set_meta("member_uuid", None)
    assert replica.meta("member_uuid") is None
