"""Tables as they leave: typed in spreadsheets, without loss in GeoPackages, and only what is public for everybody."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from si_javais_un_quartier.algorithms.exporttables import ExportTablesAlgorithm
from si_javais_un_quartier.algorithms.importcontributions import ImportContributionsAlgorithm
from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import (
    Contribution,
    Member,
    Message,
    Place,
    Premises,
    PremisesEvent,
    Record,
    ReviewEvent,
)
from si_javais_un_quartier.domain.vocabulary import (
    Disclosure,
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    Status,
    Visibility,
)
from si_javais_un_quartier.store.acts import perform
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import read

Run = Callable[..., dict[str, Any]]
Find = Callable[[str], Path]

FORMULA = "=1+cmd|' /C calc'!A0"


def uuid_of(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def put(replica: Replica, *records: Record) -> None:
    perform(replica, Act(phrase("x"), tuple(map(Insert, records))), None, SystemClock())


@pytest.fixture
def filled(replica: Replica) -> Replica:
    put(
        replica,
        Premises(
            uuid=uuid_of(50), geometry=Place(807800, 6481900), address="12 rue de la Ville", area_m2=42.5,
            monthly_rent=800, owner_ref="R-12", vacant_since="2024-03-01",
            occupancy=Occupancy.VACANT, disclosure=Disclosure.PUBLIC,
        ),
        Premises(uuid=uuid_of(51), address="interne", disclosure=Disclosure.INTERNAL),
        Contribution(
            uuid=uuid_of(1), reference="K7M-4QX", geometry=Place(807801.5, 6481900.25), kind=Kind.IDEA,
            title=FORMULA, body="Réparer 🚲\n« ici »", author_name="Mina Mésange", occurred_on="2026-11-20",
            status=Status.UNDER_REVIEW,
            visibility=Visibility.PUBLISHED, premises_uuid=uuid_of(50), assigned_to=uuid_of(90), service="voirie",
        ),
        Contribution(uuid=uuid_of(2), geometry=Place(1.0, 2.0), body="caché", visibility=Visibility.PENDING),
        Contribution(
            uuid=uuid_of(3), geometry=Place(807000, 6481000), body="chez moi", visibility=Visibility.PUBLISHED,
            blur=True, public_x=807050.0, public_y=6481050.0, premises_uuid=uuid_of(50), parcel_id="42218000AB0001",
        ),
        Contribution(uuid=uuid_of(4), body="retirée", visibility=Visibility.PUBLISHED, status=Status.WITHDRAWN),
        Message(uuid=uuid_of(60), contribution_uuid=uuid_of(1), body="note interne", kind=MessageKind.NOTE),
        Message(
            uuid=uuid_of(61), contribution_uuid=uuid_of(1), body="Oui.", kind=MessageKind.ANSWER, signed_as="Voirie",
            state=MessageState.PUBLISHED, published_at="2026-11-21T08:00:00.000Z",
            approved_sha256=body_sha256("Oui."),
        ),
        Message(
            uuid=uuid_of(62), contribution_uuid=uuid_of(2), body="Non.", kind=MessageKind.ANSWER,
            state=MessageState.PUBLISHED, approved_sha256=body_sha256("Non."),
        ),
    )  # fmt: skip
    return replica


def sheet(path: Path, title: str) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(path)
    head, *rows = book[title].iter_rows(values_only=True)
    return [dict(zip(head, row)) for row in rows]


def test_workbook_has_typed_cells_and_no_formula(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "tableau é.xlsx"
    assert run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en")["OUTPUT"] == str(path)
    book = openpyxl.load_workbook(path)
    assert [cell.coordinate for page in book for row in page for cell in row if cell.data_type == "f"] == []
    rows = sheet(path, "Contributions")
    assert len(rows) == 4
    first = rows[0]
    assert first["Text"] == "Réparer 🚲\n« ici »"
    assert "'" + FORMULA in first.values()
    assert datetime(2026, 11, 20) in first.values()  # noqa: DTZ001 (a cell has no zone)
    assert (first["Longitude (WGS 84)"], first["Latitude (WGS 84)"]) == pytest.approx((4.378, 45.433), abs=0.05)
    assert first["x (quarter's coordinate system)"] == 807801.5
    assert "Under review" in first.values()
    assert "Idea" in first.values()
    explained = sheet(path, "What the columns mean")
    assert {"reference", "occurred_on"} <= {row["Name in the data"] for row in explained}


def test_the_first_row_is_frozen_and_bold(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en")
    for sheet in openpyxl.load_workbook(path):
        assert sheet.freeze_panes == "A2"
        assert sheet["A1"].font.b
        assert not sheet["A2"].font.b
    words = openpyxl.load_workbook(path)["Contributions"]
    assert len({words.column_dimensions[letter].width for letter in "ABCDEF"}) > 1


def test_an_empty_table_has_its_headings(run: Run, replica: Replica, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en", LAYERS="encounter")
    sheet = openpyxl.load_workbook(path)["Encounters"]
    assert [cell.value for cell in sheet[1]][-2:] == ["Longitude (WGS 84)", "Latitude (WGS 84)"]
    assert sheet.max_row == 1


def test_links_read_as_what_they_point_to(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    put(filled, Contribution(uuid=uuid_of(77), reference="LNK-777", premises_uuid=uuid_of(50), duplicate_of=uuid_of(1)))
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en", LAYERS="contribution")
    sheet = openpyxl.load_workbook(path)["Contributions"]
    heads = [cell.value for cell in sheet[1]]
    row = next(
        row for row in sheet.iter_rows(min_row=2, values_only=True) if row[heads.index("Reference")] == "LNK-777"
    )
    assert "12 rue de la Ville" in row
    assert "K7M-4QX" in row


def test_history_and_words_of_lists_read_as_words(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    put(
        filled,
        Member(uuid=uuid_of(90), display_name="Nadia"),
        ReviewEvent(
            uuid=uuid_of(70), table_name="contribution", row_uuid=uuid_of(1), field="status", old_value="received",
            new_value="under_review", actor=uuid_of(90), happened_at="2026-11-21T08:00:00.000Z",
        ),
        ReviewEvent(
            uuid=uuid_of(71), table_name="contribution", row_uuid=uuid_of(1), field="assigned_to",
            new_value=uuid_of(90), happened_at="2026-11-21T08:01:00.000Z",
        ),
        PremisesEvent(
            uuid=uuid_of(72), premises_uuid=uuid_of(50), kind="occupancy", old_value="occupied", new_value="vacant",
            happened_on="2024-03-01",
        ),
        Premises(
            uuid=uuid_of(52), address="14 rue de la Ville", contact_state="follow_up", vacant_since="2024-03-01",
            vacant_since_precision="month",
        ),
    )  # fmt: skip
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en")
    told = {row["Identifier"]: row for row in sheet(path, "History")}
    names = ("Table", "Row", "What changed", "Before", "After", "By")
    assert [told[uuid_of(70)][name] for name in names] == [
        "Contributions", "K7M-4QX", "Status", "To sort", "Under review", "Nadia"
    ]  # fmt: skip
    assert [told[uuid_of(71)][name] for name in ("What changed", "After")] == ["Followed by", "Nadia"]
    (event,) = [row for row in sheet(path, "Events of premises") if row["Identifier"] == uuid_of(72)]
    assert [event[name] for name in ("Kind", "Before", "After")] == ["Occupancy", "Occupied", "Vacant"]
    (shop,) = [row for row in sheet(path, "Premises") if row["Identifier"] == uuid_of(52)]
    assert shop["Contact with the owner"] == "follow-up"
    assert "to the month" in shop.values()


def test_no_heading_is_a_name_of_our_schema(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en")
    book = openpyxl.load_workbook(path)
    heads = {cell.value for sheet in book for cell in sheet[1]}
    assert not {head for head in heads if "_" in head or head == "uuid"}


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """A GeoPackage from an analysis: a parcel with counts, in another CRS."""
    path = tmp_path / "résultats.gpkg"
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=n_contributions:integer&field=note:string", "parcelles", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes([3, FORMULA])
    feature.setGeometry(QgsGeometry.fromWkt("Polygon ((4.37 45.43, 4.38 45.43, 4.38 45.44, 4.37 45.43))"))
    layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


def test_any_layer_becomes_a_sheet_beside_the_tables(run: Run, filled: Replica, results: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en", LAYERS=[str(results), "contribution"])
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Contributions", "résultats", "What the columns mean"]
    heads, row = list(book["résultats"].iter_rows(values_only=True))
    found = dict(zip(heads, row))
    assert found["n_contributions"] == 3
    assert found["note"] == "'" + FORMULA
    assert 45.43 < found["Latitude (WGS 84)"] < 45.44
    assert 800_000 < found["x (quarter's coordinate system)"] < 810_000
    meanings = [line[:3] for line in book["What the columns mean"].iter_rows(values_only=True)]
    assert ("résultats", "n_contributions", "n_contributions") in meanings


def test_layers_go_to_a_geopackage_with_their_shapes(run: Run, filled: Replica, results: Path, tmp_path: Path) -> None:
    path = tmp_path / "t.gpkg"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LAYERS=str(results))
    layer = QgsVectorLayer(f"{path}|layername=résultats", "x", "ogr")
    assert layer.featureCount() == 1
    assert next(layer.getFeatures()).geometry().area() > 0
    assert QgsVectorLayer(f"{path}|layername=contribution", "x", "ogr").featureCount() > 0


def test_layers_that_nobody_can_judge_stay_out_of_what_is_public(
    run: Run, filled: Replica, results: Path, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="nobody can tell"):
        run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "t.xlsx"), LAYERS=str(results), PUBLIC_ONLY=True)


def test_dates_of_premises_are_dates(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "locaux.xlsx"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), LANGUAGE="en", LAYERS="premises")
    row = sheet(path, "Premises")[0]
    assert datetime(2024, 3, 1) in row.values()  # noqa: DTZ001 (a cell has no zone)
    assert 42.5 in row.values()


def test_csv_folder_opens_in_spreadsheets(run: Run, filled: Replica, tmp_path: Path) -> None:
    result = run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "tables.csv"), LANGUAGE="en")
    assert result["OUTPUT"] == str(tmp_path / "tables")
    path = tmp_path / "tables" / "contribution.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert rows[0]["Title"] == "'" + FORMULA
    assert (tmp_path / "tables" / "dictionary.csv").exists()


PRIVATE = ("R-12", "800.0", "interne", "note interne", "caché", "retirée", "Non.", "807000.0", "42218000AB0001")


def test_public_tables_hold_only_what_is_published(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "public.gpkg"
    run(ExportTablesAlgorithm(), OUTPUT=str(path), PUBLIC_ONLY=True)
    with Replica.open(filled.path) as same:
        assert len(list(read(same.connection, Contribution))) == 4
    import sqlite3

    base = sqlite3.connect(path)
    names = {row[0] for row in base.execute("SELECT table_name FROM gpkg_contents")}
    assert names == {"contribution", "message", "premises", "initiative", "commitment", "campaign"}
    cells = [str(cell) for name in names for row in base.execute("SELECT * FROM " + name) for cell in row]
    assert [text for text in PRIVATE if text in cells] == []
    assert base.execute("SELECT uuid, premises_uuid FROM contribution ORDER BY uuid").fetchall() == [
        (uuid_of(1), uuid_of(50)),
        (uuid_of(3), None),
    ]
    assert base.execute("SELECT body FROM message").fetchall() == [("Oui.",)]
    base.close()
    run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "p.geojson"), PUBLIC_ONLY=True)
    features = json.loads((tmp_path / "p.geojson").read_text("utf-8"))["features"]
    assert (features[1]["properties"]["x"], features[1]["properties"]["y"]) == (807050.0, 6481050.0)
    assert {"assigned_to", "service", "parcel_id"} & set(features[0]["properties"]) == set()


def test_profiles_and_unknown_tables_do_not_leave(run: Run, filled: Replica, tmp_path: Path) -> None:
    for name in ("profile", "local_contact_hint", "nonsense"):
        with pytest.raises(ValueError, match="neither a table"):
            run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "x.xlsx"), LAYERS=name)
    for way in (f"{filled.path}|layername=profile", f"{filled.path}|layername=local_view"):
        with pytest.raises(ValueError, match="never leave"):
            run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "x.xlsx"), LAYERS=way)
    with pytest.raises(ValueError, match="There is no table"):
        run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "x.xlsx"), TABLES="profile")
    assert not (tmp_path / "x.xlsx").exists()


def test_geopackage_comes_back_without_loss(run: Run, filled: Replica, tmp_path: Path) -> None:
    path = tmp_path / "all.gpkg"
    run(ExportTablesAlgorithm(), OUTPUT=str(path))
    original = list(read(filled.connection, Contribution, order="uuid"))
    again = run(ImportContributionsAlgorithm(), INPUT=str(path))
    assert (again["IMPORTED"], again["UPDATED"], again["REJECTED"]) == (0, 4, 0)
    assert list(read(filled.connection, Contribution, order="uuid")) == original
    with Replica.create(tmp_path / "other.gpkg", crs=LAMBERT_93) as other:
        run(ImportContributionsAlgorithm(), INPUT=str(path), REPLICA=str(other.path))
        for before, after in zip(original, read(other.connection, Contribution, order="uuid")):
            same = {"visibility", "updated_at", "rev"}
            if before.reference is None:
                same.add("reference")
            values = {name: value for name, value in vars(before).items() if name not in same}
            assert {name: getattr(after, name) for name in values} == values
            assert after.visibility is Visibility.PENDING


def test_a_failed_export_leaves_the_old_file(run: Run, filled: Replica, tmp_path: Path) -> None:
    folder = tmp_path / "here.xlsx"
    folder.mkdir()
    with pytest.raises(ValueError, match="could not be written"):
        run(ExportTablesAlgorithm(), OUTPUT=str(folder))
    assert folder.is_dir()
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []


def test_hostile_text_leaves_as_text(run: Run, replica: Replica, shared_data: Find, tmp_path: Path) -> None:
    strings = json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8"))
    strings += shared_data("hostile/csv_injection/csv-payload.txt").read_text("utf-8", "replace").splitlines()
    put(
        replica,
        *(Contribution(uuid=uuid_of(number), title=text, body=text) for number, text in enumerate(strings, start=1)),
    )
    run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "h.xlsx"), LANGUAGE="en", LAYERS="contribution")
    run(ExportTablesAlgorithm(), OUTPUT=str(tmp_path / "h.csv"), LANGUAGE="en", LAYERS="contribution")
    rows = sheet(tmp_path / "h.xlsx", "Contributions")
    assert len(rows) == len(strings)
    book = openpyxl.load_workbook(tmp_path / "h.xlsx")
    cells = [cell for page in book for row in page for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    with (tmp_path / "h" / "contribution.csv").open(encoding="utf-8-sig", newline="") as file:
        written = [row["Text"] for row in csv.DictReader(file, delimiter=";")]
    assert len(written) == len(strings)
    assert [text for text in written if text[:1] in {"=", "+", "-", "@", "\t", "\r", "\x00"} and text] == []
