"""QGIS reads a replica while it is written and is never wrong."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.records import Contribution, Place
from si_javais_un_quartier.qgis_bridge.saving import write_one_at_a_time
from si_javais_un_quartier.store import rows
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.sql import insert
from tests.patience import PATIENCE

READS = 1000
ROWS = 40
SAVES = 30

WRITER = """
import sys
from pathlib import Path
from si_javais_un_quartier.store.replica import Replica
with Replica.open(Path(sys.argv[1])) as replica:
    print("writing", flush=True)
    for turn in range(1, 1_000_000):
        with replica.transaction(applying=True) as connection:
            connection.execute("UPDATE contribution SET title = ?", (str(turn),))
            connection.execute("UPDATE contribution SET body = ?", (str(turn) * 200,))
"""


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "copie é.gpkg", crs=LAMBERT_93) as made:
        with made.transaction(applying=True) as connection:
            for number in range(ROWS):
                place = Place(808000 + number, 6480000)
                values = rows.row_values(Contribution(uuid=new_uuid(), title="0", body="0" * 200, geometry=place), 2154)
                connection.execute(insert("contribution", values), tuple(values.values()))
        yield made


@pytest.fixture
def writer(replica: Replica, repository: Path) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(replica.path)], stdout=subprocess.PIPE, text=True, cwd=repository
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "writing\n"
    yield child
    child.terminate()
    child.wait(PATIENCE)


def _layer(replica: Replica) -> QgsVectorLayer:
    return QgsVectorLayer(f"{replica.path}|layername=contribution|option:QGIS_FORCE_WAL=ON", "c", "ogr")


def _versions(layer: QgsVectorLayer) -> list[tuple[str, str]]:
    return [(feature["title"], feature["body"]) for feature in layer.getFeatures()]


@pytest.mark.slow
def test_no_read_is_torn(replica: Replica, writer: subprocess.Popen[str]) -> None:
    layer = _layer(replica)
    assert layer.isValid()
    seen: set[str] = set()
    for turn in range(READS):
        if turn % 100 == 99:
            layer = _layer(replica)
        found = _versions(layer)
        assert len(found) == ROWS, f"read {turn}"
        assert len(set(found)) == 1, f"read {turn} is torn: {sorted({title for title, _ in found})}"
        title, body = found[0]
        assert body == title * 200
        seen.add(title)
    assert writer.poll() is None, "the writer died"
    assert len(seen) > READS / 20, "the writer stood still: nothing was tested"
    assert replica.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_layers_leave_the_journal_alone(replica: Replica) -> None:
    for _ in range(3):
        layer = _layer(replica)
        assert layer.featureCount() == ROWS
        del layer
    assert replica.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_write_is_short_and_seen_at_the_next_read(replica: Replica) -> None:
    layer = _layer(replica)
    assert {title for title, _ in _versions(layer)} == {"0"}
    started = time.monotonic()
    with replica.patience(2 * PATIENCE), replica.transaction() as connection:
        connection.execute("UPDATE contribution SET title = '1'")
    assert time.monotonic() - started < PATIENCE  # nobody waited for the layer
    assert {title for title, _ in _versions(layer)} == {"1"}


def test_saves_and_writes_of_the_background_wait_for_each_other(replica: Replica, qapp: QApplication) -> None:
    layer, stop, turns = _layer(replica), threading.Event(), []

    def write() -> None:
        with replica.sibling() as own:
            while not stop.is_set():
                with own.transaction(applying=True) as connection:
                    connection.execute("UPDATE contribution SET body = body || '.'")
                turns.append(1)

    write_one_at_a_time(layer, replica.path)
    background = threading.Thread(target=write)
    background.start()
    try:
        for turn in range(SAVES):
            layer.startEditing()
            for feature in layer.getFeatures():
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), f"saved {turn}")
            assert layer.commitChanges(), (turn, layer.commitErrors())
            written = len(turns)
            while len(turns) == written and background.is_alive():
                qapp.processEvents()
    finally:
        stop.set()
        background.join(PATIENCE)
    assert len(turns) >= SAVES, "the writer stood still: nothing was tested"
    assert {title for title, _ in _versions(layer)} == {f"saved {SAVES - 1}"}
