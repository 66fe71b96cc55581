"""Which look fits the hub at an address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...network.addresses import is_web
from ...network.exchange import Exchange
from ..probing import Finding
from .file_probe import probe_file


def probe(address: str, exchange: Exchange | None = None) -> Iterator[Finding]:
    """Findings on the hub at *address*, one by one: a path, or a web address reached through *exchange*."""
    text = address.strip()
    if is_web(text):
        from .web_probe import probe_web

        return probe_web(text, exchange or Exchange())
    return probe_file(Path(text))
