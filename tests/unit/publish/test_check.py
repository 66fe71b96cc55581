"""What the check before publication holds back, and what an acceptance lets through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

import pytest

from si_javais_un_quartier.domain import acceptance
from si_javais_un_quartier.domain.changes import Act
from si_javais_un_quartier.domain.identity import new_uuid
from si_javais_un_quartier.domain.ports import Silent
from si_javais_un_quartier.domain.records import Commitment, Contribution, Initiative, Member, Message, Photo, Profile
from si_javais_un_quartier.domain.settings import setting_record
from si_javais_un_quartier.domain.suspicions import Doubt
from si_javais_un_quartier.domain.vocabulary import MessageKind, MessageState
from si_javais_un_quartier.publish.check import Check
from si_javais_un_quartier.publish.publication import look
from si_javais_un_quartier.store.acts import perform

pytestmark = pytest.mark.slow

Post = Callable[..., Contribution]


@dataclass(frozen=True)
class _Nadia:
    member: Member = Member(uuid="nadia", display_name="Nadia", roles='["planner"]')  # noqa: RUF009 (frozen)
    now: str = "2026-11-20T10:00:00.000Z"


def _looked(bench: Any) -> Check:
    return look(bench.replica, Silent())


def _accept(bench: Any, *doubts: Doubt) -> None:
    found = [it for it in _looked(bench).askable if not doubts or it.doubt in doubts]
    decision = acceptance.accept(_Nadia(), found, "vu", new_uuid)
    assert isinstance(decision, Act)
    perform(bench.replica, decision, "nadia", bench.means.clock)


@pytest.mark.parametrize(
    ("columns", "doubt"),
    [
        ({"body": "Appelez le 06 12 34 56 78"}, Doubt.PHONE),
        ({"title": "mina@example.fr"}, Doubt.EMAIL),
        ({"body_fr": "Monsieur Dupont"}, Doubt.NAME),
        ({"author_name": "Jean Dupont"}, Doubt.NAME),
        ({"body": "Le bruit sous mes fenêtres"}, Doubt.HOME),
    ],
)
def test_a_post_waits_until_somebody_has_looked(bench: Any, post: Post, columns: dict[str, str], doubt: Doubt) -> None:
    bench.put(post(1, **columns), post(2))
    assert {it.doubt for it in _looked(bench).open} == {doubt}
    assert set(bench.publish().difference.new) == {post(2).reference}
    _accept(bench)
    checked = _looked(bench)
    assert (checked.open, checked.accepted) == ((), 1)
    assert bench.publish().difference.new == (post(1).reference,)


def test_a_home_that_is_blurred_asks_nothing(bench: Any, post: Post) -> None:
    bench.put(post(1, body="Le bruit sous mes fenêtres", blur=True, public_x=800_130.0, public_y=6_480_130.0))
    assert _looked(bench).open == ()


def test_other_words_ask_again(bench: Any, post: Post) -> None:
    bench.put(post(1, body="Appelez le 06 12 34 56 78"))
    _accept(bench)
    with bench.replica.transaction(applying=True) as connection:
        connection.execute("UPDATE contribution SET body = 'Appelez le 06 12 34 56 78, ou le 06 00 00 00 00'")
    (found,) = _looked(bench).open
    assert found.words == "06 00 00 00 00"
    assert found.before.endswith("ou le ")


def test_only_the_message_waits(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    bench.put(post(1), answer(post(1), "Voyez Mme Benali au 04 77 12 34 56."), answer(post(1), "Oui.", 1))
    bench.publish()
    assert [it["words"] for it in bench.features()[str(post(1).reference)]["properties"]["messages"]] == ["Oui."]


def test_the_citys_own_numbers_are_no_suspicion(bench: Any, post: Post, answer: Callable[..., Message]) -> None:
    bench.put(post(1), answer(post(1), "Appelez le 04 77 12 34 56 ou écrivez à quartier@ville.example.fr."),
              setting_record("public_map", {"contact": "quartier@ville.example.fr, 04.77.12.34.56"}))  # fmt: skip
    assert _looked(bench).open == ()


def test_replies_wait_to_be_read(bench: Any, post: Post) -> None:
    reply = Message("reply", contribution_uuid=post(1).uuid, kind=MessageKind.REPLY, state=MessageState.DRAFT,
                    body="Merci, à quelle heure\u202f?", author_name="Mina")  # fmt: skip
    bench.put(post(1), reply)
    bench.publish()
    assert bench.features()[str(post(1).reference)]["properties"]["messages"] == []
    _accept(bench, Doubt.REPLY)
    bench.publish()
    (shown,) = bench.features()[str(post(1).reference)]["properties"]["messages"]
    assert (shown["official"], shown["from"]) == (False, "Mina")


def test_photos_wait_for_eyes(bench: Any, post: Post) -> None:
    bench.drawer.held.update({it * 64: it.encode() for it in "abc"})
    bench.put(post(1, author_uuid="mina"), Profile("mina", publish_consent=True, photo_consent=None),
              Photo("unseen", contribution_uuid=post(1).uuid, sha256="a" * 64),
              Photo("boxed", contribution_uuid=post(1).uuid, sha256="b" * 64, redactions="[[0, 0, 0.5, 0.5]]"),
              Photo("broken", contribution_uuid=post(1).uuid, sha256="c" * 64, redactions="[["))  # fmt: skip
    assert {it.row_uuid: it.final for it in _looked(bench).open} == {"unseen": False, "broken": True}
    assert bench.publish().photos == 1
    _accept(bench)
    assert bench.publish().photos == 2
    assert {it.row_uuid for it in _looked(bench).open} == {"broken"}


@pytest.mark.parametrize(
    ("profile", "open_", "final"),
    [
        (Profile("mina", publish_consent=True), False, False),
        (Profile("mina", publish_consent=None), True, False),
        (Profile("mina", publish_consent=False), True, True),
        (Profile("mina", publish_consent=True, withdrawn_on="2026-11-01"), True, True),
    ],
    ids=["agreed", "never asked", "refused", "withdrew"],
)
def test_words_wait_for_consent(bench: Any, post: Post, profile: Profile, open_: bool, final: bool) -> None:
    bench.put(post(1, author_uuid="mina"), profile)
    found = _looked(bench).open
    assert bool(found) is open_
    assert all(it.final is final and it.doubt is Doubt.CONSENT for it in found)
    assert bench.publish().published == (0 if open_ else 1)


def test_photos_of_those_who_refuse_photos_never_go(bench: Any, post: Post) -> None:
    bench.drawer.held["a" * 64] = b"pixels"
    bench.put(post(1, author_uuid="mina"), Profile("mina", publish_consent=True, photo_consent=False),
              Photo("seen", contribution_uuid=post(1).uuid, sha256="a" * 64, redactions="[[0, 0, 1, 1]]"))  # fmt: skip
    assert bench.publish().photos == 0
    assert _looked(bench).askable == ()


def test_initiatives_and_commitments_are_looked_at_too(bench: Any, post: Post) -> None:
    bench.put(Initiative("one", name="Café", description="Appelez Karim Benali au 06 12 34 56 78"),
              Initiative("two", name="Jardin", organiser="jardiniers du quartier"),
              Commitment("three", title="Un local pour Monsieur Dupont"))  # fmt: skip
    assert {(it.table, it.doubt) for it in _looked(bench).open} == {
        ("initiative", Doubt.NAME), ("initiative", Doubt.PHONE), ("commitment", Doubt.NAME),
    }  # fmt: skip
    bench.publish()
    assert [it["name"] for it in bench.data("places")["initiatives"]] == ["Jardin"]
    assert bench.data("index")["promises"] == []
    _accept(bench)
    bench.publish()
    assert len(bench.data("places")["initiatives"]) == 2
    assert len(bench.data("index")["promises"]) == 1
