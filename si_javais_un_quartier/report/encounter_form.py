"""The encounter form on paper: what the sheet on screen asks, in the same order, to be filled in by hand.

Lengths are millimetres, sizes of words points. Where to meet somebody again is on a strip that is torn off: it stays
with the mediator.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.labels import ENCOUNTER_FORMAT, KIND
from ..domain.mediation import Mediation
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.settings import Theme
from .drawing import Dot, Drawing, Mark, Measure, Rule, Words
from .speaking import NO_BREAK, Speaker

#: Map scales a mediator may choose: a square, a street corner, a few streets.
SCALES = (500, 1000, 2000)
MOST_PEOPLE = 11
PEOPLE_IN_FRONT, PEOPLE_BEHIND = 2, 3

_PERSON = QT_TRANSLATE_NOOP("Phrases", "Person {number}")
_PSEUDONYM = QT_TRANSLATE_NOOP("Phrases", "Pseudonym (never the real name)")
_AGE = QT_TRANSLATE_NOOP("Phrases", "Age")
_TIE = QT_TRANSLATE_NOOP("Phrases", "Tie")
_CONSENTS = (
    QT_TRANSLATE_NOOP("Phrases", "Information given"),
    QT_TRANSLATE_NOOP("Phrases", "Publish their words"),
    QT_TRANSLATE_NOOP("Phrases", "Publish photos"),
)
_ADULT = QT_TRANSLATE_NOOP("Phrases", "Minor: an adult agrees")
_CARD = QT_TRANSLATE_NOOP("Phrases", "Card no.")
_SAID = QT_TRANSLATE_NOOP("Phrases", "Their words, as they were said")
_KIND = QT_TRANSLATE_NOOP("Phrases", "Kind")
_THEME = QT_TRANSLATE_NOOP("Phrases", "Theme")
_ABOUT = QT_TRANSLATE_NOOP("Phrases", "Which place is it about?")
_PLACE = QT_TRANSLATE_NOOP("Phrases", "Place")
_DAY = QT_TRANSLATE_NOOP("Phrases", "Date")
_HOW = QT_TRANSLATE_NOOP("Phrases", "How people were met")
_COUNT = QT_TRANSLATE_NOOP("Phrases", "How many people")

#: Lines to write on are at least this far apart; what room is left widens them.
_LINE = 6.8
_ROW = 5.2
_TICK = 3.3
_TICK_GAP, _OPTION_GAP = 1.3, 4.0
_BETWEEN = 4.0
#: Where options begin, to the right of their caption.
_INDENT = 15.0
_LEAST_LINES = 2
#: A line of words on a chart is never wider.
_WIDEST = 115.0
_CARD_BOX, _CARD_GROUP = 5.6, 3


@dataclass(frozen=True)
class EncounterForm:
    """What is printed; lists and sentence are the quarter's own words, *people* how many voices have room."""

    question: str
    subject: str
    sentence: str
    themes: tuple[str, ...]
    ages: tuple[str, ...]
    ties: tuple[str, ...]
    adult: bool
    people: int


def encounter_form(
    asked: tuple[str, str], sentence: str, themes: Sequence[Theme], mediation: Mediation, people: int
) -> EncounterForm:
    """The form for a question and its subject (*asked*)."""
    question, subject = asked
    return EncounterForm(
        question=question,
        subject=subject if subject != question else "",
        sentence=sentence,
        themes=tuple(it.label for it in themes),
        ages=tuple(it.label for it in mediation.age_bands),
        ties=tuple(it.label for it in mediation.ties),
        adult=mediation.adult_for_minors and any(it.minor for it in mediation.age_bands),
        people=max(1, min(people, MOST_PEOPLE)),
    )


