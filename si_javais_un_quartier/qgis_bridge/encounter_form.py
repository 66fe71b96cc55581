"""Sets encounter forms on paper on layouts that one may replace: two people in front, more on the pages behind."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayoutItemMap

from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.records import Place
from ..report.encounter_form import PEOPLE_BEHIND, PEOPLE_IN_FRONT, EncounterForm, FormDrawer
from ..report.maps import Frame, MapSpec
from ..report.speaking import Speaker
from ..store.catalogue import Catalogue
from ..store.replica import Replica
from .report_items import Sheets, fill
from .report_maps import MapMaker
from .report_templates import Box, TemplatePage, box_of
from .report_words import measure, speaker_for
from .report_writing import Made, draw_pdf, template_path

FRONT, BEHIND = "fiche-rencontre", "fiche-rencontre-suite"

_TITLE = QT_TRANSLATE_NOOP("Phrases", "Encounter form")
_FURTHER = QT_TRANSLATE_NOOP("Phrases", "Encounter form, page {number}")
_SAY = QT_TRANSLATE_NOOP("Phrases", "To say aloud: “{sentence}”")
_SCALE = QT_TRANSLATE_NOOP("Phrases", "Scale 1:{scale}")
_NO_GROUND = QT_TRANSLATE_NOOP("Phrases", "The quarter has no background map: room for a sketch")
_MORE = QT_TRANSLATE_NOOP(
    "Phrases", "Another word from the same person? Another block, with the same pseudonym. To be entered in this order."
)
_TEAR = QT_TRANSLATE_NOOP("Phrases", "Tear off: where to meet again stays with the mediator")
_NEVER = QT_TRANSLATE_NOOP(
    "Phrases", "A place and an hour, never a telephone number. It is not written on the form and is not handed in."
)
_FRONT_VOICES: Box = (12.0, 98.0, 186.0, 164.0)
_BEHIND_VOICES: Box = (12.0, 30.5, 186.0, 232.0)
_STRIP: Box = (12.0, 268.0, 186.0, 18.0)
_HEAD: Box = (12.0, 33.0, 96.0, 52.0)
#: Characters that stand on one line of small type.
_SUBJECT, _QUESTION_BEHIND = 56, 120


@dataclass(frozen=True)
class WantedForm:
    """What to print, on which ground (*middle* in the quarter's CRS, 1:*scale*), where, in which language."""

    output: Path
    form: EncounterForm
    middle: Place
    scale: int
    language: str = ""
    templates: Path | None = None


def write_encounter_form(replica: Replica, wanted: WantedForm) -> int:
    """Write the PDF, ready to be printed on both sides; how many pages it has. Raises ``NotWritten``."""
    quarter = Catalogue(replica).quarter()
    boundary = quarter.geometry.wkb if quarter is not None and quarter.geometry is not None else None
    maker = MapMaker(replica.path, replica.srid, boundary)
    made = Made(maker, Path(tempfile.mkdtemp(prefix="quartier-form-")))
    try:
        speaker = speaker_for(wanted.language)
        made.language, title = speaker.language, speaker.say(_TITLE)
        made.sheets = sheets = Sheets(maker, title, made.folder)
        _Form(sheets, wanted, speaker).set_all()
        made.pages = sheets.pages
        for _ in draw_pdf(made, wanted.output, title, (0, 100)):
            pass
    finally:
        made.remove()
    return made.pages


class _Form:
    """A form while its pages are set."""

    def __init__(self, sheets: Sheets, wanted: WantedForm, speaker: Speaker) -> None:
        self._sheets, self._wanted, self._speaker = sheets, wanted, speaker
        self._drawer = FormDrawer(wanted.form, speaker, measure)

    def set_all(self) -> None:
        """All pages, until everybody has room."""
        page = self._sheets.add_page(template_path(FRONT, self._wanted.templates))
        self._head(page)
        done = self._people(page, 0, PEOPLE_IN_FRONT, _FRONT_VOICES)
        while done < self._wanted.form.people:
            page = self._sheets.add_page(template_path(BEHIND, self._wanted.templates))
            fill(page.items, title=self._speaker.say(_FURTHER, number=self._sheets.pages))
            done = self._people(page, done, PEOPLE_BEHIND, _BEHIND_VOICES)

    def _head(self, page: TemplatePage) -> None:
        fill(page.items, title=self._speaker.say(_TITLE), subject=one_line(self._wanted.form.subject, _SUBJECT))
        x, y, width, height = page.places.get("head", _HEAD)
        self._sheets.drawing(self._drawer.head(width, height), x, y, "head")
        item = page.items.get("map")
        if isinstance(item, QgsLayoutItemMap):
            self._map(page, item)

    def _people(self, page: TemplatePage, done: int, most: int, usual: Box) -> int:
        """The people of a page; the number of the last."""
        form, drawer = self._wanted.form, self._drawer
        say = self._speaker.say
        self._sheets.fit(page.items, "question", one_line(form.question, _QUESTION_BEHIND) if done else form.question)
        self._sheets.fit(page.items, "sentence", say(_SAY, sentence=form.sentence))
        fill(page.items, more=say(_MORE), tear=say(_TEAR), tear_note=say(_NEVER))
        x, y, width, height = page.places.get("voices", usual)
        count = min(drawer.room(width, height, most), form.people - done)
        numbers = range(done + 1, done + count + 1)
        self._sheets.drawing(drawer.voices(numbers, width, height), x, y, "voices")
        x, y, width, height = page.places.get("strip", _STRIP)
        self._sheets.drawing(drawer.strip(numbers, width, height), x, y, "strip")
        return done + count

    def _map(self, page: TemplatePage, item: QgsLayoutItemMap) -> None:
        x, y, width, height = box_of(item)
        across, up = width * self._wanted.scale / 2000, height * self._wanted.scale / 2000
        middle = self._wanted.middle
        frame = Frame(middle.x - across, middle.y - up, middle.x + across, middle.y + up)
        self._sheets.fill_map(item, MapSpec("map", frame))
        item.setFrameEnabled(True)
        self._sheets.scale_bar(item, x + 1.5, y + height - 1.5)
        say = self._speaker.say
        there = bool(self._sheets.maker.ground(names=True))
        scale = say(_SCALE, scale=self._speaker.number(self._wanted.scale))
        fill(page.items, map_note=scale if there else say(_NO_GROUND))
