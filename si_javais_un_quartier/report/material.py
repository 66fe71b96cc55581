"""What a report is made of, read from the working copy once: the records, and which of them belong to the choices."""

from __future__ import annotations

import json
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from ..domain import face_to_face, records
from ..domain.ports import Progress, Silent
from ..domain.public_view import may_be_read
from ..domain.records import Contribution, Message
from ..domain.settings import QuarterSettings, read_settings
from ..store.reference import read_streets
from ..store.replica import Replica
from ..store.rows import read
from .choices import Choices, Period
from .maps import Frame

R = TypeVar("R")


@dataclass(frozen=True)
class Material:
    """Everything of the quarter that a report may speak of; ``today`` is an ISO date.

    ``context`` is what layers of the city say of premises, by uuid and heading.
    """

    today: str
    name: str
    boundary: bytes | None
    settings: QuarterSettings
    contributions: tuple[Contribution, ...]
    messages: Mapping[str, tuple[Message, ...]]
    premises: tuple[records.Premises, ...]
    premises_events: tuple[records.PremisesEvent, ...]
    initiatives: tuple[records.Initiative, ...]
    encounters: tuple[records.Encounter, ...]
    commitments: tuple[records.Commitment, ...]
    campaigns: tuple[records.Campaign, ...]
    profiles: tuple[records.Profile, ...]
    members: Mapping[str, str]
    tags: Mapping[str, tuple[str, ...]]
    streets: tuple[tuple[str | None, bytes], ...] = ()
    note: str = ""
    context: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def published(self, choices: Choices, period: Period | None = None) -> tuple[Contribution, ...]:
        """The published contributions of the period, themes and campaigns chosen, in the order they were said."""
        span = period or choices.period(self.today)
        found = [
            it for it in self.contributions if self.is_public(it) and _chosen(it, choices) and span.holds(said_on(it))
        ]
        return tuple(sorted(found, key=lambda it: (said_on(it), it.reference or it.uuid)))

    def kept_back(self, choices: Choices) -> int:
        """How many contributions of the choices are not public."""
        span = choices.period(self.today)
        return sum(
            not self.is_public(it) and _chosen(it, choices) and span.holds(said_on(it)) for it in self.contributions
        )

    def is_public(self, it: Contribution) -> bool:
        """Whether residents may read it."""
        return may_be_read(it, self._authors.get(it.author_uuid or ""))

    @cached_property
    def _authors(self) -> dict[str, records.Profile]:
        return {it.uuid: it for it in self.profiles}

    def held(self, choices: Choices, period: Period | None = None) -> tuple[records.Encounter, ...]:
        """The encounters of the period and campaigns chosen, in their order."""
        span = period or choices.period(self.today)
        found = (it for it in self.encounters if span.holds(it.held_on) and _of_campaign(it.campaign_uuid, choices))
        return tuple(sorted(found, key=lambda it: it.held_on or ""))

    def campaigns_chosen(self, choices: Choices) -> tuple[records.Campaign, ...]:
        """The campaigns the report is about, the newest first."""
        wanted = [it for it in self.campaigns if not choices.campaigns or it.uuid in choices.campaigns]
        return tuple(sorted(wanted, key=lambda it: it.opens_on or "", reverse=True))

    def commitments_of(self, contributions: Iterable[Contribution]) -> tuple[records.Commitment, ...]:
        """The commitments that some contributions led to, those due first before the others."""
        wanted = {it.commitment_uuid for it in contributions if it.commitment_uuid}
        return tuple(sorted((it for it in self.commitments if it.uuid in wanted), key=lambda it: it.due_on or "9"))

    def frame(self) -> Frame | None:
        """The quarter's rectangle, or that of the contributions where it has no border."""
        return frame_of_wkb(self.boundary) if self.boundary else None


def said_on(it: Contribution) -> str:
    """The day (ISO) it was said or, where that isn't known, written down."""
    return it.occurred_on or it.created_at[:10]


