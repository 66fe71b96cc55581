"""From what a person typed to the hub it names."""

from __future__ import annotations

from pathlib import Path

from ..ports import Hub
from . import failures
from .geopackage import GeoPackageHub


def hub_at(address: str) -> Hub:
    """The hub at a path. Raises HubError for a web address: hubs on servers come with a later version."""
    text = address.strip()
    if text.lower().startswith(("http://", "https://")):
        raise failures.no_network_yet()
    return GeoPackageHub(Path(text))
