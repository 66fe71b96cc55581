"""How a document speaks: phrases, days, numbers and shares, in its own language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Callable, Protocol

from ..domain.instants import parse_date
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase

NO_BREAK = "\u00a0"


def capital(text: str) -> str:
    """*text* at the beginning of a line: a street's name has no capital inside a sentence."""
    return text[:1].upper() + text[1:]


class Calendar(Protocol):
    """Says days as people write them."""

    def day(self, when: date) -> str:
        """A day of a year, such as 30 novembre 2026."""

    def month(self, when: date) -> str:
        """A month, such as nov."""


@dataclass(frozen=True)
class Speaker:
    """``render`` gives a phrase in the document's language, which is ``language`` (fr, en)."""

    render: Callable[[Phrase], str]
    calendar: Calendar
    language: str

    def say(self, text: str, **values: object) -> str:
        """A marked text with its values."""
        return self.render(Phrase(text, tuple(sorted(values.items()))))

    def counted(self, count: int, one: str, several: str, **values: object) -> str:
        """One of two marked texts, by the number: its place in them is ``{n}``."""
        return self.say(one if count == 1 else several, n=self.number(count), **values)

    def number(self, value: float) -> str:
        """A number, its thousands apart."""
        whole = f"{round(value):,}"
        return whole.replace(",", "\u202f") if self.language == "fr" else whole

    def decimal(self, value: float) -> str:
        """A number with one digit after the mark, none where it is whole."""
        if value == int(value):
            return self.number(value)
        return f"{value:.1f}".replace(".", "," if self.language == "fr" else ".")

    def people(self, count: int) -> str:
        """So many people."""
        return self.counted(count, _PERSON, _PEOPLE)

    def share(self, part: float, whole: float) -> str:
        """A share in per cent."""
        percent = round(100 * part / whole) if whole else 0
        return f"{percent}{NO_BREAK}%" if self.language == "fr" else f"{percent}%"

    def day(self, text: str | None) -> str:
        """A stored day in words; one that can't be read, as it is stored."""
        try:
            return self.calendar.day(parse_date((text or "")[:10])).replace(" ", NO_BREAK)
        except ValueError:
            return text or ""

    def span(self, first: date, last: date, *, inside: bool = False) -> str:
        """From a day to a day, on its own or *inside* a sentence."""
        begin, end = self.day(first.isoformat()), self.day(last.isoformat())
        if first.year == last.year and self.language == "fr":
            begin = begin.rsplit(NO_BREAK, 1)[0]
        return self.say(_SPAN_INSIDE if inside else _SPAN, first=begin, last=end)

    def quoted(self, text: str) -> str:
        """Somebody's words between the language's quotation marks."""
        if self.language == "fr":
            return "«" + NO_BREAK + text + NO_BREAK + "»"
        return "“" + text + "”"

    def listed(self, items: list[str]) -> str:
        """Several things in a sentence."""
        if len(items) < 2:
            return "".join(items)
        return self.say(_AND, first=", ".join(items[:-1]), last=items[-1])


_PERSON = QT_TRANSLATE_NOOP("Phrases", "{n} person")
_PEOPLE = QT_TRANSLATE_NOOP("Phrases", "{n} people")
_SPAN = QT_TRANSLATE_NOOP("Phrases", "From {first} to {last}")
_SPAN_INSIDE = QT_TRANSLATE_NOOP("Phrases", "from {first} to {last}")
_AND = QT_TRANSLATE_NOOP("Phrases", "{first} and {last}")
