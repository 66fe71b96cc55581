"""The page *Figures*: charts of the report, live; a click on a bar narrows the list; the report and the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QAction

from ..algorithm_dialog import open_algorithm
from ..part import Part, Section
from .page import FiguresPage
from .presenter import FiguresPresenter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..desk import Desk
    from .layout_editing import LayoutEditing


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)


class FiguresPart(Part):
    """Counts only while somebody looks."""

    section = Section.ANSWERS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.page = FiguresPage(desk.dock)
        self._editing: LayoutEditing | None = None
        self.presenter = FiguresPresenter(self.page, desk.workspace)
        desk.dock.add_page(_tr("Figures"), "figures", self.page)
        self.page.installEventFilter(self)
        self.page.period_chosen.connect(self.presenter.choose)
        self.page.bar_chosen.connect(self._narrow)
        self.page.report_wanted.connect(self.make_report)
        self.page.tables_wanted.connect(self.hand_out_tables)
        desk.workspace.changed.connect(lambda _: self.presenter.changed())
        self._report = QAction(_tr("Report…"), self)
        self._report.triggered.connect(lambda _=False: self.make_report())

    def actions(self) -> Sequence[QAction]:
        """The report, from any page."""
        return (self._report,)

    def begin(self) -> None:
        """A quarter was opened."""
        self.presenter.begin()

    def end(self) -> None:
        """It was closed."""
        self.presenter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the page is looked at."""
        if watched is self.page and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.presenter.visible = event.type() == QEvent.Type.Show
            self.presenter.look()
        return False

    def make_report(self) -> None:
        """The dialog of the report."""
        from .report_dialog import ReportDialog

        if self.desk.workspace.replica is not None:
            dialog = ReportDialog(self.desk.workspace, self.presenter, self.desk.iface.mainWindow())
            dialog.layout_wanted.connect(self._edit_layout)
            dialog.exec()
            dialog.deleteLater()

    def _edit_layout(self, name: str) -> None:
        from .layout_editing import LayoutEditing

        if self._editing is None:
            self._editing = LayoutEditing(self.desk.iface, self)
        self._editing.edit(name)

    def remove(self) -> None:
        """Leave QGIS as it was found."""
        if self._editing is not None:
            self._editing.remove()

    def hand_out_tables(self) -> None:
        """QGIS's own dialog of the export."""
        open_algorithm(self.desk.iface, self.desk.workspace, "exporttables")

    def _narrow(self, field: str, key: str) -> None:
        """Show the contributions behind a bar."""
        if field:
            self.desk.dock.show_page(self.desk.contributions.page)
            self.desk.contributions.narrow("figures", self.presenter.narrowing(field, key))
