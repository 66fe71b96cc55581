"""Geometry as it comes: invalid, empty, mixed, endless. The rest goes on, and each odd row is listed."""

from __future__ import annotations

import numpy as np
import shapely

from si_javais_un_quartier.analysis.layers import Contributions, Parcels, Premises
from si_javais_un_quartier.analysis.overlay import Measure, Overlay, overlay

BOW_TIE = shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])
SQUARE = shapely.box(10, 0, 14, 4)


def column(*shapes: object) -> np.ndarray:
    cells = np.empty(len(shapes), dtype=object)
    cells[:] = shapes
    return cells


def laid(spots: np.ndarray, parcels: np.ndarray, premises: np.ndarray | None = None) -> Overlay:
    names = [f"c{number}" for number in range(len(spots))]
    return overlay(
        Contributions(names, spots),
        Parcels([f"p{number}" for number in range(len(parcels))], parcels),
        None if premises is None else Premises([f"v{number}" for number in range(len(premises))], premises),
        Measure(1),
        "2026-11-22",
    )


def test_an_invalid_parcel_is_repaired_and_listed() -> None:
    result = laid(column(shapely.Point(3.5, 2), shapely.Point(2, 3.5)), column(BOW_TIE, SQUARE))
    assert result.links["parcel_id"] == ["p0", None]
    (reject,) = result.rejects
    assert (reject.layer.value, reject.key, reject.repaired) == ("PARCELS", "p0", True)
    assert "Self-intersection" in str(reject.reason)


def test_a_repair_never_touches_the_layer_given() -> None:
    parcels = column(BOW_TIE)
    laid(column(shapely.Point(1, 2)), parcels)
    assert parcels[0] is BOW_TIE


def test_parcels_that_are_no_surface_are_set_aside() -> None:
    line = shapely.LineString([(0, 0), (20, 0)])
    result = laid(column(shapely.Point(11, 1)), column(None, shapely.Polygon(), line, SQUARE))
    assert result.links["parcel_id"] == ["p3"]
    assert {(reject.key, str(reject.reason)) for reject in result.rejects} == {
        ("p0", "no geometry"),
        ("p1", "empty geometry"),
        ("p2", "not a surface"),
    }
    assert result.parcels["n_contributions"] == [0, 0, 0, 1]


def test_the_surfaces_of_a_collection_count() -> None:
    mixed = shapely.GeometryCollection([shapely.Point(0, 0), SQUARE, shapely.MultiPolygon([shapely.box(0, 0, 1, 1)])])
    result = laid(column(shapely.Point(11, 1), shapely.Point(0.5, 0.5)), column(mixed))
    assert result.links["parcel_id"] == ["p0", "p0"]
    assert result.rejects == ()


def test_contributions_of_any_shape_stand_on_themselves() -> None:
    line = shapely.LineString([(11, 1), (12, 2), (13, 1)])
    several = shapely.MultiPoint([(11, 1), (12, 2)])
    result = laid(column(line, several, SQUARE, BOW_TIE), column(SQUARE))
    assert result.links["parcel_id"] == ["p0", "p0", "p0", None]
    assert [reject.key for reject in result.rejects] == ["c3"]


def test_a_null_place_is_no_fault_but_an_endless_one_is() -> None:
    endless = shapely.Point(float("inf"), 0)
    result = laid(column(None, shapely.Point(), endless), column(SQUARE), column(None, shapely.Point(11, 1)))
    assert result.links["parcel_method"] == ["none", "none", "none"]
    assert result.links["premises_method"] == ["none", "none", "none"]
    assert {(reject.key, str(reject.reason)) for reject in result.rejects} == {
        ("c1", "empty geometry"),
        ("c2", "coordinates that are not numbers"),
    }


def test_nothing_on_nothing() -> None:
    result = laid(column(), column(), column())
    assert result.links["parcel_id"] == []
    assert result.parcels["n_contributions"] == []
    assert result.premises["priority"] == []
