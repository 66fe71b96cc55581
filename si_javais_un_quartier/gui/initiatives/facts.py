"""An initiative in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.labels import label
from ...domain.records import Initiative
from ...domain.vocabulary import Sector
from ...qgis_bridge.translation import render
from .. import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Initiatives", text)


def sector_words(sector: Sector) -> str:
    """The sector alone, as a filter or a fact says it."""
    return {Sector.CITIZEN: _tr("Citizen"), Sector.PUBLIC: _tr("Public"), Sector.PRIVATE: _tr("Private")}[sector]


def days(it: Initiative) -> str:
    """Like "from 1 Mar. 2026 to 30 Jun. 2026", or nothing where no day is known."""
    begins, ends = words.full_day(it.starts_on), words.full_day(it.ends_on)
    if begins and ends and begins != ends:
        return _tr("from {day} to {other}").format(day=begins, other=ends)
    if begins and ends:
        return _tr("on {day}").format(day=begins)
    if begins:
        return _tr("since {day}").format(day=begins)
    return _tr("until {day}").format(day=ends) if ends else ""


def facts(it: Initiative) -> str:
    """The second line of the list."""
    return " · ".join(part for part in (sector_words(it.sector), it.domain, it.organiser, days(it)) if part)


def heading(it: Initiative) -> str:
    """The line under the name."""
    return " · ".join(part for part in (render(label(it.sector)), it.domain, it.state) if part)
