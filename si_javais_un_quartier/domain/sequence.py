"""Several decisions as one: what a contribution looks like after an act, and acts that add up to one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Callable, cast

from .changes import Act, Change, Delete, Insert, Update
from .phrases import Phrase
from .records import Contribution, ContributionTag, Message, Record, Tag
from .situation import Decision, Refusal, Situation

Decide = Callable[[Situation], Decision]
_Rows = dict[str, Record]


def after(situation: Situation, act: Act) -> Situation:
    """The situation as it will be once *act* is written, stamps aside."""
    rows: _Rows = {row.uuid: row for row in (situation.contribution, *situation.messages, *situation.grouped_here)}
    links = {link.uuid: link for link in situation.links}
    tags = {tag.uuid: tag for tag in situation.tags}
    for change in act.changes:
        if isinstance(change, Update):
            if change.uuid in rows:
                rows[change.uuid] = _updated(rows[change.uuid], change)
        elif isinstance(change, Delete):
            links.pop(change.uuid, None)
        elif isinstance(change.record, Message):
            rows[change.record.uuid] = change.record
        elif isinstance(change.record, Tag):
            tags[change.record.uuid] = change.record
        elif isinstance(change.record, ContributionTag):
            links[change.record.uuid] = change.record
    uuid = situation.contribution.uuid
    return replace(
        situation,
        contribution=cast("Contribution", rows[uuid]),
        messages=tuple(row for row in rows.values() if isinstance(row, Message)),
        grouped_here=tuple(cast("Contribution", rows[row.uuid]) for row in situation.grouped_here),
        links=tuple(links.values()),
        tags=tuple(tags.values()),
    )


def in_turn(situation: Situation, name: Phrase, *decides: Decide) -> Decision:
    """Each of *decides* upon what the ones before lead to, as one act called *name*; the first refusal is the answer.

    So an answer can be written, approved and closed upon by one act that is taken back by one undo.
    """
    changes: list[Change] = []
    for decide in decides:
        decision = decide(situation)
        if isinstance(decision, Refusal):
            return decision
        changes += decision.changes
        situation = after(situation, decision)
    return Act(name, folded(changes))


def folded(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The same outcome with one change per row, in the order in which rows first appear.

    An undo compares each row with what its change left behind; two changes of one row would stand in its way. Equal
    inserts of one row (the tag that many contributions get) count once.
    """
    kept: dict[tuple[type[Record], str], Change | None] = {}
    rest: list[Change] = []
    for change in changes:
        key = (type(change.record), change.record.uuid) if isinstance(change, Insert) else _key(change)
        before = kept.get(key)
        if before is None:
            kept[key] = change
            continue
        both = _together(before, change)
        if both is _APART:
            rest.append(change)
        else:
            kept[key] = cast("Change | None", both)
    return (*(change for change in kept.values() if change is not None), *rest)


_APART = object()


def _key(change: Update | Delete) -> tuple[type[Record], str]:
    return change.record_type, change.uuid


def _together(first: Change, then: Change) -> object:
    """One change that does both (None: nothing is left to do), or ``_APART`` where there is none."""
    if isinstance(then, Update):
        if isinstance(first, Insert):
            return Insert(_updated(first.record, then))
        if isinstance(first, Update):
            return Update(then.record_type, then.uuid, tuple({**dict(first.values), **dict(then.values)}.items()))
    if isinstance(then, Delete) and not isinstance(first, Delete):
        return None if isinstance(first, Insert) else then
    if isinstance(then, Insert) and isinstance(first, Insert) and first.record == then.record:
        return first
    return _APART


def _updated(record: Record, change: Update) -> Record:
    return replace(record, **dict(change.values))  # type: ignore[arg-type]
