"""What the parts of the page are called, in the menu, in titles of windows and in the lines that stand for them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .arrangement import Section


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sections", text)


def name_of(section: Section) -> str:
    """Its name."""
    names = {
        Section.FILTERS: _tr("Figures and filters"),
        Section.LIST: _tr("List"),
        Section.CONTRIBUTION: _tr("Contribution"),
    }
    return names[section]


def where_of(section: Section, *, apart: bool) -> str:
    """Where it is while it isn't in the page."""
    if apart:
        words = {
            Section.FILTERS: _tr("Figures and filters detached"),
            Section.LIST: _tr("List detached"),
            Section.CONTRIBUTION: _tr("Contribution detached"),
        }
    else:
        words = {
            Section.FILTERS: _tr("Figures and filters folded"),
            Section.LIST: _tr("List folded"),
            Section.CONTRIBUTION: _tr("Contribution folded: Enter reads it"),
        }
    return words[section]
