"""Who spoke, through which way, about what; and the streets nobody has spoken about."""

from __future__ import annotations

from collections import Counter

from ..analysis.libraries import check_libraries
from ..analysis.who_spoke import Heard, Voice, heard_by, voices_of
from ..domain.errors import MissingLibrary
from ..domain.phrases import QT_TRANSLATE_NOOP
from .charts import Count, bars
from .context import LEFT, Context
from .counting import said
from .document import Block, Columns, Heading, Paragraph, Picture, Section, Style, Table, Title

_WHO = QT_TRANSLATE_NOOP("Phrases", "Who spoke")
_WHO_TITLE = QT_TRANSLATE_NOOP("Phrases", "{share} of the words came through the mediators")
_WHO_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "{n} contributions come from {people} known people; {nameless} have no profile and may be anybody’s."
)
_AGES = QT_TRANSLATE_NOOP("Phrases", "By age")
_AGE_NOTE = QT_TRANSLATE_NOOP(
    "Phrases", "People who gave their age, in the whole quarter. Fewer than five are not shown."
)
_NO_AGES = QT_TRANSLATE_NOOP("Phrases", "Too few people gave their age for it to be shown.")
_FEW = QT_TRANSLATE_NOOP("Phrases", "fewer than 5")
_AGE = QT_TRANSLATE_NOOP("Phrases", "{first} to {last} years")
_AGE_FROM = QT_TRANSLATE_NOOP("Phrases", "{first} years and over")
_AGE_UNDER = QT_TRANSLATE_NOOP("Phrases", "under {last} years")
_ALT = QT_TRANSLATE_NOOP("Phrases", "{name}: {list}.")
_BY_THEME = QT_TRANSLATE_NOOP("Phrases", "Which way, by theme")
_THEME = QT_TRANSLATE_NOOP("Phrases", "Theme")
_ONLINE = QT_TRANSLATE_NOOP("Phrases", "Online")
_MEDIATED = QT_TRANSLATE_NOOP("Phrases", "Mediators")
_OTHER = QT_TRANSLATE_NOOP("Phrases", "Post, phone…")
_PEOPLE = QT_TRANSLATE_NOOP("Phrases", "Known people")
_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "Without a theme")
_SILENT = QT_TRANSLATE_NOOP("Phrases", "Where nobody has spoken yet")
_SILENT_TEXT = QT_TRANSLATE_NOOP("Phrases", "{n} streets of {whole}: {list}. The next walk could begin there.")
_ALL_SPOKEN = QT_TRANSLATE_NOOP("Phrases", "Something was said about each of the {whole} streets.")
_NO_STREETS = QT_TRANSLATE_NOOP("Phrases", "The streets were not brought in: silence can’t be told from absence.")

#: Below this many people a cell that says their age is not shown.
FEWEST = 5


def who_section(context: Context) -> Section:
    """Who spoke: through which way, how many people, of which age (never fewer than five), and where nobody did."""
    speaker, now = context.speaker, said(context.published)
    nameless = sum(not it.author_uuid for it in context.published)
    lead = speaker.say(_WHO_LEAD, n=now.contributions, people=now.people, nameless=nameless)
    title = speaker.say(_WHO_TITLE, share=speaker.share(now.mediated, now.contributions))
    blocks = (
        Title(title, speaker.say(_WHO), lead),
        Heading(speaker.say(_BY_THEME)),
        _ways(context),
        Columns(_ages(context), _silence(context)),
    )
    return Section(blocks, name=speaker.say(_WHO))


def _ways(context: Context) -> Table:
    speaker, settings = context.speaker, context.material.settings
    voices = voices_of(context.published, context.material.profiles, {})
    headings = tuple(map(speaker.say, (_THEME, _ONLINE, _MEDIATED, _OTHER, _PEOPLE)))
    rows = tuple(
        (settings.theme_label(it.name) or speaker.say(_NO_THEME), *map(speaker.number, _numbers(it)))
        for it in heard_by(voices, _theme_of)
    )
    return Table(headings, rows, (0.36, 0.15, 0.15, 0.17, 0.17), frozenset({1, 2, 3, 4}))


def _theme_of(voice: Voice) -> str:
    return voice.theme


def _numbers(it: Heard) -> tuple[int, int, int, int]:
    return it.online, it.mediated, it.other, it.people


def _silence(context: Context) -> tuple[Block, ...]:
    speaker = context.speaker
    head = Heading(speaker.say(_SILENT))
    names = silent_streets(context)
    if names is None:
        return head, Paragraph(speaker.say(_NO_STREETS), Style.SOURCE)
    silent, whole = names
    if not silent:
        return head, Paragraph(speaker.say(_ALL_SPOKEN, whole=whole))
    return head, Paragraph(speaker.say(_SILENT_TEXT, n=len(silent), whole=whole, list=", ".join(silent)))


def silent_streets(context: Context) -> tuple[list[str], int] | None:
    """The named streets that no published contribution is about, and how many there are; None if it can't be told."""
    streets = [(name, wkb) for name, wkb in context.material.streets if name]
    try:
        check_libraries()
    except MissingLibrary:
        return None
    if not streets:
        return None
    import numpy as np
    import shapely

    from ..analysis.from_records import points_of
    from ..analysis.silence import silence

    lines = np.array([shapely.from_wkb(wkb) for _, wkb in streets], dtype=object)
    names = [name for name, _ in streets]
    found = silence(names, lines, points_of([it.geometry for it in context.published]))
    silent = {name for name, mute in zip(names, found.silent.tolist()) if mute}
    return sorted(silent), len(set(names))


def _ages(context: Context) -> tuple[Block, ...]:
    speaker = context.speaker
    spoke = {it.author_uuid for it in context.published}
    counted = Counter(it.age_band for it in context.material.profiles if it.age_band and it.uuid in spoke)
    if not any(number >= FEWEST for number in counted.values()):
        return Heading(speaker.say(_AGES)), Paragraph(speaker.say(_NO_AGES), Style.SOURCE)
    every = [
        Count(age_words(context, band), number, colour="blue")
        if number >= FEWEST
        else Count(age_words(context, band), 0, shown=speaker.say(_FEW))
        for band, number in sorted(counted.items(), key=lambda item: _youngest_first(item[0]))
    ]
    listed = ", ".join(" ".join((count.name, count.number)) for count in every)
    name = speaker.say(_AGES)
    picture = Picture("ages", bars(every, LEFT, context.measure), speaker.say(_ALT, name=name, list=listed))
    return Heading(name), picture, Paragraph(speaker.say(_AGE_NOTE), Style.SOURCE)


def _youngest_first(band: str) -> tuple[bool, int, str]:
    """Where an age band stands among the others; one that says no age comes last."""
    first = band.partition("_")[0]
    if first == "under":
        return False, -1, band
    return not first.isdigit(), int(first) if first.isdigit() else 0, band


def age_words(context: Context, band: str) -> str:
    """An age band such as 18_29, under_18 or 60_plus in words; another one as it is stored."""
    first, _, last = band.partition("_")
    if first.isdigit() and last.isdigit():
        return context.speaker.say(_AGE, first=first, last=last)
    if first.isdigit() and last in {"plus", "over", ""}:
        return context.speaker.say(_AGE_FROM, first=first)
    return context.speaker.say(_AGE_UNDER, last=last) if first == "under" and last.isdigit() else band
