"""A sheet for a ground floor: what it is, why it comes first, what is wished for it."""

from __future__ import annotations

from ..domain import labels
from ..domain.owners import OWNER_KINDS
from ..domain.phrases import QT_TRANSLATE_NOOP
from ..domain.plain_text import one_line
from ..domain.public_view import public_place
from ..domain.records import Contribution
from ..domain.town_rules import AID_NAME, aid_sentence, tax_name, tax_sentence
from .charts import Count, bars
from .context import LEFT, Context
from .document import Block, Columns, Heading, MapPicture, Paragraph, Picture, Quote, Section, Style, Table, Title
from .maps import Frame, MapSpec, Marks
from .premises_columns import ruled
from .premises_pages import Ranked, Ranking, ranked_parts
from .speaking import capital
from .theme_pages import shortened, whose

_KICKER = QT_TRANSLATE_NOOP("Phrases", "Sheet {rank} of {count}")
_LEAD = QT_TRANSLATE_NOOP(
    "Phrases", "Rank {rank} of the priority index, {total} of 100: {linked} wishes linked to it, {nearby} more nearby."
)
_FACTS = QT_TRANSLATE_NOOP("Phrases", "The ground floor")
_WHY = QT_TRANSLATE_NOOP("Phrases", "Why it comes here")
_WISHES = QT_TRANSLATE_NOOP("Phrases", "What is wished for it")
_NO_WISHES = QT_TRANSLATE_NOOP("Phrases", "Nothing published was said about it yet.")
_AREA = QT_TRANSLATE_NOOP("Phrases", "Area")
_FRONT = QT_TRANSLATE_NOOP("Phrases", "Shop window")
_STATE = QT_TRANSLATE_NOOP("Phrases", "State")
_SINCE = QT_TRANSLATE_NOOP("Phrases", "Vacant for")
_MONTHS = QT_TRANSLATE_NOOP("Phrases", "{n} months")
_LAST = QT_TRANSLATE_NOOP("Phrases", "Last activity")
_STEP = QT_TRANSLATE_NOOP("Phrases", "Step-free")
_DUCT = QT_TRANSLATE_NOOP("Phrases", "Extraction duct")
_PARCEL = QT_TRANSLATE_NOOP("Phrases", "Parcel")
_OWNER = QT_TRANSLATE_NOOP("Phrases", "Kind of owner")
_RULES = QT_TRANSLATE_NOOP("Phrases", "Town’s rules")
_SURVEYED = QT_TRANSLATE_NOOP("Phrases", "Surveyed on")
_YES = QT_TRANSLATE_NOOP("Phrases", "Yes")
_NO = QT_TRANSLATE_NOOP("Phrases", "No")
_WHY_ALT = QT_TRANSLATE_NOOP("Phrases", "Points of the index: {list}.")
_MAP_ALT = QT_TRANSLATE_NOOP("Phrases", "Map around {address}.")
_MAP_NOTE = QT_TRANSLATE_NOOP("Phrases", "Black square: the ground floor. Blue: contributions linked to it or nearby.")

#: Metres around the ground floor that its map shows.
_AROUND = 130.0
_MOST_QUOTES = 4
#: Together they take so many lines of so many letters: the sheet stays on one page.
_MOST_LINES, _LINE = 6, 40


def sheet_sections(context: Context, ranked: Ranking) -> tuple[Section, ...]:
    """One section for each of the first ground floors, for the council and the services only."""
    return tuple(sheet(context, it, len(ranked.rows)) for it in ranked.rows)


def sheet(context: Context, it: Ranked, count: int) -> Section:
    """The sheet of one."""
    speaker = context.speaker
    address = one_line(it.premises.address or "", 90)
    lead = speaker.say(_LEAD, rank=it.rank, total=it.total, linked=len(it.linked), nearby=len(it.nearby))
    said = [context.material.contributions[row] for row in (*it.linked, *it.nearby)]
    blocks: list[Block] = [Title(address, speaker.say(_KICKER, rank=it.rank, count=count), lead)]
    blocks += _map(context, it, said, address)
    why = (Heading(speaker.say(_WHY)), _why(context, it))
    wishes = (Heading(speaker.say(_WISHES)), *_wishes(context, said))
    blocks += [Columns(why, wishes), Heading(speaker.say(_FACTS)), _facts(context, it), *_rules(context, it)]
    return Section(tuple(blocks), internal=True, name=address)


