"""One frozen record per table of the quarter: the words of the data contract, typed.

These classes are the one description of the synced tables: ``store.schema`` derives the columns from
their fields, in this order. A field annotated with a :class:`~.vocabulary.Word` is stored as its value,
``bool`` as 0/1, ``Place`` as a GeoPackage point and ``Boundary`` as a GeoPackage multipolygon in the
column ``geom``, both in the quarter's CRS. ``…_at`` fields are UTC instants (``domain.instants``),
``…_on`` fields are ISO dates, ``…_uuid`` fields point to another table's ``uuid``. ``None`` means
"not known", which is not the same as an empty text.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from .vocabulary import (
    Availability,
    CampaignState,
    Channel,
    CommitmentState,
    ConflictState,
    Disclosure,
    EncounterFormat,
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    PhotoVariant,
    Relation,
    Role,
    Sector,
    Status,
    Visibility,
)


@dataclass(frozen=True)
class Place:
    """A point in the quarter's CRS, in its unit (metres)."""

    x: float
    y: float

    def rounded(self) -> Place:
        """The same place to the millimetre, as it is written everywhere."""
        return Place(round(self.x, 3), round(self.y, 3))


@dataclass(frozen=True)
class Boundary:
    """A multipolygon as plain (2D, little-endian) well-known binary, in the quarter's CRS."""

    wkb: bytes


@dataclass(frozen=True)
class Record:
    """What every synced row carries; ``rev`` is 0 until a hub has numbered it."""

    uuid: str = ""
    created_at: str = ""
    updated_at: str = ""
    updated_by: str | None = None
    rev: int = 0


@dataclass(frozen=True)
class Quarter(Record):
    geometry: Boundary | None = None
    name: str = ""
    insee_codes: str | None = None


@dataclass(frozen=True)
class Setting(Record):
    """One choice of the quarter: ``value`` is JSON text."""

    key: str = ""
    value: str = "null"


@dataclass(frozen=True)
class Member(Record):
    display_name: str = ""
    roles: str = "[]"
    active: bool = True

    def role_set(self) -> frozenset[Role]:
        """The roles this program knows among those written; unknown words are ignored."""
        known = {role.value for role in Role}
        return frozenset(Role(word) for word in self._words() if word in known)

    def strange_roles(self) -> frozenset[str]:
        """The words that only a newer version knows; they are kept."""
        return self._words() - {role.value for role in Role}

    def _words(self) -> frozenset[str]:
        try:
            words = json.loads(self.roles or "[]")
        except ValueError:
            return frozenset()
        return frozenset(word for word in words if isinstance(word, str)) if isinstance(words, list) else frozenset()


@dataclass(frozen=True)
class Campaign(Record):
    name: str = ""
    question: str | None = None
    opens_on: str | None = None
    closes_on: str | None = None
    state: CampaignState = CampaignState.OPEN
    closing_answer: str | None = None


@dataclass(frozen=True)
class Profile(Record):
    pseudonym: str = ""
    age_band: str | None = None
    relation: str | None = None
    informed_on: str | None = None
    publish_consent: bool | None = None
    photo_consent: bool | None = None
    consent_text_version: str | None = None
    withdrawn_on: str | None = None


@dataclass(frozen=True)
class Contribution(Record):
    geometry: Place | None = None
    reference: str | None = None
    campaign_uuid: str | None = None
    kind: Kind = Kind.COMMENT
    theme: str | None = None
    title: str | None = None
    body: str | None = None
    body_fr: str | None = None
    author_uuid: str | None = None
    author_name: str | None = None
    channel: Channel = Channel.WEB
    encounter_uuid: str | None = None
    premises_uuid: str | None = None
    parcel_id: str | None = None
    occurred_on: str | None = None
    visibility: Visibility = Visibility.PENDING
    status: Status = Status.RECEIVED
    answer_wanted: bool = True
    assigned_to: str | None = None
    service: str | None = None
    due_on: str | None = None
    duplicate_of: str | None = None
    referred_to: str | None = None
    commitment_uuid: str | None = None
    quotable: bool = False
    blur: bool = False
    public_x: float | None = None
    public_y: float | None = None
    source: str | None = None
    source_id: str | None = None


@dataclass(frozen=True)
class Photo(Record):
    contribution_uuid: str | None = None
    premises_uuid: str | None = None
    media_type: str = "image/jpeg"
    sha256: str = ""
    width: int | None = None
    height: int | None = None
    caption: str | None = None
    taken_on: str | None = None
    redactions: str = "[]"


