"""Running one import: rows read, placed, made into records and written, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Callable

from ..domain.labels import SECTOR
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Clock, FeatureSource, Progress, Silent, SourceRecord
from ..domain.records import Contribution, Initiative, Profile, Quarter, Setting
from ..domain.settings import read_settings
from ..domain.vocabulary import Sector
from ..store.replica import Replica
from ..store.rows import read
from . import contributions, initiatives, premises
from .batches import batches
from .columns import fold, personal_columns
from .contributions import ContributionRules
from .initiatives import InitiativeRules
from .mapping import FieldMapping, check_columns
from .outcome import CheckKind, ImportReport, Tally
from .own_schema import is_own
from .perimeter import Perimeter
from .places import Placed, Placing, place_rows, position, refuse_unsaid_crs
from .presets import Preset
from .pseudonyms import Pseudonyms
from .writing import BATCH, Candidate, RowWriter, Unusable, import_secret

Maker = Callable[[SourceRecord, Placed], Candidate]


@dataclass(frozen=True)
class ImportOptions:
    """What a person chose for an import. ``source`` names it for good; empty: the file's or layer's name.

    ``preset`` is that of the mapping, for premises.
    """

    mapping: FieldMapping
    placing: Placing
    source: str = ""
    keep_names: bool = False
    clock: Clock | None = None
    preset: Preset | None = None


def quarter_perimeter(replica: Replica) -> Perimeter:
    """The boundary of the replica's quarter."""
    quarter = next(read(replica.connection, Quarter), None)
    return Perimeter(quarter.geometry if quarter else None)


def import_contributions(
    replica: Replica, source: FeatureSource, options: ImportOptions, progress: Progress | None = None
) -> ImportReport:
    """Bring residents' words in; a second import of the same source updates and duplicates nothing.

    Raises ``IntakeError`` before anything is written, ``Cancelled`` between batches, and what store and geocoder raise.
    """
    name = options.source.strip() or source.name
    own = is_own(source, Contribution)
    html = not own and contributions.looks_marked_up(source, options.mapping)
    rules = ContributionRules(
        name, options.mapping, _pseudonyms(replica, name), options.keep_names, html, own, _themes(replica)
    )
    tally = Tally()
    say_what_is_left_out(source, options.mapping, tally)
    if html:
        text = QT_TRANSLATE_NOOP("Phrases", "The texts are web pages: they were turned into plain text.")
        tally.notices.append(phrase(text))
    if options.mapping.has("author_name") and not own and not options.keep_names:
        text = QT_TRANSLATE_NOOP("Phrases", "The authors' names were replaced by pseudonyms.")
        tally.notices.append(phrase(text))
    if options.mapping.has("photos"):
        text = QT_TRANSLATE_NOOP("Phrases", "Photos are named in “{column}”; they were not fetched.")
        tally.notices.append(phrase(text, column=options.mapping.rules["photos"].column or "photos"))
    writer = RowWriter(replica, Contribution, contributions.IMPORTED, tally, options.clock)

    def make(record: SourceRecord, placed: Placed) -> Candidate:
        return contributions.make_contribution(record, placed, rules)

    return _run(source, options, (make, writer, tally), progress)


def import_initiatives(
    replica: Replica,
    source: FeatureSource,
    options: ImportOptions,
    progress: Progress | None = None,
    *,
    sector: Sector = Sector.CITIZEN,
) -> ImportReport:
    """Bring initiatives in, in the same way; *sector* is that of rows which don't say theirs readably.

    Columns of persons' names and contacts are not read, and that is said.
    """
    own = is_own(source, Initiative)
    rules = InitiativeRules(options.source.strip() or source.name, options.mapping, own, sector)
    premises.refuse_personal(options.mapping.without(("name",)))  # an initiative's own name is no person's
    tally, unsaid = Tally(), 0
    say_what_is_left_out(source, options.mapping, tally)
    writer = RowWriter(replica, Initiative, initiatives.IMPORTED, tally, options.clock)

    def make(record: SourceRecord, placed: Placed) -> Candidate:
        nonlocal unsaid
        candidate = initiatives.make_initiative(record, placed, rules)
        unsaid += not own and initiatives.sector_of(record, options.mapping) is None
        return candidate

    report = _run(source, options, (make, writer, tally), progress)
    if not unsaid:
        return report
    text = QT_TRANSLATE_NOOP("Phrases", "Without a readable sector, noted as “{sector}”: {n}.")
    return replace(report, notices=(*report.notices, phrase(text, sector=SECTOR[sector], n=unsaid)))


