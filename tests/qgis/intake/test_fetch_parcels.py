"""Parcels and buildings fetched from a WFS on this machine, through QGIS's network."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any, Callable, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest
from qgis.core import QgsProcessingException

from si_javais_un_quartier.algorithms.fetchparcels import FetchParcelsAlgorithm
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Boundary, Quarter
from si_javais_un_quartier.intake import wfs_pages
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.replica import Replica
from tests.answering import Answering, answering

WEST, SOUTH = 808000.0, 6480000.0
CORNERS = ((WEST, SOUTH), (WEST + 900, SOUTH), (WEST + 900, SOUTH + 900), (WEST, SOUTH + 900), (WEST, SOUTH))
Run = Callable[..., dict[str, Any]]


def square(number: int) -> list[list[list[float]]]:
    x, y = WEST + 10 * (number % 90), SOUTH + 10 * (number // 90)
    return [[[x, y], [x + 10, y], [x + 10, y + 10], [x, y + 10], [x, y]]]


class Handler(Answering):
    """A WFS with 25 parcels and 4 buildings; the first question is answered by "later"."""

    asked: ClassVar[list[dict[str, list[str]]]] = []
    broken: ClassVar[bytes] = b""

    def reply(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        self.asked.append(asked)
        if len(self.asked) == 1:
            self.answer(429, b"", {"Retry-After": "0"})
        elif self.broken:
            self.answer(200, self.broken)
        else:
            self.answer(200, json.dumps(self.page(asked)).encode())

    def page(self, asked: dict[str, list[str]]) -> dict[str, Any]:
        buildings = asked["TYPENAMES"] == [wfs_pages.BUILDINGS]
        total, start, count = 4 if buildings else 25, int(asked["STARTINDEX"][0]), int(asked["COUNT"][0])
        features = [
            {
                "type": "Feature",
                "properties": {"cleabs": f"B{n}"} if buildings else {"idu": f"42218000AB{n:04d}", "contenance": 100},
                "geometry": {"type": "Polygon", "coordinates": square(n)},
            }
            for n in range(start, min(start + count, total))
        ]
        return {"type": "FeatureCollection", "numberMatched": total, "features": features}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(wfs_pages, "PAGE", 10)
    Handler.asked.clear()
    Handler.broken = b""
    with answering(Handler) as address:
        yield address + "/ows"


@pytest.fixture
def with_perimeter(replica: Replica) -> Replica:
    ring = struct.pack("<BIII10d", 1, 3, 1, 5, *(value for corner in CORNERS for value in corner))
    quarter = Quarter(uuid=new_uuid(), name="Ici", geometry=Boundary(struct.pack("<BII", 1, 6, 1) + ring))
    acts.perform(replica, Act(phrase("x"), (Insert(quarter),)), None, SystemClock())
    return replica


def test_they_come_page_by_page_and_again(run: Run, with_perimeter: Replica, service: str) -> None:
    result = run(FetchParcelsAlgorithm(), SERVICE=service)
    assert (result["IMPORTED"], result["UPDATED"], result["REJECTED"]) == (29, 0, 0)
    counted = with_perimeter.connection.execute(
        "SELECT (SELECT count(*) FROM parcel), (SELECT count(*) FROM building), (SELECT sum(area_m2) FROM parcel)"
    ).fetchone()
    assert counted == (25, 4, 2500.0)
    assert not any((with_perimeter.path.parent / "fetched").iterdir())
    result = run(FetchParcelsAlgorithm(), SERVICE=service, BUILDINGS=False)
    assert (result["IMPORTED"], result["UPDATED"]) == (0, 25)


@pytest.mark.parametrize(
    "body",
    [b"<ows:ExceptionReport/>", b"<html>maintenance</html>", b'{"features": [', b"[]"],
    ids=["an exception", "a web page", "a cut answer", "a list"],
)
def test_an_answer_that_is_none_imports_nothing(run: Run, with_perimeter: Replica, service: str, body: bytes) -> None:
    Handler.broken = body
    with pytest.raises((ValueError, QgsProcessingException)):
        run(FetchParcelsAlgorithm(), SERVICE=service)
    assert with_perimeter.connection.execute("SELECT count(*) FROM parcel").fetchone() == (0,)


def test_without_a_perimeter_it_says_what_to_do(run: Run, replica: Replica, service: str) -> None:
    with pytest.raises((ValueError, QgsProcessingException), match="perimeter"):
        run(FetchParcelsAlgorithm(), SERVICE=service)
    assert Handler.asked == []
