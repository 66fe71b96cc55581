"""The check for code that runs on Qt 5 alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from check_enums import Source, main, python_files
from enum_names import EnumNames, qt_names

STUB = """
class Qt:
    class ItemDataRole(enum.IntEnum):
        UserRole = ... # type: Qt.ItemDataRole
class QFrame(QWidget):
    class Shape(enum.IntEnum):
        NoFrame = ... # type: QFrame.Shape
class QLabel(QtWidgets.QFrame): ...
class QDialog(QWidget):
    class DialogCode(enum.IntEnum):
        Accepted = ... # type: QDialog.DialogCode
    def exec(self) -> int: ...
"""


@pytest.fixture
def names(tmp_path: Path) -> EnumNames:
    (tmp_path / "QtCore.pyi").write_text(STUB, encoding="utf-8")
    found = qt_names(tmp_path)
    found.add("Qgis", "Warning", "MessageLevel")
    found.add("QgsWkbTypes", "Point", "Qgis.WkbType")
    return found


IMPORTS = """
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.PyQt.QtCore import Qt as Q
from qgis.PyQt.QtWidgets import QDialog, QLabel
from qgis.core import Qgis, QgsWkbTypes
"""


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        pytest.param("Qt.UserRole", "Qt.UserRole: write Qt.ItemDataRole.UserRole", id="unscoped"),
        pytest.param("Q.UserRole", "Qt.UserRole: write Qt.ItemDataRole.UserRole", id="under another name"),
        pytest.param("QtCore.Qt.UserRole", "Qt.UserRole: write Qt.ItemDataRole.UserRole", id="through the module"),
        pytest.param("QLabel.NoFrame", "QLabel.NoFrame: write QLabel.Shape.NoFrame", id="inherited"),
        pytest.param("Qgis.Warning", "Qgis.Warning: write Qgis.MessageLevel.Warning", id="QGIS"),
        pytest.param("QgsWkbTypes.Point", "QgsWkbTypes.Point: write Qgis.WkbType.Point", id="QGIS, moved"),
        pytest.param("d.exec_()", "exec_(): write exec()", id="exec_"),
        pytest.param("QVariant()", "QVariant(): write NULL, or the bare value", id="variant"),
        pytest.param("QVariant.Int", "QVariant.Int: write QMetaType.Type.Int", id="variant type"),
        pytest.param("import PyQt5.QtCore", "import from qgis.PyQt instead of PyQt5.QtCore", id="import"),
        pytest.param("from PyQt6.QtGui import QFont", "import from qgis.PyQt instead of PyQt6.QtGui", id="import from"),
        pytest.param(
            "from qgis.PyQt.QtGui import QAction",
            "import QAction from qgis.PyQt.QtWidgets, where both Qt have it",
            id="action",
        ),
        pytest.param(
            "class D(QDialog):\n  def f(self):\n    return self.Accepted",
            "self.Accepted: write QDialog.DialogCode.Accepted",
            id="through self",
        ),
    ],
)
def test_finds(names: EnumNames, code: str, finding: str) -> None:
    assert [found.text for found in Source(names).findings(IMPORTS + code)] == [finding]


@pytest.mark.parametrize(
    "code",
    [
        "Qt.ItemDataRole.UserRole",
        "QtCore.Qt.ItemDataRole.UserRole",
        "QLabel.Shape.NoFrame",
        "Qgis.MessageLevel.Warning",
        "dialog.exec()",
        "class Kind:\n  Warning = 1\nKind.Warning",
        "class D(QDialog):\n  def f(self):\n    return self.accept",
    ],
)
def test_leaves_alone(names: EnumNames, code: str) -> None:
    assert Source(names).findings(IMPORTS + code) == []


def test_a_name_that_is_not_from_qt_is_not_a_finding(names: EnumNames) -> None:
    assert Source(names).findings("from ours import Qt\nQt.UserRole") == []


@pytest.mark.slow
def test_reads_the_real_names_of_qt_6() -> None:
    names = qt_names()
    assert names.instead_of("Qt", "UserRole") == "Qt.ItemDataRole.UserRole"
    assert names.instead_of("QMessageBox", "Yes") == "QMessageBox.StandardButton.Yes"
    assert names.instead_of("QListWidget", "ExtendedSelection") == "QListWidget.SelectionMode.ExtendedSelection"
    assert names.instead_of("Qt", "ItemDataRole") is None


def test_refuses_a_folder_without_qt(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        qt_names(tmp_path)


def test_a_place_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(python_files([str(tmp_path / "gone")]))


@pytest.mark.slow
@pytest.mark.parametrize(("line", "code"), [("Qt.UserRole", 1), ("Qt.ItemDataRole.UserRole", 0)])
def test_the_program_fails_on_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, code: int
) -> None:
    monkeypatch.setattr("check_enums.add_qgis_names", lambda names: names)
    program = tmp_path / "program.py"
    program.write_text(f"from qgis.PyQt.QtCore import Qt\n{line}\n", encoding="utf-8")
    assert main([str(program)]) == code
    assert ("program.py:2: Qt.UserRole" in capsys.readouterr().out) == bool(code)
