"""The marker of a contribution and of a premises, as SVG text: one drawing for map, list and legend.

Shape tells the kind; sign, fill and outline tell the status, so that it is read without colour too. Drawn on a 24 unit
square with a white halo. Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.vocabulary import Kind, Sector, Status

INK = "#161616"
WHITE = "#FFFFFF"
_BLUE = "#0072B2"
_GREY = "#777777"
_VERMILION = "#D55E00"

#: Outline of an ordinary marker, in units of the 24 unit square.
OUTLINE = 1.9


@dataclass(frozen=True)
class Look:
    """How a status is drawn: colours of fill, outline and sign, the sign's name, the outline's width (units)."""

    fill: str
    sign: str
    ink: str = INK
    outline: str = INK
    width: float = OUTLINE


LOOKS: dict[Status, Look] = {
    Status.RECEIVED: Look("#56B4E9", "none"),
    Status.NEEDS_QUALIFICATION: Look("#F0E442", "unclear"),
    Status.UNDER_REVIEW: Look("#E69F00", "dots"),
    Status.ON_HOLD: Look("#E69F00", "stop"),
    Status.AWAITING_VALIDATION: Look("#CC79A7", "bars"),
    Status.ANSWERED: Look(WHITE, "lines", _BLUE, _BLUE, 2.6),
    Status.NOTED: Look(WHITE, "line", _BLUE, _BLUE, 2.6),
    Status.ALREADY_COVERED: Look(_BLUE, "equal", WHITE),
    Status.PLANNED: Look(_BLUE, "arrow", WHITE),
    Status.ACCEPTED: Look(_BLUE, "plus", WHITE),
    Status.DONE: Look("#009E73", "tick", WHITE),
    Status.DECLINED: Look(_GREY, "minus", WHITE, _VERMILION, 3.2),
    Status.REFERRED: Look(_GREY, "out", WHITE),
    Status.OFF_TOPIC: Look(_GREY, "cross", WHITE, "#4A4A4A", 1.2),
    Status.DUPLICATE: Look(_GREY, "pair", WHITE, "#4A4A4A", 1.2),
    Status.WITHDRAWN: Look(WHITE, "slash", _GREY, _GREY, 1.6),
}

#: Outline path of each kind, the height at which its sign is centred, and the sign's size.
_SHAPES: dict[Kind, tuple[str, float, float]] = {
    Kind.IDEA: ("M12 3.4a8.6 8.6 0 1 1 0 17.2a8.6 8.6 0 1 1 0-17.2z", 12, 1),
    Kind.COMMENT: ("M4.4 4.4H19.6V19.6H4.4z", 12, 1),
    Kind.QUESTION: ("M12 2L22 12L12 22L2 12z", 12, 1),
    Kind.OBSERVATION: ("M12 2.8L21.8 20.2H2.2z", 15.2, 0.82),
    Kind.OFFER: ("M12 2.4L20.4 7.4V21.4L12 17.2L3.6 21.4V7.4z", 11.2, 0.92),
    Kind.NEED: ("M12 21.6L20.4 16.6V2.6L12 6.8L3.6 2.6V16.6z", 12.8, 0.92),
}

#: Strokes of each sign about its centre, and their width. A dot is a stroke almost without length.
_SIGNS: dict[str, tuple[str, float]] = {
    "none": ("", 0),
    "unclear": ("M-2.4-2.2A2.4 2.4 0 1 1 0 .5V1.4M0 4.4h.01", 2),
    "dots": ("M-4.3 0h.01M0 0h.01M4.3 0h.01", 3),
    "stop": ("M0 0h.01", 5),
    "bars": ("M-2.4-3.4V3.4M2.4-3.4V3.4", 2.4),
    "lines": ("M-4-2H4M-4 2H1", 2),
    "line": ("M-3.6 0H3.6", 2),
    "equal": ("M-3.8-2.2H3.8M-3.8 2.2H3.8", 2.2),
    "arrow": ("M-4.4 0H4.2M.6-3.8L4.4 0L.6 3.8", 2.2),
    "plus": ("M-4.2 0H4.2M0-4.2V4.2", 2.4),
    "tick": ("M-4.3 .3L-1.4 3.3L4.3-3.3", 2.4),
    "minus": ("M-4 0H4", 2.6),
    "out": ("M-3.4 3.4L3.4-3.4M-1.4-3.4H3.4V1.4", 2.2),
    "cross": ("M-3-3L3 3M3-3L-3 3", 2.2),
    "pair": ("M-2.8 0h.01M2.8 0h.01", 4),
    "slash": ("M-3.2 3.2L3.2-3.2", 2),
}

_OPEN = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="-1 -1 26 26" stroke-linejoin="round">'


def marker_svg(kind: Kind, status: Status, *, parametric: bool = False) -> str:
    """The marker of a contribution; *parametric* leaves fill and outline to QGIS (``param(fill)`` and so on)."""
    look = LOOKS[status]
    path, centre, scale = _SHAPES[kind]
    parts = [_body(path, look.fill, look.outline, look.width, parametric=parametric)]
    strokes, width = _SIGNS[look.sign]
    if strokes:
        place = "".join(("translate(12 ", _number(centre), ") scale(", _number(scale), ")"))
        attributes = {"d": strokes, "fill": "none", "stroke": look.ink, "stroke-width": _number(width)}
        parts.append(_path({**attributes, "stroke-linecap": "round", "transform": place}))
    return "".join((_OPEN, *parts, "</svg>"))


#: How much of a premises sign is filled.
EMPTY, HALF, FULL = "empty", "half", "full"

#: Most premises are occupied: a little paler, they leave the eye to the vacant ones.
_OCCUPIED = "#4A4A4A"

_FRONT = "M3.4 3.6H20.6L21.6 9H20.4V20.6H3.6V9H2.4z"
_FRONT_INSIDE = {EMPTY: "M4.6 10H19.4V19.6H4.6z", HALF: "M12 10H19.4V19.6H12z", FULL: ""}
_SQUARE = "M3.4 3.4H20.6V20.6H3.4z"
_SQUARE_INSIDE = {EMPTY: "M5.6 5.6H18.4V18.4H5.6z", HALF: "M12 5.6H18.4V18.4H12z", FULL: ""}


def premises_svg(filled: str, *, small: bool = False) -> str:
    """A shop front (from 16 px or 3 mm) or, *small*, a square, empty, half or wholly filled."""
    path, inside = (_SQUARE, _SQUARE_INSIDE[filled]) if small else (_FRONT, _FRONT_INSIDE[filled])
    halo = _path({"d": path, "fill": WHITE, "stroke": WHITE, "stroke-width": "4"})
    ink = _OCCUPIED if filled == FULL else INK
    parts = [_OPEN, halo, _path({"d": path, "fill": ink, "stroke": ink, "stroke-width": "1.2"})]
    if inside:
        parts.append(_path({"d": inside, "fill": WHITE}))
    if not small:
        parts.append(_path({"d": "M5.4 6.4H18.6", "fill": "none", "stroke": WHITE, "stroke-width": "1.6"}))
    return "".join((*parts, "</svg>"))


#: A citizen's pennant, a public square flag, a private swallowtail: filled, empty, half.
_FLAGS: dict[Sector, tuple[str, str]] = {
    Sector.CITIZEN: ("M6.5 2.6L20.5 7.6L6.5 12.6z", ""),
    Sector.PUBLIC: ("M6.5 2.6H19.5V12.6H6.5z", "M8.4 4.4H17.7V10.8H8.4z"),
    Sector.PRIVATE: ("M6.5 2.6H20.5L16.5 7.6L20.5 12.6H6.5z", "M8.4 8.4H15.2L17 10.8H8.4z"),
}
_POLE = "M5.5 2.2V22"


def initiative_svg(sector: Sector) -> str:
    """A flag whose form and filling tell the sector."""
    flag, inside = _FLAGS[sector]
    parts = [
        _path({"d": _POLE + flag, "fill": WHITE, "stroke": WHITE, "stroke-width": "5"}),
        _path({"d": _POLE, "fill": "none", "stroke": INK, "stroke-width": "2.2", "stroke-linecap": "round"}),
        _path({"d": flag, "fill": INK, "stroke": INK, "stroke-width": "1.2"}),
    ]
    if inside:
        parts.append(_path({"d": inside, "fill": WHITE}))
    return "".join((_OPEN, *parts, "</svg>"))


_PEOPLE = (
    "M8 7a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4zM2.8 20c0-3.6 2.2-5.8 5.2-5.8s5.2 2.2 5.2 5.8z"
    "M16 5a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0-5.4z"
    "M14.2 12.7c.6-.3 1.2-.5 1.8-.5c3 0 5.2 2.2 5.2 5.8H14.6c-.3-1.7-.8-3-1.7-4z"
)


def encounter_svg() -> str:
    """Two people."""
    halo = _path({"d": _PEOPLE, "fill": WHITE, "stroke": WHITE, "stroke-width": "4"})
    return "".join((_OPEN, halo, _path({"d": _PEOPLE, "fill": INK}), "</svg>"))


def shape_svg(kind: Kind) -> str:
    """The shape of a kind alone, for legends."""
    path, _, _ = _SHAPES[kind]
    return "".join((_OPEN, _body(path, WHITE, INK, OUTLINE, parametric=False), "</svg>"))


def _body(path: str, fill: str, outline: str, width: float, *, parametric: bool) -> str:
    halo = _path({"d": path, "fill": WHITE, "stroke": WHITE, "stroke-width": _number(width + 2.4)})
    if not parametric:
        return halo + _path({"d": path, "fill": fill, "stroke": outline, "stroke-width": _number(width)})
    body = {
        "fill": " ".join(("param(fill)", fill)),
        "stroke": " ".join(("param(outline)", outline)),
        "stroke-width": " ".join(("param(outline-width)", _number(width))),
    }
    return halo + _path({"d": path, **body})


def _path(attributes: dict[str, str]) -> str:
    return "".join(("<path ", " ".join("".join((key, '="', value, '"')) for key, value in attributes.items()), "/>"))


def _number(value: float) -> str:
    return format(value, "g")
