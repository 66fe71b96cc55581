"""Which of their columns fills which of our fields.

A mapping is JSON: our field → their column's name, or ``{"field": name, "html": true}``, or
``{"fields": [names], "as": "address"}`` (several columns that make one value, see ``composing``), or
``{"expression": "…"}`` (a QGIS expression, evaluated by the bridge), or ``{"value": constant}``. Beside a column,
``"digits": 14`` gives a number its leading zeros back, ``"words": {"A": "occupied"}`` says what its codes mean. It
comes from the person who imports, never from the imported rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import SourceRecord
from .columns import Target, fold, is_siret
from .composing import SHAPES, meant, padded

#: What the bridge adds to the values of a record for an expression: this sign and our field's name.
COMPUTED = "="


@dataclass(frozen=True)
class Rule:
    """How one field of ours is filled; exactly one of ``column``, ``columns``, ``expression`` and ``value`` counts.

    ``html`` says whether the text is marked up; None leaves it to what the rows look like. ``shape`` says how several
    ``columns`` make one value (``composing.SHAPES``), ``digits`` how many a number has, ``words`` what codes mean.
    """

    column: str | None = None
    expression: str | None = None
    value: object = None
    html: bool | None = None
    columns: tuple[str, ...] = ()
    shape: str = "text"
    digits: int | None = None
    words: tuple[tuple[str, str], ...] = ()

    @property
    def read(self) -> tuple[str, ...]:
        """The columns it reads."""
        return self.columns or (() if self.column is None else (self.column,))

    def of(self, values: Mapping[str, object], field: str) -> object:
        """What a row of *values* gives for *field*."""
        if self.columns:
            found: object = SHAPES[self.shape]([values.get(column) for column in self.columns])
        elif self.column is not None:
            found = values.get(self.column)
            if self.digits is None and not self.words:  # so it is with most, and this is asked of every cell
                return found
        else:
            return self.value if self.expression is None else values.get(COMPUTED + field)
        return meant(padded(found, self.digits), self.words)


@dataclass(frozen=True)
class FieldMapping:
    """The rules by our field's name."""

    rules: Mapping[str, Rule]

    def has(self, field: str) -> bool:
        """Whether *field* is filled by something."""
        return field in self.rules

    def value(self, record: SourceRecord, field: str) -> object:
        """What *record* gives for *field*; None when nothing is mapped or the cell is empty."""
        rule = self.rules.get(field)
        return None if rule is None else rule.of(record.values, field)

    def expressions(self) -> dict[str, str]:
        """The expressions to evaluate, by the key their value gets in ``SourceRecord.values``."""
        return {COMPUTED + field: rule.expression for field, rule in self.rules.items() if rule.expression is not None}

    def columns(self) -> frozenset[str]:
        """The columns that are read as they are."""
        return frozenset(column for rule in self.rules.values() for column in rule.read)

    def without(self, fields: Iterable[str]) -> FieldMapping:
        """The same mapping without *fields*."""
        left_out = frozenset(fields)
        return FieldMapping({field: rule for field, rule in self.rules.items() if field not in left_out})


def parse_mapping(text: str, columns: Iterable[str], target: Target) -> FieldMapping:
    """The mapping written in *text* for a source that has *columns*.

    Column names are matched without regard to case and accents. Raises ``IntakeError`` for text that is no JSON
    object, a field *target* doesn't have, or a column the source doesn't have (with those there are).
    """
    entries = _json_object(text)
    by_fold = {fold(column): column for column in reversed(tuple(columns))}
    rules = {}
    for field, entry in entries.items():
        if field not in target.fields:
            raise IntakeError(
                phrase(
                    QT_TRANSLATE_NOOP(
                        "Phrases", "The mapping fills “{field}”, which does not exist here. {hint} Fields: {fields}."
                    ),
                    field=field,
                    hint=_nearest(field, target.fields),
                    fields=", ".join(sorted(target.fields)),
                )
            )
        if entry is not None:
            rules[field] = _rule(field, entry, by_fold)
    return FieldMapping(rules)


