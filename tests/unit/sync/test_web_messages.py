"""What goes to a server and what comes from it, without one."""

from __future__ import annotations

import json
import re
from typing import Any, Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.errors import HubDenied, HubInvalid, HubUnreachable
from si_javais_un_quartier.domain.records import Place
from si_javais_un_quartier.network.exchange import Answer, Ask, Exchange, Unreadable
from si_javais_un_quartier.store.geopackage import encode_point
from si_javais_un_quartier.store.schema import tables, tables_by_name
from si_javais_un_quartier.sync.hubs import web_layers, web_push
from si_javais_un_quartier.sync.hubs.web_rows import RowReader, written
from si_javais_un_quartier.sync.hubs.wfs import WfsHub
from si_javais_un_quartier.sync.images import Image, columns
from si_javais_un_quartier.sync.ports import Outcome, Request, Version

TABLE = tables_by_name()["contribution"]
ADDRESS = "https://quartier.example/nord"


def image(**values: object) -> Image:
    return tuple(values.get(name) for name in columns(TABLE))


def request(number: int, **values: object) -> Request:
    key = "11111111-1111-4111-8111-" + str(number).zfill(12)
    return Request("contribution", key, False, None, "w" + str(number), image(**values))


@pytest.mark.parametrize("table", tables(), ids=lambda table: table.name)
def test_a_row_comes_back_as_it_was_sent(table: object) -> None:
    kinds = {"TEXT": "é 🌳", "INTEGER": 3, "REAL": 1.5, "BOOLEAN": 1}
    values = {column.name: kinds[column.sql_type] for column in table.columns}  # type: ignore[attr-defined]
    values["geom"] = encode_point(Place(808000.5, 6480000.25), 2154)
    row = tuple(values.get(name) for name in columns(table))  # type: ignore[arg-type]
    held = json.loads(json.dumps(written(table, row)))  # type: ignore[arg-type]
    assert RowReader(table, 2154).image(held) == row  # type: ignore[arg-type]


@given(st.text(), st.floats())
def test_any_words_can_be_sent(body: str, number: float) -> None:
    outcomes: dict[int, Outcome] = {}
    (message,) = web_push.messages([request(1, body=body, public_x=number)], outcomes)
    sent = web_push.body(message, Version(7, "token")).decode("ascii")
    cell = re.search(r"<qgs:requests>(.*)</qgs:requests>", sent)
    assert cell is not None
    text = cell[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    (held,) = json.loads(text)
    assert not outcomes
    assert held["image"]["body"].replace("\ufffd", "") == re.sub("[\x00\ud800-\udfff\ufffd]", "", body.lstrip("\ufeff"))
    assert "<" not in cell[1]


def test_messages_are_small() -> None:
    outcomes: dict[int, Outcome] = {}
    requests = [request(n, body="x" * (100_000 if n % 50 == 0 else 10)) for n in range(350)]
    requests[7] = request(7, geom=b"nonsense")
    sent = list(web_push.messages(requests, outcomes))
    assert outcomes == {7: Outcome.INVALID}
    assert [n for message in sent for n in message.numbers] == [n for n in range(350) if n != 7]
    assert max(len(message.numbers) for message in sent) <= web_push.ROWS
    assert max(len(message.text) for message in sent) <= web_push.BYTES + 2_000
    assert len({message.id for message in sent}) == len(sent)


def test_nothing_is_read_without_a_condition() -> None:
    layers = web_layers.Layers(None, ADDRESS)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="condition"):
        layers.ask("contribution", "")
    with pytest.raises(ValueError, match="condition"):
        layers.read("history", "")


def test_keys_are_quoted() -> None:
    assert web_layers.among("uuid", ["a'b", "c\\'d"]) == "\"uuid\" IN ('a''b','c\\\\''d')"
    assert web_layers.among("rev", [1, 2]) == '"rev" IN (1,2)'


