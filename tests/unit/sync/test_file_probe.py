"""What a look at a hub file finds, and that it leaves the file as it was."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from si_javais_un_quartier.sync.hubs import lock_test
from si_javais_un_quartier.sync.hubs.probe import probe
from si_javais_un_quartier.sync.probing import Check, Finding, Verdict, usable

pytestmark = pytest.mark.slow

FOR_FILES = set(Check) - {Check.SECURE, Check.PERSON}


def found(path: Path) -> dict[Check, Finding]:
    """The findings by what was looked at."""
    return {finding.check: finding for finding in probe(str(path))}


def verdicts(path: Path) -> dict[Check, Verdict]:
    """What is thought of each."""
    return {check: finding.verdict for check, finding in found(path).items()}


def test_a_sound_base_passes_each_check_and_stays_as_it_was(hub_path: Path) -> None:
    before = hashlib.sha256(hub_path.read_bytes()).digest()
    findings = list(probe(str(hub_path)))
    assert {it.check: it.verdict for it in findings} == dict.fromkeys(FOR_FILES, Verdict.GOOD)
    assert usable(findings)
    assert "Couriot" in str(findings[2].found)
    assert hashlib.sha256(hub_path.read_bytes()).digest() == before
    assert [path.name for path in hub_path.parent.iterdir()] == [hub_path.name]


def test_no_file_there_is_all_there_is_to_say(tmp_path: Path) -> None:
    findings = found(tmp_path / "absent.gpkg")
    assert set(findings) == {Check.REACHABLE}
    assert findings[Check.REACHABLE].remedy is not None
    assert not usable(findings.values())


def test_a_file_that_is_no_hub(tmp_path: Path) -> None:
    (tmp_path / "notes.gpkg").write_text("not a GeoPackage")
    assert verdicts(tmp_path / "notes.gpkg")[Check.SCHEMA] is Verdict.BAD


def test_a_cloud_folder(hub_path: Path) -> None:
    folder = hub_path.parent / "OneDrive"
    folder.mkdir()
    path = Path(shutil.copy(hub_path, folder))
    finding = found(path)[Check.PLACE]
    assert finding.verdict is Verdict.BAD
    assert "OneDrive" in str(finding.found)


def test_safeguards_that_another_tool_took_away(hub_path: Path) -> None:
    with sqlite3.connect(hub_path) as connection:
        connection.execute("DROP TRIGGER hub_contribution_update")
        connection.execute("DROP TRIGGER hub_contribution_swap")
    connection.close()
    finding = found(hub_path)[Check.TRIGGERS]
    assert finding.verdict is Verdict.CARE
    assert "2" in str(finding.found)


def test_a_newer_base_that_this_version_may_use_and_one_that_it_must_not(hub_path: Path) -> None:
    connection = sqlite3.connect(hub_path)
    with connection:
        connection.execute("UPDATE sync_meta SET value = '99' WHERE key = 'schema_version'")
    assert verdicts(hub_path)[Check.SCHEMA] is Verdict.CARE
    with connection:
        connection.execute("UPDATE sync_meta SET value = '99' WHERE key = 'min_client'")
    connection.close()
    assert verdicts(hub_path)[Check.SCHEMA] is Verdict.BAD


def test_somebody_is_writing(hub_path: Path) -> None:
    other = sqlite3.connect(hub_path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    finding = found(hub_path)[Check.WRITE]
    other.close()
    assert finding.verdict is Verdict.CARE
    assert usable([finding])


def test_a_file_that_may_only_be_read(hub_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub_path.chmod(0o444)
    if os.access(hub_path, os.W_OK):  # root writes anywhere: what SQLite says to the others is said here too
        monkeypatch.setattr(
            "si_javais_un_quartier.sync.hubs.connection.address", lambda path, _: f"file:{path}?mode=ro"
        )
    finding = found(hub_path)[Check.WRITE]
    assert finding.verdict is Verdict.CARE
    assert "not write" in str(finding.found)


def test_locks_that_lie(hub_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock_test, "_is_kept_out", lambda _: False)
    assert verdicts(hub_path)[Check.LOCKS] is Verdict.BAD
