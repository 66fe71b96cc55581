"""Expressions of a mapping, written by the person who imports, evaluated over the rows of a layer.

They see the row and nothing else: no project, no variables of this computer, no files. Stored text never comes here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsFields

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase

#: Functions that reach outside the row, beside all those of files, layers and plugins.
_REFUSED = frozenset({"env", "eval", "eval_template", "evaluate_dynamic", "load_json", "with_variable", "from_base64"})
_REFUSED_GROUPS = frozenset({"Files and Paths", "Custom", "Python", "Map Layers", "Rasters"})


class Expressions:
    """Prepared expressions by the key their value gets. Raises ``IntakeError`` for one that can't be used."""

    def __init__(self, texts: Mapping[str, str], fields: QgsFields) -> None:
        self._context = QgsExpressionContext()
        self._context.setFields(fields)
        self._expressions = [(key, _prepared(key, text, fields, self._context)) for key, text in texts.items()]

    def values(self, feature: QgsFeature) -> Iterator[tuple[str, object]]:
        """The value of each expression for *feature*; None where it can't be computed for this row."""
        self._context.setFeature(feature)
        for key, expression in self._expressions:
            value = expression.evaluate(self._context)
            yield key, None if expression.hasEvalError() else value


def _prepared(key: str, text: str, fields: QgsFields, context: QgsExpressionContext) -> QgsExpression:
    expression = QgsExpression(text)
    field = key.lstrip("=")
    if expression.hasParserError():
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases", "The expression for “{field}” can't be read: {error} Nothing was imported."
                ),
                field=field,
                error=expression.parserErrorString().strip(),
            )
        )
    unknown = [name for name in expression.referencedColumns() if name != "*" and fields.lookupField(name) < 0]
    if unknown:
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "The expression for “{field}” names a column that isn't there: {unknown}. Columns: {columns}.",
                ),
                field=field,
                unknown=", ".join(sorted(unknown)),
                columns=", ".join(fields.names()),
            )
        )
    reaching = sorted(name for name in expression.referencedFunctions() if _reaches_out(name))
    if reaching or expression.referencedVariables():
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases",
                    "The expression for “{field}” looks beyond the row ({names}), which an import may not do.",
                ),
                field=field,
                names=", ".join(reaching or sorted(expression.referencedVariables())),
            )
        )
    expression.prepare(context)
    return expression


def _reaches_out(name: str) -> bool:
    if name in _REFUSED:
        return True
    place = QgsExpression.functionIndex(name)
    if place < 0:
        return False
    return bool(_REFUSED_GROUPS.intersection(QgsExpression.Functions()[place].groups()))
