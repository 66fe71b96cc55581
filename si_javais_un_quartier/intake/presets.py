"""Mappings of premises that carry a name: sources that every town in France meets, and those a person kept.

A preset says which of a known source's columns fill what, what its rows are known by, and what is worth knowing of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.ports import FeatureSource, SourceRecord
from ..domain.records import Premises
from ..store.remembered import recall, remember
from ..store.replica import Replica
from .cells import cell_text
from .columns import PREMISES, fold
from .guessing import mapping_for
from .mapping import FieldMapping, Rule, parse_mapping, written
from .osm import OSM_COLUMNS, STATE, OsmSource

_KEPT = "premises_presets"
_GROUND_FLOOR = frozenset({"", "0", "00", "rdc", "rez-de-chaussée", "rez de chaussée"})
LAMBERT_93 = 2154


@dataclass(frozen=True)
class Preset:
    """A named mapping. ``source`` is what its rows are known by; empty: the file's or layer's name.

    ``signs`` are columns by which such a source is recognised: one of each group. ``tags`` says that the values are
    looked for among OpenStreetMap's tags, ``epsg`` in which system its x and y are, ``floor`` names the column that
    tells the storey (only the ground floor comes in). ``caution`` is said with each import.
    """

    name: str
    title: Phrase | None = None
    about: Phrase | None = None
    rules: Mapping[str, Rule] = field(default_factory=dict)
    source: str = ""
    signs: tuple[tuple[str, ...], ...] = ()
    tags: bool = False
    epsg: int | None = None
    floor: str = ""
    caution: Phrase | None = None

    def reading(self, source: FeatureSource) -> FeatureSource:
        """*source* as this preset reads it."""
        return OsmSource(source) if self.tags else source

    def obstacle(self, record: SourceRecord) -> Phrase | None:
        """Why a row of this source is no ground-floor premises; None where it may be one."""
        if self.tags and record.values.get(STATE) is None:
            return phrase(QT_TRANSLATE_NOOP("Phrases", "its tags speak of no ground-floor premises"))
        storey = self._storey(record)
        if storey not in _GROUND_FLOOR:
            return phrase(
                QT_TRANSLATE_NOOP("Phrases", "it is not on the ground floor (storey {storey})"), storey=storey
            )
        return None

    def _storey(self, record: SourceRecord) -> str:
        found = (value for name, value in record.values.items() if fold(name) == fold(self.floor))
        return (cell_text(next(found, None)) or "").casefold() if self.floor else ""

    def fits(self, columns: Iterable[str]) -> bool:
        """Whether a source with these *columns* is one of its kind."""
        present = {fold(column) for column in columns}
        return bool(self.signs) and all(any(fold(name) in present for name in group) for group in self.signs)

    def mapping(self, columns: Iterable[str]) -> FieldMapping:
        """Its rules for a source with these *columns*; those whose columns aren't there are left out."""
        by_fold = {fold(column): column for column in reversed(tuple(columns))}
        fitted = {name: _fitted(rule, by_fold) for name, rule in self.rules.items()}
        return FieldMapping({name: rule for name, rule in fitted.items() if rule is not None})


def _fitted(rule: Rule, by_fold: Mapping[str, str]) -> Rule | None:
    if not rule.read:
        return rule
    if rule.shape == "parcel":  # each part has its place: a missing column stays empty there
        found = tuple(by_fold.get(fold(name), name) for name in rule.read)
        return replace(rule, columns=found) if any(fold(name) in by_fold for name in rule.read) else None
    present = tuple(by_fold[fold(name)] for name in rule.read if fold(name) in by_fold)
    if not present:
        return None
    return replace(rule, columns=present) if rule.columns else replace(rule, column=present[0])


def _column(name: str, digits: int | None = None) -> Rule:
    return Rule(column=name, digits=digits)


_SURVEYED = tuple(name for name in PREMISES.fields if name in Premises.__dataclass_fields__)

SURVEY = Preset(
    "survey",
    phrase(QT_TRANSLATE_NOOP("Phrases", "Field survey (this tool’s own forms)")),
    phrase(
        QT_TRANSLATE_NOOP("Phrases", "What QField, or an export of this tool, brings back: columns by our own names.")
    ),
    {name: _column(name) for name in _SURVEYED},
    signs=(("occupancy",), ("vacant_since", "surveyed_on", "shopfront")),
)

