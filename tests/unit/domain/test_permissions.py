"""Who may do what."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.permissions import DEEDS_OF_ROLE, Deed, deeds, may, obstacle, roles_for
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.vocabulary import Role

EVERYBODY = "read note sync"
MEDIATOR = "add_contribution note_encounter survey_premises write_answer tell withdraw"
ALLOWED = {
    "mediator": MEDIATOR,
    "planner": MEDIATOR + " change_status tag edit publish enter_visa analyse export",
    "decision_maker": "approve_answer enter_visa commit",
    "analyst": "analyse export",
    "administrator": "change_settings change_members erase",
}


@pytest.mark.parametrize("role", list(Role), ids=str)
def test_role(role: Role) -> None:
    member = Member(roles=f'["{role}"]')
    assert {deed.value for deed in deeds(member)} == set((EVERYBODY + " " + ALLOWED[role.value]).split())


@pytest.mark.parametrize("roles", ["[]", "", "null", '["king"]', "{", '{"a": 1}'])
def test_without_roles_one_reads_notes_and_syncs(roles: str) -> None:
    assert {deed.value for deed in deeds(Member(roles=roles))} == set(EVERYBODY.split())


def test_roles_add_up_and_leaving_ends_them() -> None:
    member = Member(display_name="Lou", roles='["planner", "decision_maker"]')
    assert may(member, Deed.PUBLISH)
    assert may(member, Deed.APPROVE_ANSWER)
    gone = Member(display_name="Lou", roles=member.roles, active=False)
    assert deeds(gone) == {Deed.READ}
    assert "Lou" in str(obstacle(gone, Deed.NOTE))


def test_every_deed_is_somebody_s() -> None:
    assert {deed for held in DEEDS_OF_ROLE.values() for deed in held} | {Deed.READ, Deed.NOTE, Deed.SYNC} == set(Deed)


def test_obstacle_names_the_roles() -> None:
    assert obstacle(Member(roles='["planner"]'), Deed.PUBLISH) is None
    assert str(obstacle(Member(), Deed.APPROVE_ANSWER)) == "This needs the role “Decision”."
    assert str(obstacle(Member(), Deed.TELL)) == "This needs the role “Mediation” or “Planning”."
    assert max(len(roles_for(deed)) for deed in Deed) == 2
