"""What this person looked at, searched and began to write here: kept in the working copy, never sent."""

from __future__ import annotations

import json
from typing import Any

from .replica import Replica


def recall(replica: Replica, key: str) -> Any:
    """What was kept under *key*; None where nothing was, or where it can't be read any more."""
    row = replica.connection.execute("SELECT value FROM local_view WHERE key = ?", (key,)).fetchone()
    try:
        return json.loads(row[0]) if row else None
    except ValueError:
        return None


def remember(replica: Replica, key: str, value: Any) -> None:
    """Keep *value* (JSON) under *key*; None forgets it. Raises what ``Replica.transaction`` raises."""
    with replica.transaction() as connection:
        if value is None:
            connection.execute("DELETE FROM local_view WHERE key = ?", (key,))
        else:
            text = json.dumps(value, ensure_ascii=False)
            connection.execute("INSERT OR REPLACE INTO local_view VALUES (?, ?)", (key, text))
