"""One initiative to read: what it is, when and where, and what residents say that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.labels import label
from ...domain.vocabulary import Relation
from ...qgis_bridge.translation import render
from ...store.initiatives import InitiativeSheet, LinkedContribution
from .. import look, words
from ..buttons import FlatButton, MenuButton
from ..elided_label import ElidedLabel
from ..empty import plain_label
from ..flow_layout import FlowLayout
from ..tips import plain_tip
from .facts import days, heading


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Initiatives", text, None, count)


class SheetView(QWidget):
    """Shows an initiative and tells what the person wants done about it."""

    edit_wanted = pyqtSignal()
    remove_wanted = pyqtSignal()
    place_wanted = pyqtSignal()
    site_wanted = pyqtSignal(str)
    contribution_wanted = pyqtSignal(str)
    premises_wanted = pyqtSignal(str)
    link_wanted = pyqtSignal(object)
    unlink_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.grounded(self, QPalette.ColorRole.Base)
        self.name = self._label(3, bold=True)
        self.heading = self._label(-0.5, quiet=True)
        self.body = self._label()
        self.edit = FlatButton(_tr("Change…"), "settings", parent=self)
        self.map = FlatButton(_tr("See on the map"), "pin", parent=self)
        self.site = FlatButton(_tr("Website"), "link", parent=self)
        self.premises = FlatButton(_tr("Sheet of the premises"), "premises", parent=self)
        more, self._menu = FlatButton("", "more", _tr("More"), self), QMenu(self)
        self._menu.addAction(_tr("Remove this initiative"), self.remove_wanted)
        more.setPopupMode(FlatButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu)
        self._more = more
        link_menu = QMenu(self)
        for relation in (Relation.PROMPTED, Relation.ABOUT):
            link_menu.addAction(render(label(relation)), lambda it=relation: self.link_wanted.emit(it))
        self.link = MenuButton(_tr("Link the contribution being read"), link_menu, parent=self)
        self._facts, self._said = QFormLayout(), QVBoxLayout()
        self._said.setSpacing(2)
        self._said_title = self._label(bold=True)
        self._address, self._premises_uuid = "", ""
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.map.clicked.connect(self.place_wanted)
        self.premises.clicked.connect(lambda: self.premises_wanted.emit(self._premises_uuid))
        self.site.clicked.connect(lambda: self.site_wanted.emit(self._address))

    def _label(self, points: float = 0, *, bold: bool = False, quiet: bool = False) -> QLabel:
        made = plain_label(parent=self)
        made.setFont(look.font(points, bold=bold))
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.setWordWrap(True)  # after the policy, which it tells that the height depends on the width
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if quiet:
            look.coloured(made, look.secondary(self.palette()))
        return made

    def _lay_out(self) -> None:
        scroll, content = QScrollArea(self), QWidget(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(content)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        column.setSpacing(8)
        acts = FlowLayout(gap=2)
        for button in (self.edit, self.map, self.premises, self.site, self._more):
            acts.addWidget(button)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._facts.setHorizontalSpacing(16)
        for widget in (self.name, self.heading):
            column.addWidget(widget)
        column.addLayout(acts)
        column.addWidget(self.body)
        column.addLayout(self._facts)
        column.addWidget(look.line(content))
        title = QHBoxLayout()
        title.addWidget(self._said_title, 1)
        title.addWidget(self.link)
        column.addLayout(title)
        column.addLayout(self._said)
        column.addStretch(1)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def show_sheet(self, sheet: InitiativeSheet, *, may_write: bool, read: str) -> None:
        """*read*: the reference of the contribution that the desk is reading, which can be linked; "" for none."""
        it = sheet.initiative
        self.name.setText(it.name)
        self.heading.setText(heading(it))
        self.body.setText(it.description or "")
        self.body.setVisible(bool(it.description))
        self.map.setVisible(it.geometry is not None)
        self._premises_uuid = sheet.premises.uuid if sheet.premises is not None else ""
        self.premises.setVisible(bool(self._premises_uuid))
        self._address = it.website or ""
        self.site.setVisible(bool(it.website))
        self.site.setToolTip(plain_tip(self._address))
        for widget in (self.edit, self._more):
            widget.setVisible(may_write)
        self._show_facts(sheet)
        self._show_contributions(sheet.contributions, may_write=may_write)
        self.show_read(read, may_write=may_write)

    def show_read(self, read: str, *, may_write: bool) -> None:
        """Which contribution could be linked now."""
        self.link.setVisible(may_write and bool(read))
        self.link.setText(_tr("Link {reference}").format(reference=read))
        self.link.setAccessibleName(self.link.text())
        self.link.updateGeometry()

    def _show_facts(self, sheet: InitiativeSheet) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        it = sheet.initiative
        premises = sheet.premises.address if sheet.premises is not None else None
        for word, value in (
            (_tr("When"), ", ".join(part for part in (days(it), it.schedule) if part)),
            (_tr("Where"), it.address or premises), (_tr("By"), it.organiser), (_tr("For whom"), it.audience),
            (_tr("Premises"), premises if it.address and premises != it.address else None),
            (_tr("Source"), it.source),
        ):  # fmt: skip
            if value:
                name = plain_label(word, self)
                look.coloured(name, look.secondary(self.palette()))
                said = self._label()
                said.setText(value)
                self._facts.addRow(name, said)

    def _show_contributions(self, linked: Sequence[LinkedContribution], *, may_write: bool) -> None:
        while self._said.count():
            self._said.takeAt(0).widget().deleteLater()
        self._said_title.setText(_tr("%n contribution(s)", len(linked)) if linked else _tr("No contribution linked"))
        for relation in Relation:
            these = [it for it in linked if it.relation is relation]
            if these:
                self._said.addWidget(self._quiet(render(label(relation))))
            for it in these:
                self._said.addWidget(self._contribution(it, may_write=may_write))

    def _quiet(self, said: str) -> QLabel:
        made = self._label(-0.5, quiet=True)
        made.setText(said)
        return made

    def _contribution(self, it: LinkedContribution, *, may_write: bool) -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        read = FlatButton(it.reference or _tr("Read"), parent=row)
        read.setToolTip(_tr("Open the contribution"))
        read.clicked.connect(lambda: self.contribution_wanted.emit(it.uuid))
        across.addWidget(read)
        said = ElidedLabel(" ".join(it.words.split()) or words.no_words(), row)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across.addWidget(said, 1)
        if may_write:
            cut = FlatButton("", "close", _tr("Not linked after all"), row)
            cut.clicked.connect(lambda: self.unlink_wanted.emit(it.link.uuid))
            across.addWidget(cut)
        return row
