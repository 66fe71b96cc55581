"""Blocks of card numbers drawn beforehand, so that cards can be printed and handed out where there is no network.

A block stays on the computer that drew it. Two computers draw from a thousand million numbers: they don't meet; a
number typed from anybody's card is as good as one of our own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..domain.identity import new_reference, normal_reference
from ..domain.ports import Clock
from .catalogue import Catalogue
from .remembered import recall, remember
from .replica import Replica
from .sheets import references_in_sheets
from .sql import join, places

KEY = "card_blocks"


@dataclass(frozen=True)
class CardBlock:
    """Numbers drawn together, in the order in which their cards are printed; ``drawn_at`` is an instant."""

    drawn_at: str
    references: tuple[str, ...]


def card_blocks(replica: Replica) -> tuple[CardBlock, ...]:
    """The blocks drawn on this computer, the newest last."""
    found = recall(replica, KEY)
    read = (_block(each) for each in found) if isinstance(found, list) else ()
    return tuple(block for block in read if block is not None)


def draw_block(replica: Replica, count: int, clock: Clock) -> CardBlock:
    """Draw *count* numbers that nobody has; they are kept. Raises what ``Replica.transaction`` raises."""
    blocks = card_blocks(replica)
    taken = {reference for block in blocks for reference in block.references} | references_in_sheets(replica)
    used = Catalogue(replica).reference_taken
    drawn: list[str] = []
    for _ in range(count):
        drawn.append(new_reference(lambda it: it in taken or it in drawn or used(it)))
    block = CardBlock(clock.now(), tuple(drawn))
    remember(replica, KEY, [[it.drawn_at, list(it.references)] for it in (*blocks, block)])
    return block


def unused_cards(replica: Replica) -> tuple[str, ...]:
    """The numbers of all blocks that no contribution and no open sheet has yet, in the order of printing."""
    drawn = [reference for block in card_blocks(replica) for reference in block.references]
    used = _used(replica, drawn) | references_in_sheets(replica)
    return tuple(reference for reference in drawn if reference not in used)


def next_card(replica: Replica, after: str = "") -> str:
    """The number for the next word: the card that lies under *after* in the pack, else the first one left.

    Where no block was drawn, or all is used, a new number that is written on a card by hand.
    """
    left = unused_cards(replica)
    drawn = [reference for block in card_blocks(replica) for reference in block.references]
    if after in drawn:
        follows = set(drawn[drawn.index(after) + 1 :])
        found = next((reference for reference in left if reference in follows), None)
        if found is not None:
            return found
    if left and after not in drawn:
        return left[0]
    taken = set(drawn) | references_in_sheets(replica)
    used = Catalogue(replica).reference_taken
    return new_reference(lambda it: it in taken or used(it))


def contribution_of_card(replica: Replica, text: str) -> str | None:
    """The uuid of the contribution whose card says *text*, however it was typed."""
    reference = normal_reference(text)
    row = replica.connection.execute("SELECT uuid FROM contribution WHERE reference = ?", (reference,)).fetchone()
    return row[0] if reference and row else None


def _used(replica: Replica, references: Iterable[str]) -> set[str]:
    asked, found = list(references), set()
    for start in range(0, len(asked), 500):
        part = asked[start : start + 500]
        statement = join("SELECT reference FROM contribution WHERE reference IN (", places(len(part)), ")")
        found |= {row[0] for row in replica.connection.execute(statement, part)}
    return found


def _block(content: Any) -> CardBlock | None:
    if not isinstance(content, list) or len(content) != 2 or not isinstance(content[1], list):
        return None
    return CardBlock(str(content[0]), tuple(it for it in content[1] if isinstance(it, str) and normal_reference(it)))
