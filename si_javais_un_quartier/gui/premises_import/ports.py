"""What passes between the window *Import premises* and its presenter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from qgis.core import QgsCoordinateReferenceSystem

from ...domain.phrases import Phrase
from ...intake.premises_import import PremisesReport, Prepared
from ...qgis_bridge.premises_intake import Asked
from ...qgis_bridge.premises_source import Looked


class View(Protocol):
    """What the presenter needs of the window."""

    def show_layers(self, layers: tuple[str, ...], current: str) -> None:
        """The layers or sheets of a file, of which one is to be chosen."""

    def show_columns(self, looked: Looked | None, entries: Mapping[str, object], base: str) -> None:
        """The columns of the source, what is filled from which, and the preset that this comes from."""

    def show_prepared(self, prepared: Prepared | None) -> None:
        """What would come in, and what would not."""

    def show_matches(self, prepared: Prepared) -> None:
        """What may be here already, to be decided."""

    def show_decisions(self) -> None:
        """What has been decided by now."""

    def show_report(self, report: PremisesReport) -> None:
        """What came of it."""

    def wait(self, waiting: bool) -> None:
        """Something runs, or has ended."""

    def say(self, said: Phrase | None, *, wrong: bool = False) -> None:
        """What is missing or went wrong; None: nothing."""


@dataclass
class Choices:
    """What a person has said of the source so far. ``addresses`` is a file, ``entries`` the mapping by our field."""

    source: str = ""
    base: str = ""
    crs: QgsCoordinateReferenceSystem | None = None
    addresses: str = ""
    online: bool = False
    entries: dict[str, object] = field(default_factory=dict)

    @property
    def finds_addresses(self) -> bool:
        """Whether rows without a place are looked up by their address."""
        return bool(self.addresses) or self.online

    def asked(self, *, finding: bool) -> Asked:
        """The same for the import; addresses are looked up where *finding*."""
        found = self.addresses if finding else ""
        return Asked(json.dumps(self.entries), self.base, self.source, self.crs, found, self.online and finding)
