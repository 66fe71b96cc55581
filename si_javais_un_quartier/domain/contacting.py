"""Being in touch with whoever owns a premises: the state of it, and a dated history, without a name or a number.

Who the owner is stays in the town's own restricted file; here only what was done, and when.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .changes import Act, Change, Insert, Update
from .instants import parse_date
from .labels import CONTACT_STATE
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Premises, PremisesEvent
from .situation import Decision, DrawUuid, refused
from .vocabulary import ContactState

#: The kind of event of a contact: old_value and new_value are states, the note says what was said.
KIND = "contact"


@dataclass(frozen=True)
class Contact:
    """What a person notes: the state it leads to, the day (ISO), what was said."""

    state: ContactState
    happened_on: str
    note: str = ""


def note_contact(
    member: Member,
    premises: Premises,
    contact: Contact,
    known: Sequence[PremisesEvent],
    today: str,
    draw_uuid: DrawUuid,
) -> Decision:
    """Enter a contact in the history of *premises*, whose other events are *known*.

    The state is that of the latest contact: one that is noted after the fact goes into the history alone.
    """
    refusal = refused(obstacle(member, Deed.SURVEY_PREMISES), *_wrong(contact, today))
    if refusal is not None:
        return refusal
    event = PremisesEvent(
        uuid=draw_uuid(),
        premises_uuid=premises.uuid,
        kind=KIND,
        happened_on=contact.happened_on,
        old_value=premises.contact_state,
        new_value=contact.state.value,
        note=contact.note.strip() or None,
        actor=member.uuid,
    )
    changes: list[Change] = [Insert(event)]
    if _is_latest(contact, known) and premises.contact_state != contact.state.value:
        changes.insert(0, Update(Premises, premises.uuid, (("contact_state", contact.state.value),)))
    text = QT_TRANSLATE_NOOP("Phrases", "Contact noted ({state}): {address}")
    name = phrase(text, state=CONTACT_STATE[contact.state], address=premises.address or premises.uuid[:8])
    return Act(name, tuple(changes))


def _is_latest(contact: Contact, known: Iterable[PremisesEvent]) -> bool:
    days = [it.happened_on for it in known if it.kind == KIND and it.new_value and it.happened_on]
    return all(day <= contact.happened_on for day in days)


def _wrong(contact: Contact, today: str) -> Iterable[Phrase | None]:
    try:
        late = parse_date(contact.happened_on) > parse_date(today)
    except ValueError:
        yield phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=contact.happened_on)
        return
    if late:
        yield phrase(QT_TRANSLATE_NOOP("Phrases", "A contact can’t be noted for a day to come."))
