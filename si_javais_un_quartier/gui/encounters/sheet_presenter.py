"""What a person does on the encounter sheet, without a widget: one person and one word at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...domain.encounters import SpokenWord
from ...domain.photographs import TakenPhoto
from ...domain.records import Place
from .sheet_book import SheetBook

#: Changing one of these changes what else may be chosen.
_SHOWN_TWICE = frozenset({"age_band", "informed", "publish", "photo", "adult"})


class SheetPresenter(SheetBook):
    """Every method writes something down, and shows what it changed that the person didn't type."""

    # -- writing

    def change(self, **values: Any) -> None:
        """Other values for the encounter itself."""
        self._put(replace(self._sheet(), **values))

    def change_voice(self, **values: Any) -> None:
        """Other values for the person who is open; who wasn't told what becomes of their words agreed to nothing."""
        if values.get("informed") is False:
            values = {**values, "publish": False, "photo": False, "adult": False}
        self._put(self._sheet().with_voice(replace(self._voice_open(), **values)))
        if _SHOWN_TWICE & set(values):
            self.show()

    def change_word(self, **values: Any) -> None:
        """Other values for the word that is open."""
        self._put_word(self._voice_open().uuid, replace(self._word_open(), **values))

    def next_word(self) -> None:
        """Another word of the same person; an empty one is used first."""
        voice, word = self._voice_open(), self._word_open()
        if not word.begun:
            self._go(voice.uuid, word.uuid)
            return
        empty = next((it for it in voice.words if not it.begun), None)
        if empty is None:
            empty = self._fresh_word(word)
            self._put(self._sheet().with_voice(replace(voice, words=(*voice.words, empty))))
        self._go(voice.uuid, empty.uuid)

    def next_person(self) -> None:
        """Another person; one of whom nothing stands there is used first."""
        sheet = self._sheet()
        fresh = next((it for it in sheet.voices if not it.begun), None)
        if fresh is None:
            fresh = self._fresh_voice(self._last_card())
            self._put(sheet.with_voice(fresh))
        self._go(fresh.uuid, fresh.words[0].uuid)

    def open_word(self, voice_uuid: str, word_uuid: str = "") -> None:
        """Unfold a person, or one of their words; the last one where none is named."""
        voice = self._sheet().voice(voice_uuid)
        if voice is not None:
            self._go(voice_uuid, word_uuid or (voice.words[-1].uuid if voice.words else ""))

    def remove_word(self, voice_uuid: str, word_uuid: str) -> None:
        """A word goes; it can come back until something else is removed."""
        self._remember_removed()
        voice = self._sheet().voice(voice_uuid)
        if voice is None:
            return
        left = tuple(it for it in voice.words if it.uuid != word_uuid) or (self._fresh_word(None),)
        self._put(self._sheet().with_voice(replace(voice, words=left)))
        self._go(self._voice, self._word)

    def remove_voice(self, voice_uuid: str) -> None:
        """A person goes, with all they said; they can come back until something else is removed."""
        self._remember_removed()
        left = tuple(it for it in self._sheet().voices if it.uuid != voice_uuid)
        self._put(replace(self._sheet(), voices=left or (self._fresh_voice(""),)))
        self._go(self._voice, self._word)

    def restore(self) -> None:
        """What was removed last comes back."""
        if self._removed is not None:
            sheet, voice, word = self._removed
            self._removed = None
            self._put(sheet)
            self._go(voice, word)

    def propose_pseudonym(self) -> None:
        """Another proposal for the person who is open."""
        self.change_voice(pseudonym=self.sources.pseudonym(self._sheet().voices))
        self.show()

    # -- places

    def place_encounter(self, place: Place | None, words: str | None = None) -> None:
        """Where the encounter is; None removes the place and, where they are "", its words."""
        said = self._sheet().place_words if words is None else words
        self.change(place=place, place_words=said)
        self.show()

    def place_word(
        self,
        place: Place | None,
        words: str | None = None,
        premises_uuid: str | None = None,
        keys: tuple[str, str] | None = None,
    ) -> None:
        """What a word (*keys*, else the one that is open) is about; None is no place. *words* None: those it has."""
        keys = keys or self.open_keys()
        word = self._word_of(keys)
        if word is not None:
            said = word.place_words if words is None else words
            self._put_word(keys[0], replace(word, place=place, place_words=said, premises_uuid=premises_uuid))
        self.show()

    def place_word_here(self) -> None:
        """The word that is open is about where the encounter is."""
        sheet = self._sheet()
        near = self.sources.premises_near(sheet.place) if sheet.place else None
        self.place_word(sheet.place, sheet.place_words, near.uuid if near and near.distance < 1 else None)

    # -- photos and supports

    def may_add_photos(self) -> bool:
        """Whether the person who is open has agreed to photos (and is of age, where the quarter asks for that)."""
        return bool(self._voice_open().may_show_photos(self.sources.lists().mediation))

    def open_keys(self) -> tuple[str, str]:
        """The voice and the word that are open, to come back to them when something is ready."""
        return self._voice_open().uuid, self._word_open().uuid

    def lacks_place(self, keys: tuple[str, str]) -> bool:
        """Whether that word is about no place yet."""
        word = self._word_of(keys)
        return word is not None and word.place is None and not word.premises_uuid

    def place_at(self, keys: tuple[str, str], place: Place) -> None:
        """That word is about *place* (a camera's)."""
        near = self.sources.premises_near(place)
        word = self._word_of(keys)
        known = word.place_words if word is not None else ""
        self.place_word(place, known or (near.address if near else ""), None, keys)

    def add_photo(self, photo: TakenPhoto, keys: tuple[str, str]) -> None:
        """A photo for one word; the same picture twice is one."""
        word = self._word_of(keys)
        if word is not None and all(it.sha256 != photo.sha256 for it in word.photos):
            self._put_word(keys[0], replace(word, photos=(*word.photos, photo)))
        self.show()

    def remove_photo(self, sha256: str) -> None:
        """A photo goes; it can come back until something else is removed."""
        self._remember_removed()
        self.change_word(photos=tuple(it for it in self._word_open().photos if it.sha256 != sha256))
        self.show()

    def support(self, uuid: str | None) -> None:
        """The person backs somebody else's idea, or no longer."""
        self.change_word(supports=uuid)
        self.show()

    # -- within

    def _put_word(self, voice_uuid: str, word: SpokenWord) -> None:
        voice = self._sheet().voice(voice_uuid)
        if voice is not None:
            words = tuple(word if it.uuid == word.uuid else it for it in voice.words)
            self._put(self._sheet().with_voice(replace(voice, words=words)))

    def _word_of(self, keys: tuple[str, str]) -> SpokenWord | None:
        voice = self._sheet().voice(keys[0])
        return next((it for it in voice.words if it.uuid == keys[1]), None) if voice is not None else None

    def _remember_removed(self) -> None:
        self._removed = (self._sheet(), self._voice, self._word)
