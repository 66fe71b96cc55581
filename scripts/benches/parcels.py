"""A commune's parcels brought in, against ogr2ogr copying the same file, and what a second time costs.

``BENCH_PARCELS`` for more or fewer than 60 000.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pyproj
import shapely
from _measure import line, seconds
from overlay import start_qgis

from si_javais_un_quartier.store.geopackage import LAMBERT_93
from si_javais_un_quartier.store.replica import Replica

PARCELS = int(os.environ.get("BENCH_PARCELS", "60000"))


def make(path: Path) -> None:
    """A file as Etalab writes it: degrees, eighteen vertices a parcel."""
    side = int(np.ceil(np.sqrt(PARCELS)))
    column, row = np.divmod(np.arange(PARCELS), side)
    x, y = 800_000 + row * 20.0, 6_480_000 + column * 30.0
    shapes = shapely.segmentize(shapely.box(x, y, x + 20, y + 30), 6)
    turn = pyproj.Transformer.from_crs(2154, 4326, always_xy=True)
    shapes = shapely.transform(shapes, lambda spots: np.column_stack(turn.transform(spots[:, 0], spots[:, 1])).round(7))
    letters = "ABCDEFGHIJ"
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[')
        for number, shape in enumerate(shapely.to_geojson(shapes).tolist()):
            section = letters[number // 9000 // 10] + letters[number // 9000 % 10]
            rank = number % 9000 + 1
            said = {
                "id": f"42218000{section}{rank:04d}", "commune": "42218", "prefixe": "000", "section": section,
                "numero": str(rank), "contenance": 600, "created": "2020-01-01", "updated": "2024-01-01",
            }  # fmt: skip
            file.write(",\n" if number else "\n")
            file.write(f'{{"type":"Feature","properties":{json.dumps(said)},"geometry":{shape}}}')
        file.write("]}")


def copy(source: Path, target: Path) -> None:
    """What GDAL does with it: the same file into a GeoPackage in Lambert-93."""
    target.unlink(missing_ok=True)
    subprocess.run(["ogr2ogr", "-t_srs", "EPSG:2154", str(target), str(source)], check=True)


def bring_in(source: Path, replica: Path) -> None:
    """Our algorithm."""
    from qgis import processing

    result = processing.run("quartier:importparcels", {"INPUT": str(source), "REPLICA": str(replica)})
    if result["IMPORTED"] + result["UPDATED"] != PARCELS:
        raise SystemExit(f"{result} of {PARCELS}")


def main() -> None:
    """Print the ratios."""
    application, _provider = start_qgis()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, number = folder / "parcelles.geojson", 0
        make(source)
        print(f"{PARCELS} parcels: ours, theirs, ratio")

        def first() -> None:
            nonlocal number
            number += 1
            path = folder / f"copie{number}.gpkg"
            Replica.create(path, crs=LAMBERT_93).close()
            bring_in(source, path)

        theirs = seconds(lambda: copy(source, folder / "ogr.gpkg"))
        line("brought in against ogr2ogr of the same file", seconds(first), theirs, "≤ 1.5")
        again = seconds(lambda: bring_in(source, folder / f"copie{number}.gpkg"))
        line("brought in again, nothing changed", again, theirs, "≤ 1.0")
    application.exitQgis()


if __name__ == "__main__":
    main()
