"""A working copy with ten contributions, and the presenter of the page over it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.gui.contributions.presenter import ContributionsPresenter
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.quarter_bench import NADIA, Bench, Clock, RememberingView, quarter


@pytest.fixture(scope="session")
def filled_copy(tmp_path_factory: pytest.TempPathFactory, empty_copy: Path) -> Path:
    """The working copy that each test gets its own copy of."""
    path = tmp_path_factory.mktemp("filled") / "quartier.gpkg"
    shutil.copyfile(empty_copy, path)
    with Replica.open(path) as replica:
        acts.perform(replica, Act(phrase("x"), tuple(quarter())), NADIA, Clock())
        replica.set_meta("member_uuid", NADIA)
    return path


@pytest.fixture
def copy_path(filled_copy: Path, tmp_path: Path) -> Path:
    """A filled working copy, closed; its folder has a space and an accent, as people's have."""
    folder = tmp_path / "mes données"
    folder.mkdir()
    return Path(shutil.copyfile(filled_copy, folder / "quartier.gpkg"))


@pytest.fixture
def bench(copy_path: Path) -> Iterator[Bench]:
    """The working copy, open, with Nadia at the desk."""
    with Replica.open(copy_path) as replica:
        yield Bench(replica)


@pytest.fixture
def view() -> RememberingView:
    """What the presenter speaks to."""
    return RememberingView()


@pytest.fixture
def presenter(bench: Bench, view: RememberingView) -> ContributionsPresenter:
    """A presenter that has opened the quarter."""
    bench.presenter = ContributionsPresenter(view, bench, bench.background)
    bench.presenter.begin()
    return bench.presenter
