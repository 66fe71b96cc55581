"""QGIS for a whole session, in English, on a settings folder of its own (pytest-qgis starts it)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QLocale


@pytest.fixture(scope="session", autouse=True)
def english() -> None:
    """Texts as the sources have them, whatever the machine speaks; a test of French installs its translator."""
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", "en_US")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def empty_project() -> Iterator[None]:
    """Each test begins and ends without layers."""
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()
