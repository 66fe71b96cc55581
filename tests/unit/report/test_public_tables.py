"""Tables for everybody hold nothing that the public map may not tell."""

from __future__ import annotations

from si_javais_un_quartier.report.tables import plan

NEVER = {
    "monthly_rent", "owner_ref", "owner_type", "contact_state", "condition", "vacant_since", "vacant_since_precision",
    "last_activity", "availability", "lease_form", "works_needed", "outcome_note", "assigned_to", "updated_by", "blur",
    "public_x", "public_y", "source", "source_id",
}  # fmt: skip


def test_no_owner_rent_contact_condition_or_length_of_vacancy() -> None:
    told = {(table.name, column.name) for table in plan(public_only=True) for column in table.columns}
    assert {name for _, name in told}.isdisjoint(NEVER)
    assert ("contribution", "parcel_id") not in told
    assert {table for table, _ in told} == {
        "contribution",
        "message",
        "premises",
        "initiative",
        "commitment",
        "campaign",
    }
