"""From phrases to words in the user's language."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..domain.phrases import CONTEXT, Phrase
from .resources import translation_folders

log = logging.getLogger(__name__)

_NAME = "si_javais_un_quartier_"


def render(phrase: Phrase) -> str:
    """*phrase* in the user's language, its values inserted after translation, as they are.

    A translation whose places don't fit the values is logged, and the English shown instead.
    """
    # Qt finds no second form of a text that has only one
    plural = phrase.count if phrase.count is not None and "%n" in phrase.text else -1
    text = QCoreApplication.translate(CONTEXT, phrase.text, None, plural)
    if not phrase.values:
        return text
    values = {name: _shown(name, value) for name, value in phrase.values}
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):
        log.warning("the translation of %r has other places than its source", phrase.text)
        return phrase.text.format(**values)


def _shown(name: str, value: object) -> object:
    if isinstance(value, Phrase):
        return render(value)
    # only counts are grouped by thousands: another number may be a year, a parcel or a street number
    return QLocale().toString(value) if name == "count" and isinstance(value, int) else value


def user_locale() -> str:
    """The locale QGIS speaks, such as ``fr`` or ``pt_BR``, whether it is the system's or was chosen."""
    application = QgsApplication.instance()
    return str(application.locale()) if isinstance(application, QgsApplication) else QLocale().name()


def install_translator(folders: Sequence[Path] | None = None) -> QTranslator | None:
    """Make Qt speak the plugin's translation for the user's locale; None where there is none.

    The caller keeps the translator and hands it to :func:`remove_translator` when the plugin is unloaded.
    """
    locale = user_locale()
    for folder in translation_folders() if folders is None else folders:
        for name in (locale, locale.partition("_")[0]):
            translator = QTranslator()
            path = folder / (_NAME + name + ".qm")
            if path.is_file() and translator.load(str(path)) and QCoreApplication.installTranslator(translator):
                return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Undo :func:`install_translator`."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
