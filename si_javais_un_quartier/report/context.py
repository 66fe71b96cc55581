"""What every page of a report needs at hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import public_place
from ..domain.records import Campaign, Contribution, Premises
from ..domain.vocabulary import Disclosure
from .choices import Choices, Period
from .drawing import Measure, rough_measure
from .maps import Frame, frame_of
from .material import Material
from .speaking import Speaker

#: Text width of an A4 page, and the columns' of a theme, in millimetres.
WIDE, LEFT, RIGHT = 170.0, 82.0, 78.0

#: A question is the title of the cover.
LONGEST_QUESTION = 300

NOTICE = QT_TRANSLATE_NOOP("Phrases", "The contributions are not a representative sample.")


@dataclass(frozen=True)
class Context:
    """The material, the choices, the voice and the font's measure."""

    material: Material
    choices: Choices
    speaker: Speaker
    measure: Measure = rough_measure

    @cached_property
    def period(self) -> Period:
        """The days the report is about."""
        return self.choices.period(self.material.today)

    @cached_property
    def published(self) -> tuple[Contribution, ...]:
        """The published contributions it is about."""
        return self.material.published(self.choices)

    @cached_property
    def before(self) -> tuple[Contribution, ...]:
        """Those of the period before."""
        return self.material.published(self.choices, self.period.before())

    @cached_property
    def campaign(self) -> Campaign | None:
        """The campaign whose question is the title: the newest of those chosen."""
        return next(iter(self.material.campaigns_chosen(self.choices)), None)

    @cached_property
    def frame(self) -> Frame:
        """The quarter's rectangle with a margin; where it has no border, that of what was said."""
        places = [place for it in self.published if (place := public_place(it)) is not None]
        found = self.material.frame() or frame_of(places)
        return (found or Frame(0, 0, 1000, 1000)).grown(0.05)

    @property
    def collectivity(self) -> str:
        """Who answers."""
        return self.material.settings.collectivity

    @property
    def body(self) -> str:
        """Who answers, inside a sentence: a French article loses its capital."""
        name = self.collectivity
        return name[0].lower() + name[1:] if name.startswith(("La ", "Le ", "L’", "Les ")) else name

    def may_place(self, premises: Premises) -> bool:
        """Whether a map may show where a ground floor is: in the public version only where that may be published."""
        return not self.choices.public or premises.disclosure is Disclosure.PUBLIC

    @property
    def question(self) -> str:
        """The question asked, or the quarter's name."""
        asked = (self.campaign.question or self.campaign.name) if self.campaign else ""
        return one_line(asked or self.material.name, LONGEST_QUESTION)
