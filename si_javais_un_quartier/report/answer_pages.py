"""What was answered and what came of it: delays, commitments and their state."""

from __future__ import annotations

from ..domain import labels
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.records import Commitment
from ..domain.vocabulary import CommitmentState
from .charts import MOST_BARS, OTHER_THEMES, Count, rates
from .context import WIDE, Context
from .counting import Answering, answering, by_theme, states
from .document import Block, Heading, Paragraph, Picture, Section, Style, Table, Title

_ANSWERS = QT_TRANSLATE_NOOP("Phrases", "The answers")
_TITLE = QT_TRANSLATE_NOOP("Phrases", "{share} of those who waited for an answer have it")
_TITLE_NONE = QT_TRANSLATE_NOOP("Phrases", "Nobody waited for an answer")
_LEAD = QT_TRANSLATE_NOOP(
    "Phrases",
    "{n} of {whole} contributions were answered, half of them within {days} days; {late} took over {most} days.",
)
_LEAD_SHORT = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole} contributions were answered.")
_WAITING = QT_TRANSLATE_NOOP("Phrases", "{n} still wait.")
_BEFORE = QT_TRANSLATE_NOOP("Phrases", "In the period before: {n} of {whole}.")
_BY_THEME = QT_TRANSLATE_NOOP("Phrases", "Share of answers, by theme")
_ALT = QT_TRANSLATE_NOOP("Phrases", "Share of answers by theme: {list}.")
_OF = QT_TRANSLATE_NOOP("Phrases", "{n} of {whole}")
_STATUSES = QT_TRANSLATE_NOOP("Phrases", "Where the contributions stand")
_STATUS = QT_TRANSLATE_NOOP("Phrases", "Where it stands")
_NUMBER = QT_TRANSLATE_NOOP("Phrases", "Contributions")
_NO_THEME = QT_TRANSLATE_NOOP("Phrases", "Without a theme")

_FOLLOW_UP = QT_TRANSLATE_NOOP("Phrases", "You said, we did")
_FOLLOW_TITLE = QT_TRANSLATE_NOOP("Phrases", "{count} commitments, {done} of them kept")
_FOLLOW_KEPT_ONE = QT_TRANSLATE_NOOP("Phrases", "{count} commitments, one of them kept")
_FOLLOW_OPEN = QT_TRANSLATE_NOOP("Phrases", "{count} commitments under way")
_FOLLOW_ONE = QT_TRANSLATE_NOOP("Phrases", "One commitment")
_FOLLOW_NONE = QT_TRANSLATE_NOOP("Phrases", "No commitment was made yet")
_FOLLOW_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "Contributions of this period led to what stands below; each says who answers for it."
)
_SAID = QT_TRANSLATE_NOOP("Phrases", "You said")
_DECIDED = QT_TRANSLATE_NOOP("Phrases", "What is done")
_WHO = QT_TRANSLATE_NOOP("Phrases", "Who answers for it")
_STATE = QT_TRANSLATE_NOOP("Phrases", "State and date")
_DUE = QT_TRANSLATE_NOOP("Phrases", "{state}, for {day}")
_DONE = QT_TRANSLATE_NOOP("Phrases", "{state} on {day}")
_LATE = QT_TRANSLATE_NOOP("Phrases", "{state}, promised for {day}: late")
_CONTRIBUTIONS = QT_TRANSLATE_NOOP("Phrases", "{n} contributions ({refs})")
_CONTRIBUTION = QT_TRANSLATE_NOOP("Phrases", "{n} contribution ({refs})")


def answer_section(context: Context) -> Section:
    """Answers and delays, and where the contributions stand."""
    speaker, material = context.speaker, context.material
    days = material.settings.delays.answer
    now, then = (answering(given, material.messages, days) for given in (context.published, context.before))
    blocks: list[Block] = [Title(_title(context, now), speaker.say(_ANSWERS), _lead(context, now, then, days))]
    if now.wanted:
        blocks += [Heading(speaker.say(_BY_THEME)), _by_theme(context)]
    blocks += [Heading(speaker.say(_STATUSES)), _statuses(context)]
    return Section(tuple(blocks), name=speaker.say(_ANSWERS))


def _title(context: Context, now: Answering) -> str:
    if not now.wanted:
        return context.speaker.say(_TITLE_NONE)
    return context.speaker.say(_TITLE, share=context.speaker.share(now.answered, now.wanted))


def _lead(context: Context, now: Answering, then: Answering, days: int) -> str:
    speaker = context.speaker
    counted = {"n": speaker.number(now.answered), "whole": speaker.number(now.wanted)}
    told = [speaker.say(_LEAD_SHORT, **counted)]
    if now.median_days is not None:
        told = [speaker.say(_LEAD, days=speaker.decimal(now.median_days), late=now.late, most=days, **counted)]
    if now.wanted > now.answered:
        told.append(speaker.say(_WAITING, n=speaker.number(now.wanted - now.answered)))
    if then.wanted:
        told.append(speaker.say(_BEFORE, n=speaker.number(then.answered), whole=speaker.number(then.wanted)))
    return " ".join(told)


