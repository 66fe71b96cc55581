"""A hub on a server (QGIS Server over PostGIS, on this machine): first copy against ogr2ogr, small changes, a push."""

from __future__ import annotations

import base64
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import requests
from _measure import RUNS, line

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hub_server.places import Quarter, Settings
from hub_server.server import HubServer
from hub_server.web import free_port

from si_javais_un_quartier.network.exchange import Exchange
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.joining import open_or_create_replica

SIZE = int(os.environ.get("BENCH_SIZE", "20000"))
GROWTH = [int(size) for size in os.environ.get("BENCH_GROWTH", "1000,10000,100000").split(",") if size]
EDITS, ALONE = min(1000, SIZE), 100
LOGIN, PASSWORD = "nadia", "only-for-this-bench"
CHANCE = random.Random(1)  # noqa: S311 (made-up data)

FILL = """
SET search_path = quartier, public;
INSERT INTO contribution (uuid, place, title, body, kind, theme, author_name, occurred_on, status, visibility)
SELECT gen_random_uuid(), 'POINT(' || 808000 + random() * 2000 || ' ' || 6480000 + random() * 2000 || ')',
  'un banc devant l’école ' || n, repeat('la rue est trop étroite et il y a plein de vitrines vides ', 3), 'idea',
  'bien_vivre', 'Mina', '2026-11-02', 'received', 'pending' FROM generate_series(1, {count}) AS n;
ANALYZE contribution;
"""
CHANGE = """
SET search_path = quartier, public;
UPDATE contribution SET body = body || '!', status = 'under_review'
WHERE uuid IN (SELECT uuid FROM contribution ORDER BY uuid LIMIT {count});
"""


class Ground:
    """A server in a temporary folder, durable as a town's is, with an empty quarter."""

    def __init__(self, folder: Path) -> None:
        self.server = HubServer(folder)
        self.server.make(Settings(port=free_port(), workers=os.cpu_count() or 2))
        self.server.start()

    def quarter(self, name: str, count: int) -> Base:
        quarter = Quarter(name, "Banc d’essai")
        self.server.add_quarter(quarter)
        self.server.add_person(quarter, LOGIN, "Nadia", ("planner", "mediator"), PASSWORD)
        base = Base(self.server, quarter)
        base.sql(FILL.format(count=count))
        for _ in range(8):  # every process opens the project once; that is no part of a sync
            base.hub().meta()
        return base


class Base:
    """One quarter on it."""

    def __init__(self, server: HubServer, quarter: Quarter) -> None:
        self.server, self.quarter = server, quarter
        self.url = server.web.address(quarter)

    def sql(self, statement: str) -> None:
        self.server.cluster.sql(statement, self.quarter.database)

    def hub(self) -> WfsHub:
        word = base64.b64encode((LOGIN + ":" + PASSWORD).encode()).decode()
        return WfsHub(self.url, Exchange(headers={"Authorization": "Basic " + word}))


def timed(work: object) -> float:
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun


def first_copy(base: Base, folder: Path, size: int) -> None:
    """Everything, into a new working copy; ogr2ogr copies the one large layer only."""
    ours, theirs, bytes_ = [], [], 0
    environment = {**os.environ, "GDAL_HTTP_USERPWD": LOGIN + ":" + PASSWORD, "GDAL_HTTP_AUTH": "BASIC"}
    for number in range(RUNS):
        copy, plain = folder / f"copy{size}-{number}.gpkg", folder / f"plain{size}-{number}.gpkg"
        command = ["ogr2ogr", str(plain), "WFS:" + base.url + "?SERVICE=WFS&VERSION=1.1.0", "contribution"]
        theirs.append(timed(lambda c=command: subprocess.run(c, check=True, capture_output=True, env=environment)))
        hub = base.hub()
        ours.append(timed(lambda h=hub, c=copy: open_or_create_replica(h, c, "").close()))
        bytes_ = hub.traffic.received
    line(f"first copy of {size}, against ogr2ogr", statistics.median(ours), statistics.median(theirs), "≤ 0.7 ×")
    told = f"{'   on the wire':<62} {bytes_ / 1e6:7.2f} MB"
    print(told + (f" {gml_bytes(base) / 1e6:6.2f} MB as ogr2ogr asks for it" if size <= SIZE else ""), flush=True)


