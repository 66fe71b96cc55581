"""What a server lets each role write, table by table and column by column: the deeds of ``permissions``, as data.

A hub on a server enforces these; the desk asks the same before an act (``review``, ``answering``, ``editing`` …).
"""

from __future__ import annotations

from dataclasses import dataclass

from .permissions import Deed
from .vocabulary import MessageKind, MessageState, Status, Visibility

#: Stands for all columns that have no rule of their own.
ANY_COLUMN = "*"
#: Stands for adding a row at all.
NEW_ROW = "+"
#: The old value of a column in a row that is being added; columns with such a rule are looked at in new rows too.
ADDED = "(added)"
#: NULL, old or new.
NOTHING = "(none)"


@dataclass(frozen=True)
class WriteRule:
    """Changing *column* of *table* takes one of *deeds*; nobody has it where there is none.

    *old* and *new* narrow the rule to some values, *when* to rows of which another column holds a value (``%`` at its
    end stands for anything); the narrowest rule holds. *own*: whoever added the row may as well, if they still may add
    such rows.
    """

    table: str
    column: str
    deeds: tuple[Deed, ...]
    old: str | None = None
    new: str | None = None
    when: tuple[str, str] | None = None
    own: bool = False

    @property
    def narrowness(self) -> int:
        """How narrow it is; of two rules for a change the narrower holds."""
        return 4 * (self.when is not None) + 2 * (self.new is not None) + (self.old is not None)


_NOBODY: tuple[Deed, ...] = ()
_EVERYBODY = (Deed.NOTE,)
#: Approving, or noting what an official approved on paper.
_APPROVE = (Deed.APPROVE_ANSWER, Deed.ENTER_VISA)
_BRING = (Deed.ADD_CONTRIBUTION, Deed.EDIT)
_ATTEND = (Deed.ADD_CONTRIBUTION, Deed.SURVEY_PREMISES, Deed.EDIT)


def _both(
    table: str, add: tuple[Deed, ...], change: tuple[Deed, ...] | None = None, *, own: bool = False
) -> tuple[WriteRule, WriteRule]:
    """Adding rows, and changing any column of them."""
    return (
        WriteRule(table, NEW_ROW, add),
        WriteRule(table, ANY_COLUMN, add if change is None else change, own=own),
    )


def _setting(key: str, deed: Deed) -> tuple[WriteRule, WriteRule]:
    """A setting that one of those who use it writes, too."""
    deeds = (deed, Deed.CHANGE_SETTINGS)
    when = ("key", key)
    return WriteRule("setting", NEW_ROW, deeds, when=when), WriteRule("setting", ANY_COLUMN, deeds, when=when)


_QUARTER = (
    *_both("quarter", (Deed.CHANGE_SETTINGS,)),
    *_both("setting", (Deed.CHANGE_SETTINGS,)),
    WriteRule("setting", "key", (Deed.CHANGE_SETTINGS,)),
    # When the map went online is noted by whoever puts it there, and so on.
    *_setting("publication", Deed.PUBLISH),
    *_setting("signing_book/%", Deed.WRITE_ANSWER),
    *_setting("priority", Deed.ANALYSE),
    # A new name becomes a member without roles.
    *_both("member", _EVERYBODY, (Deed.CHANGE_MEMBERS,)),
    WriteRule("member", "roles", _EVERYBODY, old=ADDED, new="[]"),
    WriteRule("member", "roles", (Deed.CHANGE_MEMBERS,), old=ADDED),
    *_both("campaign", (Deed.CHANGE_SETTINGS,)),
    *_both("tag", (Deed.TAG,)),
    *_both("commitment", (Deed.COMMIT,)),
    WriteRule("commitment", "outcome", (Deed.COMMIT, Deed.TELL)),
    WriteRule("commitment", "outcome_note", (Deed.COMMIT, Deed.TELL)),
    *_both("erasure", (Deed.WITHDRAW, Deed.ERASE), _NOBODY),
)

_PLACES = (
    *_both("premises", (Deed.SURVEY_PREMISES, Deed.EDIT)),
    *_both("premises_event", (Deed.SURVEY_PREMISES, Deed.EDIT), _NOBODY, own=True),
    *_both("initiative", _BRING),
    *_both("initiative_link", _BRING),
    *_both("encounter", (Deed.NOTE_ENCOUNTER,)),
    *_both("photo", _ATTEND, (Deed.EDIT,), own=True),
    *_both("photo_piece", _ATTEND, _NOBODY),
)

