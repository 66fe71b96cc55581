"""A person's own copies of the layouts: opened in QGIS's layout designer, kept in their profile when it is closed."""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from qgis.PyQt.QtXml import QDomDocument

from ...qgis_bridge.report_writing import own_layouts, template_path
from ...qgis_bridge.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.gui import QgisInterface, QgsLayoutDesignerInterface

#: The layouts by file, and what people call them.
LAYOUTS = (
    ("couverture", QT_TRANSLATE_NOOP("ReportDialog", "Cover of the report")),
    ("page", QT_TRANSLATE_NOOP("ReportDialog", "Page of the report")),
    ("affiche-vitrine", QT_TRANSLATE_NOOP("ReportDialog", "Poster for a window")),
    ("affiche-vitrine-sobre", QT_TRANSLATE_NOOP("ReportDialog", "Poster for a window, white ground")),
    ("affiche-rue", QT_TRANSLATE_NOOP("ReportDialog", "Poster for a street")),
    ("affiche-rue-sobre", QT_TRANSLATE_NOOP("ReportDialog", "Poster for a street, white ground")),
    ("fiche-rencontre", QT_TRANSLATE_NOOP("ReportDialog", "Encounter form, front")),
    ("fiche-rencontre-suite", QT_TRANSLATE_NOOP("ReportDialog", "Encounter form, other pages")),
)


def has_own(name: str) -> bool:
    """Whether there is a copy of one's own."""
    return template_path(name, own_layouts()) != resource_path("layouts", name + ".qpt")


def back_to_the_plugins(name: str) -> None:
    """Forget one's own copy; it is kept under another name."""
    path = own_layouts() / (name + ".qpt")
    if path.is_file():
        path.replace(path.with_suffix(".old.qpt"))


class LayoutEditing(QObject):
    """Opens layouts in the designer, and keeps what was changed when its window closes."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._open: dict[QgsPrintLayout, Path] = {}
        iface.layoutDesignerWillBeClosed.connect(self._keep)

    def edit(self, name: str) -> QgsPrintLayout:
        """Open one's own copy of a layout, made now where there is none."""
        path = own_layouts() / (name + ".qpt")
        if not path.is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource_path("layouts", name + ".qpt"), path)
        word = QCoreApplication.translate("ReportDialog", dict(LAYOUTS)[name])
        manager = QgsProject.instance().layoutManager()
        before = manager.layoutByName(word)
        if before is not None:
            self._open.pop(before, None)
            manager.removeLayout(before)
        layout = QgsPrintLayout(QgsProject.instance())
        document = QDomDocument()
        document.setContent(path.read_text(encoding="utf-8"))
        layout.loadFromTemplate(document, QgsReadWriteContext())
        layout.setName(word)
        manager.addLayout(layout)
        self._open[layout] = path
        self._iface.openLayoutDesigner(layout)
        return layout

    def remove(self) -> None:
        """The plugin goes."""
        self._iface.layoutDesignerWillBeClosed.disconnect(self._keep)
        for layout in list(self._open):
            self._forget(layout)

    def _keep(self, designer: QgsLayoutDesignerInterface) -> None:
        layout = designer.layout()
        path = self._open.get(layout)
        if path is not None:
            layout.saveAsTemplate(str(path), QgsReadWriteContext())
            QTimer.singleShot(0, partial(self._forget, layout))  # the designer still holds it

    def _forget(self, layout: QgsPrintLayout) -> None:
        if self._open.pop(layout, None) is not None:
            QgsProject.instance().layoutManager().removeLayout(layout)
