"""Contributions on as many parcels and a twentieth as many premises: our overlay against geopandas and QGIS' own."""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import shapely
from _measure import SIZE, line, seconds
from _overlay_geopandas import files as geopandas_files
from _overlay_geopandas import overlay as geopandas_overlay
from qgis.core import QgsApplication, QgsProcessingFeatureSourceDefinition

from si_javais_un_quartier.algorithms.provider import QuartierProvider
from si_javais_un_quartier.analysis.layers import Contributions, Parcels, Premises
from si_javais_un_quartier.analysis.overlay import Measure, overlay

DISTANCE = 50
WORDS = [
    f"{one}{two}" for one in ("jardin", "atelier", "vélo", "place", "banc", "école", "marché") for two in "abcdefgh"
]


def make(size: int, texts: bool) -> dict[str, gpd.GeoDataFrame]:
    """Parcels of 20 by 30 metres with eighteen vertices, points anywhere on them; the same for the same size."""
    numbers, chance = np.random.default_rng(1), random.Random(1)  # noqa: S311 (made-up data)
    side = int(np.ceil(np.sqrt(size)))
    column, row = np.divmod(np.arange(size), side)
    x, y = 800_000 + row * 20.0, 6_480_000 + column * 30.0
    parcels = shapely.segmentize(shapely.box(x, y, x + 20, y + 30), 6)
    spread = [800_000, 6_480_000], [800_000 + side * 20, 6_480_000 + (size // side) * 30]
    spots = shapely.points(numbers.uniform(*spread, (size, 2)))
    shops = shapely.points(numbers.uniform(*spread, (size // 20, 2)))
    said = {
        "uuid": [f"00000000-0000-4000-8000-{number:012d}" for number in range(size)],
        "kind": chance.choices(("idea", "question", "comment", "observation", "offer", "need"), k=size),
        "theme": chance.choices(("bien vivre", "mieux circuler", "s'entraider"), k=size),
        "status": chance.choices(("received", "under_review", "answered"), k=size),
        "parcel_id": [f"42218000{number:06d}" if number % 50 == 0 else None for number in range(size)],
        "premises_uuid": [None] * size,
    }
    if texts:
        said["body"] = [" ".join(chance.choices(WORDS, k=30)) for _ in range(size)]
    ids = {"id": [f"42218000{number:06d}" for number in range(size)], "section": "AB", "area_m2": 600}
    state = {"occupancy": "vacant", "vacant_since": "2020-01-01", "area_m2": 50.0, "frontage_m": 4.0}
    units = {"uuid": [f"10000000-0000-4000-8000-{number:012d}" for number in range(size // 20)], **state}
    return {
        "contribution": gpd.GeoDataFrame(said, geometry=spots, crs=2154).astype({"premises_uuid": "object"}),
        "parcel": gpd.GeoDataFrame(ids, geometry=parcels, crs=2154),
        "premises": gpd.GeoDataFrame(units, geometry=shops, crs=2154),
    }


def core(tables: dict[str, gpd.GeoDataFrame]) -> None:
    """Our computation on the same tables in memory."""
    spots, parcels, shops = tables["contribution"], tables["parcel"], tables["premises"]
    overlay(
        Contributions(
            spots["uuid"].tolist(),
            spots.geometry.values.to_numpy(),
            *(spots[name].tolist() for name in ("kind", "theme", "status", "parcel_id", "premises_uuid")),
            texts=spots["body"].tolist() if "body" in spots else None,
        ),
        Parcels(parcels["id"].tolist(), parcels.geometry.values.to_numpy()),
        Premises(
            shops["uuid"].tolist(),
            shops.geometry.values.to_numpy(),
            shops["occupancy"].tolist(),
            vacant_since=shops["vacant_since"].tolist(),
            areas_m2=shops["area_m2"].tolist(),
            frontages_m=shops["frontage_m"].tolist(),
        ),
        Measure(DISTANCE),
        "2026-11-22",
    )


def start_qgis() -> tuple[QgsApplication, QuartierProvider]:
    """QGIS without a window, with Processing and our provider."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = QuartierProvider()
    application.processingRegistry().addProvider(provider)
    return application, provider


def run(folder: Path, *, straight: bool) -> None:
    """Our algorithm on the files, read straight or feature by feature as any other layer would be."""
    from qgis import processing

    names = {"CONTRIBUTIONS": "contribution", "PARCELS": "parcel", "PREMISES": "premises"}
    given: dict[str, Any] = {name: str(folder / f"{file}.gpkg") for name, file in names.items()}
    if straight:
        outputs = {name: str(folder / f"{name}.gpkg") for name in ("PARCELS_OUT", "PREMISES_OUT", "LINKS")}
    else:
        given = {name: QgsProcessingFeatureSourceDefinition(path, filterExpression="1") for name, path in given.items()}
        outputs = dict.fromkeys(("PARCELS_OUT", "PREMISES_OUT", "LINKS"), "TEMPORARY_OUTPUT")
    processing.run("quartier:overlay", {**given, "DISTANCE": DISTANCE, **outputs})


def count_points(folder: Path) -> None:
    """What QGIS has: only the number of points, on the parcels alone."""
    from qgis import processing

    given = {"POLYGONS": str(folder / "parcel.gpkg"), "POINTS": str(folder / "contribution.gpkg"), "FIELD": "n"}
    processing.run("native:countpointsinpolygon", {**given, "OUTPUT": str(folder / "counted.gpkg")})


def join_by_location(folder: Path) -> None:
    """What QGIS has: each contribution with the id of the parcel it lies in, and nothing else."""
    from qgis import processing

    given = {"INPUT": str(folder / "contribution.gpkg"), "JOIN": str(folder / "parcel.gpkg"), "JOIN_FIELDS": ["id"]}
    how = {"PREDICATE": [0], "METHOD": 1, "OUTPUT": str(folder / "joined.gpkg")}
    processing.run("native:joinattributesbylocation", {**given, **how})


def compare(folder: Path, tables: dict[str, gpd.GeoDataFrame]) -> None:
    """Every ratio that has a budget."""
    spots, parcels, shops = tables["contribution"], tables["parcel"], tables["premises"]
    ours = seconds(lambda: core(tables))
    theirs = seconds(lambda: geopandas_overlay(spots, parcels, shops, DISTANCE))
    line("core against geopandas", ours, theirs, "≤ 1.2")
    tenth = make(SIZE // 10, texts=False)
    line("core against a tenth of the data", ours, seconds(lambda: core(tenth)), "≤ 12")
    straight = seconds(lambda: run(folder, straight=True))
    theirs = seconds(lambda: geopandas_files(folder, DISTANCE))
    line("files to files against geopandas", straight, theirs, "≤ 1.5")
    counted = seconds(lambda: count_points(folder), runs=1)
    line("files to files against native:countpointsinpolygon", straight, counted, "≤ 0.1")
    joined = seconds(lambda: join_by_location(folder), runs=1)
    line("files to files against native:joinattributesbylocation", straight, joined, "–")
    through = seconds(lambda: run(folder, straight=False))
    line("any layer, to memory, against native:countpointsinpolygon", through, counted, "≤ 0.2")


def saved(tables: dict[str, gpd.GeoDataFrame], folder: Path) -> None:
    """Each table as a GeoPackage."""
    for name, rows in tables.items():
        rows.to_file(folder / f"{name}.gpkg", layer=name, VERSION="1.3")


def main() -> None:
    """Print the ratios."""
    application, _provider = start_qgis()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{SIZE} contributions on {SIZE} parcels and {SIZE // 20} premises: ours, theirs, ratio")
        tables = make(SIZE, texts=False)
        saved(tables, folder)
        compare(folder, tables)
        print("the same with 240 characters of text each, for the recurring terms of the wishes: ours alone")
        tables = make(SIZE, texts=True)
        saved(tables, folder)
        print(f"core {seconds(lambda: core(tables)):.2f} s, files to files ", end="", flush=True)
        print(f"{seconds(lambda: run(folder, straight=True)):.2f} s", flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
