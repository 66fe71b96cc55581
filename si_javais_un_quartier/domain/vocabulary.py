"""The closed lists of words that columns may hold; their values are what files store."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A stored word: compares and serialises as its text."""

    def __str__(self) -> str:
        return str(self.value)


class Kind(Word):
    IDEA = "idea"
    QUESTION = "question"
    COMMENT = "comment"
    OBSERVATION = "observation"
    OFFER = "offer"
    NEED = "need"


class Channel(Word):
    WEB = "web"
    ENCOUNTER = "encounter"
    MEETING = "meeting"
    MAIL = "mail"
    PHONE = "phone"
    REGISTER = "register"
    IMPORT = "import"


class Visibility(Word):
    PENDING = "pending"
    PUBLISHED = "published"
    HIDDEN = "hidden"
    PRIVATE = "private"


class Status(Word):
    RECEIVED = "received"
    NEEDS_QUALIFICATION = "needs_qualification"
    UNDER_REVIEW = "under_review"
    ON_HOLD = "on_hold"
    AWAITING_VALIDATION = "awaiting_validation"
    ANSWERED = "answered"
    NOTED = "noted"
    ALREADY_COVERED = "already_covered"
    PLANNED = "planned"
    ACCEPTED = "accepted"
    DONE = "done"
    DECLINED = "declined"
    REFERRED = "referred"
    OFF_TOPIC = "off_topic"
    DUPLICATE = "duplicate"
    WITHDRAWN = "withdrawn"


class Family(Word):
    """Statuses by what the team has still to do; never stored."""

    TO_SORT = "to_sort"
    IN_PROGRESS = "in_progress"
    TO_VALIDATE = "to_validate"
    CLOSED = "closed"


class AnswerState(Word):
    """How far the answer to a contribution has come; read from its messages, never stored."""

    NONE = "none"
    DRAFTED = "drafted"
    APPROVED = "approved"
    PUBLISHED = "published"
    DELIVERED = "delivered"


class MessageKind(Word):
    ANSWER = "answer"
    REPLY = "reply"
    NOTE = "note"


class MessageState(Word):
    DRAFT = "draft"
    APPROVED = "approved"
    PUBLISHED = "published"


class Role(Word):
    MEDIATOR = "mediator"
    PLANNER = "planner"
    ANALYST = "analyst"
    DECISION_MAKER = "decision_maker"
    ADMINISTRATOR = "administrator"


class CampaignState(Word):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class Occupancy(Word):
    OCCUPIED = "occupied"
    VACANT = "vacant"
    TEMPORARY = "temporary"
    STORAGE = "storage"
    WORKS = "works"
    CONVERTED = "converted"
    DEMOLISHED = "demolished"
    UNKNOWN = "unknown"


class Availability(Word):
    TO_LET = "to_let"
    FOR_SALE = "for_sale"
    NOT_OFFERED = "not_offered"
    BLOCKED = "blocked"
    EARMARKED = "earmarked"


class ContactState(Word):
    """Where the town stands with whoever owns a premises."""

    NONE = "none"
    FIRST_CONTACT = "first_contact"
    FOLLOW_UP = "follow_up"
    BLOCKED = "blocked"
    SETTLED = "settled"


class Disclosure(Word):
    INTERNAL = "internal"
    PUBLIC = "public"


class Sector(Word):
    CITIZEN = "citizen"
    PUBLIC = "public"
    PRIVATE = "private"


class Relation(Word):
    """How an initiative and a contribution belong together."""

    PROMPTED = "prompted"
    ABOUT = "about"


class EncounterFormat(Word):
    STREET = "street"
    MARKET = "market"
    SCHOOL_GATE = "school_gate"
    BUILDING_ENTRANCE = "building_entrance"
    DOOR_TO_DOOR = "door_to_door"
    DROP_IN = "drop_in"
    WORKSHOP = "workshop"
    WALK = "walk"


class CommitmentState(Word):
    DECIDED = "decided"
    UNDER_WAY = "under_way"
    DONE = "done"
    DROPPED = "dropped"


class ConflictState(Word):
    OPEN = "open"
    CLOSED = "closed"


class PhotoVariant(Word):
    THUMB = "thumb"
    FULL = "full"
    PUBLIC = "public"
