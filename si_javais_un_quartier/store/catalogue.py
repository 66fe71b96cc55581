"""Records by their key, and the small tables that everybody needs whole: members, tags, campaigns, settings."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from ..domain.records import Campaign, Contribution, Member, Quarter, Record, Setting, Tag
from ..domain.search_text import fold
from ..domain.settings import QuarterSettings, read_settings
from . import rows
from .replica import Replica
from .rows import Finding
from .schema import table_of, tables
from .sql import identifier, join, places, select

R = TypeVar("R", bound=Record)

#: Asked for whole at each step of the desk.
_SMALL = frozenset({Campaign, Member, Setting, Tag})


class Catalogue:
    """Reads whole records of one replica: what it returns is what the file holds now."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica

    def get(self, record_type: type[R], uuid: str) -> R | None:
        """The record with a uuid."""
        return next(rows.read(self._replica.connection, record_type, "uuid = ?", (uuid,)), None)

    def some(self, record_type: type[R], uuids: Sequence[str]) -> list[R]:
        """The records with these uuids that there are, in no order."""
        found: list[R] = []
        for start in range(0, len(uuids), 500):
            part = uuids[start : start + 500]
            where = join("uuid IN (", places(len(part)), ")")
            found += rows.read(self._replica.connection, record_type, where, part)
        return found

    def all(self, record_type: type[R]) -> list[R]:
        """Every record of a table, in the order of arrival; for tables that stay small, or for whole exports."""
        if record_type in _SMALL:
            return list(rows.read_small(self._replica.connection, record_type))
        return list(rows.read(self._replica.connection, record_type, order="fid"))

    def where(self, record_type: type[R], **values: str | None) -> list[R]:
        """The records whose columns hold these values, in the order of arrival."""
        names = {column.name for column in table_of(record_type).columns}
        unknown = set(values) - names
        if unknown:
            raise KeyError(", ".join(sorted(unknown)))
        condition = " AND ".join(join(identifier(name), "IS ?") for name in values)
        return list(rows.read(self._replica.connection, record_type, condition, values.values(), order="fid"))

    def by_source(self, record_type: type[R], source: str, source_id: str) -> R | None:
        """What an earlier import made of an outside row."""
        return next(iter(self.where(record_type, source=source, source_id=source_id)), None)

    def count(self, record_type: type[Record]) -> int:
        """How many rows a table has."""
        statement = join("SELECT count(*) FROM", identifier(table_of(record_type).name))
        return int(self._replica.connection.execute(statement).fetchone()[0])

    # -- the small tables

    def quarter(self) -> Quarter | None:
        """The perimeter and its name."""
        return next(iter(self.all(Quarter)), None)

    def settings(self) -> QuarterSettings:
        """The quarter's choices, with defaults for those never made."""
        return _settings(rows.read_small(self._replica.connection, Setting))

    def members(self) -> list[Member]:
        """The team, by name."""
        return sorted(self.all(Member), key=lambda member: fold(member.display_name))

    def names(self) -> dict[str, str]:
        """What each member is called, by uuid."""
        return {member.uuid: member.display_name for member in self.all(Member)}

    def member(self, name_or_uuid: str) -> Member | None:
        """A member by uuid or by display name, whatever its case."""
        wanted = name_or_uuid.strip().casefold()
        return next((it for it in self.members() if wanted in (it.uuid, it.display_name.casefold())), None)

    def campaigns(self) -> list[Campaign]:
        """The questions put to residents, the newest first."""
        return self.all(Campaign)[::-1]

    def tags(self) -> list[Tag]:
        """The tags in use or to choose from, by name; those merged into another are left out."""
        return sorted((tag for tag in self.all(Tag) if tag.merged_into is None), key=lambda tag: fold(tag.name))

    def reference_taken(self, reference: str) -> bool:
        """Whether a contribution has this reference already."""
        found = rows.read(self._replica.connection, Contribution, "reference = ?", (reference,))
        return next(found, None) is not None

    def first_day_said(self) -> str | None:
        """The oldest day on which a contribution was said, else came in (ISO); None where there is none."""
        statement = "SELECT min(coalesce(occurred_on, substr(created_at, 1, 10))) FROM contribution"
        found = self._replica.connection.execute(statement).fetchone()[0]
        return None if found is None else str(found)

    # -- what can't be read

    def findings(self) -> list[Finding]:
        """Words outside their list, as a newer version or a bare tool may have written them; they read as defaults."""
        found: list[Finding] = []
        for table in tables():
            for column in table.columns:
                if column.word is None:
                    continue
                words = [str(word.value) for word in column.word]
                strange = join(identifier(column.name), "NOT IN (", places(len(words)), ")")
                for (uuid,) in self._replica.connection.execute(select(table.name, ("uuid",), strange), words):
                    found.append(Finding(table.name, uuid, column.name))
        return found


@lru_cache(maxsize=4)
def _settings(records: tuple[Setting, ...]) -> QuarterSettings:
    """The choices that these records make, read once."""
    return read_settings(records)
