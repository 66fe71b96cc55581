"""What the errands of a walk are called on screen, and how its stops are listed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...store.awaiting import Errand, Waiting
from .. import words


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Telling", text, None, count)


def errand_words() -> dict[Errand, str]:
    """What each errand is called."""
    return {
        Errand.TELL: _tr("An answer to bring"),
        Errand.CLARIFY: _tr("A question to ask"),
        Errand.OUTCOME: _tr("What was done: does it help?"),
    }


def stop_words(number: int, stop: Waiting, now: datetime) -> str:
    """A stop in the list: who it is; why, where, and how long they have waited."""
    who = f"{number}. {stop.name or stop.contribution.reference or ''}"
    why = (errand_words()[stop.errand], stop.place_words, words.age(stop.since, now))
    return "\n".join((who, "\u00a0· ".join(part for part in why if part)))


def walk_words(stops: Sequence[Waiting], metres: float) -> str:
    """How many people are met, and how long the way is where that is worth saying."""
    said = _tr("%n person(s) to meet", len({it.contribution.author_uuid or it.contribution.uuid for it in stops}))
    if metres < 50:
        return said
    if metres < 1000:
        return _tr("{people}, {metres} m on foot").format(people=said, metres=int(round(metres, -1)))
    return _tr("{people}, {way} km on foot").format(people=said, way=QLocale().toString(metres / 1000, "f", 1))


def nothing_words(errand: Errand | None) -> tuple[str, str]:
    """What an empty list says, and why: with one *errand* chosen others may still wait."""
    if errand is not None:
        return _tr("Nothing of this kind is left"), _tr("Other people may wait for something else.")
    return _tr("Nobody waits for you"), _tr(
        "People met in person come here once an answer is approved, a question is asked, or what was promised is done."
    )
