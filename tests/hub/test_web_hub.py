"""Working copies and a shared base on a real server: what one writes, the others read."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.store.geopackage import encode_point
from si_javais_un_quartier.sync.engine import count_not_sent
from si_javais_un_quartier.sync.joining import open_or_create_replica
from si_javais_un_quartier.sync.moving import Moving

from .same import content
from .web_team import WebTeam

WORDS = "Été 🌳 👩‍🦽 \u202eأهلا\u202c e\u0301 ]]> <b> ' \" \\ \t\n &amp; " + "long " * 20_000


def test_what_one_writes_the_others_read(team: WebTeam) -> None:
    nadia, karim = team.join("nadia"), team.join("karim")
    place = encode_point(Place(808000.1234, 6480000.5), 2154)
    write = nadia.connection.execute
    write("INSERT INTO contribution (geom, title, body, reference) VALUES (?, ?, '', NULL)", (place, WORDS))
    write("INSERT INTO encounter (geom, place, people_count) VALUES (?, 'au marché', 12)", (place,))
    write("INSERT INTO premises (geom, area_m2, step_free) VALUES (?, 45.25, 1)", (place,))
    write("INSERT INTO tag (name) VALUES ('🚲')")
    assert team.sync("nadia").not_sent == 0
    report = team.sync("karim")
    ((members,),) = team.served.sql("SELECT count(*) FROM member")  # those of tests before are in the team still
    assert report.pulled == 4 + members
    assert content(nadia) == content(karim)
    title, body, reference, geom = karim.connection.execute(
        "SELECT title, body, reference, geom FROM contribution"
    ).fetchone()
    assert (title, body, reference, geom) == (WORDS, "", None, place)


def test_a_second_look_costs_nothing(team: WebTeam) -> None:
    team.join("nadia")
    team.sync("nadia")
    again = team.sync("nadia")
    assert (again.pulled, again.pushed, again.rounds) == (0, 0, 1)


def test_two_edits_of_one_row_meet(team: WebTeam) -> None:
    nadia, karim = team.join("nadia"), team.join("karim")
    nadia.connection.execute("INSERT INTO contribution (body, service) VALUES ('zero', 'voirie')")
    team.sync("nadia")
    team.sync("karim")
    nadia.connection.execute("UPDATE contribution SET body = 'nadia', service = NULL")
    karim.connection.execute("UPDATE contribution SET body = 'karim', theme = 'bien_vivre'")
    assert team.sync("karim").conflicts == 0
    report = team.sync("nadia")
    assert (report.refused, report.conflicts, report.not_sent) == (1, 1, 0)
    team.sync("karim")
    assert content(nadia) == content(karim)
    row = nadia.connection.execute("SELECT body, service, theme FROM contribution").fetchone()
    assert row == ("karim", None, "bien_vivre")
    assert nadia.connection.execute("SELECT local_value FROM conflict").fetchone()[0] == (
        '{"title": null, "body": "nadia"}'
    )


def test_a_deletion_and_an_erasure_travel(team: WebTeam) -> None:
    nadia, karim = team.join("nadia"), team.join("karim")
    for name in ("kept", "deleted", "erased"):
        nadia.connection.execute("INSERT INTO contribution (body) VALUES (?)", (name,))
    team.sync("nadia")
    team.sync("karim")
    karim.connection.execute("UPDATE contribution SET body = 'edited' WHERE body = 'erased'")
    nadia.connection.execute("DELETE FROM contribution WHERE body = 'deleted'")
    nadia.connection.execute(
        "INSERT INTO erasure (table_name, row_uuid) SELECT 'contribution', uuid FROM contribution WHERE body = 'erased'"
    )
    team.sync("nadia")
    assert team.sync("karim").not_sent == 0
    team.sync("nadia")
    assert content(nadia) == content(karim)
    assert [row[0] for row in karim.connection.execute("SELECT body FROM contribution")] == ["kept"]
    assert team.served.sql("SELECT count(*) FROM history WHERE image LIKE '%erased%'") == [(0,)]


def test_what_a_role_may_not_do_stays_here_and_is_told(team: WebTeam) -> None:
    nadia = team.join("nadia")
    nadia.connection.execute("INSERT INTO contribution (body) VALUES ('zero')")
    team.sync("nadia")
    lea = team.join("lea", "analyst")
    lea.connection.execute("UPDATE contribution SET status = 'declined'")
    report = team.sync("lea")
    assert (report.denied, report.not_sent, report.pushed, report.rounds) == (1, 1, 1, 1)  # her event is a note
    assert count_not_sent(lea) == 1
    lea.connection.execute("UPDATE contribution SET status = 'received'")
    assert team.sync("lea").not_sent == 0
    assert count_not_sent(lea) == 0


class Counting:
    """What the progress of a work tells."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int | None, str]] = []

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        self.told.append((done, total, what.partition(" ")[0]))

    def stopped(self) -> bool:
        return False


