"""What was decided, by whom, for when, done or not: "vous avez dit, nous avons fait"."""

from __future__ import annotations

from collections.abc import Mapping

from .changes import Act, Insert
from .instants import parse_date
from .permissions import Deed, may, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Commitment
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Situation, Witness, refused
from .vocabulary import CommitmentState

#: What a person writes of a commitment; ``first_due_on`` is kept from its first date.
FIELDS = ("title", "body", "state", "responsible", "decision_ref", "due_on", "done_on", "outcome_note")
_LONGEST_TITLE = 200


def create(situation: Situation, values: Mapping[str, object], draw_uuid: DrawUuid) -> Decision:
    """Make a commitment and attach the contribution to it, in one act."""
    clean = _clean(values, situation.today)
    refusal = refused(obstacle(situation.member, Deed.COMMIT), *_wrong(clean))
    if refusal is not None:
        return refusal
    commitment = Commitment(uuid=draw_uuid(), first_due_on=clean.get("due_on"), **clean)  # type: ignore[arg-type]
    ledger = Ledger(situation, draw_uuid)
    made = ledger.event(("commitment", commitment.uuid), "created", None, commitment.title)
    attached = ledger.amend(situation.contribution, commitment_uuid=commitment.uuid)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Follow-up decided: {title}"), title=commitment.title)
    return Act(name, (Insert(commitment), made, *attached))


def attach(situation: Situation, commitment: Commitment | None, draw_uuid: DrawUuid) -> Decision:
    """Attach the contribution to a commitment that there is, or to none."""
    wanted = commitment.uuid if commitment is not None else None
    allowed = may(situation.member, Deed.COMMIT) or may(situation.member, Deed.EDIT)
    refusal = refused(
        None if allowed else obstacle(situation.member, Deed.EDIT),
        UNCHANGED if situation.contribution.commitment_uuid == wanted else None,
    )
    if refusal is not None:
        return refusal
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "No follow-up"))
    if commitment is not None:
        name = phrase(QT_TRANSLATE_NOOP("Phrases", "Follow-up: {title}"), title=commitment.title)
    return Act(name, tuple(Ledger(situation, draw_uuid).amend(situation.contribution, commitment_uuid=wanted)))


def change(
    witness: Witness, today: str, commitment: Commitment, values: Mapping[str, object], draw_uuid: DrawUuid
) -> Decision:
    """Write other *values*; the first date promised stays, whatever becomes of it."""
    clean = _clean({**{name: getattr(commitment, name) for name in FIELDS}, **values}, today)
    if commitment.first_due_on is None and clean.get("due_on"):
        clean["first_due_on"] = clean["due_on"]
    changes = tuple(Ledger(witness, draw_uuid).amend(commitment, **clean))
    refusal = refused(obstacle(witness.member, Deed.COMMIT), *_wrong(clean), None if changes else UNCHANGED)
    if refusal is not None:
        return refusal
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Follow-up changed: {title}"), title=str(clean["title"]))
    return Act(name, changes)


def _clean(values: Mapping[str, object], today: str) -> dict[str, object]:
    """Texts without blanks around them; what is done has a day, what isn't has none."""
    found: dict[str, object] = {}
    for name, value in values.items():
        found[name] = (value.strip() or None) if isinstance(value, str) and name != "state" else value
    found["title"] = " ".join(str(found.get("title") or "").split())
    if found.get("state") is CommitmentState.DONE:
        found["done_on"] = found.get("done_on") or today
    else:
        found["done_on"] = None
    return found


def _wrong(values: Mapping[str, object]) -> tuple[Phrase | None, ...]:
    title = str(values.get("title") or "")
    return (
        None if title else phrase(QT_TRANSLATE_NOOP("Phrases", "Say in a few words what was decided.")),
        phrase(QT_TRANSLATE_NOOP("Phrases", "A title has at most {longest} characters."), longest=_LONGEST_TITLE)
        if len(title) > _LONGEST_TITLE
        else None,
        *(_day(values.get(name)) for name in ("due_on", "done_on")),
    )


def _day(value: object) -> Phrase | None:
    try:
        if value is not None:
            parse_date(str(value))
    except ValueError:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=str(value))
    return None
