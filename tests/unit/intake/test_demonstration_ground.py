"""The ground of the demonstration quarter: parcels that tile, doors on their streets, everything inside."""

from __future__ import annotations

import re

import pytest
import shapely

from si_javais_un_quartier.domain.records import Contribution, Encounter, Initiative, Premises, Quarter
from si_javais_un_quartier.intake.demonstration import Ground, ground, records

pytestmark = pytest.mark.slow

#: Where Tarentaize-Beaubrun-Couriot lies, EPSG:2154.
_THERE = shapely.box(806500, 6481500, 808400, 6483550)


@pytest.fixture(scope="module", params=[1, 2, 7])
def seed(request: pytest.FixtureRequest) -> int:
    return request.param


@pytest.fixture(scope="module")
def drawn(seed: int) -> Ground:
    return ground(seed)


@pytest.fixture(scope="module")
def parcels(drawn: Ground) -> dict[str, shapely.Polygon]:
    return {each.id: shapely.from_wkb(each.wkb) for each in drawn.parcels}


def test_the_same_seed_draws_the_same_ground(seed: int, drawn: Ground) -> None:
    ground.cache_clear()
    again = ground(seed)
    assert again is not drawn
    assert again == drawn
    assert ground(seed + 100).parcels != drawn.parcels


def test_parcels_have_ids_in_the_form_of_etalab(drawn: Ground) -> None:
    form = re.compile(r"^\d{5}\d{3}[0-9A-Z]{2}\d{4}$")
    assert len({each.id for each in drawn.parcels}) == len(drawn.parcels) > 1000
    for each in drawn.parcels:
        assert form.match(each.id)
        assert each.id == each.commune + each.prefix + each.section + each.number.zfill(4)


def test_parcels_are_valid_and_do_not_overlap(drawn: Ground, parcels: dict[str, shapely.Polygon]) -> None:
    shapes = list(parcels.values())
    assert all(shape.is_valid for shape in shapes)
    tree = shapely.STRtree(shapes)
    for one, other in tree.query(shapes, predicate="intersects").T:
        if one < other:
            assert shapes[one].intersection(shapes[other]).area == 0
    assert all(abs(each.area_m2 - parcels[each.id].area) < 0.06 for each in drawn.parcels)
    coordinates = shapely.get_coordinates(shapes)
    assert abs(coordinates - coordinates.round(3)).max() < 1e-9


def test_most_plots_along_streets_are_of_a_town(drawn: Ground) -> None:
    widths = sorted(address.frontage_m for address in drawn.addresses)
    assert widths[len(widths) // 10] >= 8
    assert widths[len(widths) * 8 // 10] <= 24
    assert len({round(width, 1) for width in widths}) > 80


def test_buildings_stand_on_parcels(drawn: Ground, parcels: dict[str, shapely.Polygon]) -> None:
    shapes = [shapely.from_wkb(each.wkb) for each in drawn.buildings]
    assert len(shapes) > 1000
    assert all(shape.is_valid for shape in shapes)
    land = shapely.union_all(list(parcels.values())).buffer(0.01)
    assert all(land.covers(shape) for shape in shapes)


def test_streets_and_parks_run_between_the_parcels(drawn: Ground, parcels: dict[str, shapely.Polygon]) -> None:
    land = shapely.union_all(list(parcels.values()))
    for street in drawn.streets:
        line = shapely.from_wkb(street.wkb)
        assert line.intersection(land).length < 0.01 * line.length, street.name
    assert [park.name for park in drawn.parks]
    assert all(shapely.from_wkb(park.wkb).is_valid for park in drawn.parks)


def test_each_premises_lies_on_the_street_side_of_its_parcel(
    seed: int, drawn: Ground, parcels: dict[str, shapely.Polygon]
) -> None:
    land = shapely.union_all(list(parcels.values()))
    buildings = {each.id: shapely.from_wkb(each.wkb) for each in drawn.buildings}
    for each in records(0, seed):
        if isinstance(each, Premises):
            point = shapely.Point(each.geometry.x, each.geometry.y)
            assert parcels[each.parcel_id].contains(point)
            assert buildings[each.building_id].buffer(0.1).contains(point)
            assert land.boundary.distance(point) < 2.0


def test_house_numbers_are_given_once(drawn: Ground) -> None:
    texts = [address.text for address in drawn.addresses]
    assert len(texts) == len(set(texts))


def test_everything_lies_within_the_perimeter(seed: int, parcels: dict[str, shapely.Polygon]) -> None:
    told = list(records(300, seed))
    outline = next(shapely.from_wkb(each.geometry.wkb) for each in told if isinstance(each, Quarter))
    assert outline.is_valid
    assert outline.geom_type == "MultiPolygon"
    assert _THERE.contains(outline)
    assert all(outline.contains(shape) for shape in parcels.values())
    for each in told:
        if isinstance(each, (Contribution, Encounter, Initiative, Premises)) and each.geometry is not None:
            assert outline.contains(shapely.Point(each.geometry.x, each.geometry.y))
            assert each.geometry == each.geometry.rounded()
        if isinstance(each, Contribution) and each.public_x is not None:
            assert outline.contains(shapely.Point(each.public_x, each.public_y))


def test_stated_parcels_exist(seed: int, parcels: dict[str, shapely.Polygon]) -> None:
    stated = [each.parcel_id for each in records(300, seed) if isinstance(each, Contribution) and each.parcel_id]
    assert stated
    assert set(stated) <= set(parcels)
