"""A photo that can be zoomed and on which black boxes are drawn, moved and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from qgis.PyQt.QtWidgets import QFrame, QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsView, QWidget

from ...domain.redactions import Box

STEP = 1.25
FARTHEST, NEAREST = 0.02, 16.0


class BoxItem(QGraphicsRectItem):
    """One black box; the chosen one shows a frame."""

    def __init__(self, area: QRectF) -> None:
        super().__init__(area)
        self.setBrush(QColor("black"))
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setFlags(QGraphicsItem.GraphicsItemFlag.ItemIsMovable | QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)

    def area(self) -> QRectF:
        """Where it is on the picture, in pixels."""
        return self.mapRectToScene(self.rect())

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        """Black; framed while it is chosen."""
        painter.fillRect(self.rect(), QColor("black"))
        if self.isSelected():
            pen = QPen(QColor("#56B4E9"), 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRect(self.rect())


class PhotoView(QGraphicsView):
    """``changed`` comes when a box was drawn, moved or removed; ``zoomed`` carries the scale (1.0: pixel for pixel)."""

    changed = pyqtSignal()
    zoomed = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._picture = self.scene().addPixmap(QPixmap())
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._boxes: list[BoxItem] = []
        self._fits, self._drawing = True, False
        self._from: QPointF | None = None
        self._new: BoxItem | None = None
        self._before: tuple[Box, ...] = ()
        self.draw(on=False)

    # -- what is shown

    def show_picture(self, pixmap: QPixmap, boxes: Sequence[Box], *, editable: bool) -> None:
        """Another picture, whole in the window."""
        self._picture.setPixmap(pixmap)
        self.scene().setSceneRect(QRectF(pixmap.rect()))
        self.show_boxes(boxes, editable=editable)
        self.fit()

    def show_boxes(self, boxes: Sequence[Box], *, editable: bool) -> None:
        """These boxes and no others."""
        for item in self._boxes:
            self.scene().removeItem(item)
        self._boxes = []
        size = self._picture.pixmap().size()
        for box in boxes:
            area = QRectF(
                box.x * size.width(), box.y * size.height(), box.width * size.width(), box.height * size.height()
            )
            self._add(area).setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable, editable)
        self._before = self.boxes()

    def boxes(self) -> tuple[Box, ...]:
        """Where the boxes are now, in shares of the picture."""
        size = self._picture.pixmap().size()
        if size.isEmpty():
            return ()
        wide, high = size.width(), size.height()
        areas = [item.area() for item in self._boxes]
        found = (Box(it.x() / wide, it.y() / high, it.width() / wide, it.height() / high).inside() for it in areas)
        return tuple(box for box in found if box is not None)

    # -- zoom

    def fit(self) -> None:
        """The whole picture, never larger than it is."""
        self._fits = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        if self.transform().m11() > 1:
            self.resetTransform()
        self.zoomed.emit(self.transform().m11())

    def zoom(self, factor: float) -> None:
        """Nearer or farther."""
        wanted = self.transform().m11() * factor
        if FARTHEST <= wanted <= NEAREST:
            self._fits = False
            self.scale(factor, factor)
            self.zoomed.emit(self.transform().m11())

    def whole_pixels(self) -> None:
        """One pixel of the photo for one of the screen."""
        self._fits = False
        self.resetTransform()
        self.zoomed.emit(1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms where the pointer is."""
        self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture that is shown whole stays whole."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    # -- boxes

    def draw(self, *, on: bool) -> None:
        """Whether dragging draws a box, or moves the picture."""
        self._drawing = on
        drag = QGraphicsView.DragMode.NoDrag if on else QGraphicsView.DragMode.ScrollHandDrag
        self.setDragMode(drag)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.OpenHandCursor)

    def remove_chosen(self) -> None:
        """Take the chosen boxes away."""
        chosen = [item for item in self._boxes if item.isSelected()]
        for item in chosen:
            self.scene().removeItem(item)
            self._boxes.remove(item)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box on the bare picture; on a box, take hold of it."""
        on_box = isinstance(self.itemAt(event.pos()), BoxItem)
        if self._drawing and not on_box and event.button() == Qt.MouseButton.LeftButton:
            self._from = self.mapToScene(event.pos())
            self._new = self._add(QRectF(self._from, self._from))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The box grows with the pointer."""
        if self._new is not None and self._from is not None:
            area = QRectF(self._from, self.mapToScene(event.pos())).normalized()
            self._new.setRect(area & self.sceneRect())
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is drawn or moved is told; a slip of the hand leaves no box."""
        if self._new is not None:
            item, self._new, self._from = self._new, None, None
            if len(self.boxes()) < len(self._boxes):
                self.scene().removeItem(item)
                self._boxes.remove(item)
            self._tell()
            return
        super().mouseReleaseEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen box; other keys are the window's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.scene().selectedItems():
            self.remove_chosen()
        else:
            event.ignore()

    def _add(self, area: QRectF) -> BoxItem:
        item = BoxItem(area)
        self.scene().addItem(item)
        self._boxes.append(item)
        return item

    def _tell(self) -> None:
        now = self.boxes()
        if now != self._before:
            self._before = now
            self.changed.emit()
