"""What a sync did."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.phrases import Phrase


@dataclass(frozen=True)
class SyncReport:
    """Counts of rows.

    ``not_sent`` still wait here; ``refused`` were answered by a newer version of the row, which was then merged;
    ``denied``, among those not sent, the hub doesn't take from this person. ``remarks`` say what else a person should
    know, such as a telephone's photos that couldn't be taken in.
    """

    pulled: int = 0
    pushed: int = 0
    conflicts: int = 0
    erased: int = 0
    not_sent: int = 0
    refused: int = 0
    rounds: int = 0
    restored: bool = False
    denied: int = 0
    remarks: tuple[Phrase, ...] = ()
