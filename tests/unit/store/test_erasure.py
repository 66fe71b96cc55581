"""After an erasure no byte of the words is left in any file of the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from si_javais_un_quartier.domain.changes import Delete, Insert, Update
from si_javais_un_quartier.domain.records import (
    Conflict,
    Contribution,
    ContributionTag,
    Message,
    Photo,
    PhotoPiece,
    ReviewEvent,
    Tag,
)
from si_javais_un_quartier.store.acts import last_act
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository
from si_javais_un_quartier.store.erase import purge
from si_javais_un_quartier.store.replica import Replica

SECRET = "motsecret"
GONE, KEPT = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"


def _files_with(folder: Path, word: str) -> list[str]:
    return [it.name for it in folder.iterdir() if word.encode() in it.read_bytes().lower()]


def test_nothing_is_left(
    replica: Replica, do: Callable[..., Any], clock: Any, synced: Callable[[], None], fresh: Callable[[], str]
) -> None:
    message, tag = fresh(), fresh()
    do(
        Insert(Contribution(uuid=GONE, title=SECRET + " un", body=f"{SECRET} " * 3000)),
        Insert(Contribution(uuid=KEPT, title="un autre")),
        Insert(Tag(uuid=tag, name="vélo")),
        Insert(ContributionTag(uuid=fresh(), contribution_uuid=GONE, tag_uuid=tag)),
        Insert(Message(uuid=message, contribution_uuid=GONE, body=SECRET + " deux")),
        Insert(Photo(uuid=fresh(), contribution_uuid=GONE, sha256="ab", caption=SECRET)),
        Insert(PhotoPiece(uuid=fresh(), sha256="ab", data=SECRET)),
        Insert(Photo(uuid=fresh(), contribution_uuid=KEPT, sha256="cd")),
        Insert(PhotoPiece(uuid=fresh(), sha256="cd", data="kept")),
    )
    synced()
    do(
        Update(Contribution, GONE, (("title", SECRET + " trois"),)),
        Insert(ReviewEvent(uuid=fresh(), table_name="message", row_uuid=message, field="body", old_value=SECRET)),
        Insert(Conflict(uuid=fresh(), table_name="contribution", row_uuid=GONE, unit="title", hub_value=SECRET)),
    )
    do(Delete(Message, message))
    event = Catalogue(replica).all(ReviewEvent)[0].uuid
    image = '{"old_value": "' + SECRET + '"}'
    outbox = "INSERT INTO local_outbox VALUES (?, ?, ?, 1, 0, ?, 't')"
    replica.connection.execute(outbox, ("w1", "contribution", GONE, image))
    replica.connection.execute(outbox, ("w2", "review_event", event, image))
    replica.connection.execute("INSERT INTO local_contact_hint (profile_uuid, note) VALUES (?, ?)", (GONE, SECRET))
    repository = ContributionRepository(replica, clock)
    repository.search.refresh()
    (replica.path.parent / (replica.path.stem + ".before-2.gpkg")).write_text(SECRET)
    assert len(_files_with(replica.path.parent, SECRET)) >= 2

    removed = purge(replica, [("contribution", GONE), ("message", message), ("of_a_newer_version", "x")])

    assert removed == 3
    assert _files_with(replica.path.parent, SECRET) == []
    assert [it.uuid for it in Catalogue(replica).all(Contribution)] == [KEPT]
    assert [it.sha256 for it in Catalogue(replica).all(PhotoPiece)] == ["cd"]
    assert [(it.row_uuid, it.old_value) for it in Catalogue(replica).all(ReviewEvent)] == [(message, None)]
    assert repository.count(ContributionFilter(text="autre")) == 1
    assert last_act(replica) is None
    assert replica.connection.execute("SELECT count(*) FROM local_base WHERE row_uuid = ?", (GONE,)).fetchone() == (0,)
    assert purge(replica, [("contribution", GONE)]) == 0
