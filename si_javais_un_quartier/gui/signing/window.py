"""The window *Signing book*: print one, and enter by number what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...domain.instants import parse_instant
from ...domain.phrases import Phrase
from ...domain.signing import Book, Verdict, numbers, shown_numbers
from ...qgis_bridge.paper_files import write_paper
from ...qgis_bridge.translation import render
from ...qgis_bridge.workspace import Workspace
from ...report.signing_book import Wording
from .. import look, words
from ..buttons import FlatButton
from ..empty import EmptyState, plain_label
from ..files import show_file
from .presenter import Entry, Row, SigningPresenter
from .table import LinesTable


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Signing", text, None, count)


class SigningWindow(QDialog):
    """Stands beside the work; ``opened`` carries the uuid of a contribution to read."""

    opened = pyqtSignal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Signing book"))
        self.setModal(False)
        self.resize(960, 560)
        self._workspace = workspace
        self.presenter = SigningPresenter(self, workspace, write_paper, _wording)
        self.proposal = Proposal(self)
        self.proposal.wanted.connect(self._make)
        self.books = QComboBox(self)
        self.books.setAccessibleName(_tr("Signing book"))
        self.books.activated.connect(lambda _: self.presenter.refresh(self.books.currentData()))
        self.function, self.day = QComboBox(self), QDateEdit(self)
        self.function.setEditable(True)
        self.function.setMinimumContentsLength(18)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.fields = {Verdict.AGREED: QLineEdit(self), Verdict.AGAIN: QLineEdit(self)}
        self.table = LinesTable(self)
        self.table.ticked.connect(self._show_ticked)
        self.table.opened.connect(self.opened)
        for verdict, field in self.fields.items():
            field.setPlaceholderText(_tr("Numbers, such as 1-4, 7"))
            field.textEdited.connect(lambda text, verdict=verdict: self._typed(verdict, text))
            field.returnPressed.connect(self._note)
        self.said, self._path = plain_label(parent=self), Path()
        self.said.setWordWrap(True)
        self._open_paper = FlatButton(_tr("Open it"), parent=self)
        self._open_paper.clicked.connect(self._show_paper)
        self.note = QPushButton(_tr("Note the visas"), self)
        self.note.clicked.connect(self._note)
        self._stack, self._empty = QStackedWidget(self), EmptyState(self)
        self._lay_out()
        workspace.changed.connect(self._written)
        workspace.closing.connect(self._forget)

    def _lay_out(self) -> None:
        again = QPushButton(_tr("Print again…"), self)
        again.clicked.connect(self._print_again)
        close = QPushButton(_tr("Close"), self)
        close.clicked.connect(self.reject)
        for button in (again, close, self.note):
            button.setAutoDefault(False)
        top, visa, foot, form = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QFormLayout()
        top.addWidget(self.books, 1)
        top.addWidget(again)
        for widget in (self.function, plain_label(_tr("on the"), self), self.day):
            visa.addWidget(widget)
        visa.addStretch(1)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for word, field in (
            (_tr("Visa of"), visa), (_tr("Agreed"), self.fields[Verdict.AGREED]),
            (_tr("To be seen again"), self.fields[Verdict.AGAIN]),
        ):  # fmt: skip
            form.addRow(word, field)
            if isinstance(field, QWidget):
                field.setAccessibleName(word)
        self.function.setAccessibleName(_tr("Visa of"))
        self.day.setAccessibleName(_tr("Day of the visa"))
        entering = QWidget(self)
        column = QVBoxLayout(entering)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        self._stack.addWidget(entering)
        self._stack.addWidget(self._empty)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._open_paper)
        foot.addWidget(self.note)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.addWidget(self.proposal)
        outer.addWidget(self._stack, 1)
        outer.addLayout(foot)
        self._open_paper.hide()

    # -- opening

    def propose(self, uuids: Sequence[str]) -> None:
        """Offer to print the answers of these contributions."""
        self.open_here()
        self.presenter.propose(uuids)

    def open_here(self) -> None:
        """Show it, read afresh."""
        self._quiet()
        self.proposal.hide()
        if not self.isVisible():
            today = self._workspace.clock.today()
            self.day.setDate(QDate.fromString(today, Qt.DateFormat.ISODate))
            kept = self.function.currentText()
            self.function.clear()
            self.function.addItems(list(self.presenter.functions()))
            if kept:
                self.function.setEditText(kept)
        self.presenter.refresh()
        self.show()
        self.raise_()
        self.fields[Verdict.AGREED].setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_path(self, suffix: str, number: int) -> Path | None:
        """Where to write; None where the person leaves."""
        name = _tr("signing-book-{number}").format(number=number) + suffix
        kinds = _tr("OpenDocument text (*.odt)") if suffix == ".odt" else "PDF (*.pdf)"
        if self._path.name:
            name = str(self._path.with_name(name))
        path, _ = QFileDialog.getSaveFileName(self, _tr("Signing book"), name, kinds)
        if not path:
            return None
        return Path(path) if Path(path).suffix.lower() == suffix else Path(path + suffix)

    def _make(self, suffix: str) -> None:
        path = self.ask_path(suffix, self.proposal.number)
        if path is not None and self.presenter.make(path):
            self.proposal.hide()

    def _print_again(self) -> None:
        suffix = ".odt" if self._path.suffix.lower() == ".odt" else ".pdf"
        path = self.ask_path(suffix, self.table.book_number)
        if path is not None:
            self.presenter.print_again(path)

    def _show_paper(self) -> None:
        said = show_file(self._path)
        if said:
            self.said.setText(said)

    # -- what comes back

    def _typed(self, verdict: Verdict, text: str) -> None:
        self.table.tick(verdict, numbers(text))
        other = Verdict.AGAIN if verdict is Verdict.AGREED else Verdict.AGREED
        self.fields[other].setText(shown_numbers(self.table.chosen(other)))
        self._name_note()

    def _show_ticked(self) -> None:
        for verdict, field in self.fields.items():
            field.setText(shown_numbers(self.table.chosen(verdict)))
        self._name_note()

    def _name_note(self) -> None:
        count = sum(len(self.table.chosen(verdict)) for verdict in Verdict)
        self.note.setText(_tr("Note %n visa(s)", count) if count else _tr("Note the visas"))
        self.note.setEnabled(count > 0)

    def _note(self) -> None:
        entries = {
            number: Entry(verdict, self.table.remark(number))
            for verdict in Verdict
            for number in self.table.chosen(verdict)
        }
        self._quiet()
        self.presenter.enter(entries, self.function.currentText(), self.day.date().toString(Qt.DateFormat.ISODate))

    # -- what the presenter shows

    def show_proposal(self, number: int, count: int, cannot: Sequence[tuple[Phrase, tuple[str, ...]]]) -> None:
        """How many answers would be in a new book, and why others can't."""
        self.proposal.propose(number, count, cannot)

    def show_books(self, found: Sequence[Book], names: Mapping[str, str], chosen: str) -> None:
        """The books there are, the last made first."""
        now = parse_instant(self._workspace.clock.now())
        self.books.clear()
        for book in found:
            maker = names.get(book.made_by, "")
            named = (_tr("No. {number}").format(number=book.number), words.when(book.made_at, now), maker)
            self.books.addItem(" · ".join(part for part in named if part), book.uuid)
        self.books.setCurrentIndex(max(0, self.books.findData(chosen)))
        self.table.book_number = next((book.number for book in found if book.uuid == chosen), 0)
        self._stack.setCurrentIndex(0 if found else 1)
        self.note.setVisible(bool(found))
        self._empty.say(
            "print",
            _tr("No signing book yet"),
            _tr(
                "Choose contributions with a drafted answer in the list, then Answer, Signing book… It is printed for "
                "whoever decides; what comes back is entered here by number."
            ),
        )

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The lines of the book that is chosen."""
        self.table.show_rows(rows)
        self._show_ticked()

    def say(self, findings: Iterable[Phrase], lines: Sequence[int] = ()) -> None:
        """Why something can't be done."""
        about = _tr("No. {numbers}: ").format(numbers=shown_numbers(lines)) if lines else ""
        before = self.said.text() + "\n" if self.said.text() and lines else ""
        self.said.setText(before + about + " ".join(render(found) for found in findings))
        self.said.show()

    def say_entered(self, agreed: int, again: int) -> None:
        """What was noted."""
        self.said.setText(_tr("Noted: {agreed} agreed, {again} to be seen again.").format(agreed=agreed, again=again))
        self.said.show()

    def say_written(self, path: Path) -> None:
        """Where the paper is."""
        self._path = path
        self.said.setText(_tr("Written: {name}").format(name=path.name))
        self.said.show()
        self._open_paper.show()

    def _quiet(self) -> None:
        self.said.setText("")
        self._open_paper.hide()

    def _written(self, _tables: object) -> None:
        if self.isVisible():
            self.presenter.refresh()

    def _forget(self) -> None:
        self.presenter.forget()
        self.close()


