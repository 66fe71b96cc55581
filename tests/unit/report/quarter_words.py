"""A quarter's records by hand: what the pages of a report are made of in tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from si_javais_un_quartier.domain import records
from si_javais_un_quartier.domain.answers import body_sha256
from si_javais_un_quartier.domain.phrases import Phrase
from si_javais_un_quartier.domain.records import Contribution, Message, Place
from si_javais_un_quartier.domain.settings import QuarterSettings
from si_javais_un_quartier.domain.vocabulary import Channel, Kind, MessageKind, MessageState, Status, Visibility
from si_javais_un_quartier.report.choices import Choices
from si_javais_un_quartier.report.context import Context
from si_javais_un_quartier.report.material import Material
from si_javais_un_quartier.report.speaking import Speaker

TODAY = "2026-11-20"


class EnglishDays:
    """Days and months without a locale."""

    def day(self, when: date) -> str:
        return when.isoformat()

    def month(self, when: date) -> str:
        return when.isoformat()[:7]


def speaker(language: str = "en") -> Speaker:
    def render(it: Phrase) -> str:
        return str(it)

    return Speaker(render, EnglishDays(), language)


def said(number: int, **values: Any) -> Contribution:
    """A published contribution of October, by a person of its own."""
    usual = Contribution(
        uuid=f"c{number:03d}",
        geometry=Place(807000.0 + 10 * number, 6482000.0),
        reference=f"K7M-{number:03d}",
        kind=Kind.IDEA,
        theme="bien_vivre",
        title=f"Titre {number}",
        body=f"Mots {number}.",
        author_uuid=f"p{number}",
        author_name=f"Voix {number}",
        channel=Channel.WEB,
        occurred_on="2026-10-05",
        visibility=Visibility.PUBLISHED,
        status=Status.UNDER_REVIEW,
    )
    return replace(usual, **values)


def answer(contribution: Contribution, on: str, body: str = "Bonjour.") -> Message:
    """A public answer."""
    return Message(
        uuid="m-" + contribution.uuid,
        contribution_uuid=contribution.uuid,
        kind=MessageKind.ANSWER,
        state=MessageState.PUBLISHED,
        approved_sha256=body_sha256(body),
        body=body,
        published_at=on + "T10:00:00.000Z",
    )


def material(contributions: Iterable[Contribution] = (), messages: Iterable[Message] = (), **values: Any) -> Material:
    """A quarter with these records."""
    threads: dict[str, tuple[Message, ...]] = {}
    for message in messages:
        threads[message.contribution_uuid or ""] = (*threads.get(message.contribution_uuid or "", ()), message)
    usual: dict[str, Any] = {
        "today": TODAY,
        "name": "Beaubrun",
        "boundary": None,
        "settings": QuarterSettings(),
        "contributions": tuple(contributions),
        "messages": threads,
        "premises": (),
        "premises_events": (),
        "initiatives": (),
        "encounters": (),
        "commitments": (),
        "campaigns": (records.Campaign(uuid="q", name="Vitrines", question="Que faire ici ?"),),
        "profiles": (),
        "members": {},
        "tags": {},
    }
    return Material(**{**usual, **values})


def context(given: Material, choices: Choices | None = None, language: str = "en") -> Context:
    """What pages are made from: September to the 20th of November by default."""
    return Context(given, choices or Choices(), speaker(language))
