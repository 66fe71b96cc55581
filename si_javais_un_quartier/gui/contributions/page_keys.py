"""The keys of the page *Contributions* itself; abilities add theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..keys import Key

if TYPE_CHECKING:
    from .assembly import ContributionsDesk


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContributionsPage", text)


def page_keys(desk: ContributionsDesk) -> tuple[Key, ...]:
    """In the order of the sheet of keys."""
    pane, page = desk.page.pane, desk.page
    return (
        Key("J", _tr("Next contribution"), lambda: page.step(1)),
        Key("K", _tr("Previous contribution"), lambda: page.step(-1)),
        Key("/", _tr("Search"), lambda: desk.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)),
        Key("S", _tr("Change the status"), pane.bar.open_menu),
        Key("T", _tr("Tag"), pane.tags.ask),
        Key("R", _tr("Answer"), lambda: pane.composer.open(note=False)),
        Key("N", _tr("Internal note"), lambda: pane.composer.open(note=True)),
        Key("M", _tr("Standard answer"), pane.composer.templates),
        Key("P", _tr("Publish or hide"), pane.bar.publish),
        Key("A", _tr("Assign to me"), desk.presenter.take_charge),
        Key("G", _tr("Go there on the map"), desk.go_to),
        Key("Esc", _tr("Back to the list"), desk.escape),
        Key("Ctrl+N", _tr("New contribution (a letter, a call)"), desk.noting_wanted.emit),
        Key("Ctrl+Z", _tr("Undo the last act"), desk.workspace.undo),
        Key("?", _tr("Sheet of keys"), desk.show_keys),
    )
