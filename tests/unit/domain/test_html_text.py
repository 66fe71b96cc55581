"""HTML from elsewhere, as plain text: no tag, no entity, no script; the words stay."""

from __future__ import annotations

import json
import re
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.html_text import from_html, looks_like_html

MARKUP = re.compile(
    r"</?[a-zA-Z][^<>]*>|<!--|<![a-zA-Z]|&(?:#\d+|#x[0-9a-f]+|amp|lt|gt|quot|nbsp|eacute);", re.IGNORECASE
)

CASES = {
    "paragraphs": ("<p>Un</p>\n<p>Deux</p>", "Un\n\nDeux"),
    "breaks": ("Un<br>deux<BR/>trois<br />quatre", "Un\ndeux\ntrois\nquatre"),
    "list": ("<ul>\n <li>un</li>\n <li>deux</li>\n</ul>fin", "• un\n\n• deux\n\nfin"),
    "source lines flow": ("<p>Un long\n   texte</p>", "Un long texte"),
    "empty lines stay": ("Un\n\nDeux <b>gras</b>", "Un\n\nDeux gras"),
    "plain lines stay": ("Un\nDeux &amp; trois", "Un\nDeux & trois"),
    "entities": ("caf&eacute; &#233;t&#xE9; &laquo;&nbsp;mot&nbsp;&raquo;", "café été «\u00a0mot\u00a0»"),
    "encoded twice": ("&lt;p&gt;Caf&amp;eacute;&lt;/p&gt;", "Café"),
    "encoded four times": ("&amp;amp;amp;lt;b&amp;amp;amp;gt;gras&amp;amp;amp;lt;/b&amp;amp;amp;gt;", "gras"),
    "script and style": ("a<script>if (x<y) alert('</p>')</script>b<style>p{}</style >c", "abc"),
    "unclosed script": ("avant <script>après", "avant après"),
    "comments": ("a<!-- <b>non</b> -->b<!-- jamais fermé", "ab jamais fermé"),
    "attributes with angles": ("<img alt=\"a>b\" onerror='x<y>'>mot", "mot"),
    "broken quotes": ("<a href='x>mot</a>", "mot"),
    "nested on purpose": ("a<<b>script>alert(1)<</b>/script>b", "ab"),
    "declarations": ("<!DOCTYPE html><?xml version='1'?><![CDATA[x]]>mot", "mot"),
    "less than": ("a < b et c > d, 3 <5, j'aime <3", "a < b et c > d, 3 <5, j'aime <3"),
    "addresses keep their signs": ("https://a.fr/?a=1&copy=2&lt=3", "https://a.fr/?a=1&copy=2&lt=3"),
    "unknown entity": ("AT&T; R&D", "AT&T; R&D"),
    "cells": ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("source", "text"), CASES.values(), ids=CASES.keys())
def test_from_html(source: str, text: str) -> None:
    assert re.sub(r"\n+", "\n", from_html(source)) == re.sub(r"\n+", "\n", text)
    assert from_html(from_html(source)) == from_html(source)


def test_paragraphs_are_parted_by_one_empty_line() -> None:
    assert from_html("<div><p>Un</p></div>\n\n\n<div><p>Deux</p></div>") == "Un\n\nDeux"


PIECES = ["<", ">", "</", "<p>", "<b ", "<!--", "-->", "<script>", "</script>", "&", "amp;", "&lt;", "&gt;", "&#60;"]
pieces = st.sampled_from([*PIECES, "'", '"', "a", " ", "\n", "=", "/", "!", "é"])


@given(st.one_of(st.lists(pieces, max_size=40).map("".join), st.text()))
def test_nothing_is_left_whatever_came(source: str) -> None:
    text = from_html(source)
    assert not re.search(r"</?[a-zA-Z][^<>\"']*>|&(?:amp|lt|gt|#60);", text)
    assert from_html(text) == text


HEAVY = [
    "<",
    "<a",
    "<a ",
    '<a" "',
    "<script>",
    "<!--",
    "&amp;",
    "<<b>b>",
    "<p><b>",
    "&lt;",
    "<a href='",
    '<a title="<" ',
    "\n ",
]


@pytest.mark.slow
@pytest.mark.parametrize("piece", HEAVY, ids=repr)
def test_100_kilobytes_of_it_take_no_time(piece: str) -> None:
    begun = time.thread_time()
    from_html("<a " + piece * (100_000 // len(piece)))
    assert time.thread_time() - begun < 3  # measured: at most 0.2 s; what is quadratic takes minutes


@pytest.mark.parametrize(
    ("text", "is_html"),
    [("<p>x</p>", True), ("caf&eacute;", True), ("a < b", False), ("R&D", False), ("<3", False), ("x<br>y", True)],
    ids=repr,
)
def test_looks_like_html(text: str, is_html: bool) -> None:
    assert looks_like_html(text) is is_html


def test_real_posts_leave_no_markup(shared_data: Callable[[str], Path]) -> None:
    uri = shared_data("contributions/montpellier_events.gpkg").as_uri() + "?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as posts:
        (table,) = posts.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'").fetchone()
        rows = posts.execute(" ".join(("SELECT titre, description FROM", table))).fetchall()
    texts = [from_html(value) for row in rows for value in row if value]
    assert len(rows) == 1151
    assert [text for text in texts if MARKUP.search(text)] == []
    assert [text for text in texts if not text] == [""]  # one description is empty paragraphs and nothing else


def test_the_big_list_of_naughty_strings_leaves_no_markup(shared_data: Callable[[str], Path]) -> None:
    for source in json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8")):
        text = from_html(source)
        assert not re.search(r"</?[a-zA-Z][^<>]*>", text), ascii(text)
        assert from_html(text) == text
