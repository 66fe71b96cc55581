"""Black boxes on photos: kept, read back, refused."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.records import Member, Photo, ReviewEvent
from si_javais_un_quartier.domain.redactions import MOST_BOXES, Box, read_boxes, redact, say, written
from si_javais_un_quartier.domain.situation import Refusal

FACE = Box(0.25, 0.1, 0.2, 0.3)
PHOTO = Photo(uuid="photo", caption="La rue")


@dataclass(frozen=True)
class Somebody:
    """See ``Witness``."""

    member: Member
    now: str = "2026-11-20T10:00:00.000Z"


PLANNER = Somebody(Member(uuid="p", display_name="Nadia", roles='["planner"]'))
MEDIATOR = Somebody(Member(uuid="m", display_name="Karim", roles='["mediator"]'))


def test_a_box_is_written_with_its_event_and_the_original_comes_back_by_none() -> None:
    decision = redact(PLANNER, PHOTO, [FACE], lambda: "e")
    assert isinstance(decision, Act)
    update, event = decision.changes
    assert isinstance(update, Update)
    text = str(dict(update.values)["redactions"])
    assert read_boxes(text) == (FACE,)
    assert isinstance(event, Insert)
    assert isinstance(event.record, ReviewEvent)
    assert (event.record.field, event.record.old_value, event.record.new_value) == ("redactions", "[]", text)
    back = redact(PLANNER, Photo(uuid="photo", redactions=text), [], lambda: "e")
    assert isinstance(back, Act)
    assert isinstance(back.changes[0], Update)
    assert back.changes[0].values == (("redactions", "[]"),)


@pytest.mark.parametrize(
    "text",
    ["{", "{}", "[1]", "[[0, 0, 1]]", '[[0, 0, "1", 1]]', "[[0, 0, NaN, 1]]", "[[2, 2, 1, 1]]", "[[true, 0, 1, 1]]"],
)
def test_boxes_that_cannot_be_read_are_told_from_none(text: str) -> None:
    assert read_boxes(text) is None


def test_no_boxes_and_too_many() -> None:
    assert read_boxes(None) == read_boxes("[]") == ()
    assert read_boxes(written([FACE] * (MOST_BOXES + 1))) is None


@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(-1, 3), st.floats(-1, 3))
def test_a_box_is_kept_within_the_picture_and_read_as_written(x: float, y: float, width: float, height: float) -> None:
    box = Box(x, y, width, height).inside()
    if box is not None:
        assert 0 <= box.x <= 1 >= box.x + box.width - 1e-3
        assert 0 <= box.y <= 1 >= box.y + box.height - 1e-3
        assert read_boxes(written([box])) == (box,)


def test_roles_and_what_changes_nothing() -> None:
    assert isinstance(redact(MEDIATOR, PHOTO, [FACE], lambda: "e"), Refusal)
    assert isinstance(redact(PLANNER, PHOTO, [], lambda: "e"), Refusal)
    assert isinstance(say(PLANNER, PHOTO, " La  rue ", lambda: "e"), Refusal)
    assert isinstance(say(MEDIATOR, PHOTO, "Autre", lambda: "e"), Refusal)
    done = say(PLANNER, PHOTO, "La rue,\nla nuit", lambda: "e")
    assert isinstance(done, Act)
    assert isinstance(done.changes[0], Update)
    assert done.changes[0].values == (("caption", "La rue, la nuit"),)
