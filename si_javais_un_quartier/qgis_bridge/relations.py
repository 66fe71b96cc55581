"""How the tables of a quarter belong together, so that QGIS's own forms show a contribution with its thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from qgis.core import Qgis, QgsProject, QgsRelation, QgsRelationContext, QgsVectorLayer

from .columns import table_label

_PREFIX = "quartier_"


class Link(NamedTuple):
    """Rows of *child* belong to the row of *parent* whose uuid their *column* holds."""

    parent: str
    child: str
    column: str

    @property
    def id(self) -> str:
        return "".join((_PREFIX, self.parent, "_", self.child, "_", self.column))


LINKS: tuple[Link, ...] = (
    Link("contribution", "message", "contribution_uuid"),
    Link("contribution", "photo", "contribution_uuid"),
    Link("contribution", "contribution_tag", "contribution_uuid"),
    Link("contribution", "support", "contribution_uuid"),
    Link("contribution", "review_event", "row_uuid"),
    Link("contribution", "initiative_link", "contribution_uuid"),
    Link("premises", "contribution", "premises_uuid"),
    Link("premises", "premises_event", "premises_uuid"),
    Link("premises", "photo", "premises_uuid"),
    Link("premises", "initiative", "premises_uuid"),
    Link("premises", "commitment", "premises_uuid"),
    Link("initiative", "initiative_link", "initiative_uuid"),
    Link("encounter", "contribution", "encounter_uuid"),
    Link("campaign", "contribution", "campaign_uuid"),
    Link("commitment", "contribution", "commitment_uuid"),
    Link("profile", "contribution", "author_uuid"),
    Link("tag", "contribution_tag", "tag_uuid"),
)


def links_of(parent: str) -> tuple[Link, ...]:
    """What belongs to a row of *parent*, in the order forms show it."""
    return tuple(link for link in LINKS if link.parent == parent)


def add_relations(project: QgsProject, layers: Mapping[str, QgsVectorLayer]) -> None:
    """Tell QGIS of every link between two of *layers* (by table name)."""
    manager = project.relationManager()
    for link in LINKS:
        if link.parent in layers and link.child in layers:
            manager.addRelation(_relation(link, layers, QgsRelationContext(project)))


def remove_relations(project: QgsProject) -> None:
    """Take back what :func:`add_relations` told."""
    manager = project.relationManager()
    for name in [name for name in manager.relations() if name.startswith(_PREFIX)]:
        manager.removeRelation(name)


def _relation(link: Link, layers: Mapping[str, QgsVectorLayer], context: QgsRelationContext) -> QgsRelation:
    relation = QgsRelation(context)
    relation.setId(link.id)
    relation.setName(table_label(link.child))
    relation.setReferencedLayer(layers[link.parent].id())
    relation.setReferencingLayer(layers[link.child].id())
    relation.addFieldPair(link.column, "uuid")
    # association: deleting a parent in a form must never delete what people said; the desk has its own acts for that
    relation.setStrength(Qgis.RelationshipStrength.Association)
    return relation
