"""Hints handed over in a sealed file: whole with the password, nothing without it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain import sealed
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.errors import IntakeError
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Profile
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.hints import Hint, hints, keep_hint
from si_javais_un_quartier.store.relay import hand_over, take_over
from si_javais_un_quartier.store.replica import Replica
from tests.unit.store.conftest import NADIA, FixedClock

MINA, LOU = new_uuid(), new_uuid()
PASSWORD = "au marché, 10 h"


@pytest.fixture(autouse=True, scope="module")
def quick() -> Iterator[None]:
    """The same sealing with a cheaper stretch of the password: a try costs a third of a second otherwise."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed, "_COST", 2**8)
        yield


def people(replica: Replica, clock: FixedClock, *uuids: str) -> None:
    rows = tuple(Insert(Profile(uuid=uuid, pseudonym=uuid[:4])) for uuid in uuids)
    acts.perform(replica, Act(phrase("x"), rows), NADIA, clock)


@pytest.fixture
def colleague(tmp_path: Path, blank: bytes, clock: FixedClock) -> Replica:
    path = tmp_path / "collegue.gpkg"
    path.write_bytes(blank)
    with Replica.open(path) as opened:
        people(opened, clock, MINA)
        yield opened


def test_they_come_whole_for_people_who_are_known(replica: Replica, colleague: Replica, clock: FixedClock) -> None:
    people(replica, clock, MINA, LOU)
    keep_hint(replica, Hint(MINA, "banc de l’école", noted_on="2026-11-20"))
    keep_hint(replica, Hint(LOU, "boulangerie", noted_on="2026-11-20"))
    content, count = hand_over(replica, PASSWORD)
    assert count == 2
    assert b"banc" not in content
    assert MINA.encode() not in content
    assert take_over(colleague, content, PASSWORD) == (1, 1)
    assert hints(colleague) == (Hint(MINA, "banc de l’école", noted_on="2026-11-20"),)
    assert take_over(colleague, content, PASSWORD) == (0, 1)


def test_ones_own_newer_hint_stays(replica: Replica, colleague: Replica, clock: FixedClock) -> None:
    people(replica, clock, MINA)
    keep_hint(replica, Hint(MINA, "banc", noted_on="2026-11-01"))
    keep_hint(colleague, Hint(MINA, "marché", noted_on="2026-11-20"))
    content, _ = hand_over(replica, PASSWORD)
    assert take_over(colleague, content, PASSWORD) == (0, 0)
    assert hints(colleague)[0].place == "marché"


def test_another_password_or_a_changed_file_gives_nothing(
    replica: Replica, colleague: Replica, clock: FixedClock
) -> None:
    people(replica, clock, MINA)
    keep_hint(replica, Hint(MINA, "banc", noted_on="2026-11-01"))
    content, _ = hand_over(replica, PASSWORD)
    changed = bytearray(content)
    changed[len(content) // 2] ^= 1
    for given_content, password in (
        (content, "autre chose"),
        (bytes(changed), PASSWORD),
        (content[:-1], PASSWORD),
        (b"x", ""),
    ):
        with pytest.raises(IntakeError):
            take_over(colleague, given_content, password)
    assert hints(colleague) == ()


def test_another_quarters_file_is_refused(replica: Replica, colleague: Replica, clock: FixedClock) -> None:
    people(replica, clock, MINA)
    content, _ = hand_over(replica, PASSWORD)
    colleague.set_meta("hub_id", "another")
    with pytest.raises(IntakeError, match="another quarter"):
        take_over(colleague, content, PASSWORD)


def test_a_short_password_is_refused(replica: Replica) -> None:
    with pytest.raises(IntakeError, match="8 characters"):
        hand_over(replica, "court")


def test_the_same_text_is_never_sealed_the_same() -> None:
    assert sealed.seal("x", PASSWORD) != sealed.seal("x", PASSWORD)


@settings(max_examples=5)
@given(st.text(max_size=300))
def test_whatever_was_sealed_comes_back(text: str) -> None:
    assert sealed.unseal(sealed.seal(text, PASSWORD), PASSWORD) == text