def _map(context: Context, it: Ranked, said: list[Contribution], address: str) -> list[Block]:
    place = it.premises.geometry
    if place is None:
        return []
    spoken = tuple(spot for one in said if context.material.is_public(one) and (spot := public_place(one)) is not None)
    frame = Frame(place.x - _AROUND, place.y - _AROUND / 2, place.x + _AROUND, place.y + _AROUND / 2)
    marks = (Marks("said", spoken, "circle", "blue", 2.2), Marks("here", (place,), "square", "ink", 3.4))
    spec = MapSpec(f"fiche-{it.rank}", frame, marks)
    alternative = context.speaker.say(_MAP_ALT, address=address)
    return [MapPicture(spec, 62.0, context.speaker.say(_MAP_NOTE), alternative)]


def _why(context: Context, it: Ranked) -> Picture:
    parts = ranked_parts(context)
    counts = [Count(part.name, points, note=part.weight, colour=part.colour) for part, points in zip(parts, it.points)]
    most = max(part.most for part in parts)
    listed = ", ".join(f"{count.name} {count.total:g}" for count in counts)
    drawing = bars(counts, LEFT, context.measure, most)
    return Picture(f"indice-{it.rank}", drawing, context.speaker.say(_WHY_ALT, list=listed))


def _wishes(context: Context, said: list[Contribution]) -> tuple[Block, ...]:
    public = [it for it in said if context.material.is_public(it) and (it.title or it.body)]
    quotes: list[Quote] = []
    left = _MOST_LINES
    for it in public:
        words = context.speaker.quoted(shortened(it.title or it.body_fr or it.body or "", 90))
        left -= -(-len(words) // _LINE)
        if left < 0 or len(quotes) == _MOST_QUOTES:
            break
        quotes.append(Quote(words, whose(context, it)))
    return tuple(quotes) or (Paragraph(context.speaker.say(_NO_WISHES), Style.SOURCE),)


def _rules(context: Context, it: Ranked) -> tuple[Block, ...]:
    """What the town's rules say of it, with their reasons."""
    speaker, today = context.speaker, context.material.today
    found = ruled(context.material.settings.town_rules, today)(it.premises)
    pairs = ((AID_NAME, aid_sentence(found.aid)), (tax_name(today), tax_sentence(found.tax)))
    rows = tuple((speaker.render(name), speaker.render(said)) for name, said in pairs)
    return Heading(speaker.say(_RULES), small=True), Table(("", ""), rows, (0.42, 0.58))


def _facts(context: Context, it: Ranked) -> Table:
    speaker, premises = context.speaker, it.premises
    truth = {True: speaker.say(_YES), False: speaker.say(_NO), None: ""}
    offer = labels.AVAILABILITY[premises.availability] if premises.availability else None
    states = (labels.OCCUPANCY[premises.occupancy], offer)
    pairs = (
        (_STATE, capital(", ".join(speaker.render(word).lower() for word in states if word))),
        (_SINCE, speaker.say(_MONTHS, n=it.months) if it.months is not None else ""),
        (_LAST, one_line(premises.last_activity or "", 80)),
        (_AREA, f"{speaker.decimal(premises.area_m2)} m²" if premises.area_m2 is not None else ""),
        (_FRONT, f"{speaker.decimal(premises.frontage_m)} m" if premises.frontage_m is not None else ""),
        (_STEP, truth[premises.step_free]),
        (_DUCT, truth[premises.extraction_duct]),
        (_PARCEL, premises.parcel_id or ""),
        (_OWNER, speaker.render(OWNER_KINDS[owner]) if (owner := premises.owner_type or "") in OWNER_KINDS else ""),
        (_SURVEYED, speaker.day(premises.surveyed_on)),
    )
    told = [(speaker.say(name), value) for name, value in pairs if value]
    told += [
        (one_line(name, 40), one_line(said, 80))
        for name, said in context.material.context.get(premises.uuid, {}).items()
    ]
    half = (len(told) + 1) // 2
    rows = tuple((*told[at], *(told[half + at] if half + at < len(told) else ("", ""))) for at in range(half))
    return Table(("", "", "", ""), rows, (0.18, 0.27, 0.25, 0.30))
