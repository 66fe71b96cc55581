"""Ground-floor premises along the streets, and what happened to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ...domain.records import Place, Premises, PremisesEvent
from ...domain.vocabulary import Availability, Disclosure, Occupancy
from .dice import Dice
from .ground import Address, Ground
from .town import SHOPPING
from .typesetting import typeset

#: What was there before, as a word for the column and as people say it.
_PAST = (
    ("mercerie", "l’ancienne mercerie"), ("boulangerie", "l’ancienne boulangerie"), ("bar", "l’ancien bar"),
    ("boucherie", "l’ancienne boucherie"), ("cordonnerie", "l’ancienne cordonnerie"),
    ("salon de coiffure", "l’ancien salon de coiffure"), ("quincaillerie", "l’ancienne quincaillerie"),
    ("pressing", "l’ancien pressing"), ("librairie-papeterie", "l’ancienne papeterie"),
    ("épicerie", "l’ancienne épicerie"), ("auto-école", "l’ancienne auto-école"), ("droguerie", "l’ancienne droguerie"),
    ("agence bancaire", "l’ancienne banque"), ("magasin de meubles", "l’ancien magasin de meubles"),
    ("passementerie", "l’ancienne passementerie"), ("café-tabac", "l’ancien café-tabac"),
)  # fmt: skip
_PRESENT = (
    "alimentation générale", "boulangerie", "salon de coiffure", "boucherie", "téléphonie", "pharmacie", "restaurant",
    "laverie", "couture et retouches", "café", "snack", "primeur", "association", "auto-école", "cabinet infirmier",
    "assurances", "tabac-presse", "bazar", "atelier de luthier", "agence d’intérim", "opticien", "fleuriste",
)  # fmt: skip
_OWNERS = (
    ("individual", 0.44), ("company", 0.24), ("co_ownership", 0.12), ("social_landlord", 0.1), ("public", 0.06),
    ("unknown", 0.04),
)  # fmt: skip
_USES = (
    (Occupancy.VACANT, 0.27), (Occupancy.OCCUPIED, 0.62), (Occupancy.STORAGE, 0.04), (Occupancy.WORKS, 0.025),
    (Occupancy.TEMPORARY, 0.025), (Occupancy.UNKNOWN, 0.02),
)  # fmt: skip
_OFFERS = (
    (Availability.TO_LET, 0.46), (Availability.FOR_SALE, 0.2), (Availability.NOT_OFFERED, 0.2),
    (Availability.BLOCKED, 0.08), (Availability.EARMARKED, 0.06),
)  # fmt: skip
_CONDITIONS = (("bon", 0.3), ("travaux légers", 0.4), ("travaux lourds", 0.24), ("dangereux", 0.06))
_WORKS = ("électricité", "vitrine et rideau", "plancher", "humidité", "accès de plain-pied", "sanitaires")
_NOTES = (
    "Appelé le numéro du panneau : ne répond plus.",
    "Propriétaire joint : accepterait un bail court, veut voir un projet écrit.",
    "Visite faite avec le service de l'urbanisme, photos prises.",
    "Le voisin garde les clés pour les visites.",
    "Loyer demandé au-dessus de ceux de la rue.",
    "Une association a demandé à visiter.",
)


@dataclass(frozen=True)
class Shop:
    """A premises with its address, and how people call what was there."""

    premises: Premises
    address: Address
    remembered: str


@dataclass(frozen=True)
class Shops:
    """All premises; ``vacant`` are those that stand empty."""

    all: tuple[Shop, ...]
    vacant: tuple[Shop, ...]
    events: tuple[PremisesEvent, ...]


def shops(seed: int, ground: Ground, today: date, surveyor: str) -> Shops:
    """The premises of *ground* as *surveyor* (a member's uuid) saw them in the weeks before *today*."""
    dice = Dice.of(seed, "shops")
    found: list[Shop] = []
    for address in ground.addresses:
        density = 0.82 if address.street in SHOPPING else 0.1
        if address.building_id is not None and address.frontage_m > 5 and dice.chance(density):
            found.append(_shop(dice, address, today, len(found) + 1, surveyor))
    vacant = tuple(shop for shop in found if shop.premises.occupancy is Occupancy.VACANT)
    return Shops(tuple(found), vacant, tuple(_events(dice, vacant, today, surveyor)))


def _shop(dice: Dice, address: Address, today: date, number: int, surveyor: str) -> Shop:
    occupancy = dice.weighted(_USES)
    empty = occupancy is Occupancy.VACANT
    surveyed = today - timedelta(days=dice.randint(8, 110))
    past, remembered = dice.pick(_PAST)
    since, precision = _since(dice, surveyed) if empty else (None, None)
    frontage = round(max(2.6, min(address.frontage_m * dice.uniform(0.45, 0.85), 14.0)), 1)
    area = round(frontage * dice.uniform(7.5, 11.5) * (1.6 if dice.chance(0.1) else 1.0))
    condition = dice.weighted(_CONDITIONS) if empty else ("bon" if dice.chance(0.7) else "travaux légers")
    stamp = f"{surveyed.isoformat()}T15:{dice.randint(10, 59)}:00.000Z"
    x, y = address.threshold()
    premises = Premises(
        uuid=dice.uuid(),
        created_at=stamp,
        updated_at=stamp,
        updated_by=surveyor,
        geometry=Place(x, y).rounded(),
        address=address.text,
        parcel_id=address.parcel_id,
        building_id=address.building_id,
        area_m2=float(area),
        frontage_m=frontage,
        condition=condition,
        shopfront=dice.pick(("vitrine", "vitrine", "rideau métallique", "vitrine ancienne en bois", "vitrine murée")),
        step_free=dice.chance(0.45),
        extraction_duct=dice.chance(0.3),
        works_needed=_works(dice) if condition.startswith("travaux") else None,
        occupancy=occupancy,
        availability=dice.weighted(_OFFERS) if empty else None,
        vacant_since=since,
        vacant_since_precision=precision,
        last_activity=past if empty or occupancy is not Occupancy.OCCUPIED else dice.pick(_PRESENT),
        owner_type=dice.weighted(_OWNERS),
        lease_form=None if empty else dice.pick(("commercial", "commercial", "précaire", "civil")),
        monthly_rent=float(round(area * dice.uniform(5.5, 11.0), -1)) if empty and dice.chance(0.5) else None,
        contact_state=dice.pick(("none", "first_contact", "follow_up", "follow_up", "blocked")) if empty else None,
        disclosure=Disclosure.PUBLIC if dice.chance(0.75) else Disclosure.INTERNAL,
        surveyed_on=surveyed.isoformat(),
        source="démonstration",
        source_id=f"demo-local-{number:04d}",
    )
    return Shop(premises, address, remembered)


def _works(dice: Dice) -> str:
    return ", ".join(sorted(dice.sample(_WORKS, dice.randint(1, 3))))


def _since(dice: Dice, surveyed: date) -> tuple[str, str]:
    """Since when a unit stands empty: mostly a few years, known to the year, the month or the day."""
    day = surveyed - timedelta(days=30 * int(dice.triangular(2, 140, 26)))
    precision = dice.weighted((("month", 0.5), ("year", 0.35), ("day", 0.15)))
    if precision == "year":
        return f"{day.year}-01-01", precision
    return (f"{day:%Y-%m}-01" if precision == "month" else day.isoformat()), precision


def _events(dice: Dice, vacant: tuple[Shop, ...], today: date, surveyor: str) -> list[PremisesEvent]:
    events = []
    for shop in vacant:
        premises = shop.premises
        since = premises.vacant_since or premises.surveyed_on
        events.append(_event(dice, premises, "occupancy", since, surveyor, changed=("occupied", "vacant")))
        surveyed = date.fromisoformat(premises.surveyed_on or today.isoformat())
        for days in sorted(dice.sample(range(1, 60), dice.randint(0, 3))):
            day = min(today, surveyed + timedelta(days=days))
            events.append(_event(dice, premises, "contact", day.isoformat(), surveyor, note=typeset(dice.pick(_NOTES))))
    return events


def _event(
    dice: Dice,
    premises: Premises,
    kind: str,
    day: str | None,
    actor: str,
    *,
    changed: tuple[str | None, str | None] = (None, None),
    note: str | None = None,
) -> PremisesEvent:
    stamp = premises.created_at if kind == "occupancy" else f"{day}T16:00:00.000Z"
    return PremisesEvent(
        uuid=dice.uuid(),
        created_at=stamp,
        updated_at=stamp,
        updated_by=actor,
        premises_uuid=premises.uuid,
        kind=kind,
        happened_on=day,
        old_value=changed[0],
        new_value=changed[1],
        note=note,
        actor=actor,
    )
