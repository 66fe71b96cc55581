"""Initiatives: who may note them, what they need, and how contributions belong to them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from si_javais_un_quartier.domain import initiatives
from si_javais_un_quartier.domain.changes import Act, Delete, Insert, Update
from si_javais_un_quartier.domain.records import Initiative, InitiativeLink, Member, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import Relation, Role, Sector


class Witness(NamedTuple):
    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


def person(*roles: Role) -> Witness:
    return Witness(Member(uuid="lou", display_name="Lou", roles=json.dumps([role.value for role in roles])))


KARIM = person(Role.MEDIATOR)
GARDEN = Initiative(uuid="garden", name="Jardin", sector=Sector.CITIZEN, organiser="Les Jardiniers")


def test_a_new_one_is_tidied_and_told_in_the_history(draw: Any) -> None:
    values = {"name": "  Atelier   vélo ", "sector": Sector.CITIZEN, "organiser": " ", "website": "velo.example/a"}
    act = initiatives.create(KARIM, values, draw)
    assert isinstance(act, Act)
    made, event = (change.record for change in act.changes if isinstance(change, Insert))
    assert isinstance(made, Initiative)
    assert (made.name, made.organiser, made.website) == ("Atelier vélo", None, "https://velo.example/a")
    assert isinstance(event, ReviewEvent)
    assert (event.table_name, event.row_uuid, event.actor) == ("initiative", made.uuid, "lou")


@pytest.mark.parametrize(
    "values",
    [
        {"name": " "},
        {"name": "x" * 201},
        {"name": "x", "website": "javascript:alert(1)"},
        {"name": "x", "website": "https://a b.fr"},
        {"name": "x", "starts_on": "20/11/2026"},
        {"name": "x", "starts_on": "2026-11-20", "ends_on": "2026-11-19"},
    ],
    ids=["no name", "endless name", "script", "no address", "no date", "ends before it begins"],
)
def test_what_makes_no_sense_is_refused_with_the_reason(values: dict[str, object], draw: Any) -> None:
    refusal = initiatives.create(KARIM, values, draw)
    assert isinstance(refusal, Refusal)
    assert len(refusal.findings) == 1


@pytest.mark.parametrize("witness", [person(), person(Role.ANALYST), person(Role.DECISION_MAKER)])
def test_an_analyst_or_a_guest_writes_none(witness: Witness, draw: Any) -> None:
    assert isinstance(initiatives.create(witness, {"name": "x"}, draw), Refusal)
    assert isinstance(initiatives.change(witness, GARDEN, {"name": "x"}, draw), Refusal)
    assert isinstance(initiatives.remove(witness, GARDEN, (), draw), Refusal)
    assert isinstance(initiatives.link(witness, GARDEN, "word", Relation.ABOUT, (), draw), Refusal)
    assert isinstance(initiatives.unlink(witness, GARDEN, InitiativeLink(uuid="l"), draw), Refusal)


def test_a_change_keeps_what_was_not_written_and_tells_each_field(draw: Any) -> None:
    act = initiatives.change(KARIM, GARDEN, {"name": "Jardin des Frères", "sector": Sector.PUBLIC}, draw)
    assert isinstance(act, Act)
    (written,) = (change for change in act.changes if isinstance(change, Update))
    assert dict(written.values) == {"name": "Jardin des Frères", "sector": Sector.PUBLIC}
    events = [change.record for change in act.changes if isinstance(change, Insert)]
    assert [(it.field, it.old_value, it.new_value) for it in events if isinstance(it, ReviewEvent)] == [
        ("name", "Jardin", "Jardin des Frères"), ("sector", "citizen", "public"),
    ]  # fmt: skip


def test_writing_the_same_again_changes_nothing(draw: Any) -> None:
    assert isinstance(initiatives.change(KARIM, GARDEN, {"name": " Jardin "}, draw), Refusal)


def test_removing_one_takes_its_links_and_no_contribution(draw: Any) -> None:
    links = [InitiativeLink(uuid="l", initiative_uuid="garden", contribution_uuid="word")]
    act = initiatives.remove(KARIM, GARDEN, links, draw)
    assert isinstance(act, Act)
    gone = [(change.record_type, change.uuid) for change in act.changes if isinstance(change, Delete)]
    assert gone == [(InitiativeLink, "l"), (Initiative, "garden")]


def test_a_contribution_belongs_to_it_in_one_way_the_last_said(draw: Any) -> None:
    act = initiatives.link(KARIM, GARDEN, "word", Relation.ABOUT, (), draw)
    assert isinstance(act, Act)
    made = next(change.record for change in act.changes if isinstance(change, Insert))
    assert isinstance(made, InitiativeLink)
    assert isinstance(initiatives.link(KARIM, GARDEN, "word", Relation.ABOUT, [made], draw), Refusal)
    again = initiatives.link(KARIM, GARDEN, "word", Relation.PROMPTED, [made], draw)
    assert isinstance(again, Act)
    assert [change.uuid for change in again.changes if isinstance(change, Delete)] == [made.uuid]
    other = replace(made, contribution_uuid="other")
    kept = initiatives.link(KARIM, GARDEN, "word", Relation.PROMPTED, [other], draw)
    assert isinstance(kept, Act)
    assert not [change for change in kept.changes if isinstance(change, Delete)]
