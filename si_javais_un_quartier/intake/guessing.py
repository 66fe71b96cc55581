"""Guessing a mapping from the names of columns, and the presets that carry a name."""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import FeatureSource
from .columns import TARGETS, Target, fold, tells_who
from .mapping import FieldMapping, Rule, column_rule, parse_mapping

#: Mappings that can be asked for by name, by target.
PRESETS: dict[str, dict[str, dict[str, str]]] = {
    "parcel": {
        "etalab": {
            "id": "id", "commune": "commune", "prefix": "prefixe", "section": "section", "number": "numero",
            "area_m2": "contenance",
        },
        "ign": {
            "id": "idu", "commune": "code_insee", "prefix": "com_abs", "section": "section", "number": "numero",
            "area_m2": "contenance", "commune_name": "nom_com",
        },
        "edigeo": {"id": "IDU", "area_m2": "SUPF"},
    },
    "building": {},
    "street": {},
    "park": {},
    "contribution": {
        "montpellier": {
            "source_id": "nid", "title": "titre", "body": "description", "occurred_on": "field_date",
            "theme": "field_thematique", "photos": "vignette_src",
        },
        "vigilo": {
            "source_id": "obs_token", "latitude": "obs_coordinates_lat", "longitude": "obs_coordinates_lon",
            "title": "obs_comment", "body": "obs_explanation", "occurred_on": "obs_time",
        },
    },
    "premises": {},  # see presets
    "initiative": {},
}  # fmt: skip

#: Fields a column's name alone must not fill: a person decides, or the value would say who somebody is.
_NEVER_GUESSED = frozenset({"owner_ref"})


#: What a source calls the instant of a row's last change (folded).
_CHANGED = (
    "updatedat", "modifiedat", "lastmodified", "modified", "updated", "lastediteddate", "changed", "datemodif",
    "datemodification", "datemaj", "datemiseajour", "maj", "modifiele", "dernieremodification",
)  # fmt: skip


def guess_changed(columns: Iterable[str]) -> str:
    """The column that tells when a row changed last, by its name; nothing where none does."""
    by_fold = {fold(column): column for column in columns}
    return next((by_fold[name] for name in _CHANGED if name in by_fold), "")


def guess_mapping(columns: Iterable[str], target: Target, *, placed: bool = False) -> FieldMapping:
    """The mapping that the names of *columns* suggest.

    Each column fills one field at most; the names a field prefers are tried first. *placed* says that the source
    has geometries, so that columns of coordinates aren't needed. Columns of names and contacts are not taken, save
    for the author's, which becomes a pseudonym.
    """
    own = tuple(columns)
    by_fold = {fold(column): column for column in reversed(own)}
    wanted = {field: names for field, names in target.fields.items() if field not in _NEVER_GUESSED}
    if placed:
        wanted = {field: names for field, names in wanted.items() if field not in _COORDINATES}
    rules: dict[str, Rule] = {}
    taken: set[str] = set()
    longest = max(len(names) for names in wanted.values())
    for rank in range(longest):
        for field, names in wanted.items():
            column = by_fold.get(names[rank]) if rank < len(names) else None
            if column is None or column in taken or field in rules or tells_who(field, column):
                continue
            rules[field] = column_rule(column)
            taken.add(column)
    return FieldMapping(_whole_coordinates(rules))


#: What is worth its geometry even without a single column.
_KNOWN_BY_SHAPE = frozenset({"building", "street", "park"})
_COORDINATES = frozenset({"x", "y", "longitude", "latitude"})


def _whole_coordinates(rules: dict[str, Rule]) -> dict[str, Rule]:
    """Half a pair of coordinates is none; degrees are preferred, for their reference system is known."""
    degrees, metres = {"longitude", "latitude"}, {"x", "y"}
    dropped = set() if degrees <= rules.keys() else degrees
    if not metres <= rules.keys() or degrees <= rules.keys():
        dropped |= metres
    return {field: rule for field, rule in rules.items() if field not in dropped}


def mapping_for(text: str, source: FeatureSource, target_name: str) -> FieldMapping:
    """The mapping asked for by *text*: nothing (it is guessed), a preset's name, or JSON.

    Raises ``IntakeError`` for an unreadable one, or if nothing of the source is recognised.
    """
    target = TARGETS[target_name]
    columns = [field.name for field in source.fields]
    asked = text.strip()
    preset = PRESETS[target_name].get(asked.casefold())
    if preset is not None:
        by_fold = {fold(column): column for column in reversed(columns)}
        present = {field: by_fold[fold(name)] for field, name in preset.items() if fold(name) in by_fold}
        if not present:
            raise _nothing_known(columns, asked)
        return FieldMapping({field: Rule(column=column) for field, column in present.items()})
    if asked:
        return parse_mapping(asked, columns, target)
    if not columns and not source.count():
        return FieldMapping({})
    guessed = guess_mapping(columns, target, placed=source.geometry_type != "none")
    if not guessed.rules and target_name not in _KNOWN_BY_SHAPE:
        raise _nothing_known(columns, "")
    return guessed


def _nothing_known(columns: Iterable[str], preset: str) -> IntakeError:
    return IntakeError(
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "No column of this source is recognised. Say with a mapping which of them to read: {columns}. "
                "Nothing was imported.",
            ),
            columns=", ".join(columns) or "–",
        ),
        preset,
    )
