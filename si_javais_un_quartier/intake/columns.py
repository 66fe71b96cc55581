"""The names that columns of outside files go by, and the fields of ours that they fill."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_SMALL = frozenset({"de", "du", "des", "d", "la", "le", "les", "l", "of", "the"})


def fold(name: str) -> str:
    """*name* without case, accents, small words and all but letters and digits.

    ``Date de création`` and ``date_creation`` are one.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", plain)
    return "".join(word for word in words if word not in _SMALL) or "".join(words)


@dataclass(frozen=True)
class Target:
    """A table of ours that imports fill: for each field the names it goes by elsewhere, best first (folded)."""

    name: str
    fields: Mapping[str, tuple[str, ...]]


def _target(name: str, fields: Mapping[str, str]) -> Target:
    return Target(name, {field: (fold(field), *map(fold, names.split())) for field, names in fields.items()})


_POSITION = {
    "x": "coordx coord_x x_l93 easting",
    "y": "coordy coord_y y_l93 northing",
    "longitude": "lon lng long longitude_wgs84",
    "latitude": "lat latitude_wgs84",
}
_ORIGIN = {
    "source": "origine provenance",
    "source_id": "id identifiant nid gid ref token objectid opa_id osm_id code fid",
}

PARCEL = _target(
    "parcel",
    {
        "id": "idu id_parcelle parcelle_id ident geo_parcelle",
        "commune": "code_insee insee codecommune code_commune codcomm",
        "prefix": "prefixe com_abs comabs codearrond ccopre",
        "section": "ccosec",
        "number": "numero num dnupla",
        "area_m2": "contenance surface supf dcntpa area",
        "department": "code_dep codedep departement dep",
        "commune_name": "nom_com nomcom nom_commune libcom libelle_commune",
    },
)
BUILDING = _target(
    "building",
    {
        "id": "rnb_id cleabs identifiants_rnb osm_id gid objectid ident",
        "usage": "usage_1 usage1 nature type",
        "height_m": "hauteur height",
    },
)
_OWN_NUMBER = "cleabs osm_id gid objectid ident"
STREET = _target(
    "street",
    {
        "id": _OWN_NUMBER,
        "name": (
            "nom nom_rue nom_voie voie rue libelle libelle_voie toponyme street_name "
            "nom_1_gauche nom_collaboratif_gauche nom_voie_ban_gauche"
        ),
        "width_m": "largeur largeur_de_chaussee width",
    },
)
PARK = _target("park", {"id": _OWN_NUMBER, "name": "nom libelle toponyme nom_parc"})
CONTRIBUTION = _target(
    "contribution",
    {
        "uuid": "",
        "reference": "",
        "kind": "nature genre type type_de_contribution",
        "theme": "categorie thematique category topic field_thematique rubrique domaine",
        "title": "titre objet sujet intitule subject libelle summary",
        "body": (
            "texte description contenu message content text commentaire comment comments avis proposition "
            "contribution observation remarque details corps detail"
        ),
        "body_fr": "",
        "author_name": (
            "auteur author pseudo pseudonyme username user utilisateur nom_auteur name_author "
            "contributeur nom name prenom"
        ),
        "occurred_on": (
            "date date_creation created_at created creation date_depot date_publication published_at "
            "publication datetime field_date date_created time timestamp horodateur horodatage jour le"
        ),
        "channel": "canal",
        "address": "adresse addr lieu localisation location full_address adresse_complete rue voie",
        "parcel_id": "parcelle idu",
        "answer_wanted": "",
        "quotable": "",
        "photos": "photo image images photo_url vignette vignette_src picture",
        **_ORIGIN,
        **_POSITION,
    },
)
PREMISES = _target(
    "premises",
    {
        "uuid": "",
        "address": "adresse addr location full_address adresse_complete libelle_adresse addrfull",
        "ban_id": "id_ban cle_ban",
        "parcel_id": "parcelle idu id_parcelle",
        "building_id": "batiment id_batiment rnb_id",
        "area_m2": "surface surface_m2 area superficie surface_utile",
        "frontage_m": "lineaire facade lineaire_vitrine frontage",
        "condition": "etat",
        "shopfront": "vitrine",
        "step_free": "accessible pmr plain_pied",
        "extraction_duct": "extraction conduit",
        "works_needed": "travaux",
        "occupancy": "occupation statut etat_occupation vacance vacant status building_description",
        "availability": "disponibilite commercialisation",
        "vacant_since": "vacant_depuis vacance_depuis date_vacance depuis",
        "last_activity": "activite derniere_activite enseigne ancienne_activite shop disused_shop",
        "owner_type": "type_proprietaire categorie_proprietaire",
        "owner_ref": "ref_proprietaire",
        "lease_form": "bail type_bail",
        "monthly_rent": "loyer loyer_mensuel",
        "surveyed_on": "date_releve date_enquete releve_le survey_date date",
        **_ORIGIN,
        "source_id": _ORIGIN["source_id"] + " siret",
        **_POSITION,
    },
)
INITIATIVE = _target(
    "initiative",
    {
        "uuid": "",
        "name": "nom titre intitule libelle denomination title nom_association structure",
        "sector": "secteur type_porteur nature statut_juridique",
        "domain": "domaine thematique theme categorie activite category",
        "organiser": "organisateur porteur organisme operateur maitre_ouvrage organizer organisation association",
        "audience": "public publics public_vise cible",
        "schedule": "horaires horaire jours opening_hours quand",
        "description": "objet presentation resume detail texte comment",
        "address": "adresse addr location lieu full_address adresse_complete",
        "starts_on": "debut date_debut du start start_date date ouverture",
        "ends_on": "fin date_fin au end end_date",
        "state": "etat statut avancement status",
        "website": "site site_web siteweb url web lien",
        **_ORIGIN,
        **_POSITION,
    },
)
TARGETS = {target.name: target for target in (PARCEL, BUILDING, STREET, PARK, CONTRIBUTION, PREMISES, INITIATIVE)}

