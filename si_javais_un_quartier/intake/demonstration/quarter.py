"""The whole demonstration quarter as records, parents before children, in batches of one table each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from ...domain.identity import tag_uuid
from ...domain.instants import parse_date
from ...domain.records import Photo, Record, Tag
from . import calendar, civic
from .dice import Dice
from .episodes import Episodes, Setting, Teller
from .ground import ground
from .people import residents, team
from .pictures import HEIGHT, WIDTH, Picture, pictures
from .places import Places
from .shops import Shop, shops
from .topics import topics
from .voices import Speech

Batch = tuple[Record, ...]

#: The day before which everything happened, unless another is given: a default that makes the same rows every day.
TODAY = "2026-11-22"
#: Contributions that are told before their rows are handed on.
_STRETCH = 500
#: Photographs of contributions, however many those are.
_MOST_PHOTOS = 200
_PHOTO_PART = 0.115
_SHOP_PHOTOS = 16
_COLOURS = ("#0072B2", "#009E73", "#E69F00", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#777777")


def quarter(contributions: int = 400, seed: int = 1, today: str = TODAY) -> Iterator[Batch]:
    """The records of the quarter number *seed* with that many *contributions*, as batches of one type each.

    Every row that another points to comes before it. The same arguments give the same records, uuids included;
    *today* (ISO) is the day up to which everything happened. Raises ValueError where it is no date or
    *contributions* is negative.
    """
    if contributions < 0:
        raise ValueError("the number of contributions can't be negative")
    return _quarter(contributions, seed, parse_date(today))


def records(contributions: int = 400, seed: int = 1, today: str = TODAY) -> Iterator[Record]:
    """The same records one by one."""
    for batch in quarter(contributions, seed, today):
        yield from batch


def _quarter(contributions: int, seed: int, today: date) -> Iterator[Batch]:
    first = today - timedelta(days=calendar.DAYS + 20)
    joined = civic.stamp(first)
    plan = ground(seed)
    crew = team(seed, joined)
    campaign = civic.campaign_record(seed, first, today)
    people = residents(seed, max(6, round(contributions * 0.45)), joined)
    yield (civic.quarter_record(seed, plan, first),)
    yield civic.setting_records(first)
    yield crew.members
    yield (campaign,)
    yield people
    yield _tags(first)

    premises = shops(seed, plan, today, crew.by_name("Samira").uuid)
    yield tuple(shop.premises for shop in premises.all)
    yield premises.events
    drawn = pictures(seed)
    yield tuple(piece for picture in drawn for piece in picture.pieces(joined))
    dice = Dice.of(seed, "civic")
    places = Places(dice, plan, premises)
    yield _shop_photos(dice, premises.vacant, drawn)
    promises = civic.promises(dice, places, today, crew.by_name("Claire").uuid)
    yield tuple(promise.commitment for promise in promises)
    doings = civic.doings(dice, places, first, crew.by_name("Nadia").uuid)
    yield tuple(doing.initiative for doing in doings)
    mediators = (crew.by_name("Karim").uuid, crew.by_name("Samira").uuid)
    days = calendar.encounter_days(dice, contributions, today)
    meetings = civic.meetings(dice, places, days, campaign.uuid, mediators)
    yield tuple(meeting.encounter for meeting in meetings)

    photo_rate = min(_PHOTO_PART, _MOST_PHOTOS / contributions) if contributions else 0.0
    now = calendar.Moment(today, 57600)
    setting = Setting(plan.outline, crew, people, campaign.uuid, meetings, doings, promises, drawn, photo_rate, now)
    yield from _contributions(contributions, seed, setting, Places(Dice.of(seed, "places"), plan, premises))


def _contributions(count: int, seed: int, setting: Setting, places: Places) -> Iterator[Batch]:
    times = calendar.moments(
        Dice.of(seed, "moments"), count, [meeting.day for meeting in setting.meetings], setting.now.day
    )
    teller = Teller(Dice.of(seed, "episodes"), Speech(Dice.of(seed, "speech"), places), setting)
    left = iter(times)
    while True:
        stretch = list(islice(left, _STRETCH))
        if not stretch:
            return
        told = Episodes()
        for moment in stretch:
            teller.tell(moment, told)
        yield from _batches(told)


def _batches(told: Episodes) -> Iterator[Batch]:
    rows: Sequence[Sequence[Record]] = (
        told.contributions, told.photos, told.messages, told.events, told.tags, told.supports, told.links
    )  # fmt: skip
    for each in rows:
        if each:
            yield tuple(each)


def _tags(day: date) -> Batch:
    names = sorted({name for topic in topics() for name in topic.tags})
    at = civic.stamp(day)
    return tuple(
        Tag(uuid=tag_uuid(name), created_at=at, updated_at=at, name=name, colour=_COLOURS[n % len(_COLOURS)])
        for n, name in enumerate(names)
    )


def _shop_photos(dice: Dice, vacant: Sequence[Shop], drawn: Sequence[Picture]) -> Batch:
    """Survey photographs of some vacant premises."""
    fronts = [picture for picture in drawn if picture.scene == "front"]
    return tuple(
        Photo(
            uuid=dice.uuid(),
            created_at=shop.premises.created_at,
            updated_at=shop.premises.created_at,
            updated_by=shop.premises.updated_by,
            premises_uuid=shop.premises.uuid,
            media_type="image/png",
            sha256=dice.pick(fronts).sha256,
            width=WIDTH,
            height=HEIGHT,
            caption="Image dessinée pour la démonstration",
            taken_on=shop.premises.surveyed_on,
        )
        for shop in dice.sample(vacant, min(_SHOP_PHOTOS, len(vacant)))
    )
