"""What tables and columns are called in an exported file, in a language that need not be QGIS's own."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QTranslator

from ..domain.phrases import CONTEXT, QT_TRANSLATE_NOOP, Phrase, phrase
from ..report.tables import TEXT, ExportColumn, ExportRow, ExportTable, dictionary
from .columns import COLUMN_LABELS, TABLE_LABELS
from .resources import translation_folders
from .table_files import Sheet
from .translation import user_locale

_PLACES = (
    QT_TRANSLATE_NOOP("Columns", "x (quarter's coordinate system)"),
    QT_TRANSLATE_NOOP("Columns", "y (quarter's coordinate system)"),
    QT_TRANSLATE_NOOP("Columns", "Longitude (WGS 84)"),
    QT_TRANSLATE_NOOP("Columns", "Latitude (WGS 84)"),
)
#: Bookkeeping, which no form shows and a table does.
_BOOKKEEPING = {
    "uuid": QT_TRANSLATE_NOOP("Columns", "Identifier"),
    "created_at": QT_TRANSLATE_NOOP("Columns", "Written on (UTC)"),
    "updated_at": QT_TRANSLATE_NOOP("Columns", "Last changed on (UTC)"),
    "updated_by": QT_TRANSLATE_NOOP("Columns", "Last changed by"),
    "public_x": QT_TRANSLATE_NOOP("Columns", "x of the approximate place"),
    "public_y": QT_TRANSLATE_NOOP("Columns", "y of the approximate place"),
    "reply_to": QT_TRANSLATE_NOOP("Columns", "In reply to"),
    "merged_into": QT_TRANSLATE_NOOP("Columns", "Merged into"),
    "table_name": QT_TRANSLATE_NOOP("Columns", "Table"),
    "row_uuid": QT_TRANSLATE_NOOP("Columns", "Row"),
}
_DICTIONARY = phrase(QT_TRANSLATE_NOOP("Phrases", "What the columns mean"))
_DICTIONARY_HEADINGS = (
    phrase(QT_TRANSLATE_NOOP("Phrases", "Table")),
    phrase(QT_TRANSLATE_NOOP("Phrases", "Column")),
    phrase(QT_TRANSLATE_NOOP("Phrases", "Name in the data")),
    phrase(QT_TRANSLATE_NOOP("Phrases", "Holds")),
)


class Headings:
    """Words in *language* (``fr``, ``en``; empty: QGIS's own)."""

    def __init__(self, language: str) -> None:
        self._translator = _translator(language.strip() or user_locale())

    def render(self, it: Phrase) -> str:
        """A phrase of a cell, with the phrases in it."""
        values = {name: self.render(value) if isinstance(value, Phrase) else value for name, value in it.values}
        text = self._translated(CONTEXT, it.text, it.count)
        return text.format(**values) if values else text

    def column(self, name: str) -> str:
        """A column's heading."""
        text = COLUMN_LABELS.get(name) or _BOOKKEEPING.get(name)
        return self._translated("Columns", text) if text else name

    def table(self, name: str) -> str:
        """A table's title; a layer's own name."""
        text = TABLE_LABELS.get(name)
        return self._translated("Tables", text) if text else name

    def places(self) -> tuple[str, ...]:
        """The headings of x, y, longitude and latitude."""
        return tuple(self._translated("Columns", text) for text in _PLACES)

    def dictionary_sheet(self, tables: Iterable[ExportTable]) -> Sheet:
        """The sheet that explains all columns."""
        rows = tuple(
            ExportRow((self.table(table), self.column(column), column, self.render(kind)), None)
            for table, column, kind in dictionary(tables)
        )
        columns = tuple(ExportColumn(name, TEXT) for name in ("table", "heading", "column", "kind"))
        headings = tuple(map(self.render, _DICTIONARY_HEADINGS))
        return Sheet(ExportTable("dictionary", columns, geometry=False), self.render(_DICTIONARY), headings, rows)

    def _translated(self, context: str, text: str, count: int | None = None) -> str:
        plural = count if count is not None and "%n" in text else -1
        # as bytes: PyQt takes a str for ASCII here, and some of our words hold more
        found = self._translator.translate(context.encode(), text.encode(), None, plural) if self._translator else ""
        return (found or text).replace("%n", str(plural)) if plural >= 0 else found or text


def _translator(locale: str) -> QTranslator | None:
    """The plugin's own translation for *locale*, installed or not; None where there is none (English)."""
    for folder in translation_folders():
        for name in (locale, locale.partition("_")[0]):
            translator = QTranslator()
            path = folder / ("si_javais_un_quartier_" + name + ".qm")
            if path.is_file() and translator.load(str(path)):
                return translator
    return None
