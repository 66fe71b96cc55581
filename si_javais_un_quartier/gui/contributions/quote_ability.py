"""Key Q: the words are chosen as a quote for the report, or no longer; a star says so here and in the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt

from ...domain.identity import new_uuid
from ...domain.permissions import Deed, may
from ...domain.quoting import choose_quote
from ...domain.vocabulary import Visibility
from ..buttons import FlatButton
from ..keys import Key
from .ability import Ability
from .act_bar import MenuAct

if TYPE_CHECKING:
    from .assembly import ContributionsDesk
    from .ports import Reading


def _tr(text: str) -> str:
    return QCoreApplication.translate("Quoting", text)


class QuoteAbility(Ability):
    """The line under the place, which shows where there is a quote, and the entry behind the three dots."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        pane = desk.page.pane
        self.line = FlatButton("", "star", _tr("Quote in the report, or no longer (Q)"), pane)
        self.line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.line.clicked.connect(self.turn)
        self.line.hide()
        pane.add_line(self.line)
        pane.bar.add_act(MenuAct("quote", _tr("Quote in the report, or no longer"), self.turn, self._may))

    def keys(self) -> Sequence[Key]:
        """Q chooses, and takes back."""
        return (Key("Q", _tr("Quote in the report, or no longer"), self.turn),)

    def show(self, reading: Reading | None) -> None:
        """Whether this one is a quote."""
        contribution = reading.dossier.contribution if reading is not None else None
        chosen = contribution is not None and contribution.quotable
        self.line.setVisible(chosen)
        if contribution is not None and chosen:
            public = contribution.visibility is Visibility.PUBLISHED
            said = _tr("Quoted in the report") if public else _tr("Will be quoted in the report once it is public")
            self.line.setText(said)
            self.line.setAccessibleName(said)
            self.line.setEnabled(self._may())
            self.line.updateGeometry()

    def turn(self) -> None:
        """Choose it, or no longer."""
        reading = self.desk.reading
        if reading is not None:
            wanted = not reading.dossier.contribution.quotable
            self.desk.presenter.decide(lambda situation: choose_quote(situation, new_uuid, quotable=wanted))

    def _may(self) -> bool:
        reading = self.desk.reading
        return reading is not None and may(reading.situation.member, Deed.EDIT)
