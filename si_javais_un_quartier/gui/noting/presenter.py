"""What the dialog *New contribution* does, without a widget: drafts, proposals, the act."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from ...domain import noting
from ...domain.identity import new_uuid
from ...domain.noting import Noted
from ...domain.permissions import Deed, obstacle
from ...domain.phrases import Phrase
from ...domain.records import Contribution, Place, Premises
from ...domain.settings import Theme
from ...domain.situation import Refusal
from ...domain.vocabulary import Channel, Kind
from ...intake.pseudonyms import Pseudonyms
from ...store.catalogue import Catalogue
from ...store.lookup import FoundPremises, NearPremises, premises_by_address, premises_near, pseudonym_taken, pseudonyms
from ...store.remembered import recall, remember
from ...store.replica import Replica
from ..contributions.ports import Doing

DRAFT_KEY = "draft/new_contribution"
#: Metres from a click within which premises are proposed.
NEAR = 25.0
#: Addresses of premises proposed under the field.
MOST_PROPOSED = 8


@dataclass(frozen=True)
class Opening:
    """What the dialog shows when it opens; ``obstacle`` says why this person can't note anything."""

    noted: Noted
    themes: tuple[Theme, ...]
    premises: str
    kept: bool
    obstacle: Phrase | None


@dataclass(frozen=True)
class Saved:
    """What was written, and the reference to tell the person."""

    uuid: str
    reference: str


class NotingPresenter:
    """Works on the quarter that is open when it is asked."""

    def __init__(self, workspace: Doing) -> None:
        self._workspace = workspace

    def opening(self) -> Opening:
        """The draft of last time, or an empty page."""
        kept = recall(self._open(), DRAFT_KEY)
        noted = read_draft(kept, self._fresh()) if isinstance(kept, dict) else self._fresh()
        return self._opening(noted, kept=isinstance(kept, dict))

    def another(self, before: Noted) -> Opening:
        """An empty page that keeps how, when and about what: letters come in bundles."""
        same = {"channel": before.channel, "received_on": before.received_on, "theme": before.theme}
        return self._opening(replace(self._fresh(), **same), kept=False)

    def afresh(self) -> Opening:
        """An empty page."""
        return self._opening(self._fresh(), kept=False)

    def as_it_was(self, noted: Noted) -> Opening:
        """A page with *noted* on it, which is kept again."""
        self.keep(noted)
        return self._opening(noted, kept=True)

    def keep(self, noted: Noted) -> None:
        """Keep what is being typed, on this computer only, until it is noted."""
        replica = self._workspace.replica
        if replica is not None:
            remember(replica, DRAFT_KEY, asdict(noted) if _begun(noted) else None)

    def save(self, noted: Noted) -> Saved | tuple[Phrase, ...]:
        """Write it: the new contribution, or why not (nothing to say where the workspace told it already)."""
        replica, clock = self._open(), self._workspace.clock
        desk = noting.Desk(
            member=self._workspace.member(),
            now=clock.now(),
            today=clock.today(),
            reference_taken=Catalogue(replica).reference_taken,
            pseudonym_taken=lambda name: pseudonym_taken(replica, name),
        )
        decision = noting.new_contribution(noted, desk, new_uuid)
        if isinstance(decision, Refusal):
            return decision.findings
        if not self._workspace.perform(decision):
            return ()
        remember(replica, DRAFT_KEY, None)
        made = next(it.record for it in decision.changes if isinstance(getattr(it, "record", None), Contribution))
        return Saved(made.uuid, made.reference or "")

    def propose_pseudonym(self) -> str:
        """A friendly name that nobody has here yet."""
        names = Pseudonyms(secrets.token_bytes(16), "desk", pseudonyms(self._open()))
        return names.profile_of(new_uuid())[1]

    def premises_near(self, place: Place) -> NearPremises | None:
        """What a click probably points at."""
        return premises_near(self._open(), place, NEAR)

    def premises_at(self, text: str) -> list[FoundPremises]:
        """Premises to propose while an address is typed."""
        return list(premises_by_address(self._open(), text, MOST_PROPOSED))

    def today(self) -> str:
        """The local date."""
        return self._workspace.clock.today()

    def _fresh(self) -> Noted:
        return Noted(words="", received_on=self.today(), pseudonym=self.propose_pseudonym())

    def _opening(self, noted: Noted, *, kept: bool) -> Opening:
        catalogue = Catalogue(self._open())
        found = catalogue.get(Premises, noted.premises_uuid) if noted.premises_uuid else None
        if found is None:
            noted = replace(noted, premises_uuid=None)
        return Opening(
            noted,
            catalogue.settings().themes,
            (found.address or "") if found else "",
            kept,
            obstacle(self._workspace.member(), Deed.ADD_CONTRIBUTION),
        )

    def _open(self) -> Replica:
        replica = self._workspace.replica
        if replica is None:
            raise RuntimeError("no quarter is open")
        return replica


def read_draft(kept: Mapping[str, Any], fresh: Noted) -> Noted:
    """The draft that *kept* holds; what can't be read any more is as in *fresh*."""
    values: dict[str, Any] = {}
    for field in fields(Noted):
        reader = _READERS[field.name]
        try:
            values[field.name] = reader(kept[field.name])
        except (KeyError, ValueError, TypeError):
            values[field.name] = getattr(fresh, field.name)
    return Noted(**values)


def _begun(noted: Noted) -> bool:
    """Whether there is anything that would be a pity to lose."""
    return bool(noted.words or noted.french or noted.title or noted.place or noted.premises_uuid)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _perhaps(reader: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else reader(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false is expected")
    return value


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "words": _text,
    "received_on": _text,
    "channel": Channel,
    "kind": Kind,
    "theme": _perhaps(_text),
    "title": _text,
    "french": _text,
    "pseudonym": _text,
    "consent": _perhaps(_truth),
    "place": _perhaps(lambda value: Place(float(value["x"]), float(value["y"]))),
    "premises_uuid": _perhaps(_text),
    "answer_wanted": _truth,
}
