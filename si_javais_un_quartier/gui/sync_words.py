"""Where things stand with the shared base, in a sentence."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import HubError
from ..domain.instants import parse_instant
from ..qgis_bridge.workspace import SyncState
from ..sync.report import SyncReport
from . import words


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("SyncWords", text, None, count)


def state_words(state: SyncState, now: str) -> tuple[str, bool]:
    """The foot's sentence, and whether the base is out of reach."""
    offline = isinstance(state.error, HubError)
    if state.running:
        return _tr("Synchronising…"), False
    if offline:
        first = _tr("Offline")
    elif state.last_at is None:
        first = _tr("Not synchronised yet")
    else:
        first = _tr("Synchronised {when}").format(when=words.since(state.last_at, parse_instant(now)))
    said = [first]
    if state.not_sent:
        said.append(_tr("%n to send", state.not_sent))
    if state.clashes:
        said.append(_tr("%n disagreement(s) to settle", state.clashes))
    return " · ".join(said), offline


def progress_words(done: int, total: int) -> str:
    """While it runs."""
    if total > 0:
        return _tr("{done} of {total}").format(done=words.number(done), total=words.number(total))
    return _tr("Synchronising…")


def report_words(report: SyncReport) -> str:
    """What came, what went, what clashed."""
    said = [_tr("%n change(s) received", report.pulled), _tr("%n sent", report.pushed)]
    if report.conflicts:
        said.append(_tr("%n disagreement(s) to settle", report.conflicts))
    if report.not_sent:
        said.append(_tr("%n still to send", report.not_sent))
    return " · ".join(said)
