"""The quarter's choices for encounters: the lists that a mediator picks from, and the sentence to say aloud.

Labels and sentence are the quarter's own data, written in its language; they are not translated.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class AgeBand:
    """A band of ages that a person may give; ``minor`` where an adult may have to agree for them."""

    key: str
    label: str
    minor: bool = False


@dataclass(frozen=True)
class Tie:
    """How a person belongs to the quarter; ``key`` is what ``profile.relation`` holds."""

    key: str
    label: str


#: The keys are those of imports and of the demonstration quarter.
AGE_BANDS = (
    AgeBand("under_18", "moins de 18 ans", minor=True),
    AgeBand("18_29", "18–29 ans"),
    AgeBand("30_44", "30–44 ans"),
    AgeBand("45_59", "45–59 ans"),
    AgeBand("60_74", "60–74 ans"),
    AgeBand("75_over", "75 ans et plus"),
)

TIES = (
    Tie("resident", "habite le quartier"),
    Tie("works_here", "travaille dans le quartier"),
    Tie("shopkeeper", "tient un commerce"),
    Tie("association", "membre d’une association"),
    Tie("student", "étudie dans le quartier"),
    Tie("passer_by", "de passage"),
)

#: ``{collectivity}`` stands for the quarter's own word ("la Ville", "la Métropole").
CONSENT_SENTENCE = (
    "Je note ce que vous dites pour {collectivity}, sans votre nom. "
    "Vous pouvez le faire retirer avec cette carte. Puis-je le publier\u202f?"
)


@dataclass(frozen=True)
class Mediation:
    """``adult_for_minors``: an adult's agreement is needed to publish a minor's words, and no photo is taken then.

    ``hint_days``: days after which a hint for meeting somebody again is forgotten, told or not.
    """

    age_bands: tuple[AgeBand, ...] = AGE_BANDS
    ties: tuple[Tie, ...] = TIES
    consent_sentence: str = CONSENT_SENTENCE
    adult_for_minors: bool = True
    hint_days: int = 90

    def age_label(self, key: str | None) -> str:
        """What people read; a band that is no longer listed shows as it is stored."""
        return next((band.label for band in self.age_bands if band.key == key), key or "")

    def tie_label(self, key: str | None) -> str:
        """What people read; a tie that is no longer listed shows as it is stored."""
        return next((tie.label for tie in self.ties if tie.key == key), key or "")

    def needs_adult(self, age_band: str | None) -> bool:
        """Whether somebody of that band needs an adult's agreement."""
        return self.adult_for_minors and any(band.minor for band in self.age_bands if band.key == age_band)

    def spoken(self, collectivity: str) -> str:
        """The sentence to say aloud. "La Ville" is "la Ville" inside it; braces of the quarter's own stay braces."""
        inside = "l" + collectivity[1:] if collectivity.startswith(_ARTICLES) else collectivity
        return self.consent_sentence.replace("{collectivity}", inside)

    def consent_version(self, collectivity: str) -> str:
        """Which sentence somebody agreed to: its first words' digest, kept with their profile."""
        return hashlib.sha256(self.spoken(collectivity).encode()).hexdigest()[:12]


_ARTICLES = ("La ", "Le ", "Les ", "L’")
