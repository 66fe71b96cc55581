"""The window of a contribution's photos: beside the work, one photo at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage, QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ...domain.identity import new_uuid
from ...domain.permissions import Deed, may
from ...domain.records import Photo
from ...domain.redactions import Box, read_boxes, redact, say
from ...domain.situation import Actor, Refusal
from ...domain.vocabulary import PhotoVariant
from ...qgis_bridge import tasks
from ...qgis_bridge.pictures import Trouble, decode
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...store.catalogue import Catalogue
from ...store.threads import ThreadRepository
from ..buttons import FlatButton
from ..empty import plain_label
from .view import STEP, PhotoView


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoWindow", text)


class PhotoWindow(QDialog):
    """Zoom by wheel or keys, drag to move; *Black out* draws boxes that hide faces and plates from the public.

    Every box drawn, moved or removed is an act, and can be undone; the original stays. A photo that isn't on this
    computer shows its small picture while it is fetched.
    """

    def __init__(self, workspace: Workspace, photos: Sequence[str], uuid: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 660)
        self._workspace, self._uuids = workspace, list(photos)
        self._place = self._uuids.index(uuid) if uuid in self._uuids else 0
        self._photo: Photo | None = None
        self._task: tasks.QuartierTask | None = None
        self._may = may(workspace.member(), Deed.EDIT)
        self.view = PhotoView(self)
        self.said = plain_label(parent=self)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.said)
        self.caption = QLineEdit(self)
        self.caption.setPlaceholderText(_tr("What the photo shows (for those who can’t see it)"))
        self.caption.setAccessibleName(_tr("Caption"))
        self.caption.setReadOnly(not self._may)
        self.caption.editingFinished.connect(self._say)
        self.black = FlatButton(_tr("Black out"), "eye-off", _tr("Draw black boxes over faces and plates (B)"), self)
        self.black.setCheckable(True)
        self.black.toggled.connect(lambda on: self.view.draw(on=on))
        self.restore = FlatButton(_tr("Restore the original"), "undo", parent=self)
        self.restore.clicked.connect(lambda: self._redact(()))
        self.remove_box = FlatButton(_tr("Remove the box"), "close", _tr("Remove the chosen box (Delete)"), self)
        self.remove_box.clicked.connect(self.view.remove_chosen)
        self._scale = plain_label(parent=self)
        self._scale.setMinimumWidth(48)
        self.before = FlatButton("", "back", _tr("Previous photo (←)"), self)
        self.after = FlatButton("", "forward", _tr("Next photo (→)"), self)
        self.before.clicked.connect(lambda: self.go(-1))
        self.after.clicked.connect(lambda: self.go(1))
        self.view.changed.connect(lambda: self._redact(self.view.boxes()))
        self.view.zoomed.connect(lambda scale: self._scale.setText(f"{round(100 * scale)}\u00a0%"))
        self.view.scene().selectionChanged.connect(self._show_acts)
        self._lay_out()
        workspace.changed.connect(self._written)
        workspace.closing.connect(self.close)
        self.go(0)

    def _lay_out(self) -> None:
        top, zoom = QHBoxLayout(), QHBoxLayout()
        for widget in (self.black, self.remove_box, self.restore):
            top.addWidget(widget)
        top.addStretch(1)
        nearer = FlatButton("+", "", _tr("Nearer (+)"), self)
        farther = FlatButton("−", "", _tr("Farther (−)"), self)
        whole, pixels = FlatButton(_tr("Fit"), "", _tr("The whole photo (0)"), self), FlatButton("1:1", "", "", self)
        pixels.setToolTip(_tr("Pixel for pixel (1)"))
        pixels.setAccessibleName(_tr("Pixel for pixel (1)"))
        nearer.clicked.connect(lambda: self.view.zoom(STEP))
        farther.clicked.connect(lambda: self.view.zoom(1 / STEP))
        whole.clicked.connect(self.view.fit)
        pixels.clicked.connect(self.view.whole_pixels)
        for widget in (farther, self._scale, nearer, whole, pixels):
            top.addWidget(widget)
        zoom.addWidget(self.before)
        zoom.addWidget(self.caption, 1)
        zoom.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addLayout(zoom)
        for button in (self.before, self.after):
            button.setVisible(len(self._uuids) > 1)
        for button in (self.black, self.restore, self.remove_box):
            button.setVisible(self._may)

    # -- one photo

    def go(self, by: int) -> None:
        """The next or the previous photo."""
        self._say()
        self._place = (self._place + by) % len(self._uuids)
        self._photo = self._read()
        if self._photo is None:
            self._refuse(_tr("This photo isn’t there any more."))
            return
        title = _tr("Photo {n} of {total}").format(n=self._place + 1, total=len(self._uuids))
        self.setWindowTitle(title)
        self.caption.setText(self._photo.caption or "")
        threads = ThreadRepository(self._workspace.replica)
        whole = threads.pixels(self._photo.sha256, PhotoVariant.FULL)
        content = whole or threads.pixels(self._photo.sha256, PhotoVariant.THUMB)
        self._decode(content, self._photo.sha256)
        if whole is None:
            self._workspace.fetch_photo(self._photo.sha256, partial(self._came, self._photo.sha256))

    def _came(self, sha256: str, content: object) -> None:
        """A whole photo was fetched: show it if it is still the one looked at."""
        if self._photo is None or self._photo.sha256 != sha256:
            return
        if isinstance(content, bytes):
            self._decode(content, sha256)
        elif self._stack.currentWidget() is self.said:
            self._refuse(_tr("This photo is neither on this computer nor in the shared base."))

    def _decode(self, content: bytes | None, sha256: str) -> None:
        """In another thread: large photos take a second."""
        if content is None:
            self._refuse(_tr("Fetching the photo…"))
            return
        if self._task is not None:
            self._task.cancel()
        self._task = task = tasks.QuartierTask(_tr("Reading a photo"), lambda _: decode(content), quiet=True)
        task.done.connect(partial(self._decoded, sha256))
        tasks.start(task)

    def _decoded(self, sha256: str, image: object) -> None:
        self._task = None
        if self._photo is None or self._photo.sha256 != sha256:
            return
        if not isinstance(image, QImage):
            self._refuse(_why(image))
            return
        self.view.show_picture(QPixmap.fromImage(image), self._boxes(), editable=self._may)
        self._stack.setCurrentWidget(self.view)
        self._show_acts()

    def _refuse(self, words: str) -> None:
        self.said.setText(words)
        self._stack.setCurrentWidget(self.said)
        self._show_acts()

    # -- acts

    def _redact(self, boxes: Sequence[Box]) -> None:
        if self._photo is not None:
            self._do(redact(self._witness(), self._photo, boxes, new_uuid))

    def _say(self) -> None:
        if self._photo is not None and self.caption.text().strip() != (self._photo.caption or ""):
            self._do(say(self._witness(), self._photo, self.caption.text(), new_uuid))

    def _do(self, decision: object) -> None:
        if not isinstance(decision, Refusal):
            self._workspace.perform(decision)
        elif self._photo is not None:
            self.setWindowTitle(" ".join(render(found) for found in decision.findings))
            self.view.show_boxes(self._boxes(), editable=self._may)

    def _written(self, tables: object) -> None:
        """What was written, an undo included, shows at once."""
        if self._photo is None or (tables is not None and "photo" not in tables):
            return
        self._photo = self._read()
        if self._photo is not None:
            if self.view.boxes() != self._boxes():
                self.view.show_boxes(self._boxes(), editable=self._may)
            self.caption.setText(self._photo.caption or "")
        self._show_acts()

    def _show_acts(self) -> None:
        shown = self._stack.currentWidget() is self.view
        self.black.setEnabled(shown)
        self.restore.setEnabled(shown and bool(self._boxes()))
        self.remove_box.setEnabled(shown and bool(self.view.scene().selectedItems()))

    def _boxes(self) -> tuple[Box, ...]:
        return (read_boxes(self._photo.redactions) or ()) if self._photo is not None else ()

    def _read(self) -> Photo | None:
        replica = self._workspace.replica
        return Catalogue(replica).get(Photo, self._uuids[self._place]) if replica is not None else None

    def _witness(self) -> Actor:
        return Actor(self._workspace.member(), self._workspace.clock.now())

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the photos, + − 0 1 zoom, B blacks out, Ctrl+Z undoes."""
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Right: lambda: self.go(1), Qt.Key.Key_Left: lambda: self.go(-1),
            Qt.Key.Key_Plus: lambda: self.view.zoom(STEP), Qt.Key.Key_Minus: lambda: self.view.zoom(1 / STEP),
            Qt.Key.Key_0: self.view.fit, Qt.Key.Key_1: self.view.whole_pixels, Qt.Key.Key_B: self.black.toggle,
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._workspace.undo()
        elif event.key() in acts and not (event.key() == Qt.Key.Key_B and not self.black.isEnabled()):
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: object) -> None:
        """A caption being written is kept."""
        self._say()
        if self._task is not None:
            self._task.cancel()
        self._photo = None
        super().closeEvent(event)


def _why(trouble: object) -> str:
    if trouble is Trouble.TOO_LARGE:
        return _tr("This photo is too large to be opened here (more than 50 megapixels or 15 MB).")
    if trouble is Trouble.NOT_A_PICTURE:
        return _tr("This file isn’t a JPEG, PNG or WebP photo. It was not opened.")
    return _tr("This photo is damaged and can’t be shown.")
