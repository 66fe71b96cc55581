"""The ground of the demonstration quarter: numbered parcels, buildings, streets, and the addresses on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .dice import Dice
from .parcelling import Front, Plot, door, plots
from .shapes import Point, area, between, distance, multiline_wkb, polygon_wkb
from .town import Block, Crossing, Town, town

COMMUNE, TOWN = "42218", "Saint-Étienne"
PREFIX = "000"
_SECTIONS = ("AB", "AC", "AD", "AE", "AH", "AI", "AK", "AL", "AM", "AN", "AO", "AP")


@dataclass(frozen=True)
class GroundParcel:
    """A parcel with its 14-character id in the form of Etalab; ``wkb`` is a polygon in EPSG:2154."""

    id: str
    commune: str
    prefix: str
    section: str
    number: str
    area_m2: float
    wkb: bytes


@dataclass(frozen=True)
class GroundBuilding:
    """A building; ``wkb`` is a polygon in EPSG:2154."""

    id: str
    wkb: bytes


@dataclass(frozen=True)
class GroundStreet:
    """A street by its centre line; ``wkb`` is a multilinestring in EPSG:2154."""

    name: str
    width_m: float
    wkb: bytes


@dataclass(frozen=True)
class GroundPark:
    """A park or a square; ``wkb`` is a polygon in EPSG:2154."""

    name: str
    wkb: bytes


@dataclass(frozen=True)
class Address:
    """A door on a street: number and name, the parcel and building behind it, the front's length in metres."""

    number: str
    street: str
    parcel_id: str
    building_id: str | None
    front: Front
    frontage_m: float

    @property
    def text(self) -> str:
        """The address as people write it here: ``12, rue de la Ville`` (no-break space inside)."""
        return f"{self.number},\u00a0{self.street}"

    def threshold(self) -> Point:
        """Just inside the door, on the parcel."""
        return door(self.front, 1.5)

    def pavement(self) -> Point:
        """Before the door, on the street."""
        return door(self.front, -1.8)


@dataclass(frozen=True)
class Spot:
    """A named open place: a park, a school gate, the museum; points spread around it."""

    name: str
    use: str
    parcel_id: str
    ring: tuple[Point, ...]


@dataclass(frozen=True)
class Ground:
    """Everything the quarter stands on. ``addresses`` are sorted by street, side and way along it.

    ``outline`` is the perimeter of the quarter, anticlockwise, EPSG:2154.
    """

    parcels: tuple[GroundParcel, ...]
    buildings: tuple[GroundBuilding, ...]
    streets: tuple[GroundStreet, ...]
    parks: tuple[GroundPark, ...]
    addresses: tuple[Address, ...]
    spots: tuple[Spot, ...]
    crossings: tuple[Crossing, ...]
    outline: tuple[Point, ...]


@lru_cache(maxsize=2)
def ground(seed: int = 1) -> Ground:
    """The ground of quarter number *seed*; some 1 300 parcels whatever the number of contributions."""
    plan = town(seed)
    dice = Dice.of(seed, "parcels")
    drawn = [(block, plot) for block in sorted(plan.blocks, key=_section_order) for plot in plots(block, dice)]
    parcels: list[GroundParcel] = []
    buildings: list[GroundBuilding] = []
    behind: list[tuple[Plot, str, str | None]] = []
    spots: list[Spot] = []
    numbers: dict[str, int] = {}
    for block, plot in drawn:
        section = _section(block)
        numbers[section] = numbers.get(section, 0) + (2 if dice.chance(0.04) else 1)
        parcel = _parcel(section, numbers[section], plot)
        parcels.append(parcel)
        first_building = f"demo-{len(buildings) + 1:05d}" if plot.buildings else None
        for ring in plot.buildings:
            buildings.append(GroundBuilding(f"demo-{len(buildings) + 1:05d}", polygon_wkb(ring)))
        if plot.use == "parcels":
            behind.append((plot, parcel.id, first_building))
        elif plot.use != "heaps":
            spots.append(Spot(block.name or "", plot.use, parcel.id, plot.ring))
    return Ground(
        tuple(parcels),
        tuple(buildings),
        tuple(GroundStreet(s.name, s.width_m, multiline_wkb(s.lines)) for s in plan.streets),
        tuple(GroundPark(spot.name, polygon_wkb(spot.ring)) for spot in spots if spot.use == "park"),
        _addresses(plan, behind, dice),
        tuple(spots),
        plan.crossings,
        plan.outline,
    )


def _section(block: Block) -> str:
    return _SECTIONS[block.cell[0] // 3 * 3 + block.cell[1] // 4]


def _section_order(block: Block) -> tuple[str, tuple[int, int]]:
    return _section(block), block.cell


def _parcel(section: str, number: int, plot: Plot) -> GroundParcel:
    return GroundParcel(
        id=f"{COMMUNE}{PREFIX}{section}{number:04d}",
        commune=COMMUNE,
        prefix=PREFIX,
        section=section,
        number=str(number),
        area_m2=round(area(plot.ring), 1),
        wkb=polygon_wkb(plot.ring),
    )


def _addresses(plan: Town, behind: list[tuple[Plot, str, str | None]], dice: Dice) -> tuple[Address, ...]:
    """House numbers: odd on one side, even on the other, rising along the street, here and there a gap or a bis."""
    sides: dict[tuple[str, bool], list[tuple[float, Front, Plot, str, str | None]]] = {}
    starts = {street.name: street.lines[0] for street in plan.streets if street.lines}
    for plot, parcel_id, building_id in behind:
        for front in plot.fronts:
            line = starts[front.edge.street]
            along = _along(line[0], line[-1], between(front.start, front.end, 0.5))
            sides.setdefault((front.edge.street, front.edge.odd), []).append(
                (along, front, plot, parcel_id, building_id)
            )
    found = []
    for (street, odd), doors in sorted(sides.items()):
        number, suffix = (1 if odd else 2), ""
        for _, front, _, parcel_id, building_id in sorted(doors, key=lambda each: each[0]):
            length = distance(front.start, front.end)
            found.append(Address(f"{number}{suffix}", street, parcel_id, building_id, front, round(length, 1)))
            if not suffix and dice.chance(0.03):
                suffix = " bis"
            else:
                number, suffix = number + (4 if dice.chance(0.05) else 2), ""
    return tuple(found)


def _along(start: Point, end: Point, point: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    return (point[0] - start[0]) * dx + (point[1] - start[1]) * dy
