"""Citizen, public and private initiatives of an outside layer or table → initiatives of the replica."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from ..domain.identity import computed_uuid, is_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import SourceRecord
from ..domain.records import Initiative
from ..domain.vocabulary import Sector
from .cells import cell_text
from .dates import read_date
from .mapping import FieldMapping
from .own_schema import own_values
from .places import Placed
from .words import SECTORS, read_word
from .writing import Candidate, Unusable

_TEXTS = ("name", "domain", "organiser", "audience", "schedule", "description", "address", "state")
_DATES = ("starts_on", "ends_on")

#: What a second import brings up to date; links to premises and contributions belong to the team.
IMPORTED = ("geometry", *_TEXTS, "sector", *_DATES, "website")

_WEB = re.compile(r"^(?:https?://)?([\w.-]+\.[a-z]{2,}(?:[/?#]\S*)?)$", re.IGNORECASE)


@dataclass(frozen=True)
class InitiativeRules:
    """How the rows of one source become initiatives. ``sector``: of those whose row doesn't say it readably."""

    source: str
    mapping: FieldMapping
    own: bool = False
    sector: Sector = Sector.CITIZEN


def make_initiative(record: SourceRecord, placed: Placed, rules: InitiativeRules) -> Candidate:
    """The initiative of one row. Raises ``Unusable`` for a row without a name."""
    candidate = (_own(record, placed) if rules.own else None) or _foreign(record, placed, rules)
    if isinstance(candidate.record, Initiative) and not candidate.record.name.strip():
        raise Unusable(phrase(QT_TRANSLATE_NOOP("Phrases", "there is no name")))
    return candidate


def sector_of(record: SourceRecord, mapping: FieldMapping) -> Sector | None:
    """The sector that a row says; None where it says none that is understood."""
    return read_word(mapping.value(record, "sector"), SECTORS)


def _own(record: SourceRecord, placed: Placed) -> Candidate | None:
    values = own_values(record, Initiative)
    if not is_uuid(values.get("uuid")):
        return None
    made = replace(Initiative(**values), geometry=placed.place)  # type: ignore[arg-type]
    return Candidate(record.number, made, None, placed.checks_for(made.uuid) if made.geometry is not None else ())


def _foreign(record: SourceRecord, placed: Placed, rules: InitiativeRules) -> Candidate:
    mapping = rules.mapping
    values: dict[str, object] = {name: cell_text(mapping.value(record, name)) for name in _TEXTS}
    values.update({name: read_date(mapping.value(record, name)) for name in _DATES})
    source = cell_text(mapping.value(record, "source")) or rules.source
    source_id = cell_text(mapping.value(record, "source_id")) or _fingerprint(values, placed)
    given = mapping.value(record, "uuid")
    uuid = str(given) if is_uuid(given) else computed_uuid("initiative", source, source_id)
    values.update(
        uuid=uuid,
        name=values["name"] or "",
        geometry=placed.place,
        sector=sector_of(record, mapping) or rules.sector,
        website=_website(cell_text(mapping.value(record, "website"))),
        source=source,
        source_id=source_id,
    )
    # many initiatives have no place of their own: that is no reason to look at them one by one
    checks = placed.checks_for(uuid) if placed.place is not None else ()
    return Candidate(record.number, Initiative(**values), None, checks)  # type: ignore[arg-type]


def _website(text: str | None) -> str | None:
    """An address of the web as it is kept, https; None for anything else."""
    match = _WEB.match(text.strip()) if text else None
    return "https://" + match.group(1) if match else None


def _fingerprint(values: dict[str, object], placed: Placed) -> str:
    """Stands for a number where the source has none: the same name at the same address or place is the same one."""
    parts = (str(values.get("name") or "").casefold(), str(values.get("address") or "").casefold(), repr(placed.place))
    return "name:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]
