"""What citizens, public bodies and companies do in the quarter: noted, changed, and tied to what residents say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .changes import Act, Change, Delete, Insert
from .instants import parse_date
from .permissions import Deed, obstacle
from .phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from .records import Initiative, InitiativeLink
from .situation import UNCHANGED, Decision, DrawUuid, Ledger, Witness, refused
from .vocabulary import Relation

#: What a person writes of an initiative.
FIELDS = (
    "geometry", "name", "sector", "domain", "organiser", "audience", "schedule", "description", "address",
    "premises_uuid", "starts_on", "ends_on", "state", "website",
)  # fmt: skip
#: Whoever may note what a resident says may note what residents do.
DEED = Deed.ADD_CONTRIBUTION
_LONGEST_NAME = 200
_SITE = re.compile(r"https://[\w.-]+\.[a-z]{2,}(?:[:/?#]\S*)?", re.IGNORECASE)


def create(witness: Witness, values: Mapping[str, object], draw_uuid: DrawUuid) -> Decision:
    """Note a new initiative."""
    clean = _clean(values)
    refusal = refused(obstacle(witness.member, DEED), *_wrong(clean))
    if refusal is not None:
        return refusal
    made = Initiative(uuid=draw_uuid(), **clean)  # type: ignore[arg-type]
    noted = Ledger(witness, draw_uuid).event(("initiative", made.uuid), "created", None, made.name)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Initiative noted: {name}"), name=made.name)
    return Act(name, (Insert(made), noted))


def change(witness: Witness, initiative: Initiative, values: Mapping[str, object], draw_uuid: DrawUuid) -> Decision:
    """Write other *values*; fields that aren't among them stay."""
    clean = _clean({**{name: getattr(initiative, name) for name in FIELDS}, **values})
    changes = tuple(Ledger(witness, draw_uuid).amend(initiative, **clean))
    refusal = refused(obstacle(witness.member, DEED), *_wrong(clean), None if changes else UNCHANGED)
    if refusal is not None:
        return refusal
    return Act(phrase(QT_TRANSLATE_NOOP("Phrases", "Initiative changed: {name}"), name=str(clean["name"])), changes)


def remove(witness: Witness, initiative: Initiative, links: Sequence[InitiativeLink], draw_uuid: DrawUuid) -> Decision:
    """Take an initiative away, with what ties it to contributions; the contributions stay."""
    refusal = refused(obstacle(witness.member, DEED))
    if refusal is not None:
        return refusal
    gone = Ledger(witness, draw_uuid).event(("initiative", initiative.uuid), "removed", initiative.name, None)
    cut: list[Change] = [Delete(InitiativeLink, link.uuid) for link in links]
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Initiative removed: {name}"), name=initiative.name)
    return Act(name, (*cut, Delete(Initiative, initiative.uuid), gone))


def link(
    witness: Witness,
    initiative: Initiative,
    contribution_uuid: str,
    relation: Relation,
    links: Sequence[InitiativeLink],
    draw_uuid: DrawUuid,
) -> Decision:
    """Say how a contribution belongs to it. *links* are those it has: one each, the last word counts."""
    old = [it for it in links if it.contribution_uuid == contribution_uuid]
    same = any(it.relation is relation for it in old)
    refusal = refused(obstacle(witness.member, DEED), UNCHANGED if same else None)
    if refusal is not None:
        return refusal
    ledger, row = Ledger(witness, draw_uuid), ("initiative", initiative.uuid)
    made = InitiativeLink(
        uuid=draw_uuid(), initiative_uuid=initiative.uuid, contribution_uuid=contribution_uuid, relation=relation
    )
    said = ledger.event(row, "contribution", None, " ".join((relation.value, contribution_uuid)))
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Contribution linked to: {name}"), name=initiative.name)
    return Act(name, (*(Delete(InitiativeLink, it.uuid) for it in old), Insert(made), said))


def unlink(witness: Witness, initiative: Initiative, old: InitiativeLink, draw_uuid: DrawUuid) -> Decision:
    """The contribution has nothing to do with it after all."""
    refusal = refused(obstacle(witness.member, DEED))
    if refusal is not None:
        return refusal
    was = " ".join((old.relation.value, old.contribution_uuid))
    said = Ledger(witness, draw_uuid).event(("initiative", initiative.uuid), "contribution", was, None)
    name = phrase(QT_TRANSLATE_NOOP("Phrases", "Contribution no longer linked to: {name}"), name=initiative.name)
    return Act(name, (Delete(InitiativeLink, old.uuid), said))


def _clean(values: Mapping[str, object]) -> dict[str, object]:
    """Texts without blanks around them, none where nothing is left; an address of the web begins with https."""
    found: dict[str, object] = {}
    for name, value in values.items():
        found[name] = (value.strip() or None) if isinstance(value, str) and name != "sector" else value
    found["name"] = " ".join(str(found.get("name") or "").split())
    site = found.get("website")
    if isinstance(site, str) and "://" not in site:
        found["website"] = "https://" + site
    elif isinstance(site, str) and site.lower().startswith("http://"):
        found["website"] = "https://" + site[7:]
    return found


def _wrong(values: Mapping[str, object]) -> tuple[Phrase | None, ...]:
    name, site = str(values.get("name") or ""), values.get("website")
    days, unreadable = _days(values)
    return (
        None if name else phrase(QT_TRANSLATE_NOOP("Phrases", "An initiative needs a name.")),
        phrase(QT_TRANSLATE_NOOP("Phrases", "A name has at most {longest} characters."), longest=_LONGEST_NAME)
        if len(name) > _LONGEST_NAME
        else None,
        phrase(QT_TRANSLATE_NOOP("Phrases", "“{site}” is no address of the web."), site=str(site))
        if site is not None and not _SITE.fullmatch(str(site))
        else None,
        *unreadable,
        phrase(QT_TRANSLATE_NOOP("Phrases", "It can’t end before it begins."))
        if len(days) == 2 and days[1] < days[0]
        else None,
    )


def _days(values: Mapping[str, object]) -> tuple[list[str], tuple[Phrase, ...]]:
    """The days that can be read, the first one first, and a word on each that can't."""
    days, unreadable = [], []
    for name in ("starts_on", "ends_on"):
        day = values.get(name)
        if day is None:
            continue
        try:
            days.append(parse_date(str(day)).isoformat())
        except ValueError:
            unreadable.append(phrase(QT_TRANSLATE_NOOP("Phrases", "The date “{day}” can’t be read."), day=str(day)))
    return days, tuple(unreadable)
