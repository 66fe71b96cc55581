"""Looking at a hub on a server before one works with it: what works, what doesn't, and the remedy.

All that is written is an empty message, which changes no row.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.errors import HubDenied, HubError, HubInvalid, HubUnreachable
from ...domain.phrases import QT_TRANSLATE_NOOP, phrase
from ...network.addresses import host, is_loopback, strip_user
from ...network.exchange import Exchange
from ..probing import Check, Finding, Verdict, failed
from . import findings, web_failures
from .web_push import Pusher
from .wfs import WfsHub

_ANSWERS = QT_TRANSLATE_NOOP("Phrases", "{host} answers.")
_PROTECTED = QT_TRANSLATE_NOOP("Phrases", "Nobody on the way can read or change what is sent.")
_HERE = QT_TRANSLATE_NOOP("Phrases", "It runs on this computer: nothing leaves it.")
_OPEN = QT_TRANSLATE_NOOP("Phrases", "Anybody on the way can read what is sent, and a password is never sent.")
_USE_HTTPS = QT_TRANSLATE_NOOP("Phrases", "Ask for an address that begins with https://.")
_KNOWN = QT_TRANSLATE_NOOP("Phrases", "Your name and password are right.")
_ANYBODY = QT_TRANSLATE_NOOP("Phrases", "It asks for no name: it lets in whoever has the address.")
_ASK_NAMES = QT_TRANSLATE_NOOP(
    "Phrases", "Ask whoever looks after the server to give each member of the team a name and password."
)
_TAKEN = QT_TRANSLATE_NOOP("Phrases", "An empty message was sent, and taken.")
_ASK_ROLE = QT_TRANSLATE_NOOP(
    "Phrases",
    "You can work on your copy; nothing of it will leave. Ask whoever looks after the team to give you a role.",
)
_TELL_IT = QT_TRANSLATE_NOOP("Phrases", "Tell whoever looks after the server: residents’ words would be damaged.")


def probe_web(address: str, exchange: Exchange) -> Iterator[Finding]:
    """Findings on the hub at *address*, as far as the first that makes the rest pointless."""
    address = strip_user(address)
    try:
        with WfsHub(address, exchange) as hub:
            yield from _of(hub, address)
    except HubError as error:  # what none of the checks below foresaw
        yield failed(Check.READ, error)


def _of(hub: WfsHub, address: str) -> Iterator[Finding]:
    try:
        meta = hub.meta()
    except HubError as error:
        yield from _stopped_at(error, address)
        return
    yield Finding(Check.REACHABLE, Verdict.GOOD, phrase(_ANSWERS, host=host(address)))
    yield _secure(address)
    yield _person(hub)
    schema = findings.schema(meta.name, meta.schema_version, meta.min_client)
    yield schema
    if schema.verdict is Verdict.BAD:
        return
    yield findings.held(hub.count("contribution"))
    yield from _writing(hub)
    yield findings.sound() if hub.state.get("sound") else failed(Check.TRIGGERS, web_failures.unsound())


def _stopped_at(error: HubError, address: str) -> Iterator[Finding]:
    """How far it got, by what went wrong."""
    if isinstance(error, HubUnreachable):
        yield failed(Check.REACHABLE, error)
        return
    unasked = isinstance(error, HubDenied) and not error.detail.isdigit()  # no status: it never came to a request
    if not unasked or address.lower().startswith("https://"):
        yield Finding(Check.REACHABLE, Verdict.GOOD, phrase(_ANSWERS, host=host(address)))
    if unasked:
        yield failed(Check.SECURE, error)
        return
    yield _secure(address)
    if isinstance(error, HubDenied):
        yield failed(Check.PERSON, error)
    elif isinstance(error, HubInvalid):
        yield failed(Check.SCHEMA, error)
    else:
        yield failed(Check.READ, error)


def _secure(address: str) -> Finding:
    if address.lower().startswith("https://"):
        return Finding(Check.SECURE, Verdict.GOOD, phrase(_PROTECTED))
    if is_loopback(address):
        return Finding(Check.SECURE, Verdict.GOOD, phrase(_HERE))
    return Finding(Check.SECURE, Verdict.CARE, phrase(_OPEN), phrase(_USE_HTTPS))


def _person(hub: WfsHub) -> Finding:
    if hub.state.get("member_uuid"):
        return Finding(Check.PERSON, Verdict.GOOD, phrase(_KNOWN))
    return Finding(Check.PERSON, Verdict.CARE, phrase(_ANYBODY), phrase(_ASK_NAMES))


def _writing(hub: WfsHub) -> Iterator[Finding]:
    if not hub.state.get("may_write"):
        yield Finding(Check.WRITE, Verdict.CARE, findings.MAY_NOT_WRITE, phrase(_ASK_ROLE))
        return
    try:
        back = Pusher(hub.layers).echo(findings.SAMPLE)
    except HubError as error:
        yield failed(Check.WRITE, error)
        return
    yield Finding(Check.WRITE, Verdict.GOOD, phrase(_TAKEN))
    yield findings.letters(back, phrase(_TELL_IT))
