"""Decides what may be changed in a contribution itself: its words, sorting, place, links, delay and service.

What a resident said is never lost: each changed field leaves a review event with the value that was there, and where
the resident's own words, sorting or place change, a reason. Filling in a theme or a place that was missing needs none.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Callable

from .changes import Act
from .identity import is_uuid
from .instants import parse_date
from .permissions import Deed
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Contribution, Member, Place
from .review import assign
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Refusal, Situation, not_allowed, refused
from .steps import status_deed
from .vocabulary import Kind, Status

#: Changing one of these changes what the resident said: it needs a reason.
THEIRS = frozenset({"title", "body", "kind", "theme", "geometry"})
_MAY_BE_FILLED_IN = frozenset({"theme", "geometry"})

#: A blurred place that is corrected by less than this many metres keeps the public place drawn for it: several
#: draws around one home could be averaged.
SAME_BLUR_M = 30.0

#: French cadastre: commune (5), prefix (3), section (2, padded with 0), number (4).
_PARCEL = re.compile(r"\d[0-9AB]\d{3}\d{3}[0-9A-Z]{2}\d{4}")
_LONGEST_TITLE = 200

_GIVE_REASON = phrase(QT_TRANSLATE_NOOP("Phrases", "Say why: these are a resident’s words."))
_NO_WORDS_LEFT = phrase(
    QT_TRANSLATE_NOOP("Phrases", "A contribution can’t lose all its words: hide it, or withdraw it for its author.")
)
_NO_SUCH_PLACE = phrase(QT_TRANSLATE_NOOP("Phrases", "This place has no coordinates that can be kept."))
_NO_SUCH_LINK = phrase(QT_TRANSLATE_NOOP("Phrases", "Choose it from the list or on the map."))


def edit(situation: Situation, draw_uuid: DrawUuid, reason: str | None = None, **values: object) -> Decision:
    """Give the contribution other *values*, together or not at all.

    They are named as the record's fields: title, body, body_fr, kind, theme, geometry (a Place or None), premises_uuid
    and parcel_id (the links as stated by a person; None clears them), due_on, service, campaign_uuid. A translation
    alone (body_fr) is for those who write down what residents say. Raises KeyError for any other name.
    """
    contribution = situation.contribution
    changed = _changed(contribution, values)
    deed = Deed.ADD_CONTRIBUTION if changed and set(changed) == {"body_fr"} else Deed.EDIT
    wrong = [_CHECKS[name](situation, value) for name, value in changed.items() if name in _CHECKS]
    refusal = refused(
        not_allowed(situation, deed),
        None if changed else UNCHANGED,
        *wrong,
        _without_words(contribution, changed),
        _GIVE_REASON if _is_theirs(contribution, changed) and not (reason or "").strip() else None,
    )
    if refusal is not None:
        return refusal
    ledger = Ledger(situation, draw_uuid, (reason or "").strip() or None)
    return Act(_name(changed), tuple(ledger.amend(contribution, **changed, **_public_place(contribution, changed))))


def needs_reason(contribution: Contribution, **values: object) -> bool:
    """Whether :func:`edit` would ask why."""
    return _is_theirs(contribution, _changed(contribution, values))


def set_due_on(situation: Situation, day: str | None, draw_uuid: DrawUuid) -> Decision:
    """Answer it by *day* (ISO) at the latest; None leaves it to the quarter's delay."""
    return edit(situation, draw_uuid, due_on=day)


def set_service(situation: Situation, service: str | None, draw_uuid: DrawUuid) -> Decision:
    """Let the service with that key of the quarter's list follow it, or none."""
    return edit(situation, draw_uuid, service=service)


def take_charge(situation: Situation, draw_uuid: DrawUuid) -> Decision:
    """The member follows the contribution; one that nobody had sorted is then under review."""
    contribution = situation.contribution
    begins = contribution.status is Status.RECEIVED
    mine = contribution.assigned_to == situation.member.uuid
    refusal = refused(
        not_allowed(situation, Deed.EDIT),
        not_allowed(situation, status_deed(contribution.status, Status.UNDER_REVIEW)) if begins else None,
        UNCHANGED if mine and not begins else None,
    )
    if refusal is not None:
        return refusal
    values: dict[str, object] = {"assigned_to": situation.member.uuid}
    if begins:
        values["status"] = Status.UNDER_REVIEW
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Taken charge of"))
    return Act(name, tuple(Ledger(situation, draw_uuid).amend(contribution, **values)))


def hand_over(situation: Situation, follower: Member, draw_uuid: DrawUuid, reason: str | None = None) -> Decision:
    """*follower* takes over, told why by *reason*. An act of whoever follows it, or of any planner."""
    decision = assign(situation, follower, draw_uuid)
    if isinstance(decision, Refusal):
        return decision
    ledger = Ledger(situation, draw_uuid, (reason or "").strip() or None)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Handed over to {name}"), name=follower.display_name)
    return Act(name, tuple(ledger.amend(situation.contribution, assigned_to=follower.uuid)))


# -- what may be written


