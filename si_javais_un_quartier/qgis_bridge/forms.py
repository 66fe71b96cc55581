"""QGIS's own forms on the tables of a quarter: words to choose from, people by name, what belongs to a row below it.

Status, visibility and the state of a message are only shown: changing them has rules, which the desk knows. No form
runs code, none reads HTML, and default values are words of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsVectorLayer,
)

from ..domain.key_words import KEY_WORDS
from ..domain.labels import CONTACT_STATE, label
from ..domain.settings import QuarterSettings
from ..domain.vocabulary import Word
from ..store.schema import BOOKKEEPING, Column, Table, tables_by_name
from .columns import column_label, table_label
from .form_groups import GROUPS, HIDDEN, MULTI_LINE, READ_ONLY, REFERENCES
from .relations import links_of
from .translation import render

Setup = QgsEditorWidgetSetup

#: Tables that QGIS forms may change; the others are kept by the program.
EDITABLE = frozenset(
    {
        "contribution", "premises", "initiative", "encounter", "campaign", "commitment", "profile", "message", "photo",
        "tag", "contribution_tag", "initiative_link", "premises_event",
    }
)  # fmt: skip


def set_up_forms(layers: Mapping[str, QgsVectorLayer], settings: QuarterSettings) -> None:
    """Give every layer of a synced table its form; relations must have been added before."""
    for name, layer in layers.items():
        table = tables_by_name().get(name)
        if table is not None:
            _set_up_columns(layer, table, layers, settings)
            _set_up_layout(layer, table, layers)


def _set_up_columns(
    layer: QgsVectorLayer, table: Table, layers: Mapping[str, QgsVectorLayer], settings: QuarterSettings
) -> None:
    config = layer.editFormConfig()
    for name in ("fid", "uuid", *BOOKKEEPING):
        _set_widget(layer, name, Setup("Hidden", {}))
    defaults = _defaults(table)
    for column in table.columns:
        index = layer.fields().indexFromName(column.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, column_label(column.name))
        _set_widget(layer, column.name, _widget(column, table.name, layers, settings))
        config.setReadOnly(index, table.name not in EDITABLE or column.name in READ_ONLY.get(table.name, ()))
        if column.name in defaults:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(defaults[column.name]))
    uuid = layer.fields().indexFromName("uuid")
    layer.setDefaultValueDefinition(uuid, QgsDefaultValue("uuid('WithoutBraces')"))
    layer.setEditFormConfig(config)


def _set_widget(layer: QgsVectorLayer, name: str, setup: Setup) -> None:
    index = layer.fields().indexFromName(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, setup)


def _widget(column: Column, table: str, layers: Mapping[str, QgsVectorLayer], settings: QuarterSettings) -> Setup:
    """The widget that suits a column's meaning."""
    if column.name in HIDDEN:
        return Setup("Hidden", {})
    words = _words(column, settings)
    if words is not None:
        return Setup("ValueMap", {"map": [{shown: stored} for shown, stored in words.items()]})
    target = REFERENCES.get(column.name)
    if target is not None and target[0] in layers and target[0] != table:
        return _reference(layers[target[0]], target[1])
    return _plain(column)


def _words(column: Column, settings: QuarterSettings) -> dict[str, str] | None:
    """What may be chosen in a column, shown and stored; None where anything may be written."""
    if column.word is not None:
        return {render(label(word)): word.value for word in column.word}  # type: ignore[arg-type]
    if column.name == "contact_state":
        return {render(name): word.value for word, name in CONTACT_STATE.items()}
    if column.name in KEY_WORDS:
        return {render(name): key for key, name in KEY_WORDS[column.name].items()}
    kept = {
        "theme": settings.themes,
        "service": settings.services,
        "age_band": settings.mediation.age_bands,
        "relation": settings.mediation.ties,
    }.get(column.name)
    return None if kept is None else {it.label: it.key for it in kept}


def _plain(column: Column) -> Setup:
    if column.sql_type == "BOOLEAN":
        return Setup("CheckBox", {"AllowNullState": True})
    if column.name.endswith("_on"):
        return _date()
    return Setup("TextEdit", {"IsMultiline": column.name in MULTI_LINE, "UseHtml": False})


def _reference(layer: QgsVectorLayer, shown: str) -> Setup:
    config: dict[str, Any] = {
        "Layer": layer.id(),
        "LayerName": layer.name(),
        "LayerProviderName": layer.providerType(),
        "LayerSource": layer.publicSource(),
        "Key": "uuid",
        "Value": shown,
        "AllowNull": True,
        "AllowMulti": False,
        "NofColumns": 1,
        "OrderByValue": True,
        "UseCompleter": shown in {"pseudonym", "address", "reference"},
    }
    return Setup("ValueRelation", config)


def _date() -> Setup:
    shape = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "field_format_overwrite": True}
    return Setup("DateTime", {**shape, "calendar_popup": True, "allow_null": True, "field_iso_format": False})


def _defaults(table: Table) -> dict[str, str]:
    """What a new row starts with, as expressions: the constants of its record."""
    found = {}
    for field in fields(table.record_type):
        if isinstance(field.default, Word):
            found[field.name] = QgsExpression.quotedString(field.default.value)
        elif isinstance(field.default, bool):
            found[field.name] = "true" if field.default else "false"
        elif field.name == "redactions" and field.default is not MISSING:
            found[field.name] = QgsExpression.quotedString(str(field.default))
    return found


def _set_up_layout(layer: QgsVectorLayer, table: Table, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Columns in groups that follow the work, then a tab for each kind of row that belongs to this one."""
    config = layer.editFormConfig()
    config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    config.setInitCodeSource(Qgis.AttributeFormPythonInitCodeSource.NoSource)
    config.clearTabs()
    root = config.invisibleRootContainer()
    grouped = GROUPS.get(table.name, ())
    visible = tuple(column.name for column in table.columns if column.name not in HIDDEN)
    named = {name for group in grouped for name in group.columns}
    rest = tuple(name for name in visible if name not in named)
    for title, names in (*((group.title(), group.columns) for group in grouped), (table_label(table.name), rest)):
        if names:
            config.addTab(tab_of(layer, title, names, root))
    for link in links_of(table.name):
        if link.child in layers:
            add_relation_tab(config, link.id, table_label(link.child))
    layer.setEditFormConfig(config)


def tab_of(
    layer: QgsVectorLayer, title: str, names: tuple[str, ...], root: QgsAttributeEditorContainer
) -> QgsAttributeEditorContainer:
    """A tab with these columns, to be added to the form."""
    container = QgsAttributeEditorContainer(title, root)
    container.setType(Qgis.AttributeEditorContainerType.Tab)
    for name in names:
        index = layer.fields().indexFromName(name)
        if index >= 0:
            container.addChildElement(QgsAttributeEditorField(name, index, container))
    return container


def add_relation_tab(config: QgsEditFormConfig, relation: str, title: str) -> None:
    """Show the rows that a relation leads to in a tab of their own."""
    root = config.invisibleRootContainer()
    container = QgsAttributeEditorContainer(title, root)
    container.setType(Qgis.AttributeEditorContainerType.Tab)
    element = QgsAttributeEditorRelation(relation, container)
    element.setRelationWidgetTypeId("relation_editor")  # QGIS crashes on an element without one
    element.setShowLabel(False)
    container.addChildElement(element)
    config.addTab(container)
