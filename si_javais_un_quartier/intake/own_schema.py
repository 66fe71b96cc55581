"""Reading back what our own tables were exported to."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum

from ..domain import vocabulary
from ..domain.ports import FeatureSource, SourceRecord
from ..domain.records import Record
from .dates import read_date
from .words import read_flag

_OWN_COLUMNS = frozenset({"uuid", "source", "source_id"})
_STAMPS = frozenset({"updated_at", "updated_by", "rev"})


def is_own(source: FeatureSource, record_type: type[Record]) -> bool:
    """Whether *source* has the columns of our table of *record_type*, nearly all of them."""
    columns = {field.name for field in source.fields}
    wanted = {field.name for field in fields(record_type)} - _STAMPS - {"geometry", "created_at"}
    return columns >= _OWN_COLUMNS and len(wanted & columns) >= 0.6 * len(wanted)


def own_values(record: SourceRecord, record_type: type[Record]) -> dict[str, object]:
    """The values of *record* for the fields of *record_type*; what can't be read takes the field's default."""
    values: dict[str, object] = {}
    for field in fields(record_type):
        if field.name in record.values and field.name not in _STAMPS:
            value = _read(record.values[field.name], field.name, str(field.type))
            if value is not None:
                values[field.name] = value
    return values


def _read(value: object, name: str, annotation: str) -> object:
    kind = annotation.replace(" | None", "")
    if value is None or value == "":
        return None
    if kind == "bool":
        return read_flag(value)
    if kind in {"float", "int"}:
        return _number(value, whole=kind == "int")
    if kind == "str":
        return read_date(value) if name.endswith("_on") else str(value)
    return _word(str(value), getattr(vocabulary, kind, None))


def _number(value: object, *, whole: bool) -> object:
    try:
        found = float(str(value))
    except ValueError:
        return None
    return int(found) if whole else found


def _word(text: str, words: type[Enum] | None) -> object:
    if words is None or text not in {word.value for word in words}:
        return None
    return words(text)
