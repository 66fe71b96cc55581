"""A hub's own tables and triggers: whatever tool writes, each change takes the next rev and leaves a history.

``counter.busy`` is 1 around the writes that triggers make themselves, because GDAL turns recursive triggers on and
Python doesn't; a guard on ``rev`` alone would let a bare write through unseen. Bodies never rely on ``OR IGNORE``: the
conflict clause of the statement that fires a trigger overrides those inside.
"""

from __future__ import annotations

from functools import lru_cache

from ...store.erase import DEPENDENT
from ...store.schema import Table, tables, tables_by_name
from ...store.sql import NOW, RANDOM_UUID, UUID_GLOB, identifier, image, join, listed, text

#: ``sync_meta`` keys: hub_id, epoch, name, schema_version, min_client, srid, checked_on.
#: ``history.image`` and the rest are NULL for an erased row: (rev, token) stay, so that a watermark still finds itself.
#: ``tombstone`` lists the erased rows, which are refused ever after.
TABLES = """
CREATE TABLE sync_meta (key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE counter (id INTEGER PRIMARY KEY CHECK (id = 1), rev INTEGER NOT NULL, busy INTEGER NOT NULL);
INSERT INTO counter VALUES (1, 0, 0);
CREATE TABLE history (
  rev INTEGER PRIMARY KEY, token TEXT NOT NULL, table_name TEXT, row_uuid TEXT, write_id TEXT, author TEXT,
  deleted INTEGER, image TEXT);
CREATE TABLE tombstone (
  table_name TEXT NOT NULL, row_uuid TEXT NOT NULL, PRIMARY KEY (table_name, row_uuid)) WITHOUT ROWID;
CREATE INDEX history_row ON history (row_uuid);
CREATE INDEX history_write ON history (write_id) WHERE write_id IS NOT NULL;
"""

OWN_TABLES = ("sync_meta", "counter", "history", "tombstone")

_QUIET = "(SELECT busy FROM counter) = 0"
_BEGIN, _END = "UPDATE counter SET busy = 1;", "UPDATE counter SET busy = 0;"
_NEXT = "UPDATE counter SET rev = rev + 1, busy = 1;"
_DRAWN = "lower(hex(randomblob(8)))"
_THIS = 'WHERE "fid" = NEW."fid"'

#: Tables whose rows tell of other rows, and the words they must forget when such a row is erased.
TELLERS = {
    "review_event": ("old_value", "new_value", "reason"),
    "conflict": ("base_value", "local_value", "hub_value"),
}


@lru_cache(maxsize=1)
def indices() -> dict[str, str]:
    """The indices that a sync reads by, by name."""
    found = {}
    for table in tables():
        if not table.insert_only:
            found["hub_" + table.name + "_rev"] = _index(table.name, ("rev",))
    looked_up = {(child, column) for children in DEPENDENT.values() for child, column in children}
    looked_up |= {("review_event", "row_uuid"), ("conflict", "row_uuid"), ("photo", "sha256")}
    for name, column in sorted(looked_up):
        found["hub_" + name + "_" + column] = _index(name, (column,))
    found["hub_photo_piece_sha256"] = _index("photo_piece", ("sha256", "variant", "n"))
    return found


def _index(table: str, columns: tuple[str, ...]) -> str:
    name = "hub_" + table + "_" + columns[0]
    return join("CREATE INDEX", identifier(name), "ON", identifier(table), "(", listed(columns), ")")


