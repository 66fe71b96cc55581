"""The one rule of what residents may see of the quarter, whatever shows it: the public map, its feeds, its tables.

Pure: it looks at records and says yes or no, or what of a record may be told. Never told, whatever is published: an
exact home, an internal note, an owner, a rent, a contact, a condition, how long premises have been empty, a score.
"""

from __future__ import annotations

from enum import Enum

from .answers import effective_state
from .records import Campaign, Commitment, Contribution, Initiative, Message, Place, Premises, Profile
from .vocabulary import CampaignState, Disclosure, MessageKind, MessageState, Occupancy, Status, Visibility

#: Statuses whose posts residents don't see, whatever their visibility says.
UNSEEN = frozenset({Status.OFF_TOPIC, Status.WITHDRAWN})


class Use(Enum):
    """All that is told of premises' occupancy."""

    EMPTY = "empty"
    PROJECT = "project"
    USED = "used"


_USES = {
    Occupancy.VACANT: Use.EMPTY,
    Occupancy.TEMPORARY: Use.PROJECT,
    Occupancy.WORKS: Use.PROJECT,
    Occupancy.OCCUPIED: Use.USED,
    Occupancy.CONVERTED: Use.USED,
}


def is_public(contribution: Contribution) -> bool:
    """Whether residents may read it, as far as its own row says."""
    return contribution.visibility is Visibility.PUBLISHED and contribution.status not in UNSEEN


def refuses(author: Profile | None) -> bool:
    """Whether its author has said no, or has withdrawn: then nobody can decide otherwise."""
    return author is not None and (author.publish_consent is False or bool(author.withdrawn_on))


def waits_for_consent(author: Profile | None) -> bool:
    """Whether its author was never asked, as far as their profile says; words without a profile are nobody's."""
    return author is not None and author.publish_consent is None and not author.withdrawn_on


def may_be_read(contribution: Contribution, author: Profile | None) -> bool:
    """Whether residents may read it: public by its own row, and its author has not said no."""
    return is_public(contribution) and not refuses(author)


def public_place(contribution: Contribution) -> Place | None:
    """Where residents see it: the stored approximate place where it is blurred, and nowhere while that is missing."""
    if not contribution.blur:
        return contribution.geometry
    if contribution.public_x is None or contribution.public_y is None:
        return None
    return Place(contribution.public_x, contribution.public_y)


def public_premises(contribution: Contribution, premises: Premises | None) -> str | None:
    """The premises it may be shown with: none where its own place isn't shown, since they would give it away."""
    if premises is None or contribution.blur or premises.disclosure is not Disclosure.PUBLIC:
        return None
    return premises.uuid


def is_public_message(message: Message) -> bool:
    """Whether a message of a public contribution may be read: approved words as they were approved, or a reply."""
    if message.kind is MessageKind.ANSWER:
        return effective_state(message) is MessageState.PUBLISHED
    return message.kind is MessageKind.REPLY and message.state is MessageState.PUBLISHED


def waits_to_be_read(message: Message) -> bool:
    """Whether it is a resident's reply that nobody has made public yet."""
    return message.kind is MessageKind.REPLY and message.state is not MessageState.PUBLISHED


def premises_use(premises: Premises) -> Use | None:
    """What is told of public premises; None where they aren't shown (demolished, storage, not known)."""
    return _USES.get(premises.occupancy) if premises.disclosure is Disclosure.PUBLIC else None


def is_public_campaign(campaign: Campaign) -> bool:
    """Whether the question has been put."""
    return campaign.state is not CampaignState.DRAFT


def is_public_initiative(initiative: Initiative) -> bool:
    """Initiatives are on the map to be known; only one without a name has nothing to tell."""
    return bool(initiative.name.strip())


def is_public_commitment(commitment: Commitment, answers: frozenset[str] | set[str], shown: set[str]) -> bool:
    """Whether a decision may be told: not where all the contributions it *answers* are hidden from residents."""
    return bool(commitment.title.strip()) and (not answers or not answers.isdisjoint(shown))
