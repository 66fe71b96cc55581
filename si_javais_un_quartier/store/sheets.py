"""Encounters while they are being written: on this computer only, in ``local_view``, kept at every field.

A sheet is one JSON row under ``sheet/<uuid>``, its pictures one row each under ``sheet-photo/<uuid>/<sha256>``: a key
pressed writes a few kilobytes. A sheet is *open* as long as its encounter isn't in the table: finishing it writes the
encounter, taking that act back opens the sheet again, nothing lost. Once the encounter has been shared the sheet goes,
and with it the second copy of the words and of the hints.
"""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Callable, TypeVar, Union

from ..domain.encounters import Sheet, SpokenWord, Voice
from ..domain.identity import new_uuid
from ..domain.json_values import text, truth, whole
from ..domain.photographs import TakenPhoto
from ..domain.records import Place
from ..domain.vocabulary import EncounterFormat, Kind
from .failures import telling
from .replica import Replica
from .sql import join

SHEET = "sheet/"
PHOTO = "sheet-photo/"
_Part = TypeVar("_Part", bound=Union[Sheet, Voice, SpokenWord])

_KEEP = "INSERT OR REPLACE INTO local_view VALUES (?, ?)"
_HERE = "key > ? AND key < ?"
_AFTER = "\uffff"
#: Sheets whose encounter is in the table and, as far as this computer knows, in the hub too.
_SHARED = join(
    "SELECT uuid FROM encounter AS e WHERE NOT EXISTS (SELECT 1 FROM local_base WHERE table_name = 'encounter'",
    "AND row_uuid = e.uuid)",
)  # fmt: skip


def keep(replica: Replica, sheet: Sheet) -> None:
    """Write *sheet* as it is now. Raises what ``Replica.transaction`` raises; the version before then stands."""
    prefix = _photos_of(sheet.uuid)
    photos = {prefix + it.sha256: it for word in sheet.words for it in word.photos}
    with replica.transaction() as connection:
        connection.execute(_KEEP, (SHEET + sheet.uuid, json.dumps(_plain(sheet), ensure_ascii=False)))
        had = {key for (key,) in connection.execute(join("SELECT key FROM local_view WHERE", _HERE), _under(prefix))}
        connection.executemany("DELETE FROM local_view WHERE key = ?", [(key,) for key in had - set(photos)])
        for key in set(photos) - had:
            connection.execute(_KEEP, (key, json.dumps(_photo_plain(photos[key]))))


def sheets(replica: Replica) -> tuple[Sheet, ...]:
    """The open sheets, the one begun last first, without their pictures' bytes."""
    statement = join("SELECT value FROM local_view WHERE", _HERE)
    found = replica.connection.execute(statement, _under(SHEET)).fetchall()
    done = finished(replica)
    read = (_read(value, {}) for (value,) in found)
    return tuple(sorted((it for it in read if it and it.uuid not in done), key=lambda it: it.begun_at, reverse=True))


def finished(replica: Replica) -> set[str]:
    """The uuids of the sheets whose encounter is written."""
    among = join("SELECT substr(key, length(?) + 1) FROM local_view WHERE", _HERE)
    statement = join("SELECT uuid FROM encounter WHERE uuid IN (", among, ")")
    return {row[0] for row in replica.connection.execute(statement, (SHEET, *_under(SHEET)))}


def load(replica: Replica, uuid: str) -> Sheet | None:
    """One sheet with its pictures; None where there is none (any more)."""
    row = replica.connection.execute("SELECT value FROM local_view WHERE key = ?", (SHEET + uuid,)).fetchone()
    if row is None:
        return None
    prefix = _photos_of(uuid)
    statement = join("SELECT substr(key, length(?) + 1), value FROM local_view WHERE", _HERE)
    found = replica.connection.execute(statement, (prefix, *_under(prefix))).fetchall()
    photos = {sha256: photo for sha256, value in found for photo in [_read_photo(value)] if photo is not None}
    return _read(row[0], photos)


def forget(replica: Replica, uuid: str) -> None:
    """The sheet and its pictures go. Raises what ``Replica.transaction`` raises."""
    with replica.transaction() as connection:
        _remove(connection, uuid)


def forget_shared(replica: Replica) -> int:
    """Let go of the sheets whose encounter is shared; how many went."""
    gone = finished(replica) & {row[0] for row in replica.connection.execute(_SHARED)}
    if gone:
        with replica.transaction() as connection:
            for uuid in gone:
                _remove(connection, uuid)
    return len(gone)


def purge_sheets(replica: Replica, uuids: Iterable[str]) -> None:
    """Erasure: written sheets that hold one of *uuids* go, whole; an open one holds nothing that was ever sent.

    Call it inside a transaction.
    """
    wanted, done = set(uuids), finished(replica)
    statement = join("SELECT key, value FROM local_view WHERE", _HERE)
    for key, value in replica.connection.execute(statement, _under(SHEET)).fetchall():
        uuid = key[len(SHEET) :]
        if uuid in wanted or (uuid in done and any(each in value for each in wanted)):
            _remove(replica.connection, uuid)


