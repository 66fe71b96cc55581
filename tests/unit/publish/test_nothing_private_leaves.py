"""Whatever the rows hold, no byte of the published folder tells what residents may not see."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from typing import Any, Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.records import (
    Commitment,
    Contribution,
    Encounter,
    Message,
    Photo,
    Place,
    Premises,
    Profile,
    Record,
    ReviewEvent,
)
from si_javais_un_quartier.domain.vocabulary import (
    CommitmentState,
    Disclosure,
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    Status,
    Visibility,
)

#: Text columns of which no value may be told, whatever else is.
_NEVER: dict[type[Record], tuple[str, ...]] = {
    Contribution: ("author_uuid", "encounter_uuid", "parcel_id", "assigned_to", "service", "source", "source_id"),
    Message: ("author_uuid", "author_role", "approved_sha256", "delivered_by"),
    Premises: (
        "ban_id", "parcel_id", "building_id", "condition", "shopfront", "works_needed", "vacant_since",
        "vacant_since_precision", "last_activity", "owner_type", "owner_ref", "lease_form", "contact_state",
        "surveyed_on", "source", "source_id",
    ),
    Profile: ("age_band", "relation", "consent_text_version"),
    Encounter: ("place", "mood", "notes", "mediator"),
    Commitment: ("responsible", "outcome_note"),
}  # fmt: skip


class _Town:
    """A quarter drawn by lot, whose every text is a token of its own, and what an observer expects of each token."""

    def __init__(self, dice: random.Random) -> None:
        self._dice, self._tokens = dice, 0
        self.records: list[Record] = []
        self.shown: set[str] = set()
        self.secret: set[str] = set()
        self.homes: dict[str, tuple[Place, Place | None]] = {}
        self.premises = [self._premises() for _ in range(4)]
        self.posts = [self._post() for _ in range(12)]
        for number, post in enumerate(self.posts):
            if dice.random() < 0.2:
                grouped = replace(post, status=Status.DUPLICATE, duplicate_of=dice.choice(self.posts).uuid)
                self.posts[number] = grouped
        public = {it.uuid: self._is_public(it) for it in self.posts}
        for post in self.posts:
            group = post.status is not Status.DUPLICATE or public.get(post.duplicate_of or "", False)
            self._judge(post, public=public[post.uuid] and group)
        self.records += self.posts
        self.records += [self._encounter(), ReviewEvent(self._uuid(), "contribution", "x", "status", self._hidden())]

    def _token(self) -> str:
        self._tokens += 1
        return f"jeton{self._tokens:05d}x"

    def _hidden(self) -> str:
        self.secret.add(token := self._token())
        return token

    def _uuid(self) -> str:
        return f"{self._dice.getrandbits(32):08x}-0000-4000-8000-{self._dice.getrandbits(48):012x}"

    def _secrets(self, kind: type[Record]) -> dict[str, Any]:
        return {name: self._hidden() for name in _NEVER[kind]}

    def _premises(self) -> Premises:
        address = self._token()
        premises = Premises(
            **{**self._secrets(Premises), "uuid": self._uuid(), "address": address, "monthly_rent": 777.77,
               "occupancy": self._dice.choice([Occupancy.VACANT, Occupancy.STORAGE]),
               "disclosure": self._dice.choice(list(Disclosure)), "geometry": Place(800_050.0, 6_480_050.0)}
        )  # fmt: skip
        shown = premises.disclosure is Disclosure.PUBLIC and premises.occupancy is Occupancy.VACANT
        (self.shown if shown else self.secret).add(address)
        self.records.append(premises)
        return premises

    def _post(self) -> Contribution:
        dice = self._dice
        author = self._profile() if dice.random() < 0.7 else None
        blur = dice.random() < 0.5
        home = Place(800_000 + round(dice.random() * 400, 3), 6_480_000 + round(dice.random() * 400, 3))
        known = dice.random() < 0.8
        near = Place(home.x + 31.5, home.y - 27.25) if known else None
        premises = dice.choice(self.premises)
        post = Contribution(
            **{**self._secrets(Contribution), "uuid": self._uuid(), "reference": self._reference(),
               "author_uuid": author.uuid if author else None, "premises_uuid": premises.uuid,
               "title": self._token(), "body": self._token(), "author_name": self._token(), "theme": "bien_vivre",
               "visibility": dice.choice([Visibility.PUBLISHED, Visibility.PUBLISHED, *Visibility]),
               "status": dice.choice([it for it in Status if it is not Status.DUPLICATE]),
               "kind": dice.choice(list(Kind)), "referred_to": self._token(), "geometry": home, "blur": blur,
               "public_x": near.x if near else None, "public_y": near.y if near else None}
        )  # fmt: skip
        self.homes[post.reference or ""] = (home, (near if blur else home))
        return post

    def _reference(self) -> str:
        letters = "".join(self._dice.choice("23456789ABCDEFGHJKMNPQRSTUVWXYZ") for _ in range(6))
        return letters[:3] + "-" + letters[3:]

    def _profile(self) -> Profile:
        dice = self._dice
        profile = Profile(
            **{**self._secrets(Profile), "uuid": self._uuid(), "pseudonym": self._hidden(),
               "publish_consent": dice.choice([True, True, False, None]), "photo_consent": dice.choice([True, False]),
               "withdrawn_on": dice.choice([None, None, None, "2026-01-01"])}
        )  # fmt: skip
        self.records.append(profile)
        return profile

    def _is_public(self, post: Contribution) -> bool:
        author = next((it for it in self.records if isinstance(it, Profile) and it.uuid == post.author_uuid), None)
        agreed = author is None or (author.publish_consent is True and not author.withdrawn_on)
        seen = post.status not in {Status.OFF_TOPIC, Status.WITHDRAWN}
        return post.visibility is Visibility.PUBLISHED and seen and agreed

    def _judge(self, post: Contribution, *, public: bool) -> None:
        told = {post.title, post.body, post.author_name, post.reference}
        (self.shown if public else self.secret).update(filter(None, told))
        referred = public and post.status is Status.REFERRED
        (self.shown if referred else self.secret).add(post.referred_to or "")
        for _ in range(self._dice.randint(0, 3)):
            self._message(post, public=public)
        author = next((it for it in self.records if isinstance(it, Profile) and it.uuid == post.author_uuid), None)
        refused = author is not None and author.photo_consent is False
        boxes = self._dice.choice(["[]", "[[0.1, 0.1, 0.2, 0.2]]", "broken"])
        caption = self._token()
        photo = Photo(uuid=self._uuid(), contribution_uuid=post.uuid, sha256=self._hidden(), caption=caption,
                      redactions=boxes)  # fmt: skip
        self.records.append(photo)
        (self.shown if public and not refused and boxes.startswith("[[") else self.secret).add(caption)

    def _message(self, post: Contribution, *, public: bool) -> None:
        dice, body = self._dice, self._token()
        kind, state = dice.choice(list(MessageKind)), dice.choice(list(MessageState))
        approved = dice.random() < 0.8
        values = self._secrets(Message)
        if approved:
            values["approved_sha256"] = body_sha256(body)
        message = Message(
            **{**values, "uuid": self._uuid(), "contribution_uuid": post.uuid, "kind": kind, "state": state,
               "body": body, "author_name": self._hidden() if kind is MessageKind.ANSWER else self._token()}
        )  # fmt: skip
        published = state is MessageState.PUBLISHED and kind is not MessageKind.NOTE
        readable = published and (approved or kind is MessageKind.REPLY)
        (self.shown if public and readable else self.secret).add(body)
        self.records.append(message)

    def _encounter(self) -> Encounter:
        return Encounter(**{**self._secrets(Encounter), "uuid": self._uuid()})


@pytest.mark.slow
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_what_is_secret_is_nowhere_and_what_is_public_is_there(new_bench: Callable[[], Any], seed: int) -> None:
    town = _Town(random.Random(seed))
    bench = new_bench()
    for photo in [it for it in town.records if isinstance(it, Photo)]:
        bench.drawer.held[photo.sha256] = b"pixels of " + photo.uuid.encode()
    bench.put(*town.records)
    bench.publish()
    told = bench.everything()
    assert not [token for token in town.secret if token in told]
    assert not [token for token in town.shown if token not in told and token.replace("-", "") not in told]
    assert "777.77" not in told
    for reference, feature in bench.features().items():
        _exact, public = town.homes[reference]
        place = feature["geometry"] and feature["geometry"]["coordinates"]
        seen = public and [(public.x - 800_000) / 1e5, (public.y - 6_480_000) / 1e5]
        assert place == (None if seen is None else pytest.approx(seen, abs=2e-6))  # two decimetres
    assert not [it.uuid for it in town.posts if it.author_uuid and it.author_uuid in told]


@pytest.mark.parametrize("kind", sorted(_NEVER, key=lambda it: it.__name__), ids=lambda it: it.__name__)
def test_the_list_of_secrets_names_columns_that_there_are(kind: type[Record]) -> None:
    assert set(_NEVER[kind]) <= {field.name for field in fields(kind)}


def test_dropped_commitments_of_hidden_posts_stay_hidden(bench: Any, post: Callable[..., Contribution]) -> None:
    bench.put(
        post(1, commitment_uuid="told"), post(2, commitment_uuid="untold", visibility=Visibility.PRIVATE),
        Commitment("told", title="Huit bancs", state=CommitmentState.DONE),
        Commitment("untold", title="Une place de parking pour Mme X"),
        Commitment("nobody's", title="Un passage sûr"),
    )  # fmt: skip
    bench.publish()
    assert {it["title"] for it in bench.data("index")["promises"]} == {"Huit bancs", "Un passage sûr"}
