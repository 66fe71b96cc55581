"""Names for residents: friendly, easy to say aloud, and telling nothing about who they are.

They read as no civil name, so that nobody is looked for behind them: a thing and a tail, "Mésange de mars".
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections.abc import Iterable

from ..domain.identity import computed_uuid

#: Birds, trees and things of every day. None is a given name, and a surname among them stops being one by its tail.
_THINGS = (
    "Mésange Tilleul Ruisseau Passerelle Érable Lanterne Hirondelle Noisette Fougère Genêt Caillou Lucarne Moineau "
    "Coquelicot Glycine Aubépine Bouleau Loriot Ardoise Platane Sureau Roitelet Saule Mûrier Alouette Jonquille "
    "Clairière Cerisier Muguet Frêne Rouge-gorge Comète Acacia Héron Sentier Pivoine Tourterelle Campanule Bleuet "
    "Luciole Cyprès Chouette Figuier Aulne Hérisson Écureuil Libellule Coccinelle Papillon Tulipe Nénuphar Trèfle "
    "Cigale Hibou Boussole Théière Cerf-volant Parapluie Marelle Toupie Girouette Nuage Arc-en-ciel Goéland"
).split()
#: They fit any gender, say nothing of a person, a home or a place, and start with a small letter.
_TAILS = (
    "du matin, de midi, du soir, de minuit, du lundi, du mardi, du mercredi, du jeudi, du vendredi, du samedi, "
    "du dimanche, de janvier, de février, de mars, d’avril, de mai, de juin, de juillet, d’août, de septembre, "
    "d’octobre, de novembre, de décembre, d’hiver, d’automne, d’été, à pois, à rayures, à carreaux, à pompons, "
    "à ressorts, à vapeur, à voiles, à plumes, au citron, au safran, au miel, au chocolat, à la menthe, à la vanille, "
    "à la cannelle, en papier, en coton, en laine, en velours, en carton, en cuivre, au galop, en musique, en soie, "
    "en balade, en couleurs, en fête, au soleil, au vent, sous la neige, sous la pluie, sous les étoiles, des sables, "
    "des bois, des dunes, des vagues, à bulles, de printemps"
).split(", ")


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
        combinations = len(_THINGS) * len(_TAILS)
        for step in range(combinations):
            thing, tail = divmod((number + step) % combinations, len(_TAILS))
            pseudonym = " ".join((_THINGS[thing], _TAILS[tail]))
            if pseudonym not in self._used:
                return pseudonym
        return " ".join((_THINGS[number % len(_THINGS)], str(len(self._used))))


def _key(name: str) -> str:
    """Two spellings of a name that differ in case and spaces only are the same author."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
