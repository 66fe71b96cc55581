"""``quartier:exporttables``: the quarter's tables for a spreadsheet, another GIS, or everybody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from .base import FeedbackProgress, QuartierAlgorithm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..domain.context_columns import ContextColumn
    from ..domain.ports import Transformer
    from ..domain.records import Premises
    from ..qgis_bridge.layer_sheets import OutsideSheet
    from ..qgis_bridge.table_files import Sheet
    from ..report.tables import ExportTable
    from ..store.replica import Replica

REPLICA, TABLES, LAYERS, PUBLIC_ONLY = "REPLICA", "TABLES", "LAYERS", "PUBLIC_ONLY"
LANGUAGE, OUTPUT = "LANGUAGE", "OUTPUT"

_NOT_PUBLIC = phrase(
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Layers of your own can’t be handed out with “Only what is published”: nobody can tell what in them is public. "
        "Leave them out, or hand out everything.",
    )
)
_SILENT = QT_TRANSLATE_NOOP("Phrases", "“{title}” can't be read now: its column stays empty.")
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
        tables = QgsProcessingParameterString(
            TABLES, _tr("Tables, separated by commas (all, if empty): contribution, premises…"), optional=True
        )
        self.addParameter(tables)
        layers = QgsProcessingParameterMultipleLayers(
            LAYERS, _tr("Other layers to add, such as results of an analysis"), Qgis.ProcessingSourceType.Vector
        )
        layers.setFlags(layers.flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(layers)
        self.addParameter(QgsProcessingParameterBoolean(PUBLIC_ONLY, _tr("Only what is published"), False))
        language = QgsProcessingParameterString(
            LANGUAGE, _tr("Language of the headings (fr, en; QGIS's own if empty)"), optional=True
        )
        self.addParameter(language)
        kinds = _tr("Spreadsheet (*.xlsx);;Tables (*.csv);;GeoPackage (*.gpkg);;GeoJSON (*.geojson)")
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, _tr("File"), kinds))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """``LAYERS`` may name tables of the quarter too, which QGIS would take for layers it can't find."""
        checked = {name: value for name, value in parameters.items() if name != LAYERS}
        fine, why = super().checkParameterValues(checked, context)
        return fine, why

    def prepare_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the layers, which belong to the thread that called."""
        from ..qgis_bridge.layer_sheets import open_layers

        self._tables, others = _told_apart(parameters.get(LAYERS))
        self._tables += self.parameterAsString(parameters, TABLES, context).replace(";", ",").split(",")
        self._layers = open_layers(others, context)

    def run_with(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the tables."""
        from ..domain.context_columns import column_names
        from ..qgis_bridge.geocoding import CrsTransformer
        from ..qgis_bridge.translation import render
        from ..report.tables import NotExportable, plan
        from ..store.catalogue import Catalogue
        from ..store.replica import Replica

        output = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        public_only = self.parameterAsBoolean(parameters, PUBLIC_ONLY, context)
        named = self._tables
        if public_only and self._layers:
            raise NotExportable(_NOT_PUBLIC)
        if output.suffix.lower() == ".geojson" and not "".join(named).strip():
            named = ["contribution"]
        language = self.parameterAsString(parameters, LANGUAGE, context)
        with Replica.open(Path(self.parameterAsFile(parameters, REPLICA, context))) as replica:
            columns = Catalogue(replica).settings().context_columns
            tables = plan(named, public_only=public_only, added=column_names(columns))
            job = _Job(replica, tables, public_only, language, FeedbackProgress(feedback), self._layers)
            transformer = CrsTransformer(QgsCoordinateReferenceSystem.fromEpsgId(replica.srid))
            written = job.write(output, transformer)
        for column in job.silent:
            feedback.pushWarning(render(phrase(_SILENT, title=column.title)))
        if job.cut:
            feedback.pushWarning(_tr("Cells too long for a spreadsheet were cut: {count}.").format(count=job.cut))
        return {OUTPUT: str(written)}


def _told_apart(given: Any) -> tuple[list[str], list[Any]]:
    """The tables of the quarter among what ``LAYERS`` holds, and the rest."""
    from ..report.tables import table_names

    several = given if isinstance(given, (list, tuple)) else [given]
    items = [part for it in several for part in (it.split(";") if isinstance(it, str) and ";" in it else [it])]
    parts = [part for it in items for part in (_names_in(it) if isinstance(it, str) else [it])]
    known = table_names()
    return [it for it in parts if it in known], [it for it in parts if it not in known and it not in {None, ""}]


