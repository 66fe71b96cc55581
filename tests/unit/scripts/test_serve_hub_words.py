"""What ``serve-hub`` can do is told to those who run it."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

pytest.importorskip("psycopg2", reason="the server's own programs need it; scripts/setup installs it")

from hub_server.__main__ import Commands, parser
from hub_server.project import Source, data_source, layers, project_xml

ROOT = Path(__file__).resolve().parents[3]


def _commands() -> list[str]:
    (found,) = (it for it in parser()._actions if isinstance(it, argparse._SubParsersAction))
    return list(found.choices)


@pytest.mark.parametrize("name", _commands())
def test_every_command_is_there_and_told(name: str) -> None:
    assert hasattr(Commands, name.replace("-", "_") + "_")
    assert name in (ROOT / "docs" / "hub.md").read_text("utf-8")


def test_a_project_holds_no_password_and_what_is_odd_stays_text() -> None:
    source = Source("base d'essai", "/run/a b", 5432)
    text = project_xml(source, "quartier_p_amina", "Été & <b>", "https://x/?a=1&b=2")
    assert "password" not in text
    assert "Été &amp; &lt;b&gt;" in text
    assert all("user='quartier_p_amina'" in data_source(layer, source, "quartier_p_amina") for layer in layers())
    assert "dbname='base d\\'essai'" in data_source(layers()[0], source, "x")


def test_only_tables_and_the_box_are_written() -> None:
    written = {layer.name for layer in layers() if layer.writable}
    assert "sync_push" in written
    assert not any(name.endswith("_map") or name in {"history", "tombstone", "sync_state"} for name in written)
