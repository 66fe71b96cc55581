"""An answer that is kept as long as nothing was written, by whatever connection."""

from __future__ import annotations

from typing import Callable, Generic, TypeVar

from .replica import Replica

Answer = TypeVar("Answer")


class Kept(Generic[Answer]):
    """The answer to the last question that was asked of a replica."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._known: tuple[object, Answer] | None = None

    def of(self, question: object, read: Callable[[], Answer]) -> Answer:
        """What *read* says to *question* (anything that can be compared), read anew where something was written."""
        if self._replica.connection.in_transaction:  # what it has written may be taken back
            return read()
        mark = (question, self._replica.version())
        if self._known is None or self._known[0] != mark:
            self._known = None  # the old answer needn't wait beside the new one
            self._known = (mark, read())
        return self._known[1]