def _names_in(text: str) -> list[str]:
    """Names separated by commas; a comma in a file's name separates nothing."""
    from ..report.tables import table_names

    parts = [part.strip() for part in text.split(",")]
    return parts if all(part in table_names() for part in parts) else [text.strip()]


class _Job:
    """One export: what to write and how it is worded."""

    def __init__(
        self,
        replica: Replica,
        tables: tuple[ExportTable, ...],
        public_only: bool,
        language: str,
        progress: FeedbackProgress,
        layers: Sequence[OutsideSheet] = (),
    ) -> None:
        from ..qgis_bridge.headings import Headings

        self._replica, self._tables, self._public_only = replica, tables, public_only
        self._headings = Headings(language)
        self._progress, self._layers = progress, layers
        self.cut = 0
        self.silent: tuple[ContextColumn, ...] = ()

    def write(self, output: Path, transformer: Transformer) -> Path:
        """Write to *output*; returns where the tables really are."""
        from ..qgis_bridge import table_files
        from ..qgis_bridge.layer_sheets import append_to_geopackage
        from ..qgis_bridge.whole_files import replacing

        kind = output.suffix.lower()
        sheets = list(self._sheets(worded=kind not in _WITH_OWN_NAMES))
        if kind == ".gpkg":
            with replacing(output) as part:
                table_files.write_geopackage(part, sheets, self._replica.srid, transformer)
                append_to_geopackage(part, self._layers)
        elif kind == ".geojson":
            self._refuse_several()
            table_files.write_geojson(output, sheets[0], transformer)
        elif kind == ".xlsx":
            sheets += self._other_sheets()
            self.cut = table_files.write_workbook(output, sheets, self._headings.places(), transformer)
        else:
            output = output.with_suffix("") if kind == ".csv" else output
            sheets += self._other_sheets()
            table_files.write_csv_tables(output, sheets, self._headings.places(), transformer)
        return output

    def _other_sheets(self) -> list[Sheet]:
        """The layers, and what all columns mean."""
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._replica.srid)
        explained = (*self._tables, *(layer.table for layer in self._layers))
        return [*(layer.sheet(crs) for layer in self._layers), self._headings.dictionary_sheet(explained)]

    def _refuse_several(self) -> None:
        from ..report.tables import NotExportable

        if len(self._tables) + len(self._layers) > 1:
            text = QT_TRANSLATE_NOOP("Phrases", "A GeoJSON file holds one table. Name one, or choose a GeoPackage.")
            raise NotExportable(phrase(text))

    def _context(self, columns: Sequence[ContextColumn]) -> Mapping[str, Mapping[str, str]]:
        """What the layers that add columns say of the premises."""
        from ..domain.records import Premises
        from ..qgis_bridge.context_sheets import said_of
        from ..store.catalogue import Catalogue

        premises = Catalogue(self._replica).all(Premises)
        found, self.silent = said_of(premises, columns, self._replica.srid, self._headings.render)
        return found

    def _sheets(self, *, worded: bool) -> Any:
        from ..domain.context_columns import column_names
        from ..domain.instants import SystemClock
        from ..domain.phrases import Phrase
        from ..qgis_bridge.table_files import Sheet
        from ..report.premises_columns import rule_cells, ruled
        from ..report.tables import ExportRow, rows, wording

        called = (self._headings.column, self._headings.table)
        words = wording(self._replica, self._headings.render, public_only=self._public_only, called=called)

        rule = ruled(words.settings.town_rules, SystemClock().today())
        columns = words.settings.context_columns
        names = column_names(columns)
        titles = {name: column.title for name, column in zip(names, columns)}
        asked = any(table.name == "premises" for table in self._tables) and not self._public_only
        context = self._context(columns) if asked else {}

        def more(it: Premises) -> dict[str, object]:
            said = context.get(it.uuid, {})
            return {**rule_cells(rule(it)), **{name: said.get(titles[name]) for name in names}}

        def read(table: ExportTable) -> Any:
            computed = more if table.name == "premises" else None
            found = rows(self._replica, table, public_only=self._public_only, computed=computed)
            for number, row in enumerate(found):
                if number % 1000 == 0:
                    self._progress.report(number, None, self._headings.table(table.name))
                if worded:
                    yield ExportRow(words.row(table, row.values), row.place)
                else:
                    kept = (words.render(it) if isinstance(it, Phrase) else it for it in row.values)
                    yield ExportRow(tuple(kept), row.place)

        for table in self._tables:
            headings = tuple(titles.get(column.name) or self._headings.column(column.name) for column in table.columns)
            yield Sheet(table, self._headings.table(table.name), headings, read(table))
