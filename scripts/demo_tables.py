"""Writes the layers of an overlay as tables that spreadsheets open rightly. Its arguments are the files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from osgeo import ogr

from si_javais_un_quartier.qgis_bridge.table_files import write_csv

ogr.UseExceptions()


def rows(layer: ogr.Layer) -> Iterator[list[object]]:
    """The attributes of each feature."""
    for feature in layer:
        yield [feature.GetField(place) for place in range(feature.GetFieldCount())]


for argument in sys.argv[1:]:
    path = Path(argument)
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    headings = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    write_csv(path.with_suffix(".csv"), headings, rows(layer))
    print(f"{path.with_suffix('.csv').name}: {layer.GetFeatureCount()} rows")