@lru_cache(maxsize=1)
def triggers() -> dict[str, str]:
    """Every trigger of a hub, by name."""
    bodies: dict[str, tuple[str, str, str]] = {}
    for table in tables():
        prefix = "hub_" + table.name + "_"
        bodies[prefix + "refuse"] = ("BEFORE INSERT", table.name, _refusals(table))
        if table.insert_only:
            continue
        bodies[prefix + "insert"] = (
            "AFTER INSERT",
            table.name,
            join(_NEXT, _number_new(table), _remember(table), _END),
        )
        bodies[prefix + "swap"] = ("BEFORE UPDATE", table.name, _swap())
        bodies[prefix + "update"] = ("AFTER UPDATE", table.name, join(_NEXT, _number(table), _remember(table), _END))
        bodies[prefix + "delete"] = ("AFTER DELETE", table.name, _keep_deleted(table))
    bodies["hub_erasure_reach"] = ("AFTER INSERT", "erasure", _reach())
    found = {
        name: _trigger(name, join(event, "ON", identifier(table)), body)
        for name, (event, table, body) in bodies.items()
    }
    found["hub_tombstone_purge"] = join(
        'CREATE TRIGGER "hub_tombstone_purge" AFTER INSERT ON tombstone BEGIN', _purge(), "END"
    )
    return found


def _trigger(name: str, event: str, body: str) -> str:
    return join("CREATE TRIGGER", identifier(name), event, "WHEN", _QUIET, "BEGIN", body, "END")


def _refuse(word: str, condition: str) -> str:
    return join("SELECT RAISE(ABORT,", text(word), ") WHERE", condition, ";")


def _is_erased(table: str, uuid: str) -> str:
    return join("EXISTS (SELECT 1 FROM tombstone WHERE table_name =", table, "AND row_uuid =", uuid, ")")


def _refusals(table: Table) -> str:
    """An erased row never comes back, nor does what hung on it. Pieces of a photo come after the photo."""
    words = [_refuse("ERASED", _is_erased(text(table.name), 'NEW."uuid"'))]
    for parent, children in DEPENDENT.items():
        for child, column in children:
            if child == table.name:
                words.append(_refuse("ERASED", _is_erased(text(parent), "NEW." + identifier(column))))
    if table.insert_only:
        words.append(_refuse("SYNC_CONFLICT", 'NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = NEW."sha256")'))
    return " ".join(words)


def _swap() -> str:
    """Compare and swap: who names a version must name the row's own. Bare tools name none, and pass."""
    return _refuse("SYNC_CONFLICT", 'NEW."base_rev" IS NOT NULL AND NEW."base_rev" IS NOT OLD."rev"')


def _blanks(table: Table) -> list[str]:
    """Words about an erased row that arrive late are forgotten on arrival."""
    erased = _is_erased('NEW."table_name"', 'NEW."row_uuid"')
    return [
        join(identifier(name), "= CASE WHEN", erased, "THEN NULL ELSE", identifier(name), "END")
        for name in TELLERS.get(table.name, ())
    ]


def _number_new(table: Table) -> str:
    sets = [
        join('"uuid" = CASE WHEN NEW."uuid" IS NULL OR NEW."uuid" NOT GLOB', text(UUID_GLOB), "THEN", RANDOM_UUID,
             'ELSE NEW."uuid" END'),
        '"rev" = (SELECT rev FROM counter)', '"base_rev" = NULL', '"deleted" = ifnull("deleted", 0)',
        join('"created_at" = ifnull("created_at",', NOW, ")"), join('"updated_at" = ifnull("updated_at",', NOW, ")"),
        *_blanks(table),
    ]  # fmt: skip
    return join("UPDATE", identifier(table.name), "SET", ", ".join(sets), _THIS, ";")


def _number(table: Table) -> str:
    bare = 'NEW."base_rev" IS NULL'
    sets = [
        '"uuid" = OLD."uuid"', '"rev" = (SELECT rev FROM counter)', '"base_rev" = NULL',
        '"deleted" = ifnull("deleted", 0)',
        join('"write_id" = CASE WHEN', bare, 'THEN NULL ELSE NEW."write_id" END'),
        join('"updated_at" = CASE WHEN', bare, 'AND NEW."updated_at" IS OLD."updated_at" THEN', NOW,
             'ELSE NEW."updated_at" END'),
        *_blanks(table),
    ]  # fmt: skip
    return join("UPDATE", identifier(table.name), "SET", ", ".join(sets), _THIS, ";")


