"""Finds what runs on Qt 5 alone: unscoped enum values, ``exec_()``, ``QVariant``, imports past ``qgis.PyQt``.

    python scripts/check_enums.py FOLDER_OR_FILE…

Prints one line per finding and ends with 1 if there is any. flake8-qgis and ruff see only some of these.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from enum_names import EnumNames, add_qgis_names, qt_names

MOVED_TO_WIDGETS_OR_GUI = {"QAction", "QShortcut", "QActionGroup"}


@dataclass(frozen=True)
class Finding:
    """One line to mend."""

    line: int
    text: str


@dataclass
class Source:
    """Findings of one Python file."""

    names: EnumNames
    imported: dict[str, str] = field(default_factory=dict)  # local name → name in Qt or QGIS

    def findings(self, text: str) -> list[Finding]:
        """Every finding in a program's text, by line. Raises SyntaxError."""
        tree = ast.parse(text)
        found = [finding for node in ast.walk(tree) for finding in self._of_import(node)]
        for node in ast.walk(tree):
            found.extend(self._of_attribute(node))
            found.extend(self._of_call(node))
            found.extend(self._of_class(node))
        return sorted(set(found), key=lambda finding: (finding.line, finding.text))

    def _of_import(self, node: ast.AST) -> Iterator[Finding]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] in {"PyQt5", "PyQt6", "PySide2", "PySide6"}:
                    yield Finding(node.lineno, f"import from qgis.PyQt instead of {alias.name}")
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            top = node.module.split(".")[0]
            if top in {"PyQt5", "PyQt6", "PySide2", "PySide6"}:
                yield Finding(node.lineno, f"import from qgis.PyQt instead of {node.module}")
            for alias in node.names:
                if top == "qgis":
                    self.imported[alias.asname or alias.name] = alias.name
                if node.module == "qgis.PyQt.QtGui" and alias.name in MOVED_TO_WIDGETS_OR_GUI:
                    yield Finding(node.lineno, f"import {alias.name} from qgis.PyQt.QtWidgets, where both Qt have it")

    def _of_attribute(self, node: ast.AST) -> Iterator[Finding]:
        if not isinstance(node, ast.Attribute):
            return
        owner = self._qt_name(node.value)
        if owner == "QVariant" and node.attr[:1].isupper():
            yield Finding(node.lineno, f"QVariant.{node.attr}: write QMetaType.Type.{_metatype(node.attr)}")
        elif owner and (better := self.names.instead_of(owner, node.attr)):
            yield Finding(node.lineno, f"{owner}.{node.attr}: write {better}")

    def _of_call(self, node: ast.AST) -> Iterator[Finding]:
        if not isinstance(node, ast.Call):
            return
        if isinstance(node.func, ast.Attribute) and node.func.attr == "exec_":
            yield Finding(node.lineno, "exec_(): write exec()")
        if self._qt_name(node.func) == "QVariant":
            yield Finding(node.lineno, "QVariant(): write NULL, or the bare value")

    def _of_class(self, node: ast.AST) -> Iterator[Finding]:
        """``self.Accepted`` inside a class made of a Qt class."""
        if not isinstance(node, ast.ClassDef):
            return
        owners = [owner for owner in map(self._qt_name, node.bases) if owner]
        for inner in ast.walk(node):
            if isinstance(inner, ast.Attribute) and isinstance(inner.value, ast.Name) and inner.value.id == "self":
                for owner in owners:
                    if better := self.names.instead_of(owner, inner.attr):
                        yield Finding(inner.lineno, f"self.{inner.attr}: write {better}")

    def _qt_name(self, node: ast.expr) -> str | None:
        """The name in Qt or QGIS of an imported class, or of a class named through its imported module."""
        if isinstance(node, ast.Name):
            return self.imported.get(node.id)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = self.imported.get(node.value.id, "")
            if (module.startswith("Qt") and module != "Qt") or module in {"core", "gui", "analysis", "server"}:
                return node.attr
        return None


def _metatype(variant_type: str) -> str:
    return {
        "String": "QString",
        "StringList": "QStringList",
        "Date": "QDate",
        "Time": "QTime",
        "DateTime": "QDateTime",
        "ByteArray": "QByteArray",
        "Invalid": "UnknownType",
    }.get(variant_type, variant_type)


def python_files(places: list[str]) -> Iterator[Path]:
    """Every Python file in the places given. Raises FileNotFoundError for a place that isn't there."""
    for place in map(Path, places):
        if not place.exists():
            raise FileNotFoundError(place)
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]


def main(places: list[str]) -> int:
    """Check the places; the number of findings decides what the program returns."""
    names = qt_names()
    add_qgis_names(names)
    count = 0
    for path in python_files(places):
        for finding in Source(names).findings(path.read_text(encoding="utf-8")):
            print(f"{path}:{finding.line}: {finding.text}")
            count += 1
    print(f"{count} findings; {len(names.scoped)} classes with enums known")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