def answer_counts(context: Context) -> list[Count]:
    """For each theme, the share of the answers waited for that were given."""
    return [_answer_count(context, *it) for it in _answers_given(context)]


def _answers_given(context: Context) -> list[tuple[str, str, int, int]]:
    """Of each theme that somebody waits about: its name, its key, how many answers were given and waited for."""
    material, found = context.material, []
    for group in by_theme(context.published, [theme.key for theme in material.settings.themes]):
        own = [it for it in context.published if it.uuid in group.uuids]
        answers = answering(own, material.messages, material.settings.delays.answer)
        if answers.wanted:
            name = material.settings.theme_label(group.name) or context.speaker.say(_NO_THEME)
            found.append((name, group.name, answers.answered, answers.wanted))
    return found


def _answer_count(context: Context, name: str, key: str, given: int, wanted: int) -> Count:
    note = context.speaker.say(_OF, n=given, whole=wanted)
    shown = context.speaker.share(given, wanted)
    return Count(name, given / wanted, note=note, colour="blue", key=key, shown=shown)


def _by_theme(context: Context) -> Picture:
    """The themes that most wait about, the others together."""
    themes = _answers_given(context)
    if len(themes) > MOST_BARS:
        kept = sorted(themes, key=lambda it: -it[3])[: MOST_BARS - 1]
        rest = [it for it in themes if it not in kept]
        others = (context.speaker.say(OTHER_THEMES), "", sum(it[2] for it in rest), sum(it[3] for it in rest))
        themes = [*(it for it in themes if it in kept), others]
    counts = [_answer_count(context, *it) for it in themes]
    listed = ", ".join(" ".join((count.name, count.shown)) for count in counts)
    drawing = rates(counts, None, WIDE, context.measure)
    return Picture("reponses", drawing, context.speaker.say(_ALT, list=listed))


def _statuses(context: Context) -> Table:
    speaker = context.speaker
    counted: dict[str, int] = {}
    for it in context.published:
        words = labels.public_status(it) or labels.STATUS_IN_TOOL[it.status]
        name = speaker.render(words)
        counted[name] = counted.get(name, 0) + 1
    whole = len(context.published)
    rows = tuple(
        (name, speaker.number(number), speaker.share(number, whole))
        for name, number in sorted(counted.items(), key=lambda it: (-it[1], it[0]))
    )
    return Table((speaker.say(_STATUS), speaker.say(_NUMBER), ""), rows, (0.6, 0.22, 0.18), frozenset({1, 2}))


def follow_up_section(context: Context) -> Section:
    """The commitments that the contributions led to, with their date and state."""
    speaker = context.speaker
    made = context.material.commitments_of(context.published)
    name = speaker.say(_FOLLOW_UP)
    if not made:
        return Section((Title(speaker.say(_FOLLOW_NONE), name),), name=name)
    title = speaker.say(_FOLLOW_ONE)
    if len(made) > 1:
        done = states(made)[CommitmentState.DONE]
        text = _FOLLOW_OPEN if not done else _FOLLOW_KEPT_ONE if done == 1 else _FOLLOW_TITLE
        title = speaker.say(text, count=len(made), done=done)
    headings = tuple(map(speaker.say, (_SAID, _DECIDED, _WHO, _STATE)))
    table = Table(headings, tuple(_row(context, it) for it in made), (0.24, 0.36, 0.18, 0.22))
    return Section((Title(title, name, speaker.say(_FOLLOW_LEAD)), table), name=name)


def _row(context: Context, it: Commitment) -> tuple[str, ...]:
    own = [one.reference for one in context.published if one.commitment_uuid == it.uuid]
    named = [reference for reference in own if reference]
    refs = ", ".join(named[:3]) + (" …" if len(named) > 3 else "")
    asked = context.speaker.counted(len(own), _CONTRIBUTION, _CONTRIBUTIONS, refs=refs)
    told = one_line(it.title, 200)
    if it.body:
        told += "\n" + one_line(it.body, 300)
    if it.outcome_note:
        told += "\n" + one_line(it.outcome_note, 300)
    return asked, told, one_line(it.responsible or "", 80), state_words(context, it)


def state_words(context: Context, it: Commitment) -> str:
    """Done on a day, promised for a day, or late."""
    speaker = context.speaker
    state = speaker.render(labels.COMMITMENT_STATE[it.state])
    if it.state is CommitmentState.DONE and it.done_on:
        return speaker.say(_DONE, state=state, day=speaker.day(it.done_on))
    if it.state is CommitmentState.DROPPED or not it.due_on:
        return state
    text = _LATE if it.due_on < context.material.today else _DUE
    return speaker.say(text, state=state, day=speaker.day(it.due_on))


def answer_notes(context: Context) -> tuple[Block, ...]:
    """The answers in one paragraph, for the short note."""
    material = context.material
    days = material.settings.delays.answer
    now, then = (answering(given, material.messages, days) for given in (context.published, context.before))
    return Heading(context.speaker.say(_ANSWERS)), Paragraph(_lead(context, now, then, days), Style.BODY)
