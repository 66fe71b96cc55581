"""Any team doing anything in any order ends equal: a stateful property over real working copies and a real hub."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from storm_ground import Ground
from storm_people import UNITS, Mate, WatchedHub

from si_javais_un_quartier.store.schema import tables_by_name
from si_javais_un_quartier.sync import session
from si_javais_un_quartier.sync.engine import synchronise

FEW = property(
    lambda _: tuple(tables_by_name()[name] for name in ("contribution", "review_event", "conflict", "erasure"))
)
WHO, UNIT, ROW = st.integers(0, 2), st.sampled_from(UNITS), st.integers(0, 3)


class Team(RuleBasedStateMachine):
    """Three people and a hub. What they did is checked at the end by the storm's own checks."""

    ground: Ground | None = None

    def __init__(self) -> None:
        super().__init__()
        if Team.ground is None:
            Team.ground = Ground(replicas=3)
        self.storm = Team.ground.storm(1)
        self.kept, session.Session.tracked = session.Session.tracked, FEW  # type: ignore[assignment]

    def teardown(self) -> None:
        try:
            self.storm.run(0)  # everybody synchronises in peace
            self.storm.check()
        finally:
            session.Session.tracked = self.kept  # type: ignore[method-assign]

    def pick(self, who: int, number: int) -> tuple[Mate, str] | None:
        mate = self.storm.team[who]
        rows = sorted(mate.rows())
        return (mate, rows[number % len(rows)]) if rows else None

    @rule(who=WHO)
    def write(self, who: int) -> None:
        self.storm.team[who].new()

    @rule(who=WHO, number=ROW, unit=UNIT)
    def edit(self, who: int, number: int, unit: str) -> None:
        found = self.pick(who, number)
        if found:
            mate, key = found
            mate.edit(key, unit, mate.rows()[key][unit])

    @rule(who=WHO, number=ROW)
    def delete(self, who: int, number: int) -> None:
        found = self.pick(who, number)
        if found:
            mate, key = found
            self.storm.delete(mate, key, mate.rows()[key])

    @rule(who=WHO)
    def synchronise(self, who: int) -> None:
        self.storm.sync_in_peace(self.storm.team[who])

    @rule(who=WHO, number=ROW, unit=UNIT, other=WHO)
    def synchronise_while_editing(self, who: int, number: int, unit: str, other: int) -> None:
        """Between sending and taking, the person edits on, and a colleague replaces what was sent."""
        mate, done = self.storm.team[who], []

        def meanwhile(step: str) -> None:
            if step == "batch sent" and not done:
                done.append(step)
                if other != who:
                    self.storm.sync_in_peace(self.storm.team[other])
                    self.edit(other, number, unit)
                    self.storm.sync_in_peace(self.storm.team[other])
                self.edit(who, number, unit)

        with self.storm.watched(mate):
            synchronise(
                mate.replica,
                WatchedHub(self.storm.file.path, self.storm.file.keeper),
                checkpoint=meanwhile,
                confirm_deletions=True,
            )

    @rule()
    def bare_edit(self) -> None:
        self.storm.bare_edit()

    @precondition(lambda self: len(self.storm.erased) < 2)
    @rule()
    def erase(self) -> None:
        self.storm.erase()


Team.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTeam = Team.TestCase
