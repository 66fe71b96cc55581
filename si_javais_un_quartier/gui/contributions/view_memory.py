"""What this person was looking at, kept in the working copy when it is closed and shown again when it is opened."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...domain.errors import ReplicaBusy
from ...store.conditions import ContributionFilter
from ...store.named_lists import from_json, to_json
from ...store.remembered import recall, remember
from ...store.replica import Replica

log = logging.getLogger(__name__)

KEY = "contributions/view"
#: A choice of more rows than this isn't kept.
MOST_CHOSEN = 1000


@dataclass(frozen=True)
class Seen:
    """The filter and its order, the rows chosen (the current one first), the first row in sight, and the rest by name.

    Rows are told by their key, which is the same as long as the file is. ``wanted`` leaves out what ``figure``, the
    figure of the strip that was clicked ("": none), adds to it; before figures were kept (None) it was part of it.
    """

    wanted: ContributionFilter = ContributionFilter()  # noqa: RUF009 (frozen)
    chosen: tuple[int, ...] = ()
    top: int | None = None
    signature: str = ""
    sizes: tuple[int, ...] = ()
    figure: str | None = None


def recall_view(replica: Replica) -> Seen:
    """As it was; the whole list, the newest first, where nothing was kept or it can't be read any more."""
    kept = recall(replica, KEY)
    if not isinstance(kept, dict):
        return Seen()
    asked = kept.get("wanted")
    top, figure = kept.get("top"), kept.get("figure")
    return Seen(
        from_json(asked)[0] if isinstance(asked, dict) else ContributionFilter(),
        _numbers(kept, "chosen"),
        top if isinstance(top, int) else None,
        str(kept.get("signature") or ""),
        _numbers(kept, "sizes"),
        figure if isinstance(figure, str) else None,
    )


def remember_view(replica: Replica, seen: Seen) -> None:
    """Keep it; where another program is writing, the view is let go."""
    content = {
        "wanted": to_json(seen.wanted),
        "chosen": list(seen.chosen[:MOST_CHOSEN]),
        "top": seen.top,
        "signature": seen.signature,
        "sizes": list(seen.sizes),
        "figure": seen.figure,
    }
    try:
        remember(replica, KEY, content)
    except ReplicaBusy as error:
        log.warning("the view was not kept: %s", error.detail)


def _numbers(kept: Mapping[str, Any], name: str) -> tuple[int, ...]:
    found = kept.get(name)
    return tuple(each for each in found if isinstance(each, int)) if isinstance(found, list) else ()