def is_mediated(it: Contribution) -> bool:
    """Whether it was gathered face to face."""
    return face_to_face.is_mediated(it.channel, it.encounter_uuid)


def people(contributions: Iterable[Contribution]) -> int:
    """How many known people; a contribution without a profile may be anybody's and is not added."""
    return len({it.author_uuid for it in contributions if it.author_uuid})


def _chosen(it: Contribution, choices: Choices) -> bool:
    return (not choices.themes or it.theme in choices.themes) and _of_campaign(it.campaign_uuid, choices)


def _of_campaign(uuid: str | None, choices: Choices) -> bool:
    return not choices.campaigns or uuid in choices.campaigns


def read_material(replica: Replica, today: str, progress: Progress | None = None) -> Material:
    """Read the working copy; nothing is written. Raises ``Cancelled`` if *progress* is asked to stop."""
    connection, steps = replica.connection, progress or Silent()
    settings = tuple(read(connection, records.Setting))
    quarter = next(iter(read(connection, records.Quarter)), records.Quarter())
    messages: dict[str, list[Message]] = defaultdict(list)
    for message in _counted(read(connection, Message, order="created_at"), steps):
        messages[message.contribution_uuid or ""].append(message)
    return Material(
        today=today,
        name=quarter.name,
        boundary=quarter.geometry.wkb if quarter.geometry else None,
        settings=read_settings(settings),
        contributions=tuple(_counted(read(connection, Contribution), steps)),
        messages={uuid: tuple(found) for uuid, found in messages.items()},
        premises=tuple(read(connection, records.Premises)),
        premises_events=tuple(read(connection, records.PremisesEvent)),
        initiatives=tuple(read(connection, records.Initiative)),
        encounters=tuple(read(connection, records.Encounter)),
        commitments=tuple(read(connection, records.Commitment)),
        campaigns=tuple(read(connection, records.Campaign)),
        profiles=tuple(read(connection, records.Profile)),
        members={it.uuid: it.display_name for it in read(connection, records.Member)},
        tags=_tags(replica),
        streets=tuple(read_streets(connection)),
        note=_note(settings),
    )


def _counted(rows: Iterable[R], steps: Progress) -> Iterator[R]:
    """The rows, with a chance to stop at every five hundredth."""
    for number, row in enumerate(rows):
        if number % 500 == 0:
            steps.report(number)
        yield row


def _note(settings: Iterable[records.Setting]) -> str:
    """What the quarter says of itself at the foot of everything, such as that it is invented."""
    for setting in settings:
        if setting.key == "note":
            try:
                text = json.loads(setting.value)
            except ValueError:
                return ""
            return text if isinstance(text, str) else ""
    return ""


def _tags(replica: Replica) -> dict[str, tuple[str, ...]]:
    """The names of each contribution's tags; a tag merged into another counts as that one."""
    tags = {tag.uuid: tag for tag in read(replica.connection, records.Tag)}
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for link in read(replica.connection, records.ContributionTag):
        tag = tags.get(link.tag_uuid)
        tag = tags.get(tag.merged_into, tag) if tag is not None and tag.merged_into else tag
        if tag is not None:
            found[link.contribution_uuid][tag.name] = None
    return {uuid: tuple(names) for uuid, names in found.items()}


def frame_of_wkb(wkb: bytes) -> Frame | None:
    """The rectangle around a plain little-endian multipolygon."""
    xs: list[float] = []
    ys: list[float] = []
    try:
        at, (count,) = 9, struct.unpack_from("<I", wkb, 5)
        for _ in range(count):
            (rings,) = struct.unpack_from("<I", wkb, at + 5)
            at += 9
            for _ in range(rings):
                (length,) = struct.unpack_from("<I", wkb, at)
                numbers = struct.unpack_from(f"<{2 * length}d", wkb, at + 4)
                xs += numbers[::2]
                ys += numbers[1::2]
                at += 4 + 16 * length
    except struct.error:
        return None
    return Frame(min(xs), min(ys), max(xs), max(ys)) if xs else None
