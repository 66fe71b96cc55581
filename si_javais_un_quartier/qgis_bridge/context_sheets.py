"""What layers of the city say of premises, for documents and tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ..analysis.libraries import check_libraries
from ..domain.context_columns import ContextColumn
from ..domain.errors import MissingLibrary
from ..domain.phrases import Phrase
from ..domain.records import Premises
from ..domain.town_rules import ANSWERS, Answer

if TYPE_CHECKING:
    from ..report.material import Material


def context_of(material: Material, srid: int, render: Callable[[Phrase], str]) -> Mapping[str, Mapping[str, str]]:
    """By the uuid of premises and the heading of a column; nothing without shapely, or from layers that are silent."""
    return said_of(material.premises, material.settings.context_columns, srid, render)[0]


def said_of(
    premises: Sequence[Premises], columns: Sequence[ContextColumn], srid: int, render: Callable[[Phrase], str]
) -> tuple[Mapping[str, Mapping[str, str]], tuple[ContextColumn, ...]]:
    """The same, and which of *columns* did not answer."""
    try:
        check_libraries()
    except MissingLibrary:
        return {}, tuple(columns)
    if not columns or not premises:
        return {}, ()
    from ..analysis.from_records import points_of
    from .context_columns import ask, by_row

    places = points_of([it.geometry for it in premises])
    asked = ask(columns, places, QgsCoordinateReferenceSystem.fromEpsgId(srid))
    yes, no = (render(ANSWERS[answer]) for answer in (Answer.YES, Answer.NO))
    rows = by_row(asked, columns, len(premises), yes, no)
    return {it.uuid: row for it, row in zip(premises, rows)}, asked.broken