def answer(body: bytes, status: int = 200) -> Answer:
    return Answer(status, "", body)


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        (answer(b"", 401), HubDenied, "doesn’t know this name and password"),
        (answer(b"", 403), HubDenied, "lets you into no"),
        (answer(b"", 404), HubInvalid, "no shared base at this address"),
        (answer(b"", 413), HubInvalid, "as large as this"),
        (answer(b"", 500), HubUnreachable, "its database doesn’t"),
        (answer(b"<!DOCTYPE html><p>Login"), HubUnreachable, "a web page instead"),
        (answer(b"<?xml version='1.0'?><ServiceExceptionReport>"), HubInvalid, "not a quarter’s shared base"),
        (answer(b"hello"), HubInvalid, "not a quarter’s shared base"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Answer) else None,
)
def test_what_answers_instead_is_told(given: Answer, kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=words) as told:
        web_layers.features(given, ADDRESS)
    assert "quartier.example" in str(told.value) or kind is HubInvalid


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"{",
        b'{"features": [{"properties": {"rev": 1',
        b"{}",
        b'{"features": 3}',
        b'{"features": [{"properties": null}]}',
        b'{"features": [{"properties": [1]}]}',
        b"[" * 100_000,
        b'{"a":' * 9_999,
    ],
    ids=lambda body: body[:36].decode(),
)
def test_a_cut_answer_is_asked_for_again(body: bytes) -> None:
    if body.startswith(b"["):
        body = b'{"features": ' + body
    with pytest.raises(Unreadable):
        web_layers.features(answer(body), ADDRESS)


def test_rows_out_of_order_are_not_believed() -> None:
    web_layers.check_rising([{"rev": 1}, {"rev": 3}])
    for rows in ([{"rev": 3}, {"rev": 1}], [{"rev": 1}, {"rev": 1}], [{"rev": None}], [{}]):
        with pytest.raises(Unreadable):
            web_layers.check_rising(rows)


class _Answers(Exchange):
    """A server that answers the same features to all."""

    def __init__(self, *features: dict[str, object]) -> None:
        super().__init__()
        self._body = json.dumps({"features": [{"properties": it} for it in features]}).encode()

    def answer(self, ask: Ask, read: Callable[[Answer], Any]) -> Any:
        return read(answer(self._body))


@pytest.mark.parametrize("image", ["", "[1]", "{", "3", '{"geom": 1, "place": "POINT(a b)"}'])
def test_a_past_version_that_cannot_be_read_is_told(image: str) -> None:
    state = {"rev": 7, "token": "t", "table_name": "contribution", "image": image}
    with pytest.raises(HubInvalid, match="not a quarter’s shared base"):
        WfsHub(ADDRESS, _Answers(state)).images("contribution", [7])


def strip(number: int, *rows: list[object], names: str = '["uuid", "rev"]') -> dict[str, object]:
    return {"strip": number, "names": names, "rows": json.dumps(rows) if rows else None}


def test_strips_are_rows_of_many_in_order() -> None:
    found = web_layers.unpacked([strip(3, ["a", 1500], ["b", 1999]), strip(4), strip(5, ["c", 2501])])
    assert (found.names, found.rows) == (("uuid", "rev"), [["a", 1500], ["b", 1999], ["c", 2501]])
    assert web_layers.unpacked([]).rows == []
    assert web_layers.unpacked([strip(0)]).rows == []


@pytest.mark.parametrize(
    "found",
    [
        [strip(0, ["a", 1]), strip(2, ["b", 1001])],
        [strip(0, ["a", 2], ["b", 1])],
        [strip(0, ["a", 501])],
        [strip(1, ["a", 499])],
        [strip(0, ["a"])],
        [strip(0, ["a", 1], names='["uuid", "x"]')],
        [strip(0, ["a", 1], names="nonsense")],
        [{"strip": 0, "names": "[]", "rows": "[[1"}],
        [{"strip": None, "names": "[]", "rows": None}],
        [{"rows": None}],
    ],
    ids=["a gap", "out of order", "beyond", "before", "short", "no rev", "no names", "cut", "no number", "nothing"],
)
def test_strips_that_can_not_be_the_whole_answer_are_asked_for_again(found: list[dict[str, object]]) -> None:
    with pytest.raises(Unreadable):
        web_layers.unpacked(found)