_CONTRIBUTIONS = (
    *_both("profile", _BRING),
    WriteRule("profile", "withdrawn_on", (Deed.WITHDRAW, Deed.EDIT)),
    *_both("contribution", (Deed.ADD_CONTRIBUTION,), (Deed.EDIT,), own=True),
    WriteRule("contribution", "status", (Deed.CHANGE_STATUS,)),
    WriteRule("contribution", "status", (Deed.WITHDRAW,), old=Status.WITHDRAWN.value),
    WriteRule("contribution", "status", (Deed.WITHDRAW,), new=Status.WITHDRAWN.value),
    WriteRule("contribution", "status", (Deed.ADD_CONTRIBUTION,), old=ADDED, new=Status.RECEIVED.value),
    WriteRule("contribution", "status", (Deed.ADD_CONTRIBUTION,), old=ADDED, new=NOTHING),
    WriteRule("contribution", "status", (Deed.CHANGE_STATUS,), old=ADDED),
    WriteRule("contribution", "duplicate_of", (Deed.CHANGE_STATUS,)),
    WriteRule("contribution", "duplicate_of", (Deed.CHANGE_STATUS, Deed.WITHDRAW), new=NOTHING),
    WriteRule("contribution", "referred_to", (Deed.CHANGE_STATUS,)),
    WriteRule("contribution", "referred_to", (Deed.CHANGE_STATUS, Deed.WITHDRAW), new=NOTHING),
    WriteRule("contribution", "visibility", (Deed.PUBLISH,)),
    WriteRule("contribution", "visibility", (Deed.ADD_CONTRIBUTION,), old=ADDED, new=Visibility.PENDING.value),
    WriteRule("contribution", "visibility", (Deed.ADD_CONTRIBUTION,), old=ADDED, new=Visibility.PRIVATE.value),
    WriteRule("contribution", "visibility", (Deed.ADD_CONTRIBUTION,), old=ADDED, new=NOTHING),
    WriteRule("contribution", "visibility", (Deed.PUBLISH,), old=ADDED),
    WriteRule("contribution", "body_fr", _BRING),
    WriteRule("contribution", "commitment_uuid", (Deed.COMMIT, Deed.EDIT)),
    *_both("contribution_tag", (Deed.TAG,)),
    *_both("support", _BRING),
)

_MESSAGES = (
    *_both("message", _EVERYBODY, (Deed.WRITE_ANSWER,)),
    WriteRule("message", "kind", (Deed.WRITE_ANSWER,), old=ADDED, new=MessageKind.ANSWER.value),
    WriteRule("message", "kind", _BRING, old=ADDED, new=MessageKind.REPLY.value),
    WriteRule("message", "kind", _EVERYBODY, old=ADDED),
    WriteRule("message", "kind", _NOBODY),
    # Only who wrote a note changes it; a resident's words stay as they were said.
    WriteRule("message", ANY_COLUMN, _NOBODY, when=("kind", MessageKind.NOTE.value), own=True),
    WriteRule("message", ANY_COLUMN, (Deed.EDIT,), when=("kind", MessageKind.REPLY.value)),
    WriteRule("message", "body", _NOBODY, when=("kind", MessageKind.REPLY.value)),
    WriteRule("message", "signed_as", (Deed.WRITE_ANSWER, *_APPROVE)),
    WriteRule("message", "state", (Deed.WRITE_ANSWER, *_APPROVE), new=MessageState.DRAFT.value),
    WriteRule("message", "state", _APPROVE, new=MessageState.APPROVED.value),
    WriteRule("message", "state", (Deed.PUBLISH,), old=MessageState.PUBLISHED.value, new=MessageState.APPROVED.value),
    WriteRule("message", "state", (Deed.PUBLISH,), new=MessageState.PUBLISHED.value),
    WriteRule("message", "state", _EVERYBODY, old=ADDED, new=MessageState.DRAFT.value),
    WriteRule("message", "state", _EVERYBODY, old=ADDED, new=NOTHING),
    WriteRule("message", "approved_sha256", _APPROVE),
    WriteRule("message", "approved_sha256", (Deed.WRITE_ANSWER, *_APPROVE), new=NOTHING),
    WriteRule("message", "approved_sha256", _APPROVE, old=ADDED),
    WriteRule("message", "approved_sha256", _EVERYBODY, old=ADDED, new=NOTHING),
    WriteRule("message", "published_at", (Deed.PUBLISH,)),
    WriteRule("message", "published_at", (Deed.PUBLISH, Deed.WRITE_ANSWER, *_APPROVE), new=NOTHING),
    WriteRule("message", "delivered_on", (Deed.TELL,)),
    WriteRule("message", "delivered_by", (Deed.TELL,)),
)

_NOTES = (
    *_both("review_event", _EVERYBODY, _NOBODY, own=True),
    *_both("conflict", _EVERYBODY),
)

RULES: tuple[WriteRule, ...] = (*_QUARTER, *_PLACES, *_CONTRIBUTIONS, *_MESSAGES, *_NOTES)
