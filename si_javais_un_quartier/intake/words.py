"""The words of outside files, French and English, for what our closed lists hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ..domain.vocabulary import Availability, Kind, Occupancy, Sector, Word
from .columns import fold

_W = TypeVar("_W", bound=Word)


def _words(words: Mapping[_W, str]) -> dict[str, _W]:
    known = {fold(word.value): word for word in words}
    known.update({fold(name): word for word, names in words.items() for name in names.split(",")})
    return known


KINDS = _words({
    Kind.IDEA: "idée,proposition,suggestion,projet,proposal,souhait,envie",
    Kind.QUESTION: "interrogation,demande,demande d'information,request",
    Kind.COMMENT: "commentaire,avis,remarque,opinion,message,témoignage",
    Kind.OBSERVATION: "constat,signalement,problème,anomalie,report,issue,alerte,incident",
    Kind.OFFER: "offre,don,je propose,prêt,service proposé",
    Kind.NEED: "besoin,je cherche,recherche,service demandé",
})  # fmt: skip

OCCUPANCIES = _words({
    Occupancy.OCCUPIED: "occupé,actif,active,en activité,ouvert,open,exploité,oui occupé,non vacant",
    Occupancy.VACANT: (
        "vide,vacante,libre,inoccupé,inactif,fermé,closed,empty,disused,abandoned,vacance,local vacant,à l'abandon,"
        "vac land res < acre,vac land comm < acre,vacant land,yes,oui,true,1"
    ),
    Occupancy.TEMPORARY: "temporaire,éphémère,occupation temporaire,pop up,transitoire",
    Occupancy.STORAGE: "stockage,réserve,dépôt,garage",
    Occupancy.WORKS: "travaux,en travaux,chantier,under construction,rénovation",
    Occupancy.CONVERTED: "transformé,changement de destination,logement,converti,habitation",
    Occupancy.DEMOLISHED: "démoli,détruit,demolition",
    Occupancy.UNKNOWN: "inconnu,indéterminé,nc,non renseigné,?",
})  # fmt: skip

AVAILABILITIES = _words({
    Availability.TO_LET: "à louer,location,louer,for rent,rent",
    Availability.FOR_SALE: "à vendre,vente,vendre,sale",
    Availability.NOT_OFFERED: "non proposé,hors marché,not on the market",
    Availability.BLOCKED: "bloqué,indivision,succession,contentieux",
    Availability.EARMARKED: "réservé,préempté,projet en cours",
})  # fmt: skip

SECTORS = _words({
    Sector.CITIZEN: (
        "citoyen,citoyenne,habitants,collectif,collectif d'habitants,association,associatif,asso,community,resident,"
        "voluntary,ngo"
    ),
    Sector.PUBLIC: (
        "publique,ville,mairie,commune,métropole,collectivité,département,région,état,école,centre social,"
        "service public,bailleur social,equipement public,government,municipal"
    ),
    Sector.PRIVATE: (
        "privé,privée,entreprise,commerce,commerçant,société,artisan,profession libérale,business,company,shop"
    ),
})  # fmt: skip

_TRUE = frozenset(map(fold, ("1", "oui", "o", "yes", "y", "true", "vrai", "x")))
_FALSE = frozenset(map(fold, ("0", "non", "n", "no", "false", "faux")))


def read_word(value: object, known: Mapping[str, _W]) -> _W | None:
    """The word of ours for *value*; None if it isn't one that is known."""
    return None if value is None else known.get(fold(str(value)))


def read_flag(value: object) -> bool | None:
    """Yes or no; None if *value* says neither."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, (int, float)):
        return bool(value)
    text = fold(str(value))
    return True if text in _TRUE else False if text in _FALSE else None
