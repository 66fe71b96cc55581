"""What each role may do. Roles guide on a file hub; only a server enforces them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from .labels import ROLE
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member
from .vocabulary import Role


class Deed(Enum):
    """Something a member of the team does in the tool."""

    READ = "read"
    NOTE = "note"
    SYNC = "sync"
    ADD_CONTRIBUTION = "add_contribution"
    NOTE_ENCOUNTER = "note_encounter"
    SURVEY_PREMISES = "survey_premises"
    WRITE_ANSWER = "write_answer"
    TELL = "tell"
    WITHDRAW = "withdraw"
    CHANGE_STATUS = "change_status"
    TAG = "tag"
    EDIT = "edit"
    PUBLISH = "publish"
    APPROVE_ANSWER = "approve_answer"
    ENTER_VISA = "enter_visa"
    COMMIT = "commit"
    ANALYSE = "analyse"
    EXPORT = "export"
    CHANGE_SETTINGS = "change_settings"
    CHANGE_MEMBERS = "change_members"
    ERASE = "erase"


#: What every active member may do, roles or none.
COMMON = frozenset({Deed.READ, Deed.NOTE, Deed.SYNC})

_MEDIATION = frozenset(
    {
        Deed.ADD_CONTRIBUTION,
        Deed.NOTE_ENCOUNTER,
        Deed.SURVEY_PREMISES,
        Deed.WRITE_ANSWER,
        Deed.TELL,
        Deed.WITHDRAW,
    }
)

#: ENTER_VISA is to note what an official signed on paper; the approval is theirs, and the history says so.
_PLANNING = frozenset(
    {Deed.CHANGE_STATUS, Deed.TAG, Deed.EDIT, Deed.PUBLISH, Deed.ENTER_VISA, Deed.ANALYSE, Deed.EXPORT}
)

#: PUBLISH covers every change of visibility, hiding included. A planner does what a mediator does, and more.
DEEDS_OF_ROLE: Mapping[Role, frozenset[Deed]] = MappingProxyType(
    {
        Role.MEDIATOR: _MEDIATION,
        Role.PLANNER: _MEDIATION | _PLANNING,
        Role.DECISION_MAKER: frozenset({Deed.APPROVE_ANSWER, Deed.ENTER_VISA, Deed.COMMIT}),
        Role.ANALYST: frozenset({Deed.ANALYSE, Deed.EXPORT}),
        Role.ADMINISTRATOR: frozenset({Deed.CHANGE_SETTINGS, Deed.CHANGE_MEMBERS, Deed.ERASE}),
    }
)


@lru_cache(maxsize=256)
def deeds(member: Member) -> frozenset[Deed]:
    """All that *member* may do. One who has left the team may read what the computer still holds."""
    if not member.active:
        return frozenset({Deed.READ})
    return COMMON.union(*(DEEDS_OF_ROLE[role] for role in member.role_set()))


def may(member: Member, deed: Deed) -> bool:
    """Whether *member* may do *deed*."""
    return deed in deeds(member)


def roles_for(deed: Deed) -> tuple[Role, ...]:
    """The roles that bring *deed*, in the order of the vocabulary; none for what everybody may do."""
    return tuple(role for role in Role if deed in DEEDS_OF_ROLE[role])


def obstacle(member: Member, deed: Deed) -> Phrase | None:
    """Why *member* may not do *deed*, and who can; None if they may."""
    if may(member, deed):
        return None
    roles = roles_for(deed)
    if not member.active or not roles:
        return phrase(
            QT_TRANSLATE_NOOP("Phrases", "{name} is no longer in the team and can only read."), name=member.display_name
        )
    if len(roles) == 1:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "This needs the role “{role}”."), role=ROLE[roles[0]])
    return phrase(
        QT_TRANSLATE_NOOP("Phrases", "This needs the role “{role}” or “{other}”."),
        role=ROLE[roles[0]],
        other=ROLE[roles[1]],
    )
