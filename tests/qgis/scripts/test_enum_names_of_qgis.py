"""The enum values of the QGIS that is installed."""

from __future__ import annotations

import pytest
from enum_names import EnumNames, add_qgis_names


@pytest.mark.parametrize(
    ("owner", "name", "better"),
    [
        ("Qgis", "Warning", "Qgis.MessageLevel.Warning"),
        ("QgsTask", "CanCancel", "QgsTask.Flag.CanCancel"),
        ("QgsWkbTypes", "Point", "Qgis.WkbType.Point"),
        ("QgsVectorFileWriter", "NoError", "QgsVectorFileWriter.WriterError.NoError"),
        ("QgsProject", "instance", None),
        ("Qgis", "MessageLevel", None),
    ],
)
def test_scopes(owner: str, name: str, better: str | None) -> None:
    names = EnumNames()
    add_qgis_names(names)
    assert names.instead_of(owner, name) == better
