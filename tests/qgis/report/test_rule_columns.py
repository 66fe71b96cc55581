"""What the town's rules say of premises leaves with the tables of colleagues, and with nobody else."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from si_javais_un_quartier.algorithms.exporttables import ExportTablesAlgorithm
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Place, Premises
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.town_rules import TownRules
from si_javais_un_quartier.domain.vocabulary import Disclosure, Occupancy
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.replica import Replica

Run = Callable[..., dict[str, Any]]
X, Y = 807800.0, 6481900.0
TAX = "Tax on commercial wasteland"
AROUND = f"POLYGON(({X - 9} {Y - 9}, {X + 9} {Y - 9}, {X + 9} {Y + 9}, {X - 9} {Y - 9}))"


def uuid_of(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def fill(replica: Replica) -> None:
    rows = (
        Premises(
            uuid=uuid_of(1), geometry=Place(X, Y), address="12 rue de la Ville", vacant_since="2010-03-01",
            vacant_since_precision="day", occupancy=Occupancy.VACANT, disclosure=Disclosure.PUBLIC,
        ),
        Premises(uuid=uuid_of(2), address="14 rue de la Ville", occupancy=Occupancy.OCCUPIED),
        Premises(uuid=uuid_of(3), address="16 rue de la Ville", occupancy=Occupancy.VACANT),
        setting_record("town_rules", TownRules(aid_perimeter=AROUND)),
    )  # fmt: skip
    perform(replica, Act(phrase("x"), tuple(map(Insert, rows))), None, SystemClock())


def test_in_a_spreadsheet_answers_and_reasons_are_words(run: Run, replica: Replica, tmp_path: Path) -> None:
    fill(replica)
    path = tmp_path / "locaux.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en", LAYERS="premises")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    headings, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    first, second, third = (dict(zip(headings, row)) for row in rows)
    assert first["Class of vacancy"].startswith("over 5 year")
    assert [it["Shop front aid"] for it in (first, second, third)] == ["Yes", "No", "to find out"]
    assert re.fullmatch(r"vacant for \d{3} month.*, inside the perimeter", first["Shop front aid: reason"])
    assert re.fullmatch(r"vacant for \d{3} month.* on 1 January 20\d\d", first[f"{TAX}: reason"])
    assert first[f"{TAX}: to be listed"] == "Yes"
    assert second["Class of vacancy"] is None
    assert third["Shop front aid: reason"] == "vacant, nobody knows since when, place not known"


def test_between_programs_answers_are_codes(run: Run, replica: Replica, tmp_path: Path) -> None:
    fill(replica)
    package, text = tmp_path / "locaux.gpkg", tmp_path / "locaux.geojson"
    run(ExportTablesAlgorithm(), OUTPUT=str(package), TABLES="premises")
    run(ExportTablesAlgorithm(), OUTPUT=str(text), TABLES="premises")
    base = sqlite3.connect(package)
    rows = base.execute("SELECT shopfront_aid, wasteland_tax, vacancy_class FROM premises ORDER BY uuid").fetchall()
    base.close()
    assert [row[:2] for row in rows] == [("yes", "yes"), ("no", "no"), ("unknown", "unknown")]
    assert rows[0][2].startswith("over 5 year")
    assert rows[1][2] is None
    features = json.loads(text.read_text())["features"]
    assert [it["properties"]["shopfront_aid"] for it in features] == ["yes", "no", "unknown"]


def test_nothing_of_it_is_public(run: Run, replica: Replica, tmp_path: Path) -> None:
    fill(replica)
    path = tmp_path / "public.gpkg"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), TABLES="premises", PUBLIC_ONLY=True)
    base = sqlite3.connect(path)
    names = {row[1] for row in base.execute("PRAGMA table_info(premises)")}
    base.close()
    assert "address" in names
    assert not {"shopfront_aid", "wasteland_tax", "vacancy_class", "owner_type", "owner_ref"} & names
