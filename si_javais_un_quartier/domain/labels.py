"""What each stored word is called on screen. The French of these phrases is the reference for residents and team."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Contribution
from .suspicions import Doubt
from .vocabulary import (
    AnswerState,
    Availability,
    CampaignState,
    Channel,
    CommitmentState,
    ConflictState,
    ContactState,
    Disclosure,
    EncounterFormat,
    Family,
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    Relation,
    Role,
    Sector,
    Status,
    Visibility,
    Word,
)

#: What a status is called in the tool.
STATUS_IN_TOOL: Mapping[Status, Phrase] = MappingProxyType(
    {
        Status.RECEIVED: phrase(QT_TRANSLATE_NOOP("Phrases", "To sort")),
        Status.NEEDS_QUALIFICATION: phrase(QT_TRANSLATE_NOOP("Phrases", "To be specified")),
        Status.UNDER_REVIEW: phrase(QT_TRANSLATE_NOOP("Phrases", "Under review")),
        Status.ON_HOLD: phrase(QT_TRANSLATE_NOOP("Phrases", "On hold")),
        Status.AWAITING_VALIDATION: phrase(QT_TRANSLATE_NOOP("Phrases", "To be decided")),
        Status.ANSWERED: phrase(QT_TRANSLATE_NOOP("Phrases", "Answered")),
        Status.NOTED: phrase(QT_TRANSLATE_NOOP("Phrases", "Added to the findings")),
        Status.ALREADY_COVERED: phrase(QT_TRANSLATE_NOOP("Phrases", "Exists or already planned")),
        Status.PLANNED: phrase(QT_TRANSLATE_NOOP("Phrases", "Scheduled")),
        Status.ACCEPTED: phrase(QT_TRANSLATE_NOOP("Phrases", "Accepted")),
        Status.DONE: phrase(QT_TRANSLATE_NOOP("Phrases", "Carried out")),
        Status.DECLINED: phrase(QT_TRANSLATE_NOOP("Phrases", "Not accepted")),
        Status.REFERRED: phrase(QT_TRANSLATE_NOOP("Phrases", "Redirected")),
        Status.OFF_TOPIC: phrase(QT_TRANSLATE_NOOP("Phrases", "Outside the subject")),
        Status.DUPLICATE: phrase(QT_TRANSLATE_NOOP("Phrases", "Grouped")),
        Status.WITHDRAWN: phrase(QT_TRANSLATE_NOOP("Phrases", "Withdrawn")),
    }
)

#: Families of statuses, as filters name them.
FAMILY: Mapping[Family, Phrase] = MappingProxyType(
    {
        Family.TO_SORT: phrase(QT_TRANSLATE_NOOP("Phrases", "To sort or specify")),
        Family.IN_PROGRESS: phrase(QT_TRANSLATE_NOOP("Phrases", "In progress")),
        Family.TO_VALIDATE: STATUS_IN_TOOL[Status.AWAITING_VALIDATION],
        Family.CLOSED: phrase(QT_TRANSLATE_NOOP("Phrases", "Closed contributions")),
    }
)

#: What residents read, for the statuses whose words need nothing but the status itself.
STATUS_IN_PUBLIC: Mapping[Status, Phrase] = MappingProxyType(
    {
        Status.RECEIVED: phrase(QT_TRANSLATE_NOOP("Phrases", "Received")),
        Status.NEEDS_QUALIFICATION: phrase(QT_TRANSLATE_NOOP("Phrases", "Received")),
        Status.UNDER_REVIEW: phrase(QT_TRANSLATE_NOOP("Phrases", "Under review")),
        Status.ON_HOLD: phrase(QT_TRANSLATE_NOOP("Phrases", "Under review")),
        Status.AWAITING_VALIDATION: phrase(QT_TRANSLATE_NOOP("Phrases", "Awaiting a decision")),
        Status.DONE: phrase(QT_TRANSLATE_NOOP("Phrases", "It is done")),
        Status.ANSWERED: STATUS_IN_TOOL[Status.ANSWERED],
        Status.NOTED: STATUS_IN_TOOL[Status.NOTED],
        Status.ALREADY_COVERED: STATUS_IN_TOOL[Status.ALREADY_COVERED],
        Status.PLANNED: STATUS_IN_TOOL[Status.PLANNED],
        Status.ACCEPTED: STATUS_IN_TOOL[Status.ACCEPTED],
        Status.DECLINED: STATUS_IN_TOOL[Status.DECLINED],
    }
)

KIND: Mapping[Kind, Phrase] = MappingProxyType(
    {
        Kind.IDEA: phrase(QT_TRANSLATE_NOOP("Phrases", "Idea")),
        Kind.QUESTION: phrase(QT_TRANSLATE_NOOP("Phrases", "Question")),
        Kind.COMMENT: phrase(QT_TRANSLATE_NOOP("Phrases", "Comment")),
        Kind.OBSERVATION: phrase(QT_TRANSLATE_NOOP("Phrases", "Observation")),
        Kind.OFFER: phrase(QT_TRANSLATE_NOOP("Phrases", "Offer")),
        Kind.NEED: phrase(QT_TRANSLATE_NOOP("Phrases", "Need")),
    }
)

CHANNEL: Mapping[Channel, Phrase] = MappingProxyType(
    {
        Channel.WEB: phrase(QT_TRANSLATE_NOOP("Phrases", "Online")),
        Channel.ENCOUNTER: phrase(QT_TRANSLATE_NOOP("Phrases", "Encounter")),
        Channel.MEETING: phrase(QT_TRANSLATE_NOOP("Phrases", "Meeting")),
        Channel.MAIL: phrase(QT_TRANSLATE_NOOP("Phrases", "Letter")),
        Channel.PHONE: phrase(QT_TRANSLATE_NOOP("Phrases", "Phone call")),
        Channel.REGISTER: phrase(QT_TRANSLATE_NOOP("Phrases", "Register")),
        Channel.IMPORT: phrase(QT_TRANSLATE_NOOP("Phrases", "Imported")),
    }
)

VISIBILITY: Mapping[Visibility, Phrase] = MappingProxyType(
    {
        Visibility.PENDING: phrase(QT_TRANSLATE_NOOP("Phrases", "Not yet public")),
        Visibility.PUBLISHED: phrase(QT_TRANSLATE_NOOP("Phrases", "Public")),
        Visibility.HIDDEN: phrase(QT_TRANSLATE_NOOP("Phrases", "Hidden")),
        Visibility.PRIVATE: phrase(QT_TRANSLATE_NOOP("Phrases", "Private")),
    }
)

#: How far the answer to a contribution has come.
ANSWER_STATE: Mapping[AnswerState, Phrase] = MappingProxyType(
    {
        AnswerState.NONE: phrase(QT_TRANSLATE_NOOP("Phrases", "No answer")),
        AnswerState.DRAFTED: phrase(QT_TRANSLATE_NOOP("Phrases", "Answer drafted")),
        AnswerState.APPROVED: phrase(QT_TRANSLATE_NOOP("Phrases", "Answer approved")),
        AnswerState.PUBLISHED: phrase(QT_TRANSLATE_NOOP("Phrases", "Answer public")),
        AnswerState.DELIVERED: phrase(QT_TRANSLATE_NOOP("Phrases", "Answer delivered")),
    }
)

MESSAGE_KIND: Mapping[MessageKind, Phrase] = MappingProxyType(
    {
        MessageKind.ANSWER: phrase(QT_TRANSLATE_NOOP("Phrases", "Answer")),
        MessageKind.REPLY: phrase(QT_TRANSLATE_NOOP("Phrases", "Resident’s reply")),
        MessageKind.NOTE: phrase(QT_TRANSLATE_NOOP("Phrases", "Internal note")),
    }
)

MESSAGE_STATE: Mapping[MessageState, Phrase] = MappingProxyType(
    {
        MessageState.DRAFT: phrase(QT_TRANSLATE_NOOP("Phrases", "Draft")),
        MessageState.APPROVED: phrase(QT_TRANSLATE_NOOP("Phrases", "Approved")),
        MessageState.PUBLISHED: phrase(QT_TRANSLATE_NOOP("Phrases", "Made public")),
    }
)

#: Roles are named by their work, which has no gender.
ROLE: Mapping[Role, Phrase] = MappingProxyType(
    {
        Role.MEDIATOR: phrase(QT_TRANSLATE_NOOP("Phrases", "Mediation")),
        Role.PLANNER: phrase(QT_TRANSLATE_NOOP("Phrases", "Planning")),
        Role.ANALYST: phrase(QT_TRANSLATE_NOOP("Phrases", "Analysis")),
        Role.DECISION_MAKER: phrase(QT_TRANSLATE_NOOP("Phrases", "Decision")),
        Role.ADMINISTRATOR: phrase(QT_TRANSLATE_NOOP("Phrases", "Administration")),
    }
)

CAMPAIGN_STATE: Mapping[CampaignState, Phrase] = MappingProxyType(
    {
        CampaignState.DRAFT: phrase(QT_TRANSLATE_NOOP("Phrases", "In preparation")),
        CampaignState.OPEN: phrase(QT_TRANSLATE_NOOP("Phrases", "Open")),
        CampaignState.CLOSED: phrase(QT_TRANSLATE_NOOP("Phrases", "Closed")),
    }
)

OCCUPANCY: Mapping[Occupancy, Phrase] = MappingProxyType(
    {
        Occupancy.OCCUPIED: phrase(QT_TRANSLATE_NOOP("Phrases", "Occupied")),
        Occupancy.VACANT: phrase(QT_TRANSLATE_NOOP("Phrases", "Vacant")),
        Occupancy.TEMPORARY: phrase(QT_TRANSLATE_NOOP("Phrases", "Temporary use")),
        Occupancy.STORAGE: phrase(QT_TRANSLATE_NOOP("Phrases", "Storage")),
        Occupancy.WORKS: phrase(QT_TRANSLATE_NOOP("Phrases", "Works under way")),
        Occupancy.CONVERTED: phrase(QT_TRANSLATE_NOOP("Phrases", "Converted")),
        Occupancy.DEMOLISHED: phrase(QT_TRANSLATE_NOOP("Phrases", "Demolished")),
        Occupancy.UNKNOWN: phrase(QT_TRANSLATE_NOOP("Phrases", "Not known")),
    }
)

AVAILABILITY: Mapping[Availability, Phrase] = MappingProxyType(
    {
        Availability.TO_LET: phrase(QT_TRANSLATE_NOOP("Phrases", "To let")),
        Availability.FOR_SALE: phrase(QT_TRANSLATE_NOOP("Phrases", "For sale")),
        Availability.NOT_OFFERED: phrase(QT_TRANSLATE_NOOP("Phrases", "Not offered")),
        Availability.BLOCKED: phrase(QT_TRANSLATE_NOOP("Phrases", "Blocked")),
        Availability.EARMARKED: phrase(QT_TRANSLATE_NOOP("Phrases", "Earmarked")),
    }
)

CONTACT_STATE: Mapping[ContactState, Phrase] = MappingProxyType(
    {
        ContactState.NONE: phrase(QT_TRANSLATE_NOOP("Phrases", "no contact yet")),
        ContactState.FIRST_CONTACT: phrase(QT_TRANSLATE_NOOP("Phrases", "first contact")),
        ContactState.FOLLOW_UP: phrase(QT_TRANSLATE_NOOP("Phrases", "follow-up")),
        ContactState.BLOCKED: phrase(QT_TRANSLATE_NOOP("Phrases", "blocked")),
        ContactState.SETTLED: phrase(QT_TRANSLATE_NOOP("Phrases", "settled")),
    }
)

DISCLOSURE: Mapping[Disclosure, Phrase] = MappingProxyType(
    {
        Disclosure.INTERNAL: phrase(QT_TRANSLATE_NOOP("Phrases", "Internal")),
        Disclosure.PUBLIC: phrase(QT_TRANSLATE_NOOP("Phrases", "May be published")),
    }
)

SECTOR: Mapping[Sector, Phrase] = MappingProxyType(
    {
        Sector.CITIZEN: phrase(QT_TRANSLATE_NOOP("Phrases", "Citizen initiative")),
        Sector.PUBLIC: phrase(QT_TRANSLATE_NOOP("Phrases", "Public initiative")),
        Sector.PRIVATE: phrase(QT_TRANSLATE_NOOP("Phrases", "Private initiative")),
    }
)

#: How an initiative and a contribution belong together.
RELATION: Mapping[Relation, Phrase] = MappingProxyType(
    {
        Relation.PROMPTED: phrase(QT_TRANSLATE_NOOP("Phrases", "Born from this contribution")),
        Relation.ABOUT: phrase(QT_TRANSLATE_NOOP("Phrases", "On the same subject")),
    }
)

ENCOUNTER_FORMAT: Mapping[EncounterFormat, Phrase] = MappingProxyType(
    {
        EncounterFormat.STREET: phrase(QT_TRANSLATE_NOOP("Phrases", "In the street")),
        EncounterFormat.MARKET: phrase(QT_TRANSLATE_NOOP("Phrases", "At the market")),
        EncounterFormat.SCHOOL_GATE: phrase(QT_TRANSLATE_NOOP("Phrases", "At the school gate")),
        EncounterFormat.BUILDING_ENTRANCE: phrase(QT_TRANSLATE_NOOP("Phrases", "At a building’s entrance")),
        EncounterFormat.DOOR_TO_DOOR: phrase(QT_TRANSLATE_NOOP("Phrases", "Door to door")),
        EncounterFormat.DROP_IN: phrase(QT_TRANSLATE_NOOP("Phrases", "Drop-in")),
        EncounterFormat.WORKSHOP: phrase(QT_TRANSLATE_NOOP("Phrases", "Workshop")),
        EncounterFormat.WALK: phrase(QT_TRANSLATE_NOOP("Phrases", "Walk through the quarter")),
    }
)

COMMITMENT_STATE: Mapping[CommitmentState, Phrase] = MappingProxyType(
    {
        CommitmentState.DECIDED: phrase(QT_TRANSLATE_NOOP("Phrases", "Decided")),
        CommitmentState.UNDER_WAY: phrase(QT_TRANSLATE_NOOP("Phrases", "Under way")),
        CommitmentState.DONE: phrase(QT_TRANSLATE_NOOP("Phrases", "Done")),
        CommitmentState.DROPPED: phrase(QT_TRANSLATE_NOOP("Phrases", "Dropped")),
    }
)

CONFLICT_STATE: Mapping[ConflictState, Phrase] = MappingProxyType(
    {
        ConflictState.OPEN: phrase(QT_TRANSLATE_NOOP("Phrases", "To be settled")),
        ConflictState.CLOSED: phrase(QT_TRANSLATE_NOOP("Phrases", "Settled")),
    }
)

#: Why something stays off the public map until a person has looked.
DOUBT: Mapping[Doubt, Phrase] = MappingProxyType(
    {
        Doubt.CONSENT: phrase(QT_TRANSLATE_NOOP("Phrases", "Words waiting for consent")),
        Doubt.NAME: phrase(QT_TRANSLATE_NOOP("Phrases", "Somebody’s name")),
        Doubt.PHONE: phrase(QT_TRANSLATE_NOOP("Phrases", "Phone number")),
        Doubt.EMAIL: phrase(QT_TRANSLATE_NOOP("Phrases", "E-mail address")),
        Doubt.HOME: phrase(QT_TRANSLATE_NOOP("Phrases", "Somebody’s home")),
        Doubt.NUMBER: phrase(QT_TRANSLATE_NOOP("Phrases", "Number of a person, an account or a vehicle")),
        Doubt.PHOTO: phrase(QT_TRANSLATE_NOOP("Phrases", "Photo that nobody has looked at")),
        Doubt.REPLY: phrase(QT_TRANSLATE_NOOP("Phrases", "Resident’s reply not yet read")),
    }
)

_ALL: Mapping[type[Word], Mapping[Any, Phrase]] = MappingProxyType(
    {
        Status: STATUS_IN_TOOL,
        Family: FAMILY,
        Kind: KIND,
        Channel: CHANNEL,
        Visibility: VISIBILITY,
        AnswerState: ANSWER_STATE,
        MessageKind: MESSAGE_KIND,
        MessageState: MESSAGE_STATE,
        Role: ROLE,
        CampaignState: CAMPAIGN_STATE,
        Occupancy: OCCUPANCY,
        Availability: AVAILABILITY,
        ContactState: CONTACT_STATE,
        Disclosure: DISCLOSURE,
        Sector: SECTOR,
        Relation: RELATION,
        EncounterFormat: ENCOUNTER_FORMAT,
        CommitmentState: COMMITMENT_STATE,
        ConflictState: CONFLICT_STATE,
    }
)


def label(word: Word) -> Phrase:
    """What *word* is called in the tool; raises KeyError for a vocabulary that no screen shows."""
    return _ALL[type(word)][word]


def public_status(contribution: Contribution, group_reference: str | None = None) -> Phrase | None:
    """What residents read as the status; None when the contribution isn't shown to them.

    *group_reference* is the reference of the contribution that a duplicate was grouped with.
    """
    status = contribution.status
    if status in STATUS_IN_PUBLIC:
        return STATUS_IN_PUBLIC[status]
    if status is Status.REFERRED:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "Passed on to {body}"), body=contribution.referred_to or "")
    if status is Status.DUPLICATE and group_reference:
        return phrase(QT_TRANSLATE_NOOP("Phrases", "Grouped with {reference}"), reference=group_reference)
    return None
