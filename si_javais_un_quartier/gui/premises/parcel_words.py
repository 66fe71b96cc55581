"""What the sheet of a parcel says."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...analysis.wishes import WishPairs, top_wishes_of
from ...domain.records import Contribution
from ...domain.vocabulary import Status
from ...qgis_bridge.parcel_contents import ParcelContents
from .. import words
from .event_words import told
from .held import Held
from .parcel_sheet import ParcelWords
from .sheet_words import Dated, Wish, sentence_of, state_words, title_of

_NOT_SAID = frozenset((Status.WITHDRAWN, Status.OFF_TOPIC))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PremisesPage", text, None, count)


def parcel_words(
    contents: ParcelContents,
    held: Held,
    index_of: Callable[[int], str],
    towns: Mapping[str, str],
) -> ParcelWords:
    """The parcel in words; what was withdrawn or is off the subject is left out.

    *index_of* says where the premises in a row stands in the ranking, *towns* the names of communes by their codes.
    """
    premises = {it.uuid: row for row, it in enumerate(held.premises)}
    wanted = set(contents.contributions)
    said = [it for it in held.contributions if it.uuid in wanted and it.status not in _NOT_SAID]
    people = {it.author_uuid for it in said} - {None}
    heard = _tr("%n word(s)", len(said)) + (", " + _tr("%n people", len(people)) if people else "")
    doings = set(contents.initiatives)
    return ParcelWords(
        contents.id,
        _tr("Parcel {id}").format(id=contents.id),
        _facts(contents, towns),
        tuple(
            (uuid, title_of(held.premises[row]), _about(held, row, index_of))
            for uuid in contents.premises
            if (row := premises.get(uuid)) is not None
        ),
        heard if said else "",
        _by_theme(said, held),
        tuple((it.uuid, it.name or "") for it in held.initiatives if it.uuid in doings),
        _terms(said, held),
        _history(contents, held),
    )


def _about(held: Held, row: int, index_of: Callable[[int], str]) -> str:
    state = state_words(held.premises[row], held.standing.index.months[row])
    return " · ".join(filter(None, (state, index_of(row))))


def _terms(said: list[Contribution], held: Held) -> tuple[Wish, ...]:
    """The words that come back in what was said on the parcel, each with its sentences."""
    by_uuid = {it.uuid: it for it in said}
    rows = [row for row, it in enumerate(held.contributions) if it.uuid in by_uuid]
    own = WishPairs(np.zeros(len(rows), np.int64), np.array(rows, np.int64), np.ones(len(rows), np.bool_))
    found = json.loads(top_wishes_of(held.standing.contributions, own, 0))["terms"]
    return tuple(
        Wish(it["term"], it["count"], tuple(sentence_of(by_uuid[uuid], it["term"]) for uuid in it["uuids"]))
        for it in found
    )


def _history(contents: ParcelContents, held: Held) -> tuple[Dated, ...]:
    """What happened to the premises on the parcel, the newest first; their address where there are several."""
    called = {it.uuid: title_of(it) for it in held.premises if it.uuid in contents.premises}
    events = [event for uuid in called for event in held.events.get(uuid, ())]
    events.sort(key=lambda it: it.happened_on or "", reverse=True)
    several = len(called) > 1
    return tuple(
        Dated(words.full_day(it.happened_on), " · ".join([*([called[it.premises_uuid]] if several else []), told(it)]))
        for it in events
    )


def _facts(contents: ParcelContents, towns: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    values, number = contents.values, QLocale()
    stated = values.get("area_m2")
    areas = [f"{number.toString(float(stated), 'f', 0)}\u00a0m²"] if stated else []
    areas.append(_tr("{area} m² as drawn").format(area=number.toString(contents.drawn_m2, "f", 0)))
    code = values.get("commune", "")
    facts = (
        (_tr("Municipality"), f"{towns[code]} ({code})" if code in towns else code),
        (_tr("Section"), " ".join(filter(None, (values.get("prefix", "").strip("0"), values.get("section", ""))))),
        (_tr("Number"), values.get("number", "")),
        (_tr("Area"), ", ".join(areas)),
        (_tr("Buildings"), number.toString(contents.buildings) if contents.buildings else ""),
    )
    return tuple((name, value) for name, value in facts if value)


def _by_theme(said: list[Contribution], held: Held) -> tuple[Wish, ...]:
    groups: dict[str, list[Contribution]] = defaultdict(list)
    for it in said:
        groups[it.theme or ""].append(it)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        Wish(held.settings.theme_label(theme) or _tr("No theme"), len(found), tuple(sentence_of(it) for it in found))
        for theme, found in ordered
    )
