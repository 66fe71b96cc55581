"""Walking a street and writing down its ground floors: what is seen, one act each, with the history of every change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .changes import Act, Change, Insert, Update
from .instants import parse_date
from .permissions import Deed, obstacle
from .photographs import TakenPhoto, photo_rows
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Premises, PremisesEvent
from .situation import Decision, DrawUuid, refused
from .streets import street_key, street_of, usual_names
from .vocabulary import Occupancy, Word

#: What is seen from the street.
FIELDS = (
    "occupancy", "vacant_since", "vacant_since_precision", "last_activity", "condition", "shopfront", "step_free",
    "frontage_m",
)  # fmt: skip
_NUMBER = re.compile(r"(\d+)\s*([a-z]*)", re.IGNORECASE)
_WIDEST = 500.0


@dataclass(frozen=True)
class Survey:
    """Who looks, and on which day (ISO)."""

    member: Member
    today: str


def note(
    survey: Survey,
    premises: Premises,
    values: Mapping[str, object],
    draw_uuid: DrawUuid,
    photos: Sequence[TakenPhoto] = (),
    remark: str = "",
) -> Decision:
    """Write down what was seen today. Seen and unchanged is worth knowing too: the day of the survey is always kept.

    What is vacant no longer has no date of vacancy; the day on which it began stays in the history.
    """
    clean = _clean(premises, values)
    refusal = refused(obstacle(survey.member, Deed.SURVEY_PREMISES), *_wrong(clean, survey.today))
    if refusal is not None:
        return refusal
    changed = {name: value for name, value in clean.items() if getattr(premises, name) != value}
    written = {**changed, "surveyed_on": survey.today}
    changes: list[Change] = [Update(Premises, premises.uuid, tuple(written.items()))]
    changes += (
        Insert(_event(survey, premises, name, value, draw_uuid))
        for name, value in changed.items()
        if name != "vacant_since_precision"
    )
    if remark.strip() or not changed:
        said = remark.strip() or None
        seen = PremisesEvent(
            uuid=draw_uuid(), premises_uuid=premises.uuid, kind="survey", happened_on=survey.today, note=said,
            actor=survey.member.uuid,
        )  # fmt: skip
        changes.append(Insert(seen))
    for photo in photos:
        changes += photo_rows(photo, draw_uuid, premises_uuid=premises.uuid)
    title = phrase(QT_TRANSLATE_NOOP("Phrases", "Surveyed: {address}"), address=premises.address or premises.uuid[:8])
    return Act(title, tuple(changes))


def history_of(
    survey: Survey, premises: Premises, before: Mapping[str, object], draw_uuid: DrawUuid
) -> list[PremisesEvent]:
    """What a bare tool changed of *premises*, as the survey would have noted it; *before*: the values as stored."""
    day = premises.surveyed_on or survey.today
    found = [(name, _as_now(before.get(name), getattr(premises, name)), getattr(premises, name)) for name in FIELDS]
    return [
        PremisesEvent(
            uuid=draw_uuid(), premises_uuid=premises.uuid, kind=name, happened_on=day, old_value=_text(was),
            new_value=_text(now), actor=survey.member.uuid,
        )
        for name, was, now in found
        if name != "vacant_since_precision" and _text(was) != _text(now)
    ]  # fmt: skip


def _as_now(stored: object, now: object) -> object:
    """A stored value in the shape of what is there now: a truth is 0 or 1 in the file."""
    truth = isinstance(now, bool) or stored in (True, False)
    return bool(stored) if truth and isinstance(stored, int) else stored


def _event(survey: Survey, premises: Premises, name: str, new: object, draw_uuid: DrawUuid) -> PremisesEvent:
    return PremisesEvent(
        uuid=draw_uuid(),
        premises_uuid=premises.uuid,
        kind=name,
        happened_on=survey.today,
        old_value=_text(getattr(premises, name)),
        new_value=_text(new),
        actor=survey.member.uuid,
    )


def _text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, Word):
        return str(value.value)
    return format(value, "g") if isinstance(value, float) else str(value)


def _clean(premises: Premises, values: Mapping[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in FIELDS:
        value = values.get(name, getattr(premises, name))
        found[name] = (value.strip() or None) if isinstance(value, str) and not isinstance(value, Word) else value
    if found["occupancy"] is not Occupancy.VACANT:
        found["vacant_since"] = found["vacant_since_precision"] = None
    elif found["vacant_since"] is None:
        found["vacant_since_precision"] = None
    return found


def _wrong(values: Mapping[str, object], today: str) -> Iterable[Phrase | None]:
    since, width = values["vacant_since"], values["frontage_m"]
    try:
        late = since is not None and parse_date(str(since)) > parse_date(today)
    except ValueError:
        yield phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=str(since))
        late = False
    if late:
        yield phrase(QT_TRANSLATE_NOOP("Phrases", "Premises can’t be vacant from a day to come."))
    if isinstance(width, (int, float)) and not 0 <= width <= _WIDEST:
        yield phrase(QT_TRANSLATE_NOOP("Phrases", "A frontage of {width} m can’t be: look at the number."), width=width)


def streets(premises: Iterable[Premises]) -> list[tuple[str, int]]:
    """The streets with premises, as they are most often written, and how many each has; by name."""
    found = [street for street in (street_of(it.address) for it in premises) if street]
    counted = Counter(map(street_key, found))
    return [(name, counted[key]) for key, name in sorted(usual_names(found).items())]


def in_street_order(premises: Iterable[Premises], street: str) -> list[Premises]:
    """The premises of a street as one walks it: one side up (odd numbers), the other side down (even ones)."""
    wanted = street_key(street)
    found = [it for it in premises if street_key(street_of(it.address)) == wanted]
    odd = sorted((it for it in found if _house(it)[0] % 2), key=_house)
    even = sorted((it for it in found if not _house(it)[0] % 2), key=_house, reverse=True)
    return [*odd, *even]


def _house(it: Premises) -> tuple[int, str, str]:
    match = _NUMBER.match((it.address or "").strip())
    number, more = (int(match.group(1)), match.group(2).lower()) if match else (0, "")
    return number, more if more in {"bis", "ter", "quater", "a", "b", "c", "d"} else "", it.uuid
