#!/usr/bin/env python3
"""Writes resources/styles/*.qml, the looks of a quarter's layers, from the drawings of qgis_bridge.marker_drawing.

The files are kept in the repository and can be edited with QGIS; run this again after changing a drawing or a size.
"""

from __future__ import annotations

import base64
import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_HASH_SEED="0")  # the same order of attributes each time
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402 (the path to the package comes first)
    Qgis,
    QgsAbstractVectorLayerLabeling,
    QgsApplication,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

from si_javais_un_quartier.domain.vocabulary import Kind, Sector, Status  # noqa: E402
from si_javais_un_quartier.qgis_bridge.marker_drawing import (  # noqa: E402
    EMPTY,
    FULL,
    HALF,
    LOOKS,
    encounter_svg,
    initiative_svg,
    marker_svg,
    premises_svg,
    shape_svg,
)

STYLES = ROOT / "resources" / "styles"

#: Units of the drawings across one marker (their viewBox).
UNITS = 26
#: Largest denominator of the scale, and the marker's size there in mm.
SIZES = ((1500, 7.0), (4000, 5.6), (9000, 4.0), (20000, 2.8))
FARTHEST = 2.0
#: Statuses that lead nowhere are drawn smaller.
QUIET = {Status.OFF_TOPIC, Status.DUPLICATE, Status.WITHDRAWN}

#: What QGIS puts behind a selected sign, or over a selected area.
SELECTED = "#4DA3E0"
#: Smallest scale (its denominator) at which streets have their names.
STREET_NAMES = 5000
#: The same for initiatives.
NAMES = 2000
LABEL_INK = "#4A4640"
CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.Rendering
)


def embedded(svg: str) -> str:
    """The drawing as a path that QGIS reads: styles then need no file, and projects open on any machine."""
    return "base64:" + base64.b64encode(svg.encode()).decode()


def by_scale(factor: float = 1.0, sizes: Iterable[tuple[int, float]] = SIZES, farthest: float = FARTHEST) -> str:
    """An expression for a size in mm by map scale; legends have no scale and show the second size."""
    whens = " ".join(f"WHEN coalesce(@map_scale, 3000) <= {limit} THEN {size * factor:.3g}" for limit, size in sizes)
    return f"CASE {whens} ELSE {farthest * factor:.3g} END"


def svg_symbol(svg: str, size: float) -> tuple[QgsMarkerSymbol, QgsSvgMarkerSymbolLayer]:
    """A symbol of one drawing, and its layer to refine."""
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    if not symbol.appendSymbolLayer(QgsSvgMarkerSymbolLayer(embedded(svg), size)):
        raise ValueError("QGIS does not take the drawing")
    return symbol, symbol.symbolLayer(0)


def ringed(symbol: QgsMarkerSymbol, factor: float) -> QgsMarkerSymbol:
    """The symbol on a disc that shows where the feature is selected; its own colours stay, since they mean something.

    The disc is transparent: QGIS itself colours it for what is selected. (``is_selected()`` would ask the main thread
    for each feature, and wait for ever where that one waits for the map.)
    """
    symbol.symbolLayer(0).setUserFlags(Qgis.SymbolLayerUserFlag.DisableSelectionRecoloring)
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 8, 0, Qgis.ScaleMethod.ScaleDiameter, QColor(0, 0, 0, 0))
    disc.setStrokeStyle(Qt.PenStyle.NoPen)
    size = QgsProperty.fromExpression(by_scale(1.3 * factor))
    disc.setDataDefinedProperty(QgsSymbolLayer.Property.Size, size)
    symbol.insertSymbolLayer(0, disc)
    return symbol


