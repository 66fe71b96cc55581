"""What the invented city brings: the quarter, its settings, the campaign, initiatives, encounters, commitments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...domain.public_settings import MeetingPlace, PublicMap
from ...domain.records import Boundary, Campaign, Commitment, Encounter, Initiative, Quarter, Setting
from ...domain.settings import default_records, setting_record
from ...domain.vocabulary import CommitmentState, EncounterFormat, Sector
from .dice import Dice
from .ground import COMMUNE, Ground
from .places import Places
from .shapes import multipolygon_wkb
from .typesetting import typeset
from .words.initiatives import COMMITMENTS, ENCOUNTERS, INITIATIVES

NAME = "Tarentaize-Beaubrun-Couriot (démonstration)"
NOTE = typeset(
    "Quartier de démonstration : les rues, les parcelles, les locaux, les personnes, leurs mots et les réponses sont "
    "inventés. Seul le lieu est celui de Tarentaize-Beaubrun-Couriot, à Saint-Étienne."
)

#: ``.example`` leads nowhere, by rule: a code that is scanned from a printed page of the demonstration opens nothing.
PUBLIC_MAP = PublicMap(
    address="https://carte.example/tarentaize",
    contact="quartier@ville.example",
    postal_address=typeset("Hôtel de ville, service Urbanisme, à l’attention du quartier"),
    meeting_places=(
        MeetingPlace("Maison de quartier", "54, rue Beaubrun", typeset("mardi et jeudi, 14 h à 18 h")),
        MeetingPlace("Marché, place Roannelle", "", typeset("mercredi, 9 h à 12 h")),
    ),
    legal_notices=typeset("Carte de démonstration : rien de ce qu’elle montre n’est vrai."),
    data_protection_officer="dpo@ville.example",
    report_content=typeset("Un mot qui blesse, un nom qui échappe ? Donnez son numéro à quartier@ville.example."),
)


@dataclass(frozen=True)
class Doing:
    """An initiative and the subjects it belongs to."""

    initiative: Initiative
    topics: frozenset[str]


@dataclass(frozen=True)
class Promise:
    """A commitment and the subjects it answers."""

    commitment: Commitment
    topics: frozenset[str]


@dataclass(frozen=True)
class Meeting:
    """An encounter and the kind of place it was held at."""

    encounter: Encounter
    day: date


def stamp(day: date, time: str = "09:00:00") -> str:
    """An instant of that *day*, as stored."""
    return f"{day.isoformat()}T{time}.000Z"


def quarter_record(seed: int, ground: Ground, day: date) -> Quarter:
    """The quarter, with its outline in EPSG:2154."""
    return Quarter(
        uuid=Dice.of(seed, "quarter").uuid(),
        created_at=stamp(day),
        updated_at=stamp(day),
        geometry=Boundary(multipolygon_wkb(ground.outline)),
        name=NAME,
        insee_codes=COMMUNE,
    )


def setting_records(day: date) -> tuple[Setting, ...]:
    """The settings of a new quarter, how to take part in it, and a note that says it is invented."""
    own = (setting_record("public_map", PUBLIC_MAP), setting_record("note", NOTE))
    kept = (it for it in default_records() if it.key not in {each.key for each in own})
    settings = (*kept, *own)
    return tuple(replace(setting, created_at=stamp(day), updated_at=stamp(day)) for setting in settings)


def campaign_record(seed: int, opens: date, today: date) -> Campaign:
    """The question of the quarter; it closes two months after *today*."""
    return Campaign(
        uuid=Dice.of(seed, "campaign").uuid(),
        created_at=stamp(opens),
        updated_at=stamp(opens),
        name="Rez-de-chaussée vacants (démonstration)",
        question=typeset("Que faire des rez-de-chaussée vacants ?"),
        opens_on=opens.isoformat(),
        closes_on=(today + timedelta(days=61)).isoformat(),
    )


def doings(dice: Dice, places: Places, first: date, planner: str) -> tuple[Doing, ...]:
    """The activities of the quarter, each where its kind of place is."""
    return tuple(_doing(dice, places, first, planner, row) for row in _rows(INITIATIVES))


def _doing(dice: Dice, places: Places, first: date, planner: str, row: list[str]) -> Doing:
    name, sector, domain, organiser, audience, schedule, kind, topics, description = row
    where = places.draw(kind)
    starts = first - timedelta(days=dice.randint(-90, 900))
    initiative = Initiative(
        uuid=dice.uuid(),
        created_at=stamp(first),
        updated_at=stamp(first),
        updated_by=planner,
        geometry=where.place,
        name=name,
        sector=Sector(sector),
        domain=domain,
        organiser=organiser,
        audience=audience,
        schedule=schedule,
        description=description,
        address=where.words.get("adresse"),
        premises_uuid=where.premises_uuid,
        starts_on=starts.isoformat(),
        state="prévue" if starts > first else "ouverte",
        source="démonstration",
        source_id=name,
    )
    return Doing(initiative, frozenset(topics.split()))


def promises(dice: Dice, places: Places, today: date, decider: str) -> tuple[Promise, ...]:
    """What was decided: two kept, two under way, two still to start, one of them late on its first date."""
    return tuple(_promise(dice, places, today, decider, row) for row in _rows(COMMITMENTS))


def _promise(dice: Dice, places: Places, today: date, decider: str, row: list[str]) -> Promise:
    title, state_word, responsible, topics, body, outcome = row
    state = CommitmentState(state_word)
    decided = today - timedelta(days=dice.randint(30, 110))
    due = today + timedelta(days=dice.randint(30, 200))
    done = state is CommitmentState.DONE
    kept = today - timedelta(days=dice.randint(3, 25))
    commitment = Commitment(
        uuid=dice.uuid(),
        created_at=stamp(decided),
        updated_at=stamp(kept if done else decided),
        updated_by=decider,
        title=title,
        body=body,
        state=state,
        responsible=responsible,
        decision_ref=f"Démonstration {decided.year}-{dice.randint(11, 98)}",
        first_due_on=(kept if done else due - timedelta(days=dice.pick((0, 0, 45)))).isoformat(),
        due_on=(kept if done else due).isoformat(),
        done_on=kept.isoformat() if done else None,
        premises_uuid=places.draw("vacant").premises_uuid if "local" in title else None,
        outcome=outcome or None,
    )
    return Promise(commitment, frozenset(topics.split()))


def meetings(
    dice: Dice, places: Places, days: list[date], campaign_uuid: str, mediators: tuple[str, ...]
) -> list[Meeting]:
    """One encounter on each of *days*, the kinds by turns."""
    rows = _rows(ENCOUNTERS)
    found = []
    for n, day in enumerate(days):
        form, place, kind, mood, notes = rows[n % len(rows)]
        mediator = mediators[n % len(mediators)]
        encounter = Encounter(
            uuid=dice.uuid(),
            created_at=stamp(day, "18:00:00"),
            updated_at=stamp(day, "18:00:00"),
            updated_by=mediator,
            geometry=places.draw(kind, near=place).place,
            campaign_uuid=campaign_uuid,
            place=place,
            format=EncounterFormat(form),
            held_on=day.isoformat(),
            mediator=mediator,
            people_count=dice.randint(4, 26),
            mood=mood,
            notes=notes,
        )
        found.append(Meeting(encounter, day))
    return found


def _rows(table: str) -> list[list[str]]:
    """The cells of a table of words: split first at bars, then its first part at semicolons."""
    rows = []
    for line in table.strip().replace("\n  |", "|").splitlines():
        head, *tail = line.split("|")
        rows.append([typeset(cell.strip()) for cell in (*head.split(";"), *tail)])
    return rows
