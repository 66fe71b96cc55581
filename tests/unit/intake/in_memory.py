"""Rows in memory instead of a file, and the little geography they lie in."""

from __future__ import annotations

from collections.abc import Iterator

from si_javais_un_quartier.domain.ports import Located, SourceField, SourceRecord


class Rows:
    """A source of rows in memory: dicts, with ``wkb`` and ``problem`` apart."""

    def __init__(self, *rows: dict[str, object], name: str = "forum", geometry_type: str = "none") -> None:
        self.name, self.geometry_type, self._rows = name, geometry_type, rows
        names = dict.fromkeys(key for row in rows for key in row if key not in {"wkb", "problem"})
        self.fields = tuple(SourceField(key, "text") for key in names)

    def count(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[SourceRecord]:
        for number, row in enumerate(self._rows, start=1):
            values = {key: value for key, value in row.items() if key not in {"wkb", "problem"}}
            yield SourceRecord(number, values, row.get("wkb"), row.get("problem"))  # type: ignore[arg-type]


class Shifted:
    """Degrees times a thousand."""

    def forward(self, longitude: float, latitude: float) -> tuple[float, float]:
        if abs(longitude) > 180:
            raise ValueError("no degrees")
        return longitude * 1000, latitude * 1000

    def inverse(self, x: float, y: float) -> tuple[float, float]:
        return x / 1000, y / 1000


class OneStreet:
    """Knows one address, and one badly."""

    def locate(self, addresses: tuple[str, ...]) -> tuple[Located | None, ...]:
        known = {
            "sure": Located(5.0, 5.0, 0.95, "1 rue sûre", "ban-1"),
            "doubtful": Located(5.0, 5.0, 0.5, "rue?"),
        }
        return tuple(known.get(address) for address in addresses)
