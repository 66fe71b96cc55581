"""Dates, ages and counts as a person reads them, in the language of QGIS."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from unicodedata import normalize

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTime

from ..domain.instants import parse_date, parse_instant
from ..domain.plain_text import name_of
from ..qgis_bridge.day_words import write_day

WEEK = 7


def tr(text: str, count: int = -1) -> str:
    """Translate in this module's context."""
    return QCoreApplication.translate("Words", text, None, count)


def named(text: str, name: str) -> str:
    """*text* with *name* in its place; French says "d’Amina" where it says "de Karim"."""
    begins = normalize("NFD", name)[:1].lower()
    return (text.replace("de {name}", "d’{name}") if begins and begins in "aeiou" else text).format(name=name)


def moment(stored: str | None) -> datetime | None:
    """The moment of a stored instant or date; None when there is none or it can't be read."""
    if not stored:
        return None
    try:
        return parse_instant(stored)
    except ValueError:
        pass
    try:
        return datetime.combine(parse_date(stored[:10]), datetime.min.time(), timezone.utc)
    except ValueError:
        return None


def day(value: date) -> str:
    """Like "20 nov." this year, "20 nov. 2025" in another."""
    pattern = "d MMM" if value.year == datetime.now(timezone.utc).year else "d MMM yyyy"
    return write_day(value, pattern).replace(" ", "\u00a0")


def full_day(stored: str | None) -> str:
    """Like "20 nov. 2026", or nothing where there is no date."""
    at = moment(stored)
    return write_day(at.date(), "d MMM yyyy").replace(" ", "\u00a0") if at else ""


def age(stored: str | None, now: datetime) -> str:
    """How long ago, short, under a week ("3 h", "2 d"), else the day."""
    at = moment(stored)
    if at is None:
        return ""
    gone = now - at
    if gone < timedelta(0) or gone.days >= WEEK:
        return day(at.date())
    if gone.days:
        return tr("%n d", gone.days)
    hours = gone.seconds // 3600
    return tr("%n h", hours) if hours else tr("%n min", max(1, gone.seconds // 60))


def when(stored: str | None, now: datetime) -> str:
    """A moment in a thread: "today, 9:42", "yesterday, 18:05", "20 nov., 16:10"."""
    at = moment(stored)
    if at is None:
        return ""
    here = at.astimezone()
    clock = QLocale().toString(QTime(here.hour, here.minute), tr("h:mm"))
    days = (now.astimezone().date() - here.date()).days
    if days == 0:
        return tr("today, {time}").format(time=clock)
    if days == 1:
        return tr("yesterday, {time}").format(time=clock)
    return tr("{day}, {time}").format(day=day(here.date()), time=clock)


def since(stored: str | None, now: datetime) -> str:
    """How long ago something happened, as a sentence part: "just now", "3 min ago"."""
    at = moment(stored)
    if at is None:
        return tr("never")
    minutes = int((now - at).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%n min ago", minutes)
    if minutes < 24 * 60:
        return tr("%n h ago", minutes // 60)
    return tr("%n day(s) ago", minutes // (24 * 60))


def number(value: int) -> str:
    """A count with the separators of the language."""
    return QLocale().toString(value)


def quoted(body: str) -> str:
    """A resident's words between the quotation marks of the language, with their no-break spaces."""
    return tr("“{words}”").format(words=body)


def late_by(due_on: str | None, now: datetime) -> str:
    """Like "3 d late", for something due before today; without a due date just "late"."""
    due = moment(due_on)
    days = (now.date() - due.date()).days if due else 0
    return tr("%n d late", days) if days > 0 else tr("Late")


def called(title: str | None, *texts: str | None) -> str:
    """What a contribution is called where it is named: its title, else its first words."""
    return name_of(title, *texts) or no_words()


def quoted_name(title: str | None, *texts: str | None) -> str:
    """The same between quotation marks; what stands for a name where there is none isn't quoted."""
    name = name_of(title, *texts)
    return quoted(name) if name else no_words()


def no_words() -> str:
    """What stands for a title where the resident gave neither title nor text."""
    return tr("(no text)")
