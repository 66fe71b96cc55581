"""Handing over, or taking over, where people can be met: a sealed file and a password told by word of mouth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox

from ...domain.errors import QuartierError
from ...domain.sealed import LARGEST
from ...qgis_bridge.translation import render
from ...qgis_bridge.whole_files import replacing
from ...store.hints import hints
from ...store.relay import SHORTEST_PASSWORD, hand_over, take_over

if TYPE_CHECKING:
    from .part import TellingPart

ENDING = ".relais"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Telling", text, None, count)


class Relay:
    """Both ways, each with a file and a password; what happened is said."""

    def __init__(self, part: TellingPart) -> None:
        self._part = part

    def hand_over(self) -> None:
        """Write the sealed file for a colleague."""
        part, replica = self._part, self._part.desk.workspace.replica
        if replica is None:
            return
        if not hints(replica):
            self._say(_tr("No place to meet anybody is noted on this computer: there is nothing to hand over."))
            return
        password = self._password(_tr("Choose a password, and tell it to your colleague by word of mouth."))
        if password is None:
            return
        if len(password) >= SHORTEST_PASSWORD and self._password(_tr("The same password again.")) != password:
            self._say(_tr("The two passwords differ: nothing was written. Begin again."))
            return
        path, _ = QFileDialog.getSaveFileName(
            part.window, _tr("Hand over where to meet people"), str(replica.path.parent / (_tr("relay") + ENDING)),
            _tr("Relay (*.relais)"),
        )  # fmt: skip
        if not path:
            return
        try:
            content, count = hand_over(replica, password)
            with replacing(Path(path)) as written:
                written.write_bytes(content)
        except QuartierError as error:
            self._say(render(error.phrase))
            return
        self._say(_tr("%n place(s) to meet people are sealed in this file. Give it from hand to hand.", count))

    def take_over(self) -> None:
        """Read a colleague's."""
        part, replica = self._part, self._part.desk.workspace.replica
        path, _ = QFileDialog.getOpenFileName(
            part.window, _tr("Take over from a colleague"), "", _tr("Relay (*.relais)")
        )
        password = self._password(_tr("The password your colleague told you.")) if path else None
        if replica is None or password is None:
            return
        try:
            with Path(path).open("rb") as file:
                came, left = take_over(replica, file.read(LARGEST + 1), password)
        except OSError:
            said = _tr("“{name}” can’t be read: is the stick still in? Nothing was taken from it.")
            self._say(said.format(name=Path(path).name))
            return
        except QuartierError as error:
            self._say(render(error.phrase))
            return
        said = [_tr("%n place(s) to meet people came.", came)]
        if left:
            said.append(_tr("%n of people who are not in your working copy: synchronise, then take over again.", left))
        self._say("\n".join(said))
        part.presenter.refresh()

    def _password(self, words: str) -> str | None:
        """What was typed; None when the person gave up."""
        asked = _tr("{words} At least {n} characters.").format(words=words, n=SHORTEST_PASSWORD)
        hidden = QLineEdit.EchoMode.Password
        typed, agreed = QInputDialog.getText(self._part.window, _tr("Password"), asked, hidden)
        return str(typed) if agreed else None

    def _say(self, words: str) -> None:
        QMessageBox.information(self._part.window, _tr("Relay"), words)
