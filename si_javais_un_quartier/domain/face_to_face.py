"""Which words came through the mediators: the one rule behind every "of which n by the mediators"."""

from __future__ import annotations

from .vocabulary import Channel

#: Said to somebody of the team, face to face.
_MEDIATED = frozenset({Channel.ENCOUNTER, Channel.MEETING})


def is_mediated(channel: Channel | str | None, encounter_uuid: str | None) -> bool:
    """Whether a contribution was gathered face to face, by its channel and the encounter it was noted at."""
    return bool(encounter_uuid) or channel in _MEDIATED
