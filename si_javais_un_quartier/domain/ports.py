"""What the rooms need from outside. ``qgis_bridge`` fills these; tests hand in small fakes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    """Time for display and stamps. Raises nothing."""

    def now(self) -> str:
        """The present instant, as stored (``domain.instants``)."""

    def today(self) -> str:
        """The local date, ISO."""


class Progress(Protocol):
    """Tells a person how far long work is, and hears whether they want it stopped."""

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """*done* of *total* steps; *total* None when unknown. Raises ``errors.Cancelled`` if asked to stop."""

    def stopped(self) -> bool:
        """Whether they want it stopped; asked from any thread, often, while something is waited for."""


class Silent:
    """Progress for those who don't watch."""

    def report(self, done: int, total: int | None = None, what: str = "") -> None:
        """Nothing to tell."""

    def stopped(self) -> bool:
        """Nobody does."""
        return False


@dataclass(frozen=True)
class SourceField:
    """A column of an outside layer: its name and a plain type word (text, integer, real, date, datetime, other)."""

    name: str
    type: str


@dataclass(frozen=True)
class SourceRecord:
    """One row of an outside layer.

    ``number`` is its 1-based place in the layer, for messages. ``wkb`` is its geometry in the quarter's CRS
    (linearised, 2D, plain WKB), None when it has none or when ``geometry_problem`` says why it can't be used.
    Values are str, int, float, bool or None; dates and times are ISO text.
    """

    number: int
    values: Mapping[str, object]
    wkb: bytes | None = None
    geometry_problem: str | None = None


class FeatureSource(Protocol):
    """Rows of any layer or table that the GIS can open, already in the quarter's CRS.

    Raises ``errors.IntakeError`` while being made or read: unreadable file, no CRS (asked for, never guessed).
    """

    @property
    def name(self) -> str:
        """What a person calls it: the file's or the layer's name."""

    @property
    def fields(self) -> tuple[SourceField, ...]:
        """Its columns, in order."""

    @property
    def geometry_type(self) -> str:
        """point, line, polygon, mixed or none."""

    def count(self) -> int | None:
        """How many rows, if known without reading them."""

    def __iter__(self) -> Iterator[SourceRecord]:
        """The rows, streamed."""


@dataclass(frozen=True)
class Located:
    """A place found for an address: coordinates in the quarter's CRS, a score from 0 to 1, what matched."""

    x: float
    y: float
    score: float
    label: str
    ban_id: str | None = None


class Geocoder(Protocol):
    """Finds addresses. Raises ``errors.HubUnreachable``-like ``QuartierError`` when a service doesn't answer."""

    def locate(self, addresses: tuple[str, ...]) -> tuple[Located | None, ...]:
        """The best match of each address, None where there is none."""


class Transformer(Protocol):
    """From WGS 84 longitude and latitude (degrees) to the quarter's CRS and back. Raises ValueError off limits."""

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Coordinates in the quarter's CRS."""

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        """Longitude and latitude in degrees."""
