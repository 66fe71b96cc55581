"""Keys that work while a page has the focus, through QGIS's own list of shortcuts, and the sheet that shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QShortcut, QVBoxLayout, QWidget

from . import look
from .empty import plain_label

#: Lines of the sheet of keys, one above the other.
MOST_ROWS = 24


@dataclass(frozen=True)
class Key:
    """A default key, what it does in words, and what it does."""

    keys: str
    word: str
    do: Callable[[], object]


def key_words(key: QKeySequence) -> str:
    """A key as it is written on the keyboard; Qt's own words for keys are missing from many a QGIS."""
    words = {
        "Return": QCoreApplication.translate("Keys", "Enter"),
        "Enter": QCoreApplication.translate("Keys", "Enter"),
        "Shift": QCoreApplication.translate("Keys", "Shift"),
        "PgDown": QCoreApplication.translate("Keys", "Page down"),
        "PgUp": QCoreApplication.translate("Keys", "Page up"),
    }
    portable = key.toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join(words.get(part, part) for part in portable.split("+"))


class Keys:
    """The shortcuts of one page; a person may change them in QGIS's settings."""

    def __init__(self, page: QWidget, keys: Sequence[Key]) -> None:
        self._shortcuts = [self._shortcut(page, key) for key in keys]
        self._page_first = PageFirst(page, self._shortcuts)

    @staticmethod
    def _shortcut(page: QWidget, key: Key) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key.keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setObjectName("quartier_key_" + key.keys)
        shortcut.setWhatsThis(key.word)
        shortcut.activated.connect(key.do)
        QgsGui.shortcutsManager().registerShortcut(shortcut, key.keys)
        return shortcut

    def listed(self) -> list[tuple[str, str]]:
        """Each key as it is set now, and what it does."""
        return list(self.by_default().values())

    def by_default(self) -> dict[str, tuple[str, str]]:
        """The same by the default key."""
        names = (it.objectName().removeprefix("quartier_key_") for it in self._shortcuts)
        return {name: (key_words(it.key()), it.whatsThis()) for name, it in zip(names, self._shortcuts)}

    def also_in(self, window: QWidget) -> None:
        """The same keys, as they are set, work in *window*, which takes them with it when it goes."""
        KeysElsewhere(window, self._shortcuts)

    def remove(self) -> None:
        """Leave QGIS's shortcuts as they were."""
        for shortcut in self._shortcuts:
            QgsGui.shortcutsManager().unregisterShortcut(shortcut)
        self._shortcuts = []


class KeysElsewhere(QObject):
    """A page's shortcuts in a window that shows a part of it: Qt looks for shortcuts in one window only."""

    def __init__(self, window: QWidget, shortcuts: Sequence[QShortcut]) -> None:
        super().__init__(window)
        self._pairs = [(shortcut, QShortcut(shortcut.key(), window)) for shortcut in shortcuts]
        for shortcut, here in self._pairs:
            here.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            here.activated.connect(shortcut.activated)
        PageFirst(window, [here for _, here in self._pairs])
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that were changed in QGIS's settings are taken over when the person comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            for shortcut, here in self._pairs:
                here.setKey(shortcut.key())
        return bool(super().eventFilter(watched, event))


class PageFirst(QObject):
    """A key with Ctrl that the main window has too (Ctrl+N, Ctrl+Z) is the page's while the page has the focus.

    Qt would call it ambiguous and do neither. Fields that use such a key themselves keep it.
    """

    def __init__(self, page: QWidget, shortcuts: Sequence[QShortcut]) -> None:
        super().__init__(page)
        self._shortcuts = list(shortcuts)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key when Qt asks whose it is, then act on it."""
        if event.type() not in _KEYS or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return bool(super().eventFilter(watched, event))
        pressed = next((it for it in self._shortcuts if it.isEnabled() and _is(it, event)), None)
        if pressed is None:
            return bool(super().eventFilter(watched, event))
        if event.type() == QEvent.Type.KeyPress:
            pressed.activated.emit()
        event.accept()
        return True


def _is(shortcut: QShortcut, event: QEvent) -> bool:
    """Whether *event* presses the keys of *shortcut*."""
    held = event.modifiers()
    names = ((Qt.KeyboardModifier.ControlModifier, "Ctrl"), (Qt.KeyboardModifier.AltModifier, "Alt"))
    names += ((Qt.KeyboardModifier.ShiftModifier, "Shift"),)
    chord = "+".join([*(name for modifier, name in names if held & modifier), QKeySequence(event.key()).toString()])
    return bool(shortcut.key().toString() == chord)


class EscapeFirst(QObject):
    """Escape pressed in *field* leaves the field, before it is the page's shortcut."""

    def __init__(self, field: QWidget, leave: Callable[[], object]) -> None:
        super().__init__(field)
        self._leave = leave
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key when Qt asks whose it is, then act on it."""
        if event.type() not in _KEYS or event.key() != Qt.Key.Key_Escape:
            return bool(super().eventFilter(watched, event))
        if event.type() == QEvent.Type.KeyPress:
            self._leave()
        event.accept()
        return True


_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


@dataclass(frozen=True)
class KeyGroup:
    """Keys that belong together under a name, each as it is written and what it does."""

    name: str
    keys: tuple[tuple[str, str], ...]


class KeySheet(QDialog):
    """Key and what it does, one a line, by groups side by side where they are many: a low screen shows them all.

    Keys are changed in QGIS's own list of shortcuts.
    """

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("KeySheet", "Keys of the desk"))
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for some in _columns(groups):
            columns.addLayout(self._column(some))
        where = plain_label(
            QCoreApplication.translate("KeySheet", "They can be changed in Settings, Keyboard Shortcuts."), self
        )
        look.coloured(where, look.secondary(self.palette()))
        close = QPushButton(QCoreApplication.translate("KeySheet", "Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(where, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.READING_MARGIN, 12, look.READING_MARGIN, 12)
        column.setSpacing(16)
        column.addLayout(columns)
        column.addLayout(foot)

    def _column(self, groups: Sequence[KeyGroup]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for group in groups:
            head = plain_label(group.name, self)
            look.coloured(head, look.secondary(self.palette()))
            form = QFormLayout()
            form.setHorizontalSpacing(24)
            form.setVerticalSpacing(6)
            for key, word in group.keys:
                name = plain_label(key, self)
                name.setFont(look.font(bold=True))
                name.setMinimumWidth(72)
                form.addRow(name, plain_label(word, self))
            column.addWidget(head)
            column.addLayout(form)
            column.addSpacing(10)
        column.addStretch(1)
        return column


def _columns(groups: Sequence[KeyGroup]) -> list[list[KeyGroup]]:
    """Whole groups one under the other, as long as a column is not full."""
    columns: list[list[KeyGroup]] = [[]]
    for group in groups:
        if columns[-1] and sum(len(it.keys) + 1 for it in columns[-1]) + len(group.keys) >= MOST_ROWS:
            columns.append([])
        columns[-1].append(group)
    return columns
