"""A desk in a large window over a filled working copy, with one contribution read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from si_javais_un_quartier.domain.records import Contribution, Record
from si_javais_un_quartier.gui.contributions.ability import Ability
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.store.catalogue import Catalogue
from tests.qgis.gui.quarter_bench import words
from tests.qgis.window import Iface

A = TypeVar("A", bound=Ability)
R = TypeVar("R", bound=Record)


@contextmanager
def open_desk(
    path: Path, qtbot: object, *, number: int = 1, size: tuple[int, int] = (1600, 1000), count: int = 10
) -> Iterator[Desk]:
    """The desk with contribution *number* read and the focus in the list; it leaves nothing behind."""
    iface = Iface(*size)
    qtbot.addWidget(iface.window)
    iface.window.show()
    qtbot.waitExposed(iface.window)
    QApplication.setActiveWindow(iface.window)
    desk = Desk(iface)
    desk.workspace.open_replica(path)
    qtbot.waitUntil(lambda: desk.contributions.model.rowCount() == count)
    desk.contributions.reveal(words(number).uuid)
    desk.contributions.page.take_focus()
    yield desk
    desk.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ability(desk: Desk, kind: type[A]) -> A:
    """The ability of that kind."""
    return next(it for it in desk.contributions.abilities if isinstance(it, kind))


def stored(desk: Desk, number: int) -> Contribution:
    """A contribution as it is now."""
    return row(desk, Contribution, words(number).uuid)


def row(desk: Desk, record_type: type[R], uuid: str) -> R:
    """A row as it is now."""
    found = Catalogue(desk.workspace.replica).get(record_type, uuid)
    if found is None:
        raise LookupError(uuid)
    return found
