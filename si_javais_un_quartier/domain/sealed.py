"""A small text sealed with a password, to be handed to one person: nothing of it can be read, or changed, without it.

scrypt (RFC 7914) stretches the password into two keys; HMAC-SHA256 in counter mode (a keyed function of nonce and
block number, NIST SP 800-108) makes the key stream; HMAC-SHA256 over all that comes before authenticates it (encrypt,
then authenticate). Python's own library has these and no block cipher, and a plugin can't bring compiled code.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

_MAGIC = b"quartier relais 1\n"
_SALT, _NONCE, _TAG = 16, 16, 32
#: About a third of a second and 64 MB for each try at a password.
_COST, _BLOCK, _PARALLEL = 2**16, 8, 1
_MEMORY = 160 * 1024 * 1024
#: A sealed file holds a few hundred lines at most (bytes).
LARGEST = 1_000_000
SHORTEST_PASSWORD = 8


class NotOpened(ValueError):
    """The password is another one, or the file was damaged or changed."""


def seal(text: str, password: str) -> bytes:
    """*text* for whoever knows *password*. Raises ValueError for a password shorter than :data:`SHORTEST_PASSWORD`."""
    if len(password) < SHORTEST_PASSWORD:
        raise ValueError("the password is too short")
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    cipher, mac = _keys(password, salt)
    content = text.encode("utf-8", "surrogatepass")
    head = _MAGIC + salt + nonce + _mixed(content, cipher, nonce)
    return head + hmac.new(mac, head, hashlib.sha256).digest()


def unseal(sealed: bytes, password: str) -> str:
    """The text that was sealed. Raises :class:`NotOpened`."""
    if not sealed.startswith(_MAGIC) or not len(_MAGIC) + _SALT + _NONCE + _TAG <= len(sealed) <= LARGEST:
        raise NotOpened
    head, tag = sealed[:-_TAG], sealed[-_TAG:]
    start = len(_MAGIC)
    salt, nonce = head[start : start + _SALT], head[start + _SALT : start + _SALT + _NONCE]
    cipher, mac = _keys(password, salt)
    if not hmac.compare_digest(tag, hmac.new(mac, head, hashlib.sha256).digest()):
        raise NotOpened
    return _mixed(head[start + _SALT + _NONCE :], cipher, nonce).decode("utf-8", "surrogatepass")


def _keys(password: str, salt: bytes) -> tuple[bytes, bytes]:
    """One key to mix with, one to authenticate with."""
    made = hashlib.scrypt(
        password.encode("utf-8", "surrogatepass"), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, maxmem=_MEMORY, dklen=64
    )
    return made[:32], made[32:]


def _mixed(content: bytes, key: bytes, nonce: bytes) -> bytes:
    """*content* mixed with the key stream; mixed again it is as it was."""
    blocks = range((len(content) + 31) // 32)
    stream = b"".join(hmac.new(key, nonce + block.to_bytes(8, "big"), hashlib.sha256).digest() for block in blocks)
    return bytes(one ^ other for one, other in zip(content, stream))
