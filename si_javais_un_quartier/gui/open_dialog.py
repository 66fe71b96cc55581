"""The dialog *Open a quarter*: the demonstration, the team's shared base, or a working copy on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QListWidgetItem, QWidget

from ..network.addresses import is_web
from ..qgis_bridge.hubs import probe_of
from ..qgis_bridge.preferences import Preferences
from ..qgis_bridge.resources import resource_path
from . import look
from .connect.probe_dialog import ProbeDialog
from .empty import plain_label
from .tips import plain_tip

WIDTH = 560


def _tr(text: str) -> str:
    return QCoreApplication.translate("OpenQuarterDialog", text)


@dataclass(frozen=True)
class Choice:
    """What the person wants opened: ``what`` is demonstration, hub, replica, or make for a base that isn't there yet.

    ``authcfg`` is the id of the credentials that QGIS keeps for a web address.
    """

    what: str
    address: str = ""
    member: str = ""
    authcfg: str = ""


class OpenQuarterDialog(QDialog):
    """``choice`` holds the answer after it was accepted."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(resource_path("ui", "open_quarter.ui")), self)
        self.choice: Choice | None = None
        self._preferences = preferences
        self._credentials: QgsAuthConfigSelect | None = None
        self.address.setText(preferences.hub)
        self.member.setText(preferences.member_name)
        for path in preferences.recent_quarters:
            item = QListWidgetItem(Path(path).stem)
            item.setToolTip(plain_tip(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.recent.addItem(item)
        self.recent_group.setTitle(_tr("On this computer"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(_tr("Cancel"))
        self.recent.setCurrentRow(0)
        self.demonstration.clicked.connect(lambda: self._give(Choice("demonstration")))
        self.browse.clicked.connect(self._browse)
        self.open_shared.clicked.connect(self._give_shared)
        self.other.clicked.connect(self._browse_copy)
        self.open_copy.clicked.connect(self._give_copy)
        self.recent.itemDoubleClicked.connect(lambda _: self._give_copy())
        self.buttons.rejected.connect(self.reject)
        self.test.clicked.connect(self._test)
        self.make.clicked.connect(lambda: self._give(Choice("make")))
        for field in (self.address, self.member):
            field.textChanged.connect(lambda _: self._enable())
        self._enable()
        self._make_room()

    def _make_room(self) -> None:
        """No list where there is nothing to list; height for words that wrap, which layouts forget."""
        for widget in (self.recent, self.open_copy):
            widget.setVisible(self.recent.count() > 0)
        for label, width in ((self.demonstration_words, WIDTH // 2 - 40), (self.shared_words, WIDTH - 160)):
            label.setMinimumHeight(label.heightForWidth(width))
            look.coloured(label, look.secondary(self.palette()))
        self.resize(WIDTH, self.sizeHint().height())

    def _hint(self) -> QLabel:
        """What QGIS's own choice of credentials doesn't say to who comes for the first time."""
        hint = plain_label(_tr(
            "The + keeps in QGIS the name and the password that you were given. The first time, QGIS asks for a master "
            "password, which protects them."
        ), self)  # fmt: skip
        hint.setWordWrap(True)
        hint.setMinimumHeight(hint.heightForWidth(WIDTH - 160))
        look.coloured(hint, look.secondary(self.palette()))
        return hint

    def _enable(self) -> None:
        web = is_web(self.address.text())  # a server knows who comes by their credentials
        self.member.setVisible(not web)
        self.member_label.setVisible(not web)
        self.open_shared.setEnabled(bool(self.address.text().strip() and (web or self.member.text().strip())))
        self.test.setEnabled(bool(self.address.text().strip()))
        self.open_copy.setEnabled(self.recent.count() > 0)
        self._ask_credentials()

    def _ask_credentials(self) -> None:
        """A web address may want a name and a password: QGIS keeps them, this program never sees them."""
        web = is_web(self.address.text())
        if web and self._credentials is None:
            self._credentials = QgsAuthConfigSelect(self)
            self._credentials.setConfigId(self._preferences.authcfg)
            self.shared_form.insertRow(1, _tr("Credentials"), self._credentials)
            self._credentials_word = self.shared_form.labelForField(self._credentials)
            self.hint = self._hint()
            self.shared_form.insertRow(2, "", self.hint)
            self._credentials.selectedConfigIdChanged.connect(lambda _: self._ask_credentials())
        if self._credentials is not None:
            self._credentials.setVisible(web)
            self._credentials_word.setVisible(web)
            self.hint.setVisible(web and not self._credentials.configId())
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def authcfg(self) -> str:
        """The id of the credentials chosen for a web address."""
        return str(self._credentials.configId()) if self._credentials and is_web(self.address.text()) else ""

    def _test(self) -> None:
        address = self.address.text().strip()
        ProbeDialog(address, partial(probe_of, address, self.authcfg()), self).exec()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, _tr("The team’s shared base"), self.address.text(), "GeoPackage (*.gpkg)"
        )
        if path:
            self.address.setText(path)

    def _browse_copy(self) -> None:
        folder = str(self._preferences.folder())
        path, _ = QFileDialog.getOpenFileName(self, _tr("A working copy"), folder, "GeoPackage (*.gpkg)")
        if path:
            self._give(Choice("replica", path))

    def _give_shared(self) -> None:
        address = self.address.text().strip()
        member = "" if is_web(address) else self.member.text().strip()
        self._give(Choice("hub", address, member, self.authcfg()))

    def _give_copy(self) -> None:
        item = self.recent.currentItem()
        if item is not None:
            self._give(Choice("replica", item.data(Qt.ItemDataRole.UserRole)))

    def _give(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
