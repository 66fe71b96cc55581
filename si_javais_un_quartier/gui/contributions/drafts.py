"""What was typed under a contribution and not sent: kept on this computer only."""

from __future__ import annotations

from ...domain.errors import ReplicaBusy
from ...store.remembered import recall, remember
from ...store.replica import Replica
from .ports import Draft

#: How long keeping a draft waits for another program (seconds): somebody is typing.
_PATIENCE = 0.1


class Drafts:
    """Those noted since the last time another program let go of the working copy, over those that are kept there."""

    def __init__(self) -> None:
        self._noted: dict[str, dict[str, object] | None] = {}

    def of(self, replica: Replica, uuid: str) -> Draft:
        """The draft under a contribution; an empty one where there is none."""
        key = _key(uuid)
        kept = self._noted[key] if key in self._noted else recall(replica, key)
        return Draft(str(kept.get("words", "")), bool(kept.get("note"))) if isinstance(kept, dict) else Draft()

    def note(self, uuid: str, draft: Draft) -> None:
        """Replace the draft; one without words is none."""
        self._noted[_key(uuid)] = {"words": draft.words, "note": draft.note} if draft.words.strip() else None

    def keep(self, replica: Replica) -> bool:
        """Write what was noted; False while another program is writing: ask again later."""
        try:
            with replica.patience(_PATIENCE):
                for key in tuple(self._noted):
                    remember(replica, key, self._noted[key])
                    del self._noted[key]
        except ReplicaBusy:
            return False
        return True

    def forget(self) -> None:
        """The quarter was closed."""
        self._noted.clear()


def _key(uuid: str) -> str:
    return "draft/" + uuid
