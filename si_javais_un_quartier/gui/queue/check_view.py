"""What a person should look at before it is public: kind by kind, the words in their place, accepted with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.labels import DOUBT
from ...domain.phrases import Phrase
from ...domain.plain_text import one_line
from ...domain.suspicions import Doubt, Suspicion
from ...domain.vocabulary import PhotoVariant
from ...publish.check import Check, by_doubt
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.catalogue import Catalogue
from ...store.threads import ThreadRepository
from .. import look, words
from ..empty import EmptyState, plain_label
from ..photos.thumbs import thumb
from .check_presenter import CheckPresenter, Start

MARK = Qt.ItemDataRole.UserRole
_THUMB = QSize(150, 110)
#: A tree of more rows is read by nobody; the rest comes once these are dealt with.
_MOST = 2000
#: Letters shown before and after the words themselves; the check knows a few more.
_BEFORE, _AFTER = 30, 56


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Queue", text, None, count)


class CheckView(QWidget):
    """The list, the place of the chosen one, and what can be done with it.

    ``opened`` carries a contribution's uuid, ``photo_opened`` that and a photo's, ``counted`` how many wait.
    """

    opened = pyqtSignal(str)
    photo_opened = pyqtSignal(str, str)
    counted = pyqtSignal(int)

    def __init__(self, workspace: Workspace, start: Start, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.presenter = CheckPresenter(self, workspace, start)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([_tr("Passage"), _tr("Reference")])
        self.tree.setAccessibleName(_tr("To look at"))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.place = QPlainTextEdit(self)
        self.place.setReadOnly(True)
        self.place.setFixedHeight(84)
        self.place.setAccessibleName(_tr("The words in their place"))
        self.picture = QLabel(self)
        self.reason = QComboBox(self)
        self.reason.setEditable(True)
        self.reason.setAccessibleName(_tr("Why it may be public"))
        self.reason.lineEdit().setPlaceholderText(_tr("Why it may be public"))
        self.reason.addItems(_reasons())
        self.reason.setCurrentIndex(-1)
        self.accept = QPushButton(_tr("Accept"), self)
        self.open = QPushButton(_tr("Open the contribution"), self)
        self.see = QPushButton(_tr("See the photo"), self)
        self.said = plain_label(parent=self)
        self.said.setWordWrap(True)
        look.coloured(self.said, look.overdue(self.palette()))
        self.empty = EmptyState(self)
        self._lay_out()
        self._connect()
        self.say(())

    def _lay_out(self) -> None:
        full = QWidget(self)
        column, place, acts, more = QVBoxLayout(full), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.place, 1)
        place.addWidget(self.picture)
        acts.addWidget(self.reason, 1)
        acts.addWidget(self.accept)
        for widget in (self.open, self.see):
            widget.setAutoDefault(False)
            more.addWidget(widget)
        more.addStretch(1)
        self.accept.setAutoDefault(False)
        column.addWidget(self.tree, 1)
        for line in (place, acts, more):
            column.addLayout(line)
        column.addWidget(self.said)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(full)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.tree.itemSelectionChanged.connect(self._show_chosen)
        self.tree.itemActivated.connect(lambda *_: self._open())
        self.accept.clicked.connect(self._accept)
        self.open.clicked.connect(self._open)
        self.see.clicked.connect(self._see)
        self.reason.editTextChanged.connect(lambda _: self._show_acts())

    # -- what the presenter shows

    def show_check(self, check: Check, references: dict[str, str]) -> None:
        """What waits for a person."""
        kept = set(self.marks())
        self.tree.clear()
        left = _MOST
        for doubt, some in by_doubt(check.open).items():
            self._add_group(doubt, some[:left], len(some), references)
            left = max(0, left - len(some))
        self.tree.expandAll()
        rows = {mark: row for row in self._rows() for mark in (row.data(0, MARK),) if mark in kept}
        for row in rows.values():
            row.setSelected(True)
        waiting = len(check.askable)
        self.counted.emit(waiting)
        self.stack.setCurrentIndex(0 if check.open else 1)
        why = _tr("%n passage(s) were accepted before.", check.accepted) if check.accepted else ""
        self.empty.say("check", _tr("Nothing to look at"), " ".join((_tr("No name, number or home was found."), why)))
        self._show_chosen()

    def say(self, findings: Sequence[Phrase]) -> None:
        """Why something can't be done."""
        self.said.setText("\n".join(render(found) for found in findings))
        self.said.setVisible(bool(findings))

    def _add_group(self, doubt: Doubt, some: Sequence[Suspicion], count: int, references: dict[str, str]) -> None:
        group = QTreeWidgetItem([f"{render(DOUBT[doubt])} ({words.number(count)})"])
        group.setFirstColumnSpanned(True)
        group.setData(0, MARK, None)
        self.tree.addTopLevelItem(group)
        for it in some:
            row = QTreeWidgetItem([self._words(it), references.get(it.contribution_uuid, "")])
            row.setData(0, MARK, it.mark)
            group.addChild(row)

    def _words(self, it: Suspicion) -> str:
        said = it.words or (_tr("Photo without caption") if it.doubt is Doubt.PHOTO else "…")
        if it.final:
            said = _tr("{words} — stays off the map: its author has said no").format(words=said)
        return one_line(_end_of(it.before, _BEFORE) + said + _start_of(it.after, _AFTER), 160)

    # -- what the person does

    def marks(self) -> list[str]:
        """The marks chosen: a group stands for all of its own."""
        found: dict[str, None] = {}
        for item in self.tree.selectedItems():
            rows = [item] if item.data(0, MARK) else [item.child(at) for at in range(item.childCount())]
            found.update(dict.fromkeys(row.data(0, MARK) for row in rows))
        return list(found)

    def _rows(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [group.child(at) for group in groups for at in range(group.childCount())]

    def _chosen(self) -> Suspicion | None:
        """The one that is looked at: the current row, if it is chosen."""
        item = self.tree.currentItem()
        mark = item.data(0, MARK) if item is not None and item.isSelected() else None
        return self.presenter.suspicion(mark) if mark else None

    def _show_chosen(self) -> None:
        it = self._chosen()
        self.place.setPlainText("" if it is None else it.before + it.words + it.after)
        marked = QTextEdit.ExtraSelection()
        if it is not None:
            form = QTextCharFormat()
            form.setBackground(look.note_ground(self.palette()))
            form.setFontWeight(75)
            cursor = QTextCursor(self.place.document())
            cursor.setPosition(_units(it.before))
            cursor.setPosition(_units(it.before + it.words), QTextCursor.MoveMode.KeepAnchor)
            marked.format, marked.cursor = form, cursor
        self.place.setExtraSelections([marked] if it is not None else [])
        self._show_picture(it)
        self._show_acts()

    def _show_picture(self, it: Suspicion | None) -> None:
        replica = self._workspace.replica
        photo = it is not None and it.doubt is Doubt.PHOTO
        self.picture.setVisible(photo)
        self.picture.clear()
        if it is None or not photo or replica is None:
            return
        from ...domain.records import Photo

        record = Catalogue(replica).get(Photo, it.row_uuid)
        pixels = ThreadRepository(replica).pixels(record.sha256, PhotoVariant.THUMB) if record else None
        small = thumb(pixels, record.redactions) if record else None
        if small is not None:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(small.scaled(_THUMB, keep, smooth))

    def _show_acts(self) -> None:
        found = [self.presenter.suspicion(mark) for mark in self.marks()]
        able = sum(it is not None and not it.final for it in found)
        self.accept.setText(_tr("Accept (%n)", able) if able > 1 else _tr("Accept"))
        self.accept.setEnabled(able > 0 and bool(self.reason.currentText().strip()))
        chosen = self._chosen()
        self.open.setEnabled(chosen is not None and bool(chosen.contribution_uuid))
        self.see.setVisible(chosen is not None and chosen.doubt is Doubt.PHOTO)

    def _accept(self) -> None:
        self.say(())
        self.presenter.accept(self.marks(), self.reason.currentText())

    def _open(self) -> None:
        it = self._chosen()
        if it is not None and it.contribution_uuid:
            self.opened.emit(it.contribution_uuid)

    def _see(self) -> None:
        it = self._chosen()
        if it is not None:
            self.photo_opened.emit(it.contribution_uuid, it.row_uuid)


def _end_of(text: str, most: int) -> str:
    """The last whole words of *text*."""
    if len(text) <= most:
        return text
    kept = text[-most:]
    return "…" + (kept.partition(" ")[2] or kept)


def _start_of(text: str, most: int) -> str:
    """The first whole words of *text*."""
    if len(text) <= most:
        return text
    kept = text[:most]
    return (kept.rpartition(" ")[0].rstrip(" ,;:") or kept) + "…"


def _units(text: str) -> int:
    """How many places *text* takes in a Qt document, which counts UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _reasons() -> list[str]:
    return [
        _tr("Looked at: nothing to hide"),
        _tr("The person agrees"),
        _tr("Public contact"),
        _tr("Not somebody’s home"),
        _tr("A name that is public"),
    ]
