"""What happened to a premises, in a line."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain import contacting
from ...domain.labels import CONTACT_STATE, OCCUPANCY
from ...domain.plain_text import one_line
from ...domain.records import PremisesEvent
from ...domain.vocabulary import ContactState, Occupancy
from ...intake.premises_import import LINK
from ...qgis_bridge.columns import COLUMN_LABELS, column_label
from ...qgis_bridge.translation import render


def _tr(text: str) -> str:
    return QCoreApplication.translate("PremisesPage", text)


def told(event: PremisesEvent) -> str:
    """Like "Vacant → Occupied", "Contact: follow-up · Letter sent", "Condition: good → poor"."""
    return one_line(" · ".join(filter(None, (_what(event), event.note))), 300) or _tr("Seen, unchanged")


def contact_words(state: str | None) -> str:
    """The state of the contact with the owner; a word of somebody else's stays as it is."""
    try:
        return render(CONTACT_STATE[ContactState(state)]) if state else ""
    except ValueError:
        return state or ""


def _what(event: PremisesEvent) -> str:
    old, new = event.old_value, event.new_value
    if event.kind == "occupancy":
        return _tr("{before} → {after}").format(before=_use(old), after=_use(new))
    if event.kind == LINK:
        return _tr("Recognised in {source} (number {number})").format(source=old, number=new)
    if event.kind == contacting.KIND:
        return _tr("Contact: {state}").format(state=contact_words(new)) if new else ""
    changed = " → ".join(filter(None, (old, new)))
    if event.kind not in COLUMN_LABELS or not changed:
        return changed
    return _tr("{what}: {change}").format(what=column_label(event.kind), change=changed)


def _use(value: str | None) -> str:
    try:
        return render(OCCUPANCY[Occupancy(value)])
    except ValueError:
        return value or "?"
