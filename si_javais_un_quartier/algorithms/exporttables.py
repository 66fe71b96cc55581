"""``quartier:exporttables``: the quarter's tables for a spreadsheet, another GIS, or everybody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from ..domain.ports import Transformer
    from ..report.tables import ExportTable
    from ..store.replica import Replica

REPLICA, LAYERS, PUBLIC_ONLY, LANGUAGE, OUTPUT = "REPLICA", "LAYERS", "PUBLIC_ONLY", "LANGUAGE", "OUTPUT"

_WITH_OWN_NAMES = frozenset({".gpkg", ".geojson"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportTables", text)


class ExportTablesAlgorithm(QuartierAlgorithm):
    """Chooses the tables, words the cells, writes the file that was asked for."""

    GROUP = "output"

    def name(self) -> str:
        """Its fixed name."""
        return "exporttables"

    def displayName(self) -> str:
        """Its name in the toolbox."""
        return _tr("Hand out tables")

    def shortHelpString(self) -> str:
        """What it does."""
        return _tr(
            "Writes the quarter's tables: a spreadsheet (.xlsx, with typed dates and numbers and a sheet that explains "
            "the columns), a folder of .csv, a GeoPackage (.gpkg, with the columns' own names, to be brought in "
            "again) or one layer as .geojson.\n\n"
            "Contacts and profiles never leave. “Only what is published” leaves out all that residents don't see, and "
            "gives the approximate place where the real one is not shown. No cell can be a formula."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(REPLICA, _tr("Working copy"), extension="gpkg"))
        layers = QgsProcessingParameterString(
            LAYERS, _tr("Tables, separated by commas (all, if empty): contribution, premises…"), optional=True
        )
        self.addParameter(layers)
        self.addParameter(QgsProcessingParameterBoolean(PUBLIC_ONLY, _tr("Only what is published"), False))
        language = QgsProcessingParameterString(
            LANGUAGE, _tr("Language of the headings (fr, en; QGIS's own if empty)"), optional=True
        )
        self.addParameter(language)
        kinds = _tr("Spreadsheet (*.xlsx);;Tables (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, _tr("File"), kinds))

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the tables."""
        from ..qgis_bridge.geocoding import CrsTransformer
        from ..report.tables import plan
        from ..store.replica import Replica

        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        public_only = self.parameterAsBoolean(parameters, PUBLIC_ONLY, context)
        named = self.parameterAsString(parameters, LAYERS, context).replace(";", ",").split(",")
        if output.suffix.lower() == ".geojson" and not "".join(named).strip():
            named = ["contribution"]
        tables = plan(named, public_only=public_only)
        language = self.parameterAsString(parameters, LANGUAGE, context)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            job = _Job(replica, tables, public_only, language, FeedbackProgress(feedback))
            transformer = CrsTransformer(QgsCoordinateReferenceSystem.fromEpsgId(replica.srid))
            written = job.write(output, transformer)
        if job.cut:
            feedback.pushWarning(_tr("Cells too long for a spreadsheet were cut: {count}.").format(count=job.cut))
        return {OUTPUT: str(written)}


class _Job:
    """One export: what to write and how it is worded."""

    def __init__(
        self,
        replica: Replica,
        tables: tuple[ExportTable, ...],
        public_only: bool,
        language: str,
        progress: FeedbackProgress,
    ) -> None:
        from ..qgis_bridge.headings import Headings

        self._replica, self._tables, self._public_only = replica, tables, public_only
        self._headings = Headings(language)
        self._progress = progress
        self.cut = 0

    def write(self, output: Path, transformer: Transformer) -> Path:
        """Write to *output*; returns where the tables really are."""
        from ..qgis_bridge import table_files

        kind = output.suffix.lower()
        sheets = list(self._sheets(worded=kind not in _WITH_OWN_NAMES))
        if kind == ".gpkg":
            table_files.write_geopackage(output, sheets, self._replica.srid, transformer)
        elif kind == ".geojson":
            self._refuse_several()
            table_files.write_geojson(output, sheets[0], transformer)
        elif kind == ".xlsx":
            sheets.append(self._headings.dictionary_sheet(self._tables))
            self.cut = table_files.write_workbook(output, sheets, self._headings.places(), transformer)
        else:
            output = output.with_suffix("") if kind == ".csv" else output
            sheets.append(self._headings.dictionary_sheet(self._tables))
            table_files.write_csv_tables(output, sheets, self._headings.places(), transformer)
        return output

    def _refuse_several(self) -> None:
        from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
        from ..report.tables import NotExportable

        if len(self._tables) > 1:
            text = QT_TRANSLATE_NOOP("Phrases", "A GeoJSON file holds one table. Name one, or choose a GeoPackage.")
            raise NotExportable(phrase(text))

    def _sheets(self, *, worded: bool) -> Any:
        from ..qgis_bridge.table_files import Sheet
        from ..report.tables import ExportRow, rows, wording

        words = wording(self._replica, self._headings.render, public_only=self._public_only)

        def read(table: ExportTable) -> Any:
            for number, row in enumerate(rows(self._replica, table, public_only=self._public_only)):
                if number % 1000 == 0:
                    self._progress.report(number, None, self._headings.table(table.name))
                cells = tuple(map(words.cell, table.columns, row.values))
                yield ExportRow(cells, row.place) if worded else row

        for table in self._tables:
            headings = tuple(self._headings.column(column.name) for column in table.columns)
            yield Sheet(table, self._headings.table(table.name), headings, read(table))
