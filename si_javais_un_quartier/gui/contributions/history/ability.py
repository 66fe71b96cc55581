"""Key H: what the contribution was, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication

from ....domain.situation import Refusal
from ....store.situations import situations
from ... import words
from ...keys import Key
from ..ability import Ability
from ..act_bar import MenuAct
from .presenter import Comparison, HistoryPresenter, findings_words
from .window import HistoryWindow

if TYPE_CHECKING:
    from ..assembly import ContributionsDesk


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("History", text, None, count)


class HistoryAbility(Ability):
    """One window, beside the work; it stays with the contribution it was opened for until another is asked for."""

    def __init__(self, desk: ContributionsDesk) -> None:
        super().__init__(desk)
        self.window: HistoryWindow | None = None
        self._uuid = ""
        desk.page.pane.history_wanted.connect(self.open)
        desk.workspace.changed.connect(self._written)
        desk.page.pane.bar.add_act(MenuAct("history", _tr("History…"), self.open))

    def keys(self) -> Sequence[Key]:
        """H opens it."""
        return (Key("H", _tr("History: compare, bring back"), self.open),)

    def open(self) -> None:
        """Show the history of the contribution that is read."""
        reading, replica = self.desk.reading, self.desk.workspace.replica
        if reading is None or replica is None:
            return
        self.end()
        contribution = reading.dossier.contribution
        self._uuid = contribution.uuid
        presenter = HistoryPresenter(replica, self._uuid, self.desk.workspace.clock.now)
        title = words.quoted_name(contribution.title, contribution.body, contribution.body_fr)
        about = " · ".join(filter(None, (title, contribution.reference)))
        self.window = HistoryWindow(presenter, about, self.desk.page.window())
        self.window.wanted.connect(self._bring_back)
        self.window.compared.connect(self._mark)
        self.window.finished.connect(lambda _: self._forget())
        self.window.fill()
        self.window.show()

    def end(self) -> None:
        """The quarter was closed, or another history is wanted."""
        if self.window is not None:
            self.window.close()

    def _written(self, _: object) -> None:
        """What was written shows at once, an undo included."""
        if self.window is not None and self.desk.workspace.replica is not None:
            self.window.presenter.refresh()
            self.window.fill()

    def remove(self) -> None:
        """The plugin goes."""
        self.end()

    def _forget(self) -> None:
        self.desk.map.letter(())
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def _mark(self, comparison: Comparison) -> None:
        """Two places, where the two versions have different ones."""
        pairs = zip("AB", comparison.places)
        self.desk.map.letter([(letter, QgsPointXY(it.x, it.y)) for letter, it in pairs if it is not None])

    def _bring_back(self, names: Sequence[str], reason: str) -> None:
        workspace, window = self.desk.workspace, self.window
        if window is None or workspace.replica is None:
            return
        found = situations(workspace.replica, (self._uuid,), workspace.member(), workspace.clock)
        if not found:
            return
        decision = window.presenter.bring_back(found[0], *window.chosen(), names, reason)
        if isinstance(decision, Refusal):
            window.say(findings_words(decision.findings))
        else:
            workspace.perform(decision)
