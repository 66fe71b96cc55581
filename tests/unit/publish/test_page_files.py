"""The page's own scripts make elements and text nodes only; the libraries beside them are their makers', untouched."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

import pytest

from si_javais_un_quartier.publish.page import SCRIPTS

ROOT = Path(__file__).resolve().parents[3]
PAGE_FILES = ROOT / "resources" / "public"
#: Every way in which a browser, or Leaflet for us, would read a text as markup or as a script.
WAYS_IN = {
    "markup": r"innerHTML|outerHTML|insertAdjacentHTML|setHTML|createContextualFragment|DOMParser|XSLTProcessor|srcdoc",
    "document": r"document\s*\.\s*(?:write|writeln|open)\b",
    "script": r"\beval\b|\bFunction\s*\(|\bimport\s*\(|\bset(?:Timeout|Interval)\s*\(\s*[\"'`]",
    "address": r"javascript\s*:|data\s*:\s*text",
    "Leaflet": r"\b[dD]ivIcon\b|\bbind(?:Popup|Tooltip)\b|\b(?:popup|tooltip)\s*\(|\bhtml\s*:",
}
#: Libraries are not ours to word: their own text may name what ours must not, and isn't looked at. That they are what
#: their makers published on npm, byte for byte, is: each with its package, its version and the file's sha256.
VENDORED = {
    "resources/public/vendor/leaflet.js": (
        "leaflet@1.9.4 dist/leaflet.js", "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
    ),
    "resources/public/vendor/leaflet.css": (
        "leaflet@1.9.4 dist/leaflet.css", "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6",
    ),
    "resources/public/vendor/leaflet-licence.txt": (
        "leaflet@1.9.4 LICENSE", "53e8dc25862014e4324741ca18fbe3611e11d42ef69f59f86ea8c5389647d4cb",
    ),
    "resources/public/vendor/supercluster.js": (
        "supercluster@9.1.0 dist/supercluster.min.js",
        "52e16b1abc1c8cdb3719c5f2fc57da44b4fd65eb0d16803c1106d0975afb72b7",
    ),
    "resources/public/vendor/supercluster-licence.txt": (
        "supercluster@9.1.0 LICENSE", "324139c19d87af03fda38afea1590e00ca354c4159bdb2ae9e9cec070cfa46a8",
    ),
    "tests/web/vendor/axe.min.js": (
        "axe-core@4.14.1 axe.min.js", "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
    ),
    "tests/web/vendor/axe-licence.txt": (
        "axe-core@4.14.1 LICENSE", "af175b9d96ee93c21a036152e1b905b0b95304d4ae8c2c921c7609100ba8df7e",
    ),
    "tests/web/vendor/axe-licence-3rd-party.txt": (
        "axe-core@4.14.1 LICENSE-3RD-PARTY.txt", "4f8563870d0fca38bbc3e00b6f670cb7fa9f380ba9f26a7f7d1184a6b18b1653",
    ),
}  # fmt: skip
OURS = sorted(path.name for path in PAGE_FILES.iterdir() if path.is_file())


def _ways_in(text: str) -> list[str]:
    return [name for name, pattern in WAYS_IN.items() if re.search(pattern, text)]


@pytest.mark.parametrize("name", OURS)
def test_our_own_files_build_no_markup_and_no_script_from_words(name: str) -> None:
    assert _ways_in((PAGE_FILES / name).read_text("utf-8")) == []


def test_the_page_has_no_inline_script_style_or_handler() -> None:
    page = (PAGE_FILES / "index.html").read_text("utf-8")
    assert re.findall(r"<script(?![^>]*\ssrc=)[^>]*>|<style|\son\w+\s*=|\sstyle\s*=", page) == []


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("it.innerHTML = words", "markup"), ("it.insertAdjacentHTML('beforeend', words)", "markup"),
        ("document.write(words)", "document"), ("new Function(words)", "script"), ("eval(words)", "script"),
        ('setTimeout("run()", 5)', "script"), ('href: "javascript:run()"', "address"),
        ("L.divIcon({ html: words })", "Leaflet"), ("marker.bindPopup(words)", "Leaflet"),
    ],
)  # fmt: skip
def test_each_way_in_would_be_seen(text: str, way: str) -> None:
    assert _ways_in(text) == [way]


def test_every_script_of_ours_is_looked_at_and_published() -> None:
    assert {name for name in OURS if name.endswith(".js")} == set(SCRIPTS)


def test_all_libraries_are_listed() -> None:
    folders = (PAGE_FILES / "vendor", ROOT / "tests" / "web" / "vendor")
    found = {path.relative_to(ROOT).as_posix() for folder in folders for path in folder.iterdir()}
    assert found == set(VENDORED)


@pytest.mark.parametrize(("path", "told"), VENDORED.items())
def test_libraries_are_as_their_makers_published_them(path: str, told: tuple[str, str]) -> None:
    origin, digest = told
    assert sha256((ROOT / path).read_bytes()).hexdigest() == digest, f"{path} is not what {origin} holds"
