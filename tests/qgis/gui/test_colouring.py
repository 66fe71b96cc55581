"""What the colours on the map mean, chosen with one click and remembered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsExpressionContextUtils, QgsFeature, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from si_javais_un_quartier.domain.changes import Act, Insert, Update
from si_javais_un_quartier.domain.identity import computed_uuid, tag_uuid
from si_javais_un_quartier.domain.phrases import phrase
from si_javais_un_quartier.domain.records import Contribution, ContributionTag, Tag
from si_javais_un_quartier.gui.contributions.colour_ability import ColourAbility
from si_javais_un_quartier.gui.desk import Desk
from si_javais_un_quartier.qgis_bridge.colouring import AGES, OTHER, PALETTE, By, tag_entries
from si_javais_un_quartier.qgis_bridge.layers import find_layer
from tests.qgis.gui.desk_fixture import ability, open_desk
from tests.qgis.gui.quarter_bench import words

HOSTILE = "'); DROP \"theme\" [% env('HOME') %]"


@pytest.fixture
def desk(copy_path: Path, qtbot: object) -> Iterator[Desk]:
    """Contribution 0 has the tag vélo; 3 has one with a hostile name; 5 a theme that nobody listed."""
    with open_desk(copy_path, qtbot) as desk:
        other = tag_uuid(HOSTILE)
        desk.workspace.perform(
            Act(
                phrase("x"),
                (
                    Insert(Tag(uuid=other, name=HOSTILE, colour="#123456")),
                    Insert(
                        ContributionTag(
                            computed_uuid("contribution_tag", words(3).uuid, other),
                            contribution_uuid=words(3).uuid,
                            tag_uuid=other,
                        )
                    ),
                    Update(Contribution, words(5).uuid, (("theme", HOSTILE),)),
                ),
            )
        )
        yield desk


@pytest.fixture
def colours(desk: Desk) -> ColourAbility:
    """The ability under test."""
    return ability(desk, ColourAbility)


def colour(number: int) -> str:
    """The colour in which the map shows a contribution."""
    layer: QgsVectorLayer = find_layer("contribution")
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    renderer.startRender(context, layer.fields())
    feature: QgsFeature = next(it for it in layer.getFeatures() if it["uuid"] == words(number).uuid)
    context.expressionContext().setFeature(feature)
    symbol = renderer.symbolForFeature(feature, context)
    found = QColor(symbol.symbolLayer(1).fillColor()).name() if symbol is not None else ""
    renderer.stopRender(context)
    return found


def test_by_theme_each_has_its_colour_and_unknown_ones_share_one(colours: ColourAbility) -> None:
    colours.choose(By.THEME)
    assert colour(0) == PALETTE[0].lower()
    assert colour(1) == PALETTE[1].lower()
    assert colour(5) == OTHER.lower()


def test_by_tag_its_own_colour_and_no_name_is_ever_an_expression(desk: Desk, colours: ColourAbility) -> None:
    colours.choose(By.TAG)
    assert (colour(0), colour(3), colour(1)) == ("#009e73", "#123456", OTHER.lower())
    legend = [item.label() for item in find_layer("contribution").renderer().legendSymbolItems()]
    assert {"vélo", HOSTILE} <= set(legend)
    assert "quarter_tag_tag_uuid" in find_layer("contribution").fields().names()
    colours.choose(By.STATUS)
    assert "quarter_tag_tag_uuid" not in find_layer("contribution").fields().names()
    assert desk.contributions.reading is not None


def test_by_age(colours: ColourAbility) -> None:
    colours.choose(By.AGE)
    found = colour(0)
    assert found in {each.lower() for each, _ in AGES}


def test_by_status_again_and_the_legend_of_before(colours: ColourAbility) -> None:
    before = [item.label() for item in find_layer("contribution").renderer().legendSymbolItems()]
    for by in (By.THEME, By.AGE, By.STATUS):
        colours.choose(by)
    assert [item.label() for item in find_layer("contribution").renderer().legendSymbolItems()] == before


def test_the_choice_is_remembered(desk: Desk, colours: ColourAbility, copy_path: Path) -> None:
    colours.choose(By.THEME)
    desk.workspace.close()
    desk.workspace.open_replica(copy_path)
    assert colours.actions[By.THEME].isChecked()
    assert colour(0) == PALETTE[0].lower()


def test_merged_tags_count_as_the_one_they_went_into() -> None:
    tags = (Tag(uuid="a", name="vélo"), Tag(uuid="b", name="cycle", merged_into="a"), Tag(uuid="c", name="banc"))
    (entry,) = tag_entries(tags, {"a": 3})
    assert (entry.value, entry.word) == (["a", "b"], "vélo")
