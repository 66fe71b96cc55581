"""The review list over 100 000 contributions in real widgets: keys, counts, scrolling, opening, bulk acts, memory.

QGIS's own attribute table does the same searches on the same file beside it.
"""

# ruff: noqa: N802, SLF001 (names of Qt and QGIS; a bench looks inside)
from __future__ import annotations

import math
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(__file__).parents[2] / "build" / "bench" / "profile")

from _desk_copy import working_copy
from _measure import SIZE
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsVectorLayerCache
from qgis.gui import QgsAttributeTableFilterModel, QgsAttributeTableModel, QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QTableView

from si_javais_un_quartier.domain.search_text import fold
from si_javais_un_quartier.gui.contributions.bulk.ability import BulkAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.qgis_bridge.layers import find_layer
from si_javais_un_quartier.store.conditions import Sort
from si_javais_un_quartier.store.search import sidecar
from tests.qgis.window import Iface

#: Rare, common, one letter, accents, several, a tag, an author, a place, a reference, none.
SEARCHES = (
    "vélo", "velos", "rue", "de la ", "les", "un local pour ré", "épicerie", "É", "a", "e", "d", "l", "x", "1",
    "12 rue", "#vélo", "#v", "@m", "@mina", "ref:k7", "42218", "zzzz", "ŒUVRE", "local -vide?", "«", "",
)  # fmt: skip
ROWS_MS, COUNTS_MS, BLOCKED_MS, OPENING_MS = 50, 200, 50, 50
BULK, BULK_MS, MEMORY_MB = 1000, 2000, 150
PATIENCE = 30.0

Milliseconds = list[float]


class Window(Iface):
    """QGIS's window, whose locator nobody types in here."""

    def registerLocatorFilter(self, locator_filter: QObject) -> None:
        """See ``QgisInterface``."""

    def deregisterLocatorFilter(self, locator_filter: QObject) -> None:
        """See ``QgisInterface``."""


class Painted(QObject):
    """Notes when a widget has been painted, since it was last told to wait for that."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.at, self._since = 0.0, time.perf_counter()
        widget.installEventFilter(self)

    def wait(self) -> float:
        """Forget what was painted before; returns the time."""
        self.at, self._since = 0.0, time.perf_counter()
        return self._since

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A filter hears of an event before it happens: the note is made by a timer that runs right after it."""
        if event.type() == QEvent.Type.Paint:
            begun = time.perf_counter()
            QTimer.singleShot(0, lambda: self._note(begun))
        return False

    def _note(self, begun: float) -> None:
        if begun >= self._since and not self.at:
            self.at = time.perf_counter()


class Beat:
    """Hears how long the main thread was busy: a timer that should come every few milliseconds, and how late it was."""

    EVERY = 4

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(self.EVERY)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last) - self.EVERY)
        self._last = now

    def reset(self) -> None:
        """Begin to listen anew."""
        self.longest, self._last = 0.0, time.perf_counter()

    def spin(self, until: Callable[[], bool]) -> bool:
        """Let the event loop run, asleep between events as in a real window, until something holds."""
        end = time.perf_counter() + PATIENCE
        while not until():
            QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() > end:
                return False
        return True


def percentile(times: Milliseconds, share: float) -> float:
    """Of the times, the one that this share doesn't exceed."""
    return sorted(times)[min(len(times) - 1, math.ceil(share * len(times)) - 1)]


def say(what: str, times: Milliseconds, budget: float | None = None) -> None:
    """One row."""
    middle, high = percentile(times, 0.5), percentile(times, 0.95)
    verdict = "" if budget is None else f"   budget {budget:.0f} ms: " + ("met" if high <= budget else "MISSED")
    print(f"{what:<58} p50 {middle:7.1f} ms   p95 {high:7.1f} ms   max {max(times):7.1f} ms{verdict}", flush=True)


