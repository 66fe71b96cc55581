"""The merge, case by case."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.store.geopackage import encode_point
from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync.images import Image, columns, from_json, same_content, same_value, to_json
from si_javais_un_quartier.sync.merge import Known, merge

CONTRIBUTION = tables_by_name()["contribution"]
PROFILE = tables_by_name()["profile"]
PREMISES = tables_by_name()["premises"]


def image(table: object = CONTRIBUTION, **values: object) -> Image:
    return tuple(values.get(name) for name in columns(table))  # type: ignore[arg-type]


def value(table: object, found: Image | None, name: str) -> object:
    assert found is not None
    return dict(zip(columns(table), found))[name]  # type: ignore[arg-type]


BASE = image(title="Banc", body="Un banc", service="voirie", visibility="published", status="received")


def changed(**values: object) -> Image:
    return tuple(values.get(name, old) for name, old in zip(columns(CONTRIBUTION), BASE))


def test_one_side_changed_it_and_wins() -> None:
    merged = merge(CONTRIBUTION, changed(service="urbanisme"), Known(BASE), changed(theme="x"), gone=False, going=False)
    assert value(CONTRIBUTION, merged.image, "service") == "urbanisme"
    assert value(CONTRIBUTION, merged.image, "theme") == "x"
    assert merged.dirty
    assert not merged.clashes


def test_the_same_twice_is_nothing() -> None:
    merged = merge(CONTRIBUTION, changed(theme="x"), Known(BASE), changed(theme="x"), gone=False, going=False)
    assert not merged.dirty
    assert not merged.clashes


def test_both_wrote_something_else_the_hub_stands_and_the_clash_keeps_both_columns_of_the_unit() -> None:
    merged = merge(CONTRIBUTION, changed(title="A"), Known(BASE), changed(body="B"), gone=False, going=False)
    assert value(CONTRIBUTION, merged.image, "title") == "Banc"
    assert value(CONTRIBUTION, merged.image, "body") == "B"
    (clash,) = merged.clashes
    assert clash.unit == "title+body"
    assert json.loads(clash.local) == {"title": "A", "body": "Un banc"}
    assert json.loads(clash.hub) == {"title": "Banc", "body": "B"}
    assert json.loads(clash.base) == {"title": "Banc", "body": "Un banc"}


def test_a_clash_tells_what_came_together_by_itself() -> None:
    mine, theirs = changed(title="A", service="urbanisme", kind="idea"), changed(title="B", theme="x", kind="idea")
    merged = merge(CONTRIBUTION, mine, Known(BASE), theirs, gone=False, going=False)
    (clash,) = merged.clashes
    assert sorted(clash.united) == ["service", "theme"]
    assert value(CONTRIBUTION, merged.image, "service") == "urbanisme"


@pytest.mark.parametrize(
    ("local", "theirs", "stands", "clashes"),
    [
        ("hidden", "pending", "hidden", 0),
        ("pending", "hidden", "hidden", 1),
        ("private", "hidden", "private", 0),
        ("published", "private", "private", 0),
        ("private", "published", "private", 0),
    ],
)
def test_the_more_restrictive_visibility_wins(local: str, theirs: str, stands: str, clashes: int) -> None:
    merged = merge(
        CONTRIBUTION, changed(visibility=local), Known(BASE), changed(visibility=theirs), gone=False, going=False
    )
    assert value(CONTRIBUTION, merged.image, "visibility") == stands
    assert len(merged.clashes) == clashes  # the local value was replaced: it is kept


def test_a_consent_taken_back_wins_over_one_given() -> None:
    known, no, yes = image(PROFILE), image(PROFILE, publish_consent=0), image(PROFILE, publish_consent=1)
    for local, theirs in ((no, yes), (yes, no)):
        merged = merge(PROFILE, local, Known(known), theirs, gone=False, going=False)
        assert value(PROFILE, merged.image, "publish_consent") == 0


def test_a_withdrawal_is_never_undone_by_another() -> None:
    known = image(PROFILE)
    early, late = image(PROFILE, withdrawn_on="2026-01-01"), image(PROFILE, withdrawn_on="2026-02-01")
    for local, theirs in ((early, late), (late, early)):
        merged = merge(PROFILE, local, Known(known), theirs, gone=False, going=False)
        assert value(PROFILE, merged.image, "withdrawn_on") == "2026-01-01"


def test_an_edit_meets_a_deletion_and_stays_alive() -> None:
    merged = merge(CONTRIBUTION, changed(service="x"), Known(BASE), BASE, gone=True, going=False)
    assert value(CONTRIBUTION, merged.image, "service") == "x"
    assert merged.dirty
    assert [clash.unit for clash in merged.clashes] == ["deleted"]


def test_a_stale_column_does_not_come_back_with_the_edit_that_met_a_deletion() -> None:
    merged = merge(CONTRIBUTION, changed(service="x"), Known(BASE), changed(theme="new"), gone=True, going=False)
    assert value(CONTRIBUTION, merged.image, "theme") == "new"


def test_a_deletion_meets_an_edit_and_the_row_stays() -> None:
    merged = merge(CONTRIBUTION, None, Known(BASE), changed(service="x"), gone=False, going=True)
    assert value(CONTRIBUTION, merged.image, "service") == "x"
    assert [clash.unit for clash in merged.clashes] == ["deleted"]


def test_a_deletion_stands_where_nobody_changed_the_row() -> None:
    assert merge(CONTRIBUTION, None, Known(BASE), BASE, gone=False, going=True).image is None
    assert merge(CONTRIBUTION, BASE, Known(BASE), BASE, gone=True, going=False).image is None
    assert merge(CONTRIBUTION, None, Known(BASE), BASE, gone=True, going=True) == merge(
        CONTRIBUTION, None, Known(None), BASE, gone=True, going=False
    )


def test_a_row_revived_after_my_deletion_comes_back() -> None:
    merged = merge(CONTRIBUTION, None, Known(BASE, deleted=True), changed(service="x"), gone=False, going=True)
    assert merged.image is not None
    assert not merged.clashes


def test_without_common_ground_every_difference_is_a_clash() -> None:
    merged = merge(CONTRIBUTION, changed(service="x"), Known(None, certain=False), BASE, gone=False, going=False)
    assert [clash.unit for clash in merged.clashes] == ["service"]
    assert merged.clashes[0].base == "null"
    assert not merged.dirty


def test_clashes_have_no_clashes_and_stay_closed() -> None:
    conflict = tables_by_name()["conflict"]
    closed, reopened = (
        image(conflict, state="closed", resolution="mine"),
        image(conflict, state="open", detected_by="k"),
    )
    merged = merge(conflict, closed, Known(None), reopened, gone=False, going=False)
    assert value(conflict, merged.image, "state") == "closed"
    assert not merged.clashes


def test_stamps_are_never_compared() -> None:
    mine = image(body="x", updated_at="2026-01-01T00:00:00.000Z", updated_by="a", created_at="1")
    theirs = image(body="x", updated_at="2026-01-02T00:00:00.000Z", updated_by="b", created_at="2")
    merged = merge(CONTRIBUTION, mine, Known(None), theirs, gone=False, going=False)
    assert merged.image == theirs
    assert not merged.dirty


def big_endian_point(x: float, y: float) -> bytes:
    return b"GP\x00\x00" + struct.pack(">I", 2154) + b"\x00" + struct.pack(">Idd", 1, x, y)


@pytest.mark.parametrize(
    ("name", "one", "other", "same"),
    [
        ("geom", encode_point(Place(1.0, 2.0), 2154), big_endian_point(1.0, 2.0), True),
        ("geom", encode_point(Place(1.0, 2.0), 2154), big_endian_point(1.0004, 2.0), True),
        ("geom", encode_point(Place(1.0, 2.0), 2154), big_endian_point(1.001, 2.0), False),
        ("geom", b"nonsense", b"nonsense", True),
        ("geom", b"nonsense", b"other", False),
        ("geom", None, encode_point(Place(1.0, 2.0), 2154), False),
        ("area_m2", 0.1 + 0.2, 0.3, True),
        ("area_m2", 0.3, 0.3001, False),
        ("area_m2", 3, 3.0, True),
        ("title", "", None, False),
        ("title", "é", "e\u0301", False),
    ],
)
def test_values_that_mean_the_same(name: str, one: object, other: object, same: bool) -> None:
    assert same_value(name, one, other) is same


TEXTS = st.one_of(st.none(), st.text(max_size=6))
REALS = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False))
PLACES = st.one_of(st.none(), st.builds(Place, st.floats(0, 1e6), st.floats(0, 1e6)))


@st.composite
def premises(draw: st.DrawFn) -> Image:
    place = draw(PLACES)
    return image(
        PREMISES,
        geom=place and encode_point(place, 2154),
        address=draw(TEXTS),
        area_m2=draw(REALS),
        disclosure=draw(st.sampled_from(["internal", "public"])),
        parcel_id=draw(TEXTS),
    )


@pytest.mark.slow
@given(premises())
def test_an_image_survives_its_json(one: Image) -> None:
    assert same_content(PREMISES, from_json(PREMISES, to_json(PREMISES, one)), one)


@pytest.mark.slow
@given(premises(), premises(), premises())
def test_a_merge_loses_nothing_and_invents_nothing(base: Image, mine: Image, theirs: Image) -> None:
    merged = merge(PREMISES, mine, Known(base), theirs, gone=False, going=False)
    assert merged.image is not None
    kept = {name: found for clash in merged.clashes for name, found in _sides(clash.unit, clash.local).items()}
    for name in PREMISES.content_columns:
        new, was = value(PREMISES, merged.image, name), value(PREMISES, base, name)
        local, hub = value(PREMISES, mine, name), value(PREMISES, theirs, name)
        assert new in (local, hub)
        changed_here = not same_value(name, local, was) and not same_value(name, local, hub)
        if changed_here and not same_value(name, new, local):
            assert name in kept
    again = merge(PREMISES, merged.image, Known(theirs), theirs, gone=False, going=False)
    assert again.image == merged.image
    assert not again.clashes


def _sides(unit: str, text: str) -> dict[str, object]:
    names, found = unit.split("+"), json.loads(text)
    return dict(found) if len(names) > 1 else {names[0]: found}
