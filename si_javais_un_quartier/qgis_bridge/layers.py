"""A quarter in QGIS's layer tree: a group of styled layers that read the working copy, and what belongs to them.

Layers are found again by the custom property ``quartier/table``, the group by ``quartier/group``. One quarter is shown
at a time. The caller keeps a connection of the replica open: without one QGIS would leave WAL behind.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..domain.records import Setting
from ..domain.settings import QuarterSettings, read_settings
from .columns import column_label, table_label
from .forms import EDITABLE, set_up_forms
from .legend import translate_legend
from .map_tips import map_tip
from .relations import add_relations, remove_relations
from .resources import resource_path
from .result_looks import dress_result

log = logging.getLogger(__name__)

TABLE = "quartier/table"
GROUP = "quartier/group"
REPLICA = "quartier/replica"

#: What the tree shows, from top to bottom; the second list lies in a group of its own at the bottom.
SHOWN = ("contribution", "premises", "initiative", "encounter", "quarter")
GROUND = ("building", "park", "parcel", "street")
#: The colour of the map where there is nothing.
_PAPER = "#F1EEE8"
#: Tables that forms and relations need; they stay out of the tree.
BEHIND = (
    "campaign", "profile", "member", "message", "photo", "tag", "contribution_tag", "support", "review_event",
    "commitment", "premises_event", "initiative_link",
)  # fmt: skip
_EXPANDED = frozenset({"contribution", "premises"})
#: Labels of other layers go round contributions up to this many: QGIS works out the bounds of every sign for it, also
#: where no label is in sight, which takes three times as long as drawing 100 000 of them.
_MOST_OBSTACLES = 20_000
RESULTS = "quartier/results"
#: The styles of what an overlay gives.
_RESULT_STYLES = {
    "PARCELS_OUT": "overlay_parcels",
    "PREMISES_OUT": "overlay_premises",
    "PRIORITY": "overlay_premises",
}


def build_group(project: QgsProject, replica: Path) -> QgsLayerTreeGroup:
    """Show the quarter in *replica*, on top of the tree, in place of the one shown before.

    A table that can't be opened is left out and logged; the rest stands without it.
    """
    remove_group(project)
    fresh = not project.mapLayers()
    layers = _open_layers(replica, (*SHOWN, *GROUND, *BEHIND))
    for name, layer in layers.items():
        _dress(layer, name)
        _hide_if_empty(layer, name)
    added = project.addMapLayers(list(layers.values()), False)
    if len(added) < len(layers):
        log.warning("QGIS took %d of %d layers", len(added), len(layers))
    add_relations(project, layers)
    set_up_forms(layers, _settings(replica))
    if fresh and "quarter" in layers:
        project.setCrs(layers["quarter"].crs())
        project.setBackgroundColor(QColor(_PAPER))
    return _build_tree(project, layers, replica)


def remove_group(project: QgsProject) -> None:
    """Take the quarter out of *project*: relations, layers, group."""
    remove_relations(project)
    project.removeMapLayers([layer.id() for layer in quarter_layers(project).values()])
    group = find_group(project)
    if group is not None:
        group.parent().removeChildNode(group)


def find_group(project: QgsProject) -> QgsLayerTreeGroup | None:
    """The group that shows the quarter, wherever a person has moved it."""
    return next((group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(GROUP)), None)


def shown_replica(project: QgsProject) -> Path | None:
    """The working copy that a project's group reads, for a project saved with it and opened again."""
    group = find_group(project)
    return Path(group.customProperty(REPLICA)) if group is not None else None


def quarter_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """The quarter's layers by table, those outside the tree included."""
    return {layer.customProperty(TABLE): layer for layer in project.mapLayers().values() if layer.customProperty(TABLE)}


def find_layer(table: str, project: QgsProject | None = None) -> QgsVectorLayer | None:
    """The layer that shows *table*, if a quarter is open."""
    return quarter_layers(project or QgsProject.instance()).get(table)


