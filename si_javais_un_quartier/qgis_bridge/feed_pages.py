"""What a feed's address holds, as layers to read: a local file, or the pages of a web service, taken one by one.

A web answer is fetched by our own bounded session (no redirect to another host, a size limit, TLS verified) and must be
GeoJSON or GML; only then is it read, from a file that this program wrote. Nothing a stranger wrote is ever an address
to GDAL.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable
from urllib.parse import parse_qsl, urljoin, urlsplit

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QXmlStreamReader

from ..domain.errors import HubUnreachable, IntakeError
from ..domain.phrases import QT_TRANSLATE_NOOP, phrase
from . import gml
from .gml import as_written
from .outside_layers import layer_names, open_layer

if TYPE_CHECKING:
    from ..intake.feeds import Feed
    from ..network.session import BoundedSession

PAGE = 1000
#: More pages than this are no quarter's.
MOST_PAGES = 500
#: What WFS servers call GeoJSON: GeoServer, QGIS Server, MapServer, ArcGIS.
_FORMATS = ("application/json", "geojson", "application/vnd.geo+json")
#: The form that the standard makes every server of WFS 1.1.0 know.
_GML = "text/xml; subtype=gml/3.1.1"

_NOT_DATA = QT_TRANSLATE_NOOP(
    "Phrases",
    "“{host}” answered with a web page or a message instead of data. Nothing was brought in. Check the address and the "
    "layer; it must be able to give GeoJSON or GML.",
)
_NO_LAYER = QT_TRANSLATE_NOOP("Phrases", "Say which layer of the service is wanted.")
_STRANGE = QT_TRANSLATE_NOOP("Phrases", "The list of layers of “{host}” can’t be read.")


def session_for(authcfg: str, stopped: Callable[[], bool]) -> BoundedSession:
    """A session over QGIS's own network, for a background thread."""
    from ..network.session import BoundedSession
    from .transport import QgisTransport

    return BoundedSession(QgisTransport(authcfg, stopped=stopped))


def pages(feed: Feed, session: BoundedSession | None, since: str = "") -> Iterator[QgsVectorLayer]:
    """The layers to read, one after the other; each is gone once the next is asked for.

    A WFS is asked for the rows that changed on the day *since* or later, where there is one and it understands that.
    Raises IntakeError for what can't be read, HubUnreachable for a host that doesn't answer.
    """
    if session is None:
        yield open_layer("|layername=".join(filter(None, (feed.address, feed.layer))))
        return
    with tempfile.TemporaryDirectory(prefix="quartier-feed-") as folder, as_written():
        for number, page in enumerate(_pages(feed, session, since)):
            path = Path(folder) / f"page-{number}{page.suffix}"
            path.write_bytes(page.body)
            layer = open_layer(str(path))
            yield layer
            del layer
            path.unlink(missing_ok=True)


def layers_of(address: str, session: BoundedSession | None) -> tuple[str, ...]:
    """The layers that an address offers; none where it is itself one. Raises as :func:`pages` does."""
    if session is None:
        return layer_names(Path(address))
    if _is_data(address):
        return ()
    body = session.get(address, {"SERVICE": "WFS", "REQUEST": "GetCapabilities"})
    return _type_names(body, address)


def _is_data(address: str) -> bool:
    """Whether the address itself gives features: a file, the items of a collection, a whole request."""
    parts = urlsplit(address)
    asked = {name.lower(): value.lower() for name, value in parse_qsl(parts.query)}
    return parts.path.lower().endswith((".json", ".geojson", "/items")) or asked.get("request") == "getfeature"


@dataclass(frozen=True)
class _Page:
    """One answer: how its file is called, how many rows it holds, and what the first one is."""

    body: bytes
    count: int
    first: str
    suffix: str = ".geojson"


def _pages(feed: Feed, session: BoundedSession, since: str) -> Iterator[_Page]:
    yield from (_linked(feed, session) if _is_data(feed.address) else _served(feed, session, since))


def _linked(feed: Feed, session: BoundedSession) -> Iterator[_Page]:
    """One answer, and those it says come next on the same host."""
    address: str | None = feed.address
    for _ in range(MOST_PAGES):
        if address is None:
            return
        body = session.get(address, None)
        page = _read(body)
        if page is None:
            raise _not_data(feed.address)
        if page.count:
            yield page
        address = _next(_features(body) or {}, address)