def _run(
    source: FeatureSource,
    options: ImportOptions,
    parts: tuple[Maker, RowWriter, Tally],
    progress: Progress | None,
) -> ImportReport:
    make, writer, tally = parts
    for made in candidates(source, options, make, tally, progress):
        writer.write(made)
    say_what_waits(tally)
    return tally.report()


def candidates(
    source: FeatureSource, options: ImportOptions, make: Maker, tally: Tally, progress: Progress | None
) -> Iterator[list[Candidate]]:
    """The rows placed and made, a batch at a time; those that can't be used are counted as rejects.

    Raises ``IntakeError`` before the first one where the mapping doesn't fit, and what source and geocoder raise.
    """
    check_columns(options.mapping, [field.name for field in source.fields])
    if source.geometry_type == "none":
        refuse_unsaid_crs(options.mapping, options.placing)
    watcher, total = progress or Silent(), source.count()
    for batch in batches(source, BATCH):
        watcher.report(batch[0].number - 1, total)
        places = place_rows([position(record, options.mapping, options.placing) for record in batch], options.placing)
        yield _made(zip(batch, places), make, tally)
    watcher.report(total or 0, total)


def _made(rows: Iterable[tuple[SourceRecord, Placed]], make: Maker, tally: Tally) -> list[Candidate]:
    made = []
    for record, placed in rows:
        try:
            made.append(make(record, placed))
        except Unusable as unusable:
            tally.reject(record.number, unusable.reason)
    return made


def _pseudonyms(replica: Replica, source: str) -> Pseudonyms:
    taken = ((profile.uuid, profile.pseudonym) for profile in read(replica.connection, Profile))
    return Pseudonyms(import_secret(replica), source, taken)


def _themes(replica: Replica) -> dict[str, str]:
    themes = read_settings(read(replica.connection, Setting)).themes
    return {fold(name): theme.key for theme in themes for name in (theme.key, theme.label)}


def say_what_is_left_out(source: FeatureSource, mapping: FieldMapping, tally: Tally) -> None:
    """Note which columns of names and contacts are not read."""
    left_out = unread_columns(source, mapping)
    if left_out:
        text = QT_TRANSLATE_NOOP("Phrases", "Names and contacts were not read: {columns}.")
        tally.notices.append(phrase(text, columns=", ".join(left_out)))


def unread_columns(source: FeatureSource, mapping: FieldMapping) -> list[str]:
    """The columns of *source* that hold names or contacts and aren't asked for by *mapping*."""
    wanted = mapping.columns()
    return [column for column in personal_columns(field.name for field in source.fields) if column not in wanted]


_WAITING = (
    (CheckKind.TO_PLACE, QT_TRANSLATE_NOOP("Phrases", "Waiting in “To place”, without a sure place: {n}.")),
    (CheckKind.NO_DATE, QT_TRANSLATE_NOOP("Phrases", "To check, without a readable date: {n}.")),
    (CheckKind.OUTSIDE, QT_TRANSLATE_NOOP("Phrases", "To check, outside the quarter: {n}.")),
    (CheckKind.DUPLICATE, QT_TRANSLATE_NOOP("Phrases", "To check, the same words twice: {n}.")),
    (CheckKind.EDITED, QT_TRANSLATE_NOOP("Phrases", "Changed here since the last import, and kept as they are: {n}.")),
)


def say_what_waits(tally: Tally) -> None:
    """Note how many rows wait to be looked at, and why."""
    for kind, text in _WAITING:
        count = sum(check.what is kind for check in tally.checks)
        if count:
            tally.notices.append(phrase(text, n=count))
