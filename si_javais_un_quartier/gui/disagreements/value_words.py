"""Stored values of a disagreement, in the words of the screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...domain.disagreements import DELETED
from ...domain.labels import label
from ...domain.records import Contribution, Place, Premises, Record, Tag
from ...domain.settings import QuarterSettings
from ...qgis_bridge.columns import column_label
from ...qgis_bridge.translation import render
from ...store.catalogue import Catalogue
from ...store.schema import table_of
from .. import words

#: Bookkeeping that says nothing to a person beside the value it belongs to.
SILENT = frozenset({"approved_sha256"})
#: Where a row has its name, the first that it has.
_TITLES = ("address", "name", "title", "display_name", "pseudonym", "place")
_MEMBERS = frozenset({"assigned_to", "mediator", "delivered_by"})


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Disagreements", text, None, count)


@dataclass(frozen=True)
class ValueWords:
    """Says values of one quarter: names behind uuids, labels behind keys."""

    catalogue: Catalogue
    settings: QuarterSettings = field(init=False)
    names: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "settings", self.catalogue.settings())
        members = {member.uuid: member.display_name for member in self.catalogue.members()}
        object.__setattr__(self, "names", members)

    def name(self, member_uuid: str | None) -> str:
        """Who that is; "a colleague" where nobody knows."""
        return self.names.get(member_uuid or "") or _tr("a colleague")

    def value(self, record_type: type[Record], name: str, value: object) -> str:
        """The words for a field's stored *value*."""
        if name == DELETED:
            return _tr("Removed") if value else _tr("Kept")
        if value is None or value == "":
            return _tr("(empty)")
        if isinstance(value, Place):
            return _tr("A place on the map")
        column = next((it for it in table_of(record_type).columns if it.name == name), None)
        if column is not None and column.word is not None:
            known = {str(word.value): word for word in column.word}
            return render(label(known[str(value)])) if value in known else str(value)
        if column is not None and column.sql_type == "BOOLEAN":
            return _tr("Yes") if value else _tr("No")
        return self._meant(name, value) if isinstance(value, str) else _number(value)

    def title(self, record_type: type[Record], uuid: str) -> str:
        """What tells a row from others of its table; nothing where it is gone or has no name."""
        row = self.catalogue.get(record_type, uuid)
        held = (getattr(row, name, None) for name in _TITLES)
        return next((value for value in held if isinstance(value, str) and value.strip()), "")

    def _meant(self, name: str, value: str) -> str:
        if name.endswith(("_on", "_at")) or name == "vacant_since":
            return words.full_day(value) or value
        if name in _MEMBERS:
            return self.names.get(value, value)
        behind: Mapping[str, Callable[[str], str]] = {
            "theme": self.settings.theme_label,
            "service": self.settings.service_label,
            "premises_uuid": self._premises,
            "duplicate_of": self._contribution,
            "tag_uuid": self._tag,
            "merged_into": self._tag,
        }
        return behind[name](value) if name in behind else value

    def _premises(self, uuid: str) -> str:
        premises = self.catalogue.get(Premises, uuid)
        return (premises.address if premises else "") or _tr("A ground-floor unit")

    def _contribution(self, uuid: str) -> str:
        post = self.catalogue.get(Contribution, uuid)
        return (post.reference or post.title if post else "") or _tr("Another contribution")

    def _tag(self, uuid: str) -> str:
        tag = self.catalogue.get(Tag, uuid)
        return tag.name if tag else _tr("A tag")


def _number(value: object) -> str:
    shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
    return str(QLocale().toString(value, "f", shortest)) if isinstance(value, float) else str(value)


def field_word(name: str) -> str:
    """What a field is called."""
    known = {"geometry": _tr("Place"), DELETED: _tr("The whole entry"), "duplicate_of": _tr("Grouped with")}
    return known.get(name) or column_label(name)
