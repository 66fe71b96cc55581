"""Naughty strings in every text, all the way: import, sync, list and thread, map tip, tables. Unchanged, and inert."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from osgeo import ogr
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer

from si_javais_un_quartier.domain.identity import computed_uuid, tag_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.records import (
    Commitment,
    Contribution,
    ContributionTag,
    Encounter,
    Initiative,
    Message,
    Premises,
    Profile,
    Setting,
    Tag,
)
from si_javais_un_quartier.domain.vocabulary import Disclosure, MessageKind, MessageState, Visibility
from si_javais_un_quartier.qgis_bridge.map_tips import map_tip
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.threads import ThreadRepository

Find = Callable[[str], Path]
LEADING = re.compile(r"[=+\-@\t\r\x00]")


@pytest.fixture(scope="module")
def strings(shared_data: Find) -> list[str]:
    """The naughty strings, formulas for spreadsheets, and some of our own making; each once, none blank."""
    naughty = json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8"))
    formulas = shared_data("hostile/csv_injection/csv-payload.txt").read_text("utf-8").splitlines()
    own = [
        "[% env('HOME') %]", "[% eval('1+1') %]", "\t=1+1", "\r\n=1+1", ' \u00a0=HYPERLINK("x")', "a\rb", "a\r\nb\n",
        "'); DROP TABLE contribution; --", "a < b and c > d", "AT&T", "R&D; suite", "un\u2028deux", "🚲🌻👩‍👩‍👧",
        "\u202eabc",
        "x" * 100_000, '#"</script><b>', "1e999", "0123", "+33 6 12 34 56 78", "null", "NULL", "{}", "@field",
    ]  # fmt: skip
    return [text for text in dict.fromkeys([*naughty, *formulas, *own]) if text.strip()]


def uuid_of(table: str, number: int) -> str:
    return computed_uuid("journey", table, number)


def write_csv(path: Path, strings: list[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(["id", "titre", "texte", "auteur", "adresse", "theme", "date"])
        for number, text in enumerate(strings):
            writer.writerow([f"n{number}", text, text, text, text, text, text])
    return path


def write_package(path: Path, strings: list[str]) -> Path:
    package = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = package.CreateLayer("mots", None, ogr.wkbNone)
    names = ("id", "titre", "texte", "auteur", "adresse", "theme", "date")
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number, text in enumerate(strings):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in names:
            feature.SetField(name, f"n{number}" if name == "id" else text)
        layer.CreateFeature(feature)
    del layer, package
    return path


@pytest.mark.parametrize("write", [write_csv, write_package], ids=["csv", "gpkg"])
def test_words_come_in_and_travel_unchanged(
    new_quarter: Callable[..., Any], strings: list[str], write: Callable[..., Path]
) -> None:
    # Qt drops a byte order mark at the beginning of a text, before anybody sees it
    strings = [text for text in strings if not text.startswith("\ufeff")]
    quarter = new_quarter("Awa", "Bo")
    path = write(quarter.folder / f"mots d'été{'.csv' if write is write_csv else '.gpkg'}", strings)
    assert quarter.bring_in("contributions", path, KEEP_NAMES=True) == (len(strings), 0, 0), quarter.heard.lines
    quarter.sync("Awa", "Bo")
    arrived = {it.source_id: it for it in quarter.contributions("Bo")}
    for number, text in enumerate(strings):
        row = arrived[f"n{number}"]
        # the reader of CSV files ends lines in one way
        wanted = re.sub("\r\n?", "\n", text) if write is write_csv else text
        assert (row.title, row.body, row.theme) == (wanted, wanted, wanted.strip())
    assert quarter.contents("Awa") == quarter.contents("Bo") == quarter.contents(None)


def test_plain_words_between_marked_up_ones_stay(new_quarter: Callable[..., Any], tmp_path: Path) -> None:
    plain = [
        "  deux  espaces\tet un retrait", "a < b and c > d", "AT&T", "R&D; suite", "I <3 le parc", "x <= y >= z",
        "fin de ligne \n\n\n et suite", "=1+1", "100 % & plus",
    ]  # fmt: skip
    quarter = new_quarter("Awa")
    marked = [f"<p>Bonjour&nbsp;<b>n° {number}</b> &amp; merci</p>" for number in range(len(plain))]
    path = write_package(tmp_path / "mêlé.gpkg", [*marked, *plain])
    assert quarter.bring_in("contributions", path) == (2 * len(plain), 0, 0)
    bodies = [it.body for it in quarter.contributions()]
    assert bodies[: len(plain)] == [f"Bonjour\u00a0n° {number} & merci" for number in range(len(plain))]
    assert bodies[len(plain) :] == plain


def everywhere(strings: list[str]) -> list[Any]:
    """Rows that hold each of the strings in every text a person can write."""
    rows: list[Any] = []
    for number, text in enumerate(strings):
        uuid = uuid_of("contribution", number)
        tag = Tag(uuid=tag_uuid(f"{number}{text}"), name=text, colour=text, description=text)
        rows += [
            Profile(uuid=uuid_of("profile", number), pseudonym=text, relation=text),
            tag,
            Premises(
                uuid=uuid_of("premises", number), address=text, condition=text, shopfront=text, works_needed=text,
                last_activity=text, owner_type=text, lease_form=text, disclosure=Disclosure.PUBLIC,
            ),
            Initiative(
                uuid=uuid_of("initiative", number), name=text, organiser=text, audience=text, schedule=text,
                description=text, address=text, website=text,
            ),
            Encounter(uuid=uuid_of("encounter", number), place=text, mood=text, notes=text),
            Commitment(uuid=uuid_of("commitment", number), title=text, body=text, responsible=text, outcome_note=text),
            Contribution(
                uuid=uuid, reference=text, title=text, body=text, body_fr=text, author_name=text, theme=text,
                author_uuid=uuid_of("profile", number), premises_uuid=uuid_of("premises", number), service=text,
                parcel_id=text, visibility=Visibility.PUBLISHED, referred_to=text, source=text, source_id=text,
                encounter_uuid=uuid_of("encounter", number), commitment_uuid=uuid_of("commitment", number),
            ),
            ContributionTag(
                uuid=computed_uuid("contribution_tag", uuid, tag.uuid), contribution_uuid=uuid, tag_uuid=tag.uuid
            ),
            Message(
                uuid=uuid_of("message", number), contribution_uuid=uuid, body=text, author_name=text, signed_as=text,
                kind=MessageKind.ANSWER, state=MessageState.PUBLISHED,
            ),
        ]  # fmt: skip
    return rows


@pytest.fixture(scope="module")
def poisoned(new_quarter: Callable[..., Any], strings: list[str]) -> Any:
    """A quarter whose every text is hostile, brought to a second working copy."""
    quarter = new_quarter("Awa", "Bo")
    quarter.put("Awa", *everywhere(strings), Setting(uuid=uuid_of("setting", 0), key="x" * 3, value="[% 1 %]"))
    quarter.sync("Awa", "Bo", "Awa")
    return quarter


def test_every_text_arrives_to_the_letter(poisoned: Any, strings: list[str]) -> None:
    assert poisoned.contents("Awa") == poisoned.contents("Bo") == poisoned.contents(None)
    wanted = {(type(row), row.uuid): row for row in everywhere(strings)}
    stamps = {"created_at": "", "updated_at": "", "updated_by": None, "rev": 0}
    with poisoned.open("Bo") as replica:
        for kind in {kind for kind, _ in wanted}:
            for row in read(replica.connection, kind):
                assert {**vars(row), **stamps} == vars(wanted.pop((kind, row.uuid)))
    assert wanted == {}


def test_list_thread_and_search_take_them(poisoned: Any, strings: list[str]) -> None:
    with poisoned.open("Bo") as replica:
        repository, threads = ContributionRepository(replica, SystemClock()), ThreadRepository(replica)
        items = repository.rows(repository.keys(ContributionFilter()))
        assert len(items) == len(strings)
        assert all("\n" not in item.title and "\r" not in item.title for item in items)
        for number, text in enumerate(strings):
            dossier = threads.dossier(uuid_of("contribution", number))
            assert dossier is not None
            told = (dossier.contribution.body, dossier.messages[0].body, dossier.tags[0].name, dossier.author.pseudonym)
            assert told == (text,) * 4
        for text in [*strings[::7], '"', "*", "NEAR(", "a OR", "title:x", "^", "-", "\x00"]:
            found = repository.count(ContributionFilter(text=text[:200]))
            assert 0 <= found <= len(strings)


def test_map_tips_are_text(poisoned: Any, strings: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/secret/home")
    allowed = re.compile(r"</?b>|<br>")
    for table in ("contribution", "premises", "initiative", "encounter"):
        layer = QgsVectorLayer(f"{poisoned.copy('Bo')}|layername={table}", table, "ogr")
        template = map_tip(table)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        count = 0
        for feature in layer.getFeatures():
            context.setFeature(feature)
            shown = QgsExpression.replaceExpressionText(template, context)
            assert "<" not in allowed.sub("", shown)
            assert "/secret/home" not in shown
            count += 1
        assert count == len(strings)


@pytest.mark.parametrize("public", [False, True], ids=["all", "public"])
def test_tables_are_inert(poisoned: Any, strings: list[str], tmp_path: Path, public: bool) -> None:
    given = {"REPLICA": str(poisoned.copy("Bo")), "PUBLIC_ONLY": public, "LANGUAGE": "en"}
    poisoned.run("exporttables", OUTPUT=str(tmp_path / "t.xlsx"), **given)
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f" or cell.hyperlink] == []
    texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    assert [text for text in texts if LEADING.match(text.strip() or "x")] == []
    poisoned.run("exporttables", OUTPUT=str(tmp_path / "t.csv"), **given)
    rows = 0
    for path in (tmp_path / "t").glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            csv.field_size_limit(10_000_000)
            for row in csv.reader(file, delimiter=";"):
                rows += 1
                assert [text for text in row if LEADING.match(text.strip() or "x")] == []
                assert [text for text in row if "\x00" in text] == []
    assert rows > (3 if public else 5) * len(strings)  # what nobody approved or described stays inside


def test_data_formats_keep_them_to_the_letter(poisoned: Any, strings: list[str], tmp_path: Path) -> None:
    given = {"REPLICA": str(poisoned.copy("Bo"))}
    poisoned.run("exporttables", OUTPUT=str(tmp_path / "t.geojson"), **given)
    features = json.loads((tmp_path / "t.geojson").read_text("utf-8"))["features"]
    by_uuid = {feature["properties"]["uuid"]: feature["properties"]["body"] for feature in features}
    assert by_uuid == {uuid_of("contribution", number): text for number, text in enumerate(strings)}
    poisoned.run("exporttables", OUTPUT=str(tmp_path / "t.gpkg"), **given)
    package = ogr.Open(str(tmp_path / "t.gpkg"))
    told = {feature["uuid"]: feature["title"] for feature in package.GetLayerByName("contribution")}
    assert told == by_uuid
