"""A sheet as lines for paper: the same words as on screen, with the weights they hang on."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.weighing import PARTS, Weights
from ...qgis_bridge.sheet_print import Line
from .parcel_sheet import ParcelWords
from .sheet_words import Sheet, Wish

_SENTENCES = 3


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


def lines_of(
    sheet: Sheet, points: Sequence[int] | None, total: int, rank: str, weights: Weights, firm: str
) -> list[Line]:
    """The sheet of a premises."""
    lines = [Line(sheet.title, "title"), Line(" · ".join(filter(None, (sheet.state, sheet.about_state, sheet.offer))))]
    lines += _fact_lines(sheet.facts)
    if sheet.rules:
        lines.append(Line(_tr("Town’s rules"), "head"))
        lines += [Line(f"{name} : {said}".replace(" :", "\u00a0:")) for name, said in sheet.rules]
    lines.append(Line(_tr("Wishes for this premises"), "head", sheet.heard))
    lines += _wish_lines(sheet.themes)
    lines += [Line(_tr("Words that come back"), "head"), *_wish_lines(sheet.terms)] if sheet.terms else []
    lines += [] if sheet.themes or sheet.terms else [Line(_tr("Nobody has spoken of this premises or near it yet."))]
    lines.append(Line(_tr("Priority index"), "head", rank if points is None else f"{total} / 100"))
    if points is not None:
        lines.append(Line(rank))
        lines += [
            Line(f"{part.name} ({part.fact})", "text", _tr("{points} of {weight}").format(
                points=points[number], weight=round(getattr(weights, PARTS[number]))))
            for number, part in enumerate(sheet.parts)
        ]  # fmt: skip
        shown = ", ".join(f"{part.name} {round(getattr(weights, part.key))}\u00a0%" for part in sheet.parts)
        lines += [Line(_tr("Weights: {weights}").format(weights=shown), "small"), Line(firm, "small")]
    if sheet.initiatives:
        lines.append(Line(_tr("Initiatives nearby"), "head"))
        lines += [Line(" · ".join(filter(None, (name, about)))) for name, about, _ in sheet.initiatives]
    if sheet.history:
        lines.append(Line(_tr("Contact and history"), "head", sheet.contact))
        lines += [Line(" · ".join(filter(None, (it.day, it.text)))) for it in sheet.history]
    return [line for line in lines if line.text]


def parcel_lines(parcel: ParcelWords) -> list[Line]:
    """The sheet of a parcel."""
    lines = [Line(parcel.title, "title")]
    lines += _fact_lines(parcel.facts)
    lines.append(Line(_tr("Premises"), "head"))
    lines += [Line(" · ".join(filter(None, (name, about)))) for _, name, about in parcel.premises]
    lines.append(Line(_tr("Said about this parcel"), "head", parcel.heard))
    lines += _wish_lines(parcel.themes)
    lines += [Line(_tr("Words that come back"), "head"), *_wish_lines(parcel.terms)] if parcel.terms else []
    if parcel.initiatives:
        lines.append(Line(_tr("Initiatives"), "head"))
        lines += [Line(name) for _, name in parcel.initiatives]
    if parcel.history:
        lines.append(Line(_tr("History"), "head"))
        lines += [Line(" · ".join(filter(None, (it.day, it.text)))) for it in parcel.history]
    return [line for line in lines if line.text]


def _fact_lines(facts: Sequence[tuple[str, str]]) -> list[Line]:
    """Two facts on a line: a sheet is for one look."""
    said = [f"{name}\u00a0: {value}" for name, value in facts]
    return [Line("   ·   ".join(said[place : place + 2])) for place in range(0, len(said), 2)]


def _wish_lines(wishes: Sequence[Wish]) -> list[Line]:
    lines = []
    for wish in wishes:
        lines.append(Line(wish.name, "text", str(wish.count)))
        lines += [Line(f"    {it.text} {it.reference}".rstrip(), "small") for it in wish.sentences[:_SENTENCES]]
    return lines
