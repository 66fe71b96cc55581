"""A base moves from a file to the server and back, and those who work with it notice nothing."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hub_server import moving
from hub_server.places import Quarter, ServerError
from hub_server.schema_sql import SQL_FOLDER

from si_javais_un_quartier.domain.records import Boundary, Contribution, Encounter, Place
from si_javais_un_quartier.domain.records import Quarter as QuarterRecord
from si_javais_un_quartier.domain.settings import default_records
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables
from si_javais_un_quartier.store.sql import join, listed
from si_javais_un_quartier.sync.engine import count_not_sent, synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub
from si_javais_un_quartier.sync.hubs.making import create_hub
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.joining import open_or_create_replica

from .served import ServedHub, TestServer
from .web_team import exchange

SECRET = "Madame Untel"
_RING = bytes.fromhex(
    "0106000000010000000103000000010000000400000000000000000000000000000000000000"
    "000000000000244000000000000000000000000000002440333333333333244000000000000000000000000000000000"
)


def _ready(folder: Path) -> Path:
    """A file base with everything in it that could get lost on the way."""
    path = folder / "hub.gpkg"
    first = (QuarterRecord(uuid=str(uuid.uuid4()), name="Tarentaize", geometry=Boundary(_RING)), *default_records())
    post = str(uuid.uuid4())
    more = (
        Contribution(uuid=post, title="Été 🌳 \u202e e\u0301", body="", geometry=Place(808000.123, 6480000.5),
                     blur=True, public_x=0.1 + 0.2, public_y=1e-7),
        Contribution(uuid=str(uuid.uuid4()), title=SECRET),
        Encounter(uuid=str(uuid.uuid4()), place="Place Jacquard", geometry=Place(1.001, 2)),
    )  # fmt: skip
    create_hub(path, name="Tarentaize", crs=LAMBERT_93, administrator="Amina B.", records=(*first, *more))
    hub = sqlite3.connect(str(path), isolation_level=None)
    hub.execute("UPDATE contribution SET body = 'Deux bancs', write_id = 'w', base_rev = rev WHERE uuid = ?", (post,))
    hub.execute("INSERT INTO tag (uuid, name) VALUES (?, 'x')", (str(uuid.uuid4()),))
    hub.execute("DELETE FROM tag")
    hub.execute("INSERT INTO photo (uuid, contribution_uuid, sha256) VALUES (?, ?, 'aa')", (str(uuid.uuid4()), post))
    piece = "INSERT INTO photo_piece (uuid, sha256, variant, n, data) VALUES (?, 'aa', 'full', 0, 'AAAA')"
    hub.execute(piece, (str(uuid.uuid4()),))
    erase = "INSERT INTO erasure (uuid, table_name, row_uuid) SELECT ?, 'contribution', uuid FROM contribution "
    hub.execute(erase + "WHERE title = ?", (str(uuid.uuid4()), SECRET))
    hub.close()
    return path


def _content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that a base holds, without the local keys."""
    hub = sqlite3.connect(str(path))
    found = {}
    for table in tables():
        names = (*table.stored_columns, "deleted")
        found[table.name] = hub.execute(join("SELECT", listed(names), "FROM", table.name, "ORDER BY uuid")).fetchall()
    history = hub.execute("SELECT rev, token, table_name, row_uuid, write_id, author, deleted, image FROM history")
    found["history"] = [(*row[:-1], _read(row[-1])) for row in history]
    for name, columns in (("tombstone", "table_name, row_uuid"), ("counter", "rev, busy")):
        found[name] = hub.execute("SELECT " + columns + " FROM " + name + " ORDER BY 1, 2").fetchall()
    meta = dict(hub.execute("SELECT key, value FROM sync_meta WHERE key <> 'checked_on'"))
    found["sync_meta"] = sorted(meta.items())
    hub.close()
    return found


def _read(image: str | None) -> object:
    return None if image is None else json.loads(image)


@pytest.fixture
def moved(test_server: TestServer, tmp_path: Path) -> Iterator[tuple[Path, ServedHub]]:
    path = _ready(tmp_path)
    quarter, counts = moving.bring_in(test_server.server, path, "moved")
    assert counts[moving.UNFIT] == 0
    hub = ServedHub(test_server.server, quarter)
    yield path, hub
    hub.drop()


def test_there_and_back_nothing_is_lost(moved: tuple[Path, ServedHub], tmp_path: Path) -> None:
    path, hub = moved
    assert hub.sql("SELECT sound FROM sync_state") == [(True,)]
    back = tmp_path / "back.gpkg"
    moving.give_out(hub.server, hub.quarter, back)
    assert _content(back) == _content(path)
    with GeoPackageHub(back) as again:  # its audit finds nothing to repair
        before = sqlite3.connect(str(path)).execute("SELECT value FROM sync_meta WHERE key = 'epoch'").fetchone()
        assert again.meta().epoch == before[0]


def test_erased_words_are_gone_there_too_and_stay_refused(moved: tuple[Path, ServedHub]) -> None:
    _, hub = moved
    ((erased,),) = hub.sql("SELECT row_uuid FROM tombstone WHERE table_name = 'contribution'")
    with pytest.raises(Exception, match="ERASED"):
        hub.sql("INSERT INTO contribution (uuid, title) VALUES (%s, 'x')", erased)
    for name in ("contribution", "history"):
        assert hub.sql("SELECT count(*) FROM " + name + " AS t WHERE t::text LIKE %s", "%" + SECRET + "%") == [(0,)]


def test_numbers_go_on_from_where_they_were(moved: tuple[Path, ServedHub]) -> None:
    path, hub = moved
    (last,) = sqlite3.connect(str(path)).execute("SELECT rev FROM counter").fetchone()
    assert hub.sql("INSERT INTO tag (uuid, name) VALUES ('', 'x') RETURNING rev") == [(last + 1,)]
    assert hub.sql("SELECT rev, image IS NOT NULL FROM history ORDER BY rev DESC LIMIT 1") == [(last + 1, True)]


