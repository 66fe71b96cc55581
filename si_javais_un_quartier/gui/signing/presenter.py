"""Makes signing books and enters what comes back, without a widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Protocol

from ...domain import signing
from ...domain.bulk import Preview, as_one, name_for, preview, reasons
from ...domain.changes import Insert
from ...domain.errors import QuartierError
from ...domain.identity import new_uuid
from ...domain.phrases import Phrase
from ...domain.records import Contribution, Message, Setting
from ...domain.signing import Book, Verdict, Visa
from ...domain.situation import Refusal, Situation
from ...report.paper import Paper
from ...report.signing_book import Wording, signing_paper
from ...store.catalogue import Catalogue
from ...store.signing import books, next_number, visas
from ...store.situations import situations
from ..contributions.ports import Doing

Write = Callable[[Path, Paper], None]


@dataclass(frozen=True)
class Entry:
    """What was ticked for one line."""

    verdict: Verdict
    remark: str = ""


@dataclass(frozen=True)
class Row:
    """One line of a book on screen; texts are empty where the contribution has been erased."""

    number: int
    contribution_uuid: str
    reference: str
    title: str
    answer: str
    visa: Visa | None


class View(Protocol):
    """What the presenter needs of the window."""

    def show_proposal(self, number: int, count: int, cannot: Sequence[tuple[Phrase, tuple[str, ...]]]) -> None:
        """How many answers would be in a new book, and why others can't."""

    def show_books(self, found: Sequence[Book], names: Mapping[str, str], chosen: str) -> None:
        """The books there are, the last made first; *names* of the team by uuid."""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The lines of the book that is chosen."""

    def say(self, findings: Iterable[Phrase], lines: Sequence[int] = ()) -> None:
        """Why something can't be done; *lines* are the numbers it is about."""

    def say_entered(self, agreed: int, again: int) -> None:
        """What was noted."""

    def say_written(self, path: Path) -> None:
        """Where the paper is."""


class SigningPresenter:
    """One book at a time."""

    def __init__(self, view: View, workspace: Doing, write: Write, wording: Callable[[], Wording]) -> None:
        self._view, self._workspace, self._write, self._wording = view, workspace, write, wording
        self._placed: list[Situation] = []
        self._book: Book | None = None

    # -- making one

    def propose(self, uuids: Sequence[str]) -> None:
        """See which of these contributions have an answer to sign."""
        replica = self._workspace.replica
        if replica is None:
            return
        found = situations(replica, uuids, self._workspace.member(), self._workspace.clock)
        refusals = [(each, signing.cannot_be_placed(each)) for each in found]
        self._placed = [each for each, refusal in refusals if refusal is None]
        cannot = tuple((each.contribution.uuid, it.findings) for each, it in refusals if it is not None)
        why = tuple(reasons(Preview((), cannot)).items())
        self._view.show_proposal(next_number(replica), len(self._placed), why)

    def make(self, path: Path) -> bool:
        """Write the book that was proposed to *path*, then keep it; neither is done without the other."""
        replica = self._workspace.replica
        if replica is None:
            return False
        act = signing.make_book(self._placed, next_number(replica), new_uuid)
        if isinstance(act, Refusal):
            self._view.say(act.findings)
            return False
        record = next(it.record for it in act.changes if isinstance(it, Insert) and isinstance(it.record, Setting))
        book = signing.read_book(record)
        if book is None or not self._print(book, path):
            return False
        if not self._workspace.perform(act):
            path.unlink()
            return False
        self._placed = []
        self.refresh(book.uuid)
        self._view.say_written(path)
        return True

    def print_again(self, path: Path) -> None:
        """Write the chosen book once more, with the words as they are now."""
        if self._book is not None and self._print(self._book, path):
            self._view.say_written(path)

    def _print(self, book: Book, path: Path) -> bool:
        replica = self._workspace.replica
        if replica is None:
            return False
        try:
            self._write(path, signing_paper(replica, book, self._workspace.clock, self._wording()))
        except QuartierError as error:
            self._view.say((error.phrase,))
            return False
        return True

    # -- what comes back

    def refresh(self, chosen: str = "") -> None:
        """Read the books afresh; the one chosen, else the last made, is shown."""
        replica = self._workspace.replica
        if replica is None:
            return
        found = books(replica)
        wanted = chosen or (self._book.uuid if self._book is not None else "")
        self._book = next((book for book in found if book.uuid == wanted), found[0] if found else None)
        names = {it.uuid: it.display_name for it in Catalogue(replica).members()}
        self._view.show_books(found, names, self._book.uuid if self._book is not None else "")
        self._view.show_rows(self._rows(self._book) if self._book is not None else ())

    def forget(self) -> None:
        """The quarter was closed."""
        self._book, self._placed = None, []

    def functions(self) -> tuple[str, ...]:
        """In which functions officials sign here."""
        replica = self._workspace.replica
        return Catalogue(replica).settings().functions if replica is not None else ()

    def enter(self, entries: Mapping[int, Entry], function: str, on: str) -> bool:
        """Note what came back for these lines, as one act; what can't be noted stays as it is, and is said."""
        replica, book = self._workspace.replica, self._book
        if replica is None or book is None or not entries:
            return False
        lines = {line.contribution_uuid: line for line in book.lines if line.number in entries}
        found = situations(replica, list(lines), self._workspace.member(), self._workspace.clock)
        given = {number: Visa(it.verdict, function, on, it.remark) for number, it in entries.items()}

        def decide(situation: Situation) -> object:
            line = lines[situation.contribution.uuid]
            return signing.enter(line, given[line.number], new_uuid)(situation)

        outcome = preview(found, decide)  # type: ignore[arg-type]
        done = bool(outcome.will) and self._workspace.perform(
            as_one(name_for(signing.VISAS_NOTED, len(outcome.will)), outcome)
        )
        self._tell(outcome if done else Preview((), outcome.cannot), lines, entries)
        return done

    def _tell(self, outcome: Preview, lines: Mapping[str, signing.Line], entries: Mapping[int, Entry]) -> None:
        self.refresh()
        verdicts = [entries[lines[uuid].number].verdict for uuid, _ in outcome.will]
        if verdicts:
            self._view.say_entered(verdicts.count(Verdict.AGREED), verdicts.count(Verdict.AGAIN))
        if outcome.cannot:
            about = [lines[uuid].number for uuid, _ in outcome.cannot]
            self._view.say(dict.fromkeys(it for _, findings in outcome.cannot for it in findings), sorted(about))

    def _rows(self, book: Book) -> list[Row]:
        replica = self._workspace.replica
        if replica is None:
            return []
        catalogue, came = Catalogue(replica), visas(replica, book)
        posts = {it.uuid: it for it in catalogue.some(Contribution, [line.contribution_uuid for line in book.lines])}
        answers = {it.uuid: it for it in catalogue.some(Message, [line.message_uuid for line in book.lines])}
        return [_row(line, posts, answers, came) for line in book.lines]


def _row(
    line: signing.Line, posts: Mapping[str, Contribution], answers: Mapping[str, Message], came: Mapping[str, Visa]
) -> Row:
    post, answer = posts.get(line.contribution_uuid), answers.get(line.message_uuid)
    return Row(
        line.number,
        line.contribution_uuid,
        (post.reference or "") if post is not None else "",
        (post.title or post.body or "") if post is not None else "",
        (answer.body or "") if answer is not None else "",
        came.get(line.message_uuid),
    )
