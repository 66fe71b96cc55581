"""What came out of a question, in numbers with their denominators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from .. import words

Results = Mapping[str, QgsVectorLayer]
#: Silent streets that the answer names
_NAMED = 8


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Questions", text, None, count)


def answer_of(key: str, found: Results, outputs: Mapping[str, Any]) -> str:
    """One or two sentences on the results of the question *key*."""
    said = {
        "vacancy": _vacancy,
        "priority": _priority,
        "density": _density,
        "changes": _changes,
        "whospoke": _who_spoke,
        "silence": _silence,
    }[key](found, outputs)
    drawn = any(layer.isSpatial() for layer in found.values())
    where = (
        _tr("The results are on the map, in the group of the quarter.")
        if drawn
        else _tr("The results are tables, in the group of the quarter.")
    )
    return "\n".join(filter(None, (*said, where)))


def _vacancy(found: Results, _: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("VACANCY_OVER_TIME"))
    if not rows:
        return ()
    now, before = rows[-1], rows[0]
    said = _tr(
        "{vacant} of {units} ground floors are vacant ({rate} %): {turnover} for less than a year, {lasting} for "
        "longer."
    ).format(
        vacant=now["vacant"],
        units=now["units"],
        rate=_percent(now["rate"]),
        turnover=now["turnover"],
        lasting=now["lasting"],
    )
    then = _tr("They were {vacant} on {day}.").format(vacant=before["vacant"], day=words.full_day(before["day"]))
    return said, _frontage(now), then if len(rows) > 1 else ""


def _frontage(now: Mapping[str, Any]) -> str:
    if not isinstance(now["frontage_rate"], (int, float)):
        return ""
    return _tr("In shop fronts: {vacant} m of the {total} m measured ({rate} %).").format(
        vacant=words.number(round(now["vacant_frontage_m"])),
        total=words.number(round(now["frontage_m"])),
        rate=_percent(now["frontage_rate"]),
    )


def _priority(found: Results, outputs: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("PRIORITY"))
    ranked = sum(isinstance(row["priority"], int) for row in rows)
    return (
        _tr("{ranked} of {count} premises are ranked; for each of the others the reason stands in its row.").format(
            ranked=ranked, count=len(rows)
        ),
        _tr("When each weight varies by ±20 %, the first ten stay in {share} % of the trials.").format(
            share=_percent(outputs.get("STABLE"))
        ),
    )


def _density(found: Results, _: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("DENSITY"))
    counts = [row["n"] for row in rows]
    if not counts:
        return ()
    return (
        _tr("{words} contributions in {cells} hexagons; {most} in the fullest.").format(
            words=words.number(sum(counts)), cells=words.number(len(counts)), most=max(counts)
        ),
    )


def _changes(found: Results, _: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("CHANGES_BY_THEME"))
    before, after = (sum(row[name] for row in rows) for name in ("n_before", "n_after"))
    return (_tr("{before} contributions before, {after} after.").format(before=before, after=after),)


def _who_spoke(found: Results, _: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("HEARD_BY_THEME"))
    total, online, mediated = (sum(row[name] for row in rows) for name in ("words", "online", "mediated"))
    return (
        _tr("{total} words: {online} online, {mediated} through the mediators, {other} otherwise.").format(
            total=total, online=online, mediated=mediated, other=total - online - mediated
        ),
        _tr("Contributions are no representative sample."),
    )


def _silence(found: Results, _: Mapping[str, Any]) -> tuple[str, ...]:
    rows = _rows(found.get("SILENCE"))
    silent = {row["name"] for row in rows if row["silent"]}
    every = {row["name"] for row in rows}
    said = _tr("Nobody has spoken yet about %n of {count} street(s).", len(silent)).format(count=len(every))
    named = sorted(name for name in silent if isinstance(name, str) and name)
    if not named:
        return (said,)
    more = _tr("and %n more", len(named) - _NAMED) if len(named) > _NAMED else ""
    return said, ", ".join(filter(None, (*named[:_NAMED], more)))


def _rows(layer: QgsVectorLayer | None) -> list[dict[str, Any]]:
    if layer is None:
        return []
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def _percent(value: Any) -> str:
    return words.number(round(value)) if isinstance(value, (int, float)) else "–"