def _changed(contribution: Contribution, values: Mapping[str, object]) -> dict[str, object]:
    clean = {name: _CLEAN[name](value) for name, value in values.items()}
    return {name: value for name, value in clean.items() if getattr(contribution, name) not in (values[name], value)}


def _line(value: object) -> object:
    return " ".join(value.split()) or None if isinstance(value, str) else value


def _text(value: object) -> object:
    return value if not isinstance(value, str) or value.strip() else None


def _place(value: object) -> object:
    """Rounded as it is stored; what has no finite coordinates is left for the check to refuse."""
    return value.rounded() if isinstance(value, Place) and _finite(value) else value


_CLEAN: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "title": _line,
        "body": _text,
        "body_fr": _text,
        "kind": lambda value: value,
        "theme": _line,
        "geometry": _place,
        "premises_uuid": _line,
        "parcel_id": lambda value: str(_line(value)).upper() if _line(value) else None,
        "due_on": _line,
        "service": _line,
        "campaign_uuid": _line,
    }
)

Check = Callable[[Situation, object], "Phrase | None"]


def _title(_: Situation, value: object) -> Phrase | None:
    if len(str(value or "")) <= _LONGEST_TITLE:
        return None
    return phrase(QT_TRANSLATE_NOOP("Phrases", "A title has at most {longest} characters."), longest=_LONGEST_TITLE)


def _kind(_: Situation, value: object) -> Phrase | None:
    return None if isinstance(value, Kind) else _NO_SUCH_LINK


def _theme(situation: Situation, value: object) -> Phrase | None:
    return _listed(value, [theme.key for theme in situation.settings.themes])


def _service(situation: Situation, value: object) -> Phrase | None:
    return _listed(value, [service.key for service in situation.settings.services])


def _listed(value: object, keys: list[str]) -> Phrase | None:
    if value is None or value in keys:
        return None
    return phrase(QT_TRANSLATE_NOOP("Phrases", "“{word}” is not in the quarter’s list."), word=str(value))


def _geometry(_: Situation, value: object) -> Phrase | None:
    return None if value is None or (isinstance(value, Place) and _finite(value)) else _NO_SUCH_PLACE


def _uuid(_: Situation, value: object) -> Phrase | None:
    return None if value is None or is_uuid(value) else _NO_SUCH_LINK


def _parcel(_: Situation, value: object) -> Phrase | None:
    if value is None or _PARCEL.fullmatch(str(value)):
        return None
    return phrase(
        QT_TRANSLATE_NOOP("Phrases", "“{parcel}” is no parcel: its identifier has 14 characters."), parcel=str(value)
    )


def _day(_: Situation, value: object) -> Phrase | None:
    try:
        if value is not None:
            parse_date(str(value))
    except ValueError:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=str(value))
    return None


_CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "title": _title,
        "kind": _kind,
        "theme": _theme,
        "geometry": _geometry,
        "premises_uuid": _uuid,
        "parcel_id": _parcel,
        "due_on": _day,
        "service": _service,
        "campaign_uuid": _uuid,
    }
)


def _finite(place: Place) -> bool:
    """Within the size of the Earth in metres too: farther coordinates are a slip of some tool."""
    return all(math.isfinite(it) and abs(it) < 1e8 for it in (place.x, place.y))


def _is_theirs(contribution: Contribution, changed: Mapping[str, object]) -> bool:
    filled_in = {name for name in _MAY_BE_FILLED_IN if getattr(contribution, name) is None}
    return bool((THEIRS & set(changed)) - filled_in)


def _without_words(contribution: Contribution, changed: Mapping[str, object]) -> Phrase | None:
    before = [contribution.title, contribution.body]
    after = [changed.get("title", contribution.title), changed.get("body", contribution.body)]
    return _NO_WORDS_LEFT if any(before) and not any(after) else None


def _public_place(contribution: Contribution, changed: Mapping[str, object]) -> dict[str, object]:
    """Nothing, or no public place: the one drawn for a blurred contribution goes when it moves out of its reach."""
    new, old = changed.get("geometry", contribution.geometry), contribution.geometry
    if contribution.public_x is None or new == old:
        return {}
    near = isinstance(new, Place) and old is not None and math.hypot(new.x - old.x, new.y - old.y) <= SAME_BLUR_M
    return {} if near else {"public_x": None, "public_y": None}


_NAMES: tuple[tuple[frozenset[str], Phrase], ...] = (
    (frozenset({"title", "body"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Words changed"))),
    (frozenset({"body_fr"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Translation"))),
    (frozenset({"kind"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Kind changed"))),
    (frozenset({"theme"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Theme changed"))),
    (frozenset({"geometry", "premises_uuid", "parcel_id"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Place changed"))),
    (frozenset({"due_on"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Due date"))),
    (frozenset({"service"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Service"))),
    (frozenset({"campaign_uuid"}), phrase(QT_TRANSLATE_NOOP("Phrases", "Subject changed"))),
)
_SEVERAL = phrase(QT_TRANSLATE_NOOP("Phrases", "Contribution changed"))


def _name(changed: Mapping[str, object]) -> Phrase:
    return next((name for fields, name in _NAMES if set(changed) <= fields), _SEVERAL)
