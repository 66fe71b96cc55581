"""Maps and data to lay under the contributions: those of France that everybody may use, and the quarter's own.

The addresses shipped are those of the Géoplateforme of the IGN (documented at geoservices.ign.fr) as of 2026. A city
adds the layers of its own data platform; they travel with the quarter's settings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote

from .json_values import table, text, whole, words


class ContextDomain(str, Enum):
    """The domains of a city's data platform, then town planning and the ground itself."""

    GROUND = "ground"
    MOBILITY = "mobility"
    ENERGY = "energy"
    LIFE = "quality_of_life"
    SERVICES = "urban_services"
    INFRASTRUCTURE = "infrastructure"
    PLANNING = "planning"


@dataclass(frozen=True)
class ContextLayer:
    """One layer; ``provider`` is QGIS's name for how it is read (wms, WFS, ogr, xyz …), ``uri`` what that one reads.

    ``licence`` and ``source`` are said wherever it is printed. Its look is no more than ``colour`` (#RRGGBB; none: as
    QGIS draws it) and ``opacity`` in percent: a style of somebody else's could hold code.
    """

    title: str
    uri: str
    provider: str
    domain: ContextDomain = ContextDomain.GROUND
    licence: str = ""
    source: str = ""
    colour: str = ""
    opacity: int = 100


#: How a layer of the quarter's own may be read. Others of QGIS run code (virtual) or ask passwords (databases).
PROVIDERS = frozenset({"wms", "WFS", "OAPIF", "ogr", "gdal", "arcgisfeatureserver", "arcgismapserver", "vectortile"})
_OPEN_LICENCE = "Licence Ouverte 2.0"
_WMTS = "https://data.geopf.fr/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities"
_WFS = "https://data.geopf.fr/wfs/ows"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_PASSWORD = re.compile(r"(password|passwd|authcfg|user|username|token|apikey|api_key|key)\s*=", re.IGNORECASE)


def _tiles(layer: str, picture: str) -> str:
    parts = {
        "crs": "EPSG:3857", "format": picture, "layers": layer, "styles": "normal", "tileMatrixSet": "PM",
        "url": quote(_WMTS, safe=""),
    }  # fmt: skip
    return "&".join(f"{name}={value}" for name, value in parts.items())


def _features(layer: str, srid: int = 2154) -> str:
    return (
        f"pagingEnabled='true' restrictToRequestBBOX='1' srsname='EPSG:{srid}' typename='{layer}' url='{_WFS}' "
        "version='2.0.0'"
    )


SHIPPED: tuple[ContextLayer, ...] = (
    ContextLayer("Plan IGN", _tiles("GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2", "image/png"), "wms",
                 ContextDomain.GROUND, _OPEN_LICENCE, "IGN, Plan IGN"),
    ContextLayer("Photographies aériennes", _tiles("ORTHOIMAGERY.ORTHOPHOTOS", "image/jpeg"), "wms",
                 ContextDomain.GROUND, _OPEN_LICENCE, "IGN, BD ORTHO"),
    ContextLayer("Parcelles cadastrales", _features("CADASTRALPARCELS.PARCELLAIRE_EXPRESS:parcelle"), "WFS",
                 ContextDomain.GROUND, _OPEN_LICENCE, "IGN, DGFiP, Parcellaire Express", "#8C877D"),
    ContextLayer("Bâtiments", _features("BDTOPO_V3:batiment"), "WFS",
                 ContextDomain.GROUND, _OPEN_LICENCE, "IGN, BD TOPO", "#777777"),
    ContextLayer("Tronçons de rue", _features("BDTOPO_V3:troncon_de_route"), "WFS",
                 ContextDomain.MOBILITY, _OPEN_LICENCE, "IGN, BD TOPO", "#A97142"),
    ContextLayer("Équipements et lieux d’activité", _features("BDTOPO_V3:zone_d_activite_ou_d_interet"), "WFS",
                 ContextDomain.SERVICES, _OPEN_LICENCE, "IGN, BD TOPO", "#E69F00"),
    ContextLayer("Zones du plan local d’urbanisme", _features("wfs_du:zone_urba"), "WFS",
                 ContextDomain.PLANNING, _OPEN_LICENCE, "Géoportail de l’urbanisme", "#CC79A7"),
    ContextLayer("Prescriptions du plan (linéaires commerciaux…)", _features("wfs_du:prescription_lin"), "WFS",
                 ContextDomain.PLANNING, _OPEN_LICENCE, "Géoportail de l’urbanisme", "#D55E00"),
    ContextLayer("Périmètres d’information (préemption, renouvellement…)", _features("wfs_du:info_surf"), "WFS",
                 ContextDomain.PLANNING, _OPEN_LICENCE, "Géoportail de l’urbanisme", "#0072B2"),
    ContextLayer("Servitudes (patrimoine…)", _features("wfs_sup:assiette_sup_s"), "WFS",
                 ContextDomain.PLANNING, _OPEN_LICENCE, "Géoportail de l’urbanisme", "#009E73"),
)  # fmt: skip


def read_context_layer(value: object) -> ContextLayer:
    """A layer as the setting holds it. Raises TypeError, ValueError or KeyError for anything else."""
    held = table(value)
    title, uri, provider = (words(held[name]) for name in ("title", "uri", "provider"))
    if provider not in PROVIDERS or carries_secret(uri):
        raise ValueError("a layer that can be read by anybody is expected")
    domain = held.get("domain", ContextDomain.GROUND.value)
    licence, source = (str(held.get(name) or "") for name in ("licence", "source"))
    colour, opacity = text(held.get("colour", "")), whole(held.get("opacity", ContextLayer.opacity))
    if (colour and not _COLOUR.fullmatch(colour)) or not 0 <= opacity <= 100:
        raise ValueError("a colour as #RRGGBB and an opacity in percent are expected")
    return ContextLayer(title, uri, provider, ContextDomain(domain), licence, source, colour, opacity)


def carries_secret(uri: str) -> bool:
    """Whether an address holds a password, a token or a reference to one: that never travels with the quarter."""
    return bool(_PASSWORD.search(uri)) or bool(re.search(r"//[^/\s'@]+:[^/\s'@]+@", uri))


def catalogue(own: Sequence[ContextLayer]) -> dict[ContextDomain, tuple[ContextLayer, ...]]:
    """Shipped ones and the quarter's *own* by domain, of which some have none yet; own ones come first."""
    known = (*own, *(it for it in SHIPPED if it.uri not in {mine.uri for mine in own}))
    return {domain: tuple(it for it in known if it.domain is domain) for domain in ContextDomain}
