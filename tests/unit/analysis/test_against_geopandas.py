"""The overlay against an independent one, on a lattice where points fall on borders and corners all the time."""

from __future__ import annotations

import json
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from si_javais_un_quartier.analysis.layers import Contributions, Parcels, Premises
from si_javais_un_quartier.analysis.overlay import Measure, Overlay, overlay
from si_javais_un_quartier.analysis.population import words_by_zone
from si_javais_un_quartier.analysis.silence import silence

pytestmark = pytest.mark.slow

KINDS = ("idea", "question", "comment", "observation", "offer", "need")
REACH = 15.0


class Ground:
    """Parcels of a lattice (some overlap, some have holes), points and premises on its nodes."""

    def __init__(self, seed: int) -> None:
        numbers = np.random.default_rng(seed)
        cells = [shapely.box(10 * x, 10 * y, 10 * x + 10, 10 * y + 10) for x in range(8) for y in range(8)]
        cells += [
            shapely.box(*corner, *(corner + numbers.integers(5, 25, 2))) for corner in numbers.integers(0, 60, (6, 2))
        ]
        cells += [shapely.Polygon([(20, 20), (60, 20), (60, 60), (20, 60)], [[(30, 30), (50, 30), (50, 50), (30, 50)]])]
        order = numbers.permutation(len(cells))
        self.parcels = gpd.GeoDataFrame(
            {"id": [f"P{number:03d}" for number in order]}, geometry=[cells[number] for number in order], crs=2154
        )
        count = 400
        self.said = gpd.GeoDataFrame(
            {
                "uuid": [f"c{number:03d}" for number in numbers.permutation(count)],
                "kind": numbers.choice(KINDS, count),
                "theme": numbers.choice(["a", "b", "c"], count),
                "status": numbers.choice(["received", "answered", "withdrawn"], count),
            },
            geometry=shapely.points(numbers.integers(-2, 19, (count, 2)) * 5.0),
            crs=2154,
        )
        self.shops = gpd.GeoDataFrame(
            {"uuid": [f"v{number:02d}" for number in numbers.permutation(30)]},
            geometry=shapely.points(numbers.integers(0, 17, (30, 2)) * 5.0),
            crs=2154,
        )


@pytest.fixture(params=range(5))
def ground(request: Any) -> Ground:
    return Ground(request.param)


@pytest.fixture
def ours(ground: Ground) -> Overlay:
    said = ground.said
    return overlay(
        Contributions(
            said["uuid"].tolist(),
            said.geometry.to_numpy(),
            *(said[name].tolist() for name in ("kind", "theme", "status")),
        ),
        Parcels(ground.parcels["id"].tolist(), ground.parcels.geometry.to_numpy()),
        Premises(ground.shops["uuid"].tolist(), ground.shops.geometry.to_numpy()),
        Measure(REACH),
        "2026-11-22",
    )


def test_each_point_is_in_the_parcel_with_the_lowest_id_borders_included(ground: Ground, ours: Overlay) -> None:
    pairs = gpd.sjoin(ground.said, ground.parcels, predicate="intersects")
    lowest = pairs.groupby("uuid")["id"].min()
    expected = [lowest.get(uuid) for uuid in ground.said["uuid"]]
    assert ours.links["parcel_id"] == [None if pd.isna(it) else it for it in expected]


def test_the_nearest_premises_and_of_two_the_lowest_uuid(ground: Ground, ours: Overlay) -> None:
    pairs = gpd.sjoin_nearest(
        ground.said, ground.shops, max_distance=REACH, distance_col="away", lsuffix="said", rsuffix="shop"
    )
    best = pairs.sort_values(["away", "uuid_shop"]).groupby("uuid_said").first()
    for uuid, shop, away in zip(
        ours.links["contribution_uuid"], ours.links["premises_uuid"], ours.links["premises_distance_m"]
    ):
        if uuid in best.index:
            assert (shop, away) == (best.loc[uuid, "uuid_shop"], pytest.approx(best.loc[uuid, "away"], abs=0.001))
        else:
            assert (shop, away) == (None, None)


def test_counts_add_up_and_agree(ground: Ground, ours: Overlay) -> None:
    links = pd.DataFrame({"id": ours.links["parcel_id"], **{name: ground.said[name] for name in ("kind", "status")}})
    counts = links.groupby("id").size()
    found = dict(zip(ground.parcels["id"], ours.parcels["n_contributions"]))
    assert {key: count for key, count in found.items() if count} == counts.to_dict()
    assert sum(found.values()) == links["id"].notna().sum()
    for kind in KINDS:
        assert sum(ours.parcels["n_" + kind]) == ((links["kind"] == kind) & links["id"].notna()).sum()
    assert sum(ours.parcels["n_open"]) == ((links["status"] == "received") & links["id"].notna()).sum()


def test_what_is_nearby_is_what_dwithin_finds(ground: Ground, ours: Overlay) -> None:
    pairs = gpd.sjoin(ground.shops, ground.said, predicate="dwithin", distance=REACH, lsuffix="shop", rsuffix="said")
    assert (
        dict(zip(ground.shops["uuid"], ours.premises["n_nearby"]))
        == pairs.groupby("uuid_shop").size().reindex(ground.shops["uuid"], fill_value=0).to_dict()
    )
    heard = pairs[pairs["status"] != "withdrawn"]
    for uuid, wishes in zip(ground.shops["uuid"], ours.premises["top_wishes"]):
        own = heard[heard["uuid_shop"] == uuid]
        themes = {entry["theme"]: sorted(entry["uuids"]) for entry in json.loads(wishes)["themes"]}
        assert themes == {theme: sorted(rows["uuid_said"]) for theme, rows in own.groupby("theme")}


def test_zones_of_a_population(ground: Ground) -> None:
    parcels, said = ground.parcels, ground.said
    found, rejects = words_by_zone(
        parcels["id"].tolist(), parcels.geometry.to_numpy(), [100.0] * len(parcels), said.geometry.to_numpy(),
        said["theme"].tolist(),
    )  # fmt: skip
    lowest = gpd.sjoin(said, parcels, predicate="intersects").groupby("uuid")["id"].min()
    assert rejects == []
    assert (
        dict(zip(parcels["id"], found["n_words"]))
        == lowest.value_counts().reindex(parcels["id"], fill_value=0).to_dict()
    )
    assert found["per_1000"] == [10.0 * count for count in found["n_words"]]


def test_streets_by_the_nearest(ground: Ground) -> None:
    lines = [shapely.LineString([(0, 10 * y), (80, 10 * y)]) for y in range(5)]
    streets = gpd.GeoDataFrame({"name": [f"rue {number}" for number in range(5)]}, geometry=lines, crs=2154)
    found = silence(streets["name"].tolist(), np.array(lines, dtype=object), ground.said.geometry.to_numpy(), REACH)
    nearest = gpd.sjoin_nearest(ground.said, streets, max_distance=REACH)
    first = nearest.groupby("uuid")["index_right"].min()
    assert found.words.tolist() == first.value_counts().reindex(range(5), fill_value=0).tolist()
