"""What the algorithms of intake share: their parameters, the opening of input and replica, the telling of what came."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import QuartierError
from ..qgis_bridge.translation import render
from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from ..intake.mapping import FieldMapping
    from ..intake.outcome import ImportReport
    from ..qgis_bridge.feature_source import LayerSource
    from ..store.replica import Replica

INPUT, REPLICA, MAPPING, CRS, REJECTS = "INPUT", "REPLICA", "MAPPING", "CRS", "REJECTS"
IMPORTED, UPDATED, REJECTED = "IMPORTED", "UPDATED", "REJECTED"

#: Rejects told one by one in the log; the file has them all.
_TOLD = 50


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportAlgorithms", text)


class ImportAlgorithm(QuartierAlgorithm):
    """A subclass says its ``TARGET`` table, the ``SHAPE`` of its places, and how to ``bring_in`` a source."""

    GROUP = "intake"
    TARGET = ""
    SHAPE = "point"
    #: Names by which the wanted layer goes in a file of several.
    LAYER_NAMES: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._source: Any = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters that all imports have."""
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(INPUT, _tr("Layer, table or file to bring in"), vector))
        replica = QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg")
        self.addParameter(replica)
        mapping = QgsProcessingParameterString(MAPPING, _tr("Mapping (JSON, or the name of a preset)"), optional=True)
        mapping.setMultiLine(True)
        self.addParameter(mapping)
        title = _tr("Coordinate system, where the input does not say its own")
        self.addParameter(QgsProcessingParameterCrs(CRS, title, optional=True))
        self.add_own_parameters()
        rejects = QgsProcessingParameterFileDestination(
            REJECTS, _tr("Rows left out"), _tr("Tables (*.csv)"), optional=True, createByDefault=False
        )
        self.addParameter(rejects)
        for name, title in (
            (IMPORTED, _tr("Brought in")),
            (UPDATED, _tr("Found again and brought up to date")),
            (REJECTED, _tr("Left out")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def add_own_parameters(self) -> None:
        """Parameters of one import only."""

    def bring_in(self, replica: Replica, source: LayerSource, given: Given, progress: FeedbackProgress) -> ImportReport:
        """Do the import."""
        raise NotImplementedError

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A file that can't be read says why, instead of "incorrect value"."""
        path = as_file(parameters.get(INPUT))
        if path is not None:
            from ..qgis_bridge.outside_layers import checked_layer

            try:
                opened = checked_layer(path, self.LAYER_NAMES)
            except QuartierError as error:
                return False, render(error.phrase)
            parameters = {**parameters, INPUT: opened}  # QGIS itself can't read all that we can
        checked: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return checked

    def prepare_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take hold of a layer of the project on its own thread; files are opened where the work is done."""
        if as_file(parameters.get(INPUT)) is None:
            self._source = self.parameterAsSource(parameters, INPUT, context)
            if self._source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
            self._source.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Open both sides, bring the rows in, tell."""
        from ..store.replica import Replica

        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            given = Given(self, parameters, context, replica.srid)
            source = self.open_source(parameters, given)
            report = self.bring_in(replica, source, given, FeedbackProgress(feedback))
        self._tell(report, feedback)
        self._write_rejects(self.parameterAsFileOutput(parameters, REJECTS, context), report)
        outputs: dict[str, Any] = {
            IMPORTED: report.imported,
            UPDATED: report.updated + report.unchanged,
            REJECTED: len(report.rejects),
            **self.more_outputs(),
        }
        return outputs

    def more_outputs(self) -> dict[str, int]:
        """Numbers of one import only."""
        return {}

    def open_source(self, parameters: dict[str, Any], given: Given) -> LayerSource:
        """The input as the rooms below read it."""
        from ..qgis_bridge.feature_source import LayerSource
        from ..qgis_bridge.outside_layers import open_layer

        path = as_file(parameters.get(INPUT))
        layer = self._source if path is None else open_layer(path, self.LAYER_NAMES)
        return LayerSource(layer, given.quarter_crs, shape=self.SHAPE, given_crs=given.outside_crs)

    def _tell(self, report: ImportReport, feedback: QgsProcessingFeedback) -> None:
        for notice in report.notices:
            feedback.pushInfo(render(notice))
        for reject in report.rejects[:_TOLD]:
            line = _tr("Row {number} left out: {reason}.")
            feedback.pushWarning(line.format(number=reject.number, reason=render(reject.reason)))
        if len(report.rejects) > _TOLD:
            feedback.pushWarning(_tr("… and {count} more.").format(count=len(report.rejects) - _TOLD))
        line = _tr("Brought in: {imported}. Brought up to date: {updated}. Unchanged: {same}. Left out: {rejected}.")
        counts = {"imported": report.imported, "updated": report.updated, "same": report.unchanged}
        feedback.pushInfo(line.format(rejected=len(report.rejects), **counts))

    def _write_rejects(self, path: str, report: ImportReport) -> None:
        if path:
            from ..qgis_bridge.table_files import write_csv

            rows = [(reject.number, render(reject.reason)) for reject in report.rejects]
            write_csv(Path(path), (_tr("Row"), _tr("Reason")), rows)


class Given:
    """What was asked of an import, read from the parameters of Processing."""

    def __init__(
        self, algorithm: ImportAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, srid: int
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self.quarter_crs = QgsCoordinateReferenceSystem.fromEpsgId(srid)
        outside = algorithm.parameterAsCrs(parameters, CRS, context)
        self.outside_crs: QgsCoordinateReferenceSystem | None = outside if outside.isValid() else None

    def text(self, name: str) -> str:
        """A text parameter; empty when not given."""
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context) or "")

    def flag(self, name: str) -> bool:
        """A yes-or-no parameter."""
        return bool(self._algorithm.parameterAsBoolean(self._parameters, name, self._context))

    def number(self, name: str) -> int:
        """A whole number, or the index of a choice."""
        return int(self._algorithm.parameterAsInt(self._parameters, name, self._context))

    def file(self, name: str) -> str:
        """The path of a file parameter; empty when not given."""
        return str(self._algorithm.parameterAsFile(self._parameters, name, self._context) or "")

    def output(self, name: str) -> str:
        """The path of a file that is to be written; empty when not wanted."""
        return str(self._algorithm.parameterAsFileOutput(self._parameters, name, self._context) or "")

    def mapping(self, source: LayerSource, target: str) -> tuple[FieldMapping, LayerSource]:
        """The mapping asked for, and the source that also evaluates its expressions."""
        from ..intake.guessing import mapping_for

        mapping = mapping_for(self.text(MAPPING), source, target)
        return mapping, source.reading(mapping.expressions())


def as_file(value: object) -> str | None:
    """*value* if it names a local file (``path`` or ``path|layername=…``), as ``qgis_process`` hands it over."""
    if not isinstance(value, str):
        return None
    return value if Path(value.split("|", 1)[0]).is_file() else None
