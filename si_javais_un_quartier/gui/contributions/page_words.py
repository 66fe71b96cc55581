"""A contribution as it is read, in words: from records to what the reading pane shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ...domain import review
from ...domain.answers import effective_state, is_approved
from ...domain.instants import parse_instant
from ...domain.labels import label
from ...domain.permissions import Deed, may
from ...domain.phrases import Phrase
from ...domain.plain_text import name_of
from ...domain.records import Message, Premises
from ...domain.situation import Situation
from ...domain.templates import filled, sorted_for
from ...domain.vocabulary import MessageKind, MessageState, Occupancy, Role, Visibility
from ...qgis_bridge.translation import render
from ...store.threads import Dossier
from .. import words
from ..photos.thumbs import thumb
from .act_bar import Offer
from .asked import needs_words, questions_for
from .composer import Standard
from .history_words import UNTOLD, Known, event_line
from .photos import Thumb
from .ports import Reading
from .reading_pane import Page
from .thread_view import Turn


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PageWords", text, None, count)


def page_of(reading: Reading) -> Page:
    """All that the pane shows of *reading*."""
    dossier, situation = reading.dossier, reading.situation
    contribution, now = dossier.contribution, parse_instant(situation.now)
    author = author_name(dossier)
    known = Known(reading.names, situation.settings, now)
    return Page(
        uuid=contribution.uuid,
        kind=contribution.kind,
        status=contribution.status,
        status_word=render(label(contribution.status)),
        title=contribution.title or name_of(None, contribution.body, contribution.body_fr),
        author=author or _tr("Anonymous"),
        answer_to=author,
        facts=_facts(dossier, situation),
        place=place_words(dossier, now),
        body=contribution.body or "",
        translation=contribution.body_fr or "",
        support=_support(dossier),
        checks=tuple(render(found) for found in review.irregularities(situation)),
        tags=dossier.tags,
        known_tags=tuple(tag.name for tag in reading.tags),
        thumbs=tuple(
            Thumb(it.photo.uuid, it.photo.caption or "", thumb(it.thumb, it.photo.redactions)) for it in dossier.photos
        ),
        turns=tuple(_turn(message, situation, author, reading.names, now) for message in dossier.messages),
        history=tuple(event_line(event, known) for event in reversed(dossier.events) if event.field not in UNTOLD),
        statuses=tuple(_offer(choice) for choice in review.status_choices(situation)),
        visibility=_visibility(situation),
        acts=_acts(situation),
        templates=_templates(reading),
        functions=situation.settings.functions,
        draft=reading.draft,
        may_write=may(situation.member, Deed.NOTE),
        may_answer=may(situation.member, Deed.WRITE_ANSWER),
    )


def _templates(reading: Reading) -> tuple[Standard, ...]:
    """Those that fit first, filled in from the contribution."""
    dossier, settings = reading.dossier, reading.situation.settings
    contribution = dossier.contribution
    facts = {
        "author": author_name(dossier),
        "campaign": dossier.campaign.name if dossier.campaign is not None else None,
        "premises": dossier.premises.address if dossier.premises is not None else None,
        "commitment": dossier.commitment.title if dossier.commitment is not None else None,
        "reference": contribution.reference,
    }
    both = sorted_for(settings.templates, contribution.status, contribution.theme)
    return tuple(
        Standard(it.name, filled(it.body, facts), first=place == 0) for place, some in enumerate(both) for it in some
    )


def _support(dossier: Dossier) -> str:
    """Each person of the whole group once; those whose name nobody knows are told apart."""
    people, nameless = dossier.backing.people, dossier.backing.nameless
    parts = (
        _tr("%n support(s)", people) if people else "",
        _tr("%n grouped without a name", nameless) if nameless else "",
    )
    return " · ".join(part for part in parts if part)


def author_name(dossier: Dossier) -> str:
    """How the author is called: a pseudonym, never a civil identity; nothing where there is none."""
    name = dossier.author.pseudonym if dossier.author is not None else dossier.contribution.author_name
    return name or ""


def _facts(dossier: Dossier, situation: Situation) -> str:
    contribution = dossier.contribution
    theme = situation.settings.theme_label(contribution.theme)
    said_on = words.full_day(contribution.occurred_on or contribution.created_at)
    facts = (
        render(label(contribution.kind)), render(label(contribution.channel)), said_on, contribution.reference, theme,
        render(label(contribution.visibility)),
    )  # fmt: skip
    return " · ".join(fact for fact in facts if fact)


def place_words(dossier: Dossier, now: datetime) -> str:
    """Where it is, as far as anybody said."""
    contribution, premises = dossier.contribution, dossier.premises
    if premises is not None:
        return ", ".join(filter(None, (premises.address, _vacancy(premises, now))))
    if dossier.encounter is not None and dossier.encounter.place:
        return dossier.encounter.place
    parcel = _tr("Parcel {id}").format(id=contribution.parcel_id) if contribution.parcel_id else ""
    if dossier.street or parcel:
        return " · ".join(filter(None, (dossier.street, parcel)))
    return _tr("On the map") if contribution.geometry is not None else _tr("No place given")


def _vacancy(premises: Premises, now: datetime) -> str:
    if premises.occupancy is not Occupancy.VACANT:
        return render(label(premises.occupancy)).lower()
    since = words.moment(premises.vacant_since)
    if since is None:
        return _tr("vacant premises")
    months = max(0, (now.year - since.year) * 12 + now.month - since.month)
    return _tr("premises vacant for %n month(s)", months)


# -- the thread


def _turn(message: Message, situation: Situation, author: str, names: Mapping[str, str], now: datetime) -> Turn:
    ours = names.get(message.author_uuid or "")
    name = ours or message.author_name or (author if message.kind is MessageKind.REPLY else _tr("The team"))
    return Turn(
        uuid=message.uuid,
        kind=message.kind,
        state=effective_state(message) if message.kind is MessageKind.ANSWER else MessageState.PUBLISHED,
        author=name,
        role=message.signed_as or _role(message.author_role),
        at=words.when(message.published_at or message.created_at, now),
        body=message.body or "",
        acts=_turn_acts(message, situation),
    )


def _role(stored: str | None) -> str:
    try:
        return render(label(Role(stored))).lower()
    except ValueError:
        return stored or ""


def _turn_acts(message: Message, situation: Situation) -> tuple[tuple[str, str], ...]:
    """What may be done with an answer now, as (name, word)."""
    if message.kind is not MessageKind.ANSWER:
        return ()
    acts = []
    approved, public = is_approved(message), situation.contribution.visibility is Visibility.PUBLISHED
    if not approved and may(situation.member, Deed.APPROVE_ANSWER):
        acts.append(("approve", _tr("Approve")))
    waits = approved and message.state is not MessageState.PUBLISHED
    if waits and public and may(situation.member, Deed.PUBLISH):
        acts.append(("publish", _tr("Add to the next publication")))
    if approved and not message.delivered_on and may(situation.member, Deed.TELL):
        acts.append(("deliver", _tr("Author told")))
    return tuple(acts)


# -- acts


def _offer(choice: review.Choice) -> Offer:
    needs = needs_words(choice.asks, blocked=bool(choice.blocked_by))
    word, hint = render(label(choice.target)), _hint(choice.blocked_by)
    return Offer(str(choice.target), word, questions_for(choice.asks), hint, needs)


def _hint(findings: tuple[Phrase, ...]) -> str:
    return "\n".join(render(found) for found in findings)


def _visibility(situation: Situation) -> Offer | None:
    """The likeliest step: publish what waits, hide what is public."""
    choices = review.visibility_choices(situation)
    if not choices:
        return None
    first = choices[0]
    return Offer(
        "visibility:" + first.target,
        _VISIBILITY_WORDS[first.target](),
        questions_for(first.asks),
        _hint(first.blocked_by),
    )


def _acts(situation: Situation) -> tuple[Offer, ...]:
    others = tuple(
        Offer("visibility:" + it.target, _VISIBILITY_WORDS[it.target](), questions_for(it.asks), _hint(it.blocked_by))
        for it in review.visibility_choices(situation)[1:]
    )
    mine = situation.contribution.assigned_to == situation.member.uuid
    take = () if mine or not may(situation.member, Deed.EDIT) else (Offer("take_charge", _tr("Assign to me")),)
    return (*take, *others)


_VISIBILITY_WORDS = {
    Visibility.PUBLISHED: lambda: _tr("Publish"),
    Visibility.HIDDEN: lambda: _tr("Hide…"),
    Visibility.PRIVATE: lambda: _tr("Keep private"),
    Visibility.PENDING: lambda: _tr("Propose for publication"),
}
