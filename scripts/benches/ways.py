"""The two ways that QGIS Server offers to the same rows: WFS with JSON, which the plugin uses, and OGC API Features.

OGC API Features there has no condition but equality, so that what is new is found by sorting the whole table; and it
counts what matches at each answer. The plugin would use it where it served better; this bench says whether it does.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
import uuid
from pathlib import Path
from typing import Callable

import requests
from _measure import RUNS
from wfs import CHANGE, LOGIN, PASSWORD, SIZE, Base, Ground

from si_javais_un_quartier.sync.hubs.served import STRIP
from si_javais_un_quartier.sync.hubs.web_push import Message, body
from si_javais_un_quartier.sync.ports import Version

TEXT = "👩‍🦽 🚲 \U0010ffff سلام"
Rows = list[dict[str, object]]


class Ways:
    """One base, asked in either way."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.session = requests.Session()
        self.session.auth = (LOGIN, PASSWORD)

    def wfs(self, layer: str, where: str, **more: object) -> Rows:
        query = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "GetFeature", "TYPENAME": layer, "EXP_FILTER": where}
        query["OUTPUTFORMAT"] = "application/vnd.geo+json"
        return self._read(self.base.url, {**query, **more})

    def api(self, layer: str, **query: object) -> Rows:
        return self._read(self.base.url + "wfs3/collections/" + layer + "/items.json", query)

    def _read(self, address: str, query: dict[str, object]) -> Rows:
        answer = self.session.get(address, params=query, timeout=600)  # type: ignore[arg-type]
        answer.raise_for_status()
        return [it["properties"] for it in answer.json()["features"]]

    def send_wfs(self, key: str, text: str) -> None:
        query = {"SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "Transaction"}
        sent = body(Message(key, (0,), text), Version(0, None))
        answer = self.session.post(self.base.url, sent, params=query, timeout=600)
        if b"<totalInserted>1<" not in answer.content:
            raise SystemExit(answer.text[:500])

    def send_api(self, key: str, text: str) -> None:
        feature = {"type": "Feature", "geometry": None, "properties": {"id": key, "horizon_rev": 0, "requests": text}}
        answer = self.session.post(
            self.base.url + "wfs3/collections/sync_push/items",
            json.dumps(feature).encode(),
            headers={"Content-Type": "application/geo+json"},
            timeout=600,
        )
        answer.raise_for_status()


def compare(what: str, wfs: Callable[[], object], api: Callable[[], object]) -> None:
    """Both in turn, so that what else the machine does falls on both; what they bring must be the same."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(RUNS):
        found = []
        for taken, work in zip(times, (wfs, api)):
            begun = time.perf_counter()
            found.append(work())
            taken.append(time.perf_counter() - begun)
        if found[0] != found[1]:
            raise SystemExit(what + ": not the same")
    one, other = (statistics.median(each) for each in times)
    print(f"{what:<50} WFS {one:6.2f} s   OGC API {other:6.2f} s   {other / one:5.2f} ×", flush=True)


def by_key(rows: Rows) -> list[tuple[str, int]]:
    """What must be equal."""
    return sorted((str(it["uuid"]), int(str(it["rev"]))) for it in rows)


def first_rows(ways: Ways) -> None:
    """One page of plain rows."""
    where = '"rev">0 AND "rev"<=' + str(10 * SIZE)
    compare(
        "a page of 2000 rows",
        lambda: by_key(ways.wfs("contribution", where, MAXFEATURES=2000)),
        lambda: by_key(ways.api("contribution", limit=2000)),
    )


def first_copy(ways: Ways) -> None:
    """The whole table as a first copy reads it: strips of many rows."""
    table = '"table_name"=\'contribution\' AND "strip">'
    every, width = SIZE // STRIP + 1, 10
    spans = [(start, start + width) for start in range(0, every, width)]

    def told(rows: Rows) -> list[str]:
        return sorted(str(it["rows"]) for it in rows)

    compare(
        f"a first copy of {SIZE}, in strips",
        lambda: told([it for a, b in spans for it in ways.wfs("sync_strips", f'{table}{a - 1} AND "strip"<{b}')]),
        lambda: told(
            [it for a, _ in spans for it in ways.api("sync_strips", table_name="contribution", limit=width, offset=a)]
        ),
    )


def news(ways: Ways) -> None:
    """One row in a hundred has changed."""
    (was,) = (it["rev"] for it in ways.wfs("sync_tops", "\"table_name\"='contribution'"))
    count = SIZE // 100
    ways.base.sql(CHANGE.format(count=count))
    compare(
        f"{count} changed of {SIZE}",
        lambda: by_key(ways.wfs("contribution", f'"rev">{was}')),
        lambda: by_key(ways.api("contribution", limit=count, sortby="rev", sortdesc="1")),
    )


def words(ways: Ways) -> None:
    """A message with characters beyond the basic plane, as the plugin writes it: ASCII."""

    def sent(send: Callable[[str, str], None]) -> str:
        key = str(uuid.uuid4())
        send(key, json.dumps([{"echo": TEXT + "x" * 200_000}]))
        (row,) = ways.wfs("sync_push", '"id"=\'' + key + "'")
        return str(json.loads(str(row["outcomes"]))[0]["detail"])

    compare("a message of 200 kB with emoji", lambda: sent(ways.send_wfs), lambda: sent(ways.send_api))
    if not sent(ways.send_wfs).startswith(TEXT):
        raise SystemExit("the message came back changed")


def main() -> None:
    """Print the figures of both ways."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir="/tmp") as place:
        ground = Ground(Path(place))
        try:
            ways = Ways(ground.quarter("nord", SIZE))
            for _ in range(8):
                ways.api("sync_state", limit=1)
            for work in (first_rows, first_copy, words, news):
                work(ways)
        finally:
            ground.server.stop()


if __name__ == "__main__":
    main()
