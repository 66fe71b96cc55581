"""Pages of a WFS: checked, kept, gone on with; whatever a service may answer."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.domain.errors import HubUnreachable
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.intake import wfs_pages
from si_javais_un_quartier.intake.wfs_pages import PAGE, Wanted, fetch

WANTED = Wanted("parcels", (808000.0, 6480000.0, 809000.0, 6481000.0), 2154, "https://wfs.example/ows")


def feature(x: float = 808500.0, y: float = 6480500.0) -> dict[str, Any]:
    ring = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y]]
    return {"type": "Feature", "properties": {"idu": "1"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def page(count: int, total: int) -> dict[str, Any]:
    return {"type": "FeatureCollection", "numberMatched": total, "features": [feature()] * count}


class Service:
    """Answers what it was given, in order, and notes what was asked."""

    def __init__(self, *answers: object) -> None:
        self.answers, self.asked = list(answers), []

    def get_json(self, url: str, params: Mapping[str, str] | None = None) -> object:
        self.asked.append(dict(params or {}))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_all_pages_come_in_the_quarters_crs(tmp_path: Path) -> None:
    service = Service(page(PAGE, PAGE + 3), page(3, PAGE + 3))
    pages = fetch(service, WANTED, tmp_path)
    assert [it["STARTINDEX"] for it in service.asked] == ["0", str(PAGE)]
    assert service.asked[0]["BBOX"] == "808000.000,6480000.000,809000.000,6481000.000,EPSG:2154"
    assert [path.name for path in pages] == ["page-0000.geojson", "page-0001.geojson"]
    assert "EPSG::2154" in pages[0].read_text()


def test_after_a_cut_only_what_lacks_is_asked_again(tmp_path: Path) -> None:
    cut = Service(page(PAGE, PAGE + 3), HubUnreachable(phrase("x")))
    with pytest.raises(HubUnreachable):
        fetch(cut, WANTED, tmp_path)
    again = Service(page(3, PAGE + 3))
    assert len(fetch(again, WANTED, tmp_path)) == 2
    assert [it["STARTINDEX"] for it in again.asked] == [str(PAGE)]


def test_a_page_of_long_ago_is_fetched_anew(tmp_path: Path) -> None:
    fetch(Service(page(1, 1)), WANTED, tmp_path)
    old = time.time() - wfs_pages.KEPT_FOR - 60
    os.utime(tmp_path / "page-0000.geojson", (old, old))
    service = Service(page(1, 1))
    fetch(service, WANTED, tmp_path)
    assert len(service.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        {"type": "FeatureCollection", "numberMatched": 5, "features": [feature(), "x"]},
        {"type": "FeatureCollection", "features": {"a": 1}},
        ["no", "collection"],
        page(PAGE + 1, PAGE + 1),
        {"numberMatched": 1, "features": [feature(6480500.0, 808500.0)]},
        {"numberMatched": 1, "features": [feature(4.38, 45.43)]},
        page(1, wfs_pages.MOST_PAGES * PAGE + 1),
    ],
    ids=["no feature", "no list", "no object", "too many", "axes swapped", "degrees", "endless"],
)
def test_a_strange_answer_is_refused_and_not_kept(tmp_path: Path, answer: object) -> None:
    with pytest.raises(HubUnreachable) as error:
        fetch(Service(answer), WANTED, tmp_path)
    assert not error.value.retry
    if answer != page(1, wfs_pages.MOST_PAGES * PAGE + 1):
        assert list(tmp_path.iterdir()) == []


def test_half_of_what_was_announced_is_told(tmp_path: Path) -> None:
    with pytest.raises(HubUnreachable, match="announced"):
        fetch(Service(page(2, 5), page(0, 5)), WANTED, tmp_path)


def test_nothing_there_is_nothing(tmp_path: Path) -> None:
    assert fetch(Service(page(0, 0)), WANTED, tmp_path) == []
