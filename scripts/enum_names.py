"""Which class attributes are enum values in Qt 6 and QGIS, so that an unscoped use can be told from a constant.

Qt's names are read from the ``.pyi`` files of PyQt6, as text: nothing of Qt 6 is imported beside the Qt that QGIS
runs on. QGIS' names are read from the installed ``qgis`` package.
"""

from __future__ import annotations

import ast
import enum
import importlib
import importlib.util
import re
from dataclasses import dataclass, field
from pathlib import Path

QGIS_MODULES = ("qgis.core", "qgis.gui", "qgis.analysis", "qgis.server")


@dataclass
class EnumNames:
    """``scoped[class][value]`` is the enum's own name in that class: ``scoped["Qt"]["UserRole"] == "ItemDataRole"``."""

    scoped: dict[str, dict[str, str]] = field(default_factory=dict)

    def instead_of(self, owner: str, name: str) -> str | None:
        """How to write ``owner.name`` with its enum, None where it is no enum value."""
        enumeration = self.scoped.get(owner, {}).get(name)
        if enumeration is None:
            return None
        return f"{enumeration}.{name}" if "." in enumeration else f"{owner}.{enumeration}.{name}"

    def add(self, owner: str, value: str, enumeration: str) -> None:
        """Learn one value."""
        self.scoped.setdefault(owner, {}).setdefault(value, enumeration)


def qt_names(folder: Path | None = None) -> EnumNames:
    """Every class of PyQt6 with the enum values it has or inherits. Raises LookupError where PyQt6 is missing."""
    classes: dict[str, ast.ClassDef] = {}
    for stub in sorted((folder or _pyqt6()).glob("*.pyi")):
        for statement in ast.parse(_without_methods(stub.read_text(encoding="utf-8"))).body:
            if isinstance(statement, ast.ClassDef):
                classes.setdefault(statement.name, statement)
    if "Qt" not in classes:
        msg = "no class Qt in PyQt6's type files"
        raise LookupError(msg)
    names = EnumNames()
    for owner in classes:
        for ancestor in _lineage(owner, classes):
            for value, enumeration in _own_values(classes[ancestor]):
                names.add(owner, value, enumeration)
    return names


def add_qgis_names(names: EnumNames) -> None:
    """Learn the enum values of the installed QGIS, its own and those its classes inherit."""
    for module_name in QGIS_MODULES:
        if importlib.util.find_spec(module_name) is None:
            continue  # qgis.server is a package of its own in some distributions
        for owner, owned in vars(importlib.import_module(module_name)).items():
            if isinstance(owned, type) and not _is_enumeration(owned):
                _add_values(names, owner, owned)


def _add_values(names: EnumNames, owner: str, owned: type) -> None:
    for name in dir(owned):
        enumeration = type(getattr(owned, name, None))
        if _is_enumeration(enumeration):
            path = enumeration.__qualname__
            home, _, short = path.rpartition(".")
            inherited = any(base.__name__ == home for base in owned.__mro__)
            names.add(owner, name, short if inherited else path)


def _is_enumeration(candidate: type) -> bool:
    return issubclass(candidate, enum.Enum) or type(candidate).__name__ == "enumtype"


def _pyqt6() -> Path:
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        msg = "PyQt6 is not in this Python; scripts/setup installs it"
        raise LookupError(msg)
    return Path(next(iter(spec.submodule_search_locations)))


def _without_methods(stub: str) -> str:
    """The classes and enums of a type file alone: some of its generated signatures are no valid Python."""
    kept = []
    for line in stub.splitlines():
        if begun := re.match(r"( *)class \w+.*?:", line):
            kept += [begun.group(), f"{begun.group(1)}    pass"]
        elif re.match(r" +\w+ = ", line):
            kept.append(line)
    return "\n".join(kept)


def _name_of(base: ast.expr) -> str:
    """``QWidget`` of a base written as ``QtWidgets.QWidget``."""
    return base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "")


def _lineage(owner: str, classes: dict[str, ast.ClassDef]) -> list[str]:
    """The class and all it comes from, nearest first."""
    found: list[str] = []
    waiting = [owner]
    while waiting:
        name = waiting.pop(0)
        if name in classes and name not in found:
            found.append(name)
            waiting.extend(_name_of(base) for base in classes[name].bases)
    return found


def _own_values(owner: ast.ClassDef) -> list[tuple[str, str]]:
    """(value, enum) of the enums written inside a class."""
    return [
        (target.id, inner.name)
        for inner in owner.body
        if isinstance(inner, ast.ClassDef) and any(_name_of(base) in _ENUM_BASES for base in inner.bases)
        for statement in inner.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    ]


_ENUM_BASES = {"Enum", "IntEnum", "Flag", "IntFlag"}
