"""The two documents: the report on the consultation, and the note of two pages for councillors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from .answer_pages import answer_notes, answer_section, follow_up_section
from .choices import BILAN, BY_CAMPAIGN, BY_PREMISES, BY_STREET, NOTE
from .context import NOTICE, Context
from .document import Block, Document, Figures, Heading, PageBreak, Section, Title
from .method_pages import annex_section, method_section
from .opening_pages import cover, in_short, key_figures
from .place_sheets import campaign_sections, street_sections
from .premises_pages import premises_section, rank_premises
from .premises_sheets import sheet_sections
from .theme_pages import chosen_quotes, theme_sections
from .voices_pages import means_section
from .who_pages import who_section

_INTERNAL = QT_TRANSLATE_NOOP("Phrases", "For: council and services")
_RUNNING = QT_TRANSLATE_NOOP("Phrases", "Report on the consultation: {question}")
_NOTE_RUNNING = QT_TRANSLATE_NOOP("Phrases", "Note to councillors: {question}")
_NOTE = QT_TRANSLATE_NOOP("Phrases", "Note to councillors")
_QUOTES = QT_TRANSLATE_NOOP("Phrases", "In their words")


def document(context: Context) -> Document:
    """The document that the choices ask for."""
    short = context.choices.template != BILAN
    note = context.choices.template == NOTE
    speaker = context.speaker
    question = one_line(context.question, 90)
    return Document(
        title=context.question,
        running=(
            speaker.say(_NOTE_RUNNING if note else _RUNNING, question=question),
            speaker.span(context.period.first, context.period.last),
        ),
        notice=" ".join(filter(None, (speaker.say(NOTICE), _short(context.material.note)))),
        internal_mark=speaker.say(_INTERNAL),
        language=speaker.language,
        cover=None if short else cover(context),
        sections=_KINDS[context.choices.template](context),
    )


def _bilan(context: Context) -> tuple[Section, ...]:
    ranked = None if context.choices.public else rank_premises(context)
    sections = [
        in_short(context),
        means_section(context),
        who_section(context) if context.published else None,
        *theme_sections(context),
        premises_section(context, ranked),
        answer_section(context) if context.published else None,
        follow_up_section(context),
        *(sheet_sections(context, ranked) if ranked is not None else ()),
        annex_section(context) if context.choices.annex and context.published else None,
        method_section(context),
    ]
    return tuple(section for section in sections if section is not None)


def _note(context: Context) -> tuple[Section, ...]:
    """Two pages: the figures and the themes, then quotes, answers and commitments."""
    opening = in_short(context)
    quotes = chosen_quotes(context, context.published)
    follow_up = follow_up_section(context)
    second: list[Block] = [PageBreak()]
    if quotes:
        second += [Heading(context.speaker.say(_QUOTES)), *quotes]
    second += [*answer_notes(context), *_without_lead(follow_up.blocks)]
    first = tuple(Figures(key_figures(context)) if isinstance(it, Figures) else it for it in opening.blocks)
    return (Section((*first, *second), name=context.speaker.say(_NOTE)),)


def _short(note: str) -> str:
    """What the quarter says of itself, up to its first colon: all of it is on the cover."""
    told = note.partition(":")[0].strip()
    return told + "." if told and not told.endswith(".") else told


def _without_lead(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(Heading(it.text) if isinstance(it, Title) else it for it in blocks)


def _premises_sheets(context: Context) -> tuple[Section, ...]:
    ranked = None if context.choices.public else rank_premises(context)
    rates = premises_section(context, ranked)
    sheets = sheet_sections(context, ranked) if ranked is not None else ()
    return sheets or ((rates,) if rates is not None else (in_short(context),))


_KINDS: Mapping[str, Callable[[Context], tuple[Section, ...]]] = {
    BILAN: _bilan,
    NOTE: _note,
    BY_PREMISES: _premises_sheets,
    BY_STREET: street_sections,
    BY_CAMPAIGN: campaign_sections,
}
