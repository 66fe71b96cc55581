"""The shared base on a server as QGIS reaches it: its network, its kept passwords, its background tasks."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingContext, QgsProcessingFeedback

from si_javais_un_quartier.algorithms.synchronise import SynchroniseAlgorithm
from si_javais_un_quartier.domain.errors import Cancelled, HubDenied, QuartierError
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.qgis_bridge import syncing, tasks
from si_javais_un_quartier.qgis_bridge.hubs import probe_of
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.probing import Check, Verdict

from .web_team import WebTeam


@pytest.fixture
def authcfg(team: WebTeam) -> Iterator[dict[str, str]]:
    """Ids of passwords that QGIS keeps: the right one, and a wrong one."""
    team.let_in("nadia")
    known, found = QgsApplication.authManager(), {}
    assert known.setMasterPassword("only for this test", True)
    for name, password in (("right", team.keys["nadia"][1]), ("wrong", "guess")):
        config = QgsAuthMethodConfig("Basic")
        config.setName(name)
        config.setConfigMap({"username": "nadia", "password": password})
        assert known.storeAuthenticationConfig(config)[0]
        found[name] = config.id()
    yield found
    for key in found.values():
        known.removeAuthenticationConfig(key)


def in_task(qtbot: QtBot, work: tasks.Work) -> Any:
    """The result of *work* done as the desk does it; raises its error."""
    task = tasks.QuartierTask("test", work)
    ended: list[object] = []
    task.done.connect(ended.append)
    task.failed.connect(ended.append)
    tasks.start(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=300_000)
    if isinstance(ended[0], QuartierError):
        raise ended[0]
    return ended[0]


def test_a_working_copy_is_made_and_kept_in_step(
    qtbot: QtBot, team: WebTeam, authcfg: dict[str, str], tmp_path: Path
) -> None:
    karim = team.join("karim")
    for number in range(30):
        karim.connection.execute("INSERT INTO contribution (body) VALUES (?)", ("🌳" + str(number),))
    team.sync("karim")
    path, clock = tmp_path / "nadia.gpkg", SystemClock()
    address = team.served.url.replace("http://", "http://somebody:secret@")
    in_task(qtbot, lambda progress: syncing.copy_hub(address, path, "", clock, progress, authcfg=authcfg["right"]))
    with Replica.open(path) as nadia:
        assert nadia.connection.execute("SELECT count(*) FROM contribution").fetchone() == (30,)
        assert nadia.meta("member_uuid") == team.served.member("nadia")
        assert "secret" not in str(nadia.meta("hub"))
        nadia.connection.execute("UPDATE contribution SET service = 'voirie'")
    for _ in range(5):  # threads and their networks come and go
        report = in_task(qtbot, lambda progress: syncing.synchronise_copy(path, clock, progress))
        gc.collect()
    assert report.not_sent == 0
    assert team.sync("karim").pulled == 30


def test_a_wrong_password_is_told_and_nothing_asked(
    qtbot: QtBot, team: WebTeam, authcfg: dict[str, str], tmp_path: Path
) -> None:
    def work(progress: object) -> object:
        return syncing.copy_hub(
            team.served.url, tmp_path / "nadia.gpkg", "", SystemClock(), progress, authcfg=authcfg["wrong"]
        )

    with pytest.raises(HubDenied, match="name and password"):
        in_task(qtbot, work)
    assert not list(tmp_path.glob("nadia*"))


def test_it_stops_at_once(qtbot: QtBot, team: WebTeam, authcfg: dict[str, str], tmp_path: Path) -> None:
    """The server holds its answer back until long after."""
    let_go = team.hold()
    task = tasks.QuartierTask(
        "test",
        lambda progress: syncing.copy_hub(
            team.served.url, tmp_path / "nadia.gpkg", "", SystemClock(), progress, authcfg=authcfg["right"]
        ),
    )
    ended: list[object] = []
    task.done.connect(ended.append)
    task.failed.connect(ended.append)
    tasks.start(task)
    try:
        qtbot.wait(300)
        task.cancel()
        qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    finally:
        let_go()
    assert isinstance(ended[0], Cancelled)
    assert not list(tmp_path.glob("nadia*"))


def test_a_look_finds_all_well(qtbot: QtBot, team: WebTeam, authcfg: dict[str, str]) -> None:
    findings = in_task(qtbot, lambda _: list(probe_of(team.served.url, authcfg["right"])))
    assert {it.check: it.verdict for it in findings} == dict.fromkeys(
        set(Check) - {Check.PLACE, Check.LOCKS}, Verdict.GOOD
    )
    findings = in_task(qtbot, lambda _: list(probe_of(team.served.url, authcfg["wrong"])))
    assert [it.check for it in findings if it.verdict is Verdict.BAD] == [Check.PERSON]


def test_the_algorithm_takes_an_address_and_a_password(team: WebTeam, authcfg: dict[str, str], tmp_path: Path) -> None:
    karim = team.join("karim")
    karim.connection.execute("INSERT INTO contribution (body) VALUES ('🌳')")
    team.sync("karim")
    wanted = {"HUB": team.served.url, "REPLICA": str(tmp_path / "copy.gpkg"), "USER": "", "AUTHCFG": authcfg["right"]}
    for pulled in (3, 0):
        results, fine = SynchroniseAlgorithm().create().run(wanted, QgsProcessingContext(), QgsProcessingFeedback())
        assert fine
        assert results["PULLED"] >= pulled
        assert (results["PUSHED"], results["CONFLICTS"]) == (0, 0)
    with Replica.open(tmp_path / "copy.gpkg") as copy:
        assert copy.connection.execute("SELECT body FROM contribution").fetchall() == [("🌳",)]
        assert copy.meta("authcfg") == authcfg["right"]
