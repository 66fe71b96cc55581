"""Files that were written, shown by the program that this computer has for them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices


def show_file(path: Path) -> str:
    """Show *path*; returns what to say where that can't be done, nothing where it is done."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return ""
    return QCoreApplication.translate(
        "Files",
        "“{name}” can’t be shown: no program of this computer opens it, or it was moved. It was written into "
        "“{folder}”.",
    ).format(name=path.name, folder=path.parent)
