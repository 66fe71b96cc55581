"""The demonstration quarter keeps the rules of the real one, and is the same for the same seed."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

import pytest

from si_javais_un_quartier.domain.answers import effective_state, is_approved
from si_javais_un_quartier.domain.identity import is_uuid, normal_reference
from si_javais_un_quartier.domain.instants import parse_date, parse_instant
from si_javais_un_quartier.domain.public_settings import PublicMap
from si_javais_un_quartier.domain.records import (
    Campaign,
    Commitment,
    Contribution,
    ContributionTag,
    Encounter,
    Initiative,
    Member,
    Message,
    Photo,
    PhotoPiece,
    Premises,
    PremisesEvent,
    Profile,
    Quarter,
    Record,
    ReviewEvent,
    Setting,
    Tag,
)
from si_javais_un_quartier.domain.settings import QuarterSettings, read_settings
from si_javais_un_quartier.domain.steps import Requirement, status_requirements, status_targets, visibility_targets
from si_javais_un_quartier.domain.vocabulary import (
    Kind,
    MessageKind,
    MessageState,
    Occupancy,
    PhotoVariant,
    Status,
    Visibility,
)
from si_javais_un_quartier.intake.demonstration import NAME, TODAY, quarter, records
from si_javais_un_quartier.intake.demonstration.topics import topics

pytestmark = pytest.mark.slow

_POINTS_TO = {
    "campaign_uuid": Campaign,
    "encounter_uuid": Encounter,
    "premises_uuid": Premises,
    "commitment_uuid": Commitment,
    "contribution_uuid": Contribution,
    "initiative_uuid": Initiative,
    "tag_uuid": Tag,
    "duplicate_of": Contribution,
    "reply_to": Message,
    "assigned_to": Member,
    "updated_by": Member,
    "actor": Member,
    "mediator": Member,
    "delivered_by": Member,
}
_LETTERS = re.compile(r"[A-Za-zÀ-ÿ]")


@pytest.fixture(scope="module")
def told() -> tuple[Record, ...]:
    return tuple(records())


def _all(told: Sequence[Record], kind: type) -> list:
    return [record for record in told if type(record) is kind]


def test_the_same_seed_tells_the_same_story(told: tuple[Record, ...]) -> None:
    assert tuple(records(400, 1, TODAY)) == told
    other = _all(tuple(records(20, 2)), Contribution)
    assert not {each.uuid for each in other} & {each.uuid for each in _all(told, Contribution)}


def test_another_process_tells_it_too(told: tuple[Record, ...]) -> None:
    """The order of sets differs from process to process; nothing may depend on it."""
    digest = hashlib.sha256(repr(told).encode()).hexdigest()
    program = (
        "import hashlib; from si_javais_un_quartier.intake.demonstration import records; "
        "print(hashlib.sha256(repr(tuple(records())).encode()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=200
    )
    assert done.stdout.strip() == digest


@pytest.mark.parametrize("count", [0, 1, 37, 1200])
def test_it_tells_as_many_contributions_as_asked_in_batches_of_one_type(count: int) -> None:
    batches = list(quarter(count))
    assert sum(len(batch) for batch in batches if batch and type(batch[0]) is Contribution) == count
    assert all(len({type(record) for record in batch}) <= 1 for batch in batches)
    assert max(len(batch) for batch in batches if (batch and type(batch[0]) is Contribution) or not count) <= 500


def test_a_negative_count_or_a_wrong_day_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        quarter(-1)
    with pytest.raises(ValueError, match="yesterday"):
        quarter(1, 1, "yesterday")


def test_it_says_that_it_is_invented(told: tuple[Record, ...]) -> None:
    assert [each.name for each in _all(told, Quarter)] == [NAME]
    assert "(démonstration)" in NAME
    assert any("inventés" in setting.value for setting in _all(told, Setting))


def test_every_pointer_points_to_a_row_that_came_before(told: tuple[Record, ...]) -> None:
    seen: dict[str, type] = {}
    for record in told:
        for each in fields(record):
            target = _POINTS_TO.get(each.name)
            value = getattr(record, each.name)
            if target is not None and value is not None:
                assert seen.get(value) is target, (type(record).__name__, each.name)
        assert is_uuid(record.uuid)
        assert record.uuid not in seen
        seen[record.uuid] = type(record)
    people = {Member, Profile}
    for record in told:
        if isinstance(record, (Contribution, Message)) and record.author_uuid is not None:
            assert seen[record.author_uuid] in people
        if isinstance(record, ReviewEvent):
            expected = {"contribution": Contribution, "message": Message, "photo": Photo}[record.table_name]
            assert seen[record.row_uuid] is expected


def test_instants_and_days_can_be_read_and_none_lies_ahead(told: tuple[Record, ...]) -> None:
    end = f"{TODAY}T23:59:59.999Z"
    for record in told:
        for each in fields(record):
            value = getattr(record, each.name)
            if each.name.endswith("_at") and value is not None:
                parse_instant(value)
                assert value <= end, (type(record).__name__, each.name)
            elif each.name.endswith("_on") and value is not None:
                parse_date(value)
    assert all(record.created_at <= record.updated_at for record in told)


def test_each_contribution_went_a_way_that_the_rules_allow(told: tuple[Record, ...]) -> None:
    threads = _by(told, Message, "contribution_uuid")
    events = _by(told, ReviewEvent, "row_uuid")
    for contribution in _all(told, Contribution):
        status, visibility, last = Status.RECEIVED, Visibility.PENDING, contribution.created_at
        approved_at = [each.created_at for each in threads.get(contribution.uuid, ()) if is_approved(each)]
        for event in events.get(contribution.uuid, ()):
            assert event.happened_at >= last
            last = event.happened_at
            if event.field == "visibility":
                assert visibility.value == event.old_value
                visibility = Visibility(event.new_value)
                assert visibility in visibility_targets(Visibility(event.old_value))
                assert event.reason or visibility is not Visibility.HIDDEN
                continue
            target = Status(event.new_value)
            assert event.old_value == status.value
            assert target in status_targets(status)
            needs = status_requirements(status, target)
            assert event.reason or Requirement.REASON not in needs
            assert Requirement.APPROVED_ANSWER not in needs or any(at <= event.happened_at for at in approved_at)
            status = target
        assert (status, visibility) == (contribution.status, contribution.visibility)


def test_what_a_status_needs_is_there(told: tuple[Record, ...]) -> None:
    contributions = {each.uuid: each for each in _all(told, Contribution)}
    profiles = {each.uuid: each for each in _all(told, Profile)}
    for each in contributions.values():
        assert (each.duplicate_of is not None) == (each.status is Status.DUPLICATE)
        assert (each.referred_to is not None) == (each.status is Status.REFERRED)
        if each.duplicate_of:
            assert contributions[each.duplicate_of].status is not Status.DUPLICATE
        if each.author_uuid and profiles[each.author_uuid].publish_consent is False:
            assert each.visibility is Visibility.PRIVATE
            assert not each.quotable


def test_answers_are_approved_word_for_word_and_public_only_where_the_post_is(told: tuple[Record, ...]) -> None:
    contributions = {each.uuid: each for each in _all(told, Contribution)}
    events = _by(told, ReviewEvent, "row_uuid")
    for message in _all(told, Message):
        post = contributions[message.contribution_uuid]
        assert message.created_at > post.created_at
        assert effective_state(message) is message.state
        assert (message.published_at is not None) == (message.state is MessageState.PUBLISHED)
        assert message.state is MessageState.DRAFT or message.kind is MessageKind.ANSWER
        assert post.visibility is Visibility.PUBLISHED or message.state is not MessageState.PUBLISHED
        went = [each.new_value for each in events.get(message.uuid, ()) if each.field == "state"]
        assert (went[-1] if went else "draft") == message.state.value


def test_the_texts_are_whole_and_printed_as_french_asks(told: tuple[Record, ...]) -> None:
    for record in told:
        for each in fields(record):
            value = getattr(record, each.name)
            if isinstance(value, str) and not isinstance(record, (Setting, PhotoPiece, Member)):
                assert "'" not in value, value
                assert "{" not in value, value
                assert not re.search(r" [?!;:»]|« ", value), value
                assert value == value.strip(), value
                assert "  " not in value, value


def test_every_voice_can_be_filled_from_its_place(told: tuple[Record, ...]) -> None:
    bodies = Counter(each.body for each in _all(told, Contribution))
    assert len(bodies) > 360
    assert bodies.most_common(1)[0][1] <= 5
    assert {topic.place for topic in topics()} == {
        "vacant", "shop", "street", "crossing", "home", "park", "school", "estate", "mine",
    }  # fmt: skip
    large = _all(tuple(records(3000)), Contribution)
    spoken = {each.title.split(",")[0] for each in large if each.title}
    plain = {voice.title for topic in topics() for voice in topic.voices if "{" not in voice.title}
    assert {title.split(",")[0] for title in plain} <= spoken


def test_the_mix_is_believable(told: tuple[Record, ...]) -> None:
    contributions = _all(told, Contribution)
    kinds, statuses = Counter(each.kind for each in contributions), Counter(each.status for each in contributions)
    assert set(kinds) == set(Kind)
    assert 6 <= statuses[Status.RECEIVED] <= 24
    assert set(statuses) >= set(Status) - {Status.WITHDRAWN, Status.OFF_TOPIC, Status.NEEDS_QUALIFICATION}
    assert {each.theme for each in contributions} == {theme.key for theme in QuarterSettings().themes}
    assert sum(each.geometry is None for each in contributions) > 3
    assert sum(each.title is None for each in contributions) > 10
    foreign = [each for each in contributions if each.body_fr]
    assert len(foreign) >= 4
    assert any(not _LETTERS.search(each.body) for each in _all(tuple(records(1200)), Contribution) if each.body_fr)
    assert len(_all(told, Encounter)) == 12
    assert sum(each.encounter_uuid is not None for each in contributions) > 40
    assert all(normal_reference(each.reference) == each.reference for each in contributions)
    assert len({each.reference for each in contributions}) == 400


def test_a_word_said_at_an_encounter_bears_its_day(told: tuple[Record, ...]) -> None:
    held = {each.uuid: each.held_on for each in _all(told, Encounter)}
    for each in _all(told, Contribution):
        assert each.encounter_uuid is None or held[each.encounter_uuid] == each.occurred_on


def test_blurred_places_differ_from_the_true_ones(told: tuple[Record, ...]) -> None:
    blurred = [each for each in _all(told, Contribution) if each.blur]
    assert blurred
    for each in blurred:
        away = ((each.geometry.x - each.public_x) ** 2 + (each.geometry.y - each.public_y) ** 2) ** 0.5
        assert 19.9 < away < 60.1


def test_a_quarter_of_the_premises_stands_empty(told: tuple[Record, ...]) -> None:
    premises = _all(told, Premises)
    empty = [each for each in premises if each.occupancy is Occupancy.VACANT]
    assert 380 <= len(premises) <= 560
    assert 0.22 <= len(empty) / len(premises) <= 0.33
    assert all((each.vacant_since is not None) == (each in empty) for each in premises)
    assert {each.premises_uuid for each in _all(told, PremisesEvent)} == {each.uuid for each in empty}


def test_photographs_are_whole_png_files_cut_into_pieces(told: tuple[Record, ...]) -> None:
    pieces = _by(told, PhotoPiece, "sha256")
    photos = _all(told, Photo)
    assert 40 <= len(photos) <= 90
    for photo in photos:
        full = _file(pieces[photo.sha256], PhotoVariant.FULL)
        assert hashlib.sha256(full).hexdigest() == photo.sha256
        assert full.startswith(b"\x89PNG\r\n\x1a\n")
        assert struct.unpack(">II", full[16:24]) == (photo.width, photo.height)
        assert struct.unpack(">II", _file(pieces[photo.sha256], PhotoVariant.THUMB)[16:24]) == (144, 108)
    assert all(len(each.data) <= 256 * 1024 for each in _all(told, PhotoPiece))
    assert len(_all(tuple(records(6000)), Photo)) <= 260


def test_settings_and_tags_are_those_the_program_reads(told: tuple[Record, ...]) -> None:
    settings = read_settings(_all(told, Setting))
    assert replace(settings, public_map=PublicMap()) == QuarterSettings()
    assert settings.public_map.address.startswith("https://")
    assert all(place.name and place.hours for place in settings.public_map.meeting_places)
    keys = {service.key for service in settings.services}
    assert {each.service for each in _all(told, Contribution) if each.service} <= keys
    assert {each.tag_uuid for each in _all(told, ContributionTag)} <= {each.uuid for each in _all(told, Tag)}
    assert {each.domain for each in _all(told, Initiative)} <= set(settings.domains)


def _by(told: Sequence[Record], kind: type, name: str) -> dict[str, list]:
    found: dict[str, list] = {}
    for record in _all(told, kind):
        found.setdefault(getattr(record, name), []).append(record)
    return found


def _file(pieces: Sequence[PhotoPiece], variant: PhotoVariant) -> bytes:
    own = sorted((piece for piece in pieces if piece.variant is variant), key=lambda piece: piece.n)
    return base64.b64decode("".join(piece.data for piece in own))
