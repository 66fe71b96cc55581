"""What is being changed in the contribution that is read, without a widget: drafts, what moved meanwhile, saving."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable, Protocol

from ....domain import editing
from ....domain.errors import ReplicaBusy
from ....domain.identity import new_uuid
from ....domain.records import Contribution, Place
from ....domain.situation import Decision, Situation
from ....domain.vocabulary import Kind
from ....store.remembered import recall, remember
from ....store.replica import Replica
from ..ports import Reading

#: The fields a person changes here, as the record names them.
FIELDS = ("title", "body", "body_fr", "kind", "theme", "geometry", "premises_uuid", "parcel_id")
_PATIENCE = 0.1
Values = Mapping[str, object]


class Ground(Protocol):
    """What the presenter needs of the workspace."""

    replica: Replica | None


@dataclass(frozen=True)
class Begun:
    """What the panel opens with: values, reason, whether they come from a draft, and what moved since it was begun."""

    values: Values
    reason: str
    from_draft: bool
    moved: tuple[str, ...] = ()


class EditingPresenter:
    """One contribution being changed at a time; *decide* is how an act is done on it."""

    def __init__(self, ground: Ground, decide: Callable[[Callable[[Situation], Decision]], bool]) -> None:
        self._ground, self._decide = ground, decide
        self._uuid = ""
        self._base: dict[str, object] = {}
        self._now: dict[str, object] = {}

    @property
    def uuid(self) -> str:
        """The contribution that is being changed, "" for none."""
        return self._uuid

    def begin(self, reading: Reading) -> Begun:
        """Start from the contribution as it is, or from what was typed and not saved."""
        contribution = reading.dossier.contribution
        self._uuid = contribution.uuid
        self._now = values_of(contribution)
        self._base = dict(self._now)
        kept = recall(self._ground.replica, self._key()) if self._ground.replica is not None else None
        if not isinstance(kept, dict) or not isinstance(kept.get("typed"), dict):
            return Begun(dict(self._now), "", from_draft=False)
        base = kept.get("base")
        self._base.update(_read(base) if isinstance(base, dict) else {})
        typed = _read(kept["typed"])
        return Begun({**self._now, **typed}, str(kept.get("reason") or ""), from_draft=True, moved=self._moved(typed))

    def keep(self, values: Values, reason: str) -> bool:
        """Keep what is being typed on this computer; False while another program writes there."""
        replica, typed = self._ground.replica, self._typed(values)
        if replica is None or not self._uuid:
            return True
        base = {name: self._base[name] for name in typed}
        kept = {"typed": _plain(typed), "base": _plain(base), "reason": reason} if typed or reason.strip() else None
        try:
            with replica.patience(_PATIENCE):
                remember(replica, self._key(), kept)
        except ReplicaBusy:
            return False
        return True

    def save(self, values: Values, reason: str) -> bool:
        """Write what the person changed, and nothing else; False where it can't be done, which is said."""
        typed = self._typed(values)
        if not self._decide(lambda situation: editing.edit(situation, new_uuid, reason, **typed)):
            return False
        self.drop()
        return True

    def drop(self) -> None:
        """What was typed isn't wanted any more."""
        replica = self._ground.replica
        if replica is not None and self._uuid:
            remember(replica, self._key(), None)
        self._uuid = ""

    def leave(self) -> None:
        """The panel is closed; what was typed stays for the next time."""
        self._uuid = ""

    def arrived(self, reading: Reading, values: Values) -> tuple[tuple[str, ...], Values]:
        """The contribution was read again while *values* are shown.

        Returns the fields that somebody else changed under what is typed here, and the new values of those that the
        person hasn't touched, which follow the contribution.
        """
        self._now = values_of(reading.dossier.contribution)
        typed = self._typed(values)
        moved = self._moved(typed)
        follow = {name: self._now[name] for name in FIELDS if name not in typed and values.get(name) != self._now[name]}
        for name in FIELDS:
            if name not in typed:
                self._base[name] = self._now[name]
        return moved, follow

    def theirs(self, name: str) -> object:
        """What the contribution holds now."""
        return self._now[name]

    def settle(self, moved: tuple[str, ...]) -> None:
        """The person has seen what moved, and goes on from there."""
        for name in moved:
            self._base[name] = self._now[name]

    def needs_reason(self, contribution: Contribution, values: Values) -> bool:
        """Whether saving would ask why."""
        return editing.needs_reason(contribution, **self._typed(values))

    def _typed(self, values: Values) -> dict[str, object]:
        return {name: value for name, value in values.items() if name in FIELDS and value != self._base.get(name)}

    def _moved(self, typed: Values) -> tuple[str, ...]:
        return tuple(name for name in typed if self._now[name] not in (self._base.get(name), typed[name]))

    def _key(self) -> str:
        return "edit/" + self._uuid


def values_of(contribution: Contribution) -> dict[str, object]:
    """The fields as the panel shows them: no text is an empty one."""
    values = {name: getattr(contribution, name) for name in FIELDS}
    return {name: value or "" if name in {"title", "body", "body_fr"} else value for name, value in values.items()}


def _plain(values: Values) -> dict[str, object]:
    def plain(value: object) -> object:
        if isinstance(value, Place):
            return [value.x, value.y]
        return str(value.value) if isinstance(value, Kind) else value

    return {name: plain(value) for name, value in values.items()}


def _read(kept: Mapping[str, object]) -> dict[str, object]:
    """What :func:`_plain` wrote; what can't be read is left out."""
    found: dict[str, object] = {}
    for name, value in kept.items():
        if name == "kind" and value in {kind.value for kind in Kind}:
            found[name] = Kind(value)
        elif name == "geometry":
            if isinstance(value, list) and len(value) == 2 and all(isinstance(it, (int, float)) for it in value):
                found[name] = Place(*value)
            elif value is None:
                found[name] = None
        elif name in FIELDS and name != "kind" and (value is None or isinstance(value, str)):
            found[name] = value
    return found
