"""The kinds of owners by parcel, from the DGFiP's open files of premises and parcels of legal persons.

Only the parts of a parcel's number and the group of the owner are read; names, numbers and addresses of owners are
passed over. The files are text with ``;`` or ``,``, in Latin-1 or UTF-8, alone or several in a zip.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..domain.errors import IntakeError
from ..domain.owners import Categorised, categorise, category
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import Clock, Progress, Silent
from ..domain.records import Premises
from ..store.acts import perform
from ..store.catalogue import Catalogue
from ..store.parcel_register import boundaries_at
from ..store.replica import Replica
from .parcels import parcel_id
from .perimeter import Perimeter
from .writing import Unusable

_LOOKS_EVERY = 20_000
_LONGEST_LINE = 100_000
_MOST_TOLD = 30
_TEXTS = (".csv", ".txt", ".tsv")
_COLUMNS = {
    "department": ("departement", "code departement", "dep"),
    "commune": ("code commune", "code insee", "commune"),
    "prefix": ("prefixe", "prefixe de section", "code prefixe"),
    "section": ("section", "code section"),
    "number": ("n plan", "no plan", "numero plan", "numero de plan", "num plan"),
    "group": ("groupe personne", "groupe de personne", "groupe personne code", "code groupe personne"),
}
_NEEDED = ("commune", "section", "number", "group")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{name}” is no file of premises or parcels of legal persons: it lacks {columns}. Choose the one of your "
    "département on data.gouv.fr (“Fichiers des locaux et des parcelles des personnes morales”).",
)
_BROKEN = QT_TRANSLATE_NOOP("Phrases", "“{name}” can’t be read to its end. Fetch it again. Nothing was changed.")


@dataclass(frozen=True)
class OwnersRead:
    """The kind of owner by parcel (14 characters), how many rows were read, and what was never read."""

    kinds: dict[str, str]
    rows: int
    without_parcel: int
    passed_over: tuple[str, ...]


def read_owners(path: Path, wanted: Collection[str], progress: Progress | None = None) -> OwnersRead:
    """The kinds of owners of the *wanted* parcels. Raises ``IntakeError`` for a file that isn't one, ``Cancelled``."""
    watcher, groups = progress or Silent(), dict[str, set[str]]()
    rows, without, passed_over = 0, 0, dict[str, None]()
    keep, last, parcel = frozenset(wanted), tuple[str, ...](), None
    try:
        for file in _texts(path):
            table = _Table(file, path.name)
            passed_over.update(dict.fromkeys(table.passed_over))
            for cells in table:
                if rows % _LOOKS_EVERY == 0:
                    watcher.report(rows)
                rows += 1
                number = cells[:-1]
                if number != last:  # the rows of a parcel follow each other
                    last, parcel = number, _parcel(number)
                without += parcel is None
                if parcel is not None and parcel in keep:
                    groups.setdefault(parcel, set()).add(cells[-1].strip())
    except (csv.Error, zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise IntakeError(phrase(_BROKEN, name=path.name), detail=str(error)) from error
    kinds = ((parcel, category(found)) for parcel, found in groups.items())
    return OwnersRead({parcel: kind for parcel, kind in kinds if kind}, rows, without, tuple(passed_over))


def parcels_of_premises(replica: Replica) -> tuple[list[Premises], dict[str, str]]:
    """All premises, and the parcel each is on by uuid: the stated one, else the one it lies in (the lowest id)."""
    premises = Catalogue(replica).all(Premises)
    found = {}
    for it in premises:
        parcel = (it.parcel_id or "").strip().upper() or _parcel_under(replica, it)
        if parcel:
            found[it.uuid] = parcel
    return premises, found


def _parcel_under(replica: Replica, it: Premises) -> str | None:
    if it.geometry is None:
        return None
    place = it.geometry
    return next((key for key, outline in boundaries_at(replica, place) if Perimeter(outline).contains(place)), None)


def _parcel(cells: Sequence[str]) -> str | None:
    values: dict[str, object] = dict(zip(_COLUMNS, cells))
    department, commune = cells[0].strip(), cells[1].strip()
    if len(department) == 3 and len(commune) <= 3:  # overseas: 971 and 01, or 971 and 101
        values["department"], values["commune"] = department[:2], department[2] + commune[-2:].zfill(2)
    try:
        return parcel_id(values)
    except Unusable:
        return None


class _Table:
    """The rows of one file, each cut down to the columns wanted, in the order of ``_COLUMNS``."""

    def __init__(self, file: IO[bytes], name: str) -> None:
        first = file.readline(_LONGEST_LINE)
        encoding = "utf-8-sig" if _is_utf_8(first) else "latin-1"
        heading = first.decode(encoding, "replace")
        self._delimiter = max(";,\t", key=heading.count)
        headings = next(csv.reader([heading], delimiter=self._delimiter), [])
        self._places = _places(headings)
        missing = [_COLUMNS[part][0] for part in _NEEDED if self._places[part] is None]
        if missing:
            raise IntakeError(phrase(_UNREADABLE, name=name, columns=", ".join(missing)))
        used = set(self._places.values())
        self.passed_over = [text.strip() for place, text in enumerate(headings) if place not in used and text.strip()]
        self._file = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        places = [self._places[part] for part in _COLUMNS]
        for row in csv.reader(self._file, delimiter=self._delimiter):
            if row:
                yield tuple(row[place] if place is not None and place < len(row) else "" for place in places)


def _places(headings: Sequence[str]) -> dict[str, int | None]:
    plain = [_plain(text) for text in headings]
    return {
        part: next((plain.index(name) for name in names if name in plain), None) for part, names in _COLUMNS.items()
    }


def _plain(heading: str) -> str:
    """A heading without what stands in brackets, accents, signs and capitals."""
    text = re.sub(r"\(.*", "", heading).replace("°", " ").replace("_", " ")
    text = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return " ".join(re.findall(r"[a-z0-9]+", text.casefold()))


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _texts(path: Path) -> Iterator[IO[bytes]]:
    """The file itself, or each text in a zip."""
    if not zipfile.is_zipfile(path):
        with path.open("rb") as file:
            yield file
        return
    with zipfile.ZipFile(path) as packed:
        for member in packed.infolist():
            if member.filename.lower().endswith(_TEXTS):
                with packed.open(member) as file:
                    yield file


def find_owners(
    replica: Replica, path: Path, progress: Progress | None = None, *, replace: bool = False
) -> tuple[Categorised, OwnersRead]:
    """What filling in the kinds of owners of a replica's premises leads to; nothing is written.

    Raises what :func:`read_owners` and the store raise.
    """
    premises, parcels = parcels_of_premises(replica)
    read = read_owners(path, frozenset(parcels.values()), progress)
    return categorise(premises, parcels, read.kinds, replace=replace), read


def bring_in_owners(
    replica: Replica, path: Path, clock: Clock, progress: Progress | None = None, *, replace: bool = False
) -> tuple[Categorised, OwnersRead]:
    """The same, written; each act can be undone. Raises what :func:`find_owners` raises."""
    done, read = find_owners(replica, path, progress, replace=replace)
    for act in done.acts:
        perform(replica, act, replica.meta("member_uuid"), clock)
    return done, read


def report_of(done: Categorised, read: OwnersRead) -> tuple[Phrase, ...]:
    """What was done and what was never read, line by line."""
    lines = [
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases", "Kinds of owners filled in: {filled}, replaced: {replaced}, the same: {same}."
            ),
            filled=done.filled, replaced=done.replaced, same=done.same,
        ),
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "On parcels that the file lacks (owned by persons, or not covered): {absent}. On no known parcel: "
                "{unplaced}. They stay as they are.",
            ),
            absent=done.absent, unplaced=done.unplaced,
        ),
    ]  # fmt: skip
    if done.kept:
        text = QT_TRANSLATE_NOOP("Phrases", "Said otherwise and kept: {addresses}.")
        shown = "; ".join(done.kept[:_MOST_TOLD]) + ("…" if len(done.kept) > _MOST_TOLD else "")
        lines.append(phrase(text, addresses=shown))
    if read.without_parcel:
        text = QT_TRANSLATE_NOOP("Phrases", "Rows without a parcel's number that can be used: {n} of {rows}.")
        lines.append(phrase(text, n=read.without_parcel, rows=read.rows))
    if read.passed_over:
        text = QT_TRANSLATE_NOOP("Phrases", "Never read: {columns}.")
        lines.append(phrase(text, columns=", ".join(read.passed_over)))
    return tuple(lines)
