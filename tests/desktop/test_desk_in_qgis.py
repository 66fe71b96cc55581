"""The installed zip in a real QGIS window: a planner's hour by clicks and keys (``desk_journey.py``)."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

#: For what hangs; QGIS is given less.
pytestmark = pytest.mark.timeout(1200)


@pytest.fixture(scope="module")
def saw(profiles: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the journey reported; it runs once."""
    from tests.desktop.conftest import run_script

    return run_script(profiles, tmp_path_factory.mktemp("journey"), "desk_journey.py")


def demonstration(profiles: Path, name: str) -> sqlite3.Connection:
    """A file of the demonstration quarter that the journey made in its profile."""
    (found,) = profiles.rglob(name)
    return sqlite3.connect(found)


def test_nothing_went_wrong_in_a_slot_or_in_the_log(saw: dict[str, Any]) -> None:
    assert saw["errors"] == []


def test_the_dialog_opens_the_demonstration_quarter_with_its_layers(saw: dict[str, Any]) -> None:
    assert saw["rows"] == 400
    assert saw["title"].startswith("Quartier – Tarentaize")
    assert {"Contributions", "Parcelles", "Bâtiments"} <= set(saw["layers"])


def test_list_and_map_select_the_same(saw: dict[str, Any]) -> None:
    assert saw["list_to_map"]
    assert saw["map_to_list"]


def test_search_filter_and_figures_narrow_and_are_lifted(saw: dict[str, Any]) -> None:
    assert 0 < saw["found_and_answered"] < saw["found"] < 400
    assert 0 < saw["to_triage"] < 400


def test_a_status_changes_comes_back_and_changes_again(saw: dict[str, Any]) -> None:
    first, changed, undone, chosen = saw["status"]
    assert (first, undone, chosen) == ("received", "received", "under_review")
    assert changed != first


def test_the_contribution_has_its_own_window_for_a_while(saw: dict[str, Any]) -> None:
    assert saw["apart"] == [True, True, True]


def test_several_are_closed_at_once_and_taken_back_by_one_key(saw: dict[str, Any]) -> None:
    assert saw["bulk"] == "done and undone"


def test_a_contribution_is_published_with_its_answer(saw: dict[str, Any]) -> None:
    assert saw["visibility"] == "published"


def test_all_of_it_reaches_the_shared_base(saw: dict[str, Any], profiles: Path) -> None:
    assert saw["to_send"] > 0
    assert saw["pushed"] > 0
    assert saw["still_reading"]
    with demonstration(profiles, "base-partagee.gpkg") as hub:
        found = hub.execute(
            "SELECT c.status, m.body FROM contribution AS c JOIN message AS m ON m.contribution_uuid = c.uuid "
            "WHERE c.uuid = ? AND m.kind = 'answer'",
            (saw["answered_uuid"],),
        ).fetchall()
    assert ("under_review", "Thank you") in found


def test_the_overlay_says_what_came_out_and_shows_it(saw: dict[str, Any]) -> None:
    assert "400" in saw["analysis"]


def test_a_new_project_closes_the_quarter(saw: dict[str, Any]) -> None:
    assert saw["closed_with_project"]


def test_switched_off_it_leaves_nothing(saw: dict[str, Any]) -> None:
    assert saw["after"] == saw["before"]


def test_the_plugin_starts_fast(saw: dict[str, Any]) -> None:
    assert (
        saw["seconds to start"] < 0.5
    )  # of work, its modules read anew; scripts/bench start holds the median to 50 ms
