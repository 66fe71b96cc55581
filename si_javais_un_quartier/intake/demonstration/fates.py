"""What becomes of a contribution: its way through the status machine and how long each step takes."""

from __future__ import annotations

from ...domain.vocabulary import Kind, Status
from .dice import Dice

_ASKING = frozenset({Kind.IDEA, Kind.NEED, Kind.OBSERVATION})

_FRESH = ((Status.RECEIVED, 0.8), (Status.UNDER_REVIEW, 0.2))
_RECENT = (
    (Status.RECEIVED, 0.02), (Status.NEEDS_QUALIFICATION, 0.14), (Status.UNDER_REVIEW, 0.29), (Status.ON_HOLD, 0.03),
    (Status.AWAITING_VALIDATION, 0.07), (Status.ANSWERED, 0.25), (Status.NOTED, 0.1), (Status.ALREADY_COVERED, 0.05),
    (Status.REFERRED, 0.02), (Status.DUPLICATE, 0.03),
)  # fmt: skip
_ASKED = (
    (Status.ANSWERED, 0.28), (Status.NOTED, 0.1), (Status.ALREADY_COVERED, 0.1), (Status.PLANNED, 0.08),
    (Status.ACCEPTED, 0.07), (Status.DONE, 0.09), (Status.DECLINED, 0.09), (Status.REFERRED, 0.05),
    (Status.DUPLICATE, 0.04), (Status.OFF_TOPIC, 0.01), (Status.WITHDRAWN, 0.01), (Status.UNDER_REVIEW, 0.03),
    (Status.ON_HOLD, 0.02), (Status.AWAITING_VALIDATION, 0.03), (Status.NEEDS_QUALIFICATION, 0.01),
)  # fmt: skip
_SAID = (
    (Status.ANSWERED, 0.55), (Status.NOTED, 0.27), (Status.ALREADY_COVERED, 0.03), (Status.REFERRED, 0.04),
    (Status.DUPLICATE, 0.04), (Status.OFF_TOPIC, 0.02), (Status.WITHDRAWN, 0.02), (Status.UNDER_REVIEW, 0.02),
    (Status.ON_HOLD, 0.01),
)  # fmt: skip

#: The ways from received to each status; each step is one the machine allows.
_WAYS: dict[Status, tuple[tuple[Status, ...], ...]] = {
    Status.RECEIVED: ((),),
    Status.NEEDS_QUALIFICATION: ((Status.NEEDS_QUALIFICATION,),),
    Status.UNDER_REVIEW: ((Status.UNDER_REVIEW,), (Status.NEEDS_QUALIFICATION, Status.UNDER_REVIEW)),
    Status.ON_HOLD: ((Status.UNDER_REVIEW, Status.ON_HOLD),),
    Status.AWAITING_VALIDATION: ((Status.UNDER_REVIEW, Status.AWAITING_VALIDATION),),
    Status.ANSWERED: (
        (Status.UNDER_REVIEW, Status.ANSWERED),
        (Status.UNDER_REVIEW, Status.ANSWERED),
        (Status.NEEDS_QUALIFICATION, Status.UNDER_REVIEW, Status.ANSWERED),
    ),
    Status.NOTED: ((Status.UNDER_REVIEW, Status.NOTED),),
    Status.ALREADY_COVERED: ((Status.UNDER_REVIEW, Status.ALREADY_COVERED),),
    Status.PLANNED: ((Status.UNDER_REVIEW, Status.AWAITING_VALIDATION, Status.PLANNED),),
    Status.ACCEPTED: ((Status.UNDER_REVIEW, Status.AWAITING_VALIDATION, Status.ACCEPTED),),
    Status.DONE: (
        (Status.UNDER_REVIEW, Status.AWAITING_VALIDATION, Status.PLANNED, Status.DONE),
        (Status.UNDER_REVIEW, Status.AWAITING_VALIDATION, Status.ACCEPTED, Status.DONE),
    ),
    Status.DECLINED: ((Status.UNDER_REVIEW, Status.AWAITING_VALIDATION, Status.DECLINED),),
    Status.REFERRED: ((Status.REFERRED,), (Status.UNDER_REVIEW, Status.REFERRED)),
    Status.OFF_TOPIC: ((Status.OFF_TOPIC,),),
    Status.DUPLICATE: ((Status.DUPLICATE,), (Status.UNDER_REVIEW, Status.DUPLICATE)),
    Status.WITHDRAWN: ((Status.WITHDRAWN,), (Status.UNDER_REVIEW, Status.WITHDRAWN)),
}


def way(dice: Dice, kind: Kind, age_days: int) -> tuple[Status, ...]:
    """The steps after ``received`` of a contribution of that *kind* said *age_days* ago."""
    if age_days <= 4:
        status = dice.weighted(_FRESH) if age_days else Status.RECEIVED
    elif age_days <= 16:
        status = dice.weighted(_RECENT)
    else:
        status = dice.weighted(_ASKED if kind in _ASKING else _SAID)
    found = dice.pick(_WAYS[status])
    if kind is Kind.COMMENT and Status.NEEDS_QUALIFICATION in found:
        return (Status.UNDER_REVIEW, *found[2:])  # there is nothing to ask back
    return found


def step_days(dice: Dice, steps: int, age_days: int) -> list[int]:
    """How many days after it was said each of *steps* came, rising; the last mostly within a fortnight."""
    whole = max(1, min(age_days, int(dice.lognormvariate(1.9, 0.75)) + steps))
    days = sorted(1 + int(dice.random() * whole) for _ in range(steps))
    return [min(day, age_days) for day in days]
