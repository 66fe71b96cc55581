"""The SQL of a server follows from the description of the tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from hub_server.schema_sql import tables_sql, written

from si_javais_un_quartier.domain.write_rules import ADDED, ANY_COLUMN, NEW_ROW, RULES
from si_javais_un_quartier.store.schema import BOOKKEEPING, Table, tables, tables_by_name
from si_javais_un_quartier.sync.hubs.hub_schema import TELLERS
from si_javais_un_quartier.sync.hubs.served import content_columns, place_column


def served_columns(table: Table) -> tuple[str, ...]:
    """Every column as published; those after the stamps stay empty in a table without history."""
    return ("uuid", *content_columns(table), *BOOKKEEPING, "token", "deleted")


@pytest.mark.parametrize(("path", "content"), written().items(), ids=lambda it: getattr(it, "name", ""))
def test_the_files_are_up_to_date(path: Path, content: str) -> None:
    assert path.read_text("utf-8") == content, "scripts/check --fix writes it again"


def test_every_column_is_there() -> None:
    text = tables_sql()
    for table in tables():
        block = text.split('CREATE TABLE IF NOT EXISTS "' + table.name + '"')[1].split(";")[0]
        for name in served_columns(table):
            assert '"' + name + '"' in block, (table.name, name)


def test_the_text_of_a_place_never_hides_a_column() -> None:
    assert place_column(tables_by_name()["contribution"]) == "place"
    assert place_column(tables_by_name()["encounter"]) == "place_wkt"
    assert place_column(tables_by_name()["message"]) is None


def test_every_table_has_rules_and_they_name_columns_that_exist() -> None:
    for table in tables():
        mine = [rule for rule in RULES if rule.table == table.name]
        assert {NEW_ROW, ANY_COLUMN} <= {rule.column for rule in mine}
        known = {*served_columns(table), NEW_ROW, ANY_COLUMN}
        assert {rule.column for rule in mine} <= known
        assert {rule.when[0] for rule in mine if rule.when} <= known


def test_no_two_rules_hold_for_the_same_change() -> None:
    keys = [(rule.table, rule.column, rule.old, rule.new, rule.when) for rule in RULES]
    assert len(keys) == len(set(keys))


def test_a_column_that_is_looked_at_in_new_rows_has_a_rule_for_each_value() -> None:
    for table, column in {(rule.table, rule.column) for rule in RULES if rule.old == ADDED}:
        found = [rule for rule in RULES if (rule.table, rule.column) == (table, column) and rule.when is None]
        assert any(rule.old in {ADDED, None} and rule.new is None for rule in found) or column == "state"


def test_what_tells_of_other_rows_has_the_words_that_erasure_forgets() -> None:
    naming = {table.name for table in tables() if {"table_name", "row_uuid"} <= set(table.content_columns)}
    assert set(TELLERS) == naming - {"erasure"}
    for name, forgotten in TELLERS.items():
        assert set(forgotten) <= set(tables_by_name()[name].content_columns)
