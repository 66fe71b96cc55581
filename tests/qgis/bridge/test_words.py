"""Phrases in the user's language, the log panel, and what is remembered between sessions."""

from __future__ import annotations

import logging
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from si_javais_un_quartier.domain.phrases import Phrase, phrase
from si_javais_un_quartier.qgis_bridge import logs, translation
from si_javais_un_quartier.qgis_bridge.preferences import Preferences, read_preferences, write_preferences
from si_javais_un_quartier.qgis_bridge.translation import render


def test_values_are_inserted_as_they_are() -> None:
    assert render(phrase("Hello {name}", name="{oops} %n <b>")) == "Hello {oops} %n <b>"


def test_a_phrase_in_a_phrase_is_rendered_too() -> None:
    assert render(phrase("{what}: {n}", what=phrase("Parcel"), n=42218)) == "Parcel: 42218"


def test_counts_are_grouped_but_other_numbers_are_not() -> None:
    assert render(phrase("{count} rows in {year}", count=12345, year=2026)) == "12,345 rows in 2026"


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr"><context><name>Phrases</name>
<message><source>Hello {name}</source><translation>Bonjour {name}</translation></message>
<message><source>Broken {name}</source><translation>Cassé {autre}</translation></message>
<message><source>Gone: {count}</source><translation>Disparus : {count}</translation></message>
<message numerus="yes"><source>%n rows</source><translation>
<numerusform>%n ligne</numerusform><numerusform>%n lignes</numerusform></translation></message>
</context></TS>"""


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a compiled French translation, and QGIS speaking French."""
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5") or "/usr/lib/qt5/bin/lrelease"
    if not Path(lrelease).exists():
        pytest.skip("lrelease is not installed (Debian: qttools5-dev-tools)")
    source = tmp_path / "si_javais_un_quartier_fr.ts"
    source.write_text(TS, encoding="utf-8")
    subprocess.run([lrelease, str(source)], check=True, capture_output=True)
    monkeypatch.setattr(translation, "user_locale", lambda: "fr_FR")
    return tmp_path


def test_french_is_found_for_a_french_of_any_country_and_taken_away_again(french: Path) -> None:
    translator = translation.install_translator([french / "absent", french])
    try:
        assert translator is not None
        assert render(phrase("Hello {name}", name="Mina")) == "Bonjour Mina"
        assert render(Phrase("%n rows", count=1)) == "1 ligne"
        assert render(Phrase("%n rows", count=3)) == "3 lignes"
        assert [render(phrase("Gone: {count}", count=n)) for n in (1, 40)] == ["Disparus : 1", "Disparus : 40"]
    finally:
        translation.remove_translator(translator)
    assert render(phrase("Hello {name}", name="Mina")) == "Hello Mina"


def test_a_translation_with_wrong_places_falls_back_to_english(french: Path, caplog: pytest.LogCaptureFixture) -> None:
    translator = translation.install_translator([french])
    try:
        assert QCoreApplication.translate("Phrases", "Broken {name}") == "Cassé {autre}"
        assert render(phrase("Broken {name}", name="Mina")) == "Broken Mina"
        assert "other places" in caplog.text
    finally:
        translation.remove_translator(translator)


def test_a_language_without_translation_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(translation, "user_locale", lambda: "xx_YY")
    assert translation.install_translator([tmp_path]) is None
    translation.remove_translator(None)


def test_logs_reach_the_panel_until_the_handler_is_removed() -> None:
    seen: list[tuple[str, str]] = []

    def hear(message: str, tag: str, level: object) -> None:
        seen.append((message, tag))

    QgsApplication.messageLog().messageReceived.connect(hear)
    logger = logging.getLogger("si_javais_un_quartier.store.replica")
    handler = logs.install_log_handler()
    try:
        logger.info("opened %s", "x")
    finally:
        logs.remove_log_handler(handler)
    logger.warning("after")
    QgsApplication.messageLog().messageReceived.disconnect(hear)
    assert seen == [("si_javais_un_quartier.store.replica: opened x", logs.TAG)]
    assert handler not in logging.getLogger("si_javais_un_quartier").handlers


def test_preferences_come_back_as_written_without_a_password() -> None:
    kept = Preferences(
        hub="https://nadia:secret@example.org/wfs?map=q", authcfg="abc1234", replica_folder="/d/mes données",
        member_name="Nadia", recent_quarters=("/a é/b.gpkg",),
    )  # fmt: skip
    write_preferences(kept)
    assert read_preferences() == Preferences(
        "https://example.org/wfs?map=q", "abc1234", "/d/mes données", "Nadia", ("/a é/b.gpkg",)
    )
    write_preferences(Preferences())
    assert read_preferences() == Preferences()


def test_a_preference_of_a_wrong_type_counts_as_not_set() -> None:
    QgsSettings().setValue("si_javais_un_quartier/hub", 12)
    assert read_preferences().hub == ""
    write_preferences(Preferences())


def test_recent_quarters_keep_the_latest_first() -> None:
    assert Preferences(recent_quarters=("a", "b")).opened("b") == ("b", "a")
    assert len(Preferences(recent_quarters=tuple("abcdefgh")).opened("z")) == 8
