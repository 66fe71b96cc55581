"""Which hub an address names, reached as this QGIS reaches things: its proxies, certificates and credentials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..domain.ports import Progress
from ..network.addresses import cleaned, is_web
from ..store.replica import Replica

if TYPE_CHECKING:
    from ..network.exchange import Exchange
    from ..sync.ports import Hub
    from ..sync.probing import Finding

#: Where a working copy keeps the address of its hub, and the id of the credentials that QGIS keeps for it.
_ADDRESS, _AUTHCFG = "hub", "authcfg"


def hub_for(address: str, authcfg: str = "") -> Hub:
    """The hub at *address*, a path or a web address."""
    from ..sync.hubs.address import hub_at

    return hub_at(address, _exchange(authcfg) if is_web(address) else None)


def probe_of(address: str, authcfg: str = "", progress: Progress | None = None) -> Iterator[Finding]:
    """A look at the hub at *address*, finding by finding; what is under way ends when the person wants it stopped."""
    from ..sync.hubs.probe import probe

    if not is_web(address):
        return probe(address)
    exchange = _exchange(authcfg)
    if progress is not None:
        exchange.stopped = progress.stopped
    return probe(address, exchange)


def remember(replica: Replica, address: str, authcfg: str = "") -> None:
    """Keep in *replica* where its hub is, and never a password."""
    replica.set_meta(_ADDRESS, cleaned(address))
    replica.set_meta(_AUTHCFG, authcfg or None)


def hub_place(replica: Replica) -> tuple[str, str]:
    """The address of the hub that *replica* is a copy of, and the id of its credentials."""
    return replica.meta(_ADDRESS) or "", replica.meta(_AUTHCFG) or ""


def hub_of(replica: Replica) -> Hub:
    """The hub that *replica* is a copy of."""
    return hub_for(*hub_place(replica))


def _exchange(authcfg: str) -> Exchange:
    from .web_exchange import web_exchange

    return web_exchange(authcfg)