def contribution_symbol(status: Status) -> QgsSymbol:
    """One drawing per kind, its size and outline by scale, its colours QGIS parameters."""
    look, factor = LOOKS[status], 0.8 if status in QUIET else 1.0
    symbol, layer = svg_symbol(marker_svg(Kind.IDEA, status, parametric=True), 5.8 * factor)
    layer.setFillColor(QColor(look.fill))
    layer.setStrokeColor(QColor(look.outline))
    layer.setStrokeWidth(5.8 * factor * look.width / UNITS)
    whens = " ".join(
        f"WHEN \"kind\" = '{kind.value}' THEN '{embedded(marker_svg(kind, status, parametric=True))}'" for kind in Kind
    )
    properties = {
        QgsSymbolLayer.Property.Name: f"CASE {whens} END",
        QgsSymbolLayer.Property.Size: by_scale(factor),
        QgsSymbolLayer.Property.StrokeWidth: by_scale(factor * look.width / UNITS),
    }
    for key, expression in properties.items():
        layer.setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
    return ringed(symbol, factor)


def rule(key: str, words: str, condition: str, symbol: QgsSymbol | None) -> QgsRuleBasedRenderer.Rule:
    """A rule whose key the program translates; *words* are what a bare QGIS shows."""
    made = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, words)
    made.setRuleKey(key)
    return made


def rules(*children: QgsRuleBasedRenderer.Rule) -> QgsRuleBasedRenderer:
    """A renderer of these rules."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey("root")
    for child in children:
        root.appendChild(child)
    return QgsRuleBasedRenderer(root)


def plain(word: str) -> str:
    """``under_review`` as words."""
    return word.replace("_", " ").capitalize()


def contributions() -> QgsRuleBasedRenderer:
    """Status by rule, kind by shape, and a group that explains the shapes and draws nothing."""
    statuses = [rule(f"status:{s}", plain(s), f"\"status\" = '{s}'", contribution_symbol(s)) for s in Status]
    other = rule("status-other", "Other status", "ELSE", contribution_symbol(Status.WITHDRAWN))
    shapes = rule("shapes", "Shapes", "FALSE", None)
    for kind in Kind:
        shapes.appendChild(rule(f"kind:{kind}", plain(kind), "", svg_symbol(shape_svg(kind), 5.8)[0]))
    return rules(*statuses, other, shapes)


def premises_symbol(filled: str) -> QgsSymbol:
    """The shop front from 3 mm, a square with the same filling below."""
    symbol, layer = svg_symbol(premises_svg(filled), 5.2)
    square = embedded(premises_svg(filled, small=True))
    near = embedded(premises_svg(filled))
    name = f"CASE WHEN coalesce(@map_scale, 1) <= 2500 THEN '{near}' ELSE '{square}' END"
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.Name, QgsProperty.fromExpression(name))
    size = by_scale(sizes=((1200, 5.2), (2500, 4.2), (6000, 2.2)), farthest=1.5)
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, QgsProperty.fromExpression(size))
    return ringed(symbol, 0.8)


def premises() -> QgsRuleBasedRenderer:
    """Vacant, in project, occupied; a demolished one is no longer there to draw."""
    vacant = "\"occupancy\" = 'vacant' AND coalesce(\"availability\", '') <> 'earmarked'"
    project = "\"occupancy\" IN ('works', 'temporary') OR (\"occupancy\" = 'vacant' AND \"availability\" = 'earmarked')"
    unknown = premises_symbol(EMPTY)
    unknown.setOpacity(0.45)
    return rules(
        rule("vacant", "Vacant", vacant, premises_symbol(EMPTY)),
        rule("project", "In project", project, premises_symbol(HALF)),
        rule("occupied", "Occupied", "\"occupancy\" IN ('occupied', 'storage', 'converted')", premises_symbol(FULL)),
        rule("premises-other", "Not known", '"occupancy" = \'unknown\' OR "occupancy" IS NULL', unknown),
    )


def initiatives() -> QgsRuleBasedRenderer:
    """A flag per sector."""
    return rules(
        *(
            rule(f"sector:{sector}", plain(sector), f"\"sector\" = '{sector}'", sized(initiative_svg(sector)))
            for sector in Sector
        )
    )


def sized(svg: str) -> QgsSymbol:
    """A drawing that shrinks with the scale like a contribution."""
    symbol, layer = svg_symbol(svg, 5.2)
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, QgsProperty.fromExpression(by_scale(0.95)))
    return ringed(symbol, 0.95)


def fill(colour: str, outline: str, width: float) -> QgsSingleSymbolRenderer:
    """A flat area with a thin outline."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"color": colour, "outline_color": outline, "outline_width": str(width)})
    )


