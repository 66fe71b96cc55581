"""What the map says of a feature under the pointer.

QGIS shows map tips as HTML made from a template of ours. The template holds expressions on columns, each escaped:
no stored text ever becomes part of the template or of the page's code.
"""

from __future__ import annotations

from qgis.core import QgsExpression

from ..domain.labels import label
from ..domain.vocabulary import Kind, Occupancy, Sector, Status, Word
from .translation import render

_WORDS_SHOWN = 240


def map_tip(table: str) -> str:
    """The template of a table's map tips; empty where there is nothing to tell."""
    lines = _LINES.get(table, lambda: ())()
    return "<br>".join("".join(("[% ", line, " %]")) for line in lines)


def escaped(expression: str) -> str:
    """An expression that gives the text of *expression* with nothing left that HTML would read as code."""
    result = "".join(("coalesce(to_string(", expression, "), '')"))
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        result = _call("replace", result, QgsExpression.quotedString(character), QgsExpression.quotedString(entity))
    return result


def worded(column: str, vocabulary: type[Word]) -> str:
    """An expression that gives the label of the word in *column*."""
    whens = (
        " ".join(("WHEN", QgsExpression.quotedColumnRef(column), "=", QgsExpression.quotedString(word.value)))
        + " THEN "
        + QgsExpression.quotedString(render(label(word)))
        for word in vocabulary
    )
    return " ".join(("CASE", *whens, "ELSE", QgsExpression.quotedColumnRef(column), "END"))


def _call(function: str, *arguments: str) -> str:
    return "".join((function, "(", ", ".join(arguments), ")"))


def _bold(expression: str) -> str:
    return "".join(("'<b>' || ", expression, " || '</b>'"))


def _cut(column: str) -> str:
    limit = str(_WORDS_SHOWN)
    beginning = "".join((_call("left", column, limit), " || ' […]'"))
    return " ".join(("CASE WHEN", _call("length", column), ">", limit, "THEN", beginning, "ELSE", column, "END"))


def _joined(*expressions: str) -> str:
    """The parts that aren't empty, with a dot between them."""
    array = _call("array", *(_call("nullif", each, "''") for each in expressions))
    return _call("array_to_string", _call("array_remove_all", array, "NULL"), "' · '")


def _contribution() -> tuple[str, ...]:
    return (
        _bold(escaped('coalesce("title", "reference")')),
        _joined(*map(escaped, (worded("status", Status), worded("kind", Kind), '"author_name"', '"reference"'))),
        escaped(_cut('"body"')),
    )


def _premises() -> tuple[str, ...]:
    facts = (worded("occupancy", Occupancy), '"last_activity"', '"vacant_since"')
    return _bold(escaped('"address"')), _joined(*map(escaped, facts))


def _initiative() -> tuple[str, ...]:
    facts = (worded("sector", Sector), '"domain"', '"organiser"')
    return _bold(escaped('"name"')), _joined(*map(escaped, facts)), escaped(_cut('"description"'))


def _encounter() -> tuple[str, ...]:
    return _bold(escaped('"place"')), _joined(escaped('"held_on"'))


def _parcel() -> tuple[str, ...]:
    return (_joined(escaped('"section" || \' \' || "number"'), escaped('"id"')),)


_LINES = {
    "contribution": _contribution,
    "premises": _premises,
    "initiative": _initiative,
    "encounter": _encounter,
    "parcel": _parcel,
}
