"""The quarter's choices: one dataclass, read from the ``setting`` records, one record per key.

A value that can't be read gives its default and a finding: one colleague's slip must not stop the others.
Theme names, templates and the like are the quarter's own data, written in its language; they are not translated.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Callable, TypeVar

from .context_columns import ContextColumn, read_context_columns
from .context_layers import ContextLayer, read_context_layer
from .identity import computed_uuid
from .json_values import listed, table, truth, whole, words
from .mediation import AgeBand, Mediation, Tie
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .public_settings import PublicMap, read_public_map
from .records import Setting
from .town_rules import TownRules, read_town_rules
from .vocabulary import Status
from .weighing import PARTS, WHOLE, PriorityRule, Weights


@dataclass(frozen=True)
class Theme:
    """One of the quarter's themes: ``key`` is what contributions hold, ``label`` what people read.

    ``reach_m``: metres within which two contributions of the theme may be about the same thing.
    """

    key: str
    label: str
    reach_m: int = 150


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
    """A text to start an answer from, as plain text, with placeholders (``domain.templates``).

    ``status`` is the step it usually goes with, ``themes`` the keys of those it is for; none: any.
    """

    name: str
    body: str
    status: Status | None = None
    themes: tuple[str, ...] = ()


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
    context_columns: tuple[ContextColumn, ...] = ()
    retention: Retention = field(default_factory=Retention)
    collectivity: str = "La Ville"
    two_people: bool = False
    mediation: Mediation = field(default_factory=Mediation)
    priority: PriorityRule = field(default_factory=PriorityRule)
    town_rules: TownRules = field(default_factory=TownRules)
    public_map: PublicMap = field(default_factory=PublicMap)
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


def _count(value: object) -> int:
    """A whole number of days or months; bounded, because dates are computed with it."""
    count = whole(value)
    if not 0 <= count <= 3650:
        raise ValueError("a whole number from 0 to 3650 is expected")
    return count


def _several(item: Callable[[object], _T]) -> Callable[[object], tuple[_T, ...]]:
    def read(value: object) -> tuple[_T, ...]:
        return tuple(item(each) for each in listed(value))

    return read


def _theme(value: object) -> Theme:
    held = table(value)
    return Theme(words(held["key"]), words(held["label"]), _count(held.get("reach_m", Theme.reach_m)))


def _service(value: object) -> Service:
    held = table(value)
    return Service(words(held["key"]), words(held["label"]))


def _delays(value: object) -> Delays:
    held = table(value)
    return Delays(_count(held.get("answer", Delays.answer)), _count(held.get("sorting", Delays.sorting)))


def _template(value: object) -> Template:
    held = table(value)
    status = held.get("status")
    themes = _several(words)(held.get("themes", []))
    return Template(words(held["name"]), words(held["body"]), None if status is None else Status(words(status)), themes)


def _retention(value: object) -> Retention:
    held = table(value)
    return Retention(
        _count(held.get("contributions", Retention.contributions)), _count(held.get("profiles", Retention.profiles))
    )


def _age_band(value: object) -> AgeBand:
    held = table(value)
    return AgeBand(words(held["key"]), words(held["label"]), truth(held.get("minor", AgeBand.minor)))


def _tie(value: object) -> Tie:
    held = table(value)
    return Tie(words(held["key"]), words(held["label"]))


def _mediation(value: object) -> Mediation:
    held, default = table(value), Mediation()
    return Mediation(
        _several(_age_band)(held["age_bands"]) if "age_bands" in held else default.age_bands,
        _several(_tie)(held["ties"]) if "ties" in held else default.ties,
        words(held.get("consent_sentence", default.consent_sentence)),
        truth(held.get("adult_for_minors", default.adult_for_minors)),
        _count(held.get("hint_days", default.hint_days)),
    )


def _priority(value: object) -> PriorityRule:
    held = table(value)
    given = table(held.get("weights", {}))
    weights = Weights(**{part: _count(given.get(part, getattr(Weights, part))) for part in PARTS})
    if sum(getattr(weights, part) for part in PARTS) != WHOLE:
        raise ValueError("weights that sum to 100 are expected")
    return PriorityRule(weights, _count(held.get("reach_m", PriorityRule.reach_m)))


_READERS: Mapping[str, Callable[[object], object]] = {
    "themes": _several(_theme),
    "domains": _several(words),
    "services": _several(_service),
    "delays": _delays,
    "templates": _several(_template),
    "functions": _several(words),
    "context_layers": _several(read_context_layer),
    "context_columns": read_context_columns,
    "retention": _retention,
    "collectivity": words,
    "two_people": truth,
    "mediation": _mediation,
    "priority": _priority,
    "town_rules": read_town_rules,
    "public_map": read_public_map,
}

#: The keys this program knows, each one record.
KEYS = tuple(_READERS)