def _read(body: bytes) -> _Page | None:
    """An answer in GeoJSON or GML; None for anything else."""
    found = _features(body)
    if found is not None:
        held = found["features"]
        return _Page(body, len(held), json.dumps(held[0], sort_keys=True) if held else "")
    counted = gml.rows(body)
    return None if counted is None else _Page(body, *counted, ".gml")


def _next(found: Mapping[str, Any], address: str) -> str | None:
    links = found.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            target = urljoin(address, link["href"])
            return target if urlsplit(target)[:2] == urlsplit(address)[:2] and target != address else None
    return None


def _served(feed: Feed, session: BoundedSession, since: str) -> Iterator[_Page]:
    """The pages of a WFS; one that knows no paging gives the same first row again, and is asked for all at one go."""
    if not feed.layer:
        raise IntakeError(phrase(_NO_LAYER))
    wanted, wording, page = _begun(_Wanted(feed, session, _newer(feed.changed, since)))
    first_rows: set[str] = set()
    for number in range(1, MOST_PAGES + 1):
        if page.first in first_rows:
            yield wanted.page(wording, 0, PAGE * MOST_PAGES)[1]
            return
        first_rows.add(page.first)
        if page.count:
            yield page
        if page.count < PAGE or number == MOST_PAGES:
            return
        wording, page = wanted.page(wording, number * PAGE)


def _begun(wanted: _Wanted) -> tuple[_Wanted, str, _Page]:
    """The first page; where the condition isn't understood, of all rows."""
    try:
        return wanted, *wanted.page(None, 0)
    except IntakeError:
        if not wanted.condition:
            raise
    return _begun(replace(wanted, condition=""))


@dataclass(frozen=True)
class _Wanted:
    """What is asked of a WFS; ``condition``: which rows, as the standard writes it."""

    feed: Feed
    session: BoundedSession
    condition: str = ""

    def page(self, wording: str | None, start: int, most: int | None = None) -> tuple[str, _Page]:
        """One page, and the word for its format that is understood: GeoJSON, else the GML that every WFS gives."""
        for format_word in (wording,) if wording is not None else (*_FORMATS, _GML):
            asked = {
                "SERVICE": "WFS", "VERSION": "1.1.0", "REQUEST": "GetFeature", "TYPENAME": self.feed.layer,
                "OUTPUTFORMAT": format_word, "MAXFEATURES": str(most or PAGE), "STARTINDEX": str(start),
            }  # fmt: skip
            if self.condition:
                asked["FILTER"] = self.condition
            try:
                body = self.session.get(self.feed.address, asked)
            except HubUnreachable as error:
                if error.retry:
                    raise
                continue  # a server may refuse a format it doesn't know
            page = _read(body)
            if page is not None:
                return format_word, page
        raise _not_data(self.feed.address)


def _newer(column: str, since: str) -> str:
    """The condition that *column* isn't before the day *since*; nothing where there is none."""
    if not column or not since:
        return ""
    return (
        '<Filter xmlns="http://www.opengis.net/ogc"><PropertyIsGreaterThanOrEqualTo><PropertyName>'
        + escape(column) + "</PropertyName><Literal>" + escape(since)
        + "</Literal></PropertyIsGreaterThanOrEqualTo></Filter>"
    )  # fmt: skip


def _features(body: bytes) -> dict[str, Any] | None:
    """The answer as a collection of features; None for anything else."""
    try:
        found = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("features"), list):
        return None
    return found


def _type_names(body: bytes, address: str) -> tuple[str, ...]:
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise IntakeError(phrase(_STRANGE, host=_host(address)))
    reader, names, within = QXmlStreamReader(body), [], False
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "FeatureType":
            within = True
        elif reader.isStartElement() and within and reader.name() == "Name":
            names.append(reader.readElementText())
            within = False
    if reader.hasError() or not names:
        raise _not_data(address)
    return tuple(names)


def _not_data(address: str) -> IntakeError:
    return IntakeError(phrase(_NOT_DATA, host=_host(address)))


def _host(address: str) -> str:
    return urlsplit(address).hostname or address
