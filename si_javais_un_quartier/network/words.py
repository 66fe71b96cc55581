"""What goes wrong on the web, in words: what happened, what is safe, what to do. No address but the host's name."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Callable

from ..domain.errors import Cancelled, HubDenied, HubUnreachable
from ..domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase
from ..domain.plain_text import one_line
from .addresses import host

if TYPE_CHECKING:
    import requests

_NO_ANSWER = QT_TRANSLATE_NOOP(
    "Phrases", "{host} does not answer. Your work is saved on this computer; try again later."
)
_REFUSED = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} refused to give what was asked. Nothing here was changed. Check the address, and the name and password if "
    "it wants some.",
)
_OVERRUN = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} is asked too much just now and wants us to wait. Your work is saved on this computer; try again in a "
    "quarter of an hour.",
)
_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "Phrases", "{host} has a fault of its own ({status}). Nothing here was changed; try again later."
)
_OTHER_PAGE = QT_TRANSLATE_NOOP(
    "Phrases",
    "Instead of {host}, a web page answered: the network may want you to sign in first. Open a web page in your "
    "browser, then try again. Nothing here was changed.",
)
_SAYS_NO = QT_TRANSLATE_NOOP("Phrases", "{host} says that it can’t: “{reason}”. Nothing here was changed.")
_TOO_BIG = QT_TRANSLATE_NOOP("Phrases", "The answer of {host} is larger than {limit} MB and was not taken.")
_TOO_SLOW = QT_TRANSLATE_NOOP(
    "Phrases", "{host} answers too slowly. Your work is saved on this computer; try again on a better line."
)
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} sends us on to another address, which is not followed. Nothing here was changed. Check the address with "
    "whoever gave it to you.",
)
_NO_SENSE = QT_TRANSLATE_NOOP(
    "Phrases", "The answer of {host} can’t be understood. Your work is saved on this computer; try again later."
)
_CERTIFICATE = QT_TRANSLATE_NOOP(
    "Phrases",
    "{host} can’t prove that it is {host}: its certificate is wrong or out of date. Nothing was sent; your work is "
    "saved on this computer. Tell whoever looks after the server.",
)
_UNPROTECTED = QT_TRANSLATE_NOOP(
    "Phrases",
    "A password is never sent over an unprotected connection. Nothing was sent to {host}. Use an address that begins "
    "with https://.",
)
_PROXY = QT_TRANSLATE_NOOP(
    "Phrases",
    "The proxy of your network doesn’t let this through to {host}. Your work is saved on this computer. Check the "
    "proxy in QGIS’s options, or ask whoever looks after the network.",
)
_CREDENTIALS = QT_TRANSLATE_NOOP(
    "Phrases",
    "QGIS could not give the name and password for {host}. Your work is saved on this computer. Check the chosen "
    "authentication in QGIS’s options.",
)
#: How a service of the OGC says no, and how a web page begins
_EXCEPTION = re.compile(r"<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>([^<]+)<")
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LOOKED_AT = 20_000
_STOPPED = QT_TRANSLATE_NOOP("Phrases", "Stopped. What was done before is kept.")


def no_answer(url: str) -> Phrase:
    """Nobody there, or busy each time."""
    return phrase(_NO_ANSWER, host=host(url))


def refused(url: str) -> Phrase:
    """A status that says no."""
    return phrase(_REFUSED, host=host(url))


def overrun(url: str) -> Phrase:
    """Too many requests, each time."""
    return phrase(_OVERRUN, host=host(url))


def out_of_order(url: str, status: int) -> Phrase:
    """The server itself failed."""
    return phrase(_OUT_OF_ORDER, host=host(url), status=status)


def no_json(url: str, body: bytes) -> Phrase:
    """What came in place of JSON: the refusal of a map service, somebody's web page, or what makes no sense."""
    text = body[:_LOOKED_AT].decode("utf-8", errors="replace").lstrip("\ufeff \t\r\n")
    if not text.startswith("<"):
        return no_sense(url)
    said = _EXCEPTION.search(text)
    if said is not None:
        return phrase(_SAYS_NO, host=host(url), reason=one_line(unescape(said[1]), 160))
    return phrase(_OTHER_PAGE, host=host(url)) if _PAGE.match(text) else no_sense(url)


def too_big(url: str, limit: int) -> Phrase:
    """Over the limit, in bytes."""
    return phrase(_TOO_BIG, host=host(url), limit=limit // 1_000_000)


def too_slow(url: str) -> Phrase:
    """It drips."""
    return phrase(_TOO_SLOW, host=host(url))


def elsewhere(url: str) -> Phrase:
    """A redirect that isn't followed."""
    return phrase(_ELSEWHERE, host=host(url))


def no_sense(url: str) -> Phrase:
    """Not what was asked for."""
    return phrase(_NO_SENSE, host=host(url))


def unprotected(url: str) -> HubDenied:
    """Credentials over plain http."""
    return HubDenied(phrase(_UNPROTECTED, host=host(url)))


def refuse_stopped(stopped: Callable[[], bool]) -> None:
    """Raise Cancelled where somebody wants it stopped."""
    if stopped():
        raise Cancelled(phrase(_STOPPED))


def broken_line() -> type[requests.RequestException]:
    """What ``requests`` raises; the import waits until something is sent."""
    import requests

    return requests.RequestException


def broken(error: requests.RequestException, url: str) -> HubUnreachable:
    """What to tell of a line that broke, which may be tried again; raises HubDenied for what trying can't mend.

    The error's own text would carry the address, and with it what was looked for: only its kind is kept.
    """
    from requests import exceptions

    if isinstance(error, exceptions.SSLError) and "EOF" not in str(error):
        raise HubDenied(phrase(_CERTIFICATE, host=host(url)), "SSLError") from error
    if isinstance(error, exceptions.InvalidSchema):  # what the transport says of credentials over plain http
        raise unprotected(url) from error
    if type(error) is exceptions.RequestException:  # the transport has no credentials to add
        raise HubDenied(phrase(_CREDENTIALS, host=host(url)), "RequestException") from error
    if isinstance(error, exceptions.ProxyError):
        return HubUnreachable(phrase(_PROXY, host=host(url)), "ProxyError")
    return HubUnreachable(no_answer(url), type(error).__name__)
