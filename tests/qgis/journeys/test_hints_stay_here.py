"""Where to meet somebody again is in no file that leaves this computer, whoever asks for it, and in no log."""

from __future__ import annotations

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.algorithms.exporttables import ExportTablesAlgorithm
from si_javais_un_quartier.algorithms.fieldproject import FieldProjectAlgorithm
from si_javais_un_quartier.algorithms.publish import PublishAlgorithm
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Contribution, Member
from si_javais_un_quartier.domain.vocabulary import Visibility
from si_javais_un_quartier.gui.encounters.sheet_presenter import SheetPresenter
from si_javais_un_quartier.qgis_bridge.syncing import copy_hub, synchronise_copy
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.hubs.making import create_hub
from tests.qgis.conftest import Run
from tests.qgis.gui.encounter_bench import RememberingSheet, Working, at_the_market
from tests.qgis.gui.quarter_bench import KARIM

SECRET = b"motsecret"


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    path = tmp_path / "partage" / "base.gpkg"
    path.parent.mkdir()
    create_hub(path, name="Tarentaize", crs=LAMBERT_93, administrator="Nadia")
    return path


@pytest.fixture
def replica(hub: Path, tmp_path: Path) -> Iterator[Replica]:
    """A working copy with an encounter of three people, each with a hint, shared and made public."""
    path = copy_hub(str(hub), tmp_path / "copie" / "quartier.gpkg", "Nadia", SystemClock(), Silent())
    with Replica.open(path) as opened:
        karim = Member(uuid=KARIM, display_name="Karim", roles='["mediator"]')
        acts.perform(opened, Act(phrase("x"), (Insert(karim),)), None, SystemClock())
        presenter = SheetPresenter(RememberingSheet(), Working(opened, clock=SystemClock()))
        at_the_market(presenter)
        assert presenter.finish() is not None
        shown = (("visibility", Visibility.PUBLISHED),)
        posts = Catalogue(opened).all(Contribution)
        acts.perform(
            opened, Act(phrase("x"), tuple(Update(Contribution, it.uuid, shown) for it in posts)), None, SystemClock()
        )
        at_the_market(presenter)  # another sheet, which isn't finished
        presenter.change_word(verbatim=new_uuid())
        yield opened


def files_with_hints(folder: Path) -> list[str]:
    """The files below *folder* that hold it, packed ones unpacked."""
    found = []
    for path in (it for it in folder.rglob("*") if it.is_file()):
        contents = [path.read_bytes()]
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                contents += [packed.read(name) for name in packed.namelist()]
        if any(SECRET in content for content in contents):
            found.append(path.name)
    return found


def test_no_file_that_leaves_holds_it(
    replica: Replica, hub: Path, run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    out = tmp_path / "dehors"
    out.mkdir()
    assert files_with_hints(replica.path.parent)
    synchronise_copy(replica.path, SystemClock(), Silent())
    for name in ("tables.xlsx", "tables", "tables.gpkg", "tables.geojson"):
        run(ExportTablesAlgorithm(), OUTPUT=str(out / name))
    run(PublishAlgorithm(), FOLDER=str(out / "carte"))
    run(FieldProjectAlgorithm(), FOLDER=str(out / "telephone"))
    assert len(list(out.rglob("*"))) > 10
    assert any(b"Parole 0 0" in path.read_bytes() for path in out.rglob("*") if path.is_file())
    assert files_with_hints(out) == []
    assert files_with_hints(hub.parent) == []
    assert SECRET.decode() not in caplog.text
