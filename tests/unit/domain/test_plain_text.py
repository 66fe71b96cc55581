"""What strangers wrote, wherever it goes, is nothing but text there."""

from __future__ import annotations

import html
import json
import unicodedata
from html.parser import HTMLParser
from pathlib import Path
from typing import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from si_javais_un_quartier.domain.plain_text import escaped, https_links, name_of, one_line, spreadsheet_safe, visible

TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
NAUGHTY = [
    "<script>alert('x')</script>",
    "a < b and c > d",
    '"><img src=file:///etc/passwd onerror=alert(1)>',
    "&lt;b&gt; &amp;amp;",
    f"abc{TURNING}fed",
    "nul\0bell\x07esc\x1b[31m",
    "\u0644\u0627 \u05e9\u05dc\u05d5\u05dd\u200f!",
    "Z" + "\u0300" * 60,
    "\ud83d half",
    "👩‍👩‍👧 🇫🇷",
    "=1+1",
    "\ufeff=cmd|' /C calc'!A0",
    "",
]
texts = st.one_of(st.text(), st.text(alphabet="<>&;=\"'+-@ \t\r\n\0\x7f\x85\u202e\u2028\u0301\ufeffapsx:/."))


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[object] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def _inert(text: str) -> None:
    page = _Seen()
    page.feed(f'<p title="{escaped(text)}">{escaped(text)}</p>')
    page.close()
    assert page.tags == [("p", [("title", visible(text))])]
    assert page.text == visible(text)
    shown = visible(text)
    assert visible(shown) == shown
    assert not set(shown) & set(TURNING)
    assert not [sign for sign in shown if unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t"]
    assert "\n" not in one_line(text)
    assert len(one_line(text, 20)) <= 20
    assert one_line(one_line(text, 20), 20) == one_line(text, 20)
    assert all(link.lower().startswith("https://") for link in https_links(text))


def _safe_cell(text: str) -> None:
    cell = spreadsheet_safe(text)
    assert cell in {text, "'" + text}
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r", "\0"}
    assert cell.strip("\ufeff\0 \t\r\n\u00a0\u200b")[:1] not in {"=", "+", "-", "@"}
    assert spreadsheet_safe(cell) == cell


@pytest.mark.parametrize("text", NAUGHTY, ids=ascii)
def test_naughty_text_is_inert(text: str) -> None:
    _inert(text)
    _safe_cell(text)


@given(texts)
def test_any_text_is_inert(text: str) -> None:
    _inert(text)
    _safe_cell(text)


def test_the_big_list_of_naughty_strings_is_inert(shared_data: Callable[[str], Path]) -> None:
    for text in json.loads(shared_data("hostile/blns/blns.json").read_text("utf-8")):
        _inert(text)
        _safe_cell(text)


def test_spreadsheet_payloads_are_neutralised(shared_data: Callable[[str], Path]) -> None:
    for line in shared_data("hostile/csv_injection/csv-payload.txt").read_text("utf-8").splitlines():
        _safe_cell(line)
        if line[:1] in {"=", "@", "+", "-"}:
            assert spreadsheet_safe(line).startswith("'")


@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@A", "\tx", "\rx", "\0x", " =1", "\ufeff=1", "\u00a0-1", "\0=1", "\u200b@x", "\n+1", "＝1"],
    ids=ascii,
)
def test_formulas_get_an_apostrophe(text: str) -> None:
    assert spreadsheet_safe(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Bonjour", "a=b", "5 - 3", "l'école", "'=1", " mot"], ids=repr)
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert spreadsheet_safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("x\0y\x1bz\x7f", "x\u2400y\u241bz\u2421"),
        ("a\u202eb", "ab"),
        ("שלום\u200f!", "שלום\u200f!"),
        ("e" + "\u0301" * 9, "e" + "\u0301" * 4),
        ("\ud800", "\ufffd"),
        ("👩‍👩‍👧 é œ «\u00a0mot\u00a0»", "👩‍👩‍👧 é œ «\u00a0mot\u00a0»"),
    ],
    ids=ascii,
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "limit", "line"),
    [
        ("un\n\n deux\ttrois", None, "un deux trois"),
        ("Un local pour réparer", 10, "Un local…"),
        ("exactement", 10, "exactement"),
        ("cafe\u0301s", 5, "caf…"),
        ("ab", 1, "…"),
        ("ab", 0, ""),
    ],
    ids=ascii,
)
def test_one_line(text: str, limit: int | None, line: str) -> None:
    assert one_line(text, limit) == line


@pytest.mark.parametrize(
    ("text", "links"),
    [
        pytest.param(
            "Voir https://saint-etienne.fr/a?b=1&c=2.", ("https://saint-etienne.fr/a?b=1&c=2",), id="full stop"
        ),
        pytest.param(
            "(https://fr.wikipedia.org/wiki/Rue_(voie))", ("https://fr.wikipedia.org/wiki/Rue_(voie)",), id="()"
        ),
        pytest.param("https://a.fr https://a.fr", ("https://a.fr",), id="twice"),
        pytest.param("http://a.fr javascript:alert(1) file:///etc ftp://a.fr", (), id="other schemes"),
        pytest.param("https://banque.fr@evil.example/x", (), id="user part"),
        pytest.param("https:///x https://localhost https://[::1] https://a..b", (), id="no proper host"),
        pytest.param("https://a.fr:99999/", (), id="port"),
        pytest.param("https://bаnque.fr", (), id="cyrillic letter"),
        pytest.param("https://a.fr\u202egnp.exe", ("https://a.fr",), id="turned"),
    ],
)
def test_https_links(text: str, links: tuple[str, ...]) -> None:
    assert https_links(text) == links


def test_escaping_once_is_undone_once() -> None:
    assert html.unescape(escaped("&lt;b&gt; \"x\" 'y'")) == "&lt;b&gt; \"x\" 'y'"


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Un titre", "Des mots"), "Un titre"),
        ((None, "Des\nmots  à la ligne"), "Des mots à la ligne"),
        (("  ", None, "En français"), "En français"),
        ((None, "mot " * 40), ("mot " * 40)[:79].rstrip() + "…"),
        ((None, None, ""), ""),
    ],
    ids=["title", "first words", "translation", "cut", "nothing"],
)
def test_a_contribution_is_called_by_its_title_or_its_first_words(parts: tuple[str | None, ...], name: str) -> None:
    assert name_of(*parts) == name
