"""Who gives roles, to whom, and that somebody always may."""

from __future__ import annotations

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.team import Team, change_member
from si_javais_un_quartier.domain.vocabulary import Role

ADA = Member(uuid="ada", display_name="Ada", roles='["administrator"]')
BO = Member(uuid="bo", display_name="Bo")
NOW = "2026-11-22T10:00:00.000Z"


def draw() -> str:
    return "event"


def test_an_administrator_gives_a_role_and_the_history_tells() -> None:
    decision = change_member(Team((ADA, BO), ADA, NOW), "bo", [Role.PLANNER], draw)
    assert isinstance(decision, Act)
    update, event = decision.changes
    assert update == Update(Member, "bo", (("roles", '["planner"]'), ("active", True)))
    assert isinstance(event, Insert)
    assert (event.record.table_name, event.record.row_uuid, event.record.actor) == ("member", "bo", "ada")


@pytest.mark.parametrize(
    ("team", "uuid", "roles", "active"),
    [
        pytest.param(Team((ADA, BO), BO, NOW), "bo", [Role.PLANNER], True, id="no right"),
        pytest.param(Team((ADA, BO), ADA, NOW), "bo", [], True, id="nothing changes"),
        pytest.param(Team((ADA, BO), ADA, NOW), "cy", [Role.PLANNER], True, id="unknown"),
        pytest.param(Team((ADA, BO), ADA, NOW), "ada", [], True, id="last administrator loses the role"),
        pytest.param(Team((ADA, BO), ADA, NOW), "ada", [Role.ADMINISTRATOR], False, id="last administrator leaves"),
    ],
)
def test_refused(team: Team, uuid: str, roles: list[Role], active: bool) -> None:
    assert isinstance(change_member(team, uuid, roles, draw, active=active), Refusal)


def test_the_last_but_one_administrator_may_go() -> None:
    other = Member(uuid="cy", display_name="Cy", roles='["administrator", "a role of later"]')
    decision = change_member(Team((ADA, other), other, NOW), "ada", [], draw, active=False)
    assert isinstance(decision, Act)


def test_a_role_of_a_newer_version_is_kept() -> None:
    bo = Member(uuid="bo", display_name="Bo", roles='["night_watch"]')
    decision = change_member(Team((ADA, bo), ADA, NOW), "bo", [Role.MEDIATOR], draw)
    assert isinstance(decision, Act)
    assert decision.changes[0] == Update(Member, "bo", (("roles", '["mediator", "night_watch"]'), ("active", True)))
