"""Which columns stand together in a form, which are only shown, and which no form shows."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.phrases import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Group:
    """Columns under one title."""

    text: str
    columns: tuple[str, ...]

    def title(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("FormGroups", self.text)


GROUPS: dict[str, tuple[Group, ...]] = {
    "contribution": (
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "What was said"),
            ("kind", "title", "body", "body_fr", "theme", "campaign_uuid", "occurred_on"),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "By whom"),
            ("author_name", "author_uuid", "channel", "encounter_uuid", "quotable", "blur"),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "Follow-up"),
            (
                "status", "visibility", "answer_wanted", "assigned_to", "service", "due_on", "duplicate_of",
                "referred_to", "commitment_uuid",
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "Place and source"),
            ("reference", "premises_uuid", "parcel_id", "source", "source_id"),
        ),
    ),
    "premises": (
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "State"),
            (
                "address", "occupancy", "availability", "vacant_since", "vacant_since_precision", "last_activity",
                "surveyed_on",
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "The unit"),
            (
                "area_m2", "frontage_m", "condition", "shopfront", "step_free", "extraction_duct", "works_needed",
                "parcel_id",
            ),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "Owner and lease"),
            ("owner_type", "owner_ref", "contact_state", "lease_form", "monthly_rent", "disclosure"),
        ),
        Group(QT_TRANSLATE_NOOP("FormGroups", "Source"), ("source", "source_id")),
    ),
    "initiative": (
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "The initiative"),
            ("name", "sector", "domain", "organiser", "audience", "schedule", "description", "website"),
        ),
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "Where and when"),
            ("address", "premises_uuid", "starts_on", "ends_on", "state", "source", "source_id"),
        ),
    ),
    "encounter": (
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "The encounter"),
            ("campaign_uuid", "place", "format", "held_on", "mediator", "people_count", "mood", "notes"),
        ),
    ),
    "message": (
        Group(
            QT_TRANSLATE_NOOP("FormGroups", "Message"),
            ("kind", "body", "author_name", "signed_as", "state", "published_at", "delivered_on", "delivered_by"),
        ),
    ),
}  # fmt: skip

#: Columns whose change has rules: they are changed in the desk.
READ_ONLY: dict[str, frozenset[str]] = {
    "contribution": frozenset(
        {"status", "visibility", "reference", "duplicate_of", "referred_to", "source", "source_id"}
    ),
    "message": frozenset({"state", "published_at"}),
    "premises": frozenset({"source", "source_id"}),
    "initiative": frozenset({"source", "source_id"}),
}

#: Columns that mean nothing to a person.
HIDDEN = frozenset(
    {
        "public_x", "public_y", "approved_sha256", "sha256", "media_type", "width", "height", "redactions",
        "merged_into", "ban_id", "building_id", "roles", "key", "value", "table_name", "row_uuid", "reply_to",
        "consent_text_version", "contribution_uuid", "author_role",
    }
)  # fmt: skip

#: Plain text over several lines.
MULTI_LINE = frozenset(
    {"body", "body_fr", "notes", "note", "description", "closing_answer", "outcome_note", "works_needed", "question"}
)

#: Columns that hold another row's uuid: its table, and the column shown for it.
REFERENCES: dict[str, tuple[str, str]] = {
    "campaign_uuid": ("campaign", "name"),
    "author_uuid": ("profile", "pseudonym"),
    "encounter_uuid": ("encounter", "place"),
    "premises_uuid": ("premises", "address"),
    "initiative_uuid": ("initiative", "name"),
    "commitment_uuid": ("commitment", "title"),
    "tag_uuid": ("tag", "name"),
    "assigned_to": ("member", "display_name"),
    "mediator": ("member", "display_name"),
    "actor": ("member", "display_name"),
    "delivered_by": ("member", "display_name"),
    "responsible": ("member", "display_name"),
}