class FormDrawer:
    """Draws the parts of a form; *measure* is the font's."""

    def __init__(self, form: EncounterForm, speaker: Speaker, measure: Measure) -> None:
        self._form, self._speaker, self._measure = form, speaker, measure

    def room(self, width: float, height: float, most: int) -> int:
        """How many people fit in a place, at least one, with two lines for each."""
        needed = self._voice(1, width, _LEAST_LINES, _LINE)[1]
        return max(1, min(most, int(height / needed)))

    def voices(self, numbers: Sequence[int], width: float, height: float) -> Drawing:
        """People one under the other, their lines filling the place."""
        step = height / len(numbers)
        left = step - self._voice(1, width, 0, _LINE)[1]
        lines = max(_LEAST_LINES, math.floor(left / (_LINE if len(numbers) > 1 else 1.2 * _LINE)))
        apart = max(_LINE, left / lines)
        pen = _Pen(width, self._measure)
        for place, number in enumerate(numbers):
            pen.take(self._voice(number, width, lines, apart)[0], place * step)
        return Drawing(width, height, tuple(pen.marks))

    def head(self, width: float, height: float) -> Drawing:
        """Where, when, how and how many."""
        pen, say = _Pen(width, self._measure), self._speaker.say
        half = width * 0.5
        pen.blank(say(_PLACE), 0, 5.5, width)
        pen.blank("", 0, 13.5, width)
        pen.blank(say(_DAY), 0, 22, half - _BETWEEN)
        pen.blank(say(_COUNT), half, 22, width - half)
        pen.words(say(_HOW), 0, 29, bold=True)
        pen.ticks([self._speaker.render(it) for it in ENCOUNTER_FORMAT.values()], 30.5, columns=2)
        return Drawing(width, height, tuple(pen.marks))

    def strip(self, numbers: Sequence[int], width: float, height: float) -> Drawing:
        """What is torn off: a line of dashes, and room for each person's place and hour."""
        pen, say = _Pen(width, self._measure), self._speaker.say
        pen.dashes()
        step = (width + _BETWEEN) / len(numbers)
        for place, number in enumerate(numbers):
            pen.blank(say(_PERSON, number=number), place * step, height - 2.0, step - _BETWEEN)
        return Drawing(width, height, tuple(pen.marks))

    def _voice(self, number: int, width: float, lines: int, apart: float) -> tuple[list[Mark], float]:
        """One person with a word; the marks, and how high they are."""
        pen, form, say = _Pen(width, self._measure), self._form, self._speaker.say
        pen.rule(0, 0, width, thick=0.6)
        end = pen.words(say(_PERSON, number=number), 0, 6.4, size=12, bold=True)
        pen.blank(say(_PSEUDONYM), end + 5, 6.4, width - end - 5, bold=False)
        y = pen.choices(say(_AGE), form.ages, 8.6)
        y = pen.choices(say(_TIE), form.ties, y)
        consents = [say(it) for it in _CONSENTS] + ([say(_ADULT)] if form.adult else [])
        y = pen.ticks(consents, y + 0.8, size=9.5, bold=True) + 0.6
        pen.rule(0, y, width, colour="line")
        y = pen.card(say(_CARD), y + 1.2)
        pen.words(say(_SAID), 62, y - 1.6, size=8.5, colour="second")
        for _ in range(lines):
            y += apart
            pen.rule(0, y, width, colour="grey")
        y = pen.choices(say(_KIND), [self._speaker.render(it) for it in KIND.values()], y + 1.4)
        y = pen.choices(say(_THEME), form.themes, y)
        pen.blank(say(_ABOUT), 0, y + 5.2, width, bold=False)
        return pen.marks, y + 9.0


