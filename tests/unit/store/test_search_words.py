"""Whatever is typed is a valid search, for FTS5 too."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.store.search import searchable
from si_javais_un_quartier.store.search_query import COLUMNS, Term, match, parse


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    options = "prefix = '1 2', tokenize = \"unicode61 remove_diacritics 0\""
    connection.execute(f"CREATE VIRTUAL TABLE words USING fts5({', '.join(COLUMNS)}, {options})")
    return connection


def _holds(index: sqlite3.Connection, text: str, typed: str) -> bool:
    index.execute("DELETE FROM words")
    index.execute("INSERT INTO words (body) VALUES (?)", (searchable(text),))
    query = parse(typed)
    return not query.terms or bool(index.execute("SELECT 1 FROM words WHERE words MATCH ?", (match(query),)).fetchone())


@settings(max_examples=150, deadline=None)
@given(st.text() | st.text(alphabet="\"'*^:{}()-#@ aORNT"))
def test_any_text_can_be_searched(index: sqlite3.Connection, typed: str) -> None:
    query = parse(typed)
    if query.terms:
        index.execute("SELECT rowid FROM words WHERE words MATCH ?", (match(query),)).fetchall()


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("L'été à Cœur-joie", "ete coeur"),
        ("L'été à Cœur-joie", "CŒUR JOI"),
        ("Straße", "strasse"),
        ("vélo🚲école", "velo"),
        ("vélo🥰école", "ecole velo "),
        ("prix : 12,50 €", "12,50"),
        ("naïve Ångström", "NAIVE angstrom"),
    ],
)
def test_words_are_found_however_they_are_written(index: sqlite3.Connection, text: str, typed: str) -> None:
    assert _holds(index, text, typed)


def test_what_was_typed_is_read_term_by_term() -> None:
    assert parse("Un #Vélo @Mina rép").terms == (
        Term("un"), Term("velo", "tags", prefix=True), Term("mina", "author", prefix=True), Term("rep", prefix=True),
    )  # fmt: skip
    assert parse("velo ").terms == (Term("velo"),)
    assert (parse("id:AB12").uuid_start, parse("id:zz").uuid_start, parse("id:").terms) == ("ab12", None, ())
    assert parse("ref:K7M-4QX").terms == (Term("k7m", "reference", prefix=True), Term("4qx", "reference", prefix=True))


def test_naughty_strings_find_themselves(index: sqlite3.Connection, shared_data: Callable[[str], Path]) -> None:
    (file,) = shared_data("hostile/blns").glob("*.json")
    texts = json.loads(file.read_text("utf-8"))
    assert len(texts) > 100
    signs = str.maketrans("#@", "  ")
    lost = [text for text in texts if ":" not in text and not _holds(index, text, text.translate(signs))]
    assert lost == []
