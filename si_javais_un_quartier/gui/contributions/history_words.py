"""The history of a contribution in words: when, who, what, from what to what, why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ...domain import acceptance
from ...domain.disagreements import SETTLED_REASON
from ...domain.labels import label
from ...domain.plain_text import one_line
from ...domain.publishing import TAKEN_BACK_REASON
from ...domain.records import ReviewEvent
from ...domain.settings import QuarterSettings
from ...domain.signing import AGAIN, AGREED, PLACED, Verdict, read_visa
from ...domain.vocabulary import Channel, Kind, MessageKind, MessageState, Status, Visibility, Word
from ...qgis_bridge.columns import column_label
from ...qgis_bridge.translation import render
from ...store.acts import UNDONE_REASON
from ...store.tracking import OUTSIDE_REASON
from .. import words

#: Letters of a value; the text as it was before a change is told whole, so that the original can be read.
LONGEST = 160
#: What is told without its value, which nobody reads.
_BARE = frozenset({"redactions", "published_at", "geometry", "public_x", "public_y", "merged_into", acceptance.FIELD})


#: What only repeats what another event of the same act says.
UNTOLD = frozenset({"approved_sha256"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageWords", text)


@dataclass(frozen=True)
class Known:
    """What stored values are called: members and linked rows by uuid, the quarter's lists, the present moment."""

    names: Mapping[str, str]
    settings: QuarterSettings
    now: datetime


def event_line(event: ReviewEvent, known: Known) -> str:
    """One line of history."""
    who = known.names.get(event.actor or "", _tr("somebody"))
    visa = read_visa(event.field, event.new_value)
    change = _visa(event, who) if visa is not None else f"{who} · {_change(event, known)}"
    reason = reason_words(event.reason)
    return f"{words.when(event.happened_at, known.now)} · {change}" + (f" ({reason})" if reason else "")


def _visa(event: ReviewEvent, who: str) -> str:
    """As it is said of a paper that was signed: on whose behalf, on which day, and who entered it."""
    visa = read_visa(event.field, event.new_value)
    if visa is None:
        raise ValueError(event.field)
    agreed = _tr("visa of {function}, on {day}, entered by {name}")
    again = _tr("to be seen again for {function}, on {day}, entered by {name}")
    said = agreed if visa.verdict is Verdict.AGREED else again
    return said.format(function=visa.function, day=words.full_day(visa.on), name=who)


def reason_words(reason: str | None) -> str:
    """Why, in a person's own words, or in those for what the program notes by itself."""
    own = {
        UNDONE_REASON: _tr("taken back"),
        TAKEN_BACK_REASON: _tr("taken out of the next publication"),
        SETTLED_REASON: _tr("disagreement settled"),
        OUTSIDE_REASON: _tr("outside this tool"),
    }
    return own.get(reason or "", reason or "")


def _change(event: ReviewEvent, known: Known) -> str:
    name = field_name(event)
    if event.field in _BARE:
        return name
    if event.field == PLACED and event.new_value:
        number, _, line = event.new_value.partition("/")
        return _tr("Signing book no. {number}, line {line}").format(number=number, line=line)
    old, new = (_value(event, value, known) for value in (event.old_value, event.new_value))
    if event.field in {"body", "body_fr"}:
        return _tr("{field}; before: {old}").format(field=name, old=words.quoted(event.old_value)) if old else name
    if not old:
        return _tr("{field}: {new}").format(field=name, new=new) if new else name
    return _tr("{field}: {old} → {new}").format(field=name, old=old, new=new or "–")


def _value(event: ReviewEvent, value: str | None, known: Known) -> str:
    if not value:
        return ""
    word = _word(event)
    if word is not None:
        return render(label(word(value))) if value in set(map(str, word)) else value
    if event.field.endswith("_on"):
        return words.full_day(value) or value
    listed: dict[str, Callable[[str], str]] = {
        "theme": known.settings.theme_label,
        "service": known.settings.service_label,
    }
    shown = listed[event.field](value) if event.field in listed else known.names.get(value, value)
    return one_line(shown, LONGEST)


def _word(event: ReviewEvent) -> type[Word] | None:
    """The closed list that the values are from."""
    if event.field == "kind":
        return MessageKind if event.table_name == "message" else Kind
    lists: dict[str, type[Word]] = {
        "status": Status, "visibility": Visibility, "state": MessageState, "created": Channel, "channel": Channel,
    }  # fmt: skip
    return lists.get(event.field)


def field_name(event: ReviewEvent) -> str:
    """What changed."""
    known = {
        "state": _tr("Answer"),
        "created": _tr("Noted"),
        "tag": _tr("Tag"),
        "body": _tr("Text changed"),
        "published_at": _tr("Made public"),
        "delivered_on": _tr("Author told"),
        "redactions": _tr("Photo: what is blacked out"),
        "geometry": _tr("Place moved"),
    }
    if event.field == "kind" and event.table_name == "message":
        return _tr("New message")
    return noted_word(event.field) or known.get(event.field) or column_label(event.field)


def noted_word(field: str) -> str:
    """What an event is called that changed no column; empty for the others."""
    known = {
        PLACED: _tr("Signing book"),
        AGREED: _tr("Visa"),
        AGAIN: _tr("Visa"),
        acceptance.FIELD: _tr("Looked at before publication"),
    }
    return known.get(field, "")
