"""The whole way from a working copy to a published folder: read, check, select, write, go live."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.ports import Clock, Progress, Transformer
from ..store.replica import Replica
from ..store.streets import Streets
from . import feeds, ground, material
from .check import Check, check
from .content import PublicContent
from .data import DataFiles
from .difference import Difference, compare
from .folder import PublicFolder
from .page import assets, page
from .photos import PhotoLab
from .ports import Darkroom, Originals
from .selection import Outside, select


@dataclass(frozen=True)
class Means:
    """What publishing works with: ports, and the folder of the page's own files."""

    transformer: Transformer
    darkroom: Darkroom
    originals: Originals
    clock: Clock
    page_files: Path


@dataclass(frozen=True)
class Outcome:
    """What is online now. ``answers`` are the uuids of the answers shown; ``missing_photos`` couldn't be made."""

    folder: Path
    published: int
    photos: int
    missing_photos: int
    check: Check
    difference: Difference
    answers: tuple[str, ...]


def look(replica: Replica, progress: Progress) -> Check:
    """The check alone, before anything is written."""
    return check(material.read(replica, progress), progress)


def publish(replica: Replica, folder: Path, means: Means, progress: Progress) -> Outcome:
    """Put the map online in *folder*: all that is public, less what the check holds back.

    Raises NotPublished, Cancelled and what reading raises; readers then still see the map of before.
    """
    found = material.read(replica, progress)
    checked = check(found, progress)
    shapes = ground.read(replica)
    with PublicFolder(folder, found.quarter.uuid) as site:
        lab = PhotoLab(replica, site, means.darkroom, means.originals)
        outside = Outside(means.transformer, lab.develop, Streets(shapes.streets).near, means.clock.today())
        content = select(found, checked, outside, progress)
        difference = _write(site, content, ground.packed(shapes, means.transformer), means, progress)
        lab.remember()
    return Outcome(
        folder=folder,
        published=len(content.posts),
        photos=sum(len(post.pictures) for post in content.posts),
        missing_photos=lab.missing,
        check=checked,
        difference=difference,
        answers=tuple(turn.uuid for post in content.posts for turn in post.thread if turn.official),
    )


def _write(
    site: PublicFolder, content: PublicContent, drawn: dict[str, object], means: Means, progress: Progress
) -> Difference:
    made = assets(means.page_files)
    for asset in made.values():
        site.put(asset.path, asset.content)
    data = DataFiles(content, drawn)
    for number, file in enumerate(data.files()):
        if number % 20 == 0:
            progress.report(number)
        site.put(file.path, file.content)
    feed = feeds.geojson(content)
    difference = compare(site.read(feeds.GEOJSON), feed)
    beside = {
        feeds.GEOJSON: feed,
        feeds.ATOM: feeds.atom(content, means.clock.now()),
        feeds.DICTIONARY: feeds.dictionary(),
        feeds.LICENCE: feeds.licence(content),
    }
    html = page(means.page_files, content, made, data.index)
    progress.report(1, 1)
    site.go_live(beside, html)
    return difference
