"""Which street a contribution is about: that of its premises, else the nearest one, by the place everybody may know."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.libraries import check_libraries
from ..domain.errors import MissingLibrary
from ..domain.public_view import public_place, public_premises
from ..domain.records import Contribution
from ..domain.streets import street_key, street_of, usual_names
from .material import Material


def by_street(material: Material, contributions: Sequence[Contribution]) -> dict[str, list[Contribution]]:
    """The contributions of each street by its usual name, in the order of the names; those of none are left out."""
    premises = {it.uuid: it for it in material.premises}
    streets = {uuid: street_of(it.address) for uuid, it in premises.items()}
    names = usual_names([*streets.values(), *(name for name, _ in material.streets if name)])
    near = street_names(material, contributions)
    found: dict[str, list[Contribution]] = {}
    for it, nearest in zip(contributions, near):
        shown = public_premises(it, premises.get(it.premises_uuid or ""))
        street = streets.get(shown or "") or nearest
        if street:
            found.setdefault(names.get(street_key(street), street), []).append(it)
    return dict(sorted(found.items(), key=lambda item: street_key(item[0])))


def street_names(material: Material, contributions: Sequence[Contribution]) -> list[str]:
    """The street nearest to each, "" where there is none, or where the libraries of the analysis are missing."""
    nothing = [""] * len(contributions)
    streets = [(name, wkb) for name, wkb in material.streets if name]
    try:
        check_libraries()
    except MissingLibrary:
        return nothing
    if not streets or not contributions:
        return nothing
    import numpy as np
    import shapely

    from ..analysis.from_records import points_of
    from ..analysis.silence import REACH_M, nearest_street

    lines = np.array([shapely.from_wkb(wkb) for _, wkb in streets], dtype=object)
    rows = nearest_street(lines, points_of([public_place(it) for it in contributions]), REACH_M)
    return [streets[row][0] or "" if row >= 0 else "" for row in rows.tolist()]
