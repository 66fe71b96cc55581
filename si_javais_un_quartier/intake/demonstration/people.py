"""The invented team and the invented residents, the latter under pseudonyms only."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ...domain.instants import parse_date
from ...domain.records import Member, Profile
from ...domain.vocabulary import Role
from .dice import Dice

#: Display name, function shown under answers, roles.
_TEAM = (
    ("Nadia", "Urbanisme", (Role.PLANNER, Role.DECISION_MAKER)),  # a visitor sits at her desk, and may do it all
    ("Karim", "Médiation", (Role.MEDIATOR,)),
    ("Claire", "Mairie de quartier", (Role.DECISION_MAKER,)),
    ("Hugo", "Observatoire", (Role.ANALYST,)),
    ("Samira", "Médiation", (Role.MEDIATOR,)),
    ("Théo", "Voirie", (Role.PLANNER,)),
    ("Administratrice", "Services numériques", (Role.ADMINISTRATOR,)),
)
_FIRST = (
    "Mina Lila Yanis Josiane Rachid Fatou Lucie Mehdi Odette Inès Paulo Sabrina Gérard Aïcha Noé Zoé Ali Marius Leïla "
    "Bernard Salomé Idriss Chantal Hana Loïc Nora Denise Amine Rosa Émile Sofia Jamila Pierrot Maïa Bilal Simone "
    "Kenza Roland Elif Baptiste Farida Louise Tarek Ginette Moussa Anouk Serge Djamila Hélène Cem Marcelle Naïm "
    "Aurore Mado Youssef Clara Augusto Reine Sami Coline Ahmed Titouan Violette Nassim Jeannot Dalila Félix"
).split()
#: As people call themselves; none tells a street, a floor or a family, for the map would then lead to a door.
_TAILS = (
    "", "", "", ", du quartier", ", du marché", ", d’en haut", ", du voisinage", ", à vélo",
    ", du matin", ", de Tarentaize", ", à pied", ", de la place", ", du jeudi", ", de passage", ", au coin",
    ", de Couriot",
)  # fmt: skip
_BYNAMES = (
    "Une maman de l’école", "Le voisin d’en face", "Tonton Vélo", "Mamie Lavoir", "Un étudiant", "La dame au caddie",
    "Les trois du banc vert", "Une commerçante", "Un ancien mineur", "La rubanière", "Le lève-tôt", "Une infirmière",
    "Deux collégiens", "Un papa pressé", "La couturière", "Le monsieur au chien", "Une assistante maternelle",
)  # fmt: skip
_AGES = (("under_18", 0.05), ("18_29", 0.18), ("30_44", 0.27), ("45_59", 0.22), ("60_74", 0.2), ("75_over", 0.08))
_RELATIONS = (
    ("resident", 0.68), ("works_here", 0.09), ("shopkeeper", 0.06), ("association", 0.06), ("student", 0.05),
    ("passer_by", 0.06),
)  # fmt: skip


@dataclass(frozen=True)
class Team:
    """The members by what they do, with the functions they sign with."""

    members: tuple[Member, ...]
    functions: dict[str, str]
    roles: dict[str, str]

    def by_name(self, name: str) -> Member:
        return next(member for member in self.members if member.display_name == name)

    def member(self, uuid: str) -> Member:
        return next(member for member in self.members if member.uuid == uuid)

    def role(self, member: Member) -> str:
        """The word of the member's role that messages keep."""
        return self.roles[member.uuid]


def first_name(pseudonym: str | None) -> str | None:
    """The first name that *pseudonym* starts with, to greet somebody by; None where it holds none."""
    first = (pseudonym or "").split(" ")[0].strip(",")
    return first if first in _FIRST else None


def team(seed: int, joined_at: str) -> Team:
    """The seven members of the quarter number *seed*, in the tool since *joined_at*."""
    dice = Dice.of(seed, "team")
    members = tuple(
        Member(
            uuid=dice.uuid(),
            created_at=joined_at,
            updated_at=joined_at,
            display_name=name,
            roles=json.dumps([role.value for role in roles]),
        )
        for name, _, roles in _TEAM
    )
    functions = {member.uuid: function for member, (_, function, _) in zip(members, _TEAM)}
    roles = {member.uuid: roles[0].value for member, (_, _, roles) in zip(members, _TEAM)}
    return Team(members, functions, roles)


def residents(seed: int, count: int, joined_at: str) -> tuple[Profile, ...]:
    """*count* profiles; some agreed to be published, some did not, some were never asked."""
    dice = Dice.of(seed, "residents")
    return tuple(_resident(dice, pseudonym, joined_at) for pseudonym in _pseudonyms(dice, count))


def _resident(dice: Dice, pseudonym: str, joined_at: str) -> Profile:
    consent = dice.weighted(((True, 0.9), (False, 0.06), (None, 0.04)))
    known = dice.chance(0.7)
    return Profile(
        uuid=dice.uuid(),
        created_at=joined_at,
        updated_at=joined_at,
        pseudonym=pseudonym,
        age_band=dice.weighted(_AGES) if known else None,
        relation=dice.weighted(_RELATIONS) if known else None,
        informed_on=None if consent is None else parse_date(joined_at[:10]).isoformat(),
        publish_consent=consent,
        photo_consent=None if consent is None else consent and dice.chance(0.8),
        consent_text_version=None if consent is None else "demo-1",
    )


def _pseudonyms(dice: Dice, count: int) -> list[str]:
    """Different ones as long as there are some, then the same with a number."""
    names = sorted({first + tail for first in _FIRST for tail in _TAILS})
    dice.shuffle(names)
    mixed = [*_BYNAMES, *names[: max(0, min(count, len(names)) - len(_BYNAMES))]]
    dice.shuffle(mixed)
    return [mixed[n % len(mixed)] + (f" {n // len(mixed) + 1}" if n >= len(mixed) else "") for n in range(count)]