def perimeter() -> QgsSingleSymbolRenderer:
    """A dashed line, nothing inside."""
    properties = {"style": "no", "outline_color": "#161616", "outline_width": "0.5", "outline_style": "dash"}
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(properties))


def labels(expression: str, nearest: int, size: float = 7.5) -> QgsPalLayerSettings:
    """Few words with a white halo, only from 1:*nearest* on; HTML in them is never read."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = expression, True
    settings.scaleVisibility, settings.minimumScale, settings.maximumScale = True, nearest, 0
    text, halo = QgsTextFormat(), QgsTextBufferSettings()
    text.setFont(QFont("Open Sans"))
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(LABEL_INK))
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor("#FFFFFF"))
    text.setBuffer(halo)
    text.setAllowHtmlFormatting(False)
    settings.setFormat(text)
    return settings


def point_labels(expression: str, nearest: int) -> QgsPalLayerSettings:
    """Words beside a sign, never on one."""
    settings = labels(expression, nearest)
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    settings.dist = 0.6
    return settings


def italic(text: QgsTextFormat) -> QgsTextFormat:
    """The same letters, slanted."""
    font = text.font()
    font.setItalic(True)
    text.setFont(font)
    return text


def street_labels() -> QgsPalLayerSettings:
    """Names along the line in italics, never upside down, again and again on a long street."""
    settings = labels('"name"', STREET_NAMES)
    settings.setFormat(italic(settings.format()))
    settings.placement = Qgis.LabelPlacement.Curved
    settings.upsidedownLabels = Qgis.UpsideDownLabelHandling.FlipUpsideDownLabels
    settings.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlag.OnLine)
    settings.lineSettings().setMergeLines(True)
    settings.repeatDistance, settings.repeatDistanceUnit = 90, Qgis.RenderUnit.Millimeters
    return settings


def obstacle(nearest: int) -> QgsPalLayerSettings:
    """No words; other layers' words go round these signs (only near: placing round 100 000 would take seconds)."""
    settings = labels("''", nearest)
    settings.drawLabels = False
    settings.obstacleSettings().setIsObstacle(True)
    settings.obstacleSettings().setFactor(2)
    return settings


def parcels() -> QgsSingleSymbolRenderer:
    """Pale ground with hairlines."""
    return fill("#F1EEE8", "#CFC8BC", 0.1)


def buildings() -> QgsSingleSymbolRenderer:
    """A little darker than the ground."""
    return fill("#DED7CB", "#C4BAA9", 0.1)


def park_labels() -> QgsPalLayerSettings:
    """The name inside, where it has room."""
    settings = labels('"name"', 3000)
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setFormat(italic(settings.format()))
    return settings


def streets() -> QgsSingleSymbolRenderer:
    """White, as wide as the street is. They lie below the parcels: what isn't built or owned is street."""
    symbol = QgsLineSymbol.createSimple({"color": "#FFFFFF", "width": "8", "capstyle": "round", "joinstyle": "round"})
    layer = symbol.symbolLayer(0)
    layer.setWidthUnit(Qgis.RenderUnit.MetersInMapUnits)
    width = QgsProperty.fromExpression('coalesce("width_m", 8)')
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, width)
    return QgsSingleSymbolRenderer(symbol)


def parks() -> QgsSingleSymbolRenderer:
    """Pale green."""
    return fill("#DDE6D2", "#C9D6BA", 0.1)