def refresh_layers(project: QgsProject, tables: Iterable[str] | None = None) -> None:
    """Read again what was written to *tables* (all when None); selections, edits and the view stay as they are."""
    wanted = None if tables is None else set(tables)
    for name, layer in quarter_layers(project).items():
        if wanted is None or name in wanted:
            _reload(layer)
            _hide_if_empty(layer, name)


def _reload(layer: QgsVectorLayer) -> None:
    """Read *layer* again. QGIS drops the selection on a reload, so it is put back before anybody hears of it."""
    chosen = layer.selectedFeatureIds()
    blocked = layer.blockSignals(True)
    try:
        layer.reload()
        layer.selectByIds(chosen)
    finally:
        layer.blockSignals(blocked)
    layer.dataChanged.emit()
    alive = _alive(layer, chosen)
    if len(alive) < len(chosen):
        layer.selectByIds(alive)
    layer.triggerRepaint()


def _hide_if_empty(layer: QgsVectorLayer, table: str) -> None:
    """Ground that nobody brought in stays out of sight: QGIS leaves private layers out of the tree and of lists."""
    if table in GROUND:
        empty = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None) is None
        private = QgsMapLayer.LayerFlag.Private
        layer.setFlags(layer.flags() | private if empty else layer.flags() & ~private)


def _alive(layer: QgsVectorLayer, chosen: list[int]) -> list[int]:
    if not chosen:
        return []
    request = QgsFeatureRequest(chosen).setFlags(Qgis.FeatureRequestFlag.NoGeometry).setNoAttributes()
    return [feature.id() for feature in layer.getFeatures(request)]


def add_results(project: QgsProject, results: Mapping[str, str], title: str = "") -> dict[str, QgsVectorLayer]:
    """Show the files of an analysis (name in ``columns.TABLE_LABELS``: path) in a group of the quarter's, *title*.

    A run's layers stand above those of the runs before, which stay, folded and unticked: two answers drawn over each
    other are none. Returns the layers that could be opened.
    """
    parent = find_group(project) or project.layerTreeRoot()
    group = QgsLayerTreeGroup(title or QCoreApplication.translate("Layers", "Analysis"))
    group.setCustomProperty(RESULTS, True)
    added = {}
    for name, path in results.items():
        layer = QgsVectorLayer(path, table_label(name), "ogr", _options())
        if not layer.isValid():
            log.warning("the result %s can't be opened", name)
            continue
        if not dress_result(layer, name.lower()):
            _style(layer, _RESULT_STYLES.get(name, name))
        _name_columns(layer)
        if project.addMapLayer(layer, False) is None:
            continue
        group.addLayer(layer)
        added[name] = layer
    if added:
        _put_aside(parent)
        parent.insertChildNode(_place_of_results(parent), group)
    return added


def _put_aside(parent: QgsLayerTreeGroup) -> None:
    for child in parent.children():
        if child.customProperty(RESULTS):
            child.setItemVisibilityChecked(False)
            child.setExpanded(False)


def show_one(project: QgsProject, results: Mapping[str, QgsVectorLayer], shown: str) -> None:
    """Of several results that draw the same thing, tick one; the others stand unticked beside it."""
    for name, layer in results.items():
        node = project.layerTreeRoot().findLayer(layer)
        if node is not None:
            node.setItemVisibilityChecked(name == shown)


def layer_uri(replica: Path, table: str) -> str:
    """How QGIS reads a table of the working copy without locking writers out."""
    parts = {"path": str(replica), "layerName": table, "openOptions": ["QGIS_FORCE_WAL=ON"]}
    return QgsProviderRegistry.instance().encodeUri("ogr", parts)


def _open_layers(replica: Path, tables: Iterable[str]) -> dict[str, QgsVectorLayer]:
    layers = {}
    for table in tables:
        layer = QgsVectorLayer(layer_uri(replica, table), table_label(table), "ogr", _options())
        if layer.isValid():
            layers[table] = layer
        else:
            log.warning("the table %s can't be opened: %s", table, layer.error().summary())
    return layers


