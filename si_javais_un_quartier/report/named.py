"""Themes and campaigns by what people call them."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain import records
from ..domain.errors import QuartierError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.settings import read_settings
from ..store.replica import Replica
from ..store.rows import read

_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "There is no theme “{name}”. Themes: {names}.")
_NO_CAMPAIGN = QT_TRANSLATE_NOOP("Phrases", "There is no subject “{name}”. Subjects: {names}.")


class NotKnown(QuartierError):
    """A name was given that the quarter doesn't have."""


def themes_named(replica: Replica, names: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of themes given by key or label; raises ``NotKnown``."""
    themes = read_settings(read(replica.connection, records.Setting)).themes
    known = {name: theme.key for theme in themes for name in (theme.label, theme.key)}
    return _found(known, names, _NO_THEME, [theme.label for theme in themes])


def campaigns_named(replica: Replica, names: tuple[str, ...]) -> tuple[str, ...]:
    """The uuids of campaigns given by name or uuid; raises ``NotKnown``."""
    campaigns = tuple(read(replica.connection, records.Campaign))
    known = {name: it.uuid for it in campaigns for name in (it.name, it.uuid)}
    return _found(known, names, _NO_CAMPAIGN, [it.name for it in campaigns])


def _found(known: Mapping[str, str], names: tuple[str, ...], refusal: str, shown: list[str]) -> tuple[str, ...]:
    folded = {name.casefold(): value for name, value in known.items()}
    for name in names:
        if name.casefold() not in folded:
            raise NotKnown(phrase(refusal, name=name, names=", ".join(shown)))
    return tuple(folded[name.casefold()] for name in names)
