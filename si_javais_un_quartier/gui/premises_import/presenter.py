"""What the window *Import premises* shows and does, without a widget."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import Any, Callable

from qgis.core import QgsCoordinateReferenceSystem

from ...domain.errors import IntakeError
from ...domain.permissions import Deed, obstacle
from ...domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ...domain.ports import Progress
from ...intake.imports import ImportOptions
from ...intake.mapping import FieldMapping, written
from ...intake.premises_import import PremisesReport, Prepared, write_premises
from ...intake.presets import OwnPreset, Plan, drop_preset, keep_preset, own_presets, plan_for, preset_named
from ...qgis_bridge.premises_source import Chosen, Looked, look, prepare
from ...qgis_bridge.workspace import Workspace
from ...store import acts
from ...store.remembered import recall, remember
from ...store.replica import Replica
from .decisions import Decisions
from .ports import Choices, View
from .running import Run, Running

_KEPT = "premises_sources"
#: What makes a row worth its coming in: it must be found again in the street.
_PLACES = frozenset({"address", "longitude", "x"})


class ImportPresenter:
    """One source at a time: looked at, mapped, read whole, compared, decided, written."""

    def __init__(self, view: View, workspace: Workspace, run: Run) -> None:
        self._view, self._workspace = view, workspace
        self._running = Running(run, view.wait, self._went_wrong)
        self.chosen: Chosen | None = None
        self.looked: Looked | None = None
        self.choices = Choices()
        self.prepared: Prepared | None = None
        self.options: ImportOptions | None = None
        self.report: PremisesReport | None = None
        self.decisions = Decisions(view.show_decisions)

    def stop(self) -> None:
        """Stop what runs; nothing of an import stays."""
        self._running.stop()

    def is_running(self) -> bool:
        """Whether something runs."""
        return self._running.is_on()

    def _went_wrong(self, found: Phrase) -> None:
        if self.prepared is None:
            self._view.show_prepared(None)
        self._view.say(found, wrong=True)

    # -- the source

    def choose(self, chosen: Chosen) -> None:
        """Another source: look at its layers and columns."""
        self._running.stop()
        self.chosen, self.looked, self.prepared, self.choices = chosen, None, None, Choices()
        self._view.show_columns(None, {}, "")
        self._view.show_prepared(None)
        self._running.start(QT_TRANSLATE_NOOP("Phrases", "Looking at a source"), partial(look, chosen), self._seen)

    def choose_layer(self, name: str) -> None:
        """One of the layers or sheets of the file."""
        if self.chosen is not None:
            self.choose(replace(self.chosen, layer=name))

    def _seen(self, looked: Looked) -> None:
        self._view.show_layers(looked.layers, self.chosen.layer if self.chosen is not None else "")
        if not looked.fields and len(looked.layers) > 1:
            self._view.say(phrase(QT_TRANSLATE_NOOP("Phrases", "Choose the sheet or layer.")))
            return
        self.looked = looked
        if not self._as_last_time(looked):
            self._take(self._plan("", looked))
        self.preview()

    def _plan(self, text: str, looked: Looked) -> Plan:
        """The plan of a preset by its name; nothing: recognised or guessed. Where nothing fits: an empty one."""
        try:
            return plan_for(text, looked, self.presets())
        except IntakeError as error:
            self._view.say(error.phrase if text else None, wrong=True)
            return Plan(FieldMapping({}))

    def _take(self, plan: Plan) -> None:
        self.choices.entries = written(plan.mapping)
        self.choices.base = plan.preset.name if plan.preset is not None else ""
        self._show_columns()

    def _as_last_time(self, looked: Looked) -> bool:
        """Whether this source was brought in before; then as it was, if its columns are still there."""
        kept = self._remembered().get(looked.name)
        if not isinstance(kept, dict) or not isinstance(kept.get("entries"), dict):
            return False
        base = str(kept.get("base", ""))
        try:
            plan_for(json.dumps(kept["entries"]), looked, (), base)
        except IntakeError:
            return False
        crs = QgsCoordinateReferenceSystem(str(kept.get("crs", "")))
        self.choices.entries, self.choices.base = dict(kept["entries"]), base
        self.choices.source, self.choices.crs = str(kept.get("source", "")), crs if crs.isValid() else None
        self._show_columns()
        return True

    def _remembered(self) -> dict[str, Any]:
        kept = recall(self._open(), _KEPT)
        return kept if isinstance(kept, dict) else {}

    def _show_columns(self) -> None:
        self._view.show_columns(self.looked, self.choices.entries, self.choices.base)

    def usual_source(self) -> str:
        """What the rows are known by where a person doesn't say."""
        preset = preset_named(self.choices.base)
        return (preset.source if preset is not None else "") or (self.chosen.name if self.chosen is not None else "")

    # -- presets and mapping

    def presets(self) -> tuple[OwnPreset, ...]:
        """A person's own presets."""
        return own_presets(self._open())

    def use_preset(self, name: str) -> None:
        """Fill the fields as a preset says; an empty name recognises the source or guesses."""
        if self.looked is None:
            return
        kept = next((it for it in self.presets() if it.name == name), None)
        self._take(self._plan(name, self.looked))
        if kept is not None:
            self.choices.base = kept.base
        self.preview()

    def keep_preset(self, name: str) -> None:
        """Keep the fields as they are under *name*."""
        if self.looked is not None and name.strip():
            plan = plan_for(json.dumps(self.choices.entries), self.looked, (), self.choices.base)
            keep_preset(self._open(), name, plan.mapping, self.choices.base)

    def drop_preset(self, name: str) -> None:
        """Forget one of one's own."""
        drop_preset(self._open(), name)

    def map(self, name: str, entry: object | None) -> None:
        """Fill the field *name* as *entry* says (a column's name, or a rule); None: leave it empty."""
        self.choices.entries.pop(name, None)
        if entry is not None:
            self.choices.entries[name] = entry
        self._show_columns()
        self.preview()

    def change(self, **changed: Any) -> None:
        """Other ``choices``: source, crs, addresses, online."""
        for name, value in changed.items():
            setattr(self.choices, name, value)
        if changed.keys() & {"source", "crs"}:
            self.preview()

    # -- what would come in

    def missing(self) -> Phrase | None:
        """The first thing to do before anything can come in."""
        refused = obstacle(self._workspace.member(), Deed.SURVEY_PREMISES)
        if refused is not None:
            return refused
        if self.chosen is None:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "Choose a layer of the project, or a file."))
        if self.looked is None:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "Choose the sheet or layer."))
        return self._unplaced(self.looked)

    def _unplaced(self, looked: Looked) -> Phrase | None:
        """What is missing to know where the rows are."""
        entries, crs = self.choices.entries, self.choices.crs
        if looked.crs_unsaid and crs is None:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "The source does not say its coordinate system: choose it."))
        if {"x", "y"} <= entries.keys() and crs is None and self._epsg() is None:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "The source gives x and y: choose their coordinate system."))
        if looked.geometry_type == "none" and not entries.keys() & _PLACES:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "Say which column holds the address, or the coordinates."))
        return None

    def _epsg(self) -> int | None:
        """The system of x and y, where the preset knows it."""
        preset = preset_named(self.choices.base)
        return preset.epsg if preset is not None else None

    def preview(self) -> None:
        """Read the source as it is mapped now, to show what would come in; addresses aren't looked up yet."""
        self._running.stop()
        self.prepared = None
        missing = self.missing()
        self._view.say(missing)
        if missing is not None:
            self._view.show_prepared(None)
            return
        self._read(finding=False, then=self._show_preview)

    def _read(self, *, finding: bool, then: Callable[[Prepared], None]) -> None:
        chosen, path = self.chosen, self._open().path
        asked, clock = self.choices.asked(finding=finding), self._workspace.clock
        if chosen is None:
            return

        def read(found: tuple[Prepared, ImportOptions]) -> None:
            self.prepared, self.options = found
            self._view.say(None)
            then(self.prepared)

        title = QT_TRANSLATE_NOOP("Phrases", "Reading premises")
        self._running.start(title, lambda progress: prepare(path, chosen, asked, clock, progress), read)

    def _show_preview(self, prepared: Prepared) -> None:
        if not prepared.candidates and not prepared.tally.rejects:
            self._view.say(phrase(QT_TRANSLATE_NOOP("Phrases", "The source has no rows.")), wrong=True)
        self._view.show_prepared(prepared)

    # -- what may be here already

    def go_on(self) -> None:
        """On to what may be here already, or, where nothing is to be decided, straight to the import."""
        if self.choices.finds_addresses:
            self._read(finding=True, then=self._compare)
        elif self.prepared is not None:
            self._compare(self.prepared)

    def _compare(self, prepared: Prepared) -> None:
        self.decisions.begin(prepared.proposals)
        if prepared.proposals:
            self._view.show_matches(prepared)
            self._view.show_decisions()
        else:
            self.bring_in()

    # -- writing

    def bring_in(self) -> None:
        """Write what was prepared and decided, as one act."""
        prepared, clock, path = self.prepared, self._workspace.clock, self._open().path
        if prepared is None:
            return
        decided = dict(self.decisions.made)

        def write(progress: Progress) -> PremisesReport:
            with Replica.open(path) as replica:
                return write_premises(replica, prepared, decided, progress, clock=clock)

        self._running.start(QT_TRANSLATE_NOOP("Phrases", "Importing premises"), write, self._written)

    def _written(self, report: PremisesReport) -> None:
        self.report = report
        self._remember()
        self._workspace.read_again()
        self._view.show_report(report)

    def _remember(self) -> None:
        """The next time, this source is read the same way."""
        if self.looked is not None:
            crs = self.choices.crs.authid() if self.choices.crs is not None else ""
            made = {
                "entries": self.choices.entries,
                "base": self.choices.base,
                "source": self.choices.source,
                "crs": crs,
            }
            remember(self._open(), _KEPT, {**self._remembered(), self.looked.name: made})

    def take_back(self) -> bool:
        """Undo the import; False where that can't be done, which is said."""
        last = acts.last_act(self._open())
        if last is None or self.report is None or last[0] != self.report.undo_id:
            text = QT_TRANSLATE_NOOP(
                "Phrases",
                "Something else was done since the import. Take both back with “Undo several” in the dock’s menu.",
            )
            self._view.say(phrase(text), wrong=True)
            return False
        undone: list[Phrase] = []
        self._workspace.undone.connect(undone.append)
        self._workspace.undo()
        self._workspace.undone.disconnect(undone.append)
        return bool(undone)

    def _open(self) -> Replica:
        if self._workspace.replica is None:
            raise RuntimeError("no quarter is open")
        return self._workspace.replica