#: Columns as the tax office's file of 2020 to 2025 has them.
LOCOMVAC = Preset(
    "locomvac",
    phrase(QT_TRANSLATE_NOOP("Phrases", "LOCOMVAC (tax file of vacant business premises)")),
    phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The file that the tax office gives to towns each year. Owners’ names are not read; what is not on the "
            "ground floor stays out.",
        )
    ),
    {
        "source_id": _column("INVARIANT DU LOCAL", 10),
        "address": Rule(
            columns=(
                "NUMERO DE VOIRIE", "CODE INDICE DE REPETITION", "ADRESSE", "CODE POSTAL", "LIBELLE COMMUNE",
            ),
            shape="address",
        ),
        "parcel_id": Rule(
            columns=("CODE DSF", "CODE COMMUNE", "PREFIXE DE SECTION", "SECTION CADASTRALE", "NUMERO DE PLAN"),
            shape="parcel",
        ),
        "occupancy": Rule(value="vacant"),
    },
    source="LOCOMVAC",
    signs=(("INVARIANT DU LOCAL",), ("CODE AFFECTATION DU LOCAL", "CODE NATURE DU LOCAL", "CATEGORIE REVISEE")),
    floor="ETAGE",
    caution=phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "LOCOMVAC calls vacant what pays no business tax: an association or an exempt shop may be inside. Look at "
            "them in the street.",
        )
    ),
)  # fmt: skip

SIRENE = Preset(
    "sirene",
    phrase(QT_TRANSLATE_NOOP("Phrases", "Sirene (register of establishments)")),
    phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "StockEtablissement of INSEE, geolocated or not. The SIRET is each row’s number; names are not read.",
        )
    ),
    {
        "source_id": _column("siret", 14),
        "address": Rule(
            columns=(
                "numeroVoieEtablissement", "indiceRepetitionEtablissement", "typeVoieEtablissement",
                "libelleVoieEtablissement", "codePostalEtablissement", "libelleCommuneEtablissement",
            ),
            shape="address",
        ),
        "ban_id": _column("identifiantAdresseEtablissement"),
        "occupancy": Rule(
            column="etatAdministratifEtablissement", words=(("A", "occupied"), ("F", "unknown"))
        ),
        "last_activity": Rule(columns=("enseigne1Etablissement", "activitePrincipaleEtablissement")),
        "x": _column("coordonneeLambertAbscisseEtablissement"),
        "y": _column("coordonneeLambertOrdonneeEtablissement"),
        "longitude": _column("longitude"),
        "latitude": _column("latitude"),
    },
    source="Sirene",
    signs=(("siret",), ("etatAdministratifEtablissement", "activitePrincipaleEtablissement")),
    epsg=LAMBERT_93,
    caution=phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "An establishment that closed does not make its premises vacant: those come in as unknown, to be looked "
            "at in the street.",
        )
    ),
)  # fmt: skip

OSM = Preset(
    "osm",
    phrase(QT_TRANSLATE_NOOP("Phrases", "OpenStreetMap (shops, vacant or not)")),
    phrase(
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Tags shop=vacant, disused:shop, disused:amenity and living shops, in columns, other_tags or tags: from "
            "QuickOSM, Overpass or a file of OpenStreetMap.",
        )
    ),
    {name: _column(column) for name, column in OSM_COLUMNS.items()},
    source="OpenStreetMap",
    signs=(
        ("osm_id", "osm_way_id", "full_id", "@id"),
        ("other_tags", "tags", "all_tags", "shop", "disused:shop", "disused:amenity"),
    ),
    tags=True,
)

PHILADELPHIA = Preset(
    "philadelphia",
    phrase(QT_TRANSLATE_NOOP("Phrases", "Philadelphia (vacant land)")),
    rules={"source_id": _column("opa_id"), "address": _column("address")},
)

