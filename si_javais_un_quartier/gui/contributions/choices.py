"""The values that each filter offers, in words, with how many contributions each would leave."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.labels import label
from ...domain.vocabulary import AnswerState, Channel, Family, Kind, Status, Visibility, Word
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .filter_menu import Choice, ChoiceMenu, Offered
from .presenter import ContributionsPresenter
from .wanted import CHECK, CONFLICT, FAMILY, NO, YES


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choices", text)


class Choices:
    """Asked each time a filter's menu opens; empty while no quarter is open. Counts come later than the words."""

    def __init__(self, presenter: ContributionsPresenter, workspace: Workspace) -> None:
        self._presenter, self._workspace = presenter, workspace

    def filters(self) -> tuple[Offered, ...]:
        """Those with a button of their own."""
        return (
            Offered("status", _tr("Status"), self._statuses),
            Offered("kind", _tr("Kind"), lambda: self._words(Kind)),
            Offered("theme", _tr("Theme"), self._themes),
            Offered("tag", _tr("Tag"), self._tags),
        )

    def more(self) -> tuple[Offered, ...]:
        """Those that share a button; the last one's values stand in it without a name."""
        return (
            Offered("people", _tr("Followed by"), self._people),
            Offered("answer", _tr("Answer"), lambda: self._words(AnswerState)),
            Offered("visibility", _tr("Visibility"), lambda: self._words(Visibility)),
            Offered("channel", _tr("Received by"), lambda: self._words(Channel)),
            Offered("photo", _tr("Photos"), lambda: self._facts(_tr("With a photo"), _tr("Without a photo"))),
            Offered("premises", _tr("Premises"), lambda: self._facts(_tr("With premises"), _tr("Without premises"))),
            Offered("campaign", _tr("Subject"), self._campaigns),
            Offered("mark", _tr("To settle"), self._marks),
        )

    def count(self, key: str, menu: ChoiceMenu) -> None:
        """Count the values of the filter *key*, and tell *menu* once that is done."""
        self._presenter.ask_counts(key, menu.show_counts)

    def named(self, chosen: Mapping[str, Collection[str]]) -> dict[str, dict[str, str]]:
        """The words of keys chosen in each filter; a value that has gone since says so, and can be lifted."""
        offered = {each.key: each.choices for each in (*self.filters(), *self.more())}
        found: dict[str, dict[str, str]] = {}
        for key, values in chosen.items():
            words = {choice.key: choice.word for choice in offered[key]()} if values else {}
            found[key] = {value: words.get(value, _tr("No longer there")) for value in values}
        return found

    def _open(self, choices: Iterable[Choice]) -> list[Choice]:
        return list(choices) if self._workspace.replica is not None else []

    def _words(self, words: type[Word]) -> list[Choice]:
        return self._open(Choice(str(each), render(label(each))) for each in words)

    def _statuses(self) -> list[Choice]:
        """The families, then each status by itself."""
        families = [Choice(FAMILY + str(each), render(label(each))) for each in Family]
        single = [Choice(str(each), render(label(each)), parted=place == 0) for place, each in enumerate(Status)]
        return self._open((*families, *single))

    def _campaigns(self) -> list[Choice]:
        found = [Choice(each.uuid, each.name) for each in self._presenter.campaigns()]
        return [*found, Choice("", _tr("None"), parted=True)] if found else []

    def _facts(self, word_with: str, word_without: str) -> list[Choice]:
        return self._open((Choice(YES, word_with), Choice(NO, word_without)))

    def _marks(self) -> list[Choice]:
        return self._open((Choice(CONFLICT, _tr("Disagreement to settle")), Choice(CHECK, _tr("To check"))))

    def _themes(self) -> list[Choice]:
        if self._workspace.replica is None:
            return []
        return [Choice(each.key, each.label) for each in self._workspace.settings().themes]

    def _tags(self) -> list[Choice]:
        return [Choice(each.uuid, each.name) for each in self._presenter.tags()]

    def _people(self) -> list[Choice]:
        """Me, nobody, then all others by name."""
        if self._workspace.replica is None:
            return []
        me = self._workspace.member().uuid
        others = [each for each in self._presenter.members() if each.uuid != me]
        first = [Choice(me, _tr("Me"))] if me else []
        return [*first, Choice("", _tr("Nobody")), *(Choice(each.uuid, each.display_name) for each in others)]
