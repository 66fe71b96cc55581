"""Kinds of owners, never who they are.

The open *Fichiers des locaux et des parcelles des personnes morales* of the DGFiP gives each owner that is a legal
person a group (*groupe personne*), 0 to 9, which the description of the file explains; natural persons are not in it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from .changes import Act, Update
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Member, Premises

#: What each group of the file is stored as
OF_GROUP: Mapping[str, str] = MappingProxyType(
    {
        "0": "legal_person",
        "1": "state",
        "2": "region",
        "3": "department",
        "4": "municipality",
        "5": "social_landlord",
        "6": "semi_public",
        "7": "co_ownership",
        "8": "associates",
        "9": "public",
    }
)
#: Several owners of different kinds share the parcel
SEVERAL = "several"
OWNER_KINDS: Mapping[str, Phrase] = MappingProxyType(
    {
        "individual": phrase(QT_TRANSLATE_NOOP("Phrases", "individual")),
        "company": phrase(QT_TRANSLATE_NOOP("Phrases", "company")),
        "legal_person": phrase(QT_TRANSLATE_NOOP("Phrases", "company, association or other legal person")),
        "co_ownership": phrase(QT_TRANSLATE_NOOP("Phrases", "co-ownership")),
        "associates": phrase(QT_TRANSLATE_NOOP("Phrases", "associates")),
        "social_landlord": phrase(QT_TRANSLATE_NOOP("Phrases", "social landlord")),
        "semi_public": phrase(QT_TRANSLATE_NOOP("Phrases", "semi-public company")),
        "municipality": phrase(QT_TRANSLATE_NOOP("Phrases", "municipality")),
        "department": phrase(QT_TRANSLATE_NOOP("Phrases", "département")),
        "region": phrase(QT_TRANSLATE_NOOP("Phrases", "region")),
        "state": phrase(QT_TRANSLATE_NOOP("Phrases", "the State")),
        "public": phrase(QT_TRANSLATE_NOOP("Phrases", "public body")),
        SEVERAL: phrase(QT_TRANSLATE_NOOP("Phrases", "several kinds of owners")),
        "unknown": phrase(QT_TRANSLATE_NOOP("Phrases", "unknown")),
    }
)
#: What a person wrote that a group only says more precisely, and what already says more than its group
_REFINED = {"public": frozenset({"state", "region", "department", "municipality"})}
_MORE_PRECISE = {"legal_person": frozenset({"company"})}
#: Rows of one act: it must not hold the file for long
ACT_ROWS = 300


@dataclass(frozen=True)
class Categorised:
    """What filling in the kinds of owners leads to.

    ``filled`` were empty or less precise; ``replaced`` said otherwise and were replaced because that was wanted;
    ``kept`` said otherwise and stay (their addresses); ``same`` agreed; ``unplaced`` are on no known parcel;
    ``absent`` are on parcels that the file doesn't have: owned by persons, or not covered.
    """

    acts: tuple[Act, ...]
    filled: int
    replaced: int
    kept: tuple[str, ...]
    same: int
    unplaced: int
    absent: int


def category(groups: Collection[str]) -> str | None:
    """The kind of the owners of a parcel from their *groups* (such as ``0`` or ``5A``); None for none that is known."""
    kinds = {OF_GROUP[group[:1]] for group in groups if group[:1] in OF_GROUP}
    return SEVERAL if len(kinds) > 1 else next(iter(kinds), None)


def categorise(
    premises: Sequence[Premises], parcels: Mapping[str, str], found: Mapping[str, str], *, replace: bool = False
) -> Categorised:
    """Fill in the kinds of owners: *parcels* says on which parcel each premises (uuid) is, *found* what owns it.

    What a person wrote otherwise stays unless *replace*.
    """
    updates: list[Update] = []
    kept: list[str] = []
    counts = {"filled": 0, "replaced": 0, "same": 0, "unplaced": 0, "absent": 0}
    for it in premises:
        parcel = parcels.get(it.uuid)
        kind = found.get(parcel) if parcel else None
        outcome = "unplaced" if not parcel else "absent" if kind is None else _outcome(it.owner_type, kind)
        if outcome == "otherwise" and not replace:
            kept.append(it.address or it.uuid[:8])
            continue
        counts["replaced" if outcome == "otherwise" else outcome] += 1
        if outcome in {"filled", "otherwise"}:
            updates.append(Update(Premises, it.uuid, (("owner_type", kind),)))
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Kinds of owners filled in from the open file"))
    acts = tuple(Act(name, tuple(updates[start : start + ACT_ROWS])) for start in range(0, len(updates), ACT_ROWS))
    return Categorised(acts, kept=tuple(kept), **counts)


def _outcome(written: str | None, kind: str) -> str:
    if written == kind or written in _MORE_PRECISE.get(kind, ()):
        return "same"
    known = (written or "unknown").strip().casefold()
    return "filled" if known in {"", "unknown"} or kind in _REFINED.get(known, ()) else "otherwise"


def why_not(member: Member) -> Phrase | None:
    """Why *member* may not fill them in; None if they may."""
    return obstacle(member, Deed.EDIT)
