"""What a row was at each moment of its life, told from its review events, and how an old value comes back.

Values are texts, as events keep them. A value comes back as a new act under today's rules and rights: what could not be
done at the desk can't be done by way of the past either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from functools import partial
from typing import Callable

from .answering import edit_message
from .editing import edit
from .phrases import QT_TRANSLATE_NOOP, phrase
from .records import Member, Place, Record, ReviewEvent
from .review import Given, assign, change_status, change_visibility
from .sequence import in_turn
from .situation import Decision, DrawUuid, Refusal, Situation
from .vocabulary import Kind, Status, Visibility

Values = Mapping[str, "str | None"]

_POINT = re.compile(r"POINT \((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)")
_NOT_FROM_HERE = phrase(
    QT_TRANSLATE_NOOP("Phrases", "This can’t be brought back by itself: it follows from what is done with the rest.")
)
_UNREADABLE = phrase(QT_TRANSLATE_NOOP("Phrases", "This old value can’t be read any more. Nothing was changed."))


@dataclass(frozen=True)
class FieldChange:
    """One field of a moment: what it was, what it became; None for nothing."""

    field: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Moment:
    """What one person changed in one row at one instant. ``actor`` and ``at`` None: outside the desk, unknown when."""

    table: str
    row_uuid: str
    at: str | None
    actor: str | None
    reason: str | None
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True)
class Version:
    """A row as it was once ``moment`` was behind it; ``moment`` None: as it was before the first one."""

    moment: Moment | None
    values: Values


def moments(events: Iterable[ReviewEvent]) -> list[Moment]:
    """Events, oldest first, as moments, oldest first."""
    found: list[Moment] = []
    for event in events:
        change = FieldChange(event.field, event.old_value, event.new_value)
        one = Moment(event.table_name, event.row_uuid, event.happened_at, event.actor, event.reason, (change,))
        last = found[-1] if found else None
        if last is not None and _same(last, one) and all(it.field != event.field for it in last.changes):
            found[-1] = Moment(*_head(last), (*last.changes, change))
        else:
            found.append(one)
    return found


def _head(it: Moment) -> tuple[str, str, str | None, str | None, str | None]:
    return it.table, it.row_uuid, it.at, it.actor, it.reason


def _same(one: Moment, other: Moment) -> bool:
    return _head(one) == _head(other)


def texts(record: Record) -> dict[str, str | None]:
    """A row's values now, as events would keep them."""
    return {it.name: _as_text(getattr(record, it.name)) for it in fields(record)}


def versions(now: Values, of_row: Sequence[Moment]) -> list[Version]:
    """A row's versions, oldest first, told backwards from what it is *now*; *of_row* are its moments, oldest first.

    Where a moment didn't leave what comes after it, something changed outside the desk: a moment without a name stands
    for it.
    """
    values = dict(now)
    found: list[Version] = []
    for moment in reversed(of_row):
        known = [it for it in moment.changes if it.field in values]
        unseen = tuple(FieldChange(it.field, it.new, values[it.field]) for it in known if values[it.field] != it.new)
        if unseen:
            outside = Moment(moment.table, moment.row_uuid, None, None, None, unseen)
            found.append(Version(outside, dict(values)))
            values.update((it.field, it.old) for it in unseen)
        found.append(Version(moment, dict(values)))
        values.update((it.field, it.old) for it in known)
    found.append(Version(None, dict(values)))
    return found[::-1]


def differing(one: Values, other: Values) -> tuple[str, ...]:
    """The fields whose values differ, in the order of *one*."""
    return tuple(name for name in one if name in other and (one[name] or None) != (other[name] or None))


#: Fields of a contribution that a person may bring back, in the order in which it is done.
_WORDS = ("title", "body", "body_fr", "kind", "theme", "geometry", "premises_uuid", "parcel_id", "due_on", "service",
          "campaign_uuid")  # fmt: skip
_STEPS = ("assigned_to", "visibility", "status")


def can_come_back(table: str, field: str) -> bool:
    """Whether a person may ask for an old value of that *field*."""
    return field in {"contribution": (*_WORDS, *_STEPS), "message": ("body",)}.get(table, ())


def bring_back(
    situation: Situation,
    row: tuple[str, str],
    wanted: Values,
    draw_uuid: DrawUuid,
    reason: str,
    *,
    members: Mapping[str, Member] | None = None,
) -> Decision:
    """Give the *row* (table, uuid) of the situation the old values *wanted*, by field, as one act.

    The rules and rights are those of the act that would set the value at the desk: a step of status that isn't
    allowed from here, or wants more than a *reason*, is refused with its own words.
    """
    table, uuid = row
    if not wanted or any(not can_come_back(table, field) for field in wanted):
        return Refusal((_NOT_FROM_HERE,))
    if table == "message":
        return edit_message(situation, uuid, wanted["body"] or "", draw_uuid)
    try:
        decides = _decides(wanted, draw_uuid, reason, members or {})
    except (ValueError, KeyError):
        return Refusal((_UNREADABLE,))
    return in_turn(situation, phrase(QT_TRANSLATE_NOOP("Phrases", "An earlier version brought back")), *decides)


def _decides(
    wanted: Values, draw_uuid: DrawUuid, reason: str, members: Mapping[str, Member]
) -> list[Callable[[Situation], Decision]]:
    """Raises ValueError or KeyError for a value that can't be read."""
    decides: list[Callable[[Situation], Decision]] = []
    words = {field: _parsed(field, wanted[field]) for field in _WORDS if field in wanted}
    if words:
        decides.append(lambda at: edit(at, draw_uuid, reason, **words))
    if "assigned_to" in wanted:
        uuid = wanted["assigned_to"]
        decides.append(partial(assign, follower=members[uuid] if uuid else None, draw_uuid=draw_uuid))
    if "visibility" in wanted:
        target = Visibility(wanted["visibility"])
        decides.append(partial(change_visibility, target=target, draw_uuid=draw_uuid, reason=reason))
    if "status" in wanted:
        given = Given(reason=reason)
        decides.append(partial(change_status, target=Status(wanted["status"]), draw_uuid=draw_uuid, given=given))
    return decides


def _parsed(field: str, text: str | None) -> object:
    if field == "kind":
        return Kind(text)
    if field != "geometry" or text is None:
        return text
    found = _POINT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return Place(float(found.group(1)), float(found.group(2)))


def _as_text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, Enum):
        return str(value.value)
    return f"POINT ({value.x:.3f} {value.y:.3f})" if isinstance(value, Place) else str(value)
