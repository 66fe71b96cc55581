"""Map tips are HTML: what residents wrote must come out as text, and never be evaluated."""

from __future__ import annotations

import html

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)

from si_javais_un_quartier.qgis_bridge import layers
from si_javais_un_quartier.qgis_bridge.map_tips import escaped, map_tip
from si_javais_un_quartier.store.replica import Replica


def shown(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """The HTML that QGIS makes of a layer's template for a feature."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_hostile_title_is_shown_as_text(quarter: Replica) -> None:
    layers.build_group(QgsProject.instance(), quarter.path)
    layer = layers.find_layer("contribution")
    assert layer is not None
    text = shown(layer, next(layer.getFeatures("title LIKE '<img%'")))
    assert "<img" not in text
    assert "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; [% env('HOME') %]" in text
    assert "To sort · Idea" in text


@pytest.mark.parametrize("table", ["contribution", "premises", "initiative", "encounter", "parcel"])
def test_every_expression_is_valid_on_its_layer(quarter: Replica, table: str) -> None:
    layers.build_group(QgsProject.instance(), quarter.path)
    layer = layers.find_layer(table)
    assert layer is not None
    *_, feature = layer.getFeatures()
    text = shown(layer, feature)
    assert text.replace("<br>", "").replace("<b>", "").replace("</b>", "").strip()
    assert "[%" not in text


def test_no_template_names_a_column_outside_an_escape() -> None:
    for table in ("contribution", "premises", "initiative", "encounter", "parcel"):
        for part in map_tip(table).split("[% ")[1:]:
            expression = part.split(" %]")[0]
            assert "&lt;" in expression, expression


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60))
def test_any_text_comes_back_whole_and_without_code(words: str) -> None:
    context = QgsExpressionContext()
    scope = QgsExpressionContextUtils.globalScope()
    scope.setVariable("words", words.replace("\x00", ""))
    context.appendScope(scope)
    result = QgsExpression(escaped("@words")).evaluate(context)
    assert not set(result) & set('<>"')
    assert html.unescape(result) == html.unescape(html.escape(words.replace("\x00", ""), quote=True))