class Proposal(QFrame):
    """What a new book would hold, and why others have no place in it; ``wanted`` carries the suffix of the file."""

    wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.number = 0
        self.words, self._why = plain_label(parent=self), plain_label(parent=self)
        self.words.setFont(look.font(bold=True))
        look.coloured(self._why, look.secondary(self.palette()))
        for label in (self.words, self._why):
            label.setWordWrap(True)
        self.buttons = {suffix: QPushButton(word, self) for suffix, word in ((".pdf", "PDF…"), (".odt", "ODT…"))}
        cancel = FlatButton(_tr("Cancel"), parent=self)
        cancel.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        for suffix, button in self.buttons.items():
            button.setAccessibleName(_tr("Print as {kind}").format(kind=suffix[1:].upper()))
            button.clicked.connect(lambda _=False, suffix=suffix: self.wanted.emit(suffix))
            row.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (self.words, self._why):
            column.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def propose(self, number: int, count: int, cannot: Sequence[tuple[Phrase, tuple[str, ...]]]) -> None:
        """Show it."""
        self.number = number
        self.words.setText(
            _tr("%n answer(s) for the signing book no. {number}", count).format(number=number)
            if count
            else _tr("Nothing to sign here")
        )
        self._why.setText("\n".join(f"{words.number(len(uuids))} · {render(reason)}" for reason, uuids in cannot))
        self._why.setVisible(bool(cannot))
        for button in self.buttons.values():
            button.setEnabled(count > 0)
        self.show()
        self.buttons[".pdf"].setFocus(Qt.FocusReason.OtherFocusReason)


def _wording() -> Wording:
    return Wording(render, words.full_day, QLocale().name())
