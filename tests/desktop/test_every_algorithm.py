"""Every algorithm that ``qgis_process list`` names: its words in both languages, and a run on real rows."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.answering import Answering, answering
from tests.desktop.conftest import SECONDS, environment

pytestmark = pytest.mark.timeout(6 * SECONDS)  # one process runs them all
_PARCEL = {"idu": "42218000ZZ0001", "contenance": 100}
_BUILDING = {"cleabs": "B1"}


class Ign(Answering):
    """A parcel and a building of the IGN, in the middle of Saint-Étienne."""

    def reply(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        west, south, east, north = (float(value) for value in asked["BBOX"][0].split(",")[:4])
        x, y = (west + east) / 2, (south + north) / 2
        ring = [[x, y], [x + 10, y], [x + 10, y + 10], [x, y + 10], [x, y]]
        feature = {
            "type": "Feature",
            "properties": _BUILDING if "batiment" in asked["TYPENAMES"][0] else _PARCEL,
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        }
        self.answer(200, json.dumps({"type": "FeatureCollection", "numberMatched": 1, "features": [feature]}).encode())


def qgis_process(profiles: Path, *words: str) -> str:
    """What the command answers, in French as the profile is."""
    done = subprocess.run(
        ["qgis_process", *words], capture_output=True, text=True, timeout=SECONDS, check=True,
        env=environment(profiles, QT_QPA_PLATFORM="offscreen"),
    )  # fmt: skip
    return done.stdout


@pytest.fixture(scope="module")
def listed(profiles: Path) -> set[str]:
    """The names that an IT department reads."""
    return set(json.loads(qgis_process(profiles, "--json", "list"))["providers"]["quartier"]["algorithms"])


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all is written; named as people name theirs."""
    return tmp_path_factory.mktemp("données d’été")


@pytest.fixture(scope="module")
def saw(profiles: Path, place: Path) -> dict[str, Any]:
    """What ``every_algorithm.py`` told: it runs once."""
    report = place / "report.json"
    with answering(Ign) as address:
        own = {"PLACE": str(place), "SERVICE": address + "/ows", "REPORT": str(report), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("every_algorithm.py"))],
            capture_output=True, text=True, timeout=4 * SECONDS, env=environment(profiles, **own), check=False,
        )  # fmt: skip
    assert report.is_file(), done.stderr[-3000:]
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(report.read_text("utf-8"))


def test_none_that_is_listed_was_left_out(listed: set[str], saw: dict[str, Any]) -> None:
    assert listed == {"quartier:" + name for name in saw["results"]}
    assert listed == {"quartier:" + name for name in saw["fr"]} == {"quartier:" + name for name in saw["en"]}


def test_each_gives_what_it_declares_and_writes_what_it_names(saw: dict[str, Any]) -> None:
    missing, empty = [], []
    for name, results in saw["results"].items():
        missing += [(name, output) for output in saw["fr"][name]["required"] if output not in results]
        for output, value in results.items():
            path = Path(value) if isinstance(value, str) and os.sep in value else None
            if path and not (any(path.iterdir()) if path.is_dir() else path.is_file() and path.stat().st_size):
                empty.append((name, output, value))
    assert (missing, empty) == ([], [])


def test_what_came_in_and_went_out_is_counted(saw: dict[str, Any]) -> None:
    results = saw["results"]
    for name in ("importcontributions", "importpremises", "importinitiatives"):
        assert (name, results[name]["IMPORTED"], results[name]["REJECTED"]) == (name, 1, 0)
    assert (results["fetchparcels"]["IMPORTED"], results["fetchparcels"]["REJECTED"]) == (2, 0)
    assert results["importparcels"]["IMPORTED"] > 100
    assert sum(results["importowners"].values()) > 0
    assert results["publish"]["PUBLISHED"] > 0
    assert results["ownerletters"]["WRITTEN"] + results["ownerletters"]["LEFT_OUT"] > 0
    assert results["withdraw"]["REMOVED"] > 0


def test_each_contribution_has_one_link(saw: dict[str, Any]) -> None:
    with sqlite3.connect(saw["results"]["overlay"]["LINKS"]) as file:
        (table,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
        (rows,) = file.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    assert rows == 61


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_has_its_words(saw: dict[str, Any], language: str) -> None:
    unsaid = [
        (name, what)
        for name, told in saw[language].items()
        for what in ("title", "group", "help")
        if not told[what].strip() or told[what] == name
    ]
    unnamed = [
        (name, key)
        for name, told in saw[language].items()
        for key, title in {**told["parameters"], **told["outputs"]}.items()
        if not title.strip() or title == key
    ]
    assert (unsaid, unnamed) == ([], [])


def test_the_two_languages_are_two(saw: dict[str, Any]) -> None:
    french, english = saw["fr"], saw["en"]
    assert [name for name in french if french[name]["help"] == english[name]["help"]] == []
    assert [name for name in french if french[name]["title"] == english[name]["title"]] == []


def test_qgis_process_shows_the_help(profiles: Path, saw: dict[str, Any]) -> None:
    shown, told = qgis_process(profiles, "help", "quartier:overlay"), saw["fr"]["overlay"]
    assert told["title"] in shown
    assert told["help"] in shown
    assert [key for key, title in told["parameters"].items() if f"{key}: {title}" not in shown] == []