def check_columns(mapping: FieldMapping, columns: Iterable[str]) -> None:
    """Raises ``IntakeError`` if *mapping* names a column that is not among *columns*."""
    present = {fold(column): column for column in columns}
    for column in sorted(mapping.columns()):
        if column not in present.values():
            _known_column(column, present)


def _json_object(text: str) -> dict[str, object]:
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases", "The mapping is neither a known preset nor JSON such as {example}. Nothing was imported."
                ),
                example='{"title": "titre"}',
            ),
            str(error),
        ) from error
    if not isinstance(entries, dict):
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP("Phrases", "The mapping must be a JSON object: our field, then their column."),
            )
        )
    return entries


def _rule(field: str, entry: object, by_fold: Mapping[str, str]) -> Rule:
    if isinstance(entry, str):
        return column_rule(_known_column(entry, by_fold))
    if isinstance(entry, dict):
        column, expression, html = entry.get("field"), entry.get("expression"), entry.get("html")
        marked, columns = html if isinstance(html, bool) else None, entry.get("fields")
        if isinstance(column, str):
            return _dressed(Rule(column=_known_column(column, by_fold), html=marked), entry)
        if isinstance(columns, list) and columns and all(isinstance(it, str) for it in columns):
            shape = entry.get("as") if entry.get("as") in SHAPES else "text"
            return _dressed(Rule(columns=tuple(_known_column(it, by_fold) for it in columns), shape=str(shape)), entry)
        if isinstance(expression, str) and expression.strip():
            return Rule(expression=expression, html=marked)
        value = entry.get("value")
        if "value" in entry and isinstance(value, (str, int, float, bool)):
            return Rule(value=value)
    raise IntakeError(
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "In the mapping, “{field}” needs a column's name, an expression or a value. Nothing was imported.",
            ),
            field=field,
        )
    )


def column_rule(column: str) -> Rule:
    """The rule that reads *column* as it is; the number of an establishment keeps its leading zeros."""
    return Rule(column=column, digits=14 if is_siret(column) else None)


def _dressed(rule: Rule, entry: Mapping[str, object]) -> Rule:
    digits, words = entry.get("digits"), entry.get("words")
    known = words if isinstance(words, dict) else {}
    return replace(
        rule,
        digits=digits if isinstance(digits, int) else None,
        words=tuple((str(code), str(word)) for code, word in known.items()),
    )


def written(mapping: FieldMapping) -> dict[str, object]:
    """*mapping* as the JSON object that :func:`parse_mapping` reads."""
    return {field: _entry(rule) for field, rule in mapping.rules.items()}


def _entry(rule: Rule) -> object:
    if rule.expression is not None:
        return {"expression": rule.expression}
    if not rule.read:
        return {"value": rule.value}
    more = {"html": rule.html, "digits": rule.digits, "words": dict(rule.words) or None}
    told = {key: value for key, value in more.items() if value is not None}
    if rule.columns:
        return {"fields": list(rule.columns), "as": rule.shape, **told}
    return {"field": rule.column, **told} if told else rule.column


def _known_column(name: str, by_fold: Mapping[str, str]) -> str:
    column = by_fold.get(fold(name))
    if column is None:
        raise IntakeError(
            phrase(
                QT_TRANSLATE_NOOP(
                    "Phrases", "The source has no column “{column}”. {hint} Columns: {columns}. Nothing was imported."
                ),
                column=name,
                hint=_nearest(name, by_fold.values()),
                columns=", ".join(by_fold.values()),
            )
        )
    return column


def _nearest(name: str, names: Iterable[str]) -> object:
    by_fold = {fold(known): known for known in names}
    near = get_close_matches(fold(name), list(by_fold), n=1, cutoff=0.5)
    if not near:
        return ""
    return phrase(QT_TRANSLATE_NOOP("Phrases", "Did you mean “{name}”?"), name=by_fold[near[0]])
