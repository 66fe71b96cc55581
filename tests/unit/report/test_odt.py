"""An OpenDocument text: well-formed whatever strangers wrote, their words as they are, nothing that runs."""

from __future__ import annotations

import xml.dom.minidom
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.plain_text import visible
from si_javais_un_quartier.report.odt import MEDIA_TYPE, write_odt
from si_javais_un_quartier.report.paper import Card, Look, Paper, Text


def paper_of(*texts: Text, foot: str = "Parapheur n° 12") -> Paper:
    return Paper("Parapheur n° 12", foot, "fr_FR", (Text(Look.TITLE, "Parapheur n° 12"), Card(texts)))


def parsed(file: zipfile.ZipFile, name: str) -> xml.dom.minidom.Document:
    return xml.dom.minidom.parseString(file.read(name))  # noqa: S318 (what this test has just written)


def words_of(node: xml.dom.minidom.Node) -> str:
    """What a reader sees of a paragraph."""
    if node.nodeType == node.TEXT_NODE:
        return str(node.data)
    if node.nodeName == "text:s":
        return " " * int(node.getAttribute("text:c"))
    return "\t" if node.nodeName == "text:tab" else "".join(map(words_of, node.childNodes))


def paragraphs(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as file:
        content = parsed(file, "content.xml")
    return [words_of(node) for name in ("text:h", "text:p") for node in content.getElementsByTagName(name)]


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(words=st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_words_arrive_as_they_are_shown(tmp_path: Path, words: str) -> None:
    path = tmp_path / "p.odt"
    write_odt(path, paper_of(Text(Look.WORDS, words), foot=words))
    shown = visible(words).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert "\n".join(paragraphs(path)[1:-1]) == shown  # the title, a heading, comes first; the gap under the card last
    with zipfile.ZipFile(path) as file:
        for name in ("styles.xml", "meta.xml", "META-INF/manifest.xml"):
            parsed(file, name)


def test_the_file_is_what_office_programs_expect_and_holds_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "p.odt"
    write_odt(path, paper_of(Text(Look.HEAD, "1"), Text(Look.BODY, "Oui.\n\nÀ bientôt")))
    with zipfile.ZipFile(path) as file:
        first = file.infolist()[0]
        assert (first.filename, first.compress_type, file.read(first)) == (
            "mimetype", zipfile.ZIP_STORED, MEDIA_TYPE.encode(),
        )  # fmt: skip
        assert {name for name in file.namelist() if not name.endswith(".xml")} == {"mimetype"}
        content = file.read("content.xml").decode()
    for outside in ("xlink", "script", "macro", "<draw", "DOCTYPE"):
        assert outside not in content
    assert paragraphs(path) == ["Parapheur n° 12", "1", "Oui.", "", "À bientôt", ""]


def test_a_card_that_fits_on_a_page_is_never_cut(tmp_path: Path) -> None:
    path = tmp_path / "p.odt"
    for words, style in (("Oui.", "CardRow"), ("Oui. " * 2000, "LongRow")):
        write_odt(path, paper_of(Text(Look.BODY, words)))
        with zipfile.ZipFile(path) as file:
            assert f'<table:table-row table:style-name="{style}">' in file.read("content.xml").decode()
