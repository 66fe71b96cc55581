"""Residents' words of an outside layer or table → contributions of the replica.

A row is never refused for a missing date or for lying outside the quarter: it comes in, and is listed to be looked at.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Optional

from ..domain.html_text import from_html
from ..domain.identity import computed_uuid, is_uuid, normal_reference
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import FeatureSource, SourceRecord
from ..domain.records import Contribution, Profile
from ..domain.vocabulary import Channel, Kind, Visibility
from .cells import cell_text
from .columns import fold
from .dates import read_date
from .mapping import FieldMapping
from .outcome import Check, CheckKind
from .own_schema import own_values
from .places import Placed
from .pseudonyms import Pseudonyms
from .words import KINDS, read_flag, read_word
from .writing import Candidate, Unusable

#: What a second import brings up to date; the rest belongs to the team once the row is in.
IMPORTED = ("geometry", "kind", "theme", "title", "body", "body_fr", "parcel_id", "occurred_on")

#: Longer words of one row than this (characters) are no resident's.
LONGEST = 1_000_000

_FORMATTING = re.compile(
    r"</?(?:p|br|div|span|b|strong|i|em|u|ul|ol|li|h[1-6])(?:\s[^<>]*)?/?>|<a\s[^<>]*href|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)
_ACTIVE = re.compile(r"<\s*script|javascript:|\son\w+\s*=|\bexpression\s*\(", re.IGNORECASE)
_HTML_SHARE = 1 / 3


@dataclass(frozen=True)
class ContributionRules:
    """How the rows of one source become contributions.

    ``html`` says which of title and body are marked up; ``themes`` leads from a folded label or key to the key.
    """

    source: str
    mapping: FieldMapping
    pseudonyms: Pseudonyms
    keep_names: bool = False
    html: bool = False
    own: bool = False
    themes: Mapping[str, str] = field(default_factory=dict)


def looks_marked_up(source: FeatureSource, mapping: FieldMapping) -> bool:
    """Whether the texts of *source* are HTML: at least a third of the first 500 hold its formatting.

    A resident's ``a < b`` or a hostile ``<script>`` does not make a source HTML; its texts then stay as written.
    """
    texts = [str(mapping.value(record, "body") or "") for record in islice(iter(source), 500)]
    filled = [text for text in texts if text.strip()]
    marked = [text for text in filled if _FORMATTING.search(text) and not _ACTIVE.search(text)]
    return bool(marked) and len(marked) >= _HTML_SHARE * len(filled)


def make_contribution(record: SourceRecord, placed: Placed, rules: ContributionRules) -> Candidate:
    """The contribution of one row. Raises ``Unusable`` for a row without words."""
    made = _own(record, placed) if rules.own else None
    contribution, profile, checks = made or _foreign(record, placed, rules)
    if not (contribution.title or contribution.body):
        raise Unusable(phrase(QT_TRANSLATE_NOOP("Phrases", "there is no text")))
    if len(contribution.body or "") + len(contribution.title or "") > LONGEST:
        raise Unusable(phrase(QT_TRANSLATE_NOOP("Phrases", "the text is longer than a million characters")))
    return Candidate(record.number, contribution, profile, checks)


_Made = tuple[Contribution, Optional[Profile], tuple[Check, ...]]


def _own(record: SourceRecord, placed: Placed) -> _Made | None:
    """A row of our own tables comes back as it was, but to be published anew; None if it has no uuid."""
    values = own_values(record, Contribution)
    if not is_uuid(values.get("uuid")):
        return None
    private = values.get("visibility") is Visibility.PRIVATE
    values["visibility"] = Visibility.PRIVATE if private else Visibility.PENDING
    made = Contribution(**values)  # type: ignore[arg-type]
    made = replace(made, geometry=placed.place)
    checks = () if made.geometry is None else placed.checks_for(made.uuid)
    return made, None, checks


def _foreign(record: SourceRecord, placed: Placed, rules: ContributionRules) -> _Made:
    mapping = rules.mapping
    title, body = _words(record, "title", rules), _words(record, "body", rules)
    written = mapping.value(record, "occurred_on")
    day = read_date(written)
    source = cell_text(mapping.value(record, "source")) or rules.source
    source_id = cell_text(mapping.value(record, "source_id")) or _fingerprint(title, body, day, placed)
    given = mapping.value(record, "uuid")
    uuid = str(given) if is_uuid(given) else computed_uuid("contribution", source, source_id)
    profile, author = _author(record, rules)
    made = Contribution(
        uuid=uuid,
        geometry=placed.place,
        reference=normal_reference(cell_text(mapping.value(record, "reference")) or ""),
        kind=read_word(mapping.value(record, "kind"), KINDS) or Kind.COMMENT,
        theme=_theme(cell_text(mapping.value(record, "theme")), rules.themes),
        title=title,
        body=body,
        body_fr=_words(record, "body_fr", rules),
        author_uuid=profile.uuid if profile else None,
        author_name=author,
        channel=Channel.IMPORT,
        parcel_id=cell_text(mapping.value(record, "parcel_id")),
        occurred_on=day,
        visibility=Visibility.PENDING,
        answer_wanted=read_flag(mapping.value(record, "answer_wanted")) is not False,
        quotable=read_flag(mapping.value(record, "quotable")) is True,
        blur=placed.by_address is not None,
        source=source,
        source_id=source_id,
    )
    checks = placed.checks_for(uuid)
    if day is None:
        checks = (*checks, Check(uuid, CheckKind.NO_DATE, None, cell_text(written)))
    return made, profile, checks


def _words(record: SourceRecord, name: str, rules: ContributionRules) -> str | None:
    """A text as it was said: out of its HTML where it is HTML, else to the letter."""
    value = rules.mapping.value(record, name)
    if value is None:
        return None
    text = str(value)
    rule = rules.mapping.rules[name]
    marked = rules.html if rule.html is None else rule.html
    if marked:
        plain = from_html(text)
        # where only white space would change there was no markup: such words stay as they were written
        text = text if plain.split() == text.split() else plain
    return text if text.strip() else None


def _theme(text: str | None, themes: Mapping[str, str]) -> str | None:
    return themes.get(fold(text), text) if text else None


def _fingerprint(title: str | None, body: str | None, day: str | None, placed: Placed) -> str:
    """Stands for a number where the source has none: the same words, day and place are the same contribution."""
    parts = (title or "", body or "", day or "", repr(placed.place))
    return "text:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _author(record: SourceRecord, rules: ContributionRules) -> tuple[Profile | None, str | None]:
    """The author's profile and the name to show: a pseudonym, unless names are kept (addresses of mail never are)."""
    name = cell_text(rules.mapping.value(record, "author_name"))
    if name is None:
        return None, None
    uuid, pseudonym = rules.pseudonyms.profile_of(name)
    shown = name if rules.keep_names and "@" not in name else pseudonym
    return Profile(uuid=uuid, pseudonym=shown), shown
