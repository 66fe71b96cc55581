"""A copy of a table that has all its columns but not its key isn't the table any more."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from si_javais_un_quartier.store import replaced
from si_javais_un_quartier.store.replica import Replica

ONE = "11111111-1111-4111-8111-111111111111"


def test_a_copy_without_the_key_is_told_apart(replica: Replica) -> None:
    connection = replica.connection
    connection.execute("CREATE TABLE copied AS SELECT * FROM tag")
    assert replaced.columns(connection, "copied").keys() == replaced.columns(connection, "tag").keys()
    assert replaced.is_keyed(connection, "tag")
    assert not replaced.is_keyed(connection, "copied")
    assert replaced.columns(connection, "nowhere") == {}


@pytest.mark.parametrize("name", ["tag", "premises"])
def test_a_keyless_table_has_its_key_again_once_opened(replica: Replica, name: str) -> None:
    path = Path(replica.path)
    replica.connection.execute("CREATE TABLE copied AS SELECT * FROM " + name)
    replica.connection.execute("DROP TABLE " + name)
    replica.connection.execute("ALTER TABLE copied RENAME TO " + name)
    replica.close()
    with Replica.open(path) as again, again.transaction() as connection:
        connection.execute("INSERT INTO " + name + " (uuid) VALUES (?)", (ONE,))
        with pytest.raises(sqlite3.IntegrityError, match="uuid"):
            connection.execute("INSERT INTO " + name + " (uuid) VALUES (?)", (ONE,))
