"""From what a person typed to the hub it names."""

from __future__ import annotations

from pathlib import Path

from ...network.addresses import is_web
from ...network.exchange import Exchange
from ..ports import Hub
from .geopackage import GeoPackageHub


def hub_at(address: str, exchange: Exchange | None = None) -> Hub:
    """The hub at a path or a web address; the latter is reached through *exchange*, which knows the credentials."""
    text = address.strip()
    if is_web(text):
        from .wfs import WfsHub

        return WfsHub(text, exchange or Exchange())
    return GeoPackageHub(Path(text))