def encounters() -> QgsSingleSymbolRenderer:
    """Two people."""
    return QgsSingleSymbolRenderer(sized(encounter_svg()))


PARCEL_NAME = '"section" || \' \' || "number"'


def labelling_of(settings: Sequence[QgsPalLayerSettings]) -> QgsAbstractVectorLayerLabeling:
    """Simple labels; or rules, the next from where the one before ends, where there are obstacles among them.

    QGIS heeds a rule's scale range before it takes an obstacle in.
    """
    if len(settings) == 1 and settings[0].drawLabels:
        return QgsVectorLayerSimpleLabeling(settings[0])
    root, reached = QgsRuleBasedLabeling.Rule(None), 0
    root.setRuleKey("root")
    for each in settings:
        key = "labels" if each.drawLabels else "obstacles"
        made = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings(each), reached, int(each.minimumScale), "", key)
        made.setRuleKey(key)
        root.appendChild(made)
        reached = int(each.minimumScale)
    return QgsRuleBasedLabeling(root)


#: Labels go round signs as far as streets have their names; round premises only near, for they line the streets.
IN_THE_WAY = obstacle(STREET_NAMES)
INITIATIVE_NAME = point_labels('left("name", 40)', NAMES)

#: File, geometry, fields, renderer, labels, farthest scale it is drawn at (0: any).
LAYERS = (
    ("contribution", "Point", "kind status", contributions, (IN_THE_WAY,), 0),
    ("premises", "Point", "occupancy availability", premises, (obstacle(NAMES),), 25000),
    ("initiative", "Point", "sector name", initiatives, (INITIATIVE_NAME, IN_THE_WAY), 0),
    ("encounter", "Point", "place", encounters, (IN_THE_WAY,), 20000),
    ("quarter", "MultiPolygon", "name", perimeter, (), 0),
    ("street", "MultiLineString", "name width_m", streets, (street_labels(),), 30000),
    ("park", "MultiPolygon", "name", parks, (park_labels(),), 0),
    ("parcel", "MultiPolygon", "section number", parcels, (labels(PARCEL_NAME, 850, 6),), 30000),
    ("building", "MultiPolygon", "id", buildings, (), 30000),
)


def write(
    name: str, geometry: str, fields: str, renderer: object, labelling: Sequence[QgsPalLayerSettings], farthest: int
) -> None:
    """One style file."""
    columns = "".join(f"&field={field}:string" for field in fields.split())
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:2154{columns}", name, "memory")
    layer.setRenderer(renderer() or QgsNullSymbolRenderer())  # type: ignore[operator]
    layer.setLabelsEnabled(bool(labelling))
    if labelling:
        layer.setLabeling(labelling_of(labelling))
    layer.selectionProperties().setSelectionRenderingMode(Qgis.SelectionRenderingMode.CustomColor)
    layer.selectionProperties().setSelectionColor(QColor(SELECTED))
    if farthest:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(farthest)
    path = STYLES / f"{name}.qml"
    layer.saveNamedStyle(str(path), CATEGORIES)
    steady = numbered(path.read_text(encoding="utf-8"))
    path.write_text(steady, encoding="utf-8")
    print(path.relative_to(ROOT), len(steady) // 1024, "kB")


def numbered(text: str) -> str:
    """The same text with the random ids of symbol layers counted instead, so that a second run writes the same."""
    seen: dict[str, str] = {}
    return re.sub(
        r"\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}",
        lambda found: seen.setdefault(found.group(), f"{{00000000-0000-4000-8000-{len(seen):012d}}}"),
        text,
    )


def main() -> None:
    """Write them all."""
    application = QgsApplication([], True)
    application.initQgis()
    STYLES.mkdir(parents=True, exist_ok=True)
    for layer in LAYERS:
        write(*layer)
    application.exitQgis()


if __name__ == "__main__":
    main()
