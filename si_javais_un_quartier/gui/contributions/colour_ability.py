"""The button that says, and changes, what the colours on the map mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QActionGroup, QMenu, QToolButton

from ...domain.records import Tag
from ...qgis_bridge.colouring import By, age_entries, colour_by, tag_entries, theme_entries
from ...store.catalogue import Catalogue
from ...store.contributions import ContributionFilter, ContributionRepository
from ...store.remembered import recall, remember
from ..buttons import FlatButton
from .ability import Ability

if TYPE_CHECKING:
    from .assembly import ContributionsDesk

KEY = "contributions/colours"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Colouring", text)


class ColourAbility(Ability):
    """One choice for the quarter, remembered on this computer."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        words = {By.STATUS: _tr("Status"), By.THEME: _tr("Theme"), By.TAG: _tr("Tag (the first)"), By.AGE: _tr("Age")}
        menu = QMenu(desk.page)
        menu.addSection(_tr("Colours on the map"))
        group = QActionGroup(menu)
        self.actions = {by: menu.addAction(word, partial(self.choose, by)) for by, word in words.items()}
        for action in self.actions.values():
            action.setCheckable(True)
            group.addAction(action)
        self.button = FlatButton("", "colours", _tr("What the colours on the map mean"), desk.page)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(menu)
        desk.page.head.add_beside_sort(self.button)

    def begin(self) -> None:
        """As it was the last time."""
        kept = recall(self.desk.workspace.replica, KEY)
        by = next((each for each in By if each.value == kept), By.STATUS)
        self.actions[by].setChecked(True)
        if by is not By.STATUS:
            self._colour(by)

    def choose(self, by: By) -> None:
        """Colour by this from now on."""
        replica = self.desk.workspace.replica
        if replica is not None:
            self._colour(by)
            self.actions[by].setChecked(True)
            remember(replica, KEY, by.value)

    def _colour(self, by: By) -> None:
        replica = self.desk.workspace.replica
        if replica is None:
            return
        catalogue = Catalogue(replica)
        entries = ()
        if by is By.THEME:
            entries = theme_entries(catalogue.settings())
        elif by is By.AGE:
            entries = age_entries()
        elif by is By.TAG:
            uses = ContributionRepository(replica, self.desk.workspace.clock).tag_counts(ContributionFilter())
            entries = tag_entries(catalogue.all(Tag), uses)
        colour_by(by, entries, self.desk.presenter.today())
