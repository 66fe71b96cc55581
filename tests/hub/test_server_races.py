"""Several writers at once on the real PostgreSQL; and that the checks notice a base without one of its rules."""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Callable

import psycopg2
import psycopg2.extensions
import pytest

from .served import ServedHub, TestServer

ROUNDS, WRITERS = 300, 4
CHANGE = "UPDATE contribution SET title = %s, base_rev = %s, write_id = %s WHERE uuid = %s"
BLIND = "UPDATE contribution SET title = %s, body = coalesce(%s::bigint::text, ''), write_id = %s WHERE uuid = %s"


@pytest.fixture
def hub(test_server: TestServer) -> Iterator[ServedHub]:
    made = test_server.hub()
    yield made
    made.drop()


def _together(jobs: Sequence[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _compete(hub: ServedHub, rounds: int, statement: str = CHANGE) -> tuple[int, list[int]]:
    """Writers that have all seen the same version change the row together, round after round.

    Returns how many values in all got through, and for each round how many won.
    """
    key, winners = str(uuid.uuid4()), []
    hub.sql("INSERT INTO contribution (uuid, title) VALUES (%s, '')", key)
    connections = [hub.connect() for _ in range(WRITERS)]
    gate = threading.Barrier(WRITERS)
    try:
        for number in range(rounds):
            ((seen,),) = hub.sql("SELECT rev FROM contribution WHERE uuid = %s", key)
            won: list[int] = []

            def write(writer: int, connection: psycopg2.extensions.connection) -> None:
                words = ("round " + str(number) + " of " + str(writer), seen, "w", key)  # noqa: B023
                gate.wait()
                try:
                    with connection.cursor() as cursor:
                        cursor.execute(statement, words)
                    won.append(writer)  # noqa: B023
                except psycopg2.Error as error:
                    if "SYNC_CONFLICT" not in str(error):
                        raise

            _together([lambda it=pair: write(*it) for pair in enumerate(connections)])
            winners.append(len(won))
    finally:
        for connection in connections:
            connection.close()
    ((kept,),) = hub.sql("SELECT count(*) - 1 FROM history WHERE row_uuid = %s", key)
    return int(str(kept)), winners


@pytest.mark.slow
def test_of_four_writers_who_saw_the_same_version_one_wins(hub: ServedHub) -> None:
    kept, winners = _compete(hub, ROUNDS)
    assert winners == [1] * ROUNDS
    assert kept == ROUNDS


def _without_comparing(hub: ServedHub) -> str:
    ((text,),) = hub.sql("SELECT pg_get_functiondef('before_write'::regproc)")
    condition = "NEW.base_rev IS DISTINCT FROM OLD.rev"
    assert condition in str(text)
    hub.sql(str(text).replace(condition, "false").replace("%", "%%"))
    return CHANGE


@pytest.mark.parametrize("weaken", [_without_comparing, lambda _: BLIND], ids=["no compare-and-swap", "no base_rev"])
def test_without_the_comparison_several_win(hub: ServedHub, weaken: Callable[[ServedHub], str]) -> None:
    statement = weaken(hub)
    _, winners = _compete(hub, 5, statement)
    assert max(winners) > 1


def _insert_twice(hub: ServedHub) -> int:
    """How many rows two writers make of one uuid."""
    key = str(uuid.uuid4())

    def write() -> None:
        with closing(hub.connect()) as connection, connection.cursor() as cursor:
            try:
                cursor.execute("INSERT INTO contribution (uuid, title) VALUES (%s, 'x')", (key,))
            except psycopg2.errors.UniqueViolation:
                return

    _together([write] * WRITERS)
    ((count,),) = hub.sql("SELECT count(*) FROM contribution WHERE uuid = %s", key)
    return int(str(count))


def test_a_row_that_four_writers_send_is_there_once(hub: ServedHub) -> None:
    assert [_insert_twice(hub) for _ in range(10)] == [1] * 10
    hub.sql("ALTER TABLE contribution DROP CONSTRAINT contribution_pkey")
    assert _insert_twice(hub) == WRITERS  # so the check can fail
    assert ("contribution: uuid",) in hub.sql("SELECT missing_pieces()")


def _follow(hub: ServedHub, rows: int) -> tuple[set[object], set[object]]:
    """Writers take their time to commit while a reader follows by watermark, until it has read so many *rows*.

    What it read, and what there is.
    """
    read, mark, stop = set(), 0, threading.Event()

    def write(seed: int) -> None:
        rng = random.Random(seed)
        with closing(hub.connect()) as connection:
            connection.autocommit = False
            while not stop.is_set():
                with connection.cursor() as cursor:
                    for _ in range(rng.randint(1, 3)):
                        cursor.execute("INSERT INTO tag (uuid, name) VALUES ('', 'x')")
                        time.sleep(rng.random() / 200)
                connection.commit()

    def follow(mark: int) -> int:
        rows = hub.sql("SELECT rev, uuid FROM tag WHERE rev > %s ORDER BY rev LIMIT 20", mark)
        read.update(key for _, key in rows)
        return int(str(rows[-1][0])) if rows else mark

    writers = [threading.Thread(target=write, args=(seed,)) for seed in range(WRITERS)]
    for writer in writers:
        writer.start()
    while len(read) < rows and any(writer.is_alive() for writer in writers):
        mark = follow(mark)
    stop.set()
    for writer in writers:
        writer.join()
    before = -1
    while before != mark:
        before, mark = mark, follow(mark)
    return read, {key for (key,) in hub.sql("SELECT uuid FROM tag")}


def test_numbers_rise_in_the_order_of_commits(hub: ServedHub) -> None:
    read, there = _follow(hub, 400)
    assert len(there) >= 400
    assert read == there


def test_without_the_lock_a_reader_loses_rows(hub: ServedHub) -> None:
    hub.sql("ALTER TABLE tag DISABLE TRIGGER hub_0_turn")
    for _ in range(20):
        read, there = _follow(hub, 200)
        if read != there:
            return
    pytest.fail("the check of the order of commits notices nothing")


def test_writers_of_many_rows_in_other_orders_do_not_block_each_other(hub: ServedHub) -> None:
    keys = [str(uuid.uuid4()) for _ in range(6)]
    for key in keys:
        hub.sql("INSERT INTO contribution (uuid, title) VALUES (%s, 'x')", key)
    troubles: list[psycopg2.Error] = []

    def write(seed: int) -> None:
        rng = random.Random(seed)
        with closing(hub.connect()) as connection:
            connection.autocommit = False
            for _ in range(15):
                try:
                    with connection.cursor() as cursor:
                        for key in rng.sample(keys, 4):
                            cursor.execute("UPDATE contribution SET title = %s WHERE uuid = %s", (str(seed), key))
                    connection.commit()
                except psycopg2.Error as error:
                    troubles.append(error)
                    connection.rollback()

    _together([lambda seed=seed: write(seed) for seed in range(WRITERS)])
    assert troubles == []