class Bench:
    """The desk on the working copy, and what is done with it."""

    def __init__(self, path: Path, window: Window) -> None:
        self.window, self.beat = window, Beat()
        self.desk = Desk(self.window)
        self.desk.workspace.failed.connect(lambda error: print("failed:", error, error.detail, file=sys.stderr))
        self.page = self.desk.contributions
        self.list = self.page.page.list
        self.desk.workspace.open_replica(path)
        layer = find_layer("contribution")
        self.window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(layer.crs()))
        self.worked: Milliseconds = []
        self.painted = Painted(self.list.viewport())

    def complete(self) -> bool:
        """The list is whole and its count is said."""
        return "…" not in self.page.page._count.text() and not self.page._idle.isActive()

    def type_key(self, text: str) -> tuple[float, float]:
        """From a change of the search box to the painted rows, and from there to all of them and their count."""
        busy = time.thread_time()
        begun = self.painted.wait()
        self.page.filters.search.setText(text)
        self.beat.spin(lambda: self.painted.at > 0.0)
        shown = self.painted.at
        self.worked.append(1000 * (time.thread_time() - busy))
        self.beat.spin(self.complete)
        return 1000 * (shown - begun), 1000 * (time.perf_counter() - shown)

    def keystrokes(self, searches: Sequence[str]) -> tuple[Milliseconds, Milliseconds]:
        """Each search typed letter by letter, as a person does."""
        rows: Milliseconds = []
        counts: Milliseconds = []
        for text in searches:
            for end in range(1, len(text) + 1) if text else (0,):
                if self.page.filters.search.text() == text[:end]:
                    continue
                shown, counted = self.type_key(text[:end])
                if shown > ROWS_MS:
                    print(f"  slow: {text[:end]!r} {shown:.0f} ms", file=sys.stderr)
                rows.append(shown)
                counts.append(counted)
        return rows, counts

    def typing_fast(self, words: str) -> Milliseconds:
        """A key each 60 ms, however far the one before has got: the times from key to painted rows."""
        times: Milliseconds = []
        for end in range(1, len(words) + 1):
            begun = self.painted.wait()
            self.page.filters.search.setText(words[:end])
            self.beat.spin(lambda: self.painted.at > 0.0)
            times.append(1000 * (self.painted.at - begun))
            pause = time.perf_counter() + max(0.0, 0.06 - times[-1] / 1000)
            self.beat.spin(lambda pause=pause: time.perf_counter() > pause)
        return times

    def scrolling(self) -> Milliseconds:
        """Jumps all over the list: from the scroll bar's move to the painted rows."""
        times: Milliseconds = []
        bar = self.list.verticalScrollBar()
        for step in range(60):
            begun = self.painted.wait()
            bar.setValue((bar.maximum() * (step * 37 % 60)) // 60)
            self.beat.spin(lambda: self.painted.at > 0.0)
            times.append(1000 * (self.painted.at - begun))
        return times

    def opening(self) -> tuple[Milliseconds, Milliseconds]:
        """From choosing a row to the whole contribution in the pane; and how long the main thread itself worked."""
        times: Milliseconds = []
        worked: Milliseconds = []
        for row in range(0, 200, 4):
            begun, busy = time.perf_counter(), time.thread_time()
            self.list.setCurrentIndex(self.page.model.index(row, 0))
            QgsApplication.processEvents()
            times.append(1000 * (time.perf_counter() - begun))
            worked.append(1000 * (time.thread_time() - busy))
        return times, worked

    def menus(self) -> tuple[Milliseconds, Milliseconds]:
        """From opening a filter's menu to its words, and to its counts."""
        words: Milliseconds = []
        counts: Milliseconds = []
        for _ in range(5):
            for menu in self.page.filters.filters.values():
                begun = time.perf_counter()
                menu.fill()
                words.append(1000 * (time.perf_counter() - begun))
                self.beat.spin(lambda menu=menu: any("   " in it for it in menu.said()))
                counts.append(1000 * (time.perf_counter() - begun))
        return words, counts

    def orders(self) -> Milliseconds:
        """From choosing an order of the list to the painted rows, each order several times, over all and over some."""
        times: Milliseconds = []
        sort = self.page.page.sort
        x, y = find_layer("contribution").extent().center().x(), find_layer("contribution").extent().center().y()
        for statuses in ({}, {"status": {"declined": "declined"}}):
            self.page.filters.set_quietly("", statuses, only_view=False)
            # the slowest answers are an order of those alone that a figure of the strip shows
            for order in [it for it in Sort if it is not Sort.SLOWEST] * 2:
                begun = self.painted.wait()
                sort.choose(order, (x, y))
                sort.changed.emit()
                self.beat.spin(lambda: self.painted.at > 0.0)
                times.append(1000 * (self.painted.at - begun))
                self.beat.spin(self.complete)
        sort.choose(Sort.NEWEST)
        self.page.filters.clear()
        self.beat.spin(self.complete)
        return times

    def figures(self) -> Milliseconds:
        """From clicking a figure of the strip to the painted rows, and from clicking it again."""
        times: Milliseconds = []
        for figure in [*self.page.page.figures._figures.values()] * 2:
            for _ in range(2):
                begun = self.painted.wait()
                figure.click()
                self.beat.spin(lambda: self.painted.at > 0.0)
                times.append(1000 * (self.painted.at - begun))
                self.beat.spin(self.complete)
        return times

    def bulk(self) -> tuple[Milliseconds, Milliseconds]:
        """A status for many, taken back each time: from asking to the preview, from agreeing to the new rows."""
        previews: Milliseconds = []
        done: Milliseconds = []
        ability = next(it for it in self.page.abilities if isinstance(it, BulkAbility))
        page = self.page.page
        page.select_keys(page.model.keys()[:BULK], scroll=False)
        self.page.choose(page.selected_keys())
        for _ in range(3):
            begun = time.perf_counter()
            deed = next(it for it in ability.presenter.deeds().statuses if it.offer.key == "off_topic")
            ability.presenter.preview(deed)
            self.beat.spin(lambda: ability.presenter._preview is not None)
            previews.append(1000 * (time.perf_counter() - begun))
            begun = time.perf_counter()
            ability.presenter.do()
            QgsApplication.processEvents()
            done.append(1000 * (time.perf_counter() - begun))
            self.desk.workspace.undo()
            QgsApplication.processEvents()
        page.choose_one()
        return previews, done


def resident() -> float:
    """The memory of this program that is in use (MB); 0 where the system doesn't say."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:")), 0.0)


def attribute_table(searches: Sequence[str]) -> tuple[float, Milliseconds]:
    """QGIS's table on the same layer: the time to open it, and from an expression to the painted rows."""
    layer = find_layer("contribution").clone()
    begun = time.perf_counter()
    cache = QgsVectorLayerCache(layer, 10_000)
    cache.setCacheGeometry(False)
    model = QgsAttributeTableModel(cache)
    model.setRequest(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry))
    model.loadLayer()
    canvas = QgsMapCanvas()
    proxy = QgsAttributeTableFilterModel(canvas, model)
    proxy.setFilterMode(QgsAttributeTableFilterModel.FilterMode.ShowFilteredList)
    view = QTableView()
    view.setModel(proxy)
    view.resize(600, 700)
    view.show()
    painted, beat = Painted(view.viewport()), Beat()
    beat.spin(lambda: painted.at > 0.0)
    loaded = time.perf_counter() - begun
    times: Milliseconds = []
    for text in searches:
        word = fold(text).strip("#@ ").replace("'", "''")
        begun = painted.wait()
        expression = f"title ILIKE '%{word}%' OR body ILIKE '%{word}%'" if word else "TRUE"
        request = QgsFeatureRequest().setFilterExpression(expression).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        proxy.setFilteredFeatures([feature.id() for feature in layer.getFeatures(request.setNoAttributes())])
        view.viewport().update()
        beat.spin(lambda: painted.at > 0.0)
        times.append(1000 * (painted.at - begun))
    return loaded, times


