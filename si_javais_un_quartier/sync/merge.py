"""What becomes of a row when the hub's version arrives: pure, unit by unit.

One side changed a unit: that side wins. Both wrote the same: nothing. Both wrote something else: the hub's stands and
the local value is kept in a clash, for a person to settle. Rights to see, and consents: the more restrictive wins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..store.schema import Table
from .images import Image, columns, same_content, same_value, unit_json

#: Name of the clash between a change and a deletion.
DELETED = "deleted"

#: Values of a column from the most to the least restrictive.
_STRICTNESS: dict[tuple[str, str], tuple[object, ...]] = {
    ("contribution", "visibility"): ("private", "hidden", "pending", "published"),
    ("contribution", "quotable"): (0, None, 1),
    ("contribution", "blur"): (1, None, 0),
    ("premises", "disclosure"): ("internal", None, "public"),
    ("profile", "publish_consent"): (0, None, 1),
    ("profile", "photo_consent"): (0, None, 1),
}

#: Tables where the hub's version simply stands: a clash about a clash helps nobody.
_QUIET = frozenset({"conflict", "erasure"})


@dataclass(frozen=True)
class Known:
    """What this replica and the hub last had in common.

    ``image`` None: nothing. Not ``certain``: something that can't be told any more; any difference may be a clash.
    """

    image: Image | None
    deleted: bool = False
    certain: bool = True


@dataclass(frozen=True)
class Clash:
    """A local value that the hub's replaced, as JSON texts; ``united``: columns that only one side changed."""

    unit: str
    base: str
    local: str
    hub: str
    united: tuple[str, ...] = ()


@dataclass(frozen=True)
class Merged:
    """The row as it is from now on (None: it is not), whether it still has to be sent, and what clashed."""

    image: Image | None
    dirty: bool
    clashes: tuple[Clash, ...] = ()


def unit_name(unit: tuple[str, ...]) -> str:
    """The name of a unit in a clash: its columns."""
    return "+".join(unit)


def merge(table: Table, local: Image | None, known: Known, theirs: Image, *, gone: bool, going: bool) -> Merged:
    """Merge a row. *gone*: the hub's version is a deleted one. *going*: it was deleted here, which isn't sent yet."""
    if local is None:
        return _merge_absent(table, known, theirs, gone=gone, going=going)
    if gone and not known.deleted and known.certain and known.image and same_content(table, local, known.image):
        return Merged(None, dirty=False)
    image, clashes = _merge_units(table, local, known, theirs)
    if gone and not known.deleted:  # edit against delete: it stays, merged like any other, and is sent as a living row
        clashes = (*clashes, Clash(DELETED, "false", "false", "true"))
    still = gone or not same_content(table, image, theirs)
    stamped = _stamp(table, image, local, theirs) if still else theirs
    return Merged(stamped, dirty=still, clashes=() if table.name in _QUIET else clashes)


def _merge_absent(table: Table, known: Known, theirs: Image, *, gone: bool, going: bool) -> Merged:
    if gone:
        return Merged(None, dirty=False)
    if not going or known.deleted:  # new here; or revived by somebody who saw that it was deleted
        return Merged(theirs, dirty=False)
    if known.certain and known.image and same_content(table, theirs, known.image):
        return Merged(None, dirty=True)
    clashes = () if table.name in _QUIET else (Clash(DELETED, "false", "true", "false"),)
    return Merged(theirs, dirty=False, clashes=clashes)


def _merge_units(table: Table, local: Image, known: Known, theirs: Image) -> tuple[Image, tuple[Clash, ...]]:
    place = {name: number for number, name in enumerate(columns(table))}
    base = known.image or (None,) * len(local)
    merged, clashes, united = list(theirs), [], []
    for unit in table.units:
        at = [place[name] for name in unit]
        if _same(unit, at, local, theirs):
            continue
        here, there = (not known.certain or not _same(unit, at, side, base) for side in (local, theirs))
        if known.image and here != there:
            united += [name for name, number in zip(unit, at) if not same_value(name, local[number], theirs[number])]
        if here and (not there or _local_is_stricter(table, unit, at[0], local, theirs)):
            for number in at:
                merged[number] = local[number]
        elif here:
            sides = (base if known.certain else None, local, theirs)
            before, mine, hub = (unit_json(table, unit, side) for side in sides)
            clashes.append(Clash(unit_name(unit), before, mine, hub))
    return tuple(merged), tuple(replace(clash, united=tuple(united)) for clash in clashes)


def _same(unit: tuple[str, ...], at: list[int], one: Image, other: Image) -> bool:
    return all(same_value(name, one[number], other[number]) for name, number in zip(unit, at))


def _local_is_stricter(table: Table, unit: tuple[str, ...], at: int, local: Image, theirs: Image) -> bool:
    if (table.name, unit[0]) == ("profile", "withdrawn_on"):
        return bool(local[at]) and (not theirs[at] or local[at] < theirs[at])
    if (table.name, unit[0]) == ("conflict", "state"):
        return bool(local[at] == "closed")
    order = _STRICTNESS.get((table.name, unit[0]))
    if order is None or local[at] not in order:
        return False
    return theirs[at] not in order or order.index(local[at]) < order.index(theirs[at])


def _stamp(table: Table, image: Image, local: Image, theirs: Image) -> Image:
    """A row that will be sent was made by the person here, in a row that the hub created."""
    content = len(table.content_columns)
    created_at, _, _ = theirs[content:]
    return (*image[:content], created_at or local[content], *local[content + 1 :])
