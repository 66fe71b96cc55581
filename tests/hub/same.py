"""What two working copies and a served hub must have in common."""

from __future__ import annotations

import json

from si_javais_un_quartier.store import sql
from si_javais_un_quartier.store.replica import Replica
from si_javais_un_quartier.store.schema import tables
from si_javais_un_quartier.sync.images import columns

from .served import ServedHub


def content(copy: Replica) -> dict[str, list[tuple[object, ...]]]:
    """Every live row that travels, photo pieces aside."""
    found = {}
    for table in tables():
        if not table.insert_only:
            statement = sql.select(table.name, ("uuid", *columns(table), "rev"), "", "uuid")
            found[table.name] = copy.connection.execute(statement).fetchall()
    return found


def bodies_told(served: ServedHub) -> set[tuple[str, str]]:
    """Every body that the history holds of a contribution."""
    told = served.sql("SELECT row_uuid, image FROM history WHERE table_name = 'contribution'")
    return {(str(key), json.loads(str(image))["body"]) for key, image in told}


def values_kept(served: ServedHub) -> set[tuple[str, str]]:
    """The same, and those that a clash kept."""
    kept = bodies_told(served)
    for key, text in served.sql("SELECT row_uuid, local_value FROM conflict WHERE table_name = 'contribution'"):
        value = json.loads(str(text))
        if isinstance(value, dict):
            kept.add((str(key), value.get("body")))
    return kept
