"""Where a contribution is said to be, and how its place reads in a French sentence."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.records import Place
from .dice import Dice
from .ground import Address, Ground, Spot
from .shapes import Point, contains
from .shops import Shop, Shops
from .town import SHOPPING
from .typesetting import capital

_MASCULINE = ("boulevard", "chemin", "jardin", "square", "collège", "parc")


@dataclass(frozen=True)
class Where:
    """A place with the words for it. ``premises_uuid`` only where the voice speaks of that very unit."""

    place: Place
    words: dict[str, str]
    parcel_id: str | None = None
    premises_uuid: str | None = None
    private: bool = False


def with_article(name: str) -> str:
    """``rue du Puits`` → ``la rue du Puits``."""
    if name[0].lower() in "aeiouéè":
        return f"l’{name}"
    return ("le " if name.startswith(_MASCULINE) else "la ") + name


def of(name: str) -> str:
    """``rue du Puits`` → ``de la rue du Puits``; ``square du Puits`` → ``du square du Puits``."""
    return f"du {name}" if name.startswith(_MASCULINE) else f"de {with_article(name)}"


def at(name: str) -> str:
    """``place Roannelle`` → ``place Roannelle``; ``square du Puits`` → ``au square du Puits``."""
    return f"au {name}" if name.startswith(_MASCULINE) else name


class Places:
    """Draws places of each kind that the banks of words name."""

    def __init__(self, dice: Dice, ground: Ground, shops: Shops) -> None:
        self._dice = dice
        self._shops = shops
        self._crossings = ground.crossings
        self._doors = _favouring_shops(ground.addresses)
        self._homes = tuple(address for address in ground.addresses if address.building_id)
        self._spots = {
            use: tuple(spot for spot in ground.spots if spot.use == use)
            for use in ("park", "school", "estate", "museum")
        }
        # Three premises in four that are spoken of are the same few: some shops are on everybody's lips.
        self._talked_of = tuple(self._dice.sample(shops.vacant, min(24, len(shops.vacant))))

    def draw(self, kind: str, near: str = "") -> Where:
        """A place of that *kind*: street, crossing, home, shop, vacant, park, school, estate or mine.

        Where *near* names one of them, it is that one.
        """
        if kind in {"shop", "vacant"}:
            return self._shop(kind)
        if kind == "crossing":
            return self._crossing()
        if kind in {"park", "school", "estate", "mine"}:
            return self._spot("museum" if kind == "mine" else kind, near)
        address = self._dice.pick(self._homes if kind == "home" else self._doors)
        return self._door(address, home=kind == "home")

    def _door(self, address: Address, *, home: bool) -> Where:
        point = address.threshold() if home else self._near(address.pavement(), 1.2)
        words = {**street_words(address.street), "numero": address.number, "adresse": address.text}
        return Where(_place(point), words, address.parcel_id if home else None, None, home)

    def _shop(self, kind: str) -> Where:
        few = self._talked_of if self._dice.chance(0.6) else self._shops.vacant
        shop: Shop = self._dice.pick(few if kind == "vacant" else self._shops.all)
        address = shop.address
        words = {
            **street_words(address.street),
            "numero": address.number,
            "adresse": address.text,
            "ancien": shop.remembered,
            "Ancien": capital(shop.remembered),
        }
        near = self._near(address.pavement(), 1.0)
        return Where(_place(near), words, address.parcel_id, shop.premises.uuid)

    def _crossing(self) -> Where:
        crossing = self._dice.pick(self._crossings)
        first, second = crossing.streets
        words = {**street_words(first), "la_croix": with_article(second), "de_la_croix": of(second)}
        return Where(_place(self._near(crossing.point, 4.0)), words)

    def _spot(self, use: str, near: str) -> Where:
        named = [spot for spot in self._spots[use] if spot.name in near]
        spot = named[0] if named else self._dice.pick(self._spots[use])
        name = spot.name if use != "museum" else "parc de la mine"
        words = {
            **street_words("rue du Puits" if "Puits" in name else "rue Tarentaize"),
            "parc": with_article(name),
            "au_parc": at(name),
            "Au_parc": capital(at(name)),
            "du_parc": of(name),
            "ecole": with_article(name),
            "residence": with_article(name),
        }
        return Where(_place(self._inside(spot)), words, spot.parcel_id if use in {"school", "estate"} else None)

    def _inside(self, spot: Spot) -> Point:
        xs, ys = [x for x, _ in spot.ring], [y for _, y in spot.ring]
        while True:
            point = self._dice.uniform(min(xs), max(xs)), self._dice.uniform(min(ys), max(ys))
            if contains(spot.ring, point):
                return point

    def _near(self, point: Point, metres: float) -> Point:
        return point[0] + self._dice.uniform(-metres, metres), point[1] + self._dice.uniform(-metres, metres)


def street_words(street: str) -> dict[str, str]:
    """How sentences name *street*."""
    return {
        "rue": street,
        "Rue": capital(street),
        "la_rue": with_article(street),
        "La_rue": capital(with_article(street)),
        "de_la_rue": of(street),
    }


def _favouring_shops(addresses: tuple[Address, ...]) -> tuple[Address, ...]:
    """All doors, those of the shopping streets three times: that is where people walk."""
    return (*addresses, *(address for address in addresses if address.street in SHOPPING for _ in range(2)))


def _place(point: Point) -> Place:
    return Place(*point).rounded()
