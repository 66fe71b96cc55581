"""Web addresses: what is stripped from them, which redirects stay, and which never leave this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit, urlunsplit

if TYPE_CHECKING:
    import requests


def is_web(text: str) -> bool:
    """Whether *text* is a web address, not a path."""
    return text.strip().lower().startswith(("http://", "https://"))


def strip_user(url: str) -> str:
    """*url* without a user and password in it."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def cleaned(text: str) -> str:
    """What is kept of what a person typed: a web address without user and password, or a path as it is."""
    return strip_user(text.strip()) if is_web(text) else text.strip()


def host(url: str) -> str:
    """The host of an address, to name it to a person."""
    return urlsplit(url).hostname or url


def is_loopback(url: str) -> bool:
    """Whether an address is of this very machine, so that nothing said to it leaves it."""
    import ipaddress

    name = (urlsplit(url).hostname or "").lower()
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def same_place(first: str, second: str) -> bool:
    """Whether a redirect stays with its host and port and doesn't leave TLS."""
    one, two = urlsplit(first), urlsplit(second)
    return one.hostname == two.hostname and (
        (one.scheme, one.port) == (two.scheme, two.port) or (one.scheme, two.scheme) == ("http", "https")
    )


def target_of(response: requests.Response) -> str:
    """Where a redirect leads."""
    return urljoin(response.url or "", response.headers.get("Location", ""))
