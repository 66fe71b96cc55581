"""A working copy of 100 000 contributions and 300 000 messages, made once and kept under build/bench."""

from __future__ import annotations

import uuid
from pathlib import Path
from random import Random

from si_javais_un_quartier.domain.records import Member
from si_javais_un_quartier.intake import demonstration
from si_javais_un_quartier.store import rows, sql
from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import table_of

FOLDER = Path(__file__).parents[2] / "build" / "bench"
_MESSAGES_EACH = 3


def working_copy(size: int) -> Path:
    """The demonstration quarter at *size*, its threads filled up with notes and replies; the same each time."""
    path = FOLDER / f"desk_{size}.gpkg"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        making = path.with_suffix(".making.gpkg")
        for left in FOLDER.glob(making.name + "*"):
            left.unlink()
        with Replica.create(making, crs=LAMBERT_93, bulk=True) as replica:
            _fill(replica, size)
            replica.complete()
            replica.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        making.rename(path)
    return path


def _fill(replica: Replica, size: int) -> None:
    someone = None
    with replica.transaction(applying=True) as connection:
        for batch in demonstration.quarter(size):
            values = [
                {**rows.row_values(each, LAMBERT_93.srid), "created_at": each.created_at, "updated_at": each.updated_at}
                for each in batch
            ]
            connection.executemany(
                sql.insert(table_of(type(batch[0])).name, list(values[0])), [tuple(each.values()) for each in values]
            )
            someone = someone or next((each.uuid for each in batch if isinstance(each, Member)), None)
        _fill_up_threads(connection, size)
    replica.set_meta("member_uuid", someone)


def _fill_up_threads(connection: object, size: int) -> None:
    """Notes and replies on contributions drawn at random, until there are three messages for each."""
    chance = Random(1)  # noqa: S311 (made-up data)
    people = connection.execute("SELECT uuid, created_at FROM contribution ORDER BY fid").fetchall()
    there = connection.execute("SELECT count(*) FROM message").fetchone()[0]
    drawn = chance.choices(people, k=max(0, _MESSAGES_EACH * size - there))
    connection.executemany(
        "INSERT INTO message (uuid, contribution_uuid, kind, state, author_role, body, created_at, updated_at)"
        " VALUES (?, ?, ?, 'published', ?, ?, ?, ?)",
        (
            (
                str(uuid.UUID(int=chance.getrandbits(128), version=4)),
                owner,
                *(("note", "planner") if number % 3 else ("reply", "resident")),
                f"Vu avec le service, tour {number}. Le local du {number % 90} reste à voir.",
                when,
                when,
            )
            for number, (owner, when) in enumerate(drawn)
        ),
    )
