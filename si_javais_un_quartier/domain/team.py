"""Decides about the team: who has which role, and who has left it.

Somebody always keeps the right to do so: the last active administrator can't lose the role or leave.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from .changes import Act, Insert, Update
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, ReviewEvent
from .situation import UNCHANGED, Decision, DrawUuid, Refusal, refused
from .vocabulary import Role

_UNKNOWN = phrase(QT_TRANSLATE_NOOP("Phrases", "This person is no longer in the list."))
_LAST = phrase(
    QT_TRANSLATE_NOOP("Phrases", "The team needs somebody who administers it: give that role to another person first.")
)


@dataclass(frozen=True)
class Team:
    """What is decided on: all members, who acts, and the present instant."""

    members: tuple[Member, ...]
    member: Member
    now: str


def may_keep_team(member: Member) -> bool:
    """Whether *member* may give roles."""
    return obstacle(member, Deed.CHANGE_MEMBERS) is None


def change_member(
    team: Team, uuid: str, roles: Iterable[Role], draw_uuid: DrawUuid, *, active: bool = True
) -> Decision:
    """Give the member of that *uuid* these *roles*, and say whether they are still in the team."""
    wanted = frozenset(roles)
    found = next((each for each in team.members if each.uuid == uuid), None)
    if found is None:
        return refused(obstacle(team.member, Deed.CHANGE_MEMBERS)) or Refusal((_UNKNOWN,))
    same = found.role_set() == wanted and found.active == active
    refusal = refused(
        obstacle(team.member, Deed.CHANGE_MEMBERS),
        UNCHANGED if same else None,
        _left_alone(team, found, wanted, active=active),
    )
    if refusal is not None:
        return refusal
    text = json.dumps(sorted({role.value for role in wanted} | found.strange_roles()))
    event = ReviewEvent(
        uuid=draw_uuid(),
        table_name="member",
        row_uuid=uuid,
        field="roles",
        old_value=_told(found.roles, active=found.active),
        new_value=_told(text, active=active),
        actor=team.member.uuid,
        happened_at=team.now,
    )
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Roles of {name}"), name=found.display_name)
    return Act(name, (Update(Member, uuid, (("roles", text), ("active", active))), Insert(event)))


def _left_alone(team: Team, found: Member, wanted: frozenset[Role], *, active: bool) -> Phrase | None:
    others = (each for each in team.members if each.uuid != found.uuid and each.active)
    kept = active and Role.ADMINISTRATOR in wanted
    was = found.active and Role.ADMINISTRATOR in found.role_set()
    return _LAST if was and not kept and not any(Role.ADMINISTRATOR in each.role_set() for each in others) else None


def _told(roles: str, *, active: bool) -> str:
    return roles if active else roles + " (left)"
