"""A source seen through another: what wraps one says only what it does otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.ports import FeatureSource, SourceField, SourceRecord


class Around:
    """The rows of *source* as they are."""

    def __init__(self, source: FeatureSource) -> None:
        self.source = source

    @property
    def name(self) -> str:
        """As the source is called."""
        return self.source.name

    @property
    def fields(self) -> tuple[SourceField, ...]:
        """Its columns."""
        return self.source.fields

    @property
    def geometry_type(self) -> str:
        """As the source's."""
        return self.source.geometry_type

    def count(self) -> int | None:
        """As many as the source has."""
        return self.source.count()

    def __iter__(self) -> Iterator[SourceRecord]:
        return iter(self.source)
