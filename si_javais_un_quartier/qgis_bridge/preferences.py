"""What the program remembers about its user on this computer, between sessions. No secret is kept here."""

from __future__ import annotations

from dataclasses import dataclass, fields
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

    ``address_file`` is the CSV of addresses to place things by, where the person has one.
    """

    hub: str = ""
    authcfg: str = ""
    replica_folder: str = ""
    member_name: str = ""
    recent_quarters: tuple[str, ...] = ()
    address_file: str = ""

    def opened(self, hub: str) -> tuple[str, ...]:
        """The recent quarters once *hub* was opened, latest first."""
        return (hub, *(other for other in self.recent_quarters if other != hub))[:RECENT]

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
        clean = [_without_user(each) for each in value] if isinstance(value, tuple) else _without_user(value)
        settings.setValue(_key(field.name), clean)
    settings.setValue(_key("version"), _VERSION)


def _key(name: str) -> str:
    return "/".join((_GROUP, name))


def _value(settings: QgsSettings, name: str, default: Any) -> Any:
    stored = settings.value(_key(name))
    if isinstance(default, tuple):
        listed = [stored] if isinstance(stored, str) and stored else stored or ()
        return tuple(str(each) for each in listed) if isinstance(listed, (list, tuple)) else default
    return stored if isinstance(stored, str) else default


def _without_user(text: str) -> str:
    if "://" not in text:
        return text
    address = urlsplit(text)
    return address._replace(netloc=address.netloc.rpartition("@")[2]).geturl()
