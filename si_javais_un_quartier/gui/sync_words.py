"""Where things stand with the shared base, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..domain.errors import DiskFull, HubError
from ..domain.instants import parse_instant
from ..qgis_bridge.translation import render
from ..qgis_bridge.workspace import SyncState
from ..sync.moving import Moved, Moving
from ..sync.report import SyncReport
from . import words

MEGABYTE = 1_000_000


def _tr(text: str, count: int = -1) -> str:
    said = str(QCoreApplication.translate("SyncWords", text, None, count))
    return said if count < 1000 else said.replace(str(count), words.number(count))


@dataclass(frozen=True)
class Standing:
    """``words`` for a place as narrow as a status bar, ``told`` in full, ``needs_you`` where only a person can help."""

    words: str
    told: str
    picture: str = "sync"
    needs_you: bool = False


def state_words(state: SyncState, now: str) -> tuple[str, bool]:
    """The foot's sentence, and whether the base is out of reach."""
    if state.running:
        return _tr("Synchronising…"), False
    said = [_first(state, now)]
    if state.not_sent:
        said.append(_tr("%n to send", state.not_sent))
    if state.clashes:
        said.append(_tr("%n disagreement(s) to settle", state.clashes))
    return " · ".join(said), is_offline(state)


def standing_of(state: SyncState, now: str) -> Standing:
    """What the status bar says: the first thing to know, in the fewest words."""
    told, offline = state_words(state, now)
    if state.error is not None:
        told = "\n".join((told, render(state.error.phrase)))
    if state.running:
        return Standing(told, told)
    if _needs_you(state):
        return Standing(_tr("Needs you"), told, "warning", needs_you=True)
    waiting = _tr("%n not sent", state.not_sent)
    if offline:
        return Standing(" · ".join((_tr("Offline"), waiting)) if state.not_sent else _tr("Offline"), told, "offline")
    return Standing(waiting if state.not_sent else _first(state, now), told)


def is_offline(state: SyncState) -> bool:
    """The base could not be reached; trying again later may do."""
    return isinstance(state.error, HubError) and state.error.retry


def _needs_you(state: SyncState) -> bool:
    return bool(state.clashes) or _is_stuck(state)


def _is_stuck(state: SyncState) -> bool:
    """Waiting doesn't help: a person has to do something first."""
    return state.error is not None and (isinstance(state.error, DiskFull) or not state.error.retry)


def _first(state: SyncState, now: str) -> str:
    if is_offline(state):
        return _tr("Offline")
    if _is_stuck(state):
        return _tr("Not synchronised: see what to do")
    if state.last_at is None:
        return _tr("Not synchronised yet")
    return _tr("Synchronised {when}").format(when=words.since(state.last_at, parse_instant(now)))


def progress_words(done: int, total: int, note: str = "") -> tuple[str, int, int | None]:
    """While it runs: the words, and how far the bar is; None for the total where it isn't known."""
    moved = Moved.read(note)
    counted = {
        Moving.SENDING: _tr("%n sent", moved.count),
        Moving.RECEIVING: _tr("%n received", moved.count),
        Moving.COPYING: words.number(moved.count),
        Moving.PHOTOS: _tr("%n photo(s)", moved.count),
    }.get(moved.what)
    known = total if total > 0 and moved.what in (Moving.SENDING, Moving.COPYING, Moving.PHOTOS) else None
    if counted is None or not (moved.count or known):
        return " · ".join(filter(None, (_tr("Synchronising…"), bytes_words(moved.bytes)))), 0, None
    if known is not None:
        counted = _tr("{done} of {total}").format(done=counted, total=words.number(known))
    return " · ".join(filter(None, (counted, bytes_words(moved.bytes)))), done, known


def bytes_words(count: int) -> str:
    """A size in the units of the language, no finer than a kilobyte; nothing for nothing."""
    digits = 1 if count >= MEGABYTE else 0
    return str(QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)) if count else ""


def report_words(report: SyncReport) -> str:
    """What clashed, what came, what went: what a person has to see first, for a message may have room for no more."""
    said = []
    if report.denied:
        said.append(_tr("%n not taken from you: they stay here; ask an administrator for the role", report.denied))
    if report.conflicts:
        said.append(_tr("%n disagreement(s) to settle", report.conflicts))
    if report.pulled:
        said.append(_tr("%n change(s) received", report.pulled))
    if report.pushed:
        said.append(_tr("%n sent", report.pushed) if report.pulled else _tr("%n change(s) sent", report.pushed))
    if report.not_sent > report.denied:
        said.append(_tr("%n still to send", report.not_sent - report.denied))
    told = " · ".join(said) or _tr("Up to date: nothing new, nothing to send")
    return "\n".join((told, *map(render, report.remarks)))
