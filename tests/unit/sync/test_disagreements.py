"""Clashes that a real sync met, settled by one person or the other, and seen by both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import pytest

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.disagreements import DELETED, SETTLED_REASON, Disagreement, Side, settle, settle_all
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, Member, Message, Place, Premises, ReviewEvent
from si_javais_un_quartier.domain.situation import Refusal
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState, Occupancy
from si_javais_un_quartier.store import acts
from si_javais_un_quartier.store.catalogue import Catalogue
from si_javais_un_quartier.store.disagreements import DisagreementRepository
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.sync.engine import synchronise
from si_javais_un_quartier.sync.hubs.geopackage import GeoPackageHub

pytestmark = pytest.mark.slow

ALL_ROLES = '["mediator", "planner", "analyst", "decision_maker", "administrator"]'
WORD, CLOCK = new_uuid(), SystemClock()


@dataclass
class Person:
    """Somebody at a desk, with a working copy."""

    replica: Replica
    hub: GeoPackageHub

    @property
    def member(self) -> Member:
        """Who works on this copy."""
        found = Catalogue(self.replica).member(self.replica.meta("member_uuid") or "")
        if found is None:
            raise LookupError
        return found

    @property
    def now(self) -> str:
        """See ``Witness``."""
        return CLOCK.now()

    def write(self, *changes: object) -> None:
        """One act."""
        acts.perform(self.replica, Act(phrase("x"), changes), self.member.uuid, CLOCK)  # type: ignore[arg-type]

    def edit(self, **values: object) -> None:
        """Change the contribution, as the desk does: with the events of its history."""
        before = self.word()
        events = [
            Insert(
                ReviewEvent(
                    new_uuid(), table_name="contribution", row_uuid=WORD, field=name, new_value=str(value),
                    old_value=str(getattr(before, name)), actor=self.member.uuid, happened_at=self.now,
                )
            )
            for name, value in values.items()
        ]  # fmt: skip
        self.write(Update(Contribution, WORD, tuple(values.items())), *events)

    def word(self) -> Contribution:
        """The contribution as this copy has it."""
        found = Catalogue(self.replica).get(Contribution, WORD)
        if found is None:
            raise LookupError
        return found

    def sync(self) -> None:
        """Send and fetch."""
        synchronise(self.replica, self.hub)

    def open(self) -> list[Disagreement]:
        """What waits for a person."""
        return DisagreementRepository(self.replica).listed(settled=False)

    def settle(self, side: Side, **written: str) -> None:
        """Settle the only one."""
        (it,) = self.open()
        decision = settle(self, it, side, new_uuid, written)
        if isinstance(decision, Refusal):
            raise AssertionError(decision)  # noqa: TRY004 (a test that went wrong)
        acts.perform(self.replica, decision, self.member.uuid, CLOCK)


Two = tuple[Person, Person]


@pytest.fixture
def two(hub: GeoPackageHub, join: Callable[[str], Replica]) -> Two:
    """Nadia and Karim, with all roles, who both have one contribution."""
    nadia, karim = Person(join("Nadia"), hub), Person(join("Karim"), hub)
    nadia.sync()
    karim.sync()
    nadia.sync()
    for member in Catalogue(nadia.replica).members():
        nadia.write(Update(Member, member.uuid, (("roles", ALL_ROLES),)))
    nadia.write(Insert(Contribution(WORD, title="Un banc", body="Devant l'école.", geometry=Place(808000, 6480000))))
    nadia.sync()
    karim.sync()
    return nadia, karim


def clash(two: Two, mine: dict[str, object], theirs: dict[str, object]) -> Disagreement:
    """Nadia writes *theirs* and sends it first; Karim wrote *mine*."""
    nadia, karim = two
    nadia.edit(**theirs)
    karim.edit(**mine)
    nadia.sync()
    karim.sync()
    nadia.sync()
    (it,) = karim.open()
    return it


def test_both_sides_are_told_with_who_and_what_was_before(two: Two) -> None:
    nadia, karim = two
    it = clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée 🚲."})
    assert it.before == {"title": "Un banc", "body": "Devant l'école."}
    assert (it.mine.values["body"], it.mine.by) == ("Sous les arbres.", karim.member.uuid)
    assert (it.theirs.values["body"], it.theirs.by) == ("Devant le lycée 🚲.", nadia.member.uuid)
    assert it.contribution is not None
    assert it.contribution.uuid == WORD
    assert DisagreementRepository(karim.replica).counts() == (1, 0)


def test_whoever_met_it_is_told_what_came_together_by_itself(two: Two) -> None:
    nadia, _ = two
    it = clash(two, {"body": "Sous les arbres.", "service": "voirie"}, {"body": "Devant le lycée.", "theme": "x"})
    assert sorted(it.united) == ["service", "theme"]
    (at_nadias,) = nadia.open()
    assert at_nadias.united == ()


@pytest.mark.parametrize(
    ("side", "stands"),
    [
        (Side.LOCAL, "Sous les arbres."),
        (Side.HUB, "Devant le lycée."),
        (Side.OTHER, "Devant le lycée, sous les arbres."),
    ],
)
def test_whoever_settles_it_all_read_the_same_afterwards(two: Two, side: Side, stands: str) -> None:
    nadia, karim = two
    clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    nadia.settle(side, body="Devant le lycée, sous les arbres.")  # a colleague settles what Karim's copy met
    for person in (nadia, karim, nadia):
        person.sync()
    for person in two:
        assert person.word().body == stands
        assert DisagreementRepository(person.replica).counts() == (0, 1)
        (it,) = DisagreementRepository(person.replica).listed(settled=True)
        assert (it.conflict.resolution, it.settled) == (side.value, True)
        assert it.mine.values["body"] == "Sous les arbres."


def test_settling_leaves_an_event_and_can_be_taken_back(two: Two) -> None:
    _, karim = two
    clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    karim.settle(Side.LOCAL)
    event = Catalogue(karim.replica).where(ReviewEvent, reason=SETTLED_REASON)[-1]
    assert (event.old_value, event.new_value, event.actor) == (
        "Devant le lycée.", "Sous les arbres.", karim.member.uuid,
    )  # fmt: skip
    acts.undo(karim.replica, karim.member.uuid, CLOCK)
    assert karim.word().body == "Devant le lycée."
    assert len(karim.open()) == 1


def test_what_was_changed_again_since_is_what_stands(two: Two) -> None:
    nadia, karim = two
    clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    nadia.edit(body="Devant la mairie.")
    nadia.sync()
    karim.sync()
    (it,) = karim.open()
    assert it.now is not None
    assert it.now["body"] == "Devant la mairie."
    karim.settle(Side.HUB)
    assert karim.word().body == "Devant la mairie."


def test_places_come_back_as_places(two: Two) -> None:
    _, karim = two
    mine, theirs = Place(808010.5, 6480000), Place(808000, 6480020.25)
    it = clash(two, {"geometry": mine}, {"geometry": theirs})
    assert (it.mine.values["geometry"], it.theirs.values["geometry"]) == (mine, theirs)
    assert it.writable() == ()
    karim.settle(Side.LOCAL)
    assert karim.word().geometry == mine


def test_a_third_wording_of_an_approved_answer_is_a_draft_again(two: Two) -> None:
    nadia, karim = two
    answer = Message(
        new_uuid(), contribution_uuid=WORD, kind=MessageKind.ANSWER, body="Oui.", state=MessageState.APPROVED,
        approved_sha256=body_sha256("Oui."),
    )  # fmt: skip
    nadia.write(Insert(answer))
    nadia.sync()
    karim.sync()
    for person, words in ((nadia, "Oui, en mai."), (karim, "Oui, en juin.")):
        values = (("body", words), ("approved_sha256", body_sha256(words)))
        person.write(Update(Message, answer.uuid, values))
        person.sync()
    (it,) = karim.open()
    assert it.contribution is not None
    assert it.contribution.uuid == WORD
    karim.settle(Side.OTHER, body="Oui, avant l'été.")
    found = Catalogue(karim.replica).get(Message, answer.uuid)
    assert found is not None
    assert (found.body, found.state, found.approved_sha256) == ("Oui, avant l'été.", MessageState.DRAFT, None)


def test_a_deletion_against_a_change_can_be_carried_out_or_not(two: Two) -> None:
    nadia, karim = two
    premises = Premises(new_uuid(), address="12, rue de la Ville", occupancy=Occupancy.VACANT)
    nadia.write(Insert(premises))
    nadia.sync()
    karim.sync()
    nadia.replica.connection.execute("DELETE FROM premises WHERE uuid = ?", (premises.uuid,))
    karim.write(Update(Premises, premises.uuid, (("condition", "bon"),)))
    nadia.sync()
    karim.sync()
    (it,) = karim.open()
    assert it.about_deletion
    assert (it.mine.values, it.theirs.values, it.now) == ({DELETED: False}, {DELETED: True}, {DELETED: False})
    assert (it.mine.by, it.theirs.by) == (karim.member.uuid, None)  # the stamps of the row are Karim’s own
    karim.settle(Side.HUB)
    for person in (karim, nadia, karim):
        person.sync()
    for person in two:
        assert Catalogue(person.replica).get(Premises, premises.uuid) is None


def test_what_was_deleted_here_and_changed_there_is_back_until_somebody_decides(two: Two) -> None:
    nadia, karim = two
    premises = Premises(new_uuid(), address="12, rue de la Ville", occupancy=Occupancy.VACANT)
    nadia.write(Insert(premises))
    nadia.sync()
    karim.sync()
    karim.replica.connection.execute("DELETE FROM premises WHERE uuid = ?", (premises.uuid,))
    nadia.write(Update(Premises, premises.uuid, (("condition", "bon"),)))
    nadia.sync()
    karim.sync()
    (it,) = karim.open()
    assert (it.mine.values, it.theirs.values) == ({DELETED: True}, {DELETED: False})
    karim.settle(Side.LOCAL)
    assert Catalogue(karim.replica).get(Premises, premises.uuid) is None


def test_without_the_role_it_is_left_to_others(two: Two) -> None:
    nadia, karim = two
    clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    nadia.write(Update(Member, karim.member.uuid, (("roles", "[]"),)))
    nadia.sync()
    karim.sync()
    (it,) = karim.open()
    assert isinstance(settle(karim, it, Side.LOCAL, new_uuid), Refusal)
    assert settle_all(karim, [it], Side.LOCAL, new_uuid) == (None, [it])


def test_many_at_once_in_one_act(two: Two) -> None:
    nadia, karim = two
    nadia.edit(body="Devant le lycée.", theme="bien_vivre", service="voirie")
    karim.edit(body="Sous les arbres.", theme="mieux_circuler", service="jardins")
    nadia.sync()
    karim.sync()
    act, others = settle_all(karim, karim.open(), Side.LOCAL, new_uuid)
    assert act is not None
    assert others == []
    acts.perform(karim.replica, act, karim.member.uuid, CLOCK)
    word = karim.word()
    assert (word.body, word.theme, word.service) == ("Sous les arbres.", "mieux_circuler", "jardins")
    assert DisagreementRepository(karim.replica).counts() == (0, 3)
    acts.undo(karim.replica, karim.member.uuid, CLOCK)
    assert DisagreementRepository(karim.replica).counts() == (3, 0)


def test_an_empty_third_wording_and_a_settled_one_are_refused(two: Two) -> None:
    _, karim = two
    it = clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    assert isinstance(settle(karim, it, Side.OTHER, new_uuid, {"body": "  "}), Refusal)
    karim.settle(Side.HUB)
    (done,) = DisagreementRepository(karim.replica).listed(settled=True)
    assert isinstance(settle(karim, done, Side.LOCAL, new_uuid), Refusal)


def test_a_damaged_disagreement_is_left_out(two: Two) -> None:
    _, karim = two
    clash(two, {"body": "Sous les arbres."}, {"body": "Devant le lycée."})
    karim.replica.connection.execute("UPDATE conflict SET local_value = '{'")
    assert karim.open() == []
