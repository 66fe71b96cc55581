"""The sheet that is open: begun, kept at every change, finished as one act, taken back.

Every change is written to the working copy at once (``store.sheets``: a few kilobytes, about a millisecond), so that
a program killed in mid-sentence loses nothing. Where another program holds the file, the window says that something
isn't kept yet and :meth:`SheetBook.keep` is asked again until it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...domain import encounters
from ...domain.encounters import Sheet, SpokenWord, Voice
from ...domain.errors import QuartierError
from ...domain.identity import new_uuid, normal_reference
from ...domain.permissions import Deed, obstacle
from ...domain.records import Contribution
from ...domain.situation import Refusal
from ...domain.vocabulary import Visibility
from ...store import sheets
from ...store.acts import last_act
from ...store.cards import next_card
from ...store.hints import Hint, write_hint
from .sheet_ports import Doing, Finished, SheetView, Shown
from .sheet_sources import SheetSources

#: Seconds to wait for another program at each key: a person types on meanwhile.
_PATIENCE = 0.05
_PATIENCE_AT_THE_END = 2.0


class SheetBook:
    """Works on the quarter that is open when it is asked; holds at most one sheet, a person and a word of it open."""

    def __init__(self, view: SheetView, workspace: Doing) -> None:
        self._view, self._workspace = view, workspace
        self.sources = SheetSources(workspace)
        self.sheet: Sheet | None = None
        self._voice = self._word = ""
        self._removed: tuple[Sheet, str, str] | None = None
        self._saved = True
        self._last_written = (0, "")

    # -- beginning and ending

    def begin(self, *, paper: bool = False) -> None:
        """An empty sheet: today, the question that is open, the place and format of the last one today."""
        clock = self._workspace.clock
        last = self.sources.choices()
        same = paper or last.held_on == clock.today()
        sheet = Sheet(
            uuid=new_uuid(),
            held_on=(last.held_on if paper else "") or clock.today(),
            begun_at=clock.now(),
            campaign_uuid=self.sources.campaign(last.campaign_uuid),
            place=last.place if same else None,
            place_words=last.place_words if same else "",
            format=last.format,
            paper=paper,
        )
        self._take(sheet.with_voice(self._fresh_voice("")))

    def resume(self, uuid: str) -> bool:
        """A sheet that was begun, where it was left; False when it isn't there any more."""
        sheet = sheets.load(self.sources.replica, uuid)
        if sheet is not None:
            self._take(replace(sheet, held_on=sheet.held_on or self._workspace.clock.today()))
        return sheet is not None

    def resume_latest(self) -> bool:
        """The sheet begun last today that isn't finished, if there is one; older ones wait on the page."""
        today = self._workspace.clock.today()
        begun = (it for it in sheets.sheets(self.sources.replica) if today in (it.held_on, it.begun_at[:10]))
        last = next(begun, None)
        return last is not None and self.resume(last.uuid)

    def let_go(self) -> None:
        """The window closes; a sheet on which nothing stands is forgotten.

        One that can't be kept, as another program holds the file, stays here and is tried again.
        """
        sheet = self.sheet
        if sheet is None or self._workspace.replica is None:
            return
        if self.keep(patience=_PATIENCE_AT_THE_END) if sheet.begun else self._forget(sheet):
            self.sheet, self._removed = None, None

    def throw_away(self) -> None:
        """The person doesn't want this sheet: it goes, and can come back as long as the window is open."""
        sheet = self._sheet()
        if not self._forget(sheet):
            return
        before = (sheet, self._voice, self._word)
        self.begin(paper=sheet.paper)
        self._removed = before
        self.show()

    def finish(self) -> Finished | None:
        """Write the sheet down as one act; None, and the reasons told, where it can't be."""
        sheet, desk = self._without_lost_support(self._sheet()), self.sources.desk()
        self.keep()
        decision = encounters.finish(sheet, desk, new_uuid)
        if isinstance(decision, Refusal):
            self._view.say(decision.findings)
            return None
        found = [Hint(it.uuid, place=it.hint, noted_on=desk.today) for it in sheet.voices if it.hint.strip()]
        if not self._workspace.perform(decision, lambda connection: [write_hint(connection, it) for it in found]):
            return None
        self.sources.remember(sheet)
        self._view.say(())
        made = [it.record for it in decision.changes if isinstance(getattr(it, "record", None), Contribution)]
        voices = sum(voice.begun for voice in sheet.voices)
        done = Finished(
            sheet.uuid, voices, len(made), tuple(it.reference or "" for it in made),
            sum(it.visibility is Visibility.PRIVATE for it in made),
        )  # fmt: skip
        self.sheet, self._removed = None, None
        last = last_act(self.sources.replica)
        self._last_written = (last[0] if last else 0, sheet.uuid)
        return done

    def reopen(self) -> bool:
        """Take the act that wrote the last sheet back, and go on writing; False where another act came after it."""
        number, uuid = self._last_written
        last = last_act(self.sources.replica)
        if last is None or last[0] != number:
            return False
        self._workspace.undo()
        return uuid not in sheets.finished(self.sources.replica) and self.resume(uuid)

    # -- keeping and showing

    def keep(self, patience: float = _PATIENCE) -> bool:
        """Write the sheet as it stands; False, told to the window, where another program holds the file."""
        sheet, replica = self.sheet, self._workspace.replica
        if sheet is None or replica is None:
            return True
        try:
            with replica.patience(patience):
                sheets.keep(replica, sheet)
            self._saved = True
        except QuartierError:
            self._saved = False
        self._view.show_saved(saved=self._saved)
        return self._saved

    def show(self) -> None:
        """Tell the window what stands there now."""
        voice, word = self._voice_open(), self._word_open()
        self._view.show_sheet(
            Shown(
                sheet=self._sheet(),
                voice=voice,
                word=word,
                lists=self.sources.lists(),
                supported=self.sources.supported(self._sheet()),
                premises=self.sources.premises(self._sheet()),
                removed=self._removed is not None,
                obstacle=obstacle(self._workspace.member(), Deed.NOTE_ENCOUNTER),
            )
        )

    def _forget(self, sheet: Sheet) -> bool:
        try:
            sheets.forget(self.sources.replica, sheet.uuid)
        except QuartierError as error:
            self._view.say((error.phrase,))
            return False
        return True

    # -- within

    def _take(self, sheet: Sheet) -> None:
        """Another sheet, its last person and word open."""
        if not sheet.voices:
            sheet = sheet.with_voice(self._fresh_voice(""))
        voices = tuple(it if it.words else replace(it, words=(self._fresh_word(None),)) for it in sheet.voices)
        self.sheet, self._removed, self._saved = replace(sheet, voices=voices), None, True
        self._go(voices[-1].uuid, voices[-1].words[-1].uuid)
        self._view.show_saved(saved=True)

    def _put(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._saved = False
        self.keep()

    def _go(self, voice_uuid: str, word_uuid: str) -> None:
        """Open a person and a word; the last ones where they aren't there any more."""
        sheet = self._sheet()
        voice = sheet.voice(voice_uuid) or sheet.voices[-1]
        known = [it.uuid for it in voice.words]
        self._voice, self._word = voice.uuid, word_uuid if word_uuid in known else known[-1]
        self.show()

    def _voice_open(self) -> Voice:
        sheet = self._sheet()
        return sheet.voice(self._voice) or sheet.voices[-1]

    def _word_open(self) -> SpokenWord:
        voice = self._voice_open()
        return next((it for it in voice.words if it.uuid == self._word), voice.words[-1])

    def _fresh_voice(self, after: str) -> Voice:
        word = SpokenWord(new_uuid(), next_card(self.sources.replica, after), **self._last_sorting(None))
        return Voice(
            new_uuid(), pseudonym=self.sources.pseudonym(self.sheet.voices if self.sheet else ()), words=(word,)
        )

    def _fresh_word(self, before: SpokenWord | None) -> SpokenWord:
        return SpokenWord(new_uuid(), next_card(self.sources.replica, self._last_card()), **self._last_sorting(before))

    def _last_sorting(self, before: SpokenWord | None) -> dict[str, Any]:
        """Kind and theme of the word before, or of the last sheet: people at one place often speak of one thing."""
        if before is not None:
            return {"kind": before.kind, "theme": before.theme}
        if self.sheet is not None and self.sheet.words:
            last = self.sheet.words[-1]
            return {"kind": last.kind, "theme": last.theme}
        kept = self.sources.choices()
        return {"kind": kept.kind, "theme": kept.theme}

    def _last_card(self) -> str:
        used = [it.reference for it in self._sheet().words if it.reference] if self.sheet is not None else []
        return normal_reference(used[-1]) or "" if used else ""

    def _without_lost_support(self, sheet: Sheet) -> Sheet:
        """A contribution that was removed meanwhile can't be backed any more."""
        known = set(self.sources.supported(self._sheet()))
        voices = tuple(
            replace(
                voice, words=tuple(it if it.supports in known else replace(it, supports=None) for it in voice.words)
            )
            for voice in sheet.voices
        )
        return replace(sheet, voices=voices)

    def _sheet(self) -> Sheet:
        if self.sheet is None:
            raise RuntimeError("no sheet is open")
        return self.sheet
