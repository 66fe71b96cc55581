"""The values that each filter offers, in words, with how many contributions each would leave."""

from __future__ import annotations

from ...domain.labels import label
from ...domain.vocabulary import Kind, Status
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .filter_bar import Choice
from .presenter import ContributionsPresenter


class Choices:
    """Asked each time a filter's menu opens; empty while no quarter is open."""

    def __init__(self, presenter: ContributionsPresenter, workspace: Workspace) -> None:
        self._presenter, self._workspace = presenter, workspace

    def statuses(self) -> list[Choice]:
        """Every status."""
        counts = self._presenter.counts()
        return [Choice(str(it), render(label(it)), counts.statuses.get(str(it), 0)) for it in Status] if counts else []

    def kinds(self) -> list[Choice]:
        """Every kind."""
        counts = self._presenter.counts()
        return [Choice(str(it), render(label(it)), counts.kinds.get(str(it), 0)) for it in Kind] if counts else []

    def themes(self) -> list[Choice]:
        """The quarter's themes."""
        counts = self._presenter.counts()
        if counts is None:
            return []
        return [Choice(it.key, it.label, counts.themes.get(it.key, 0)) for it in self._workspace.settings().themes]

    def tags(self) -> list[Choice]:
        """The tags in use."""
        counts = self._presenter.tag_counts()
        return [Choice(it.uuid, it.name, counts.get(it.uuid, 0)) for it in self._presenter.tags()]
