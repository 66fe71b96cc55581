#!/usr/bin/env python3
"""Writes resources/layouts/*.qpt, the pages that reports and posters are set on.

The files are kept in the repository and can be edited with QGIS's layout designer: what has an identifier is filled in
by the program, what begins with "style:" is a sample of a kind of paragraph, "flow" is where text runs. Run this again
after changing a measure here.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_HASH_SEED="0")  # the same order of attributes each time
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402 (the path to the package comes first)
    Qgis,
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

LAYOUTS = ROOT / "resources" / "layouts"
INK, SECOND, LINE, ACTION = "#161616", "#4A4A4A", "#C9C5BD", "#00497A"
FAMILY = "Open Sans"
#: Kinds of paragraph: size in points, bold, colour, height of a line (of the font's own), sample.
STYLES = {
    "kicker": (10.5, False, SECOND, 1.0, "Le sujet, au-dessus du titre"),
    "title": (20, True, INK, 0.95, "Le titre d’une page est sa conclusion"),
    "lead": (12, False, INK, 1.06, "La phrase qui donne le nombre, le total et les personnes."),
    "h2": (12, True, INK, 1.0, "Le titre d’une partie"),
    "h3": (10, True, INK, 1.0, "Un petit titre"),
    "body": (10, False, INK, 1.06, "Le texte courant."),
    "quote": (11.5, False, INK, 1.04, "« Les mots d’un habitant, choisis par une personne. »"),
    "source": (8, False, SECOND, 1.02, "Sources, notes et dates."),
    "cell": (9, False, INK, 1.0, "Une case de tableau"),
    "cell_head": (8.5, True, INK, 1.0, "L’en-tête d’un tableau"),
    "number": (24, True, INK, 0.95, "412"),
}


class Page:
    """A layout of one page while it is made."""

    def __init__(self, name: str, paper: str) -> None:
        self.name = name
        self.project = QgsProject()  # the layout doesn't keep it
        self.layout = QgsPrintLayout(self.project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize(paper, QgsLayoutItemPage.Orientation.Portrait)

    def label(
        self, identifier: str, box: tuple[float, float, float, float], size: float, text: str, **look: object
    ) -> QgsLayoutItemLabel:
        """Words: *look* has bold, colour, right, spacing, middle."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setTextFormat(text_format(size, look.get("bold", False), look.get("colour", INK), look.get("spacing", 1)))
        label.setMarginX(0)
        label.setMarginY(0)
        if look.get("right"):
            label.setHAlign(Qt.AlignmentFlag.AlignRight)
        if look.get("middle"):
            label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        self._add(label, identifier, box)
        return label

    def block(self, identifier: str, box: tuple[float, float, float, float], colour: str | None) -> None:
        """A filled rectangle, or one that marks a place."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        look = {"color": colour, "outline_style": "no"} if colour else {"style": "no", "outline_color": "#4DA3E0"}
        shape.setSymbol(QgsFillSymbol.createSimple(look))
        self._add(shape, identifier, box)

    def map(self, identifier: str, box: tuple[float, float, float, float]) -> None:
        """A map, filled in when the page is."""
        self._add(QgsLayoutItemMap(self.layout), identifier, box)

    def picture(self, identifier: str, box: tuple[float, float, float, float]) -> None:
        """A picture, such as a code."""
        self._add(QgsLayoutItemPicture(self.layout), identifier, box)

    def _add(self, item: QgsLayoutItem, identifier: str, box: tuple[float, float, float, float]) -> None:
        item.setId(identifier)
        item.attemptSetSceneRect(QRectF(*box))
        self.layout.addLayoutItem(item)

    def save(self) -> None:
        """Write it, with identifiers that are the same each time."""
        path = LAYOUTS / (self.name + ".qpt")
        self.layout.saveAsTemplate(str(path), QgsReadWriteContext())
        text, known = path.read_text(encoding="utf-8"), {}
        text = re.sub(
            r"\{[0-9a-f-]{36}\}",
            lambda found: known.setdefault(found.group(), f"{{00000000-0000-4000-8000-{len(known):012d}}}"),
            text,
        )
        path.write_text(text, encoding="utf-8")


def text_format(size: float, bold: bool, colour: str, spacing: float) -> QgsTextFormat:
    """How words look."""
    made = QgsTextFormat()
    made.setFont(QFont(FAMILY))
    if bold:
        made.setNamedStyle("Bold")
    made.setSize(size)
    made.setSizeUnit(Qgis.RenderUnit.Points)
    made.setColor(QColor(colour))
    made.setLineHeight(spacing)
    return made


def page() -> None:
    """A page of text, A4: margins 20, text from 22 to 275."""
    made = Page("page", "A4")
    made.label("running_left", (20, 10, 118, 4.5), 8, "Bilan de la concertation", colour=SECOND)
    made.label("running_right", (120, 10, 70, 4.5), 8, "Septembre – novembre", colour=SECOND, right=True)
    made.block("", (20, 15.4, 170, 0.25), LINE)
    made.block("flow", (20, 21, 170, 253), None)
    y = 24.0
    for name, (size, bold, colour, spacing, sample) in STYLES.items():
        made.label("style:" + name, (24, y, 160, 14), size, sample, bold=bold, colour=colour, spacing=spacing)
        y += 15
    made.block("", (20, 280, 170, 0.25), LINE)
    mark = made.label("internal", (20, 282.6, 46, 5), 8, "Diffusion : conseil et services", bold=True, middle=True)
    mark.setFrameEnabled(True)
    mark.setFrameStrokeColor(QColor(INK))
    mark.setMarginX(1.5)
    mark.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    made.label("notice", (20, 283.2, 150, 9), 8, "Sources et précautions", colour=SECOND)
    made.label("notice_beside", (70, 283.2, 102, 9), 8, "Sources et précautions", colour=SECOND)
    made.label("page_number", (172, 282.6, 18, 5), 10, "[% @layout_page %]", bold=True, right=True)
    made.save()


def cover() -> None:
    """The first page, A4."""
    made = Page("couverture", "A4")
    made.label("organism", (20, 16, 80, 6), 11, "Ville", bold=True)
    made.label("occasion", (100, 16, 90, 10), 10, "Rapport au conseil", right=True)
    made.label("kind", (20, 34, 130, 8), 14, "Bilan de la concertation")
    made.label("title", (20, 42.5, 170, 36), 38, "La question posée ?", bold=True, spacing=0.85)
    made.label("subtitle", (20, 81, 118, 18), 13.5, "Quartier\nDates", colour=SECOND, spacing=1.02)
    made.map("locator", (163, 74, 27, 27))
    made.label("locator_note", (140, 84, 22, 5), 8, "Le quartier", bold=True, right=True)
    made.map("map", (0, 103, 210, 122))
    made.block("", (0, 102.4, 210, 0.8), INK)
    made.block("", (0, 224.6, 210, 0.8), INK)
    made.label("map_note", (20, 215.5, 80, 6), 9.5, "131 locaux vides sur 486", bold=True)
    for number, x in enumerate((20, 79.5, 139), 1):
        made.label(f"number_{number}", (x, 232, 54, 12), 26, "412", bold=True, spacing=0.95)
        made.label(f"sentence_{number}", (x, 244.5, 51, 19), 9.5, "contributions", spacing=1.02)
        made.label(f"before_{number}", (x, 264, 51, 6), 9, "avant", colour=SECOND)
    made.block("", (20, 275.5, 170, 0.25), LINE)
    made.label("foot", (20, 277.5, 170, 12), 8, "Sources", colour=SECOND)
    made.save()


def _poster_head(made: Page, height: float, rule: float, *, plain: bool) -> str:
    """A coloured field of that height, or paper with a rule at *rule*; returns the colour of the words on it."""
    paper, ink = ("#FFFFFF", ACTION) if plain else (ACTION, "#FFFFFF")
    made.block("", (0, 0, 297, height), paper)
    if plain:
        made.block("", (22, rule, 253, 1.06), ACTION)
    made.label("organism", (22, 17, 200, 12), 24, "Ville", colour=ink)
    return ink


def _poster_foot(made: Page) -> None:
    """How to answer."""
    made.block("", (22, 322, 253, 1), INK)
    made.picture("code", (18, 328, 60, 60))
    made.label("tell", (94, 330, 180, 13), 30, "Dites-le-nous", bold=True)
    made.label("ways", (94, 346, 181, 46), 20, "Avec un téléphone…", spacing=1.0)
    made.label("foot", (22, 402, 253, 12), 10.5, "Sources", colour=SECOND)


def window_poster(name: str, *, plain: bool = False) -> None:
    """A poster for a shop window, A3: margins 22, the question read from across the street; *plain* saves ink."""
    made = Page(name, "A3")
    ink = _poster_head(made, 168, 166, plain=plain)
    made.picture("sign", (252, 17, 22, 22))
    made.label(
        "question", (22, 34, 253, 105), 94, "Et vous, que feriez-vous ici ?", bold=True, colour=ink, spacing=0.78
    )
    made.label("place", (22, 145, 253, 14), 27, "12, rue de la Ville. Ce local est vide.", colour=ink)
    made.label("said", (22, 180, 253, 14), 32, "Vous nous avez déjà dit", bold=True)
    made.block("wishes", (22, 198, 253, 76), None)
    made.label("style:wish", (24, 200, 150, 14), 27, "Un souhait")
    made.label("style:wish_number", (180, 200, 30, 10), 20, "14", bold=True)
    made.label("quote", (22, 279, 253, 30), 26, "« Leurs mots »", spacing=0.95)
    made.label("quote_source", (22, 310, 253, 8), 17, "Qui", colour=SECOND)
    _poster_foot(made)
    made.save()


def street_poster(name: str, *, plain: bool = False) -> None:
    """You said, we did: a poster for a street, A3; *plain* saves ink."""
    made = Page(name, "A3")
    ink = _poster_head(made, 92, 91, plain=plain)
    made.label("title", (22, 30, 253, 32), 60, "Vous avez dit, nous avons fait", bold=True, colour=ink, spacing=0.8)
    made.label("place", (22, 68, 253, 16), 32, "rue de la Ville", colour=ink)
    made.block("flow", (22, 104, 253, 212), None)
    made.label("style:said", (24, 106, 245, 14), 20, "Vous avez dit", colour=SECOND)
    made.label("style:did", (24, 122, 245, 14), 28, "Nous avons fait", bold=True, spacing=0.92)
    made.label("style:state", (24, 140, 245, 14), 18, "Fait le 3 novembre")
    _poster_foot(made)
    made.save()


def _form_foot(made: Page) -> None:
    """What stands below the people, and the strip that is torn off."""
    made.label("more", (12, 262.8, 186, 4), 7.5, "Une autre parole ?", colour=SECOND)
    made.block("strip", (12, 268, 186, 18), None)
    made.label("tear", (12, 269.4, 186, 4.5), 9, "À détacher", bold=True)
    made.label("tear_note", (12, 273.8, 186, 4.5), 8, "Un lieu et une heure", colour=SECOND)


def encounter_form() -> None:
    """A form to fill in by hand, A4, the front: margins 12, a strip at the foot that is torn off."""
    made = Page("fiche-rencontre", "A4")
    made.label("title", (12, 9, 90, 5), 9, "Fiche de rencontre", bold=True)
    made.label("subject", (102, 9, 96, 5), 9, "Le sujet", colour=SECOND, right=True)
    made.label("question", (12, 14, 186, 17.5), 24, "La question posée ?", bold=True, spacing=0.85)
    made.block("head", (12, 33, 96, 52), None)
    made.map("map", (113, 33, 85, 48))
    made.label("map_note", (113, 81.8, 85, 4.5), 8, "1:1 000", colour=SECOND, right=True)
    made.block("", (12, 86.5, 1.2, 9.6), INK)
    made.label("sentence", (15, 86.5, 183, 9.6), 9.5, "À dire à voix haute", middle=True)
    made.block("voices", (12, 98, 186, 164), None)
    _form_foot(made)
    made.save()


def encounter_form_behind() -> None:
    """Its other pages: people alone; the strip lies behind that of the front."""
    made = Page("fiche-rencontre-suite", "A4")
    made.label("title", (12, 9, 90, 5), 9, "Fiche de rencontre, page 2", bold=True)
    made.label("question", (12, 14, 186, 5), 9, "La question posée ?", colour=SECOND)
    made.block("", (12, 19.5, 1.2, 9.6), INK)
    made.label("sentence", (15, 19.5, 183, 9.6), 9.5, "À dire à voix haute", middle=True)
    made.block("voices", (12, 30.5, 186, 232), None)
    _form_foot(made)
    made.save()


def main() -> None:
    """All of them."""
    application = QgsApplication([], True)
    application.initQgis()
    LAYOUTS.mkdir(parents=True, exist_ok=True)
    page()
    cover()
    encounter_form()
    encounter_form_behind()
    for ending, plain in (("", False), ("-sobre", True)):
        window_poster("affiche-vitrine" + ending, plain=plain)
        street_poster("affiche-rue" + ending, plain=plain)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own goodbye may crash without a window


if __name__ == "__main__":
    main()