#: Words in a column's name that announce who somebody is or how to reach them.
_PERSONAL = re.compile(
    r"(^|_)(proprietaires?|owners?|nom_prenom|prenoms?|nom|noms|name_owner|lastname|surname|firstname|locataires?|tenants?"
    r"|gerants?|exploitants?|bailleurs?|contacts?|e?mails?|courriels?|mel|tel|telephones?|phones?|mobiles?|portables?"
    r"|fax|siret|siren|naissance|birth(date|day)?)(_|\d|$)"
)
#: Words that turn such a name into something harmless: a category or a number of one's own register.
_HARMLESS = re.compile(
    r"(^|_)(type|categorie|category|ref|statut|status|forme|rue|voie|commune|nom_com|ville|lieu|quartier)(_|$)"
)


def is_personal(column: str) -> bool:
    """Whether a column's name says that it holds a person's name or contact."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", _snake(column)) if not unicodedata.combining(c))
    name = re.sub(r"[^a-z0-9]+", "_", plain.casefold())
    return bool(_PERSONAL.search(name)) and not _HARMLESS.search(name)


#: Fields for which such a column is wanted all the same: it becomes a pseudonym, or names no person.
_NAMES_WANTED = frozenset({"author_name", "title", "name"})
_FIRMS = frozenset({"siret", "numerosiret", "nosiret"})


def tells_who(field: str, column: str) -> bool:
    """Whether *field* must not be filled from *column*, which holds names or contacts.

    The number of an establishment, public in its register, may tell rows apart.
    """
    return is_personal(column) and not (field in _NAMES_WANTED or (field == "source_id" and is_siret(column)))


def is_siret(column: str) -> bool:
    """Whether *column* is an establishment's own 14-digit number, by its name."""
    return fold(column) in _FIRMS


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name)


def personal_columns(columns: Iterable[str]) -> tuple[str, ...]:
    """Those of *columns* that hold names or contacts by their name."""
    return tuple(column for column in columns if is_personal(column))
