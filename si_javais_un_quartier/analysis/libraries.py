"""Whether the libraries of this room are here. Alone in the room in importing none of them."""

from __future__ import annotations

from importlib import import_module

from ..domain.errors import MissingLibrary
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase

_OLDEST_SHAPELY = 2


def check_libraries() -> None:
    """Raise ``MissingLibrary``, with the remedy, unless numpy and shapely 2 can be imported."""
    try:
        import_module("numpy")
        version = import_module("shapely").__version__
    except ImportError as error:
        raise MissingLibrary(_remedy(), str(error)) from error
    if int(version.split(".")[0]) < _OLDEST_SHAPELY:
        raise MissingLibrary(_remedy(), "shapely " + version)


def _remedy() -> Phrase:
    return phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The analyses need the Python library shapely, version 2 or newer, which this QGIS lacks. Everything else "
            "works. In OSGeo4W, install the package python3-shapely; on Linux, python3-shapely of your distribution; "
            "the QGIS installers for Windows (.msi) and macOS have it.",
        )
    )
