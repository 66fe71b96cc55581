"""The values that each filter offers, in words, with how many contributions each would leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from ...domain.labels import label
from ...domain.vocabulary import Kind, Status
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from .filter_bar import Choice
from .presenter import ContributionsPresenter


class Choices:
    """Asked each time a filter's menu opens; empty while no quarter is open. Counts come later than the words."""

    def __init__(self, presenter: ContributionsPresenter, workspace: Workspace) -> None:
        self._presenter, self._workspace = presenter, workspace

    def statuses(self) -> list[Choice]:
        """Every status."""
        return [Choice(str(it), render(label(it))) for it in Status] if self._workspace.replica else []

    def kinds(self) -> list[Choice]:
        """Every kind."""
        return [Choice(str(it), render(label(it))) for it in Kind] if self._workspace.replica else []

    def themes(self) -> list[Choice]:
        """The quarter's themes."""
        if self._workspace.replica is None:
            return []
        return [Choice(it.key, it.label) for it in self._workspace.settings().themes]

    def tags(self) -> list[Choice]:
        """The tags in use."""
        return [Choice(it.uuid, it.name) for it in self._presenter.tags()]

    def count(self, name: str, tell: Callable[[Mapping[str, int]], None]) -> None:
        """Count the values of the filter *name*, and tell once that is done."""
        if name == "tag":
            self._presenter.ask_tag_counts(tell)
            return
        part = {"status": "statuses", "kind": "kinds", "theme": "themes"}[name]
        self._presenter.ask_counts(lambda counts: tell(getattr(counts, part)))
