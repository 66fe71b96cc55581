"""What the encounter sheet is written against: the quarter's lists, what exists already, what was chosen last."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ...domain.encounters import MediatorDesk, Sheet, Voice
from ...domain.identity import new_uuid
from ...domain.plain_text import one_line
from ...domain.records import Campaign, Contribution, Place, Premises
from ...domain.vocabulary import CampaignState, EncounterFormat, Kind
from ...intake.pseudonyms import Pseudonyms
from ...store.catalogue import Catalogue
from ...store.lookup import (
    FoundPremises,
    NearPremises,
    premises_by_address,
    premises_near,
    pseudonym_taken,
    pseudonyms,
)
from ...store.remembered import recall, remember
from ...store.replica import Replica
from .sheet_ports import Doing, Lists

CHOICES_KEY = "encounter_choices"
#: Metres from a click within which premises are proposed.
NEAR = 25.0
MOST_PROPOSED = 8
_TITLE = 60


@dataclass(frozen=True)
class Choices:
    """What the last sheet was about: the next one begins with it."""

    campaign_uuid: str | None = None
    format: EncounterFormat = EncounterFormat.STREET
    place_words: str = ""
    place: Place | None = None
    held_on: str = ""
    kind: Kind = Kind.IDEA
    theme: str | None = None


class SheetSources:
    """Reads the quarter that is open when it is asked."""

    def __init__(self, workspace: Doing) -> None:
        self._workspace = workspace

    @property
    def replica(self) -> Replica:
        """The working copy; RuntimeError where none is open."""
        replica = self._workspace.replica
        if replica is None:
            raise RuntimeError("no quarter is open")
        return replica

    def lists(self) -> Lists:
        """What a mediator picks from."""
        catalogue = Catalogue(self.replica)
        settings = catalogue.settings()
        return Lists(
            campaigns=tuple(it for it in catalogue.campaigns() if it.state is not CampaignState.DRAFT),
            themes=settings.themes,
            mediation=settings.mediation,
            sentence=settings.mediation.spoken(settings.collectivity),
        )

    def desk(self) -> MediatorDesk:
        """What a sheet is finished against."""
        replica, clock = self.replica, self._workspace.clock
        catalogue = Catalogue(replica)
        settings = catalogue.settings()
        return MediatorDesk(
            member=self._workspace.member(),
            now=clock.now(),
            today=clock.today(),
            reference_taken=catalogue.reference_taken,
            pseudonym_taken=lambda name: pseudonym_taken(replica, name),
            mediation=settings.mediation,
            collectivity=settings.collectivity,
        )

    def campaign(self, wanted: str | None) -> str | None:
        """The campaign *wanted* while it is open, else the newest one that is."""
        today = self._workspace.clock.today()
        known = [it.uuid for it in Catalogue(self.replica).campaigns() if _is_running(it, today)]
        return wanted if wanted in known else next(iter(known), None)

    def pseudonym(self, beside: Iterable[Voice]) -> str:
        """A friendly name that nobody has, here or *beside*."""
        taken = [*pseudonyms(self.replica), *((it.uuid, it.pseudonym) for it in beside)]
        return Pseudonyms(secrets.token_bytes(16), "encounter", taken).profile_of(new_uuid())[1]

    def supported(self, sheet: Sheet) -> dict[str, str]:
        """The contributions that words of *sheet* back, by uuid, as far as they are still there."""
        wanted = [it.supports for it in sheet.words if it.supports]
        found = Catalogue(self.replica).some(Contribution, wanted) if wanted else []
        return {it.uuid: one_line(it.title or it.body or it.reference or "", _TITLE) for it in found}

    def premises(self, sheet: Sheet) -> dict[str, str]:
        """The addresses of the premises that words of *sheet* are about."""
        wanted = [it.premises_uuid for it in sheet.words if it.premises_uuid]
        found = Catalogue(self.replica).some(Premises, wanted) if wanted else []
        return {it.uuid: it.address or "" for it in found}

    def premises_near(self, place: Place) -> NearPremises | None:
        """What a click probably points at."""
        return premises_near(self.replica, place, NEAR)

    def premises_at(self, text: str) -> list[FoundPremises]:
        """Premises to propose while an address is typed."""
        return list(premises_by_address(self.replica, text, MOST_PROPOSED))

    def choices(self) -> Choices:
        """What the last sheet was about."""
        kept = recall(self.replica, CHOICES_KEY)
        return _read_choices(kept) if isinstance(kept, dict) else Choices()

    def remember(self, sheet: Sheet) -> None:
        """The next sheet begins with what this one was about."""
        last = sheet.words[-1] if sheet.words else None
        kept = Choices(
            sheet.campaign_uuid, sheet.format, sheet.place_words, sheet.place, sheet.held_on,
            last.kind if last else Kind.IDEA, last.theme if last else None,
        )  # fmt: skip
        remember(self.replica, CHOICES_KEY, asdict(kept))


def _is_running(campaign: Campaign, today: str) -> bool:
    began = campaign.opens_on is None or campaign.opens_on <= today
    return (
        campaign.state is CampaignState.OPEN and began and (campaign.closes_on is None or today <= campaign.closes_on)
    )


def _read_choices(kept: Mapping[str, Any]) -> Choices:
    """What was kept, as far as it can be read."""
    values: dict[str, Any] = {}
    for name, read in _READERS.items():
        try:
            values[name] = read(kept[name])
        except (KeyError, TypeError, ValueError):
            continue
    return Choices(**values)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


_READERS: Mapping[str, Any] = {
    "campaign_uuid": _text,
    "format": EncounterFormat,
    "place_words": _text,
    "place": lambda value: Place(float(value["x"]), float(value["y"])),
    "held_on": _text,
    "kind": Kind,
    "theme": _text,
}
