"""Names for residents: friendly, pronounceable, and telling nothing about who they are."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Iterable

from ..domain.identity import computed_uuid

_FIRST = (
    "Mina Lino Zoé Sami Nora Élio Lila Malo Inès Timo Alba Naïm Rosa Ilan Maya Gabin Luce Aziz Cléo Yanis Elsa "
    "Marin Noé Salma Ari Léna Milo Assia Tom Jade Enzo Nina Kenzo Lou Rayan Anouk Theo Dina Sacha Lina Oscar "
    "Selma Basile Fanny Amir Olga Nino Perle Soan Edda Joris Hana Abel Vera Ismo Céleste Liam Ada Ravi Suzon Paco "
    "Irma Elias Mado"
).split()
_SECOND = (
    "Mésange Tilleul Ruisseau Colline Merle Lavande Passerelle Érable Lanterne Hirondelle Noisette Fougère Genêt "
    "Caillou Lucarne Moineau Verger Coquelicot Belette Glycine Pinson Aubépine Vallon Bouleau Mirabelle Loriot "
    "Bruyère Ardoise Platane Sureau Capucine Roitelet Fontaine Saule Mûrier Alouette Jonquille Clairière Cerisier "
    "Grive Muguet Terrasse Frêne Rouge-gorge Myrtille Comète Acacia Héron Sentier Olivier Pivoine Tourterelle "
    "Noyer Campanule Bleuet Charme Luciole Cyprès Marguerite Chouette Figuier Violette Castor Aulne"
).split()


class Pseudonyms:
    """Turns the names of a source's authors into pseudonyms.

    The same author of the same source always gets the same one from the same *secret* (kept in this replica only);
    without the secret nothing leads back to the name, not even trying all names. *taken* are pseudonyms in use.
    """

    def __init__(self, secret: bytes, source: str, taken: Iterable[tuple[str, str]] = ()) -> None:
        """*taken* are (profile uuid, pseudonym) pairs of the quarter."""
        self._secret = secret
        self._source = source
        self._by_profile = dict(taken)
        self._used = set(self._by_profile.values())

    def profile_of(self, name: str) -> tuple[str, str]:
        """The profile uuid and the pseudonym of the author called *name*."""
        digest = hmac.new(self._secret, "\x1f".join((self._source, _key(name))).encode(), hashlib.sha256).hexdigest()
        uuid = computed_uuid("profile", self._source, digest)
        known = self._by_profile.get(uuid)
        if known is None:
            known = self._free(digest)
            self._by_profile[uuid] = known
            self._used.add(known)
        return uuid, known

    def _free(self, digest: str) -> str:
        number = int(digest, 16)
        combinations = len(_FIRST) * len(_SECOND)
        for step in range(combinations):
            first, second = divmod((number + step) % combinations, len(_SECOND))
            pseudonym = " ".join((_FIRST[first], _SECOND[second]))
            if pseudonym not in self._used:
                return pseudonym
        return " ".join((_FIRST[number % len(_FIRST)], str(len(self._used))))


def _key(name: str) -> str:
    """Two spellings of a name that differ in case and spaces only are the same author."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
