"""The QGIS Server project of one person: the same layers for everybody, under that person's role in the database.

A project holds no password: on one machine PostgreSQL knows the server's processes, elsewhere libpq finds it in the
password file that ``PGPASSFILE`` names.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from si_javais_un_quartier.store.schema import Table, tables
from si_javais_un_quartier.sync.hubs.served import IN_ORDER, MAP_SUFFIX, ORDERED, PUSH, READ_ONLY

_GEOMETRIES = {"POINT": ("Point", "Point"), "MULTIPOLYGON": ("Polygon", "MultiPolygon")}


@dataclass(frozen=True)
class Source:
    """Where the tables are, and the quarter's reference system (an EPSG code)."""

    database: str
    host: str
    port: int
    srid: int = 2154
    sslmode: str = "prefer"


@dataclass(frozen=True)
class Layer:
    """A published table, named as the table or view is."""

    name: str
    key: str
    writable: bool = False
    geometry_type: str | None = None
    schema: str = "quartier"

    @property
    def identity(self) -> str:
        """The layer's id; QGIS gives another one to layers whose id has less than eleven characters."""
        return "quartier_layer_" + self.name


def _synced(table: Table) -> Layer:
    return Layer(table.name, "uuid", writable=True, schema=IN_ORDER)


def layers() -> list[Layer]:
    """All that a project publishes, in the order of its list."""
    maps = [
        Layer(table.name + MAP_SUFFIX, "fid", geometry_type=table.geometry_type)
        for table in tables()
        if table.geometry_type
    ]
    push = Layer(PUSH, "id", writable=True)
    read_only = (
        Layer(name, key, schema=IN_ORDER if name in ORDERED else "quartier") for name, key in READ_ONLY.items()
    )
    return [*maps, *map(_synced, tables()), push, *read_only]


def _quoted(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


def data_source(layer: Layer, source: Source, role: str) -> str:
    """What QGIS's PostgreSQL provider reads."""
    words = [
        "dbname=" + _quoted(source.database),
        "host=" + _quoted(source.host),
        "port=" + str(source.port),
        "user=" + _quoted(role),
        "sslmode=" + source.sslmode,
        "key=" + _quoted(layer.key),
    ]
    if layer.geometry_type:
        words += ["srid=" + str(source.srid), "type=" + _GEOMETRIES[layer.geometry_type][1]]
    words += ["checkPrimaryKeyUnicity='0'", 'table="' + layer.schema + '"."' + layer.name + '"']
    return " ".join(words) + (" (geom)" if layer.geometry_type else "")


def _crs(srid: int) -> str:
    return "<spatialrefsys><authid>EPSG:" + str(srid) + "</authid></spatialrefsys>"


def _layer_xml(layer: Layer, source: Source, role: str) -> str:
    geometry = _GEOMETRIES[layer.geometry_type][0] if layer.geometry_type else "No geometry"
    srs = "<srs>" + _crs(source.srid) + "</srs>" if layer.geometry_type else ""
    readonly = "0" if layer.writable else "1"
    return (
        '<maplayer type="vector" geometry=' + quoteattr(geometry) + ' readOnly="' + readonly + '">'
        "<id>" + layer.identity + "</id><datasource>" + escape(data_source(layer, source, role)) + "</datasource>"
        "<layername>" + layer.name + "</layername>" + srs
        + '<provider encoding="UTF-8">postgres</provider>'
        "<flags><Identifiable>1</Identifiable><Removable>1</Removable><Searchable>1</Searchable></flags>"
        "</maplayer>"
    )  # fmt: skip


def _list(name: str, values: list[str]) -> str:
    items = "".join("<value>" + value + "</value>" for value in values)
    return "<" + name + ' type="QStringList">' + items + "</" + name + ">"


def project_xml(source: Source, role: str, title: str, address: str) -> str:
    """The project file (``.qgs``) for the person with that database *role*; *address*: of the quarter on the web."""
    published = layers()
    names = [layer.identity for layer in published]
    writable = [layer.identity for layer in published if layer.writable]
    tree = "".join(
        '<layer-tree-layer id="' + layer.identity + '" name="' + layer.name + '" providerKey="postgres"/>'
        for layer in published
    )
    texts = {"WFSUrl": address, "WMSUrl": address, "WMSServiceTitle": title}
    properties = (
        _list("WFSLayers", names)
        + "<WFSTLayers>" + "".join(_list(act, writable) for act in ("Insert", "Update", "Delete")) + "</WFSTLayers>"
        + '<WMSServiceCapabilities type="bool">true</WMSServiceCapabilities>'
        + "".join("<" + key + ' type="QString">' + escape(text) + "</" + key + ">" for key, text in texts.items())
    )  # fmt: skip
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.40.0" projectname=' + quoteattr(title) + ">"
        "<title>" + escape(title) + "</title><projectCrs>" + _crs(source.srid) + "</projectCrs>"
        "<layer-tree-group>" + tree + "</layer-tree-group>"
        "<projectlayers>" + "".join(_layer_xml(layer, source, role) for layer in published) + "</projectlayers>"
        "<properties>" + properties + "</properties></qgis>\n"
    )  # fmt: skip
