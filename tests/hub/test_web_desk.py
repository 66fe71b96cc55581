"""The desk over a shared base on a server: opened, tested, in step by itself, told apart from a wrong password."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.gui.connect.address_dialog import AddressDialog
from si_javais_un_quartier.gui.connect.probe_dialog import ProbeDialog
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.gui.open_dialog import Choice
from si_javais_un_quartier.gui.sync.part import SyncPart
from si_javais_un_quartier.qgis_bridge.hubs import hub_place, probe_of
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, write_preferences
from tests.qgis.window import Iface

from .test_web_in_qgis import authcfg  # noqa: F401 (a fixture)
from .web_team import WebTeam

PATIENCE = 300_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window with nothing open, whose working copies lie in a folder of the test's."""
    QgsProject.instance().clear()
    write_preferences(replace(Preferences(), replica_folder=str(tmp_path / "copies"), before_closing="leave"))
    iface = Iface(1600, 1000)
    qtbot.addWidget(iface.window)
    iface.window.show()
    made = Desk(iface)
    yield made
    made.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()
    QgsSettings().remove("si_javais_un_quartier")


def open_hub(desk: Desk, team: WebTeam, key: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.workspace.opened, timeout=PATIENCE):
        desk.open(Choice("hub", team.served.url, "", key))


def test_a_day_at_a_server(
    desk: Desk,
    team: WebTeam,
    authcfg: dict[str, str],  # noqa: F811
    qtbot: QtBot,
) -> None:
    karim = team.join("karim")
    karim.connection.execute("INSERT INTO contribution (title, body) VALUES ('Un banc', '🌳 à l’ombre')")
    team.sync("karim")
    open_hub(desk, team, authcfg["right"], qtbot)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == 1, timeout=PATIENCE)
    assert desk.workspace.member().uuid == team.served.member("nadia")
    karim.connection.execute("INSERT INTO contribution (title) VALUES ('Un arbre')")
    team.sync("karim")
    counted: list[str] = []
    desk.workspace.sync_counted.connect(lambda *_: counted.append(desk.part(SyncPart).item.words()))
    with qtbot.waitSignal(desk.workspace.synced, timeout=PATIENCE) as told:
        desk.workspace.synchronise()
    assert told.args[0].pulled == 1
    assert desk.part(SyncPart).item.words() == "Synchronised just now"
    assert any("B" in words for words in counted), counted  # bytes were told


def test_a_test_of_a_server_says_what_works_and_what_a_wrong_password_is(
    team: WebTeam,
    authcfg: dict[str, str],  # noqa: F811
    qtbot: QtBot,
) -> None:
    for key, said in (("right", "Everything works"), ("wrong", "This base can’t be used so")):
        dialog = ProbeDialog("server", lambda progress, key=key: probe_of(team.served.url, authcfg[key], progress))
        qtbot.addWidget(dialog)
        qtbot.waitUntil(dialog.again.isEnabled, timeout=PATIENCE)
        assert dialog.summary.text() == said
    assert "password" in dialog.view.text()


def test_a_password_that_changed_needs_the_person_and_is_given_anew(
    desk: Desk,
    team: WebTeam,
    authcfg: dict[str, str],  # noqa: F811
    qtbot: QtBot,
) -> None:
    open_hub(desk, team, authcfg["right"], qtbot)
    replica = desk.workspace.replica
    replica.set_meta("authcfg", authcfg["wrong"])
    with qtbot.waitSignal(desk.workspace.failed, timeout=PATIENCE):
        desk.workspace.synchronise(quietly=True)
    assert desk.part(SyncPart).item.words() == "Needs you"
    assert "password" in desk.dock.notice.words()
    dialog = AddressDialog(replica.path, team.served.url, authcfg["right"])
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE):
        dialog.use.click()
    assert hub_place(replica)[1] == authcfg["right"]
    with qtbot.waitSignal(desk.workspace.synced, timeout=PATIENCE):
        desk.workspace.synchronise()