def test_a_first_copy_tells_how_far_it_is(team: WebTeam) -> None:
    """Deleted rows are on their way too."""
    team.let_in("nadia")
    tags = "INSERT INTO tag (uuid, name) SELECT gen_random_uuid(), 'étiquette ' || n FROM generate_series(1, 30) AS n"
    team.served.sql(tags)
    team.served.sql("UPDATE tag SET deleted = 1 WHERE name LIKE '%1'")
    told, hub = Counting(), team.hub("nadia")
    open_or_create_replica(hub, team.folder / "nadia.gpkg", "", progress=told).close()
    with hub:
        size = hub.size(hub.top().rev)
    copied = [(done, total) for done, total, what in told.told if what == Moving.COPYING.value]
    assert {total for _, total in copied} == {size}
    assert copied == sorted(copied)
    assert copied[-1] == (size, size)
    assert size > 30


def test_many_rows_come_in_strips(team: WebTeam) -> None:
    """More than one answer of the server holds, in a first copy and in a later look."""
    nadia = team.join("nadia")
    team.sync("nadia")
    team.served.sql(
        "INSERT INTO tag (uuid, name) SELECT gen_random_uuid(), 'étiquette ' || n FROM generate_series(1, 12000) AS n"
    )
    assert team.sync("nadia").pulled == 12000
    karim = team.join("karim")
    assert team.sync("karim").pulled >= 12002
    team.sync("nadia")
    assert content(nadia) == content(karim)


@pytest.mark.parametrize("size", [50_000_000, 400_000], ids=["at one go", "more than an answer may hold"])
def test_a_large_table_comes_packed_as_a_small_one_comes_row_by_row(team: WebTeam, size: int) -> None:
    """Every value the same: emoji, places, yes and no, numbers, nothing, rows that were deleted."""
    team.let_in("nadia")
    team.served.sql(
        "INSERT INTO contribution (uuid, place, title, body, kind, quotable, blur, public_x, public_y) SELECT "
        "gen_random_uuid(), CASE WHEN n % 3 > 0 THEN 'POINT(' || 808000 + n / 7.0 || ' 6480000)' END, "
        "CASE n % 4 WHEN 0 THEN '' WHEN 1 THEN 'un banc 🌳 \"devant\" l’école' || E'\\n\\\\' END, "
        "'texte ' || n, 'idea', (ARRAY[true, false, NULL])[n % 3 + 1], n % 2 = 0, n / 3.0, NULL "
        "FROM generate_series(1, 3000) AS n"
    )
    team.served.sql("UPDATE contribution SET deleted = 1 WHERE public_x < 30")
    limits = Limits(connect=20, read=60, attempts=3, pause=0.2, size=size)
    with team.hub("nadia", limits) as small, team.hub("nadia") as whole:
        upto = small.top().rev
        packed = [row for part in small.copy("contribution", upto) for row in part]
        assert packed == [row for part in whole._stretches("contribution", upto, 3000) for row in part]
        assert len(packed) == 3000
        assert sum(row.deleted for row in packed) == 89
        earlier = [row for part in whole.copy("contribution", upto - 10) for row in part]
        assert earlier == packed[:-10]


@pytest.mark.parametrize("blob", [b"GP\x00\x01nothing", b"x"], ids=["cut", "nonsense"])
def test_a_geometry_that_cannot_be_read_hurts_nobody(team: WebTeam, blob: bytes) -> None:
    nadia = team.join("nadia")
    team.sync("nadia")
    nadia.connection.execute("INSERT INTO contribution (body) VALUES ('fine')")
    nadia.connection.execute("INSERT INTO contribution (geom, body) VALUES (?, 'odd')", (blob,))
    report = team.sync("nadia")
    assert (report.pushed, report.denied) == (1, 1)
    assert nadia.connection.execute("SELECT geom FROM contribution WHERE body = 'odd'").fetchone() == (blob,)


def test_long_words_come_in_smaller_portions(team: WebTeam) -> None:
    """More words than one answer may hold: fewer rows are asked for."""
    nadia = team.join("nadia")
    team.sync("nadia")
    team.served.sql(
        "INSERT INTO contribution (uuid, body) SELECT gen_random_uuid(), repeat('mot ', 5000) || n "
        "FROM generate_series(1, 40) AS n"
    )
    small = Limits(connect=20, read=60, attempts=3, pause=0.2, size=150_000)
    assert team.sync("nadia", limits=small).pulled == 40
    team.let_in("karim")
    with open_or_create_replica(team.hub("karim", small), team.folder / "karim.gpkg", "") as karim:
        assert content(karim)["contribution"] == content(nadia)["contribution"]


def test_a_row_that_no_server_takes_stays_and_the_others_go(team: WebTeam) -> None:
    nadia = team.join("nadia")
    nadia.connection.execute("INSERT INTO contribution (body) VALUES (?)", ("x" * 4_000_000,))
    nadia.connection.execute("INSERT INTO contribution (body) VALUES ('fine')")
    report = team.sync("nadia")
    assert (report.pushed, report.denied, report.not_sent) == (1, 1, 1)
