"""A day with a QField project, in a process that has none of this plugin: QGIS's core classes, as QField uses them.

New rows get the project's own default values, constraints are checked, the edit buffer is saved. Told on one line of
JSON: which widgets the forms have, what the constraints say, whether everything was saved.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

PLACE = QgsGeometry.fromPointXY(QgsPointXY(808410, 6482410))


class Day:
    """The project, opened where it was copied to."""

    def __init__(self, path: Path) -> None:
        self.project = QgsProject.instance()
        assert self.project.read(str(path))
        layers = self.project.mapLayers().values()
        self.layers = {it.source().split("layername=")[1]: it for it in layers}
        assert all(it.isValid() for it in layers)

    def add(self, table: str, geometry: QgsGeometry | None = None, **values: Any) -> QgsFeature:
        """A row as the form makes it: default values first, then what the person writes."""
        layer = self.layers[table]
        layer.startEditing()
        given = {layer.fields().indexFromName(name): value for name, value in values.items()}
        assert -1 not in given, (table, values)
        made = QgsVectorLayerUtils.createFeature(
            layer, geometry or QgsGeometry(), given, self.project.createExpressionContext()
        )
        assert layer.addFeature(made)
        return made

    def save(self) -> dict[str, list[str]]:
        """What couldn't be saved, by table."""
        wrong = {}
        for name, layer in self.layers.items():
            if layer.isEditable() and not layer.commitChanges():
                wrong[name] = layer.commitErrors()
        return wrong

    def choice(self, table: str, column: str, shown: str) -> str:
        """What the form writes for a word of a list."""
        layer = self.layers[table]
        setup = layer.editorWidgetSetup(layer.fields().indexFromName(column))
        assert setup.type() == "ValueMap", (table, column, setup.type())
        words = {word: value for each in setup.config()["map"] for word, value in each.items()}
        return str(words[shown])

    def widgets(self) -> list[str]:
        """The kinds of widgets of all layers that can be edited."""
        shown = [it for it in self.layers.values() if not it.readOnly()]
        return sorted({it.editorWidgetSetup(n).type() for it in shown for n in range(it.fields().count())})

    def problems(self, layer: QgsVectorLayer, row: QgsFeature, column: str) -> list[str]:
        """What the constraints say of a value."""
        return list(QgsVectorLayerUtils.validateAttribute(layer, row, layer.fields().indexFromName(column))[1])


def main(path: Path) -> dict[str, Any]:
    """An encounter, two people, three words, two photos, one for which nobody was asked, and a ground floor."""
    day = Day(path)
    seen = {"widgets": day.widgets()}
    met = day.add(
        "encounter", PLACE, place="marché", format=day.choice("encounter", "format", "At the market"), people_count=2
    )
    told = day.add("profile", informed_on="2026-11-27", publish_consent=True, photo_consent=True)
    shy = day.add("profile", pseudonym="Discrète")
    seen["drawn"] = told["pseudonym"]
    seen["tabs"] = [it.name() for it in day.layers["contribution"].editFormConfig().tabs()]
    seen["sentence"] = [it.name() for it in day.layers["profile"].editFormConfig().tabs()[0].children()]
    about = {"encounter_uuid": met["uuid"]}
    kind = day.choice("contribution", "kind", "Idea")
    word = day.add(
        "contribution", PLACE, body="Un « banc » 🌳", kind=kind, author_uuid=told["uuid"], reference="k7m4qx", **about
    )
    other = day.add("contribution", body="Le soir, non.", author_uuid=shy["uuid"], **about)
    known = next(it for it in day.layers["contribution"].getFeatures() if it["body"] == "Un banc")
    seen["card"] = day.problems(day.layers["contribution"], word, "reference")
    word["reference"] = "O01-III"
    seen["no card"] = day.problems(day.layers["contribution"], word, "reference")
    for row, name in ((word, "banc.jpg"), (other, "soir.jpg")):
        day.add("local_field_photo", contribution_uuid=row["uuid"], path="DCIM/" + name, caption="vu d’en face")
    day.add("local_field_photo", contribution_uuid=known["uuid"], path="../ailleurs.jpg")
    premises = day.layers["premises"]
    floor = next(premises.getFeatures())
    premises.startEditing()
    for column, value in (("occupancy", day.choice("premises", "occupancy", "Vacant")), ("last_activity", "boucherie")):
        premises.changeAttributeValue(floor.id(), premises.fields().indexFromName(column), value)
    context = day.project.createExpressionContext()
    index = premises.fields().indexFromName("surveyed_on")
    default = premises.defaultValueDefinition(index)
    assert default.applyOnUpdate()
    premises.changeAttributeValue(floor.id(), index, premises.defaultValue(index, floor, context))
    day.add("local_field_photo", premises_uuid=floor["uuid"], path="DCIM/vitrine.jpg")
    seen["wrong"] = day.save()
    seen["reads"] = [it.source() for it in day.layers.values()]
    return seen


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
    QgsProject.instance().clear()
    application.exitQgis()
