"""``quartier:fieldproject``: the quarter for QField, with the same layers and forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import QuartierAlgorithm

REPLICA, FOLDER = "REPLICA", "FOLDER"


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldProject", text)


class FieldProjectAlgorithm(QuartierAlgorithm):
    """Writes a project and a copy of the working copy beside it."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "fieldproject"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Prepare a project for QField")

    def flags(self) -> Any:
        """Layers of a project are made on the thread that shows them."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes a folder to copy onto a telephone or tablet: a QGIS project with the quarter’s layers and forms, "
            "and a copy of the data beside it. In QField contributions, encounters, people and premises are noted with "
            "the same forms, and photos are taken.\n\n"
            "To bring the work home: copy the whole folder back, its photos too, open its .gpkg with “Open a quarter…” "
            "and synchronise. Photos come in without the place they were taken at, those of people only where they "
            "agreed. "
            "Where to meet people again, unfinished sheets and your searches stay on this computer."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, _tr("Folder for the telephone")))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write project and copy."""
        from ..qgis_bridge.field_project import export_project

        folder = Path(self.parameterAsString(parameters, FOLDER, context))
        project = export_project(Path(self.parameterAsFile(parameters, REPLICA, context)), folder)
        feedback.pushInfo(_tr("Written: {name}").format(name=str(project)))
        return {FOLDER: str(folder)}
