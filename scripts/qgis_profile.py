"""Prepares a QGIS profile of its own with the plugin switched on: qgis_profile.py FOLDER [LANGUAGE].

FOLDER is what ``qgis --profiles-path`` and QGIS_CUSTOM_CONFIG_PATH take; the profile in it is called ``default``,
the name that both QGIS and qgis_process take when nobody says another. What a person set there stays.
"""

from __future__ import annotations

import configparser
import sys
from pathlib import Path

PLUGIN = "si_javais_un_quartier"
_NOT_AT_START = ("showTips340", "showTips342", "showTips344", "showTips400", "checkVersion")


def profile_folder(profiles: Path) -> Path:
    """Where the profile's settings and plugins are."""
    return profiles / "profiles" / "default"


def prepare(profiles: Path, language: str = "fr") -> Path:
    """Switch the plugin on and what interrupts a start off; returns the profile's folder."""
    profile = profile_folder(profiles)
    path = profile / "QGIS" / "QGIS3.ini"
    path.parent.mkdir(parents=True, exist_ok=True)
    settings = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    settings.optionxform = str
    settings.read(path, "utf-8")
    wanted = {
        "PythonPlugins": {PLUGIN: "true"},
        "locale": {"overrideFlag": "true", "userLocale": language, "globalLocale": f"{language}_FR"},
        "qgis": dict.fromkeys(_NOT_AT_START, "false"),
        "app": {r"projections\newProjectCrsBehavior": "UseCrsOfFirstLayer"},
        "core": {r"NewsFeed\httpsfeedqgisorg\disabled": "true"},
    }
    for section, values in wanted.items():
        if not settings.has_section(section):
            settings.add_section(section)
        for key, value in values.items():
            settings.set(section, key, value)
    with path.open("w", encoding="utf-8") as file:
        settings.write(file, space_around_delimiters=False)
    return profile


if __name__ == "__main__":
    print(prepare(Path(sys.argv[1]), *sys.argv[2:3]))
