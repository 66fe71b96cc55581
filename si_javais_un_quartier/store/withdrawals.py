"""What hangs on a person's words, and taking all of it out of this working copy."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.changes import Act
from ..domain.ports import Clock
from ..domain.records import Contribution
from ..domain.vocabulary import Visibility
from ..domain.withdrawing import Belongings
from . import acts
from .cards import contribution_of_card
from .catalogue import Catalogue
from .erase import purge
from .replica import Replica


def belongings_of(replica: Replica, reference: str, *, whole_person: bool) -> Belongings:
    """What the contribution whose card says *reference* takes with it; with *whole_person*, all of its author's.

    Nothing where no contribution has that number. A profile goes only with all that its person said.
    """
    uuid = contribution_of_card(replica, reference)
    post = Catalogue(replica).get(Contribution, uuid) if uuid else None
    if post is None:
        return Belongings(())
    of_author = [post]
    if post.author_uuid:
        of_author += [it for it in Catalogue(replica).where(Contribution, author_uuid=post.author_uuid) if it != post]
    going = of_author if whole_person else [post]
    rows = [("contribution", it.uuid) for it in going]
    if post.author_uuid and len(going) == len(of_author):
        rows.append(("profile", post.author_uuid))
    return Belongings(
        tuple(rows),
        contributions=len(going),
        messages=sum(_count(replica, "message", it.uuid) for it in going),
        photos=sum(_count(replica, "photo", it.uuid) for it in going),
        supports=sum(_count(replica, "support", it.uuid) for it in going),
        others=len(of_author) - len(going),
        online=any(it.visibility is Visibility.PUBLISHED for it in going),
        said=(post.body or post.body_fr or post.title or "").strip(),
    )


def carry_out(
    replica: Replica, act: Act, gone: Sequence[tuple[str, str]], member_uuid: str | None, clock: Clock
) -> int:
    """Write the erasures of *act* and purge the rows (table, uuid); no undo is kept. Returns how many rows went.

    Raises what ``Replica.transaction`` raises. Stopped in between, the next synchronisation purges what is left.
    """
    done = acts.perform(replica, act, member_uuid, clock)
    with replica.transaction() as connection:
        connection.execute("DELETE FROM local_undo WHERE id = ?", (done.undo_id,))
    return purge(replica, gone)


_COUNTS = {
    "message": "SELECT count(*) FROM message WHERE contribution_uuid = ?",
    "photo": "SELECT count(*) FROM photo WHERE contribution_uuid = ?",
    "support": "SELECT count(*) FROM support WHERE contribution_uuid = ?",
}


def _count(replica: Replica, table: str, uuid: str) -> int:
    return int(replica.connection.execute(_COUNTS[table], (uuid,)).fetchone()[0])
