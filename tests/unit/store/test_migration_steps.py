"""A step and its record share one transaction, after a backup; what fails leaves the last whole state."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from si_javais_un_quartier.store import migrations
from si_javais_un_quartier.store.migrations import Migration
from si_javais_un_quartier.store.replica import Replica


def _add_icons(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE tag ADD COLUMN icon TEXT")
    connection.execute("UPDATE tag SET icon = 'none'")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("DROP TABLE tag")
    raise ZeroDivisionError


ICONS = Migration(2, "icons of tags", _add_icons)
BROKEN = Migration(3, "broken", _fail)


def _state(path: Path) -> tuple[object, ...]:
    connection = sqlite3.connect(path)
    version = connection.execute("SELECT value FROM local_meta WHERE key = 'schema_version'").fetchone()[0]
    steps = connection.execute("SELECT number, name FROM local_migration ORDER BY number").fetchall()
    columns = [row[1] for row in connection.execute("PRAGMA table_info(tag)")]
    tags = connection.execute("SELECT name FROM tag").fetchall()
    dirty = connection.execute("SELECT count(*) FROM local_base").fetchone()[0]
    triggers = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]
    connection.close()
    return version, steps, "icon" in columns, tags, dirty, triggers


@pytest.fixture
def old(path: Path) -> Path:
    with Replica.open(path) as replica, replica.transaction(applying=True) as connection:
        connection.execute("INSERT INTO tag (uuid, name, rev) VALUES ('t', 'vélo', 1)")
    return path


def test_a_new_file_has_nothing_to_migrate(old: Path) -> None:
    before = _state(old)
    with Replica.open(old) as replica:
        assert migrations.migrate(replica.connection, old, ()) is None
    assert _state(old) == before
    assert list(old.parent.glob("*before*")) == []


def test_a_step_is_applied_once_after_a_backup(old: Path) -> None:
    before = _state(old)
    with Replica.open(old) as replica:
        backup = migrations.migrate(replica.connection, old, (ICONS,))
        assert migrations.migrate(replica.connection, old, (ICONS,)) is None
    assert backup is not None
    assert backup.name == "copie de travail é.before-2.gpkg"
    assert _state(backup) == before
    version, steps, has_icon, tags, dirty, triggers = _state(old)
    assert (version, steps[-1], has_icon, tags) == ("2", (2, "icons of tags"), True, [("vélo",)])
    assert dirty == 0, "a step of the schema is no local change"
    assert triggers == before[-1]


def test_a_failing_step_leaves_the_last_whole_state(old: Path) -> None:
    with Replica.open(old) as replica, pytest.raises(ZeroDivisionError):
        migrations.migrate(replica.connection, old, (BROKEN, ICONS))
    version, steps, has_icon, tags, dirty, _ = _state(old)
    assert (version, len(steps), has_icon, tags, dirty) == ("2", 2, True, [("vélo",)], 0)
    with Replica.open(old) as replica:
        replica.connection.execute("UPDATE tag SET name = 'x'")
        assert replica.connection.execute("SELECT count(*) FROM local_base").fetchone() == (1,)


def test_opening_migrates(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "MIGRATIONS", (ICONS,))
    with Replica.open(old) as replica:
        assert replica.meta("schema_version") == "2"
    assert _state(old)[2]
