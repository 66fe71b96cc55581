"""Compares the contribution that is read with another one and groups them, without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ....domain.changes import Act
from ....domain.grouping import Told, group
from ....domain.identity import new_uuid, normal_reference
from ....domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ....domain.plain_text import name_of
from ....domain.records import Contribution
from ....domain.situation import Refusal
from ....domain.vocabulary import Status
from ....store.catalogue import Catalogue
from ....store.situations import situations
from ....store.threads import Dossier, ThreadRepository
from ..ports import Doing

_NO_SUCH_REFERENCE = phrase(QT_TRANSLATE_NOOP("Phrases", "No contribution has this reference."))
_ITSELF = phrase(QT_TRANSLATE_NOOP("Phrases", "That is the contribution you are reading."))


class View(Protocol):
    """What the presenter needs of the panel."""

    def show_pair(self, mine: Dossier, other: Dossier | None, *, keep_mine: bool) -> None:
        """The two, and which of them is likelier to stay."""

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""


@dataclass(frozen=True)
class Kin:
    """A contribution of the same group, by name."""

    uuid: str
    reference: str
    title: str


class GroupingPresenter:
    """One pair at a time."""

    def __init__(self, view: View, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self._mine: Dossier | None = None
        self._other: Dossier | None = None

    def begin(self, mine: Dossier, other: str = "") -> None:
        """Start from the one that is read, beside *other* where one is proposed."""
        self._mine, self._other = mine, None
        if other:
            self.compare(other)
        else:
            self._view.show_pair(mine, None, keep_mine=False)

    def compare(self, uuid: str) -> None:
        """Show another one beside it."""
        replica = self._workspace.replica
        if replica is None or self._mine is None:
            return
        found = ThreadRepository(replica).dossier(uuid)
        if found is None or uuid == self._mine.contribution.uuid:
            self._view.say((_ITSELF if found is not None else _NO_SUCH_REFERENCE,))
            return
        self._other = found
        self._view.show_pair(self._mine, found, keep_mine=_stays(self._mine, found))

    def compare_reference(self, text: str) -> None:
        """The same, by its reference."""
        replica, reference = self._workspace.replica, normal_reference(text)
        found = Catalogue(replica).where(Contribution, reference=reference) if replica and reference else []
        if found:
            self.compare(found[0].uuid)
        else:
            self._view.say((_NO_SUCH_REFERENCE,))

    def group(self, *, keep_mine: bool, told: Told) -> str:
        """Group the two, the kept one first; returns the uuid of the one that stays, "" where it wasn't done."""
        replica = self._workspace.replica
        if replica is None or self._mine is None or self._other is None:
            return ""
        pair = (self._mine.contribution.uuid, self._other.contribution.uuid)
        main, duplicate = pair if keep_mine else pair[::-1]
        found = situations(replica, (duplicate, main), self._workspace.member(), self._workspace.clock)
        if len(found) < 2:
            self._view.say((_NO_SUCH_REFERENCE,))
            return ""
        decision = group(found[0], found[1], new_uuid, told)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return ""
        return main if self._workspace.perform(Act(decision.name, decision.changes)) else ""

    def kin(self, dossier: Dossier) -> tuple[Kin | None, tuple[Kin, ...]]:
        """The one that *dossier*'s is grouped with, and those grouped with it."""
        replica = self._workspace.replica
        if replica is None:
            return None, ()
        catalogue = Catalogue(replica)
        main = catalogue.get(Contribution, dossier.contribution.duplicate_of or "")
        others = catalogue.some(Contribution, dossier.duplicates)
        return _kin(main) if main is not None else None, tuple(_kin(each) for each in others)


def _stays(mine: Dossier, other: Dossier) -> bool:
    """The likelier to stay: one that heads a group already, else the more supported, else the older."""
    closed = (Status.DUPLICATE, Status.WITHDRAWN)

    def rank(it: Dossier) -> tuple[object, ...]:
        post = it.contribution
        return post.status not in closed, bool(it.duplicates), it.backing.people, len(it.messages)

    if rank(mine) != rank(other):
        return rank(mine) > rank(other)
    return mine.contribution.created_at <= other.contribution.created_at


def _kin(post: Contribution) -> Kin:
    return Kin(post.uuid, post.reference or "", name_of(post.title, post.body, post.body_fr))