PRESETS = (SURVEY, LOCOMVAC, SIRENE, OSM, PHILADELPHIA)
#: Those a person is offered by name.
OFFERED = (SURVEY, LOCOMVAC, SIRENE, OSM)
_BY_NAME = {preset.name: preset for preset in PRESETS}


def preset_named(name: str) -> Preset | None:
    """The preset of that *name*, if this tool has it."""
    return _BY_NAME.get(name)


def recognised(columns: Iterable[str]) -> Preset | None:
    """The preset for a source with these *columns*, if one is made for it."""
    names = tuple(columns)
    return next((preset for preset in OFFERED if preset.fits(names)), None)


# -- presets of one's own


@dataclass(frozen=True)
class OwnPreset:
    """A mapping that a person kept under a name. ``base`` names the preset it was made from; empty: none."""

    name: str
    mapping: Mapping[str, object]
    base: str = ""

    @property
    def preset(self) -> Preset:
        """What it was made from, without its rules and title."""
        return replace(_BY_NAME.get(self.base, Preset("")), name=self.name, title=None, rules={})


def own_presets(replica: Replica) -> tuple[OwnPreset, ...]:
    """Those kept in this working copy, by name; what can't be read any more is left out."""
    kept = recall(replica, _KEPT)
    entries = kept if isinstance(kept, list) else []
    found = [
        OwnPreset(str(it["name"]), it["mapping"], str(it.get("base", "")))
        for it in entries
        if isinstance(it, dict) and isinstance(it.get("name"), str) and isinstance(it.get("mapping"), dict)
    ]
    return tuple(sorted(found, key=lambda it: it.name.casefold()))


def keep_preset(replica: Replica, name: str, mapping: FieldMapping, base: str = "") -> None:
    """Keep *mapping* under *name*, in place of the one of that name."""
    made = OwnPreset(name.strip(), written(mapping), base)
    others = [it for it in own_presets(replica) if it.name.casefold() != made.name.casefold()]
    remember(replica, _KEPT, [vars(it) for it in (*others, made)])


def drop_preset(replica: Replica, name: str) -> None:
    """Forget the one of that *name*."""
    others = [it for it in own_presets(replica) if it.name.casefold() != name.casefold()]
    remember(replica, _KEPT, [vars(it) for it in others] or None)


@dataclass(frozen=True)
class Plan:
    """How a source of premises is read: the mapping, and the preset it comes from, if any."""

    mapping: FieldMapping
    preset: Preset | None = None

    def reading(self, source: FeatureSource) -> FeatureSource:
        """*source* as the preset reads it."""
        return source if self.preset is None else self.preset.reading(source)


def plan_for(text: str, source: FeatureSource, own: Iterable[OwnPreset] = (), base: str = "") -> Plan:
    """How to read *source* as *text* asks: a preset's name, JSON, or nothing (recognised by its columns, else guessed).

    *base* names the preset that JSON was made from. Raises ``IntakeError`` as ``mapping_for`` does.
    """
    if text.strip() and base in _BY_NAME:
        preset = _BY_NAME[base]
        return Plan(parse_mapping(text, [it.name for it in preset.reading(source).fields], PREMISES), preset)
    if text.strip():
        return named_plan(text, source, own) or Plan(mapping_for(text, source, "premises"))
    known = recognised(it.name for it in source.fields)
    if known is not None:
        return Plan(known.mapping(it.name for it in known.reading(source).fields), known)
    return Plan(mapping_for("", source, "premises"))


def named_plan(name: str, source: FeatureSource, own: Iterable[OwnPreset] = ()) -> Plan | None:
    """The plan for the preset of that *name*, its own or a person's; None where there is none.

    Raises ``IntakeError`` for a person's preset that asks for columns this source doesn't have.
    """
    wanted = name.strip().casefold()
    preset = _BY_NAME.get(wanted)
    if preset is not None:
        columns = [it.name for it in preset.reading(source).fields]
        return Plan(preset.mapping(columns), preset)
    kept = next((it for it in own if it.name.casefold() == wanted), None)
    if kept is None:
        return None
    columns = [it.name for it in kept.preset.reading(source).fields]
    return Plan(parse_mapping(json.dumps(kept.mapping), columns, PREMISES), kept.preset)
