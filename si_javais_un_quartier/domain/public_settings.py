"""What the quarter says of itself on its public map: who speaks, how to take part, what the law asks for.

The texts are the quarter's own, in its language; a text that is empty isn't shown. Readers raise TypeError, ValueError
or KeyError for what they can't take, as those of ``domain.settings`` do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

from .json_values import listed, table, text


@dataclass(frozen=True)
class MeetingPlace:
    """Where mediators can be met: a name, an address, days and hours in words."""

    name: str
    address: str = ""
    hours: str = ""


@dataclass(frozen=True)
class Tiles:
    """A background map of somebody else's: asking for it tells that server who reads the map, so there is none by rule.

    ``url`` has {z}, {x} and {y}; its host is the only one the page may ask, beside its own.
    """

    url: str = ""
    attribution: str = ""

    @property
    def origin(self) -> str:
        """Scheme and host, for the page's security policy; empty where there are no tiles."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}" if self.url else ""


@dataclass(frozen=True)
class PublicMap:
    """All of it. ``address`` is where the map will be read (https…), ``licence`` that of the feeds."""

    title: str = ""
    organism: str = ""
    address: str = ""
    contact: str = ""
    postal_address: str = ""
    meeting_places: tuple[MeetingPlace, ...] = ()
    how_to_take_part: str = (
        "Parlez à un médiateur ou une médiatrice, écrivez-nous, ou venez aux rencontres du quartier. "
        "Vous pouvez signer d’un prénom ou d’un surnom ; votre nom n’est jamais demandé."
    )
    not_a_counter: str = (
        "Cette carte n’est pas un guichet : elle ne reçoit ni demande administrative, ni signalement urgent. "
        "En cas d’urgence, appelez le 112."
    )
    moderation: str = (
        "Chaque contribution est relue avant publication. Les noms, numéros et adresses de personnes en sont retirés."
    )
    legal_notices: str = ""
    personal_data: str = (
        "Les contributions sont publiées sous pseudonyme, avec l’accord de leurs auteurs. Pour retirer vos mots, "
        "donnez le numéro de votre carte à un médiateur ou écrivez-nous."
    )
    data_protection_officer: str = ""
    report_content: str = ""
    accessibility: str = "Accessibilité : non encore déclarée."
    licence: str = "Licence Ouverte / Open Licence 2.0 (Etalab)"
    licence_url: str = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"
    tiles: Tiles = Tiles()


_LONGEST = 5000
_TILES = re.compile(r"https://[\w.-]+(?::\d+)?/[^\s\"'<>;,]*\{z\}[^\s\"'<>;,]*", re.ASCII)


def read_public_map(value: object) -> PublicMap:
    """The setting as it was stored; keys of newer versions are left alone."""
    held = table(value)
    texts = {each.name: _words(held[each.name]) for each in fields(PublicMap) if each.name in held
             and each.name not in {"meeting_places", "tiles"}}  # fmt: skip
    for name in ("address", "licence_url"):
        _refuse_other_schemes(texts.get(name, ""))
    places = listed(held.get("meeting_places", []))
    return PublicMap(
        **texts, meeting_places=tuple(map(_meeting_place, places)), tiles=read_tiles(held.get("tiles", {}))
    )


def read_tiles(value: object) -> Tiles:
    """An address of tiles that can be named in a security policy, or none."""
    held = table(value)
    tiles = Tiles(_words(held.get("url", "")), _words(held.get("attribution", "")))
    if tiles.url and not (_TILES.fullmatch(tiles.url) and "{x}" in tiles.url and "{y}" in tiles.url):
        raise ValueError("https://…/{z}/{x}/{y}… is expected")
    return tiles


def _meeting_place(value: object) -> MeetingPlace:
    held = table(value)
    return MeetingPlace(_words(held["name"]), _words(held.get("address", "")), _words(held.get("hours", "")))


def _words(value: object) -> str:
    if len(text(value)) > _LONGEST:
        raise TypeError("a shorter text is expected")
    return text(value).strip()


def _refuse_other_schemes(address: str) -> None:
    if address and urlsplit(address).scheme not in {"https", "http"}:
        raise ValueError("a web address is expected")
