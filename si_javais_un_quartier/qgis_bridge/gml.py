"""GML that strangers write: read by OGR as data alone, without fetching the schemas it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QXmlStreamReader

#: For a layer's address: no schema from the web, no file of notes beside somebody's own.
OPTIONS = "|option:DOWNLOAD_SCHEMA=NO|option:WRITE_GFS=NO"
_OFFLINE = {"GML_DOWNLOAD_WFS_SCHEMA": "NO"}
#: Numbers stay as they are written: of a key, "007" isn't 7.
_AS_WRITTEN = {**_OFFLINE, "GML_FIELDTYPES": "ALWAYS_STRING"}
_MEMBERS = frozenset({"featureMember", "featureMembers", "member"})


def is_gml(path: Path) -> bool:
    """Whether OGR may take it for GML."""
    return path.suffix.lower() in {".gml", ".xml"}


@contextmanager
def offline() -> Iterator[None]:
    """Whatever this thread opens here, OGR asks nobody for a schema."""
    with _set(_OFFLINE):
        yield


@contextmanager
def as_written() -> Iterator[None]:
    """The same, and all values are texts."""
    with _set(_AS_WRITTEN):
        yield


@contextmanager
def _set(options: Mapping[str, str]) -> Iterator[None]:
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def rows(body: bytes) -> tuple[int, str] | None:
    """How many features an answer holds, and the words of the first; None for what is no collection of features.

    A document type is refused: nothing of it is expanded.
    """
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        return None
    reader, found, root, within = QXmlStreamReader(body), [], "", False
    while not reader.atEnd():
        reader.readNext()
        name = str(reader.name())
        if reader.isEndElement() and name in _MEMBERS:
            within = False
        elif reader.isStartElement() and within:
            found.append(reader.readElementText(QXmlStreamReader.ReadElementTextBehaviour.IncludeChildElements))
        elif reader.isStartElement():
            root, within = root or name, name in _MEMBERS
    if root != "FeatureCollection" or reader.hasError():
        return None
    return len(found), " ".join(found[0].split()) if found else ""