def references_in_sheets(replica: Replica) -> set[str]:
    """The card numbers that open sheets hold."""
    with telling(replica.path):
        return {word.reference for sheet in sheets(replica) for word in sheet.words if word.reference}


def _remove(connection: sqlite3.Connection, uuid: str) -> None:
    """A sheet and its pictures, in the transaction at hand."""
    connection.execute("DELETE FROM local_view WHERE key = ?", (SHEET + uuid,))
    connection.execute(join("DELETE FROM local_view WHERE", _HERE), _under(_photos_of(uuid)))


def _photos_of(uuid: str) -> str:
    """What the keys of a sheet's pictures begin with."""
    return PHOTO + uuid + "/"


def _under(prefix: str) -> tuple[str, str]:
    """What is bound to find the keys that begin so."""
    return prefix, prefix + _AFTER


# -- as JSON


def _plain(value: Any) -> Any:
    """A sheet as JSON can hold it; of a picture only its name."""
    if isinstance(value, TakenPhoto):
        return value.sha256
    if isinstance(value, (Sheet, Voice, SpokenWord, Place)):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _photo_plain(photo: TakenPhoto) -> dict[str, object]:
    content = {name: base64.b64encode(getattr(photo, name)).decode("ascii") for name in ("full", "thumb")}
    others = {name: getattr(photo, name) for name in ("width", "height", "taken_on", "caption")}
    return {**content, **others}


def _read(kept: str, photos: Mapping[str, TakenPhoto]) -> Sheet | None:
    """A sheet as it was kept; what can't be read any more takes its default, a word is never left out for that."""
    try:
        content = json.loads(kept)
    except ValueError:
        return None
    if not isinstance(content, dict) or not isinstance(content.get("uuid"), str):
        return None
    voices = tuple(_voice(each, photos) for each in _several(content.get("voices")))
    return replace(_filled(Sheet(uuid=content["uuid"], held_on=""), content, _SHEET), voices=voices)


def _voice(content: Mapping[str, Any], photos: Mapping[str, TakenPhoto]) -> Voice:
    words = tuple(_word(each, photos) for each in _several(content.get("words")))
    return replace(_filled(Voice(uuid=new_uuid()), content, _VOICE), words=words)


def _word(content: Mapping[str, Any], photos: Mapping[str, TakenPhoto]) -> SpokenWord:
    names = content.get("photos")
    kept = tuple(photos[name] for name in names if name in photos) if isinstance(names, list) else ()
    return replace(_filled(SpokenWord(uuid=new_uuid()), content, _WORD), photos=kept)


def _filled(fresh: _Part, content: Mapping[str, Any], readers: Mapping[str, Callable[[Any], Any]]) -> _Part:
    values: dict[str, Any] = {}
    for name, reader in readers.items():
        try:
            values[name] = reader(content[name])
        except (KeyError, ValueError, TypeError):
            continue
    return replace(fresh, **values)


def _read_photo(kept: str) -> TakenPhoto | None:
    try:
        content = json.loads(kept)
        full, thumb = (base64.b64decode(content[name], validate=True) for name in ("full", "thumb"))
        return TakenPhoto(
            full, thumb, int(content["width"]), int(content["height"]), content["taken_on"], content["caption"]
        )
    except (ValueError, TypeError, KeyError):
        return None


def _several(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _perhaps(reader: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else reader(value)


def _place(value: Any) -> Place:
    return Place(float(value["x"]), float(value["y"]))


_SHEET: Mapping[str, Callable[[Any], Any]] = {
    "held_on": text,
    "begun_at": text,
    "campaign_uuid": _perhaps(text),
    "place": _perhaps(_place),
    "place_words": text,
    "format": EncounterFormat,
    "people_count": _perhaps(whole),
    "mood": text,
    "notes": text,
    "paper": truth,
}
_VOICE: Mapping[str, Callable[[Any], Any]] = {
    "uuid": text,
    "pseudonym": text,
    "age_band": _perhaps(text),
    "relation": _perhaps(text),
    "informed": truth,
    "publish": truth,
    "photo": truth,
    "adult": truth,
    "hint": text,
}
_WORD: Mapping[str, Callable[[Any], Any]] = {
    "uuid": text,
    "reference": text,
    "verbatim": text,
    "french": text,
    "kind": Kind,
    "theme": _perhaps(text),
    "note": text,
    "place": _perhaps(_place),
    "place_words": text,
    "premises_uuid": _perhaps(text),
    "supports": _perhaps(text),
    "answer_wanted": truth,
}
