"""Finds the texts to translate: in Python by Qt's marks and by this project's own short forms, in .ui files by string.

Found in Python: ``translate("Context", "text")``, ``QT_TRANSLATE_NOOP("Context", "text")``, ``self.tr("text")``
inside a class, and calls of a function that hands its first argument to ``translate`` under a fixed context::

    def tr(text: str, count: int = -1) -> str:
        return QCoreApplication.translate("Words", text, None, count)

A text with ``%n`` has plural forms. What can't be found (an f-string, a sum of texts, an unmarked phrase) is a problem.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(frozen=True)
class Message:
    """One English text under its context; ``comment`` tells two equal texts apart."""

    context: str
    source: str
    comment: str = ""

    @property
    def numerus(self) -> bool:
        """Whether it has plural forms."""
        return "%n" in self.source


@dataclass
class Findings:
    """Messages with the files that use them, in order of first use, and what is wrong with the sources."""

    messages: dict[Message, list[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, message: Message, file: str) -> None:
        """One use of a message."""
        files = self.messages.setdefault(message, [])
        if file not in files:
            files.append(file)


def find(root: Path, places: Iterable[str]) -> Findings:
    """Everything to translate in the .py and .ui files below the places, which are relative to *root*."""
    files = sorted(path for place in places for path in (root / place).rglob("*") if path.suffix in {".py", ".ui"})
    modules = {path: Module(path) for path in files if path.suffix == ".py"}
    found = Findings()
    for path in files:
        shown = path.relative_to(root).as_posix()
        if path.suffix == ".ui":
            for message in of_ui(path):
                found.add(message, shown)
            continue
        module = modules[path]
        module.learn_imported(modules)
        for line, outcome in module.texts():
            if isinstance(outcome, Message):
                found.add(outcome, shown)
            else:
                found.problems.append(f"{shown}:{line}: {outcome}")
    return found


def of_ui(path: Path) -> Iterator[Message]:
    """The strings of a Qt Designer file, but those it marks ``notr``."""
    tree = ET.parse(path).getroot()
    context = tree.findtext("class", "")
    for string in tree.iter("string"):
        if string.text and string.get("notr") != "true":
            yield Message(context, string.text, string.get("comment", ""))


class Module:
    """One Python file: its constants, its own short forms of ``translate``, its texts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        self.constants = {
            target.id: statement.value.value
            for statement in self.tree.body
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
            for target in statement.targets
            if isinstance(target, ast.Name) and isinstance(statement.value.value, str)
        }
        self.short_forms = dict(self._own_short_forms())

    def learn_imported(self, modules: dict[Path, Module]) -> None:
        """Take over the short forms and constants that this module imports from others of the project."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.level:
                other = modules.get(self._imported_path(node))
                for alias in node.names if other else ():
                    for mine, theirs in ((self.short_forms, other.short_forms), (self.constants, other.constants)):
                        if alias.name in theirs:
                            mine.setdefault(alias.asname or alias.name, theirs[alias.name])

    def texts(self) -> Iterator[tuple[int, Message | str]]:
        """(line, message or problem) of every marked text."""
        yield from self._walk(self.tree, class_name="")

    def _imported_path(self, node: ast.ImportFrom) -> Path:
        base = self.path.parents[node.level - 1]
        target = base.joinpath(*(node.module or "").split("."))
        return target / "__init__.py" if target.is_dir() else target.with_suffix(".py")

    def _own_short_forms(self) -> Iterator[tuple[str, str]]:
        """(function, context) of functions that hand their first text argument to ``translate``."""
        for function in ast.walk(self.tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            parameters = {argument.arg for argument in function.args.args if argument.arg != "self"}
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _called(call) == "translate" and len(call.args) > 1:
                    context, text = self._string(call.args[0]), call.args[1]
                    if context and isinstance(text, ast.Name) and text.id in parameters:
                        yield function.name, context

    def _walk(self, node: ast.AST, class_name: str) -> Iterator[tuple[int, Message | str]]:
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call):
            yield from ((node.lineno, outcome) for outcome in self._of_call(node, class_name))
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, class_name)

    def _of_call(self, call: ast.Call, class_name: str) -> Iterator[Message | str]:
        name = _called(call)
        if name in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) > 1:
            comment = self._string(call.args[2]) if len(call.args) > 2 else None
            yield from self._messages(self._string(call.args[0]), call.args[1], comment or "")
        elif name in self.short_forms and call.args:
            yield from self._messages(self.short_forms[name], call.args[0], "")
        elif name == "tr" and call.args and class_name:
            yield from self._messages(class_name, call.args[0], "")
        elif name == "phrase" and call.args and self._string(call.args[0]) is not None:
            yield "a phrase's text must be marked by QT_TRANSLATE_NOOP"

    def _messages(self, context: str | None, text: ast.expr, comment: str) -> Iterator[Message | str]:
        if isinstance(text, ast.IfExp):
            yield from self._messages(context, text.body, comment)
            yield from self._messages(context, text.orelse, comment)
        elif isinstance(text, (ast.JoinedStr, ast.BinOp)):
            yield "only a plain text can be translated, not one put together"
        elif isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
            yield Message(context, text.value, comment) if context else "the context must be a plain text"
        # Anything else is a text marked elsewhere and rendered here.

    def _string(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Name):
            return self.constants.get(node.id)
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _called(call: ast.Call) -> str:
    """The bare name of the function or method called."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
