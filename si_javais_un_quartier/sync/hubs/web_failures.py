"""What goes wrong with a hub on a server, in words: what happened, what is safe, what to do."""

from __future__ import annotations

from ...domain.errors import HubDenied, HubError, HubInvalid, HubReadOnly, HubUnreachable
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...network.addresses import host
from ...network.exchange import Answer, Unreadable

_PASSWORD = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} doesn’t know this name and password, or was given none. Your work is saved on this computer. Check them in "
    "QGIS’s authentication settings, or ask whoever looks after the shared base.",
)
_FORBIDDEN = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} lets you into no shared base at this address. Your work is saved on this computer. Check the address, or "
    "ask whoever looks after it to let you in.",
)
_NOTHING_THERE = QT_TRANSLATE_NOOP(
    "Phrases",
    "There is no shared base at this address of {host} any more, or there never was. Your work is saved on this "
    "computer. Check the address with whoever looks after it.",
)
_NO_HUB = QT_TRANSLATE_NOOP(
    "Phrases",
    "What answers at this address of {host} is not a quarter’s shared base. Nothing was changed. Check the address "
    "with whoever gave it to you.",
)
_PAGE = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} shows a web page instead of the shared base, as a login page or a proxy does. Your work is saved on this "
    "computer. Open the address in a browser to see what it asks for.",
)
_FAILS = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} answers, but its database doesn’t. Your work is saved on this computer; it will leave at the next "
    "synchronisation. If it lasts, tell whoever looks after the server.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} takes no message as large as this. Your work is saved on this computer. Ask whoever looks after the server "
    "to allow larger ones.",
)
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} could not keep what was sent. Your work is saved on this computer; it will leave at the next "
    "synchronisation. If it lasts, tell whoever looks after the server.",
)
_UNSOUND = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base lacks some of its safeguards, without which people could write over each other. Nothing was sent; "
    "your work is saved on this computer. Ask whoever looks after the server to repair it.",
)
_OUT_OF_TEAM = QT_TRANSLATE_NOOP(
    "Phrases",
    "You may read this shared base but not write to it. Your work is saved on this computer. Ask whoever looks after "
    "the team to give you a role.",
)
_OLD_SERVER = QT_TRANSLATE_NOOP(
    "Phrases",
    "The shared base is older than this plugin. Nothing was changed; your work is saved on this computer. Ask whoever "
    "looks after the server to bring it up to date.",
)
_INCOMPLETE = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} did not send everything. What came is kept, your work is saved on this computer; the rest will come at the "
    "next synchronisation.",
)


def of_status(answer: Answer, url: str) -> HubError:
    """What a status other than 200 means."""
    known: dict[int, tuple[type[HubError], str]] = {
        401: (HubDenied, _PASSWORD), 403: (HubDenied, _FORBIDDEN), 404: (HubInvalid, _NOTHING_THERE),
        410: (HubInvalid, _NOTHING_THERE), 413: (HubInvalid, _TOO_LARGE), 500: (HubUnreachable, _FAILS),
    }  # fmt: skip
    kind, text = known.get(answer.status, (HubInvalid, _NO_HUB))
    return kind(phrase(text, host=host(url)), str(answer.status))


def no_json(answer: Answer, url: str) -> HubError | None:
    """What an answer is that begins as no JSON; None for one that does. Raises Unreadable for an empty one."""
    start = answer.body[:2000].lstrip()
    if not start:
        raise Unreadable("an empty answer")
    if start[:1] == b"{":
        return None
    lower = start.lower()
    if b"serviceexception" in lower or b"exceptionreport" in lower:
        return HubInvalid(phrase(_NO_HUB, host=host(url)), "service exception")
    if lower.startswith((b"<!doctype html", b"<html")):
        return HubUnreachable(phrase(_PAGE, host=host(url)), "html")
    return HubInvalid(phrase(_NO_HUB, host=host(url)), "no json")


def no_hub(url: str, detail: str) -> HubInvalid:
    """A server, but no hub of ours."""
    return HubInvalid(phrase(_NO_HUB, host=host(url)), detail)


def not_kept(url: str, detail: str) -> HubUnreachable:
    """The server took a message and didn't do what it says."""
    return HubUnreachable(phrase(_NOT_KEPT, host=host(url)), detail)


def incomplete(url: str, detail: str) -> HubUnreachable:
    """Fewer rows than there must be."""
    return HubUnreachable(phrase(_INCOMPLETE, host=host(url)), detail)


def unsound() -> HubInvalid:
    """Triggers are missing, which only the server's own program can put back."""
    return HubInvalid(phrase(_UNSOUND), "triggers")


def may_not_write() -> HubReadOnly:
    """Somebody without a place in the team."""
    return HubReadOnly(phrase(_OUT_OF_TEAM))


def old_server(version: str) -> HubInvalid:
    """A schema without columns that this program would lose."""
    return HubInvalid(phrase(_OLD_SERVER), version)
