"""Premises that meet premises: found by number, proposed, decided, written as one act, taken back."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import Cancelled
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place, Premises, PremisesEvent
from si_javais_un_quartier.domain.vocabulary import Occupancy
from si_javais_un_quartier.intake.imports import ImportOptions, quarter_perimeter
from si_javais_un_quartier.intake.matching import How
from si_javais_un_quartier.intake.places import Placing
from si_javais_un_quartier.intake.premises_import import (
    LINK,
    Choice,
    Decided,
    PremisesReport,
    Prepared,
    import_premises,
    prepare_premises,
    write_premises,
)
from si_javais_un_quartier.intake.presets import plan_for
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read
from tests.unit.intake.in_memory import Rows, Shifted

pytestmark = pytest.mark.slow

HERE = "00000000-0000-4000-8000-000000000001"


class Clock:
    def now(self) -> str:
        return "2026-11-21T10:00:00.000Z"

    def today(self) -> str:
        return "2026-11-21"


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    """With one premises that somebody surveyed."""
    known = Premises(
        uuid=HERE, address="12, boulevard Saint-Jean", occupancy=Occupancy.VACANT, vacant_since="2020-01-01",
        vacant_since_precision="day", area_m2=40.0, geometry=Place(100.0, 100.0),
    )  # fmt: skip
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        acts.perform(made, Act(phrase("x"), (Insert(known),)), None, Clock())
        yield made


def row(number: str, address: str, x: float, **more: object) -> dict[str, object]:
    return {"id": number, "adresse": address, "wkb": struct.pack("<BIdd", 1, 1, x, 100.0), **more}


def source(*rows: dict[str, object], name: str = "CCI") -> Rows:
    return Rows(*rows, name=name, geometry_type="point")


SAME = row("7", "12 bd St Jean", 103.0, surface=45, etat_occupation="occupé", date_releve="2026-03-01", pmr="oui")
NEW = row("8", "99 rue Neuve", 900.0, surface=20)


def options(replica: Replica, rows: Rows) -> ImportOptions:
    plan = plan_for("", rows)
    return ImportOptions(plan.mapping, Placing(quarter_perimeter(replica), Shifted()), clock=Clock())


def prepare(replica: Replica, rows: Rows) -> Prepared:
    return prepare_premises(replica, rows, options(replica, rows))


def write(replica: Replica, rows: Rows, **decided: Decided) -> PremisesReport:
    """Keyword ``row1`` decides on the first row."""
    choices = {int(name[3:]): it for name, it in decided.items()}
    return write_premises(replica, prepare(replica, rows), choices, clock=Clock())


def stored(replica: Replica) -> dict[str, Premises]:
    return {it.source_id or it.uuid: it for it in read(replica.connection, Premises)}


def events(replica: Replica) -> list[tuple[object, ...]]:
    found = read(replica.connection, PremisesEvent, order="kind")
    return [(it.kind, it.happened_on, it.old_value, it.new_value) for it in found]


def numbers(report: PremisesReport) -> tuple[int, ...]:
    return report.imported, report.updated, report.unchanged, len(report.rejects), report.linked, report.waiting


def test_nothing_is_written_while_looking(replica: Replica) -> None:
    before = list(replica.connection.iterdump())
    prepared = prepare(replica, source(SAME, NEW))
    assert list(replica.connection.iterdump()) == before
    (proposal,) = prepared.proposals
    assert (proposal.number, proposal.best.premises.uuid, proposal.best.how) == (1, HERE, How.ADDRESS)
    assert proposal.best.distance_m == 3.0
    assert not proposal.unclear


def test_what_is_not_decided_waits_and_comes_again(replica: Replica) -> None:
    assert numbers(write(replica, source(SAME, NEW))) == (1, 0, 0, 0, 0, 1)
    assert set(stored(replica)) == {HERE, "8"}
    assert len(prepare(replica, source(SAME, NEW)).proposals) == 1


def test_without_anybody_to_ask_numbers_alone_count(replica: Replica) -> None:
    rows = source(SAME, NEW)
    report = import_premises(replica, rows, options(replica, rows))
    assert numbers(report) == (2, 0, 0, 0, 0, 0)
    assert len(stored(replica)) == 3
    other = source(row("9", "12 bd St Jean", 104.0), name="autre")
    waiting = import_premises(replica, other, options(replica, other), undecided=Choice.LATER)
    assert numbers(waiting) == (0, 0, 0, 0, 0, 1)


def test_the_same_premises_is_filled_in_and_keeps_what_it_knows(replica: Replica) -> None:
    report = write(replica, source(SAME), row1=Decided(Choice.SAME))
    assert numbers(report) == (0, 1, 0, 0, 1, 0)
    (made,) = stored(replica).values()
    assert (made.area_m2, made.occupancy, made.address) == (40.0, Occupancy.VACANT, "12, boulevard Saint-Jean")
    assert (made.step_free, made.surveyed_on) == (True, "2026-03-01")
    assert made.geometry == Place(100.0, 100.0)
    assert (made.uuid, made.source_id) == (HERE, None)
    assert events(replica) == [(LINK, "2026-11-21", "CCI", "7")]


def test_the_sources_values_are_taken_when_a_person_says_so(replica: Replica) -> None:
    write(replica, source(SAME), row1=Decided(Choice.SAME, take=True))
    (made,) = stored(replica).values()
    assert (made.area_m2, made.occupancy, made.geometry) == (45.0, Occupancy.OCCUPIED, Place(103.0, 100.0))
    assert (made.vacant_since, made.vacant_since_precision) == (None, None)
    assert events(replica) == [("occupancy", "2026-03-01", "vacant", "occupied"), (LINK, "2026-11-21", "CCI", "7")]


def test_a_link_is_remembered_by_the_number(replica: Replica) -> None:
    write(replica, source(SAME), row1=Decided(Choice.SAME))
    again = prepare(replica, source({**SAME, "surface": 60, "pmr": "non"}))
    assert (again.proposals, again.known) == ((), frozenset({1}))
    report = write(replica, source({**SAME, "surface": 60, "pmr": "non"}))
    assert numbers(report) == (0, 1, 0, 0, 0, 0)
    (made,) = stored(replica).values()
    assert (made.area_m2, made.step_free) == (40.0, False)  # 40 m² are ours, the access was the source's own word
    assert len(events(replica)) == 1


def test_another_premises_stays_another(replica: Replica) -> None:
    assert numbers(write(replica, source(SAME), row1=Decided(Choice.OTHER))) == (1, 0, 0, 0, 0, 0)
    assert prepare(replica, source(SAME)).proposals == ()
    assert len(stored(replica)) == 2


def test_two_rows_for_one_premises_are_not_both_written(replica: Replica) -> None:
    twin = row("9", "12 bd Saint-Jean", 104.0)
    prepared = prepare(replica, source(SAME, twin))
    assert [it.unclear for it in prepared.proposals] == [True, True]
    report = write(replica, source(SAME, twin), row1=Decided(Choice.SAME), row2=Decided(Choice.SAME))
    assert [it.number for it in report.rejects] == [2]


def test_an_import_is_one_act_to_take_back(replica: Replica) -> None:
    before = stored(replica)
    report = write(replica, source(SAME, NEW), row1=Decided(Choice.SAME, take=True))
    assert report.undo_id is not None
    done = acts.undo(replica, None, Clock())
    assert done is not None
    assert str(done.name) == "Premises imported: CCI"
    assert stored(replica) == before
    assert events(replica) == []


def test_one_that_is_stopped_leaves_nothing(replica: Replica) -> None:
    rows = source(*(row(str(n), f"{n} rue Neuve", 1000.0 + 50 * n) for n in range(1, 451)))

    class Impatient:
        def report(self, done: int, total: int | None = None, what: str = "") -> None:
            if done >= 400:
                raise Cancelled(phrase("x"))

        def stopped(self) -> bool:
            return False

    prepared = prepare(replica, rows)
    assert len(prepared.candidates) == 450
    before = stored(replica)
    with pytest.raises(Cancelled):
        write_premises(replica, prepared, {}, Impatient())
    assert stored(replica) == before
    assert acts.last_act(replica)[1].text == "x"
    assert numbers(write_premises(replica, prepared, {}))[:2] == (450, 0)


def test_a_premises_that_is_gone_is_linked_to_no_more(replica: Replica) -> None:
    write(replica, source(SAME), row1=Decided(Choice.SAME))
    with replica.transaction() as connection:
        connection.execute("DELETE FROM premises")
    assert numbers(write(replica, source(SAME))) == (1, 0, 0, 0, 0, 0)


def test_what_vanished_while_a_person_decided_is_told(replica: Replica) -> None:
    prepared = prepare(replica, source(SAME))
    with replica.transaction() as connection:
        connection.execute("DELETE FROM premises")
    report = write_premises(replica, prepared, {1: Decided(Choice.SAME)}, clock=Clock())
    assert [str(it.reason) for it in report.rejects] == ["what it was said to be the same as is gone"]
    assert stored(replica) == {}


def test_another_use_at_the_same_source_is_history(replica: Replica) -> None:
    write(replica, source(row("8", "99 rue Neuve", 900.0, etat_occupation="vacant")))
    write(replica, source(row("8", "99 rue Neuve", 900.0, etat_occupation="occupé", date_releve="2026-05-02")))
    assert events(replica) == [("occupancy", "2026-05-02", "vacant", "occupied")]


def test_a_list_of_ours_that_somebody_edited_is_looked_at_row_by_row(replica: Replica) -> None:
    plain = {
        "uuid": HERE, "address": "12, boulevard Saint-Jean", "occupancy": "occupied", "area_m2": 40.0, "parcel_id": "",
        "ban_id": "", "building_id": "", "frontage_m": 6.5, "condition": "", "shopfront": "", "step_free": None,
        "extraction_duct": None, "works_needed": "", "availability": "", "vacant_since": "2020-01-01",
        "vacant_since_precision": "day", "last_activity": "", "owner_type": "", "lease_form": "", "monthly_rent": None,
        "contact_state": "", "disclosure": "public", "surveyed_on": "2026-04-01", "source": "", "source_id": "",
        "wkb": struct.pack("<BIdd", 1, 1, 100.0, 100.0),
    }  # fmt: skip
    rows = source(plain, name="relevé")
    (proposal,) = prepare(replica, rows).proposals
    assert (proposal.best.how, proposal.best.distance_m) == (How.NUMBER, 0.0)
    write(replica, rows)
    (kept,) = stored(replica).values()
    assert kept.occupancy is Occupancy.VACANT
    write(replica, rows, row1=Decided(Choice.SAME, take=True))
    (made,) = stored(replica).values()
    assert (made.occupancy, made.frontage_m, made.vacant_since) == (Occupancy.OCCUPIED, 6.5, None)
    assert events(replica) == [("occupancy", "2026-04-01", "vacant", "occupied")]
    assert prepare(replica, rows).proposals == ()
