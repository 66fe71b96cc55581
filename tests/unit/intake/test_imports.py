"""Whole imports into a replica, from rows in memory."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.domain.errors import Cancelled, IntakeError
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Boundary, Contribution, Erasure, Place, Premises, Profile, Quarter
from si_javais_un_quartier.domain.vocabulary import Channel, Kind, Occupancy, Status, Visibility
from si_javais_un_quartier.intake.guessing import mapping_for
from si_javais_un_quartier.intake.imports import ImportOptions, import_contributions, quarter_perimeter
from si_javais_un_quartier.intake.outcome import ImportReport
from si_javais_un_quartier.intake.places import Placing
from si_javais_un_quartier.intake.premises_import import import_premises
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read, row_values
from si_javais_un_quartier.store.sql import insert
from tests.unit.intake.in_memory import OneStreet, Rows, Shifted

pytestmark = pytest.mark.slow


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with Replica.create(tmp_path / "r.gpkg", crs=LAMBERT_93) as made:
        yield made


Bring = Callable[..., ImportReport]


@pytest.fixture
def bring(replica: Replica) -> Bring:
    def bring_in(source: Rows, mapping: str = "", **choices: Any) -> ImportReport:
        target = "premises" if choices.pop("premises", False) else "contribution"
        placing = choices.pop("placing", Placing(quarter_perimeter(replica), Shifted(), geocoder=OneStreet()))
        options = ImportOptions(mapping_for(mapping, source, target), placing, **choices)
        return (import_premises if target == "premises" else import_contributions)(replica, source, options)

    return bring_in


def rows_of(replica: Replica) -> list[Contribution]:
    return list(read(replica.connection, Contribution, order="fid"))


def checks(replica: Replica) -> list[tuple[str, int]]:
    return list(replica.connection.execute("SELECT what, done FROM local_check ORDER BY what, row_uuid"))


def numbers(report: ImportReport) -> tuple[int, int, int, int]:
    return report.imported, report.updated, report.unchanged, len(report.rejects)


def test_a_row_comes_in_pending_and_tracked(replica: Replica, bring: Bring) -> None:
    row = {
        "id": "7",
        "titre": "Banc",
        "texte": "Un banc",
        "auteur": "Jean Dupont",
        "type": "Idée",
        "date": "20/11/2026",
    }
    assert numbers(bring(Rows(row))) == (1, 0, 0, 0)
    (made,) = rows_of(replica)
    assert (made.channel, made.visibility, made.status) == (Channel.IMPORT, Visibility.PENDING, Status.RECEIVED)
    assert (made.kind, made.source, made.source_id, made.occurred_on) == (Kind.IDEA, "forum", "7", "2026-11-20")
    assert made.reference
    assert made.author_name
    assert "Dupont" not in made.author_name
    (profile,) = read(replica.connection, Profile)
    assert (profile.uuid, profile.pseudonym) == (made.author_uuid, made.author_name)
    dirty = {row[0] for row in replica.connection.execute("SELECT table_name FROM local_base")}
    assert dirty == {"contribution", "profile"}
    assert "Dupont" not in "".join(replica.connection.iterdump())


def test_names_are_kept_when_told_but_never_addresses_of_mail(replica: Replica, bring: Bring) -> None:
    bring(
        Rows({"id": 1, "texte": "a", "auteur": "Jean"}, {"id": 2, "texte": "b", "auteur": "jean@exemple.fr"}),
        keep_names=True,
    )
    kept, mail = rows_of(replica)
    assert kept.author_name == "Jean"
    assert mail.author_name
    assert "@" not in mail.author_name


def test_again_changes_nothing_and_duplicates_nothing(replica: Replica, bring: Bring) -> None:
    source = Rows(*({"id": n, "texte": "mot " + str(n), "auteur": "A" + str(n)} for n in range(450)))
    bring(source)
    before = rows_of(replica)
    assert numbers(bring(source)) == (0, 0, 450, 0)
    assert rows_of(replica) == before


def test_the_source_moves_on_and_people_too(replica: Replica, bring: Bring) -> None:
    bring(Rows({"id": 1, "titre": "A", "texte": "ancien"}, {"id": 2, "titre": "B", "texte": "ancien"}))
    mine = rows_of(replica)[1]
    with replica.transaction() as connection:
        connection.execute(
            "UPDATE contribution SET body = 'corrigé ici', status = 'under_review' WHERE uuid = ?", (mine.uuid,)
        )
    report = bring(Rows({"id": 1, "titre": "A", "texte": "nouveau"}, {"id": 2, "titre": "B2", "texte": "nouveau"}))
    first, second = rows_of(replica)
    assert first.body == "nouveau"
    assert (second.body, second.title, second.status) == ("corrigé ici", "B2", Status.UNDER_REVIEW)
    assert numbers(report) == (0, 2, 0, 0)
    assert [(check.row_uuid, check.detail) for check in report.checks if check.what == "edited"] == [
        (mine.uuid, "body")
    ]
    assert ("edited", 0) in checks(replica)


def test_a_row_that_came_by_sync_is_not_overwritten(replica: Replica, bring: Bring) -> None:
    bring(Rows({"id": 1, "texte": "ancien"}))
    replica.connection.execute("DELETE FROM local_import")  # as on a colleague's computer
    bring(Rows({"id": 1, "texte": "nouveau"}))
    assert rows_of(replica)[0].body == "ancien"


def test_duplicates_of_the_source_are_listed(replica: Replica, bring: Bring) -> None:
    report = bring(
        Rows(
            {"id": 1, "texte": "même"}, {"id": 1, "texte": "autre"}, {"id": 2, "texte": "même"}, {"id": 3, "texte": " "}
        )
    )
    assert numbers(report) == (2, 0, 0, 2)
    assert [(it.number, str(it.reason)) for it in report.rejects] == [
        (4, "there is no text"),
        (2, "the source holds it twice: it is the same as row 1"),
    ]
    assert ("duplicate", 0) in checks(replica)


def test_without_numbers_the_same_words_are_the_same_row(replica: Replica, bring: Bring) -> None:
    source = Rows({"texte": "un"}, {"texte": "deux"}, {"texte": "un"})
    assert numbers(bring(source)) == (2, 0, 0, 1)
    assert numbers(bring(source)) == (0, 0, 2, 1)


@pytest.mark.parametrize(
    ("row", "place", "expected"),
    [
        ({"lat": "5", "lon": "4"}, Place(4000, 5000), []),
        ({"lat": 5.5, "lon": "4,25"}, Place(4250, 5500), []),
        ({"lat": 0, "lon": 0}, None, [("to_place", 0)]),
        ({"lat": "nan", "lon": "1"}, None, [("to_place", 0)]),
        ({"lat": "ici", "lon": "1"}, None, [("to_place", 0)]),
        ({"lat": 1, "lon": 500}, None, [("to_place", 0)]),
        ({"lat": None, "lon": None, "adresse": "sure"}, Place(5, 5), [("placed_by_address", 1)]),
        ({"lat": None, "lon": None, "adresse": "doubtful"}, None, [("to_place", 0)]),
        ({"lat": None, "lon": None, "adresse": "inconnue"}, None, [("to_place", 0)]),
        ({"lat": 5, "lon": 4, "adresse": "doubtful"}, Place(4000, 5000), []),
    ],
)
def test_places(
    replica: Replica, bring: Bring, row: dict[str, object], place: Place | None, expected: list[tuple[str, int]]
) -> None:
    bring(Rows({"id": 1, "texte": "ici", "date": "2026-01-01", **row}))
    (made,) = rows_of(replica)
    assert made.geometry == place
    assert checks(replica) == expected


def test_a_place_given_by_hand_survives_the_next_import(replica: Replica, bring: Bring) -> None:
    source = Rows({"id": 1, "texte": "ici", "adresse": "doubtful"})
    bring(source)
    (made,) = rows_of(replica)
    values = row_values(replace(made, geometry=Place(9, 9)), replica.srid)
    with replica.transaction() as connection:
        connection.execute("UPDATE contribution SET geom = ? WHERE uuid = ?", (values["geom"], made.uuid))
        connection.execute("UPDATE local_check SET done = 1")
    bring(source)
    assert rows_of(replica)[0].geometry == Place(9, 9)
    assert {done for _, done in checks(replica)} == {1}


def test_outside_the_quarter_comes_in_marked(replica: Replica, bring: Bring) -> None:
    ring = struct.pack("<10d", 0, 0, 10, 0, 10, 10, 0, 10, 0, 0)
    polygon = struct.pack("<BIII", 1, 3, 1, 5) + ring
    boundary = Boundary(struct.pack("<BII", 1, 6, 1) + polygon)
    quarter = Quarter(uuid="00000000-0000-4000-8000-000000000001", geometry=boundary, name="Q")
    values = row_values(quarter, replica.srid)
    with replica.transaction() as connection:
        connection.execute(insert("quarter", values), tuple(values.values()))
    inside, outside = (struct.pack("<BIdd", 1, 1, x, 5) for x in (5, 50))
    rows = Rows(
        {"id": 1, "texte": "dedans", "date": "2026-01-01", "wkb": inside},
        {"id": 2, "texte": "dehors", "date": "2026-01-01", "wkb": outside},
        geometry_type="point",
    )
    assert numbers(bring(rows)) == (2, 0, 0, 0)
    assert checks(replica) == [("outside", 0)]


def test_x_and_y_without_crs_are_asked_for(bring: Bring) -> None:
    with pytest.raises(IntakeError, match="coordinate reference system"):
        bring(Rows({"texte": "a", "x": 1, "y": 2}))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["<p>Un &amp; deux</p>", "<b>trois</b>"], ["Un & deux", "trois"]),
        (["a < b et c > d", "<script>alert(1)</script>", "5 &lt; 6"] + ["mot"] * 9, ["a < b et c > d"]),
    ],
)
def test_web_pages_become_text_and_text_stays(
    replica: Replica, bring: Bring, texts: list[str], expected: list[str]
) -> None:
    bring(Rows(*({"id": number, "texte": text} for number, text in enumerate(texts))))
    bodies = [row.body for row in rows_of(replica)]
    assert bodies[: len(expected)] == expected
    if len(texts) > 2:
        assert bodies == texts


def test_html_can_be_said_or_denied(replica: Replica, bring: Bring) -> None:
    rows = Rows({"id": 1, "texte": "<b>un</b>"})
    bring(rows, '{"source_id": "id", "body": {"field": "texte", "html": false}}')
    assert rows_of(replica)[0].body == "<b>un</b>"


def test_very_long_text_comes_in_whole_and_absurd_text_does_not(replica: Replica, bring: Bring) -> None:
    long = "é" * 100_000
    assert numbers(bring(Rows({"id": 1, "texte": long}, {"id": 2, "texte": "x" * 1_000_001}))) == (1, 0, 0, 1)
    assert rows_of(replica)[0].body == long


def test_the_erased_does_not_come_back(replica: Replica, bring: Bring) -> None:
    source = Rows({"id": 1, "texte": "oubliez-moi"})
    bring(source)
    (made,) = rows_of(replica)
    erasure = Erasure(uuid="00000000-0000-4000-8000-000000000002", table_name="contribution", row_uuid=made.uuid)
    values = row_values(erasure, replica.srid)
    with replica.transaction() as connection:
        connection.execute("DELETE FROM contribution")
        connection.execute(insert("erasure", values), tuple(values.values()))
    assert numbers(bring(source)) == (0, 0, 0, 1)


def test_stopping_leaves_whole_batches(replica: Replica) -> None:
    class Impatient:
        def report(self, done: int, total: int | None = None, what: str = "") -> None:
            if done >= 200:
                raise Cancelled(phrase("stopped"))

    source = Rows(*({"id": n, "texte": "mot " + str(n)} for n in range(450)))
    options = ImportOptions(mapping_for("", source, "contribution"), Placing(quarter_perimeter(replica), Shifted()))
    with pytest.raises(Cancelled):
        import_contributions(replica, source, options, Impatient())
    assert len(rows_of(replica)) == 200


def test_a_failing_batch_leaves_nothing_of_itself(replica: Replica, bring: Bring) -> None:
    replica.connection.execute(
        "CREATE TRIGGER stop BEFORE INSERT ON contribution WHEN NEW.source_id = '5' "
        "BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        bring(Rows(*({"id": n, "texte": "mot " + str(n)} for n in range(10))))
    assert rows_of(replica) == []


def test_premises_are_understood_and_owners_left_out(replica: Replica, bring: Bring) -> None:
    point = struct.pack("<BIdd", 1, 1, 5, 5)
    rows = Rows(
        {
            "id": "L1", "adresse": "1 rue", "etat_occupation": "Vide", "surface": "1 042,5", "vacant_depuis": "03/2024",
            "proprietaire": "Jean Dupont", "tel": "0612345678", "pmr": "oui", "wkb": point,
        },
        {"id": "L2", "adresse": None, "etat_occupation": "", "wkb": None, "problem": "empty"},
        geometry_type="point",
    )  # fmt: skip
    report = bring(rows, premises=True)
    assert numbers(report) == (1, 0, 0, 1)
    (made,) = read(replica.connection, Premises)
    assert (made.occupancy, made.area_m2, made.step_free) == (Occupancy.VACANT, 1042.5, True)
    assert (made.vacant_since, made.vacant_since_precision) == ("2024-03-01", "month")
    assert [str(notice) for notice in report.notices] == ["Names and contacts were not read: proprietaire, tel."]
    assert "Dupont" not in "".join(replica.connection.iterdump())


def test_a_mapping_may_not_ask_for_names(bring: Bring) -> None:
    rows = Rows({"adresse": "1 rue", "proprietaire": "x"})
    with pytest.raises(IntakeError, match="holds names or contacts"):
        bring(rows, '{"owner_ref": "proprietaire"}', premises=True)
