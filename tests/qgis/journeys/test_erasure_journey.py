"""Somebody asks to be forgotten: an erasure on one working copy takes the words out of every file of the team."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from si_javais_un_quartier.domain.answering import edit_message, write_answer, write_note
from si_javais_un_quartier.domain.changes import Act, Update
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Conflict, Contribution, Erasure, Message
from si_javais_un_quartier.store.acts import last_act, perform
from si_javais_un_quartier.store.contributions import ContributionFilter, ContributionRepository
from si_javais_un_quartier.store.rows import read
from si_javais_un_quartier.store.threads import ThreadRepository
from si_javais_un_quartier.sync.hubs.upkeep import KEPT_DAYS, restore, snapshot_folder

SECRET = "xylophoniste"
PEOPLE = ("Awa", "Bo", "Chloé")


def rewrite(quarter: Any, who: str, uuid: str, **values: str) -> None:
    with quarter.open(who) as replica:
        act = Act(phrase("rewritten"), (Update(Contribution, uuid, tuple(values.items())),))
        perform(replica, act, replica.meta("member_uuid"), SystemClock())


def count_found(quarter: Any, who: str) -> int:
    with quarter.open(who) as replica:
        repository = ContributionRepository(replica, SystemClock())
        repository.search.refresh()
        return repository.count(ContributionFilter(text=SECRET))


def files_with(folder: Path, word: str) -> list[str]:
    files = [it for it in folder.rglob("*") if it.is_file() and it.suffix != ".csv"]
    forms = (word.encode(), word.encode().hex().encode())
    return [str(it.relative_to(folder)) for it in files if any(form in it.read_bytes().lower() for form in forms)]


@pytest.fixture(scope="module")
def quarter(new_quarter: Callable[..., Any]) -> Any:
    """One post that everybody has worked on: thread, note, clash, changes not yet sent; and one that stays."""
    made = new_quarter(*PEOPLE)
    path = made.folder / "mots.csv"
    path.write_text(f"id;titre;texte;date\n1;{SECRET};Moi, {SECRET};2026-11-20\n2;Banc;Un banc;2026-11-20\n", "utf-8")
    assert made.bring_in("contributions", path) == (2, 0, 0)
    made.sync(*PEOPLE, *PEOPLE)
    uuid = next(it.uuid for it in made.contributions() if it.source_id == "1")
    made.do("Awa", uuid, write_answer, f"Cher {SECRET}, merci.")
    made.do("Bo", uuid, write_note, f"C'est le {SECRET} du marché.")
    rewrite(made, "Awa", uuid, title=f"{SECRET} d'Awa")
    rewrite(made, "Bo", uuid, title=f"{SECRET} de Bo")
    made.sync("Awa", "Bo", "Chloé", "Awa")
    with made.open("Awa") as replica:
        assert [it for it in read(replica.connection, Conflict) if SECRET in (it.local_value or "")]
        answer = next(it for it in ThreadRepository(replica).messages(uuid) if "merci" in (it.body or ""))
    made.do("Chloé", uuid, lambda now, draw: edit_message(now, answer.uuid, f"Cher {SECRET}, non.", draw))
    rewrite(made, "Chloé", uuid, body=f"{SECRET} hors ligne")
    assert all(count_found(made, who) == 1 for who in PEOPLE)
    made.erased = uuid
    return made


def test_words_are_gone_everywhere(quarter: Any) -> None:
    assert len(files_with(quarter.folder, SECRET)) >= 4
    request = Erasure(uuid=new_uuid(), table_name="contribution", row_uuid=quarter.erased, asked_on="2026-11-21")
    quarter.put("Awa", request)
    quarter.sync(*PEOPLE, *PEOPLE)
    snapshots = snapshot_folder(quarter.hub).name
    left = [name for name in files_with(quarter.folder, SECRET) if not name.startswith(snapshots)]
    assert left == []
    assert quarter.contents("Awa") == quarter.contents("Bo") == quarter.contents("Chloé") == quarter.contents(None)
    for who in PEOPLE:
        assert [it.source_id for it in quarter.contributions(who)] == ["2"]
        assert count_found(quarter, who) == 0
        with quarter.open(who) as replica:
            assert list(read(replica.connection, Message)) == []
            assert last_act(replica) is None
            waits = "SELECT count(*) FROM local_base UNION ALL SELECT count(*) FROM local_outbox"
            assert [row[0] for row in replica.connection.execute(waits)] == [0, 0]


def test_the_same_file_does_not_bring_them_back(quarter: Any) -> None:
    for who in ("Awa", "Bo"):
        assert quarter.bring_in("contributions", quarter.folder / "mots.csv", who) == (0, 1, 1)
        assert [line for line in quarter.heard.lines if "erased at its author's request" in line]
    quarter.sync(*PEOPLE)
    assert [it.source_id for it in quarter.contributions("Chloé")] == ["2"]


def test_a_restored_snapshot_forgets_again(quarter: Any) -> None:
    """Snapshots still hold the words, for a month at most; who goes back to one doesn't bring them back."""
    (snapshot,) = snapshot_folder(quarter.hub).glob("*.gpkg")
    assert KEPT_DAYS <= 30
    restore(quarter.hub, snapshot)
    quarter.sync(*PEOPLE, *PEOPLE)
    left = [name for name in files_with(quarter.folder, SECRET) if not name.startswith(snapshot.parent.name)]
    assert left == []
    assert quarter.contents("Awa") == quarter.contents("Bo") == quarter.contents("Chloé") == quarter.contents(None)
    assert all([it.source_id for it in quarter.contributions(who)] == ["2"] for who in PEOPLE)
