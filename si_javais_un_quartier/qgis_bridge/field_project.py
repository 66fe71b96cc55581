"""The working copy as a project for QField: a copy of the file, and our layers, styles and forms in a project by it.

The copy is a working copy of its own: the triggers in it notice what QField changes, and it comes home through the
ordinary opening and synchronisation (``field_return`` then takes in what bare forms leave undone, and the photos). It
holds what is shared and nothing else: no hints, no unfinished sheets, no searches, no undo, and of photos the small
ones. It isn't in WAL: QField opens it without our connection.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from pathlib import Path

from qgis.core import Qgis, QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsReferencedRectangle, QgsVectorLayer

from ..domain.errors import NotAllowed
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.settings import QuarterSettings
from ..store.catalogue import Catalogue
from ..store.fieldwork import PHOTOS, prepare
from ..store.replica import Replica
from ..store.sql import join
from . import layers
from .field_forms import set_up_field_forms

#: What a person's own desk holds, beside what is shared.
OWN = ("local_contact_hint", "local_view", "local_undo", "local_read", "local_import", "local_check")

_THERE = QT_TRANSLATE_NOOP(
    "Phrases", "There is a file “{name}” in this folder already. Nothing was written; choose an empty folder."
)
_UNWRITTEN = QT_TRANSLATE_NOOP("Phrases", "The project can’t be written into “{folder}”: choose another folder.")
_FULL_PHOTOS = join(
    "DELETE FROM photo_piece WHERE variant <> 'thumb' AND uuid NOT IN",
    "(SELECT row_uuid FROM local_base WHERE table_name = 'photo_piece')",
)


def export_project(replica: Path, folder: Path, name: str = "quartier") -> Path:
    """Write ``<name>.gpkg`` and ``<name>.qgz`` into *folder*; returns the project's path.

    Raises NotAllowed where one of them is there already or can't be written, and what ``Replica.open`` raises; nothing
    is then left.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copy, project = folder / (name + ".gpkg"), folder / (name + ".qgz")
    for path in (copy, project):
        if path.exists():
            raise NotAllowed(phrase(_THERE, name=path.name))
    try:
        _copy(replica, copy)
        _write_project(copy, project)
        _settle(copy)
    except BaseException:
        for path in (copy, project, *_beside(copy)):
            path.unlink(missing_ok=True)
        raise
    return project


def _copy(replica: Path, copy: Path) -> None:
    """A whole copy whatever else reads or writes the file meanwhile, without what is this desk's own."""
    with Replica.open(replica) as source:
        target = sqlite3.connect(str(copy))
        try:
            source.connection.backup(target)
        finally:
            target.close()
    with Replica.open(copy) as copied:
        with copied.transaction(applying=True) as connection:
            for table in OWN:
                connection.execute(join("DELETE FROM", table))
            connection.execute(_FULL_PHOTOS)
            prepare(connection)
        copied.set_meta("replica_id", str(uuid.uuid4()))


def _settle(copy: Path) -> None:
    """One file and nothing beside it; what was deleted is no longer in its pages."""
    connection = sqlite3.connect(str(copy), isolation_level=None)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("VACUUM")
    finally:
        connection.close()
    for path in _beside(copy):
        path.unlink(missing_ok=True)


def _write_project(copy: Path, path: Path) -> None:
    project = QgsProject()
    layers.build_group(project, copy)
    shown = layers.quarter_layers(project)
    photos = QgsVectorLayer(os.fspath(copy) + "|layername=" + PHOTOS, PHOTOS, "ogr")
    if project.addMapLayer(photos, False) is None:
        raise NotAllowed(phrase(_UNWRITTEN, folder=path.parent.name), detail="no layer of photos")
    for layer in shown.values():
        _read_plainly(layer, copy)
    settings, member = _quarter(copy)
    set_up_field_forms(project, {**shown, PHOTOS: photos}, settings, member)
    group = layers.find_group(project)
    if group is not None:  # no quarter of the desk: it is opened as a file of its own
        group.removeCustomProperty(layers.GROUP)
        group.removeCustomProperty(layers.REPLICA)
        _show_people(group, shown["profile"])
    project.setTitle(group.name() if group is not None else "")
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    area = shown["quarter"]
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(area.extent(), area.crs()))
    written = project.write(str(path))
    project.clear()
    if not written:
        raise NotAllowed(phrase(_UNWRITTEN, folder=path.parent.name), detail=project.error())


def _quarter(copy: Path) -> tuple[QuarterSettings, str]:
    """The quarter's choices, and who goes out."""
    with Replica.open(copy) as replica:
        return Catalogue(replica).settings(), replica.meta("member_uuid") or ""


def _show_people(group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    """People can be added out there: their layer stands among the others."""
    layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Private)
    group.insertLayer(0, layer)


def _read_plainly(layer: QgsVectorLayer, copy: Path) -> None:
    """As any program reads a GeoPackage; the style stays."""
    table = layer.customProperty(layers.TABLE)
    layer.removeCustomProperty(layers.TABLE)
    document = layer.styleManager().currentStyle()
    layer.setDataSource(os.fspath(copy) + "|layername=" + table, layer.name(), "ogr")
    layer.styleManager().setCurrentStyle(document)


def _beside(copy: Path) -> list[Path]:
    return [copy.with_name(copy.name + end) for end in ("-wal", "-shm", "-journal")]
