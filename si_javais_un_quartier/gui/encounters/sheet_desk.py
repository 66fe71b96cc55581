"""Puts the encounter sheet together: its window, its presenter, the map, addresses, GPS, photos and keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Callable

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...domain.phrases import Phrase
from ...qgis_bridge.layers import find_layer
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ..keys import Key, Keys
from .photo_adding import PhotoAdding
from .sheet_places import SheetPlaces
from .sheet_ports import Finished, Shown
from .sheet_presenter import SheetPresenter
from .sheet_window import SheetWindow
from .sizes import Sizes
from .support_dialog import SupportDialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("EncounterSheet", text)


class SheetDesk(QObject):
    """The presenter's ``SheetView``. The window is built when it is first wanted.

    ``written`` carries the uuid of an encounter that was finished; ``changed`` comes when open sheets may be others.
    """

    written = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, canvas: QgsMapCanvas, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._main = workspace, window
        self.presenter = SheetPresenter(self, workspace)
        self.places = SheetPlaces(self.presenter, canvas, self._crs, workspace.clock, self)
        self.photos = PhotoAdding(self.presenter, self._crs, self)
        self.window: SheetWindow | None = None
        self.keys: Keys | None = None
        self._shown: Shown | None = None

    # -- opening and closing

    def open(self, *, uuid: str = "", paper: bool = False, fresh: bool = False) -> None:
        """Show the sheet *uuid*, else the one being written, else the last unfinished one, else an empty one."""
        if self._workspace.replica is None:
            return
        window = self.window or self._build(Sizes.kept())
        asked = bool(uuid) or paper or fresh
        if self.presenter.sheet is None or not window.is_writing() or asked:
            self.presenter.let_go()
            if not (uuid and self.presenter.resume(uuid)) and (paper or fresh or not self.presenter.resume_latest()):
                self.presenter.begin(paper=paper)
        if not window.isVisible():
            window.stand_aside(self._main)
        self.places.show_ways()
        window.show()
        window.raise_()
        window.activateWindow()
        window.voice.word.said.edit.setFocus()

    def close(self) -> None:
        """The quarter closes: what was typed is kept in it."""
        self.presenter.let_go()
        if self.window is not None:
            self.window.close()

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        self.photos.stop()
        self.places.rest()
        self._take_down()

    # -- building

    def _build(self, sizes: Sizes) -> SheetWindow:
        window = SheetWindow(sizes, self.presenter.sources.premises_at, self._main)
        self.window = window
        presenter, voice, word = self.presenter, window.voice, window.voice.word
        window.line.changed.connect(lambda values: presenter.change(**values))
        window.head.campaign_wanted.connect(self._choose_campaign)
        voice.changed.connect(lambda values: presenter.change_voice(**values))
        voice.pseudonym_wanted.connect(presenter.propose_pseudonym)
        voice.removed.connect(lambda: presenter.remove_voice(self._shown.voice.uuid))
        word.changed.connect(lambda values: presenter.change_word(**values))
        word.removed.connect(lambda: presenter.remove_word(self._shown.voice.uuid, self._shown.word.uuid))
        word.here_wanted.connect(presenter.place_word_here)
        word.support_wanted.connect(self._choose_support)
        word.support_dropped.connect(lambda: presenter.support(None))
        word.photo_removed.connect(presenter.remove_photo)
        word.photos_wanted.connect(lambda what: self.photos.add(what, window))
        self.places.serve(window)
        window.next_word.connect(presenter.next_word)
        window.next_person.connect(presenter.next_person)
        window.next_sheet.connect(self.next_form)
        window.finish_wanted.connect(self.finish)
        window.open_wanted.connect(presenter.open_word)
        window.restore_wanted.connect(presenter.restore)
        window.thrown_away.connect(self._throw_away)
        window.reopen_wanted.connect(self._reopen)
        window.another_wanted.connect(lambda: self.open(fresh=True))
        window.large_wanted.connect(self._resize_type)
        window.keep_again.connect(presenter.keep)
        window.shut.connect(self._shut)
        self.keys = Keys(window, self._keys())
        self._name_keys()
        return window

    def _keys(self) -> tuple[Key, ...]:
        presenter = self.presenter
        digits = tuple(
            Key(f"Alt+{digit}", _tr("Theme {number}").format(number=digit), partial(self._press_theme, digit))
            for digit in range(1, 10)
        )
        return (
            Key("Ctrl+Return", _tr("Next word of the same person"), self._when_writing(presenter.next_word)),
            Key("Ctrl+Shift+Return", _tr("Next person"), self._when_writing(presenter.next_person)),
            Key("Ctrl+PgDown", _tr("Next paper form"), self._when_writing(self.next_form)),
            Key("Ctrl+Alt+Return", _tr("Finish the encounter"), self._when_writing(self.finish)),
            *digits,
            *(Key(keys, word, partial(self._go_to, name)) for name, (keys, word) in self._field_keys().items()),
        )

    @staticmethod
    def _field_keys() -> dict[str, tuple[str, str]]:
        """A key to each field of a paper form, by its object's name."""
        return {
            "verbatim": ("Alt+M", _tr("To the words")),
            "age": ("Alt+G", _tr("To the age")),
            "tie": ("Alt+L", _tr("To the tie to the quarter")),
            "card": ("Alt+C", _tr("To the number of the card")),
            "hint": ("Alt+R", _tr("To where to meet again")),
            "encounter_place": ("Alt+O", _tr("To the place of the encounter")),
        }

    def _go_to(self, name: str) -> None:
        if self.window is not None and self.presenter.sheet is not None:
            self.window.go_to(name)

    def _when_writing(self, do: Callable[[], object]) -> Callable[[], object]:
        return lambda: do() if self.presenter.sheet is not None else None

    def _name_keys(self) -> None:
        if self.keys is None or self.window is None:
            return
        listed = [key for key, _ in self.keys.listed()]
        self.window.foot.show_keys(*listed[:3])
        fields = self._field_keys()
        self.window.show_field_keys(dict(zip(fields, listed[-len(fields) :])))

    def _press_theme(self, digit: int) -> None:
        if self.window is not None and self.presenter.sheet is not None:
            self.window.voice.word.themes.press_digit(digit)

    def _take_down(self) -> None:
        if self.keys is not None:
            self.keys.remove()
            self.keys = None
        self.places.serve(None)
        if self.window is not None:
            window, self.window = self.window, None
            window.blockSignals(True)
            window.close()
            window.deleteLater()

    def _resize_type(self, large: bool) -> None:
        """Another window for the same sheet: fonts and measures are given when it is built."""
        sizes = Sizes.keep(large)
        before = self.window
        at = before.pos() if before is not None else None
        self._take_down()
        window = self._build(sizes)
        if self.presenter.sheet is not None:
            self.presenter.show()
            self.presenter.keep()
        self.places.show_ways()
        window.stand_aside(self._main)
        if at is not None:
            window.move(at.x() - (140 if large else -140), at.y())
        window.show()

    # -- what the presenter shows

    def show_sheet(self, shown: Shown) -> None:
        """The sheet, and its place on the map."""
        self._shown = shown
        window = self.window
        if window is None:
            return
        window.show_sheet(shown, self._workspace.clock.today())
        window.forbid(render(shown.obstacle) if shown.obstacle is not None else "")
        if window.isVisible():
            self.places.map.mark(shown.word.place or shown.sheet.place)

    def show_saved(self, *, saved: bool) -> None:
        """In the corner of the window."""
        if self.window is not None:
            self.window.show_saved(saved=saved)

    def show_finished(self, finished: Finished) -> None:
        """It is written down."""
        if self.window is not None:
            self.window.show_finished(finished)

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""
        if self.window is not None:
            self.window.say([render(found) for found in findings])

    # -- acts

    def finish(self) -> None:
        """Write the sheet down, and say what becomes of it."""
        if self._awaits_photos():
            return
        done = self.presenter.finish()
        if done is not None:
            self.places.rest()
            self.show_finished(done)
            self.written.emit(done.uuid)

    def next_form(self) -> None:
        """A stack of paper forms: write this one down and begin the next at the same place, day and question."""
        sheet = self.presenter.sheet
        if sheet is None or not sheet.paper or self._awaits_photos():
            return
        done = self.presenter.finish()
        if done is not None:
            self.presenter.begin(paper=True)
            self.written.emit(done.uuid)

    def _awaits_photos(self) -> bool:
        """A sheet isn't written down without the photos that are on their way to it."""
        if self.photos.running and self.window is not None:
            self.window.say([_tr("Photos are still being prepared: finish once they are there, or stop them.")])
        return self.photos.running

    def _reopen(self) -> None:
        if self.presenter.reopen():
            self.changed.emit()
        elif self.window is not None:
            self.window.done_page.say(_tr("Something else was done since: undo that first, or open the encounter."))

    def _throw_away(self) -> None:
        self.presenter.throw_away()
        self.changed.emit()

    def _choose_campaign(self, uuid: object) -> None:
        self.presenter.change(campaign_uuid=uuid)
        self.presenter.show()

    def _choose_support(self) -> None:
        dialog = SupportDialog(self._workspace, self.window)
        if dialog.exec() and dialog.chosen:
            self.presenter.support(dialog.chosen)

    def _shut(self) -> None:
        self.photos.stop()
        self.places.rest()
        self.presenter.let_go()
        self.changed.emit()

    def _crs(self) -> QgsCoordinateReferenceSystem:
        layer = find_layer("contribution")
        if layer is not None:
            return layer.crs()
        return QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.replica.srid)
