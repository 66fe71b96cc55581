"""Opening files that people hand over: as data only, with a clear word when that can't be done."""

from __future__ import annotations

import codecs
import gzip
import re
import tempfile
import zlib
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsFeature, QgsField, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .databases import copy_of, is_database, is_write_ahead, refuse_computed, tables_in
from .gml import OPTIONS as GML_OPTIONS
from .gml import is_gml, offline
from .overpass import is_overpass, overpass_layer
from .unpacking import is_packed, unpack

#: Beginnings of files that would make the reader open other files or addresses.
_LEADING_ELSEWHERE = (b"<OGRVRT", b"<VRTDataset", b"<OGRWFS", b"<GDAL_WMS", b"<WFS_")
_BEGINNING = 4096
_WEB_PAGE = (b"<!doctype html", b"<html")
_TEXT_TABLES = frozenset({".csv", ".tsv", ".txt"})
#: A text of more than this takes long to read whole; packed, it is an eighth or less
_LARGE, _LARGE_PACKED = 1 << 20, 1 << 17
_COLLECTION = re.compile(rb'\s*\{\s*"type"\s*:\s*"FeatureCollection"')
#: Packed in ways that QGIS doesn't read; of such a name it even takes the end for its own
_UNREAD_PACKING = frozenset({".bz2", ".xz", ".7z", ".rar"})
_SPREADSHEETS = frozenset({".xlsx", ".ods"})
#: What spreadsheets on French Windows write where they don't write UTF-8.
_WINDOWS = "windows-1252"


def open_layer(text: str, wanted: tuple[str, ...] = ()) -> QgsVectorLayer:
    """The layer of the local file *text* (a path, or ``path|layername=…``), without the file's own styles and forms.

    A file packed with gzip is unpacked first; a database in write-ahead mode is copied, since QGIS would end that mode.
    A file with several layers gives the one whose name is among *wanted*. All cells of a CSV file stay text, so that
    numbers keep their leading zeros. Raises ``IntakeError``.
    """
    name, bar, choices = text.partition("|")
    given = Path(name)
    if given.suffix.lower() in _UNREAD_PACKING and given.is_file():
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "“{name}” is packed in a way that can't be read here: unpack it first, then open what is inside (of a "
            "sheet of the cadastre in EDIGEO, the file that ends in .THF). Nothing was imported.",
        )
        raise IntakeError(phrase(text, name=given.name))
    packed = is_packed(given)
    if packed or is_write_ahead(given):
        folder = tempfile.TemporaryDirectory(prefix="quartier-")
        own = str(unpack(given, folder)) if packed else "".join((str(copy_of(given, folder)), bar, choices))
        layer = open_layer(own, wanted)
        layer.copied_in = folder  # it goes with the layer
        return layer
    parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
    path = Path(str(parts.get("path") or text))
    refuse_unreadable(path)
    if is_overpass(path):
        return overpass_layer(path)
    named = str(parts.get("layerName") or "")
    alone = not named and holds_one_layer(path)
    names = (path.stem,) if alone else layer_names(path)
    layer_name = named or _choose(path, names, wanted)
    refuse_computed(path, layer_name)
    uri = str(path) if alone else "|layername=".join((str(path), layer_name))
    if path.suffix.lower() in _TEXT_TABLES:
        uri += "|option:AUTODETECT_TYPE=NO"
    if is_gml(path):
        uri += GML_OPTIONS
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    options.skipCrsValidation = True
    options.forceReadOnly = True  # opened for writing, an older GeoPackage gets its triggers mended: it isn't ours
    layer = QgsVectorLayer(uri, path.stem if len(names) == 1 else " ".join((path.stem, layer_name)), "ogr", options)
    if not layer.isValid():
        raise IntakeError(_unreadable(path))
    if path.suffix.lower() in _TEXT_TABLES and not _is_utf_8(path):
        layer.setProviderEncoding(_WINDOWS)
    return _with_headings(layer) if path.suffix.lower() in _SPREADSHEETS else layer


def checked_layer(text: str, wanted: tuple[str, ...] = ()) -> QgsVectorLayer:
    """What :func:`open_layer` gives, to know whether it can be opened; for a large text of one layer an empty stand-in.

    Such a text is read whole to be opened, and will be for the import itself, which then says what is wrong with it.
    """
    path = Path(text)
    if (
        path.is_file()
        and path.stat().st_size > (_LARGE_PACKED if is_packed(path) else _LARGE)
        and holds_one_layer(path)
    ):
        refuse_unreadable(path)
        return QgsVectorLayer("Polygon?crs=EPSG:4326", path.stem, "memory")
    return open_layer(text, wanted)


