"""The overlay against GEOS asked through QGIS, pair by pair and without an index: counts, links, ties, sums.

The ground is a lattice, so that points fall on borders and corners all the time, with overlaps, a hole and parcels of
several parts; the distances are QGIS's own. Nothing of ``analysis`` is used to make what is expected.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

RUN = Callable[..., dict[str, Any]]
REACH = 12.0
KINDS = ("idea", "question", "comment", "observation", "offer", "need")
CLOSED = {"answered", "noted", "accepted", "done", "already_covered", "declined", "referred", "off_topic", "duplicate",
          "withdrawn"}  # fmt: skip


def layer(kind: str, fields: str, rows: list[tuple[list[Any], QgsGeometry | None]]) -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs=EPSG:2154&{fields}", "x", "memory")
    features = []
    for values, geometry in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        if geometry is not None:
            feature.setGeometry(geometry)
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def box(x: float, y: float, width: float, height: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(
        f"POLYGON(({x} {y}, {x + width} {y}, {x + width} {y + height}, {x} {y + height}, {x} {y}))"
    )


class Ground:
    """Plain lists: parcels by id, contributions and premises by uuid."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)
        shapes = [box(10 * x, 10 * y, 10, 10) for x in range(6) for y in range(6)]
        shapes += [box(chance.randrange(40), chance.randrange(40), chance.randrange(5, 25), chance.randrange(5, 25))
                   for _ in range(5)]  # fmt: skip
        shapes.append(box(5, 5, 40, 40).difference(box(15, 15, 20, 20)))
        shapes.append(QgsGeometry.collectGeometry([box(-20, 0, 10, 10), box(-20, 20, 10, 10)]))
        names = [f"P{number:03d}" for number in range(len(shapes))]
        chance.shuffle(names)
        self.parcels = dict(zip(names, shapes))
        self.said: dict[str, tuple[str, str, str, str | None, QgsGeometry | None]] = {}
        for number in range(250):
            spot = QgsGeometry.fromPointXY(QgsPointXY(chance.randrange(-5, 14) * 5, chance.randrange(-2, 14) * 5))
            stated = chance.choice(names) if number % 17 == 0 else "GONE" if number % 29 == 0 else None
            self.said[f"c{number:03d}"] = (
                chance.choice(KINDS), chance.choice("abc"), chance.choice(["received", "answered", "withdrawn"]),
                stated,
                None if number % 41 == 0 else spot,
            )  # fmt: skip
        self.shops = {f"v{number:02d}": QgsGeometry.fromPointXY(QgsPointXY(chance.randrange(0, 12) * 5,
                                                                           chance.randrange(0, 12) * 5))
                      for number in range(20)}  # fmt: skip

    def parcel_of(self, uuid: str) -> tuple[str | None, str]:
        """What the stated rule says: the parcel a person named where there is one, else the lowest that touches."""
        *_, stated, spot = self.said[uuid]
        if stated is not None:
            return stated, "stated"
        held = [name for name, shape in self.parcels.items() if spot is not None and shape.intersects(spot)]
        return (min(held), "within") if held else (None, "none")

    def shop_of(self, uuid: str) -> tuple[str | None, float | None]:
        """The nearest premises within reach; of two as near, the lowest uuid."""
        spot = self.said[uuid][-1]
        near = sorted((shape.distance(spot), name) for name, shape in self.shops.items()) if spot is not None else []
        return (near[0][1], near[0][0]) if near and near[0][0] <= REACH else (None, None)

    def layers(self) -> dict[str, QgsVectorLayer]:
        said = [([uuid, *values[:4]], values[4]) for uuid, values in self.said.items()]
        fields = "&".join(f"field={name}:string" for name in ("uuid", "kind", "theme", "status", "parcel_id"))
        return {
            "CONTRIBUTIONS": layer("Point", fields, said),
            "PARCELS": layer("MultiPolygon", "field=id:string", [([key], it) for key, it in self.parcels.items()]),
            "PREMISES": layer("Point", "field=uuid:string", [([key], it) for key, it in self.shops.items()]),
        }


@pytest.fixture(params=range(4))
def ground(request: Any) -> Ground:
    return Ground(request.param)


@pytest.fixture
def found(run: RUN, ground: Ground, tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("PARCELS_OUT", "PREMISES_OUT", "LINKS")}
    result = run("overlay", **ground.layers(), DISTANCE=REACH, **outputs)
    read = {name: QgsVectorLayer(result[name], name, "ogr") for name in outputs}
    return {name: [dict(zip(it.fields().names(), row.attributes())) for row in it.getFeatures()]
            for name, it in read.items()}  # fmt: skip


