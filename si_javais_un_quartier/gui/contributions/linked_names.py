"""What the rows are called that a contribution was linked with at some time, as its history tells."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...domain.records import Campaign, Commitment, Contribution, Premises, Record
from ...store.catalogue import Catalogue
from ...store.threads import Dossier

#: For each field that holds a uuid: of which record, and the column that names it.
_LINKS: Mapping[str, tuple[type[Record], str]] = MappingProxyType(
    {
        "duplicate_of": (Contribution, "reference"),
        "premises_uuid": (Premises, "address"),
        "campaign_uuid": (Campaign, "name"),
        "commitment_uuid": (Commitment, "title"),
    }
)


def linked_names(catalogue: Catalogue, dossier: Dossier) -> dict[str, str]:
    """By uuid; those erased since are left out."""
    found: dict[str, str] = {}
    for field, (record_type, column) in _LINKS.items():
        events = (event for event in dossier.events if event.field == field)
        uuids = {uuid for event in events for uuid in (event.old_value, event.new_value) if uuid}
        for record in catalogue.some(record_type, sorted(uuids)):
            found[record.uuid] = getattr(record, column) or ""
    return found
