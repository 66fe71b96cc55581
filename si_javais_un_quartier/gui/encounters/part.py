"""The mediators' part of the desk: the page *Encounters*, the encounter sheet and its key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QShortcut

from ..algorithm_dialog import open_algorithm
from ..part import Part, Section
from ..telling.part import TellingPart
from .form_printing import FormPrinting
from .page import EncountersPage
from .page_presenter import EncountersPresenter, Reading, Row, Which
from .sheet_desk import SheetDesk

if TYPE_CHECKING:
    from ..desk import Desk

#: Free in QGIS's own list; a person may change it there.
KEY = "F8"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Encounters", text)


class EncountersPart(Part):
    """The presenter's ``View``; opens the sheet from anywhere in QGIS by one key."""

    section = Section.OUTREACH

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        window = desk.iface.mainWindow()
        self.sheet = SheetDesk(desk.workspace, desk.iface.mapCanvas(), window)
        self.page = EncountersPage(desk.dock)
        self.presenter = EncountersPresenter(self, desk.workspace)
        self.forms = FormPrinting(desk)
        self._stale = False
        self._counting = QTimer(self.page)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count_waiting)
        desk.dock.add_page(_tr("Encounters"), "encounters", self.page)
        self._connect()
        self._note = QAction(_tr("Note an encounter…"), self)
        self._note.triggered.connect(self.note)
        self._paper = QAction(_tr("Enter paper forms…"), self)
        self._paper.triggered.connect(lambda: self.sheet.open(paper=True))
        self._key = QShortcut(QKeySequence(KEY), window)
        self._key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._key.setObjectName("quartier_note_encounter")
        self._key.setWhatsThis(_tr("Note an encounter"))
        self._key.activated.connect(self.note)
        QgsGui.shortcutsManager().registerShortcut(self._key, KEY)

    def _connect(self) -> None:
        page, presenter, sheet = self.page, self.presenter, self.sheet
        page.note_wanted.connect(self.note)
        page.paper_wanted.connect(lambda: sheet.open(paper=True))
        page.field_wanted.connect(self._prepare_field)
        page.forms_wanted.connect(self._print_forms)
        page.cards_wanted.connect(lambda: self.desk.part(TellingPart).print_cards())
        page.telling_wanted.connect(lambda: self.desk.part(TellingPart).open())
        page.chosen.connect(presenter.read)
        page.resumed.connect(lambda uuid: sheet.open(uuid=uuid))
        page.thrown_away.connect(self._throw_away)
        page.which.connect(presenter.show)
        page.searched.connect(presenter.search)
        page.entered.connect(self._find_card)
        page.contribution_wanted.connect(self._read)
        sheet.written.connect(presenter.reveal)
        sheet.changed.connect(self._refresh)
        page.came_in_sight.connect(self._look_again)
        self.desk.workspace.changed.connect(lambda _: self._refresh())
        self.desk.workspace.synced.connect(lambda _: presenter.after_sync())

    # -- what the presenter shows

    def show_counts(self, counts: dict[Which, int]) -> None:
        """How many each choice would list."""
        self.page.show_counts(counts)

    def show_rows(self, rows: Sequence[Row], current: str, *, filtered: bool) -> None:
        """The list."""
        self.page.show_rows(rows, current, filtered=filtered)

    def show_reading(self, reading: Reading | None) -> None:
        """What is read."""
        self.page.show_reading(reading)

    def show_unfinished(self, count: int) -> None:
        """On the page's button in the strip."""
        self.desk.dock.show_badge(self.page, count)

    # -- what happens

    def _refresh(self) -> None:
        """Read again, at once where the page is in sight, else when it comes there: acts must not wait for it."""
        self._stale = not self.page.isVisible()
        if self._stale:
            self.presenter.count_unfinished()
        else:
            self.presenter.refresh()
            self._counting.start()

    def _count_waiting(self) -> None:
        """Who is to be met again; read after the list is shown."""
        from ..telling.errands import walk_words

        stops = self.desk.part(TellingPart).presenter.all_stops()
        self.page.show_waiting(walk_words(stops, 0) if stops else "")

    def _look_again(self) -> None:
        if self._stale:
            self._refresh()

    def _throw_away(self, uuid: str) -> None:
        thrown = self.presenter.throw_away(uuid)
        if thrown is not None:
            said, back = _tr("The sheet was thrown away."), _tr("Bring it back")
            bring = partial(self.presenter.bring_back, thrown)
            self.desk.dock.notice.say(said, picture="undo", retry=bring, retry_word=back)

    def _find_card(self, text: str) -> None:
        """A card of a letter or an import leads to the contribution itself."""
        found = self.presenter.card_elsewhere(text)
        if found:
            self._read(found)

    def _prepare_field(self) -> None:
        """QGIS's own dialog of the algorithm, for this quarter."""
        replica = self.desk.workspace.replica
        if replica is not None:
            name = _tr("{quarter}-for-qfield-{day}").format(
                quarter=replica.path.stem, day=self.desk.workspace.clock.today()
            )
            open_algorithm(self.desk.iface, self.desk.workspace, "fieldproject", FOLDER=str(replica.path.parent / name))

    def _print_forms(self) -> None:
        """Around the place of the sheet that is being written, where it has one."""
        sheet = self.sheet.presenter.sheet
        self.forms.ask(sheet.place if sheet else None, sheet.place_words if sheet else "")

    def _read(self, uuid: str) -> None:
        """In the list of contributions, which may not have it yet: it was noted a moment ago."""
        self.desk.dock.show_page(self.desk.contributions.page)
        self.desk.contributions.reveal(uuid, new=True)

    def begin(self) -> None:
        """A quarter was opened."""
        self.page.search.clear()
        self.presenter.begin()
        self._stale = not self.page.isVisible()
        if not self._stale:
            self._counting.start()

    def end(self) -> None:
        """It was closed."""
        self.presenter.end()
        self.page.show_waiting("")

    def note(self) -> None:
        """Open the sheet, or ask for a quarter where none is open."""
        if self.desk.workspace.replica is None:
            self.desk.ask_what_to_open()
        else:
            self.sheet.open()

    def actions(self) -> Sequence[QAction]:
        """What the dock's menu offers."""
        return (self._note, self._paper)

    def closing(self) -> None:
        """What is being written stays in the working copy."""
        self.sheet.close()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        QgsGui.shortcutsManager().unregisterShortcut(self._key)
        self._key.deleteLater()
        self.sheet.remove()