@dataclass(frozen=True)
class PhotoPiece(Record):
    """One base64 piece (at most 256 kB of text) of one variant of a photo."""

    sha256: str = ""
    variant: PhotoVariant = PhotoVariant.FULL
    n: int = 0
    data: str = ""


@dataclass(frozen=True)
class Message(Record):
    contribution_uuid: str | None = None
    reply_to: str | None = None
    author_uuid: str | None = None
    author_name: str | None = None
    author_role: str | None = None
    signed_as: str | None = None
    kind: MessageKind = MessageKind.NOTE
    state: MessageState = MessageState.DRAFT
    approved_sha256: str | None = None
    body: str | None = None
    published_at: str | None = None
    delivered_on: str | None = None
    delivered_by: str | None = None


@dataclass(frozen=True)
class ReviewEvent(Record):
    """Who changed what, from what, to what, when and why. Append-only."""

    table_name: str = ""
    row_uuid: str = ""
    field: str = ""
    old_value: str | None = None
    new_value: str | None = None
    reason: str | None = None
    actor: str | None = None
    happened_at: str = ""


@dataclass(frozen=True)
class Tag(Record):
    name: str = ""
    colour: str | None = None
    description: str | None = None
    merged_into: str | None = None


@dataclass(frozen=True)
class ContributionTag(Record):
    contribution_uuid: str = ""
    tag_uuid: str = ""


@dataclass(frozen=True)
class Support(Record):
    contribution_uuid: str = ""
    author_uuid: str = ""


@dataclass(frozen=True)
class Premises(Record):
    geometry: Place | None = None
    address: str | None = None
    ban_id: str | None = None
    parcel_id: str | None = None
    building_id: str | None = None
    area_m2: float | None = None
    frontage_m: float | None = None
    condition: str | None = None
    shopfront: str | None = None
    step_free: bool | None = None
    extraction_duct: bool | None = None
    works_needed: str | None = None
    occupancy: Occupancy = Occupancy.UNKNOWN
    availability: Availability | None = None
    vacant_since: str | None = None
    vacant_since_precision: str | None = None
    last_activity: str | None = None
    owner_type: str | None = None
    owner_ref: str | None = None
    lease_form: str | None = None
    monthly_rent: float | None = None
    contact_state: str | None = None
    disclosure: Disclosure = Disclosure.INTERNAL
    surveyed_on: str | None = None
    source: str | None = None
    source_id: str | None = None


@dataclass(frozen=True)
class PremisesEvent(Record):
    premises_uuid: str = ""
    kind: str = ""
    happened_on: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    note: str | None = None
    actor: str | None = None


@dataclass(frozen=True)
class Initiative(Record):
    geometry: Place | None = None
    name: str = ""
    sector: Sector = Sector.CITIZEN
    domain: str | None = None
    organiser: str | None = None
    audience: str | None = None
    schedule: str | None = None
    description: str | None = None
    address: str | None = None
    premises_uuid: str | None = None
    starts_on: str | None = None
    ends_on: str | None = None
    state: str | None = None
    website: str | None = None
    source: str | None = None
    source_id: str | None = None


@dataclass(frozen=True)
class InitiativeLink(Record):
    initiative_uuid: str = ""
    contribution_uuid: str = ""
    relation: Relation = Relation.ABOUT


@dataclass(frozen=True)
class Encounter(Record):
    geometry: Place | None = None
    campaign_uuid: str | None = None
    place: str | None = None
    format: EncounterFormat = EncounterFormat.STREET
    held_on: str | None = None
    mediator: str | None = None
    people_count: int | None = None
    mood: str | None = None
    notes: str | None = None


@dataclass(frozen=True)
class Commitment(Record):
    title: str = ""
    body: str | None = None
    state: CommitmentState = CommitmentState.DECIDED
    responsible: str | None = None
    decision_ref: str | None = None
    first_due_on: str | None = None
    due_on: str | None = None
    done_on: str | None = None
    premises_uuid: str | None = None
    initiative_uuid: str | None = None
    outcome: str | None = None
    outcome_note: str | None = None


@dataclass(frozen=True)
class Conflict(Record):
    """A clash between two people's values, kept until a person closes it; values are JSON text."""

    table_name: str = ""
    row_uuid: str = ""
    unit: str = ""
    base_value: str | None = None
    local_value: str | None = None
    hub_value: str | None = None
    detected_by: str | None = None
    state: ConflictState = ConflictState.OPEN
    resolution: str | None = None


@dataclass(frozen=True)
class Erasure(Record):
    table_name: str = ""
    row_uuid: str = ""
    asked_on: str | None = None
    reason: str | None = None
