"""What the window *History* shows and does, without a widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ....domain.differences import differences
from ....domain.history import Moment, Version, bring_back, can_come_back, differing, moments, texts, versions
from ....domain.identity import new_uuid
from ....domain.instants import parse_instant
from ....domain.phrases import Phrase
from ....domain.records import Member, Message, Place, Record
from ....domain.situation import Decision, Situation
from ....qgis_bridge.translation import render
from ....store.catalogue import Catalogue
from ....store.history import events_about, rows_about
from ....store.replica import Replica
from ....store.schema import table_of
from ... import words
from ...disagreements.sides import Column, Line, places_words
from ...disagreements.value_words import SILENT, ValueWords, field_word
from ..history_words import noted_word, reason_words

#: Stamps and bookkeeping that follow from the rest.
_UNSAID = SILENT | {"created_at", "updated_at", "updated_by", "public_x", "public_y", "rev"}
#: What is read first of a version; the rest in the order of the record.
_FIRST = ("title", "body", "body_fr")
BEFORE, NOW = -1, -2


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("History", text, None, count)


@dataclass(frozen=True)
class Entry:
    """One moment in the list: when and who, and what was changed."""

    title: str
    detail: str


@dataclass(frozen=True)
class Comparison:
    """Two versions of a row, the older first; ``offers`` are the fields of the older that may be brought back."""

    older: Column
    newer: Column
    offers: tuple[tuple[str, str], ...] = ()
    places: tuple[Place | None, Place | None] = (None, None)


class HistoryPresenter:
    """Reads one contribution's history when it is made, and again on :meth:`refresh`."""

    def __init__(self, replica: Replica, uuid: str, now: Callable[[], str]) -> None:
        self._replica, self._uuid, self._now = replica, uuid, now
        self._rows: Mapping[str, Record] = {}
        self._versions: dict[str, list[Version]] = {}
        self._entries: list[tuple[str, int]] = []
        self._say = ValueWords(Catalogue(replica))
        self.refresh()

    def refresh(self) -> None:
        """Read it again, after a write or a sync."""
        self._rows = rows_about(self._replica, self._uuid)
        self._say = ValueWords(Catalogue(self._replica))
        told = moments(events_about(self._replica, self._uuid))
        self._versions = {
            uuid: versions(texts(row), [it for it in told if it.row_uuid == uuid]) for uuid, row in self._rows.items()
        }
        placed = [(uuid, place) for uuid, found in self._versions.items() for place in range(1, len(found))]
        self._entries = sorted(placed, key=self._age, reverse=True)

    def _age(self, entry: tuple[str, int]) -> tuple[str, int]:
        """What happened outside the desk at no known time stands right after what came before it."""
        uuid, place = entry
        known = [it.moment.at for it in self._versions[uuid][1 : place + 1] if it.moment is not None and it.moment.at]
        return (known[-1] if known else "", place)

    # -- the list

    def entries(self) -> list[Entry]:
        """All moments, the newest first."""
        return [self._entry(uuid, self._versions[uuid][place].moment) for uuid, place in self._entries]

    def _entry(self, uuid: str, moment: Moment | None) -> Entry:
        if moment is None or moment.at is None:
            return Entry(_tr("Outside the desk, at an unknown time"), self._changed(uuid, moment))
        when = words.when(moment.at, parse_instant(self._now()))
        return Entry(f"{when} · {self._say.name(moment.actor)}", self._changed(uuid, moment))

    def _changed(self, uuid: str, moment: Moment | None) -> str:
        names = [it.field for it in moment.changes if it.field not in _UNSAID] if moment else []
        if names == ["kind"] and isinstance(self._rows[uuid], Message):
            return _tr("New message")
        said = ", ".join(_word(name).lower() if at else _word(name) for at, name in enumerate(names))
        parts = (self._row_word(uuid), said or _tr("Details"), reason_words(moment.reason) if moment else "")
        return " · ".join(part for part in parts if part)

    def _row_word(self, uuid: str) -> str:
        kind = type(self._rows[uuid]).__name__
        return {"Message": _tr("Message"), "Photo": _tr("Photo"), "Commitment": _tr("Follow-up given")}.get(kind, "")

    # -- two versions

    def others(self, row: int) -> list[tuple[str, int]]:
        """What the version of that row of the list may be compared with: words, and a key for :meth:`compare`."""
        uuid, place = self._entries[row]
        found = self._versions[uuid]
        rest = [(self._entry(uuid, found[it].moment).title, it) for it in range(len(found) - 1, 0, -1) if it != place]
        now = [] if place == len(found) - 1 else [(_tr("What it is now"), NOW)]
        return [(_tr("What it was just before"), BEFORE), *now, *rest]

    def compare(self, row: int, other: int) -> Comparison:
        """The version of that row of the list beside another."""
        uuid, place = self._entries[row]
        found = self._versions[uuid]
        beside = {BEFORE: place - 1, NOW: len(found) - 1}.get(other, other)
        older, newer = sorted((place, beside))
        names = [it for it in differing(found[older].values, found[newer].values) if it not in _UNSAID]
        names.sort(key=lambda it: _FIRST.index(it) if it in _FIRST else len(_FIRST))
        pairs = [self._pair(uuid, name, found[older].values[name], found[newer].values[name]) for name in names]
        return Comparison(
            Column(*self._heading(uuid, older), tuple(pair[0] for pair in pairs)),
            Column(*self._heading(uuid, newer), tuple(pair[1] for pair in pairs)),
            self._offers(uuid, older),
            (_place(found[older].values), _place(found[newer].values)) if "geometry" in names else (None, None),
        )

    def _heading(self, uuid: str, place: int) -> tuple[str, str]:
        found = self._versions[uuid]
        moment = found[place].moment
        last = place == len(found) - 1
        if moment is None:
            return (_tr("At first"), "")
        who = _tr("Now") if last else words.named(_tr("Version of {name}"), self._say.name(moment.actor))
        return (who, words.when(moment.at, parse_instant(self._now())) if moment.at else "")

    def _pair(self, uuid: str, name: str, older: str | None, newer: str | None) -> tuple[Line, Line]:
        one, other = self._value(uuid, name, older), self._value(uuid, name, newer)
        if name == "geometry":
            one, other = places_words(_place({name: older}), _place({name: newer}))
        gone, come = differences(one, other) if name != "geometry" else ((), ())
        big, called = name in {"title", "name"}, "" if name in {"title", "body"} else _word(name)
        return Line(one, gone, called, big), Line(other, come, called, big)

    def _value(self, uuid: str, name: str, text: str | None) -> str:
        if text in {"True", "False"}:
            return self._say.value(type(self._rows[uuid]), name, text == "True")
        return self._say.value(type(self._rows[uuid]), name, text)

    def _offers(self, uuid: str, place: int) -> tuple[tuple[str, str], ...]:
        """The fields of that version that aren't so now and may be asked back: name and word."""
        found, table = self._versions[uuid], _table(self._rows[uuid])
        names = differing(found[place].values, found[-1].values)
        return tuple((name, _word(name)) for name in names if can_come_back(table, name))

    # -- back

    def bring_back(self, situation: Situation, row: int, other: int, names: Sequence[str], reason: str) -> Decision:
        """The older of the two versions' values of those fields, as a new act."""
        uuid, place = self._entries[row]
        found = self._versions[uuid]
        older = min(place, {BEFORE: place - 1, NOW: len(found) - 1}.get(other, other))
        wanted = {name: found[older].values[name] for name in names}
        members = {it.uuid: it for it in Catalogue(self._replica).all(Member)}
        return bring_back(situation, (_table(self._rows[uuid]), uuid), wanted, new_uuid, reason, members=members)

    def usual_reason(self, row: int, other: int) -> str:
        """What the history is to say of it, unless the person writes something else."""
        when = self.compare(row, other).older.when
        return _tr("Back to the version of {when}").format(when=when) if when else _tr("Back to the first version")


def _table(row: Record) -> str:
    return table_of(type(row)).name


def _word(name: str) -> str:
    own = {"created": _tr("Noted"), "tag": _tr("Tag"), "kind": _tr("Kind"), "state": _tr("Answer")}
    return own.get(name) or noted_word(name) or field_word(name)


def _place(values: Mapping[str, str | None]) -> Place | None:
    parts = (values.get("geometry") or "").removeprefix("POINT ").strip("()").split()
    return Place(float(parts[0]), float(parts[1])) if len(parts) == 2 else None


def findings_words(findings: Sequence[Phrase]) -> str:
    """Why it can't be done."""
    return "\n".join(render(found) for found in findings)
