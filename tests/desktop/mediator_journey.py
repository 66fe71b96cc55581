"""Runs inside QGIS: a mediator's morning by keys alone. STAGE says which part of it.

``street``: three people speak; QGIS is killed in the middle of the fifth word. ``office``: QGIS is opened again, the
sheet goes on, is finished and shared. ``home``: the answer has come; its sheet is printed, it is told, and shared.
"""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from qgis.utils import iface
from window_script import Steps, WindowScript, drawn, plugin, put_away, resize

PICTURES = Path(os.environ["PICTURES"])
COPY = Path(os.environ["COPY"])
STAGE = os.environ["STAGE"]
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Printer(QObject):
    """Stands for the program that shows PDFs; QGIS's computer has none here."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []
        QDesktopServices.setUrlHandler("file", self, "show")

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        """A file is to be shown."""
        self.shown.append(url.toLocalFile())


class Morning:
    """Each part leaves what it saw in the report."""

    def __init__(self, script: WindowScript) -> None:
        self.saw = script.report
        self.desk: Any = None
        self.part: Any = None

    def run(self) -> Steps:
        """The part that was asked for."""
        resize(1280, 720)
        put_away("Browser", "Layers")
        yield 300
        self.desk = plugin().desk()
        self.desk.workspace.open_replica(COPY)
        from si_javais_un_quartier.gui.encounters.part import EncountersPart

        self.part = self.desk.part(EncountersPart)
        yield 500
        yield drawn
        yield from {"street": self.street, "office": self.office, "home": self.home}[STAGE]()

    # -- keys

    def press(self, key: Any, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.part.sheet.window, key, held)

    def type(self, text: str) -> None:
        """Letters for whatever has the focus."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def word_after_word(self, *words: str) -> Steps:
        """What one person says."""
        for number, word in enumerate(words):
            if number:
                self.press(Qt.Key.Key_Return, CONTROL)
            yield self.fresh
            self.type(word)
            self.press(getattr(Qt.Key, f"Key_{number % 4 + 1}"), ALT)
            yield 60

    def fresh(self) -> bool:
        """Whether the next word may be typed."""
        edit = self.part.sheet.window.voice.word.said.edit
        return bool(edit.hasFocus() and not edit.toPlainText())

    def told_and_agreed(self) -> None:
        """The sentence is said, the answer is yes: two keys."""
        voice = self.part.sheet.window.voice
        voice.informed.click()
        voice.publish.click()

    def picture(self, name: str) -> None:
        """The sheet, and the window behind it."""
        self.part.sheet.window.grab().save(str(PICTURES / (name + ".png")))
        iface.mainWindow().grab().save(str(PICTURES / (name + "_window.png")))

    # -- the parts

    def street(self) -> Steps:
        """At the market: F8, three people, and the battery goes."""
        iface.mainWindow().activateWindow()
        QTest.keyClick(iface.mainWindow(), Qt.Key.Key_F8)
        yield lambda: self.part.sheet.window is not None and self.part.sheet.window.isVisible()
        window = self.part.sheet.window
        window.activateWindow()
        yield window.voice.word.said.edit.hasFocus
        window.line.place.edit.setFocus()
        self.type("place Roannelle, marche")
        window.voice.word.said.edit.setFocus()
        self.told_and_agreed()
        yield from self.word_after_word("Un banc devant le 12", "Le trottoir est etroit", "Qui tient le local ?")
        window.voice.hint.setFocus()
        self.type("mercredi 10 h, au marche")
        self.press(Qt.Key.Key_Return, CONTROL | SHIFT)
        yield self.fresh
        self.picture("sheet")
        yield from self.word_after_word("Un cafe pour tous")
        self.press(Qt.Key.Key_Return, CONTROL)
        yield self.fresh
        self.type("Je peux aider aux de")
        os.kill(os.getpid(), signal.SIGKILL)

    def office(self) -> Steps:
        """The same key brings the sheet back where it was left; it goes on, and is shared."""
        yield lambda: self.part.page.list.count() > 0
        self.saw["waiting"] = self.part.page.list.count()
        self.part.note()
        window = self.part.sheet.window
        yield window.isVisible
        window.activateWindow()
        yield window.voice.word.said.edit.hasFocus
        sheet = self.part.sheet.presenter.sheet
        self.saw["kept"] = [word.verbatim for word in sheet.words]
        self.saw["hints"] = [voice.hint for voice in sheet.voices]
        self.type("voirs")
        self.press(Qt.Key.Key_Return, CONTROL | SHIFT)
        yield self.fresh
        self.told_and_agreed()
        window.voice.word.said.edit.setFocus()
        yield from self.word_after_word("Ma fille cherche un local", "Il fait noir le soir")
        self.picture("sheet_again")
        self.press(Qt.Key.Key_Return, CONTROL | ALT)
        yield lambda: window.findChild(QLabel, "finished") is not None and window.findChild(QLabel, "finished").text()
        yield 200
        self.picture("sheet_finished")
        self.saw["finished"] = window.findChild(QLabel, "finished").text()
        window.close()
        self.desk.dock.show_page(self.part.page)
        yield from self.share()
        yield lambda: bool(self.receipts())
        self.saw["receipts"] = self.receipts()

    def home(self) -> Steps:
        """An answer has come: it shows on the page, is printed, told at the next meeting, and shared."""
        yield from self.share()
        self.desk.dock.show_page(self.part.page)
        self.part.presenter.refresh()
        yield lambda: any("répondue" in line for line in self.receipts())
        self.saw["receipts"] = self.receipts()
        iface.mainWindow().grab().save(str(PICTURES / "encounters_page.png"))
        window = yield from self.open_telling()
        self.saw["to tell"] = [window.list.item(row).text() for row in range(window.list.count())]
        self.saw["read"] = [window.said.text(), window.answer.text(), window.hint.text()]
        window.grab().save(str(PICTURES / "telling.png"))
        yield from self.print_sheets(window)
        window.reply.setFocus()
        yield window.reply.hasFocus
        self.type("Merci, et a l'ombre ?")
        self.press(Qt.Key.Key_Return, CONTROL)
        yield lambda: window.list.count() == 0
        yield 200
        window.grab().save(str(PICTURES / "telling_done.png"))
        window.close()
        yield from self.share()
        yield lambda: any("dite à la personne" in line for line in self.receipts())
        self.saw["told"] = self.receipts()

    def open_telling(self) -> Steps:
        """From the dock's menu."""
        from si_javais_un_quartier.gui.telling.part import TellingPart

        part = self.desk.part(TellingPart)
        entry = next(it for it in self.desk.dock.menu.actions() if it in part.actions())
        self.saw["menu entry"] = entry.text()
        entry.trigger()
        yield lambda: part.window is not None and part.window.isVisible()
        part.window.activateWindow()
        yield part.window.isActiveWindow
        yield lambda: part.window.list.count() > 0 and bool(part.window.said.text())
        return part.window

    def print_sheets(self, window: QWidget) -> Steps:
        """The button, by keys; the real file dialog gets a path typed."""
        printer, path = Printer(), Path(os.environ["SHEETS"])
        window.paper.setFocus()
        QTimer.singleShot(0, lambda: self.press(Qt.Key.Key_Space))
        yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
        dialog = QApplication.activeModalWidget()
        self.saw["proposed"] = dialog.selectedFiles()[0]
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.setText(str(path))  # QTest has no key for é
        QTimer.singleShot(0, lambda: QTest.keyClick(name, Qt.Key.Key_Return))
        yield lambda: bool(printer.shown)
        self.saw["shown"] = printer.shown
        QDesktopServices.unsetUrlHandler("file")
        window.activateWindow()  # no window manager gives the keys back after a dialog
        yield window.isActiveWindow

    def share(self) -> Steps:
        """Synchronise, and wait for the end."""
        synced: list[Any] = []
        yield lambda: not self.desk.workspace.sync_state.running
        self.desk.workspace.synced.connect(synced.append)
        self.desk.workspace.synchronise()
        yield lambda: bool(synced)
        yield 200

    def receipts(self) -> list[str]:
        """What the page says of each word."""
        shown = [it for it in self.part.page.pane.findChildren(QWidget) if it.objectName() == "came"]
        return [label.text() for label in shown if not label.parentWidget().isHidden()]


_script = WindowScript(lambda script: Morning(script).run(), Path(os.environ["REPORT"]))
_script.start()
