"""Which algorithm answers each question, on which layers of the quarter, and what its results are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Questions", text, None, count)


@dataclass(frozen=True)
class Question:
    """An algorithm and what it is given.

    ``inputs`` are parameters and the tables they read, those that may be missing marked by ``?``; ``outputs`` the
    parameters of results and the name each result has on the map (``columns.TABLE_LABELS``); ``main`` is the table
    without which there is no answer.
    """

    key: str
    algorithm: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    main: str


VACANCY = Question(
    "vacancy",
    "quartier:vacancy",
    {"PREMISES": "premises", "EVENTS": "premises_event?", "STREETS": "street?"},
    {
        "PREMISES_OUT": "VACANCY_PREMISES",
        "STREETS_OUT": "VACANCY_STREETS",
        "BY_STREET": "VACANCY_BY_STREET",
        "OVER_TIME": "VACANCY_OVER_TIME",
    },
    "premises",
)
PRIORITY = Question(
    "priority",
    "quartier:priority",
    {"PREMISES": "premises", "CONTRIBUTIONS": "contribution?", "INITIATIVES": "initiative?"},
    {"OUTPUT": "PRIORITY"},
    "premises",
)
DENSITY = Question(
    "density",
    "quartier:density",
    {"CONTRIBUTIONS": "contribution"},
    {"OUTPUT": "DENSITY", "PLACES": "HEAT"},
    "contribution",
)
CHANGES = Question(
    "changes",
    "quartier:changes",
    {"CONTRIBUTIONS": "contribution"},
    {"OUTPUT": "CHANGES", "BY_THEME": "CHANGES_BY_THEME"},
    "contribution",
)
WHO_SPOKE = Question(
    "whospoke",
    "quartier:whospoke",
    {"CONTRIBUTIONS": "contribution", "PROFILES": "profile?", "STREETS": "street?"},
    {
        "STREETS_OUT": "HEARD_STREETS",
        "BY_THEME": "HEARD_BY_THEME",
        "BY_STREET": "HEARD_BY_STREET",
        "BY_AGE": "HEARD_BY_AGE",
        "AGE_BY_STREET": "AGE_BY_STREET",
        "ZONES": "ZONES",
    },
    "contribution",
)
SILENCE = Question(
    "silence",
    "quartier:silence",
    {"STREETS": "street", "CONTRIBUTIONS": "contribution"},
    {"OUTPUT": "SILENCE"},
    "street",
)

QUESTIONS = (DENSITY, CHANGES, WHO_SPOKE, SILENCE, VACANCY, PRIORITY)


def words_of(question: Question) -> tuple[str, str, str]:
    """Its title, what it shows in a sentence, and the word on its button."""
    return {
        "vacancy": (
            _tr("How many ground floors are vacant?"),
            _tr("By street and over time, in units and in metres; turnover apart from long vacancy."),
            _tr("Count the vacant ones"),
        ),
        "priority": (
            _tr("Where to begin?"),
            _tr("The priority index of the vacant premises, with each of its parts as a column."),
            _tr("Rank the premises"),
        ),
        "density": (
            _tr("Where is it said?"),
            _tr("Contributions counted in hexagons, or as a heatmap, for one theme or all."),
            _tr("Show where"),
        ),
        "changes": (
            _tr("What changed?"),
            _tr("Two periods side by side, on the map and by theme."),
            _tr("Compare"),
        ),
        "whospoke": (
            _tr("Who spoke?"),
            _tr(
                "Words online and through the mediators, by theme, street and age, and by inhabitants where a layer "
                "says them; fewer than five are never shown."
            ),
            _tr("Show who spoke"),
        ),
        "silence": (
            _tr("Which streets has nobody spoken about?"),
            _tr("The streets without a word yet, to guide the next walk."),
            _tr("Show the silent streets"),
        ),
    }[question.key]