class _Pen:
    """Marks on a sheet of a width, from its top left."""

    def __init__(self, width: float, measure: Measure) -> None:
        self.marks: list[Mark] = []
        self._width, self._measure = width, measure

    def take(self, marks: Sequence[Mark], down: float) -> None:
        """Marks made elsewhere, *down* lower."""
        for mark in marks:
            if isinstance(mark, Rule):
                moved = Rule(mark.x1, mark.y1 + down, mark.x2, mark.y2 + down, mark.width, mark.colour)
                self.marks.append(moved)
            elif isinstance(mark, Dot):
                self.marks.append(Dot(mark.x, mark.y + down, mark.size, mark.shape, mark.colour))
            elif isinstance(mark, Words):
                self.marks.append(Words(mark.x, mark.y + down, mark.text, mark.size, mark.bold, mark.colour))

    def words(
        self, text: str, x: float, y: float, *, size: float = 9, bold: bool = False, colour: str = "ink"
    ) -> float:
        """A line of words; where it ends."""
        kept = text.replace(" ", NO_BREAK)  # one option is never torn over two lines
        self.marks.append(Words(x, y, kept, size, bold, colour))
        return x + self._measure(kept, size, bold)

    def fit(
        self, text: str, x: float, y: float, width: float, *, size: float = 9, bold: bool = False, colour: str = "ink"
    ) -> float:
        """Words that are cut where they would be wider than *width*."""
        shown, width = text, min(width, _WIDEST)
        while shown and self._measure(shown, size, bold) > width:
            shown = shown[:-2].rstrip(" …") + "…" if len(shown) > len("…") + 1 else ""
        return self.words(shown, x, y, size=size, bold=bold, colour=colour)

    def rule(self, x: float, y: float, width: float, *, thick: float = 0.2, colour: str = "ink") -> None:
        """A horizontal line."""
        self.marks.append(Rule(x, y, x + width, y, thick, colour))

    def dashes(self) -> None:
        """Where to tear."""
        for place in range(int(self._width / 3.5) + 1):
            x = place * 3.5
            self.rule(x, 0, min(2.0, self._width - x), thick=0.3)

    def blank(self, caption: str, x: float, y: float, width: float, *, bold: bool = True) -> None:
        """A caption and a line to write on."""
        end = self.words(caption, x, y, bold=bold) + 2 if caption else x
        self.rule(end, y + 0.8, x + width - end, colour="grey")

    def choices(self, caption: str, options: Sequence[str], y: float) -> float:
        """A caption and its boxes to tick; where they end, below."""
        if not options:
            return y
        self.words(caption, 0, y + 3.9, size=8.5, bold=True)
        return self.ticks(options, y, left=_INDENT)

    def ticks(
        self,
        options: Sequence[str],
        y: float,
        *,
        left: float = 0,
        size: float = 9,
        bold: bool = False,
        columns: int = 0,
    ) -> float:
        """Boxes to tick, wrapped, or in columns; where they end, below."""
        x, widest = left, self._width - left - _TICK - _TICK_GAP
        step = (self._width - left) / columns if columns else 0.0
        for place, option in enumerate(options):
            wide = min(self._measure(option, size, bold), widest)
            if columns:
                x = left + (place % columns) * step
                y += _ROW if place and place % columns == 0 else 0
            elif x > left and x + _TICK + _TICK_GAP + wide > self._width:
                x, y = left, y + _ROW
            self.marks.append(Dot(x + _TICK / 2, y + _ROW / 2, _TICK, "empty", "ink"))
            start = x + _TICK + _TICK_GAP
            room = step - _TICK - _TICK_GAP - 1 if columns else widest
            x = self.fit(option, start, y + 3.9, room, size=size, bold=bold) + _OPTION_GAP
        return y + _ROW

    def card(self, caption: str, y: float) -> float:
        """Boxes for the number of the card, three and three; where they end, below."""
        x = self.words(caption, 0, y + 4.4, bold=True) + 2
        for place in range(2 * _CARD_GROUP):
            if place == _CARD_GROUP:
                self.rule(x + 0.8, y + _CARD_BOX / 2, 1.6, thick=0.4)
                x += 3.2
            self.marks.append(Dot(x + _CARD_BOX / 2, y + _CARD_BOX / 2, _CARD_BOX, "empty", "ink"))
            x += _CARD_BOX + 0.4
        return y + _CARD_BOX