def test_one_link_per_contribution_and_each_is_the_rule(ground: Ground, found: dict[str, Any]) -> None:
    links = {row["contribution_uuid"]: row for row in found["LINKS"]}
    assert (len(found["LINKS"]), set(links)) == (250, set(ground.said))
    ties = 0
    for uuid, row in links.items():
        parcel, method = ground.parcel_of(uuid)
        assert (row["parcel_id"] or None, row["parcel_method"]) == (parcel, method), uuid
        shop, away = ground.shop_of(uuid)
        assert (row["premises_uuid"] or None) == shop, uuid
        assert row["premises_method"] == ("nearest" if shop else "none")
        if shop is not None:
            assert row["premises_distance_m"] == pytest.approx(away, abs=0.001)
            spot = ground.said[uuid][-1]
            ties += sum(shape.distance(spot) == away for shape in ground.shops.values()) > 1
    assert ties > 5, "the ground is made so that ties happen"
    borders = sum(sum(shape.touches(spot) for shape in ground.parcels.values()) > 1
                  for *_, spot in ground.said.values() if spot is not None)  # fmt: skip
    assert borders > 50, "and borders"


def test_counts_on_parcels_agree_and_add_up_to_the_total(ground: Ground, found: dict[str, Any]) -> None:
    on = {uuid: ground.parcel_of(uuid)[0] for uuid in ground.said}
    rows = {row["id"]: row for row in found["PARCELS_OUT"]}
    assert set(rows) == set(ground.parcels)
    expected = Counter(parcel for parcel in on.values() if parcel in ground.parcels)
    assert {key: row["n_contributions"] for key, row in rows.items()} == {key: expected[key] for key in rows}
    for kind in KINDS:
        counted = Counter(on[uuid] for uuid, it in ground.said.items() if it[0] == kind)
        assert {key: row["n_" + kind] for key, row in rows.items()} == {key: counted[key] for key in rows}
    still = Counter(on[uuid] for uuid, it in ground.said.items() if it[2] not in CLOSED)
    assert {key: row["n_open"] for key, row in rows.items()} == {key: still[key] for key in rows}
    total = sum(row["n_contributions"] for row in rows.values())
    methods = Counter(row["parcel_method"] for row in found["LINKS"])
    stray = sum(parcel not in ground.parcels for parcel in on.values() if parcel is not None)
    assert total == methods["stated"] + methods["within"] - stray
    assert total + stray + methods["none"] == len(ground.said)
    assert all(sum(row["n_" + kind] for kind in KINDS) == row["n_contributions"] for row in rows.values())


def test_counts_around_premises_agree(ground: Ground, found: dict[str, Any]) -> None:
    near = {name: sum(spot is not None and shape.distance(spot) <= REACH for *_, spot in ground.said.values())
            for name, shape in ground.shops.items()}  # fmt: skip
    linked = Counter(ground.shop_of(uuid)[0] for uuid in ground.said)
    rows = {row["uuid"]: row for row in found["PREMISES_OUT"]}
    assert {key: row["n_nearby"] for key, row in rows.items()} == near
    assert {key: row["n_linked"] for key, row in rows.items()} == {key: linked[key] for key in ground.shops}
    named = sum(it["premises_method"] != "none" for it in found["LINKS"])
    assert sum(row["n_linked"] for row in rows.values()) == named


def test_native_count_points_gives_the_same_where_it_can(run: RUN, ground: Ground, tmp_path: Path) -> None:
    """Off all borders and with parcels that don't overlap, QGIS's own counting must agree with ours."""
    from qgis import processing

    parcels = layer("Polygon", "field=id:string", [([f"P{x}{y}"], box(10 * x, 10 * y, 10, 10))
                                                   for x in range(6) for y in range(6)])  # fmt: skip
    moved = []
    for uuid, (*_, spot) in ground.said.items():
        if spot is not None:
            aside = QgsGeometry(spot)
            aside.translate(0.7, 1.3)
            moved.append(([uuid], aside))
    said = layer("Point", "field=uuid:string", moved)
    ours = run("overlay", CONTRIBUTIONS=said, PARCELS=parcels, PARCELS_OUT="memory:", LINKS="memory:")["PARCELS_OUT"]
    given = {"POLYGONS": parcels, "POINTS": said, "FIELD": "n", "OUTPUT": "memory:"}
    theirs = processing.run("native:countpointsinpolygon", given)["OUTPUT"]
    assert {row["id"]: row["n_contributions"] for row in ours.getFeatures()} == {
        row["id"]: int(row["n"]) for row in theirs.getFeatures()
    }
