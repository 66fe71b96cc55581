"""QGIS for a whole session, in English, on a settings folder of its own (pytest-qgis starts it).

And a replica of an empty quarter, with a way to run algorithms on it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from tests.patience import PatientBot

Run = Callable[..., dict[str, Any]]


class Heard(QgsProcessingFeedback):
    """Feedback that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.lines.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.lines.append(error)


@pytest.fixture(scope="session", autouse=True)
def english() -> None:
    """Texts as the sources have them, whatever the machine speaks; a test of French installs its translator."""
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", "en_US")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """pytest-qt's, but patient."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def empty_project() -> Iterator[None]:
    """Each test begins and ends without layers."""
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def empty_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty working copy, made once and copied for each test: making one takes longer than many a test."""
    path = tmp_path_factory.mktemp("empty") / "quartier.gpkg"
    Replica.create(path, crs=LAMBERT_93).close()
    return path


@pytest.fixture
def replica(empty_copy: Path, tmp_path: Path) -> Iterator[Replica]:
    path = tmp_path / "copie de travail é.gpkg"
    shutil.copyfile(empty_copy, path)
    with Replica.open(path) as opened:
        yield opened


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def run(replica: Replica, heard: Heard) -> Run:
    """Runs an algorithm on the replica; fails with what it said if it didn't work."""

    def run_it(algorithm: QgsProcessingAlgorithm, **parameters: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        context.setFeedback(heard)
        parameters = {"REPLICA": str(replica.path), **parameters}
        made = algorithm.create()
        fine, why = made.checkParameterValues(parameters, context)
        if not fine:
            raise ValueError(why)
        results, worked = made.run(parameters, context, heard)
        if not worked:
            raise ValueError("\n".join(heard.lines))
        return results

    return run_it