def _options() -> QgsVectorLayer.LayerOptions:
    # a style kept inside a file from elsewhere may hold code
    return QgsVectorLayer.LayerOptions(loadDefaultStyle=False)


def _dress(layer: QgsVectorLayer, table: str) -> None:
    _style(layer, table)
    layer.setCustomProperty(TABLE, table)
    if table == "contribution" and layer.featureCount() > _MOST_OBSTACLES:
        layer.setLabelsEnabled(False)
    if table in _TIMES:
        _tell_time(layer, *_TIMES[table])
    layer.setMapTipTemplate(map_tip(table))
    layer.setReadOnly(table not in EDITABLE)
    if table in BEHIND:
        layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
    elif table in _DISPLAYED:
        layer.setDisplayExpression(_DISPLAYED[table])


#: From when to when QGIS's temporal controller shows a feature; without a day, always.
_TIMES = {
    "contribution": ('to_datetime("created_at")', 'to_datetime("created_at")'),
    "initiative": ('to_datetime("starts_on")', 'to_datetime("ends_on")'),
}


def _tell_time(layer: QgsVectorLayer, start: str, end: str) -> None:
    """Let QGIS's temporal controller show features in their time; without it all are shown."""
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression(start)
    time.setEndExpression(end)
    time.setIsActive(True)


#: What lists of QGIS call a feature.
_DISPLAYED = {
    "contribution": 'coalesce("title", left("body", 60), "reference")',
    "premises": 'coalesce("address", "last_activity")',
    "initiative": '"name"',
    "encounter": '"place"',
    "parcel": '"id"',
    "street": '"name"',
    "park": '"name"',
}


def _style(layer: QgsVectorLayer, name: str) -> None:
    path = resource_path("styles", name + ".qml")
    if path.is_file():
        put_style(layer, path)


def put_style(layer: QgsVectorLayer, path: Path) -> None:
    """Dress *layer* in the QML at *path* and in no other; its legend speaks the user's language."""
    # loadNamedStyle would prefer a style kept in the GeoPackage, whatever path it is given
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    done, message = layer.importNamedStyle(document)
    if not done:
        log.warning("the style of %s can't be read: %s", layer.name(), message)
    translate_legend(layer)


def _name_columns(layer: QgsVectorLayer) -> None:
    for index, field in enumerate(layer.fields()):
        shown = column_label(field.name())
        if shown != field.name():
            layer.setFieldAlias(index, shown)


def _settings(replica: Path) -> QuarterSettings:
    """The quarter's settings, read through QGIS so that this room needs no connection of its own."""
    layer = QgsVectorLayer(layer_uri(replica, "setting"), "setting", "ogr", _options())
    rows = layer.getFeatures() if layer.isValid() else ()
    return read_settings(Setting(key=str(row["key"]), value=str(row["value"])) for row in rows)


def _quarter_name(layers: Mapping[str, QgsVectorLayer]) -> str:
    row = next(layers["quarter"].getFeatures(), None) if "quarter" in layers else None
    name = row["name"] if row is not None else None
    return name if isinstance(name, str) and name else QCoreApplication.translate("Layers", "Quarter")


def _build_tree(project: QgsProject, layers: Mapping[str, QgsVectorLayer], replica: Path) -> QgsLayerTreeGroup:
    group = project.layerTreeRoot().insertGroup(0, _quarter_name(layers))
    group.setCustomProperty(GROUP, True)
    group.setCustomProperty(REPLICA, str(replica))
    _add(group, layers, SHOWN)
    _add(group.addGroup(QCoreApplication.translate("Layers", "Base map")), layers, GROUND)
    return group


def _add(group: QgsLayerTreeGroup, layers: Mapping[str, QgsVectorLayer], tables: Iterable[str]) -> None:
    for table in tables:
        if table in layers:
            group.addLayer(layers[table]).setExpanded(table in _EXPANDED)


def _place_of_results(parent: QgsLayerTreeGroup) -> int:
    """Above earlier results and the base map, below what people said."""
    for place, child in enumerate(parent.children()):
        if QgsLayerTree.isGroup(child):
            return place
    return len(parent.children())
