"""A photo, as large as the window; a placeholder says why where it can't be shown."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from qgis.PyQt.QtGui import QImageReader, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ...domain.vocabulary import PhotoVariant
from ...store.replica import Replica
from ...store.threads import Dossier, ThreadRepository
from ..buttons import FlatButton
from ..empty import plain_label

#: Larger pictures are refused before they are decoded (design: safety).
MOST_PIXELS = 50_000_000
_FORMATS = {b"\xff\xd8\xff": b"jpg", b"\x89PN": b"png", b"RIF": b"webp"}


#: Asks for the bytes of a whole photo, by its sha256; the answer comes later.
Fetch = Callable[[str, Callable[[object], object]], None]


class PhotoWindow(QDialog):
    """Stands beside the work; arrows go through the photos of the contribution.

    A photo that isn't on this computer shows its thumbnail while *fetch* brings it.
    """

    def __init__(
        self, replica: Replica, dossier: Dossier, uuid: str, fetch: Fetch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.resize(760, 620)
        self._threads = ThreadRepository(replica)
        self._photos = [it.photo for it in dossier.photos]
        self._place = next((place for place, it in enumerate(self._photos) if it.uuid == uuid), 0)
        self._pixmap: QPixmap | None = None
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(200, 150)
        self._caption = plain_label(parent=self)
        self._caption.setWordWrap(True)
        self._fetch = fetch
        self._next = FlatButton(QCoreApplication.translate("PhotoWindow", "Next photo"), "forward", parent=self)
        self._next.clicked.connect(lambda: self._go(1))
        self._next.setVisible(len(self._photos) > 1)
        column = QVBoxLayout(self)
        column.addWidget(self._picture, 1)
        column.addWidget(self._caption)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignRight)
        self._go(0)

    def _go(self, by: int) -> None:
        self._place = (self._place + by) % max(1, len(self._photos))
        photo = self._photos[self._place]
        title = QCoreApplication.translate("PhotoWindow", "Photo {n} of {total}")
        self.setWindowTitle(title.format(n=self._place + 1, total=len(self._photos)))
        whole = self._threads.pixels(photo.sha256, PhotoVariant.FULL)
        content = whole or self._threads.pixels(photo.sha256, PhotoVariant.THUMB)
        self._pixmap = decoded(content) if content else None
        self._caption.setText(photo.caption or "")
        self._show()
        if whole is None:
            self._fetch(photo.sha256, lambda found, sha256=photo.sha256: self._came(sha256, found))

    def _came(self, sha256: str, content: object) -> None:
        """A whole photo was fetched: show it if it is still the one looked at."""
        if isinstance(content, bytes) and self._photos[self._place].sha256 == sha256:
            self._pixmap = decoded(content)
            self._show()

    def _show(self) -> None:
        if self._pixmap is None:
            words = QCoreApplication.translate(
                "PhotoWindow", "This photo isn’t on this computer yet, or it is damaged."
            )
            self._picture.setText(words)
            return
        size, smooth = self._picture.size(), Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(self._pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The photo follows the window."""
        super().resizeEvent(event)
        self._show()

    def keyPressEvent(self, event: object) -> None:
        """Arrows go through the photos."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._go(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)


def decoded(content: bytes) -> QPixmap | None:
    """A JPEG, PNG or WebP by its first bytes, never another format in disguise; None for anything else or too large."""
    name = _FORMATS.get(content[:3])
    if name is None:
        return None
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
