"""The provider, registered for the session as QGIS would."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from si_javais_un_quartier.algorithms.provider import QuartierProvider


class Listener(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.said: list[str] = []

    def pushWarning(self, warning: str) -> None:  # noqa: N802 (the name QGIS calls)
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:  # noqa: N802 (the name QGIS calls)
        self.said.append(info)


@pytest.fixture(scope="session")
def provider(qgis_processing: None) -> Iterator[QuartierProvider]:
    """The provider ``quartier``."""
    made = QuartierProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def listener() -> Listener:
    """The feedback of the run."""
    return Listener()


@pytest.fixture
def run(provider: QuartierProvider, listener: Listener) -> Iterator[Callable[..., dict[str, Any]]]:
    """Runs one of our algorithms by name, and gives its outputs."""
    from qgis import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())

    def run_one(name: str, **parameters: Any) -> dict[str, Any]:
        return processing.run("quartier:" + name, parameters, context=context, feedback=listener)

    run_one.context = context
    yield run_one
    context.temporaryLayerStore().removeAllMapLayers()  # they must not outlive QGIS
