"""Records survive the file; what other tools left there never stops the reading."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.records import Boundary, Contribution, Member, Place, Premises, Quarter, Setting
from si_javais_un_quartier.domain.vocabulary import Kind, Status
from si_javais_un_quartier.store import rows
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.geopackage import (
    decode_boundary,
    decode_point,
    encode_boundary,
    encode_point,
    envelope,
)
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.rows import Finding
from si_javais_un_quartier.store.schema import table_of, tables

pytestmark = pytest.mark.slow

ONE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"
SQUARE = bytes.fromhex(
    "0106000000010000000103000000010000000400000000000000000000000000000000000000000000000000244000000000000000000000"
    "0000000024400000000000002440" + "00" * 16
)


def test_every_record_has_its_table() -> None:
    for table in tables():
        stored = {column.name for column in table.columns} | ({"geometry"} if table.geometry_type else set())
        own = {field.name for field in fields(table.record_type)}
        assert own == stored | {"uuid", "created_at", "updated_at", "updated_by", "rev"}
        assert {name for unit in table.units for name in unit} == set(table.content_columns)


@settings(max_examples=50)
@given(
    title=st.none() | st.text(),
    wanted=st.booleans(),
    x=st.none() | st.floats(-1e6, 1e6),
    status=st.sampled_from(Status),
    place=st.none() | st.builds(Place, st.integers(0, 9_999_999), st.integers(0, 9_999_999)),
)
def test_a_record_comes_back_as_it_went(**values: Any) -> None:
    table = table_of(Contribution)
    names = {"wanted": "answer_wanted", "x": "public_x", "place": "geometry"}
    values = {names.get(name, name): value for name, value in values.items()}
    was = Contribution(uuid=ONE, created_at="c", updated_at="u", **values)
    stored = {**rows.row_values(was, 2154), "created_at": "c", "updated_at": "u", "updated_by": None, "rev": None}
    expected = was if was.title is None else Contribution(**{**was.__dict__, "title": stored["title"]})
    assert rows.record(table, tuple(stored[name] for name in rows.columns(table))) == expected


def test_strange_values_read_as_defaults_and_are_told(replica: Replica) -> None:
    replica.connection.execute(
        "INSERT INTO contribution (uuid, kind, status, answer_wanted, public_x, title) VALUES (?,?,?,?,?,?)",
        (ONE, "rêve", "later", 7, "far", b"caf\xc3\xa9"),
    )  # fmt: skip
    findings: list[Finding] = []
    (found,) = rows.read(replica.connection, Contribution, findings=findings)
    assert (found.kind, found.status) == (Kind.COMMENT, Status.RECEIVED)
    assert (found.answer_wanted, found.public_x) == (True, None)
    assert found.title == "café"
    assert {finding.column for finding in findings} == {"kind", "status", "answer_wanted", "public_x"}
    told = {(finding.table, finding.uuid, finding.column) for finding in Catalogue(replica).findings()}
    assert told == {("contribution", ONE, "kind"), ("contribution", ONE, "status")}


@pytest.mark.parametrize(
    "blob", [b"", b"GP", b"junk" * 9, b"GP\x00\x01\x6a\x08\x00\x00\x01\x01", b"GP\x00\x0f" + b"\x00" * 90]
)
def test_broken_geometries_are_no_place(replica: Replica, blob: bytes) -> None:
    with replica.transaction(applying=True) as connection:
        connection.execute("INSERT INTO contribution (uuid, geom) VALUES (?, ?)", (ONE, blob))
    (found,) = rows.read(replica.connection, Contribution)
    assert found.geometry is None


def test_null_where_a_value_is_needed_reads_as_the_default(replica: Replica, bare: Callable[..., Any]) -> None:
    bare("INSERT INTO member (uuid, display_name, roles, active) VALUES (?, NULL, NULL, NULL)", ONE)
    (found,) = Catalogue(replica).all(Member)
    assert (found.display_name, found.roles, found.active) == ("", "[]", True)


def test_a_bare_insert_gets_the_defaults(replica: Replica, bare: Callable[..., Any]) -> None:
    bare("INSERT INTO setting (key) VALUES ('themes')")
    replica.connection.execute("INSERT INTO premises (address) VALUES ('12 rue de la Ville')")
    assert Catalogue(replica).all(Setting)[0].value == "null"
    row = replica.connection.execute("SELECT occupancy, disclosure, availability FROM premises").fetchone()
    assert row == ("unknown", "internal", None)


@settings(max_examples=50)
@given(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7))
def test_points_are_rounded_to_the_millimetre(x: float, y: float) -> None:
    blob = encode_point(Place(x, y), 2154)
    assert decode_point(blob) == Place(round(x, 3), round(y, 3))
    assert envelope(blob) == (round(x, 3), round(x, 3), round(y, 3), round(y, 3))
    assert len(blob) == 29


def test_boundaries_carry_their_envelope() -> None:
    blob = encode_boundary(Boundary(SQUARE), 2154)
    assert envelope(blob) == (0.0, 10.0, 0.0, 10.0)
    assert decode_boundary(blob) == Boundary(SQUARE)


def test_a_quarter_keeps_its_perimeter(replica: Replica) -> None:
    values = rows.row_values(Quarter(uuid=ONE, name="Tarentaize", geometry=Boundary(SQUARE)), 2154)
    with replica.transaction() as connection:
        connection.execute("INSERT INTO quarter (uuid, geom) VALUES (?, ?)", (ONE, values["geom"]))
    quarter = Catalogue(replica).quarter()
    assert quarter is not None
    assert quarter.geometry == Boundary(SQUARE)


def test_lookups(replica: Replica, bare: Callable[..., Any]) -> None:
    bare("INSERT INTO member (uuid, display_name, active) VALUES (?, 'Karim Z.', 1)", ONE)
    with replica.transaction() as connection:
        connection.execute("INSERT INTO premises (source, source_id, address) VALUES ('ban', '7', 'a')")
        connection.execute("INSERT INTO contribution (reference) VALUES ('K7M-4QX')")
    catalogue = Catalogue(replica)
    assert catalogue.member(" karim z. ") == catalogue.member(ONE) == catalogue.get(Member, ONE)
    assert catalogue.member("nobody") is None
    found = catalogue.by_source(Premises, "ban", "7")
    assert found is not None
    assert found.address == "a"
    assert catalogue.by_source(Premises, "ban", "8") is None
    assert catalogue.some(Premises, [found.uuid, ONE]) == [found]
    assert (catalogue.reference_taken("K7M-4QX"), catalogue.reference_taken("K7M-4QY")) == (True, False)
    assert catalogue.settings().delays.answer > 0
    assert catalogue.count(Contribution) == 1
    with pytest.raises(KeyError):
        catalogue.where(Premises, nothing="x")
