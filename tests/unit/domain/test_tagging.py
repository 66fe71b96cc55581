"""The list of tags: new names are other tags that the old ones lead to; nothing leads in circles."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain import tagging
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import tag_uuid
from si_javais_un_quartier.domain.records import Member, ReviewEvent, Tag
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.tagging import TagList
from si_javais_un_quartier.domain.vocabulary import Role

LOU = Member(uuid="lou", display_name="Lou", roles=json.dumps([Role.PLANNER.value]))
BIKE, CYCLE, BENCH = (Tag(uuid=tag_uuid(name), name=name, colour="#112233") for name in ("Vélo", "Cycle", "Banc"))


def _list(*tags: Tag, member: Member = LOU) -> TagList:
    return TagList({tag.uuid: tag for tag in tags}, member, "2026-11-20T10:00:00.000Z")


def _done(tags: TagList, decision: object) -> TagList:
    assert isinstance(decision, Act), decision
    known = dict(tags.known)
    events = [it.record for it in decision.changes if isinstance(it, Insert) and isinstance(it.record, ReviewEvent)]
    assert events
    assert all(it.table_name == "tag" and it.actor == "lou" for it in events)
    for change in decision.changes:
        if isinstance(change, Insert) and isinstance(change.record, Tag):
            assert change.record.uuid not in known
            known[change.record.uuid] = change.record
        elif isinstance(change, Update):
            was = known[change.uuid]
            known[change.uuid] = Tag(**{**was.__dict__, **dict(change.values)})
    return _list(*known.values())


def test_another_case_is_the_same_tag(draw: Any) -> None:
    tags = _list(BIKE)
    after = _done(tags, tagging.rename(tags, BIKE.uuid, "  #VÉLO ", draw))
    assert [(tag.uuid, tag.name) for tag in after.known.values()] == [(BIKE.uuid, "VÉLO")]


def test_a_new_name_is_a_tag_to_which_the_old_one_leads(draw: Any) -> None:
    older = Tag(uuid=tag_uuid("Bicyclette"), name="Bicyclette", merged_into=BIKE.uuid)
    tags = _list(BIKE, older)
    after = _done(tags, tagging.rename(tags, BIKE.uuid, "Deux-roues", draw))
    fresh = after.known[tag_uuid("deux-roues")]
    assert (fresh.name, fresh.colour, fresh.merged_into) == ("Deux-roues", "#112233", None)
    assert after.known[BIKE.uuid].merged_into == fresh.uuid
    assert after.known[older.uuid].merged_into == fresh.uuid


def test_back_to_the_old_name(draw: Any) -> None:
    tags = _list(BIKE)
    there = _done(tags, tagging.rename(tags, BIKE.uuid, "Cycle", draw))
    back = _done(there, tagging.rename(there, CYCLE.uuid, "Vélo", draw))
    assert back.known[BIKE.uuid].merged_into is None
    assert back.known[CYCLE.uuid].merged_into == BIKE.uuid


def test_a_name_that_is_taken_asks_for_a_merge(draw: Any) -> None:
    tags = _list(BIKE, CYCLE)
    assert isinstance(tagging.rename(tags, BIKE.uuid, "cycle", draw), Refusal)
    after = _done(tags, tagging.merge(tags, BIKE.uuid, CYCLE.uuid, draw))
    assert after.known[BIKE.uuid].merged_into == CYCLE.uuid
    assert after.known[CYCLE.uuid].merged_into is None
    assert after.current(BIKE.uuid) is None
    for decision in (
        tagging.merge(after, BIKE.uuid, CYCLE.uuid, draw),
        tagging.merge(after, CYCLE.uuid, BIKE.uuid, draw),
        tagging.merge(after, CYCLE.uuid, CYCLE.uuid, draw),
        tagging.rename(after, BIKE.uuid, "Roue", draw),
        tagging.recolour(after, BIKE.uuid, "#000000", draw),
    ):
        assert isinstance(decision, Refusal)


steps = st.lists(st.tuples(st.booleans(), st.integers(0, 3), st.integers(0, 3)), max_size=12)


@given(path=steps)
def test_no_path_leads_in_circles_or_chains(path: list[tuple[bool, int, int]], draw: Any) -> None:
    names = ("Vélo", "Cycle", "Banc", "Roue")
    tags = _list(BIKE, CYCLE, BENCH)
    for merging, first, second in path:
        one, other = tag_uuid(names[first]), tag_uuid(names[second])
        decision = tagging.merge(tags, one, other, draw) if merging else tagging.rename(tags, one, names[second], draw)
        if isinstance(decision, Act):
            tags = _done(tags, decision)
        for tag in tags.known.values():
            assert tag.merged_into is None or tags.known[tag.merged_into].merged_into is None
        assert any(tag.merged_into is None for tag in tags.known.values())


def test_colours_and_descriptions(draw: Any) -> None:
    tags = _list(BIKE)
    after = _done(tags, tagging.recolour(tags, BIKE.uuid, " #AABBCC ", draw))
    assert after.known[BIKE.uuid].colour == "#aabbcc"
    after = _done(after, tagging.recolour(after, BIKE.uuid, None, draw))
    after = _done(after, tagging.describe(after, BIKE.uuid, " Tout ce qui roule ", draw))
    assert after.known[BIKE.uuid].colour is None
    assert after.known[BIKE.uuid].description == "Tout ce qui roule"


@pytest.mark.parametrize("colour", ["red", "#12", "url(http://x)", "#1122334", "#11223g"])
def test_a_colour_is_six_signs(colour: str, draw: Any) -> None:
    assert isinstance(tagging.recolour(_list(BIKE), BIKE.uuid, colour, draw), Refusal)


@pytest.mark.parametrize("name", ["", " # ", "x" * 61, "Vélo"])
def test_names_that_wont_do(name: str, draw: Any) -> None:
    assert isinstance(tagging.rename(_list(BIKE), BIKE.uuid, name, draw), Refusal)


@pytest.mark.parametrize("role", [Role.MEDIATOR, Role.ADMINISTRATOR, Role.ANALYST, Role.DECISION_MAKER])
def test_only_planners_keep_the_list(role: Role, draw: Any) -> None:
    tags = _list(BIKE, CYCLE, member=Member(uuid="x", display_name="X", roles=json.dumps([role.value])))
    for decision in (
        tagging.rename(tags, BIKE.uuid, "Roue", draw),
        tagging.recolour(tags, BIKE.uuid, None, draw),
        tagging.describe(tags, BIKE.uuid, "…", draw),
        tagging.merge(tags, BIKE.uuid, CYCLE.uuid, draw),
    ):
        assert isinstance(decision, Refusal)


def test_suggestions_forgive_case_and_accents() -> None:
    path = Tag(uuid="p", name="Piste à vélos")
    gone = Tag(uuid="g", name="Véloroute", merged_into=BIKE.uuid)
    known = {tag.uuid: tag for tag in (BIKE, path, gone, BENCH)}
    assert tagging.suggestions(known, {"p": 5, BIKE.uuid: 2}, "velo") == (path, BIKE)
    assert tagging.suggestions(known, {}, "", limit=2) == (BENCH, path)
