"""Writes the parts of ``scripts/hub_server/sql`` that follow from the one description of the tables.

``scripts/check --fix`` runs it; a test holds the files to be up to date. Statements can be run again and again: a table
that is there gets the columns it lacks, which is all that a newer version may do to it.
"""

from __future__ import annotations

from pathlib import Path

from si_javais_un_quartier.domain.permissions import COMMON, DEEDS_OF_ROLE
from si_javais_un_quartier.domain.write_rules import RULES, WriteRule
from si_javais_un_quartier.store.erase import DEPENDENT
from si_javais_un_quartier.store.schema import SCHEMA_VERSION, STAMPS, Column, Table, tables
from si_javais_un_quartier.store.sql import identifier, join, text
from si_javais_un_quartier.sync.hubs.hub_schema import TELLERS
from si_javais_un_quartier.sync.hubs.served import MAP_SUFFIX, place_column

SQL_FOLDER = Path(__file__).resolve().parent / "sql"

#: The oldest schema that a program must know to work with this one: raised by a breaking change alone.
MIN_CLIENT = 1

_TYPES = {"TEXT": "text", "INTEGER": "bigint", "REAL": "double precision", "BOOLEAN": "boolean"}
_GEOMETRIES = {"POINT": "Point", "MULTIPOLYGON": "MultiPolygon"}
_KEYS = (
    ("created_at", "text"), ("updated_at", "text"), ("updated_by", "text"), ("rev", "bigint"), ("base_rev", "bigint"),
    ("write_id", "text"), ("token", "text"), ("deleted", "integer NOT NULL DEFAULT 0"),
)  # fmt: skip
_HEAD = (
    "-- Made by scripts/hub_server/schema_sql.py of the description of the tables; not to be changed by hand.\n"
    "SET search_path = quartier, public;\n"
)


def _definition(column: Column) -> str:
    words = [identifier(column.name), _TYPES[column.sql_type]]
    if column.default is not None:
        words += ["DEFAULT", _default(column)]
    return join(*words)


def _default(column: Column) -> str:
    if column.sql_type == "BOOLEAN":
        return "true" if column.default else "false"
    return str(column.default) if isinstance(column.default, int) else text(str(column.default))


def own_columns(table: Table) -> list[str]:
    """The definitions of all columns but the key, the geometry with its text first."""
    found = ['"uuid" text PRIMARY KEY']
    if table.geometry_type:
        found.append('"geom" geometry(' + _GEOMETRIES[table.geometry_type] + ", :srid)")
        found.append(join(identifier(str(place_column(table))), "text"))
    found += [_definition(column) for column in table.columns]
    return found + [join(identifier(name), kind) for name, kind in _KEYS]


def table_statements(table: Table) -> list[str]:
    """The table as it is made, and its columns one by one for a server that has an older one."""
    name, columns = identifier(table.name), own_columns(table)
    key = "\"fid\" integer UNIQUE NOT NULL DEFAULT nextval('fid_counter')"
    made = join("CREATE TABLE IF NOT EXISTS", name, "(\n  " + ",\n  ".join((key, *columns)) + ");")
    added = ",\n  ".join(join("ADD COLUMN IF NOT EXISTS", column) for column in columns[1:])
    found = [made, join("ALTER TABLE", name, "\n  " + added + ";")]
    return found + [index + ";" for index in _indices(table)]


def _index(table: str, columns: tuple[str, ...], using: str = "") -> str:
    name = "hub_" + table + "_" + columns[0]
    listed = ", ".join(identifier(column) for column in columns)
    return join("CREATE INDEX IF NOT EXISTS", identifier(name), "ON", identifier(table), using, "(" + listed + ")")


def _indices(table: Table) -> list[str]:
    if table.name == "photo_piece":
        return [_index(table.name, ("sha256", "variant", "n"))]
    looked_up = {column for children in DEPENDENT.values() for child, column in children if child == table.name}
    looked_up |= {"row_uuid"} if table.name in TELLERS else set()
    looked_up |= {"sha256"} if table.name == "photo" else set()
    found = [_index(table.name, ("rev",)), *(_index(table.name, (column,)) for column in sorted(looked_up))]
    return [*found, _index(table.name, ("geom",), "USING gist")] if table.geometry_type else found


