"""Ground-floor premises of an outside layer or table → premises of the replica.

Who owns them, by name, has no column here: such columns aren't read, and a mapping that asks for one is refused.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from ..domain.errors import IntakeError
from ..domain.identity import computed_uuid, is_uuid
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import SourceRecord
from ..domain.records import Premises
from ..domain.vocabulary import Disclosure, Occupancy
from .cells import cell_number, cell_text
from .columns import tells_who
from .composing import is_shortened
from .dates import read_date
from .mapping import FieldMapping
from .outcome import Check
from .own_schema import own_values
from .places import Placed
from .presets import Preset
from .words import AVAILABILITIES, OCCUPANCIES, read_flag, read_word
from .writing import Candidate, Unusable

_TEXTS = (
    "parcel_id", "building_id", "condition", "shopfront", "works_needed", "last_activity", "owner_type", "owner_ref",
    "lease_form",
)  # fmt: skip
_NUMBERS = ("area_m2", "frontage_m", "monthly_rent")
_FLAGS = ("step_free", "extraction_duct")

#: What a second import brings up to date; whether a premises may be shown is the team's decision.
IMPORTED = (
    "geometry", "address", "ban_id", *_TEXTS, *_NUMBERS, *_FLAGS, "occupancy", "availability", "vacant_since",
    "vacant_since_precision", "surveyed_on",
)  # fmt: skip

#: What is used has no date of vacancy, whatever the source says.
_MAY_BE_VACANT = frozenset({Occupancy.VACANT, Occupancy.UNKNOWN})
_YEAR = re.compile(r"^(1[89]\d\d|20\d\d)(?:\.0)?$")
_MONTH = re.compile(r"^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$")


@dataclass(frozen=True)
class PremisesRules:
    """How the rows of one source become premises."""

    source: str
    mapping: FieldMapping
    own: bool = False
    preset: Preset | None = None


def refuse_personal(mapping: FieldMapping) -> None:
    """Raises ``IntakeError`` if *mapping* reads a column of names or contacts."""
    for field, rule in sorted(mapping.rules.items()):
        column = next((column for column in rule.read if tells_who(field, column)), None)
        if column is not None:
            text = QT_TRANSLATE_NOOP(
                "Phrases",
                "“{column}” holds names or contacts, which have no place here. Take “{field}” out of the mapping. "
                "Nothing was imported.",
            )
            raise IntakeError(phrase(text, column=column, field=field))


def make_premises(record: SourceRecord, placed: Placed, rules: PremisesRules) -> Candidate:
    """The premises of one row.

    Raises ``Unusable`` for a row with neither place nor address, and for one that the preset leaves out.
    """
    obstacle = rules.preset.obstacle(record) if rules.preset is not None else None
    if obstacle is not None:
        raise Unusable(obstacle)
    made = _own(record, placed) if rules.own else None
    candidate = made or _foreign(record, placed, rules)
    premises = candidate.record
    if isinstance(premises, Premises) and premises.geometry is None and not premises.address:
        raise Unusable(phrase(QT_TRANSLATE_NOOP("Phrases", "there is neither a place nor an address")))
    return candidate


def _own(record: SourceRecord, placed: Placed) -> Candidate | None:
    values = own_values(record, Premises)
    if not is_uuid(values.get("uuid")):
        return None
    values["disclosure"] = Disclosure.INTERNAL
    made = replace(Premises(**values), geometry=placed.place)  # type: ignore[arg-type]
    checks: tuple[Check, ...] = () if made.geometry is None and not made.address else placed.checks_for(made.uuid)
    return Candidate(record.number, made, None, checks)


def _foreign(record: SourceRecord, placed: Placed, rules: PremisesRules) -> Candidate:
    mapping = rules.mapping
    values: dict[str, object] = {
        name: cell_text(mapping.value(record, name)) for name in (*_TEXTS, "address", "ban_id")
    }
    values.update({name: cell_number(mapping.value(record, name)) for name in _NUMBERS})
    values.update({name: read_flag(mapping.value(record, name)) for name in _FLAGS})
    since, precision = read_since(mapping.value(record, "vacant_since"))
    if placed.by_address is not None and placed.by_address.ban_id:
        values["ban_id"] = placed.by_address.ban_id
    source = cell_text(mapping.value(record, "source")) or rules.source
    number = cell_text(mapping.value(record, "source_id"))
    if is_shortened(number):
        raise Unusable(
            phrase(QT_TRANSLATE_NOOP("Phrases", "a spreadsheet shortened its number ({number})"), number=number)
        )
    source_id = number or _fingerprint(values, placed)
    given = mapping.value(record, "uuid")
    uuid = str(given) if is_uuid(given) else computed_uuid("premises", source, source_id)
    used = _occupancy(mapping.value(record, "occupancy"))
    if used not in _MAY_BE_VACANT:
        since = precision = None
    values.update(
        uuid=uuid,
        geometry=placed.place,
        occupancy=used,
        availability=read_word(mapping.value(record, "availability"), AVAILABILITIES),
        vacant_since=since,
        vacant_since_precision=precision,
        surveyed_on=read_date(mapping.value(record, "surveyed_on")),
        source=source,
        source_id=source_id,
    )
    return Candidate(record.number, Premises(**values), None, placed.checks_for(uuid))  # type: ignore[arg-type]


def _occupancy(value: object) -> Occupancy:
    return read_word(value, OCCUPANCIES) or Occupancy.UNKNOWN


def read_since(value: object) -> tuple[str | None, str | None]:
    """Since when a premises is vacant, and how exactly that is known: an ISO date, and day, month or year."""
    text = cell_text(value)
    if text is None:
        return None, None
    if _YEAR.match(text):
        return text[:4] + "-01-01", "year"
    match = _MONTH.match(text)
    if match:
        year, month = (match.group(1), match.group(2)) if match.group(1) else (match.group(4), match.group(3))
        day = read_date("-".join((year, month, "1")))
        return (day, "month") if day else (None, None)
    day = read_date(value)
    return (day, "day") if day else (None, None)


def _fingerprint(values: dict[str, object], placed: Placed) -> str:
    """Stands for a number where the source has none: the same address and place are the same premises."""
    parts = (str(values.get("address") or "").casefold(), repr(placed.place))
    return "place:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]
