"""The forms of a quarter on a telephone: what the mediator's sheet fills in by itself, people to add, photos to take.

Only widgets that QField shows: text, list of words, value of another layer, relation, check box, date, attachment
(docs.qfield.org, *Attributes Form*). Photos are an attachment in a table of their own, as its *Pictures* advise.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import fill

from qgis.core import (
    Qgis,
    QgsAttributeEditorField,
    QgsAttributeEditorTextElement,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.settings import QuarterSettings
from ..domain.vocabulary import Channel
from ..store.fieldwork import PHOTOS
from .columns import table_label
from .forms import add_relation_tab, set_up_forms, tab_of
from .relations import Link

_TODAY = "format_date(now(), 'yyyy-MM-dd')"
_PERSON = Link("profile", "contribution", "author_uuid")
_PICTURED = (Link("contribution", PHOTOS, "contribution_uuid"), Link("premises", PHOTOS, "premises_uuid"))
#: Letters in a line of the sentence: such a text isn't wrapped by itself.
_LINE = 42
#: No tabs for them on a small screen; and the photos of the base have no picture of their own out there.
_LEFT_AT_HOME = frozenset({"photo", "review_event", "contribution_tag", "support", "initiative_link"})
#: A card's number; without one the desk draws it when the telephone comes home.
_CARD = (
    '"reference" IS NULL OR regexp_match("reference", \'^[A-HJ-NP-Za-hj-np-z2-9]{3}[- ]?[A-HJ-NP-Za-hj-np-z2-9]{3}$\')'
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldForms", text)


def set_up_field_forms(
    project: QgsProject, layers: Mapping[str, QgsVectorLayer], settings: QuarterSettings, member_uuid: str
) -> None:
    """Give *layers* (by table, ``local_field_photo`` among them) the forms for the street."""
    for link in _PICTURED:
        _relate(project, layers, link)
    set_up_forms({name: layer for name, layer in layers.items() if name not in _LEFT_AT_HOME}, settings)
    _set_up_photos(layers[PHOTOS])
    for link in _PICTURED:
        config = layers[link.parent].editFormConfig()
        add_relation_tab(config, link.id, _tr("Photos"))
        layers[link.parent].setEditFormConfig(config)
    _set_up_words(layers["contribution"])
    _set_up_people(layers["profile"], settings)
    for name, value in (("held_on", _TODAY), ("mediator", QgsExpression.quotedString(member_uuid))):
        _default(layers["encounter"], name, value)
    _default(layers["premises"], "surveyed_on", _TODAY, on_update=True)
    for layer in layers.values():
        _read_beside(layer)


def _relate(project: QgsProject, layers: Mapping[str, QgsVectorLayer], link: Link) -> None:
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(link.id)
    relation.setName(_tr("Photos"))
    relation.setReferencedLayer(layers[link.parent].id())
    relation.setReferencingLayer(layers[link.child].id())
    relation.addFieldPair(link.column, "uuid")
    relation.setStrength(Qgis.RelationshipStrength.Association)
    project.relationManager().addRelation(relation)


def _set_up_photos(layer: QgsVectorLayer) -> None:
    layer.setName(_tr("Photos taken out there"))
    layer.setDisplayExpression('coalesce("caption", "path")')
    for name in ("fid", "contribution_uuid", "premises_uuid"):
        layer.setEditorWidgetSetup(layer.fields().indexFromName(name), QgsEditorWidgetSetup("Hidden", {}))
    picture = {
        "DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True, "RelativeStorage": 1, "StorageMode": 0,
    }  # fmt: skip
    layer.setEditorWidgetSetup(layer.fields().indexFromName("path"), QgsEditorWidgetSetup("ExternalResource", picture))
    text = QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
    layer.setEditorWidgetSetup(layer.fields().indexFromName("caption"), text)
    for name, words in (("path", _tr("Photo")), ("caption", _tr("Caption"))):
        layer.setFieldAlias(layer.fields().indexFromName(name), words)


def _set_up_words(layer: QgsVectorLayer) -> None:
    _default(layer, "channel", QgsExpression.quotedString(Channel.ENCOUNTER.value))
    _default(layer, "occurred_on", _TODAY)
    author = {
        "Relation": _PERSON.id, "AllowNULL": True, "AllowAddFeatures": True, "ShowForm": False, "OrderByValue": True,
        "ReadOnly": False, "MapIdentification": False,
    }  # fmt: skip
    index = layer.fields().indexFromName("author_uuid")
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("RelationReference", author))
    card, config = layer.fields().indexFromName("reference"), layer.editFormConfig()
    layer.setFieldAlias(card, _tr("Number of the card"))
    layer.setConstraintExpression(card, _CARD, _tr("Six characters, as on the card: K7M-4QX. Empty: it gets one."))
    soft = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
    layer.setFieldConstraint(card, QgsFieldConstraints.Constraint.ConstraintExpression, soft)
    layer.setFieldConstraint(card, QgsFieldConstraints.Constraint.ConstraintUnique, soft)
    config.setReadOnly(card, False)
    layer.setEditFormConfig(config)


def _set_up_people(layer: QgsVectorLayer, settings: QuarterSettings) -> None:
    """The sentence to say aloud stands with what is agreed to; withdrawing is for the desk."""
    layer.setDisplayExpression('"pseudonym"')
    drawn = "concat(" + QgsExpression.quotedString(_tr("Voice")) + ", ' ', upper(left(uuid('WithoutBraces'), 4)))"
    _default(layer, "pseudonym", drawn)
    config = layer.editFormConfig()
    config.clearTabs()
    tab = tab_of(layer, table_label("profile"), ("pseudonym", "age_band", "relation"), config.invisibleRootContainer())
    words = QgsAttributeEditorTextElement(_tr("To say aloud"), tab)
    words.setText(fill(_plain(settings.mediation.spoken(settings.collectivity)), _LINE))
    words.setShowLabel(True)
    tab.addChildElement(words)
    for name in ("informed_on", "publish_consent", "photo_consent"):
        tab.addChildElement(QgsAttributeEditorField(name, layer.fields().indexFromName(name), tab))
    config.addTab(tab)
    add_relation_tab(config, _PERSON.id, table_label("contribution"))
    layer.setEditFormConfig(config)


def _plain(words: str) -> str:
    """Text as such an element may hold it: it would evaluate what stands between [% and %], and read tags."""
    return words.replace("[", "(").replace("]", ")").replace("<", "‹").replace(">", "›")


def _default(layer: QgsVectorLayer, name: str, expression: str, *, on_update: bool = False) -> None:
    layer.setDefaultValueDefinition(layer.fields().indexFromName(name), QgsDefaultValue(expression, on_update))


def _read_beside(layer: QgsVectorLayer) -> None:
    """Lists of another layer's values name its file as it lies beside the project, not where this computer had it."""
    for index in range(layer.fields().count()):
        setup = layer.editorWidgetSetup(index)
        source = setup.config().get("LayerSource")
        if source:
            path, _, rest = source.partition("|")
            beside = "./" + Path(path).name + "|" + rest
            layer.setEditorWidgetSetup(
                index, QgsEditorWidgetSetup(setup.type(), {**setup.config(), "LayerSource": beside})
            )
