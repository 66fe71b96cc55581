"""What the program remembers about its user on this computer, between sessions. No secret is kept here."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsSettings

_GROUP = "si_javais_un_quartier"
#: Written beside the values, so that a later version knows which keys to move.
_VERSION = 1
#: How many quarters the menu offers to open again.
RECENT = 8


@dataclass(frozen=True)
class Preferences:
    """``hub`` is the last base opened (path or URL), ``authcfg`` the id of its credentials in QGIS.

    ``address_file`` is the CSV of addresses to place things by, where the person has one; ``large_type``: the encounter
    sheet writes larger, ``camera_folder``: where photos were last taken from; ``form_scale`` and ``form_people``: the
    map and the room of encounter forms on paper.

    ``sync_on_opening``, ``sync_minutes`` (0: never) and ``before_closing`` (``ask``, ``send`` or ``leave``) say when
    the team's base is asked without a click.
    """

    hub: str = ""
    authcfg: str = ""
    replica_folder: str = ""
    member_name: str = ""
    recent_quarters: tuple[str, ...] = ()
    address_file: str = ""
    sync_on_opening: bool = True
    sync_minutes: int = 15
    before_closing: str = "ask"
    large_type: bool = False
    camera_folder: str = ""
    form_scale: int = 1000
    form_people: int = 5

    def opened(self, hub: str) -> tuple[str, ...]:
        """The recent quarters once *hub* was opened, latest first."""
        return (hub, *(other for other in self.recent_quarters if other != hub))[:RECENT]

    def with_large_type(self, *, on: bool) -> Preferences:
        """The same, with the encounter sheet in large type or not."""
        return replace(self, large_type=on)

    def folder(self) -> Path:
        """Where working copies are made: the chosen folder, else one in the QGIS profile (a local disk)."""
        chosen = self.replica_folder
        return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "si_javais_un_quartier"


def read_preferences() -> Preferences:
    """The preferences of this QGIS profile; a value of a wrong type counts as not set."""
    settings = QgsSettings()
    return Preferences(**{field.name: _value(settings, field.name, field.default) for field in fields(Preferences)})


def write_preferences(preferences: Preferences) -> None:
    """Keep *preferences*, without the user name or password a URL may carry."""
    settings = QgsSettings()
    for field in fields(Preferences):
        value = getattr(preferences, field.name)
        settings.setValue(_key(field.name), _clean(value))
    settings.setValue(_key("version"), _VERSION)


def _key(name: str) -> str:
    return "/".join((_GROUP, name))


def _value(settings: QgsSettings, name: str, default: Any) -> Any:
    stored = settings.value(_key(name))
    if isinstance(default, (bool, int)):
        return _number(stored, default)
    if isinstance(default, tuple):
        listed = [stored] if isinstance(stored, str) and stored else stored or ()
        return tuple(str(each) for each in listed) if isinstance(listed, (list, tuple)) else default
    return stored if isinstance(stored, str) else default


def _number(stored: Any, default: int) -> int:
    """A file of settings gives numbers back as text."""
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(stored).lower(), default)
    return int(stored) if str(stored).isdecimal() else default


def _clean(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_without_user(each) for each in value]
    return _without_user(value) if isinstance(value, str) else value


def _without_user(text: str) -> str:
    if "://" not in text:
        return text
    address = urlsplit(text)
    return address._replace(netloc=address.netloc.rpartition("@")[2]).geturl()
