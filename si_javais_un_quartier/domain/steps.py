"""The steps of status and visibility, as data: from where to where, and what each step requires.

Status, visibility and the answer (``answers``) are three independent things, so that a reply can be ready while
the post is hidden, and a post closed while nobody has told its author.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from .answers import CLOSED_WITHOUT_ANSWER
from .permissions import Deed
from .vocabulary import Family, Status, Visibility


class Requirement(Enum):
    """What a step needs. The first three are given with the act; the others must be true already."""

    REASON = "reason"
    DUPLICATE_OF = "duplicate_of"
    REFERRED_TO = "referred_to"
    APPROVED_ANSWER = "approved_answer"
    CONSENT = "consent"
    NO_REFUSAL = "no_refusal"


OPEN = (
    Status.RECEIVED,
    Status.NEEDS_QUALIFICATION,
    Status.UNDER_REVIEW,
    Status.ON_HOLD,
    Status.AWAITING_VALIDATION,
    Status.PLANNED,
)
CLOSED = tuple(status for status in Status if status not in OPEN)

#: Every status is in one family.
FAMILIES: Mapping[Family, tuple[Status, ...]] = {
    Family.TO_SORT: (Status.RECEIVED, Status.NEEDS_QUALIFICATION),
    Family.IN_PROGRESS: (Status.UNDER_REVIEW, Status.ON_HOLD, Status.PLANNED),
    Family.TO_VALIDATE: (Status.AWAITING_VALIDATION,),
    Family.CLOSED: CLOSED,
}

_FORWARD: Mapping[Status, tuple[Status, ...]] = {
    Status.RECEIVED: (Status.UNDER_REVIEW, Status.NEEDS_QUALIFICATION),
    Status.NEEDS_QUALIFICATION: (Status.UNDER_REVIEW,),
    Status.UNDER_REVIEW: (
        Status.ON_HOLD,
        Status.AWAITING_VALIDATION,
        Status.ANSWERED,
        Status.NOTED,
        Status.ALREADY_COVERED,
    ),
    Status.ON_HOLD: (Status.UNDER_REVIEW,),
    Status.AWAITING_VALIDATION: (Status.PLANNED, Status.ACCEPTED, Status.DECLINED, Status.UNDER_REVIEW),
    Status.ACCEPTED: (Status.PLANNED, Status.DONE),
    Status.PLANNED: (Status.DONE, Status.DECLINED, Status.UNDER_REVIEW),
}
_FROM_ANY_OPEN = (Status.DUPLICATE, Status.OFF_TOPIC, Status.REFERRED)

_VISIBILITY: Mapping[Visibility, tuple[Visibility, ...]] = {
    Visibility.PENDING: (Visibility.PUBLISHED, Visibility.HIDDEN, Visibility.PRIVATE),
    Visibility.PUBLISHED: (Visibility.HIDDEN,),
    Visibility.HIDDEN: (Visibility.PUBLISHED,),
    Visibility.PRIVATE: (Visibility.PENDING,),
}


def status_targets(status: Status) -> tuple[Status, ...]:
    """Where a contribution of that *status* can go, the likeliest first."""
    exits = _FROM_ANY_OPEN if status in OPEN else (Status.UNDER_REVIEW,)
    withdrawal = () if status is Status.WITHDRAWN else (Status.WITHDRAWN,)
    return (*_FORWARD.get(status, ()), *exits, *withdrawal)


def visibility_targets(visibility: Visibility) -> tuple[Visibility, ...]:
    """Where a contribution of that *visibility* can go."""
    return _VISIBILITY[visibility]


def status_requirements(source: Status, target: Status) -> frozenset[Requirement]:
    """What the step needs.

    Every closing needs an approved answer but those of ``CLOSED_WITHOUT_ANSWER``: the list of exceptions is whole,
    so posts without ``answer_wanted`` are no exception (the answer is also for those who read the map; a post that
    nobody waits for can be noted). The answer need not be public yet, for that only happens where the post is.
    """
    needs = set()
    reopens = source in CLOSED and target is Status.UNDER_REVIEW
    if reopens or target in {Status.DECLINED, Status.REFERRED}:
        needs.add(Requirement.REASON)
    if target is Status.REFERRED:
        needs.add(Requirement.REFERRED_TO)
    if target is Status.DUPLICATE:
        needs.add(Requirement.DUPLICATE_OF)
    if target in CLOSED and target not in CLOSED_WITHOUT_ANSWER:
        needs.add(Requirement.APPROVED_ANSWER)
    return frozenset(needs)


def visibility_requirements(source: Visibility, target: Visibility) -> frozenset[Requirement]:
    """What the step needs: a reason to hide and to show again what was hidden, consent to leave private.

    To be published, consent may be unknown (what comes from a public source has no profile) but not refused.
    """
    needs = set()
    if Visibility.HIDDEN in {source, target}:
        needs.add(Requirement.REASON)
    if source is Visibility.PRIVATE:
        needs.add(Requirement.CONSENT)
    if target is Visibility.PUBLISHED:
        needs.add(Requirement.NO_REFUSAL)
    return frozenset(needs)


def status_deed(source: Status, target: Status) -> Deed:
    """What the step is for the roles: withdrawn, and back from it, is the author's or a mediator on their behalf."""
    return Deed.WITHDRAW if Status.WITHDRAWN in {source, target} else Deed.CHANGE_STATUS
