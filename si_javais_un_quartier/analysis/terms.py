"""The words of a text worth counting: a plain count that anyone can redo by hand.

A word is a run of at least three letters. Words are the same when they differ only in case, in accents or by a final
s or x (the French plural). Words that carry no subject (articles, pronouns, common verbs, and those that only say
where: street, quarter, town) are left out. So is the name of a street: what is written with a capital after a word
such as rue, avenue or place ("rue des Armuriers", "la place Jean Jaurès").
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]{3,}")

STOP_WORDS = frozenset(
    """
    afin aie ailleurs aimerais aimerait ainsi alors and ans apres are assez aucun aucune aujourd aussi
    autant autour autre autres aux avaient avais avait avant avec avez avoir avons ayant beaucoup bien bon
    bonjour bonne but can car ceci cela celle celles celui cependant certain certaine certains ces cest
    cet cette ceux chacun chaque chez chose choses comme comment contre cote dans dehors deja demande
    demander depuis derriere des deux devant devrait dire dit dois doit doivent donc dont elle elles
    encore endroit enfin entre est etaient etait etant ete etes etre eux faire fait fasse faudrait faut fois font
    for from fut grace guere habite habitons has have hui ici idee ils jai jamais javais jour jours jusqu jusque juste
    les leur leurs lors lorsqu lorsque lui madame mais mal malgre meme merci mes mettre mieux moi moins mon
    monsieur nombre non nos not notre nous ont oui par parce parfois parmi partout pas pendant permettre
    personne personnes peu peut peuvent pire plein plupart plus plusieurs plutot pour pourquoi pourra
    pourrait pouvoir prendre pres presqu presque propose puis puisqu puisque quand quartier que quel
    quelle quelles quelqu quelque quelques quels qui quil quoi quon rien rue sans sauf selon sera serait
    ses seul seule sien sinon soit sommes son sont sous souvent suis sur surtout tant tard tel telle
    tellement tels temps tes that the them there they this toi ton toujours tous tout toute toutes tre
    tres trois trop une vais vers veut veux via ville voici voila voir vont vos votre voudrais vous vrai
    vraiment was were what when which who will with would you your
    """.split()
)


def fold(word: str) -> str:
    """The form in which words are compared: lower case, no accents, no final plural."""
    letters = unicodedata.normalize("NFKD", word.lower().replace("œ", "oe").replace("æ", "ae"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return plain[:-1] if len(plain) > 3 and plain[-1] in "sx" else plain


#: What a street's name begins with; a text with none of them isn't looked at twice
_WAYS = frozenset(
    "allée allee allées avenue boulevard chemin cité cours esplanade faubourg impasse montée montee parvis passage "
    "place placette quai route rue rues ruelle square traverse venelle".split()
)
_LINK = r"(?:(?:de|du|des|la|le|les|et|aux?)[ \u00a0]+|[dl]['’])"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŒ][a-zß-öø-ÿœ][\w'’-]*"  # a text all in capitals names nothing
_NAME = re.compile(rf"[ \u00a0]+{_LINK}*(?:\d+[ \u00a0]+)?{_CAPITAL}(?:[ \u00a0]+{_LINK}*{_CAPITAL})*")

_NOTHING = frozenset(("",))
_STOPS = STOP_WORDS | frozenset(fold(word) for word in STOP_WORDS)


def _without_streets(text: str, lowered: str, ways: Iterable[str]) -> str:
    """*lowered* with blanks where *text* names a street by one of *ways*."""
    for way in ways:
        at = lowered.find(way)
        while at >= 0:
            end = at + len(way)
            named = None if at and lowered[at - 1].isalnum() else _NAME.match(text, end)
            if named is not None:
                end = named.end()
                lowered = lowered[:at] + " " * (end - at) + lowered[end:]
            at = lowered.find(way, end)
    return lowered


class _Folded(dict[str, str]):
    """Each word once folded; stop words fold to nothing."""

    def __missing__(self, word: str) -> str:
        folded = fold(word)
        term = self[word] = "" if folded in _STOPS else folded
        return term


class Vocabulary:
    """Reads texts into sets of terms, and knows how each term is most often written."""

    def __init__(self) -> None:
        self._folded = _Folded()
        self._written: Counter[str] = Counter()
        self._spellings: dict[str, list[str]] = {}

    def terms(self, text: str) -> frozenset[str]:
        """The folded terms of *text*, each once however often it comes."""
        lowered = text.lower()
        words = set(_WORD.findall(lowered))
        ways = words & _WAYS
        if ways and len(lowered) == len(text):  # a few letters of other alphabets grow
            words = set(_WORD.findall(_without_streets(text, lowered, ways)))
        self._written.update(words)
        return frozenset(map(self._folded.__getitem__, words)) - _NOTHING

    def spelling(self, term: str) -> str:
        """How the texts read so far write a term most often; of several, the first in the alphabet."""
        if term not in self._spellings:
            self._spellings = {}
            for word, folded in self._folded.items():
                self._spellings.setdefault(folded, []).append(word)
        return min(self._spellings[term], key=lambda word: (-self._written[word], word))
