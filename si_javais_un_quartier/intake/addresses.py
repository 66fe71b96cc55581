"""Addresses of a local file (the Base adresse nationale as CSV), found again however they are written."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..domain.errors import IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from ..domain.ports import Located, Transformer
from ..domain.streets import GENERIC, street_key

_REPEAT = {"b": "bis", "t": "ter", "q": "quater"}
_QUERY = re.compile(r"^(?P<number>\d{1,4})\s*(?P<repeat>bis|ter|quater|[a-z](?![a-z]))?\s+(?P<rest>.+)$")
_POSTCODE = re.compile(r"\b(\d{5})\b")

_WITHOUT_NUMBER = 0.6
_WRONG_NUMBER = 0.65
_OTHER_TOWN = 0.5
_LEAST_LIKENESS = 0.6


@dataclass(frozen=True)
class Address:
    """One line of the file; longitude and latitude in degrees."""

    id: str
    number: str
    repeat: str
    street: str
    postcode: str
    town: str
    longitude: float
    latitude: float

    @property
    def label(self) -> str:
        """The address as it is written on a letter."""
        line = " ".join(filter(None, (self.number, self.repeat, self.street)))
        return " ".join(filter(None, (line + ",", self.postcode, self.town))).rstrip(",")


class AddressIndex:
    """Finds addresses among those of one file; fills the port ``Geocoder``.

    The score is the likeness of the street's name (0 to 1), lowered where the number is missing or not known in the
    street, or the town is another: those end below what counts as sure.
    """

    def __init__(self, addresses: Iterable[Address], transformer: Transformer) -> None:
        self._transformer = transformer
        self._streets: dict[tuple[str, str], list[Address]] = defaultdict(list)
        self._by_word: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for address in addresses:
            key = (street_key(address.street), address.town)
            if not self._streets[key]:
                for word in key[0].split():
                    self._by_word[word[:4]].add(key)
            self._streets[key].append(address)

    def locate(self, addresses: tuple[str, ...]) -> tuple[Located | None, ...]:
        """The best match of each of *addresses*."""
        return tuple(self._locate(address) for address in addresses)

    def _locate(self, text: str) -> Located | None:
        number, repeat, street, postcode, rest = read_query(text)
        best: tuple[float, Address] | None = None
        for key in self._candidates(street):
            likeness = _likeness(street, key[0], street_key(key[1]))
            if likeness < _LEAST_LIKENESS:
                continue
            address, factor = _in_street(self._streets[key], number, repeat)
            score = likeness * factor * _town_factor(address, postcode, rest)
            if best is None or score > best[0]:
                best = (score, address)
        if best is None:
            return None
        score, address = best
        x, y = self._transformer.forward(address.longitude, address.latitude)
        return Located(x, y, round(score, 3), address.label, address.id or None)

    def _candidates(self, street: str) -> set[tuple[str, str]]:
        """Streets that share the beginning of a word with the one asked for, generic words last."""
        words = [word[:4] for word in street.split()]
        telling = [word for word in words if word not in GENERIC]
        return set().union(*(self._by_word.get(word, ()) for word in telling or words)) if words else set()


def read_query(text: str) -> tuple[str, str, str, str, str]:
    """Number, repeat (``bis``), street key, postcode and the folded whole of an address somebody wrote."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    plain = re.sub(r"[^a-z0-9]+", " ", plain).strip()
    postcode = next(iter(_POSTCODE.findall(plain)), "")
    before_town = plain.split(postcode)[0].strip() if postcode else plain
    street_text = before_town or plain.replace(postcode, "").strip()
    match = _QUERY.match(street_text)
    if match is None:
        return "", "", street_key(street_text), postcode, street_key(plain)
    repeat = match.group("repeat") or ""
    return (
        match.group("number"),
        _REPEAT.get(repeat, repeat),
        street_key(match.group("rest")),
        postcode,
        street_key(plain),
    )


def _likeness(asked: str, known: str, town: str) -> float:
    """How much two street keys are alike; the town's name may stand at the end of what was asked."""
    texts = {asked}
    if town and asked.endswith(" " + town):
        texts.add(asked[: -len(town) - 1])
    words = asked.split()
    length = len(known.split())
    if len(words) > length:
        texts.add(" ".join(words[:length]))
    return max(_ratio(text, known) * (1.0 if text == asked or town in asked else 0.95) for text in texts)


@lru_cache(maxsize=200_000)
def _ratio(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _in_street(addresses: list[Address], number: str, repeat: str) -> tuple[Address, float]:
    """The address of a street that has *number*, else the nearest number; and what that makes of the score."""
    if not number:
        return addresses[len(addresses) // 2], _WITHOUT_NUMBER
    same = [address for address in addresses if address.number == number]
    for address in same:
        if address.repeat == repeat:
            return address, 1.0
    if same:
        return same[0], 0.9
    numbered = [address for address in addresses if address.number.isdigit()] or addresses
    nearest = min(numbered, key=lambda address: abs(int(address.number or 0) - int(number)))
    return nearest, _WRONG_NUMBER


def _town_factor(address: Address, postcode: str, asked: str) -> float:
    if postcode and address.postcode and postcode != address.postcode:
        return 1.0 if street_key(address.town) and street_key(address.town) in asked else _OTHER_TOWN
    return 1.0


def read_ban(path: Path) -> Iterator[Address]:
    """The addresses of a BAN CSV file (``;`` or ``,``; UTF-8).

    Raises ``IntakeError`` for a file without the columns that are needed or that isn't UTF-8 text.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            file.seek(0)
            rows = csv.DictReader(file, delimiter=";" if first.count(";") >= first.count(",") else ",")
            missing = {"numero", "nom_voie", "lon", "lat"} - set(rows.fieldnames or ())
            if missing:
                raise _no_ban(path, missing)
            for row in rows:
                address = _address(row)
                if address is not None:
                    yield address
    except (OSError, UnicodeError, csv.Error) as error:
        raise _no_ban(path, ()) from error


def _address(row: dict[str | Any, str | Any]) -> Address | None:
    try:
        longitude, latitude = float(row["lon"]), float(row["lat"])
    except (TypeError, ValueError):
        return None  # the file has a few addresses without a position: they can't place anything
    text = {key: value.strip() for key, value in row.items() if isinstance(value, str)}
    return Address(
        text.get("id", ""),
        text.get("numero", ""),
        text.get("rep", "").casefold(),
        text.get("nom_voie", ""),
        text.get("code_postal", ""),
        text.get("nom_commune", ""),
        longitude,
        latitude,
    )


def _no_ban(path: Path, missing: Iterable[str]) -> IntakeError:
    return IntakeError(
        phrase(
            QT_TRANSLATE_NOOP(
                "Phrases",
                "{file} is no address file of the Base adresse nationale (CSV with numero, nom_voie, lon, lat). "
                "Nothing was imported.",
            ),
            file=path.name,
        ),
        ", ".join(sorted(missing)),
    )