def _remember(table: Table) -> str:
    values = (
        "(SELECT rev FROM counter)", _DRAWN, text(table.name), 'r."uuid"', 'r."write_id"', 'r."updated_by"',
        'r."deleted"', image(table, "r"),
    )  # fmt: skip
    return join(
        "INSERT INTO history (rev, token, table_name, row_uuid, write_id, author, deleted, image) SELECT",
        ", ".join(values), "FROM", identifier(table.name), 'AS r WHERE r."fid" = NEW."fid";',
    )  # fmt: skip


def _keep_deleted(table: Table) -> str:
    """A row that a bare tool removes stays as a deleted one, so that every working copy learns of it."""
    kept = ("fid", *(name for name in table.stored_columns if name not in ("rev", "base_rev", "write_id")))
    old = 'WHERE "fid" = OLD."fid"'
    back = join("INSERT INTO", identifier(table.name), "(", listed(kept), ', "rev", "deleted") VALUES (',
                listed(kept, "OLD."), ", (SELECT rev FROM counter), 1);")  # fmt: skip
    remember = _remember(table).replace('NEW."fid"', 'OLD."fid"')
    stamp = join("UPDATE", identifier(table.name), 'SET "updated_at" =', NOW, old, ";")
    return join(_NEXT, back, stamp, remember, _END)


def _reach() -> str:
    """The row that an erasure names, and what hangs on it, get their tombstones."""
    head = "INSERT INTO tombstone (table_name, row_uuid) SELECT"
    words = []
    for parent, children in DEPENDENT.items():
        for child, column in children:
            mine = join('NEW."table_name" =', text(parent), "AND c." + identifier(column), '= NEW."row_uuid"')
            words.append(join(head, text(child), ', c."uuid" FROM', identifier(child), "AS c WHERE", mine, "AND NOT",
                              _is_erased(text(child), 'c."uuid"'), ";"))  # fmt: skip
    mine = _is_erased('NEW."table_name"', 'NEW."row_uuid"')
    words.append(join(head, 'NEW."table_name", NEW."row_uuid" WHERE NEW."row_uuid" IS NOT NULL AND NOT', mine, ";"))
    return " ".join(words)


def _purge() -> str:
    """The row goes, and its words go from the history and from the rows that tell of it."""
    same_row = 'WHERE table_name = NEW."table_name" AND row_uuid = NEW."row_uuid"'
    words = [
        join('DELETE FROM photo_piece WHERE NEW."table_name" = \'photo\' AND sha256 = (SELECT sha256 FROM photo WHERE',
             'uuid = NEW."row_uuid") AND NOT EXISTS (SELECT 1 FROM photo AS p WHERE p.sha256 = photo_piece.sha256 AND',
             'p.uuid <> NEW."row_uuid");'),
        _BEGIN,
    ]  # fmt: skip
    words += [
        join(
            "DELETE FROM",
            identifier(table.name),
            'WHERE "uuid" = NEW."row_uuid" AND NEW."table_name" =',
            text(table.name),
            ";",
        )
        for table in tables()
    ]
    words.append(_END)
    for teller, values in TELLERS.items():
        blank = ", ".join(identifier(value) + " = NULL" for value in values)
        words.append(join("UPDATE", teller, "SET", blank, same_row, ";"))
        words.append(join(
            "UPDATE history SET image = NULL WHERE table_name =", text(teller), "AND row_uuid IN (SELECT uuid FROM",
            teller, same_row, ") AND rev < (SELECT t.rev FROM", teller, "AS t WHERE t.uuid = history.row_uuid);",
        ))  # fmt: skip
    words.append(join(
        "UPDATE history SET table_name = NULL, row_uuid = NULL, write_id = NULL, author = NULL, deleted = NULL,",
        "image = NULL", same_row, ";",
    ))  # fmt: skip
    return " ".join(words)


def wanted_columns(table: str) -> set[str]:
    """The columns a hub's table must have."""
    return {"fid", *tables_by_name()[table].stored_columns, "deleted"}
