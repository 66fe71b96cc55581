"""The quarter in QGIS's search bar, through QGIS's own locator and its threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeedback, QgsLocator, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult

from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.gui.locator import MOST, Found, QuarterLocator, QuarterLocatorFilter, Searches, found_in
from si_javais_un_quartier.store.communes import keep_commune_names
from si_javais_un_quartier.store.reference import Parcel, put_parcels
from si_javais_un_quartier.store.replica import Replica
from tests.qgis.gui.quarter_bench import PREMISES, Clock, X, Y, uuid_of


@pytest.fixture
def replica(copy_path: Path) -> Iterator[Replica]:
    """The quarter with two parcels."""
    with Replica.open(copy_path) as opened:
        with opened.transaction() as connection:
            put_parcels(
                connection,
                opened.srid,
                [Parcel(f"42218000BR012{n}", None, "42218", "000", "BR", f"12{n}") for n in (3, 4)],
            )
        yield opened


@dataclass
class Bar:
    """QGIS's search bar without a window: searches, waits, gives what was found."""

    replica: Replica
    qtbot: Any
    chosen: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.locator = QgsLocator()
        self.heard: list[QgsLocatorResult] = []
        # what a signal carries lives as long as the call
        self.locator.foundResult.connect(lambda result: self.heard.append(QgsLocatorResult(result)))
        self.filter = QuarterLocatorFilter(self.replica, Clock(), self.chosen.append)
        self.locator.registerFilter(self.filter)

    def ask(self, text: str) -> list[QgsLocatorResult]:
        """What the bar shows for *text*."""
        self.heard.clear()
        with self.qtbot.waitSignal(self.locator.finished, timeout=10_000):
            self.locator.fetchResults(text, QgsLocatorContext())
        return list(self.heard)


@pytest.fixture
def bar(replica: Replica, qtbot: Any) -> Iterator[Bar]:
    """The search bar with our filter in it."""
    made = Bar(replica, qtbot)
    yield made
    made.locator.clearPreviousResults()
    made.locator.deleteLater()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("velos", {("contribution", uuid_of(100 + n)) for n in (0, 3, 6, 9)}, id="words, no accents"),
        pytest.param("K7M-4QC", {("contribution", uuid_of(102))}, id="a reference"),
        pytest.param("42218000br0123", {("parcel", "42218000BR0123")}, id="a parcel's id"),
        pytest.param("br 124", {("parcel", "42218000BR0124")}, id="a section and number"),
        pytest.param("!!", set(), id="only signs"),
        pytest.param("é", set(), id="one letter"),
        pytest.param('" OR 1=1 --', set(), id="no SQL"),
    ],
)
def test_what_is_found(bar: Bar, text: str, found: set[tuple[str, str]]) -> None:
    results = [found_in(it) for it in bar.ask("qua " + text)]
    assert {(it.what, it.key) for it in results} == found
    assert len(results) == len(found)


def test_an_address_finds_its_premises_and_what_is_linked_to_them(bar: Bar) -> None:
    results = bar.ask("qua rue de la ville")
    assert {it.group for it in results} == {"Premises", "Contributions"}
    premises = next(it for it in results if it.group == "Premises")
    assert (premises.displayString, premises.description) == ("12, rue de la Ville", "Vacant")
    assert found_in(premises) == Found("premises", PREMISES, Place(X, Y))


def test_it_answers_without_the_prefix_too_and_shortens(bar: Bar) -> None:
    results = bar.ask("vitrines vides")
    assert len(results) == min(10, MOST)
    assert all("\n" not in it.displayString for it in results)
    assert results[0].description.startswith("K7M-4QA · To sort")


def test_choosing_tells_what(bar: Bar) -> None:
    (result,) = bar.ask("qua K7M-4QC")
    result.filter.triggerResult(result)
    assert bar.chosen == [Found("contribution", uuid_of(102), Place(X + 20, Y + 20))]


def test_a_cancelled_search_finds_nothing(replica: Replica) -> None:
    quarter = QuarterLocatorFilter(replica, Clock(), lambda _: None)
    heard: list[QgsLocatorResult] = []
    quarter.resultFetched.connect(heard.append)
    feedback = QgsFeedback()
    feedback.cancel()
    quarter.fetchResults("velos", QgsLocatorContext(), feedback)
    assert heard == []
    quarter.fetchResults("velos", QgsLocatorContext(), QgsFeedback())
    assert len(heard) == 4


def test_a_copy_that_is_gone_is_no_error(replica: Replica, tmp_path: Path) -> None:
    class Gone:
        path = tmp_path / "gone" / "q.gpkg"
        sibling = Replica.sibling

    QuarterLocatorFilter(Gone(), Clock(), lambda _: None).fetchResults("velos", QgsLocatorContext(), QgsFeedback())


def test_the_filter_leaves_only_when_its_searches_have_ended() -> None:
    searches, ended = Searches(), []

    def search() -> None:
        with searches.one():
            while not searches.over:
                time.sleep(0.005)
            ended.append("search")

    thread = threading.Thread(target=search)
    thread.start()
    while not searches._running:
        time.sleep(0.001)
    searches.end()
    ended.append("filter")
    thread.join()
    assert ended == ["search", "filter"]


def test_it_comes_and_goes_with_the_quarter(replica: Replica) -> None:
    class Iface:
        def __init__(self) -> None:
            self.filters: list[QgsLocatorFilter] = []

        def registerLocatorFilter(self, it: QgsLocatorFilter) -> None:  # noqa: N802 (QGIS's name)
            self.filters.append(it)

        def deregisterLocatorFilter(self, it: QgsLocatorFilter) -> None:  # noqa: N802 (QGIS's name)
            self.filters.remove(it)

    iface = Iface()
    locator = QuarterLocator(iface, lambda _: None)
    locator.end()
    for _ in range(2):
        locator.begin(replica, Clock())
        assert [it.prefix() for it in iface.filters] == ["qua"]
    locator.end()
    locator.end()
    assert iface.filters == []


def test_a_town_whose_name_is_known_is_shown_and_found_by_it(bar: Bar, replica: Replica) -> None:
    keep_commune_names(replica, {"42218": "Saint-Étienne"})
    (section,) = bar.ask("qua saint-etienne")
    assert section.displayString == "Saint-Étienne BR"
    assert {it.displayString for it in bar.ask("qua Saint Étienne BR 12")} == {"BR 123", "BR 124"}