def test_a_member_of_the_file_is_the_person_who_comes_in(moved: tuple[Path, ServedHub]) -> None:
    path, hub = moved
    hub.person("amina", "planner", name="amina b.")
    (member,) = sqlite3.connect(str(path)).execute("SELECT uuid FROM member").fetchone()
    assert hub.member("amina") == member
    assert hub.sql("SELECT count(*) FROM member") == [(1,)]


def test_a_working_copy_goes_on_at_each_place(moved: tuple[Path, ServedHub], tmp_path: Path) -> None:
    """It was in step with the file: on the server, then in the exported file, it finds nothing new and goes on."""
    path, served = moved
    who = served.person("amina", "planner", "administrator", name="Amina B.")
    back = tmp_path / "back.gpkg"
    with open_or_create_replica(GeoPackageHub(path), tmp_path / "replica.gpkg", "Amina B.") as replica:
        synchronise(replica, GeoPackageHub(path))
        web = WfsHub(served.url, exchange(who))
        first = synchronise(replica, web)
        assert (first.pushed, first.conflicts) == (0, 0)
        assert first.pulled == served.sql("SELECT count(*) FROM member WHERE rev > %s", _last(path))[0][0]
        _retitle(replica, "Deux bancs")
        assert synchronise(replica, web).pushed == 1
        assert served.sql("SELECT DISTINCT title FROM contribution") == [("Deux bancs",)]
        moving.give_out(served.server, served.quarter, back)
        report = synchronise(replica, GeoPackageHub(back))
        assert (report.pulled, report.pushed, report.conflicts) == (0, 0, 0)
        _retitle(replica, "Trois bancs")
        assert synchronise(replica, GeoPackageHub(back)).pushed == 1
        assert count_not_sent(replica) == 0


def _last(path: Path) -> int:
    return int(sqlite3.connect(str(path)).execute("SELECT rev FROM counter").fetchone()[0])


def _retitle(replica: Replica, title: str) -> None:
    with replica.transaction() as connection:
        connection.execute("UPDATE contribution SET title = ?", (title,))


def test_values_that_no_column_holds_are_told(test_server: TestServer, tmp_path: Path) -> None:
    path = _ready(tmp_path)
    with sqlite3.connect(str(path)) as hub:
        hub.execute("UPDATE photo SET width = 'large'")
    quarter, counts = moving.bring_in(test_server.server, path, "unfit")
    made = ServedHub(test_server.server, quarter)
    assert counts[moving.UNFIT] == 1
    assert made.sql("SELECT width FROM photo") == [(None,)]
    made.drop()


def test_what_is_no_base_leaves_nothing_behind(test_server: TestServer, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_text("no base")
    with pytest.raises(ServerError):
        moving.bring_in(test_server.server, wrong, "wrong")
    path = _ready(tmp_path)
    with sqlite3.connect(str(path)) as hub:
        hub.execute("UPDATE counter SET busy = 1")
        hub.execute("UPDATE contribution SET geom = x'00'")
        hub.execute("UPDATE counter SET busy = 0")
    with pytest.raises(ServerError, match="nothing was changed"):
        moving.bring_in(test_server.server, path, "wrong")
    names = {quarter.name for quarter in test_server.server.place.settings().quarters}
    assert "wrong" not in names
    assert Quarter("wrong", "").database not in test_server.server.cluster.databases()


def test_a_file_that_is_there_is_not_written_over(moved: tuple[Path, ServedHub], tmp_path: Path) -> None:
    path, hub = moved
    kept = shutil.copy(path, tmp_path / "kept.gpkg")
    with pytest.raises(ServerError, match="already"):
        moving.give_out(hub.server, hub.quarter, path)
    assert path.read_bytes() == Path(kept).read_bytes()


def _with_psql(hub: ServedHub, name: str, given: str = "") -> str:
    """What one of the two files for restores by hand prints."""
    command = ["psql", "-X", "-h", str(hub.server.place.run), "-U", "postgres", "-d", hub.quarter.database]
    done = subprocess.run(
        [*command, "-f", str(SQL_FOLDER / name)], input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_restore_by_hand_erases_again_and_is_noticed(served_hub: ServedHub, test_server: TestServer) -> None:
    """The present base knows an erasure that the backup, here another base with the same row, doesn't."""
    post, erasure = str(uuid.uuid4()), str(uuid.uuid4())
    restored = test_server.hub()
    try:
        for hub in (served_hub, restored):
            hub.sql("INSERT INTO contribution (uuid, body) VALUES (%s, %s)", post, SECRET)
        erase = "INSERT INTO erasure (uuid, table_name, row_uuid, reason) VALUES (%s, 'contribution', %s, %s)"
        served_hub.sql(erase, erasure, post, "a\tb\\")
        before = restored.sql("SELECT value FROM sync_meta WHERE key = 'epoch'")
        for _ in range(2):
            _with_psql(restored, "erased_take.sql", _with_psql(served_hub, "erased_give.sql"))
        assert restored.sql("SELECT count(*) FROM contribution") == [(0,)]
        assert restored.sql("SELECT count(*) FROM history WHERE image LIKE %s", "%" + SECRET + "%") == [(0,)]
        assert restored.sql("SELECT uuid, row_uuid, reason FROM erasure") == [(erasure, post, "a\tb\\")]
        assert restored.sql("SELECT value FROM sync_meta WHERE key = 'epoch'") != before
        _with_psql(restored, "erased_take.sql")
        assert restored.sql("SELECT sound FROM sync_state") == [(True,)]
    finally:
        restored.drop()
