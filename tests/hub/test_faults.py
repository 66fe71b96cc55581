"""A bad line to a real server, again and again: nothing twice, nothing lost, nothing said to be sent that isn't."""

from __future__ import annotations

import os
import random

import pytest

from si_javais_un_quartier.domain.errors import HubError
from si_javais_un_quartier.network.limits import Limits
from si_javais_un_quartier.sync.engine import count_not_sent

from .faults import BadLine, Fate
from .same import bodies_told, content, values_kept
from .web_team import WebTeam

#: Syncs over a bad line; each meets several of its fates.
RUNS = int(os.environ.get("FAULT_RUNS", "1000"))
#: Shares of them, so that nobody waits for the last worker.
PARTS = 4
HASTY = Limits(connect=20, read=60, attempts=2, pause=0)


class People:
    """Two people who write, each in their own words, and sync over a bad line."""

    def __init__(self, team: WebTeam, seed: int) -> None:
        self.team, self.rng, self.count = team, random.Random(seed), 0
        self.saved: set[tuple[str, str]] = set()
        self.met: dict[Fate, int] = dict.fromkeys(Fate, 0)
        self.words: set[str] = set()

    def write(self, name: str) -> str:
        """Change a row or add one; the uuid."""
        self.count += 1
        copy, words = self.team.copies[name], name + " " + str(self.count) + " 🌳"
        rows = copy.connection.execute("SELECT uuid, body FROM contribution ORDER BY uuid").fetchall()
        if len(rows) < 12 or self.rng.random() < 0.05:
            copy.connection.execute("INSERT INTO contribution (body) VALUES (?)", (words,))
            (key,) = copy.connection.execute("SELECT uuid FROM contribution WHERE body = ?", (words,)).fetchone()
        else:
            key, old = self.rng.choice(rows)
            self.saved.discard((key, old))  # replaced knowingly
            copy.connection.execute("UPDATE contribution SET body = ? WHERE uuid = ?", (words, key))
        self.saved.add((key, words))
        return str(key)

    def sync_badly(self, name: str, chance: float) -> None:
        """Whatever happens is one of our own errors, and what isn't there isn't said to be."""
        line = BadLine(self.rng, chance)
        try:
            report = self.team.sync(name, line=lambda: line, limits=HASTY)
            told = report.not_sent == 0
        except HubError as error:
            self.words.add(str(error))
            told = count_not_sent(self.team.copies[name]) == 0
        for fate in line.met:
            self.met[fate] += 1
        if told:
            self.refuse_false_sent(name)

    def refuse_false_sent(self, name: str) -> None:
        """All is said to be sent: then every row here is on the server, as it is here, or was and has moved on."""
        here = set(self.team.copies[name].connection.execute("SELECT uuid, body FROM contribution"))
        assert here <= bodies_told(self.team.served), name

    def meet_in_peace(self) -> None:
        """On a good line everybody ends equal, and nothing is lost or there twice."""
        for name in ("nadia", "karim", "nadia", "karim"):
            report = self.team.sync(name)
        assert report.not_sent == 0
        nadia, karim = self.team.copies["nadia"], self.team.copies["karim"]
        assert content(nadia) == content(karim)
        twice = "SELECT uuid FROM contribution GROUP BY uuid HAVING count(*) > 1"
        assert self.team.served.sql(twice) == []
        assert self.saved <= values_kept(self.team.served)


@pytest.mark.slow
@pytest.mark.timeout(900 + RUNS)
@pytest.mark.parametrize("seed", range(1, 1 + PARTS))
def test_a_bad_line_loses_and_doubles_nothing(team: WebTeam, seed: int) -> None:
    team.join("nadia")
    team.join("karim")
    people = People(team, seed)
    for number in range(RUNS // PARTS):
        name = ("nadia", "karim")[number % 2]
        people.write(name)
        people.sync_badly(name, chance=0.08 + 0.3 * people.rng.random())
        if number % 50 == 49:
            people.meet_in_peace()
    people.meet_in_peace()
    assert RUNS < 200 or all(people.met.values()), people.met
    assert all("saved on this computer" in words or "not a quarter" in words for words in people.words), people.words


@pytest.mark.parametrize("fate", list(Fate), ids=lambda fate: fate.name)
def test_one_fate_alone_ends_in_words(team: WebTeam, fate: Fate) -> None:
    """A line that does nothing but this."""
    team.join("nadia")
    people = People(team, 2)
    people.write("nadia")
    line = BadLine(random.Random(1), 1.0, (fate,))
    with pytest.raises(HubError, match=r"127\.0\.0\.1|shared base"):
        team.sync("nadia", line=lambda: line, limits=HASTY)
    assert count_not_sent(team.copies["nadia"]) == 1
    assert team.sync("nadia").not_sent == 0
    assert people.saved <= values_kept(team.served)