def building(bench: Bench) -> float:
    """The index from nothing to whole, in the background, while the list is typed in."""
    begun = time.perf_counter()
    words = "un local pour réparer les vélos dans la rue des arts, ou un café "
    times: Milliseconds = []
    while bench.desk.indexing.busy():
        for end in range(1, len(words)):
            bench.page.filters.search.setText("")
            bench.beat.spin(bench.complete)
            times += bench.typing_fast(words[end - 1 : end + 2])
            if not bench.desk.indexing.busy():
                break
    say("key to rows while the index is being built", times, ROWS_MS)
    return time.perf_counter() - begun


def main() -> None:
    """Print times and verdicts."""
    path = working_copy(SIZE)
    shutil.rmtree(os.environ["QGIS_CUSTOM_CONFIG_PATH"], ignore_errors=True)
    for end in ("", "-wal", "-shm"):
        Path(str(sidecar(path)) + end).unlink(missing_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    window = Window(1600, 1000)
    window.window.show()
    application.processEvents()
    empty = resident()
    begun = time.perf_counter()
    bench = Bench(path, window)
    bench.beat.spin(lambda: bench.painted.at > 0.0)
    opened = time.perf_counter() - begun
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(
        f"{SIZE} contributions, {3 * SIZE} messages; opened in {opened:.2f} s; load of the machine {load:.1f}",
        flush=True,
    )
    measure(bench, empty)
    bench.desk.remove()
    sys.stdout.flush()
    # After exitQgis the interpreter takes down what is left of canvas and layers in an order QGIS crashes on; what was
    # measured is printed, and nothing was written that would have to be kept.
    os._exit(0)


def measure(bench: Bench, empty: float) -> None:
    """One line after the other; *empty* is the memory (MB) of a QGIS without the desk."""
    print(f"search index built in the background in {building(bench):.1f} s")
    bench.keystrokes(SEARCHES[:3])
    bench.beat.reset()
    rows, counts = bench.keystrokes(SEARCHES)
    say("key to rows on screen", rows, ROWS_MS)
    say("  of which the main thread itself worked", bench.worked[-len(rows) :], ROWS_MS)
    say("rows to all keys and their count", counts, COUNTS_MS)
    say("key to rows, a key each 60 ms", bench.typing_fast("les vitrines vides de la rue des arts"), ROWS_MS)
    say("longest time without an event while typing", [bench.beat.longest], BLOCKED_MS)
    bench.type_key("")
    bench.beat.reset()
    say("scroll to rows on screen", bench.scrolling(), ROWS_MS)
    say("longest time without an event while scrolling", [bench.beat.longest], BLOCKED_MS)
    words, menu_counts = bench.menus()
    say("filter menu to its words", words, BLOCKED_MS)
    say("filter menu to its counts", menu_counts, COUNTS_MS)
    opened, worked = bench.opening()
    say("row to contribution in the pane", opened, OPENING_MS)
    say("  of which the main thread itself worked", worked, OPENING_MS)
    say("order of the list to rows", bench.orders(), ROWS_MS)
    say("figure of the strip to rows", bench.figures(), ROWS_MS)
    previews, done = bench.bulk()
    say(f"{BULK} contributions: status asked to preview", previews)
    say(f"{BULK} contributions: agreed to new rows", done)
    say(f"{BULK} contributions: both", [before + after for before, after in zip(previews, done)], BULK_MS)
    memory = resident() - empty
    verdict = "met" if memory <= MEMORY_MB else "MISSED"
    print(f"memory of the desk over a QGIS without it: {memory:.0f} MB   budget {MEMORY_MB} MB: {verdict}")
    loaded, theirs = attribute_table(SEARCHES)
    say("QGIS's attribute table: expression to rows", theirs)
    ratio = percentile(theirs, 0.95) / percentile(rows, 0.95)
    print(f"QGIS's attribute table opens in {loaded:.1f} s; our rows are there {ratio:.0f} × sooner (p95)")


if __name__ == "__main__":
    main()
