"""The town's rules as columns of results: usual ones, others, a perimeter in another system, words that fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from si_javais_un_quartier.domain.instants import SystemClock
from si_javais_un_quartier.domain.town_rules import TownRules, rules_text, tax_day

RUN = Callable[..., dict[str, Any]]
X, Y = 807_000.0, 6_481_000.0
RULED = ("vacancy_class", "shopfront_aid", "shopfront_aid_why", "wasteland_tax", "wasteland_tax_why")


@pytest.fixture
def premises() -> QgsVectorLayer:
    fields = "field=uuid:string&field=occupancy:string&field=vacant_since:string&field=vacant_since_precision:string"
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{fields}", "premises", "memory")
    for number, row in enumerate((("a", "vacant", "2015-02-01", "day"), ("b", "vacant", None, None),
                                  ("c", "occupied", None, None), ("d", "vacant", "2015-02-01", "day"))):  # fmt: skip
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({X + 100 * number} {Y})"))
        layer.dataProvider().addFeatures([feature])
    return layer


def columns(result: QgsVectorLayer) -> dict[str, tuple[Any, ...]]:
    return {row["uuid"]: tuple(row[name] or None for name in RULED) for row in result.getFeatures()}


def test_the_usual_rules_are_columns_with_their_reasons(run: RUN, premises: QgsVectorLayer) -> None:
    found = columns(run("priority", PREMISES=premises, OUTPUT="memory:")["OUTPUT"])
    assert found["a"][:2] == ("over 5 year(s)", "yes")
    assert found["a"][2].startswith("vacant for ")
    year = tax_day(SystemClock().today()).year
    assert found["a"][3:] == ("yes", found["a"][4])
    assert found["a"][4].endswith(f"on 1 January {year}")
    assert found["b"] == (
        "date of vacancy to find out", "unknown", "vacant, nobody knows since when", "unknown",
        "vacant, nobody knows since when",
    )  # fmt: skip
    assert found["c"] == (None, "no", "not vacant", "no", "not vacant")


def test_the_overlay_has_them_too_and_a_perimeter_of_another_system_is_moved(
    run: RUN, premises: QgsVectorLayer
) -> None:
    parcels = QgsVectorLayer("Polygon?crs=EPSG:2154&field=id:string", "parcels", "memory")
    said = QgsVectorLayer("Point?crs=EPSG:2154&field=uuid:string", "said", "memory")
    around = QgsGeometry.fromWkt(f"POINT({X} {Y})").buffer(50, 8)
    moved = QgsGeometry(around)
    moved.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:2154"), QgsCoordinateReferenceSystem("EPSG:3946"), QgsProject.instance()
        )
    )
    answers = []
    for srid, outline in ((2154, around), (3946, moved)):
        rules = rules_text(TownRules(aid_months=12, aid_perimeter=outline.asWkt()), srid)
        result = run(
            "overlay", CONTRIBUTIONS=said, PARCELS=parcels, PREMISES=premises, RULES=rules, PARCELS_OUT="memory:",
            PREMISES_OUT="memory:", LINKS="memory:",
        )  # fmt: skip
        found = columns(result["PREMISES_OUT"])
        answers.append([found[uuid][1] for uuid in "abcd"])
        assert found["d"][2].endswith("outside the perimeter")
    assert answers == [["yes", "no", "no", "no"]] * 2


@pytest.mark.parametrize(
    "given", ["[", "[]", '{"aid_months": -3}', '{"class_years": [5, 1]}', '{"aid_perimeter": "x"}']
)
def test_rules_that_can_not_be_read_stop_the_run_in_words(run: RUN, premises: QgsVectorLayer, given: str) -> None:
    with pytest.raises(QgsProcessingException, match="choices can't be read"):
        run("priority", PREMISES=premises, RULES=given, OUTPUT="memory:")
