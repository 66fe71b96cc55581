"""Who is met again in person, and who isn't."""

from __future__ import annotations

from dataclasses import replace

import pytest

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Commitment, Contribution, Encounter, Message, Place, Profile
from si_javais_un_quartier.domain.vocabulary import Channel, CommitmentState, MessageKind, MessageState, Status
from si_javais_un_quartier.report.resident_paper import Sender, answer_sheet
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.awaiting import Errand, Waiting, waiting
from si_javais_un_quartier.store.hints import Hint, keep_hint
from si_javais_un_quartier.store.replica import Replica
from tests.unit.store.conftest import NADIA, FixedClock

MINA, MET, POST, DONE = (new_uuid() for _ in range(4))
WORD = Contribution(
    uuid=POST, reference="K7M-4QX", body="Un banc", author_uuid=MINA, channel=Channel.ENCOUNTER, encounter_uuid=MET,
    answer_wanted=True,
)  # fmt: skip
ANSWER = Message(
    uuid=new_uuid(), contribution_uuid=POST, kind=MessageKind.ANSWER, state=MessageState.APPROVED, body="Oui.",
    approved_sha256=body_sha256("Oui."),
)  # fmt: skip


def found(replica: Replica, clock: FixedClock, *rows: object) -> list[Waiting]:
    common = (
        Profile(uuid=MINA, pseudonym="Mina"),
        Encounter(uuid=MET, place="Marché", geometry=Place(808000.0, 6480000.0)),
    )
    acts.perform(replica, Act(phrase("x"), tuple(map(Insert, (*common, *rows)))), NADIA, clock)  # type: ignore[arg-type]
    return waiting(replica)


def test_an_approved_answer_is_brought_to_where_they_were_met(replica: Replica, clock: FixedClock) -> None:
    keep_hint(replica, Hint(MINA, "mercredi, au marché"))
    (stop,) = found(replica, clock, WORD, ANSWER)
    assert (stop.errand, stop.name, stop.place_words) == (Errand.TELL, "Mina", "Marché")
    assert stop.place == Place(808000.0, 6480000.0)
    assert stop.hint is not None
    assert stop.message is not None
    assert stop.message.body == "Oui."


@pytest.mark.parametrize(
    "changed",
    [
        (replace(WORD, channel=Channel.WEB), ANSWER),
        (WORD, replace(ANSWER, delivered_on="2026-11-20")),
        (WORD, replace(ANSWER, state=MessageState.DRAFT)),
        (WORD, replace(ANSWER, body="Non.")),
        (replace(WORD, status=Status.WITHDRAWN), ANSWER),
        (replace(WORD, answer_wanted=False), ANSWER),
        (WORD,),
    ],
    ids=["online", "told", "a draft", "other words than were approved", "withdrawn", "no answer wanted", "no answer"],
)
def test_nobody_is_met_for_nothing(replica: Replica, clock: FixedClock, changed: tuple[object, ...]) -> None:
    assert found(replica, clock, *changed) == []


def test_a_question_and_what_was_done_are_errands_too(replica: Replica, clock: FixedClock) -> None:
    unclear = replace(WORD, status=Status.NEEDS_QUALIFICATION)
    other = replace(WORD, uuid=new_uuid(), reference="K7M-4RB", commitment_uuid=DONE)
    done = Commitment(uuid=DONE, title="Un banc", state=CommitmentState.DONE, done_on="2026-11-01")
    errands = [it.errand for it in found(replica, clock, unclear, other, done)]
    assert sorted(errand.value for errand in errands) == ["clarify", "outcome"]


def test_once_asked_they_are_not_asked_again(replica: Replica, clock: FixedClock) -> None:
    done = Commitment(uuid=DONE, title="x", state=CommitmentState.DONE, outcome="yes", outcome_note="K7M-4QX yes")
    assert found(replica, clock, replace(WORD, commitment_uuid=DONE), done) == []


def test_the_sheet_bears_no_name(replica: Replica, clock: FixedClock) -> None:
    (stop,) = found(replica, clock, WORD, ANSWER)
    sheet = answer_sheet(stop.contribution, stop.message, stop.commitment, stop.place_words)
    assert "Mina" not in repr(sheet)
    assert (sheet.reference, sheet.said, sheet.answer, sheet.question) == ("K7M-4QX", "Un banc", "Oui.", False)
    draft = answer_sheet(WORD, replace(ANSWER, state=MessageState.DRAFT), None, "")
    assert draft.question
    assert Sender("Ville", "Ici", (), "https://x.example/carte#a").link("K7M-4QX") == "https://x.example/carte#K7M-4QX"
    assert Sender("Ville", "Ici").link("K7M-4QX") == ""