def holds_one_layer(path: Path) -> bool:
    """Whether a file is known to hold one layer, so that its name, which takes reading all of it, needn't be asked for.

    It is GeoJSON, packed or not.
    """
    packed = is_packed(path)
    suffix = Path(path.stem if packed else path.name).suffix.lower()
    if suffix != ".json":
        return suffix == ".geojson"
    try:
        with gzip.open(path) if packed else path.open("rb") as file:
            return _COLLECTION.match(file.read(_BEGINNING)) is not None
    except (EOFError, gzip.BadGzipFile, zlib.error):
        return False  # what is wrong with it is said when it is opened


def refuse_unreadable(path: Path) -> None:
    """Raises ``IntakeError`` for what is no local file, points elsewhere or is known not to be a table."""
    if not path.is_file():
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP("Phrases", "There is no file “{name}”. It may have been moved or renamed."),
                name=path.name,
            )
        )
    with path.open("rb") as file:
        start = file.read(_BEGINNING)
    if not start.strip():
        raise IntakeError(
            phrase(QT_TRANSLATE_NOOP("Phrases", "“{name}” is empty. Nothing was imported."), name=path.name)
        )
    if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower().startswith(_WEB_PAGE):
        text = QT_TRANSLATE_NOOP(
            "Phrases",
            "“{name}” is a web page, not data: the download asked for a password or went wrong. Download it again. "
            "Nothing was imported.",
        )
        raise IntakeError(phrase(text, name=path.name))
    if any(word in start for word in _LEADING_ELSEWHERE):
        text = QT_TRANSLATE_NOOP("Phrases", "“{name}” only points to other files or addresses; open those instead.")
        raise IntakeError(phrase(text, name=path.name))
    if (b"<osm" in start and b"<note" in start) or b"<osm-notes" in start:
        text = QT_TRANSLATE_NOOP("Phrases", "“{name}” holds OpenStreetMap notes, which can't be imported as a table.")
        raise IntakeError(phrase(text, name=path.name))


def _is_utf_8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            for part in iter(lambda: file.read(1 << 20), b""):
                decoder.decode(part)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _with_headings(layer: QgsVectorLayer) -> QgsVectorLayer:
    """*layer*, or where the reader took the headings of a sheet full of texts for a row, its rows below them."""
    names = layer.fields().names()
    if names != ["".join(("Field", str(number))) for number in range(1, len(names) + 1)]:
        return layer
    rows = [feature.attributes() for feature in layer.getFeatures()]
    headings = [value for value in rows[0] if isinstance(value, str) and value.strip()] if rows else []
    if not headings or len(headings) < len(names) or len(set(headings)) < len(names):
        return layer
    table = QgsVectorLayer("None", layer.name(), "memory")
    table.dataProvider().addAttributes([QgsField(heading, QMetaType.Type.QString) for heading in headings])
    table.updateFields()
    below = []
    for row in rows[1:]:
        feature = QgsFeature(table.fields())
        feature.setAttributes(row)
        below.append(feature)
    table.dataProvider().addFeatures(below)
    return table


def layer_names(path: Path) -> tuple[str, ...]:
    """The names of the layers and tables in a file; none if it can't be opened."""
    if path.is_file() and is_overpass(path):
        return (path.stem,)
    state = path.stat() if path.exists() else None
    return _names_in(str(path), *((state.st_mtime_ns, state.st_size) if state is not None else (0, 0)))


@lru_cache(maxsize=16)
def _names_in(path: str, changed_at: int, size: int) -> tuple[str, ...]:
    """The same, asked once: of a large text, the answer takes reading all of it."""
    if Path(path).is_file() and is_database(Path(path)):
        return tables_in(Path(path))
    with offline():
        layers = QgsProviderRegistry.instance().querySublayers(path)
    return tuple(dict.fromkeys(layer.name() for layer in layers if layer.name()))


def _choose(path: Path, names: tuple[str, ...], wanted: tuple[str, ...]) -> str:
    if not names:
        raise IntakeError(_unreadable(path))
    if len(names) == 1:
        return names[0]
    by_fold = {name.casefold(): name for name in names}
    for word in wanted:
        if word in by_fold:
            return by_fold[word]
    text = QT_TRANSLATE_NOOP(
        "Phrases", "“{name}” holds several layers. Say which, as {name}|layername=…, among: {layers}."
    )
    raise IntakeError(phrase(text, name=path.name, layers=", ".join(names)))


def _unreadable(path: Path) -> Phrase:
    text = QT_TRANSLATE_NOOP("Phrases", "“{name}” holds no layer or table that can be read here. Nothing was imported.")
    return phrase(text, name=path.name)
