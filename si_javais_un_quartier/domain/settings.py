"""The quarter's choices: one dataclass, read from the ``setting`` records, one record per key.

A value that can't be read gives its default and a finding: one colleague's slip must not stop the others.
Theme names, templates and the like are the quarter's own data, written in its language; they are not translated.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Callable, TypeVar

from .identity import computed_uuid
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Setting
from .vocabulary import Status


@dataclass(frozen=True)
class Theme:
    """One of the quarter's themes: ``key`` is what contributions hold, ``label`` what people read."""

    key: str
    label: str


@dataclass(frozen=True)
class Service:
    """A service of the city that follows contributions; ``key`` is what contributions hold."""

    key: str
    label: str


@dataclass(frozen=True)
class Delays:
    """Working days allowed: to answer, and to sort what has come in."""

    answer: int = 20
    sorting: int = 5


@dataclass(frozen=True)
class Template:
    """A text to start an answer from, as plain text; ``status`` is the step it usually goes with."""

    name: str
    body: str
    status: Status | None = None


@dataclass(frozen=True)
class ContextLayer:
    """A layer of the city's data platform to lay under the contributions; ``provider`` is QGIS's name for it."""

    title: str
    uri: str
    provider: str


@dataclass(frozen=True)
class Retention:
    """Months that things are kept: contributions after closing, profiles after their last contribution."""

    contributions: int = 60
    profiles: int = 24


@dataclass(frozen=True)
class QuarterSettings:
    """All settings with their defaults; a field's name is the key of its record."""

    themes: tuple[Theme, ...] = (
        Theme("bien_vivre", "Bien vivre"),
        Theme("mieux_circuler", "Mieux circuler"),
        Theme("s_entraider", "S’entraider"),
        Theme("rez_de_chaussee", "Rez-de-chaussée"),
    )
    domains: tuple[str, ...] = ("Culture", "Commerce", "Solidarité", "Santé", "Sport", "Jardin", "Réparation")
    services: tuple[Service, ...] = (
        Service("urbanisme", "Urbanisme"),
        Service("voirie", "Voirie"),
        Service("commerce", "Commerce"),
        Service("vie_associative", "Vie associative"),
        Service("espaces_verts", "Espaces verts"),
    )
    delays: Delays = field(default_factory=Delays)
    templates: tuple[Template, ...] = (
        Template(
            "Bien reçu",
            "Bonjour,\n\nMerci pour votre contribution. Nous l’étudions et vous répondrons ici.",
            Status.UNDER_REVIEW,
        ),
        Template(
            "Une précision",
            "Bonjour,\n\nMerci. Pour bien comprendre, pouvez-vous nous dire où exactement, et à quel moment de la "
            "journée ?",
            Status.NEEDS_QUALIFICATION,
        ),
        Template(
            "Non retenue",
            "Bonjour,\n\nNous avons étudié votre proposition. Elle n’est pas retenue, pour la raison suivante : ",
            Status.DECLINED,
        ),
    )
    functions: tuple[str, ...] = ("Urbanisme", "Médiation", "Mairie de quartier")
    context_layers: tuple[ContextLayer, ...] = ()
    retention: Retention = field(default_factory=Retention)
    collectivity: str = "La Ville"
    two_people: bool = False
    problems: tuple[Phrase, ...] = ()

    def theme_label(self, key: str | None) -> str:
        """What people read for a contribution's theme; a theme that is no longer listed shows as it is stored."""
        return next((theme.label for theme in self.themes if theme.key == key), key or "")

    def service_label(self, key: str | None) -> str:
        """What people read for a contribution's service; one that is no longer listed shows as it is stored."""
        return next((service.label for service in self.services if service.key == key), key or "")


_T = TypeVar("_T")


def setting_record(key: str, value: object) -> Setting:
    """The record that says *key* is *value* (dataclasses and tuples of them, texts, numbers, booleans)."""
    text = json.dumps(value, default=_as_json, ensure_ascii=False, sort_keys=True)
    return Setting(uuid=computed_uuid("setting", key), key=key, value=text)


def default_records() -> tuple[Setting, ...]:
    """The records of a new quarter."""
    defaults = QuarterSettings()
    return tuple(setting_record(key, getattr(defaults, key)) for key in KEYS)


def read_settings(records: Iterable[Setting]) -> QuarterSettings:
    """The settings that *records* make; unknown keys are left to newer versions of the program."""
    values: dict[str, object] = {}
    problems = []
    for record in records:
        reader = _READERS.get(record.key)
        if reader is None:
            continue
        try:
            values[record.key] = reader(json.loads(record.value))
        except (ValueError, TypeError, KeyError, RecursionError):
            problems.append(
                phrase(
                    QT_TRANSLATE_NOOP("Phrases", "The setting “{key}” can’t be read; its default is used instead."),
                    key=record.key,
                )
            )
    return QuarterSettings(**values, problems=tuple(problems))  # type: ignore[arg-type]


def _as_json(value: object) -> object:
    names = [each.name for each in fields(value)]  # type: ignore[arg-type]
    return {name: getattr(value, name) for name in names}


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError("a text is expected")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false is expected")
    return value


def _count(value: object) -> int:
    """A whole number of days or months; bounded, because dates are computed with it."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 3650:
        raise ValueError("a whole number from 0 to 3650 is expected")
    return value


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError("an object is expected")
    return value


def _several(item: Callable[[object], _T]) -> Callable[[object], tuple[_T, ...]]:
    def read(value: object) -> tuple[_T, ...]:
        if not isinstance(value, list):
            raise TypeError("a list is expected")
        return tuple(item(each) for each in value)

    return read


def _theme(value: object) -> Theme:
    table = _table(value)
    return Theme(_text(table["key"]), _text(table["label"]))


def _service(value: object) -> Service:
    table = _table(value)
    return Service(_text(table["key"]), _text(table["label"]))


def _delays(value: object) -> Delays:
    table = _table(value)
    return Delays(_count(table.get("answer", Delays.answer)), _count(table.get("sorting", Delays.sorting)))


def _template(value: object) -> Template:
    table = _table(value)
    status = table.get("status")
    return Template(_text(table["name"]), _text(table["body"]), None if status is None else Status(_text(status)))


def _context_layer(value: object) -> ContextLayer:
    table = _table(value)
    return ContextLayer(_text(table["title"]), _text(table["uri"]), _text(table["provider"]))


def _retention(value: object) -> Retention:
    table = _table(value)
    return Retention(
        _count(table.get("contributions", Retention.contributions)), _count(table.get("profiles", Retention.profiles))
    )


_READERS: Mapping[str, Callable[[object], object]] = {
    "themes": _several(_theme),
    "domains": _several(_text),
    "services": _several(_service),
    "delays": _delays,
    "templates": _several(_template),
    "functions": _several(_text),
    "context_layers": _several(_context_layer),
    "retention": _retention,
    "collectivity": _text,
    "two_people": _truth,
}

#: The keys this program knows, each one record.
KEYS = tuple(_READERS)
