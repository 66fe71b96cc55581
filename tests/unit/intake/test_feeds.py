"""Subscriptions: what is kept of them, that rows come once, and which photos may be fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.domain.identity import computed_uuid
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Contribution
from si_javais_un_quartier.intake.feeds import (
    MOST_PHOTOS,
    Feed,
    drop,
    feed_mapping,
    feeds,
    mapping_text,
    photo_addresses,
    put,
    take,
)
from si_javais_un_quartier.intake.imports import ImportOptions, quarter_perimeter
from si_javais_un_quartier.intake.places import Placing
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.remembered import remember
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from tests.unit.intake.in_memory import Rows, Shifted

MAPPING = mapping_text({"source_id": "nid", "body": "texte", "photos": "photo", "title": ""})
FEED = Feed("a", "Ville", "https://data.ville.fr/contributions.geojson", mapping=MAPPING)
HOME = "https://data.ville.fr/wfs"


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        yield made


def bring(replica: Replica, rows: list[dict[str, object]]) -> tuple[int, int, int, dict[str, tuple[str, ...]]]:
    source = Rows(*rows)
    options = ImportOptions(feed_mapping(FEED, source), Placing(quarter_perimeter(replica), Shifted()))
    taken = take(replica, FEED, source, options, Silent())
    return taken.report.imported, taken.report.updated, taken.report.unchanged, taken.photos


def row(number: object, text: str, photo: object = None) -> dict[str, object]:
    return {"nid": number, "texte": text, "photo": photo}


def test_rows_come_once_and_are_brought_up_to_date(replica: Replica) -> None:
    assert bring(replica, [row(1, "Un banc"), row(2, "Un arbre")])[:3] == (2, 0, 0)
    assert bring(replica, [row(1, "Un banc"), row(2, "Deux arbres"), row(3, "Une rampe")])[:3] == (1, 1, 1)
    found = {it.source_id: it for it in read(replica.connection, Contribution)}
    assert {number: it.body for number, it in found.items()} == {"1": "Un banc", "2": "Deux arbres", "3": "Une rampe"}
    assert {it.source for it in found.values()} == {"Ville"}


def test_what_is_no_longer_in_the_feed_stays(replica: Replica) -> None:
    bring(replica, [row(1, "Un banc"), row(2, "Un arbre")])
    bring(replica, [row(2, "Un arbre")])
    assert len(list(read(replica.connection, Contribution))) == 2


def test_photos_are_told_by_the_contribution_they_belong_to(replica: Replica) -> None:
    photos = bring(replica, [row(1, "Un banc", "https://data.ville.fr/1.jpg"), row(2, "x", "https://evil.org/2.jpg")])[
        3
    ]
    assert photos == {computed_uuid("contribution", "Ville", "1"): ("https://data.ville.fr/1.jpg",)}


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("https://data.ville.fr/a.jpg", ["https://data.ville.fr/a.jpg"]),
        ('["https://data.ville.fr/a.jpg", "https://data.ville.fr/b.png"]',
         ["https://data.ville.fr/a.jpg", "https://data.ville.fr/b.png"]),
        ("https://data.ville.fr:443/a.jpg https://data.ville.fr/a.jpg",
         ["https://data.ville.fr:443/a.jpg", "https://data.ville.fr/a.jpg"]),
        ("http://data.ville.fr/a.jpg", []),
        ("https://data.ville.fr.evil.org/a.jpg", []),
        ("https://user@data.ville.fr/a.jpg", []),
        ("https://data.ville.fr@evil.org/a.jpg", []),
        ("https://data.ville.fr:8443/a.jpg", []),
        ("https://data.ville.fr:port/a.jpg", []),
        ("file:///etc/passwd", []),
        ("/a.jpg", []),
        (None, []),
        (12, []),
    ],
)  # fmt: skip
def test_photos_lie_on_the_feeds_own_host(cell: object, found: list[str]) -> None:
    assert list(photo_addresses(cell, HOME)) == found


def test_an_endless_list_of_photos_is_cut() -> None:
    assert len(photo_addresses(" ".join(f"https://data.ville.fr/{n}.jpg" for n in range(500)), HOME)) == MOST_PHOTOS


@pytest.mark.parametrize("mapping", ['{"body": "texte"}', '{"source_id": "nid"}'], ids=["no number", "no words"])
def test_a_feed_needs_numbers_and_words(mapping: str) -> None:
    with pytest.raises(IntakeError):
        feed_mapping(replace(FEED, mapping=mapping), Rows(row(1, "x")))


def test_subscriptions_are_kept_replaced_and_ended(replica: Replica) -> None:
    other = Feed("b", "Métropole", "/données/x.gpkg")
    put(replica, FEED)
    put(replica, other)
    put(replica, replace(FEED, fetched_at="2026-11-21T10:00:00.000Z"))
    assert feeds(replica) == [replace(FEED, fetched_at="2026-11-21T10:00:00.000Z"), other]
    drop(replica, "a")
    assert feeds(replica) == [other]
    assert (FEED.is_web, other.is_web) == (True, False)


def test_what_cannot_be_read_any_more_is_left_out(replica: Replica) -> None:
    remember(replica, "feeds", [{"key": "x"}, 3, {"key": "y", "source": "s", "address": "a", "later": True}])
    assert [feed.key for feed in feeds(replica)] == ["y"]
    remember(replica, "feeds", "nonsense")
    assert feeds(replica) == []
