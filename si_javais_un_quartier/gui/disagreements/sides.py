"""A disagreement in words: who, what, when, and the three versions with what differs in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import hypot

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.differences import Span, differences, united
from ...domain.disagreements import DELETED, SENTENCES, Disagreement, Side, Version
from ...domain.labels import label
from ...domain.records import Place
from ...qgis_bridge.columns import table_label
from ...qgis_bridge.translation import render
from .. import words
from .value_words import SILENT, ValueWords, field_word

#: Letters of a word of a list, such as a status; one of its words marked alone would say nothing.
SHORT = 40


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Disagreements", text, None, count)


@dataclass(frozen=True)
class Line:
    """One value of a version; ``big`` for a title; ``label`` where the words don't tell what they are."""

    text: str
    marked: tuple[Span, ...] = ()
    label: str = ""
    big: bool = False


@dataclass(frozen=True)
class Column:
    """One version: its heading, when it was written, its values, and the word of the button that takes it."""

    heading: str
    when: str
    lines: tuple[Line, ...]
    button: str = ""


@dataclass(frozen=True)
class Sides:
    """All that the page shows of one disagreement.

    ``writable``: the fields a third wording can be written for, with the words to begin from. ``places``: where the
    two versions are, in the quarter's CRS. ``outcome`` says how a settled one was settled, ``united`` what only one of
    the two had changed.
    """

    uuid: str
    sentence: str
    about: str
    before: Column
    mine: Column
    theirs: Column
    writable: tuple[tuple[str, str, str], ...] = ()
    places: tuple[Place | None, Place | None] = (None, None)
    contribution: str = ""
    outcome: str = ""
    united: tuple[str, ...] = ()


def sides_of(it: Disagreement, say: ValueWords, me: str, now: datetime) -> Sides:
    """*it* as the member *me* reads it."""
    twice = it.mine.by is not None and it.theirs.by == it.mine.by
    theirs = _other(it)
    fields = _fields(it)
    columns = {name: _three(it, say, theirs, name) for name in fields}
    first, second = (_tr("First version"), _tr("Second version")) if twice else ("", "")
    mine = _column(it.mine, first, say, me, now, [it[1] for it in columns.values()])
    other = _column(it.theirs, second, say, me, now, [it[2] for it in columns.values()])
    if _agree(it):  # nothing is left to choose
        mine, other = replace(mine, button=""), replace(other, button=_tr("Close the disagreement"))
    return Sides(
        uuid=it.conflict.uuid,
        sentence=_sentence(it, say, me, [field_word(name) for name in fields]),
        about=_about(it, say),
        before=Column(_tr("Before"), "", tuple(column[0] for column in columns.values())),
        mine=mine,
        theirs=other,
        writable=tuple((name, field_word(name), str(it.mine.values.get(name) or "")) for name in it.writable()),
        places=(_place(it.mine.values), _place(theirs)),
        contribution=it.contribution.uuid if it.contribution else "",
        outcome=_outcome(it, say, now),
        united=tuple(dict.fromkeys(field_word(name).lower() for name in it.united if name not in SILENT)),
    )


def _column(version: Version, called: str, say: ValueWords, me: str, now: datetime, lines: Sequence[Line]) -> Column:
    """*called*: what it is called where the name of who wrote it tells nothing."""
    name, when = say.name(version.by), words.when(version.at, now)
    if called:
        return Column(called, when, tuple(lines), _tr("Take this one"))
    if version.by == me:
        return Column(_tr("My version"), when, tuple(lines), _tr("Keep mine"))
    heading, button = words.named(_tr("Version of {name}"), name), words.named(_tr("Take that of {name}"), name)
    return Column(heading, when, tuple(lines), button)


def _other(it: Disagreement) -> Mapping[str, object]:
    """What stands against mine: what the row is now, or, once settled, what it was then.

    A row that one has changed and the other removed is there, but the other wants it gone.
    """
    return it.theirs.values if it.now is None or it.settled or it.about_deletion else it.now


def _fields(it: Disagreement) -> list[str]:
    """What a person has to choose between: of values that go together, those that differ."""
    return [name for name in it.mine.values if name not in SILENT and _differs(it, name)] or list(it.mine.values)


def summary(it: Disagreement, say: ValueWords) -> tuple[str, str]:
    """A row of the list: what it is about, and what was written twice."""
    names = ", ".join(field_word(name).lower() for name in _fields(it))
    who = _listed(list(dict.fromkeys((say.name(it.mine.by), say.name(it.theirs.by)))))
    return _about(it, say), f"{names} · {who}"


def _agree(it: Disagreement) -> bool:
    """Whether somebody has since written, elsewhere, what the other side had."""
    theirs = _other(it)
    return (
        not it.settled
        and not it.about_deletion
        and all(value == theirs.get(name) for name, value in it.mine.values.items() if name not in SILENT)
    )