def tables_sql() -> str:
    """``20_tables.sql``: the synced tables."""
    return _HEAD + "\n" + "\n\n".join("\n".join(table_statements(table)) for table in tables()) + "\n"


def _rows(table: str, columns: str, rows: list[tuple[str, ...]]) -> str:
    values = ",\n  ".join("(" + ", ".join(row) + ")" for row in rows)
    return join("DELETE FROM", table, ";\nINSERT INTO", table, "(" + columns + ") VALUES\n ", values, ";\n")


def _deeds(deeds: object) -> str:
    words = sorted(deed.value for deed in deeds)  # type: ignore[attr-defined]
    return text("{" + ",".join(words) + "}")


def _rule(rule: WriteRule) -> tuple[str, ...]:
    when = rule.when or (None, None)
    optional = (rule.old, rule.new, *when)
    values = (text(value) if value is not None else "NULL" for value in optional)
    head = (text(rule.table), text(rule.column), _deeds(rule.deeds))
    return (*head, *values, "true" if rule.own else "false", str(rule.narrowness))


def rules_sql() -> str:
    """``30_described.sql``: what the triggers read: which tables, what hangs on what, who may do what."""
    tracked = [
        (text(table.name), text(place_column(table) or ""), "false" if table.insert_only else "true")
        for table in tables()
    ]
    hanging = [
        (text(parent), text(child), text(column))
        for parent, children in DEPENDENT.items()
        for child, column in children
    ]
    telling = [(text(name), text("{" + ",".join(columns) + "}")) for name, columns in TELLERS.items()]
    roles = [(text(role.value), _deeds(COMMON | deeds)) for role, deeds in DEEDS_OF_ROLE.items()]
    roles.append((text(""), _deeds(COMMON)))
    columns = "table_name, column_name, deeds, old_value, new_value, when_column, when_value, own, narrowness"
    version = "\\set schema_version " + str(SCHEMA_VERSION) + "\n\\set min_client " + str(MIN_CLIENT) + "\n"
    return _HEAD + version + "\n" + "\n".join(
        (
            _rows("tracked", "table_name, place_column, has_history", tracked),
            _rows("hanging", "parent, child, child_column", hanging),
            _rows("telling", "table_name, word_columns", telling),
            "-- The role '' is what everybody in the team may do.",
            _rows("role_deed", "role, deeds", roles),
            _rows("write_rule", columns, [_rule(rule) for rule in RULES]),
        )
    )  # fmt: skip


def views_sql() -> str:
    """``60_maps.sql``: living rows with their geometry, for programs that show maps."""
    found = []
    for table in tables():
        if table.geometry_type:
            place = place_column(table)
            names = ("fid", "geom", "uuid", *(it.name for it in table.columns if it.name != place), *STAMPS)
            view = identifier(table.name + MAP_SUFFIX)
            columns = ", ".join(map(identifier, names))
            found.append(join("DROP VIEW IF EXISTS", view, ";\nCREATE VIEW", view, "AS SELECT", columns,
                              "FROM", identifier(table.name), "WHERE deleted = 0;"))  # fmt: skip
    return _HEAD + "\n" + "\n".join(found) + "\n"


def written() -> dict[Path, str]:
    """Every file that is made here, and what it holds."""
    return {
        SQL_FOLDER / "20_tables.sql": tables_sql(),
        SQL_FOLDER / "30_described.sql": rules_sql(),
        SQL_FOLDER / "60_maps.sql": views_sql(),
    }


def main() -> None:
    """Write them."""
    for path, content in written().items():
        path.write_text(content, encoding="utf-8")
        print(path.relative_to(SQL_FOLDER.parents[1]))


if __name__ == "__main__":
    main()
