"""The table for a mail merge, as a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..domain.records import Premises
from ..report.letters import COLUMNS, Letters, letters
from .columns import column_label
from .table_files import write_csv


def write_letters(path: Path, premises: Iterable[Premises]) -> Letters:
    """Write the rows of *premises*; returns them. Raises ``NotWritten``."""
    found = letters(premises)
    write_csv(path, [column_label(name) for name in COLUMNS], found.rows)
    return found
