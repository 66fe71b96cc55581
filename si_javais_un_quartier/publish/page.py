"""The page itself: its styles and scripts as they are in ``resources/public``, and an ``index.html`` that names them.

Scripts are joined into one file, in the order of :data:`SCRIPTS`. The page has no inline script or style, and its
policy lets it ask its own server only, and the one of the background tiles where the quarter wants some.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.plain_text import escaped, one_line
from .content import PublicContent
from .feeds import ATOM, GEOJSON
from .scripts import digest

#: In the order in which they need one another.
SCRIPTS = (
    "names.js", "packing.js", "loading.js", "elements.js", "words-fr.js", "words-en.js", "language.js", "dates.js",
    "marks.js", "contributions.js", "search.js", "filters.js", "ground.js", "map.js", "list.js", "reading.js",
    "sections.js", "routes.js", "start.js",
)  # fmt: skip
_STYLES = ("style.css",)
_VENDORED = ("leaflet.js", "supercluster.js", "leaflet.css")
_LICENCES = ("leaflet-licence.txt", "supercluster-licence.txt")


@dataclass(frozen=True)
class Asset:
    """A file of the folder ``assets``."""

    path: str
    content: bytes


def assets(source: Path) -> dict[str, Asset]:
    """What the page loads, by its plain name. Raises OSError where the plugin's own files are missing."""
    vendor = source / "vendor"
    found = {
        "app.js": b"\n".join(_lean((source / name).read_bytes()) for name in SCRIPTS),
        "style.css": b"\n".join(_lean((source / name).read_bytes()) for name in _STYLES),
        **{name: (vendor / name).read_bytes() for name in (*_VENDORED, *_LICENCES)},
        "icon.svg": (source / "icon.svg").read_bytes(),
    }
    return {name: _asset(name, content) for name, content in found.items()}


def _lean(content: bytes) -> bytes:
    """Our own scripts and styles without indentation and lines of comment: a fifth less to fetch.

    They hold no text that goes over several lines, which a test makes sure of.
    """
    lines = (line.strip() for line in content.splitlines())
    return b"\n".join(line for line in lines if line and not line.startswith(b"//"))


def page(source: Path, content: PublicContent, made: dict[str, Asset], index: str) -> bytes:
    """``index.html`` for *content*, naming its assets and the data file *index*."""
    title = content.page.title or content.name
    question = next((it.question for it in reversed(content.questions) if it.question and not it.closed), "")
    places = {
        "policy": policy(content),
        "title": escaped(title),
        "description": escaped(one_line(question or title, 160)),
        "index": index,
        "geojson": GEOJSON,
        "atom": ATOM,
        **{name.replace(".", "_").replace("-", "_"): asset.path for name, asset in made.items()},
    }
    text = (source / "index.html").read_text("utf-8")
    for name, value in places.items():
        text = text.replace("{{" + name + "}}", value)
    return text.encode("utf-8", "replace")


def policy(content: PublicContent) -> str:
    """The page's Content-Security-Policy: its own scripts, styles and pictures; nothing else but asked-for tiles."""
    images = " ".join(filter(None, ("'self'", content.page.tiles.origin)))
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src {images}; connect-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )


def _asset(name: str, content: bytes) -> Asset:
    stem, _, suffix = name.rpartition(".")
    return Asset("assets/" + stem + "-" + digest(content) + "." + suffix, content)