def _sentence(it: Disagreement, say: ValueWords, me: str, names: list[str]) -> str:
    if it.about_deletion:
        return _sentence_of_removal(it, say, me)
    what = _listed([name.lower() for name in names])
    if _agree(it):
        return _tr("Both versions say the same by now: {what}").format(what=what)
    one, other = it.mine.by, it.theirs.by
    if one == other:
        return _tr("{name} wrote twice, on two computers: {what}").format(name=say.name(one), what=what)
    if me in (one, other):
        them = say.name(other if one == me else one)
        return _begun(_tr("{name} and you wrote over each other: {what}").format(name=them, what=what))
    said = _tr("{one} and {other} wrote over each other: {what}")
    return _begun(said.format(one=say.name(one), other=say.name(other), what=what))


def _sentence_of_removal(it: Disagreement, say: ValueWords, me: str) -> str:
    removed, changed = (it.theirs.by, it.mine.by) if it.theirs.values[DELETED] else (it.mine.by, it.theirs.by)
    if changed == me:
        return _begun(_tr("{name} removed what you had changed").format(name=say.name(removed)))
    if removed == me:
        return _tr("You removed what {name} had changed").format(name=say.name(changed))
    said = _tr("{one} and {other}: one removed what the other had changed")
    return _begun(said.format(one=say.name(removed), other=say.name(changed)))


def _begun(sentence: str) -> str:
    """Somebody whose name isn't known may stand first."""
    return sentence[:1].upper() + sentence[1:]


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return _tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])


def _about(it: Disagreement, say: ValueWords) -> str:
    post = it.contribution
    if post is None:
        facts = (say.title(it.record_type, it.conflict.row_uuid), table_label(it.conflict.table_name))
    else:
        title = words.quoted_name(post.title, post.body, post.body_fr)
        facts = (title, render(label(post.kind)), post.reference or "")
    return " · ".join(fact for fact in facts if fact)


def _three(it: Disagreement, say: ValueWords, theirs: Mapping[str, object], name: str) -> tuple[Line, Line, Line]:
    """The field *name* before, in mine and in theirs, each with the words that differ marked."""
    versions = (it.before or {}, it.mine.values, theirs)
    before, mine, other = (say.value(it.record_type, name, values.get(name)) for values in versions)
    if it.before is None:
        before = _tr("(not known)")
    if isinstance(it.mine.values.get(name), Place) or isinstance(theirs.get(name), Place):
        mine, other = places_words(_place(it.mine.values), _place(theirs))
    short = name not in SENTENCES and max(map(len, (before, mine, other))) <= SHORT
    apart = _whole if short else differences
    gone_mine, in_mine = apart(before, mine)
    gone_other, in_other = apart(before, other)
    if name == "geometry":  # letters that differ tell nothing
        in_mine, in_other = (), ()
    big, called = name in {"title", "name"}, "" if name in {"title", "body", "name"} else field_word(name)
    gone = united(gone_mine, gone_other) if it.before is not None else ()
    shown = (before, gone), (mine, in_mine), (other, in_other)
    one, two, three = (Line(text, spans, called, big) for text, spans in shown)
    return one, two, three


def _whole(before: str, after: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """All of both where they differ."""
    return ((), ()) if before == after else (((0, len(before)),), ((0, len(after)),))


def places_words(one: Place | None, other: Place | None) -> tuple[str, str]:
    """Two places as their letters on the map, and how far apart they are."""
    if one is None or other is None:
        first, second = _tr("A on the map"), _tr("B on the map")
        return (first if one else _tr("No place"), second if other else _tr("No place"))
    metres = round(hypot(one.x - other.x, one.y - other.y))
    return _tr("A on the map, %n m from B", metres), _tr("B on the map, %n m from A", metres)


def _place(values: Mapping[str, object]) -> Place | None:
    found = values.get("geometry")
    return found if isinstance(found, Place) else None


def _differs(it: Disagreement, name: str) -> bool:
    theirs = _other(it)
    return it.mine.values.get(name) != theirs.get(name) or it.theirs.values.get(name) != it.mine.values.get(name)


def _outcome(it: Disagreement, say: ValueWords, now: datetime) -> str:
    if not it.settled:
        return ""
    chosen = {
        Side.LOCAL.value: words.named(_tr("The version of {name} was kept"), say.name(it.mine.by)),
        Side.HUB.value: words.named(_tr("The version of {name} was kept"), say.name(it.theirs.by)),
        Side.OTHER.value: _tr("Another wording was written"),
    }.get(it.conflict.resolution or "", _tr("Settled"))
    who, at = say.name(it.conflict.updated_by), words.when(it.conflict.updated_at, now)
    return _tr("{what}: {name}, {when}").format(what=chosen, name=who, when=at)