def gml_bytes(base: Base) -> int:
    query = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "GetFeature", "TYPENAME": "contribution"}
    answer = requests.get(base.url, query, auth=(LOGIN, PASSWORD), headers={"Accept-Encoding": "identity"}, timeout=600)
    return len(answer.content)


def small_pull(base: Base, folder: Path, size: int) -> None:
    """One percent has changed; and nothing has."""
    with Replica.open(folder / f"copy{size}-0.gpkg") as replica:
        synchronise(replica, base.hub())
        base.sql(CHANGE.format(count=size // 100))
        hub = base.hub()
        taken = timed(lambda: synchronise(replica, hub))
        nothing = statistics.median(timed(lambda: synchronise(replica, base.hub())) for _ in range(3))
    wire = (hub.traffic.received + hub.traffic.sent) / 1e3
    what = f"pull of {size // 100} changed of {size}"
    print(f"{what:<62} {taken:7.2f} s   {wire:.0f} kB on the wire; nothing new: {nothing:.2f} s", flush=True)


def push(base: Base, folder: Path) -> None:
    """A thousand offline edits, against one WFS Transaction for each row, one after the other."""
    with Replica.open(folder / f"copy{SIZE}-0.gpkg") as replica:
        synchronise(replica, base.hub())
        keys = [row[0] for row in replica.connection.execute("SELECT uuid FROM contribution LIMIT ?", (EDITS,))]
        alone = one_by_one(base, keys[:ALONE]) / ALONE * EDITS
        synchronise(replica, base.hub())
        with replica.transaction() as connection:
            connection.executemany("UPDATE contribution SET body = body || '?' WHERE uuid = ?", [(it,) for it in keys])
        hub = base.hub()
        report: list[object] = []
        taken = timed(lambda: report.append(synchronise(replica, hub)))
    if report[0].pushed != EDITS:  # type: ignore[attr-defined]
        raise SystemExit(str(report[0]))
    what = f"push of {EDITS} edits and their way back, {hub.traffic.sent / 1e3:.0f} kB sent"
    print(f"{what:<62} {taken:7.2f} s {alone:7.2f} s   {alone / taken:5.1f} × faster   budget ≥ 3 ×", flush=True)
    print(f"   against one WFS Transaction a row, one after the other ({ALONE} measured)", flush=True)


def one_by_one(base: Base, keys: list[str]) -> float:
    session = requests.Session()
    session.auth = (LOGIN, PASSWORD)
    head = (
        '<wfs:Transaction service="WFS" version="1.1.0" xmlns:wfs="http://www.opengis.net/wfs" '
        'xmlns:ogc="http://www.opengis.net/ogc"><wfs:Update typeName="contribution"><wfs:Property><wfs:Name>body'
        "</wfs:Name><wfs:Value>un autre texte</wfs:Value></wfs:Property><ogc:Filter><ogc:PropertyIsEqualTo>"
        "<ogc:PropertyName>uuid</ogc:PropertyName><ogc:Literal>"
    )
    tail = "</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter></wfs:Update></wfs:Transaction>"
    begun = time.perf_counter()
    for key in keys:
        query = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "Transaction"}
        answer = session.post(base.url, (head + key + tail).encode(), params=query, timeout=60)
        if b"<totalUpdated>1" not in answer.content:
            raise SystemExit(answer.text[:500])
    return time.perf_counter() - begun


def main() -> None:
    """Print the figures of a hub on a server."""
    with tempfile.TemporaryDirectory() as copies, tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as place:
        folder, ground = Path(copies), Ground(Path(place))
        try:
            base = ground.quarter("nord", SIZE)
            first_copy(base, folder, SIZE)
            small_pull(base, folder, SIZE)
            push(base, folder)
            for size in GROWTH:
                grown = ground.quarter("n" + str(size), size)
                first_copy(grown, folder, size)
                small_pull(grown, folder, size)
        finally:
            ground.server.stop()


if __name__ == "__main__":
    main()
